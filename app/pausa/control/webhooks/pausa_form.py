"""Pausa's own messages, as Standard Webhooks recommends them: type, timestamp, data."""

from typing import Any

from pausa.control.webhooks.told_fact import Fact, FactKind
from pausa.control.webhooks.webhook_message import Message, utc_text


def pausa_messages(fact: Fact) -> list[Message]:
    """Return what is told of ``fact``."""
    if fact.kind is FactKind.STARTING:
        return []
    data: dict[str, Any] = {"recording": fact.recording.model_dump(mode="json")}
    if fact.said is not None:
        ready = fact.kind is FactKind.WRITTEN
        fields = (
            {"language", "engine", "count"}
            if ready
            else {"utterance", "text", "language", "repeats", "words"}
        )
        data["transcript"] = fact.said.model_dump(mode="json", include=fields)
    body = {"type": fact.kind.value, "timestamp": utc_text(fact.at), "data": data}
    return [Message.of(fact.kind.value, body)]
