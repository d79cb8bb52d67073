"""Muting the microphone in the window: the action, and everything that shows it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from pausa.core.device_names import NONE
from pausa.core.events import Event, MicrophoneMuted, MicrophoneUnmuted
from pausa.core.settings import Settings
from pausa.ui.commands.engine_port import HubPort
from pausa.ui.devices.device_chooser import DeviceChooser
from pausa.ui.devices.level_bar import LevelBar


class MuteDisplay(QObject):
    """The engine is asked by the action, and what it answers is shown: nothing looks muted that is not."""

    changed = Signal(str)
    """The words to show wherever the state is shown; empty: it is not muted."""

    def __init__(
        self,
        *,
        hub: HubPort,
        action: QAction,
        chooser: DeviceChooser,
        level_bars: tuple[LevelBar, ...],
        at_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """``at_ns`` gives the time of the key press or click that is handled now."""
        super().__init__(parent)
        self._hub = hub
        self._action = action
        self._chooser = chooser
        self._level_bars = level_bars
        self._at_ns = at_ns
        self.muted = False
        self._has_microphone = True
        action.triggered.connect(self._on_triggered)

    def on_event(self, event: Event) -> None:
        """Handle a core event."""
        match event:
            case MicrophoneMuted():
                self._show(muted=True)
            case MicrophoneUnmuted():
                self._show(muted=False)
            case _:
                pass

    def take_settings(self, settings: Settings) -> None:
        """Say nothing of a microphone where none is chosen: no silence is recorded then, but no sound at all."""
        self._has_microphone = settings.microphone != NONE
        self._show(muted=self.muted)

    def _on_triggered(self) -> None:
        # The mark follows the engine's answer, not the click.
        self._action.setChecked(self.muted)
        self._hub.mute(self._at_ns(), muted=not self.muted)

    def _show(self, *, muted: bool) -> None:
        self.muted = muted
        told = muted and self._has_microphone
        words = self.tr("Muted") if told else ""
        self._action.setChecked(muted)
        self._action.setText(self.tr("Unmute the microphone") if muted else self.tr("Mute the microphone"))
        self._chooser.show_muted(words)
        for level_bar in self._level_bars:
            level_bar.show_muted(words)
        self.changed.emit(self.tr("Microphone muted – silence is recorded") if told else "")
