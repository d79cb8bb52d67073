"""Throwing the running recording away: asked first, with words for what is lost. It has no key that a slip could hit."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pausa.core.sentences import filled
from pausa.ui.i18n.plurals import counted
from pausa.ui.i18n.times_and_sizes import duration_text
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.widgets.question import Question


class Discarding(QObject):
    """Owns the question. The recording goes on while it is open."""

    def __init__(self, *, window: QWidget, live: LiveRecordings, discard: Callable[[str], None]) -> None:
        """``discard`` throws the recording of this id away."""
        super().__init__(window)
        self._window = window
        self._live = live
        self._discard = discard
        self._asked_id = ""
        self._question: Question | None = None

    @property
    def question(self) -> Question | None:
        """The question, while it is open."""
        return self._question

    def ask(self) -> None:
        """Ask about the recording that is shown."""
        current = self._live.current
        if current is None or not current.state.active or self._question is not None:
            return
        self._asked_id = current.id
        title = self.tr("Discard this recording?")
        if current.is_taken_up:
            title = self.tr("Discard what was recorded since?")
            text = self.tr(
                "What was recorded since you went on will be gone for good. The file stays as it was before that."
            )
        else:
            lost = filled(
                self.tr("{segments}, {duration} so far, will be gone for good, and no file will be made."),
                segments=counted("%n segments", len(current.segments_ns)),
                duration=duration_text(current.duration_ns_at(time.monotonic_ns())),
            )
            kept = self.tr("All other recordings are kept.")
            text = f"{lost} {kept}"
        self._question = Question(
            self._window,
            title=title,
            text=text,
            answers=[(self.tr("Discard"), lambda: self._discard(self._asked_id))],
            cancel=self.tr("Keep recording"),
            loses=True,
        )
        self._question.finished.connect(self._on_finished)
        self._question.open()

    def refresh(self) -> None:
        """Close the question when there is nothing to discard any more."""
        if self._question is not None and all(live.id != self._asked_id for live in self._live.active):
            self._question.reject()

    def _on_finished(self) -> None:
        self._question = None
