"""An address that is told what happens to recordings, in one of three forms."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from pausa.core.errors import InputError, UnknownIdError
from pausa.core.sentences import NOTHING, Sentence, sentence


class Form(StrEnum):
    """How an address is told: names, bodies and signatures."""

    PAUSA = "pausa"
    RECALL = "recall"
    REALTIMEKIT = "realtimekit"


STATUS_UPDATE: Final = "recording.statusUpdate"
TRANSCRIPT: Final = "meeting.transcript"

_NAMES: Final[dict[Form, tuple[str, ...]]] = {
    Form.PAUSA: (
        "recording.started",
        "recording.paused",
        "recording.resumed",
        "recording.retaken",
        "recording.marked",
        "recording.stitching",
        "recording.ready",
        "recording.failed",
        "recording.discarded",
        "transcript.ready",
        "transcript.final",
        "transcript.partial",
    ),
    Form.RECALL: (
        "recording.processing",
        "recording.paused",
        "recording.done",
        "recording.failed",
        "recording.deleted",
        "bot.in_call_recording",
        "bot.in_call_not_recording",
        "bot.recording_done",
        "transcript.done",
        "transcript.data",
        "transcript.partial_data",
    ),
    Form.REALTIMEKIT: (STATUS_UPDATE, TRANSCRIPT),
}
_NEVER_SENT: Final[dict[Form, tuple[str, ...]]] = {
    Form.PAUSA: (),
    Form.RECALL: (
        "bot.joining_call",
        "bot.in_waiting_room",
        "bot.recording_permission_allowed",
        "bot.recording_permission_denied",
        "bot.call_ended",
        "bot.done",
        "bot.fatal",
        "transcript.processing",
        "transcript.failed",
        "transcript.deleted",
    ),
    Form.REALTIMEKIT: (
        "meeting.started",
        "meeting.ended",
        "meeting.participantJoined",
        "meeting.participantLeft",
        "meeting.chatSynced",
        "livestreaming.statusUpdate",
        "meeting.summary",
    ),
}
"""Names that the form has elsewhere: they may be chosen, and never come."""


PARTIAL: Final = ("transcript.partial", "transcript.partial_data")
"""Told once, and only while no newer one has come."""
_BY_NAME_ALONE: Final = frozenset({"transcript.final", "transcript.data", TRANSCRIPT, *PARTIAL})
"""What was said itself, or a link to it, goes to nobody who has not asked for it."""


def event_names(form: Form) -> tuple[str, ...]:
    """Return the events that are sent in this form."""
    return _NAMES[form]


def checked_events(form: Form, events: tuple[str, ...]) -> tuple[str, ...]:
    """Return what was chosen, each once. Raises InputError for a name that the form does not have."""
    chosen = tuple(dict.fromkeys(events))
    for name in chosen:
        if name not in _NAMES[form] and name not in _NEVER_SENT[form]:
            raise InputError(
                sentence(
                    "There is no event “{event}”. There are: {known}.",
                    event=name[:60],
                    known=", ".join(_NAMES[form]),
                )
            )
    return chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One address, and what it is told."""

    id: str
    """A UUID."""
    name: str
    address: str
    form: Form
    events: tuple[str, ...]
    """Empty: all of its form but those that have what was said."""
    enabled: bool
    created: datetime
    changed: datetime
    trouble: Sentence = NOTHING
    """Why it was disabled by itself; empty: it was not."""
    failing_since: datetime | None = None
    """Of the first failure after the last success; None: what was delivered last was taken."""

    @property
    def told(self) -> tuple[str, ...]:
        """What it is told, by name."""
        return tuple(name for name in self.events or _NAMES[self.form] if self.wants(name))

    def wants(self, event: str) -> bool:
        """Whether it is to be told ``event``."""
        return event in self.events or (not self.events and event not in _BY_NAME_ALONE)


class UnknownEndpoint(UnknownIdError):
    """There is no webhook with this id."""

    def __init__(self, endpoint_id: str) -> None:
        super().__init__(sentence("There is no webhook “{id}”.", id=endpoint_id[:60]))
