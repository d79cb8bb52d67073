"""Sentences: English for the terminal, and whole enough for a window that speaks another language."""

import ast
import copy
import errno
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.core import errors
from pausa.core.errors import (
    CommandRefused,
    LibraryError,
    MediaError,
    PausaError,
    StorageError,
    storage_error,
)
from pausa.core.events import Noticed
from pausa.core.sentences import NOTHING, Sentence, filled, sentence, verbatim
from pausa.core.states import Command, State

PACKAGE = Path(__file__).resolve().parents[2] / "app" / "pausa"
ROOMS = ("core", "capture", "media", "recording", "library")
ANY_TEXT = st.text(st.characters(codec=None))
GONE = sentence(
    "The camera “{device}” is no longer connected. Plug it in again.", device="Desk {device} 100 %"
)


def test_it_is_the_english_sentence() -> None:
    assert GONE == "The camera “Desk {device} 100 %” is no longer connected. Plug it in again."
    assert f"{GONE}" == GONE
    assert GONE.pattern == "The camera “{device}” is no longer connected. Plug it in again."
    assert dict(GONE.parts) == {"device": "Desk {device} 100 %"}
    assert not NOTHING


def test_figures_paths_and_sentences_can_be_parts() -> None:
    inner = sentence("no details")
    made = sentence(
        "{count} of {length} in {folder} ({reason})",
        count=3,
        length=Decimal("2.50"),
        folder=Path("films"),
        reason=inner,
    )
    assert made == "3 of 2.50 in films (no details)"
    assert made.parts["reason"] is inner


WHEN = {
    None: "without a recording",
    State.STARTING: "while the recording is starting",
    State.RECORDING: "while recording",
    State.PAUSED: "while the recording is paused",
    State.STITCHING: "while the recording is being finished",
    State.READY: "after the recording has finished",
    State.FAILED: "after the recording has failed",
    State.DISCARDED: "after the recording was discarded",
}


@pytest.mark.parametrize(
    "copied",
    [
        copy.copy,
        copy.deepcopy,
        lambda one: pickle.loads(pickle.dumps(one)),
    ],
    ids=["copy", "deepcopy", "pickle"],
)
def test_a_copy_knows_as_much(copied: object) -> None:
    assert callable(copied)
    whole = sentence("{what} ({length})", what=GONE, length=Decimal("1.0"))
    twin = copied(whole)
    assert isinstance(twin, Sentence)
    assert (twin, twin.pattern, dict(twin.parts)) == (whole, whole.pattern, dict(whole.parts))
    inner = twin.parts["what"]
    assert isinstance(inner, Sentence)
    assert (inner.pattern, dict(inner.parts)) == (GONE.pattern, dict(GONE.parts))


def test_an_event_that_is_taken_apart_keeps_it_and_json_is_the_plain_english() -> None:
    event = Noticed(recording_id=None, state=None, monotonic_ns=0, code="camera_frozen", message=GONE)
    assert isinstance(asdict(event)["message"], Sentence)
    line = json.dumps(event.as_json(), ensure_ascii=False)
    assert '"message": "The camera “Desk {device} 100 %” is no longer connected. Plug it in again."' in line


@given(texts=st.lists(ANY_TEXT, min_size=3, max_size=3))
def test_what_is_put_in_comes_out_unharmed_and_is_never_read_as_a_place(texts: list[str]) -> None:
    first, second, third = texts
    made = sentence("<{a}|{b}|{c}|{a}>", a=first, b=second, c=third)
    assert made == f"<{first}|{second}|{third}|{first}>"


@given(pattern=ANY_TEXT, text=ANY_TEXT)
def test_no_pattern_and_no_part_makes_it_fail(pattern: str, text: str) -> None:
    assert verbatim(text) == text
    assert filled(pattern) == pattern


# ── Errors ───────────────────────────────────────────────────────────────────────────────────────────


def test_an_error_says_the_plain_text_and_carries_the_sentence() -> None:
    error = MediaError(GONE)
    assert type(str(error)) is str
    assert str(error) == GONE
    assert error.sentence is GONE


