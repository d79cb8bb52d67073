"""How bright a picture is, of every kind of frame."""

import cv2
import numpy as np
import pytest

from pausa.capture.picture_tone import brightness, sharpness, warmth
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
    torn = Frame(0, 0, whole.data[:20], WIDTH, HEIGHT, pixel_format)
    assert brightness(torn) is warmth(torn) is sharpness(torn) is None


def coloured(pixel_format: PixelFormat, *, red: int, blue: int, blur: int = 1) -> Frame:
    picture = np.full((HEIGHT, WIDTH, 3), 90, np.uint8)
    picture[::8, :, 1] = 140
    picture[..., 0], picture[..., 2] = blue, red
    picture = cv2.blur(picture, (blur, blur))
    match pixel_format:
        case PixelFormat.JPEG:
            data = cv2.imencode(".jpg", picture)[1].tobytes()
        case PixelFormat.BGR:
            data = picture.tobytes()
        case PixelFormat.I420:
            data = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420).tobytes()
        case PixelFormat.YUYV | PixelFormat.NV12:
            planes = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420)
            luma, rest = planes[:HEIGHT], planes[HEIGHT:].reshape(2, HEIGHT // 2, WIDTH // 2)
            if pixel_format is PixelFormat.NV12:
                data = luma.tobytes() + np.dstack([rest[0], rest[1]]).tobytes()
            else:
                wide = rest.repeat(2, axis=1)
                chroma = np.empty((HEIGHT, WIDTH), np.uint8)
                chroma[:, 0::2], chroma[:, 1::2] = wide
                data = np.dstack([luma, chroma]).tobytes()
    return Frame(0, 0, memoryview(data), WIDTH, HEIGHT, pixel_format)


@pytest.mark.parametrize("pixel_format", list(PixelFormat))
def test_a_picture_with_more_red_than_blue_is_warm(pixel_format: PixelFormat) -> None:
    warm, cold = (warmth(coloured(pixel_format, red=red, blue=blue)) for red, blue in ((150, 75), (75, 150)))
    assert warm is not None
    assert cold is not None
    assert warm == pytest.approx(2, abs=0.3)
    assert cold == pytest.approx(0.5, abs=0.15)


@pytest.mark.parametrize("pixel_format", list(PixelFormat))
def test_a_blurred_picture_is_less_sharp_and_a_darker_one_is_not(pixel_format: PixelFormat) -> None:
    sharp, blurred = (sharpness(coloured(pixel_format, red=90, blue=90, blur=blur)) for blur in (1, 9))
    assert sharp is not None
    assert blurred is not None
    assert blurred < sharp / 2
