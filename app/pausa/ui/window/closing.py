"""What closing the window means: at once when idle, asked while recording, waited for while finishing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pausa.core.events import Event, RecordingFailed
from pausa.core.states import State
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.window.closing_dialogs import ClosingProgress, ClosingQuestion


class Leaving(QObject):
    """Owns the dialogs. ``may_end`` comes when nothing is lost by ending."""

    may_end = Signal()

    hide_asked = Signal()
    """Keep recording without the window."""

    def __init__(
        self,
        *,
        window: QWidget,
        live: LiveRecordings,
        stop_all: Callable[[], None],
        has_tray: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._live = live
        self._stop_all = stop_all
        self._has_tray = has_tray
        self._question: ClosingQuestion | None = None
        self._progress: ClosingProgress | None = None

    @property
    def question(self) -> ClosingQuestion | None:
        """While it is asked."""
        return self._question

    @property
    def progress(self) -> ClosingProgress | None:
        """While it is waited."""
        return self._progress

    def may_close_now(self) -> bool:
        """True: nothing records and nothing finishes. Else the user is asked, or shown what is waited for."""
        if self._live.active:
            self._ask()
            return False
        if self._live.finishing:
            self._wait()
            return False
        return True

    @property
    def anything_left(self) -> bool:
        """Does something record, or finish?"""
        return bool(self._live.active or self._live.finishing)

    def end_without_asking(self) -> None:
        """The system ends the session: stop and save."""
        self._stop_all()
        self._wait()

    def on_event(self, event: Event) -> None:
        """Progress, and the end of the wait. A recording that could not be finished keeps the window open."""
        if self._progress is None:
            if self._question is not None and not self._live.active:
                self._question.reject()
            return
        if isinstance(event, RecordingFailed):
            self._progress.reject()
            return
        finishing = self._live.finishing
        if finishing:
            self._progress.show_fraction(sum(live.stitched for live in finishing) / len(finishing))
        elif not self._live.active:
            progress, self._progress = self._progress, None
            progress.accept()
            self.may_end.emit()

    def _ask(self) -> None:
        if self._question is not None:
            self._question.raise_()
            return
        current = self._live.current
        paused = current is not None and current.state is State.PAUSED
        self._question = ClosingQuestion(self._window, paused=paused, has_tray=self._has_tray())
        self._question.keep_chosen.connect(self.hide_asked)
        self._question.stop_chosen.connect(self._on_stop_chosen)
        self._question.finished.connect(self._on_question_finished)
        self._question.open()

    def _on_question_finished(self) -> None:
        self._question = None

    def _on_stop_chosen(self) -> None:
        self._stop_all()
        self._wait()

    def _wait(self) -> None:
        if self._progress is not None:
            self._progress.raise_()
            return
        self._progress = ClosingProgress(self._window)
        self._progress.rejected.connect(self._on_stay)
        self._progress.open()

    def _on_stay(self) -> None:
        self._progress = None