def test_an_error_with_plain_words_has_them_as_its_sentence() -> None:
    assert MediaError("100 % {of} it").sentence == "100 % {of} it"
    assert PausaError().sentence == ""


@pytest.mark.parametrize("state", [None, *State])
@pytest.mark.parametrize("command", Command)
def test_every_refusal_is_made_of_parts_that_can_be_said_otherwise(
    state: State | None, command: Command
) -> None:
    refused = CommandRefused(state=state.value if state else None, command=command.value).sentence
    assert all(isinstance(part, Sentence) for part in refused.parts.values())
    asked = {Command.STITCH_AGAIN: "finish again", Command.FORGET: "discard for good"}.get(
        command, command.value
    )
    assert refused == f"“{asked}” is not possible {WHEN[state]}. Nothing has changed."


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "quota"),
        (errno.EIO, "the disk reports an error"),
        (errno.EROFS, "can only be read"),
        (errno.EFBIG, "no larger file"),
        (errno.ENOENT, "not there any more"),
        (errno.EACCES, "cannot be written to"),
        (errno.ESTALE, "connection to the drive was lost"),
        (errno.ENODEV, "not connected"),
        (errno.ENOTCONN, "not connected"),
        (errno.ETIMEDOUT, "does not answer"),
        (errno.ENAMETOOLONG, "too long"),
        (errno.ELOOP, "the system’s words"),
    ],
)
@pytest.mark.parametrize("named", [False, True])
def test_what_the_disk_says_is_a_sentence(number: int, reason: str, named: bool, tmp_path: Path) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    error = storage_error(OSError(number, "the system’s words"), folder if named else None)
    assert isinstance(error, StorageError)
    assert reason in str(error)
    assert ("films" in str(error)) is named
    assert ("full" in str(error)) is (number == errno.ENOSPC)


def test_a_folder_has_disappeared_only_if_it_has(tmp_path: Path) -> None:
    missing = OSError(errno.ENOENT, "No such file")
    assert "has disappeared" not in str(storage_error(missing, tmp_path))
    assert "has disappeared" in str(storage_error(missing, tmp_path / "gone"))


def test_the_terminal_speaks_english_whatever_the_computer_speaks(tmp_path: Path) -> None:
    german = {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de", "PAUSA_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "pausa", "show", "nowhere"],
        env={**os.environ, **german, "PYTHONPATH": os.pathsep.join([str(PACKAGE.parent), *sys.path])},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == LibraryError.exit_code
    said = "pausa: The list has no recording “nowhere”. “pausa list” shows the ids.\n"
    assert done.stderr == said


# ── The engine's code ────────────────────────────────────────────────────────────────────────────────

FAMILY = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, PausaError)
}
NOT_SHOWN_IN_THE_WINDOW = {
    "plan.py": "the language of --plan is the terminal's",
    "thumbnails.py": "a recording without a small picture is logged",
}


def _calls(room: str) -> Iterator[tuple[Path, ast.Call, str]]:
    """Each call of something that has a plain name."""
    for path in sorted((PACKAGE / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield path, node, node.func.id


def test_no_error_of_the_engine_is_raised_with_words_that_cannot_be_translated() -> None:
    raised = [
        (path, call)
        for room in ROOMS
        for path, call, name in _calls(room)
        if name in FAMILY and call.args and path.name not in NOT_SHOWN_IN_THE_WINDOW
    ]
    assert len(raised) > 50, "this test would not notice an error"
    plain = [
        f"{path.name}:{call.lineno}"
        for path, call in raised
        if isinstance(call.args[0], ast.Constant | ast.JoinedStr | ast.BinOp)
    ]
    assert plain == []


def test_sentences_are_made_where_translators_find_them() -> None:
    direct = {path.name for room in ROOMS for path, _, name in _calls(room) if name == "Sentence"}
    assert direct == {"sentences.py", "rows.py"}
