"""Ticks and segments: the output of the timeline, and how many samples belong to it."""

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

FrameT = TypeVar("FrameT")

SOUND_ONLY_TICK = Fraction(100)
"""Ticks per second of a recording without pictures."""


@dataclass(frozen=True, slots=True)
class Tick(Generic[FrameT]):
    """One frame period of the output, certain and final."""

    index: int
    """Its place in the segment."""
    frame: FrameT | None
    """The frame that it shows; None only in a recording without pictures."""
    repeated: bool
    """Whether the previous tick shows the same frame."""
    samples: int
    """The number of samples of output that belong to it."""
    sound_from: float
    """Where they lie in the device's samples: evenly in [sound_from, sound_to)."""
    sound_to: float
    start_ns: int
    end_ns: int


@dataclass(frozen=True, slots=True)
class Segment:
    begin_ns: int
    """Of the command."""
    end_ns: int
    """Of the command."""
    first_tick_ns: int | None
    """When its first tick begins; None if it has no ticks."""
    ticks: int
    """The number of its ticks. Ticks already written that a late command excludes are not counted; the stitcher drops them."""
    samples: int


def samples_before(ticks: int, fps: Fraction, sample_rate: int) -> int:
    """Return ``round(K·rate/fps)``, with halves rounded up so that it does not depend on K being even."""
    return math.floor(Fraction(ticks * sample_rate) / fps + Fraction(1, 2))
