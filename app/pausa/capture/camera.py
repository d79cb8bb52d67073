"""Cameras of this computer, through OpenCV.

The JPEGs of a motion-JPEG camera are passed on undecoded: 0.4 ms of CPU a 1080p frame, against 7.1 ms decoded.
A frame has the driver's own time where there is one. A successful ``read()`` of OpenCV proves nothing, because it
repeats frames, blocks, and goes on after unplugging; so frames are judged by their time and content.
"""

import errno
import logging
import os
import platform
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import cv2
from cv2.typing import MatLike

from pausa.capture.camera_controls import CameraControls, V4l2Controls
from pausa.capture.camera_list import ON_LINUX, PresentCamera
from pausa.capture.driver_clock import DriverClock
from pausa.capture.jpeg_frames import JpegFrames
from pausa.capture.opencv_controls import OpencvControls
from pausa.capture.source import CameraFormat, CameraRequest, Frame, PixelFormat
from pausa.capture.video_nodes import is_busy, nearest_size, stated_colours, stream_refusal, video_node
from pausa.core.colours import JFIF, Colours, usual_matrix
from pausa.core.errors import CameraError
from pausa.core.formats import exact_rate
from pausa.core.sentences import NOTHING, Sentence, joined, sentence

FIRST_FRAME_S = 10.0
"""Grabbers and cameras behind a relay take up to eight seconds to their first frame."""
LOST_AFTER_FAILURES = 3
MUTE_S = 5.0
"""A stream that delivers nothing for so long is opened again: many a camera wakes up by that only."""
BREATH_S = 0.05
TWICE_NS = 2_000_000
"""Frames with the same bytes and times so near are the same frame."""
MOST_REFUSALS = 20
"""So many reads in a row that fail at once, for a second: the stream is over, though the camera is still there."""
_FOURCC = {
    "MJPG": PixelFormat.JPEG,
    "YUYV": PixelFormat.YUYV,
    "YUY2": PixelFormat.YUYV,
    "NV12": PixelFormat.NV12,
}

log = logging.getLogger(__name__)


class UnusableCamera(CameraError):
    """A camera that is connected does not open, or gives no picture."""

    def __init__(self, message: Sentence, *, reason: Sentence) -> None:
        """``reason`` goes on where others have named the camera."""
        super().__init__(message)
        self.reason = reason


