"""The recordings that are active or finishing, as the window knows them from their events. Without Qt."""

from collections.abc import Callable

from pausa.core.events import Event, RecordingStarting, RecordingTakenUp
from pausa.core.recording_snapshot import MOST_AHEAD_NS, RecordingSnapshot, after
from pausa.core.states import State


class LiveRecordings:
    """Folds events. The *current* recording is what the window shows: the active one that the user has chosen, or the newest, else the newest finishing."""

    def __init__(self) -> None:
        self._by_id: dict[str, RecordingSnapshot] = {}
        self._chosen = ""

    @property
    def current(self) -> RecordingSnapshot | None:
        """None: idle."""
        if self.is_active(self._chosen):
            return self._by_id[self._chosen]
        newest_first = tuple(reversed(self._by_id.values()))
        active = (live for live in newest_first if live.state.active)
        return next(active, None) or next(iter(newest_first), None)

    @property
    def active(self) -> tuple[RecordingSnapshot, ...]:
        """Recordings that record or are paused, oldest first."""
        return tuple(live for live in self._by_id.values() if live.state.active)

    @property
    def others(self) -> tuple[RecordingSnapshot, ...]:
        """The active recordings that are not shown, newest first."""
        current = self.current
        return tuple(live for live in reversed(self.active) if current is None or live.id != current.id)

    def is_active(self, recording_id: str) -> bool:
        """Whether this one records or is paused."""
        live = self._by_id.get(recording_id)
        return live is not None and live.state.active

    def choose(self, recording_id: str) -> None:
        """Let this one be the current one, until it is over or another begins."""
        self._chosen = recording_id

    @property
    def finishing(self) -> tuple[RecordingSnapshot, ...]:
        """Recordings whose file is being made, oldest first."""
        return tuple(live for live in self._by_id.values() if live.state is State.STITCHING)

    def hear(self, event: Event) -> None:
        """Take one event in. Events of the devices, and of recordings that are over, change nothing."""
        if event.recording_id is None:
            return
        if isinstance(event, RecordingStarting | RecordingTakenUp):
            self._chosen = ""
        view = after(self._by_id.get(event.recording_id), event)
        if view is not None and (view.state.active or view.state is State.STITCHING):
            self._by_id[event.recording_id] = view
        else:
            self._by_id.pop(event.recording_id, None)


class SteadyTime:
    """The shown recorded time: it never runs backwards, except where a segment was taken back."""

    def __init__(self, monotonic_ns: Callable[[], int]) -> None:
        self._monotonic_ns = monotonic_ns
        self._recording_id = ""
        self._segments = 0
        self._paused_ns: int | None = None
        """The recorded time of the pause that was shown last; it changes by edits alone."""
        self._shown_ns = 0

    def shown_ns(self, live: RecordingSnapshot | None) -> int:
        """Return the time to show for ``live`` now; 0 when idle."""
        if live is None:
            self._recording_id = ""
            return 0
        segments = len(live.segments_ns)
        exact_ns = live.duration_ns_at(self._monotonic_ns())
        paused_ns = live.duration_ns if live.state is State.PAUSED else None
        edited = None not in (paused_ns, self._paused_ns) and paused_ns != self._paused_ns
        fallen = exact_ns < self._shown_ns - 2 * MOST_AHEAD_NS
        if live.id != self._recording_id or segments < self._segments or edited or fallen:
            self._shown_ns = exact_ns
        self._paused_ns = paused_ns
        self._recording_id = live.id
        self._segments = segments
        self._shown_ns = max(self._shown_ns, exact_ns)
        return self._shown_ns
