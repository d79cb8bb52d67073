"""Compact mode: state, time, level and the four buttons in 420 × 72 pixels, above all other windows."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pausa.ui.commands.actions import Actions
from pausa.ui.devices.level_bar import LevelBar
from pausa.ui.state.view_state import Phase, Primary, ViewState
from pausa.ui.widgets.icons import paint_dot
from pausa.ui.widgets.recorded_time import RecordedTime
from pausa.ui.widgets.screen_room import ScreenFollower, fit_to_screen, keep_on_screens
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours, Themed
from pausa.ui.window.action_button import IconButton

SIZE = QSize(420, 72)
_TIME = QSize(136, 44)
"""What the time and the level bar take of it."""
_RADIUS = 12
_DOT = 10
_DASHES = (5.0, 3.0)
"""Of the edge while armed, in widths of the pen."""


class StateDot(QWidget):
    """Shows the state by shape and colour: a disc while recording, two bars while paused, a ring with a dot while armed, a ring otherwise."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._phase = Phase.IDLE
        self.setFixedSize(14, 14)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def show_phase(self, phase: Phase, words: str) -> None:
        """``words`` describe it for screen readers and in the tool tip."""
        self._phase = phase
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(2, 2, _DOT, _DOT)
        match self._phase:
            case Phase.RECORDING:
                painter.setBrush(QColor(self._colours.recording))
                painter.drawEllipse(room)
            case Phase.ARMED:
                paint_dot(painter, QRectF(0, 0, 14, 14), QColor(self._colours.armed), armed=True)
            case Phase.PAUSED:
                painter.setBrush(QColor(self._colours.paused))
                painter.drawRect(QRectF(3, 2, 3, _DOT))
                painter.drawRect(QRectF(8, 2, 3, _DOT))
            case Phase.IDLE | Phase.COUNTING_DOWN | Phase.STARTING | Phase.LEADING_IN | Phase.FINISHING:
                idle = self._phase is Phase.IDLE
                painter.setPen(QPen(QColor(self._colours.secondary if idle else self._colours.accent), 2))
                painter.drawEllipse(room.adjusted(1, 1, -1, -1))
        painter.end()


class CompactBar(QWidget):
    """A frameless window, moved by dragging its background."""

    left = Signal()
    """The user wants the large window back."""

    def __init__(self, actions: Actions, colours: Colours) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFixedSize(self._size())
        self._actions = actions
        self._colours = colours
        self._tone = ""
        self._armed = False
        self._grip: QPoint | None = None
        self._placed = False
        self._follower: ScreenFollower | None = None
        self.dot = StateDot(colours, self)
        self.also_open = QLabel(self)
        self.also_open.setObjectName("alsoOpen")
        self.also_open.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.also_open.setFixedWidth(self.dot.width())
        self.also_open.setStyleSheet("font-size: 10px; font-weight: 600;")
        self.also_open.hide()
        self.time = RecordedTime(pixel_size=24, parent=self)
        self.level_bar = LevelBar(colours, self)
        self.primary = IconButton(colours, self)
        self.others = {name: IconButton(colours, self) for name in ("retake", "mark", "stop")}
        self.expand = IconButton(colours, self)
        self.primary.show_primary(actions, Primary.RECORD)
        for name, button in self.others.items():
            button.show_action(actions[name], name)
        self.expand.show_action(actions["compact"], "expand")
        self._lay_out()
        for action in actions:
            self.addAction(action)

    def show_beside(self, window: QWidget) -> None:
        """Show it where the user left it; the first time at the bottom centre of ``window``'s screen."""
        if not self._placed:
            room = window.screen().availableGeometry()
            self.move(room.center().x() - self.width() // 2, room.bottom() - self.height() - 48)
            self._placed = True
        # Where the user left it there may be no screen any more.
        fit_to_screen(self)
        self.show()
        if self._follower is None:
            self._follower = ScreenFollower(self, partial(keep_on_screens, self))
        self.raise_()
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        parts: tuple[Themed, ...] = (self.dot, self.level_bar, self.primary, self.expand)
        for painted in (*parts, *self.others.values()):
            painted.set_colours(colours)
        self.level_bar.set_ground(colours.panel)
        self.update()

    def update_view(self, view: ViewState, words: str, *, more: str = "", others: int = 0) -> None:
        """Show the same as the large window; ``words`` name the state, and ``more`` says what begins a recording by itself, or which ``others`` are open."""
        self.also_open.setText(f"+{others}")
        self.also_open.setAccessibleName(more)
        self.also_open.setToolTip(more)
        self.also_open.setVisible(others > 0)
        self.setWindowTitle(words)
        self.dot.show_phase(view.phase, f"{words}\n{more}".strip())
        self.primary.show_primary(self._actions, view.primary)
        self._armed = view.phase is Phase.ARMED
        match view.phase:
            case Phase.RECORDING:
                self._tone = self._colours.recording
            case Phase.PAUSED:
                self._tone = self._colours.paused_fill
            case Phase.ARMED:
                self._tone = self._colours.armed
            case Phase.LEADING_IN:
                self._tone = self._colours.accent
            case Phase.IDLE | Phase.COUNTING_DOWN | Phase.STARTING | Phase.FINISHING:
                self._tone = ""
        self.update()

    @staticmethod
    def _size() -> QSize:
        """Return the usual size, with more room for the time where text is larger."""
        more = scaled(_TIME.width()) - _TIME.width(), scaled(_TIME.height()) - _TIME.height()
        return SIZE + QSize(*more)

    def _lay_out(self) -> None:
        times = QVBoxLayout()
        times.setSpacing(4)
        times.addStretch(1)
        times.addWidget(self.time, 0, Qt.AlignmentFlag.AlignLeading)
        self.level_bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        times.addWidget(self.level_bar)
        times.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.setSpacing(8)
        states = QVBoxLayout()
        states.setSpacing(2)
        states.addStretch(1)
        states.addWidget(self.dot)
        states.addWidget(self.also_open)
        states.addStretch(1)
        layout.addLayout(states)
        layout.addLayout(times, 1)
        for button in (
            self.others["retake"],
            self.primary,
            self.others["stop"],
            self.others["mark"],
            self.expand,
        ):
            layout.addWidget(button)
        for first, second in pairwise((self.primary, *self.others.values(), self.expand)):
            QWidget.setTabOrder(first, second)
        # Qt does not cut what is too wide for a layout but squeezes it.
        margins = layout.contentsMargins()
        taken = margins.left() + margins.right() + (layout.count() - 1) * layout.spacing() + self.dot.width()
        buttons = (self.primary, self.expand, *self.others.values())
        self.time.fit_into(self.width() - taken - sum(button.sizeHint().width() for button in buttons))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self._colours.panel))
        pen = QPen(QColor(self._tone or self._colours.line), 2 if self._tone else 1)
        if self._armed:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the window system move the window; if it cannot, move it ourselves."""
        window = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and not (window and window.startSystemMove()):
            self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the window, if the window system did not."""
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._grip = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go back to the large window: a recording must not lose its last window."""
        event.ignore()
        self.left.emit()
