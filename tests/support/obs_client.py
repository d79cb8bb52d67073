"""A client of OBS's protocol that says exactly what a test wants it to say."""

import base64
import hashlib
import itertools
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import msgpack
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

from pausa.control.obs.obs_face import ObsFace
from pausa.control.obs.obs_kind import ObsFaceKind
from support.obs_program import PASSWORD
from support.remote_engine import RemoteEngine, open_remote_engine
from support.waiting import PATIENCE_S

ALL = 0x0FFF
METERS = 1 << 16
Message = dict[str, Any]


@dataclass
class ObsClient:
    """One connection; reads only while it waits for something."""

    connection: ClientConnection
    packed: bool = False
    events: list[Message] = field(default_factory=list)
    """The data of what was told while it waited, ``eventType`` included."""
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def send(self, op: int, data: object) -> None:
        self.send_raw(self._encoded({"op": op, "d": data}))

    def send_raw(self, data: str | bytes) -> None:
        self.connection.send(data)

    def receive(self) -> Message:
        """Return the next message. Raises ConnectionClosed, TimeoutError."""
        data = self.connection.recv(timeout=PATIENCE_S)
        message: Message = msgpack.unpackb(data) if self.packed else json.loads(data)
        if message["op"] == 5:
            self.events.append({**message["d"].get("eventData", {}), **message["d"]})
        return message

    def receive_op(self, op: int) -> Message:
        """Return the data of the next message of that kind."""
        while True:
            message = self.receive()
            if message["op"] == op:
                data: Message = message["d"]
                return data

    def identify(self, *, password: str = PASSWORD, **more: Any) -> Message:
        """Hear the greeting, and answer it. Return the answer to that."""
        hello = self.receive_op(0)
        self.send(1, {"rpcVersion": 1, "authentication": proof(hello, password), **more})
        return self.receive_op(2)

    def ask(self, kind: str, data: Message | None = None) -> Message:
        """Send a request and return all of its answer."""
        return self.answer_to(self.begin(kind, data))

    def begin(self, kind: str, data: Message | None = None) -> str:
        """Send a request and return its id."""
        request_id = str(next(self._numbers))
        request: Message = {"requestType": kind, "requestId": request_id}
        self.send(6, request if data is None else {**request, "requestData": data})
        return request_id

    def answer_to(self, request_id: str) -> Message:
        while True:
            answer = self.receive_op(7)
            if answer["requestId"] == request_id:
                return answer

    def call(self, kind: str, data: Message | None = None) -> Message:
        """Return the data of the answer to a request that succeeds."""
        answer = self.ask(kind, data)
        assert answer["requestStatus"]["code"] == 100, answer
        found: Message = answer.get("responseData", {})
        return found

    def refused(self, kind: str, data: Message | None = None) -> int:
        """Return the code with which a request is refused."""
        status = self.ask(kind, data)["requestStatus"]
        assert status["result"] is False
        assert status["comment"]
        return int(status["code"])

    def batch(self, *requests: Message, **more: Any) -> list[Message]:
        self.send(8, {"requestId": "batch", "requests": list(requests), **more})
        results: list[Message] = self.receive_op(9)["results"]
        return results

    def wait_for_event(self, kind: str, is_it: Callable[[Message], bool] = lambda _: True) -> Message:
        """Return the first event of that kind, told or to come; those before it are forgotten."""
        while True:
            while self.events:
                event = self.events.pop(0)
                if event["eventType"] == kind and is_it(event):
                    return event
            self.receive()

    def read_on(self) -> NoReturn:
        """Read until the connection is closed. Raises ConnectionClosed."""
        while True:
            self.receive()

    def close_code(self) -> int:
        """Wait until the server closes the connection, and return why."""
        with pytest.raises(ConnectionClosed):
            self.read_on()
        code = self.connection.close_code
        assert code is not None
        return code

    def _encoded(self, message: object) -> str | bytes:
        return msgpack.packb(message) if self.packed else json.dumps(message)


@dataclass
class ObsUnderTest:
    """An engine with a server of OBS's protocol."""

    remote: RemoteEngine
    face: ObsFace

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.face.port}"

    @contextmanager
    def stranger(self, *, packed: bool = False, **how: Any) -> Iterator[ObsClient]:
        """Connect without identifying."""
        name = "obswebsocket.msgpack" if packed else "obswebsocket.json"
        with connect(
            self.url, subprotocols=[Subprotocol(name)], max_size=None, proxy=None, **how
        ) as connection:
            yield ObsClient(connection, packed)

    @contextmanager
    def client(self, *, packed: bool = False, subscriptions: int = ALL, **how: Any) -> Iterator[ObsClient]:
        """Connect and identify."""
        with self.stranger(packed=packed, **how) as client:
            client.identify(eventSubscriptions=subscriptions)
            yield client


@contextmanager
def open_obs(home: Path, **settings: Any) -> Iterator[ObsUnderTest]:
    """Open an engine on its synthetic devices, and a server beside it."""
    with open_remote_engine(home, **settings) as remote:
        engine = remote.engine
        engine.remote_secrets.set_obs_password(PASSWORD)
        engine.settings.change(obs_port=0, remote_origins="https://allowed.example")
        face = ObsFaceKind(engine, remote.remote, engine.remote_secrets).open(engine.settings.value)
        try:
            yield ObsUnderTest(remote, face)
        finally:
            face.close()


def proof(hello: Message, password: str) -> str:
    """Return the answer to the server's challenge, as the protocol describes it."""
    given = hello["authentication"]
    secret = base64.b64encode(hashlib.sha256((password + given["salt"]).encode()).digest()).decode()
    return base64.b64encode(hashlib.sha256((secret + given["challenge"]).encode()).digest()).decode()
