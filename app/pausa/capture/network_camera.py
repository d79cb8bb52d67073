"""Cameras on the network, through OpenCV's ffmpeg."""

import threading
import time
from fractions import Fraction

import cv2

from pausa.capture.source import CameraFormat, CameraRequest, Frame, PixelFormat
from pausa.core.device_names import address_of, spoken_device
from pausa.core.errors import CameraError
from pausa.core.formats import exact_rate
from pausa.core.sentences import sentence

NETWORK_TIMEOUT_MS = 5000
MEASURE_S = 1.0


class NetworkCamera:
    """A camera on the network. A frame's time is that of its arrival; the rate is measured."""

    def __init__(self, request: CameraRequest) -> None:
        """Raises CameraError."""
        self._address = request.device
        self._lock = threading.Lock()
        self._capture = cv2.VideoCapture(
            address_of(request.device),
            cv2.CAP_FFMPEG,
            [
                cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
                NETWORK_TIMEOUT_MS,
                cv2.CAP_PROP_READ_TIMEOUT_MSEC,
                NETWORK_TIMEOUT_MS,
            ],
        )
        self._sequence = -1
        first = self.read() if self._capture.isOpened() else None
        if first is None:
            self._capture.release()
            raise CameraError(
                sentence(
                    "No picture arrives from {address}. Check that the camera is on and that its address is correct.",
                    address=spoken_device(request.device),
                )
            )
        self._format = CameraFormat(
            device=spoken_device(request.device),
            width=first.width,
            height=first.height,
            fps=self._measure(request.fps),
            pixel_format=PixelFormat.BGR,
        )

    @property
    def format(self) -> CameraFormat:
        """The stream's own; a network camera is not asked for a size."""
        return self._format

    def read(self) -> Frame | None:
        """Raises CameraError when the connection is lost."""
        with self._lock:
            if not self._capture.isOpened():
                return None
            grabbed = self._capture.grab()
            time_ns = time.monotonic_ns()
            ok, picture = self._capture.retrieve() if grabbed else (False, None)
        if not grabbed:
            raise CameraError(
                sentence(
                    "The connection to {address} is lost. Check that the camera is on.",
                    address=spoken_device(self._address),
                )
            )
        self._sequence += 1
        if not ok or picture is None:
            return None
        height, width = picture.shape[:2]
        return Frame(self._sequence, time_ns, picture.data.cast("B"), width, height, PixelFormat.BGR)

    @property
    def unreadable(self) -> int:
        """None of those that ffmpeg hands out."""
        return 0

    def close(self) -> None:
        """Release the camera; waits for a read in progress."""
        with self._lock:
            self._capture.release()

    def _measure(self, asked: Fraction) -> Fraction:
        """Count frames, because streams often name no rate or a wrong one. The burst of a full buffer is left out."""
        times: list[int] = []
        deadline = time.monotonic() + 2 * MEASURE_S
        while time.monotonic() < deadline and (len(times) < 3 or times[-1] - times[0] < MEASURE_S * 1e9):
            frame = self.read()
            if frame is not None:
                if times and frame.time_ns - times[-1] < 4_000_000:
                    times.clear()
                times.append(frame.time_ns)
        if len(times) < 3:
            return asked
        rate = (len(times) - 1) * 1e9 / (times[-1] - times[0])
        return nearest_rate(rate, asked, self._capture.get(cv2.CAP_PROP_FPS))


def nearest_rate(measured: float, *named: Fraction | float) -> Fraction:
    """Return the first of the named and the usual rates that is within an eighth of the measured one."""
    for name in (*named, 15, 20, 24, 25, 30, 50, 60):
        if 1 <= name <= 240 and abs(float(name) - measured) < measured / 8:
            return exact_rate(name)
    return Fraction(max(1, round(measured)))
