"""Notices: sentences beside the picture, never over it. They never block anything."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QChildEvent, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
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
from pausa.ui.widgets.long_texts import breakable, short_title, with_short_names
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

_MOST = 3
"""More are not shown at once."""

_MOST_KEPT = 8
"""Those that are not shown wait until there is room."""

_STAYS_MS = 10_000
_LINK_HEIGHT = 24


class Tone(Enum):
    INFORMATION = "information"
    """Disappears after ten seconds."""
    WARNING = "warning"
    """Stays until its cause is over, the next recording begins, or the user closes it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A button on a notice: its text and what it does."""

    text: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a notice is about."""

    topic: str = ""
    """A newer notice on the same topic replaces it; empty: on no topic that another notice could contradict."""
    lasting: bool = False
    """Its cause may outlive the recording, so that the next recording does not end it."""
    recording: str = ""
    """The name of the recording, shown above the sentence."""


NOTHING_ELSE = About()


class Notice(QFrame):
    """One sentence, with buttons for what is offered, and a cross to close it."""

    def __init__(
        self,
        text: str,
        tone: Tone,
        about: About,
        offers: Sequence[Offer],
        colours: Colours,
        parent: QWidget,
    ) -> None:
        """Of long names in ``text`` only the beginning is shown; the tool tip and screen readers tell all."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{about.recording}: {text}" if about.recording else text)
        shown = with_short_names(text)
        self.setToolTip(text if shown != text else "")
        self.tone = tone
        self.said = text
        self.text = shown
        self.about = about
        self.offers = tuple(offers)
        self._icon = QLabel(self)
        self._icon.setContentsMargins(0, 4, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        # The first line stands beside the middle of the sign and of the cross.
        column.setContentsMargins(0, 5, 0, 4)
        if about.recording:
            heading = self._wrapped(short_title(about.recording))
            heading.setToolTip(about.recording if heading.accessibleName() != about.recording else "")
            set_role(heading, StyleRole.SECONDARY)
            column.addWidget(heading)
        column.addWidget(self._wrapped(shown))
        if offers:
            column.addLayout(self._offered(offers))
        self._close = QToolButton(self)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.clicked.connect(self.close_softly)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.setSpacing(10)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.close_softly)
        if tone is Tone.INFORMATION:
            self._timer.start()
        self.set_colours(colours)

    def _wrapped(self, text: str) -> QLabel:
        label = QLabel(breakable(text), self)
        label.setAccessibleName(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        # Before setWordWrap: a size policy set later would drop the height-for-width flag.
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        label.setWordWrap(True)
        return label

    def _offered(self, offers: Sequence[Offer]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.setContentsMargins(-4, 2, 0, 0)
        for offer in offers:
            button = QPushButton(offer.text, self)
            button.setProperty("kind", "link")
            button.setMaximumHeight(scaled(_LINK_HEIGHT))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(offer.act)
            button.clicked.connect(self.close_softly)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def set_colours(self, colours: Colours) -> None:
        colour = colours.accent_text if self.tone is Tone.INFORMATION else colours.paused_text
        self._icon.setPixmap(pixmap(self.tone.value, colour, 20, self.devicePixelRatioF()))
        self._close.setIcon(icon("close", colours.secondary))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is on it."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.tone is Tone.INFORMATION:
            self._timer.start()

    def close_softly(self) -> None:
        """Remove the notice; the others close the gap."""
        self.hide()
        self.setParent(None)
        self.deleteLater()


class Notices(QWidget):
    """The stack of notices, newest lowest. A sentence is never shown twice, and hidden while there is none."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._room: Callable[[], int] = parent.height
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._close_all = QPushButton(self.tr("Close all"), self)
        self._close_all.setProperty("kind", "link")
        self._close_all.setMaximumHeight(scaled(_LINK_HEIGHT))
        self._close_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close_all.clicked.connect(self.close_all)
        self._close_all.hide()
        self._layout.addWidget(self._close_all, 0, Qt.AlignmentFlag.AlignTrailing)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The sentences shown, newest last."""
        return [notice.text for notice in self._notices() if not notice.isHidden()]

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        for notice in self._notices():
            notice.set_colours(colours)

    def stand(self, *, margins: tuple[int, int, int, int], room: Callable[[], int]) -> None:
        """Set the distance from what is around it, and the greatest height: both depend on where it stands."""
        self._layout.setContentsMargins(*margins)
        self._room = room
        self._arrange()

    def tell(
        self,
        text: str,
        tone: Tone = Tone.INFORMATION,
        *offers: Offer,
        about: About = NOTHING_ELSE,
    ) -> None:
        """Show a sentence, and have a screen reader say it. What contradicts it goes."""
        self._close_where(
            lambda old: old.said == text or (bool(about.topic) and old.about.topic == about.topic)
        )
        notice = Notice(text, tone, about, offers, self._colours, self)
        self._layout.insertWidget(self._layout.count() - 1, notice)
        for surplus in self._notices()[:-_MOST_KEPT]:
            surplus.close_softly()
        self._arrange()
        QAccessible.updateAccessibility(QAccessibleEvent(notice, QAccessible.Event.Alert))

    def end(self, topic: str) -> None:
        """Close the warnings on ``topic``: their cause is over."""
        self._close_where(lambda old: old.tone is Tone.WARNING and old.about.topic == topic)

    def end_offers(self, topic: str) -> None:
        """Close what was told and offered on ``topic``: it can be done no more."""
        self._close_where(lambda old: old.about.topic == topic)

    def end_with_the_last_recording(self) -> None:
        """Close all but those whose cause lasts: another recording begins."""
        self._close_where(lambda old: not old.about.lasting)

    def close_all(self) -> None:
        self._close_where(lambda _: True)

    def _close_where(self, unwanted: Callable[[Notice], bool]) -> None:
        for notice in self._notices():
            if unwanted(notice):
                notice.close_softly()

    def _notices(self) -> list[Notice]:
        # Not asked of the layout: PySide keeps what it answers after Qt has deleted it, and takes the next object of Qt
        # at the same place in memory for it. That one, such as the action of a menu, could not be used.
        return self.findChildren(Notice, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def _arrange(self) -> None:
        """Show as many as there is room for: the newest first, then what offers something, then warnings."""
        notices = self._notices()
        self.setVisible(bool(notices))
        if not notices:
            return
        *older, newest = notices
        for notice in older:
            notice.hide()
        newest.show()
        by_weight = older[::-1]
        by_weight.sort(key=lambda one: (not one.offers, one.tone is Tone.INFORMATION))
        self._close_all.setVisible(bool(older))
        for notice in by_weight[: _MOST - 1]:
            notice.show()
            if self._height() > self._room():
                notice.hide()

    def _height(self) -> int:
        """Return the height that all notices need at the present width."""
        parent = self.parentWidget()
        self._layout.activate()
        width = self.width() if self.isVisible() else parent.width() if parent is not None else self.width()
        return self._layout.totalHeightForWidth(width)

    def childEvent(self, event: QChildEvent) -> None:
        """Hide after the last one, when the layout has noticed its removal."""
        if event.type() is QEvent.Type.ChildRemoved:
            QTimer.singleShot(0, self, self._arrange)

    def minimumSizeHint(self) -> QSize:
        """Take no width from what is around it: sentences wrap."""
        return QSize(0, super().minimumSizeHint().height())
