"""The devices that are kept open for those who record from afar, as the settings name them."""

import threading
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from pausa.capture.devices import remembered
from pausa.capture.requests import camera_request, microphone_request
from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.control.engine import Engine
from pausa.core.events import CameraOpened, Event, MicrophoneOpened, RecordingDiscarded, RecordingStopped
from pausa.core.settings import Settings

_KINDS: Final = {CameraOpened: "camera", MicrophoneOpened: "microphone"}


class ServedDevices:
    """Follows the settings, which may be changed from afar. Any thread."""

    def __init__(self, engine: Engine, *, for_now: Collection[str] = ()) -> None:
        """``for_now``: the settings that hold for this run alone."""
        self._engine = engine
        self._for_now = for_now
        self._lock = threading.Lock()
        self._asked: tuple[CameraRequest | None, MicrophoneRequest | None] | None = None

    def follow(self) -> None:
        """Open the devices, and others when the settings name them."""
        self._engine.settings.listen(self.take)
        self.take(self._engine.settings.value)

    def take(self, settings: Settings) -> None:
        """Use the devices of ``settings``; size and rate stay while something is recorded, whose picture they are."""
        hub = self._engine.hub
        hub.amplify(settings.gain_db)
        hub.hold_look(wanted=settings.hold_look)
        with self._lock:
            camera, before = camera_request(settings), self._asked[0] if self._asked else None
            is_same = camera is not None and before is not None and camera.device == before.device
            if is_same and self._engine.recorder.active_ids:
                assert camera is not None
                assert before is not None
                camera = replace(camera, width=before.width, height=before.height, fps=before.fps)
            wanted = camera, microphone_request(settings)
            if wanted == self._asked:
                return
            self._asked = wanted
        hub.use(*wanted)

    def on_event(self, event: Event) -> None:
        """Hear what became of devices and recordings, on a thread that may wait for the disk."""
        if isinstance(event, RecordingStopped | RecordingDiscarded):
            self.take(self._engine.settings.value)
        elif isinstance(event, CameraOpened | MicrophoneOpened) and not event.stands_in:
            self._keep_identity(_KINDS[type(event)], event.identity)

    def _keep_identity(self, kind: str, identity: str) -> None:
        """Store in the settings what the device is that they named by a number or a node, which may change."""
        settings = self._engine.settings
        chosen = getattr(settings.value, kind)
        kept = remembered(chosen, identity)
        if kept != chosen and kind not in self._for_now:
            settings.change(**{kind: kept})
