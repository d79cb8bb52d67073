"""The list's model: entries, order and search.

Order and search are done here and not by a QSortFilterProxyModel, which would ask Python for two texts in every
comparison: a third of a second for ten thousand entries, where sorted() and bisect need a few milliseconds.
"""

import bisect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCollator,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from pausa.core.sentences import filled
from pausa.core.states import State
from pausa.core.words.written_text import bare
from pausa.library.entry import Entry
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.times_and_sizes import SEPARATOR, duration_text, size_text, spoken_duration
from pausa.ui.recordings.entry_texts import entry_texts, moment_text, places_text, title_text
from pausa.ui.recordings.search_text import haystack
from pausa.ui.recordings.word_search import SaidPlaces

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TOLD_PLACES = 12
"""So many places at which something is said are in a tool tip."""
_ONE_BY_ONE = 16
"""For more rows than this, resetting the model costs less than changing row by row."""


class Role(IntEnum):
    """The roles that the delegate and the panel use beyond Qt's own."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    PROGRESS = Qt.ItemDataRole.UserRole + 2
    MISSING = Qt.ItemDataRole.UserRole + 3
    UNSAVED = Qt.ItemDataRole.UserRole + 4
    SAID = Qt.ItemDataRole.UserRole + 5
    """SaidPlaces: where what is searched for is said."""
    WORDS = Qt.ItemDataRole.UserRole + 6
    """Whether its words can be read."""


class Sort(StrEnum):
    """The orders of the list, as they are written in the settings."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    LONGEST = "longest"
    LARGEST = "largest"


def files_mime(paths: Iterable[Path]) -> QMimeData:
    """Return the files as MIME data for clipboard and dragging: file managers paste and drop copies."""
    urls = [QUrl.fromLocalFile(str(path)) for path in paths]
    mime = QMimeData()
    mime.setUrls(urls)
    # GNOME's file manager pastes nothing without this.
    lines = ["copy", *(url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in urls)]
    mime.setData("x-special/gnome-copied-files", "\n".join(lines).encode())
    return mime


