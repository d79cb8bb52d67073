"""Small films as segments have them, and what their pictures show."""

import os
import subprocess
from pathlib import Path

import numpy as np
import numpy.typing as npt

from pausa.media.ffmpeg import find_ffmpeg

FFMPEG = find_ffmpeg()
WIDTH, HEIGHT = 160, 96


def ffmpeg(*words: str | Path) -> bytes:
    argv = [os.fspath(FFMPEG.path), "-v", "error", "-y", *(os.fspath(word) for word in words)]
    return subprocess.run(argv, check=True, capture_output=True).stdout


def encode(
    path: Path, source: Path | str, *given: str, filters: str = "null", preset: str = "veryfast"
) -> Path:
    options = [
        "-c:v",
        "libx264",
        "-preset",
        preset,
        "-crf",
        "10",
        "-bf",
        "0",
        "-g",
        "30",
        "-pix_fmt",
        "yuv420p",
    ]
    fragmented = ["-movflags", "+frag_keyframe+empty_moov+default_base_moof", "-frag_duration", "200000"]
    ffmpeg(
        *given, "-i", source, "-vf", filters, *options, *fragmented, "-video_track_timescale", "90000", path
    )
    return path


def luma(path: Path) -> npt.NDArray[np.uint8]:
    """The brightness of all pixels of all pictures: (pictures, height, width)."""
    data = ffmpeg("-i", path, "-map", "0:v", "-f", "rawvideo", "-pix_fmt", "gray", "-")
    return np.frombuffer(data, np.uint8).reshape(-1, HEIGHT, WIDTH)
