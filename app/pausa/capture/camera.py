"""Cameras of this computer, through OpenCV.

The bytes of a motion-JPEG camera are passed on untouched: 0.4 ms of CPU a 1080p frame, against 7.1 ms decoded.
A frame has the driver's own time where there is one. A successful ``read()`` of OpenCV proves nothing, because it
repeats frames, blocks, and goes on after unplugging; so frames are judged by their time and content.
"""

import os
import platform
import threading
import time
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")  # seconds; read() must not block for ten
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")

import cv2

from pausa.capture.devices import ON_LINUX, linux_camera_name, linux_cameras, linux_nearest_size
from pausa.capture.source import CameraFormat, CameraRequest, Frame, PixelFormat
from pausa.core.device_names import spoken_device
from pausa.core.errors import CameraError
from pausa.core.formats import exact_rate
from pausa.core.sentences import NOTHING, Sentence, sentence

FIRST_FRAME_S = 5.0
DRIVER_TIME_NS = 10_000_000_000
"""A driver's time that is older than this is on another clock."""
LOST_AFTER_FAILURES = 3
_FOURCC = {"MJPG": PixelFormat.JPEG, "YUYV": PixelFormat.YUYV, "YUY2": PixelFormat.YUYV}


def whole_jpeg(data: memoryview) -> bool:
    """Check the begin and the end of a JPEG: a bad cable cuts frames short. Drivers may pad with zeros."""
    if len(data) < 4 or bytes(data[:2]) != b"\xff\xd8":
        return False
    return bytes(data[-2:]) == b"\xff\xd9" or bytes(data[-4096:]).rstrip(b"\0").endswith(b"\xff\xd9")


class DeviceCamera:
    """A camera of this computer: an index, on Linux also ``/dev/videoN``; ``default`` is the first."""

    def __init__(self, request: CameraRequest) -> None:
        """Open the camera and wait for the first frame. Raises CameraError."""
        self._node, source = _find(request.device)
        self._lock = threading.Lock()
        self._capture = cv2.VideoCapture(source, _backend())
        if not self._capture.isOpened():
            raise CameraError(_cannot_open(request.device))
        self._name = _name(self._node, request.device)
        self._pixel_format = self._negotiate(request)
        width = int(self._capture.get(cv2.CAP_PROP_FRAME_WIDTH))
        height = int(self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
        fps = self._capture.get(cv2.CAP_PROP_FPS)
        self._sequence = -1
        self._failures = 0
        first = self._first_frame(request.device)
        if self._pixel_format is PixelFormat.BGR:
            width, height = first.width, first.height
        rate = exact_rate(fps) if 1 <= fps <= 240 else request.fps
        self._format = CameraFormat(
            device=self._name,
            width=width,
            height=height,
            fps=rate,
            pixel_format=self._pixel_format,
            notice=_notice(self._name, request, width, height, rate),
        )

    @property
    def format(self) -> CameraFormat:
        return self._format

    def read(self) -> Frame | None:
        """Raises CameraError when it is gone."""
        with self._lock:
            if not self._capture.isOpened():
                return None
            grabbed = self._capture.grab()
            now_ns = time.monotonic_ns()
            if not grabbed:
                self._judge_failure()
                return None
            self._failures = 0
            time_ns = self._frame_time(now_ns)
            ok, picture = self._capture.retrieve()
        self._sequence += 1
        if not ok or picture is None:
            return None
        data = picture.data.cast("B")
        if self._pixel_format is PixelFormat.JPEG:
            if not whole_jpeg(data):
                return None
            width, height = self._width, self._height
        elif self._pixel_format is PixelFormat.BGR:
            height, width = picture.shape[:2]
        else:
            width, height = self._width, self._height
            if len(data) != self._pixel_format.frame_bytes(width, height):
                return None
        return Frame(self._sequence, time_ns, data, width, height, self._pixel_format)

    def close(self) -> None:
        """Release the camera; waits for a read in progress."""
        with self._lock:
            self._capture.release()

    def _negotiate(self, request: CameraRequest) -> PixelFormat:
        """Ask for size and rate, motion JPEG if possible, and return the format that the driver granted."""
        capture = self._capture
        width, height, jpeg = request.width, request.height, True
        if self._node is not None:
            width, height, jpeg = linux_nearest_size(self._node, width, height)
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*("MJPG" if jpeg else "YUYV")))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
        capture.set(cv2.CAP_PROP_FPS, float(request.fps))
        self._width = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH))
        self._height = int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
        if self._node is None:
            # The backends of other systems return decoded frames; only V4L2 is known to return the raw bytes.
            return PixelFormat.BGR
        code = int(capture.get(cv2.CAP_PROP_FOURCC)).to_bytes(4, "little").decode("ascii", "replace")
        pixel_format = _FOURCC.get(code, PixelFormat.BGR)
        if pixel_format is not PixelFormat.BGR and not capture.set(cv2.CAP_PROP_CONVERT_RGB, 0):
            return PixelFormat.BGR
        return pixel_format

    def _first_frame(self, device: str) -> Frame:
        deadline = time.monotonic() + FIRST_FRAME_S
        while time.monotonic() < deadline:
            try:
                frame = self.read()
            except CameraError:
                break
            if frame is not None:
                return frame
        self.close()
        raise CameraError(
            sentence(
                "The camera “{device}” delivers no picture. Close other programs that use it, or unplug it and plug it in again; then try again.",
                device=spoken_device(device),
            )
        )

    def _frame_time(self, now_ns: int) -> int:
        if self._node is None:
            return now_ns
        driver_ns = round(self._capture.get(cv2.CAP_PROP_POS_MSEC) * 1e6)
        return driver_ns if 0 <= now_ns - driver_ns < DRIVER_TIME_NS else now_ns

    def _judge_failure(self) -> None:
        """Raise CameraError if no frame came because the camera is gone, and not only stalled."""
        self._failures += 1
        gone = linux_camera_name(self._node) is None if self._node else self._failures >= LOST_AFTER_FAILURES
        if gone:
            raise CameraError(
                sentence("The camera “{device}” is no longer connected. Plug it in again.", device=self._name)
            )


