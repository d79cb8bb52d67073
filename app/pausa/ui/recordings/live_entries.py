"""Events folded into entries, so that the list changes at once and need not ask the catalogue."""

from pausa.core.events import Event, RecordingStarting
from pausa.core.recording_snapshot import RecordingSnapshot, after
from pausa.core.states import State
from pausa.library.entry import Entry, entry_of_snapshot, snapshot_of_entry


class LiveEntries:
    """Holds the recordings that are active or finishing; the list keeps the finished and the failed ones."""

    def __init__(self) -> None:
        self._snapshots: dict[str, RecordingSnapshot] = {}

    @property
    def any_active(self) -> bool:
        """Whether something is being recorded, or is paused."""
        return any(one.state.active for one in self._snapshots.values())

    def holds(self, recording_id: str) -> bool:
        """Whether this process records or finishes it, so that its events tell all of it."""
        return recording_id in self._snapshots

    def is_unheard(self, event: Event, known: Entry | None) -> bool:
        """Whether ``event`` is the first of a recording that began elsewhere, such as one recovered after a crash."""
        return (
            known is None
            and event.recording_id not in self._snapshots
            and not isinstance(event, RecordingStarting)
        )

    def after(self, event: Event, known: Entry | None) -> Entry | None:
        """Return the entry as it is after ``event``; ``known`` is what the list has of it. None: there is none."""
        recording_id = event.recording_id
        if recording_id is None:
            return None
        before = self._snapshots.pop(recording_id, None)
        if known is not None:
            before = snapshot_of_entry(known, before)
        snapshot = after(before, event)
        entry = entry_of_snapshot(snapshot) if snapshot else None
        if (
            snapshot is not None
            and entry is not None
            and (snapshot.state.active or snapshot.state is State.STITCHING)
        ):
            self._snapshots[recording_id] = snapshot
        return entry
