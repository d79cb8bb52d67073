"""A recording's words lie beside its file, whoever renames it, and go with it."""

import time
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.states import Command, State
from support.own_trash import use_own_trash
from support.remote_engine import open_remote_engine
from support.spoken import spoken
from support.waiting import PATIENCE_S


def test_words_follow_their_file_until_it_goes_to_the_trash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = use_own_trash(tmp_path / "trash", monkeypatch)
    with open_remote_engine(tmp_path / "home", words_files="srt") as pausa:
        engine = pausa.engine
        recording_id = pausa.start(title="Talk")
        pausa.record_more(recording_id)
        pausa.give(Command.STOP, recording_id)
        ready = pausa.log.wait_for(events.RecordingReady, recording_id)
        engine.announce(
            events.TranscriptReady(
                recording_id=recording_id,
                state=State.READY,
                monotonic_ns=time.monotonic_ns(),
                transcript=spoken("Good morning."),
                path=ready.path,
            )
        )
        assert engine.word_files.wait_until_written(PATIENCE_S)
        assert "Good morning." in (tmp_path / "home" / "Talk.srt").read_text()
        engine.correct_word(recording_id, 1, 1, "evening.")
        pausa.remote.rename(recording_id, "Speech")
        assert engine.word_files.wait_until_written(PATIENCE_S)
        assert "Good evening." in (tmp_path / "home" / "Speech.srt").read_text()
        assert not (tmp_path / "home" / "Talk.srt").exists()
        pausa.remote.trash(recording_id)
        assert engine.word_files.wait_until_written(PATIENCE_S)
        assert not list((tmp_path / "home").glob("*.srt"))
        assert {one.name for one in (trash / "files").iterdir()} == {"Speech.mp4", "Speech.srt"}
        assert engine.words.search("evening") == []
        assert engine.words.transcript(recording_id) is None
