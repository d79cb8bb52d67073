"""What remote faces remember beside the recordings."""

import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from pausa.control.remote import face_memory
from pausa.control.remote.face_memory import FILE_NAME, BotNotes, FaceMemory, Remembered, StatusChange
from pausa.core.events import RecordingDiscarded


def change(code: str) -> StatusChange:
    return StatusChange(code=code, created_at="2026-11-27T09:00:00.000000Z")


def test_all_that_was_said_is_there_again_after_a_restart(tmp_path: Path) -> None:
    said = Remembered(face="recall", meeting_id="talk", metadata={"a": {"b": ["ü", 1]}}, links=False)
    bot = BotNotes(name="Ada", metadata={"x": "y"}, longest_s=90.0, recording_config={"retention": None})
    memory = FaceMemory(tmp_path)
    memory.remember("one", said)
    memory.note_bot(bot)
    memory.add_change(change("ready"))
    memory.add_change(change("in_call_recording"))
    memory.close()
    memory.close()
    again = FaceMemory(tmp_path)
    assert again.of("one") == said
    assert again.of("another") == Remembered()
    assert again.bot == bot
    assert [one.code for one in again.changes] == ["ready", "in_call_recording"]
    again.close()


def test_what_was_saved_is_there_even_if_the_program_did_not_end_in_order(tmp_path: Path) -> None:
    memory = FaceMemory(tmp_path)
    memory.remember("one", Remembered(meeting_id="talk"))
    memory.save()
    again = FaceMemory(tmp_path)
    assert again.of("one").meeting_id == "talk"
    again.close()
    memory.close()


def test_of_a_recording_that_is_gone_nothing_is_kept(tmp_path: Path) -> None:
    memory = FaceMemory(tmp_path)
    memory.remember("one", Remembered(meeting_id="talk"))
    memory.remember("two", Remembered(meeting_id="talk"))
    memory.save()
    memory.on_event(RecordingDiscarded(recording_id="one", monotonic_ns=0))
    memory.forget("none")
    memory.close()
    again = FaceMemory(tmp_path)
    assert (again.of("one"), again.of("two").meeting_id) == (Remembered(), "talk")
    again.close()


def test_the_memory_is_bounded_and_the_newest_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(face_memory, "MOST_RECORDINGS", 3)
    monkeypatch.setattr(face_memory, "MOST_CHANGES", 4)
    for _ in range(2):
        memory = FaceMemory(tmp_path)
        for number in range(10):
            memory.remember(str(number), Remembered(meeting_id="talk"))
            memory.add_change(change(str(number)))
        memory.close()
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        rows = connection.execute(
            "SELECT kind, count(*) FROM remembered GROUP BY kind ORDER BY kind"
        ).fetchall()
    connection.close()
    assert rows == [("change", 4), ("recording", 3)]
    again = FaceMemory(tmp_path)
    assert [again.of(str(number)).meeting_id for number in range(10)] == [""] * 7 + ["talk"] * 3
    assert [one.code for one in again.changes] == ["6", "7", "8", "9"]
    again.close()


def test_a_damaged_file_is_set_aside_and_a_damaged_row_left_out(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"nonsense" * 1000)
    memory = FaceMemory(tmp_path)
    memory.remember("one", Remembered(meeting_id="talk"))
    memory.remember("two", Remembered(meeting_id="talk"))
    memory.remember("three", Remembered(meeting_id="talk"))
    memory.close()
    assert (tmp_path / "faces.damaged").read_bytes().startswith(b"nonsense")
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("UPDATE remembered SET facts = '[1' WHERE name = 'one'")
        connection.execute("UPDATE remembered SET facts = '{\"meeting_id\": 5}' WHERE name = 'two'")
        connection.execute(
            "INSERT INTO remembered (kind, name, facts) VALUES ('change', 'x', '{}'), ('new', '1', '2')"
        )
    connection.close()
    again = FaceMemory(tmp_path)
    assert again.of("three").meeting_id == "talk"
    assert (again.of("one"), again.of("two"), again.changes) == (Remembered(), Remembered(), [])
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    memory = FaceMemory(tmp_path / "remote")
    memory.remember("one", Remembered(meeting_id="talk"))
    memory.save()
    for path in (tmp_path / "remote").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    memory.close()


def test_without_a_place_to_keep_it_all_is_remembered_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "remote").write_text("a file where the folder should be")
    memory = FaceMemory(tmp_path / "remote")
    memory.remember("one", Remembered(meeting_id="talk"))
    memory.save()
    assert memory.of("one").meeting_id == "talk"
    memory.close()
