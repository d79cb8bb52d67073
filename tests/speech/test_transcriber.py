"""Words of takes, written by the real engine from files that grow."""

import os
import shutil
import signal
import statistics
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from pausa.core.errors import PausaError
from pausa.media.process import Partner
from pausa.speech import watched_child
from pausa.speech.models import packaged_model
from pausa.speech.sound_files import SoundFile
from pausa.speech.transcriber import (
    FinalHeard,
    Heard,
    HeardUntil,
    PartialHeard,
    SpeechOptions,
    Transcriber,
)
from support.made_speech import PLANTS, Spoken, at_rate, fan, silence, speak
from support.word_errors import bare, error_rate, start_errors

pytestmark = [
    pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed"),
    pytest.mark.skipif(packaged_model() is None, reason="no model is installed"),
]

FIRST = PLANTS[:165]
SECOND = "Let us begin with the structure of a leaf."
RATE = 48_000
TIMEOUT_S = 90


@dataclass
class Listener:
    """Keeps what is heard, and the children that were started."""

    heard: list[Heard] = field(default_factory=list)
    failures: list[PausaError] = field(default_factory=list)
    children: list[Partner] = field(default_factory=list)
    something: threading.Event = field(default_factory=threading.Event)
    failed: threading.Event = field(default_factory=threading.Event)

    def hear(self, one: Heard) -> None:
        self.heard.append(one)
        if not isinstance(one, HeardUntil) and one.words:
            self.something.set()

    def fail(self, error: PausaError) -> None:
        self.failures.append(error)
        self.failed.set()

    def start(self, argv: list[str]) -> Partner:
        self.children.append(Partner(argv))
        return self.children[-1]

    def opened(self, **options: object) -> Transcriber:
        return Transcriber(
            SpeechOptions(**{"live": False, **options}),  # type: ignore[arg-type]
            start_child=self.start,
            hear=self.hear,
            failed=self.fail,
        )

    def words(self, take: int) -> list[FinalHeard]:
        return [one for one in self.heard if isinstance(one, FinalHeard) and one.take == take]

    def text(self, take: int) -> str:
        return " ".join(word.text for one in self.words(take) for word in one.words)


def written(path: Path, spoken: Spoken, *, channels: int = 1) -> int:
    """Write the samples, and return how many there are."""
    np.repeat(spoken.samples[:, None], channels, axis=1).astype("<i2").tofile(path)
    return len(spoken.samples)


@pytest.fixture(scope="module")
def first() -> Spoken:
    return at_rate(speak(FIRST) + silence(0.7), RATE)


@pytest.fixture(scope="module")
def listened(first: Spoken, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listener]:
    """Three takes: speech in two files, a fan, and a short sentence."""
    folder, listener = tmp_path_factory.mktemp("takes"), Listener()
    half = len(first.samples) // 2
    takes = [
        (1, 0, Spoken(first.samples[:half], (), RATE)),
        (1, half, Spoken(first.samples[half:], (), RATE)),
        (2, 0, Spoken(fan(6, rate=RATE), (), RATE)),
        (3, 0, at_rate(speak(SECOND), RATE)),
    ]
    transcriber = listener.opened()
    lengths: dict[int, int] = {}
    for number, (take, begin, spoken) in enumerate(takes):
        path = folder / f"{number}.s16"
        lengths[take] = begin + written(path, spoken, channels=2)
        transcriber.add(SoundFile(path, take, begin, 0, RATE, 2))
        transcriber.written(take, lengths[take])
    for take, samples in lengths.items():
        transcriber.end_take(take, samples)
    assert transcriber.finish(TIMEOUT_S)
    transcriber.close()
    yield listener
    assert not listener.failures


def test_what_is_said_clearly_is_written_almost_without_mistakes(listened: Listener, first: Spoken) -> None:
    assert error_rate(first.text, listened.text(1)) <= 0.15
    assert error_rate(SECOND, listened.text(3)) <= 0.15


