"""Commands of remote faces, each with a future that has its result once it is confirmed or refused.

A command is known by the moment at which it was given: its event, or its refusal, names the same moment. Each is given
at a moment of its own, so that the answer to one of two that come at once is never taken for that of the other.
"""

import itertools
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from pausa.core.errors import (
    CameraError,
    CommandRefused,
    InputError,
    MediaError,
    MicrophoneError,
    PausaError,
    StorageError,
)
from pausa.core.events import (
    CommandRejected,
    Event,
    RecordingDiscarded,
    RecordingEdited,
    RecordingFailed,
    RecordingPaused,
    RecordingReady,
    RecordingRenamed,
    RecordingResumed,
    RecordingStarted,
    RecordingStopped,
    SegmentClosed,
    SegmentEndGiven,
    SegmentRetaken,
)
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.sentences import Sentence, sentence
from pausa.core.states import Command

MOST_WAITING: Final = 4096
"""Commands that wait for their confirmation; more are refused, because nobody gives so many."""
MOST_OF_ONE: Final = 16
"""Of one recording: each pause and each resume takes it a moment, and nobody wants what is carried out much later."""

_CONFIRMED_BY: Final[dict[Command, tuple[type[Event], ...]]] = {
    # The moment of the cut is certain: a pause needs no frame that comes after it, and no disk, to be one.
    Command.PAUSE: (SegmentEndGiven, RecordingPaused),
    Command.RESUME: (RecordingResumed,),
    Command.RETAKE: (SegmentRetaken,),
    Command.UNDO: (RecordingEdited,),
    Command.REDO: (RecordingEdited,),
    Command.PUT_BACK: (RecordingEdited,),
    Command.FORGET: (RecordingEdited,),
    Command.MARK: (RecordingEdited,),
    Command.RENAME: (RecordingRenamed,),
    Command.STOP: (SegmentEndGiven, RecordingStopped),
    # Of a recording that was taken up again, what there was before stays.
    Command.DISCARD: (RecordingDiscarded, RecordingStopped),
}
_SETTLED: Final = (RecordingReady, RecordingFailed, RecordingDiscarded)
_OF_DEVICES: Final = {
    kind.exit_code: kind for kind in (CameraError, MicrophoneError, StorageError, MediaError)
}


