"""What an address is told of a fact, in its form."""

import uuid
from datetime import datetime
from typing import Any

from pausa.control.remote.recording_uuid import BOT_ID
from pausa.control.webhooks.pausa_form import pausa_messages
from pausa.control.webhooks.realtimekit_form import realtimekit_messages
from pausa.control.webhooks.recall_form import recall_messages
from pausa.control.webhooks.told_fact import Fact
from pausa.control.webhooks.webhook_endpoint import Endpoint, Form
from pausa.control.webhooks.webhook_message import Message, Surroundings, utc_text
from pausa.core.states import State


def messages_for(
    endpoint: Endpoint, fact: Fact, before: State | None, surroundings: Surroundings
) -> list[tuple[str, Message]]:
    """Return the messages of ``fact`` that ``endpoint`` wants, each with its id: always the same one of the same fact."""
    match endpoint.form:
        case Form.PAUSA:
            messages = pausa_messages(fact)
        case Form.RECALL:
            messages = recall_messages(fact, before, surroundings, endpoint.id)
        case Form.REALTIMEKIT:
            messages = realtimekit_messages(fact, before, surroundings)
    namespace = uuid.uuid5(fact.id, endpoint.id)
    return [
        (f"msg_{uuid.uuid5(namespace, str(index)).hex}", message)
        for index, message in enumerate(messages)
        if endpoint.wants(message.event)
    ]


def trial_message(form: Form, at: datetime) -> Message:
    """Return a message that tells nothing but that it comes through."""
    moment = utc_text(at)
    body: dict[str, Any]
    match form:
        case Form.PAUSA:
            body = {"type": "test", "timestamp": moment, "data": {}}
        case Form.RECALL:
            status = {"code": "test", "sub_code": None, "updated_at": moment}
            body = {"event": "test", "data": {"data": status, "bot": {"id": BOT_ID, "metadata": {}}}}
        case Form.REALTIMEKIT:
            body = {"event": "test", "timestamp": moment}
    return Message.of("test", body)
