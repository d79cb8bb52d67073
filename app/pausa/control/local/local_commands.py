"""What the running Pausa answers to other programs of its user: one JSON object for each of theirs."""

import logging
import os
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from pausa import __version__
from pausa.control.local.local_message import REASONS, Message, number_of, reason_of, text_of, wish_of
from pausa.control.remote.confirmed_commands import Refused, refused_back, with_way_out
from pausa.control.remote.numbered_events import NumberedEvent
from pausa.control.remote.remote_chapters import chapters_of
from pausa.control.remote.remote_recorder import Done, RemoteRecorder
from pausa.control.remote.remote_recording import ArmedState, RemoteRecording
from pausa.control.remote.remote_transcript import RemoteTranscript
from pausa.control.remote.remote_words import RemoteWords
from pausa.control.remote.server_names import openable
from pausa.core.errors import CommandRefused, InputError, PausaError, UnknownIdError
from pausa.core.events import Noticed, RecordingStarted, TranscriptFinal
from pausa.core.pending_state import PendingState
from pausa.core.sentences import sentence
from pausa.core.states import Command, State

if TYPE_CHECKING:
    from pausa.capture.hub import Hub

log = logging.getLogger(__name__)

Answer = Callable[[dict[str, Any]], None]
"""Gets the answer to one command, on any thread: must return at once."""
Prolong = Callable[[int], datetime]
Addresses = Callable[[], Mapping[str, str]]
MOST_LISTED: Final = 200
MOST_FOUND_AT_ONCE: Final = 50
FAULT: Final = 70
_GIVEN: Final = {
    "pause": Command.PAUSE,
    "resume": Command.RESUME,
    "stop": Command.STOP,
    "retake": Command.RETAKE,
    "undo": Command.UNDO,
    "redo": Command.REDO,
    "mark": Command.MARK,
    "discard": Command.DISCARD,
}
_ACTIVE: Final = ("starting", "recording", "paused")
_INSTEAD_OF_START: Final = {
    "ctl": {
        **dict.fromkeys(_ACTIVE, "Stop it first, or add --when-active replace or --when-active parallel."),
        "armed": "“resume” begins that one and “stop” calls it off; or add --when-active replace or --when-active parallel.",
    },
    "mcp": {
        **dict.fromkeys(_ACTIVE, "Stop it first."),
        "armed": "“resume” begins that one and “stop” calls it off.",
    },
}
"""By whom it was asked for, and by the state of another recording, what to do."""
_READ_S: Final = 0.05
"""How far what a person has read of the recorded time, in tenths of a second, may be from it."""
BLOCKING: Final = frozenset(
    {"start", "toggle", "prolong", "list", "show", "chapters", "transcript", "search"}
)
"""Commands that may wait for a disk."""


