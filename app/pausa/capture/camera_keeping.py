"""How the keeper opens, reads and watches a camera."""

import time
from collections.abc import Callable
from dataclasses import replace

from pausa.capture.device_keeper import Turn
from pausa.capture.requests import SYNTHETIC
from pausa.capture.source import Camera, CameraRequest, Frame
from pausa.core.device_names import is_network, spoken_device
from pausa.core.errors import CameraError
from pausa.core.events import CameraOpened, Listener, Noticed
from pausa.core.sentences import Sentence, sentence

FROZEN_NS = 3_000_000_000
"""Report a frozen camera after this long without a new or changed frame."""


def open_camera(request: CameraRequest) -> Camera:
    """Open the camera behind an identifier. Blocks; raises CameraError."""
    if request.device == SYNTHETIC:
        from pausa.capture.synthetic import SyntheticCamera

        return SyntheticCamera(request)
    if is_network(request.device):
        from pausa.capture.network_camera import NetworkCamera

        return NetworkCamera(request)
    from pausa.capture.camera import DeviceCamera

    return DeviceCamera(request)


class CameraKeeping:
    """Publishes each frame and notices a camera that is frozen."""

    kind = "camera"

    def __init__(
        self, *, emit: Listener, publish: Callable[[Frame], None], closed: Callable[[], None]
    ) -> None:
        self._emit = emit
        self._publish = publish
        self._closed = closed
        self._name = ""

    def open(self, request: CameraRequest, turn: Turn, *, lost: CameraRequest | None) -> Camera:  # noqa: ARG002
        """Open by the request, or by its name if it comes back under another device node. Raises CameraError."""
        try:
            camera = open_camera(request)
        except CameraError:
            if lost != request or not self._name:
                raise
            camera = open_camera(replace(request, device=self._name))
        self._name = camera.format.device
        return camera

    def deliver(self, device: Camera, turn: Turn) -> None:
        watch = _FrozenWatch(self._emit, device.format.device)
        while turn.goes_on():
            frame = device.read()
            watch.see(frame)
            if frame is not None:
                self._publish(frame)

    def closed(self) -> None:
        self._closed()

    def opened_event(self, device: Camera) -> CameraOpened:
        camera = device.format
        return CameraOpened(
            monotonic_ns=time.monotonic_ns(),
            device=camera.device,
            width=camera.width,
            height=camera.height,
            fps=float(camera.fps),
            pixel_format=camera.pixel_format.value,
            notice=camera.notice,
        )

    def not_opened(self, request: CameraRequest) -> Sentence:
        return sentence(
            "The camera “{device}” cannot be opened. Choose another.", device=spoken_device(request.device)
        )

    def gone(self, device: Camera) -> Sentence:
        return sentence(
            "The camera “{device}” is no longer connected. Plug it in again.", device=device.format.device
        )


class _FrozenWatch:
    """Notices that no frame comes, or the same one again and again."""

    def __init__(self, emit: Listener, device: str) -> None:
        self._emit = emit
        self._device = device
        self._last: Frame | None = None
        self._changed_ns = time.monotonic_ns()
        self._reported = False

    def see(self, frame: Frame | None) -> None:
        now_ns = time.monotonic_ns()
        if frame is not None and (self._last is None or frame.data != self._last.data):
            self._last, self._changed_ns, self._reported = frame, now_ns, False
        elif now_ns - self._changed_ns > FROZEN_NS and not self._reported:
            self._reported = True
            message = sentence(
                "The picture of “{device}” is frozen. Check the camera and its cable. The sound is still being recorded.",
                device=self._device,
            )
            self._emit(
                Noticed(
                    monotonic_ns=now_ns,
                    code="camera_frozen",
                    message=message,
                )
            )
