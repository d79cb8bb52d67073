"""What was deleted waits some seconds before it goes to the trash: until then Undo simply forgets about it.

No system lets a program take files back from its trash in a way that works on all three, and a crash in the
meantime costs nothing: the file is still in its place and its entry in the catalogue.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.library.entry import Entry

UNDO_MS = 10_000


class TrashDelay(QObject):
    """Batches of deleted entries, newest last; each deletion gives all of them the full time again."""

    due = Signal(object)
    """An Entry whose time is over."""
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
        """What Undo would bring back; empty when there is nothing."""
        return self._batches[-1] if self._batches else []

    def holds(self, recording_id: str) -> bool:
        """This one is deleted, but could still come back."""
        return any(entry.id == recording_id for batch in self._batches for entry in batch)

    def put(self, entries: list[Entry]) -> None:
        """Deleted together, undone together."""
        self._batches.append(entries)
        self._timer.start()
        self.changed.emit()

    def undo(self) -> list[Entry]:
        """Hand the newest batch back."""
        batch = self._batches.pop() if self._batches else []
        if not self._batches:
            self._timer.stop()
        self.changed.emit()
        return batch

    def flush(self) -> None:
        """The time is over, or the window closes."""
        self._timer.stop()
        batches, self._batches = self._batches, []
        for entry in (entry for batch in batches for entry in batch):
            self.due.emit(entry)
        self.changed.emit()

    def hold_on(self) -> None:
        """The pointer or the focus is on Undo: the time stands still."""
        self._timer.stop()

    def go_on(self) -> None:
        """It is not any more: the time starts anew."""
        if self._batches:
            self._timer.start()
