"""The catalogue's file: its permissions, and what happens to a broken or a newer one."""

import errno
import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from pausa.core.errors import LibraryError
from pausa.library.database import VERSION, open_database
from pausa.library.sqlite_file import refusal_reason


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "recordings.sqlite"


def fill(connection: sqlite3.Connection, rows: int) -> None:
    """Add rows with every column set."""
    columns = connection.execute("PRAGMA table_info(recordings)").fetchall()
    values = {"TEXT": "one", "INTEGER": 1, "BLOB": b"one"}
    row = {column["name"]: values[column["type"]] for column in columns}
    places = ", ".join(f":{name}" for name in row)
    connection.executemany(
        f"INSERT INTO recordings ({', '.join(row)}) VALUES ({places})",
        [{**row, "id": str(number)} for number in range(rows)],
    )


def count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM recordings").fetchone()[0])


def test_rows_are_there_after_reopening(file: Path) -> None:
    first = open_database(file)
    fill(first.connection, 3)
    first.connection.close()
    second = open_database(file)
    assert second.set_aside is None
    assert count(second.connection) == 3
    second.connection.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_only_the_owner_can_read_it(file: Path) -> None:
    database = open_database(file)
    fill(database.connection, 1)
    for path in [file.parent, *file.parent.iterdir()]:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    assert {path.name for path in file.parent.iterdir()} >= {"recordings.sqlite", "recordings.sqlite-wal"}
    database.connection.close()


@pytest.mark.logs_error("the catalogue was broken and is now")
@pytest.mark.parametrize("content", [b"no database at all " * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_broken_file_is_set_aside_and_an_empty_one_takes_its_place(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    database = open_database(file)
    assert database.set_aside == file.with_name("recordings.sqlite.broken")
    assert database.set_aside.read_bytes() == content
    fill(database.connection, 1)
    assert count(database.connection) == 1
    database.connection.close()


@pytest.mark.logs_error("the catalogue was broken and is now")
def test_the_second_broken_file_does_not_replace_the_first(file: Path) -> None:
    file.parent.mkdir()
    for content in (b"first " * 200, b"second " * 200):
        file.write_bytes(content)
        open_database(file).connection.close()
    assert file.with_name("recordings.sqlite.broken").read_bytes() == b"first " * 200
    assert file.with_name("recordings.sqlite.broken-2").read_bytes() == b"second " * 200


@pytest.mark.logs_error("the catalogue was broken and is now")
def test_a_file_with_torn_pages_is_set_aside(file: Path) -> None:
    whole = open_database(file)
    fill(whole.connection, 2000)
    whole.connection.close()
    content = bytearray(file.read_bytes())
    assert len(content) > 20480
    content[4096:20480] = b"\xaa" * (20480 - 4096)
    file.write_bytes(content)
    torn = open_database(file)
    assert torn.set_aside is not None
    assert torn.salvaged == count(torn.connection) > 1500
    torn.connection.close()


def test_a_file_of_a_newer_pausa_is_refused_and_left_alone(file: Path) -> None:
    database = open_database(file)
    database.connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    database.connection.close()
    with pytest.raises(LibraryError, match=f"newer Pausa \\(list version {VERSION + 1}"):
        open_database(file)
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)
    connection.close()


def test_a_path_that_cannot_be_created_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(LibraryError, match="cannot be opened"):
        open_database(tmp_path / "file" / "recordings.sqlite")


def test_processes_that_create_it_at_once_share_it(file: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from pausa.library.database import open_database; sys.stdin.readline();"
        "open_database(Path(sys.argv[1])).connection.close(); print('well')"
    )
    children = [
        subprocess.Popen(
            [sys.executable, "-c", program, file], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for child in children:
        assert child.stdin
        child.stdin.write("\n")
        child.stdin.flush()
    assert [child.communicate()[0].strip() for child in children] == ["well"] * 3


@pytest.mark.logs_error("the catalogue was broken and is now")
@pytest.mark.parametrize(
    ("damage", "salvaged"),
    [("DROP TABLE recordings", 0), ("ALTER TABLE recordings RENAME COLUMN path TO road", 3)],
)
def test_a_file_whose_table_is_damaged_is_set_aside(file: Path, damage: str, salvaged: int) -> None:
    whole = open_database(file)
    fill(whole.connection, 3)
    whole.connection.execute(damage)
    whole.connection.close()
    database = open_database(file)
    assert database.set_aside is not None
    assert database.salvaged == count(database.connection) == salvaged
    database.connection.close()


def test_a_text_that_is_no_text_does_not_hide_the_other_rows(file: Path) -> None:
    database = open_database(file)
    fill(database.connection, 3)
    database.connection.execute("UPDATE recordings SET title = CAST(x'ff41' AS TEXT) WHERE id = '1'")
    rows = database.connection.execute("SELECT title FROM recordings ORDER BY id").fetchall()
    assert [row["title"] for row in rows] == ["one", "\ufffdA", "one"]
    database.connection.close()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, r"\(the disk is full\).* Free some space"),
        (errno.EDQUOT, r"\(your quota on this disk is used up\).* Free some space"),
        (errno.EACCES, r"\(writing there is not allowed\).* permissions"),
        (errno.EIO, r"\(the disk reports an error\).* Try again"),
    ],
)
def test_the_advice_helps_with_what_happened(
    file: Path, monkeypatch: pytest.MonkeyPatch, code: int, said: str
) -> None:
    def refuse(_folder: Path) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("pausa.library.sqlite_file.make_folder", refuse)
    with pytest.raises(LibraryError, match=said) as refused:
        open_database(file)
    assert ("permissions" in str(refused.value)) == (code == errno.EACCES)


def test_a_full_disk_is_called_that_when_sqlite_meets_it_too(file: Path) -> None:
    connection = open_database(file).connection
    connection.execute("PRAGMA max_page_count = 1")
    with pytest.raises(sqlite3.OperationalError) as full:
        connection.execute("CREATE TABLE more AS SELECT randomblob(100000)")
    connection.close()
    assert refusal_reason(full.value) == "the disk is full"
