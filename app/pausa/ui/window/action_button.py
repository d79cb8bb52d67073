"""The buttons of the control bar: each shows its action, and under it in small type the action's key."""

import time
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from pausa.ui.commands.actions import Actions
from pausa.ui.commands.input_clock import queueing_delay_ns
from pausa.ui.state.view_state import Primary
from pausa.ui.widgets.icons import pixmap
from pausa.ui.widgets.key_override import overrides
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESSING = (Qt.Key.Key_Space, *_ENTER, Qt.Key.Key_Select)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_RADIUS = 8.0
_NATIVE = QKeySequence.SequenceFormat.NativeText


class Fill(Enum):
    """Background and text of a button, as names of theme colours."""

    PLAIN = ("panel", "text")
    RECORD = ("recording", "on_recording")
    PAUSE = ("text", "ground")
    RESUME = ("paused_fill", "on_paused")
    START_NOW = ("accent", "on_accent")


class ActionButton(QAbstractButton):
    """Shows a QAction. It takes the focus from Tab only, so that a click does not change what the keys do."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._colours = colours
        self._fill = Fill.PLAIN
        self._action: QAction | None = None
        self._icon_name = ""
        self._pressed_ns: int | None = None
        """When the mouse was pressed last, however late that was handled."""
        self.clicked.connect(self._on_clicked)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def show_action(self, action: QAction, icon_name: str = "", fill: Fill = Fill.PLAIN) -> None:
        """Show ``action`` and trigger it when clicked."""
        if self._action is not action:
            if self._action is not None:
                self._action.changed.disconnect(self._on_action_changed)
            self._action = action
            action.changed.connect(self._on_action_changed)
        self._icon_name, self._fill = icon_name, fill
        self._on_action_changed()

    def show_primary(self, actions: Actions, primary: Primary) -> None:
        """Show the action of the big button, which depends on the state."""
        match primary:
            case Primary.RECORD:
                self.show_action(actions["record"], "record", Fill.RECORD)
            case Primary.START_NOW:
                self.show_action(actions["record"], "skip", Fill.START_NOW)
            case Primary.PAUSE:
                self.show_action(actions["pause"], "pause", Fill.PAUSE)
            case Primary.RESUME:
                self.show_action(actions["pause"], "record", Fill.RESUME)
            case Primary.GO_ON_NOW:
                self.show_action(actions["pause"], "skip", Fill.START_NOW)

    @property
    def hint(self) -> str:
        """The user's key for the action, as the system writes it; empty for none."""
        if self._action is None:
            return ""
        text = self._action.shortcut().toString(_NATIVE)
        # The word would make the button half as wide again; keyboards show this symbol on the key.
        return text.replace(QKeySequence(Qt.Key.Key_Backspace).toString(_NATIVE), "⌫")

    def _on_clicked(self) -> None:
        if self._action is not None:
            self._action.trigger()

    def _on_action_changed(self) -> None:
        if self._action is None:
            return
        hint = self.hint
        self.setText(self._action.text())
        self._set_enabled(self._action.isEnabled())
        self.setAccessibleName(self._action.text())
        self.setAccessibleDescription(
            f"{self._action.toolTip()} ({hint})" if hint else self._action.toolTip()
        )
        self.setToolTip(self._action.toolTip())
        self.updateGeometry()
        self.update()

    def _set_enabled(self, enabled: bool) -> None:
        """Disable a focused button only if it is still to be disabled when the state has been shown everywhere.

        *Record* is disabled a moment before this button becomes *Pause*. Qt would move the focus to another widget,
        and the next Space would press that.
        """
        if enabled or not self.hasFocus():
            self.setEnabled(enabled)
        else:
            QTimer.singleShot(0, self, self._disable_with_action)

    def _disable_with_action(self) -> None:
        self.setEnabled(self._action is not None and self._action.isEnabled())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ignore the second click of a double click: it would undo the first, or take back a second segment."""
        now_ns = time.monotonic_ns()
        pressed_ns, before_ns = now_ns - queueing_delay_ns(event.timestamp(), now_ns), self._pressed_ns
        self._pressed_ns = pressed_ns
        interval_ns = QApplication.doubleClickInterval() * 1_000_000
        again = before_ns is not None and pressed_ns - before_ns < interval_ns
        if again:
            event.accept()
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let Space and Enter press a focused button, even where they are shortcuts of something else."""
        return overrides(event, self._takes) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well as with Space, as soon as the key goes down: so does a shortcut, and so a pause is cut."""
        if self._takes(event):
            if not event.isAutoRepeat():
                self.click()
        elif event.key() in _ARROWS:
            # Qt would move the focus to the button beside it, and the next Space would retake instead of pausing.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Return whether ``event`` presses this button."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return event.key() in _PRESSING and plain == Qt.KeyboardModifier.NoModifier

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, text = self._fill_colours()
        painter.setBrush(ground)
        plain = self._fill is Fill.PLAIN
        painter.setPen(QPen(QColor(self._colours.line), 1) if plain else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        self._paint_content(painter, text)
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _fill_colours(self) -> tuple[QColor, QColor]:
        ground_name, text_name = self._fill.value
        ground = QColor(getattr(self._colours, ground_name))
        text = QColor(getattr(self._colours, text_name))
        if not self.isEnabled():
            plain = self._fill is Fill.PLAIN
            return QColor(self._colours.panel if plain else self._colours.control), QColor(
                self._colours.segment
            )
        if self._fill is Fill.PLAIN:
            if self.isDown():
                ground = QColor(self._colours.control_hover)
            elif self.underMouse():
                ground = QColor(self._colours.control)
        elif self.isDown() or self.underMouse():
            ground = _between(ground, text, 0.14 if self.isDown() else 0.07)
        return ground, text

    def _paint_content(self, painter: QPainter, colour: QColor) -> None:
        raise NotImplementedError

    def _paint_icon(self, painter: QPainter, colour: QColor, left: float, top: float, size_px: int) -> None:
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(QPointF(left, top), pixmap(self._icon_name, colour.name(), size_px, ratio))

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._colours.ground), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), _RADIUS - 2, _RADIUS - 2)
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)

    def _font(self, pixel_size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(pixel_size))
        font.setWeight(weight)
        return font

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()


class BigButton(ActionButton):
    """Records, pauses and resumes. It is as wide as the longest of its ``texts``, so that it never changes size."""

    def __init__(self, colours: Colours, texts: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._texts = texts

    def _takes(self, event: QKeyEvent) -> bool:
        """Leave Enter to the list while the button says *Record*: after a stop, Enter plays what has been recorded."""
        if self._fill is Fill.RECORD and event.key() in _ENTER:
            return False
        return super()._takes(event)

    def _paint_content(self, painter: QPainter, colour: QColor) -> None:
        font, small = self._font(16, QFont.Weight.DemiBold), self._font(11)
        hint = self.hint
        line = QFontMetrics(font).height()
        below = QFontMetrics(small).height() + 1 if hint else 0
        top = (self.height() - line - below) / 2
        advance = QFontMetrics(font).horizontalAdvance(self.text())
        width = 18 + 8 + advance
        left = (self.width() - width) / 2
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._paint_icon(painter, colour, left + width - 18 if rtl else left, top + (line - 18) / 2, 18)
        painter.setPen(colour)
        painter.setFont(font)
        text_left = left if rtl else left + 26
        painter.drawText(QRectF(text_left, top, advance + 2, line), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(small)
        painter.drawText(QRectF(0, top + line + 1, self.width(), below), Qt.AlignmentFlag.AlignCenter, hint)

    def sizeHint(self) -> QSize:
        """Return at least 148 × 60, or as wide as the longest text of this language."""
        metrics = QFontMetrics(self._font(16, QFont.Weight.DemiBold))
        longest = max(metrics.horizontalAdvance(text) for text in self._texts)
        return QSize(max(scaled(148), longest + 26 + 40), scaled(60))


class SmallButton(ActionButton):
    """Shows the text above the key."""

    def _paint_content(self, painter: QPainter, colour: QColor) -> None:
        font, small = self._font(13, QFont.Weight.Medium), self._font(11)
        hint = self.hint
        line = QFontMetrics(font).height()
        below = QFontMetrics(small).height() + 2 if hint else 0
        top = (self.height() - line - below) / 2
        painter.setPen(colour)
        painter.setFont(font)
        painter.drawText(QRectF(0, top, self.width(), line), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setPen(QColor(self._colours.secondary) if self.isEnabled() else colour)
        painter.setFont(small)
        painter.drawText(
            QRectF(0, top + line + 2, self.width(), below - 2), Qt.AlignmentFlag.AlignCenter, hint
        )

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self._font(13, QFont.Weight.Medium)).horizontalAdvance(self.text())
        hint = QFontMetrics(self._font(11)).horizontalAdvance(self.hint)
        return QSize(max(scaled(72), text + 24, hint + 16), scaled(52))


class IconButton(ActionButton):
    """Shows the icon only, for the compact bar; the text is its tool tip."""

    def _paint_content(self, painter: QPainter, colour: QColor) -> None:
        self._paint_icon(painter, colour, (self.width() - 20) / 2, (self.height() - 20) / 2, 20)

    def sizeHint(self) -> QSize:
        """Return a size that a finger can hit."""
        return QSize(44, 44)


def _between(first: QColor, second: QColor, part: float) -> QColor:
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * part,
        first.greenF() + (second.greenF() - first.greenF()) * part,
        first.blueF() + (second.blueF() - first.blueF()) * part,
    )
