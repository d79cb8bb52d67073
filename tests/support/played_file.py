"""What a player would see and hear of a file: everything is decoded, no header is believed."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import numpy.typing as npt

from pausa.capture.synthetic import read_counter

FFMPEG_PATH = Path(imageio_ffmpeg.get_ffmpeg_exe())


@dataclass(frozen=True)
class Chapter:
    """A chapter as players list it."""

    begin_s: float
    end_s: float
    title: str


def pictures(file: Path) -> list[npt.NDArray[np.uint8]]:
    """Return the brightness of every picture, each (height, width)."""
    stream = _decoded(
        file, "-map", "0:v", "-fps_mode", "passthrough", "-pix_fmt", "gray", "-f", "yuv4mpegpipe"
    )
    head, _, rest = stream.partition(b"\n")
    width, height = (int(re.search(rb" %c(\d+)" % letter, head)[1]) for letter in b"WH")  # type: ignore[index]  # a header always has both
    size = len(b"FRAME\n") + width * height
    assert len(rest) % size == 0
    found = np.frombuffer(rest, np.uint8).reshape(-1, size)[:, len(b"FRAME\n") :]
    return [one.reshape(height, width) for one in found]


def counters(file: Path) -> list[int | None]:
    """Return the synthetic camera's counter in each picture; None where it cannot be read."""
    return [read_counter(picture) for picture in pictures(file)]


def sound(file: Path, *, channels: int = 1) -> npt.NDArray[np.int16]:
    """Return all samples, shape (samples, channels)."""
    data = _decoded(file, "-map", "0:a", "-f", "s16le", "-ac", str(channels))
    return np.frombuffer(data, np.int16).reshape(-1, channels)


def picture_times(file: Path) -> list[int]:
    """Return the container's timestamp of each picture, in units of the stream, in order."""
    lines = _decoded(file, "-map", "0:v", "-c", "copy", "-f", "framecrc").decode().splitlines()
    return sorted(int(line.split(",")[2]) for line in lines if not line.startswith("#"))


def tags(file: Path) -> dict[str, str]:
    return _information(file)[0]


def chapters(file: Path) -> list[Chapter]:
    return _information(file)[1]


def _information(file: Path) -> tuple[dict[str, str], list[Chapter]]:
    # A backslash keeps the character after it, an end of line included.
    text = _decoded(file, "-map_metadata", "0", "-f", "ffmetadata").decode()
    lines = re.findall(r"(?:[^\\\n]|\\.)+", text, re.DOTALL)
    sections: list[tuple[str, dict[str, str]]] = [("", {})]
    for line in lines:
        if line in ("[CHAPTER]", "[STREAM]"):
            sections.append((line, {}))
        elif not line.startswith(";"):
            key, _, value = line.partition("=")
            sections[-1][1][key] = re.sub(r"\\(.)", r"\1", value, flags=re.DOTALL)
    found = []
    for name, fields in sections:
        if name == "[CHAPTER]":
            above, below = map(int, fields["TIMEBASE"].split("/"))
            begin, end = (int(fields[key]) * above / below for key in ("START", "END"))
            found.append(Chapter(begin, end, fields.get("title", "")))
    return sections[0][1], found


def _decoded(file: Path, *options: str) -> bytes:
    done = subprocess.run(
        [FFMPEG_PATH, "-v", "error", "-nostdin", "-i", file, *options, "-"], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    assert not done.stderr, done.stderr.decode(errors="replace")
    return done.stdout
