"""Ticks and segments: what the timeline puts out, and how many samples belong to them."""

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

FrameT = TypeVar("FrameT")

SOUND_ONLY_TICK = Fraction(100)
"""Ticks a second of a recording without picture."""


@dataclass(frozen=True, slots=True)
class Tick(Generic[FrameT]):
    """One frame period of the output, certain and final."""

    index: int
    """In its segment."""
    frame: FrameT | None
    """What it shows; None only in a recording without picture."""
    repeated: bool
    """The frame was shown by the tick before as well."""
    samples: int
    """How many samples of output sound with it."""
    sound_from: float
    """Position in the device's samples of the first; the samples lie evenly in [sound_from, sound_to)."""
    sound_to: float
    start_ns: int
    end_ns: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment that is closed."""

    begin_ns: int
    """Of the command."""
    end_ns: int
    """Of the command."""
    first_tick_ns: int | None
    """When its first tick begins; None: it has none."""
    ticks: int
    """Fewer than were put out where a very late command has cut some off; the stitcher drops those."""
    samples: int


def samples_before(ticks: int, fps: Fraction, sample_rate: int) -> int:
    """``round(K·rate/fps)``, halves away from zero so that it never depends on K being even."""
    return math.floor(Fraction(ticks * sample_rate) / fps + Fraction(1, 2))
