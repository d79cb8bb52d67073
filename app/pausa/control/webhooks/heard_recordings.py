"""Each recording as it is right after an event."""

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from pausa.core.events import Event
from pausa.core.recording_snapshot import RecordingSnapshot, after

MOST_OVER: Final = 50
"""Recordings that are over are soon told no more of."""


class HeardRecordings:
    """Any thread; never blocks."""

    def __init__(self, known: Callable[[str], RecordingSnapshot | None]) -> None:
        """``known``: returns what is known of a recording that was begun before this listened; must not block."""
        self._known = known
        self._lock = threading.Lock()
        self._snapshots: dict[str, RecordingSnapshot] = {}

    def after(self, event: Event) -> RecordingSnapshot | None:
        """Return the recording right after ``event``; None: none is concerned, or nothing was ever known of it.

        Of one that is gone, what was known of it last, in the state that the event tells.
        """
        recording_id = event.recording_id
        if recording_id is None:
            return None
        with self._lock:
            before = self._snapshots.get(recording_id) or self._known(recording_id)
            snapshot = after(before, event)
            self._snapshots.pop(recording_id, None)
            if snapshot is not None:
                self._snapshots[recording_id] = snapshot
                self._forget_old()
                return snapshot
        return (
            replace(before, state=event.state) if before is not None and event.state is not None else before
        )

    def _forget_old(self) -> None:
        over = [name for name, one in self._snapshots.items() if not one.state.active]
        for name in over[: max(0, len(over) - MOST_OVER)]:
            del self._snapshots[name]