class LocalCommands:
    """Translates. Any thread; all but the commands in ``BLOCKING`` return at once."""

    def __init__(
        self,
        recorder: RemoteRecorder,
        hub: "Hub",
        *,
        may_start: bool = True,
        prolong: Prolong | None = None,
        addresses: Addresses = dict,
        words: RemoteWords | None = None,
    ) -> None:
        """``words``: what was said in recordings.

        ``may_start``: whether this program can begin another recording than the one it runs for.

        ``prolong``: what lets the scheduled recording end so many minutes later, and returns when. ``addresses``: by face, where
        this program is commanded over the network.
        """
        self._prolong = prolong
        self._words = words
        self._addresses = addresses
        self._recorder = recorder
        self._hub = hub
        self._may_start = may_start
        self._lock = threading.Lock()
        self._pending = PendingState()
        self._last_said = ""
        """What was said last since a recording began."""
        self._problem_of_words = ""
        _, _, self._unsubscribe = recorder.events.subscribe(self._hear)

    def close(self) -> None:
        """Hear no more events. Idempotent."""
        self._unsubscribe()

    def carry_out(self, message: Message, answer: Answer) -> None:
        """Do what ``message`` says, and call ``answer`` once when it is confirmed or refused."""
        try:
            self._carry_out(message, answer)
        except PausaError as error:
            answer(refusal(error))
        except Exception as error:
            log.exception("a local command failed because of a fault")
            answer(_faulty(error))

    def status(self) -> dict[str, Any]:
        """Return what is recorded now."""
        active, armed = self._recorder.active(), self._recorder.armed()
        return {
            "done": True,
            "version": __version__,
            "process": os.getpid(),
            "addresses": {name: openable(address) for name, address in self._addresses().items()},
            "active": [_shown(one) for one in active],
            "recording": _shown(active[-1]) if active else None,
            "armed": _shown(armed) if armed is not None else None,
            "muted": self._hub.muted,
            "words": {"last": self._last_said, "problem": self._problem_of_words or None},
        }

    def _carry_out(self, message: Message, answer: Answer) -> None:
        match message.get("command"):
            case "status" | "watch":
                answer(self.status())
            case "start":
                self._start(message, answer)
            case "toggle":
                self._toggle(message, answer)
            case "go-back":
                self._go_back(message, answer)
            case "mute":
                self._mute(message, answer)
            case "prolong":
                self._make_longer(message, answer)
            case "list":
                recordings = self._recorder.recordings()[:MOST_LISTED]
                answer({"done": True, "recordings": [_shown(one) for one in recordings]})
            case "show":
                answer({"done": True, "recording": _shown(self._named(message))})
            case "chapters":
                chapters = chapters_of(self._named(message))
                answer({"done": True, "chapters": [one.model_dump(mode="json") for one in chapters]})
            case "transcript" | "search" if self._words is None:
                raise InputError(sentence("The Pausa that runs keeps no words. Nothing has changed."))
            case "transcript" if self._words is not None:
                answer({"done": True, **_plain(self._words.shown(self._named(message).id))})
            case "search" if self._words is not None:
                limit = int(number_of(message, "limit")) if "limit" in message else MOST_FOUND_AT_ONCE
                found = self._words.search(text_of(message, "text"), limit)
                answer({"done": True, "passages": [one.model_dump(mode="json") for one in found]})
            case str(name) if name in _GIVEN:
                command = _GIVEN[name]
                recording = self._target(command, message)
                self._give(
                    command, recording, answer, title=text_of(message, "title"), reason=reason_of(message)
                )
            case name:
                raise InputError(sentence("Pausa has no command “{name}”.", name=str(name)[:100]))

    # ── commands ─────────────────────────────────────────────────────────────────────────────────────

    def _start(self, message: Message, answer: Answer) -> None:
        wish = wish_of(message)
        begins_armed = wish.names_nothing and self._recorder.armed() is not None
        if not (self._may_start or begins_armed):
            raise InputError(
                sentence(
                    "This Pausa runs in a terminal for one recording. Stop that first, and open the window to begin others."
                )
            )
        try:
            _when_done(self._recorder.start(wish, begins_armed=True), answer)
        except CommandRefused as error:
            raise with_way_out(error, _INSTEAD_OF_START[wish.reason]) from None

    def _toggle(self, message: Message, answer: Answer) -> None:
        """Pause or resume by what the commands before will have led to: a pedal may be pressed twice."""
        recording = self._target(Command.PAUSE, message) if text_of(message, "id") else self._newest(message)
        if recording is None:
            self._start(message, answer)
            return
        if recording.state == ArmedState.ARMED:
            _when_done(self._recorder.give(Command.START, recording.id, reason=reason_of(message)), answer)
            return
        with self._lock:
            state = self._pending.state(recording.id, recording.begun_state)
        command = Command.RESUME if state is State.PAUSED else Command.PAUSE
        self._give(command, recording, answer)

    def _give(
        self,
        command: Command,
        recording: RemoteRecording,
        answer: Answer,
        *,
        title: str = "",
        back_to_ns: int | None = None,
        reason: str = REASONS[0],
    ) -> None:
        with self._lock:
            self._pending.ask(recording.id, recording.begun_state, command)
        try:
            given = self._recorder.give(
                command, recording.id, title=title, back_to_ns=back_to_ns, reason=reason
            )
        except PausaError:
            with self._lock:
                self._pending.forget()
            raise
        _when_done(given, answer)

    def _go_back(self, message: Message, answer: Answer) -> None:
        """Record on from so many seconds before the end; what comes after that place is taken back."""
        seconds = number_of(message, "seconds")
        recording = self._target(Command.RESUME, message, as_word="go back")
        if recording.begun_state is None:
            raise CommandRefused(state=recording.state.value, command="go back")
        if seconds > recording.duration_s + _READ_S:
            # Before the pause: a refusal changes nothing.
            raise Refused(
                state=recording.state.value,
                command="go back",
                message=f"There is nothing {seconds:g} s before the end: {recording.duration_s:.1f} s are recorded. Nothing has changed.",
            )
        with self._lock:
            state = self._pending.state(recording.id, recording.begun_state)

        def go_on(paused: RemoteRecording) -> None:
            back_to_ns = max(0, round((paused.duration_s - seconds) * 1e9))
            try:
                self._give(Command.RESUME, paused, answer, back_to_ns=back_to_ns)
            except CommandRefused as error:
                raise refused_back(error) from None

        if state is State.PAUSED and recording.state is State.PAUSED:
            go_on(recording)
            return

        def hear(done: "Future[Done]") -> None:
            error = done.exception()
            paused = done.result().recording if error is None else None
            if paused is None:
                if isinstance(error, CommandRefused):
                    error = refused_back(error)
                answer(refusal(error) if isinstance(error, PausaError) else _faulty(error))
                return
            try:
                go_on(paused)
            except PausaError as refused:
                answer(refusal(refused))

        with self._lock:
            self._pending.ask(recording.id, recording.begun_state, Command.PAUSE)
        self._recorder.give(Command.PAUSE, recording.id, reason=REASONS[0]).add_done_callback(hear)

    def _mute(self, message: Message, answer: Answer) -> None:
        match message.get("how"):
            case None | "toggle":
                muted = not self._hub.muted
            case "on" | True:
                muted = True
            case "off" | False:
                muted = False
            case _:
                raise InputError(sentence("Say “mute”, “mute on” or “mute off”."))
        self._recorder.mute(muted=muted)
        answer({"done": True, "muted": muted})

    def _make_longer(self, message: Message, answer: Answer) -> None:
        minutes = number_of(message, "minutes")
        if self._prolong is None or minutes != int(minutes):
            raise InputError(
                sentence(
                    "Only a recording of the schedule can be prolonged, by whole minutes. Nothing has changed."
                )
            )
        answer({"done": True, "until": self._prolong(int(minutes)).isoformat(timespec="minutes")})

    # ── which recording ──────────────────────────────────────────────────────────────────────────────

    def _newest(self, message: Message) -> RemoteRecording | None:
        """Return the active recording that ``message`` names, or else the newest; None: nothing is active."""
        active = self._recorder.active()
        named = text_of(message, "id")
        if not named:
            return active[-1] if active else None
        found = [one for one in active if _is_named(one, named)]
        if len(found) > 1:
            raise UnknownIdError(
                sentence(
                    "More than one recording that is running has the id “{id}”. Say more of it. Nothing has changed.",
                    id=named[:100],
                )
            )
        if not found:
            raise UnknownIdError(
                sentence(
                    "No recording that is running has the id “{id}”. Nothing has changed.", id=named[:100]
                )
            )
        return found[0]

    def _target(self, command: Command, message: Message, *, as_word: str = "") -> RemoteRecording:
        """``as_word``: under which name the command was asked for; empty: its own."""
        armed, named = self._recorder.armed(), text_of(message, "id")
        if armed is not None and named and _is_named(armed, named):
            others = [one for one in self._recorder.active() if _is_named(one, named)]
            if not others or armed.id == named:
                return armed
        recording = self._newest(message) or armed
        if recording is None:
            raise CommandRefused(state=None, command=as_word or command.value)
        return recording

    def _named(self, message: Message) -> RemoteRecording:
        """Return any recording by its id, or else the newest one."""
        named = text_of(message, "id")
        return self._recorder.recording(named) if named else self._recorder.latest()

    def _hear(self, numbered: NumberedEvent) -> None:
        with self._lock:
            self._pending.hear(numbered.event)
        match numbered.event:
            case RecordingStarted():
                self._last_said = self._problem_of_words = ""
            case TranscriptFinal(text=text) if text:
                self._last_said = text
            case Noticed(code="words_failed" | "words_late", message=message):
                self._problem_of_words = str(message)
            case Noticed(code="words_well"):
                self._problem_of_words = ""


