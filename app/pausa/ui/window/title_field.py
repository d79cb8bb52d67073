"""The title of the recording, typed before it begins or while it runs."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from pausa.core.recording_snapshot import RecordingSnapshot

_LONGEST = 200
_AROUND_TEXT = 2
"""Pixels that Qt leaves free beside the text of a field."""
_TYPED_MS = 600
"""Without a further key for so long, what was typed counts."""


class TitleField(QLineEdit):
    """Enter keeps what was typed, Escape brings back what stood there; both leave the field."""

    renamed = Signal(str, str)
    """The id of the active recording, and its new title."""

    typed = Signal(str)
    """The title of the recording that comes next."""

    left = Signal()
    """The keyboard belongs to the buttons again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("title")
        self.setPlaceholderText(self.tr("Title"))
        self.setAccessibleName(self.tr("Title of the recording"))
        self._purpose = self.tr(
            "The file gets this title as its name. Leave it empty to name it by date and time."
        )
        self.setToolTip(self._purpose)
        self.textChanged.connect(self._fill_tool_tip)
        self.setMaxLength(_LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._recording_id = ""
        self._kept = ""
        """The title that was typed last and counts."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPED_MS)
        self._timer.timeout.connect(self.keep)
        self.textEdited.connect(lambda _: self._timer.start())
        self._before = ""

    @property
    def title(self) -> str:
        """What is typed, on one line and without blanks around it."""
        return " ".join(self.text().split())

    def show_recording(self, live: RecordingSnapshot | None) -> None:
        """Show the title of the active recording ``live``; None: there is none, and what is typed is for the next."""
        recording_id = live.id if live is not None else ""
        title = live.title if live is not None else ""
        if recording_id != self._recording_id:
            self._recording_id = recording_id
            self._timer.stop()
            self._show(title)
        elif live is not None and title != self._kept and not self.hasFocus():
            self._show(title)

    def keep_for_next(self) -> None:
        """The recording came to nothing: its title is the next one's."""
        self._recording_id = ""

    def keep(self) -> None:
        """Let what is typed count now."""
        self._timer.stop()
        if self.title != self._kept:
            self._kept = self.title
            if self._recording_id:
                self.renamed.emit(self._recording_id, self._kept)
            else:
                self.typed.emit(self._kept)

    def leave(self) -> None:
        """Keep what is typed, and give the keyboard back, if the field has it."""
        self.keep()
        if self.hasFocus():
            self.left.emit()

    def _show(self, title: str) -> None:
        self._kept = self._before = title
        if title != self.title:
            self.setText(title)
        self.setCursorPosition(0)

    @property
    def shown(self) -> str:
        """What can be read: the beginning and … where there is no room for all, unless somebody types."""
        return self.text() if self.hasFocus() else self._elided()

    def _elided(self) -> str:
        room = self._text_place().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _text_place(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return contents.adjusted(_AROUND_TEXT, 0, -_AROUND_TEXT, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        elided = self._elided()
        if self.hasFocus() or elided == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self._text_place(), leading | Qt.AlignmentFlag.AlignVCenter, elided)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_tool_tip()

    def _fill_tool_tip(self) -> None:
        """Show the whole title in the tool tip if it is cut off, else what it is for."""
        self.setToolTip(self._purpose if self._elided() == self.text() else self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._before = self.title

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setCursorPosition(0)
            self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.leave()
            case Qt.Key.Key_Escape:
                self.setText(self._before)
                self.leave()
            case _:
                super().keyPressEvent(event)