class DeviceCamera:
    """A camera of this computer."""

    def __init__(
        self,
        request: CameraRequest,
        camera: PresentCamera,
        *,
        notice: Sentence = NOTHING,
        goes_on: Callable[[], bool] = lambda: True,
        patience_s: float = FIRST_FRAME_S,
    ) -> None:
        """Open the camera and wait for the first frame, while ``goes_on``. Raises UnusableCamera.

        ``notice``: what the user should know of the choice.
        """
        self._camera = camera
        self._node = camera.node
        self._name = camera.label
        self._lock = threading.Lock()
        if self._node is not None and is_busy(self._node):
            raise _not_opened(camera)
        self._there = video_node(self._node) if self._node is not None else None
        self._clock = DriverClock(time.monotonic_ns())
        self._capture = cv2.VideoCapture(camera.source, _backend())
        try:
            if not self._capture.isOpened():
                raise _not_opened(camera)
            self._begin(request, notice, goes_on, patience_s)
        except (cv2.error, OSError):
            log.exception("the camera %s does not open", camera.label)
            self.close()
            raise _not_opened(camera) from None
        except BaseException:
            self.close()
            raise

    def _begin(
        self, request: CameraRequest, notice: Sentence, goes_on: Callable[[], bool], patience_s: float
    ) -> None:
        self._pixel_format = self._negotiate(request)
        self._colours = self._find_colours()
        fps = self._capture.get(cv2.CAP_PROP_FPS)
        self._sequence = -1
        self._failures = self._refusals = 0
        self._grabbed_ns = time.monotonic_ns()
        self._newest: tuple[int, memoryview | None] = (0, None)
        """The driver's time of the newest frame, and its bytes."""
        self._jpegs = JpegFrames()
        self._unreadable = 0
        first = self._first_frame(goes_on, patience_s)
        width, height = first.width, first.height
        rate = exact_rate(fps) if 1 <= fps <= 240 else request.fps
        self._format = CameraFormat(
            device=self._name,
            width=width,
            height=height,
            fps=rate,
            pixel_format=self._pixel_format,
            colours=self._colours,
            notice=joined(notice, _notice(self._name, request, width, height, rate)),
            identity=str(self._camera.identity),
        )

    def add_notice(self, notice: Sentence) -> None:
        """Say something more of the choice of this camera; before ``format`` is handed on."""
        self._format = replace(self._format, notice=joined(notice, self._format.notice))

    @property
    def format(self) -> CameraFormat:
        return self._format

    def read(self) -> Frame | None:
        """Raises CameraError when it is gone."""
        with self._lock:
            if not self._capture.isOpened():
                return None
            asked_ns = time.monotonic_ns()
            grabbed = self._capture.grab()
            now_ns = time.monotonic_ns()
            if grabbed:
                self._failures = self._refusals = 0
                self._grabbed_ns = now_ns
                driver_ns = self._driver_time()
                time_ns = self._clock.observe(driver_ns, now_ns) if self._node is not None else now_ns
                ok, picture = self._capture.retrieve()
        if not grabbed:
            self._judge_failure(now_ns, refused=now_ns - asked_ns < BREATH_S * 1e9)
            return None
        found = self._picture_in(picture) if ok and picture is not None else None
        previous = self._newest
        self._newest = driver_ns, found[0] if found is not None else None
        at_once = driver_ns and abs(driver_ns - previous[0]) < TWICE_NS
        if at_once and found is not None and found[0] == previous[1]:
            return None  # some drivers hand out a frame twice, and nothing is lost if one of them is left out
        self._sequence += 1
        if found is None:
            self._unreadable += 1
            return None
        data, width, height = found
        before, self._unreadable = self._unreadable, 0
        return Frame(
            self._sequence, time_ns, data, width, height, self._pixel_format, before, colours=self._colours
        )

    @property
    def unreadable(self) -> int:
        """How many of the newest frames, in a row, could not be read."""
        return self._unreadable

    def _picture_in(self, array: MatLike) -> tuple[memoryview, int, int] | None:
        """Return a frame's bytes, width and height; None if it is broken."""
        data = array.data.cast("B")
        if self._pixel_format is PixelFormat.JPEG:
            jpeg = self._jpegs.find(data)
            return (jpeg.data, jpeg.width, jpeg.height) if jpeg is not None else None
        if self._pixel_format is PixelFormat.BGR:
            return data, array.shape[1], array.shape[0]
        whole = len(data) == self._pixel_format.frame_bytes(self._width, self._height)
        return (data, self._width, self._height) if whole else None

    def close(self) -> None:
        """Release the camera; waits for a read in progress."""
        with self._lock:
            self._capture.release()

    def controls(self) -> CameraControls | None:
        """Return its controls, if it is still the camera at its place. Raises OSError."""
        if self._node is None:
            return OpencvControls(self._property, self._set_property)
        there = video_node(self._node)
        if there is None or self._there is None or there.identity != self._there.identity:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        return V4l2Controls(self._node)

    def _property(self, number: int) -> float:
        with self._lock:
            return self._capture.get(number)

    def _set_property(self, number: int, value: float) -> bool:
        with self._lock:
            return self._capture.set(number, value)

    def _negotiate(self, request: CameraRequest) -> PixelFormat:
        """Ask for size and rate, motion JPEG if possible, and return the format that the driver granted."""
        capture = self._capture
        width, height, jpeg = request.width, request.height, True
        if self._node is not None:
            width, height, jpeg = nearest_size(self._node, width, height)
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

    def _find_colours(self) -> Colours:
        """Return what the driver states, or else what is usual."""
        if self._pixel_format is PixelFormat.JPEG:
            return JFIF
        usual = Colours(usual_matrix(self._width, self._height))
        if self._node is None:
            return usual
        stated = stated_colours(self._node) or usual
        # OpenCV turns what is left into BGR, and knows one way only.
        return replace(stated, read_as_601=self._pixel_format is PixelFormat.BGR)

    def _first_frame(self, goes_on: Callable[[], bool], patience_s: float) -> Frame:
        deadline = time.monotonic() + patience_s
        while goes_on() and time.monotonic() < deadline:
            try:
                frame = self.read()
            except CameraError:
                break
            if frame is not None:
                return frame
            if self._refusals >= MOST_REFUSALS:
                break
        if self._unreadable:
            raise UnusableCamera(
                sentence(
                    "The frames of the camera “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.",
                    device=self._name,
                ),
                reason=sentence("its frames cannot be read"),
            )
        self._capture.release()
        if self._node is not None:
            refusal = stream_refusal(self._node)
            if refusal == errno.ENOSPC:
                raise UnusableCamera(
                    sentence(
                        "The USB connection has no room for the picture of the camera “{device}”. Plug it into another socket, unplug other USB devices, or choose a smaller size.",
                        device=self._name,
                    ),
                    reason=sentence("its USB connection has no room for its picture"),
                )
            if refusal == errno.EBUSY:
                raise _used(self._camera)
            if refusal:
                log.warning("the camera %s does not begin to stream: %s", self._name, os.strerror(refusal))
                raise hanging(self._name)
        raise UnusableCamera(
            sentence(
                "The camera “{device}” delivers no picture. Unplug it and plug it in again, or choose another.",
                device=self._name,
            ),
            reason=sentence("it delivers no picture"),
        )

    def _driver_time(self) -> int:
        """Return the time that the driver gives to the newest frame; 0 if it gives none."""
        return round(self._capture.get(cv2.CAP_PROP_POS_MSEC) * 1e6) if self._node is not None else 0

    def _judge_failure(self, now_ns: int, *, refused: bool) -> None:
        """Raise CameraError if no frame came because the camera is gone, or will not deliver until it is opened again.

        ``refused``: the read failed at once instead of waiting for a frame.
        """
        self._failures += 1
        self._refusals = self._refusals + 1 if refused else 0
        if self._is_gone():
            raise CameraError(
                sentence(
                    "The camera “{device}” is no longer connected. Plug it in again, or choose another.",
                    device=self._name,
                )
            )
        has_delivered = self._sequence >= 0
        if has_delivered and (self._refusals >= MOST_REFUSALS or now_ns - self._grabbed_ns > MUTE_S * 1e9):
            raise CameraError(
                sentence(
                    "The camera “{device}” has stopped delivering pictures and is opened again. If none come, unplug it and plug it in again.",
                    device=self._name,
                )
            )
        if refused:
            time.sleep(BREATH_S)

    def _is_gone(self) -> bool:
        """Whether nothing, or another camera, is at its place."""
        if self._node is None:
            return self._failures >= LOST_AFTER_FAILURES
        there = video_node(self._node)
        return there is None or self._there is None or there.identity != self._there.identity


