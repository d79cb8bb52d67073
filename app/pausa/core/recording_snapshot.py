"""What is known of a recording from its events: the one fold that the list, the window and the terminal share.

``after(snapshot, event)`` is pure but for the wall clock, which is handed in: events carry the monotonic clock only.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from pausa.core.edit.change import ChangeKind
from pausa.core.events import (
    OF_WORDS,
    CommandRejected,
    Event,
    MarkerSet,
    MarkerSummary,
    RecordingDiscarded,
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
    RecordingTakenUp,
    SegmentClosed,
    SegmentEndGiven,
    SegmentSummary,
    StandInRecorded,
    StitchProgressed,
    TakenBackSummary,
    TakesKept,
)
from pausa.core.states import COMMANDS, Command, Editable, State
from pausa.core.time.wall_clock import local_now

MOST_AHEAD_NS = 1_000_000_000
"""How far the shown time runs on without news: a recorder that says nothing for longer is not known to record."""
SILENCE_DBFS = -96.0

_SLIVER_NS = 60_000_000
"""A rest shorter than two slow ticks is rounding between the recorded time and the sum of the segments."""

WallTime = Callable[[int], datetime]
"""Turns a moment of the monotonic clock, in nanoseconds, into local time with its offset."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingSnapshot:
    """A recording from *start* to its finished file."""

    id: str
    state: State
    created: datetime
    """Aware, in the local time of the place where it was recorded."""
    title: str = ""
    started: datetime | None = None
    stopped: datetime | None = None
    completed: datetime | None = None
    """When the finished file got its place, or could not be made."""
    duration_ns: int = 0
    """Recorded time, without pauses; correct at ``told_ns`` while it grows."""
    told_ns: int = 0
    """Monotonic clock."""
    ends_as: State | None = None
    """What it is as soon as the last of its segment is on the disk; nothing is recorded any more."""
    path: Path | None = None
    """The finished file."""
    is_taken_up: bool = False
    """Whether it has a finished file from before, which stays if it is discarded."""
    folder: Path | None = None
    """Where the finished file goes; of a failed recording, where its segments are kept; None: not heard of yet."""
    width: int = 0
    height: int = 0
    begun: bool = False
    """Whether the first frame or sample has come, so that it is known what is recorded."""
    without: frozenset[str] = frozenset()
    """``camera``, ``microphone``: the kinds of device that it began without, and has no track for."""
    segments: tuple[SegmentSummary, ...] = ()
    """What is kept between cuts, without what is being recorded."""
    segment_ends_ns: tuple[int, ...] = ()
    """Monotonic clock, of each of them; 0: not known."""
    resumed_ns: int = 0
    """When the segment began that is being recorded; monotonic clock."""
    undo: ChangeKind | None = None
    """What *undo* would take back; None: nothing."""
    redo: ChangeKind | None = None
    taken_back: tuple[TakenBackSummary, ...] = ()
    """What was recorded and is not kept, but is still there."""
    markers: tuple[MarkerSummary, ...] = ()
    size_bytes: int = 0
    takes_bytes: int = 0
    """Of what is kept beside the finished file: what was taken back, and what can be undone."""
    disk_seconds_left: float | None = None
    peak_dbfs: float = SILENCE_DBFS
    stitched: float = 0.0
    """From 0 to 1."""
    frames: int = 0
    frames_repeated: int = 0
    frames_lost: int = 0
    samples: int = 0
    samples_missing: int = 0
    counts_known: bool = True
    """Whether it is known how many frames are repeated or lost and how many samples are missing; else these are 0."""
    still_ns: int = 0
    """How long the picture stands still because the camera was away."""
    start_reason: str = "user"
    stop_reason: str = ""
    message: str = ""
    """Why it failed."""
    recovered: bool = False
    stood_in: frozenset[str] = frozenset()
    """``camera``, ``microphone``: the kinds of device in whose place a test picture or sound was recorded."""

    @property
    def certain_state(self) -> State:
        """The state as it is to be told to whoever asked for it: no later event takes it back."""
        return self.ends_as or self.state

    @property
    def segments_ns(self) -> tuple[int, ...]:
        """Durations of all segments; the one that grows comes last."""
        closed = tuple(segment.duration_ns for segment in self.segments)
        rest = self.duration_ns - sum(closed)
        if self.state is State.RECORDING or rest > _SLIVER_NS:
            return (*closed, max(rest, 0))
        return closed

    @property
    def pauses_ns(self) -> tuple[int, ...]:
        """How long it was paused before each of ``segments_ns``."""
        closed = tuple(segment.pause_before_ns for segment in self.segments)
        ended_ns = self.segment_ends_ns[-1] if self.segment_ends_ns else 0
        growing = max(0, self.resumed_ns - ended_ns) if ended_ns else 0
        return (*closed, growing)[: len(self.segments_ns)]

    @property
    def editable(self) -> Editable:
        """What can be edited, as far as that is told."""
        return Editable(len(self.segments_ns), int(self.undo is not None), int(self.redo is not None))

    def duration_ns_at(self, now_ns: int) -> int:
        """The recorded time at ``now_ns`` of the monotonic clock; it stands still unless recording."""
        if self.certain_state is not State.RECORDING:
            return self.duration_ns
        return self.duration_ns + min(max(now_ns - self.told_ns, 0), MOST_AHEAD_NS)


