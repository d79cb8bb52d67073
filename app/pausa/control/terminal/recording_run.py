"""One recording of ``pausa record``: sends the commands of the plan, the keys and the signals to the recorder."""

import time
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path

from pausa.control.terminal.command_keys import ENDING, MOVES, MUTE_KEY, command_of, keys_hint
from pausa.control.terminal.key_presses import KeyPress
from pausa.control.terminal.message_queue import MessageQueue
from pausa.control.terminal.record_plan import PlanStep
from pausa.control.terminal.record_request import RecordRequest
from pausa.control.terminal.terminal_input import ESCAPE
from pausa.core.edit.places import Move, joins_ns, moved
from pausa.core.errors import CameraError, InputError, MediaError, MicrophoneError, PausaError, StorageError
from pausa.core.events import (
    CommandRejected,
    Event,
    Noticed,
    RecordingDiscarded,
    RecordingEdited,
    RecordingFailed,
    RecordingReady,
    RecordingStarting,
    RecordingStopped,
    RecordingTakenUp,
    StartDisarmed,
)
from pausa.core.pending_state import PendingState
from pausa.core.recording_snapshot import RecordingSnapshot, after
from pausa.core.settings import StartOn
from pausa.core.states import Command, Editable, State, allowed
from pausa.core.stop_signals import StopSignal
from pausa.recording.automation.armed_start import ArmedStart
from pausa.recording.editing.finished_recording import FinishedRecording
from pausa.recording.recorder import Recorder


