"""What other processes change of the list while it is shown: their recordings come, go on, are renamed and go."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.core.time.wall_clock import local_now
from pausa.library.catalogue import GRACE
from pausa.library.entry import Entry
from pausa.library.seen_rows import WrittenElsewhere
from pausa.ui.recordings.catalogue_worker import CatalogueWorker
from pausa.ui.recordings.live_entries import LiveEntries
from pausa.ui.recordings.recordings_model import RecordingsModel
from pausa.ui.recordings.recordings_view import RecordingsView
from pausa.ui.recordings.undoable_deletion import UndoableDeletion

_CHECK_MS = 5000
"""How often to look whether the process of each recording shown as active still lives."""
_TYPED_MS = 300
"""While a title is typed, what would end that waits and is tried again after this time."""
_ROW_BY_ROW = 16


class Elsewhere(QObject):
    """Follows the catalogue row by row. What is active is shown only while the process that records it lives."""

    renamed = Signal(object)
    """An Entry as it is called now."""
    removed = Signal(object)
    """An Entry that is in the list no more."""

    def __init__(
        self,
        *,
        worker: CatalogueWorker,
        model: RecordingsModel,
        view: RecordingsView,
        live: LiveEntries,
        deletion: UndoableDeletion,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._model = model
        self._view = view
        self._live = live
        self._deletion = deletion
        self._active: dict[str, Entry] = {}
        """Those that are active, as the list says."""
        self._waiting: dict[str, Entry | None] = {}
        """What is still to be shown; None: it is gone."""
        self._check = QTimer(self)
        self._check.setInterval(_CHECK_MS)
        self._check.timeout.connect(self._ask)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_TYPED_MS)
        self._again.timeout.connect(self._show_waiting)
        worker.written_elsewhere.connect(self._on_written)
        worker.recorded_elsewhere.connect(self._on_recorded)

    def take_loaded(self, entries: Iterable[Entry]) -> None:
        """Take in the active ones of the list as it was loaded."""
        self._take_active(entry for entry in entries if entry.state.active)

    def _on_written(self, written: WrittenElsewhere) -> None:
        self._waiting.update((entry.id, entry) for entry in written.entries)
        self._waiting.update(dict.fromkeys(written.removed))
        self._show_waiting()

    def take_away(self, recording_id: str) -> None:
        """Show that it is in the list no more."""
        self._waiting[recording_id] = None
        self._show_waiting()

    def _show_waiting(self) -> None:
        changed, self._waiting = self._waiting, {}
        if self._view.is_editing:
            # A row that goes, or a list that is rebuilt, would end the typing.
            late = {one: now for one, now in changed.items() if now is None or len(changed) > _ROW_BY_ROW}
            changed = {one: now for one, now in changed.items() if one not in late}
            self._waiting = late
            if late:
                self._again.start()
        changed = {one: now for one, now in changed.items() if not self._is_ours(one)}
        self._active = {one: entry for one, entry in self._active.items() if one not in changed}
        self._take_active(entry for entry in changed.values() if entry is not None and entry.state.active)
        before = {one: self._model.entry(one) for one in changed}
        with self._view.held_still():
            self._model.put_all(
                [entry for entry in changed.values() if entry is not None and not entry.state.active]
            )
            self._take_away([known for one, known in before.items() if known and changed[one] is None])
        for one, known in before.items():
            self._tell(known, changed[one])

    def _tell(self, known: Entry | None, now: Entry | None) -> None:
        """Tell those who show it outside the list that it is gone, or is called otherwise now."""
        if known is None or (now is not None and now.state.active):
            return
        if now is None:
            self.removed.emit(known)
        elif (known.title, known.path) != (now.title, now.path):
            self.renamed.emit(now)

    def _is_ours(self, recording_id: str) -> bool:
        """Whether this process knows better: its events or the user's deletion came later."""
        return self._live.holds(recording_id) or self._deletion.holds(recording_id)

    def _take_away(self, entries: list[Entry]) -> None:
        for entry in entries:
            self._view.leave(entry.id)
        self._model.take_all(entries)

    # ── what is being recorded ───────────────────────────────────────────────────────────────────────

    def _take_active(self, entries: Iterable[Entry]) -> None:
        self._active.update((entry.id, entry) for entry in entries if not self._is_ours(entry.id))
        self._ask()

    def _ask(self) -> None:
        if self._active:
            self._worker.find_recorded_elsewhere(list(self._active.values()))
            self._check.start()
        else:
            self._check.stop()

    def _on_recorded(self, asked: Mapping[str, Entry], lives: frozenset[str]) -> None:
        # What has changed since it was asked about has been asked about again.
        asked = {one: entry for one, entry in asked.items() if self._active.get(one) is entry}
        now = local_now()
        for one, entry in asked.items():
            known = self._model.entry(one)
            if self._is_ours(one) or (one not in lives and now - entry.created >= GRACE):
                del self._active[one]
            if self._is_ours(one):
                continue
            if one in lives and known != entry:
                with self._view.held_still():
                    self._model.put(entry)
            elif one not in lives and known is not None and known.state.active:
                self.take_away(one)
        if not self._active:
            self._check.stop()
