"""How often each address may do something."""

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

MOST_ADDRESSES: Final = 1024


class RequestRate:
    """A bucket for each address: full at first, filled again as time passes. One thread."""

    def __init__(self, *, per_s: float, burst: int, now_s: Callable[[], float] = time.monotonic) -> None:
        self._per_s = per_s
        self._burst = burst
        self._now_s = now_s
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        """By address, how much was in it, and when."""

    def wait_s(self, address: str) -> float:
        """Take one out of the bucket and return 0; or return after how many seconds there will be one."""
        now_s = self._now_s()
        level, then_s = self._buckets.pop(address, (float(self._burst), now_s))
        level = min(self._burst, level + (now_s - then_s) * self._per_s)
        wait_s = 0.0 if level >= 1 else (1 - level) / self._per_s
        self._buckets[address] = (level - 1 if not wait_s else level, now_s)
        while len(self._buckets) > MOST_ADDRESSES:
            self._buckets.popitem(last=False)
        return wait_s
