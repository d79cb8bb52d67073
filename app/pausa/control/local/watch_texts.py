"""What ``pausa ctl watch`` prints for people: the time, what has happened, and to which recording.

It runs in ``pausa ctl``, which loads nothing of the rest of the program.
"""

import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from pausa.core.visible_text import on_one_line

Event = Mapping[str, Any]

_WAITS_FOR: Final = {
    "launch": "the devices deliver",
    "participant_join": "somebody is in the picture",
    "participant_speak": "somebody speaks",
}
_SAID: Final[dict[str, Callable[[Event], str]]] = {
    "start_armed": lambda event: (
        f"waiting until {_WAITS_FOR.get(str(event.get('on')), 'somebody begins it')}"
    ),
    "start_disarmed": lambda _: "no longer waiting",
    "recording_starting": lambda _: "starting",
    "recording_taken_up": lambda event: f"taken up again at {duration(event)}, paused",
    "recording_started": lambda _: "recording",
    "recording_paused": lambda event: f"paused at {duration(event)}",
    "recording_resumed": lambda event: f"recording again from {duration(event)}",
    "segment_retaken": lambda event: f"newest segment taken back, paused at {duration(event)}",
    "marker_set": lambda event: f"mark at {duration(event)}{_quoted(event)}",
    "transcript_final": lambda event: f"“{event['text']}”" if event.get("text") else "",
    "transcript_ready": lambda event: f"words written: {event.get('words')}",
    "recording_stopped": lambda event: f"stopped at {duration(event)}, finishing",
    "recording_ready": lambda event: f"saved as {event.get('path')}",
    "recording_renamed": lambda _: "renamed",
    "entry_renamed": lambda _: "renamed",
    "entry_removed": lambda _: "removed from the list",
    "recording_discarded": lambda event: str(event.get("message") or "discarded"),
    "camera_opened": lambda event: f"camera: {event.get('device')}",
    "microphone_opened": lambda event: f"microphone: {event.get('device')}",
    "microphone_muted": lambda _: "microphone muted",
    "microphone_unmuted": lambda _: "microphone no longer muted",
    "device_returned": lambda event: f"{event.get('kind')} is back: {event.get('device')}",
}
"""By event. Of others only those are told that have a sentence."""
_UNDONE: Final = {"undo": "undone", "redo": "done again"}
_NAMELESS: Final = frozenset({"camera_opened", "microphone_opened", "microphone_muted", "microphone_unmuted"})


class WatchTexts:
    """Remembers the titles, because few events have one."""

    def __init__(self, *, clock: Callable[[], str] = lambda: time.strftime("%H:%M:%S")) -> None:
        self._clock = clock
        self._titles: dict[str, str] = {}

    def know(self, recording: Mapping[str, Any]) -> None:
        """Learn the title of a recording that was there before."""
        self._titles[str(recording.get("id"))] = str(recording.get("title") or "")

    def line(self, event: Event) -> str | None:
        """Describe an event; None: nobody needs to read it."""
        name, recording_id = str(event.get("event")), str(event.get("recording_id") or "")
        if recording_id and "title" in event and name != "marker_set":
            self._titles[recording_id] = str(event["title"] or "")
        if name == "recording_edited":
            told = _UNDONE.get(str(event.get("command")), "")
            text = f"{told}, now at {duration(event)}" if told else ""
        elif name in _SAID:
            text = _SAID[name](event)
        else:
            text = str(event.get("message") or "")
        if not text:
            return None
        title = spoken_title(self._titles.get(recording_id, ""), recording_id)
        return on_one_line(
            "  ".join([self._clock(), text, *([title] if title and name not in _NAMELESS else [])])
        )


def spoken_title(title: str, recording_id: str) -> str:
    """Return what a recording is called at the terminal. Of one without a title the end of its id is shown, which ``--id`` takes."""
    return title or (f"untitled ({recording_id[-6:]})" if recording_id else "")


def duration(event: Event) -> str:
    """Return the recorded time, to the tenth of a second."""
    tenths = int(event.get("recorded_ns") or 0) // 100_000_000
    minutes, tenths = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    seconds = f"{tenths // 10:02}.{tenths % 10}"
    return f"{hours}:{minutes:02}:{seconds}" if hours else f"{minutes}:{seconds}"


def _quoted(event: Event) -> str:
    return f" “{event['title']}”" if event.get("title") else ""
