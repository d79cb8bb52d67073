"""A D-Bus message bus: calls that wait for their answer, and signals. jeepney writes and reads the messages.

Qt's own D-Bus module cannot be used from Python here: a list of (name, properties) pairs, in which the portal takes
shortcuts, needs a type registered in C++.
"""

import itertools
import os
import socket
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, Message, Parser, new_method_call
from jeepney.bus import get_connectable_addresses
from jeepney.bus_messages import message_bus
from jeepney.fds import FileDescriptor
from jeepney.io.blocking import prep_socket
from jeepney.wrappers import unwrap_msg

TIMEOUT_S = 10.0
_MOST_DESCRIPTORS = 16


class BusError(Exception):
    """The bus is absent, has gone, refuses a call, or sends what cannot be read."""


def session_bus_address(environment: Mapping[str, str] = os.environ) -> str:
    """Return the address of this session's bus; empty where there is none."""
    address = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    runtime_folder = environment.get("XDG_RUNTIME_DIR", "")
    if not address and runtime_folder and (Path(runtime_folder) / "bus").exists():
        return f"unix:path={runtime_folder}/bus"
    return address


def system_bus_address(environment: Mapping[str, str] = os.environ) -> str:
    """Return the address of the computer's bus, which may not be there."""
    return environment.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket"


class SessionBus:
    """One connection, for one thread. Every method raises BusError.

    jeepney's own ``DBusConnection`` would wait without limit for the answer to its first call.
    """

    def __init__(self, address: str, *, timeout_s: float | None = None) -> None:
        """``address`` as in DBUS_SESSION_BUS_ADDRESS; the first of several that answers is used."""
        patience_s = TIMEOUT_S if timeout_s is None else timeout_s
        self._socket = _connected(address, patience_s)
        self._socket.settimeout(patience_s)
        self._parser = Parser()
        self._serials = itertools.count(1)
        self._early: list[Message] = []
        try:
            [self.name] = self.call(message_bus, "Hello")
        except BusError:
            self._socket.close()
            raise

    def fileno(self) -> int:
        """Return the descriptor that ``select`` can wait for before :meth:`receive`."""
        return int(self._socket.fileno())

    def close(self) -> None:
        self._socket.close()

    def listen(self, *, sender: str, interface: str, signal: str) -> None:
        """Subscribe to a signal; it arrives in :meth:`waiting`."""
        rule = MatchRule(type="signal", sender=sender, interface=interface, member=signal)
        self.call(message_bus, "AddMatch", "s", rule.serialise())

    def call(self, address: DBusAddress, method: str, signature: str = "", *body: object) -> tuple[Any, ...]:
        """Call and return the answer's body. A variant is a pair of signature and value."""
        serial = next(self._serials)
        with _as_bus_error():
            call = new_method_call(address, method, signature or None, body)
            self._socket.sendall(call.serialise(serial))
            while True:
                for message in iter(self._parser.get_next_message, None):
                    if message.header.fields.get(HeaderFields.reply_serial) == serial:
                        return tuple(unwrap_msg(message))
                    self._early.append(message)
                self.receive()

    def receive(self) -> None:
        """Read what has come, for :meth:`waiting`."""
        with _as_bus_error():
            # No more than belongs to this message, so that descriptors stay with theirs.
            wanted = self._parser.bytes_desired()
            part, passed, _, _ = self._socket.recvmsg(wanted, socket.CMSG_SPACE(_MOST_DESCRIPTORS * 4))
            if not part:
                raise BusError("the bus has gone")
            self._parser.add_data(part, fds=FileDescriptor.from_ancdata(passed))

    def waiting(self) -> list[Message]:
        """Return each message that has come, once, without reading more."""
        with _as_bus_error():
            messages = [*self._early, *iter(self._parser.get_next_message, None)]
        self._early.clear()
        return messages


def _connected(addresses: str, patience_s: float) -> Any:  # noqa: ANN401 - jeepney is untyped; a socket
    with _as_bus_error():
        for place in get_connectable_addresses(addresses):
            try:
                return prep_socket(place, enable_fds=True, timeout=patience_s)
            except OSError:
                continue
    raise BusError("no session bus answers")


@contextmanager
def _as_bus_error() -> Iterator[None]:
    try:
        yield
    except (OSError, DBusErrorResponse, ValueError, LookupError, RuntimeError, struct.error) as error:
        raise BusError(str(error)) from error
