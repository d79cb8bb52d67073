"""System-wide keys on Wayland: the desktop listens, and tells us through its GlobalShortcuts portal.

The user confirms the keys in a dialog of the desktop and may choose other ones there. A session's keys can be bound
only once, so each change is a new session. Interface, version 2:
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
"""

import contextlib
import itertools
import select
import socket
import time
from collections.abc import Mapping
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from pausa.ui.keys.hotkey_backend import Binding, Heard, Keys, Told, Trouble
from pausa.ui.keys.hotkey_thread import OwnThread, Wanted
from pausa.ui.keys.session_bus import BusError, SessionBus

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = DBusAddress(_PATH, _SERVICE, "org.freedesktop.portal.GlobalShortcuts")
_REGISTRY = DBusAddress(_PATH, _SERVICE, "org.freedesktop.host.portal.Registry")
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"

Variant = tuple[str, Any]
"""Signature and value."""

_MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: "CTRL",
    Qt.KeyboardModifier.AltModifier: "ALT",
    Qt.KeyboardModifier.ShiftModifier: "SHIFT",
    Qt.KeyboardModifier.MetaModifier: "LOGO",
}
_KEY_NAMES = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Backspace: "BackSpace",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_PageUp: "Page_Up",
    Qt.Key.Key_PageDown: "Page_Down",
    Qt.Key.Key_MediaPlay: "XF86AudioPlay",
    Qt.Key.Key_MediaTogglePlayPause: "XF86AudioPlay",
    Qt.Key.Key_MediaStop: "XF86AudioStop",
    Qt.Key.Key_MediaRecord: "XF86AudioRecord",
    Qt.Key.Key_Comma: "comma",
    Qt.Key.Key_Period: "period",
    Qt.Key.Key_Plus: "plus",
    Qt.Key.Key_Minus: "minus",
}


class PortalHotkeys(OwnThread):
    """``descriptions``: action → what it does, for the desktop's dialog."""

    def __init__(
        self, *, address: str, application: str, descriptions: Mapping[str, str], heard: Heard, told: Told
    ) -> None:
        self._address = address
        self._application = application
        self._descriptions = descriptions
        self._heard = heard
        self._told = told
        super().__init__(self._run)

    def _run(self, wake: socket.socket, wanted: Wanted) -> None:
        try:
            bus = SessionBus(self._address)
        except BusError:
            self._told(Binding(unavailable=Trouble.NO_SERVICE))
            return
        try:
            session = _Portal(bus, self._application, self._descriptions, self._heard, self._told)
            session.serve(wake, wanted)
        except BusError:
            self._told(Binding(unavailable=Trouble.NO_SERVICE))
        finally:
            bus.close()


class _Portal:
    """Lives on the thread."""

    def __init__(
        self, bus: SessionBus, application: str, descriptions: Mapping[str, str], heard: Heard, told: Told
    ) -> None:
        self._bus = bus
        self._descriptions = descriptions
        self._heard = heard
        self._told = told
        self._keys: Keys = {}
        self._session = ""
        self._creating = ""
        self._binding = ""
        self._numbers = itertools.count(1)
        bus.listen(sender=_SERVICE, interface=_SHORTCUTS.interface, signal="Activated")
        bus.listen(sender=_SERVICE, interface=_REQUEST, signal="Response")
        bus.listen(sender=_SERVICE, interface=_SESSION, signal="Closed")
        with contextlib.suppress(BusError):
            # Only newer desktops have it; it tells them which program asks.
            bus.call(_REGISTRY, "Register", "sa{sv}", application, {})
        # A desktop without the portal answers with an error, which ends the backend.
        properties = DBusAddress(_PATH, _SERVICE, "org.freedesktop.DBus.Properties")
        bus.call(properties, "Get", "ss", _SHORTCUTS.interface, "version")

    def serve(self, wake: socket.socket, wanted: Wanted) -> None:
        while True:
            # Each call that a message leads to may bring further messages before its answer.
            while messages := self._bus.waiting():
                for message in messages:
                    self._hear(message)
            ready, _, _ = select.select([self._bus.fileno(), wake.fileno()], [], [])
            if self._bus.fileno() in ready:
                self._bus.receive()
            if wake.fileno() in ready:
                wake.recv(1)
                keys = wanted.get()
                self._end_session()
                if keys is None:
                    return
                self._keys = keys
                if keys:
                    self._begin_session()
                else:
                    self._told(Binding())

    def _begin_session(self) -> None:
        token = f"pausa{next(self._numbers)}"
        self._creating = self._request_path(token)
        options = {"handle_token": ("s", token), "session_handle_token": ("s", token)}
        self._bus.call(_SHORTCUTS, "CreateSession", "a{sv}", options)

    def _end_session(self) -> None:
        if self._session:
            with contextlib.suppress(BusError):
                self._bus.call(DBusAddress(self._session, _SERVICE, _SESSION), "Close")
        self._session = self._creating = self._binding = ""

    def _hear(self, message: Message) -> None:
        try:
            self._take(message, time.monotonic_ns())
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            raise BusError("the portal speaks nonsense") from error

    def _take(self, message: Message, heard_ns: int) -> None:
        path = message.header.fields.get(HeaderFields.path)
        match message.header.fields.get(HeaderFields.member):
            case "Activated" if message.body[0] == self._session and message.body[1] in self._keys:
                self._heard(message.body[1], heard_ns)
            case "Response" if path == self._creating:
                self._on_created(*message.body)
            case "Response" if path == self._binding:
                self._on_bound(*message.body)
            case "Closed" if path == self._session:
                self._session = ""
                self._told(Binding(unavailable=Trouble.NOT_ALLOWED))
            case _:
                pass

    def _on_created(self, refused: int, results: Mapping[str, Variant]) -> None:
        if refused:
            self._told(Binding(unavailable=Trouble.NOT_ALLOWED))
            return
        _, self._session = results["session_handle"]
        token = f"pausa{next(self._numbers)}"
        self._binding = self._request_path(token)
        shortcuts = [
            (
                action,
                {"description": ("s", self._descriptions[action]), "preferred_trigger": ("s", _trigger(key))},
            )
            for action, key in self._keys.items()
        ]
        self._bus.call(
            _SHORTCUTS,
            "BindShortcuts",
            "oa(sa{sv})sa{sv}",
            self._session,
            shortcuts,
            "",
            {"handle_token": ("s", token)},
        )

    def _on_bound(self, refused: int, results: Mapping[str, Variant]) -> None:
        if refused:
            self._told(Binding(unavailable=Trouble.NOT_ALLOWED))
            return
        _, bound = results.get("shortcuts", ("a(sa{sv})", []))
        chosen = {action: about.get("trigger_description", ("s", ""))[1] for action, about in bound}
        left_out = {action: Trouble.NOT_ALLOWED for action in self._keys if action not in chosen}
        self._told(Binding(troubles=left_out, chosen_by_desktop=chosen))

    def _request_path(self, token: str) -> str:
        """Known before the call, so that no answer can be missed."""
        sender = self._bus.name.removeprefix(":").replace(".", "_")
        return f"{_PATH}/request/{sender}/{token}"


def _trigger(combination: QKeyCombination) -> str:
    """As the shortcuts specification of freedesktop.org writes keys: “CTRL+ALT+r”."""
    modifiers = [name for which, name in _MODIFIERS.items() if combination.keyboardModifiers() & which]
    key = combination.key()
    text = _KEY_NAMES.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    return "+".join([*modifiers, text.lower() if len(text) == 1 else text])
