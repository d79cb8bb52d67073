"""The protocols of cameras and microphones, and the frames and blocks that they deliver.

Each protocol has a synthetic twin that ships with the program (``synthetic.py``).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Protocol

import numpy as np
import numpy.typing as npt

from pausa.capture.camera_controls import CameraControls
from pausa.core.colours import STANDARD, Colours
from pausa.core.sentences import NOTHING, Sentence

Samples = npt.NDArray[np.int16]
"""Sound, shape (samples, channels)."""


class PixelFormat(StrEnum):
    """The layout of a frame's bytes."""

    JPEG = "mjpeg"
    BGR = "bgr24"
    YUYV = "yuyv422"
    I420 = "yuv420p"
    NV12 = "nv12"

    def frame_bytes(self, width: int, height: int) -> int | None:
        """Return the size of a frame, or None where sizes vary."""
        match self:
            case PixelFormat.JPEG:
                return None
            case PixelFormat.BGR:
                return width * height * 3
            case PixelFormat.YUYV:
                return width * height * 2
            case PixelFormat.I420 | PixelFormat.NV12:
                return width * height * 3 // 2


@dataclass(frozen=True, slots=True)
class Frame:
    """One captured frame. ``data`` is never changed after delivery, so it may be shared."""

    sequence: int
    """Counts the camera's frames since it was opened; a gap means that a frame was lost before it reached us."""
    time_ns: int
    """When it was captured, on the monotonic clock."""
    data: memoryview
    width: int
    height: int
    pixel_format: PixelFormat
    unreadable_before: int = 0
    """How many of the frames that are missing right before it came, but could not be read."""
    colours: Colours = STANDARD
    late_ns: int = 0
    """How long after its time it came, where that is more than a delay that all frames have."""


@dataclass(frozen=True, slots=True)
class SoundBlock:
    """Contiguous samples, never changed after delivery."""

    first_sample: int
    """Index of its first sample since the microphone was opened."""
    samples: Samples
    arrival_ns: int
    """When the last sample was available, on the monotonic clock."""


@dataclass(frozen=True, slots=True)
class CameraFormat:
    device: str
    width: int
    height: int
    fps: Fraction
    pixel_format: PixelFormat
    notice: Sentence = NOTHING
    """A sentence if it differs from the request."""
    colours: Colours = STANDARD
    late_ns: int = 0
    """How late frames may come, because they come in bursts."""
    identity: str = ""
    """What it is, whatever its number and place: a text for the settings (``device_identity.py``)."""


@dataclass(frozen=True, slots=True)
class MicrophoneFormat:
    device: str
    sample_rate: int
    channels: int
    """What is recorded: 1 or 2, picked from the inputs."""
    notice: Sentence = NOTHING
    identity: str = ""
    """Which device it is (``str`` of a DeviceIdentity)."""
    others: tuple[str, ...] = ()
    """Identities of the other microphones that were there when it was opened."""
    inputs: int = 0
    """How many inputs its blocks have; 0: as many as channels."""
    chosen_inputs: tuple[int, ...] = ()
    """The inputs to record, counted from 1; none: the live ones."""


@dataclass(frozen=True, slots=True)
class CameraRequest:
    """The camera that the user wants."""

    device: str = "default"
    width: int = 1280
    height: int = 720
    fps: Fraction = Fraction(30)
    may_stand_in: bool = False
    """A test picture may take its place while the computer has no camera."""


@dataclass(frozen=True, slots=True)
class PictureWish:
    """The size and the rate of the picture, whichever camera delivers it."""

    width: int
    height: int
    fps: Fraction


@dataclass(frozen=True, slots=True)
class MicrophoneRequest:
    """The microphone that the user wants."""

    device: str = "default"
    channels: int = 1
    inputs: tuple[int, ...] = ()
    """The inputs to record, counted from 1; none: those on which something is heard."""
    may_stand_in: bool = False
    """A test sound may take its place while the computer has no microphone."""


class Camera(Protocol):
    """An open camera. One thread calls ``read``; another may call ``close``, which is idempotent."""

    @property
    def format(self) -> CameraFormat:
        """Fixed while it is open."""
        ...

    def read(self) -> Frame | None:
        """Wait about a second at most for the next frame; None if none came. Raises CameraError when it is gone."""
        ...

    @property
    def unreadable(self) -> int:
        """How many of the newest frames, in a row, could not be read."""
        ...

    def controls(self) -> CameraControls | None:
        """Return the controls of its picture, to be closed; None where nothing of it can be set. Any thread, also once it is closed.

        Raises OSError where it is not there any more.
        """
        ...

    def close(self) -> None: ...


class Microphone(Protocol):
    """An open microphone. After ``start`` it delivers blocks on a thread of its own."""

    @property
    def format(self) -> MicrophoneFormat:
        """Fixed while it is open."""
        ...

    def start(self, deliver: Callable[[SoundBlock], None], ended: Callable[[], None]) -> None:
        """Call ``deliver`` once for each block, and ``ended`` once if the device goes. Raises MicrophoneError."""
        ...

    def close(self) -> None:
        """Release the device and join its thread. Idempotent."""
        ...
