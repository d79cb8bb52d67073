"""Waiting for what becomes true in another thread or process and tells nobody."""

import threading
import time
from collections.abc import Callable

PATIENCE_S = 20.0
_LOOK_S = 0.005


def until(condition: Callable[[], object], *, what: str, patience_s: float = PATIENCE_S) -> None:
    """Returns as soon as ``condition`` holds; fails with ``what`` did not happen."""
    deadline, never = time.monotonic() + patience_s, threading.Event()
    while not condition():
        assert time.monotonic() < deadline, f"{what}: that did not happen within {patience_s:g} s"
        never.wait(_LOOK_S)