def _backend() -> int:
    if ON_LINUX:
        return cv2.CAP_V4L2
    return cv2.CAP_MSMF if platform.system() == "Windows" else cv2.CAP_AVFOUNDATION


def _find(device: str) -> tuple[Path | None, int | str]:
    """Return the node (Linux only) and the index that OpenCV opens. Raises CameraError."""
    if not ON_LINUX:
        if device == "default":
            return None, 0
        if device.isdigit():
            return None, int(device)
        raise CameraError(_not_found(device))
    try:
        if device == "default":
            cameras = linux_cameras()
            if not cameras:
                raise CameraError(sentence("No camera was found. Plug one in, or record sound only."))
            device = cameras[0].identifier
        elif device.isdigit():
            device = f"/dev/video{device}"
        elif not device.startswith("/dev/"):
            named = [camera for camera in linux_cameras() if device.casefold() in camera.name.casefold()]
            device = named[0].identifier if named else device
        node = Path(device).resolve()
        known = linux_camera_name(node) is not None
    except PermissionError as error:
        raise CameraError(
            sentence(
                "You do not have permission to use the camera {device}. Add yourself to the group “video”, and log in again.",
                device=str(error.filename),
            )
        ) from None
    if not known or not node.name[5:].isdigit():
        raise CameraError(_not_found(device))
    return node, int(node.name[5:])


def _name(node: Path | None, device: str) -> str:
    name = linux_camera_name(node) if node else None
    return name or sentence("Camera {device}", device=spoken_device(device))


def _not_found(device: str) -> Sentence:
    return sentence(
        "The camera “{device}” was not found. Plug it in, or choose another.", device=spoken_device(device)
    )


def _cannot_open(device: str) -> Sentence:
    if platform.system() == "Darwin":
        return sentence(
            "The camera cannot be opened. Allow Pausa to use it in System Settings ▸ Privacy & Security ▸ Camera."
        )
    return sentence(
        "The camera “{device}” cannot be opened. Close other programs that use it, and try again.",
        device=spoken_device(device),
    )


def _notice(name: str, request: CameraRequest, width: int, height: int, rate: Fraction) -> Sentence:
    granted, asked = f"{width} × {height}", f"{request.width} × {request.height}"
    granted_rate, asked_rate = Decimal(f"{float(rate):.4g}"), Decimal(f"{float(request.fps):.4g}")
    another_rate = abs(rate - request.fps) > Fraction(1, 10)
    if granted != asked and another_rate:
        return sentence(
            "The camera “{device}” does not offer {asked} at {asked_rate} frames per second; Pausa records {size} at {rate}.",
            device=name,
            size=granted,
            asked=asked,
            rate=granted_rate,
            asked_rate=asked_rate,
        )
    if granted != asked:
        return sentence(
            "The camera “{device}” does not offer {asked}; Pausa records {size}.",
            device=name,
            size=granted,
            asked=asked,
        )
    if another_rate:
        return sentence(
            "The camera “{device}” does not offer {asked_rate} frames per second; Pausa records {rate}.",
            device=name,
            rate=granted_rate,
            asked_rate=asked_rate,
        )
    return NOTHING
