"""System-wide keys on Wayland: the desktop listens and sends signals through its GlobalShortcuts portal.

The user confirms the keys in a dialog of the desktop and may choose others there. A session's keys can be bound
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

from pausa.core.key_repeats import FIRST_REPEAT_NS, KeyRepeats
from pausa.desktop.session_bus import BusError, SessionBus
from pausa.ui.keys.hotkey_backend import Binding, KeyProblem, Keys, OnBinding, OnPressed
from pausa.ui.keys.hotkey_thread import HotkeyThread, KeyRequests

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = DBusAddress(_PATH, _SERVICE, "org.freedesktop.portal.GlobalShortcuts")
_REGISTRY = DBusAddress(_PATH, _SERVICE, "org.freedesktop.host.portal.Registry")
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"

_ON_KEYPAD = {
    Qt.Key.Key_Asterisk: "Multiply",
    Qt.Key.Key_Plus: "Add",
    Qt.Key.Key_Minus: "Subtract",
    Qt.Key.Key_Slash: "Divide",
    Qt.Key.Key_Period: "Decimal",
    Qt.Key.Key_Comma: "Separator",
    Qt.Key.Key_Clear: "Begin",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_PageUp: "Page_Up",
    Qt.Key.Key_PageDown: "Page_Down",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Delete: "Delete",
}
_NS_PER_MS = 1_000_000

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


class PortalHotkeys(HotkeyThread):
    def __init__(
        self,
        *,
        address: str,
        application: str,
        descriptions: Mapping[str, str],
        on_pressed: OnPressed,
        on_binding: OnBinding,
    ) -> None:
        """``descriptions``: action → its name in the desktop's dialog."""
        self._address = address
        self._application = application
        self._descriptions = descriptions
        self._on_pressed = on_pressed
        self._on_binding = on_binding
        super().__init__(self._run)

    def _run(self, wakeup: socket.socket, requests: KeyRequests) -> None:
        try:
            bus = SessionBus(self._address)
        except BusError:
            self._on_binding(Binding(unavailable=KeyProblem.NO_SERVICE))
            return
        try:
            session = _Portal(bus, self._application, self._descriptions, self._on_pressed, self._on_binding)
            session.serve(wakeup, requests)
        except BusError:
            self._on_binding(Binding(unavailable=KeyProblem.NO_SERVICE))
        finally:
            bus.close()


class _Portal:
    """The portal's session, used on the thread only."""

    def __init__(
        self,
        bus: SessionBus,
        application: str,
        descriptions: Mapping[str, str],
        on_pressed: OnPressed,
        on_binding: OnBinding,
    ) -> None:
        self._bus = bus
        self._descriptions = descriptions
        self._on_pressed = on_pressed
        self._on_binding = on_binding
        self._keys: Keys = {}
        self._session = ""
        self._creating = ""
        self._binding = ""
        self._numbers = itertools.count(1)
        # Some desktops repeat the signal of a held key.
        self._repeats = KeyRepeats(held_ms=FIRST_REPEAT_NS // _NS_PER_MS)
        bus.listen(sender=_SERVICE, interface=_SHORTCUTS.interface, signal="Activated")
        bus.listen(sender=_SERVICE, interface=_SHORTCUTS.interface, signal="Deactivated")
        bus.listen(sender=_SERVICE, interface=_REQUEST, signal="Response")
        bus.listen(sender=_SERVICE, interface=_SESSION, signal="Closed")
        with contextlib.suppress(BusError):
            # Only newer desktops have it; it tells them which program asks.
            bus.call(_REGISTRY, "Register", "sa{sv}", application, {})
        # A desktop without the portal answers with an error, which ends the backend.
        properties = DBusAddress(_PATH, _SERVICE, "org.freedesktop.DBus.Properties")
        bus.call(properties, "Get", "ss", _SHORTCUTS.interface, "version")

    def serve(self, wakeup: socket.socket, requests: KeyRequests) -> None:
        while True:
            # A call made for one message may read further messages before its answer.
            while messages := self._bus.waiting():
                for message in messages:
                    self._on_message(message)
            ready, _, _ = select.select([self._bus.fileno(), wakeup.fileno()], [], [])
            if self._bus.fileno() in ready:
                self._bus.receive()
            if wakeup.fileno() in ready:
                wakeup.recv(1)
                keys = requests.get()
                self._end_session()
                if keys is None:
                    return
                self._keys = keys
                if keys:
                    self._begin_session()
                else:
                    self._on_binding(Binding())

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

    def _on_message(self, message: Message) -> None:
        try:
            self._dispatch(message, time.monotonic_ns())
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            raise BusError("the portal sent something else than its interface says") from error

    def _dispatch(self, message: Message, pressed_ns: int) -> None:
        path = message.header.fields.get(HeaderFields.path)
        match message.header.fields.get(HeaderFields.member):
            case "Activated" if message.body[0] == self._session and message.body[1] in self._keys:
                if not self._repeats.press(message.body[1], pressed_ns // _NS_PER_MS):
                    self._on_pressed(message.body[1], pressed_ns)
            case "Deactivated" if message.body[0] == self._session:
                self._repeats.release(message.body[1], pressed_ns // _NS_PER_MS)
            case "Response" if path == self._creating:
                self._on_created(*message.body)
            case "Response" if path == self._binding:
                self._on_bound(*message.body)
            case "Closed" if path == self._session:
                self._session = ""
                self._on_binding(Binding(unavailable=KeyProblem.NOT_ALLOWED))
            case _:
                pass

    def _on_created(self, refused: int, results: Mapping[str, Variant]) -> None:
        if refused:
            self._on_binding(Binding(unavailable=KeyProblem.NOT_ALLOWED))
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
            self._on_binding(Binding(unavailable=KeyProblem.NOT_ALLOWED))
            return
        _, bound = results.get("shortcuts", ("a(sa{sv})", []))
        chosen = {action: about.get("trigger_description", ("s", ""))[1] for action, about in bound}
        left_out = {action: KeyProblem.NOT_ALLOWED for action in self._keys if action not in chosen}
        self._on_binding(Binding(problems=left_out, chosen_by_desktop=chosen))

    def _request_path(self, token: str) -> str:
        """Return the path of the answer before the call is made, so that no answer is missed."""
        sender = self._bus.name.removeprefix(":").replace(".", "_")
        return f"{_PATH}/request/{sender}/{token}"


def _trigger(combination: QKeyCombination) -> str:
    """Write a key as freedesktop.org's shortcuts specification does: “CTRL+ALT+r”."""
    modifiers = [name for which, name in _MODIFIERS.items() if combination.keyboardModifiers() & which]
    key = combination.key()
    text = _KEY_NAMES.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    if combination.keyboardModifiers() & Qt.KeyboardModifier.KeypadModifier:
        text = f"KP_{_ON_KEYPAD.get(key, text)}"
    elif 0x7F < key < 0x110000:
        # The specification takes the names of libxkbcommon, which knows every character by its number.
        text = f"U{ord(chr(key).lower()[0]):04X}"
    return "+".join([*modifiers, text.lower() if len(text) == 1 else text])
