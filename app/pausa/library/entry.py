"""One recording as the list shows it, and how the events of its life change it. No database here."""

import time
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from pausa.core.events import (
    Event,
    MarkerSet,
    MarkerSummary,
    RecordingDiscarded,
    RecordingFailed,
    RecordingPaused,
    RecordingProgressed,
    RecordingReady,
    RecordingResumed,
    RecordingStarted,
    RecordingStarting,
    RecordingStopped,
    SegmentClosed,
    SegmentRetaken,
    SegmentSummary,
)
from pausa.core.states import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One recording of the library."""

    id: str
    title: str
    state: State
    created: datetime
    """Aware, in the local time of the place where it was recorded."""
    started: datetime | None = None
    stopped: datetime | None = None
    duration_ns: int = 0
    size_bytes: int = 0
    path: Path | None = None
    """The finished file."""
    folder: Path
    """Where the finished file goes; of a failed recording, where its segments are kept."""
    width: int = 0
    height: int = 0
    segments: tuple[SegmentSummary, ...] = ()
    markers: tuple[MarkerSummary, ...] = ()
    frames: int = 0
    frames_repeated: int = 0
    frames_lost: int = 0
    samples: int = 0
    samples_missing: int = 0
    stop_reason: str = ""
    message: str = ""
    """Why it failed."""
    recovered: bool = False

    @property
    def name(self) -> str:
        """The title, or else the file's name, or else when it was made."""
        if self.title.strip():
            return self.title
        return self.path.stem if self.path else f"Recording {self.created:%Y-%m-%d %H.%M.%S}"


@dataclass(slots=True)
class Notes:
    """What is remembered of a recording between its events and stands in no entry."""

    progress: RecordingProgressed | None = None
    segment_ends_ns: dict[int, int] = field(default_factory=dict)

    def pause_before_ns(self, closed: SegmentClosed) -> int:
        """From the end of the newest segment that was kept to the start of this one."""
        ends = [end_ns for index, end_ns in self.segment_ends_ns.items() if index < closed.index]
        return max(0, closed.start_ns - max(ends)) if ends else 0


def entry_after(entry: Entry | None, event: Event, notes: Notes) -> Entry | None:
    """The entry as it is after ``event``; None: there is none, or none any more.

    A finished recording stays whatever comes: its file is in its place.
    """
    if event.recording_id is None:
        return entry
    match event:
        case RecordingReady():
            return _finished(entry or _unknown(event.recording_id, event.path.parent), event)
        case _ if entry is not None and entry.state is State.READY:
            return entry
        case RecordingDiscarded():
            return None
        case RecordingStarting():
            return _begun(event.recording_id, event)
        case RecordingFailed():
            known = entry or _unknown(event.recording_id, event.folder)
            return replace(
                _counted(known, notes), state=State.FAILED, message=event.message, folder=event.folder
            )
    if entry is None:
        return None
    return replace(_continued(entry, event, notes), state=event.state or entry.state)


def _begun(recording_id: str, event: RecordingStarting) -> Entry:
    return Entry(
        id=recording_id,
        title=event.title,
        state=State.STARTING,
        created=_parsed(event.created),
        folder=event.folder,
    )


def _continued(entry: Entry, event: Event, notes: Notes) -> Entry:
    match event:
        case RecordingStarted():
            return replace(
                entry, started=_wall_time(event.monotonic_ns), width=event.width, height=event.height
            )
        case RecordingPaused() | RecordingResumed():
            return replace(_counted(entry, notes), duration_ns=event.recorded_ns)
        case SegmentClosed():
            return replace(entry, segments=_with_segment(entry.segments, event, notes))
        case SegmentRetaken():
            notes.segment_ends_ns.pop(event.index, None)
            return replace(
                entry,
                segments=tuple(segment for segment in entry.segments if segment.index != event.index),
                markers=tuple(marker for marker in entry.markers if marker.recorded_ns <= event.recorded_ns),
                duration_ns=event.recorded_ns,
            )
        case MarkerSet():
            marker = MarkerSummary(title=event.title, recorded_ns=event.recorded_ns)
            return replace(entry, markers=(*entry.markers, marker))
        case RecordingStopped():
            return replace(
                _counted(entry, notes),
                stopped=_wall_time(event.monotonic_ns),
                stop_reason=event.reason,
                duration_ns=event.recorded_ns,
            )
        case _:
            return entry


def _finished(entry: Entry, event: RecordingReady) -> Entry:
    return replace(
        entry,
        title=entry.title or event.title,
        state=State.READY,
        duration_ns=round(event.duration_s * 1_000_000_000),
        size_bytes=event.size_bytes,
        path=event.path,
        folder=event.path.parent,
        width=event.width,
        height=event.height,
        segments=event.segments,
        markers=event.markers,
        frames=event.frames,
        frames_repeated=event.frames_repeated,
        frames_lost=event.frames_lost,
        samples=event.samples,
        samples_missing=event.samples_missing,
        message="",
        recovered=event.recovered,
    )


def _unknown(recording_id: str, folder: Path) -> Entry:
    """For a recording whose beginning this catalogue has not heard: one brought back after a crash."""
    return Entry(
        id=recording_id, title="", state=State.STITCHING, created=datetime.now().astimezone(), folder=folder
    )


def _with_segment(
    segments: tuple[SegmentSummary, ...], event: SegmentClosed, notes: Notes
) -> tuple[SegmentSummary, ...]:
    summary = SegmentSummary(
        index=event.index, duration_ns=event.duration_ns, pause_before_ns=notes.pause_before_ns(event)
    )
    notes.segment_ends_ns[event.index] = event.monotonic_ns
    others = [segment for segment in segments if segment.index != event.index]
    return tuple(sorted([*others, summary], key=lambda segment: segment.index))


def _counted(entry: Entry, notes: Notes) -> Entry:
    progress = notes.progress
    if progress is None:
        return entry
    return replace(
        entry,
        size_bytes=progress.size_bytes,
        frames=progress.frames,
        frames_repeated=progress.frames_repeated,
        frames_lost=progress.frames_lost,
        samples_missing=progress.samples_missing,
    )


def _parsed(created: str) -> datetime:
    try:
        moment = datetime.fromisoformat(created)
    except ValueError:
        return datetime.now().astimezone()
    return moment if moment.tzinfo else moment.astimezone()


def _wall_time(monotonic_ns: int) -> datetime:
    """The wall clock at a moment of the monotonic clock, as both run now."""
    now = datetime.now().astimezone()
    try:
        return now - timedelta(microseconds=(time.monotonic_ns() - monotonic_ns) // 1000)
    except OverflowError:
        return now
