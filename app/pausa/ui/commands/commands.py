"""Turns what the user does into commands for the recorder, stamped with the moment of the key press or click."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pausa.core.edit.change import ChangeKind
from pausa.core.edit.spans import Span
from pausa.core.events import CommandRejected, Event, RecordingEdited, RecordingStarting, SegmentRetaken
from pausa.core.pending_state import PendingState
from pausa.core.states import Command, State, allowed
from pausa.recording.options import RecordingOptions
from pausa.ui.commands.actions import Actions
from pausa.ui.commands.engine_port import RecorderPort
from pausa.ui.state.live_recordings import LiveRecordings


class Place(Protocol):
    """Where Resume goes on."""

    @property
    def place_ns(self) -> int | None:
        """The recorded time; None: at the end of what is recorded."""

    def quiet_ns(self, at_ns: int) -> int:
        """Let nothing be played any more; return the first moment from ``at_ns`` on at which nothing of it is heard."""


class Commands(QObject):
    """Slots of the actions. Whether a command is allowed is asked of the state table, as the recorder does."""

    countdown_asked = Signal()
    """Record was given, and the settings want a countdown before it."""

    stop_posted = Signal()
    """Stop was asked for: from now on Record begins the next recording."""

    skip_asked = Signal()
    """Record or Stop while a countdown runs: now, or not at all."""

    cancel_asked = Signal()

    begin_asked = Signal()
    """Record was given while a recording is to begin by itself: now."""

    call_off_asked = Signal()
    """Stop was given then: not at all."""

    lead_in_asked = Signal()
    """Resume was given, and the settings want what was recorded last to be played before it."""

    skip_lead_in_asked = Signal()
    """Resume was given again while the lead-in plays: now."""

    edit_posted = Signal()
    """Something that Undo takes back was asked for."""

    def __init__(
        self,
        *,
        actions: Actions,
        recorder: RecorderPort,
        live: LiveRecordings,
        options: Callable[[], RecordingOptions],
        before_stop: Callable[[], None],
        countdown_s: Callable[[], int],
        lead_in_s: Callable[[], int],
        place: Place,
        at_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """``before_stop`` hands in what the user has typed and not confirmed."""
        super().__init__(parent)
        self._recorder = recorder
        self._live = live
        self._options = options
        self._before_stop = before_stop
        self._countdown_s = countdown_s
        self._lead_in_s = lead_in_s
        self._place = place
        self._at_ns = at_ns
        self._counting_down = False
        self._leading_in = False
        self._armed = False
        self._starting = ""
        self._pending = PendingState()
        self._undo: ChangeKind | None = None
        """What Undo takes back once what was asked for is done; None: nothing was asked for."""
        self._redo: ChangeKind | None = None
        actions["record"].triggered.connect(self._on_record)
        actions["pause"].triggered.connect(self._on_pause)
        actions["retake"].triggered.connect(self._on_retake)
        actions["mark"].triggered.connect(self._on_mark)
        actions["stop"].triggered.connect(self._on_stop)

    def on_event(self, event: Event) -> None:
        """Stop expecting what has been done or refused."""
        if event.recording_id == self._starting:
            self._starting = ""
        self._pending.hear(event)
        if isinstance(event, (RecordingEdited, SegmentRetaken, CommandRejected, RecordingStarting)):
            self._undo = self._redo = None

    def expect_nothing(self) -> None:
        """Forget what was to be undone: another recording is shown."""
        self._undo = self._redo = None

    def set_counting_down(self, *, running: bool) -> None:
        """While the countdown runs, Record skips it and Stop cancels it."""
        self._counting_down = running

    def set_armed(self, *, armed: bool) -> None:
        """While a recording is to begin by itself, Record begins it and Stop calls it off."""
        self._armed = armed

    def set_leading_in(self, *, running: bool) -> None:
        """While the lead-in plays, Resume skips the rest of it."""
        self._leading_in = running

    def start(self, at_ns: int) -> None:
        """Record from ``at_ns`` on; ignore a second click before the recorder has answered the first."""
        if not self._starting:
            self._starting = self._recorder.start(self._options(), at_ns=at_ns)

    def begin_anew(self) -> None:
        """Stop the shown recording, which is kept, and begin another at the same moment."""
        self._before_stop()
        at_ns = self._at_ns()
        if (current := self._live.current) is not None and current.state.active:
            self._recorder.post(Command.STOP, current.id, at_ns=at_ns)
        self.start(at_ns)

    def start_test(self, max_ns: int, title: str) -> str:
        """Begin a short recording that stops by itself; return its id."""
        options = replace(self._options(), max_ns=max_ns, title=title)
        self._starting = self._recorder.start(options, at_ns=self._at_ns())
        return self._starting

    @property
    def undo_kind(self) -> ChangeKind | None:
        """What Undo takes back, once what was asked for is done; None: nothing."""
        current = self._live.current
        return self._undo or (current.undo if current is not None else None)

    @property
    def redo_kind(self) -> ChangeKind | None:
        """What Redo does again, once what was asked for is done; None: nothing."""
        current = self._live.current
        return self._redo or (current.redo if current is not None else None)

    def undo(self) -> bool:
        """Take back the newest change of what is recorded. Return False if there is none."""
        return self._edit(Command.UNDO)

    def redo(self) -> bool:
        """Do again what was undone last. Return False if there is nothing."""
        return self._edit(Command.REDO)

    def put_back(self, span: Span) -> None:
        """Show what was taken back in the place of what stands there."""
        current = self._live.current
        if current is not None and self._pending.ask(current.id, current.state, Command.PUT_BACK):
            self._recorder.post(Command.PUT_BACK, current.id, at_ns=self._at_ns(), span=span)

    def forget(self, recording_id: str) -> None:
        """Discard for good what was taken back. Whoever calls this has asked the user."""
        self._recorder.post(Command.FORGET, recording_id, at_ns=self._at_ns())

    def _edit(self, command: Command) -> bool:
        current = self._live.current
        if current is None:
            return False
        editable = replace(
            current.editable,
            undos=int(self.undo_kind is not None),
            redos=int(self.redo_kind is not None),
        )
        if command not in allowed(self._state(), editable):
            return False
        self._post(command)
        return True

    def rename(self, recording_id: str, title: str) -> None:
        """Give an active recording another title."""
        self._recorder.post(Command.RENAME, recording_id, at_ns=self._at_ns(), title=title)

    def discard(self, recording_id: str) -> None:
        """Throw an active recording away. Whoever calls this has asked the user."""
        self._recorder.post(Command.DISCARD, recording_id, at_ns=self._at_ns())

    def stop_all(self) -> None:
        """Stop every active recording."""
        self._before_stop()
        at_ns = self._at_ns()
        for live in self._live.active:
            self._recorder.post(Command.STOP, live.id, at_ns=at_ns)

    def _on_record(self) -> None:
        if self._counting_down:
            self.skip_asked.emit()
        elif self._armed and not self._live.active:
            self._before_stop()
            self.begin_asked.emit()
        elif self._countdown_s() > 0:
            self.countdown_asked.emit()
        else:
            self.start(self._at_ns())

    def resume(self, at_ns: int) -> None:
        """Record on from the chosen place, as of ``at_ns`` or as soon as nothing of what was played is heard."""
        self._post(Command.RESUME, at_ns=self._place.quiet_ns(at_ns), back_to_ns=self._place.place_ns)

    def _on_pause(self) -> None:
        if self._leading_in:
            self.skip_lead_in_asked.emit()
        elif Command.RESUME not in allowed(self._state()):
            self._post(Command.PAUSE)
        elif self._lead_in_s() > 0:
            self.lead_in_asked.emit()
        else:
            self.resume(self._at_ns())

    def _on_retake(self) -> None:
        self._post(Command.RETAKE)

    def _on_mark(self) -> None:
        self._post(Command.MARK)

    def _on_stop(self) -> None:
        if self._counting_down:
            self.cancel_asked.emit()
        elif self._armed and not self._live.active:
            self.call_off_asked.emit()
        else:
            self._before_stop()
            self._post(Command.STOP)
            self.stop_posted.emit()

    @property
    def stopping(self) -> bool:
        """Whether Stop was asked for and has not happened yet: what comes next may begin already."""
        state = self._state()
        return state is not None and not state.active

    def _state(self) -> State | None:
        """The shown recording's state once what was asked is done."""
        current = self._live.current
        return self._pending.state(current.id, current.state) if current else None

    def _post(self, command: Command, *, at_ns: int | None = None, back_to_ns: int | None = None) -> None:
        """Send ``command`` unless what was asked before makes it pointless, such as a second quick Stop."""
        current = self._live.current
        if current is not None and self._pending.ask(current.id, current.state, command):
            at_ns = self._at_ns() if at_ns is None else at_ns
            self._recorder.post(command, current.id, at_ns=at_ns, back_to_ns=back_to_ns)
            self._expect(command, goes_back=back_to_ns is not None)

    def _expect(self, command: Command, *, goes_back: bool) -> None:
        """Know what can be undone and redone as soon as the command is given: the next key may follow at once."""
        before = self._undo, self._redo
        match command:
            case Command.RETAKE:
                self._undo = ChangeKind.RETAKE
            case Command.MARK:
                self._undo = ChangeKind.MARK
            case Command.RESUME if goes_back:
                self._undo = ChangeKind.GO_BACK
            case Command.UNDO:
                self._redo = self.undo_kind
            case Command.REDO:
                self._undo = self.redo_kind
            case _:
                return
        if (self._undo, self._redo) != before:
            self.edit_posted.emit()
