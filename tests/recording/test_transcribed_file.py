"""The words of finished files, written in the background: with progress, cancelled, and given way to what is recorded."""

import subprocess
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.edit.spans import Span, Spans
from pausa.core.errors import InputError, SpeechError, StorageError
from pausa.core.words.transcript import Heard, Transcript
from pausa.core.words.word import Utterance, Word
from pausa.recording.transcribing.transcribed_file import TranscribedFile, TranscribingCancelled
from pausa.recording.transcribing.transcribing_queue import TranscribingJob, TranscribingQueue
from support.engine import EventLog
from support.scripted_hearer import scripted_hearer
from support.scripted_speech import times_of
from support.work_folder import FFMPEG

TOLD_S = 2.25


def film(path: Path, *more: str) -> Path:
    """Make a film of some seconds."""
    argv = [str(FFMPEG.path), "-v", "error", "-y", *more, str(path)]
    subprocess.run(argv, check=True, stdin=subprocess.DEVNULL)
    return path


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    sound = ["-f", "lavfi", "-i", f"sine=300:sample_rate=48000:duration={TOLD_S}"]
    pictures = ["-f", "lavfi", "-i", f"testsrc=size=64x64:rate=10:duration={TOLD_S}"]
    return film(tmp_path_factory.mktemp("film") / "talk.mp4", *pictures, *sound, "-c:a", "aac")


def written(path: Path, scratch: Path, **options: object) -> Transcript:
    new_hearer = options.pop("new_hearer", scripted_hearer())
    return TranscribedFile(
        lambda: path,
        ffmpeg=FFMPEG,
        new_hearer=new_hearer,
        scratch=scratch,
        **options,  # type: ignore[arg-type]
    ).words()


def test_each_word_is_on_the_files_own_clock_and_nothing_stays_behind(talk: Path, tmp_path: Path) -> None:
    told: list[float] = []
    words = written(talk, tmp_path / "scratch", progress=told.append)
    assert [line.text for line in words.lines()][:4] == [f"t1n{number} end" for number in range(1, 5)]
    assert words.lines()[3].start_ns == times_of(4)[0]
    assert words.missing_ns == 0
    assert abs(words.duration_ns - TOLD_S * 1e9) < 50_000_000
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert list((tmp_path / "scratch").iterdir()) == []


def test_sound_that_begins_late_has_its_words_where_it_is_heard(tmp_path: Path) -> None:
    sound = ["-itsoffset", "1", "-f", "lavfi", "-i", "sine=300:duration=1"]
    pictures = ["-f", "lavfi", "-i", "testsrc=size=64x64:rate=10:duration=2"]
    path = film(tmp_path / "late.mkv", *pictures, *sound, "-map", "0", "-map", "1", "-c:a", "aac")
    assert abs(written(path, tmp_path).duration_ns - 2_000_000_000) < 60_000_000


def test_what_has_no_sound_is_refused_with_a_sentence(tmp_path: Path) -> None:
    mute = film(tmp_path / "mute.mp4", "-f", "lavfi", "-i", "testsrc=size=64x64:rate=10:duration=0.2")
    picture = film(tmp_path / "one.png", "-f", "lavfi", "-i", "testsrc=size=64x64", "-frames:v", "1")
    text = tmp_path / "text.mp4"
    text.write_text("no film")
    for path in (mute, picture, text):
        with pytest.raises(InputError, match=rf"There is no sound in “{path.name}”"):
            written(path, tmp_path / "scratch")
    with pytest.raises(InputError, match="is no file"):
        written(tmp_path / "gone.mp4", tmp_path)
    with pytest.raises(StorageError, match="cannot be unpacked"):
        written(mute, text)


def test_an_engine_that_fails_says_so(talk: Path, tmp_path: Path) -> None:
    with pytest.raises(SpeechError):
        written(talk, tmp_path, new_hearer=scripted_hearer("deaf"))


def test_it_is_cancelled_at_once(talk: Path, tmp_path: Path) -> None:
    with pytest.raises(TranscribingCancelled):
        written(talk, tmp_path, new_hearer=scripted_hearer("slow"), cancelled=lambda: True)


class Side:
    """A queue, what it tells, and what a library would know."""

    def __init__(self, scratch: Path) -> None:
        self.log = EventLog()
        self.kept: dict[str, Transcript] = {}
        self.places: dict[str, Path] = {}
        """Of files that were renamed."""
        self.is_recording = threading.Event()
        self.queue = TranscribingQueue(
            ffmpeg=lambda: FFMPEG,
            scratch=scratch,
            emit=self._hear,
            words_of=self.kept.get,
            file_of=self.places.get,
            gives_way=self.is_recording.is_set,
        )
        self.waits_once_begun = False

    def _hear(self, event: events.Event) -> None:
        if self.waits_once_begun and isinstance(event, events.TranscribeProgressed) and event.fraction > 0:
            self.is_recording.set()
        self.log(event)

    def add(self, name: str, path: Path, *ways: str) -> None:
        self.queue.add(TranscribingJob(name, path, scripted_hearer(*ways)))


