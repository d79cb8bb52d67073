"""Where the sound of a tick lies among the sound card's samples."""

import math
from typing import Protocol

MOST_SLEW = 1000e-6
"""How fast the sound's reading position may move towards the line when the line is corrected."""
JUMP_NS = 300_000_000
"""A line that is so far off is another microphone's: there is no seam to keep, only the right place to find."""


class SoundLine(Protocol):
    """The line of the sound card (``sample_clock.SampleClock``)."""

    def time_ns(self, sample: float) -> float:
        """The moment at which a sample begins."""
        ...

    def sample_at(self, time_ns: float) -> float:
        """The (fractional) sample at a moment."""
        ...


class SoundReader:
    """A reading position that goes through a segment without a jump."""

    def __init__(self, line: SoundLine | None, *, untouched: bool) -> None:
        """``untouched``: ticks are as long as their samples, so these pass as they are."""
        self._line = line
        self._untouched = untouched
        self._at: float | None = None

    def reset(self) -> None:
        """Another segment begins."""
        self._at = None

    def advance(self, position: float) -> None:
        """Read up to here."""
        self._at = position

    def stretch(self, start_ns: float, end_ns: float, samples: int) -> tuple[float, float]:
        """From where to where ``samples`` of output are read for a tick from ``start_ns`` to ``end_ns``."""
        assert self._line is not None
        if self._at is not None and abs(self._line.time_ns(self._at) - start_ns) > JUMP_NS:
            self._at = None
        if self._untouched:
            begin = self._at if self._at is not None else float(math.ceil(self._line.sample_at(start_ns)))
            return begin, begin + samples
        should_from = self._line.sample_at(start_ns)
        length = self._line.sample_at(end_ns) - should_from
        if self._at is None:
            return should_from, should_from + length
        most = MOST_SLEW * length
        correction = min(max(should_from - self._at, -most), most)
        return self._at, self._at + length + correction
