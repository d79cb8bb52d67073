"""Forms: rows with a name, a control and a message, in groups."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pausa.ui.widgets.choice_bar import ChoiceBar
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled

_LEAST_TEXT_WIDTH = 184
_CONTROL_WIDTH = 248
_NUMBER_WIDTH = 128
_GAP = 16
_EDGE = 16
_LEAST_WIDTH = 264
_LINE_HEIGHT = 18
_PASSES_MS = 6000


class FormGroup(QFrame):
    """A panel of rows that belong together."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)

    def add(self, row: QWidget) -> None:
        """Append ``row``, with a line above it unless it is the first."""
        row.setProperty("first", self._rows.count() == 0)
        self._rows.addWidget(row)


class FormRow(QFrame):
    """Puts the control below the name in a narrow window; a ``wide`` control is always there."""

    def __init__(
        self,
        title: str,
        control: QWidget,
        *,
        about: str = "",
        wide: bool = False,
        check: QCheckBox | None = None,
        reserves: bool = False,
    ) -> None:
        """``check``: what a click in the row toggles, if that is only a part of the control. ``reserves``: a message of one line moves nothing."""
        super().__init__()
        set_role(self, StyleRole.ROW)
        self._title = title
        self._control = control
        self._wide = wide
        self._check = control if isinstance(control, QCheckBox) else check
        self._name = QLabel(title)
        self._name.setWordWrap(True)
        self._name.setBuddy(control)
        self._about = _secondary(about)
        self._message = _secondary("")
        self._told = "", StyleRole.SECONDARY
        self._passing = QTimer(self)
        self._follows_focus = False
        self._passing.setSingleShot(True)
        self._passing.setInterval(_PASSES_MS)
        self._passing.timeout.connect(lambda: self.tell(""))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._name)
        texts.addWidget(self._about)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(_GAP)
        self._line.addLayout(texts, 1)
        self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, 12, _EDGE, 12)
        layout.setSpacing(6)
        layout.addLayout(self._line)
        layout.addWidget(self._message)
        if reserves:
            policy = self._message.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self._message.setSizePolicy(policy)
            self._message.setMinimumHeight(scaled(_LINE_HEIGHT))
            layout.setContentsMargins(_EDGE, 12, _EDGE, 4)
            layout.setSpacing(4)
        control.setAccessibleName(title)
        control.setAccessibleDescription(about)
        if isinstance(control, ChoiceBar):
            control.name_choices(title)
        elif isinstance(control, QAbstractSpinBox):
            control.setMinimumWidth(scaled(_NUMBER_WIDTH))
            # Style sheets have no padding for the text inside a spin box.
            control.lineEdit().setTextMargins(8, 0, 8, 0)
        elif not (wide or isinstance(control, QCheckBox)):
            control.setMinimumWidth(scaled(_CONTROL_WIDTH))
        if isinstance(control, QComboBox | QAbstractSpinBox):
            # Qt's default lets the wheel give the focus first, and then change the setting.
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)
        if wide:
            self._fold()

    @property
    def message(self) -> str:
        """The message below; empty for none."""
        return self._told[0]

    def set_about(self, text: str) -> None:
        """Show what the present choice means."""
        self._about.setText(text)
        self._about.setVisible(bool(text))
        self._control.setAccessibleDescription(text)

    def tell(self, text: str, role: StyleRole = StyleRole.SECONDARY) -> None:
        """Show a message below the setting; an empty text removes it."""
        self._passing.stop()
        if (text, role) == self._told:
            return
        self._told = text, role
        self._message.setText(text)
        set_role(self._message, role)
        self._message.setVisible(bool(text))
        if text:
            self._message.setAccessibleName(f"{self._title}: {text}")
            QAccessible.updateAccessibility(QAccessibleEvent(self._message, QAccessible.Event.Alert))

    def tell_for_a_while(self, text: str) -> None:
        """Show a message until some seconds have passed, or the user goes on elsewhere."""
        self.tell(text)
        self._passing.start()
        application = QApplication.instance()
        if isinstance(application, QApplication) and not self._follows_focus:
            self._follows_focus = True
            application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page over a control without focus, instead of changing the setting."""
        if event.type() == QEvent.Type.Wheel and not self._control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle a check box by a click anywhere in its row."""
        inside = self.rect().contains(event.position().toPoint())
        if self._check is not None and inside and event.button() is Qt.MouseButton.LeftButton:
            self._check.click()
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * _EDGE
        texts = max(_LEAST_TEXT_WIDTH, self._name.minimumSizeHint().width())
        needed = texts + _GAP + self._control.sizeHint().width()
        if self._wide or (room < needed and not isinstance(self._control, QCheckBox)):
            self._fold()
        else:
            self._line.setDirection(QBoxLayout.Direction.LeftToRight)
            self._line.setSpacing(_GAP)
            self._line.setAlignment(self._control, Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        """Return less than side by side needs, because the row can fold."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._passing.isActive() and now is not None and not self.isAncestorOf(now):
            self.tell("")

    def _fold(self) -> None:
        self._line.setDirection(QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(8)
        fills = self._wide or isinstance(self._control, QComboBox)
        self._line.setAlignment(
            self._control, Qt.AlignmentFlag(0) if fills else Qt.AlignmentFlag.AlignLeading
        )


def _secondary(text: str) -> QLabel:
    label = QLabel(text)
    set_role(label, StyleRole.SECONDARY)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if not text:
        label.hide()
    return label
