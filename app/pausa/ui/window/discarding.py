"""Throwing the running recording away: asked first, with words for what is lost. It has no key that a slip could hit."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pausa.core.sentences import filled
from pausa.ui.i18n.plurals import counted
from pausa.ui.i18n.times_and_sizes import duration_text
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.widgets.style_role import StyleRole, set_role

_WIDTH = 440


class Discarding(QObject):
    """Owns the question. The recording goes on while it is open."""

    def __init__(self, *, window: QWidget, live: LiveRecordings, discard: Callable[[str], None]) -> None:
        """``discard`` throws the recording of this id away."""
        super().__init__(window)
        self._window = window
        self._live = live
        self._discard = discard
        self._asked_id = ""
        self._question: DiscardQuestion | None = None

    @property
    def question(self) -> "DiscardQuestion | None":
        """The question, while it is open."""
        return self._question

    def ask(self) -> None:
        """Ask about the recording that is shown."""
        current = self._live.current
        if current is None or not current.state.active or self._question is not None:
            return
        self._asked_id = current.id
        self._question = DiscardQuestion(
            self._window,
            segments=len(current.segments_ns),
            recorded_ns=current.duration_ns_at(time.monotonic_ns()),
        )
        self._question.accepted.connect(self._on_accepted)
        self._question.finished.connect(self._on_finished)
        self._question.open()

    def refresh(self) -> None:
        """Close the question when there is nothing to discard any more."""
        if self._question is not None and all(live.id != self._asked_id for live in self._live.active):
            self._question.reject()

    def _on_accepted(self) -> None:
        self._discard(self._asked_id)

    def _on_finished(self) -> None:
        self._question = None


class DiscardQuestion(QDialog):
    """Accepted: throw it away. Enter, Escape and Space keep it."""

    def __init__(self, parent: QWidget, *, segments: int, recorded_ns: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Discard this recording?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(self.tr("Discard this recording?"), self)
        set_role(title, StyleRole.TITLE)
        lost = filled(
            self.tr("{segments}, {duration} so far, will be gone for good, and no file will be made."),
            segments=counted("%n segments", segments),
            duration=duration_text(recorded_ns),
        )
        kept = self.tr("All other recordings are kept.")
        text = QLabel(f"{lost} {kept}", self)
        text.setWordWrap(True)
        self.keep = QPushButton(self.tr("Keep recording"), self)
        self.discard = QPushButton(self.tr("Discard"), self)
        self.discard.setProperty("kind", "danger")
        self.discard.setAutoDefault(False)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.discard.clicked.connect(self.accept)
        self.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.discard)
        row.addWidget(self.keep)
        layout.addLayout(row)
        self.keep.setFocus()
