"""The panel with the words of the recording that is played: reading, finding, correcting, and what can be done with them."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pausa.core.sentences import filled
from pausa.core.words.transcript import Transcript
from pausa.ui.i18n.spoken_languages_texts import language_name
from pausa.ui.i18n.times_and_sizes import SEPARATOR, length_text, spoken_duration
from pausa.ui.widgets.elided_label import ElidedLabel
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.named_button import name_button, native
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours
from pausa.ui.words.proposal_page import ProposalPage
from pausa.ui.words.transcript_find import TranscriptFind
from pausa.ui.words.transcript_notes import EmptyWords, PanelNote
from pausa.ui.words.transcript_state import TranscriptState, WordsAre
from pausa.ui.words.transcript_text import TranscriptText
from pausa.ui.words.transcript_view import TranscriptView

_NOT_WORTH_TELLING_NS = 1_000_000_000
_PASSES_MS = 12_000
_NOTHING_TOLD: tuple[str, str, Callable[[], None]] = ("", "", lambda: None)


class TranscriptPanel(QFrame):
    """Emits what the user wants, and shows what it is given."""

    closed = Signal()
    write_asked = Signal()
    """Write the words, as the settings say."""
    choose_asked = Signal()
    """Ask with which model, and in which language."""
    cancel_asked = Signal()
    settings_asked = Signal()
    proposals_asked = Signal()
    save_asked = Signal()
    copy_asked = Signal()
    chapters_asked = Signal()

    def __init__(self, *, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._state = TranscriptState()
        self._told: tuple[str, str, Callable[[], None]] = _NOTHING_TOLD
        self._passing = QTimer(self)
        self._passing.setInterval(_PASSES_MS)
        self._passing.timeout.connect(self._forget_told)
        self._found: list[tuple[int, int]] = []
        self._found_now = -1
        self._is_playing = False
        self.view = TranscriptView(colours=colours, parent=self)
        self._title = QLabel(self.tr("Words"), self)
        set_role(self._title, StyleRole.TITLE)
        self._about = ElidedLabel(parent=self)
        set_role(self._about, StyleRole.SECONDARY)
        self._find_button = self._button(self.tr("Find in the words"), native(QKeySequence("Ctrl+F")))
        self._more = self._button(self.tr("More about the words"))
        self._close = self._button(self.tr("Close the words"), "W")
        self._find = TranscriptFind(colours=colours, parent=self)
        self._note = PanelNote(self)
        self._empty = EmptyWords(self)
        self.proposals = ProposalPage(colours=colours, parent=self)
        self._header = QWidget(self)
        self._follow = QPushButton(self.tr("Follow what is said"), self.view)
        self._pages = QStackedLayout()
        self._actions = self._made_menu()
        self._lay_out()
        self._connect()
        self.show_state(TranscriptState())
        self.set_colours(colours)

    @property
    def state(self) -> TranscriptState:
        return self._state

    # ── display ──────────────────────────────────────────────────────────────────────────────────────

    def show_state(self, state: TranscriptState) -> None:
        """Show the words, or why there are none."""
        before, self._state = self._state, state
        transcript = state.transcript
        if transcript is not before.transcript:
            text = state.text or TranscriptText(transcript.lines() if transcript is not None else ())
            self.view.show_text(text)
            if self._find.isVisible():
                self._look(self._find.text, stays=True)
            self._about.set_text(_about(transcript))
        has_words = bool(self.view.text.words)
        if self._pages.currentIndex() < 2:
            self._pages.setCurrentIndex(0 if has_words else 1)
        if not has_words:
            self._show_empty(state)
        self._show_note(state)
        self._find_button.setEnabled(has_words)
        for action in (self._actions["save"], self._actions["copy"], self._actions["proposals"]):
            action.setEnabled(has_words)
        self._actions["proposals"].setEnabled(has_words and state.can_edit)
        can_write = state.can_write and state.writing is None
        self._actions["write"].setEnabled(can_write)
        self._actions["write"].setText(
            self.tr("Write it again, better…") if has_words else self.tr("Write the words…")
        )
        self._show_follow()

    def _show_empty(self, state: TranscriptState) -> None:
        if state.writing is not None:
            self._empty.say(self.tr("The first words come in a moment."))
        elif state.words is WordsAre.NOT_WRITTEN:
            self._empty.say(
                self.tr(
                    "What is said in this recording can be written here. Nothing of it leaves this computer."
                ),
                self.tr("Write the words"),
                self.tr("Choose model and language…"),
            )
        elif state.words is WordsAre.NEEDING_ENGINE:
            self._empty.say(state.needs, self.tr("Open the settings"))
        elif state.words is WordsAre.WITHOUT_SOUND:
            self._empty.say(self.tr("This recording has no sound, so there are no words in it."))
        elif state.words is WordsAre.THERE:
            self._empty.say(self.tr("No word was heard in this recording."))
        else:
            self._empty.say("")

    def _show_note(self, state: TranscriptState) -> None:
        missing_ns = state.transcript.missing_ns if state.transcript is not None else 0
        if state.writing is not None:
            percent = round(100 * state.writing)
            self._note.say(
                filled(self.tr("Writing the words… {percent} %"), percent=percent),
                self.tr("Cancel"),
                self.cancel_asked.emit,
                part=state.writing,
            )
        elif self._told is not _NOTHING_TOLD:
            self._note.say(*self._told)
        elif missing_ns >= _NOT_WORTH_TELLING_NS and state.words is WordsAre.THERE:
            text = self.tr("The end ({length}) is not written yet.")
            if not _is_at_the_end(state.transcript, missing_ns):
                text = self.tr("A part ({length}) is not written yet.")
            can = state.can_write
            self._note.say(
                filled(text, length=length_text(missing_ns)),
                self.tr("Write them") if can else "",
                self.write_asked.emit,
            )
            self._note.setAccessibleName(filled(text, length=spoken_duration(missing_ns)))
        else:
            self._note.say("")

    def tell(self, text: str, answer: str = "", act: Callable[[], None] = lambda: None) -> None:
        """Show a sentence below the words for a while, with something that can be done about it."""
        self._told = (text, answer, act) if text else _NOTHING_TOLD
        self._passing.start()
        self._show_note(self._state)

    def _forget_told(self) -> None:
        self._passing.stop()
        self._told = _NOTHING_TOLD
        self._show_note(self._state)

    def end(self) -> None:
        """Be as at the beginning: another recording is played, or none."""
        self._forget_told()
        self._find.hide()
        self._found, self._found_now = [], -1
        self.view.select(None)
        self.view.follow(wanted=True)
        self.show_text_page()

    def set_colours(self, colours: Colours) -> None:
        self.view.set_colours(colours)
        self._find.set_colours(colours)
        self._find_button.setIcon(icon("search", colours.text, colours.segment))
        self._more.setIcon(icon("menu", colours.text))
        self._close.setIcon(icon("close", colours.text))
        self.proposals.set_colours(colours)
        line, ground = colours.line, colours.panel
        self._follow.setStyleSheet(
            f"QPushButton {{ background: {ground}; border: 1px solid {line}; border-radius: {scaled(14)}px;"
            f" min-height: {scaled(26)}px; padding: 0 12px; color: {colours.accent_text}; }}"
            f" QPushButton:hover {{ background: {colours.control}; }}"
        )
        self._place_follow()

    def show_text_page(self) -> None:
        """Show the words again in place of what was proposed."""
        had_focus = self.proposals.isAncestorOf(self.window().focusWidget() or self)
        self._pages.setCurrentIndex(0 if self.view.text.words else 1)
        self._header.show()
        if had_focus:
            self.view.setFocus()

    def show_proposal_page(self) -> None:
        """Show what could go in place of the words."""
        self._end_finding()
        self._header.hide()
        self._pages.setCurrentWidget(self.proposals)
        self.proposals.wait()

    @property
    def shows_proposals(self) -> bool:
        return self._pages.currentWidget() is self.proposals

    # ── finding ──────────────────────────────────────────────────────────────────────────────────────

    @property
    def is_finding(self) -> bool:
        """Whether the keyboard is in the field with which something is found."""
        return self._find.has_focus

    def look_for(self, text: str = "", *, near: int | None = None) -> None:
        """Open the field, with ``text`` or what was selected in it. ``near``: a word, from which on it is looked; the keyboard stays where it is then."""
        if not self.view.text.words:
            return
        selection = self.view.selection
        if not text and selection is not None and selection[1] - selection[0] < 8:
            text = self.view.text.text_of(*selection).replace("\n", " ")
        self._find.show()
        self._find.begin(text, quietly=near is not None)
        self._look(self._find.text, near=near)
        if near is not None:
            self.view.follow(wanted=True)

    def _look(self, text: str, *, stays: bool = False, near: int | None = None) -> None:
        words = self.view.text
        self._found = words.find(text)
        here = (self.view.cursor_word or 0) if near is None else near
        if not self._found:
            self._found_now = -1
        elif stays:
            self._found_now = min(max(self._found_now, 0), len(self._found) - 1)
        else:
            self._found_now = next((at for at, one in enumerate(self._found) if one[1] >= here), 0)
        self._show_found()

    def _step(self, step: int) -> None:
        if self._found:
            self._found_now = (self._found_now + step) % len(self._found)
            self._show_found()
            self.view.spoken.emit(words_around(self.view.text, self._found[self._found_now][0]))

    def _show_found(self) -> None:
        self.view.show_found(self._found, self._found_now)
        self._find.show_count(len(self._found), self._found_now)

    def _end_finding(self) -> None:
        if self._found:
            first, last = self._found[self._found_now]
            self.view.select((first, last))
        if self.is_finding:
            self.view.setFocus()
        self._find.hide()
        self._found, self._found_now = [], -1
        self.view.show_found((), -1)

    # ── construction ─────────────────────────────────────────────────────────────────────────────────

    def _made_menu(self) -> dict[str, QAction]:
        menu = QMenu(self)
        texts = {
            "proposals": (self.tr("Propose what to remove…"), self.proposals_asked),
            "write": (self.tr("Write it again, better…"), self.choose_asked),
            "save": (self.tr("Save words as…"), self.save_asked),
            "copy": (self.tr("Copy as text"), self.copy_asked),
            "chapters": (self.tr("Copy chapters for a description"), self.chapters_asked),
        }
        actions = {}
        for name, (text, asked) in texts.items():
            actions[name] = menu.addAction(text)
            actions[name].triggered.connect(asked)
            if name == "write":
                menu.addSeparator()
        self._more.setMenu(menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return actions

    def _lay_out(self) -> None:
        header = QHBoxLayout(self._header)
        header.setContentsMargins(16, 8, 8, 4)
        header.setSpacing(2)
        header.addWidget(self._title)
        header.addSpacing(8)
        header.addWidget(self._about, 1)
        for button in (self._find_button, self._more, self._close):
            header.addWidget(button)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.proposals)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._find)
        column.addLayout(self._pages, 1)
        column.addWidget(self._note)
        self._find.hide()
        self._follow.hide()
        self._follow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._follow.setCursor(Qt.CursorShape.PointingHandCursor)

    def _connect(self) -> None:
        self._find_button.clicked.connect(lambda: self.look_for())
        self._close.clicked.connect(self.closed)
        self._find.changed.connect(self._look)
        self._find.stepped.connect(self._step)
        self._find.closed.connect(self._end_finding)
        self._follow.clicked.connect(lambda: self.view.follow(wanted=True))
        self.view.following_changed.connect(lambda _follows: self._show_follow())
        self._empty.asked.connect(self._on_empty_asked)
        self._empty.more_asked.connect(self.choose_asked)
        self.proposals.left.connect(self.show_text_page)

    def _on_empty_asked(self) -> None:
        if self._state.words is WordsAre.NEEDING_ENGINE:
            self.settings_asked.emit()
        else:
            self.write_asked.emit()

    def _button(self, name: str, key: str = "") -> QToolButton:
        button = QToolButton(self)
        name_button(button, name, key)
        button.setIconSize(QSize(20, 20))
        return button

    def show_playing(self, *, playing: bool) -> None:
        """Offer to follow what is said only while something is."""
        if playing != self._is_playing:
            self._is_playing = playing
            self._show_follow()

    def _show_follow(self) -> None:
        has_words = bool(self.view.text.words)
        self._follow.setVisible(self._is_playing and not self.view.follows and has_words)
        self._place_follow()

    def _place_follow(self) -> None:
        self._follow.adjustSize()
        room = self.view.rect()
        self._follow.move(
            (room.width() - self._follow.width()) // 2, room.height() - self._follow.height() - 8
        )
        self._follow.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F3 and self._found:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return
        super().keyPressEvent(event)


def _about(transcript: Transcript | None) -> str:
    """Return in which language the words are, and what has written them."""
    if transcript is None:
        return ""
    parts = (language_name(transcript.language) if transcript.language else "", transcript.engine)
    return SEPARATOR.join(part for part in parts if part)


def words_around(text: TranscriptText, word: int) -> str:
    """Return the line in which a word is, for a screen reader."""
    return text.lines[text.line_of(word)].text


def _is_at_the_end(transcript: Transcript | None, missing_ns: int) -> bool:
    """Whether what nobody has listened to is the end of what is shown, as far as words tell."""
    lines = transcript.lines() if transcript is not None else []
    return transcript is not None and (not lines or lines[-1].end_ns <= transcript.duration_ns - missing_ns)
