"""What the window knows of the recordings that are active or finishing, folded from their events. Without Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

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
    RecordingStarting,
    RecordingStopped,
    SegmentClosed,
    SegmentRetaken,
    StitchProgressed,
)
from pausa.core.states import State

MOST_AHEAD_NS = 1_000_000_000
"""How far the shown time runs on without news: a recorder that says nothing for longer is not known to record."""

_SLIVER_NS = 60_000_000
"""A rest shorter than two slow ticks is rounding between the recorded time and the sum of the segments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveRecording:
    """One recording from *start* until its file stands or has failed."""

    recording_id: str
    state: State
    title: str = ""
    recorded_ns: int = 0
    """True at ``told_ns`` of the monotonic clock."""
    told_ns: int = 0
    closed_ns: dict[int, int] = field(default_factory=dict)
    """Durations of the closed segments that were not retaken, by index."""
    markers: tuple[MarkerSummary, ...] = ()
    size_bytes: int = 0
    disk_seconds_left: float | None = None
    stitched: float = 0.0
    """From 0 to 1."""

    @property
    def segments_ns(self) -> tuple[int, ...]:
        """Durations of all segments, the one that grows last."""
        closed = tuple(self.closed_ns.values())
        rest = self.recorded_ns - sum(closed)
        if self.state is State.RECORDING or rest > _SLIVER_NS:
            return (*closed, max(rest, 0))
        return closed

    def recorded_ns_at(self, now_ns: int) -> int:
        """The recorded time at ``now_ns``; it stands still unless recording."""
        if self.state is not State.RECORDING:
            return self.recorded_ns
        return self.recorded_ns + min(max(now_ns - self.told_ns, 0), MOST_AHEAD_NS)


class LiveRecordings:
    """Folds events. The *current* one is what the window shows: the newest active, else the newest that is finishing."""

    def __init__(self) -> None:
        self._by_id: dict[str, LiveRecording] = {}

    @property
    def current(self) -> LiveRecording | None:
        """None: idle."""
        newest_first = tuple(reversed(self._by_id.values()))
        active = (live for live in newest_first if live.state.active)
        return next(active, None) or next(iter(newest_first), None)

    @property
    def active(self) -> tuple[LiveRecording, ...]:
        """Those that record or are paused, oldest first."""
        return tuple(live for live in self._by_id.values() if live.state.active)

    @property
    def finishing(self) -> tuple[LiveRecording, ...]:
        """Those whose file is being made, oldest first."""
        return tuple(live for live in self._by_id.values() if live.state is State.STITCHING)

    def hear(self, event: Event) -> None:
        """Take one event in. Events of the devices, and of recordings that are over, change nothing."""
        if event.recording_id is None or event.state is None:
            return
        known = self._by_id.get(event.recording_id)
        if event.state in (State.READY, State.FAILED, State.DISCARDED):
            self._by_id.pop(event.recording_id, None)
            return
        if known is None:
            known = LiveRecording(
                recording_id=event.recording_id, state=event.state, told_ns=event.monotonic_ns
            )
        self._by_id[event.recording_id] = _after(replace(known, state=event.state), event)


def _after(live: LiveRecording, event: Event) -> LiveRecording:
    match event:
        case RecordingStarting(title=title):
            return replace(live, title=title)
        case RecordingProgressed():
            return replace(
                live,
                recorded_ns=event.recorded_ns,
                told_ns=event.monotonic_ns,
                size_bytes=event.size_bytes,
                disk_seconds_left=event.disk_seconds_left,
            )
        case RecordingPaused() | RecordingResumed() | RecordingStopped():
            return replace(live, recorded_ns=event.recorded_ns, told_ns=event.monotonic_ns)
        case SegmentClosed(index=index, duration_ns=duration_ns):
            return replace(live, closed_ns={**live.closed_ns, index: duration_ns})
        case SegmentRetaken():
            kept = {index: ns for index, ns in live.closed_ns.items() if index < event.index}
            markers = tuple(marker for marker in live.markers if marker.recorded_ns <= event.recorded_ns)
            return replace(
                live,
                closed_ns=kept,
                markers=markers,
                recorded_ns=event.recorded_ns,
                told_ns=event.monotonic_ns,
            )
        case MarkerSet(title=title, recorded_ns=recorded_ns):
            return replace(live, markers=(*live.markers, MarkerSummary(title=title, recorded_ns=recorded_ns)))
        case StitchProgressed(fraction=fraction):
            return replace(live, stitched=fraction)
        case RecordingReady() | RecordingFailed() | RecordingDiscarded():
            return live
        case _:
            return replace(live, told_ns=event.monotonic_ns) if live.recorded_ns == 0 else live


class SteadyTime:
    """The shown recorded time: it never runs backwards, except where a segment was thrown away."""

    def __init__(self, monotonic_ns: Callable[[], int]) -> None:
        self._monotonic_ns = monotonic_ns
        self._recording_id = ""
        self._segments = 0
        self._shown_ns = 0

    def shown_ns(self, live: LiveRecording | None) -> int:
        """For ``live`` now; 0 when idle."""
        if live is None:
            self._recording_id = ""
            return 0
        segments = len(live.segments_ns)
        exact_ns = live.recorded_ns_at(self._monotonic_ns())
        if live.recording_id != self._recording_id or segments < self._segments:
            self._shown_ns = exact_ns
        self._recording_id = live.recording_id
        self._segments = segments
        self._shown_ns = max(self._shown_ns, exact_ns)
        return self._shown_ns
