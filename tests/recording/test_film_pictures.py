"""The pictures of a film: which is shown at a tick, whatever was wanted before."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pausa.core.edit.spans import Span, Spans
from pausa.core.errors import MediaError
from pausa.recording.film.film import Film, PicturePart, TakeFiles
from pausa.recording.film.film_pictures import FilmPictures, Picture
from support.encoded_film import FFMPEG, HEIGHT, WIDTH, encode, ffmpeg

BOX = {"width": WIDTH, "height": HEIGHT}
SPANS = Spans.of(Span(2, 40, 30), Span(1, 10, 45), Span(2, 0, 20))


@pytest.fixture(scope="module")
def takes(tmp_path_factory: pytest.TempPathFactory) -> dict[int, TakeFiles]:
    folder = tmp_path_factory.mktemp("takes")

    def made(name: str, hue: int, ticks: int) -> Path:
        source = f"testsrc2=s={WIDTH}x{HEIGHT}:r=30:d={ticks / 30}"
        return encode(folder / name, source, "-f", "lavfi", filters=f"hue=h={hue}")

    return {
        1: TakeFiles((PicturePart(made("0001.mp4", 90, 70), 0),)),
        2: TakeFiles(
            (
                PicturePart(made("0002.mp4", 180, 50), 0, 37),
                PicturePart(made("0002-1.mp4", 270, 40), 37),
            )
        ),
    }


@pytest.fixture
def pictures() -> Iterator[FilmPictures]:
    with FilmPictures(FFMPEG) as made:
        yield made


@pytest.fixture(scope="module")
def shown(takes: dict[int, TakeFiles]) -> npt.NDArray[np.uint8]:
    """The brightness of the pictures of SPANS."""
    (one,), (two, three) = takes[1].pictures, takes[2].pictures
    whole = {1: planes(one.path), 2: np.concatenate([planes(two.path)[:37], planes(three.path)])}
    return np.concatenate([whole[span.take][span.first : span.end] for span in SPANS])


def planes(path: Path) -> npt.NDArray[np.uint8]:
    """The brightness of all pictures as it is encoded."""
    data = ffmpeg("-i", path, "-map", "0:v", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-")
    return np.frombuffer(data, np.uint8).reshape(-1, HEIGHT * 3 // 2, WIDTH)[:, :HEIGHT]


def film_of(takes: dict[int, TakeFiles], spans: Spans = SPANS) -> Film:
    return Film(spans, takes, width=WIDTH, height=HEIGHT)


def brightness(picture: Picture) -> npt.NDArray[np.uint8]:
    data = np.frombuffer(picture.data, np.uint8).reshape(picture.height * 3 // 2, picture.width)
    return data[: picture.height]


@given(st.lists(st.tuples(st.integers(0, SPANS.ticks - 1), st.integers(0, 60)), min_size=1, max_size=6))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_tick_shows_its_own_picture_in_whatever_order_they_are_wanted(
    pictures: FilmPictures,
    takes: dict[int, TakeFiles],
    shown: npt.NDArray[np.uint8],
    wanted: list[tuple[int, int]],
) -> None:
    pictures.show(film_of(takes), **BOX)
    for tick, ahead in wanted:
        assert (brightness(pictures.at(tick, ahead=ahead)) == shown[tick]).all()


def test_it_is_played_from_one_end_to_the_other(
    pictures: FilmPictures, takes: dict[int, TakeFiles], shown: npt.NDArray[np.uint8]
) -> None:
    pictures.show(film_of(takes), **BOX)
    for tick in range(SPANS.ticks):
        assert (brightness(pictures.at(tick, ahead=120)) == shown[tick]).all()


def test_what_is_decoded_once_is_shown_without_decoding_it_again(
    pictures: FilmPictures, takes: dict[int, TakeFiles]
) -> None:
    pictures.show(film_of(takes), **BOX)
    before = pictures.at(40)
    while pictures.read_on():
        pass
    (part,) = takes[1].pictures
    away = part.path.with_suffix(".away")
    part.path.rename(away)
    try:
        assert pictures.at(40) is before
        assert pictures.at(49).data
        # The take's second group of pictures begins.
        with pytest.raises(OSError, match="No such file"):
            pictures.at(50)
    finally:
        away.rename(part.path)


def test_pictures_are_as_large_as_the_box_allows_and_no_larger_than_the_film(
    pictures: FilmPictures, takes: dict[int, TakeFiles]
) -> None:
    for box, size in (((80, 80), (80, 48)), ((1000, 33), (54, 32)), ((4000, 3000), (WIDTH, HEIGHT))):
        pictures.show(film_of(takes), width=box[0], height=box[1])
        picture = pictures.at(3)
        assert (picture.width, picture.height) == size
        assert len(picture.data) == size[0] * size[1] * 3 // 2


def test_an_edit_shows_other_pictures_at_once(
    pictures: FilmPictures, takes: dict[int, TakeFiles], shown: npt.NDArray[np.uint8]
) -> None:
    pictures.show(film_of(takes), **BOX)
    pictures.at(50)
    after = SPANS.part(0, 20) + SPANS.part(50, 10)
    pictures.show(film_of(takes, after), **BOX)
    assert (brightness(pictures.at(20)) == shown[50]).all()
    with pytest.raises(IndexError):
        pictures.at(30)


def test_a_damaged_file_is_told(pictures: FilmPictures, takes: dict[int, TakeFiles], tmp_path: Path) -> None:
    data = bytearray(takes[1].pictures[0].path.read_bytes())
    begin = data.find(b"mdat") + 4
    data[begin : begin + 4] = b"\xff" * 4
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(data)
    film = Film(
        Spans.of(Span(1, 0, 60)), {1: TakeFiles((PicturePart(broken, 0),))}, width=WIDTH, height=HEIGHT
    )
    pictures.show(film, **BOX)
    with pytest.raises(MediaError, match=r"broken\.mp4"):
        pictures.at(10)