class TooManyCommands(PausaError):
    """More commands wait than anybody gives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """A command that was carried out."""

    command: Command
    event: Event
    snapshot: RecordingSnapshot | None
    """The recording right after that; None: it is gone."""


@dataclass(slots=True)
class _Waiting:
    command: Command
    recording_id: str
    begun: RecordingStarted | None = None
    """Of a *start*: what was told of its beginning."""
    left_nothing: bool = False
    """Of a *stop* after which nothing is kept: whether there is a recording, is told when it has been finished."""
    answer: Future[Confirmed] = field(default_factory=Future)


class ConfirmedCommands:
    """Gives commands and hears what became of them. Any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last_ns = 0
        self._waiting: dict[int, _Waiting] = {}
        """By the moment at which the command was given."""

    def give(
        self,
        command: Command,
        recording_id: str,
        send: Callable[[int], object],
        *,
        as_of_ns: int | None = None,
    ) -> Future[Confirmed]:
        """Call ``send`` with the moment of the command, and return what it will be answered with.

        The future raises CommandRefused or another PausaError. ``recording_id``: empty for *start*, of which
        ``send`` returns the id. ``as_of_ns``: a moment that is over; None: now. Raises TooManyCommands.
        """
        with self._lock:
            of_one = sum(one.recording_id == recording_id for one in self._waiting.values())
            if len(self._waiting) >= MOST_WAITING or (recording_id and of_one >= MOST_OF_ONE):
                raise TooManyCommands(
                    sentence("Too many commands wait to be carried out. This one was not given.")
                )
            if as_of_ns is None:
                at_ns = self._last_ns = max(time.monotonic_ns(), self._last_ns + 1)
            else:
                at_ns = next(moment for moment in itertools.count(as_of_ns) if moment not in self._waiting)
            waiting = self._waiting[at_ns] = _Waiting(command, recording_id)
            # Under the lock: the commands come to the recorder in the order of their moments.
            try:
                result = send(at_ns)
            except BaseException:
                del self._waiting[at_ns]
                raise
            if command is Command.START and not recording_id:
                waiting.recording_id = str(result)
        waiting.answer.add_done_callback(lambda _: self._forget(at_ns))
        return waiting.answer

    @property
    def waiting(self) -> int:
        """How many are not confirmed yet."""
        return len(self._waiting)

    def hear(self, event: Event, snapshot: RecordingSnapshot | None) -> None:
        """Answer whoever waits for ``event``, after which the recording is ``snapshot``."""
        with self._lock:
            given = self._waiting.get(event.monotonic_ns)
            of_it = [one for one in self._waiting.values() if one.recording_id == event.recording_id]
        is_over = isinstance(event, RecordingStopped | RecordingDiscarded | RecordingFailed)
        for one in of_it:
            if one.command is Command.START:
                # It begins later than it was asked for if devices had to be waited for.
                self._answer_start(one, event, snapshot)
        if given is not None and given.recording_id in ("", event.recording_id):
            self._answer(given, event, snapshot)
        for one in of_it:
            if one.left_nothing and isinstance(event, _SETTLED):
                _resolve(one.answer, Confirmed(command=one.command, event=event, snapshot=snapshot))
            elif is_over and not one.left_nothing:
                # What comes first ends the recording; what was given after it is carried out no more.
                self._end(one, event)

    def _answer_start(self, given: _Waiting, event: Event, snapshot: RecordingSnapshot | None) -> None:
        """Answer a *start* if ``event`` shows that something is recorded, or that the recording stays."""
        if isinstance(event, RecordingStarted):
            given.begun = event
        if given.begun is not None and _shows_that_it_records(event):
            _resolve(given.answer, Confirmed(command=given.command, event=given.begun, snapshot=snapshot))

    def _answer(self, given: _Waiting, event: Event, snapshot: RecordingSnapshot | None) -> None:
        if isinstance(event, CommandRejected):
            if event.command is given.command and event.state is None and snapshot is not None:
                # The recorder has just let go of it.
                _refuse(given, snapshot.state, "")
            elif event.command is given.command:
                _refuse(given, event.state, event.message)
        elif given.command is Command.START and isinstance(event, RecordingDiscarded):
            self._end(given, event)
        elif given.command is Command.STOP and _leaves_nothing(event):
            given.left_nothing = True
        elif isinstance(event, _CONFIRMED_BY.get(given.command, ())):
            _resolve(given.answer, Confirmed(command=given.command, event=event, snapshot=snapshot))

    def _end(self, given: _Waiting, event: Event) -> None:
        """Answer a command whose recording is gone."""
        message = getattr(event, "message", "")
        if isinstance(event, RecordingDiscarded):
            if given.command in (Command.STOP, Command.DISCARD):
                _resolve(given.answer, Confirmed(command=given.command, event=event, snapshot=None))
                return
            kind = _OF_DEVICES.get(event.exit_code, InputError)
            if message:
                _fail(given.answer, kind(message))
                return
        if given.begun is not None and not message:
            message = sentence("The recording was ended before its first frame, so there is nothing of it.")
        _refuse(given, event.state, message)

    def _forget(self, at_ns: int) -> None:
        with self._lock:
            self._waiting.pop(at_ns, None)

    def close(self) -> None:
        """Answer all that still wait that the program ends."""
        with self._lock:
            waiting = list(self._waiting.values())
        for one in waiting:
            _fail(one.answer, PausaError("Pausa is being closed, so the command was not carried out."))


class Refused(CommandRefused):
    """A command that was not carried out, with the state that stood in its way."""

    def __init__(self, *, state: str | None, command: str, message: Sentence | str) -> None:
        InputError.__init__(self, message)
        self.state = state
        self.command = command


def refused_back(error: CommandRefused) -> CommandRefused:
    """Return the refusal of what *go back* consists of under the name by which it was asked for."""
    back = CommandRefused(state=error.state, command="go back")
    if str(error) == str(CommandRefused(state=error.state, command=error.command)):
        return back
    return Refused(state=back.state, command=back.command, message=error.sentence)


def with_way_out(error: CommandRefused, ways: Mapping[str, str]) -> CommandRefused:
    """Return a refusal that also says what to do. ``ways``: by the state that stands in the way; those not named have none."""
    if isinstance(error, Refused) or error.state is None or error.state not in ways:
        return error
    return Refused(state=error.state, command=error.command, message=f"{error} {ways[error.state]}")


def _shows_that_it_records(event: Event) -> bool:
    match event:
        case RecordingStarted(is_certain=is_certain):
            return is_certain
        case SegmentClosed(ticks=ticks, goes_on=goes_on):
            return ticks > 0 or goes_on
        case _:
            return isinstance(event, RecordingPaused | RecordingResumed | SegmentRetaken)


def _leaves_nothing(event: Event) -> bool:
    """Whether all that was recorded has been taken back when it stops."""
    return isinstance(event, SegmentEndGiven | RecordingStopped) and not event.recorded_ns


def _refuse(given: _Waiting, state: str | None, message: Sentence | str) -> None:
    command = given.command.value
    if message:
        _fail(given.answer, Refused(state=state, command=command, message=message))
    else:
        _fail(given.answer, CommandRefused(state=state, command=command))


def _resolve(answer: Future[Confirmed], confirmed: Confirmed) -> None:
    with suppress(InvalidStateError):  # whoever asked has gone
        answer.set_result(confirmed)


def _fail(answer: Future[Confirmed], error: PausaError) -> None:
    with suppress(InvalidStateError):
        answer.set_exception(error)
