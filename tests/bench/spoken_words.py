"""How right words are, when they come, and what they cost: a synthetic voice before the synthetic microphone."""

import contextlib
import itertools
import statistics
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from processes import memory_bytes, processor_s

from pausa.capture import synthetic
from pausa.capture.source import CameraRequest
from pausa.capture.voice_resampler import VoiceResampler
from pausa.core import events
from pausa.core.errors import PausaError
from pausa.core.words.word import Word
from pausa.media.process import Partner
from pausa.recording.transcribing.live_transcript import Hearer, Hearing
from pausa.speech.models import packaged_model
from pausa.speech.sound_files import SoundFile
from pausa.speech.transcriber import FinalHeard, SpeechOptions, Transcriber
from support.engine import SECOND, EngineUnderTest, open_engine, soon
from support.made_speech import TEXTS, Spoken, SpokenWord, at_rate, silence, speak
from support.word_errors import bare, error_rate, start_errors

RATE = 48_000
FPS = 30
PAUSES = 20
SECRET = "Xylophone bananas umbrella."
"""Said in every pause."""
GAP_S = 1.2
BREATH_S = 0.3
"""Nobody speaks in the very millisecond in which he goes on."""
TIMEOUT_S = 600


@dataclass
class Costs:
    """Of the children that write words, as last seen."""

    processor_s: float = 0.0
    memory: int = 0
    children: list[Partner] = field(default_factory=list)

    def start(self, argv: list[str]) -> Partner:
        self.children.append(Partner(argv))
        return self.children[-1]

    def look(self) -> None:
        with contextlib.suppress(OSError):
            self.processor_s = processor_s(self.children[-1].pid)
            self.memory = max(self.memory, memory_bytes(self.children[-1].pid))


def measure_words(folder: Path, size: str) -> None:
    _measure_texts(folder)
    _measure_recording(folder, size)


def _measure_texts(folder: Path) -> None:
    """Three texts of a minute, against what the engine makes of the same file by itself."""
    for text in TEXTS:
        spoken = at_rate(speak(text) + silence(1), RATE)
        costs = Costs()
        heard = _heard(folder / "said.s16", spoken, costs)
        ours = error_rate(text, " ".join(word.text for word in heard))
        theirs = error_rate(text, _by_the_engine_alone(spoken))
        print(
            f"words: error rate {ours:.3f}, the engine alone {theirs:.3f}, difference {ours - theirs:+.3f}; "
            f"{costs.processor_s:.1f} s of a core for {spoken.duration_s:.0f} s, {costs.memory / 1e6:.0f} MB"
        )


def _heard(path: Path, spoken: Spoken, costs: Costs) -> list[Word]:
    spoken.samples.astype("<i2").tofile(path)
    words: list[Word] = []
    failures: list[PausaError] = []

    def hear(one: Hearing) -> None:
        costs.look()
        if isinstance(one, FinalHeard):
            words.extend(one.words)

    transcriber = Transcriber(
        SpeechOptions(live=False), start_child=costs.start, hear=hear, failed=failures.append
    )
    transcriber.add(SoundFile(path, 1, 0, 0, spoken.rate, 1))
    transcriber.end_take(1, len(spoken.samples))
    transcriber.finish(TIMEOUT_S)
    transcriber.close()
    assert not failures
    return words


def _by_the_engine_alone(spoken: Spoken) -> str:
    from faster_whisper import WhisperModel

    resampler = VoiceResampler(spoken.rate)
    samples = resampler.push(spoken.samples[:, None]).astype(np.float32) / 32768
    model = WhisperModel(str(packaged_model()), device="cpu", compute_type="int8", cpu_threads=1)
    return " ".join(one.text for one in model.transcribe(samples, language="en")[0])


