"""A line of buttons that becomes several where there is no room for all of them beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget


class WrappingLine(QWidget):
    """Places them one after another from the leading edge."""

    def __init__(self, *, gap: int = 8, line_gap: int | None = None, parent: QWidget | None = None) -> None:
        """``gap``: between two of them; ``line_gap``: between two lines, if that is another."""
        super().__init__(parent)
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Append a widget."""
        widget.setParent(self)
        self._widgets.append(widget)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Return what one line needs."""
        hints = [widget.sizeHint() for widget in self._widgets]
        width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return what the widest of them needs."""
        hints = [widget.sizeHint() for widget in self._widgets]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            max((hint.height() for hint in hints), default=0),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange them anew: of a text that changed while nobody saw them Qt has told nothing."""
        super().showEvent(event)
        self.updateGeometry()
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange them anew when one of them has another text."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        for widget, place in zip(self._widgets, self._places(self.width()), strict=True):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _places(self, width: int) -> Sequence[QRect]:
        places: list[QRect] = []
        x = y = height = 0
        for widget in self._widgets:
            hint = widget.sizeHint()
            if x and x + hint.width() > width:
                x, y, height = 0, y + height + self._line_gap, 0
            places.append(QRect(QPoint(x, y), hint.boundedTo(QSize(max(width, 1), hint.height()))))
            x += hint.width() + self._gap
            height = max(height, hint.height())
        return places
