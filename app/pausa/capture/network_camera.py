"""Cameras on the network, through OpenCV's ffmpeg."""

import threading
import time
from collections.abc import Callable
from fractions import Fraction

import cv2
from cv2.typing import MatLike

from pausa.capture.jpeg_frames import JpegFrames
from pausa.capture.source import CameraFormat, CameraRequest, Frame, PixelFormat
from pausa.core.colours import JFIF, Colours, usual_matrix
from pausa.core.device_names import address_of, spoken_device
from pausa.core.errors import CameraError
from pausa.core.formats import exact_rate
from pausa.core.sentences import sentence
from pausa.core.time.stream_clock import StreamClock

NETWORK_TIMEOUT_MS = 5000
MEASURE_NS = 1_500_000_000
MOST_MEASURE_NS = 3_500_000_000
MOST_COUNT_NS = 6_000_000_000
"""So long is measured at most where frames have no time stamps: bursts of a second need it."""
USUAL = (5, 7.5, 10, 12, 12.5, 15, 20, 24, 25, 30, 50, 60)
PERHAPS = 1 / 8
LIKELY = 1 / 30
"""How near the measured rate has to be to a usual one; the latter if frames come steadily."""
STEADY = 1.1
"""How many times the lowest rate that it may be is the highest."""


class NetworkCamera:
    """A camera on the network. The stream's own time stamps place its frames, and say its rate."""

    def __init__(self, request: CameraRequest, *, goes_on: Callable[[], bool] = lambda: True) -> None:
        """Open it and measure its rate, while ``goes_on``. Raises CameraError."""
        self._address = request.device
        self._goes_on = goes_on
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
        self._clock = StreamClock()
        self._sequence = -1
        self._unreadable = 0
        self._jpegs = self._take_jpegs()
        first = self.read() if self._capture.isOpened() and goes_on() else None
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
            pixel_format=first.pixel_format,
            colours=first.colours,
            late_ns=self._clock.most_late_ns,
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
            arrival_ns = time.monotonic_ns()
            stream_ns = self._time_stamp() if grabbed else None
            ok, picture = self._capture.retrieve() if grabbed else (False, None)
        if not grabbed:
            raise CameraError(
                sentence(
                    "The connection to {address} is lost. Check that the camera is on.",
                    address=spoken_device(self._address),
                )
            )
        self._sequence += 1
        time_ns = self._clock.observe(stream_ns, arrival_ns)
        found = self._picture_in(picture) if ok and picture is not None else None
        if found is None:
            self._unreadable += 1
            return None
        data, width, height = found
        before, self._unreadable = self._unreadable, 0
        return Frame(
            self._sequence,
            time_ns,
            data,
            width,
            height,
            PixelFormat.BGR if self._jpegs is None else PixelFormat.JPEG,
            unreadable_before=before,
            # OpenCV makes BGR in one way, whatever the stream is.
            colours=Colours(usual_matrix(width, height), read_as_601=True) if self._jpegs is None else JFIF,
            late_ns=self._clock.late_ns,
        )

    def _take_jpegs(self) -> JpegFrames | None:
        """Have the JPEGs of such a stream handed out as they come: that is cheaper, and their colours stay exact."""
        code = int(self._capture.get(cv2.CAP_PROP_FOURCC)).to_bytes(4, "little", signed=True)
        if code != b"MJPG" or not self._capture.set(cv2.CAP_PROP_FORMAT, -1):
            return None
        return JpegFrames()

    def _picture_in(self, array: MatLike) -> tuple[memoryview, int, int] | None:
        data = array.data.cast("B")
        if self._jpegs is None:
            return data, array.shape[1], array.shape[0]
        jpeg = self._jpegs.find(data)
        return (jpeg.data, jpeg.width, jpeg.height) if jpeg is not None else None

    @property
    def unreadable(self) -> int:
        """How many of the newest frames, in a row, could not be read."""
        return self._unreadable

    def controls(self) -> None:
        """Nothing of its picture can be set."""

    def close(self) -> None:
        """Release the camera; waits for a read in progress."""
        with self._lock:
            self._capture.release()

    def _time_stamp(self) -> int | None:
        """Return the time stamp of the newest frame, or None for a stream without them (ffmpeg then invents the position)."""
        if self._capture.get(cv2.CAP_PROP_PTS) < 0:
            return None
        return round(self._capture.get(cv2.CAP_PROP_POS_MSEC) * 1e6)

    def _measure(self, asked: Fraction) -> Fraction:
        """Read until the rate is known and the clock has seen some bursts: streams often name no rate or a wrong one."""
        counted = self._capture.get(cv2.CAP_PROP_PTS) < 0
        if counted:
            # What a server had kept comes all at once, and without time stamps it counts as much as the rest.
            self._read_for(MEASURE_NS // 2)
            self._clock = StreamClock()
        begun_ns = time.monotonic_ns()
        longest_ns = self._read_for(MEASURE_NS)
        self._read_for(min(3 * longest_ns, MOST_MEASURE_NS) - MEASURE_NS)
        named = self._capture.get(cv2.CAP_PROP_FPS)
        while counted and self._goes_on() and time.monotonic_ns() - begun_ns < MOST_COUNT_NS:
            slow, fast = self._clock.rate_range()
            if fast < slow * STEADY and nearest_rate(slow, asked, named) == nearest_rate(fast, asked, named):
                break
            self.read()
        if not self._clock.period_ns:
            return asked
        slow, fast = self._clock.rate_range()
        within = LIKELY if fast < slow * STEADY else PERHAPS
        rate = nearest_rate(1e9 / self._clock.period_ns, asked, named, within=within)
        self._clock.name_rate(float(rate))
        return rate

    def _read_for(self, wanted_ns: int) -> int:
        """Read frames for so long, and return the longest wait for one."""
        begun_ns = before_ns = time.monotonic_ns()
        longest_ns = 0
        while before_ns - begun_ns < wanted_ns and self._goes_on():
            self.read()
            now_ns = time.monotonic_ns()
            longest_ns, before_ns = max(longest_ns, now_ns - before_ns), now_ns
        return longest_ns


def nearest_rate(measured: float, *named: Fraction | float, within: float = PERHAPS) -> Fraction:
    """Return that of the named and the usual rates which is nearest to the measured one, if ``within`` a part of it."""
    near = [
        name
        for name in (*named, *USUAL)
        if 1 <= name <= 240 and abs(float(name) - measured) < measured * within
    ]
    if not near:
        return Fraction(max(1, round(measured)))
    return exact_rate(min(near, key=lambda name: abs(float(name) - measured)))