@dataclass
class _Stage:
    """What is said before the synthetic microphone, from ``begin_ns`` on."""

    wave: npt.NDArray[np.float64]
    begin_ns: int = 1 << 62

    def sound_at(self, times_ns: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        place = (times_ns - self.begin_ns) * (RATE / SECOND)
        noise = 1e-4 * np.random.default_rng(int(times_ns[0]) % 2**32).standard_normal(len(times_ns))
        # The whole wave at once would take longer than the block lasts.
        first = int(np.clip(place[0], 0, len(self.wave)))
        part = self.wave[first : first + len(place) + 2]
        if not len(part):
            return noise
        return noise + np.interp(place - first, np.arange(len(part)), part, left=0, right=0)


def _measure_recording(folder: Path, size: str) -> None:
    """A sentence, a pause in which something else is said, a sentence, …, at thirty pictures a second."""
    sentences = [one.strip() + "." for text in TEXTS for one in text.split(".") if one.strip()]
    sentences = sentences[: PAUSES + 1]
    gap, secret = silence(GAP_S), speak(SECRET)
    said = silence(0.5)
    lengths_ms: list[int] = []
    begin_s = 0.0
    for number, one in enumerate(sentences):
        said = said + speak(one) + gap
        end_s = round(said.duration_s, 3)
        lengths_ms.append(round((end_s - begin_s) * 1000))
        if number < len(sentences) - 1:
            said = said + gap + secret + gap
            begin_s = round(said.duration_s - BREATH_S, 3)
            lengths_ms.append(round((begin_s - end_s) * 1000))
    costs = Costs()

    def hearer(hear: Callable[[Hearing], None], failed: Callable[[PausaError], None]) -> Hearer:
        def look_and_hear(one: Hearing) -> None:
            costs.look()
            hear(one)

        return Transcriber(SpeechOptions(), start_child=costs.start, hear=look_and_hear, failed=failed)

    stage = _Stage(at_rate(said, RATE).samples / 32768)
    width, height = map(int, size.split("x"))
    before = synthetic.sound_at
    synthetic.sound_at = stage.sound_at
    try:
        with open_engine(
            folder,
            camera=CameraRequest("synthetic", width, height, Fraction(FPS)),
            hearer_for=lambda _: hearer,
        ) as engine:
            _record(engine, stage, lengths_ms, said.words, costs)
    finally:
        synthetic.sound_at = before


def _record(
    engine: EngineUnderTest,
    stage: _Stage,
    lengths_ms: list[int],
    said: tuple[SpokenWord, ...],
    costs: Costs,
) -> None:
    wait = partial(engine.log._condition.wait_for, timeout=TIMEOUT_S)
    begin_ns = stage.begin_ns = soon() + SECOND
    recording_id = engine.start(at_ns=begin_ns, words=True)
    engine.play(recording_id, begin_ns, *lengths_ms)

    def whole() -> list[events.TranscriptReady]:
        ready = engine.log.of(events.TranscriptReady, recording_id=recording_id)
        return [one for one in ready if not one.transcript.missing_ns]

    with engine.log._condition:
        assert wait(lambda: whole()), "the words do not come"
    (ready,) = engine.log.of(events.RecordingReady, recording_id=recording_id)
    heard = [
        Word(word.text, word.start_ns, word.end_ns)
        for word in itertools.chain.from_iterable(whole()[-1].transcript.lines())
    ]
    truth = _on_the_files_clock(said, stage.begin_ns, engine.log.of(events.SegmentClosed))
    late = [abs(error) for error in start_errors(truth, heard)]
    latencies = [
        one.latency_s for one in engine.log.of(events.TranscriptFinal, recording_id=recording_id) if one.words
    ]
    secret = set(bare(SECRET))
    text = " ".join(word.text for word in heard)
    recorded_s = ready.duration_s
    print(
        f"words: recorded, {PAUSES} pauses: error rate {error_rate(' '.join(one.text for one in truth), text):.3f}; "
        f"starts of {len(late)} words off by {statistics.median(late) * 1000:.0f} ms, "
        f"95 % within {sorted(late)[len(late) * 95 // 100] * 1000:.0f} ms; "
        f"words of a pause: {sum(one in secret for one in bare(text))}"
    )
    print(
        f"  final {statistics.median(latencies):.2f} s after the last word, at most {max(latencies):.2f} s; "
        f"{ready.frames} frames, {ready.frames_repeated} repeated, {ready.frames_lost} lost; "
        f"{costs.processor_s / recorded_s * 100:.0f} % of a core, {costs.memory / 1e6:.0f} MB"
    )


def _on_the_files_clock(
    said: tuple[SpokenWord, ...], begin_ns: int, segments: list[events.SegmentClosed]
) -> list[SpokenWord]:
    """Return what was said while it was recorded, at its times in the file."""
    truth, ticks = list[SpokenWord](), 0
    for segment in segments:
        begin_s = (segment.start_ns - begin_ns) / SECOND
        end_s = begin_s + segment.ticks / FPS
        is_inside = False
        for word in said:
            if word.start_s is not None:
                is_inside = begin_s <= word.start_s < end_s
            if is_inside:
                at_s = None if word.start_s is None else word.start_s - begin_s + ticks / FPS
                truth.append(SpokenWord(word.text, at_s))
        ticks += segment.ticks
    return truth
