"""Looks for people in the camera's picture, a few times a second, on a thread of its own."""

import threading
from collections.abc import Callable

import cv2

from pausa.capture.face_detector import WIDTH, FaceDetector
from pausa.capture.frame_pixels import scaled_pixels, turned
from pausa.capture.seen_faces import Seen, SeenFaces
from pausa.capture.source import Frame
from pausa.capture.watch_thread import WatchThread
from pausa.core.errors import PausaError
from pausa.core.orientation import Orientation


class FaceWatch:
    """Nothing queues: it looks at the newest frame."""

    def __init__(
        self,
        newest_frame: Callable[[], Frame | None],
        *,
        orientation: Callable[[], Orientation],
        tell: Callable[[Seen], None],
        failed: Callable[[PausaError], None],
    ) -> None:
        """``tell`` gets each look, ``failed`` is told if it cannot look at all; both on the thread of the watch."""
        self._newest_frame = newest_frame
        self._orientation = orientation
        self._tell = tell
        self._every_s = 0.0
        self._thread = WatchThread("face-watch", self._run, failed=failed)

    def look_every(self, period_s: float | None) -> None:
        """Look so often from now on; None: not at all. Does not block."""
        self._every_s = period_s or self._every_s
        self._thread.want(wanted=period_s is not None)

    def close(self) -> None:
        """End, and join the thread. Idempotent."""
        self._thread.close()

    def _run(self, ending: threading.Event) -> None:
        # OpenCV's worker threads spin while waiting for each other.
        cv2.setNumThreads(1)
        detector, faces = FaceDetector(), SeenFaces()
        looked_at: Frame | None = None
        while not ending.wait(self._every_s):
            frame = self._newest_frame()
            if frame is None or frame is looked_at:
                continue
            looked_at = frame
            if (seen := self._look(detector, faces, frame)) is not None and not ending.is_set():
                self._tell(seen)

    def _look(self, detector: FaceDetector, faces: SeenFaces, frame: Frame) -> Seen | None:
        try:
            height = max(1, round(frame.height * WIDTH / frame.width))
            pixels = turned(scaled_pixels(frame, WIDTH, height), self._orientation())
        except (cv2.error, ValueError):
            return None  # a broken picture
        look = detector.look(pixels)
        return faces.take(frame.time_ns, look) if look is not None else None
