"""The panel beside the picture: search, order and list of recordings."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from pausa.core.events import (
    CommandRejected,
    EntryRemoved,
    EntryRenamed,
    Event,
    RecordingReady,
    RecordingStarting,
    StitchProgressed,
    TakesKept,
    TranscriptReady,
)
from pausa.core.sentences import filled
from pausa.core.states import State
from pausa.core.time.wall_clock import local_now
from pausa.library.entry import Entry
from pausa.media.ffmpeg import Ffmpeg
from pausa.ui.i18n.times_and_sizes import duration_text
from pausa.ui.recordings.catalogue_worker import CatalogueWorker, EntryStore
from pausa.ui.recordings.elsewhere import Elsewhere
from pausa.ui.recordings.empty_state import EmptyState
from pausa.ui.recordings.entry_actions import EntryActions, StitchAgain
from pausa.ui.recordings.entry_texts import title_text
from pausa.ui.recordings.entry_thumbnails import Thumbnails
from pausa.ui.recordings.file_watch import FileWatch
from pausa.ui.recordings.live_entries import LiveEntries
from pausa.ui.recordings.recording_delegate import MARGIN, RecordingDelegate
from pausa.ui.recordings.recordings_model import RecordingsModel, Role, Sort
from pausa.ui.recordings.recordings_view import RecordingsView
from pausa.ui.recordings.search_field import SearchField
from pausa.ui.recordings.undo_notice import UndoNotice
from pausa.ui.recordings.undoable_deletion import UndoableDeletion
from pausa.ui.recordings.word_search import SaidPlaces, SaidPort, Silence, WordSearch
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.last_folders import LastFolders
from pausa.ui.widgets.long_texts import short_title
from pausa.ui.widgets.theme import Colours

_MOST_PLACES = 20
"""So many places at which something is said are in the menu; the player leads to the others."""
_LEAST_WIDTH = 280
"""In a narrower panel every title would be elided to nothing."""


class RecordingsPanel(QWidget):
    """Shows the recordings; they come from the catalogue once, and from events after that."""

    play_requested = Signal(object)
    """An Entry with a finished file."""
    place_requested = Signal(object, object, str)
    """An Entry, a moment of its file in nanoseconds, and what is said there and was searched for."""
    save_words_requested = Signal(object)
    """An Entry of which the words shall be saved as a file."""
    copy_words_requested = Signal(object)
    copy_chapters_requested = Signal(object)
    message = Signal(str)
    """A sentence for the user."""
    renamed = Signal(object)
    """An Entry as it is called now."""
    deleted = Signal(object)
    """An Entry whose file will go to the trash: a player should release the file."""
    record_on_requested = Signal(object)
    """An Entry with a finished file, which shall go on at its end."""
    join_requested = Signal(object)
    """list[Entry], the oldest first: a new recording shall be made of them."""
    forget_requested = Signal(object, bool)
    """An Entry: all that is kept beside its file shall be discarded for good; and whether it has changes that are not saved."""
    unlisted = Signal(object)
    """list[Entry]: recordings in the folders that are not in the list; ``add`` takes them in."""
    sort_changed = Signal(str)

    can_undo_changed = Signal()
    """The user has chosen this order, as written in the settings."""

    def __init__(
        self,
        *,
        catalogue: EntryStore,
        thumbnails_folder: Path,
        ffmpeg: Ffmpeg,
        stitch_again: StitchAgain,
        colours: Colours,
        now: Callable[[], datetime] = local_now,
        folders: Callable[[], list[Path]] = list,
        work_folders: Callable[[], list[Path]] = list,
        last_folders: LastFolders | None = None,
        said: SaidPort | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``said``: what is said in recordings; None: nothing is known of that. ``folders``: where recordings lie; they are looked through for moved and unlisted files.

        ``work_folders``: where something may be kept beside their files.
        """
        super().__init__(parent)
        self._colours = colours
        self._ffmpeg = ffmpeg
        self._keys: Mapping[str, str] = {}
        self._is_loaded = False
        self._had_some = False
        """Whether there was a recording in the list: *yet* would be untrue then."""
        self._load_error = ""
        self._asked_for: set[str] = set()
        self._live = LiveEntries()
        self._deletion = UndoableDeletion(parent=self)
        self._worker = CatalogueWorker(catalogue=catalogue, work_folders=work_folders, parent=self)
        self._files = FileWatch(
            catalogue=catalogue,
            ffmpeg=ffmpeg.path,
            folders=folders,
            work_folders=work_folders,
            parent=self,
        )
        self._word_search = WordSearch(said or Silence(), parent=self)
        self._thumbnails = Thumbnails(folder=thumbnails_folder, ffmpeg=ffmpeg.path, parent=self)
        self._model = RecordingsModel(now=now, parent=self)
        self._delegate = RecordingDelegate(thumbnails=self._thumbnails, colours=colours, now=now, parent=self)
        self._search = SearchField(colours=colours, parent=self)
        self._sort_button = QToolButton(self)
        self._sort_choices = self._made_sort_choices()
        self._view = RecordingsView(model=self._model, thumbnails=self._thumbnails, parent=self)
        self._view.setItemDelegate(self._delegate)
        self._empty = EmptyState(colours=colours, parent=self)
        self._notice = UndoNotice(colours=colours, parent=self)
        self._elsewhere = Elsewhere(
            worker=self._worker,
            model=self._model,
            view=self._view,
            live=self._live,
            deletion=self._deletion,
            parent=self,
        )
        self._actions = EntryActions(
            model=self._model,
            view=self._view,
            worker=self._worker,
            deletion=self._deletion,
            stitch_again=stitch_again,
            ffmpeg=ffmpeg.path,
            last_folders=last_folders or LastFolders(recordings=folders),
            parent=self,
        )
        self._pages = self._laid_out()
        self._connect()
        self.set_colours(colours)
        self._worker.load()

    # ── the window's side ────────────────────────────────────────────────────────────────────────────

    def on_event(self, event: Event) -> None:
        """Handle a core event, on Qt's thread. A recording is in the list after its stop."""
        recording_id = event.recording_id
        if recording_id is None or isinstance(event, CommandRejected) or self._deletion.holds(recording_id):
            return
        if isinstance(event, TranscriptReady):
            self._word_search.look_again()
            return
        if isinstance(event, EntryRenamed | EntryRemoved):
            self._take_change(event)
            return
        if isinstance(event, RecordingStarting):
            self._deletion.flush()
        known = self._model.entry(recording_id)
        if self._live.is_unheard(event, known):
            self._fetch_once(recording_id)
        was_recorded = self._live.any_active
        entry = self._live.after(event, known)
        if self._live.any_active is not was_recorded:
            self._update_page()
        if entry is None or (known is not None and entry.state.active):
            self._view.leave(recording_id)
            self._model.take(recording_id)
        elif not entry.state.active and entry != known:
            self._model.put(entry)
            self._view.keep_in_sight(recording_id)
        if isinstance(event, StitchProgressed):
            self._model.set_progress(recording_id, event.fraction)
        if isinstance(event, RecordingReady | TakesKept) and self._model.is_unsaved(recording_id):
            # What was not saved was in what was recorded on.
            self._files.look(at_once=True)

    @property
    def is_renaming(self) -> bool:
        """Whether the user is typing a title into the list."""
        return self._view.state() is RecordingsView.State.EditingState

    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def play_selected(self) -> None:
        """Play the current entry; a failed one is finished again instead. What was found by its words alone is played where they are."""
        entry = self._view.current_entry()
        if entry is not None and self._model.is_found_by_words_alone(entry.id):
            self._go_to_place(entry)
        else:
            self._actions.play()

    def _on_place_chosen(self, index: QModelIndex) -> None:
        self._go_to_place(index.data(Role.ENTRY))

    def _go_to_place(self, entry: Entry, place: int = 0) -> None:
        said = self._model.said(entry.id)
        if said is not None and entry.state is State.READY and place < len(said.passages):
            self._deletion.flush()
            self.place_requested.emit(entry, said.passages[place].found_ns, self._word_search.text)

    def show_unsaved(self, recording_id: str, *, is_unsaved: bool) -> None:
        """Show that a recording has changes that are not in its file yet, or has no longer."""
        self._model.mark_unsaved(recording_id, is_unsaved=is_unsaved)

    def play_recording(self, recording_id: str) -> None:
        """Play the recording, if it is in the list and finished."""
        entry = self._model.entry(recording_id)
        if entry is not None and entry.state is State.READY:
            self._view.select([recording_id])
            self.play_requested.emit(entry)

    def show_new(self, recording_id: str) -> None:
        """Select the recording that has just been stopped, and bring it into sight, whatever is searched for.

        A title that is being typed in another row is left alone.
        """
        if self._model.entry(recording_id) is None or self._view.is_editing:
            return
        self._model.show_regardless(recording_id)
        self._view.select([recording_id])
        self._view.scrollTo(self._model.index_of(recording_id))

    def show_file(self, recording_id: str) -> None:
        """Show the recording's file in the system's file manager."""
        if self._model.entry(recording_id) is not None:
            self.show_new(recording_id)
            self._actions.show_in_folder()

    def put_below(self, widget: QWidget) -> None:
        """Show ``widget`` below the list."""
        self._column.addWidget(widget)

    def rename_selected(self) -> None:
        """Open the field for the title in the current row."""
        self._actions.rename()

    def trash_selected(self) -> None:
        """Remove the selected entries from the list, and move them to the trash when the time for Undo is over."""
        self._actions.trash()

    @property
    def can_undo(self) -> bool:
        """Whether entries were deleted that can still be brought back."""
        return bool(self._deletion.newest)

    def undo(self) -> None:
        """Bring back the entries deleted last."""
        self._actions.undo()

    def set_sort(self, sort: str) -> None:
        """Set the order, as written in the settings; an unknown one becomes *newest*."""
        wanted = Sort(sort) if sort in [known.value for known in Sort] else Sort.NEWEST
        self._model.set_sort(wanted)
        for action in self._sort_choices.actions():
            action.setChecked(action.data() == wanted.value)
            if action.isChecked():
                self._sort_button.setToolTip(filled(self.tr("Sorted by: {order}"), order=action.text()))

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Set the user's keys, as the system writes them, by name of the shortcut; they are shown in menus and texts."""
        self._keys = keys
        self._notice.set_undo_key(keys.get("undo", ""))
        self._update_page()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._delegate.set_colours(colours)
        self._empty.set_colours(colours)
        self._notice.set_colours(colours)
        self._search.set_colours(colours)
        self._sort_button.setIcon(icon("sort", colours.text))
        self._view.viewport().update()
        self.update()

    def add(self, entries: list[Entry]) -> None:
        """Take recordings into the list that were found beside it."""
        self._worker.add(entries)

    def rename_mark(self, entry: Entry, marker: int, title: str) -> None:
        """Give a mark another title, in the list and in the file."""
        self._worker.rename_mark(entry, marker, title, ffmpeg=self._ffmpeg)

    def look_for_files(self) -> None:
        """Look whether the files are in their places, as when the window comes to the front."""
        if self._is_loaded:
            self._files.look()
            self._word_search.look_again()

    def close_workers(self) -> None:
        """Move deleted files to the trash, finish all requests and end the threads. Idempotent."""
        self._deletion.flush()
        self._worker.close()
        self._files.close()
        self._word_search.close()
        self._actions.close_copies()
        self._thumbnails.close()

    # ── construction ─────────────────────────────────────────────────────────────────────────────────

    def _made_sort_choices(self) -> QActionGroup:
        texts = {
            Sort.NEWEST: self.tr("Newest first"),
            Sort.OLDEST: self.tr("Oldest first"),
            Sort.TITLE: self.tr("Title"),
            Sort.LONGEST: self.tr("Longest first"),
            Sort.LARGEST: self.tr("Largest first"),
        }
        menu = QMenu(self)
        choices = QActionGroup(self)
        for sort, text in texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(sort is Sort.NEWEST)
            action.setData(sort.value)
            choices.addAction(action)
        self._sort_button.setMenu(menu)
        self._sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort_button.setAccessibleName(self.tr("Sort order"))
        self._sort_button.setToolTip(filled(self.tr("Sorted by: {order}"), order=texts[Sort.NEWEST]))
        return choices

    def _laid_out(self) -> QStackedLayout:
        header = QHBoxLayout()
        header.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        header.setSpacing(4)
        header.addWidget(self._search, 1)
        header.addWidget(self._sort_button)
        pages = QStackedLayout()
        pages.addWidget(self._view)
        pages.addWidget(self._empty)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addLayout(pages, 1)
        layout.addWidget(self._notice)
        self._notice.hide()
        self.setMinimumWidth(_LEAST_WIDTH)
        self._view.setAccessibleName(self.tr("Recordings"))
        return pages

    def _connect(self) -> None:
        self._worker.loaded.connect(self._on_loaded)
        self._worker.load_failed.connect(self._on_load_failed)
        self._worker.renamed.connect(self.renamed)
        self._worker.fetched.connect(self._on_fetched)
        self._elsewhere.renamed.connect(self.renamed)
        self._elsewhere.removed.connect(self.deleted)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.left_downwards.connect(self._on_search_left)
        self._empty.button_pressed.connect(self._search.clear)
        self._sort_choices.triggered.connect(self._on_sort_chosen)
        self._view.looked_at.connect(self._thumbnails.want)
        self._view.chosen.connect(self.play_selected)
        self._view.place_chosen.connect(self._on_place_chosen)
        self._word_search.found.connect(self._on_said_found)
        self._word_search.failed.connect(self.message)
        self._word_search.with_words.connect(self._model.set_with_words)
        self._view.customContextMenuRequested.connect(self._on_menu_requested)
        self._thumbnails.arrived.connect(self._on_thumbnail_arrived)
        self._actions.play_requested.connect(self.play_requested)
        self._actions.message.connect(self.message)
        self._actions.deleted.connect(self.deleted)
        self._deletion.changed.connect(self._on_trash_changed)
        self._deletion.changed.connect(self.can_undo_changed)
        self._notice.undo_asked.connect(self.undo)
        self._actions.record_on_requested.connect(self.record_on_requested)
        self._actions.join_requested.connect(self.join_requested)
        self._actions.forget_requested.connect(self.forget_requested)
        self._actions.save_words_requested.connect(self.save_words_requested)
        self._actions.copy_words_requested.connect(self.copy_words_requested)
        self._actions.copy_chapters_requested.connect(self.copy_chapters_requested)
        self._files.missing.connect(self._model.set_missing)
        self._files.unsaved.connect(self._model.set_unsaved)
        self._files.moved.connect(self._on_fetched)
        self._files.unlisted.connect(self.unlisted)
        self._worker.added.connect(lambda _entry: self._files.look(at_once=True))
        for changed in (self._model.rowsInserted, self._model.rowsRemoved, self._model.modelReset):
            changed.connect(self._update_page)

    # ── signals ──────────────────────────────────────────────────────────────────────────────────────

    def _take_change(self, event: EntryRenamed | EntryRemoved) -> None:
        """Show what somebody else than the window has changed of the list."""
        recording_id = event.recording_id or ""
        known = self._model.entry(recording_id)
        if isinstance(event, EntryRenamed):
            if known is not None:
                known = replace(known, title=event.title, path=event.path)
                self._model.put(known)
                self.renamed.emit(known)
        else:
            self._elsewhere.take_away(recording_id)

    def _fetch_once(self, recording_id: str) -> None:
        if recording_id not in self._asked_for:
            self._asked_for.add(recording_id)
            self._worker.fetch(recording_id)

    def _on_loaded(self, entries: list[Entry], haystacks: dict[str, str]) -> None:
        self._is_loaded = True
        shown = (entry for entry in entries if not entry.state.active and not self._deletion.holds(entry.id))
        self._model.load(shown, haystacks)
        self._elsewhere.take_loaded(entries)
        self._files.look(at_once=True)
        self._word_search.look_again()

    def _on_load_failed(self, sentence: str) -> None:
        self._is_loaded = True
        self._load_error = sentence
        self._update_page()

    def _on_fetched(self, entry: Entry) -> None:
        if not entry.state.active and not self._deletion.holds(entry.id):
            self._model.put(entry)

    def _on_search_changed(self, text: str) -> None:
        self._model.set_search(text)
        self._word_search.look_for(text)

    def _on_said_found(self, said: dict[str, SaidPlaces]) -> None:
        self._model.set_said(said)
        self._update_page()

    def _on_search_left(self) -> None:
        if self._model.rowCount():
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
            if not self._view.currentIndex().isValid():
                self._view.setCurrentIndex(self._model.index(0))

    def _on_sort_chosen(self) -> None:
        chosen = self._sort_choices.checkedAction()
        self.set_sort(chosen.data())
        self.sort_changed.emit(chosen.data())

    def _on_menu_requested(self, place: QPoint) -> None:
        menu = self._actions.menu(self, self._keys)
        self._add_places(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.viewport().mapToGlobal(place))

    def _add_places(self, menu: QMenu) -> None:
        """List where what is searched for is said in the current recording."""
        entry = self._view.current_entry()
        said = self._model.said(entry.id) if entry is not None else None
        if entry is None or said is None or not menu.actions():
            return
        places = QMenu(self.tr("Where it is said"), menu)
        for number, one in enumerate(said.passages[:_MOST_PLACES]):
            text = f"{duration_text(one.start_ns)}  {short_title(one.text)}".replace("&", "&&")
            places.addAction(text, partial(self._go_to_place, entry, number))
        first = menu.actions()[0]
        menu.insertMenu(first, places)
        menu.insertSeparator(first)

    def _on_thumbnail_arrived(self, recording_id: str) -> None:
        self._view.update(self._model.index_of(recording_id))

    def _on_trash_changed(self) -> None:
        newest, title = self._deletion.newest, ""
        match newest:
            case []:
                text = ""
            case [entry]:
                title = title_text(entry)
                text = self.tr("Goes to the trash: “{title}”")
                if self._model.is_missing(entry.id):
                    text = self.tr("Removed from the list: “{title}”")
            case _ if not self._model.total:
                text = self.tr("All %n recordings go to the trash", "", len(newest))
            case _:
                text = self.tr("%n recordings go to the trash", "", len(newest))
        self._notice.tell(text, title)

    # ── display ──────────────────────────────────────────────────────────────────────────────────────

    def _update_page(self) -> None:
        self._had_some = self._had_some or bool(self._model.total)
        if self._model.rowCount():
            self._pages.setCurrentWidget(self._view)
        elif self._load_error:
            self._empty.say("warning", self.tr("The recordings cannot be listed"), self._load_error)
            self._pages.setCurrentWidget(self._empty)
        elif self._model.total and self._word_search.is_searching:
            self._pages.setCurrentWidget(self._view)
        elif self._model.total:
            title = filled(self.tr("No recordings match “{words}”"), words=self._search.text().strip())
            self._empty.say("search", title, "", self.tr("Show all recordings"))
            self._pages.setCurrentWidget(self._empty)
        elif self._is_loaded:
            if self._had_some:
                title = self.tr("The list is empty")
            elif self._live.any_active:
                title = self.tr("Your first recording")
            else:
                title = self.tr("No recordings yet")
            self._empty.say("fermata", title, self._how_to_begin())
            self._pages.setCurrentWidget(self._empty)

    def _how_to_begin(self) -> str:
        if self._live.any_active:
            return self.tr("What you record now appears here when you stop it.")
        key = self._keys.get("record", "")
        if not key:
            return self.tr("Press Record to start. Each recording appears here when you stop it.")
        text = self.tr("Press Record or {key} to start. Each recording appears here when you stop it.")
        return filled(text, key=key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self._colours.panel))
