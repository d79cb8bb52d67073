"""Decodes and scales the camera's newest frame for the preview, on a thread of its own.

Nothing queues: the next picture is made only after the last one was taken, and frames in between are skipped.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pausa.capture.frame_pixels import scaled_pixels, turned
from pausa.capture.source import Frame
from pausa.core.orientation import UPRIGHT, Orientation

log = logging.getLogger(__name__)

_REST_S = 0.029
"""Pause between two pictures: a little less than a period at 30 fps, so that jitter does not halve the rate."""

_LOOK_S = 0.004
"""Pause between two checks for a frame that is due."""

_LARGER_THAN_PICTURES = 24 << 20
"""Bytes; below 32 MiB, the largest block that changes glibc's threshold."""


@dataclass(frozen=True, slots=True)
class Box:
    """The size of the preview, in device pixels."""

    width: int
    height: int

    def fit(self, width: int, height: int) -> tuple[int, int]:
        """Return the largest size of the same aspect ratio that fits, at least 1 × 1."""
        scale = min(self.width / width, self.height / height)
        return max(1, round(width * scale)), max(1, round(height * scale))


def picture_of(
    frame: Frame, box: Box, *, mirrored: bool, orientation: Orientation = UPRIGHT
) -> QImage | None:
    """Return ``frame`` turned and scaled into ``box``; None if its bytes are no picture (a broken JPEG is the camera's fault)."""
    width, height = orientation.size(*box.fit(*orientation.size(frame.width, frame.height)))
    try:
        pixels = turned(scaled_pixels(frame, width, height), orientation)
        height, width = pixels.shape[:2]
        if mirrored:
            pixels = cv2.flip(pixels, 1).astype(np.uint8, copy=False)
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        target = np.frombuffer(picture.bits(), np.uint8).reshape(height, width, 4)
        cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA, dst=target)
    except (cv2.error, ValueError) as error:
        log.debug("frame %d is no picture: %s", frame.sequence, error)
        return None
    return picture


class PreviewFeed(QObject):
    """Owns the thread. ``start`` and ``stop`` belong to Qt's thread."""

    arrived = Signal()
    """A picture is ready for :meth:`take`."""

    ended = Signal()
    """The camera has ended after it had delivered frames."""

    def __init__(self, newest_frame: Callable[[], Frame | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest_frame = newest_frame
        self._box = Box(1, 1)
        self._mirrored = True
        self._orientation = UPRIGHT
        self._stopping = threading.Event()
        self._taken = threading.Event()
        self._taken.set()
        self._picture: QImage | None = None
        self._thread: threading.Thread | None = None
        self.decoded = 0
        """Number of pictures made, for the benchmark."""

    def shape(self, box: Box, *, mirrored: bool, orientation: Orientation = UPRIGHT) -> None:
        """Set size, mirroring and orientation of the next pictures."""
        self._box, self._mirrored, self._orientation = box, mirrored, orientation

    def start(self) -> None:
        if self._thread is not None:
            return
        self._stopping.clear()
        self._taken.set()
        self._thread = threading.Thread(target=self._run, name="preview", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop and join the thread: nothing is decoded after this returns. Idempotent."""
        if self._thread is None:
            return
        self._stopping.set()
        self._taken.set()
        self._thread.join()
        self._thread = None

    def take(self) -> QImage | None:
        """Return the picture that is ready, if any, and let the next one be made."""
        picture, self._picture = self._picture, None
        self._taken.set()
        return picture

    def _run(self) -> None:
        # OpenCV's worker threads spin while waiting for each other: they make a picture this small cost half as much again.
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
            picture = picture_of(frame, self._box, mirrored=self._mirrored, orientation=self._orientation)
            if picture is not None:
                self._taken.clear()
                self._picture = picture
                self.decoded += 1
                self.arrived.emit()
                if not self._stopping.is_set():
                    self._taken.wait()
            self._stopping.wait(max(0.0, begun_s + _REST_S - time.monotonic()))


def _keep_memory_of_pictures() -> None:
    """Make glibc keep a freed picture's memory for the next one.

    glibc returns a block of that size to the system and requests it again, zeroed and page by page: 1,300 page faults
    and 2 of the 4.4 ms for a picture of 1280 × 720, measured. After a larger block has been freed, it keeps such
    blocks (mallopt(3), M_MMAP_THRESHOLD). The block is never touched, so it takes no memory. No effect elsewhere.
    """
    np.empty(_LARGER_THAN_PICTURES, np.uint8)


def _is_due(shown: Frame) -> bool:
    """Return whether the next frame may arrive any moment, so that a frozen camera is not polled 250 times a second."""
    return time.monotonic_ns() - shown.time_ns < 500_000_000
