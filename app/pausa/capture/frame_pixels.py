"""A frame as pixels in the colours that it really has, for whoever shows it or looks for something in it."""

from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from pausa.capture.source import Frame, PixelFormat
from pausa.core.colours import Colours, Matrix
from pausa.core.orientation import Flip, Orientation

_ENOUGH = 0.7
"""Decode at no less than this part of the width that is wanted: decoding a 1280 × 720 JPEG to 640 × 360 costs half, and
shown 860 pixels wide it is only a little softer."""

_REDUCED = ((8, cv2.IMREAD_REDUCED_COLOR_8), (4, cv2.IMREAD_REDUCED_COLOR_4), (2, cv2.IMREAD_REDUCED_COLOR_2))

_RAW = (PixelFormat.YUYV, PixelFormat.I420, PixelFormat.NV12)
_ROTATION = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
Pixels = npt.NDArray[np.uint8]


def scaled_pixels(frame: Frame, width: int, height: int) -> Pixels:
    """Return BGR pixels of shape (height, width, 3). Raises cv2.error or ValueError if the bytes are no picture (a broken JPEG is the camera's fault)."""
    pixels = _pixels(frame, width)
    interpolation = cv2.INTER_AREA if pixels.shape[1] > 2 * width else cv2.INTER_LINEAR
    if pixels.shape[:2] != (height, width):
        pixels = cv2.resize(pixels, (width, height), interpolation=interpolation).astype(np.uint8, copy=False)
    if frame.colours.read_as_601 or frame.pixel_format in _RAW:
        pixels = _with_true_colours(pixels, frame.colours)
    return pixels


def _pixels(frame: Frame, width: int) -> Pixels:
    """Return BGR pixels of shape (height, width, 3), reduced towards ``width``. Raises cv2.error or ValueError."""
    raw = np.frombuffer(frame.data, np.uint8)
    match frame.pixel_format:
        case PixelFormat.JPEG:
            decoded = cv2.imdecode(raw, _reduction(frame.width, width))
            if decoded is None:
                raise ValueError("no JPEG")
            return decoded.astype(np.uint8, copy=False)
        case PixelFormat.BGR:
            return raw.reshape(frame.height, frame.width, 3)
        case PixelFormat.YUYV:
            packed = raw.reshape(frame.height, frame.width, 2)
            return cv2.cvtColor(packed, cv2.COLOR_YUV2BGR_YUYV).astype(np.uint8, copy=False)
        case PixelFormat.I420 | PixelFormat.NV12:
            planes = raw.reshape(frame.height * 3 // 2, frame.width)
            of = cv2.COLOR_YUV2BGR_I420 if frame.pixel_format is PixelFormat.I420 else cv2.COLOR_YUV2BGR_NV12
            return cv2.cvtColor(planes, of).astype(np.uint8, copy=False)


def _with_true_colours(pixels: Pixels, colours: Colours) -> Pixels:
    """Return ``pixels``, which OpenCV has made by BT.601 of limited range, by the colours that they really have."""
    if (colours.matrix, colours.full_range) == (Matrix.BT601, False):
        return pixels
    correction = _correction(colours.matrix, full_range=colours.full_range)
    return cv2.transform(pixels, correction).astype(np.uint8, copy=False)


@cache
def _correction(matrix: Matrix, *, full_range: bool) -> npt.NDArray[np.float64]:
    """Return the affine map of (blue, green, red, 1) from BT.601 of limited range to the true ones."""
    wrong, right = _decoder(Matrix.BT601, full_range=False), _decoder(matrix, full_range=full_range)
    whole = right @ np.linalg.inv(wrong)
    return np.asarray(whole[:3], np.float64)


def _decoder(matrix: Matrix, *, full_range: bool) -> npt.NDArray[np.float64]:
    """Return the map of (Y, U, V, 1) to (blue, green, red, 1)."""
    red, blue = {
        Matrix.BT601: (0.299, 0.114),
        Matrix.BT709: (0.2126, 0.0722),
        Matrix.BT2020: (0.2627, 0.0593),
    }[matrix]
    green = 1 - red - blue
    luma, chroma, black = (1.0, 1.0, 0.0) if full_range else (255 / 219, 255 / 224, 16.0)
    u, v = 2 * (1 - blue) * chroma, 2 * (1 - red) * chroma
    rows = [[luma, u, 0.0], [luma, -u * blue / green, -v * red / green], [luma, 0.0, v]]
    made = [[*row, -row[0] * black - (row[1] + row[2]) * 128] for row in rows]
    return np.array([*made, [0.0, 0.0, 0.0, 1.0]])


def turned(pixels: Pixels, orientation: Orientation) -> Pixels:
    """Return the pixels as the user has set that the camera hangs."""
    if orientation.flip is not Flip.NONE:
        pixels = cv2.flip(pixels, 1 if orientation.flip is Flip.HORIZONTAL else 0).astype(
            np.uint8, copy=False
        )
    if orientation.rotation:
        pixels = cv2.rotate(pixels, _ROTATION[orientation.rotation]).astype(np.uint8, copy=False)
    return pixels


def _reduction(frame_width: int, width: int) -> int:
    """Return the decoder's flag that skips detail which the preview could not show."""
    return next((flag for by, flag in _REDUCED if frame_width >= by * width * _ENOUGH), cv2.IMREAD_COLOR)
