"""Deleted entries wait for the user's next act before their files go to the trash; until then Undo needs to move nothing.

There is no way of restoring files from the trash that works on all three systems, and a crash in the meantime
costs nothing: the file is still in its place, and its entry is in the catalogue.
"""

from PySide6.QtCore import QObject, Signal

from pausa.library.entry import Entry


class UndoableDeletion(QObject):
    """Holds batches of deleted entries, newest last."""

    due = Signal(object)
    """list[Entry]: nothing can bring them back any more."""
    changed = Signal()

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: list[list[Entry]] = []

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
        self.changed.emit()

    def undo(self) -> list[Entry]:
        """Remove the newest batch and return it."""
        batch = self._batches.pop() if self._batches else []
        self.changed.emit()
        return batch

    def flush(self) -> None:
        """Emit ``due`` for all entries: the user does something else, or the window closes."""
        batches, self._batches = self._batches, []
        if batches:
            self.due.emit([entry for batch in batches for entry in batch])
            self.changed.emit()
