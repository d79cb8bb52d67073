"""The player: shows a finished recording in place of the camera's picture."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QInputDialog, QLineEdit, QVBoxLayout, QWidget

from pausa.core.edit.chapter_places import unnamed_mark
from pausa.core.events import Event
from pausa.core.paths import is_there
from pausa.core.sentences import filled
from pausa.library.entry import Entry
from pausa.media.ffmpeg import Ffmpeg
from pausa.ui.commands.words_access import WordsAccess
from pausa.ui.player.edited_playback import EditedPlayback
from pausa.ui.player.editing import Editing
from pausa.ui.player.playback import Playback
from pausa.ui.player.player_controls import SPEEDS
from pausa.ui.player.player_edit import PlayerEdit
from pausa.ui.player.player_view import PlayerView
from pausa.ui.player.player_words import PlayerWords
from pausa.ui.recordings.entry_texts import title_text
from pausa.ui.state.chapters import Chapter, chapters_of, segment_title, start_of_next, start_of_previous
from pausa.ui.widgets.theme import Colours
from pausa.ui.words.transcript_panel import TranscriptPanel


class Player(QWidget):
    """Plays an entry as soon as it is opened; holds no file while closed."""

    closed = Signal()
    """The user wants to go back to the camera."""
    mark_renamed = Signal(object, int, str)
    """The Entry as it was, the place of the mark among its marks, and the title that the user gave it."""
    volume_changed = Signal(float)
    """The user has changed the volume, from 0 to 1."""
    spoken = Signal(str)
    """What was done, for a screen reader."""
    edit_changed = Signal()
    """What is edited, or can be undone, is something else now."""
    record_on_asked = Signal(object)
    """The Entry that shall go on at its end."""
    forget_asked = Signal(object)
    """The Entry of which all that was taken back shall be discarded for good."""

    def __init__(
        self,
        *,
        colours: Colours,
        commands: Sequence[QAction] = (),
        editing: Editing | None = None,
        ffmpeg: Callable[[], Ffmpeg] | None = None,
        undo: QAction | None = None,
        redo: QAction | None = None,
        words: WordsAccess | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``commands``: what a recording can be told. Their keys work in the player, too. ``words``: None: there are none.

        ``editing``: None: nothing can be edited; it needs ``ffmpeg``. ``undo``, ``redo``: the window's actions, which
        are about what is edited while that is shown.
        """
        super().__init__(parent)
        self._commands = [*commands, *(action for action in (undo, redo) if action is not None)]
        self._entry: Entry | None = None
        self._volume = 1.0
        self._is_muted = False
        self._speed = 1.0
        self._playback = Playback(parent=self)
        forget = QAction(self.tr("Discard what was taken back…"), self)
        forget.triggered.connect(lambda: self.forget_asked.emit(self._entry))
        self._view = PlayerView(
            colours=colours, commands=commands, undo=undo, redo=redo, forget=forget, parent=self
        )
        self._edit: PlayerEdit | None = None
        if editing is not None and ffmpeg is not None:
            self._edited = EditedPlayback(ffmpeg, self)
            self._edit = PlayerEdit(
                editing=editing, playback=self._playback, edited=self._edited, view=self._view, parent=self
            )
            self._follow_edit(editing, self._edit, self._edited)
        self._view.offer_editing(offered=self._edit is not None)
        self.words: PlayerWords | None = None
        if words is not None:
            self.words = self._made_words(words, colours)
        self._screen: _FullScreen | None = None
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(self._view)
        self.setFocusProxy(self._view)
        self._connect()
        self._show_volume()

    @property
    def entry(self) -> Entry | None:
        return self._entry

    def open(self, entry: Entry) -> None:
        """Play ``entry`` from its beginning."""
        self.close_media()
        self._entry = entry
        self._view.show_title(title_text(entry))
        self._view.controls.set_usable(False)
        self._show_chapters(entry)
        if entry.width == 0:
            self._show_placeholder()
        self._view.setFocus()
        if self.words is not None:
            # They can be read without the file, too.
            self.words.open(entry)
        if entry.path is None:
            self._on_failed()
            return
        self._playback.open(entry.path)
        if self._edit is not None:
            self._edit.begin(entry)

    def show_renamed(self, entry: Entry) -> None:
        """Show the new title of ``entry`` if it is the one being played."""
        if self._entry is not None and self._entry.id == entry.id:
            self._entry = replace(self._entry, title=entry.title, path=entry.path)
            self._view.show_title(title_text(entry))
            if self._edit is not None:
                self._edit.show_renamed(entry)

    def on_event(self, event: Event) -> None:
        """Take in what the engine tells of the recording that is shown."""
        if self._edit is not None:
            self._edit.on_event(event)
        if self.words is not None:
            self.words.on_event(event)

    @property
    def edit(self) -> "PlayerEdit | None":
        """What can be edited; None: nothing."""
        return self._edit

    def close_media(self) -> None:
        """Release the file and leave full screen. Idempotent."""
        self._leave_full_screen()
        if self.words is not None:
            self.words.leave()
        if self._edit is not None:
            self._edit.leave()
        self._playback.close()
        self._entry = None
        self._view.surface.show_text("", "")
        self._view.controls.slider.setMaximum(0)
        self._view.controls.show_time(0, 0)

    def end(self) -> None:
        """Release everything, as when the window closes. Idempotent."""
        self.close_media()
        if self.words is not None:
            self.words.close()

    def set_volume(self, volume: float) -> None:
        """Set the volume, from 0 to 1."""
        self._volume = min(max(volume, 0.0), 1.0)
        self._show_volume()

    def set_colours(self, colours: Colours) -> None:
        self._view.set_colours(colours)
        if self.words is not None:
            self._panel.set_colours(colours)

    def toggle_full_screen(self) -> None:
        if self._screen is not None:
            self._leave_full_screen()
        elif self._entry is not None:
            self._screen = _FullScreen(self._view, self)
            self._screen.addActions(self._commands)
            self._screen.closed.connect(self._leave_full_screen)
            self._view.set_full_screen(True)
            # Set here too, for systems without a window manager, and so that it is the screen of the window.
            self._screen.setGeometry(self.screen().geometry())
            self._screen.showFullScreen()
            self._screen.activateWindow()
            self._view.setFocus()

    def _made_words(self, words: WordsAccess, colours: Colours) -> PlayerWords:
        self._panel = TranscriptPanel(colours=colours, parent=self._view)
        made = PlayerWords(
            words=words,
            panel=self._panel,
            view=self._view,
            edit=self._edit,
            playback=lambda: self._active,
            parent=self,
        )
        made.spoken.connect(self.spoken)
        self._view.controls.offer_words(offered=True)
        return made

    def _connect(self) -> None:
        view, controls, playback = self._view, self._view.controls, self._playback
        view.play_toggled.connect(lambda: self._active.toggle())
        view.seek_by_requested.connect(self._on_seek_by)
        view.seek_to_requested.connect(self._on_sought)
        view.chapter_requested.connect(self._on_chapter_requested)
        view.volume_by_requested.connect(lambda step: self._on_volume_requested(self._volume + step))
        view.speed_step_requested.connect(self._on_speed_step)
        view.record_on_asked.connect(lambda: self.record_on_asked.emit(self._entry))
        view.full_screen_toggled.connect(self.toggle_full_screen)
        view.left.connect(self._on_left)
        controls.play_pressed.connect(lambda: self._active.toggle())
        controls.previous_pressed.connect(lambda: self._on_chapter_requested(-1))
        controls.next_pressed.connect(lambda: self._on_chapter_requested(1))
        controls.full_screen_pressed.connect(self.toggle_full_screen)
        controls.mute_pressed.connect(self._on_mute_pressed)
        controls.volume_requested.connect(self._on_volume_requested)
        controls.speed_requested.connect(self._on_speed_requested)
        controls.slider.sought.connect(self._on_sought)
        controls.chapter_chosen.connect(self._on_sought)
        controls.rename_wanted.connect(self._on_rename_wanted)
        playback.frame_arrived.connect(view.surface.show_frame)
        playback.position_changed.connect(self._on_position)
        playback.duration_changed.connect(self._on_duration)
        playback.playing_changed.connect(self._on_playing_changed)
        playback.opened.connect(self._on_opened)
        playback.failed.connect(self._on_failed)

    # ── requests of the user ─────────────────────────────────────────────────────────────────────────

    @property
    def _active(self) -> "Playback | EditedPlayback":
        """What is played: the file, or the edit."""
        return self._edit.active if self._edit is not None else self._playback

    def _follow_edit(self, editing: Editing, edit: PlayerEdit, edited: EditedPlayback) -> None:
        edited.position_changed.connect(self._on_position)
        edited.duration_changed.connect(self._on_duration)
        edited.playing_changed.connect(self._on_playing_changed)
        edited.failed.connect(editing.failed)
        edit.entry_changed.connect(self._on_entry_changed)
        edit.taken_over.connect(self._on_taken_over)
        edit.spoken.connect(self.spoken)
        editing.changed.connect(self.edit_changed)

    def _on_taken_over(self) -> None:
        """Show what is played now. An edit can be played at once; a file tells when it can."""
        if self.words is not None:
            self.words.follow_edit()
        if self._active is not self._playback:
            self._view.controls.set_usable(True)
        self._on_playing_changed(self._active.is_playing)

    def _on_entry_changed(self, entry: Entry) -> None:
        self._entry = entry
        self._show_chapters(entry)
        if self.words is not None:
            self.words.take_entry(entry)
            self.words.follow_edit()

    def _on_sought(self, position_ms: int) -> None:
        self._active.seek(position_ms)

    def _on_seek_by(self, step_ms: int) -> None:
        self._active.seek(self._active.position_ms + step_ms)

    def _on_chapter_requested(self, step: int) -> None:
        chapters, position_ms = self._view.controls.slider.chapters, self._active.position_ms
        start_ms = (
            start_of_previous(chapters, position_ms) if step < 0 else start_of_next(chapters, position_ms)
        )
        if start_ms is not None:
            self._active.seek(start_ms)

    def _show_chapters(self, entry: Entry) -> None:
        chapters = chapters_of(entry)
        self._view.controls.slider.show_chapters(
            [segment.duration_ns for segment in entry.segments], chapters
        )
        self._view.controls.show_chapters(chapters)

    def _on_rename_wanted(self, chapter: Chapter) -> None:
        entry = self._entry
        if entry is None:
            return
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename a chapter"))
        dialog.setLabelText(self.tr("Title of the chapter"))
        dialog.setTextValue(chapter.title)
        for field in dialog.findChildren(QLineEdit):
            field.end(False)
            field.home(True)  # all is selected, and the beginning is in sight
        dialog.textValueSelected.connect(lambda title: self._rename(entry, chapter, title))
        if self._active.is_playing:
            # Nobody hears what is said while a name is typed.
            self._active.toggle()
            dialog.finished.connect(partial(self._go_on, entry))
        dialog.open()

    def _go_on(self, entry: Entry, _result: int) -> None:
        if self._entry is not None and self._entry.id == entry.id and not self._active.is_playing:
            self._active.toggle()

    def _rename(self, entry: Entry, chapter: Chapter, title: str) -> None:
        """Give a chapter another title; empty: the one it would have if nobody had named it."""
        title = " ".join(title.split())
        if title == chapter.title:
            return
        if not chapter.is_marker:
            if self._edit is not None:
                self._edit.name_segment(
                    chapter.start_ms, "" if title == segment_title(chapter.place) else title
                )
            return
        title = title or unnamed_mark(chapter.place + 1)
        if self._edit is not None and self._edit.rename_mark(chapter.place, title):
            return
        if self._entry is not None and self._entry.id == entry.id:
            markers = list(entry.markers)
            markers[chapter.place] = replace(markers[chapter.place], title=title)
            self._entry = replace(self._entry, markers=tuple(markers))
            self._show_chapters(self._entry)
        self.mark_renamed.emit(entry, chapter.place, title)

    def _on_volume_requested(self, volume: float) -> None:
        self._is_muted = False
        self.set_volume(volume)
        self.volume_changed.emit(self._volume)

    def _on_mute_pressed(self) -> None:
        self._is_muted = not self._is_muted
        self._show_volume()

    def _on_speed_requested(self, speed: float) -> None:
        self._speed = speed
        self._playback.set_rate(speed)
        if self._edit is not None:
            self._edited.set_rate(speed)
        self._view.controls.show_speed(speed)

    def _on_speed_step(self, step: int) -> None:
        place = SPEEDS.index(self._speed) + step
        self._on_speed_requested(SPEEDS[min(max(place, 0), len(SPEEDS) - 1)])

    def _on_left(self) -> None:
        if self._screen is not None:
            self._leave_full_screen()
        else:
            self.close_media()
            self.closed.emit()

    def _leave_full_screen(self) -> None:
        if self._screen is None:
            return
        screen, self._screen = self._screen, None
        self._place.addWidget(self._view)
        self._view.set_full_screen(False)
        screen.hide()
        screen.deleteLater()
        self.window().activateWindow()
        self._view.setFocus()

    # ── reports of the playback ──────────────────────────────────────────────────────────────────────

    def _on_opened(self, has_picture: bool) -> None:
        self._view.controls.set_usable(True)
        if not has_picture:
            self._show_placeholder()

    def _on_duration(self, duration_ms: int) -> None:
        if self._is_active(self.sender()):
            self._view.controls.slider.setMaximum(duration_ms)
            self._view.controls.show_time(self._active.position_ms, duration_ms)

    def _on_position(self, position_ms: int) -> None:
        if self._is_active(self.sender()):
            self._view.controls.show_time(position_ms, self._active.duration_ms)

    def _on_playing_changed(self, is_playing: bool) -> None:
        if self._is_active(self.sender()):
            self._view.controls.show_playing(is_playing)
            self._view.let_bar_hide(is_playing)

    def _is_active(self, sender: QObject | None) -> bool:
        """Whether what ``sender`` tells is about what is shown: of two playbacks one is at rest."""
        return sender is self._active or not isinstance(sender, Playback | EditedPlayback)

    def _on_failed(self) -> None:
        if not self._is_active(self.sender()):
            return
        self._view.controls.set_usable(False)
        entry = self._entry
        if entry is None:
            return
        if entry.path is None or not is_there(entry.path):
            text = self.tr("“{name}” is no longer there. Look for it where you moved it.")
        else:
            text = self.tr(
                "Pausa cannot play “{name}”. The file is untouched; another program may be able to play it."
            )
        name = entry.path.name if entry.path else title_text(entry)
        self._view.surface.show_text("warning", filled(text, name=name))

    def _show_placeholder(self) -> None:
        self._view.surface.show_text("player-sound", self.tr("Sound only"))

    def _show_volume(self) -> None:
        playbacks = (self._playback, self._edited) if self._edit is not None else (self._playback,)
        for playback in playbacks:
            playback.set_volume(self._volume)
            playback.set_muted(self._is_muted)
        self._view.controls.show_volume(self._volume, is_muted=self._is_muted)


class _FullScreen(QWidget):
    """The full-screen window of the view. When the window system closes it, the view goes back."""

    closed = Signal()

    def __init__(self, view: PlayerView, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(parent.window().windowTitle())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(view)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.closed.emit()
