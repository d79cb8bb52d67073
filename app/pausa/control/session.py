"""``pausa record``: opens the devices, waits until they deliver, lets the recording run, and closes everything."""

import contextlib
import time

from pausa.capture.devices import Devices
from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.control.engine import Engine, Studio
from pausa.control.event_texts import list_set_aside
from pausa.control.keys import KeyPress, pressed_keys
from pausa.control.message_queue import NS, MessageQueue
from pausa.control.record_request import RecordRequest
from pausa.control.recording_run import RecordingRun
from pausa.control.screens import Screen
from pausa.control.stop_signals import StopSignal, stop_signals
from pausa.core.errors import CameraError, MicrophoneError, PausaError
from pausa.core.events import CameraOpened, DeviceLost, Event, MicrophoneOpened, Noticed, RecordingReady
from pausa.core.sentences import verbatim
from pausa.core.settings import SettingsFile

OPENING_S = 30
"""A network camera may take ten; a driver that says nothing for longer has hung."""


class Session:
    """Runs on the main thread, because signals come there."""

    def __init__(self, request: RecordRequest, *, engine: Engine, screen: Screen, interactive: bool) -> None:
        self._request = request
        self._engine = engine
        self._screen = screen
        self._interactive = interactive
        self._messages = MessageQueue(screen)
        self._camera = request.camera
        self._microphone = request.microphone
        self._found: Devices | None = None

    def run(self, settings: SettingsFile) -> RecordingReady:
        """Returns when the file is in its place. Raises PausaError when there is none."""
        with contextlib.ExitStack() as stack:
            stack.enter_context(stop_signals(self._messages.put))
            if self._interactive:
                stack.enter_context(pressed_keys(self._messages.put))
            stack.enter_context(self._screen)
            studio = self._engine.open_studio(settings, self._messages.put)
            stack.callback(studio.close)
            if studio.catalogue.set_aside:
                self._messages.say(list_set_aside(studio.catalogue.set_aside))
            self._open_devices(studio)
            self._messages.opening = False
            return RecordingRun(studio.recorder, self._messages).record(self._request)

    def _open_devices(self, studio: Studio) -> None:
        """Wait until each device delivers. Raises CameraError, MicrophoneError; PausaError if told to stop."""
        missing: set[type[Event]] = set()
        if self._camera:
            missing.add(CameraOpened)
        if self._microphone:
            missing.add(MicrophoneOpened)
        studio.hub.use(self._camera, self._microphone)
        studio.try_encoder()
        deadline_ns = time.monotonic_ns() + OPENING_S * NS
        while missing:
            match self._messages.next(deadline_ns):
                case None:
                    raise _not_delivering(missing)
                case CameraOpened() | MicrophoneOpened() as opened:
                    missing.discard(type(opened))
                case DeviceLost() as lost:
                    self._replace(lost)
                    studio.hub.use(self._camera, self._microphone)
                case StopSignal() | KeyPress(key="s" | "q" | "x"):
                    raise PausaError("Ended before the recording began; nothing was recorded.")
                case _:
                    pass

    def _replace(self, lost: DeviceLost) -> None:
        """Let the synthetic twin stand in where there is no such device at all and none was named."""
        if lost.kind == "camera":
            if self._camera is None or self._camera.device == "synthetic":
                return
            if not self._request.camera_may_be_replaced or self._devices().cameras:
                raise CameraError(lost.message)
            self._camera = CameraRequest(
                device="synthetic", width=self._camera.width, height=self._camera.height, fps=self._camera.fps
            )
        else:
            if self._microphone is None or self._microphone.device == "synthetic":
                return
            if not self._request.microphone_may_be_replaced or self._devices().microphones:
                raise MicrophoneError(lost.message)
            self._microphone = MicrophoneRequest(device="synthetic", channels=self._microphone.channels)
        self._messages.show(_standing_in(lost.kind))

    def _devices(self) -> Devices:
        """Asked for once: two that are missing are missed at the same time."""
        self._found = self._found or self._engine.list_devices()
        return self._found


def _not_delivering(missing: set[type[Event]]) -> PausaError:
    if CameraOpened in missing:
        return CameraError("The camera does not answer; plug it in again, or choose another with --camera.")
    return MicrophoneError(
        "The microphone does not answer; plug it in again, or choose another with --microphone."
    )


def _standing_in(kind: str) -> Noticed:
    what = "a test picture" if kind == "camera" else "a test sound"
    return Noticed(
        recording_id=None,
        state=None,
        monotonic_ns=time.monotonic_ns(),
        code="synthetic",
        message=verbatim(
            f"There is no {kind} on this computer, so {what} stands in for it (--{kind} synthetic)."
        ),
    )
