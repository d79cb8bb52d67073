"""How bright a picture is: enough of it is decoded to tell, which takes a millisecond or two."""

import cv2
import numpy as np

from pausa.capture.source import Frame, PixelFormat

STEP = 8


def brightness(frame: Frame) -> float | None:
    """Return the mean brightness, 0 to 255; None for a frame that cannot be read."""
    data = np.frombuffer(frame.data, np.uint8)
    width, height = frame.width, frame.height
    length = frame.pixel_format.frame_bytes(width, height)
    if length is not None and len(data) != length:
        return None
    match frame.pixel_format:
        case PixelFormat.JPEG:
            picture = cv2.imdecode(data, cv2.IMREAD_REDUCED_GRAYSCALE_8)
        case PixelFormat.BGR:
            picture = data.reshape(height, width, 3)[::STEP, ::STEP]
        case PixelFormat.YUYV:
            picture = data.reshape(height, width, 2)[::STEP, ::STEP, 0]
        case PixelFormat.I420 | PixelFormat.NV12:
            picture = data[: width * height].reshape(height, width)[::STEP, ::STEP]
    return float(picture.mean()) if picture is not None and picture.size else None
