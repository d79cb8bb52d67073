"""The numbers of OBS's protocol, and the two ways to refuse: one request, or the whole session."""

from enum import IntEnum, IntFlag
from typing import Final

RPC_VERSION: Final = 1
PROTOCOL_VERSION: Final = "5.5.0"
"""The version of obs-websocket whose requests for a recorder are all here: it brought chapters and splitting."""
OBS_VERSION: Final = "30.2.0"
"""The OBS that came with it: clients want to know one."""
JSON_PROTOCOL: Final = "obswebsocket.json"
MESSAGE_PACK_PROTOCOL: Final = "obswebsocket.msgpack"


class OpCode(IntEnum):
    """What kind of message it is."""

    HELLO = 0
    IDENTIFY = 1
    IDENTIFIED = 2
    REIDENTIFY = 3
    EVENT = 5
    REQUEST = 6
    REQUEST_RESPONSE = 7
    REQUEST_BATCH = 8
    REQUEST_BATCH_RESPONSE = 9


class CloseCode(IntEnum):
    """Why a connection is closed."""

    MESSAGE_DECODE_ERROR = 4002
    MISSING_DATA_FIELD = 4003
    INVALID_DATA_FIELD_TYPE = 4004
    INVALID_DATA_FIELD_VALUE = 4005
    UNKNOWN_OP_CODE = 4006
    NOT_IDENTIFIED = 4007
    ALREADY_IDENTIFIED = 4008
    AUTHENTICATION_FAILED = 4009
    UNSUPPORTED_RPC_VERSION = 4010
    SESSION_INVALIDATED = 4011
    UNSUPPORTED_FEATURE = 4012


class Status(IntEnum):
    """What became of a request."""

    SUCCESS = 100
    MISSING_REQUEST_TYPE = 203
    UNKNOWN_REQUEST_TYPE = 204
    UNSUPPORTED_BATCH_EXECUTION = 206
    MISSING_FIELD = 300
    MISSING_DATA = 301
    INVALID_FIELD = 400
    INVALID_FIELD_TYPE = 401
    FIELD_OUT_OF_RANGE = 402
    FIELD_EMPTY = 403
    TOO_MANY_FIELDS = 404
    OUTPUT_RUNNING = 500
    OUTPUT_NOT_RUNNING = 501
    OUTPUT_PAUSED = 502
    OUTPUT_NOT_PAUSED = 503
    STUDIO_MODE_NOT_ACTIVE = 506
    NOT_FOUND = 600
    INVALID_RESOURCE_STATE = 604
    PROCESSING_FAILED = 702


class Subscription(IntFlag):
    """The kinds of events that a client may want, and that come here."""

    GENERAL = 1 << 0
    INPUTS = 1 << 3
    OUTPUTS = 1 << 6
    INPUT_VOLUME_METERS = 1 << 16


ALL_BUT_METERS: Final = Subscription.GENERAL | Subscription.INPUTS | Subscription.OUTPUTS
"""What a client gets that names nothing: all but what comes many times a second."""


class BatchExecution(IntEnum):
    """How the requests of a batch are carried out."""

    SERIAL_REALTIME = 0
    SERIAL_FRAME = 1
    PARALLEL = 2


class RequestRefused(Exception):
    """One request cannot be met; the client is told why."""

    def __init__(self, status: Status, comment: str = "") -> None:
        super().__init__(comment)
        self.status = status
        self.comment = comment


class SessionRefused(Exception):
    """The client breaks the protocol: its connection is closed."""

    def __init__(self, code: CloseCode, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason
