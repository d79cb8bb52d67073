"""The panel with the words of what is recorded, as they are said."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pausa.core.events import TranscriptFinal, TranscriptPartial
from pausa.core.words.transcript import Transcript
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.elided_label import ElidedLabel
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.long_texts import breakable
from pausa.ui.widgets.named_button import name_button, native, with_key
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours
from pausa.ui.widgets.wrapping_line import WrappingLine
from pausa.ui.words.heard_lines import HeardLines
from pausa.ui.words.heard_text import HeardText
from pausa.ui.words.transcript_notes import EmptyWords

_ACTIVE = frozenset({Phase.STARTING, Phase.RECORDING, Phase.PAUSED, Phase.LEADING_IN})
_LEAST = QSize(240, 96)


@dataclass(frozen=True, slots=True)
class Listening:
    """Why there are words, or none."""

    phase: Phase = Phase.IDLE
    wanted: bool = False
    """By the settings."""
    listens: bool = False
    """Whether the recording that is shown is listened to."""
    hindrance: str = ""
    """Why none can be written on this computer, and what to do."""
    trouble: str = ""
    """What is told of the words of this recording."""


class LiveWords(QFrame):
    """Emits what the user wants, and shows what it is told."""

    closed = Signal()
    place_asked = Signal(object)
    """The user wants to go to this recorded time, in ns."""
    write_asked = Signal(bool)
    """What is said is to be written from now on, or no more."""
    beside_asked = Signal(bool)
    """The panel is to stand beside the picture, or under it."""
    settings_asked = Signal()
    looked_at = Signal()
    """Somebody sees the panel who may have got a model meanwhile."""

    def __init__(
        self, *, again: QAction, key: QAction, colours: Colours, parent: QWidget | None = None
    ) -> None:
        """``again``: takes back what is likely said twice; ``key``: shows and hides the panel."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Words"))
        self._again, self._key = again, key
        self._colours = colours
        self._listening = Listening()
        self.lines = HeardLines()
        self.text = HeardText(self.lines, colours, self)
        self.status = ElidedLabel(parent=self)
        set_role(self.status, StyleRole.SECONDARY)
        self.nothing = EmptyWords(self)
        set_role(self.nothing.text, StyleRole.SECONDARY)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        set_role(self.note, StyleRole.WARNING)
        self.note.hide()
        self.repetition = _Repetition(again, colours, self)
        self.repetition.hide()
        self.newest = QPushButton(self.tr("To the newest"), self.text)
        self.newest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.newest.hide()
        self._more = QToolButton(self)
        self._close = QToolButton(self)
        self._menu = QMenu(self)
        self._pages = QStackedLayout()
        self._lay_out()
        self._make_menu()
        self._connect()
        self.set_colours(colours)
        self.show_listening(Listening())

    # ── what is heard ────────────────────────────────────────────────────────────────────────────────

    def hear(self, event: TranscriptPartial | TranscriptFinal) -> None:
        """Show what was understood last."""
        for change in self.lines.hear(event):
            self.text.change(change)
        self._show_page()
        self._show_repetition()

    def show_transcript(self, transcript: Transcript | None) -> None:
        """Show what is heard after an edit."""
        change = self.lines.show(transcript) if transcript is not None else self.lines.clear()
        if change is not None and (change.removed or change.added):
            self.text.change(change)
        self._show_page()
        self._show_repetition()

    def clear(self) -> None:
        """Show nothing, as of a recording that begins."""
        if len(self.lines):
            self.text.change(self.lines.clear())
        self.text.follow()
        self._show_page()
        self._show_repetition()

    # ── display ──────────────────────────────────────────────────────────────────────────────────────

    def show_listening(self, listening: Listening) -> None:
        """Say what is listened to."""
        self._listening = listening
        phase = listening.phase
        self.text.allow_going(allowed=phase is Phase.PAUSED)
        paused = phase in (Phase.PAUSED, Phase.LEADING_IN) and listening.listens
        records = phase in (Phase.STARTING, Phase.RECORDING)
        listens = records and listening.listens and not listening.trouble
        self.status.set_text(self.tr("Listening") if listens else "")
        self._say(listening.trouble or (self.tr("Paused. Nothing is listened to.") if paused else ""))
        self._write.setChecked(listening.wanted)
        self._show_page()
        self._show_repetition()

    def _say(self, words: str) -> None:
        """Say below the words what is to be known of them."""
        self.note.setText(breakable(words))
        self.note.setVisible(bool(words) and bool(len(self.lines)))

    def show_beside(self, *, beside: bool) -> None:
        """Know where the panel stands."""
        self._under.setChecked(not beside)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.text.set_colours(colours)
        self.repetition.set_colours(colours)
        self._more.setIcon(icon("menu", colours.secondary))
        self._close.setIcon(icon("close", colours.secondary))
        self.newest.setIcon(icon("chevron-down", colours.text))

    def _show_page(self) -> None:
        has_lines = bool(len(self.lines))
        self._pages.setCurrentIndex(0 if has_lines else 1)
        if has_lines:
            return
        self.nothing.say(*self._why_empty())

    def _why_empty(self) -> tuple[str, str]:
        """Return the words for a panel without words, and what is offered there."""
        one = self._listening
        active = one.phase in _ACTIVE
        if one.trouble and (active or one.wanted):
            return one.trouble, ""
        if one.hindrance:
            return one.hindrance, self.tr("Open the settings")
        if not one.wanted and not (active and one.listens):
            text = self.tr(
                "What you say can stand here while you say it. No sound and no word leaves this computer."
            )
            return text, self.tr("Write what is said")
        if active and not one.listens:
            return self.tr("The words of this recording are not written; those of the next one are."), ""
        if one.phase in (Phase.STARTING, Phase.RECORDING):
            return self.tr("Words appear here a moment after they are said."), ""
        if active:
            return self.tr("Paused. Nothing is listened to."), ""
        return self.tr("What you say appears here while you record."), ""

    def _show_repetition(self) -> None:
        """Offer the retake as long as the newest line is likely another try."""
        can = self._listening.phase in (Phase.RECORDING, Phase.PAUSED)
        self.repetition.setVisible(can and self.lines.said_again is not None)

    def _on_offer(self) -> None:
        if self._listening.hindrance:
            self.settings_asked.emit()
        else:
            self.write_asked.emit(True)

    def _copy(self) -> None:
        whole = [self.lines[number].text for number in range(len(self.lines))]
        QGuiApplication.clipboard().setText("\n".join(whole))

    # ── construction ─────────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Words"), self)
        set_role(title, StyleRole.TITLE)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self.status, 1)
        head.addWidget(self._more)
        head.addWidget(self._close)
        self._pages.addWidget(self.text)
        self._pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 6, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._pages, 1)
        column.addWidget(self.note)
        column.addWidget(self.repetition)

    def _make_menu(self) -> None:
        for button, name in (
            (self._more, self.tr("More about the words")),
            (self._close, self.tr("Hide the words")),
        ):
            name_button(button, name)
        self._write = self._menu.addAction(self.tr("Write what is said"))
        self._write.setCheckable(True)
        self._write.triggered.connect(self.write_asked)
        self._under = self._menu.addAction(self.tr("Under the picture"))
        self._under.setCheckable(True)
        self._under.triggered.connect(lambda under: self.beside_asked.emit(not under))
        self._menu.addSeparator()
        self._copying = self._menu.addAction(self.tr("Copy all"))
        self._copying.triggered.connect(self._copy)
        self._menu.aboutToShow.connect(lambda: self._copying.setEnabled(bool(len(self.lines))))
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self.nothing.asked.connect(self._on_offer)
        self.text.place_asked.connect(self.place_asked)
        self.text.followed.connect(lambda follows: self._place_newest(shown=not follows))
        self.newest.clicked.connect(self.text.follow)
        self.text.installEventFilter(self)
        self._key.changed.connect(self._on_key_changed)
        self._on_key_changed()

    def _on_key_changed(self) -> None:
        self._close.setToolTip(with_key(self.tr("Hide the words"), native(self._key.shortcut())))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self.looked_at.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and isinstance(event, QResizeEvent):
            self._place_newest(shown=self.newest.isVisible())
        return super().eventFilter(watched, event)

    def _place_newest(self, *, shown: bool) -> None:
        self.newest.setVisible(shown)
        self.newest.adjustSize()
        room = self.text.size()
        self.newest.move((room.width() - self.newest.width()) // 2, room.height() - self.newest.height() - 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_LEAST.width()), scaled(_LEAST.height()))


class _Repetition(QWidget):
    """What is offered where the newest line is likely another try."""

    def __init__(self, again: QAction, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = again
        self._words = QLabel(self.tr("Said again?"), self)
        set_role(self._words, StyleRole.WARNING)
        self.button = QPushButton(self.tr("Retake from there"), self)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAutoDefault(False)
        self.button.setProperty("kind", "link")
        self.button.clicked.connect(again.trigger)
        self._hint = QLabel(self)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_role(self._hint, StyleRole.SECONDARY)
        self._key = ""
        offered = WrappingLine(gap=8, line_gap=0, parent=self)
        offered.add(self._words)
        offered.add(self.button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(offered)
        line.addWidget(self._hint, 1)
        again.changed.connect(self._on_changed)
        self._on_changed()
        self.set_colours(colours)

    def set_colours(self, colours: Colours) -> None:
        self.button.setIcon(icon("retake", colours.accent_text))

    def showEvent(self, event: QShowEvent) -> None:
        self._words.setContentsMargins(0, 0, 0, 0)
        spare = self.button.sizeHint().height() - self._words.sizeHint().height()
        self._words.setContentsMargins(0, max(0, spare // 2), 0, max(0, spare - spare // 2))
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        """Show the key where there is room for all of it; the tooltip has it too."""
        fits = self._hint.fontMetrics().horizontalAdvance(self._key) <= self._hint.width()
        self._hint.setText(self._key if fits else "")

    def _on_changed(self) -> None:
        # Keyboards show this symbol on the key, whose name is long.
        word = native(QKeySequence(Qt.Key.Key_Backspace))
        self._key = native(self._action.shortcut()).replace(word, "⌫")
        self.button.setToolTip(with_key(self._action.toolTip(), self._key))
        self.button.setEnabled(self._action.isEnabled())
        self._show_hint()
