"""Colours and orientation, from the camera's bytes to the finished file: decoded as its tags say, red is red."""

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from pausa.capture.source import Frame, PixelFormat
from pausa.core.colours import JFIF, Colours, Matrix
from pausa.core.edit.spans import Span, Spans
from pausa.core.orientation import Flip, Orientation
from pausa.core.settings import Container, Encoder
from pausa.media.ffmpeg import find_ffmpeg, picture_encoder, remuxer
from pausa.media.mp4.movie_index import Information
from pausa.media.process import Child
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.film.film import Film, PicturePart, TakeFiles
from pausa.recording.writing.movie_draft import MovieDraft
from pausa.recording.writing.picture_writer import PictureWriter, picture_input
from pausa.ui.picture.preview_feed import Box, picture_of

WIDTH, HEIGHT = 320, 192
FPS = Fraction(30)
FFMPEG = find_ffmpeg()
COLOURS = [
    (255, 0, 0),
    (0, 255, 0),
    (0, 0, 255),
    (255, 255, 255),
    (128, 128, 128),
    (0, 0, 0),
    (255, 255, 0),
    (90, 40, 200),
]
Picture = npt.NDArray[np.uint8]


def bars() -> Picture:
    """Red, green, blue of shape (HEIGHT, WIDTH, 3): eight bars."""
    return np.repeat(np.array([COLOURS], np.uint8), WIDTH // len(COLOURS), axis=1).repeat(HEIGHT, axis=0)


def coded(pixel_format: str, matrix: Matrix, *, full: bool) -> bytes:
    """The bars as ffmpeg makes raw frames of them."""
    given = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}", "-i", "-"]
    convert = f"scale=out_color_matrix={matrix}:out_range={'pc' if full else 'tv'}:flags=accurate_rnd+full_chroma_int"
    argv = [
        FFMPEG.path,
        "-v",
        "error",
        *given,
        "-vf",
        convert,
        "-pix_fmt",
        pixel_format,
        "-f",
        "rawvideo",
        "-",
    ]
    return subprocess.run(argv, input=bars().tobytes(), capture_output=True, check=True).stdout


def jpeg() -> bytes:
    wanted = [
        cv2.IMWRITE_JPEG_QUALITY,
        98,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
    ]
    return cv2.imencode(".jpg", np.ascontiguousarray(bars()[:, :, ::-1]), wanted)[1].tobytes()


@dataclass(frozen=True)
class Kind:
    pixel_format: PixelFormat
    colours: Colours
    data: Callable[[], bytes]


def _raw(pixel_format: PixelFormat, matrix: Matrix, *, full: bool = False) -> Kind:
    return Kind(
        pixel_format,
        Colours(matrix, full_range=full),
        lambda: coded(pixel_format.value, matrix, full=full),
    )


KINDS = {
    "JPEG": Kind(PixelFormat.JPEG, JFIF, jpeg),
    "YUYV 601": _raw(PixelFormat.YUYV, Matrix.BT601),
    "YUYV 709": _raw(PixelFormat.YUYV, Matrix.BT709),
    "YUYV 601 full": _raw(PixelFormat.YUYV, Matrix.BT601, full=True),
    "YUYV 709 full": _raw(PixelFormat.YUYV, Matrix.BT709, full=True),
    "YUYV 2020": _raw(PixelFormat.YUYV, Matrix.BT2020),
    "I420 601": _raw(PixelFormat.I420, Matrix.BT601),
    "I420 709": _raw(PixelFormat.I420, Matrix.BT709),
    "NV12 601": _raw(PixelFormat.NV12, Matrix.BT601),
    "NV12 709 full": _raw(PixelFormat.NV12, Matrix.BT709, full=True),
    "BGR to 601": Kind(PixelFormat.BGR, Colours(Matrix.BT601), lambda: bars()[:, :, ::-1].tobytes()),
    "BGR to 709": Kind(PixelFormat.BGR, Colours(Matrix.BT709), lambda: bars()[:, :, ::-1].tobytes()),
}


def frame_of(kind: Kind, number: int = 0) -> Frame:
    data = memoryview(kind.data())
    return Frame(number, number, data, WIDTH, HEIGHT, kind.pixel_format, colours=kind.colours)


