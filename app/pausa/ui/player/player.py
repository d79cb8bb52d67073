"""The player: shows a finished recording in place of the camera's picture."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QInputDialog, QLineEdit, QVBoxLayout, QWidget

from pausa.core.paths import is_there
from pausa.core.sentences import filled
from pausa.library.entry import Entry
from pausa.ui.player.playback import Playback
from pausa.ui.player.player_controls import SPEEDS
from pausa.ui.player.player_view import PlayerView
from pausa.ui.recordings.entry_texts import title_text
from pausa.ui.state.chapters import chapters_of, mark_title, start_of_next, start_of_previous
from pausa.ui.widgets.theme import Colours


class Player(QWidget):
    """Plays an entry as soon as it is opened; holds no file while closed."""

    closed = Signal()
    """The user wants to go back to the camera."""
    mark_renamed = Signal(object, int, str)
    """The Entry as it was, the place of the mark among its marks, and the title that the user gave it."""
    volume_changed = Signal(float)
    """The user has changed the volume, from 0 to 1."""

    def __init__(
        self, *, colours: Colours, commands: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        """``commands``: what a recording can be told. Their keys work in the player, too."""
        super().__init__(parent)
        self._commands = commands
        self._entry: Entry | None = None
        self._volume = 1.0
        self._is_muted = False
        self._speed = 1.0
        self._playback = Playback(parent=self)
        self._view = PlayerView(colours=colours, commands=commands, parent=self)
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
        if entry.path is None:
            self._on_failed()
        else:
            self._playback.open(entry.path)

    def show_renamed(self, entry: Entry) -> None:
        """Show the new title of ``entry`` if it is the one being played."""
        if self._entry is not None and self._entry.id == entry.id:
            self._entry = replace(self._entry, title=entry.title, path=entry.path)
            self._view.show_title(title_text(entry))

    def close_media(self) -> None:
        """Release the file and leave full screen. Idempotent."""
        self._leave_full_screen()
        self._playback.close()
        self._entry = None
        self._view.surface.show_text("", "")
        self._view.controls.slider.setMaximum(0)
        self._view.controls.show_time(0, 0)

    def set_volume(self, volume: float) -> None:
        """Set the volume, from 0 to 1."""
        self._volume = min(max(volume, 0.0), 1.0)
        self._show_volume()

    def set_colours(self, colours: Colours) -> None:
        self._view.set_colours(colours)

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

    def _connect(self) -> None:
        view, controls, playback = self._view, self._view.controls, self._playback
        view.play_toggled.connect(playback.toggle)
        view.seek_by_requested.connect(self._on_seek_by)
        view.seek_to_requested.connect(playback.seek)
        view.chapter_requested.connect(self._on_chapter_requested)
        view.volume_by_requested.connect(lambda step: self._on_volume_requested(self._volume + step))
        view.speed_step_requested.connect(self._on_speed_step)
        view.full_screen_toggled.connect(self.toggle_full_screen)
        view.left.connect(self._on_left)
        controls.play_pressed.connect(playback.toggle)
        controls.previous_pressed.connect(lambda: self._on_chapter_requested(-1))
        controls.next_pressed.connect(lambda: self._on_chapter_requested(1))
        controls.full_screen_pressed.connect(self.toggle_full_screen)
        controls.mute_pressed.connect(self._on_mute_pressed)
        controls.volume_requested.connect(self._on_volume_requested)
        controls.speed_requested.connect(self._on_speed_requested)
        controls.slider.sought.connect(playback.seek)
        controls.chapter_chosen.connect(playback.seek)
        controls.mark_rename_wanted.connect(self._on_mark_rename_wanted)
        playback.frame_arrived.connect(view.surface.show_frame)
        playback.position_changed.connect(self._on_position)
        playback.duration_changed.connect(self._on_duration)
        playback.playing_changed.connect(controls.show_playing)
        playback.playing_changed.connect(view.let_bar_hide)
        playback.opened.connect(self._on_opened)
        playback.failed.connect(self._on_failed)

    # ── requests of the user ─────────────────────────────────────────────────────────────────────────

    def _on_seek_by(self, step_ms: int) -> None:
        self._playback.seek(self._playback.position_ms + step_ms)

    def _on_chapter_requested(self, step: int) -> None:
        chapters, position_ms = self._view.controls.slider.chapters, self._playback.position_ms
        start_ms = (
            start_of_previous(chapters, position_ms) if step < 0 else start_of_next(chapters, position_ms)
        )
        if start_ms is not None:
            self._playback.seek(start_ms)

    def _show_chapters(self, entry: Entry) -> None:
        chapters = chapters_of(entry)
        self._view.controls.slider.show_chapters(
            [segment.duration_ns for segment in entry.segments], chapters
        )
        self._view.controls.show_chapters(chapters)

    def _on_mark_rename_wanted(self, marker: int) -> None:
        entry = self._entry
        if entry is None:
            return
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename a mark"))
        dialog.setLabelText(self.tr("Title of the mark"))
        dialog.setTextValue(mark_title(entry.markers[marker], marker + 1))
        for field in dialog.findChildren(QLineEdit):
            field.end(False)
            field.home(True)  # all is selected, and the beginning is in sight
        dialog.textValueSelected.connect(lambda title: self._rename_mark(entry, marker, title))
        dialog.open()

    def _rename_mark(self, entry: Entry, marker: int, title: str) -> None:
        title = " ".join(title.split())
        if not title or title == mark_title(entry.markers[marker], marker + 1):
            return
        if self._entry is not None and self._entry.id == entry.id:
            markers = list(entry.markers)
            markers[marker] = replace(markers[marker], title=title)
            self._entry = replace(self._entry, markers=tuple(markers))
            self._show_chapters(self._entry)
        self.mark_renamed.emit(entry, marker, title)

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
        self._view.controls.slider.setMaximum(duration_ms)
        self._view.controls.show_time(self._playback.position_ms, duration_ms)

    def _on_position(self, position_ms: int) -> None:
        self._view.controls.show_time(position_ms, self._playback.duration_ms)

    def _on_failed(self) -> None:
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
        self._playback.set_volume(self._volume)
        self._playback.set_muted(self._is_muted)
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
