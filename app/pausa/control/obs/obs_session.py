"""One client: it identifies itself, asks, and is told what it has subscribed to."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final, Protocol

from pausa.control.obs.obs_batch import read_batch, run_batch
from pausa.control.obs.obs_codes import (
    ALL_BUT_METERS,
    OBS_VERSION,
    PROTOCOL_VERSION,
    RPC_VERSION,
    BatchExecution,
    CloseCode,
    OpCode,
    RequestRefused,
    SessionRefused,
    Status,
    Subscription,
)
from pausa.control.obs.obs_encoding import Encoding, Message
from pausa.control.obs.obs_fields import Fields
from pausa.control.obs.obs_outbox import Outbox
from pausa.control.obs.obs_password import PasswordChallenge
from pausa.control.obs.obs_requests import Asked, Data, Later, Requests
from pausa.core.errors import PausaError

MOST_UNDER_WAY: Final = 32
"""Commands of one client that wait for their confirmation; more of its messages are read when one has it."""

log = logging.getLogger(__name__)


class SessionGuard(Protocol):
    """Who lets clients in."""

    async def before_judging(self) -> None:
        """Wait until a password may be judged."""
        ...

    def admit(self) -> None:
        """The password was right. Raises SessionRefused if there is no room."""
        ...

    def subscribed(self) -> None:
        """Other events are wanted."""
        ...

    def fail(self, refused: SessionRefused) -> None:
        """Close the connection because of what is found out later."""
        ...


class Session:
    """Answers the messages of one client, in the order in which they come. The server's loop only."""

    def __init__(
        self,
        encoding: Encoding,
        outbox: Outbox,
        *,
        challenge: PasswordChallenge,
        requests: Requests,
        next_frame: Callable[[], Awaitable[None]],
        guard: SessionGuard,
    ) -> None:
        self.encoding = encoding
        self._outbox = outbox
        self._challenge = challenge
        self._requests = requests
        self._next_frame = next_frame
        self._guard = guard
        self._under_way: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(MOST_UNDER_WAY)
        self.subscriptions = Subscription(0)
        """Nothing before the password."""
        self.is_identified = False
        self.received = 0

    @property
    def sent(self) -> int:
        """Messages to this client so far."""
        return self._outbox.sent

    def greet(self) -> None:
        """Send the first message."""
        self._send(
            OpCode.HELLO,
            {
                "obsStudioVersion": OBS_VERSION,
                "obsWebSocketVersion": PROTOCOL_VERSION,
                "rpcVersion": RPC_VERSION,
                "authentication": self._challenge.as_json(),
            },
        )

    async def take(self, data: str | bytes) -> None:
        """Act on one message. Raises SessionRefused."""
        self.received += 1
        message = self.encoding.decode(data)
        if not self.is_identified and "request-type" in message:
            raise SessionRefused(
                CloseCode.UNSUPPORTED_RPC_VERSION, "This is the protocol of before 5.0. Update your client."
            )
        op = message.get("op")
        if not isinstance(op, int) or isinstance(op, bool):
            raise SessionRefused(CloseCode.UNKNOWN_OP_CODE, "Your message has no `op` that is a number.")
        content = message.get("d")
        if content is None:
            raise SessionRefused(CloseCode.MISSING_DATA_FIELD, "Your message is missing data (`d`).")
        if not isinstance(content, dict):
            raise SessionRefused(CloseCode.INVALID_DATA_FIELD_TYPE, "The data (`d`) is not an object.")
        if not self.is_identified and op != OpCode.IDENTIFY:
            raise SessionRefused(CloseCode.NOT_IDENTIFIED, "You have not identified yourself yet.")
        match op:
            case OpCode.IDENTIFY:
                await self._identify(content)
            case OpCode.REIDENTIFY:
                self._subscribe(content)
            case OpCode.REQUEST:
                await self._request(content)
            case OpCode.REQUEST_BATCH:
                await self._batch(content)
            case _:
                raise SessionRefused(CloseCode.UNKNOWN_OP_CODE, f"There is no OpCode {op}.")

    def put(self, message: str | bytes) -> None:
        """Enqueue an event."""
        self._outbox.put(message)

    def put_meters(self, message: str | bytes) -> None:
        """Enqueue levels, unless the client is behind."""
        self._outbox.put_meters(message)

    async def all_sent(self) -> None:
        """Wait until nothing is left to be sent."""
        await self._outbox.is_empty()

    def close(self) -> None:
        """End what is under way: the commands are carried out, but nobody waits for the answers."""
        for task in self._under_way:
            task.cancel()

    # ── who it is ────────────────────────────────────────────────────────────────────────────────────

    async def _identify(self, content: Message) -> None:
        if self.is_identified:
            raise SessionRefused(CloseCode.ALREADY_IDENTIFIED, "You have identified yourself already.")
        # Programs for OBS know these two reasons by their words.
        given = content.get("authentication")
        if given is None:
            raise SessionRefused(
                CloseCode.AUTHENTICATION_FAILED, "Your message is missing an `authentication` string."
            )
        await self._guard.before_judging()
        if not isinstance(given, str) or not self._challenge.is_met_by(given):
            raise SessionRefused(CloseCode.AUTHENTICATION_FAILED, "Authentication failed.")
        version = content.get("rpcVersion")
        if version is None:
            raise SessionRefused(CloseCode.MISSING_DATA_FIELD, "Your message is missing an `rpcVersion`.")
        if not _is_count(version):
            raise SessionRefused(
                CloseCode.INVALID_DATA_FIELD_TYPE, "Your `rpcVersion` is not an unsigned number."
            )
        if version != RPC_VERSION:
            raise SessionRefused(
                CloseCode.UNSUPPORTED_RPC_VERSION,
                f"Only version {RPC_VERSION} of the protocol is spoken here.",
            )
        subscriptions = _subscriptions(content, ALL_BUT_METERS)
        self._guard.admit()
        self.is_identified = True
        self._welcome(subscriptions)

    def _subscribe(self, content: Message) -> None:
        self._welcome(_subscriptions(content, self.subscriptions))

    def _welcome(self, subscriptions: Subscription) -> None:
        self._send(OpCode.IDENTIFIED, {"negotiatedRpcVersion": RPC_VERSION})
        self.subscriptions = subscriptions
        self._guard.subscribed()

    # ── what it asks ─────────────────────────────────────────────────────────────────────────────────

    async def _request(self, content: Message) -> None:
        if content.get("requestId") is None:
            raise SessionRefused(CloseCode.MISSING_DATA_FIELD, "Your request is missing a `requestId`.")
        kind = content.get("requestType")
        if kind is None:
            raise SessionRefused(CloseCode.MISSING_DATA_FIELD, "Your request is missing a `requestType`.")
        if not isinstance(kind, str):
            raise SessionRefused(CloseCode.INVALID_DATA_FIELD_TYPE, "Your `requestType` is not a string.")
        result = await self._asked(content, None)
        if isinstance(result, dict):
            self._send(OpCode.REQUEST_RESPONSE, result)
            await self._outbox.has_room()
        else:
            await self._later(self._respond(content, result))

    async def _batch(self, content: Message) -> None:
        if content.get("requestId") is None:
            raise SessionRefused(CloseCode.MISSING_DATA_FIELD, "Your batch is missing a `requestId`.")
        batch = read_batch(content)

        async def respond() -> None:
            results = await run_batch(batch, self._answer, next_frame=self._next_frame)
            self._send(OpCode.REQUEST_BATCH_RESPONSE, {"requestId": content["requestId"], "results": results})

        await self._later(respond())

    async def _later(self, work: Awaitable[None]) -> None:
        """Let what is asked next begin before this has its answer."""
        await self._outbox.has_room()
        await self._room.acquire()

        async def run() -> None:
            try:
                await work
            except SessionRefused as refused:
                self._guard.fail(refused)
            finally:
                self._room.release()

        task = asyncio.ensure_future(run())
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _respond(self, content: Message, later: Later) -> None:
        self._send(OpCode.REQUEST_RESPONSE, await self._awaited(content, later))

    async def _answer(self, content: Message, execution: BatchExecution) -> Message:
        """Answer one request of a batch."""
        result = await self._asked(content, execution)
        return result if isinstance(result, dict) else await self._awaited(content, result)

    async def _asked(self, content: Message, execution: BatchExecution | None) -> Message | Later:
        """Return the answer to a request, or what is to be awaited for it."""
        kind = content.get("requestType")
        try:
            if not isinstance(kind, str) or not kind:
                raise RequestRefused(Status.MISSING_REQUEST_TYPE, "The request is missing its `requestType`.")
            handler = self._requests.get(kind)
            if handler is None:
                raise RequestRefused(
                    Status.UNKNOWN_REQUEST_TYPE,
                    "This request does not exist, or means nothing to a recorder.",
                )
            result = await handler(Asked(Fields(content.get("requestData")), self, execution))
        except RequestRefused as refused:
            return _refusal(content, refused)
        except PausaError as error:
            return _refusal(content, RequestRefused(Status.PROCESSING_FAILED, str(error)))
        except Exception:
            log.exception("the request %.100s failed because of a fault", kind)
            return _refusal(content, _FAULT)
        return result if isinstance(result, Later) else _response(content, result)

    async def _awaited(self, content: Message, later: Later) -> Message:
        try:
            return _response(content, await later.answer)
        except RequestRefused as refused:
            return _refusal(content, refused)
        except PausaError as error:
            return _refusal(content, RequestRefused(Status.PROCESSING_FAILED, str(error)))
        except Exception:
            log.exception("the request %.100s failed because of a fault", content.get("requestType"))
            return _refusal(content, _FAULT)

    def _send(self, op: OpCode, content: dict[str, Any]) -> None:
        try:
            encoded = self.encoding.encode({"op": int(op), "d": content})
        except (ValueError, TypeError, OverflowError, RecursionError):
            raise SessionRefused(
                CloseCode.MESSAGE_DECODE_ERROR, "What you have sent cannot be sent back."
            ) from None
        self._outbox.put(encoded)


_FAULT: Final = RequestRefused(Status.PROCESSING_FAILED, "An error in Pausa kept it from being done.")


def _response(content: Message, data: Data) -> Message:
    answer = {**_echo(content), "requestStatus": {"result": True, "code": int(Status.SUCCESS)}}
    return {**answer, "responseData": data} if data else answer


def _refusal(content: Message, refused: RequestRefused) -> Message:
    status: Message = {"result": False, "code": int(refused.status)}
    if refused.comment:
        status["comment"] = refused.comment
    return {**_echo(content), "requestStatus": status}


def _echo(content: Message) -> Message:
    """Return what of a request its answer names again; in a batch it needs no id."""
    echo = {"requestType": content.get("requestType")}
    if content.get("requestId") is not None:
        echo["requestId"] = content["requestId"]
    return echo


def _subscriptions(content: Message, usual: Subscription) -> Subscription:
    wanted = content.get("eventSubscriptions")
    if wanted is None:
        return usual
    if not _is_count(wanted):
        raise SessionRefused(
            CloseCode.INVALID_DATA_FIELD_TYPE, "Your `eventSubscriptions` is not an unsigned number."
        )
    return Subscription(wanted & (ALL_BUT_METERS | Subscription.INPUT_VOLUME_METERS))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
