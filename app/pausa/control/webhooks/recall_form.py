"""Messages as Recall sends them: of recordings, and of the one bot that is this computer.

A pause is told twice: as the bot's ``in_call_not_recording``, which Recall documents, and as ``recording.paused``,
which it does not.
"""

from collections.abc import Iterator
from typing import Any, Final

from pausa.control.remote.recording_uuid import BOT_ID, uuid_of
from pausa.control.webhooks.told_fact import Fact, FactKind
from pausa.control.webhooks.webhook_message import Message, Surroundings, utc_text
from pausa.core.states import State

_SUB_CODES: Final = {
    "silence": "timeout_exceeded_silence_detected",
    "nobody": "timeout_exceeded_everyone_left",
    "limit": "timeout_exceeded_in_call_recording",
    "api": "bot_received_leave_call",
}
"""Of the reasons for a stop."""


def recall_messages(fact: Fact, before: State | None, surroundings: Surroundings) -> list[Message]:
    """Return what is told of ``fact``; ``before``: the state that was told last."""
    return [_message(name, sub_code, fact, surroundings) for name, sub_code in _codes(fact, before)]


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