class RecordingRun:
    def __init__(
        self,
        recorder: Recorder,
        messages: MessageQueue,
        *,
        armed_start: ArmedStart,
        toggle_mute: Callable[[int], None],
        work_folders: Iterable[Path] = (),
    ) -> None:
        """``toggle_mute`` gets the time of the key press. ``work_folders``: where the takes of finished recordings may lie."""
        self._work_folders = list(work_folders)
        self._toggle_mute = toggle_mute
        self._recorder = recorder
        self._armed_start = armed_start
        self._messages = messages
        self._state: State | None = None
        self._snapshot: RecordingSnapshot | None = None
        self._place_ns: int | None = None
        """Where *resume* goes on, before the end."""
        self._pending = PendingState()
        self._recording_id = ""
        self._asking = False
        self._asked_ns = 0
        self._unknown = ""
        self._ready: RecordingReady | None = None

    def record(self, request: RecordRequest, goes_on: FinishedRecording | None = None) -> RecordingReady:
        """Start, handle messages until the file is finished, and return its event. Raises PausaError if there is no file.

        ``goes_on``: a recording that is taken up again.
        """
        steps = deque(request.plan.steps if request.plan else ())
        if goes_on is not None:
            self._take_up(goes_on, request)
        start_ns = time.monotonic_ns()
        if goes_on is None and request.start_on is not StartOn.MANUAL:
            start_ns = self._wait_for_start(request)
        elif goes_on is None:
            self._recording_id = self._recorder.start(request.options, at_ns=start_ns)
        elif not steps:
            self._post(Command.RESUME, start_ns)
        while self._ready is None:
            due_ns = start_ns + steps[0].offset_ns if steps else None
            match self._messages.next(due_ns):
                case None:
                    self._play(steps.popleft(), start_ns)
                case RecordingStopped() as event:
                    steps.clear()
                    self._on_event(event)
                case Event() as event:
                    self._on_event(event)
                case KeyPress() as press:
                    self._on_key(press)
                case StopSignal() as stop_signal:
                    self._on_signal(stop_signal)
        return self._ready

    def _take_up(self, recording: FinishedRecording, request: RecordRequest) -> None:
        """Wait until the recording is active again. Raises PausaError."""
        self._recording_id = recording.id
        self._recorder.take_up(recording, request.options, work_folders=self._work_folders)
        while self._state is None:
            match self._messages.next(None):
                case RecordingTakenUp(recording_id=recording.id) as event:
                    self._on_event(event)
                case CommandRejected(recording_id=recording.id, message=message):
                    raise InputError(message)
                case StopSignal() as stop_signal:
                    self._on_signal(stop_signal)
                case _:
                    pass

    def _wait_for_start(self, request: RecordRequest) -> int:
        """Wait until the recording begins by itself, and return its beginning. Raises PausaError."""
        armed = self._armed_start.arm(request.options, request.start_on, pre_roll_ns=request.pre_roll_ns)
        self._recording_id = armed.recording_id
        given_up_ns: int | None = None
        while True:
            match self._messages.next(None):
                case RecordingStarting(recording_id=armed.recording_id) as event:
                    self._on_event(event)
                    if given_up_ns is not None:
                        self._post(Command.STOP, given_up_ns, reason="signal")
                    return event.monotonic_ns
                case StartDisarmed(recording_id=armed.recording_id, reason=reason) if reason != "begun":
                    raise _called_off(reason)
                case CommandRejected(recording_id=armed.recording_id) as refused:
                    self._on_event(refused)
                case Noticed(code="not_watching", message=message):
                    raise MediaError(message)
                case KeyPress(key=key, at_ns=at_ns) if key in ENDING:
                    given_up_ns = self._give_up(at_ns)
                case KeyPress(key=" ", at_ns=at_ns):
                    self._armed_start.begin(armed.recording_id, at_ns=at_ns)
                case StopSignal(at_ns=at_ns):
                    given_up_ns = self._give_up(at_ns)
                case _:
                    pass

    def _give_up(self, at_ns: int) -> int:
        """Raise StoppedEarly; if it has just begun, or been called off, return when it was given up: an event is on its way."""
        if self._armed_start.disarm(self._recording_id):
            raise StoppedEarly
        return at_ns

    def _play(self, step: PlanStep, start_ns: int) -> None:
        reason = "plan" if step.command is Command.STOP else "user"
        self._post(step.command, start_ns + step.offset_ns, reason=reason, back_to_ns=step.back_to_ns)

    def _on_event(self, event: Event) -> None:
        if event.recording_id != self._recording_id:
            return
        if event.state is not None and not isinstance(event, CommandRejected):
            self._state = event.state
        self._pending.hear(event)
        self._snapshot = after(self._snapshot, event)
        if isinstance(event, RecordingEdited) or self._state is not State.PAUSED:
            self._go_to(None)
        match event:
            case RecordingReady():
                self._ready = event
            case RecordingFailed():
                message = (
                    f"{event.message} Once the problem is solved, “pausa recover” finishes the recording."
                )
                raise NoFile(message, exit_code=event.exit_code)
            case RecordingDiscarded():
                raise _nothing_kept(event)
            case CommandRejected(command=Command.START):
                raise InputError(event.message)
            case _:
                pass

    def _on_key(self, press: KeyPress) -> None:
        if self._asking:
            self._asking = False
            self._messages.ask("")
            # What was typed before the question could be read is no answer to it.
            if press.key == "y":
                if press.at_ns > self._asked_ns:
                    self._post(Command.DISCARD, press.at_ns)
                return
            # Every other key is a no. One that pauses or stops does so all the same: the recording goes on meanwhile.
            if press.key in _MERE_NO:
                return
        state = self._pending.state(self._recording_id, self._state)
        if press.key == MUTE_KEY and state is not None and state.active:
            self._toggle_mute(press.at_ns)
            return
        if press.key in MOVES:
            self._move(MOVES[press.key])
            return
        if press.key == ESCAPE and self._place_ns is not None:
            self._go_to(None)
            return
        command = command_of(press.key, state) if state else None
        if command is not None:
            self._unknown = ""
        match command:
            case None:
                self._hint(press, state)
            case Command.RETAKE if self._place_ns is not None:
                self._messages.say(
                    "Space records on from this place, and takes back what follows. Esc goes to the end, where r takes the newest segment back."
                )
            case Command.RESUME:
                self._post(command, press.at_ns, back_to_ns=self._place_ns)
            case Command.DISCARD:
                self._asking = True
                self._messages.ask("Discard? y/n")
                self._asked_ns = time.monotonic_ns()
            case command:
                self._post(command, press.at_ns)

    def _move(self, move: Move) -> None:
        """Choose another place, while paused."""
        snapshot = self._snapshot
        state = self._pending.state(self._recording_id, self._state)
        if snapshot is None or state is not State.PAUSED or self._state is not State.PAUSED:
            return
        self._go_to(
            moved(
                self._place_ns,
                move,
                end_ns=snapshot.duration_ns,
                stops_ns=[
                    *joins_ns(snapshot.segments_ns),
                    *(marker.recorded_ns for marker in snapshot.markers),
                ],
            )
        )

    def _go_to(self, place_ns: int | None) -> None:
        if place_ns != self._place_ns:
            self._place_ns = place_ns
            self._messages.show_place(place_ns)

    def _hint(self, press: KeyPress, state: State | None) -> None:
        """Name the keys that there are, once in a row for the same wrong one."""
        if state is None or not state.active or press.typed == self._unknown:
            return
        self._unknown = press.typed
        if len(press.typed) > 1:
            what = "Pasted text"
        else:
            what = f"“{press.typed}”" if press.typed.isprintable() and press.typed.strip() else "This key"
        self._messages.say(f"{what} does nothing here. Keys: {keys_hint(state, Editable(segments=1))}.")

    def _on_signal(self, stop_signal: StopSignal) -> None:
        if self._state is None or Command.STOP in allowed(self._state):
            self._post(Command.STOP, stop_signal.at_ns, reason="signal")
        else:
            self._messages.say("The file is being finished. Pausa exits when it is ready.")

    def _post(
        self, command: Command, at_ns: int, *, reason: str = "user", back_to_ns: int | None = None
    ) -> None:
        """Send ``command`` even if it is not possible: the recorder's refusal says why."""
        self._pending.ask(self._recording_id, self._state, command)
        self._recorder.post(command, self._recording_id, at_ns=at_ns, reason=reason, back_to_ns=back_to_ns)


def _nothing_kept(event: RecordingDiscarded) -> PausaError:
    """Return an error of the class that its exit code stands for, because the terminal's advice depends on the class."""
    for kind in (CameraError, MicrophoneError, StorageError):
        if event.exit_code == kind.exit_code:
            return kind(event.message)
    return NoFile(event.message, exit_code=event.exit_code)


def _called_off(reason: str) -> PausaError:
    """Return why what was waited for never came; ``reason`` as of StartDisarmed."""
    match reason:
        case "error":
            return MediaError("What was to begin the recording cannot be watched, so nothing was recorded.")
        case "manual" | "replaced":
            return PausaError("Another recording took the place of this one, so nothing of it was recorded.")
        case _:
            return StoppedEarly()


_MERE_NO = ("n", "x", "\x1b", "\r", "\n")


class StoppedEarly(PausaError):
    """Nothing had been recorded yet."""

    def __init__(self) -> None:
        super().__init__("Stopped before the recording began, so nothing was recorded.")


class NoFile(PausaError):
    """The recording ended without a file; ``str(error)`` is empty if the user discarded it."""

    def __init__(self, message: str, *, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code or PausaError.exit_code