def test_words_begin_where_they_are_heard(listened: Listener, first: Spoken) -> None:
    words = [word for one in listened.words(1) for word in one.words]
    late = [abs(error) for error in start_errors(first.words, words)]
    assert len(late) > 20
    assert statistics.median(late) <= 0.1
    assert sorted(late)[len(late) * 95 // 100] <= 0.25


def test_words_follow_each_other_within_their_take(listened: Listener, first: Spoken) -> None:
    words = [word for one in listened.words(1) for word in one.words]
    starts = [word.start_ns for word in words]
    assert starts == sorted(starts)
    assert words[-1].end_ns <= first.duration_s * 1e9


def test_a_fan_says_nothing(listened: Listener) -> None:
    assert listened.words(2) == []


def test_every_take_is_heard_to_its_end(listened: Listener, first: Spoken) -> None:
    until = {one.take: one.end_ns for one in listened.heard if isinstance(one, HeardUntil)}
    assert until.keys() == {1, 2, 3}
    assert until[1] == pytest.approx(first.duration_s * 1e9, abs=1e6)


def test_a_child_that_is_killed_amid_an_utterance_costs_no_word(first: Spoken, tmp_path: Path) -> None:
    listener = Listener()
    samples = written(tmp_path / "1.s16", first)
    transcriber = listener.opened(live=True)
    transcriber.add(SoundFile(tmp_path / "1.s16", 1, 0, 0, RATE, 1))
    transcriber.written(1, samples * 3 // 4)
    assert listener.something.wait(TIMEOUT_S)
    listener.children[0].kill()
    transcriber.end_take(1, samples)
    assert transcriber.finish(TIMEOUT_S)
    transcriber.close()
    assert len(listener.children) == 2
    assert error_rate(first.text, listener.text(1)) <= 0.15
    partial = {one.key for one in listener.heard if isinstance(one, PartialHeard)}
    assert partial <= {one.key for one in listener.words(1)}


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes cannot be stopped here")
def test_a_child_that_hangs_again_and_again_is_given_up_with_a_sentence(
    first: Spoken, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watched_child, "LOADING_LOOKS", 4)
    monkeypatch.setattr(watched_child, "LOOK_S", 0.05)
    listener = Listener()

    def start_stopped(argv: list[str]) -> Partner:
        child = Partner(argv)
        listener.children.append(child)
        os.kill(child.pid, signal.SIGSTOP)
        return child

    listener.start = start_stopped  # type: ignore[method-assign]
    samples = written(tmp_path / "1.s16", first)
    transcriber = listener.opened()
    transcriber.add(SoundFile(tmp_path / "1.s16", 1, 0, 0, RATE, 1))
    transcriber.end_take(1, samples)
    assert not transcriber.finish(TIMEOUT_S)
    transcriber.close()
    assert len(listener.children) == 4
    assert "can be written afterwards" in str(listener.failures[0])


def test_sound_that_is_gone_is_silence_and_not_counted_as_heard(tmp_path: Path) -> None:
    listener = Listener()
    samples = written(tmp_path / "2.s16", at_rate(speak(SECOND), RATE))
    transcriber = listener.opened(engine="pocketsphinx")
    transcriber.add(SoundFile(tmp_path / "gone.s16", 1, 0, 0, RATE, 1))
    transcriber.end_take(1, RATE)
    transcriber.add(SoundFile(tmp_path / "2.s16", 2, 0, 0, RATE, 1))
    transcriber.end_take(2, samples)
    assert transcriber.finish(TIMEOUT_S)
    assert transcriber.name == "PocketSphinx"
    transcriber.close()
    until = [one for one in listener.heard if isinstance(one, HeardUntil) and one.take == 1]
    assert until
    assert not any(one.is_whole for one in until)
    assert bare(listener.text(2))


def test_a_folder_that_is_no_model_is_told_before_anything_starts(tmp_path: Path) -> None:
    listener = Listener()
    transcriber = listener.opened(model=tmp_path)
    assert listener.failed.wait(TIMEOUT_S)
    transcriber.close()
    assert not listener.children
    assert str(tmp_path) in str(listener.failures[0])
