"""The synthetic twins: a camera and a microphone that need no hardware and deliver frames and sound of known times.

The picture shows a moving pattern, the monotonic clock and a frame counter, in figures for people and as a row
of light and dark cells for programs (:func:`read_counter`). At each full second of the clock a disc lights up
for a tenth of a second and the sound beeps as long, so that picture and sound can be compared.
"""

import threading
import time
from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt

from pausa.capture.source import (
    CameraFormat,
    CameraRequest,
    Frame,
    MicrophoneFormat,
    MicrophoneRequest,
    PixelFormat,
    Samples,
    SoundBlock,
)
from pausa.core.sentences import sentence
from pausa.core.time.timecodes import timecode

SECOND_NS = 1_000_000_000
PIP_NS = 100_000_000
PIP_HZ = 1000
SAMPLE_RATE = 48000
BLOCK = 960
CELLS = 32
"""24 bits of counter and 8 bits of checksum, highest first."""
CHECK = 0xA5

Luma = npt.NDArray[np.uint8]


class SyntheticCamera:
    """Delivers I420 frames in real time; each shows its own timestamp."""

    def __init__(self, request: CameraRequest) -> None:
        width, height = max(request.width & ~1, 160), max(request.height & ~1, 120)
        self._format = CameraFormat(
            device=sentence("Test picture"),
            width=width,
            height=height,
            fps=request.fps,
            pixel_format=PixelFormat.I420,
        )
        self._period_ns = float(SECOND_NS / request.fps)
        self._queued = max(1, int(request.fps))
        self._begin_ns = time.monotonic_ns()
        self._number = 0
        self._closed = threading.Event()
        self._background = _background(width, height)

    @property
    def format(self) -> CameraFormat:
        """The requested format, with even sides."""
        return self._format

    def read(self) -> Frame | None:
        """Wait for the next frame's time and return it; frames wait as in a driver for a late reader, for one second."""
        now_ns = time.monotonic_ns()
        newest = int((now_ns - self._begin_ns) / self._period_ns)
        self._number = max(self._number + 1, newest - self._queued)
        time_ns = round(self._begin_ns + self._number * self._period_ns)
        if time_ns > now_ns and self._closed.wait((time_ns - now_ns) / SECOND_NS):
            return None
        return Frame(
            sequence=self._number,
            time_ns=time_ns,
            data=self._draw(self._number, time_ns).data.cast("B"),
            width=self._format.width,
            height=self._format.height,
            pixel_format=PixelFormat.I420,
        )

    @property
    def unreadable(self) -> int:
        return 0

    def controls(self) -> None:
        """Nothing of its picture can be set."""

    def close(self) -> None:
        self._closed.set()

    def _draw(self, number: int, time_ns: int) -> npt.NDArray[np.uint8]:
        width, height = self._format.width, self._format.height
        picture = self._background.copy()
        luma = picture[:height]
        radius = height // 9
        around = 2 * np.pi * (time_ns % (6 * SECOND_NS)) / (6 * SECOND_NS)
        centre = (int(width * (0.5 + 0.36 * np.cos(around))), int(height * (0.42 + 0.22 * np.sin(around))))
        cv2.circle(luma, centre, radius, 225, -1, cv2.LINE_AA)
        cv2.circle(luma, centre, radius // 3, 60, -1, cv2.LINE_AA)
        lit = 235 if time_ns % SECOND_NS < PIP_NS else 40
        cv2.circle(luma, (width - height // 8, height // 8), height // 14, lit, -1, cv2.LINE_AA)
        size = height / 420
        thick = max(1, height // 240)
        for text, line in ((timecode(time_ns // 1_000_000), 0.74), (f"frame {number}", 0.84)):
            at = (width // 24, int(height * line))
            cv2.putText(luma, text, at, cv2.FONT_HERSHEY_SIMPLEX, size, 235, thick, cv2.LINE_AA)
        _draw_counter(luma, number)
        return picture


def _background(width: int, height: int) -> npt.NDArray[np.uint8]:
    picture = np.empty((height * 3 // 2, width), np.uint8)
    down = np.linspace(70, 120, height, dtype=np.float32)[:, None]
    across = np.linspace(-20, 20, width, dtype=np.float32)[None, :]
    picture[:height] = (down + across).astype(np.uint8)
    chroma = picture[height:].reshape(-1)
    quarter = (height // 2) * (width // 2)
    chroma[:quarter] = 134
    chroma[quarter:] = 118
    return picture


def _draw_counter(luma: Luma, number: int) -> None:
    height, width = luma.shape
    cell, rows = width // CELLS, max(8, height // 20)
    value = (number & 0xFFFFFF) << 8 | _check(number & 0xFFFFFF)
    bits = (value >> np.arange(CELLS - 1, -1, -1)) & 1
    luma[height - rows :, : cell * CELLS] = np.repeat(np.where(bits, 220, 30).astype(np.uint8), cell)


def _check(number: int) -> int:
    return (number >> 16 ^ number >> 8 ^ number) & 0xFF ^ CHECK


def read_counter(luma: Luma) -> int | None:
    """Return the counter that a frame of any size shows, or None if it is unreadable. ``luma``: (height, width)."""
    height, width = luma.shape
    cell, rows = width / CELLS, max(8, height // 20)
    strip = luma[height - rows * 3 // 4 : height - rows // 4]
    sums = np.concatenate(([0], strip.sum(axis=0, dtype=np.int64).cumsum()))
    places = np.arange(CELLS)
    # The middle of each cell: its edges are blurred.
    first, end = ((places + 0.3) * cell).astype(int), ((places + 0.7) * cell).astype(int)
    is_light = sums[end] - sums[first] > 125 * len(strip) * (end - first)
    value = int.from_bytes(np.packbits(is_light).tobytes(), "big")
    number = value >> 8
    return number if value & 0xFF == _check(number) else None


def is_lit(luma: Luma) -> bool:
    """Whether the disc of the full second is lit in a frame of the synthetic camera."""
    height, width = luma.shape
    x, y, half = width - height // 8, height // 8, max(1, height // 40)
    return bool(luma[y - half : y + half, x - half : x + half].mean() > 140)


def sound_at(times_ns: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the amplitude, −1 to 1, at these times: a low hum, and a beep at each full second."""
    second = times_ns % SECOND_NS
    into = second / SECOND_NS
    edge = np.clip(np.minimum(second, PIP_NS - second) / 4e6, 0, 1)
    pip = 0.4 * (0.5 - 0.5 * np.cos(np.pi * edge)) * np.sin(2 * np.pi * PIP_HZ * into)
    hum = 0.012 * np.sin(2 * np.pi * 110 * into)
    return pip + hum


class SyntheticMicrophone:
    """Delivers blocks in real time; sample n sounds at begin + n/rate exactly."""

    def __init__(self, request: MicrophoneRequest) -> None:
        self._format = MicrophoneFormat(
            device=sentence("Test sound"), sample_rate=SAMPLE_RATE, channels=request.channels
        )
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def format(self) -> MicrophoneFormat:
        """48 kHz and the requested channels."""
        return self._format

    def start(self, deliver: Callable[[SoundBlock], None], ended: Callable[[], None]) -> None:  # noqa: ARG002
        """Start delivering; ``ended`` is never called."""
        self._thread = threading.Thread(
            target=self._run, args=(deliver,), name="synthetic-microphone", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        self._closed.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self, deliver: Callable[[SoundBlock], None]) -> None:
        begin_ns = time.monotonic_ns()
        first = 0
        while True:
            end_ns = begin_ns + (first + BLOCK) * SECOND_NS // SAMPLE_RATE
            if self._closed.wait(max(0, end_ns - time.monotonic_ns()) / SECOND_NS):
                return
            arrival_ns = time.monotonic_ns()
            deliver(SoundBlock(first, self._hear(begin_ns, first), arrival_ns))
            first += BLOCK

    def _hear(self, begin_ns: int, first: int) -> Samples:
        times_ns = begin_ns + (first + np.arange(BLOCK, dtype=np.float64)) * (SECOND_NS / SAMPLE_RATE)
        mono = np.round(sound_at(times_ns) * 32767).astype(np.int16)
        return np.repeat(mono[:, None], self._format.channels, axis=1)
