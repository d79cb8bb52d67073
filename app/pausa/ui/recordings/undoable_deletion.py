"""Deleted entries wait ten seconds before their files go to the trash; until then Undo needs to move nothing.

There is no way of restoring files from the trash that works on all three systems, and a crash in the meantime
costs nothing: the file is still in its place, and its entry is in the catalogue.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.library.entry import Entry

UNDO_MS = 10_000


class UndoableDeletion(QObject):
    """Holds batches of deleted entries, newest last; each deletion restarts the time for all of them."""

    due = Signal(object)
    changed = Signal()

    def __init__(self, *, undo_ms: int = UNDO_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: list[list[Entry]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(undo_ms)
        self._timer.timeout.connect(self.flush)

    @property
    def newest(self) -> list[Entry]:
        """The entries that Undo would bring back; empty if there are none."""
        return self._batches[-1] if self._batches else []

    def holds(self, recording_id: str) -> bool:
        """Return whether this recording is deleted but could still be brought back."""
        return any(entry.id == recording_id for batch in self._batches for entry in batch)

    def put(self, entries: list[Entry]) -> None:
        """Add entries that were deleted together, and are brought back together."""
        self._batches.append(entries)
        self._timer.start()
        self.changed.emit()

    def undo(self) -> list[Entry]:
        """Remove the newest batch and return it."""
        batch = self._batches.pop() if self._batches else []
        if not self._batches:
            self._timer.stop()
        self.changed.emit()
        return batch

    def flush(self) -> None:
        """Emit ``due`` for all entries now: the time is over, or the window closes."""
        self._timer.stop()
        batches, self._batches = self._batches, []
        for entry in (entry for batch in batches for entry in batch):
            self.due.emit(entry)
        self.changed.emit()

    def hold_on(self) -> None:
        """Stop the time, while the pointer or the focus is on Undo."""
        self._timer.stop()

    def go_on(self) -> None:
        """Restart the time."""
        if self._batches:
            self._timer.start()
