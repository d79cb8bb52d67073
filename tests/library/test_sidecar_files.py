"""Files of words lie beside the finished file, follow it, and never take the place of somebody else's."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from pausa.core.events import TranscriptReady
from pausa.core.states import State
from pausa.core.words.transcript import Transcript
from pausa.core.words.transcript_files import formats_of
from pausa.library.words.sidecar_files import SidecarFiles
from pausa.library.words.word_store import WordStore
from support.own_trash import use_own_trash
from support.spoken import spoken

ID = "20260101-101010-aaaaaa"


class Beside:
    """A finished file, and the files of its words."""

    def __init__(self, folder: Path) -> None:
        self.media: Path | None = folder / "Talk.mp4"
        self.media.write_bytes(b"film")
        self.wanted = "srt txt"
        self.words = WordStore(folder / "home" / "words.sqlite")
        self.files = SidecarFiles(
            self.words, formats=lambda: formats_of(self.wanted), file_of=lambda _: self.media
        )

    def tell(self, transcript: Transcript) -> None:
        event = TranscriptReady(recording_id=ID, state=State.READY, monotonic_ns=1, transcript=transcript)
        self.words.on_event(event)
        self.files.on_event(event)
        assert self.files.wait_until_written(5)

    def look_again(self) -> None:
        self.files.write_soon(ID)
        assert self.files.wait_until_written(5)


@pytest.fixture
def beside(tmp_path: Path) -> Iterator[Beside]:
    made = Beside(tmp_path)
    yield made
    made.files.close()
    made.words.close()


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir() if one.is_file()}


def test_files_are_written_and_written_again_after_every_change(beside: Beside, tmp_path: Path) -> None:
    beside.tell(spoken("Hello there."))
    assert names(tmp_path) == {"Talk.mp4", "Talk.srt", "Talk.txt"}
    beside.wanted = ""
    beside.tell(spoken("Hello Ada."))
    assert "Ada" in (tmp_path / "Talk.srt").read_text()


def test_files_are_renamed_with_their_recording(beside: Beside, tmp_path: Path) -> None:
    beside.tell(spoken("Hello there."))
    assert beside.media is not None
    beside.media = beside.media.rename(tmp_path / "Speech.mp4")
    beside.look_again()
    assert names(tmp_path) == {"Speech.mp4", "Speech.srt", "Speech.txt"}


def test_files_go_to_the_trash_with_their_recording(
    beside: Beside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = use_own_trash(tmp_path / "home", monkeypatch)
    beside.tell(spoken("Hello there."))
    assert beside.media is not None
    beside.media.unlink()
    beside.media = None
    beside.words.remove_soon(ID)
    beside.look_again()
    assert names(tmp_path) == set()
    assert {one.name for one in (trash / "files").iterdir()} == {"Talk.srt", "Talk.txt"}


def test_what_somebody_else_has_written_is_never_touched(beside: Beside, tmp_path: Path) -> None:
    (tmp_path / "Talk.srt").write_text("mine")
    beside.tell(spoken("Hello there."))
    (tmp_path / "Talk.txt").write_text("changed by hand")
    beside.tell(spoken("Hello Ada."))
    assert (tmp_path / "Talk.srt").read_text() == "mine"
    assert (tmp_path / "Talk.txt").read_text() == "changed by hand"


@pytest.mark.parametrize("left", ["", "Hello there.", "Hello Ada."])
def test_a_file_at_which_a_process_died_is_still_ours(beside: Beside, tmp_path: Path, left: str) -> None:
    beside.wanted = "txt"
    path = tmp_path / "Talk.txt"
    beside.tell(spoken("Hello there."))
    path.write_text(f"{left}\n" if left else "")
    contents = ("", "Hello there.\n", "Hello Ada.\n")
    beside.words.note_file(ID, path, " ".join(sha256(one.encode()).hexdigest() for one in contents))
    beside.tell(spoken("Hello Grace."))
    assert path.read_text() == "Hello Grace.\n"
    path.write_text("changed by hand")
    beside.tell(spoken("Hello Ada."))
    assert path.read_text() == "changed by hand"
