"""Events of a recording, written as a sentence: ``RecordingEvents().starts().pauses(4, 4)``."""

from dataclasses import dataclass, field
from pathlib import Path

from pausa.core.edit.change import ChangeKind
from pausa.core.events import (
    Event,
    MarkerSet,
    MarkerSummary,
    RecordingEdited,
    RecordingFailed,
    RecordingPaused,
    RecordingProgressed,
    RecordingReady,
    RecordingRenamed,
    RecordingResumed,
    RecordingStarted,
    RecordingStarting,
    RecordingStopped,
    SegmentClosed,
    SegmentRetaken,
    StitchProgressed,
)
from pausa.core.states import Command, State

S = 1_000_000_000


@dataclass
class RecordingEvents:
    """Events of one recording, in the order in which a recorder sends them."""

    recording_id: str = "one"
    events: list[Event] = field(default_factory=list)

    def starts(self, at_s: float = 0) -> "RecordingEvents":
        self.events += [
            RecordingStarting(
                recording_id=self.recording_id,
                state=State.STARTING,
                monotonic_ns=round(at_s * S),
                title="A title",
                created="2026-11-20T15:04:05.000+01:00",
                camera="c",
                microphone="m",
                folder=Path(),
            ),
            RecordingStarted(
                recording_id=self.recording_id,
                state=State.RECORDING,
                monotonic_ns=round(at_s * S),
                width=1,
                height=1,
                fps=30.0,
                sample_rate=48000,
            ),
        ]
        return self

    def progresses(self, recorded_s: float, at_s: float, state: State = State.RECORDING) -> "RecordingEvents":
        self.events.append(
            RecordingProgressed(
                recording_id=self.recording_id,
                state=state,
                monotonic_ns=round(at_s * S),
                recorded_ns=round(recorded_s * S),
                size_bytes=1000,
                frames=1,
                frames_repeated=0,
                frames_lost=0,
                samples_missing=0,
                disk_free_bytes=10**9,
                disk_seconds_left=100.0,
                peak_dbfs=-10,
                rms_dbfs=-20,
            )
        )
        return self

    def closes(self, index: int, duration_s: float, state: State = State.PAUSED) -> "RecordingEvents":
        self.events.append(
            SegmentClosed(
                recording_id=self.recording_id,
                state=state,
                monotonic_ns=0,
                index=index,
                start_ns=0,
                ticks=1,
                samples=1,
                duration_ns=round(duration_s * S),
            )
        )
        return self

    def pauses(self, recorded_s: float, at_s: float) -> "RecordingEvents":
        self.events.append(
            RecordingPaused(
                recording_id=self.recording_id,
                state=State.PAUSED,
                monotonic_ns=round(at_s * S),
                recorded_ns=round(recorded_s * S),
            )
        )
        return self

    def resumes(self, recorded_s: float, at_s: float) -> "RecordingEvents":
        self.events.append(
            RecordingResumed(
                recording_id=self.recording_id,
                state=State.RECORDING,
                monotonic_ns=round(at_s * S),
                recorded_ns=round(recorded_s * S),
            )
        )
        return self

    def retakes(self, index: int, *left_s: float, at_s: float) -> "RecordingEvents":
        """``left_s``: the lengths of the segments that are left."""
        recorded_ns = sum(round(length * S) for length in left_s)
        known = [one for one in self.events if isinstance(one, MarkerSet)]
        closed = [one for one in self.events if isinstance(one, SegmentClosed)]
        self.events.append(
            SegmentRetaken(
                recording_id=self.recording_id,
                state=State.PAUSED,
                monotonic_ns=round(at_s * S),
                index=index,
                recorded_ns=recorded_ns,
                duration_ns=S,
            )
        )
        self.events.append(
            RecordingEdited(
                recording_id=self.recording_id,
                state=State.PAUSED,
                monotonic_ns=round(at_s * S),
                command=Command.RETAKE,
                change=ChangeKind.RETAKE,
                recorded_ns=recorded_ns,
                duration_ns=S,
                segments_ns=tuple(round(length * S) for length in left_s),
                markers=tuple(
                    MarkerSummary(title=one.title, recorded_ns=one.recorded_ns)
                    for one in known
                    if one.recorded_ns < recorded_ns
                ),
                undo=ChangeKind.RETAKE,
                redo=None,
                kept_until_ns=closed[len(left_s) - 1].monotonic_ns if 0 < len(left_s) <= len(closed) else 0,
            )
        )
        return self

    def marks(self, recorded_s: float, title: str = "") -> "RecordingEvents":
        self.events.append(
            MarkerSet(
                recording_id=self.recording_id,
                state=State.RECORDING,
                monotonic_ns=0,
                title=title,
                recorded_ns=round(recorded_s * S),
            )
        )
        return self

    def renames(self, title: str, state: State = State.RECORDING) -> "RecordingEvents":
        self.events.append(
            RecordingRenamed(recording_id=self.recording_id, state=state, monotonic_ns=0, title=title)
        )
        return self

    def stops(self, recorded_s: float) -> "RecordingEvents":
        self.events.append(
            RecordingStopped(
                recording_id=self.recording_id,
                state=State.STITCHING,
                monotonic_ns=0,
                reason="user",
                recorded_ns=round(recorded_s * S),
            )
        )
        return self

    def stitches(self, fraction: float) -> "RecordingEvents":
        self.events.append(
            StitchProgressed(
                recording_id=self.recording_id, state=State.STITCHING, monotonic_ns=0, fraction=fraction
            )
        )
        return self

    def fails(self, message: str = "It failed.") -> "RecordingEvents":
        self.events.append(
            RecordingFailed(
                recording_id=self.recording_id,
                state=State.FAILED,
                monotonic_ns=0,
                message=message,
                folder=Path(),
            )
        )
        return self

    def is_ready(self, path: Path = Path("film.mp4")) -> "RecordingEvents":
        self.events.append(
            RecordingReady(
                recording_id=self.recording_id,
                state=State.READY,
                monotonic_ns=0,
                path=path,
                title="A title",
                duration_s=1.0,
                size_bytes=1000,
                frames=30,
                frames_repeated=0,
                frames_lost=0,
                samples=48000,
                samples_missing=0,
                width=320,
                height=180,
                segments=(),
                markers=(),
            )
        )
        return self
