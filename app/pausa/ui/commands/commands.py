"""From what the user does to what the recorder is asked, each stamped with the moment at which he did it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pausa.core.events import CommandRejected, Event, RecordingProgressed
from pausa.core.states import Command, State
from pausa.recording.options import RecordingOptions
from pausa.ui.commands.actions import Actions
from pausa.ui.commands.engine_port import TakesCommands
from pausa.ui.state.live_recordings import LiveRecordings


class Commands(QObject):
    """Slots of the actions. Whether a command is allowed is the recorder's to say, not ours."""

    countdown_asked = Signal()
    """Record was given, and the settings want a countdown before it."""

    skip_asked = Signal()
    """Record or Stop while a countdown runs: now, or not at all."""

    cancel_asked = Signal()

    def __init__(
        self,
        *,
        actions: Actions,
        recorder: TakesCommands,
        live: LiveRecordings,
        options: Callable[[], RecordingOptions],
        countdown_s: Callable[[], int],
        at_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._live = live
        self._options = options
        self._countdown_s = countdown_s
        self._at_ns = at_ns
        self._counting_down = False
        self._starting = ""
        self._expected: tuple[str, State] | None = None
        actions["record"].triggered.connect(self._on_record)
        actions["pause"].triggered.connect(self._on_pause)
        actions["retake"].triggered.connect(self._on_retake)
        actions["mark"].triggered.connect(self._on_mark)
        actions["stop"].triggered.connect(self._on_stop)

    def on_event(self, event: Event) -> None:
        """What was asked has been done, or refused."""
        if event.recording_id == self._starting:
            self._starting = ""
        if isinstance(event, RecordingProgressed) or self._expected is None:
            return
        recording_id, state = self._expected
        if event.recording_id == recording_id and (
            isinstance(event, CommandRejected) or event.state is state
        ):
            self._expected = None

    def set_counting_down(self, *, running: bool) -> None:
        """While it runs Record and Stop are about the countdown."""
        self._counting_down = running

    def start(self, at_ns: int) -> None:
        """Record from ``at_ns`` on; a second click before the recorder has answered is not a second recording."""
        if not self._starting:
            self._starting = self._recorder.start(self._options(), at_ns=at_ns)

    def start_test(self, max_ns: int, title: str) -> str:
        """A short recording that stops by itself; its id."""
        options = replace(self._options(), max_ns=max_ns, title=title)
        self._starting = self._recorder.start(options, at_ns=self._at_ns())
        return self._starting

    def stop_all(self) -> None:
        """Everything that is active, for closing."""
        at_ns = self._at_ns()
        for live in self._live.active:
            self._recorder.post(Command.STOP, live.recording_id, at_ns=at_ns)

    def by_hotkey(self, action: str, at_ns: int) -> None:
        """A system-wide key; what makes no sense now is passed over, as a disabled button would."""
        match action:
            case "record" if self._state() is None or self._state() is State.STITCHING:
                self._record(at_ns)
            case "pause" if self._state() in (State.STARTING, State.RECORDING, State.PAUSED):
                self._pause(at_ns)
            case "stop" if self._counting_down or (self._state() or State.READY).active:
                self._stop(at_ns)
            case _:
                pass

    def _on_record(self) -> None:
        self._record(self._at_ns())

    def _on_pause(self) -> None:
        self._pause(self._at_ns())

    def _on_retake(self) -> None:
        self._post(Command.RETAKE, self._at_ns(), State.PAUSED)

    def _on_mark(self) -> None:
        self._post(Command.MARK, self._at_ns(), None)

    def _on_stop(self) -> None:
        self._stop(self._at_ns())

    def _record(self, at_ns: int) -> None:
        if self._counting_down:
            self.skip_asked.emit()
        elif self._countdown_s() > 0:
            self.countdown_asked.emit()
        else:
            self.start(at_ns)

    def _pause(self, at_ns: int) -> None:
        if self._state() is State.PAUSED:
            self._post(Command.RESUME, at_ns, State.RECORDING)
        else:
            self._post(Command.PAUSE, at_ns, State.PAUSED)

    def _stop(self, at_ns: int) -> None:
        if self._counting_down:
            self.cancel_asked.emit()
        else:
            self._post(Command.STOP, at_ns, State.STITCHING)

    def _state(self) -> State | None:
        """Of the shown recording, as it will be when what was asked is done: a quick second click means what it says."""
        current = self._live.current
        if current is None:
            return None
        if self._expected is not None and self._expected[0] == current.recording_id:
            return self._expected[1]
        return current.state

    def _post(self, command: Command, at_ns: int, expected: State | None) -> None:
        current = self._live.current
        if current is None:
            return
        if expected is not None:
            self._expected = (current.recording_id, expected)
        self._recorder.post(command, current.recording_id, at_ns=at_ns)
