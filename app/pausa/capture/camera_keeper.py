"""Keeps the wanted camera open, on a thread of its own."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from pausa.capture.device_events import camera_opened, device_lost, device_returned, noticed
from pausa.capture.source import Camera, CameraFormat, CameraRequest, Frame, spoken_device
from pausa.capture.wish import Wish
from pausa.core.errors import CameraError
from pausa.core.events import Listener
from pausa.core.sentences import sentence

FROZEN_NS = 3_000_000_000
"""A picture that does not come, or does not change in a single bit, for this long is told."""

log = logging.getLogger(__name__)


def open_camera(request: CameraRequest) -> Camera:
    """The camera behind an identifier. Blocks; raises CameraError."""
    if request.device == "synthetic":
        from pausa.capture.synthetic import SyntheticCamera

        return SyntheticCamera(request)
    from pausa.capture.camera import DeviceCamera, NetworkCamera, is_network

    return NetworkCamera(request) if is_network(request.device) else DeviceCamera(request)


def _open_camera(request: CameraRequest) -> Camera:
    """A driver's surprise must not end the thread: it is logged and counts as a camera that does not open."""
    try:
        return open_camera(request)
    except CameraError:
        raise
    except Exception:
        log.exception("opening the camera %s failed", request.device)
        raise CameraError(
            sentence(
                "The camera “{device}” cannot be opened; choose another.",
                device=spoken_device(request.device),
            )
        ) from None


class CameraKeeper:
    """The camera's thread: opens what is wanted, reads, and tries again after a loss."""

    def __init__(
        self, *, emit: Listener, publish: Callable[[Frame], None], closed: Callable[[], None]
    ) -> None:
        """``closed``: no frame comes any more of the camera that was open."""
        self._emit = emit
        self._publish = publish
        self._closed = closed
        self._wish: Wish[CameraRequest] = Wish()
        self._name = ""
        self.format: CameraFormat | None = None
        """None while none is open."""
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    def want(self, request: CameraRequest | None) -> None:
        """This from now on; None: none. Returns at once."""
        self._wish.set(request)

    def close(self) -> None:
        """Joins the thread."""
        self._wish.close()
        self._thread.join()

    def _run(self) -> None:
        lost: CameraRequest | None = None
        while (request := self._wish.next()) is not None:
            try:
                camera = self._open(request, again=lost == request)
            except CameraError as error:
                if lost != request:
                    self._emit(device_lost("camera", request.device, error.sentence))
                lost = request
                self._wish.wait_to_retry(request)
                continue
            if lost == request:
                self._emit(device_returned("camera", camera.format.device))
            lost = self._keep(camera, request)
            if lost is not None:
                self._wish.wait_to_retry(request)

    def _open(self, request: CameraRequest, *, again: bool) -> Camera:
        """A camera that comes back may be another node, but it has its name still. Raises CameraError."""
        try:
            return _open_camera(request)
        except CameraError:
            if not again or not self._name:
                raise
        return _open_camera(replace(request, device=self._name))

    def _keep(self, camera: Camera, request: CameraRequest) -> CameraRequest | None:
        """Read until another is wanted (None) or this one is lost (the request)."""
        self.format = camera.format
        self._name = camera.format.device
        self._emit(camera_opened(camera.format))
        watch = _Watch(self._emit, camera.format.device)
        try:
            while self._wish.holds(request):
                frame = camera.read()
                watch.see(frame)
                if frame is not None:
                    self._publish(frame)
        except CameraError as error:
            self.format = None
            self._emit(device_lost("camera", request.device, error.sentence))
            return request
        finally:
            self.format = None
            camera.close()
            self._closed()
        return None


class _Watch:
    """Notices a camera that stands still: no frame, or the same one again and again."""

    def __init__(self, emit: Listener, device: str) -> None:
        self._emit = emit
        self._device = device
        self._last: Frame | None = None
        self._changed_ns = time.monotonic_ns()
        self._told = False

    def see(self, frame: Frame | None) -> None:
        now_ns = time.monotonic_ns()
        if frame is not None and (self._last is None or frame.data != self._last.data):
            self._last, self._changed_ns, self._told = frame, now_ns, False
        elif now_ns - self._changed_ns > FROZEN_NS and not self._told:
            self._told = True
            message = sentence(
                "The picture of “{device}” stands still; look at the camera and its cable. Sound goes on.",
                device=self._device,
            )
            self._emit(noticed("camera_frozen", message))
