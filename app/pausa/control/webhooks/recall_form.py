"""Messages as Recall sends them: of recordings, and of the one bot that is this computer.

A pause is told twice: as the bot's ``in_call_not_recording``, which Recall documents, and as ``recording.paused``,
which it does not.
"""

from collections.abc import Iterator
from typing import Any, Final

from pausa.control.remote.recording_uuid import BOT_ID, transcript_id, uuid_of
from pausa.control.webhooks.said_fact import Said
from pausa.control.webhooks.told_fact import Fact, FactKind
from pausa.control.webhooks.webhook_message import Message, Surroundings, utc_text
from pausa.core.states import State

PARTICIPANT: Final = {
    "id": 1,
    "name": "Pausa",
    "is_host": True,
    "platform": "desktop",
    "extra_data": {},
    "email": None,
}
"""Whoever is at this computer."""
_SUB_CODES: Final = {
    "silence": "timeout_exceeded_silence_detected",
    "nobody": "timeout_exceeded_everyone_left",
    "limit": "timeout_exceeded_in_call_recording",
    "api": "bot_received_leave_call",
}
"""Of the reasons for a stop."""


_OF_WORDS: Final = {
    FactKind.WRITTEN: "transcript.done",
    FactKind.SAID: "transcript.data",
    FactKind.GUESSED: "transcript.partial_data",
}


def recall_messages(
    fact: Fact, before: State | None, surroundings: Surroundings, endpoint_id: str
) -> list[Message]:
    """Return what is told of ``fact``; ``before``: the state that was told last."""
    if fact.said is not None:
        return _of_words(fact, fact.said, surroundings, endpoint_id)
    return [_message(name, sub_code, fact, surroundings) for name, sub_code in _codes(fact, before)]


def _of_words(fact: Fact, said: Said, surroundings: Surroundings, endpoint_id: str) -> list[Message]:
    name = _OF_WORDS[fact.kind]
    if fact.kind is FactKind.WRITTEN:
        told: dict[str, Any] = {"code": "done", "sub_code": None, "updated_at": utc_text(fact.at)}
    elif said.words:
        told = {
            "words": [
                {
                    "text": one.text,
                    "start_timestamp": {"relative": one.start_s},
                    "end_timestamp": {"relative": one.end_s},
                }
                for one in said.words
            ],
            "language_code": said.language or None,
            "participant": PARTICIPANT,
        }
    else:
        return []  # what was taken back is told by no message of theirs
    data = {
        "data": told,
        "transcript": {"id": transcript_id(fact.recording.id), "metadata": {}},
        "recording": {
            "id": uuid_of(fact.recording.id),
            "metadata": surroundings.remembered(fact.recording.id).metadata,
        },
        "bot": {"id": BOT_ID, "metadata": dict(surroundings.bot_metadata())},
    }
    if fact.kind is not FactKind.WRITTEN:
        data["realtime_endpoint"] = {"id": endpoint_id, "metadata": {}}
    return [Message.of(name, {"event": name, "data": data})]


def _codes(fact: Fact, before: State | None) -> Iterator[tuple[str, str | None]]:
    now = fact.recording.state
    was_recording = before is State.RECORDING
    if now is State.RECORDING and not was_recording:
        yield "bot.in_call_recording", None
        yield "recording.processing", None
    elif now is State.PAUSED and before is not State.PAUSED:
        yield "bot.in_call_not_recording", None
        yield "recording.paused", None
    elif fact.kind is FactKind.STITCHING:
        if was_recording:
            yield "bot.in_call_not_recording", None
        yield "bot.recording_done", _SUB_CODES.get(fact.recording.stop_reason or "")
    elif fact.kind is FactKind.READY:
        yield "recording.done", None
    elif fact.kind is FactKind.FAILED:
        yield "recording.failed", None
    elif fact.kind is FactKind.DISCARDED:
        if was_recording:
            yield "bot.in_call_not_recording", None
        yield "recording.deleted", None


def _message(name: str, sub_code: str | None, fact: Fact, surroundings: Surroundings) -> Message:
    about, _, code = name.partition(".")
    data: dict[str, Any] = {
        "data": {"code": code, "sub_code": sub_code, "updated_at": utc_text(fact.at)},
        "bot": {"id": BOT_ID, "metadata": dict(surroundings.bot_metadata())},
    }
    if about == "recording":
        remembered = surroundings.remembered(fact.recording.id)
        data["recording"] = {"id": uuid_of(fact.recording.id), "metadata": remembered.metadata}
    return Message.of(name, {"event": name, "data": data})
