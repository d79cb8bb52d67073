"""Where a segment is cut so that the next one goes on there, and what of it was planned and not put out yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic

from pausa.core.time.ticks import FrameT


@dataclass(slots=True)
class Planned(Generic[FrameT]):
    frame: FrameT | None
    frame_ns: int
    repeated: bool
    own: bool
    """Whether the frame belongs here; else the tick has none, and shows the nearest."""
    start_ns: float
    end_ns: float
    lost_after: int = 0


@dataclass(frozen=True, slots=True)
class Cut(Generic[FrameT]):
    """Where a segment ends so that the next one goes on there without a gap."""

    ticks: int
    """Of the segment that ends."""
    at_ns: float
    sound_at: float
    """The reading position in the sound."""
    frame_ns: int
    """The time of the last frame that is shown before it."""
    frame: FrameT | None
    """None: it is not known any more."""
    plan: "Plan[FrameT] | None" = None
    """What was planned from there on; None: it is planned anew."""


@dataclass(frozen=True, slots=True)
class Plan(Generic[FrameT]):
    ticks: Sequence[Planned[FrameT]]
    next_ns: float
    last_frame: FrameT | None
    last_frame_ns: int
    newest_ns: int
    without_own: int
    """Ticks without a frame of their own before it, in which the camera may be away."""
    is_still: bool
    apart: Sequence[int]
