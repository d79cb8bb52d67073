"""The title of the recording, typed before it begins or while it runs."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.states import State

_LONGEST = 200
_AROUND_TEXT = 2
"""Pixels that Qt leaves free beside the text of a field."""
_TYPED_MS = 600
"""Without a further key for so long, what was typed counts."""


class TitleField(QLineEdit):
    """Enter keeps what was typed, Escape brings back what stood there; both leave the field."""

    renamed = Signal(str, str)
    """The id of the active recording, or of the one that is to begin by itself, and its new title."""

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
        self._set_aside = ""
        """What was typed for the next recording, while another is shown that has a title of its own."""
        self._of_last = ""
        """The title of a recording that has ended while somebody was in the field: it is no title for the next."""
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
        if live is None:
            self._turn_to("", "", may_name=False)
        else:
            self._turn_to(live.id, live.title, may_name=live.state is not State.PAUSED)

    def show_coming(self, recording_id: str, title: str) -> None:
        """Show the title of the recording that is to begin by itself."""
        self._turn_to(recording_id, title, may_name=True)

    def _turn_to(self, recording_id: str, title: str, *, may_name: bool) -> None:
        """Show this recording, whoever has begun or ended it; ``may_name``: it is new.

        Nothing that the user has typed is lost by that: it becomes the title of a new recording that has none, and is
        otherwise the next one's. While somebody types, text and cursor stay where they are.
        """
        if recording_id == self._recording_id:
            if recording_id and title != self._kept and not self.hasFocus():
                self._show(title)
            return
        self._timer.stop()
        if not recording_id:
            self._turn_to_next()
            return
        if self._recording_id and not (self.isModified() and self.title != self._kept):
            self._recording_id = recording_id
            self._show(title)
            return
        self._drop_title_of_last(also_while_typing=False)
        typed = self.title
        if typed and not title and may_name:
            self._recording_id, self._kept = recording_id, ""
            if self.hasFocus():
                self._timer.start()
            else:
                self.keep()
        elif typed and typed != title and self.hasFocus():
            self._recording_id = ""  # it is for the next one; this one is shown when nobody types any more
        else:
            self._recording_id = recording_id
            self._set_aside = typed if typed != title else ""
            self._show(title)

    def _turn_to_next(self) -> None:
        self._recording_id = ""
        if self.hasFocus() and self.isModified():
            self._of_last = self._kept
        else:
            self._show_set_aside()

    def _show_set_aside(self) -> None:
        self._show(self._set_aside)
        self.setModified(bool(self._set_aside))
        self._set_aside = ""

    def _drop_title_of_last(self, *, also_while_typing: bool) -> None:
        if self._of_last and (also_while_typing or not self.hasFocus()):
            if not self._recording_id and self.title == self._of_last:
                self._show_set_aside()
            self._of_last = ""

    def keep_for_next(self) -> None:
        """The recording came to nothing: its title is the next one's."""
        if not self._set_aside:
            self._recording_id = ""

    def keep_if_typed(self) -> None:
        """The recording to come was called off: what the user has typed is the next one's title."""
        if self.isModified():
            self.keep_for_next()

    def keep(self) -> None:
        """Let what is typed count now."""
        self._timer.stop()
        if self.title != self._kept:
            self._kept = self.title
            if self._recording_id:
                self.renamed.emit(self._recording_id, self._kept)

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
            self._drop_title_of_last(also_while_typing=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.leave()
            case Qt.Key.Key_Escape:
                self.setText(self._before)
                self.leave()
            case _:
                super().keyPressEvent(event)
