"""A small client of the D-Bus session bus, of as much as the desktop portal needs.

Qt's own D-Bus module cannot be used for it from Python: a list of (name, properties) pairs, which is what the portal
takes shortcuts as, needs a type registered in C++. The format is that of the D-Bus specification, version 0.43,
https://dbus.freedesktop.org/doc/dbus-specification.html.
"""

import os
import socket
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any
from urllib.parse import unquote

_NUMBERS = {"y": "B", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d", "b": "I"}
_ALIGNMENT = {"y": 1, "n": 2, "q": 2, "x": 8, "t": 8, "d": 8, "g": 1, "v": 1, "(": 8, "{": 8}
_FIELDS = {
    1: "path",
    2: "interface",
    3: "member",
    4: "error_name",
    5: "reply_serial",
    7: "sender",
    8: "signature",
}
_HEADER = {
    "path": (1, "o"),
    "interface": (2, "s"),
    "member": (3, "s"),
    "error_name": (4, "s"),
    "reply_serial": (5, "u"),
    "destination": (6, "s"),
    "signature": (8, "g"),
}
_LONGEST_MESSAGE = 1 << 24
_TIMEOUT_S = 10.0


class BusError(Exception):
    """The bus is not there, or does not speak as it should."""


class MessageType(IntEnum):
    """The first thing that a message says of itself."""

    CALL = 1
    REPLY = 2
    ERROR = 3
    SIGNAL = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message that came in."""

    type: MessageType
    serial: int
    body: tuple[Any, ...]
    path: str = ""
    interface: str = ""
    member: str = ""
    error_name: str = ""
    reply_serial: int = 0
    sender: str = ""
    signature: str = ""


class SessionBus:
    """One connection. Not for several threads at once. Raises BusError and OSError."""

    def __init__(self, address: str) -> None:
        self._socket = _connected(address)
        self._received = bytearray()
        self._serial = 0
        self._early: list[Message] = []
        try:
            self._authenticate()
            hello = self.call(
                "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello", ""
            )
        except BaseException:
            self._socket.close()
            raise
        self.name = str(hello.body[0])
        """Our own name on the bus, for example “:1.42”."""

    def fileno(self) -> int:
        """For select."""
        return self._socket.fileno()

    def close(self) -> None:
        """Idempotent."""
        self._socket.close()

    def listen(self, rule: str) -> None:
        """Ask for the signals that ``rule`` matches."""
        self.call(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", "s", rule
        )

    def call(
        self, destination: str, path: str, interface: str, member: str, signature: str, *body: object
    ) -> Message:
        """Call and wait for the answer; what else comes meanwhile is kept for :meth:`waiting`. Raises BusError."""
        header = {"destination": destination, "path": path, "interface": interface, "member": member}
        serial = self.send(MessageType.CALL, header, signature, *body)
        while True:
            message = self._next()
            if message is None:
                self.receive()
            elif message.reply_serial != serial:
                self._early.append(message)
            elif message.type is MessageType.ERROR:
                raise BusError(f"{message.error_name}: {message.body[0] if message.body else ''}")
            else:
                return message

    def send(self, kind: MessageType, header: Mapping[str, str | int], signature: str, *body: object) -> int:
        """Send and wait for nothing. ``header``: fields by their names in the specification. The serial number."""
        self._serial += 1
        content = _Writer().add(signature, body)
        fields = {name: value for name, value in {**header, "signature": signature}.items() if value}
        variants = [(_HEADER[name][0], (_HEADER[name][1], value)) for name, value in fields.items()]
        head = _Writer().add("yyyyuua(yv)", (ord("l"), kind, 0, 1, len(content), self._serial, variants))
        self._socket.sendall(head + b"\0" * (-len(head) % 8) + content)
        return self._serial

    def receive(self) -> None:
        """Read what has come, for :meth:`waiting`; call it when select says that something did."""
        part = self._socket.recv(1 << 16)
        if not part:
            raise BusError("the bus has gone")
        self._received += part

    def waiting(self) -> list[Message]:
        """The messages that have come, once each, without reading more."""
        messages, self._early = self._early, []
        while (message := self._next()) is not None:
            messages.append(message)
        return messages

    def _authenticate(self) -> None:
        """By the user id that the kernel vouches for."""
        identity = str(os.getuid()).encode().hex() if hasattr(os, "getuid") else ""
        self._socket.sendall(b"\0AUTH EXTERNAL " + identity.encode() + b"\r\n")
        answer = b""
        while not answer.endswith(b"\r\n"):
            part = self._socket.recv(1)
            if not part:
                break
            answer += part
        if not answer.startswith(b"OK "):
            raise BusError(f"the bus refused us: {answer!r}")
        self._socket.sendall(b"BEGIN\r\n")

    def _next(self) -> Message | None:
        """The first whole message received, taken out of the buffer."""
        if len(self._received) < 16:
            return None
        order = {ord("l"): "<", ord("B"): ">"}.get(self._received[0])
        if order is None:
            raise BusError("the bus speaks nonsense")
        body_size, _serial, fields_size = struct.unpack_from(f"{order}III", self._received, 4)
        head_size = 16 + fields_size + (-fields_size % 8)
        if head_size + body_size > _LONGEST_MESSAGE:
            raise BusError("the bus speaks without end")
        if len(self._received) < head_size + body_size:
            return None
        whole = bytes(self._received[: head_size + body_size])
        del self._received[: head_size + body_size]
        try:
            [_, kind, _, _, _, serial, fields] = _Reader(whole, order).read("yyyyuua(yv)")
            known = {_FIELDS[code]: value for code, value in fields if code in _FIELDS}
            body = _Reader(whole[head_size:], order).read(known.get("signature", ""))
            return Message(type=MessageType(kind), serial=serial, body=tuple(body), **known)
        except (ValueError, IndexError, struct.error) as error:
            raise BusError("the bus speaks nonsense") from error


def _connected(addresses: str) -> socket.socket:
    """The first of the addresses (“unix:path=…;unix:abstract=…”) that answers."""
    for address in addresses.split(";"):
        transport, _, rest = address.partition(":")
        options = dict(part.partition("=")[::2] for part in rest.split(","))
        if transport != "unix" or not hasattr(socket, "AF_UNIX"):
            continue
        if "abstract" in options:
            place = "\0" + unquote(options["abstract"])
        else:
            place = unquote(options.get("path", ""))
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(_TIMEOUT_S)
        try:
            connection.connect(place)
        except OSError:
            connection.close()
            continue
        return connection
    raise BusError("no session bus answers")


def session_bus_address(environment: Mapping[str, str]) -> str:
    """Where the bus of this session is; empty where there is none."""
    address = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    runtime_folder = environment.get("XDG_RUNTIME_DIR", "")
    if not address and runtime_folder and (Path(runtime_folder) / "bus").exists():
        return f"unix:path={runtime_folder}/bus"
    return address


def _first_type(signature: str) -> str:
    """The first complete type of a signature."""
    if signature[0] == "a":
        return "a" + _first_type(signature[1:])
    if signature[0] not in "({":
        return signature[0]
    depth = 0
    for index, character in enumerate(signature):
        depth += (character in "({") - (character in ")}")
        if depth == 0:
            return signature[: index + 1]
    raise ValueError(signature)


def _types(signature: str) -> list[str]:
    types: list[str] = []
    while signature:
        types.append(_first_type(signature))
        signature = signature[len(types[-1]) :]
    return types


class _Writer:
    """Values → bytes, little-endian. A dict for ``a{…}``, (signature, value) for ``v``."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def add(self, signature: str, values: Sequence[object]) -> bytes:
        for kind, value in zip(_types(signature), values, strict=True):
            self._add(kind, value)
        return bytes(self._bytes)

    def _align(self, kind: str) -> None:
        self._bytes += b"\0" * (-len(self._bytes) % _ALIGNMENT.get(kind[0], 4))

    def _add(self, kind: str, value: Any) -> None:  # noqa: ANN401 - of the type that ``kind`` says
        self._align(kind)
        if kind in _NUMBERS:
            self._bytes += struct.pack("<" + _NUMBERS[kind], value)
        elif kind in "so":
            text = value.encode()
            self._bytes += struct.pack("<I", len(text)) + text + b"\0"
        elif kind == "g":
            self._bytes += bytes([len(value)]) + value.encode() + b"\0"
        elif kind == "v":
            self._add("g", value[0])
            self._add(*value)
        elif kind[0] == "a":
            self._add_array(kind[1:], value.items() if isinstance(value, dict) else value)
        else:
            self.add(kind[1:-1], value)

    def _add_array(self, kind: str, values: Any) -> None:  # noqa: ANN401 - an iterable of what ``kind`` says
        size_at = len(self._bytes)
        self._bytes += bytes(4)
        self._align(kind)
        begin = len(self._bytes)
        for value in values:
            self._add(kind, value)
        struct.pack_into("<I", self._bytes, size_at, len(self._bytes) - begin)


class _Reader:
    """Bytes → values. Variants come without their signature."""

    def __init__(self, content: bytes, order: str) -> None:
        self._content = content
        self._order = order
        self._at = 0

    def read(self, signature: str) -> list[Any]:
        return [self._read(kind) for kind in _types(signature)]

    def _align(self, kind: str) -> None:
        self._at += -self._at % _ALIGNMENT.get(kind[0], 4)

    def _number(self, code: str) -> Any:  # noqa: ANN401 - int or float
        [value] = struct.unpack_from(self._order + code, self._content, self._at)
        self._at += struct.calcsize("=" + code)
        return value

    def _text(self, size: int) -> str:
        begin, self._at = self._at, self._at + size + 1
        return self._content[begin : begin + size].decode()

    def _read(self, kind: str) -> Any:  # noqa: ANN401 - of the type that ``kind`` says
        self._align(kind)
        if kind in _NUMBERS:
            value = self._number(_NUMBERS[kind])
            return bool(value) if kind == "b" else value
        if kind in "so":
            return self._text(self._number("I"))
        if kind == "g":
            return self._text(self._number("B"))
        if kind == "v":
            return self._read(self._read("g"))
        if kind[0] == "a":
            return self._array(kind[1:])
        return tuple(self.read(kind[1:-1]))

    def _array(self, kind: str) -> Any:  # noqa: ANN401 - list or dict
        size = self._number("I")
        self._align(kind)
        end = self._at + size
        values = []
        while self._at < end:
            values.append(self._read(kind))
        return dict(values) if kind[0] == "{" else values