class RecordingsModel(QAbstractListModel):
    """Holds all entries; its rows are those that match the search, in the chosen order."""

    rename_requested = Signal(object, str)
    """The Entry as it was, and the title typed in its row."""

    def __init__(self, *, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._entries: dict[str, Entry] = {}
        self._progress: dict[str, float] = {}
        self._missing: frozenset[str] = frozenset()
        self._unsaved: frozenset[str] = frozenset()
        self._sort = Sort.NEWEST
        self._words: tuple[str, ...] = ()
        self._said: Mapping[str, SaidPlaces] = {}
        self._with_words: frozenset[str] = frozenset()
        self._regardless = ""
        """The id of the entry that is shown although the search may not find it."""
        self._haystacks: dict[str, str] = {}
        self._rows: list[str] = []
        self._keys: list[Any] = []
        # The C locale would sort letters by their code points: Z before a.
        has_language = QLocale().language() is not QLocale.Language.C
        self._collator = QCollator(QLocale() if has_language else QLocale(QLocale.Language.English))
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    # ── reading ──────────────────────────────────────────────────────────────────────────────────────

    @property
    def total(self) -> int:
        """The number of entries, whether they match the search or not."""
        return len(self._entries)

    def entry(self, recording_id: str) -> Entry | None:
        return self._entries.get(recording_id)

    def entry_at(self, row: int) -> Entry:
        """Return the entry in ``row``. Raises IndexError."""
        return self._entries[self._rows[row]]

    def rows_of(self, recording_ids: Iterable[str]) -> list[int]:
        """Return the rows of those that match the search, in ascending order."""
        wanted = set(recording_ids)
        return [row for row, recording_id in enumerate(self._rows) if recording_id in wanted]

    def index_of(self, recording_id: str) -> QModelIndex:
        """Return the index of the entry; an invalid one if it does not match the search."""
        try:
            return self.index(self._rows.index(recording_id))
        except ValueError:
            return QModelIndex()

    # ── changes ──────────────────────────────────────────────────────────────────────────────────────

    def load(self, entries: Iterable[Entry], haystacks: Mapping[str, str]) -> None:
        """Add ``entries``, and the texts that search looks in. Keep entries put earlier: they are newer."""
        self._haystacks = {**haystacks, **{known.id: haystack(known) for known in self._entries.values()}}
        self._entries = {**{entry.id: entry for entry in entries}, **self._entries}
        self._arrange_again()

    def put(self, entry: Entry) -> None:
        """Insert ``entry`` at its place, or update it and move it if the order requires that."""
        self._entries[entry.id] = entry
        self._haystacks.pop(entry.id, None)
        if entry.state is not State.STITCHING:
            self._progress.pop(entry.id, None)
        shown = self.index_of(entry.id)
        if not self._is_found(entry):
            if shown.isValid():
                self._remove_row(shown.row())
        elif shown.isValid():
            self._change_row(shown.row(), entry)
        else:
            self._insert_row(entry)

    def set_progress(self, recording_id: str, fraction: float) -> None:
        """Set the progress of finishing, from 0 to 1."""
        self._progress[recording_id] = fraction
        shown = self.index_of(recording_id)
        if shown.isValid():
            self.dataChanged.emit(shown, shown, [Role.PROGRESS])

    def is_missing(self, recording_id: str) -> bool:
        """Whether the recording's file was not in its place when that was looked at."""
        return recording_id in self._missing

    def set_missing(self, recording_ids: frozenset[str]) -> None:
        """Mark the recordings whose files are not in their places."""
        changed = self._missing ^ recording_ids
        self._missing = recording_ids
        for recording_id in changed:
            shown = self.index_of(recording_id)
            if shown.isValid():
                self.dataChanged.emit(shown, shown, [Role.MISSING])

    def is_unsaved(self, recording_id: str) -> bool:
        """Whether the recording has changes that are not in its file yet."""
        return recording_id in self._unsaved

    def set_unsaved(self, recording_ids: frozenset[str]) -> None:
        """Mark the recordings with changes that are not in their files yet."""
        changed = self._unsaved ^ recording_ids
        self._unsaved = recording_ids
        for recording_id in changed:
            shown = self.index_of(recording_id)
            if shown.isValid():
                self.dataChanged.emit(shown, shown, [Role.UNSAVED])

    def mark_unsaved(self, recording_id: str, *, is_unsaved: bool) -> None:
        """Mark one recording, or do so no longer."""
        others = self._unsaved - {recording_id}
        self.set_unsaved(others | {recording_id} if is_unsaved else others)

    def take(self, recording_id: str) -> None:
        """Remove the entry, if it is there."""
        shown = self.index_of(recording_id)
        if not shown.isValid():
            self._forget(recording_id)
            return
        self.beginRemoveRows(QModelIndex(), shown.row(), shown.row())
        del self._keys[shown.row()], self._rows[shown.row()]
        self._forget(recording_id)
        self.endRemoveRows()

    def put_all(self, entries: Sequence[Entry]) -> None:
        """Put many entries at once, as when a deletion is undone."""
        if len(entries) <= _ONE_BY_ONE:
            for entry in entries:
                self.put(entry)
            return
        self._entries.update((entry.id, entry) for entry in entries)
        self._arrange_again()

    def take_all(self, entries: Sequence[Entry]) -> None:
        """Remove many entries at once, as when they are deleted."""
        if len(entries) <= _ONE_BY_ONE:
            for entry in entries:
                self.take(entry.id)
            return
        self.beginResetModel()
        for entry in entries:
            self._forget(entry.id)
        self._arrange()
        self.endResetModel()

    def set_said(self, said: Mapping[str, SaidPlaces]) -> None:
        """Show these entries, too: what is searched for is said in them."""
        if said != self._said:
            self._said = said
            self._arrange_again()

    def said(self, recording_id: str) -> SaidPlaces | None:
        """Return where what is searched for is said in a recording."""
        return self._said.get(recording_id)

    def is_found_by_words_alone(self, recording_id: str) -> bool:
        """Whether what is searched for is said in a recording, and stands nowhere else."""
        entry = self._entries.get(recording_id)
        return entry is not None and recording_id in self._said and not self._is_named(entry)

    def set_with_words(self, recording_ids: frozenset[str]) -> None:
        """Mark the recordings whose words can be read."""
        changed = self._with_words ^ recording_ids
        self._with_words = recording_ids
        for recording_id in changed:
            shown = self.index_of(recording_id)
            if shown.isValid():
                self.dataChanged.emit(shown, shown, [Role.WORDS])

    def set_search(self, text: str) -> None:
        """Show only entries with every word of ``text`` in title, file name, date or marks, or in what is said."""
        words = tuple(bare(text).split())
        if words != self._words:
            self._words = words
            self._regardless = ""
            self._arrange_again()

    def show_regardless(self, recording_id: str) -> None:
        """Show this entry until another search, even if the present one does not find it."""
        self._regardless = recording_id
        entry = self._entries.get(recording_id)
        if entry is not None and not self.index_of(recording_id).isValid():
            self._insert_row(entry)

    def set_sort(self, sort: Sort) -> None:
        if sort is not self._sort:
            self._sort = sort
            self._arrange_again()

    # ── QAbstractListModel ───────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        if not index.isValid():
            return None
        entry = self.entry_at(index.row())
        match role:
            case Role.ENTRY:
                return entry
            case Role.PROGRESS:
                return self._progress.get(entry.id)
            case Role.MISSING:
                return entry.id in self._missing
            case Role.UNSAVED:
                return entry.id in self._unsaved
            case Role.SAID:
                return self._said.get(entry.id) if self._words else None
            case Role.WORDS:
                return entry.id in self._with_words
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return title_text(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return (
                    engine_text(entry.message) if entry.state is State.FAILED else moment_text(entry.created)
                )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Show the new title at once and request it; the answer arrives as another :meth:`put`."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        entry, title = self.entry_at(index.row()), " ".join(str(value).split())
        if not title or title == title_text(entry):
            return False
        self.put(replace(entry, title=title))
        self.rename_requested.emit(entry, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        entry = self.entry_at(index.row())
        if entry.state is State.READY:
            flags |= Qt.ItemFlag.ItemIsEditable
            if entry.path is not None:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        entries = (self.entry_at(index.row()) for index in sorted(indexes, key=lambda index: index.row()))
        return files_mime(entry.path for entry in entries if entry.path is not None)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    # ── order and search ─────────────────────────────────────────────────────────────────────────────

    def _arrange_again(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        found = [entry for entry in self._entries.values() if self._is_found(entry)]
        keys = [self._key(entry) for entry in found]
        order = sorted(range(len(found)), key=keys.__getitem__)
        self._keys = [keys[place] for place in order]
        self._rows = [found[place].id for place in order]

    def _forget(self, recording_id: str) -> None:
        self._progress.pop(recording_id, None)
        self._haystacks.pop(recording_id, None)
        self._entries.pop(recording_id, None)

    def _insert_row(self, entry: Entry) -> None:
        key = self._key(entry)
        row = bisect.bisect_left(self._keys, key)
        self.beginInsertRows(QModelIndex(), row, row)
        self._keys.insert(row, key)
        self._rows.insert(row, entry.id)
        self.endInsertRows()

    def _remove_row(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._keys[row], self._rows[row]
        self.endRemoveRows()

    def _change_row(self, row: int, entry: Entry) -> None:
        key = self._key(entry)
        others = self._keys[:row] + self._keys[row + 1 :]
        # Among equal keys it stays where it is.
        first, last = bisect.bisect_left(others, key), bisect.bisect_right(others, key)
        place = min(max(row, first), last)
        if place != row:
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), place + 1 if place > row else place)
            del self._keys[row], self._rows[row]
            self._keys.insert(place, key)
            self._rows.insert(place, entry.id)
            self.endMoveRows()
        self._keys[place] = key
        index = self.index(place)
        self.dataChanged.emit(index, index)

    def _key(self, entry: Entry) -> Any:  # noqa: ANN401 - comparable with its own kind
        """Return the place in the order: what is called as it is searched for comes before that in which it is said."""
        return bool(self._words) and not self._is_named(entry), self._sort_key(entry)

    def _sort_key(self, entry: Entry) -> Any:  # noqa: ANN401 - comparable with its own kind
        match self._sort:
            case Sort.NEWEST:
                # One that was made while the clock was wrong must not stay above all that come after it.
                return entry.is_ahead(self._now()), -entry.created.timestamp()
            case Sort.OLDEST:
                return entry.created.timestamp()
            case Sort.TITLE:
                return self._collator.sortKey(title_text(entry))
            case Sort.LONGEST:
                return -entry.duration_ns
            case Sort.LARGEST:
                return -entry.disk_bytes

    def _is_found(self, entry: Entry) -> bool:
        return entry.id == self._regardless or self._is_named(entry) or entry.id in self._said

    def _is_named(self, entry: Entry) -> bool:
        """Whether all words that are searched for are in its title, date, marks or file name."""
        if not self._words:
            return True
        text = self._haystacks.get(entry.id)
        if text is None:
            text = self._haystacks[entry.id] = haystack(entry)
        return all(word in text for word in self._words)

    # ── texts ────────────────────────────────────────────────────────────────────────────────────────

    def _tooltip(self, entry: Entry) -> str:
        """Return what does not fit into the row."""
        texts = entry_texts(entry, now=self._now())
        lines = [title_text(entry), moment_text(entry.created)]
        if entry.state is State.FAILED:
            lines.append(engine_text(entry.message))
        elif entry.id in self._missing and entry.path is not None:
            lines += [self.tr("The file is not there any more:"), str(entry.path)]
        elif entry.path is not None:
            lines += [SEPARATOR.join(texts.details), entry.path.name]
            if entry.takes_bytes:
                text = self.tr(
                    "Beside the file are kept {size}: what was taken back, and what can be undone."
                )
                lines.append(filled(text, size=size_text(entry.takes_bytes)))
        if (said := self._said.get(entry.id)) is not None and self._words:
            lines += [f"{duration_text(one.found_ns)}  {one.text}" for one in said.passages[:_TOLD_PLACES]]
        return "\n".join(line for line in lines if line)

    def _spoken(self, entry: Entry) -> str:
        spoken = entry_texts(
            entry,
            now=self._now(),
            is_missing=entry.id in self._missing,
            is_unsaved=entry.id in self._unsaved,
        ).spoken
        if (said := self._said.get(entry.id)) is not None and self._words:
            spoken = (
                f"{spoken}, {places_text(said)}, {spoken_duration(said.first.found_ns)}: {said.first.text}"
            )
        elif entry.id in self._with_words:
            spoken = filled(self.tr("{recording}, with words"), recording=spoken)
        progress = self._progress.get(entry.id)
        return spoken if progress is None else f"{spoken} {round(progress * 100)} %"
