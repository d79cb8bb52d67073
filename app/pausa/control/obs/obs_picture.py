"""The picture of the camera as an image file, in the size that a client wants."""

import base64
from typing import Final

import cv2
import numpy as np

from pausa.capture.frame_pixels import scaled_pixels, turned
from pausa.capture.source import Frame
from pausa.core.orientation import Orientation

FORMATS: Final = ("bmp", "jpeg", "jpg", "png")
LEAST_PIXELS: Final = 8
MOST_PIXELS: Final = 4096


def image_url(
    frame: Frame,
    *,
    image_format: str,
    width: int | None,
    height: int | None,
    quality: int,
    orientation: Orientation,
) -> str:
    """Return a ``data:`` URL of a frame as it is recorded, at most ``width`` wide and ``height`` high, in its own shape.

    ``quality``: 0 to 100; -1: the usual one. Raises cv2.error or ValueError if its bytes are no picture.
    """
    natural = orientation.size(frame.width, frame.height)
    scale = min(
        (wanted / own for wanted, own in zip((width, height), natural, strict=True) if wanted is not None),
        default=1.0,
    )
    size = [min(MOST_PIXELS, max(1, round(own * scale))) for own in natural]
    pixels = turned(scaled_pixels(frame, *orientation.size(*size)), orientation)
    done, encoded = cv2.imencode(
        f".{image_format}", np.ascontiguousarray(pixels), _options(image_format, quality)
    )
    if not done:
        raise ValueError(f"no {image_format} can be made of it")
    return f"data:image/{image_format};base64,{base64.b64encode(encoded.tobytes()).decode()}"


def _options(image_format: str, quality: int) -> list[int]:
    if quality < 0:
        return []
    if image_format == "png":
        return [cv2.IMWRITE_PNG_COMPRESSION, round((100 - quality) * 9 / 100)]
    if image_format in ("jpeg", "jpg"):
        return [cv2.IMWRITE_JPEG_QUALITY, quality]
    return []
