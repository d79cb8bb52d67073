"""Events folded into entries, so that the list changes at once and need not ask the catalogue."""

from pausa.core.events import Event, RecordingProgressed, RecordingStarting
from pausa.core.states import State
from pausa.library.entry import Entry, Notes, entry_after


class EntryNews:
    """Holds the recordings that are active; a finished, finishing or failed one is the list's to keep."""

    def __init__(self) -> None:
        self._active: dict[str, Entry] = {}
        self._notes: dict[str, Notes] = {}

    def is_unheard(self, event: Event, known: Entry | None) -> bool:
        """News of a recording whose beginning nobody here has heard, such as one brought back after a crash."""
        return (
            known is None
            and event.recording_id not in self._active
            and not isinstance(event, RecordingStarting)
        )

    def after(self, event: Event, known: Entry | None) -> Entry | None:
        """The entry as it is now; None: there is none, or none any more. ``known`` is what the list has of it."""
        recording_id = event.recording_id
        if recording_id is None:
            return None
        notes = self._notes.setdefault(recording_id, Notes())
        before = self._active.pop(recording_id, known)
        if isinstance(event, RecordingProgressed):
            notes.progress = event
        after = entry_after(before, event, notes)
        if after is not None and after.state.active:
            self._active[recording_id] = after
        elif after is None or after.state is not State.STITCHING:
            del self._notes[recording_id]
        return after
