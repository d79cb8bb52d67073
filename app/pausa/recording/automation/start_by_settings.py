"""Arms the next recording whenever nothing is recorded, as the setting ``start_recording_on`` says.

After a recording it is armed again, but whoever is still there does not begin another: the voice must have been silent, or
the face gone, for three seconds. The same holds when the setting is changed, because whoever does so sits there. When
the program starts, somebody who is there is welcome. ``launch`` is for the start of the program alone: once in its life.

Who disarms it by hand is not asked again until they arm it, choose another setting, or start the program anew.
"""

import logging
import threading
from collections.abc import Callable

from pausa.core.errors import PausaError
from pausa.core.events import (
    CameraOpened,
    Event,
    MicrophoneOpened,
    RecordingDiscarded,
    RecordingStopped,
    StartDisarmed,
)
from pausa.core.settings import Settings, StartOn
from pausa.core.settings_file import SettingsFile
from pausa.recording.automation.armed_start import ArmedStart
from pausa.recording.options import RecordingOptions
from pausa.recording.recorder import Recorder

_NS_PER_SECOND = 1_000_000_000
_NOT_BY_HAND = ("begun", "replaced", "manual", "settings", "quit", "error")
_MAY_ARM = (CameraOpened, MicrophoneOpened, RecordingStopped, RecordingDiscarded)

log = logging.getLogger(__name__)


class StartBySettings:
    """Any thread; nothing blocks."""

    def __init__(
        self,
        *,
        armed_start: ArmedStart,
        recorder: Recorder,
        settings: SettingsFile,
        options: Callable[[Settings], RecordingOptions],
    ) -> None:
        self._armed_start = armed_start
        self._recorder = recorder
        self._settings = settings
        self._options = options
        self._lock = threading.Lock()
        self._asked: tuple[object, ...] | None = None
        """What of the settings is armed, or was last."""
        self._first = True
        self._held_off = False
        self._closed = False

    @property
    def held_off(self) -> bool:
        """Whether it was disarmed by hand, and so is not armed by itself any more."""
        return self._held_off

    def follow(self) -> None:
        """Follow the settings from now on. Idempotent."""
        if self._asked is not None:
            return
        self._recorder.subscribe(self._on_event)
        self._settings.listen(self._on_settings)
        self._on_settings(self._settings.value)

    def arm_again(self) -> None:
        """Arm what the settings say, though it was disarmed by hand."""
        self._held_off = False
        self._arm()

    def close(self) -> None:
        """Arm nothing any more. Idempotent."""
        self._closed = True

    def _on_event(self, event: Event) -> None:
        match event:
            case StartDisarmed(automatic=True, reason="error"):
                self._held_off = True  # it would fail again
            case StartDisarmed() if event.reason not in _NOT_BY_HAND:
                self._held_off = event.automatic
                self._arm()
            case _ if isinstance(event, _MAY_ARM):
                self._arm()
            case _:
                pass

    def _on_settings(self, settings: Settings) -> None:
        asked = _asked(settings)
        with self._lock:
            changed, self._asked = asked != self._asked, asked
        if not changed:
            return
        self._held_off = False
        armed = self._armed_start.armed
        if armed is not None and armed.automatic:
            self._armed_start.disarm(reason="settings")
        self._arm()

    def _arm(self) -> None:
        settings = self._settings.value
        on = settings.start_recording_on
        with self._lock:
            first = self._first
            if self._closed or self._held_off or self._armed_start.armed or self._recorder.active_ids:
                return
            if on is StartOn.MANUAL or (on is StartOn.LAUNCH and not first):
                self._first = False
                return
            try:
                self._armed_start.arm(
                    self._options(settings),
                    on,
                    pre_roll_ns=settings.pre_roll_s * _NS_PER_SECOND,
                    automatic=True,
                    after_absence=not first,
                )
            except PausaError as error:
                log.info("not armed: %s", error)
                return
            self._first = False


def _asked(settings: Settings) -> tuple[object, ...]:
    """Return what an armed recording depends on."""
    return (
        settings.start_recording_on,
        settings.pre_roll_s,
        settings.folder,
        settings.container,
        settings.quality,
        settings.encoder,
        settings.rotation,
        settings.flip,
        settings.sound_correction_ms,
        settings.while_paused,
        settings.when_active,
    )
