"""Finishing what belongs to another computer: asked first, with words for what may go wrong there."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pausa.core.events import OwnedElsewhere
from pausa.core.sentences import filled
from pausa.ui.recordings.entry_texts import moment_text
from pausa.ui.widgets.long_texts import short_title
from pausa.ui.widgets.question import Question


class TakeOver(Protocol):
    def __call__(self, folder: Path, destination: Path | None, /, *, taken: bool) -> None:
        """Finish the recording in ``folder`` although it belongs to another computer."""


class TakingOver(QObject):
    """Owns the questions, at most one for each recording."""

    def __init__(self, *, window: QWidget, take_over: TakeOver) -> None:
        super().__init__(window)
        self._window = window
        self._take_over = take_over
        self._questions: dict[Path, Question] = {}

    @property
    def questions(self) -> tuple[Question, ...]:
        """Those that are open, oldest first."""
        return tuple(self._questions.values())

    def ask(self, event: OwnedElsewhere) -> None:
        """Ask whether the recording that ``event`` is about may be finished here."""
        if event.folder in self._questions:
            return
        text = self.tr(
            "It belongs to the computer “{computer}”; its files were last changed on {moment}. If Pausa still records or finishes it there, that breaks off, and what follows is lost. Finish it here only if that computer is off, or no longer works on it."
        )
        title = event.title or event.folder.name
        moment = moment_text(datetime.fromisoformat(event.last_change))
        question = Question(
            self._window,
            title=filled(self.tr("Finish “{title}” on this computer?"), title=short_title(title)),
            whole_title=title,
            text=filled(text, computer=event.computer or "?", moment=moment),
            answers=[
                (
                    self.tr("Finish it here"),
                    lambda: self._take_over(event.folder, event.destination, taken=True),
                )
            ],
            cancel=self.tr("Leave it alone"),
        )
        self._questions[event.folder] = question
        question.finished.connect(lambda: self._questions.pop(event.folder, None))
        question.open()
