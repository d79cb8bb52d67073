"""Time that passes faster for one process: its monotonic clock, and the waits of its threads."""

import queue
import threading
import time
from collections.abc import Callable
from typing import Any


def run_faster(factor: float) -> None:
    """From now on let ``factor`` seconds of this process pass in each real one. Child processes are as fast as they are."""
    real_ns, begin_ns = time.monotonic_ns, time.monotonic_ns()
    # Sleep is what the boot clock counts and the monotonic clock does not, so both must be equally fast.
    real_clock_ns, boot = time.clock_gettime_ns, getattr(time, "CLOCK_BOOTTIME", None)
    boot_begin_ns = real_clock_ns(boot) if boot is not None else 0

    def monotonic_ns() -> int:
        return begin_ns + round((real_ns() - begin_ns) * factor)

    def clock_gettime_ns(clock: int) -> int:
        now_ns = real_clock_ns(clock)
        return boot_begin_ns + round((now_ns - boot_begin_ns) * factor) if clock == boot else now_ns

    sleep = time.sleep
    replaced: dict[Any, dict[str, Callable[..., Any]]] = {
        time: {
            "monotonic_ns": monotonic_ns,
            "monotonic": lambda: monotonic_ns() / 1e9,
            "clock_gettime_ns": clock_gettime_ns,
            "sleep": lambda seconds: sleep(seconds / factor),
        },
        # These two took the function when they were imported.
        threading: {"_time": lambda: monotonic_ns() / 1e9},
        queue: {"time": lambda: monotonic_ns() / 1e9},
        threading.Condition: {"wait": _shortened(threading.Condition.wait, factor)},
    }
    for owner, functions in replaced.items():
        for name, function in functions.items():
            setattr(owner, name, function)


def _shortened(wait: Callable[..., bool], factor: float) -> Callable[..., bool]:
    def wait_shorter(self: threading.Condition, timeout: float | None = None) -> bool:
        return wait(self, None if timeout is None else timeout / factor)

    return wait_shorter
