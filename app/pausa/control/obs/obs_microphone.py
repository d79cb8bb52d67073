"""The microphone as an input of OBS: its volume is the gain of the settings, and it can be mute."""

import asyncio
import logging
import threading
import time
from typing import Any, Final

from pausa.capture.hub import Hub
from pausa.control.remote.work import Work
from pausa.core.errors import PausaError
from pausa.core.settings_file import SettingsFile

SOFTEST_DB: Final = -20.0
LOUDEST_DB: Final = 40.0
"""What the settings allow."""
OBS_SOFTEST_DB: Final = -100.0
OBS_LOUDEST_DB: Final = 26.0
OBS_LOUDEST_MUL: Final = 20.0
"""What the protocol allows."""

log = logging.getLogger(__name__)


class ObsMicrophone:
    """Reads and sets it. The server's loop only; the volume is saved by ``work``.

    A volume below the softest is the softest, but at the very bottom, where OBS is silent, it is muted: nobody who pulls a
    fader down is to be heard.
    """

    def __init__(self, hub: Hub, settings: SettingsFile, *, work: Work) -> None:
        self._hub = hub
        self._settings = settings
        self._work = work
        self._saving: set[asyncio.Future[None]] = set()
        self._lock = threading.Lock()
        self._unsaved_db: float | None = None
        self._muted_by_fader = False

    @property
    def is_there(self) -> bool:
        """Whether one is to be recorded."""
        return self._hub.wants_microphone

    @property
    def volume_db(self) -> float:
        with self._lock:
            unsaved_db = self._unsaved_db
        return self._settings.value.gain_db if unsaved_db is None else unsaved_db

    @property
    def muted(self) -> bool:
        return self._hub.muted

    def volume(self) -> dict[str, Any]:
        """The volume as the protocol has it."""
        return volume(self.volume_db)

    def set_volume(self, volume_db: float) -> None:
        """``volume_db``: -inf for silence."""
        is_silent = volume_db <= OBS_SOFTEST_DB
        volume_db = round(min(LOUDEST_DB, max(SOFTEST_DB, volume_db)), 3)
        if is_silent and not self.muted:
            self.mute(muted=True)
            self._muted_by_fader = True
        elif not is_silent and self._muted_by_fader:
            self.mute(muted=False)
        self._hub.amplify(volume_db)
        with self._lock:
            is_saving = self._unsaved_db is not None
            self._unsaved_db = volume_db
        if not is_saving:
            saving = asyncio.ensure_future(self._work.run(self._save))
            self._saving.add(saving)
            saving.add_done_callback(self._saving.discard)

    def mute(self, *, muted: bool) -> None:
        self._muted_by_fader = False
        self._hub.mute(time.monotonic_ns(), muted=muted)

    def was_muted(self, *, muted: bool) -> None:
        """Somebody has muted it, or no longer: the window, for example."""
        self._muted_by_fader = self._muted_by_fader and muted

    def _save(self) -> None:
        """Save the newest volume: a fader that is moved sends many, and each save waits for the disk."""
        while True:
            with self._lock:
                volume_db = self._unsaved_db
            if volume_db is None:
                return
            try:
                self._settings.change(gain_db=volume_db)
            except PausaError as error:  # what is heard is what was asked for all the same
                log.warning("the volume cannot be kept: %s", error)
            with self._lock:
                if self._unsaved_db == volume_db:
                    self._unsaved_db = None
                    return


def volume(volume_db: float) -> dict[str, Any]:
    """Return a volume as the protocol has it: in decibels, and as the factor that they are."""
    return {"inputVolumeMul": 10 ** (volume_db / 20), "inputVolumeDb": volume_db}
