"""Ctrl-C, SIGTERM and other signals as messages that stop the recording instead of ending the program."""

import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import FrameType
from typing import TextIO


@dataclass(frozen=True, slots=True)
class StopSignal:
    """A request from outside to stop the recording."""

    name: str
    at_ns: int
    """Monotonic clock."""


_ENDING = (
    "SIGINT",
    "SIGTERM",
    "SIGHUP",
    "SIGBREAK",
    "SIGQUIT",
    "SIGUSR1",
    "SIGUSR2",
    "SIGXCPU",
    "SIGPWR",
)
"""They end a program that does not handle them: a stray one must not cut a recording off."""


@contextlib.contextmanager
def stop_signals(deliver: Callable[[StopSignal], None]) -> Iterator[None]:
    """Deliver signals with their time instead of their default action. ``deliver`` must be reentrant."""

    def on_signal(number: int, _frame: FrameType | None) -> None:
        deliver(StopSignal(name=signal.Signals(number).name, at_ns=time.monotonic_ns()))

    previous = {
        number: signal.signal(number, on_signal)
        for number in _present(*_ENDING)
        # nohup: whoever started us wants us to outlive the terminal.
        if not (number.name == "SIGHUP" and signal.getsignal(number) is signal.SIG_IGN)
    }
    # Ctrl-Z must not suspend the recorder, because it would lose the camera's frames.
    previous.update({number: signal.signal(number, signal.SIG_IGN) for number in _present("SIGTSTP")})
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def discard_output(*streams: TextIO) -> None:
    """Redirect ``streams``, or stdout and stderr, to nowhere: their reader is gone, and no later write may fail."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in streams or (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            os.dup2(nothing, stream.fileno())
    os.close(nothing)


def _present(*names: str) -> list[signal.Signals]:
    return [signal.Signals[name] for name in names if name in signal.Signals.__members__]
