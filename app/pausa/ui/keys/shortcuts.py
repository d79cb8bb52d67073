"""The window's keys: defaults, the user's own, and conflicts between them.

The settings hold only the keys that differ from the defaults, so a better default in a later version reaches everybody
who never changed it.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from pausa.core.settings_file import SettingsFile
from pausa.ui.keys.text_field_guard import TextFieldGuard

DEFAULTS: Mapping[str, str] = {
    "record": "Ctrl+R",
    "pause": "Space",
    "retake": "Ctrl+Backspace",
    "again": "Ctrl+Shift+Backspace",
    "mark": "M",
    "listen": "P",
    "mute": "U",
    "ghost": "G",
    "words": "W",
    "prompter": "T",
    "roll": "R",
    "stop": "Ctrl+S",
    "search": "Ctrl+F",
    "play": "Return",
    "rename": "F2",
    "trash": "Del",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "compact": "Ctrl+Shift+C",
    "fullscreen": "F11",
    "settings": "Ctrl+,",
    "guide": "F1",
    "shortcuts": "Shift+F1",
    "quit": "Ctrl+Q",
}
"""Action → key in Qt's portable text, in the order in which the window shows them."""

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


class Shortcuts(QObject):
    changed = Signal()
    """Any key has changed."""

    def __init__(self, *, settings: SettingsFile) -> None:
        super().__init__()
        self._settings = settings
        self._actions: dict[str, QAction] = {}
        self._guard: TextFieldGuard | None = None

    def groups(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return headings and the actions below them, for the settings and the sheet."""
        return [
            (
                self.tr("Recording"),
                (
                    "record",
                    "pause",
                    "retake",
                    "again",
                    "mark",
                    "stop",
                    "listen",
                    "ghost",
                    "mute",
                    "undo",
                    "redo",
                ),
            ),
            (self.tr("Recordings"), ("search", "play", "rename", "trash")),
            (self.tr("Words"), ("words", "prompter", "roll")),
            (self.tr("Window"), ("compact", "fullscreen", "settings", "guide", "shortcuts", "quit")),
        ]

    def name(self, action: str) -> str:
        """Return what the action does, in the window's language."""
        return {
            "record": self.tr("Record"),
            "pause": self.tr("Pause or resume"),
            "retake": self.tr("Retake the newest segment"),
            "again": self.tr("Retake from the last sentence"),
            "mark": self.tr("Set a mark"),
            "listen": self.tr("While paused: play from here, or stop"),
            "mute": self.tr("Mute or unmute the microphone"),
            "ghost": self.tr("Show or hide the last picture while paused"),
            "words": self.tr("Show or hide the words"),
            "prompter": self.tr("Show or hide the teleprompter"),
            "roll": self.tr("Let the script run, or stop it"),
            "stop": self.tr("Stop and save"),
            "search": self.tr("Search recordings"),
            "play": self.tr("Play the recording"),
            "rename": self.tr("Rename the recording"),
            "trash": self.tr("Move to the trash"),
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "compact": self.tr("Compact mode"),
            "fullscreen": self.tr("Full screen"),
            "settings": self.tr("Settings"),
            "guide": self.tr("Open the guide"),
            "shortcuts": self.tr("Show all shortcuts"),
            "quit": self.tr("Quit"),
        }[action]

    def key(self, action: str) -> QKeySequence:
        """Return the key that is set; empty for none."""
        text = self._settings.value.shortcuts.get(action, DEFAULTS[action])
        return QKeySequence.fromString(text, _PORTABLE)

    def text(self, action: str) -> str:
        """Return the key as the user's system writes it; empty if there is none or it does not work."""
        return "" if action in self.conflicts() else self.key(action).toString(_NATIVE)

    def is_default(self, action: str) -> bool:
        return self.key(action) == QKeySequence.fromString(DEFAULTS[action], _PORTABLE)

    def holder(self, key: QKeySequence, *, besides: str = "") -> str | None:
        """Return the action that has ``key``."""
        if key.isEmpty():
            return None
        return next((action for action in DEFAULTS if action != besides and self.key(action) == key), None)

    def conflicts(self) -> dict[str, str]:
        """Return action → an earlier one with the same key. Only the first of them works.

        The settings dialog never makes such a pair, but a file written by hand or by another version can hold one.
        """
        first: dict[str, str] = {}
        found: dict[str, str] = {}
        for action in DEFAULTS:
            key = self.key(action).toString(_PORTABLE)
            if key and first.setdefault(key, action) != action:
                found[action] = first[key]
        return found

    def set_key(self, action: str, key: QKeySequence) -> None:
        """Give ``key`` to ``action``, and none to the action that had it before."""
        taken_from = self.holder(key, besides=action)
        keys = self._with(self._settings.value.shortcuts, action, key)
        if taken_from is not None:
            keys = self._with(keys, taken_from, QKeySequence())
        self._save(keys)

    def reset(self, action: str) -> None:
        """Give ``action`` its default key, taking it from an action that has it now."""
        self.set_key(action, QKeySequence.fromString(DEFAULTS[action], _PORTABLE))

    def reset_all(self) -> Mapping[str, str]:
        """Set all defaults; return the keys from before, for :meth:`restore`."""
        before = self._settings.value.shortcuts
        self._save({})
        return before

    def restore(self, keys: Mapping[str, str]) -> None:
        """Set the keys that :meth:`reset_all` returned."""
        self._save(dict(keys))

    def apply(self, actions: Mapping[str, QAction]) -> None:
        """Give ``actions`` their keys, now and after each change.

        A held key does not repeat (see also ``held_keys.py``): a held Ctrl+Backspace must not throw one segment away
        after another.
        """
        self._actions.update(actions)
        if self._guard is None:
            self._guard = TextFieldGuard(QApplication.instance(), parent=self)
        for action in actions.values():
            action.setAutoRepeat(False)
        self._give_keys()

    def also(self, typed: QKeySequence, meant: QKeySequence) -> None:
        """Let ``typed`` fire the action that has ``meant``, as long as no action has ``typed`` itself."""
        if any(action.shortcut() == typed for action in self._actions.values()):
            return
        for action in self._actions.values():
            keys = action.shortcuts()
            wanted = [key for key in keys if key != typed]
            if action.shortcut() == meant:
                wanted.append(typed)
            if wanted != keys:
                action.setShortcuts(wanted)

    def _give_keys(self) -> None:
        # Qt fires neither of two actions with the same key; one that works is better than none.
        idle = self.conflicts()
        for name, action in self._actions.items():
            if name in DEFAULTS:
                action.setShortcut(QKeySequence() if name in idle else self.key(name))

    def _with(self, keys: Mapping[str, str], action: str, key: QKeySequence) -> dict[str, str]:
        text = key.toString(_PORTABLE)
        others = {name: value for name, value in keys.items() if name != action}
        return others if text == DEFAULTS[action] else {**others, action: text}

    def _save(self, keys: Mapping[str, str]) -> None:
        self._settings.change(shortcuts=dict(keys))
        self._give_keys()
        self.changed.emit()
