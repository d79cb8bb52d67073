"""How bright, how warm and how sharp a picture is: as much of it is decoded as tells, which takes some milliseconds at most."""

import cv2
import numpy as np
import numpy.typing as npt

from pausa.capture.source import Frame, PixelFormat

STEP = 8
_TO_BGR = {
    PixelFormat.YUYV: cv2.COLOR_YUV2BGR_YUYV,
    PixelFormat.I420: cv2.COLOR_YUV2BGR_I420,
    PixelFormat.NV12: cv2.COLOR_YUV2BGR_NV12,
}

_Picture = npt.NDArray[np.uint8]


def brightness(frame: Frame) -> float | None:
    """Return the mean brightness, 0 to 255; None for a frame that cannot be read."""
    if frame.pixel_format is PixelFormat.JPEG:
        picture = cv2.imdecode(_bytes(frame), cv2.IMREAD_REDUCED_GRAYSCALE_8)
        return float(picture.mean()) if picture is not None else None
    grey = _grey(frame)
    return float(grey[::STEP, ::STEP].mean()) if grey is not None else None


def warmth(frame: Frame) -> float | None:
    """Return how many times as much red as blue is in it; None for a frame that cannot be read."""
    data, shape = _bytes(frame), _shape(frame)
    if frame.pixel_format is PixelFormat.JPEG:
        picture = cv2.imdecode(data, cv2.IMREAD_REDUCED_COLOR_8)
        if picture is None:
            return None
    elif data.size != _length(frame):
        return None
    elif frame.pixel_format is PixelFormat.BGR:
        picture = data.reshape(shape)[::STEP, ::STEP]
    else:
        picture = cv2.cvtColor(data.reshape(shape), _TO_BGR[frame.pixel_format])[::STEP, ::STEP]
    blue, _, red = picture.reshape(-1, 3).mean(axis=0)
    return float((red + 1) / (blue + 1))


def sharpness(frame: Frame) -> float | None:
    """Return how much neighbouring pixels differ, in relation to the brightness; None for a frame that cannot be read."""
    if frame.pixel_format is PixelFormat.JPEG:
        grey = cv2.imdecode(_bytes(frame), cv2.IMREAD_REDUCED_GRAYSCALE_2)
    else:
        grey = _grey(frame)
    if grey is None:
        return None
    edges = cv2.Laplacian(np.ascontiguousarray(grey), cv2.CV_16S)
    return float(np.abs(edges).mean() / (grey.mean() + 1))


def _grey(frame: Frame) -> _Picture | None:
    """Return the brightness of each pixel of a frame that is not compressed."""
    data = _bytes(frame)
    if data.size != _length(frame):
        return None
    match frame.pixel_format:
        case PixelFormat.BGR:
            return data.reshape(_shape(frame))[:, :, 1]
        case PixelFormat.YUYV:
            return data.reshape(_shape(frame))[:, :, 0]
        case _:
            return data[: frame.width * frame.height].reshape(frame.height, frame.width)


def _bytes(frame: Frame) -> _Picture:
    return np.frombuffer(frame.data, np.uint8)


def _length(frame: Frame) -> int | None:
    return frame.pixel_format.frame_bytes(frame.width, frame.height)


def _shape(frame: Frame) -> tuple[int, ...]:
    match frame.pixel_format:
        case PixelFormat.BGR:
            return frame.height, frame.width, 3
        case PixelFormat.YUYV:
            return frame.height, frame.width, 2
        case _:
            return frame.height * 3 // 2, frame.width