def refusal(error: PausaError) -> dict[str, Any]:
    """Return the answer to a command that was not carried out."""
    told: dict[str, Any] = {"done": False, "exit_code": error.exit_code, "message": str(error)}
    if isinstance(error, CommandRefused):
        told |= {"state": error.state, "command": error.command}
    return told


def _faulty(error: BaseException | None) -> dict[str, Any]:
    return {
        "done": False,
        "exit_code": FAULT,
        "message": f"An error in Pausa kept it from doing that ({type(error).__name__}). The log has the details.",
    }


def _when_done(future: "Future[Done]", answer: Answer) -> None:
    def hear(done: "Future[Done]") -> None:
        error = done.exception()
        if error is None:
            result = done.result()
            shown = _shown(result.recording) if result.recording is not None else None
            answer({"done": True, "id": result.recording_id, "recording": shown})
        elif isinstance(error, PausaError):
            answer(refusal(error))
        else:
            answer(_faulty(error))

    future.add_done_callback(hear)


def _is_named(recording: RemoteRecording, named: str) -> bool:
    """Whether the beginning or the end of its id was given."""
    return recording.id.startswith(named) or recording.id.endswith(named)


def _plain(transcript: RemoteTranscript) -> dict[str, Any]:
    """Return a transcript with its lines, without the time of each word."""
    return transcript.model_dump(mode="json", exclude={"text": True, "lines": {"__all__": {"words"}}})


def _shown(recording: RemoteRecording) -> dict[str, Any]:
    return recording.model_dump(mode="json")
