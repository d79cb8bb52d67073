"""One page of the list of recordings, the newest first."""

import base64
import binascii
import json
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.web.given_values import RecordingList
from pausa.core.errors import InputError
from pausa.core.sentences import sentence


class PlaceInList(NamedTuple):
    """Recordings are sorted by this, and stay where they are when others are added or removed."""

    created_s: float
    recording_id: str


class ListPage(NamedTuple):
    """What is wanted of the list."""

    states: Collection[str]
    """Empty: every one."""
    since: datetime | None
    until: datetime | None
    after: PlaceInList | None
    """Where the page before ended."""
    limit: int

    def of(self, recorder: RemoteRecorder) -> RecordingList:
        """Return the page. Blocks on the list. Raises LibraryError."""
        since_s = _moment_s(self.since) if self.since is not None else None
        until_s = _moment_s(self.until) if self.until is not None else None
        shown: list[RemoteRecording] = []
        armed = recorder.armed()
        if armed is not None and self.after is None and not (self.since or self.until):
            shown += [armed] if not self.states or armed.state in self.states else []
        places = sorted(
            ((PlaceInList(entry.created.timestamp(), entry.id), entry) for entry in recorder.entries()),
            key=lambda one: one[0],
            reverse=True,
        )
        last: PlaceInList | None = None
        for place, entry in places:
            if self.after is not None and place >= self.after:
                continue
            if (since_s is not None and place.created_s < since_s) or (
                until_s is not None and place.created_s >= until_s
            ):
                continue
            one = recorder.shown(entry)
            if self.states and one.state not in self.states:
                continue
            if len(shown) >= self.limit and last is not None:
                return RecordingList(recordings=shown, next_cursor=cursor_of(last))
            shown.append(one)
            last = place
        return RecordingList(recordings=shown, next_cursor=None)


def cursor_of(place: PlaceInList) -> str:
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def place_of(cursor: str) -> PlaceInList:
    """Read what ``cursor_of`` has written. Raises InputError."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        created_s, recording_id = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        return PlaceInList(float(created_s), str(recording_id))
    except (ValueError, TypeError, binascii.Error, RecursionError):
        raise InputError(sentence("This cursor leads nowhere. Begin with the first page.")) from None


def _moment_s(moment: datetime) -> float:
    """Raises InputError for one that no clock shows."""
    try:
        return moment.timestamp()
    except (OverflowError, OSError, ValueError):
        raise InputError(sentence("There was no such day.")) from None