def wall_time(monotonic_ns: int) -> datetime:
    """Return the local time at a moment of the monotonic clock, as both clocks run now."""
    now = local_now()
    try:
        return now - timedelta(microseconds=(time.monotonic_ns() - monotonic_ns) // 1000)
    except OverflowError:
        return now


def after(
    snapshot: RecordingSnapshot | None, event: Event, wall: WallTime = wall_time
) -> RecordingSnapshot | None:
    """Return the recording as it is after ``event``; None: there is none, or none any more.

    A finished recording stays as it is whatever comes late: its file is in its place.
    """
    if isinstance(event, StandInRecorded):
        # It comes from the device's thread, and may come late.
        return snapshot and replace(snapshot, stood_in=snapshot.stood_in | {event.kind})
    if isinstance(event, TakesKept):
        return snapshot and replace(snapshot, takes_bytes=event.size_bytes)
    if event.recording_id is None or event.state is None or isinstance(event, (CommandRejected, *OF_WORDS)):
        return snapshot
    if (
        snapshot is not None
        and snapshot.state is State.READY
        and not isinstance(event, RecordingReady | RecordingTakenUp)
    ):
        return snapshot
    if isinstance(event, RecordingDiscarded):
        return None
    known = snapshot or RecordingSnapshot(
        id=event.recording_id,
        state=event.state,
        created=wall(event.monotonic_ns),
        told_ns=event.monotonic_ns,
    )
    changed = _changed(known, event, wall)
    return replace(
        changed,
        state=event.state,
        ends_as=changed.ends_as if event.state is State.RECORDING else None,
    )


def _changed(snapshot: RecordingSnapshot, event: Event, wall: WallTime) -> RecordingSnapshot:
    match event:
        case RecordingStarting():
            created = _parsed(event.created) or wall(event.monotonic_ns)
            return replace(
                snapshot,
                title=event.title,
                created=created,
                folder=event.folder,
                start_reason=event.reason,
            )
        case RecordingTakenUp():
            return _taken_up(snapshot, event)
        case RecordingStarted():
            return replace(
                snapshot,
                started=wall(event.monotonic_ns),
                told_ns=event.monotonic_ns,
                width=event.width,
                height=event.height,
                begun=True,
                without=frozenset(_missing_kinds(event)),
            )
        case RecordingProgressed():
            return _progressed(snapshot, event)
        case SegmentEndGiven():
            is_stop = event.command is Command.STOP
            return replace(
                snapshot,
                stopped=wall(event.monotonic_ns) if is_stop else snapshot.stopped,
                stop_reason=event.reason if is_stop else snapshot.stop_reason,
                duration_ns=event.recorded_ns,
                told_ns=event.monotonic_ns,
                ends_as=COMMANDS.get((State.RECORDING, event.command)),
            )
        case RecordingPaused():
            return replace(snapshot, duration_ns=event.recorded_ns, told_ns=event.monotonic_ns)
        case RecordingResumed():
            return replace(
                snapshot,
                duration_ns=event.recorded_ns,
                told_ns=event.monotonic_ns,
                resumed_ns=event.monotonic_ns,
            )
        case SegmentClosed():
            return _with_segment(snapshot, event)
        case RecordingEdited():
            return _edited(snapshot, event)
        case MarkerSet():
            marker = MarkerSummary(title=event.title, recorded_ns=event.recorded_ns)
            return replace(snapshot, markers=(*snapshot.markers, marker))
        case RecordingRenamed():
            return replace(snapshot, title=event.title)
        case RecordingStopped():
            return replace(
                snapshot,
                stopped=wall(event.monotonic_ns),
                stop_reason=event.reason,
                duration_ns=event.recorded_ns,
                told_ns=event.monotonic_ns,
            )
        case StitchProgressed():
            return replace(snapshot, stitched=event.fraction)
        case RecordingReady():
            completed = snapshot.completed if event.edited else wall(event.monotonic_ns)
            return replace(_finished(snapshot, event), completed=completed)
        case RecordingFailed():
            return replace(
                snapshot,
                message=event.message,
                folder=event.folder,
                completed=wall(event.monotonic_ns),
            )
        case _:
            return snapshot


def _taken_up(snapshot: RecordingSnapshot, event: RecordingTakenUp) -> RecordingSnapshot:
    known = snapshot.segments if len(snapshot.segments) == len(event.segments_ns) else ()
    segments = known or tuple(
        SegmentSummary(index=number, duration_ns=length_ns, pause_before_ns=pause_ns)
        for number, (length_ns, pause_ns) in enumerate(_lengths_and_pauses(event), 1)
    )
    return replace(
        snapshot,
        title=event.title,
        created=_parsed(event.created) or snapshot.created,
        folder=event.folder,
        begun=True,
        is_taken_up=True,
        width=event.width,
        height=event.height,
        segments=segments,
        segment_ends_ns=_ends_ns(event),
        markers=event.markers,
        undo=event.undo,
        redo=event.redo,
        taken_back=event.taken_back,
        duration_ns=event.recorded_ns,
        told_ns=event.monotonic_ns,
        stop_reason="",
        completed=None,
        message="",
    )


def _missing_kinds(event: RecordingStarted) -> Iterator[str]:
    if not event.width:
        yield "camera"
    if not event.sample_rate:
        yield "microphone"


def _progressed(snapshot: RecordingSnapshot, event: RecordingProgressed) -> RecordingSnapshot:
    return replace(
        snapshot,
        duration_ns=snapshot.duration_ns if snapshot.ends_as else event.recorded_ns,
        told_ns=event.monotonic_ns,
        size_bytes=event.size_bytes,
        frames=event.frames,
        frames_repeated=event.frames_repeated,
        frames_lost=event.frames_lost,
        samples_missing=event.samples_missing,
        still_ns=round(event.still_s * 1_000_000_000),
        disk_seconds_left=event.disk_seconds_left,
        peak_dbfs=event.peak_dbfs,
    )


def _with_segment(snapshot: RecordingSnapshot, event: SegmentClosed) -> RecordingSnapshot:
    if not event.ticks:
        return snapshot  # the engine has forgotten it: nothing of it is in the file
    before, ends = snapshot.segments, snapshot.segment_ends_ns
    if event.goes_on and before:
        newest = replace(before[-1], duration_ns=before[-1].duration_ns + event.duration_ns)
        before, ends = before[:-1], ends[:-1]
    else:
        ended_ns = ends[-1] if ends else 0
        # Its first frame may come a moment after it was begun.
        begun_ns = snapshot.resumed_ns if snapshot.resumed_ns >= ended_ns else event.start_ns
        paused_ns = begun_ns - ended_ns if ended_ns else 0
        newest = SegmentSummary(
            index=len(before) + 1, duration_ns=event.duration_ns, pause_before_ns=max(0, paused_ns)
        )
    return replace(
        snapshot,
        segments=(*before, newest),
        segment_ends_ns=(*ends, event.monotonic_ns),
        redo=None,
    )


def _edited(snapshot: RecordingSnapshot, event: RecordingEdited) -> RecordingSnapshot:
    segments = tuple(
        SegmentSummary(index=number, duration_ns=length_ns, pause_before_ns=pause_ns)
        for number, (length_ns, pause_ns) in enumerate(_lengths_and_pauses(event), 1)
    )
    return replace(
        snapshot,
        segments=segments,
        segment_ends_ns=_ends_ns(event),
        markers=event.markers,
        undo=event.undo,
        redo=event.redo,
        taken_back=event.taken_back,
        duration_ns=event.recorded_ns,
        told_ns=event.monotonic_ns,
    )


def _lengths_and_pauses(event: RecordingEdited | RecordingTakenUp) -> Iterator[tuple[int, int]]:
    pauses = (*event.pauses_ns, *(0 for _ in event.segments_ns))
    return zip(event.segments_ns, pauses, strict=False)


def _ends_ns(event: RecordingEdited | RecordingTakenUp) -> tuple[int, ...]:
    """Return when each segment ended, as far as the next pause depends on it."""
    return (*(0 for _ in event.segments_ns[1:]), event.kept_until_ns) if event.segments_ns else ()


def _finished(snapshot: RecordingSnapshot, event: RecordingReady) -> RecordingSnapshot:
    return replace(
        snapshot,
        title=snapshot.title or event.title,
        created=_parsed(event.created) or snapshot.created,
        duration_ns=round(event.duration_s * 1_000_000_000),
        told_ns=event.monotonic_ns,
        size_bytes=event.size_bytes,
        takes_bytes=0,
        path=event.path,
        folder=event.path.parent,
        width=event.width,
        height=event.height,
        segments=event.segments,
        markers=event.markers,
        frames=event.frames,
        frames_repeated=event.frames_repeated or 0,
        frames_lost=event.frames_lost or 0,
        samples=event.samples,
        samples_missing=event.samples_missing or 0,
        counts_known=event.frames_repeated is not None,
        still_ns=round(event.still_s * 1_000_000_000),
        stitched=1.0,
        message="",
        recovered=event.recovered,
    )


def _parsed(created: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(created)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.astimezone()
