"""The bar below the player's picture."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QVBoxLayout, QWidget

from pausa.ui.i18n.engine_texts import figures
from pausa.ui.i18n.times_and_sizes import duration_text
from pausa.ui.player.edit_bar import EditBar
from pausa.ui.player.player_slider import TRACK_MARGIN, PlayerSlider
from pausa.ui.state.chapters import Chapter
from pausa.ui.widgets.elided_label import ElidedLabel
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.long_texts import short_title
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.taken_back_bars import TakenBackBars
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)

_NS_PER_MS = 1_000_000
_VOLUME_FROM_PX = 520
"""Hide the volume slider in a narrower bar; the arrow keys still change the volume."""

_STEPS_FROM_PX = 450
"""And in a still narrower one the buttons for the chapter before and after, which are in the list of chapters, too."""


class PlayerControls(QWidget):
    """The slider, and below it the buttons. Emits what the user requests, and shows what it is given."""

    play_pressed = Signal()
    previous_pressed = Signal()
    next_pressed = Signal()
    chapter_chosen = Signal(int)
    """Where it begins, in ms."""
    rename_wanted = Signal(object)
    """A Chapter."""
    full_screen_pressed = Signal()
    mute_pressed = Signal()
    volume_requested = Signal(float)
    speed_requested = Signal(float)

    edit_toggled = Signal(bool)
    """The user wants the buttons for editing, or no longer."""
    words_toggled = Signal(bool)
    """The user wants the words beside the picture, or no longer."""

    def __init__(
        self,
        *,
        colours: Colours,
        undo: QAction | None = None,
        redo: QAction | None = None,
        forget: QAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``undo``, ``redo``, ``forget``: actions for what is edited."""
        super().__init__(parent)
        self._colours = colours
        self._is_playing = False
        self._is_muted = False
        self._is_full_screen = False
        self._can_edit = False
        self.slider = PlayerSlider(colours=colours, parent=self)
        self._previous = self._button(self.tr("Previous chapter"))
        self._play = self._button(self.tr("Play"))
        self._next = self._button(self.tr("Next chapter"))
        self._time = QLabel(self)
        self.taken_back = TakenBackBars(colours, forget or QAction(self), strip=self.slider, parent=self)
        self.edit_bar = EditBar(
            undo=undo or QAction(self.tr("Undo"), self),
            redo=redo or QAction(self.tr("Redo"), self),
            colours=colours,
            parent=self,
        )
        self.edit_bar.hide()
        self._edit = self._button(self.tr("Edit"))
        self._edit.setCheckable(True)
        self._edit.setToolTip(self.tr("Edit: remove parts, split, undo"))
        self._edit.toggled.connect(self.edit_toggled)
        self._words = self._button(self.tr("Words"))
        self._words.setCheckable(True)
        self._words.setToolTip(_with_key(self.tr("Words: read, find, correct and cut what is said"), "W"))
        self._words.clicked.connect(self.words_toggled)
        self._words.hide()
        self._edit_state = ElidedLabel(parent=self)
        set_role(self._edit_state, StyleRole.SECONDARY)
        self._chapters = self._button(self.tr("Chapters"))
        self._chapters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._chapters.setMenu(QMenu(self))
        self._renaming = QMenu(self.tr("Rename a chapter"), self)
        self._speed = self._button(self.tr("Speed"))
        self._speed_choices = self._made_speed_choices()
        self._mute = self._button(self.tr("Mute"))
        self._volume = QSlider(Qt.Orientation.Horizontal, self)
        self._full_screen = self._button(self.tr("Full screen"))
        self._lay_out()
        self._previous.clicked.connect(self.previous_pressed)
        self._play.clicked.connect(self.play_pressed)
        self._next.clicked.connect(self.next_pressed)
        self._mute.clicked.connect(self.mute_pressed)
        self._full_screen.clicked.connect(self.full_screen_pressed)
        self._volume.valueChanged.connect(lambda value: self.volume_requested.emit(value / 100))
        self._speed_choices.triggered.connect(lambda action: self.speed_requested.emit(action.data()))
        self.show_time(0, 0)
        self.show_speed(1.0)
        self.set_colours(colours)

    # ── display ──────────────────────────────────────────────────────────────────────────────────────

    def set_usable(self, is_usable: bool) -> None:
        """Enable the buttons. The slider stays enabled to keep the focus; without a file its range is empty."""
        for button in (self._previous, self._play, self._next, self._chapters, self._speed, self._edit):
            button.setEnabled(is_usable)

    def offer_editing(self, *, offered: bool) -> None:
        """Show the button for editing, or leave it out. Without it only marks can be renamed."""
        self._can_edit = offered
        self._edit.setVisible(offered)

    def offer_words(self, *, offered: bool) -> None:
        """Show the button for the words, or leave it out."""
        self._words.setVisible(offered)

    def show_words(self, *, shown: bool) -> None:
        """Show whether the words stand beside the picture."""
        self._words.setChecked(shown)

    def show_edit_state(self, text: str) -> None:
        """Show what is selected, and whether the file is as it is shown."""
        self._edit_state.set_text(text)

    def show_editing(self, *, bar: bool) -> None:
        """Show the buttons for editing."""
        self._edit.blockSignals(True)
        self._edit.setChecked(bar)
        self._edit.blockSignals(False)
        self.edit_bar.setVisible(bar)

    def show_playing(self, is_playing: bool) -> None:
        """Show what the play button would do."""
        self._is_playing = is_playing
        name = self.tr("Pause") if is_playing else self.tr("Play")
        self._play.setAccessibleName(name)
        self._play.setToolTip(_with_key(name, self.tr("Space")))
        self._draw_icons()

    def show_chapters(self, chapters: Sequence[Chapter]) -> None:
        """List ``chapters`` to jump to, and to give them names."""
        menu = self._chapters.menu()
        menu.clear()
        self._renaming.clear()
        for chapter in chapters:
            begins = duration_text(chapter.start_ms * _NS_PER_MS)
            text = f"{begins}  {short_title(chapter.title).replace('&', '&&')}"
            menu.addAction(text, partial(self.chapter_chosen.emit, chapter.start_ms))
        nameable = [chapter for chapter in chapters if chapter.is_marker or self._can_edit]
        if nameable:
            menu.addSeparator()
            menu.addMenu(self._renaming)
            for chapter in nameable:
                title = short_title(chapter.title).replace("&", "&&")
                self._renaming.addAction(f"{title}…", partial(self.rename_wanted.emit, chapter))

    def show_time(self, position_ms: int, duration_ms: int) -> None:
        """Show the position, also by the slider unless the user is dragging it."""
        if not self.slider.isSliderDown():
            self.slider.setValue(position_ms)
        position = duration_text(position_ms * _NS_PER_MS)
        self._time.setText(f"{position} / {duration_text(duration_ms * _NS_PER_MS)}")

    def show_volume(self, volume: float, *, is_muted: bool) -> None:
        """Show ``volume``, from 0 to 1."""
        self._is_muted = is_muted or volume == 0
        self._volume.blockSignals(True)
        self._volume.setValue(round(volume * 100))
        self._volume.blockSignals(False)
        name = self.tr("Unmute") if self._is_muted else self.tr("Mute")
        self._mute.setAccessibleName(name)
        self._mute.setToolTip(name)
        self._draw_icons()

    def show_speed(self, speed: float) -> None:
        self._speed.setText(_speed_text(speed))
        self._speed.setAccessibleDescription(_speed_text(speed))
        for action in self._speed_choices.actions():
            action.setChecked(action.data() == speed)

    def show_full_screen(self, is_full_screen: bool) -> None:
        """Show the bar on the picture in full screen, otherwise below it."""
        self._is_full_screen = is_full_screen
        name = self.tr("Exit full screen") if is_full_screen else self.tr("Full screen")
        self._full_screen.setAccessibleName(name)
        self._full_screen.setToolTip(_with_key(name, "F"))
        margin = 16 if is_full_screen else 0
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self._draw_icons()
        self.update()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.slider.set_colours(colours)
        self.taken_back.set_colours(colours)
        self.edit_bar.set_colours(colours)
        self._draw_icons()
        self.update()

    # ── construction ─────────────────────────────────────────────────────────────────────────────────

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setIconSize(QSize(24, 24))
        # A click must not take the focus, or Space would press this button instead of pausing.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _made_speed_choices(self) -> QActionGroup:
        menu = QMenu(self)
        choices = QActionGroup(self)
        for speed in SPEEDS:
            action = menu.addAction(_speed_text(speed))
            action.setCheckable(True)
            action.setData(speed)
            choices.addAction(action)
        self._speed.setMenu(menu)
        self._speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return choices

    def _lay_out(self) -> None:
        font = QFont(self._time.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        self._time.setFont(font)
        self._volume.setRange(0, 100)
        self._volume.setPageStep(10)
        self._volume.setSingleStep(5)
        self._volume.setFixedSize(88, 24)
        self._volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._volume.setAccessibleName(self.tr("Volume"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._previous)
        row.addWidget(self._play)
        row.addWidget(self._next)
        row.addSpacing(8)
        row.addWidget(self._time)
        row.addSpacing(8)
        row.addWidget(self._edit_state, 1)
        row.addWidget(self._words)
        row.addWidget(self._edit)
        row.addWidget(self._chapters)
        row.addWidget(self._speed)
        row.addWidget(self._mute)
        row.addWidget(self._volume)
        row.addSpacing(4)
        row.addWidget(self._full_screen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.slider)
        bars = QHBoxLayout()
        bars.setContentsMargins(TRACK_MARGIN, 0, TRACK_MARGIN, 0)
        bars.addWidget(self.taken_back)
        layout.addLayout(bars)
        layout.addLayout(row)
        layout.addWidget(self.edit_bar)

    def _draw_icons(self) -> None:
        text, faint = self._colours.text, self._colours.segment
        icons = {
            self._previous: "player-previous",
            self._play: "player-pause" if self._is_playing else "player-play",
            self._next: "player-next",
            self._words: "transcript",
            self._edit: "scissors",
            self._chapters: "list",
            self._mute: "player-muted" if self._is_muted else "player-volume",
            self._full_screen: "player-window" if self._is_full_screen else "player-full-screen",
        }
        for button, name in icons.items():
            button.setIcon(icon(name, text, faint))

    def minimumSizeHint(self) -> QSize:
        """Return what is needed without what is left out of a narrow bar."""
        needed = (
            self._play,
            self._time,
            self._edit,
            self._chapters,
            self._speed,
            self._mute,
            self._full_screen,
        )
        words = (self._words,) if self._words.isVisibleTo(self) else ()
        width = sum(one.sizeHint().width() + 4 for one in (*needed, *words)) + 24
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._volume.setVisible(self.width() >= _VOLUME_FROM_PX)
        for button in (self._previous, self._next):
            button.setVisible(self.width() >= scaled(_STEPS_FROM_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_full_screen:
            ground = QColor(self._colours.panel)
            ground.setAlphaF(0.94)
            QPainter(self).fillRect(self.rect(), ground)


def _speed_text(speed: float) -> str:
    return figures(f"{speed:g}×")


def _with_key(name: str, key: str) -> str:
    return f"{name} ({key})"
