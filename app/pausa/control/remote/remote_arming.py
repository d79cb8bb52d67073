"""A recording that is to begin by itself, as remote faces command it: it is begun by *start* or *resume*, and called off by *stop* or *discard*."""

from collections.abc import Callable
from concurrent.futures import Future

from pausa.control.engine import Engine
from pausa.control.remote.confirmed_commands import Confirmed, ConfirmedCommands
from pausa.control.remote.remote_recording import ArmedState, RemoteRecording, armed_recording
from pausa.core.errors import CommandRefused
from pausa.core.settings import StartOn, WhenActive
from pausa.core.states import Command, State, may_start
from pausa.recording.options import RecordingOptions


class RemoteArming:
    """Any thread; nothing blocks."""

    def __init__(self, engine: Engine, commands: ConfirmedCommands) -> None:
        self._engine = engine
        self._commands = commands

    @property
    def armed(self) -> RemoteRecording | None:
        """What will begin by itself; None: there is none."""
        armed = self._engine.armed_start.armed
        return armed_recording(armed) if armed is not None else None

    def is_armed(self, recording_id: str) -> bool:
        armed = self._engine.armed_start.armed
        return armed is not None and armed.recording_id == recording_id

    @property
    def wished(self) -> bool:
        """Whether something is armed that somebody has wished, and not only the setting."""
        armed = self._engine.armed_start.armed
        return armed is not None and not armed.automatic

    def beginning(self, recording_id: str) -> RemoteRecording | None:
        """Return what has just been begun, and may not be a recording yet; None: this one was not."""
        begun = self._engine.armed_start.begun
        if begun is None or begun.recording_id != recording_id:
            return None
        return armed_recording(begun).model_copy(update={"state": State.STARTING, "actions": []})

    def make_way(self) -> None:
        """Call off what somebody has armed, because another recording takes its place."""
        if self.wished:
            self._engine.armed_start.disarm(reason="replaced")

    def arm(
        self,
        on: StartOn,
        options: RecordingOptions,
        pre_roll_s: int,
        named: Callable[[str], None] | None,
    ) -> RemoteRecording:
        """Return it as it is armed; it may begin at once. ``named`` is called with its id. Raises CommandRefused, InputError."""
        armed = self._engine.armed_start.arm(options, on, pre_roll_ns=pre_roll_s * 1_000_000_000)
        if named is not None:
            named(armed.recording_id)
        return armed_recording(armed)

    def demand_room(self, when_active: WhenActive) -> None:
        """Let no other recording take the place of one that somebody has armed, unless that is asked for. Raises CommandRefused."""
        armed = self._engine.armed_start.armed
        if armed is not None and not armed.automatic and when_active is WhenActive.REFUSE:
            raise self._refused(Command.START)

    def begin(self, recording_id: str, *, command: Command, reason: str) -> Future[Confirmed]:
        """Begin it now; answered as a *start*. Raises CommandRefused if it has just begun, or been called off, or may not run beside others."""
        armed, active = self._engine.armed_start.armed, self._engine.recorder.active_ids
        if armed is not None and not may_start(
            others_active=bool(active), when_active=armed.options.when_active
        ):
            raise CommandRefused(state=State.RECORDING.value, command=command.value)

        def prepare(at_ns: int) -> str:
            if self._engine.armed_start.prepare(recording_id, at_ns=at_ns, reason=reason) is None:
                raise self._refused(command)
            return recording_id

        answer = self._commands.give(Command.START, recording_id, prepare)
        self._engine.armed_start.carry_out()
        return answer

    def give(self, command: Command, recording_id: str, *, title: str, reason: str) -> RemoteRecording | None:
        """Call it off, or rename it; return what there is then. Raises CommandRefused."""
        match command:
            case Command.STOP | Command.DISCARD if self._engine.armed_start.disarm(
                recording_id, reason=reason
            ):
                return None
            case Command.RENAME if self._engine.armed_start.rename(recording_id, title):
                return self.armed
            case _:
                raise self._refused(command)

    def _refused(self, command: Command) -> CommandRefused:
        waits = self._engine.armed_start.armed is not None
        state = ArmedState.ARMED.value if waits else State.STARTING.value
        return CommandRefused(state=state, command=command.value)
