"""Frames that have come and are not told to the timeline yet."""

from collections import deque
from collections.abc import Iterable

from pausa.capture.source import Frame
from pausa.core.time.timeline import RECALL_NS
from pausa.recording.inbox import MOST_FRAMES, Order


class WaitingFrames:
    """In the order in which they came. One owner."""

    def __init__(self) -> None:
        self._frames: deque[Frame] = deque()

    def add(self, frames: Iterable[Frame]) -> None:
        """These have come."""
        self._frames.extend(frames)

    @property
    def next_ns(self) -> int | None:
        """When the next was taken; None: there is none."""
        return self._frames[0].time_ns if self._frames else None

    def take(self, ending: Order | None) -> Frame | None:
        """The next one, if it need not wait.

        ``ending``: it has ended a segment that has not got all its sound. A frame from long after that may belong to
        a segment that cannot begin before, and by then the timeline would have forgotten it.
        """
        if not self._frames:
            return None
        too_early = ending is not None and self._frames[0].time_ns > ending.at_ns + RECALL_NS // 2
        return None if too_early and len(self._frames) < MOST_FRAMES else self._frames.popleft()