def _backend() -> int:
    if ON_LINUX:
        return cv2.CAP_V4L2
    return cv2.CAP_MSMF if platform.system() == "Windows" else cv2.CAP_AVFOUNDATION


def _not_opened(camera: PresentCamera) -> UnusableCamera:
    """Say why OpenCV cannot open a camera."""
    if platform.system() == "Darwin":
        return UnusableCamera(
            sentence(
                "The camera cannot be opened. Allow Pausa to use it in System Settings ▸ Privacy & Security ▸ Camera."
            ),
            reason=sentence("it cannot be opened"),
        )
    if camera.node is not None and is_busy(camera.node):
        return _used(camera)
    return UnusableCamera(
        sentence(
            "The camera “{device}” cannot be opened. Unplug it and plug it in again, or choose another.",
            device=camera.label,
        ),
        reason=sentence("it cannot be opened"),
    )


def hanging(device: str) -> UnusableCamera:
    """Return the error for a camera that is there and whose driver gets no answer from it."""
    return UnusableCamera(
        sentence(
            "The camera “{device}” does not answer. Unplug it and plug it in again, or choose another.",
            device=device,
        ),
        reason=sentence("it does not answer"),
    )


def _used(camera: PresentCamera) -> UnusableCamera:
    return UnusableCamera(
        sentence(
            "The camera “{device}” is used by another program. Close that program, and try again.",
            device=camera.label,
        ),
        reason=sentence("another program uses it"),
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
