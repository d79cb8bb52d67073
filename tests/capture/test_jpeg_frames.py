"""The pictures in a camera's frames: whatever ffmpeg decodes is found, and what was cut short is not."""

import subprocess
from fractions import Fraction

import cv2
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pausa.capture.jpeg_frames import JpegFrames
from pausa.capture.source import Frame, PixelFormat
from pausa.media import matroska
from pausa.media.ffmpeg import find_ffmpeg
from pausa.ui.picture.preview_feed import Box, picture_of

WIDTH, HEIGHT = 320, 180
EXIF = b"\xff\xe1" + (2 + 4000).to_bytes(2, "big")


def _jpeg(*parameters: int, width: int = WIDTH, height: int = HEIGHT, grey: bool = False) -> bytes:
    noise = np.random.default_rng(7).integers(0, 255, (9, 16, 3), dtype=np.uint8)
    picture = cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC)
    if grey:
        picture = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    return cv2.imencode(".jpg", picture, list(parameters))[1].tobytes()


def _without_tables(jpeg: bytes) -> bytes:
    """Leave the Huffman tables out, as most webcams do."""
    kept, place = b"\xff\xd8", 2
    while True:
        marker, length = jpeg[place + 1], int.from_bytes(jpeg[place + 2 : place + 4], "big")
        if marker != 0xC4:
            kept += jpeg[place : place + 2 + length]
        place += 2 + length
        if marker == 0xDA:
            return kept + jpeg[place:]


def _with_thumbnail(jpeg: bytes) -> bytes:
    small = _jpeg(width=64, height=36)
    return jpeg[:2] + b"\xff\xe1" + (len(small) + 2).to_bytes(2, "big") + small + jpeg[2:]


JPEG = _jpeg()
ODD = {
    "plain": JPEG,
    "no end mark": JPEG[:-2],
    "8 kB of zeros behind": JPEG + bytes(8192),
    "0xFF behind": JPEG + b"\xff" * 64,
    "one byte behind": JPEG + b"\n",
    "no end mark, zeros behind": JPEG[:-2] + bytes(8192),
    "no end mark, 0xFF behind": JPEG[:-2] + b"\xff" * 64,
    "half an end mark": JPEG[:-1],
    "rubbish behind": JPEG + b"rubbish" * 2000,
    "rubbish before": b"\0rubbish\xff" + JPEG,
    "a second picture behind": JPEG + _jpeg(width=64, height=36),
    "a thumbnail in its head": _with_thumbnail(JPEG),
    "a thumbnail, no end mark": _with_thumbnail(JPEG)[:-2],
    "no Huffman tables": _without_tables(JPEG),
    "no Huffman tables, no end mark": _without_tables(JPEG)[:-2],
    "progressive": _jpeg(cv2.IMWRITE_JPEG_PROGRESSIVE, 1),
    "restart marks": _jpeg(cv2.IMWRITE_JPEG_RST_INTERVAL, 4),
    "restart marks, no end mark": _jpeg(cv2.IMWRITE_JPEG_RST_INTERVAL, 4)[:-2],
    "4:4:4": _jpeg(cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444),
    "4:2:2": _jpeg(cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422),
    "grey": _jpeg(grey=True),
    "fill bytes between segments": JPEG.replace(b"\xff\xdb", b"\xff\xff\xff\xdb", 1),
    "a comment": JPEG[:2] + b"\xff\xfe\x00\x09\xff\xd9hello"[:11] + JPEG[2:],
}


def _decoded_by_ffmpeg(data: memoryview) -> bytes:
    stream = matroska.stream_header(pixel_format="mjpeg", width=WIDTH, height=HEIGHT, fps=Fraction(30))
    stream += matroska.picture_header(0, len(data)) + data
    argv = [
        find_ffmpeg().path,
        "-v",
        "error",
        "-f",
        "matroska",
        "-i",
        "-",
        "-f",
        "rawvideo",
        "-pix_fmt",
        "gray",
        "-",
    ]
    return subprocess.run(argv, input=stream, capture_output=True, check=True).stdout


@pytest.mark.parametrize("kind", list(ODD))
def test_a_picture_that_ffmpeg_decodes_is_found_whole_and_the_preview_shows_it(kind: str) -> None:
    found = JpegFrames().find(memoryview(ODD[kind]))
    assert found is not None
    assert (found.width, found.height) == (WIDTH, HEIGHT)
    decoded = np.frombuffer(_decoded_by_ffmpeg(found.data), np.uint8).reshape(HEIGHT, WIDTH)
    wanted = cv2.imdecode(np.frombuffer(JPEG, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert np.abs(decoded.astype(int) - wanted).mean() < 2.5
    frame = Frame(0, 0, found.data, found.width, found.height, PixelFormat.JPEG)
    assert picture_of(frame, Box(WIDTH, HEIGHT), mirrored=False) is not None


def test_a_picture_of_another_size_than_the_format_has_says_its_own() -> None:
    found = JpegFrames().find(memoryview(_jpeg(width=333, height=101)))
    assert found is not None
    assert (found.width, found.height) == (333, 101)


@pytest.mark.parametrize("padding", [b"", bytes(8192), b"\xff" * 64], ids=["bare", "zeros", "0xFF"])
@pytest.mark.parametrize(
    "habit", [b"", b"\xff\xd9"], ids=["a camera without end marks", "a camera with them"]
)
@example(part=0.040294438792895536)
@given(part=st.floats(0.0, 0.98))
def test_what_was_cut_short_is_left_out(part: float, habit: bytes, padding: bytes) -> None:
    frames = JpegFrames()
    body = JPEG[:-2]
    assert frames.find(memoryview(body + habit)) is not None
    assert frames.find(memoryview(body[: int(len(body) * part)] + padding)) is None
    assert frames.find(memoryview(body + habit)) is not None


@given(st.binary(max_size=200), st.integers(0, 4000))
def test_whatever_comes_it_is_a_picture_or_not(rubbish: bytes, place: int) -> None:
    data = JPEG[:place] + rubbish + JPEG[place:]
    found = JpegFrames().find(memoryview(data))
    assert found is None or (bytes(found.data[:2]), bytes(found.data[-2:])) == (b"\xff\xd8", b"\xff\xd9")


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"\xff\xd8\xff", b"\xff\xd8\xff\xd9", b"\xff\xd8\xff\xda\0\x08"]
)
def test_what_is_hardly_begun_is_no_picture(data: bytes) -> None:
    assert JpegFrames().find(memoryview(data)) is None


def test_a_grey_picture_without_an_end_mark_is_not_taken_for_one_that_was_cut_short() -> None:
    grey = cv2.imencode(".jpg", np.full((HEIGHT, WIDTH, 3), 128, np.uint8))[1].tobytes()
    assert JpegFrames().find(memoryview(grey[:-2])) is not None
    assert JpegFrames().find(memoryview(grey[: -len(grey) // 8])) is None
