"""Ctrl-C, SIGTERM and SIGHUP as values: they end a recording, they do not end the program."""

import contextlib
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import FrameType


@dataclass(frozen=True, slots=True)
class StopSignal:
    """Someone wants the recording to end."""

    name: str
    at_ns: int


@contextlib.contextmanager
def stop_signals(deliver: Callable[[StopSignal], None]) -> Iterator[None]:
    """While this is open, signals are delivered, stamped as they come. ``deliver`` must be reentrant."""

    def on_signal(number: int, _frame: FrameType | None) -> None:
        deliver(StopSignal(name=signal.Signals(number).name, at_ns=time.monotonic_ns()))

    kept = {
        number: signal.signal(number, on_signal)
        for number in _present("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    }
    # A recorder that stands still in the background would lose what its camera delivers.
    kept.update({number: signal.signal(number, signal.SIG_IGN) for number in _present("SIGTSTP")})
    try:
        yield
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)


def _present(*names: str) -> list[signal.Signals]:
    return [signal.Signals[name] for name in names if name in signal.Signals.__members__]
