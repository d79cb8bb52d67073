"""Title, picture, controls and keys of the player, in the window and in full screen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCursor, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStyle, QToolButton, QWidget

from pausa.ui.keys.placed_keys import placed_key
from pausa.ui.player.edit_bar import EditAct
from pausa.ui.player.player_controls import PlayerControls
from pausa.ui.player.video_surface import VideoSurface
from pausa.ui.widgets.elided_label import ElidedLabel
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.key_override import overrides
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

_GAP = 12
_HEADER_GAP = 8
_LOW, _LOW_GAP = 280, 2
"""In a view less high than this the picture needs the room between the parts."""
_IDLE_MS = 2500
"""Bar and pointer disappear in full screen after this time without a movement of the mouse."""
_STEP_MS = 5000
_LEAST_HEIGHT = 160
_VOLUME_STEP = 0.05
_LEAST_BESIDE, _MOST_BESIDE = 280, 420
"""How wide the words are beside the picture."""
_LEAST_PICTURE_WIDTH = 300
"""Where less would be left of it, the words stand below it."""
_LOW_FOR_BOTH = 260
"""Where there is less height, they stand in its place."""

_PLAIN_KEYS = frozenset(
    {
        Qt.Key.Key_Space,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_F,
        Qt.Key.Key_W,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Less,
        Qt.Key.Key_Greater,
    }
)

_CONTROL, _SHIFT, _NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
_ACTS = {
    (Qt.Key.Key_I, _NONE): EditAct.SET_IN,
    (Qt.Key.Key_O, _NONE): EditAct.SET_OUT,
    (Qt.Key.Key_X, _NONE): EditAct.REMOVE,
    (Qt.Key.Key_X, _SHIFT): EditAct.KEEP_ONLY,
    (Qt.Key.Key_S, _NONE): EditAct.SPLIT,
    (Qt.Key.Key_S, _CONTROL): EditAct.SAVE,
    (Qt.Key.Key_Left, _CONTROL): EditAct.PREVIOUS_JOIN,
    (Qt.Key.Key_Right, _CONTROL): EditAct.NEXT_JOIN,
    (Qt.Key.Key_Comma, _NONE): EditAct.FRAME_BACK,
    (Qt.Key.Key_Period, _NONE): EditAct.FRAME_FORTH,
}
_REMOVING = (QKeySequence(Qt.Key.Key_Delete), QKeySequence(Qt.Key.Key_Backspace))
"""In the list the first of them moves a recording to the trash, so while something is edited it must not get there."""
_MIRRORED = {EditAct.PREVIOUS_JOIN: EditAct.NEXT_JOIN, EditAct.NEXT_JOIN: EditAct.PREVIOUS_JOIN}
_ONLY_WHILE_EDITING = (EditAct.SAVE,)
_REPEATING = (EditAct.PREVIOUS_JOIN, EditAct.NEXT_JOIN, EditAct.FRAME_BACK, EditAct.FRAME_FORTH)


class PlayerView(QWidget):
    """Everything visible of the player. Emits what the user requests."""

    play_toggled = Signal()
    seek_by_requested = Signal(int)
    seek_to_requested = Signal(int)
    chapter_requested = Signal(int)
    """-1 for the previous chapter, 1 for the next one."""
    volume_by_requested = Signal(float)
    speed_step_requested = Signal(int)
    full_screen_toggled = Signal()
    record_on_asked = Signal()
    edit_asked = Signal(object)
    """An EditAct."""
    words_toggled = Signal()
    """The user wants the words beside the picture, or no longer."""
    find_asked = Signal()
    """The user wants to find something in the words."""
    left = Signal()
    """The user wants to leave full screen, or the player."""

    def __init__(
        self,
        *,
        colours: Colours,
        commands: Sequence[QAction] = (),
        undo: QAction | None = None,
        redo: QAction | None = None,
        forget: QAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``commands``: what a recording can be told; while one of them is possible its key belongs to it."""
        super().__init__(parent)
        self._can_edit = False
        self._edits = False
        self._commands = commands
        self._is_full_screen = False
        self._may_hide = False
        self._bar_is_away = False
        self._beside: QWidget | None = None
        self._is_beside_wanted = False
        self._header = QWidget(self)
        self._back = QToolButton(self._header)
        self._title = ElidedLabel(parent=self._header)
        self._record_on = QToolButton(self._header)
        self.surface = VideoSurface(colours=colours, parent=self)
        self.controls = PlayerControls(colours=colours, undo=undo, redo=redo, forget=forget, parent=self)
        self.controls.edit_bar.asked.connect(self.edit_asked)
        self.controls.words_toggled.connect(self.words_toggled)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._on_idle)
        self._lay_out()
        self._back.clicked.connect(self.left)
        self._record_on.clicked.connect(self.record_on_asked)
        self.surface.clicked.connect(self.play_toggled)
        self.surface.double_clicked.connect(self.full_screen_toggled)
        self.surface.installEventFilter(self)
        self.controls.slider.installEventFilter(self)
        self.controls.installEventFilter(self)
        self.set_colours(colours)

    @property
    def is_full_screen(self) -> bool:
        return self._is_full_screen

    def show_title(self, title: str) -> None:
        """Show ``title`` above the picture, and use it as the picture's name for screen readers."""
        self._title.set_text(title)
        self.surface.setAccessibleName(title)

    def set_full_screen(self, is_full_screen: bool) -> None:
        """Show the picture up to the edges, with the bar over it while the mouse moves."""
        self._is_full_screen = is_full_screen
        self._header.setVisible(not is_full_screen)
        if self._beside is not None:
            self._beside.setVisible(self._is_beside_wanted and not is_full_screen)
        self.surface.set_full_screen(is_full_screen)
        self.controls.show_full_screen(is_full_screen)
        self._show_bar()
        self._place()

    def offer_editing(self, *, offered: bool) -> None:
        """Let keys and button begin an edit, or not."""
        self._can_edit = offered
        self.controls.offer_editing(offered=offered)
        self._record_on.setVisible(offered)

    def show_editing(self, *, bar: bool, film: bool) -> None:
        """Show the buttons for editing. ``film``: an edit is shown in place of the file."""
        self._edits = film
        self.controls.show_editing(bar=bar)
        self._place()

    def put_beside(self, panel: QWidget) -> None:
        """Have a place for ``panel`` beside the picture, or below it where there is no room beside it."""
        panel.setParent(self)
        panel.hide()
        self._beside = panel

    def show_beside(self, *, shown: bool) -> None:
        """Show what stands beside the picture, or the picture alone."""
        if self._beside is not None:
            self.controls.show_words(shown=shown)
            self._beside.setVisible(shown and not self._is_full_screen)
            self._is_beside_wanted = shown
            self._place()

    def let_bar_hide(self, may_hide: bool) -> None:
        """Allow the bar to disappear: only while playing, since people pause to look or to press something."""
        self._may_hide = may_hide
        self._show_bar()

    def set_colours(self, colours: Colours) -> None:
        self.surface.set_colours(colours)
        self.controls.set_colours(colours)
        self._back.setIcon(icon("player-back", colours.text))
        self._record_on.setIcon(icon("record", colours.recording))

    def _lay_out(self) -> None:
        set_role(self._title, StyleRole.TITLE)
        self._back.setAccessibleName(self.tr("Back to the camera"))
        self._back.setToolTip(self.tr("Back to the camera (Esc)"))
        self._back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._record_on.setText(self.tr("Record on"))
        self._record_on.setAccessibleName(self.tr("Record on"))
        self._record_on.setToolTip(
            self.tr("Go on with this recording: it is paused at its end, and stays one file")
        )
        self._record_on.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._record_on.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self._header)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._title, 1)
        row.addWidget(self._record_on)
        self.setFocusProxy(self.controls.slider)
        self.setMinimumSize(self.controls.minimumSizeHint().width(), _LEAST_HEIGHT)

    # ── geometry ─────────────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        layout = self.controls.layout()
        if layout is not None:
            layout.activate()
        bar = max(self.controls.sizeHint().height(), self.controls.heightForWidth(width))
        self.controls.setGeometry(0, height if self._bar_is_away else height - bar, width, bar)
        if self._is_full_screen:
            self.surface.setGeometry(0, 0, width, height)
            self.controls.raise_()
            return
        header = self._header.sizeHint().height()
        self._header.setGeometry(0, 0, width, header)
        above, below = (_LOW_GAP, _LOW_GAP) if height < _LOW else (_HEADER_GAP, _GAP)
        top = header + above
        self._share(QRect(0, top, width, max(0, height - bar - below - top)))

    def _share(self, room: QRect) -> None:
        """Give the picture its room, and a part of it to what stands beside it."""
        beside = self._beside
        if beside is None or not self._is_beside_wanted:
            self.surface.setGeometry(room)
            return
        width = min(max(scaled(_LEAST_BESIDE), room.width() * 2 // 5), scaled(_MOST_BESIDE))
        if room.width() - width - _GAP >= scaled(_LEAST_PICTURE_WIDTH):
            picture = QRect(room.left(), room.top(), room.width() - width - _GAP, room.height())
            place = QRect(picture.right() + 1 + _GAP, room.top(), width, room.height())
        else:
            # A little of the picture tells enough of where one is; the words need the rest.
            high = room.height() * 2 // 5 if room.height() >= scaled(_LOW_FOR_BOTH) else 0
            picture = QRect(room.left(), room.top(), room.width(), high)
            below = room.top() + (high + _LOW_GAP * 4 if high else 0)
            place = QRect(room.left(), below, room.width(), room.bottom() + 1 - below)
        direction = self.layoutDirection()
        self.surface.setGeometry(QStyle.visualRect(direction, room, picture))
        beside.setGeometry(QStyle.visualRect(direction, room, place))

    # ── the bar in full screen ───────────────────────────────────────────────────────────────────────

    def _show_bar(self) -> None:
        if self._bar_is_away:
            self._bar_is_away = False
            self.surface.unsetCursor()
            self._place()
        if self._is_full_screen and self._may_hide:
            self._idle.start()
        else:
            self._idle.stop()

    def _on_idle(self) -> None:
        pointer = self.controls.mapFromGlobal(QCursor.pos())
        is_used = self.controls.rect().contains(QPoint(pointer)) or self.controls.slider.isSliderDown()
        if is_used or not self._is_full_screen:
            self._idle.start()
            return
        # Moved out of sight instead of hidden: so it keeps the focus, and the keys keep working.
        self._bar_is_away = True
        self.surface.setCursor(Qt.CursorShape.BlankCursor)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and self._is_full_screen:
            self._show_bar()
        if watched is self.controls and event.type() == QEvent.Type.LayoutRequest:
            self._place()
        # The slider would move by its own steps; the player's keys do the same wherever the focus is.
        if watched is self.controls.slider and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._takes(event)
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_bar()

    # ── keys ─────────────────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        # While the focus is in the player, its keys take precedence over the window's shortcuts: Space pauses the
        # player, unless a recording is going on: then it does what the large button says.
        return overrides(event, self._is_ours) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        if not self._is_ours(event):
            return False
        if self._finds(event):
            self.find_asked.emit()
            return True
        act = self._act_of(event)
        if act is not None:
            if not event.isAutoRepeat() or act in _REPEATING:
                self.edit_asked.emit(act)
            self._show_bar()
            return True
        forward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        match placed_key(event):
            case Qt.Key.Key_Space:
                self.play_toggled.emit()
            case Qt.Key.Key_Left:
                self.seek_by_requested.emit(-forward * _STEP_MS)
            case Qt.Key.Key_Right:
                self.seek_by_requested.emit(forward * _STEP_MS)
            case Qt.Key.Key_Up:
                self.volume_by_requested.emit(_VOLUME_STEP)
            case Qt.Key.Key_Down:
                self.volume_by_requested.emit(-_VOLUME_STEP)
            case Qt.Key.Key_PageUp:
                self.chapter_requested.emit(-1)
            case Qt.Key.Key_PageDown:
                self.chapter_requested.emit(1)
            case Qt.Key.Key_Home:
                self.seek_to_requested.emit(0)
            case Qt.Key.Key_End:
                self.seek_to_requested.emit(self.controls.slider.maximum())
            case Qt.Key.Key_Less:
                self.speed_step_requested.emit(-1)
            case Qt.Key.Key_Greater:
                self.speed_step_requested.emit(1)
            case Qt.Key.Key_F:
                self.full_screen_toggled.emit()
            case Qt.Key.Key_W:
                if not event.isAutoRepeat():
                    self.words_toggled.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
        self._show_bar()
        return True

    def _act_of(self, event: QKeyEvent) -> EditAct | None:
        """Return what of editing the key does."""
        if not self._can_edit:
            return None
        if self._edits and QKeySequence(event.key()) in _REMOVING and not event.modifiers():
            return EditAct.REMOVE
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = _ACTS.get((placed_key(event), modifiers))
        if act is not None and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            act = _MIRRORED.get(act, act)
        if act in _ONLY_WHILE_EDITING and not self._edits:
            return None
        return act

    def _finds(self, event: QKeyEvent) -> bool:
        """Whether the key finds something in the words; pressed again, it searches the list."""
        if (
            self._beside is None
            or not self._beside.isVisible()
            or isinstance(QApplication.focusWidget(), QLineEdit)
        ):
            return False
        return event.modifiers() == _CONTROL and placed_key(event) == Qt.Key.Key_F

    def _is_ours(self, event: QKeyEvent) -> bool:
        if self._finds(event):
            return self._is_free(event)
        if self._act_of(event) is not None:
            return self._is_free(event)
        free = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if free != Qt.KeyboardModifier.NoModifier or placed_key(event) not in _PLAIN_KEYS:
            return False
        return self._is_free(event)

    def _is_free(self, event: QKeyEvent) -> bool:
        """Whether the key commands no recording at the moment."""
        keys = (event.keyCombination(), QKeyCombination(event.modifiers(), placed_key(event)))
        sequences = [QKeySequence(key) for key in keys]
        return not any(command.isEnabled() and command.shortcut() in sequences for command in self._commands)
