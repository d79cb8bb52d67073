"""What an engine is that turns sound into words: one take's sound goes in, words on that take's clock come out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt

from pausa.core.words.word import Word

SPEECH_HZ: Final = 16_000
"""At which rate every engine wants its sound: one channel of 16-bit samples."""
SAMPLE_NS: Final = 1_000_000_000 // SPEECH_HZ
"""How long a sample of that is, exactly."""

Mono = npt.NDArray[np.int16]
"""Samples of one channel at SPEECH_HZ."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What an utterance is taken for. It replaces what was said of the same number before."""

    number: int
    """From 1, of this take."""
    words: tuple[Word, ...]
    """On the clock of the take. Empty: it was no word."""
    language: str = ""
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class ListenedUntil:
    """All words before this sample are there, and final."""

    sample: int


EngineEvent = Understood | ListenedUntil


class Engine(Protocol):
    """Hears one take from a sample on. Used by one thread."""

    def feed(self, samples: Mono, first_sample: int) -> None:
        """Take the sound that follows; quick. ``first_sample`` counts from the beginning of the take, at SPEECH_HZ."""
        ...

    def events(self, *, is_idle: bool = True) -> Sequence[EngineEvent]:
        """Work on one thing that waits, and return what came of it; nothing: there was no work.

        ``is_idle``: no more sound waits to be fed, so that there is time for what is not final.
        """
        ...

    def finish(self) -> None:
        """Say that no more sound comes: what is open becomes final with the next events."""
        ...


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a recogniser takes a stretch of sound for; times of words count from its beginning."""

    words: tuple[Word, ...]
    language: str = ""
    is_sure: bool = False
    """Whether it may help to understand what is said next."""


class Recogniser(Protocol):
    """A loaded model that knows whole stretches of sound only."""

    @property
    def name(self) -> str:
        """Engine and model as they are shown to people."""
        ...

    def recognise(self, samples: Mono, *, before: str = "") -> Recognised:
        """Return the words in ``samples``, which are one utterance with some silence around it.

        ``before``: what was said just before, if that is known.
        """
        ...
