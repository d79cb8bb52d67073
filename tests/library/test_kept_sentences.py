"""The catalogue keeps what a sentence is made of, so that it can be said in another language after a restart."""

import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.core.events import RecordingFailed
from pausa.core.sentences import Sentence, sentence
from pausa.core.states import State
from pausa.library.catalogue import Catalogue
from pausa.library.database import MIGRATIONS, VERSION

REASON = sentence(
    "The finished file has {seconds} s of sound in place of {expected}; {count} {what}.",
    seconds=Decimal("2.500"),
    expected=Decimal("3.000"),
    count=4,
    what=sentence("of “{name}”", name="Lecture {4}"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "recordings.sqlite"


def fail(file: Path, message: Sentence, recording_id: str = "one") -> None:
    catalogue = Catalogue(file)
    catalogue.on_event(
        RecordingFailed(
            recording_id=recording_id,
            state=State.FAILED,
            monotonic_ns=0,
            message=message,
            folder=Path("videos"),
        )
    )
    catalogue.close()


def message_in(file: Path) -> str:
    catalogue = Catalogue(file)
    entry = catalogue.entry("one")
    catalogue.close()
    return entry.message


def write(file: Path, **columns: str) -> None:
    connection = sqlite3.connect(file)
    with connection:
        for column, value in columns.items():
            connection.execute(f"UPDATE recordings SET {column} = ?", (value,))
    connection.close()


def test_a_reason_is_a_sentence_again_after_a_restart(file: Path) -> None:
    fail(file, REASON)
    message = message_in(file)
    assert isinstance(message, Sentence)
    assert (message, message.pattern) == (REASON, REASON.pattern)
    assert message.parts["seconds"] == Decimal("2.5")
    assert str(message.parts["seconds"]) == "2.500"
    assert message.parts["count"] == 4
    inner = message.parts["what"]
    assert isinstance(inner, Sentence)
    assert inner.parts["name"] == "Lecture {4}"


@given(name=st.text(st.characters(codec=None)))
def test_any_name_in_it_is_kept(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("home") / "recordings.sqlite"
    fail(file, sentence("“{name}” and {name}", name=name))
    message = message_in(file)
    shown = name.encode(errors="replace").decode()
    assert message == f"“{shown}” and {shown}"
    assert isinstance(message, Sentence)


@pytest.mark.parametrize(
    "parts",
    [
        "",
        "{",
        "[]",
        "null",
        '"words"',
        "{}",
        '{"pattern": 1, "parts": {}}',
        '{"pattern": "{a}", "parts": {"a": null}}',
        '{"pattern": "{a}", "parts": {"a": {"figure": "many"}}}',
        '{"pattern": "Another sentence.", "parts": {}}',
        '{"pattern": "' + "x" * 9 + '", "parts": ' * 20_000,
        '{"pattern": "x", "parts": {"a": ' * 20_000 + "1" + "}}" * 20_000,
        '{"pattern": "{a}", "parts": {"a": ' + "9" * 5000 + "}}",
    ],
    ids=range(13),
)
def test_damaged_parts_leave_the_plain_words(file: Path, parts: str) -> None:
    fail(file, REASON)
    write(file, message_parts=parts)
    message = message_in(file)
    assert message == REASON
    assert not isinstance(message, Sentence)


def test_words_that_were_changed_count_more_than_their_parts(file: Path) -> None:
    fail(file, REASON)
    write(file, message="Written by hand.")
    message = message_in(file)
    assert message == "Written by hand."
    assert not isinstance(message, Sentence)


def test_the_rows_of_an_older_pausa_keep_their_words(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.executescript(MIGRATIONS[0])
    with connection:
        connection.execute(
            "INSERT INTO recordings VALUES ('one', 'Old', 'failed', '2026-11-20T15:04:05+01:00', NULL, NULL, 0, 0, "
            "NULL, x'2f', 0, 0, '[]', '[]', 0, 0, 0, 0, 0, '', 'No room.', 0)"
        )
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    message = message_in(file)
    assert message == "No room."
    assert not isinstance(message, Sentence)
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()
    fail(file, REASON)
    assert isinstance(message_in(file), Sentence)