@pytest.fixture
def side(tmp_path: Path) -> Iterator[Side]:
    side = Side(tmp_path / "scratch")
    try:
        yield side
    finally:
        side.queue.close()


def test_recordings_are_written_one_after_another_when_nothing_is_recorded(side: Side, talk: Path) -> None:
    side.is_recording.set()
    side.add("one", talk)
    side.add("two", talk)
    with pytest.raises(InputError, match="being written already"):
        side.add("two", talk)
    assert side.queue.pending == ("one", "two")
    side.queue.cancel("two")
    failed = side.log.wait_for(events.TranscribeFailed, "two")
    assert failed.cancelled
    assert not side.log.of(events.TranscriptReady)
    side.is_recording.clear()
    ready = side.log.wait_for(events.TranscriptReady, "one")
    assert ready.transcript.lines()[0].text == "t1n1 end"
    assert side.log.of(events.TranscribeProgressed, recording_id="one")[0].fraction == 0.0
    assert not side.log.of(events.TranscriptReady, recording_id="two")


def test_what_is_being_written_is_cancelled_and_can_be_begun_again(side: Side, talk: Path) -> None:
    side.waits_once_begun = True
    side.add("one", talk)
    side.log.wait_until(
        lambda: any(one.fraction > 0 for one in side.log.of(events.TranscribeProgressed)), what="it has begun"
    )
    side.queue.cancel("one")
    assert side.log.wait_for(events.TranscribeFailed, "one").cancelled
    side.waits_once_begun = False
    side.is_recording.clear()
    side.add("one", talk)
    side.log.wait_for(events.TranscriptReady, "one")


def test_what_is_hidden_and_what_was_corrected_keeps_its_words(side: Side, talk: Path) -> None:
    hidden = Utterance(1, 1, (Word("hidden", 100, 200),))
    corrected = Utterance(2, 2, (Word("Corrected", *times_of(1)), Word("end", 250_000_000, 450_000_000)))
    old = Utterance(3, 2, (Word("old", 600_000_000, 700_000_000),))
    side.kept["one"] = Transcript(
        (hidden, corrected, old),
        Spans.of(Span(2, 0, 68)),
        heard=(Heard(2, 2_266_666_667),),
        corrected=frozenset({2}),
    )
    side.add("one", talk)
    transcript = side.log.wait_for(events.TranscriptReady, "one").transcript
    assert [line.text for line in transcript.lines()][:3] == ["Corrected end", "t1n2 end", "t1n3 end"]
    assert hidden in transcript.utterances
    assert transcript.corrected == {2}
    assert transcript.spans == side.kept["one"].spans
    back = replace(transcript, spans=Spans.of(Span(1, 0, 30)))
    assert [line.text for line in back.lines()] == ["hidden"]


@pytest.mark.parametrize("begun", [False, True])
def test_a_file_that_is_renamed_before_or_meanwhile_gets_its_words(
    side: Side, talk: Path, tmp_path: Path, begun: bool
) -> None:
    old, new = tmp_path / "old.mp4", tmp_path / "new.mp4"
    old.write_bytes(talk.read_bytes())
    if begun:
        side.waits_once_begun = True
    else:
        side.is_recording.set()
    side.add("one", old)
    if begun:
        side.log.wait_until(
            lambda: any(one.fraction > 0 for one in side.log.of(events.TranscribeProgressed)), what="begun"
        )
    side.places["one"] = old.rename(new)
    side.waits_once_begun = False
    side.is_recording.clear()
    assert side.log.wait_for(events.TranscriptReady, "one").path == new


def test_a_file_that_is_changed_meanwhile_keeps_its_words(side: Side, talk: Path, tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    path.write_bytes(talk.read_bytes())
    told = threading.Event()

    def change(event: events.Event) -> None:
        if isinstance(event, events.TranscribeProgressed) and event.fraction > 0 and not told.is_set():
            told.set()
            path.write_bytes(talk.read_bytes()[:-1])

    queue = TranscribingQueue(
        ffmpeg=lambda: FFMPEG,
        scratch=tmp_path,
        emit=lambda event: (change(event), side.log(event))[1],
        words_of=lambda _: None,
        file_of=lambda _: None,
        gives_way=lambda: False,
    )
    try:
        queue.add(TranscribingJob("one", path, scripted_hearer()))
        failed = side.log.wait_for(events.TranscribeFailed, "one")
    finally:
        queue.close()
    assert "was changed while" in failed.message
