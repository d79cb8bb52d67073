"""Messages as bytes: JSON in text frames, or MessagePack in binary ones."""

import json
from enum import Enum
from typing import Any, NoReturn

import msgpack

from pausa.control.obs.obs_codes import (
    JSON_PROTOCOL,
    MESSAGE_PACK_PROTOCOL,
    CloseCode,
    RequestRefused,
    SessionRefused,
    Status,
)

Message = dict[str, Any]


class Encoding(Enum):
    """How a client wants its messages; the value is the subprotocol that names it."""

    JSON = JSON_PROTOCOL
    MESSAGE_PACK = MESSAGE_PACK_PROTOCOL

    @classmethod
    def of_subprotocol(cls, name: str | None) -> "Encoding":
        """JSON if none was agreed upon."""
        return cls(name) if name is not None else cls.JSON

    def encode(self, message: Message) -> str | bytes:
        """Raises ValueError or RecursionError for what a client has sent and cannot be sent back."""
        if self is Encoding.JSON:
            return json.dumps(message, separators=(",", ":"), allow_nan=False)
        packed = msgpack.packb(message, unicode_errors="surrogatepass")
        assert isinstance(packed, bytes)
        return packed

    def decode(self, data: str | bytes) -> Message:
        """Raises SessionRefused for what is no message."""
        if isinstance(data, str) is not (self is Encoding.JSON):
            came = "text" if isinstance(data, str) else "binary"
            raise _undecodable(f"Your session's encoding is {self.value}, but a {came} message was received.")
        try:
            message = self._parsed(data)
        except (ValueError, RecursionError, msgpack.UnpackException):
            raise _undecodable(f"Unable to decode your message as {self.value}.") from None
        if not isinstance(message, dict):
            raise _undecodable("Your message is not an object.")
        return message

    def _parsed(self, data: str | bytes) -> object:
        if self is Encoding.MESSAGE_PACK:
            return msgpack.unpackb(data)
        return json.loads(data, parse_constant=_no_number)


def demand_sendable(message: Message) -> None:
    """Raise RequestRefused if a client that uses another encoding than its sender could not be sent it."""
    try:
        for encoding in Encoding:
            encoding.encode(message)
    except (ValueError, TypeError, OverflowError, RecursionError):
        raise RequestRefused(
            Status.INVALID_FIELD, "The field `eventData` holds what cannot be sent to all clients."
        ) from None


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _undecodable(reason: str) -> SessionRefused:
    return SessionRefused(CloseCode.MESSAGE_DECODE_ERROR, reason)
