"""A black frame in a camera's own format."""

import cv2
import numpy as np

from pausa.capture.source import CameraFormat, Frame, PixelFormat

BLACK = 16
NEUTRAL = 128
"""Of brightness and colour, as cameras with limited range send them."""


def blank_frame(camera: CameraFormat) -> Frame:
    """Return a black frame that an encoder for this camera's frames takes. Its ``sequence`` and ``time_ns`` are 0."""
    width, height = camera.width, camera.height
    black = 0 if camera.colours.full_range else BLACK
    match camera.pixel_format:
        case PixelFormat.JPEG:
            data = cv2.imencode(".jpg", np.zeros((height, width, 3), np.uint8))[1]
        case PixelFormat.BGR:
            data = np.zeros((height, width, 3), np.uint8)
        case PixelFormat.YUYV:
            data = np.tile(np.array([black, NEUTRAL], np.uint8), width * height)
        case PixelFormat.I420 | PixelFormat.NV12:
            data = np.full(width * height * 3 // 2, NEUTRAL, np.uint8)
            data[: width * height] = black
    return Frame(
        sequence=0,
        time_ns=0,
        data=data.data.cast("B"),
        width=width,
        height=height,
        pixel_format=camera.pixel_format,
        colours=camera.colours,
    )
