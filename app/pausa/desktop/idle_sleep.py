"""Keeps the computer from falling asleep by idleness while something is recorded: nobody touches it during a lecture.

Asks the services of the desktop one after the other, and keeps to the first that agrees. Each of them ends what it
granted when our connection or descriptor closes, so nothing is left of a crash.
"""

import contextlib
import ctypes
import logging
import os
import select
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import TYPE_CHECKING

from pausa.core.events import Event
from pausa.core.states import State

if TYPE_CHECKING:  # its library is installed on Linux only
    from pausa.desktop.session_bus import SessionBus

_PORTAL = "org.freedesktop.portal.Desktop"
_SCREEN_SAVER = "org.freedesktop.ScreenSaver"
_POWER = "org.freedesktop.PowerManagement"
_LOGIN = "org.freedesktop.login1"
_WHY = "A recording is running"
_PATIENCE_S = 5.0
_LOOK_S = 30.0
"""After this time the services are asked again, if none has agreed, or the one that had has ended or started anew."""

_ANSWER_S = 1.0
"""The portal grants at once, and may tell only after that that it could not."""

_Look = Callable[[], object]
"""Raises BusError if what was granted is gone."""

log = logging.getLogger(__name__)


class IdleSleep:
    """Hears the events of all recordings. The services are asked on a thread of its own, which lives from the first recording on."""

    def __init__(self, *, platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> None:
        self._platform = platform
        self._environment = environment
        self._changed = threading.Condition()
        self._recording: set[str] = set()
        self._wanted = False
        self._closed = False
        self._thread: threading.Thread | None = None

    def on_event(self, event: Event) -> None:
        """Take an event; neither blocks nor raises."""
        if event.recording_id is None or event.state is None:
            return
        with self._changed:
            if event.state in (State.STARTING, State.RECORDING):
                self._recording.add(event.recording_id)
            else:
                self._recording.discard(event.recording_id)
            if self._closed or bool(self._recording) == self._wanted:
                return
            self._wanted = not self._wanted
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="idle-sleep", daemon=True)
                self._thread.start()
            self._changed.notify()

    def close(self) -> None:
        """Let the computer sleep again; idempotent. A service that hangs is not waited for long."""
        with self._changed:
            if self._closed:
                return
            self._closed, self._wanted = True, False
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(_PATIENCE_S)

    def _run(self) -> None:
        while not self._closed:
            if not self._wanted:
                self._wait_while(wanted=False)
                continue
            try:
                with self._awake() as look:
                    while self._wanted:
                        self._wait_while(wanted=True, seconds=_LOOK_S)
                        look()
            except Exception as error:  # noqa: BLE001 - whatever a service answers, recording goes on
                log.debug("nothing keeps the computer awake: %s", error)
                self._wait_while(wanted=True, seconds=_LOOK_S)

    def _wait_while(self, *, wanted: bool, seconds: float | None = None) -> None:
        """Wait until something else is wanted, for ``seconds`` at most."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._wanted is not wanted, seconds)

    def _awake(self) -> AbstractContextManager[_Look]:
        if self._platform == "win32":
            return _awake_on_windows()
        if self._platform == "darwin":
            return _awake_on_macos()
        return _awake_by_a_bus(self._environment)


def _look_after(bus: "SessionBus", service: str, owner: str) -> None:
    """Raise BusError if the bus has gone, or the service that granted is not the same any more and has forgotten it."""
    from pausa.desktop.session_bus import BusError

    if _owner(bus, service) != owner:
        raise BusError(f"{service} has ended")
    bus.waiting()  # nobody needs what has come meanwhile, and it must not pile up


def _owner(bus: "SessionBus", service: str) -> str:
    """Return the connection of the service."""
    from jeepney.bus_messages import message_bus

    [owner] = bus.call(message_bus, "GetNameOwner", "s", service)
    return str(owner)


@contextmanager
def _awake_by_a_bus(environment: Mapping[str, str]) -> Iterator[_Look]:
    """Ask the session's services, which the desktop itself obeys, then the computer's. Raises BusError if none agrees."""
    from pausa.desktop.session_bus import BusError, SessionBus, session_bus_address, system_bus_address

    for address, asks in (
        (
            session_bus_address(environment),
            ((_PORTAL, _portal), (_SCREEN_SAVER, _screen_saver), (_POWER, _power_management)),
        ),
        (system_bus_address(environment), ((_LOGIN, _login),)),
    ):
        try:
            bus = SessionBus(address, timeout_s=_PATIENCE_S)
        except BusError:
            continue
        with contextlib.closing(bus):
            for service, ask in asks:
                try:
                    release = ask(bus)
                    owner = _owner(bus, service)
                except BusError:
                    continue
                try:
                    yield partial(_look_after, bus, service, owner)
                finally:
                    with contextlib.suppress(BusError):
                        release()
                return
    raise BusError("no service of the desktop agrees")


def _portal(bus: "SessionBus") -> Callable[[], object]:
    from jeepney import DBusAddress

    idle, request = 8, "org.freedesktop.portal.Request"
    bus.listen(sender=_PORTAL, interface=request, signal="Response")
    [handle] = bus.call(
        DBusAddress("/org/freedesktop/portal/desktop", _PORTAL, "org.freedesktop.portal.Inhibit"),
        "Inhibit",
        "sua{sv}",
        "",
        idle,
        {"reason": ("s", _WHY)},
    )
    _wait_for_refusal(bus, handle)
    return lambda: bus.call(DBusAddress(handle, _PORTAL, request), "Close")


def _wait_for_refusal(bus: "SessionBus", handle: str) -> None:
    """Raise BusError if the portal answers that it could not do what was asked under ``handle``."""
    from jeepney import HeaderFields

    from pausa.desktop.session_bus import BusError

    deadline = time.monotonic() + _ANSWER_S
    while True:
        for message in bus.waiting():
            if message.header.fields.get(HeaderFields.path) == handle and message.body:
                if message.body[0] != 0:
                    raise BusError("the portal could not keep the computer awake")
                return
        left_s = deadline - time.monotonic()
        if left_s <= 0 or not select.select([bus], [], [], left_s)[0]:
            return
        bus.receive()


def _screen_saver(bus: "SessionBus") -> Callable[[], object]:
    return _by_cookie(bus, _SCREEN_SAVER, "/org/freedesktop/ScreenSaver", _SCREEN_SAVER)


def _power_management(bus: "SessionBus") -> Callable[[], object]:
    return _by_cookie(bus, _POWER, "/org/freedesktop/PowerManagement/Inhibit", f"{_POWER}.Inhibit")


def _by_cookie(bus: "SessionBus", service: str, path: str, interface: str) -> Callable[[], object]:
    from jeepney import DBusAddress

    address = DBusAddress(path, service, interface)
    [cookie] = bus.call(address, "Inhibit", "ss", "Pausa", _WHY)
    return lambda: bus.call(address, "UnInhibit", "u", cookie)


def _login(bus: "SessionBus") -> Callable[[], object]:
    from jeepney import DBusAddress

    manager = DBusAddress("/org/freedesktop/login1", _LOGIN, f"{_LOGIN}.Manager")
    [descriptor] = bus.call(manager, "Inhibit", "ssss", "idle", "Pausa", _WHY, "block")
    return descriptor.close  # type: ignore[no-any-return]  # jeepney is untyped


def _nothing() -> None:
    """The grant of these systems ends with this thread or process only."""


@contextmanager
def _awake_on_windows() -> Iterator[_Look]:
    """Written after the documentation of SetThreadExecutionState, which counts for this thread; nobody has run it."""
    continuous, system_required = 0x80000000, 0x00000001
    set_state = ctypes.windll.kernel32.SetThreadExecutionState  # type: ignore[attr-defined]  # Windows only
    set_state(ctypes.c_uint32(continuous | system_required))
    try:
        yield _nothing
    finally:
        set_state(ctypes.c_uint32(continuous))


@contextmanager
def _awake_on_macos() -> Iterator[_Look]:
    """Written after the documentation of IOPMLib, whose assertions end with the process; nobody has run it."""
    frameworks = "/System/Library/Frameworks"
    foundation = ctypes.CDLL(f"{frameworks}/CoreFoundation.framework/CoreFoundation")
    power = ctypes.CDLL(f"{frameworks}/IOKit.framework/IOKit")
    foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
    foundation.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
    power.IOPMAssertionCreateWithName.argtypes = (
        ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint32),
    )  # fmt: skip
    utf8, on = 0x08000100, 255
    kind = foundation.CFStringCreateWithCString(None, b"PreventUserIdleSystemSleep", utf8)
    why = foundation.CFStringCreateWithCString(None, _WHY.encode(), utf8)
    assertion = ctypes.c_uint32()
    if power.IOPMAssertionCreateWithName(kind, on, why, ctypes.byref(assertion)):
        raise OSError("macOS refused a power assertion")
    try:
        yield _nothing
    finally:
        power.IOPMAssertionRelease(assertion)
