"""What closing the window means.

=================================  ====================================================================
while                              closing
=================================  ====================================================================
nothing records or finishes        ends the program at once
a recording runs or is paused      asks: keep recording without the window, stop and save, or cancel
a recording is to begin by itself  asks: keep waiting without the window, close, or cancel
a recording is being finished      shows the progress, and ends the program when the file is complete
a file could not be finished       keeps the window open, which then shows why and what to do
the system ends the session        stops and saves without asking, and waits for the file; nothing waits any more
=================================  ====================================================================

``MainWindow.closeEvent`` and the *Quit* action both ask ``Closing.may_close_now``.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QWidget

from pausa.core.events import Event, RecordingFailed
from pausa.core.states import State
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.widgets.question import Question, lay_out, show_words


class Closing(QObject):
    """Decides whether the window may close now; owns the dialogs."""

    may_end = Signal()
    """Nothing would be lost any more: the program may end."""

    hide_asked = Signal()
    """The user wants to keep recording, or waiting, without the window."""

    def __init__(
        self,
        *,
        window: QWidget,
        live: LiveRecordings,
        stop_all: Callable[[], None],
        has_tray: Callable[[], bool],
        waits_for: Callable[[], str],
    ) -> None:
        """``waits_for``: when a recording begins by itself, in a sentence; empty: none does."""
        super().__init__(window)
        self._window = window
        self._live = live
        self._stop_all = stop_all
        self._has_tray = has_tray
        self._waits_for = waits_for
        self._question: ClosingQuestion | None = None
        self._armed_question: Question | None = None
        self._progress: ClosingProgress | None = None

    @property
    def question(self) -> "ClosingQuestion | Question | None":
        """The question, while it is open."""
        return self._question or self._armed_question

    @property
    def progress(self) -> "ClosingProgress | None":
        """The progress dialog, while it is open."""
        return self._progress

    def may_close_now(self) -> bool:
        """Return whether nothing would be lost; if something would, open a question or the progress dialog."""
        if self._live.active:
            self._ask()
            return False
        if waits_for := self._waits_for():
            self._ask_armed(waits_for)
            return False
        if self._live.finishing:
            self._wait()
            return False
        return True

    @property
    def anything_left(self) -> bool:
        """Whether a recording is active or being finished."""
        return bool(self._live.active or self._live.finishing)

    def end_without_asking(self) -> None:
        """Stop and save, because the system ends the session."""
        self._stop_all()
        self._wait()

    def on_event(self, event: Event) -> None:
        """Keep the question true, close it when it has become pointless, show progress, and emit ``may_end`` after the last file."""
        if self._armed_question is not None and not self._waits_for():
            question, self._armed_question = self._armed_question, None
            question.reject()
        if self._progress is None:
            if self._question is None:
                return
            if self._live.active:
                self._question.show_state(paused=self._is_paused)
            else:
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
        self._question = ClosingQuestion(self._window, paused=self._is_paused, has_tray=self._has_tray())
        self._question.keep_chosen.connect(self.hide_asked)
        self._question.stop_chosen.connect(self._on_stop_chosen)
        self._question.finished.connect(self._on_question_finished)
        self._question.open()

    def _ask_armed(self, waits_for: str) -> None:
        if self._armed_question is not None:
            self._armed_question.raise_()
            return
        has_tray = self._has_tray()
        goes_on = (
            self.tr("In the tray, Pausa goes on waiting. Click the tray icon to bring the window back.")
            if has_tray
            else self.tr("Minimised, Pausa goes on waiting. Use the taskbar to bring the window back.")
        )
        lost = self.tr("Once Pausa is closed, no recording begins by itself.")
        keep = self.tr("Keep in the tray") if has_tray else self.tr("Minimise")
        self._armed_question = Question(
            self._window,
            title=waits_for,
            text=f"{lost} {goes_on}",
            answers=[(keep, self.hide_asked.emit), (self.tr("Close Pausa"), self._on_close_chosen)],
        )
        self._armed_question.finished.connect(self._on_armed_question_finished)
        self._armed_question.open()

    def _on_armed_question_finished(self) -> None:
        self._armed_question = None

    def _on_close_chosen(self) -> None:
        if self._live.finishing:
            self._wait()
        else:
            self.may_end.emit()

    @property
    def _is_paused(self) -> bool:
        current = self._live.current
        return current is not None and current.state is State.PAUSED

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


class ClosingQuestion(QDialog):
    """Asks whether to keep recording without the window, to stop and save, or to cancel."""

    keep_chosen = Signal()
    stop_chosen = Signal()

    def __init__(self, parent: QWidget, *, paused: bool, has_tray: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close Pausa?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kept = self.tr("Everything recorded so far is kept, whatever you choose.")
        goes_on = (
            self.tr("In the tray, it continues. Click the tray icon to bring the window back.")
            if has_tray
            else self.tr("Minimised, it continues. Use the taskbar to bring the window back.")
        )
        self.keep = QPushButton(self.tr("Keep in the tray") if has_tray else self.tr("Minimise"), self)
        self.stop = QPushButton(self.tr("Stop and save"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.stop.setDefault(True)
        self.keep.clicked.connect(self._on_keep)
        self.stop.clicked.connect(self._on_stop)
        self.cancel.clicked.connect(self.reject)
        text = f"{kept} {goes_on}"
        self._heading = lay_out(self, self._title(paused=paused), text, (self.cancel, self.keep, self.stop))

    def show_state(self, *, paused: bool) -> None:
        """Say what goes on now: the keys of a recording work here too."""
        show_words(self._heading, self._title(paused=paused))

    def _title(self, *, paused: bool) -> str:
        return self.tr("A recording is paused.") if paused else self.tr("A recording is running.")

    def _on_keep(self) -> None:
        self.accept()
        self.keep_chosen.emit()

    def _on_stop(self) -> None:
        self.accept()
        self.stop_chosen.emit()


class ClosingProgress(QDialog):
    """Shows how far finishing is; ``rejected`` when the user chooses to stay."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Finishing…"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Finishing what you recorded.")
        text = self.tr("Pausa will close when the file is complete.")
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        stay = QPushButton(self.tr("Stay open"), self)
        stay.clicked.connect(self.reject)
        lay_out(self, title, text, (stay,), bar=self.bar)

    def show_fraction(self, fraction: float) -> None:
        """Show ``fraction``, from 0 to 1."""
        self.bar.setValue(round(fraction * 1000))
