"""Waiting for what another thread or process does without an event."""

import threading
import time
from collections.abc import Callable

PATIENCE_S = 60.0
_LOOK_S = 0.005


def until(condition: Callable[[], object], *, what: str, patience_s: float = PATIENCE_S) -> None:
    """Return as soon as ``condition`` holds; fail with ``what`` after ``patience_s``."""
    deadline, never = time.monotonic() + patience_s, threading.Event()
    while not condition():
        assert time.monotonic() < deadline, f"{what}: that did not happen within {patience_s:g} s"
        never.wait(_LOOK_S)