def file_of(
    frame: Frame,
    folder: Path,
    container: Container = Container.MP4,
    *,
    matrix: Matrix | None = None,
    orientation: Orientation = Orientation(),  # noqa: B008 - a value
) -> Path:
    """Encode ten ticks that show ``frame``, and make a file of them as the stitch does."""
    width, height = orientation.size(WIDTH, HEIGHT)

    def start_child(source: object, destination: Path) -> Child:
        argv = picture_encoder(
            FFMPEG,
            picture_input(frame),
            destination,
            fps=FPS,
            width=width,
            height=height,
            encoder=VideoEncoder(encoder=Encoder.X264),
            crf=10,
            matrix=matrix or frame.colours.matrix,
            orientation=orientation,
        )
        del source
        return Child(argv)

    writer = PictureWriter(
        folder=folder, segment=1, fps=FPS, start_child=start_child, count_frames=lambda _: 0
    )
    for tick in range(10):
        writer.write(tick, frame)
    writer.finish(10)
    draft = MovieDraft(
        folder / "draft.mp4",
        sound=None,
        encode_anew=lambda index, *_: index,
        tick_rate=FPS,
        size=(width, height),
        reserved_bytes=0,
    )
    files = {1: TakeFiles((PicturePart(folder / "0001.mp4", 0, 10),))}
    film = Film(Spans.of(Span(1, 0, 10)), files, FPS, width, height)
    draft.complete(film, Information(datetime(2026, 11, 26, tzinfo=UTC), {}, []))
    if container is Container.MP4:
        return draft.path
    (folder / "tags").write_text(";FFMETADATA1\n")
    finished = folder / f"finished.{container.value}"
    argv = remuxer(FFMPEG, draft.path, information=folder / "tags", destination=finished, container=container)
    subprocess.run(argv, check=True, capture_output=True)
    return finished


def tags_of(path: Path) -> str:
    """The line in which ffmpeg describes the picture."""
    done = subprocess.run(
        [FFMPEG.path, "-hide_banner", "-i", path], capture_output=True, text=True, check=False
    )
    return next(line for line in done.stderr.splitlines() if "Video:" in line)


def decoded(path: Path, width: int = WIDTH, height: int = HEIGHT) -> Picture:
    """A frame in the middle, converted to red, green, blue by the file's own tags alone."""
    argv = [
        FFMPEG.path,
        "-v",
        "error",
        "-i",
        path,
        "-vf",
        "select=eq(n\\,5),scale=flags=accurate_rnd+full_chroma_int",
    ]
    argv += ["-frames:v", "1", "-pix_fmt", "rgb24", "-f", "rawvideo", "-"]
    raw = subprocess.run(argv, capture_output=True, check=True).stdout
    return np.frombuffer(raw, np.uint8).reshape(height, width, 3)


