"""Two to five choices side by side, all visible."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QWidget

_SPACING = 4


class ChoiceBar(QWidget):
    """Radio buttons in a row, or in a column where they do not fit. Only the user makes it emit ``chosen``."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[object, str]], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_SPACING)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._values: list[object] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for value, text in choices:
            self.add(value, text)

    def add(self, value: object, text: str) -> None:
        button = QRadioButton(text, self)
        button.setProperty("kind", "choice")
        self._group.addButton(button, len(self._values))
        self._values.append(value)
        self._layout.addWidget(button)

    def values(self) -> list[object]:
        return list(self._values)

    def value(self) -> object:
        """Return the chosen value; None before :meth:`choose`."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def choose(self, value: object) -> None:
        """Choose ``value`` without emitting ``chosen``. Raises ValueError if it is not among the choices."""
        button = self._group.button(self._values.index(value))
        button.setChecked(True)
        self.setFocusProxy(button)

    def name_choices(self, name: str) -> None:
        """Tell screen readers what is chosen here."""
        for button in self._group.buttons():
            button.setAccessibleName(f"{name}: {button.text()}")

    def _on_clicked(self, number: int) -> None:
        self.setFocusProxy(self._group.button(number))
        self.chosen.emit(self._values[number])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.width() >= self._side_by_side().width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        hints = [button.sizeHint() for button in self._group.buttons()]
        if self._layout.direction() is QBoxLayout.Direction.LeftToRight or not hints:
            return self._side_by_side()
        return QSize(self._side_by_side().width(), sum(hint.height() + _SPACING for hint in hints) - _SPACING)

    def minimumSizeHint(self) -> QSize:
        hints = [button.sizeHint() for button in self._group.buttons()] or [QSize()]
        return QSize(max(hint.width() for hint in hints), self.sizeHint().height())

    def _side_by_side(self) -> QSize:
        hints = [button.sizeHint() for button in self._group.buttons()] or [QSize()]
        return QSize(
            sum(hint.width() for hint in hints) + _SPACING * (len(hints) - 1),
            max(hint.height() for hint in hints),
        )
