"""The words as a subtitle track of the finished file: all of them, at their times, and nothing else is another."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pausa.core.edit.change import ChangeKind
from pausa.core.edit.spans import Span, Spans
from pausa.core.errors import MediaError
from pausa.core.events import Noticed, TranscriptReady
from pausa.core.settings import Container
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import Utterance, Word
from pausa.media.ffmpeg import subtitle_reader
from pausa.recording.editing.edited_recording import EditedRecording
from pausa.recording.transcribing.subtitle_track import FileInUse, SubtitleTrack
from pausa.recording.transcribing.subtitle_tracks import SubtitleTracks
from pausa.recording.workspace.lock import FolderLock
from support.engine import EventLog
from support.file_names import name_file
from support.finished_film import finished_film
from support.played_file import chapters, counters, picture_times, sound
from support.waiting import until
from support.work_folder import FFMPEG, X264, WorkFolder

PROBE = shutil.which("ffprobe")


def spoken(*texts: str, language: str = "en", ticks: int = 60) -> Transcript:
    """Return an utterance for each text, each of half a second."""
    said = tuple(
        Utterance(
            number,
            1,
            tuple(
                Word(text, number * 500_000_000 + place * 100_000_000, number * 500_000_000 + (place + 1) * 100_000_000)
                for place, text in enumerate(one.split())
            ),
        )
        for number, one in enumerate(texts)
    )  # fmt: skip
    return Transcript(said, Spans.of(Span(1, 0, ticks)), language=language)


def subtitles(path: Path) -> str:
    argv = subtitle_reader(FFMPEG, path)
    return subprocess.run(argv, capture_output=True, text=True, check=False, encoding="utf-8").stdout


def streams(path: Path) -> list[dict[str, Any]]:
    argv = [str(PROBE), "-v", "error", "-show_streams", "-of", "json", str(path)]
    found: list[dict[str, Any]] = json.loads(subprocess.run(argv, capture_output=True, check=True).stdout)[
        "streams"
    ]
    return found


def film(folder: Path, **fields: Any) -> tuple[Path, str]:
    """Finish a recording of two segments with a mark; return its file and its id."""
    work = WorkFolder(folder, **fields)
    work.add(40)
    work.add(20)
    work.mark("Questions", 500_000_000)
    done = work.stitch()
    assert done is not None
    return done.path, work.journal.recording_id


def put(path: Path, name: str, transcript: Transcript, *, kept: Path | None = None) -> int:
    track = SubtitleTrack(path, name, ffmpeg=FFMPEG, kept_folder=kept, scratch=path.parent)
    return track.write(transcript)


KINDS = [
    ({"container": Container.MP4}, "mov_text"),
    ({"container": Container.MOV}, "mov_text"),
    ({"container": Container.MKV}, "subrip"),
    ({"container": Container.MP4, "width": 0, "height": 0}, "mov_text"),
    ({"container": Container.MKV, "width": 0, "height": 0}, "subrip"),
]


@pytest.mark.parametrize(("fields", "codec"), KINDS, ids=["mp4", "mov", "mkv", "m4a", "mka"])
def test_the_track_has_all_words_and_all_else_is_as_it_was(
    tmp_path: Path, fields: dict[str, Any], codec: str
) -> None:
    path, name = film(tmp_path, **fields)
    before = (chapters(path), sound(path).tobytes())
    shown = (counters(path), picture_times(path)) if "width" not in fields else None
    assert put(path, name, spoken("Hello there", "Grüße & mehr", language="de")) == path.stat().st_size
    text = subtitles(path)
    assert "Hello there" in text
    assert text.startswith("1\n00:00:00,000 --> 00:00:0")
    assert "Grüße & mehr" in text
    assert (chapters(path), sound(path).tobytes()) == before
    if shown is not None:
        assert (counters(path), picture_times(path)) == shown
    assert sorted(one.name for one in tmp_path.iterdir()) == [path.name], "nothing else is left"
    if PROBE:
        track = next(one for one in streams(path) if one["codec_type"] == "subtitle")
        german = "ger" if path.suffix in (".mov", ".mkv", ".mka") else "deu"
        assert (track["codec_name"], track["tags"]["language"]) == (codec, german)
    # Other words, and none: there is never more than one track.
    put(path, name, spoken("Another"))
    assert "Another" in subtitles(path)
    assert "Hello" not in subtitles(path)
    put(path, name, spoken())
    assert subtitles(path) == ""


def test_what_is_fetched_over_a_network_begins_with_its_index(tmp_path: Path) -> None:
    path, name = film(tmp_path)
    put(path, name, spoken("Hello there"))
    content = path.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")


@pytest.mark.may_log_error("could not be put into")
def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"no film")
    with pytest.raises(MediaError, match="The file is as it was"):
        put(path, "20261120-150405-ab12cd", spoken("Hello"))
    assert path.read_bytes() == b"no film"
    assert [one.name for one in tmp_path.iterdir()] == ["broken.mp4"]


def test_an_edited_recording_is_left_alone_and_can_be_edited_afterwards(tmp_path: Path) -> None:
    recording = finished_film(tmp_path)
    edited = EditedRecording(recording, work_folders=[], ffmpeg=FFMPEG, encoder=X264)
    edited.change(edited.edit.removal(ChangeKind.REMOVE, 10, 10))
    with pytest.raises(FileInUse):
        put(recording.path, recording.id, spoken("Hello"), kept=edited.folder)
    edited.save(name_file=name_file, emit=lambda _: None, keep_days=lambda: 7)
    edited.close()
    size_bytes = put(recording.path, recording.id, spoken("Hello"), kept=edited.folder)
    again = EditedRecording(recording, work_folders=[], ffmpeg=FFMPEG, encoder=X264)
    assert again.journal.renderings[-1].size_bytes == size_bytes
    ticks = again.edit.ticks
    again.undo()
    again.save(name_file=name_file, emit=lambda _: None, keep_days=lambda: 7)
    assert again.edit.ticks == ticks + 10
    assert len(counters(recording.path)) == ticks + 10
    again.close()


class Side:
    def __init__(self, scratch: Path) -> None:
        self.log = EventLog()
        self.sizes: dict[str, int] = {}
        self.wanted = self.recording = False
        self.tracks = SubtitleTracks(
            ffmpeg=lambda: FFMPEG,
            scratch=scratch,
            emit=self.log,
            is_wanted=lambda: self.wanted,
            gives_way=lambda: self.recording,
            file_of=lambda _: None,
            kept_folder_of=lambda *_: None,
            changed=self.sizes.__setitem__,
        )

    def tell(self, path: Path, name: str, transcript: Transcript) -> None:
        self.tracks.on_event(
            TranscriptReady(recording_id=name, monotonic_ns=0, transcript=transcript, path=path)
        )


@pytest.fixture
def side(tmp_path: Path) -> Iterator[Side]:
    side = Side(tmp_path / "scratch")
    try:
        yield side
    finally:
        side.tracks.close()


def test_files_follow_their_words_if_that_is_wished(side: Side, tmp_path: Path) -> None:
    path, name = film(tmp_path)
    before = path.read_bytes()
    side.tell(path, name, spoken("Not wished"))
    side.wanted = True
    side.tell(path, name, spoken("Hello thee"))
    side.tell(path, name, spoken("Hello there"))
    until(lambda: name in side.sizes, what="the words are in the file")
    assert "Hello there" in subtitles(path)
    assert path.read_bytes() != before
    # What waits when the program ends is written.
    side.recording = True
    side.tell(path, name, spoken("At the end"))
    side.tracks.close()
    assert "At the end" in subtitles(path)
    assert not side.log.of(Noticed)


def test_a_file_in_use_is_tried_again(
    side: Side, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    monkeypatch.setattr("pausa.recording.transcribing.subtitle_tracks.AGAIN_S", 0.1)
    path, name = film(tmp_path)
    folder = tmp_path / ".pausa" / f"{name}.takes"
    folder.mkdir(parents=True)
    lock = FolderLock(folder)
    assert lock.take()
    side.wanted = True
    side.tell(path, name, spoken("Hello"))
    until(lambda: "later" in caplog.text, what="it is put off")
    lock.release()
    until(lambda: name in side.sizes, what="the words are in the file")


@pytest.mark.parametrize("container", list(Container))
def test_what_looks_like_markup_is_shown_as_it_was_said(tmp_path: Path, container: Container) -> None:
    odd = ["<b>", "{\\an8}", "{y:i}", "\\N", "</i>", "<font", "a<b"]
    path, name = film(tmp_path, container=container)
    put(path, name, spoken(*odd, ticks=300))
    shown = subtitles(path).replace("\N{WORD JOINER}", "").split()
    assert [one for one in odd if one in shown] == odd
