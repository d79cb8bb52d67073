"""What cameras and microphones have in common, and what they deliver.

Every device has a protocol here and a synthetic twin that ships (``synthetic.py``).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Protocol

import numpy as np
import numpy.typing as npt

from pausa.core.sentences import NOTHING, Sentence, sentence

Samples = npt.NDArray[np.int16]
"""Sound, shape (samples, channels)."""


class PixelFormat(StrEnum):
    """How the bytes of a frame are to be read."""

    JPEG = "mjpeg"
    BGR = "bgr24"
    YUYV = "yuyv422"
    I420 = "yuv420p"

    def frame_bytes(self, width: int, height: int) -> int | None:
        """Bytes of one frame; None where frames differ."""
        match self:
            case PixelFormat.JPEG:
                return None
            case PixelFormat.BGR:
                return width * height * 3
            case PixelFormat.YUYV:
                return width * height * 2
            case PixelFormat.I420:
                return width * height * 3 // 2


@dataclass(frozen=True, slots=True)
class Frame:
    """One captured picture. ``data`` is never changed after delivery, so it may be shared."""

    sequence: int
    """Counts what the camera delivered since it was opened; a gap means that a frame was lost before us."""
    time_ns: int
    """Monotonic clock, when the picture was taken."""
    data: memoryview
    width: int
    height: int
    pixel_format: PixelFormat


@dataclass(frozen=True, slots=True)
class SoundBlock:
    """A piece of sound. ``samples`` is never changed after delivery."""

    first_sample: int
    """Index of its first sample since the microphone was opened."""
    samples: Samples
    arrival_ns: int
    """Monotonic clock, when the callback that brought it began."""


@dataclass(frozen=True, slots=True)
class CameraFormat:
    """What a camera really delivers."""

    device: str
    width: int
    height: int
    fps: Fraction
    pixel_format: PixelFormat
    notice: Sentence = NOTHING
    """A sentence where something else than asked for was taken."""


@dataclass(frozen=True, slots=True)
class MicrophoneFormat:
    """What a microphone really delivers."""

    device: str
    sample_rate: int
    channels: int
    notice: Sentence = NOTHING


@dataclass(frozen=True, slots=True)
class CameraRequest:
    """What the user asks of a camera."""

    device: str = "default"
    width: int = 1280
    height: int = 720
    fps: Fraction = Fraction(30)


@dataclass(frozen=True, slots=True)
class MicrophoneRequest:
    """What the user asks of a microphone."""

    device: str = "default"
    channels: int = 1


def spoken_device(device: str) -> str:
    """A device that was asked for, as sentences call it before its own name is known."""
    return sentence("default") if device == "default" else device


class Camera(Protocol):
    """An open camera. One thread calls ``read``; ``close`` may come from another and is idempotent."""

    @property
    def format(self) -> CameraFormat:
        """Fixed while it is open."""
        ...

    def read(self) -> Frame | None:
        """Wait for the next frame, at most about a second; None: nothing came. Raises CameraError when it is gone."""
        ...

    def close(self) -> None:
        """Give the device back."""
        ...


class Microphone(Protocol):
    """A microphone. After ``start`` blocks come on a thread of its own."""

    @property
    def format(self) -> MicrophoneFormat:
        """Fixed while it is open."""
        ...

    def start(self, deliver: Callable[[SoundBlock], None], ended: Callable[[], None]) -> None:
        """``deliver`` each block, never late blocks twice; ``ended`` once if the device goes. Raises MicrophoneError."""
        ...

    def close(self) -> None:
        """Give the device back; idempotent."""
        ...
