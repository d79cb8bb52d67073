"""A recording as remote faces show it: the same fields in Pausa's own interface, in ``pausa ctl`` and in webhooks."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pydantic import BaseModel, ConfigDict, Field

from pausa.core.events import TakenBackSummary
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.states import Command, State, allowed
from pausa.core.storable_text import storable

if TYPE_CHECKING:  # so that whoever only reads such recordings loads no camera
    from pausa.recording.automation.armed_start import Armed

_OF_ARMED: Final = ["discard", "rename", "resume", "start", "stop"]
_OF_FINISHED: Final = frozenset({State.READY, State.FAILED})
_WHEN_OVER: Final = ["rename"]


class ArmedState(StrEnum):
    """What takes the place of a state before there is a recording."""

    ARMED = "armed"
    """It begins by itself as soon as somebody is in the picture, or speaks, or the devices deliver."""


class RemoteSegment(BaseModel):
    """What was recorded between two cuts."""

    model_config = ConfigDict(frozen=True)

    index: int = Field(description="Counted from 1.")
    start_s: float = Field(description="Where it begins in the file.")
    duration_s: float
    pause_before_s: float = Field(
        description="How long the pause before it was; 0 where it does not go on where the one before ended."
    )


class RemoteMarker(BaseModel):
    """A named point of the recording."""

    model_config = ConfigDict(frozen=True)

    title: str
    at_s: float = Field(description="Where it is in the file.")


class RemoteTakenBack(BaseModel):
    """What was recorded and is not in the file, but can be put back."""

    model_config = ConfigDict(frozen=True)

    id: str
    at_s: float = Field(description="Where it would stand in the file.")
    duration_s: float


class RemoteCounts(BaseModel):
    """What is in the file; null: not known."""

    model_config = ConfigDict(frozen=True)

    frames: int = Field(description="While it is active, as of some tenths of a second ago.")
    frames_repeated: int | None
    frames_lost: int | None
    samples: int | None = Field(description="Null until it is ready.")
    samples_missing: int | None


class RemoteRecording(BaseModel):
    """One recording, from *start* to its finished file."""

    model_config = ConfigDict(frozen=True)

    id: str
    title: str
    state: State | ArmedState
    actions: list[str] = Field(description="What can be asked of it now.")
    created_at: datetime
    started_at: datetime | None = Field(description="When the first frame was recorded.")
    stopped_at: datetime | None
    completed_at: datetime | None = Field(description="When the finished file got its place, or failed.")
    duration_s: float = Field(description="Recorded time, without pauses.")
    width: int
    height: int
    segments: list[RemoteSegment]
    markers: list[RemoteMarker]
    taken_back: list[RemoteTakenBack] = Field(description="While it is active.")
    file_size: int | None = Field(description="Bytes of the finished file.")
    output_file_name: str | None = Field(description="Name of the finished file, without its folder.")
    start_reason: str
    stop_reason: str | None
    failure: str | None = Field(description="Why there is no finished file.")
    counts: RemoteCounts

    @property
    def begun_state(self) -> State | None:
        """The state, if there is a recording already; None: it is armed."""
        return None if isinstance(self.state, ArmedState) else self.state


def remote_recording(snapshot: RecordingSnapshot, now_ns: int) -> RemoteRecording:
    """Return ``snapshot`` as it is at ``now_ns`` of the monotonic clock."""
    state, known = snapshot.certain_state, snapshot.counts_known
    is_finished = state is State.READY
    pauses_ns = snapshot.pauses_ns
    segments, start_ns = [], 0
    duration_ns = snapshot.duration_ns_at(now_ns)
    for index, length_ns in enumerate(_lengths_ns(snapshot, duration_ns)):
        segments.append(
            RemoteSegment(
                index=index + 1,
                start_s=start_ns / 1e9,
                duration_s=length_ns / 1e9,
                pause_before_s=pauses_ns[index] / 1e9,
            )
        )
        start_ns += length_ns
    return RemoteRecording(
        id=snapshot.id,
        title=snapshot.title or (storable(snapshot.path.stem) if snapshot.path is not None else ""),
        state=state,
        actions=_actions(snapshot) if state.active else _WHEN_OVER if state in _OF_FINISHED else [],
        created_at=snapshot.created,
        started_at=snapshot.started,
        stopped_at=snapshot.stopped,
        completed_at=snapshot.completed if state in _OF_FINISHED else None,
        duration_s=duration_ns / 1e9,
        width=snapshot.width,
        height=snapshot.height,
        segments=segments,
        markers=[RemoteMarker(title=one.title, at_s=one.recorded_ns / 1e9) for one in snapshot.markers],
        taken_back=[_taken_back(one) for one in snapshot.taken_back] if state.active else [],
        file_size=snapshot.size_bytes if is_finished else None,
        output_file_name=storable(snapshot.path.name) if snapshot.path is not None else None,
        start_reason=snapshot.start_reason,
        stop_reason=snapshot.stop_reason or None,
        failure=storable(str(snapshot.message)) or None,
        counts=RemoteCounts(
            frames=snapshot.frames,
            frames_repeated=snapshot.frames_repeated if known else None,
            frames_lost=snapshot.frames_lost if known else None,
            samples=snapshot.samples if is_finished else None,
            samples_missing=snapshot.samples_missing if known else None,
        ),
    )


def armed_recording(armed: "Armed") -> RemoteRecording:
    """Return the recording that will begin by itself."""
    snapshot = RecordingSnapshot(
        id=armed.recording_id,
        state=State.STARTING,
        title=armed.options.title,
        created=armed.since,
        start_reason=armed.options.start_reason,
    )
    shown = remote_recording(snapshot, now_ns=0)
    return shown.model_copy(update={"state": ArmedState.ARMED, "actions": _OF_ARMED})


def _actions(snapshot: RecordingSnapshot) -> list[str]:
    commands = allowed(snapshot.certain_state, snapshot.editable)
    named = {command.value.replace(" ", "_") for command in commands}
    return sorted(named | ({"go_back"} if Command.RESUME in commands else set()))


def _taken_back(one: TakenBackSummary) -> RemoteTakenBack:
    return RemoteTakenBack(
        id=f"{one.take}-{one.first_tick}-{one.ticks}", at_s=one.at_ns / 1e9, duration_s=one.duration_ns / 1e9
    )


def _lengths_ns(snapshot: RecordingSnapshot, duration_ns: int) -> list[int]:
    lengths_ns = list(snapshot.segments_ns)
    if snapshot.state is State.RECORDING and lengths_ns:
        lengths_ns[-1] += max(0, duration_ns - sum(lengths_ns))
    return lengths_ns
