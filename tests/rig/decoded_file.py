"""A recording decoded: what each picture shows, and all samples of the sound."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt
from picture_code import Luma, read_picture

HALF_A_MS = 0.5
"""The bar code holds whole milliseconds, rounded down."""


@dataclass(frozen=True)
class Picture:
    """One picture of the file; None where the file has no time or the bar code cannot be read."""

    pts_s: float | None
    counter: int | None
    taken_ms: float | None


@dataclass(frozen=True)
class Pictures:
    """All pictures, and what the container says of the stream."""

    all: list[Picture]
    stream: dict[str, Any]


@dataclass(frozen=True)
class Samples:
    """The sound as mono, −1 to 1, with the frames in which it lay, and what the container says of the stream."""

    values: npt.NDArray[np.float64]
    rate: int
    frame_begins: npt.NDArray[np.int64]
    """The first sample of each frame."""
    frame_pts_s: npt.NDArray[np.float64]
    stream: dict[str, Any]


def rounded(value: float | None, digits: int = 3) -> float | None:
    return None if value is None else round(float(value), digits)


def read_container(path: Path) -> dict[str, Any]:
    with av.open(str(path)) as file:
        return {
            "format": file.format.name,
            "duration": rounded(file.duration / 1e6) if file.duration else None,
            "start": None if file.start_time is None else rounded(file.start_time / 1e6),
            "streams": [f"{one.type}:{one.codec_context.name}" for one in file.streams if one.codec_context],
        }


def read_pictures(path: Path) -> Pictures | None:
    """Decode all pictures; None: the file has none."""
    with av.open(str(path)) as file:
        if not file.streams.video:
            return None
        stream = file.streams.video[0]
        stream.codec_context.thread_count = 2
        stream.thread_type = "AUTO"
        pictures = [_picture(frame, stream.time_base) for frame in file.decode(stream)]
        codec = stream.codec_context
        return Pictures(
            pictures,
            {
                "codec": codec.name,
                "size": f"{codec.width}x{codec.height}",
                "pix_fmt": codec.pix_fmt,
                "stream_duration": rounded(stream.duration * stream.time_base) if stream.duration else None,
                "avg_rate": rounded(stream.average_rate) if stream.average_rate else None,
                "bit_rate": stream.bit_rate,
            },
        )


def _picture(frame: av.VideoFrame, time_base: Any) -> Picture:
    pts_s = None if frame.pts is None else float(frame.pts * time_base)
    code = read_picture(_luma(frame))
    return Picture(pts_s, code[0], code[1] + HALF_A_MS) if code else Picture(pts_s, None, None)


def _luma(frame: av.VideoFrame) -> Luma:
    """Return the brightness, without a conversion where the frame has a plane of it."""
    planar = frame.format.name.startswith(("yuv4", "yuvj4", "nv12", "gray"))
    if planar and frame.format.components[0].bits == 8:
        plane = frame.planes[0]
        rows = np.frombuffer(plane, np.uint8)[: plane.line_size * frame.height]
        return rows.reshape(frame.height, plane.line_size)[:, : frame.width]
    return frame.to_ndarray(format="gray")


def read_samples(path: Path) -> Samples | None:
    """Decode all sound; None: the file has none."""
    parts: list[npt.NDArray[np.float64]] = []
    begins, pts_s, count = [], [], 0
    with av.open(str(path)) as file:
        if not file.streams.audio:
            return None
        stream = file.streams.audio[0]
        for frame in file.decode(stream):
            values = frame.to_ndarray()
            if values.dtype.kind == "i":
                values = values / float(1 << (8 * values.dtype.itemsize - 1))
            if not frame.format.is_planar:
                values = values.reshape(-1, frame.layout.nb_channels).T
            if frame.pts is not None:
                begins.append(count)
                pts_s.append(float(frame.pts * frame.time_base))
            parts.append(values.mean(axis=0))
            count += values.shape[1]
        codec = stream.codec_context
        description = {
            "codec": codec.name,
            "rate": codec.sample_rate,
            "channels": codec.layout.nb_channels,
            "stream_duration": rounded(stream.duration * stream.time_base) if stream.duration else None,
            "bit_rate": stream.bit_rate,
            "samples": count,
        }
        values = np.concatenate(parts) if parts else np.zeros(0)
        return Samples(values, codec.sample_rate, np.array(begins, np.int64), np.array(pts_s), description)
