"""Notices: sentences over the lower edge of the picture. They never block anything."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pausa.ui.widgets.icons import icon, pixmap
from pausa.ui.widgets.theme import Colours

_MOST = 3
_STAYS_MS = 9000
_WIDEST = 560
_MARGIN = 16
_BELOW_HEADING = 56


class Tone(Enum):
    INFORMATION = "information"
    """Disappears after nine seconds."""
    WARNING = "warning"
    """Stays until the user closes it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A button on a notice: its text and what it does."""

    text: str
    act: Callable[[], None]


class Notice(QFrame):
    """One sentence, with an optional button and a cross to close it."""

    def __init__(self, text: str, tone: Tone, offer: Offer | None, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)
        self.tone = tone
        self.text = text
        self._icon = QLabel(self)
        self._label = QLabel(text, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        # Before setWordWrap: a size policy set later would drop the height-for-width flag.
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._label.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        if offer is not None:
            button = QPushButton(offer.text, self)
            button.setProperty("kind", "link")
            button.clicked.connect(offer.act)
            button.clicked.connect(self.close_softly)
            layout.addWidget(button)
        self._close = QToolButton(self)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self.close_softly)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_softly)
        if tone is Tone.INFORMATION:
            self._timer.start(_STAYS_MS)
        self.set_colours(colours)

    def set_colours(self, colours: Colours) -> None:
        colour = colours.accent_text if self.tone is Tone.INFORMATION else colours.paused_text
        self._icon.setPixmap(pixmap(self.tone.value, colour, 20, self.devicePixelRatioF()))
        self._icon.setContentsMargins(0, 5, 0, 0)
        self._close.setIcon(icon("close", colours.secondary))

    def close_softly(self) -> None:
        """Remove the notice; the others close the gap."""
        self.hide()
        self.setParent(None)
        self.deleteLater()


class Notices(QWidget):
    """The stack of notices at the lower edge of its parent, newest lowest. A sentence is never shown twice."""

    def __init__(self, parent: QWidget, colours: Colours) -> None:
        super().__init__(parent)
        self._colours = colours
        self._at_top = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        parent.installEventFilter(self)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The sentences shown, newest last."""
        return [notice.text for notice in self._notices()]

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        for notice in self._notices():
            notice.set_colours(colours)

    def keep_clear(self, *, of_lower_edge: bool) -> None:
        """Put the notices at the upper edge, for pages with controls at the lower one."""
        self._at_top = of_lower_edge
        self._place()

    def tell(self, text: str, tone: Tone = Tone.INFORMATION, offer: Offer | None = None) -> None:
        """Show a sentence, and have a screen reader say it."""
        for notice in self._notices():
            if notice.text == text:
                notice.close_softly()
        while len(self._notices()) >= _MOST:
            self._close_oldest()
        notice = Notice(text, tone, offer, self._colours, self)
        self._layout.addWidget(notice)
        notice.show()
        self.show()
        while len(self._notices()) > 1 and self.isVisible() and self._height() > self._room():
            self._close_oldest()
        self._place()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(notice, QAccessible.Event.Alert))

    def _close_oldest(self) -> None:
        """Close the oldest notice, and one that would disappear anyway before any warning."""
        passing = [notice for notice in self._notices() if notice.tone is Tone.INFORMATION]
        (passing or self._notices())[0].close_softly()

    def _notices(self) -> list[Notice]:
        items = (self._layout.itemAt(index) for index in range(self._layout.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Notice)]

    def childEvent(self, event: QChildEvent) -> None:
        """Place the remaining notices, after the layout has noticed the removal."""
        if event.type() is QEvent.Type.ChildRemoved:
            QTimer.singleShot(0, self, self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        if not self._notices():
            self.hide()
            return
        width, height = self._width(), self._height()
        left = (parent.width() - width) // 2
        top = _BELOW_HEADING if self._at_top else parent.height() - height - _MARGIN
        self.setGeometry(left, top, width, height)

    def _width(self) -> int:
        parent = self.parentWidget()
        return min(_WIDEST, parent.width() - 2 * _MARGIN) if parent is not None else _WIDEST

    def _height(self) -> int:
        """Return the height that all notices need at the present width."""
        self._layout.activate()
        return self._layout.totalHeightForWidth(self._width())

    def _room(self) -> int:
        parent = self.parentWidget()
        above = _BELOW_HEADING if self._at_top else _MARGIN
        return parent.height() - above - _MARGIN if parent is not None else 0
