"""How bright a picture is, of every kind of frame."""

import cv2
import numpy as np
import pytest

from pausa.capture.picture_brightness import brightness
from pausa.capture.source import Frame, PixelFormat

WIDTH, HEIGHT = 64, 48


def frame(level: int, pixel_format: PixelFormat) -> Frame:
    grey = np.full((HEIGHT, WIDTH, 3), level, np.uint8)
    chroma = np.full((HEIGHT, WIDTH), 128, np.uint8)
    match pixel_format:
        case PixelFormat.JPEG:
            data = cv2.imencode(".jpg", grey)[1].tobytes()
        case PixelFormat.BGR:
            data = grey.tobytes()
        case PixelFormat.YUYV:
            data = np.dstack([grey[..., 0], chroma]).tobytes()
        case PixelFormat.I420 | PixelFormat.NV12:
            data = grey[..., 0].tobytes() + chroma.tobytes()[: WIDTH * HEIGHT // 2]
    return Frame(0, 0, memoryview(data), WIDTH, HEIGHT, pixel_format)


@pytest.mark.parametrize("pixel_format", list(PixelFormat))
@pytest.mark.parametrize("level", [0, 40, 200])
def test_a_grey_picture_is_as_bright_as_its_pixels(pixel_format: PixelFormat, level: int) -> None:
    assert brightness(frame(level, pixel_format)) == pytest.approx(level, abs=2)


@pytest.mark.parametrize("pixel_format", list(PixelFormat))
def test_a_torn_frame_says_nothing(pixel_format: PixelFormat) -> None:
    whole = frame(100, pixel_format)
    assert brightness(Frame(0, 0, whole.data[:20], WIDTH, HEIGHT, pixel_format)) is None
