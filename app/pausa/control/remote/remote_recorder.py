"""What every remote face does with recordings: commands that are answered when they are confirmed, and the list."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pausa.capture.requests import camera_request, microphone_request
from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.control.engine import Engine
from pausa.control.remote.confirmed_commands import Confirmed, ConfirmedCommands, Refused
from pausa.control.remote.named_devices import NamedDevices
from pausa.control.remote.numbered_events import NumberedEvents
from pausa.control.remote.remote_arming import RemoteArming
from pausa.control.remote.remote_recording import ArmedState, RemoteRecording, remote_recording
from pausa.control.remote.start_wish import StartWish
from pausa.core.edit.spans import Span
from pausa.core.errors import CommandRefused, PausaError, StorageError, UnknownIdError, disk_reason
from pausa.core.events import (
    CommandRejected,
    EntryRemoved,
    EntryRenamed,
    Event,
    RecordingDiscarded,
    RecordingStopped,
    StartDisarmed,
    Unsubscribe,
)
from pausa.core.recording_snapshot import RecordingSnapshot, after
from pausa.core.sentences import sentence
from pausa.core.settings import Settings, StartOn, WhenActive
from pausa.core.states import Command, State
from pausa.core.time.wall_clock import local_now
from pausa.library.entry import snapshot_of_entry
from pausa.library.removal import folders_beside, to_trash
from pausa.recording.workspace.kept_folder import remove_kept

if TYPE_CHECKING:
    from pausa.library.entry import Entry

ANSWER_S: Final = 30.0
"""The longest time until a command is confirmed or refused: devices may take eight seconds to open, a network camera more."""
MOST_SNAPSHOTS: Final = 200
"""Of recordings of this run of the program that are over; the list has them all."""


Follower = Callable[[Event, RecordingSnapshot | None], None]
"""Called on the emitting thread with each event and its recording right after it: must return at once.

