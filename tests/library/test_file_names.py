"""File names: any title gives a name that three systems accept, and no file is ever overwritten."""

import subprocess
import sys
import threading
import unicodedata
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.library.file_names import (
    NAME_BYTES,
    file_name,
    free_path,
    misplaced,
    rename_file,
    safe_name,
)

CREATED = datetime(2026, 11, 20, 15, 4, 5, tzinfo=timezone(timedelta(hours=1)))
RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{p}{n}" for p in ("com", "lpt") for n in "0123456789¹²³"
}


@given(title=st.text(st.characters(codec=None), max_size=400))
def test_any_title_gives_a_name_that_three_systems_accept(title: str) -> None:
    name = safe_name(title)
    assert name
    assert len(name.encode()) <= NAME_BYTES
    assert not set(name) & set('/\\:*?"<>|')
    assert not any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in name)
    assert name[0] not in ". "
    assert name[-1] not in ". "
    assert name.split(".")[0].strip().casefold() not in RESERVED
    assert safe_name(name) == name


@given(title=st.text(max_size=400))
def test_the_file_system_keeps_the_name_unchanged(
    title: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("names")
    path = free_path(folder, safe_name(title), ".mp4")
    assert [file.name for file in folder.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Lesson 3: a/b", "Lesson 3- a-b"),
        ("  two   words\n", "two words"),
        ("Привет 😀 日本", "Привет 😀 日本"),
        ("👩‍👩‍👧 family", "👩‍👩‍👧 family"),
        ("..hidden", "hidden"),
        ("ends with a dot.", "ends with a dot"),
        ("con", "con_"),
        ("CON.txt", "CON_.txt"),
        ("Lpt1", "Lpt1_"),
        ("console", "console"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("say \u202egpj.exe", "say gpj.exe"),
        ("", "Recording"),
        ("???", "Recording"),
        ("\udcff", "\ufffd"),
    ],
)
def test_a_name_stays_close_to_its_title(title: str, name: str) -> None:
    assert safe_name(title) == name


def test_a_long_title_is_cut_between_characters() -> None:
    assert safe_name("é" * 300) == "é" * (NAME_BYTES // 2)
    assert safe_name("日" * 300) == "日" * (NAME_BYTES // 3)


def test_a_long_title_is_not_cut_through_an_emoji() -> None:
    family = "👩‍👩‍👧"
    kept = safe_name(family * 30)
    assert kept == family * (NAME_BYTES // len(family.encode()))


def test_without_a_title_the_name_is_the_time_of_creation() -> None:
    assert file_name("Recording {date} {time}", "", CREATED) == "Recording 2026-11-20 15.04.05"
    assert file_name("  ", " ", CREATED) == "Recording 2026-11-20 15.04.05"


def test_a_title_replaces_a_pattern_without_a_place_for_it() -> None:
    assert file_name("Recording {date} {time}", "Lesson 3", CREATED) == "Lesson 3"
    assert file_name("{date} {title}", "Lesson 3", CREATED) == "2026-11-20 Lesson 3"
    assert file_name("{date} {title}", "", CREATED) == "2026-11-20"


def test_braces_in_a_title_or_pattern_are_only_braces() -> None:
    assert file_name("{title} {0} {", "{date!r:>9}", CREATED) == "{date!r-)9} {0} {"


def test_a_taken_name_is_numbered(tmp_path: Path) -> None:
    names = [free_path(tmp_path, "Name", ".mp4").name for _ in range(3)]
    assert names == ["Name.mp4", "Name (2).mp4", "Name (3).mp4"]


@pytest.mark.parametrize(
    ("there", "wanted", "name"),
    [
        ("LECTURE.mp4", "Lecture", "Lecture (2).mp4"),
        ("Lecture (2).MP4", "lecture", "lecture.mp4"),
        ("Ubu\u0308ng.mp4", "Ub\u00fcng", "Ub\u00fcng (2).mp4"),
        ("STRASSE.mp4", "Straße", "Straße (2).mp4"),
    ],
)
def test_a_name_that_another_system_takes_for_the_same_is_not_free(
    tmp_path: Path, there: str, wanted: str, name: str
) -> None:
    (tmp_path / there).touch()
    assert free_path(tmp_path, wanted, ".mp4").name == name


def test_only_the_case_of_a_name_can_be_changed(tmp_path: Path) -> None:
    (tmp_path / "lecture.mp4").write_bytes(b"kept")
    assert rename_file(tmp_path / "lecture.mp4", "Lecture").name == "Lecture.mp4"
    assert [path.name for path in tmp_path.iterdir()] == ["Lecture.mp4"]


def test_an_existing_file_is_left_unchanged(tmp_path: Path) -> None:
    (tmp_path / "Name.mp4").write_bytes(b"kept")
    free_path(tmp_path, "Name", ".mp4")
    assert (tmp_path / "Name.mp4").read_bytes() == b"kept"


def test_threads_and_processes_that_ask_at_once_get_different_names(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from pausa.library.file_names import free_path; sys.stdin.readline();"
        "[print(free_path(Path(sys.argv[1]), 'Name', '.mp4').name) for _ in range(40)]"
    )
    children = [
        subprocess.Popen(
            [sys.executable, "-c", program, tmp_path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    names: list[str] = []
    own = [
        threading.Thread(target=lambda: names.extend(claim(tmp_path) for _ in range(40))) for _ in range(2)
    ]
    for child in children:
        assert child.stdin
        child.stdin.write("\n")
        child.stdin.flush()
    for thread in own:
        thread.start()
    for thread in own:
        thread.join()
    for child in children:
        names.extend(child.communicate()[0].split("\n")[:-1])
    assert len(names) == 160
    assert len(set(names)) == 160


def claim(folder: Path) -> str:
    return free_path(folder, "Name", ".mp4").name


@pytest.mark.parametrize(
    ("pattern", "wrong"),
    [
        ("{date} {title}", ""),
        ("Talk {bogus}", "{bogus}"),
        ("{Date}", "{Date}"),
        ("{date", "{date"),
        ("date}", "}"),
        ("{}", "{}"),
        ("no place at all", ""),
    ],
)
def test_what_only_looks_like_a_placeholder_is_found(pattern: str, wrong: str) -> None:
    assert misplaced(pattern) == wrong