def assert_bars(picture: Picture, tolerance: float) -> None:
    step = WIDTH // len(COLOURS)
    for place, colour in enumerate(COLOURS):
        bar = picture[HEIGHT // 4 : -HEIGHT // 4, place * step + step // 4 : (place + 1) * step - step // 4]
        assert np.abs(bar.mean(axis=(0, 1)) - colour).max() <= tolerance, (colour, bar.mean(axis=(0, 1)))


@pytest.mark.parametrize("name", list(KINDS))
def test_a_colour_is_the_same_in_camera_preview_and_file(name: str, tmp_path: Path) -> None:
    frame = frame_of(KINDS[name])
    path = file_of(frame, tmp_path)
    assert_bars(decoded(path), 2.5)
    shown = picture_of(frame, Box(WIDTH, HEIGHT), mirrored=False)
    assert shown is not None
    pixels = np.frombuffer(shown.constBits(), np.uint8).reshape(HEIGHT, WIDTH, 4)[:, :, 2::-1]
    tolerance = 3 if frame.colours.matrix is Matrix.BT601 and not frame.colours.full_range else 60
    assert_bars(pixels, tolerance)


@pytest.mark.parametrize("container", list(Container))
@pytest.mark.parametrize(
    ("matrix", "tag"), [(Matrix.BT601, "smpte170m/bt709/bt709"), (Matrix.BT709, "bt709")]
)
def test_the_finished_file_says_what_its_colours_are(
    tmp_path: Path, container: Container, matrix: Matrix, tag: str
) -> None:
    path = file_of(frame_of(_raw(PixelFormat.YUYV, matrix)), tmp_path, container)
    assert f"(tv, {tag}" in tags_of(path)


def test_a_camera_that_comes_back_with_another_matrix_keeps_the_colours_of_the_file(tmp_path: Path) -> None:
    path = file_of(frame_of(KINDS["YUYV 709 full"]), tmp_path, matrix=Matrix.BT601)
    assert "smpte170m" in tags_of(path)
    assert_bars(decoded(path), 2)


def test_grey_is_grey(tmp_path: Path) -> None:
    grey = np.full((HEIGHT, WIDTH, 3), 128, np.uint8)
    frame = Frame(
        0, 0, memoryview(grey.tobytes()), WIDTH, HEIGHT, PixelFormat.BGR, colours=Colours(Matrix.BT709)
    )
    path = file_of(frame, tmp_path)
    argv = [
        FFMPEG.path,
        "-v",
        "error",
        "-i",
        path,
        "-frames:v",
        "1",
        "-f",
        "rawvideo",
        "-pix_fmt",
        "yuv420p",
        "-",
    ]
    raw = np.frombuffer(subprocess.run(argv, capture_output=True, check=True).stdout, np.uint8)
    assert set(raw[WIDTH * HEIGHT :]) == {128}


def test_what_opencv_has_made_by_601_is_taken_back_to_the_numbers_of_the_camera(tmp_path: Path) -> None:
    planes = np.frombuffer(coded("yuv420p", Matrix.BT709, full=False), np.uint8).reshape(
        HEIGHT * 3 // 2, WIDTH
    )
    bgr = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
    colours = Colours(Matrix.BT709, read_as_601=True)
    frame = Frame(0, 0, memoryview(bgr.tobytes()), WIDTH, HEIGHT, PixelFormat.BGR, colours=colours)
    picture = decoded(file_of(frame, tmp_path)).astype(int)
    step = WIDTH // len(COLOURS)
    red, grey, mixed = (picture[HEIGHT // 2, place * step + step // 2] for place in (0, 4, 7))
    assert red[0] == pytest.approx(255, abs=3)
    assert grey == pytest.approx([128] * 3, abs=2)
    assert mixed == pytest.approx([90, 40, 200], abs=3)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("flip", list(Flip))
@pytest.mark.parametrize("name", ["JPEG", "YUYV 709", "BGR to 601"])
def test_a_turned_picture_is_the_same_in_preview_and_file(
    tmp_path: Path, rotation: int, flip: Flip, name: str
) -> None:
    orientation = Orientation(rotation, flip)
    frame = frame_of(KINDS[name])
    wanted = bars()
    if flip is Flip.HORIZONTAL:
        wanted = wanted[:, ::-1]
    elif flip is Flip.VERTICAL:
        wanted = wanted[::-1]
    wanted = np.rot90(wanted, -rotation // 90)
    width, height = orientation.size(WIDTH, HEIGHT)
    picture = decoded(file_of(frame, tmp_path, orientation=orientation), width, height)
    assert np.abs(picture.astype(int) - wanted).mean() < 6
    shown = picture_of(frame, Box(width, height), mirrored=False, orientation=orientation)
    assert shown is not None
    assert (shown.width(), shown.height()) == (width, height)
    pixels = np.frombuffer(shown.constBits(), np.uint8).reshape(height, width, 4)[:, :, 2::-1]
    assert np.abs(pixels.astype(int) - wanted).mean() < 12


def test_a_camera_of_another_size_fits_into_a_portrait(tmp_path: Path) -> None:
    frame = frame_of(KINDS["JPEG"])
    destination = tmp_path / "portrait.mp4"
    argv = picture_encoder(
        FFMPEG,
        picture_input(frame),
        destination,
        fps=FPS,
        width=360,
        height=640,
        encoder=VideoEncoder(encoder=Encoder.X264),
        crf=23,
        orientation=Orientation(90),
    )
    assert any("transpose=clock" in word for word in argv)
    assert any("scale=640:360" in word for word in argv)