Of a recording that is gone: what was known of it last, in the state that the event tells.
"""


@dataclass(frozen=True, slots=True)
class Done:
    """A command that was carried out, and the recording right after it; None: it is gone."""

    recording_id: str
    recording: RemoteRecording | None
    at_ns: int = 0
    """The moment that counts: of a *start*, from which on it is recorded."""


class RemoteRecorder:
    """One for all faces of a program. Any thread; what asks the list blocks on the disk."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._commands = ConfirmedCommands()
        self._arming = RemoteArming(engine, self._commands)
        self.named_devices = NamedDevices(engine.list_devices, self._opened_device)
        """Judges the devices that somebody names."""
        self._lock = threading.Lock()
        self._changing = threading.Lock()
        """Held while the file of a recording that is over is renamed or removed."""
        self._snapshots: dict[str, RecordingSnapshot] = {}
        self._discarded: dict[str, RecordingSnapshot] = {}
        """What was known last of those of this run that were discarded though nobody wished it so: there is nothing of them anywhere else."""
        self._followers: tuple[Follower, ...] = ()
        self._other_devices = False
        """Whether devices are in use that the settings do not name."""
        self.events = NumberedEvents()
        """Every event, after what is told here has followed it."""
        engine.subscribe(self._hear)

    # ── commands ─────────────────────────────────────────────────────────────────────────────────────

    def start(
        self,
        wish: StartWish,
        *,
        named: Callable[[str], None] | None = None,
        begins_armed: bool = False,
    ) -> Future[Done]:
        """Start a recording; answered when its first frame is in. Raises InputError, CommandRefused, and CameraError or MicrophoneError for a device that is away.

        Where a device is named that is not open, it may take some seconds until it is known whether there is such a one.

        ``begins_armed``: what is armed is begun by a wish that names nothing. Any other is refused while somebody has
        armed a recording, unless it may run beside others or replace them.

        One that is to begin by itself is answered as soon as it is armed. ``named`` is called with its id before that,
        and must return at once.
        """
        settings = self._engine.settings.value
        wished = wish.settings(settings)
        options = wish.options(wished, self._engine.places, local_now())
        active = self._engine.recorder.active_ids
        state = self._state_of(active[-1]) if active else None
        # Of one that is just over nothing is known any more; the recorder decides then.
        if state is not None and wished.when_active is WhenActive.REFUSE:
            raise CommandRefused(state=state, command=Command.START.value)
        armed_id = armed.id if (armed := self._arming.armed) is not None else ""
        if armed_id and begins_armed and wish.names_nothing:
            if named is not None:
                named(armed_id)
            return self._answered(self._arming.begin(armed_id, command=Command.START, reason=wish.reason))
        self._arming.demand_room(wished.when_active)
        self.named_devices.demand_there(
            wish.devices, {"camera": settings.camera, "microphone": settings.microphone}
        )
        replaces = wished.when_active is WhenActive.REPLACE and wish.start_recording_on is StartOn.MANUAL
        stays_armed = self._arming.wished and not replaces
        self._demand_devices_free(wished, settings, others_wait=bool(active) or stays_armed)
        if replaces:
            self._arming.make_way()
        self._use_devices(wished, settings)
        if wish.start_recording_on is not StartOn.MANUAL:
            try:
                waiting = self._arming.arm(wish.start_recording_on, options, wished.pre_roll_s, named)
            except PausaError:
                self._use_own_devices()
                raise
            return _done(Done(waiting.id, waiting))

        def begin(at_ns: int) -> str:
            recording_id = self._engine.recorder.start(options, at_ns=at_ns)
            if named is not None:
                named(recording_id)
            return recording_id

        return self._answered(self._commands.give(Command.START, "", begin))

    def give(
        self,
        command: Command,
        recording_id: str,
        *,
        title: str = "",
        back_to_ns: int | None = None,
        span: Span | None = None,
        reason: str = "api",
        as_of_ns: int | None = None,
    ) -> Future[Done]:
        """Give a command to a recording; answered when it is confirmed. The future raises CommandRefused, and nothing has changed then.

        ``as_of_ns``: the moment as of which it counts, as far as what came after it is not written yet; None: now.
        """
        recorder = self._engine.recorder
        if self._arming.is_armed(recording_id):
            if command in (Command.START, Command.RESUME):
                return self._answered(self._arming.begin(recording_id, command=command, reason=reason))
            shown = self._arming.give(command, recording_id, title=title, reason=reason)
            return _done(Done(recording_id, shown))
        if recording_id not in recorder.active_ids:
            if self._arming.beginning(recording_id) is not None:
                raise CommandRefused(state=State.STARTING.value, command=command.value)
            state = self._known_state(recording_id)
            if state is None:
                raise self._unknown(recording_id)
            if not state.active:
                raise CommandRefused(state=state.value, command=command.value)
        return self._answered(
            self._commands.give(
                command,
                recording_id,
                lambda at_ns: recorder.post(
                    command,
                    recording_id,
                    at_ns=at_ns,
                    title=title,
                    back_to_ns=back_to_ns,
                    span=span,
                    reason=reason,
                ),
                as_of_ns=as_of_ns,
            )
        )

    def mute(self, *, muted: bool) -> None:
        """Mute the microphone as of now, or no longer; an event tells it."""
        self._engine.hub.mute(time.monotonic_ns(), muted=muted)

    # ── what there is ────────────────────────────────────────────────────────────────────────────────

    @property
    def waiting(self) -> int:
        """How many commands are not confirmed yet."""
        return self._commands.waiting

    def is_active(self, recording_id: str) -> bool:
        """Whether it takes commands: it is starting, recording or paused, or is to begin by itself. Does not block."""
        return self._arming.is_armed(recording_id) or recording_id in self._engine.recorder.active_ids

    def active(self) -> list[RemoteRecording]:
        """Return the recordings that are starting, recording or paused, the newest last. Does not block."""
        return [self._shown(one) for one in self.active_snapshots()]

    def active_snapshots(self) -> list[RecordingSnapshot]:
        """Return all that is known of those. Does not block."""
        with self._lock:
            return [one for one in self._snapshots.values() if one.certain_state.active]

    def taking_commands(self) -> list[RemoteRecording]:
        """Return what is active, the newest first, and then what waits to begin by itself. Does not block."""
        armed, active = self.armed(), self.active()[::-1]
        return active if armed is None or self.known(armed.id) is not None else [*active, armed]

    def armed(self) -> RemoteRecording | None:
        """Return the recording that will begin by itself; None: there is none. Does not block."""
        return self._arming.armed

    def active_recording(self, recording_id: str) -> RemoteRecording | None:
        """Return a recording by its whole id, if it is active. Does not block."""
        known = self.known(recording_id)
        return self._shown(known) if known is not None and known.certain_state.active else None

    def recording(self, recording_id: str) -> RemoteRecording:
        """Return a recording, or what will be one, by its whole id; also one that was discarded though nobody wished it so. Raises UnknownIdError, LibraryError."""
        if (armed := self.armed()) is not None and armed.id == recording_id:
            return armed
        try:
            return self._shown(self.snapshot(recording_id))
        except UnknownIdError:
            known = self._arming.beginning(recording_id) or self.discarded(recording_id)
            if known is not None:
                return known
            raise

    def discarded(self, recording_id: str) -> RemoteRecording | None:
        """Return what was known last of one of this run that was discarded though nobody wished it so; None: it was not. Does not block."""
        with self._lock:
            known = self._discarded.get(recording_id)
        return self._shown(known) if known is not None else None

    def recordings(self) -> list[RemoteRecording]:
        """Return every recording, newest first, after what will be one. Raises LibraryError."""
        armed = self.armed()
        entries = self._engine.catalogue.entries()
        shown = [self._shown(self._newest(entry)) for entry in entries]
        if armed is None or any(one.id == armed.id for one in shown):
            return shown
        return [armed, *shown]

    def entries(self) -> "list[Entry]":
        """Return what the list has, newest first. Raises LibraryError."""
        return self._engine.catalogue.entries()

    def shown(self, entry: "Entry") -> RemoteRecording:
        """Return an entry of the list with what its events have told since. Does not block."""
        return self._shown(self._newest(entry))

    def latest(self) -> RemoteRecording:
        """Return the newest recording, active or not. Raises UnknownIdError if there is none, LibraryError."""
        for entry in self._engine.catalogue.entries():
            return self._shown(self._newest(entry))
        raise UnknownIdError(sentence("There is no recording yet."))

    def rename(self, recording_id: str, title: str) -> RemoteRecording:
        """Give a recording that is over another title, and its file that name. Blocks. Raises UnknownIdError, Refused, LibraryError, StorageError."""
        with self._changing:
            self._demand_over(recording_id, Command.RENAME)
            entry = self._engine.catalogue.rename(recording_id, title)
        self._engine.announce(
            EntryRenamed(
                recording_id=entry.id, monotonic_ns=time.monotonic_ns(), title=entry.title, path=entry.path
            )
        )
        return self._shown(snapshot_of_entry(entry))

    def trash(self, recording_id: str) -> None:
        """Move a recording that is over to the trash, and remove it from the list, with what is kept beside its file.

        Blocks. Raises UnknownIdError, Refused, LibraryError, StorageError.
        """
        with self._changing:
            entry = self._demand_over(recording_id, Command.DISCARD)
            try:
                to_trash(entry)
            except OSError as error:
                raise StorageError(
                    sentence(
                        "“{title}” cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted.",
                        title=entry.name,
                        reason=disk_reason(error),
                    )
                ) from None
            folders = self._engine.places.work_folders(self._engine.library_folders())
            remove_kept([*folders_beside(entry), *folders], entry.id)
            self._engine.catalogue.remove(entry.id)
        with self._lock:
            self._snapshots.pop(recording_id, None)
        self._engine.announce(EntryRemoved(recording_id=entry.id, monotonic_ns=time.monotonic_ns()))

    def _demand_over(self, recording_id: str, command: Command) -> "Entry":
        """Return the entry of a recording that is finished or has failed. Raises UnknownIdError, Refused."""
        entry = self.entry(recording_id)
        state = self.snapshot(recording_id).certain_state
        if state not in (State.READY, State.FAILED):
            raise Refused(
                state=state.value,
                command=command.value,
                message=sentence(
                    "The recording is not finished yet. Stop or discard it first. Nothing has changed."
                )
                if state.active
                else sentence("The recording is being finished. Try again in a moment. Nothing has changed."),
            )
        return entry

    def snapshot(self, recording_id: str) -> RecordingSnapshot:
        """Return all that is known of a recording, by its whole id. Raises UnknownIdError, LibraryError."""
        known = self.known(recording_id)
        if known is not None and known.state.active:
            return known
        return self._newest(self.entry(recording_id))

    def entry(self, recording_id: str) -> "Entry":
        """Return what the list has of a recording, by its whole id. Raises UnknownIdError, LibraryError."""
        entry = self._engine.catalogue.entry(recording_id)
        if entry.id != recording_id:
            raise self._unknown(recording_id)
        return entry

    def known(self, recording_id: str) -> RecordingSnapshot | None:
        """Return what the events of this run of the program have told of a recording; None: nothing. Does not block."""
        with self._lock:
            return self._snapshots.get(recording_id)

    def follow(self, follower: Follower) -> Unsubscribe:
        """Call ``follower`` with every event from now on, before a command is answered that it confirms."""
        with self._lock:
            self._followers = (*self._followers, follower)

        def unfollow() -> None:
            with self._lock:
                self._followers = tuple(other for other in self._followers if other is not follower)

        return unfollow

    def close(self) -> None:
        """Answer whoever still waits. Idempotent."""
        self._commands.close()

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────

    def _hear(self, event: Event) -> None:
        recording_id = event.recording_id
        snapshot, told = None, None
        if recording_id is not None:
            with self._lock:
                known = self._snapshots.get(recording_id)
                told = snapshot = after(known, event)
                if snapshot is not None:
                    self._snapshots[recording_id] = snapshot
                else:
                    self._snapshots.pop(recording_id, None)
                    told = replace(known, state=event.state) if known and event.state else known
                    if told is not None and isinstance(event, RecordingDiscarded) and event.message:
                        told = replace(told, message=event.message, ends_as=None)
                        self._discarded[recording_id] = told
                self._forget_old()
        # What is kept of an event comes first: whoever has the answer to a command may rely on it.
        try:
            for follower in self._followers:
                follower(event, told)
            self.events.on_event(event)
        finally:
            self._commands.hear(self._with_hindrance(event), snapshot)
        over = isinstance(event, RecordingStopped | RecordingDiscarded)
        if over or (isinstance(event, StartDisarmed) and event.reason != "begun"):
            self._use_own_devices()

    def _with_hindrance(self, event: Event) -> Event:
        """Let a *start* that was refused tell the state of the recording that stood in its way."""
        if not isinstance(event, CommandRejected) or event.command is not Command.START or event.state:
            return event
        with self._lock:
            active = [one.certain_state for one in self._snapshots.values() if one.certain_state.active]
        return replace(event, state=active[-1]) if active else event

    def _forget_old(self) -> None:
        over = [one.id for one in self._snapshots.values() if one.state in (State.READY, State.FAILED)]
        for recording_id in over[: max(0, len(over) - MOST_SNAPSHOTS)]:
            del self._snapshots[recording_id]
        while len(self._discarded) > MOST_SNAPSHOTS:
            del self._discarded[next(iter(self._discarded))]

    def _newest(self, entry: "Entry") -> RecordingSnapshot:
        """Join what the list has of a recording with what its events have told."""
        known = self.known(entry.id)
        if known is not None and known.state.active:
            return replace(known, title=entry.title or known.title)
        return snapshot_of_entry(entry, known)

    def _shown(self, snapshot: RecordingSnapshot) -> RemoteRecording:
        return remote_recording(snapshot, time.monotonic_ns())

    def _known_state(self, recording_id: str) -> State | None:
        known = self.known(recording_id)
        if known is not None:
            return known.certain_state
        try:
            return self.entry(recording_id).state
        except UnknownIdError:
            return None

    def _state_of(self, recording_id: str) -> str | None:
        known = self.known(recording_id)
        return known.certain_state.value if known is not None else None

    def _unknown(self, recording_id: str) -> UnknownIdError:
        return UnknownIdError(sentence("The list has no recording “{id}”.", id=recording_id))

    def _answered(self, confirmed: "Future[Confirmed]") -> "Future[Done]":
        answer: Future[Done] = Future()

        def pass_on(done: "Future[Confirmed]") -> None:
            if done.cancelled() or not answer.set_running_or_notify_cancel():
                return
            if (error := done.exception()) is not None:
                answer.set_exception(error)
                return
            result = done.result()
            recording_id = result.event.recording_id or ""
            recording = self._shown(result.snapshot) if result.snapshot is not None else None
            if recording is None and result.command is Command.STOP:
                # Nothing was left of it, which whoever stops it may not know.
                recording = self.discarded(recording_id)
            answer.set_result(Done(recording_id, recording, result.event.monotonic_ns))

        confirmed.add_done_callback(pass_on)
        return answer

    # ── devices of one recording ─────────────────────────────────────────────────────────────────────

    def _opened_device(self, kind: str) -> str:
        hub = self._engine.hub
        opened = hub.camera_format if kind == "camera" else hub.microphone_format
        return opened.identity if opened is not None else ""

    def _demand_devices_free(self, wished: Settings, settings: Settings, *, others_wait: bool) -> None:
        """Let no wish for other devices take them away from another recording. Raises CommandRefused."""
        if others_wait and _requests(wished) != _requests(settings):
            active = self._engine.recorder.active_ids
            state = State.RECORDING.value if active else ArmedState.ARMED.value
            raise Refused(
                state=state,
                command=Command.START.value,
                message="Another recording has the devices, so this one can have no camera, microphone, size or frame rate of its own. Leave these out, or end the other one first. Nothing has changed.",
            )

    def _use_devices(self, wished: Settings, settings: Settings) -> None:
        """Open what is wished for one recording, if it is not what is open."""
        if _requests(wished) != _requests(settings):
            self._other_devices = True
            self._engine.hub.use(*_requests(wished))

    def _use_own_devices(self) -> None:
        if self._other_devices and not (self._engine.recorder.active_ids or self._arming.wished):
            self._other_devices = False
            self._engine.hub.use(*_requests(self._engine.settings.value))


def _requests(settings: Settings) -> tuple[CameraRequest | None, MicrophoneRequest | None]:
    return camera_request(settings), microphone_request(settings)


def _done(done: Done) -> Future[Done]:
    answer: Future[Done] = Future()
    answer.set_result(done)
    return answer
