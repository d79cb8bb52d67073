"""How often the same is told: what others do, such as asking without the token, must not push out all else."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final

MOST_KINDS: Final = 1000
WINDOW_S: Final = 60.0


class RepeatLimit:
    """Lets each kind of message through so often in a minute, and counts the others. One thread at a time."""

    def __init__(self, most: int, *, now_s: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._now_s = now_s
        self._counts: OrderedDict[Hashable, tuple[float, int]] = OrderedDict()
        """By kind: since when it is counted, and how often it has come."""

    def left_out(self, kind: Hashable) -> int | None:
        """Return how many of this kind were left out before this one; None: this one is to be left out, too."""
        now_s = self._now_s()
        since_s, count = self._counts.pop(kind, (now_s, 0))
        left_out = 0
        if now_s - since_s >= WINDOW_S:
            since_s, count, left_out = now_s, 0, max(0, count - self._most)
        self._counts[kind] = since_s, count + 1
        if len(self._counts) > MOST_KINDS:
            self._counts.popitem(last=False)
        return left_out if count < self._most else None
