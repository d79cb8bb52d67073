"""What happened to a recording, as it is told to webhooks: kept until it is in the queue."""

import uuid
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from pydantic import BaseModel, ConfigDict

from pausa.control.remote.remote_recording import RemoteRecording, remote_recording
from pausa.control.webhooks.said_fact import Said, said_of
from pausa.core.events import (
    Event,
    RecordingDiscarded,
    RecordingEdited,
    RecordingFailed,
    RecordingPaused,
    RecordingReady,
    RecordingResumed,
    RecordingStarted,
    RecordingStarting,
    RecordingStopped,
    RecordingTakenUp,
    SegmentRetaken,
    TranscriptFinal,
    TranscriptPartial,
    TranscriptReady,
)
from pausa.core.recording_snapshot import RecordingSnapshot, wall_time
from pausa.core.states import Command, State


class FactKind(StrEnum):
    """Named as in Pausa's own form."""

    STARTING = "recording.starting"
    """Only for forms that tell of it."""
    STARTED = "recording.started"
    PAUSED = "recording.paused"
    RESUMED = "recording.resumed"
    RETAKEN = "recording.retaken"
    MARKED = "recording.marked"
    STITCHING = "recording.stitching"
    READY = "recording.ready"
    FAILED = "recording.failed"
    DISCARDED = "recording.discarded"
    WRITTEN = "transcript.ready"
    SAID = "transcript.final"
    GUESSED = "transcript.partial"
    """Only the newest is told, once, and to those who ask for it."""


OF_WORDS: Final = frozenset({FactKind.WRITTEN, FactKind.SAID, FactKind.GUESSED})
"""They tell no state of a recording."""


class Fact(BaseModel):
    """A recording as it was right after something happened to it."""

    model_config = ConfigDict(frozen=True)

    id: uuid.UUID
    kind: FactKind
    at: datetime
    """Aware, UTC."""
    recording: RemoteRecording
    said: Said | None = None
    """Of facts of words."""


_KINDS: tuple[tuple[type[Event], FactKind], ...] = (
    (RecordingStarting, FactKind.STARTING),
    (RecordingStarted, FactKind.STARTED),
    (RecordingTakenUp, FactKind.PAUSED),
    (RecordingPaused, FactKind.PAUSED),
    (RecordingResumed, FactKind.RESUMED),
    (SegmentRetaken, FactKind.RETAKEN),
    (RecordingStopped, FactKind.STITCHING),
    (RecordingReady, FactKind.READY),
    (RecordingFailed, FactKind.FAILED),
    (RecordingDiscarded, FactKind.DISCARDED),
    (TranscriptReady, FactKind.WRITTEN),
    (TranscriptFinal, FactKind.SAID),
    (TranscriptPartial, FactKind.GUESSED),
)


def fact_of(event: Event, snapshot: RecordingSnapshot | None) -> Fact | None:
    """Return what is told of ``event``, after which the recording is ``snapshot``; None: nothing."""
    kind = _kind_of(event)
    if kind is FactKind.DISCARDED and snapshot is None and event.recording_id is not None:
        # It was begun by a program that is gone.
        created = wall_time(event.monotonic_ns)
        snapshot = RecordingSnapshot(id=event.recording_id, state=State.DISCARDED, created=created)
    if kind is FactKind.WRITTEN and snapshot is None and event.recording_id is not None:
        # It was recorded before this program ran; the list knows more of it.
        created = wall_time(event.monotonic_ns)
        snapshot = RecordingSnapshot(id=event.recording_id, state=State.READY, created=created)
    if kind is None or snapshot is None:
        return None
    return Fact(
        id=uuid.uuid4(),
        kind=kind,
        at=wall_time(event.monotonic_ns).astimezone(UTC),
        recording=remote_recording(snapshot, event.monotonic_ns),
        said=said_of(event) if kind in OF_WORDS else None,
    )


def _kind_of(event: Event) -> FactKind | None:
    if isinstance(event, RecordingEdited):
        # The event that names the mark comes before this one, which has all of them in their order.
        return FactKind.MARKED if event.command is Command.MARK else None
    return next((kind for type_, kind in _KINDS if isinstance(event, type_)), None)
