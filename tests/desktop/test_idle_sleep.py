"""The computer stays awake while something is recorded: on a real message bus, with services that count."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from support.message_bus import HAS_MESSAGE_BUS, MessageBus, open_message_bus

if not HAS_MESSAGE_BUS:
    pytest.skip("needs dbus-daemon", allow_module_level=True)

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import MatchRule, message_bus
from jeepney.io.blocking import open_dbus_connection

from pausa.core.events import RecordingPaused, RecordingResumed, RecordingStarting, RecordingStopped
from pausa.core.states import State
from pausa.desktop import idle_sleep
from pausa.desktop.idle_sleep import IdleSleep
from support.waiting import until

SERVICES = {
    "portal": "org.freedesktop.portal.Desktop",
    "screen saver": "org.freedesktop.ScreenSaver",
    "power management": "org.freedesktop.PowerManagement",
    "login": "org.freedesktop.login1",
}


@pytest.fixture
def bus() -> Iterator[MessageBus]:
    with open_message_bus() as bus:
        yield bus


@pytest.fixture
def serve(bus: MessageBus) -> Iterator["Serve"]:
    """Services on the bus, which end with it."""
    services: list[Service] = []

    def _serve(kind: str, **how: bool) -> Service:
        services.append(Service(bus.address, kind, **how))
        return services[-1]

    yield _serve
    bus.daemon.terminate()
    for service in services:
        service.join()


class Service:
    """Grants inhibitions, and takes them back when their owner lets go or is gone."""

    def __init__(self, address: str, kind: str, *, refuses: bool = False) -> None:
        """``refuses``: the portal grants, and then tells that it could not."""
        self._refuses = refuses
        self.granted: dict[str, str] = {}
        """What was given out → who has it."""
        self.asked = 0
        self._kind = kind
        self._pipes: dict[str, int] = {}
        self._address = address
        self._open()

    def _open(self) -> None:
        self._bus = open_dbus_connection(self._address, enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName(SERVICES[self._kind]))
        rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def held(self) -> int:
        """How many inhibitions there are now."""
        for token, pipe in list(self._pipes.items()):
            try:
                if os.read(pipe, 1) == b"":
                    os.close(pipe)
                    del self._pipes[token]
                    self.granted.pop(token, None)
            except BlockingIOError:
                continue
        return len(self.granted)

    def start_anew(self) -> None:
        """Be another process under the same name, which knows nothing of what was granted."""
        self._bus.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(20)
        self.granted.clear()
        self._open()

    def join(self) -> None:
        """Wait for the end that comes with that of the bus."""
        self._thread.join(20)
        for pipe in self._pipes.values():
            os.close(pipe)

    def _serve(self) -> None:
        with self._bus:
            while True:
                try:
                    message = self._bus.receive()
                except (OSError, RuntimeError):
                    return
                self._answer(message)

    def _answer(self, message: Message) -> None:
        fields = message.header.fields
        member, sender = fields.get(HeaderFields.member), fields.get(HeaderFields.sender, "")
        if member == "NameOwnerChanged" and message.body[2] == "":
            for token, owner in list(self.granted.items()):
                if owner == message.body[0] and token not in self._pipes:
                    del self.granted[token]
        if message.header.message_type is not MessageType.method_call:
            return
        match member, self._kind:
            case "Inhibit", "portal":
                handle = f"/org/freedesktop/portal/desktop/request/{self.asked}"
                self._grant(handle, sender)
                self._bus.send(new_method_return(message, "o", (handle,)))
                request = DBusAddress(handle, interface="org.freedesktop.portal.Request")
                if self._refuses:
                    del self.granted[handle]
                answer = 2 if self._refuses else 0
                self._bus.send(new_signal(request, "Response", "ua{sv}", (answer, {})))
            case "Inhibit", "login":
                assert message.body[0] == "idle"
                reading, writing = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
                token = f"pipe{self.asked}"
                self._pipes[token] = reading
                self._grant(token, sender)
                self._bus.send(new_method_return(message, "h", (writing,)))
                os.close(writing)
            case "Inhibit", _:
                self._grant(str(self.asked), sender)
                self._bus.send(new_method_return(message, "u", (self.asked - 1,)))
            case "UnInhibit", _:
                self.granted.pop(str(message.body[0]), None)
                self._bus.send(new_method_return(message))
            case "Close", _:
                self.granted.pop(fields[HeaderFields.path], None)
                self._bus.send(new_method_return(message))
            case _:
                self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _grant(self, token: str, owner: str) -> None:
        self.granted[token] = owner
        self.asked += 1


def _environment(address: str, kind: str) -> dict[str, str]:
    """Return the addresses that Pausa would read; one bus plays both, or the one that the service is not on is absent."""
    nowhere = "unix:path=/nonexistent/bus"
    login = kind == "login"
    return {
        "DBUS_SESSION_BUS_ADDRESS": nowhere if login else address,
        "DBUS_SYSTEM_BUS_ADDRESS": address if login else nowhere,
    }


def _event(kind: type[Any], state: State, recording_id: str = "one", **fields: object) -> Any:
    return kind(recording_id=recording_id, state=state, monotonic_ns=1, **fields)


def _starts(recording_id: str = "one") -> Any:
    return _event(
        RecordingStarting, State.STARTING, recording_id,
        title="", created="", camera=None, microphone=None, folder=Path(),
    )  # fmt: skip


def _pauses(recording_id: str = "one") -> Any:
    return _event(RecordingPaused, State.PAUSED, recording_id, recorded_ns=1)


def _resumes() -> Any:
    return _event(RecordingResumed, State.RECORDING, recorded_ns=1)


def _stops(recording_id: str = "one") -> Any:
    return _event(RecordingStopped, State.STITCHING, recording_id, reason="user", recorded_ns=1)


Make = Callable[[dict[str, str]], IdleSleep]
Serve = Callable[..., Service]


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[IdleSleep] = []

    def _make(environment: dict[str, str]) -> IdleSleep:
        made.append(IdleSleep(platform="linux", environment=environment))
        return made[-1]

    yield _make
    for one in made:
        one.close()
        one.close()
    until(
        lambda: not [thread for thread in threading.enumerate() if thread.name == "idle-sleep"],
        what="the thread has ended",
    )


@pytest.mark.parametrize("kind", SERVICES)
def test_from_record_to_stop_but_not_while_paused(
    bus: MessageBus, serve: Serve, make: Make, kind: str
) -> None:
    service = serve(kind)
    awake = make(_environment(bus.address, kind))
    for event, held in ((_starts(), 1), (_pauses(), 0), (_resumes(), 1), (_stops(), 0)):
        awake.on_event(event)
        until(lambda held=held: service.held == held, what=f"{held} held after {event.name}")
    assert service.asked == 2


def test_of_several_services_one_is_asked(bus: MessageBus, serve: Serve, make: Make) -> None:
    services = [serve(kind) for kind in SERVICES]
    awake = make({"DBUS_SESSION_BUS_ADDRESS": bus.address, "DBUS_SYSTEM_BUS_ADDRESS": bus.address})
    awake.on_event(_starts())
    until(lambda: sum(service.held for service in services) == 1, what="one is held")
    awake.on_event(_starts("two"))
    awake.on_event(_pauses())
    awake.on_event(_stops("two"))
    until(lambda: sum(service.held for service in services) == 0, what="none is held")
    assert sum(service.asked for service in services) == 1, "one for both recordings"


def test_closing_releases_it(bus: MessageBus, serve: Serve, make: Make) -> None:
    service = serve("login")
    awake = make(_environment(bus.address, "login"))
    awake.on_event(_starts())
    until(lambda: service.held == 1, what="held")
    awake.close()
    until(lambda: service.held == 0, what="released")


@pytest.mark.parametrize("kind", SERVICES)
def test_nothing_is_left_of_a_killed_process(
    bus: MessageBus, serve: Serve, tmp_path: Path, kind: str
) -> None:
    service = serve(kind)
    with subprocess.Popen(
        [sys.executable, "-m", "pausa", "record", "--camera", "none", "--microphone", "synthetic"],
        env={**os.environ, **_environment(bus.address, kind), "PAUSA_HOME": str(tmp_path)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as child:
        until(lambda: service.held == 1, what="held by the command line")
        child.send_signal(signal.SIGKILL)
    until(lambda: service.held == 0, what="nothing is left")


def test_a_bus_that_dies_while_recording_is_done_without(bus: MessageBus, serve: Serve, make: Make) -> None:
    address, daemon = bus.address, bus.daemon
    service = serve("screen saver")
    awake = make(_environment(address, "screen saver"))
    awake.on_event(_starts())
    until(lambda: service.held == 1, what="held")
    daemon.kill()
    daemon.wait(20)
    for event in (_pauses(), _resumes(), _stops()):
        awake.on_event(event)


def test_a_service_that_starts_anew_is_asked_again(
    bus: MessageBus, serve: Serve, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle_sleep, "_LOOK_S", 0.1)
    service = serve("screen saver")
    awake = make(_environment(bus.address, "screen saver"))
    awake.on_event(_starts())
    until(lambda: service.held == 1, what="held")
    service.start_anew()
    until(lambda: service.held == 1, what="held again")
    awake.on_event(_stops())
    until(lambda: service.held == 0, what="released")


def test_a_portal_that_tells_later_that_it_could_not_is_not_believed(
    bus: MessageBus, serve: Serve, make: Make
) -> None:
    serve("portal", refuses=True)
    service = serve("screen saver")
    make(_environment(bus.address, "screen saver")).on_event(_starts())
    until(lambda: service.held == 1, what="the next service is asked")


def test_without_a_bus_nothing_happens(make: Make) -> None:
    awake = make(_environment("unix:path=/nonexistent/bus", "portal"))
    for event in (_starts(), _pauses(), _stops()):
        awake.on_event(event)


def test_a_bus_that_hangs_delays_nothing(make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idle_sleep, "_PATIENCE_S", 0.2)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        awake = make(_environment(f"unix:path={tmp_path}/bus", "portal"))
        awake.on_event(_starts())
        awake.on_event(_stops())
        awake.close()


def test_while_nothing_is_recorded_no_service_is_asked(bus: MessageBus, serve: Serve, make: Make) -> None:
    service = serve("portal")
    make(_environment(bus.address, "portal")).on_event(_stops())
    assert service.asked == 0
