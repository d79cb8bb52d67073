"""Finds the sound of a tick among the sound card's samples."""

import math
from typing import Protocol

MOST_SLEW = 1000e-6
"""Limit of the reading position's correction towards the line, as a fraction of the time (audible as pitch)."""
JUMP_NS = 300_000_000
"""A line that is this far off is another microphone's, so the position jumps to it."""


class SoundLine(Protocol):
    """The line of the sound card (``sample_clock.SampleClock``)."""

    def time_ns(self, sample: float) -> float: ...

    def sample_at(self, time_ns: float) -> float: ...


class SoundReader:
    """A reading position that moves through a segment without a jump."""

    def __init__(self, line: SoundLine | None, *, untouched: bool) -> None:
        """``untouched``: ticks are exactly as long as their samples, which need no resampling."""
        self._line = line
        self._untouched = untouched
        self._at: float | None = None

    def reset(self) -> None:
        """Begin another segment."""
        self._at = None

    @property
    def at(self) -> float:
        """The position that was read up to; 0 if nothing was."""
        return self._at if self._at is not None else 0.0

    def advance(self, position: float) -> None:
        """Set the position that was read up to."""
        self._at = position

    def stretch(self, start_ns: float, end_ns: float, samples: int) -> tuple[float, float]:
        """Return the stretch of the device's samples to read for a tick; ``samples`` is its length in the output."""
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
