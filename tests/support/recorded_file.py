"""What a finished file shows: decoded by ffmpeg, read by the synthetic camera's counter."""

import subprocess
from pathlib import Path

import numpy as np
import numpy.typing as npt

from pausa.capture.synthetic import is_lit, read_counter
from pausa.media.ffmpeg import find_ffmpeg

WIDTH, HEIGHT = 640, 360


def luma_of(file: Path) -> npt.NDArray[np.uint8]:
    """All pictures, shape (frames, HEIGHT, WIDTH)."""
    argv = [find_ffmpeg().path, "-v", "error", "-i", file, "-vf", f"scale={WIDTH}:{HEIGHT}", "-f", "rawvideo"]
    done = subprocess.run([*argv, "-pix_fmt", "gray", "pipe:1"], capture_output=True, check=True)
    return np.frombuffer(done.stdout, np.uint8).reshape(-1, HEIGHT, WIDTH)


def counters_of(file: Path) -> list[int]:
    """The frame counters that the pictures show, in order; an unreadable one fails."""
    counters = [read_counter(picture) for picture in luma_of(file)]
    assert None not in counters, "a picture cannot be read"
    return [counter for counter in counters if counter is not None]


def flashes_of(file: Path) -> list[int]:
    """The numbers of the frames at which the disc of the full second begins to shine."""
    lit = [is_lit(picture) for picture in luma_of(file)]
    return [place for place in range(1, len(lit)) if lit[place] and not lit[place - 1]]


def samples_of(file: Path, *, rate: int = 48000) -> npt.NDArray[np.float32]:
    """The sound, mono, −1 to 1."""
    argv = [
        find_ffmpeg().path,
        "-v",
        "error",
        "-i",
        file,
        "-f",
        "f32le",
        "-ac",
        "1",
        "-ar",
        str(rate),
        "pipe:1",
    ]
    done = subprocess.run(argv, capture_output=True, check=True)
    return np.frombuffer(done.stdout, np.float32)
