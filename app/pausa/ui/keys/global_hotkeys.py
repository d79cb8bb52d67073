"""Keys for record, pause and stop that work while another program has the focus.

Such a key triggers the window's action of the same name, as of the moment at which it was pressed: it does what the
button would do, and nothing where the button is disabled. None is set at first: only the user decides to take a key
from all other programs.
"""

import os
import sys
from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from pausa.core.errors import InputError
from pausa.core.sentences import filled
from pausa.core.settings_file import SettingsFile
from pausa.ui.keys.hotkey_backend import Binding, HotkeyBackend, KeyProblem
from pausa.ui.keys.shortcuts import Shortcuts

ACTIONS = ("record", "pause", "stop")
SUGGESTED: Mapping[str, str] = {"record": "Ctrl+Alt+R", "pause": "Ctrl+Alt+P", "stop": "Ctrl+Alt+S"}

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_HOLDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class PressClock(Protocol):
    """Tells the actions when their key was pressed."""

    def stamp(self, given_ns: int) -> None: ...


class GlobalHotkeys(QObject):
    triggered = Signal(str, object)
    """The action, and when its key was pressed (monotonic clock, ns); on Qt's thread."""
    changed = Signal()
    """A key, or whether it works, has changed."""

    _pressed = Signal(str, object)
    _bound = Signal(object)

    def __init__(
        self,
        *,
        settings: SettingsFile,
        shortcuts: Shortcuts,
        platform: str = sys.platform,
        environment: Mapping[str, str] = os.environ,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._shortcuts = shortcuts
        self._platform = platform
        self._environment = environment
        self._actions: Mapping[str, QAction] = {}
        self._clock: PressClock | None = None
        self._backend: HotkeyBackend | None = None
        self._binding = Binding()
        self._pressed.connect(self.triggered, Qt.ConnectionType.QueuedConnection)
        self._bound.connect(self._on_bound, Qt.ConnectionType.QueuedConnection)

    def trigger_actions(self, actions: Mapping[str, QAction], clock: PressClock) -> None:
        """Let each key trigger its action; ``clock`` gets the time of the press first."""
        self._actions, self._clock = actions, clock
        self.triggered.connect(self._on_triggered)

    def start(self) -> None:
        """Choose this desktop's backend and bind the keys that are set. Does not block."""
        if self._backend is None:
            self._backend = self._new_backend()
            if self._backend is None:
                self._on_bound(Binding(unavailable=KeyProblem.NO_SERVICE))
        self._bind()

    def close(self) -> None:
        """Release the keys; idempotent."""
        if self._backend is not None:
            self._backend.close()
            self._backend = None

    @property
    def available(self) -> bool:
        return self._binding.unavailable is None

    @property
    def sentence(self) -> str:
        """Why system-wide keys do not work here, or who decides about them; empty if there is nothing to say."""
        match self._binding.unavailable:
            case None if self._binding.chosen_by_desktop:
                return self.tr("Your desktop manages these keys. Change them in its settings.")
            case None:
                return ""
            case KeyProblem.NOT_ALLOWED if self._platform == "darwin":
                return self.tr(
                    "macOS does not let Pausa receive these keys yet. Allow it in System Settings under Privacy & Security, Accessibility, and start Pausa again."
                )
            case KeyProblem.NOT_ALLOWED:
                return self.tr("Your desktop refused these keys. Set a key to ask again.")
            case _:
                return self.tr(
                    "On this desktop, keys cannot work while another program is in front. The keys above work while Pausa is in front; the tray icon always works."
                )

    def key(self, action: str) -> QKeySequence:
        """Return the key that is set; empty for none."""
        return QKeySequence.fromString(self._settings.value.global_shortcuts.get(action, ""), _PORTABLE)

    def chosen_by_desktop(self, action: str) -> str:
        """Return the key as the desktop names it, if the desktop has chosen it; it may differ from the one that is set."""
        return self._binding.chosen_by_desktop.get(action, "")

    def trouble(self, action: str) -> str:
        """Return a sentence on why the key of ``action`` does not work; empty if it does."""
        key = self.key(action).toString(_NATIVE)
        match self._binding.problems.get(action):
            case None:
                return ""
            case KeyProblem.NOT_ON_KEYBOARD:
                return filled(self.tr("{key} is not on this keyboard. Choose another key."), key=key)
            case KeyProblem.TAKEN:
                return filled(self.tr("Another program already uses {key}. Choose another key."), key=key)
            case _:
                return filled(self.tr("Your desktop did not let Pausa use {key}."), key=key)

    def set_key(self, action: str, key: QKeySequence) -> None:
        """Set the key of ``action``; an empty one removes it. Raises InputError with a sentence."""
        if not key.isEmpty():
            self._check(action, key)
        keys = {**self._settings.value.global_shortcuts, action: key.toString(_PORTABLE)}
        self._settings.change(global_shortcuts={name: text for name, text in keys.items() if text})
        self._bind()
        self.changed.emit()

    def _on_triggered(self, action: str, at_ns: int) -> None:
        assert self._clock is not None
        self._clock.stamp(at_ns)
        self._actions[action].trigger()

    def _check(self, action: str, key: QKeySequence) -> None:
        combination = _combination(key)
        function_key = Qt.Key.Key_F1 <= combination.key() <= Qt.Key.Key_F35
        media_key = Qt.Key.Key_MediaPlay <= combination.key() <= Qt.Key.Key_MediaTogglePlayPause
        name = key.toString(_NATIVE)
        if not (combination.keyboardModifiers() & _HOLDING or function_key or media_key):
            raise InputError(
                filled(
                    self.tr("You could no longer type {key} in other programs. Add Ctrl or Alt."),
                    key=name,
                )
            )
        for other in ACTIONS:
            if other != action and self.key(other) == key:
                raise InputError(
                    filled(
                        self.tr("{key} is already used for “{action}” here."),
                        key=name,
                        action=self._shortcuts.name(other),
                    )
                )
        holder = self._shortcuts.holder(key)
        if holder is not None and holder != action:
            raise InputError(
                filled(
                    self.tr("{key} is already used for “{action}” in the window."),
                    key=name,
                    action=self._shortcuts.name(holder),
                )
            )

    def _bind(self) -> None:
        if self._backend is None:
            return
        keys: dict[str, QKeyCombination] = {
            action: _combination(self.key(action)) for action in ACTIONS if not self.key(action).isEmpty()
        }
        self._backend.bind(keys)

    def _on_bound(self, binding: Binding) -> None:
        self._binding = binding
        self.changed.emit()

    def _new_backend(self) -> HotkeyBackend | None:
        # Each needs a library that is not installed on other systems, so it is imported only here.
        if self._platform in ("win32", "darwin"):
            from pausa.ui.keys.pynput_hotkeys import PynputHotkeys

            return PynputHotkeys(
                platform=self._platform, on_pressed=self._pressed.emit, on_binding=self._bound.emit
            )
        if "WAYLAND_DISPLAY" in self._environment or self._environment.get("XDG_SESSION_TYPE") == "wayland":
            from pausa.desktop.session_bus import session_bus_address
            from pausa.ui.keys.portal_hotkeys import PortalHotkeys

            return PortalHotkeys(
                address=session_bus_address(self._environment),
                application=QGuiApplication.desktopFileName() or "pausa",
                descriptions={action: self._shortcuts.name(action) for action in ACTIONS},
                on_pressed=self._pressed.emit,
                on_binding=self._bound.emit,
            )
        if self._environment.get("DISPLAY"):
            from pausa.ui.keys.x11_hotkeys import X11Hotkeys

            return X11Hotkeys(
                display=self._environment["DISPLAY"],
                on_pressed=self._pressed.emit,
                on_binding=self._bound.emit,
            )
        return None


def _combination(key: QKeySequence) -> QKeyCombination:
    first: QKeyCombination = key[0]  # type: ignore[index]  # Qt's type stubs leave it out
    return first
