"""From the camera's newest frame to a picture of the preview's size, on a thread of its own.

Nothing queues: a picture that nobody has taken yet stops the next from being made, and a frame that came
meanwhile is simply passed over.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pausa.capture.source import Frame, PixelFormat

log = logging.getLogger(__name__)

_REST_S = 0.029
"""Between two pictures, a little less than a period at 30 a second: a camera that jitters is not halved by it."""

_LOOK_S = 0.004
"""Between two looks for a frame that is due."""

_LARGER_THAN_PICTURES = 24 << 20
"""Bytes; below 32 MiB, the most that the C library learns from."""

_ENOUGH = 0.7
"""Of the preview's width: decoding 640 × 360 of a 1280 × 720 costs half, and shown 860 wide it is only a little softer."""

_REDUCED = ((8, cv2.IMREAD_REDUCED_COLOR_8), (4, cv2.IMREAD_REDUCED_COLOR_4), (2, cv2.IMREAD_REDUCED_COLOR_2))

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Box:
    """The room for the picture, in device pixels."""

    width: int
    height: int

    def around(self, width: int, height: int) -> tuple[int, int]:
        """The largest size of the same shape that fits, at least 1 × 1."""
        scale = min(self.width / width, self.height / height)
        return max(1, round(width * scale)), max(1, round(height * scale))


def picture_of(frame: Frame, box: Box, *, mirrored: bool) -> QImage | None:
    """``frame`` scaled once into ``box``; None where its bytes are no picture (a broken JPEG is the camera's fault)."""
    width, height = box.around(frame.width, frame.height)
    try:
        pixels = _pixels(frame, width)
        interpolation = cv2.INTER_AREA if pixels.shape[1] > 2 * width else cv2.INTER_LINEAR
        if pixels.shape[:2] != (height, width):
            pixels = cv2.resize(pixels, (width, height), interpolation=interpolation).astype(
                np.uint8, copy=False
            )
        if mirrored:
            pixels = cv2.flip(pixels, 1).astype(np.uint8, copy=False)
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        target = np.frombuffer(picture.bits(), np.uint8).reshape(height, width, 4)
        cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA, dst=target)
    except (cv2.error, ValueError) as error:
        log.debug("frame %d is no picture: %s", frame.sequence, error)
        return None
    return picture


def _pixels(frame: Frame, width: int) -> Pixels:
    """As BGR, not much smaller than ``width`` where the frame is not. Raises cv2.error or ValueError."""
    raw = np.frombuffer(frame.data, np.uint8)
    match frame.pixel_format:
        case PixelFormat.JPEG:
            decoded = cv2.imdecode(raw, _reduction(frame.width, width))
            if decoded is None:
                raise ValueError("no JPEG")
            return decoded.astype(np.uint8, copy=False)
        case PixelFormat.BGR:
            return raw.reshape(frame.height, frame.width, 3)
        case PixelFormat.YUYV:
            packed = raw.reshape(frame.height, frame.width, 2)
            return cv2.cvtColor(packed, cv2.COLOR_YUV2BGR_YUYV).astype(np.uint8, copy=False)
        case PixelFormat.I420:
            planes = raw.reshape(frame.height * 3 // 2, frame.width)
            return cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420).astype(np.uint8, copy=False)


def _reduction(frame_width: int, width: int) -> int:
    """The decoder's flag: it skips what the preview would throw away again."""
    return next((flag for by, flag in _REDUCED if frame_width >= by * width * _ENOUGH), cv2.IMREAD_COLOR)


class PreviewFeed(QObject):
    """Owns the thread. ``start`` and ``stop`` are for Qt's thread; ``stop`` joins and is idempotent."""

    arrived = Signal()
    """A picture waits to be taken."""

    ended = Signal()
    """There were frames, and now there is no camera."""

    def __init__(self, newest_frame: Callable[[], Frame | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest_frame = newest_frame
        self._box = Box(1, 1)
        self._mirrored = True
        self._stopping = threading.Event()
        self._taken = threading.Event()
        self._taken.set()
        self._picture: QImage | None = None
        self._thread: threading.Thread | None = None
        self.decoded = 0
        """How many pictures were made, for the benchmark."""

    def shape(self, box: Box, *, mirrored: bool) -> None:
        """How the next pictures are to be."""
        self._box, self._mirrored = box, mirrored

    def start(self) -> None:
        """Make pictures from now on."""
        if self._thread is not None:
            return
        self._stopping.clear()
        self._taken.set()
        self._thread = threading.Thread(target=self._run, name="preview", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """No more pictures; nothing is decoded when this returns."""
        if self._thread is None:
            return
        self._stopping.set()
        self._taken.set()
        self._thread.join()
        self._thread = None

    def take(self) -> QImage | None:
        """The picture that waits; asking for it lets the next one be made."""
        picture, self._picture = self._picture, None
        self._taken.set()
        return picture

    def _run(self) -> None:
        # OpenCV's workers spin while they wait for each other: a picture this small costs half as much again with them.
        cv2.setNumThreads(1)
        _keep_memory_of_pictures()
        shown: Frame | None = None
        while not self._stopping.is_set():
            frame = self._newest_frame()
            if frame is None and shown is not None:
                shown = None
                self.ended.emit()
            if frame is None or frame is shown:
                self._stopping.wait(_LOOK_S if shown is not None and _is_due(shown) else _REST_S)
                continue
            shown = frame
            begun_s = time.monotonic()
            picture = picture_of(frame, self._box, mirrored=self._mirrored)
            if picture is not None:
                self._taken.clear()
                self._picture = picture
                self.decoded += 1
                self.arrived.emit()
                if not self._stopping.is_set():
                    self._taken.wait()
            self._stopping.wait(max(0.0, begun_s + _REST_S - time.monotonic()))


def _keep_memory_of_pictures() -> None:
    """Has the C library keep a freed picture's memory for the next one.

    glibc gives a block of that size back to the system and gets it anew, page by page and zeroed: 1,300 page faults
    and 2 of 4.4 ms a picture of 1280 × 720, measured. After one larger block was freed it keeps them (mallopt(3),
    M_MMAP_THRESHOLD). The block is never touched, so it takes no memory; elsewhere this does nothing.
    """
    np.empty(_LARGER_THAN_PICTURES, np.uint8)


def _is_due(shown: Frame) -> bool:
    """Whether the next frame may come at any moment: a camera that stands still is not looked at 250 times a second."""
    return time.monotonic_ns() - shown.time_ns < 500_000_000
