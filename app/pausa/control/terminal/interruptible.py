"""Work that Ctrl+C ends at once, though the work itself would not hear it."""

import threading
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

LOOK_S: Final = 0.2
"""How often a wait lets Python hear Ctrl+C."""


def until_interrupted(ended: threading.Event, cancel: Callable[[], None]) -> None:
    """Wait for ``ended``; at Ctrl+C call ``cancel``, and wait on."""
    try:
        # Neither a wait without a limit nor a join: Ctrl+C is not heard in the one, and the other takes the thread for ended.
        while not ended.wait(LOOK_S):
            pass
    except KeyboardInterrupt:
        cancel()
        ended.wait()


def run_interruptibly(work: Callable[[], T], cancel: Callable[[], None], *, thread: str) -> T:
    """Return what ``work`` returns, or raise what it raises. It runs on a thread of its own; Ctrl+C calls ``cancel``, after which it should end soon."""
    ended: list[T] = []
    failed: list[BaseException] = []
    has_ended = threading.Event()

    def run() -> None:
        try:
            ended.append(work())
        except BaseException as error:  # noqa: BLE001 - raised again below
            failed.append(error)
        has_ended.set()

    runs = threading.Thread(target=run, name=thread)
    runs.start()
    until_interrupted(has_ended, cancel)
    runs.join()
    if failed:
        raise failed[0]
    return ended[0]
