"""Discarding for good what was taken back: asked first, with words for how much. It has no key that a slip could hit."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pausa.core.sentences import filled
from pausa.library.entry import Entry
from pausa.ui.i18n.times_and_sizes import length_text, size_text
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.widgets.question import Question


class Forgetting(QObject):
    """Owns the question. The recording goes on while it is open."""

    def __init__(
        self,
        *,
        window: QWidget,
        live: LiveRecordings,
        forget: Callable[[str], None],
        forget_kept: Callable[[Entry], None],
    ) -> None:
        """``forget`` discards what was taken back of the recording of this id, which is active; ``forget_kept`` of a finished one."""
        super().__init__(window)
        self._window = window
        self._live = live
        self._forget = forget
        self._forget_kept = forget_kept
        self._asked_id = ""
        self._question: Question | None = None

    @property
    def question(self) -> Question | None:
        """The question, while it is open."""
        return self._question

    def ask(self) -> None:
        """Ask about what was taken back of the recording that is shown."""
        current = self._live.current
        if current is None or not current.taken_back or self._question is not None:
            return
        self._asked_id = current.id
        duration_ns = sum(one.duration_ns for one in current.taken_back)
        lost = filled(
            self.tr(
                "{duration} that were taken back will be gone for good, and cannot be put back any more."
            ),
            duration=length_text(duration_ns),
        )
        kept = self.tr(
            "What the recording shows now is kept. What you did before cannot be undone after that."
        )
        self._open(f"{lost} {kept}", lambda: self._forget(self._asked_id))

    def ask_about(self, entry: Entry, is_unsaved: bool) -> None:
        """Ask about what is kept beside the file of a finished recording, also of changes that are not in it yet."""
        if self._question is not None:
            return
        self._asked_id = ""
        lost = filled(
            self.tr(
                "{size} will be free. What was taken back cannot be put back any more, and nothing undone."
            ),
            size=size_text(entry.takes_bytes),
        )
        kept = self.tr("The file stays as it is.")
        if is_unsaved:
            kept = self.tr("The file stays as it is; changes that are not saved are discarded, too.")
        self._open(f"{lost} {kept}", lambda: self._forget_kept(entry))

    def refresh(self) -> None:
        """Close the question when there is nothing to discard any more."""
        if (
            self._question is not None
            and self._asked_id
            and all(live.id != self._asked_id or not live.taken_back for live in self._live.active)
        ):
            self._question.reject()

    def _open(self, text: str, discard: Callable[[], None]) -> None:
        self._question = Question(
            self._window,
            title=self.tr("Discard for good what was taken back?"),
            text=text,
            answers=[(self.tr("Discard for good"), discard)],
            cancel=self.tr("Keep it"),
            loses=True,
        )
        self._question.finished.connect(self._on_finished)
        self._question.open()

    def _on_finished(self) -> None:
        self._question = None
