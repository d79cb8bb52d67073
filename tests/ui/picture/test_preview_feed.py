"""Camera frames become pictures of the preview's size."""

import threading

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from pausa.capture.source import Frame, PixelFormat
from pausa.ui.picture.preview_feed import Box, PreviewFeed, picture_of
from support.raw_pictures import as_nv12

WIDTH, HEIGHT = 320, 180
RED, BLUE = (30, 30, 210), (210, 60, 30)


def scene() -> npt.NDArray[np.uint8]:
    """A frame in BGR, red on the left and blue on the right."""
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    picture[:, : WIDTH // 2] = RED
    picture[:, WIDTH // 2 :] = BLUE
    return picture


def frame(pixel_format: PixelFormat, sequence: int = 1) -> Frame:
    picture = scene()
    match pixel_format:
        case PixelFormat.JPEG:
            data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 95])[1].tobytes()
        case PixelFormat.BGR:
            data = picture.tobytes()
        case PixelFormat.YUYV:
            data = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_YUYV).tobytes()
        case PixelFormat.I420:
            data = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420).tobytes()
        case PixelFormat.NV12:
            data = as_nv12(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), HEIGHT).tobytes()
    return Frame(sequence, 0, memoryview(data), WIDTH, HEIGHT, pixel_format)


def is_near(colour: QColor, expected: tuple[int, int, int]) -> bool:
    blue, green, red = expected
    return all(
        abs(have - want) < 30
        for have, want in zip((colour.red(), colour.green(), colour.blue()), (red, green, blue), strict=True)
    )


@pytest.mark.parametrize("pixel_format", list(PixelFormat))
def test_every_kind_of_frame_becomes_a_picture_that_fits(pixel_format: PixelFormat) -> None:
    picture = picture_of(frame(pixel_format), Box(200, 200), mirrored=False)
    assert picture is not None
    assert (picture.width(), picture.height()) == (200, 112)
    assert is_near(picture.pixelColor(20, 56), RED)
    assert is_near(picture.pixelColor(180, 56), BLUE)


def test_as_in_a_mirror() -> None:
    picture = picture_of(frame(PixelFormat.JPEG), Box(200, 200), mirrored=True)
    assert picture is not None
    assert is_near(picture.pixelColor(20, 56), BLUE)


@pytest.mark.parametrize("width", [1, 40, 80, 160, 319, 320, 640])
def test_small_widgets_get_pictures_decoded_small_and_large_ones_as_sharp_as_it_goes(width: int) -> None:
    picture = picture_of(frame(PixelFormat.JPEG), Box(width, 1000), mirrored=False)
    assert picture is not None
    assert picture.width() == width


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff\xe0 broken"])
def test_a_broken_frame_is_no_picture(data: bytes) -> None:
    broken = Frame(1, 0, memoryview(data), WIDTH, HEIGHT, PixelFormat.JPEG)
    assert picture_of(broken, Box(200, 200), mirrored=False) is None


def test_a_frame_of_the_wrong_length_is_no_picture() -> None:
    torn = Frame(1, 0, memoryview(b"\0" * 100), WIDTH, HEIGHT, PixelFormat.YUYV)
    assert picture_of(torn, Box(200, 200), mirrored=False) is None


class FrameCounterCamera:
    """A camera whose newest frame is a new one each time."""

    def __init__(self) -> None:
        self.looked = 0

    def newest(self) -> Frame:
        self.looked += 1
        return frame(PixelFormat.BGR, self.looked)


def test_only_the_newest_picture_waits_and_nothing_is_decoded_before_it_is_taken(qtbot: QtBot) -> None:
    camera = FrameCounterCamera()
    feed = PreviewFeed(camera.newest)
    feed.shape(Box(64, 64), mirrored=False)
    with qtbot.waitSignal(feed.arrived):
        feed.start()
    assert feed.decoded == 1
    looked = camera.looked
    with qtbot.waitSignal(feed.arrived):
        assert isinstance(feed.take(), QImage)
    assert feed.decoded == 2
    assert camera.looked == looked + 1
    feed.stop()


def test_stopped_it_has_no_thread_and_can_be_started_again(qtbot: QtBot) -> None:
    feed = PreviewFeed(FrameCounterCamera().newest)
    before = threading.active_count()
    for _ in range(3):
        with qtbot.waitSignal(feed.arrived):
            feed.start()
        feed.stop()
        feed.stop()
        assert threading.active_count() == before


def test_a_camera_that_gives_no_more_is_told_once(qtbot: QtBot) -> None:
    frames = iter([frame(PixelFormat.BGR), None, None, None])
    feed = PreviewFeed(lambda: next(frames, None))
    feed.arrived.connect(feed.take)
    ended: list[bool] = []
    feed.ended.connect(lambda: ended.append(True))
    with qtbot.waitSignal(feed.ended):
        feed.start()
    feed.stop()
    assert feed.decoded == len(ended) == 1


def test_broken_frames_are_passed_over(qtbot: QtBot) -> None:
    frames = iter(
        [Frame(1, 0, memoryview(b"no"), WIDTH, HEIGHT, PixelFormat.JPEG), frame(PixelFormat.JPEG, 2)]
    )
    last: list[Frame] = []

    def newest() -> Frame:
        last[:] = [next(frames, last[0] if last else None) or last[0]]
        return last[0]

    feed = PreviewFeed(newest)
    feed.shape(Box(64, 64), mirrored=False)
    with qtbot.waitSignal(feed.arrived):
        feed.start()
    feed.stop()
    assert feed.decoded == 1
