"""Mute, level and inputs of the microphone, in the menu of its chooser."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from pausa.core.formats import parse_inputs
from pausa.core.sentences import filled
from pausa.core.settings_file import SettingsFile
from pausa.ui.commands.engine_port import HubPort
from pausa.ui.i18n.engine_texts import figures

GAINS_DB = (-12, -6, 0, 6, 12, 18, 24, 30)
_LISTEN_MS = 200
_FALL_DB = 4.0
_FLOOR_DBFS = -60.0
_BARS = " ▁▂▃▄▅▆▇█"


def gain_text(gain_db: float) -> str:
    """Return the level as ``+6 dB``, in figures of the language."""
    sign = "+" if gain_db > 0 else "\N{MINUS SIGN}" if gain_db < 0 else ""
    return f"{sign}{figures(f'{abs(gain_db):g}')} dB"


class MicrophoneMenu(QObject):
    """Shows while it is open what is heard on each input of an interface."""

    def __init__(
        self, *, hub: HubPort, settings: SettingsFile, mute: QAction, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hub = hub
        self._settings = settings
        self._mute = mute
        self._rows: dict[int, QAction] = {}
        """Of the open menu: the entry of each input."""
        self._peaks: dict[int, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_LISTEN_MS)
        self._timer.timeout.connect(self._listen)

    def fill(self, menu: QMenu) -> None:
        """Add to the menu, below the microphones."""
        menu.addSeparator()
        menu.addAction(self._mute)
        self._add_levels(menu)
        self._add_inputs(menu)

    def _add_levels(self, menu: QMenu) -> None:
        gain_db = self._settings.value.gain_db
        submenu = menu.addMenu(filled(self.tr("Input level: {level}"), level=gain_text(gain_db)))
        group = QActionGroup(submenu)
        for offered in sorted({*map(float, GAINS_DB), gain_db}, reverse=True):
            self._add(submenu, group, gain_text(offered), chosen=offered == gain_db, gain_db=offered)

    def _add_inputs(self, menu: QMenu) -> None:
        microphone = self._hub.microphone_format
        self._rows = {}
        count = microphone.inputs if microphone is not None else 0
        if count < 2:
            return
        chosen = self._settings.value.microphone_inputs
        inputs, stereo = parse_inputs(chosen)
        submenu = menu.addMenu(filled(self.tr("Input: {input}"), input=self._name(inputs, stereo=stereo)))
        submenu.aboutToShow.connect(self._timer.start)
        submenu.aboutToHide.connect(self._timer.stop)
        group = QActionGroup(submenu)
        self._add(submenu, group, self._name((), stereo=False), chosen=not inputs, microphone_inputs="")
        submenu.addSeparator()
        for number in range(1, count + 1):
            self._rows[number] = self._add(
                submenu,
                group,
                self._name((number,), stereo=False),
                chosen=inputs == (number,),
                microphone_inputs=str(number),
            )
        submenu.addSeparator()
        for first in range(1, count, 2):
            pair = (first, first + 1)
            self._add(
                submenu,
                group,
                self._name(pair, stereo=True),
                chosen=stereo and inputs == pair,
                microphone_inputs=f"{first},{first + 1}",
            )

    def _add(
        self, menu: QMenu, group: QActionGroup, words: str, *, chosen: bool, **change: float | str
    ) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.setActionGroup(group)
        action.triggered.connect(lambda _checked: self._settings.change(**change))
        return action

    def _name(self, inputs: tuple[int, ...], *, stereo: bool) -> str:
        if not inputs:
            live = self._hub.live_inputs
            if not live:
                return self.tr("the one that is heard")
            return filled(self.tr("the one that is heard (now {number})"), number="+".join(map(str, live)))
        if len(inputs) == 1:
            return filled(self.tr("Input {number}"), number=inputs[0])
        words = (
            self.tr("Inputs {first} and {second} (stereo)")
            if stereo
            else self.tr("Inputs {first} and {second} (mixed)")
        )
        return filled(words, first=inputs[0], second=inputs[1])

    def _listen(self) -> None:
        for number, dbfs in enumerate(self._hub.input_levels, start=1):
            fallen = self._peaks.get(number, _FLOOR_DBFS) - _FALL_DB
            self._peaks[number] = max(dbfs, fallen, _FLOOR_DBFS)
            if number in self._rows:
                share = 1 - self._peaks[number] / _FLOOR_DBFS
                bar = _BARS[max(0, min(len(_BARS) - 1, round(share * (len(_BARS) - 1))))]
                self._rows[number].setText(f"{self._name((number,), stereo=False)}  {bar}")
