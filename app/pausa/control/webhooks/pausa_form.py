"""Pausa's own messages, as Standard Webhooks recommends them: type, timestamp, data."""

from pausa.control.webhooks.told_fact import Fact, FactKind
from pausa.control.webhooks.webhook_message import Message, utc_text


def pausa_messages(fact: Fact) -> list[Message]:
    """Return what is told of ``fact``."""
    if fact.kind is FactKind.STARTING:
        return []
    body = {
        "type": fact.kind.value,
        "timestamp": utc_text(fact.at),
        "data": {"recording": fact.recording.model_dump(mode="json")},
    }
    return [Message.of(fact.kind.value, body)]
