"""Who begins a recording by face: a person who stays, and no picture of one."""

import threading
from collections.abc import Callable, Iterator

import cv2
import numpy as np
import pytest

from pausa.capture.face_detector import FaceDetector, Look
from pausa.capture.face_watch import FaceWatch
from pausa.capture.seen_faces import LIVES_NS, Seen, SeenFaces
from pausa.capture.source import Frame, PixelFormat
from pausa.core.orientation import UPRIGHT, Flip, Orientation
from support.drawn_face import HEIGHT, WIDTH, Picture, face, not_faces, wall
from support.engine import MS, SECOND
from support.waiting import until

PERIOD_NS = 250 * MS


@pytest.fixture(scope="module")
def detector() -> FaceDetector:
    return FaceDetector()


@pytest.fixture
def see(detector: FaceDetector) -> Callable[[Picture], Seen]:
    """Return what is seen when it is looked at this next, a quarter of a second after the one before."""
    faces, times = SeenFaces(), iter(range(SECOND, 1000 * SECOND, PERIOD_NS))
    looks: list[tuple[Picture, Look]] = []

    def look(picture: Picture) -> Seen:
        if not looks or looks[-1][0] is not picture:
            found = detector.look(picture)
            assert found is not None
            looks.append((picture, found))
        return faces.take(next(times), looks[-1][1])

    return look


@pytest.mark.parametrize("size", [200, 100, 50, 36])
def test_a_face_is_found_near_and_far(detector: FaceDetector, size: int) -> None:
    look = detector.look(face(size=size, x=250, y=150))
    assert look is not None
    assert len(look.faces) == 1
    found = look.faces[0]
    assert (found.left + found.width / 2) * WIDTH == pytest.approx(250, abs=size * 0.2)


@pytest.mark.parametrize("name", not_faces())
def test_what_is_no_face_is_not_found(detector: FaceDetector, name: str) -> None:
    look = detector.look(not_faces()[name])
    assert look is not None
    assert look.faces == ()


def test_a_person_who_stays_counts_after_half_a_second(see: Callable[[Picture], Seen]) -> None:
    see(wall())
    told = [see(face(number, x=320 + 2 * number)) for number in range(4)]
    # The first look with a face is the second of all.
    assert [one.since_ns for one in told] == [None, None, SECOND + PERIOD_NS, SECOND + PERIOD_NS]


def test_who_only_passes_does_not_count(see: Callable[[Picture], Seen]) -> None:
    told = [see(face(1, x=200)), see(face(2, x=210)), *(see(wall(number)) for number in range(12))]
    assert all(one.since_ns is None for one in told)
    assert not told[-1].someone


def test_a_face_on_a_poster_is_nobody_even_when_the_light_changes(see: Callable[[Picture], Seen]) -> None:
    for number in range(0, 40, 2):
        brightness = 1 + 0.15 * np.sin(number / 6)
        seen = see(face(number, size=70, brightness=brightness))
        assert seen.since_ns is None
        assert not seen.someone


@pytest.mark.parametrize("movement", [{"x": 322.0}, {"mouth": 0.8}])
def test_one_small_movement_makes_a_person(
    see: Callable[[Picture], Seen], movement: dict[str, float]
) -> None:
    for number in range(8):
        assert see(face(number)).since_ns is None
    assert see(face(9, **movement)).since_ns == SECOND


def test_a_person_who_sits_still_is_there_for_a_minute(see: Callable[[Picture], Seen]) -> None:
    see(face(1, x=300))
    assert see(face(2, x=306)).someone
    looks = LIVES_NS // PERIOD_NS
    still = face(3, x=306)
    told = [see(still).someone for _ in range(looks + 16)]
    assert all(told[: looks - 1])
    assert not told[-1]


def frame_of(picture: Picture, pixel_format: PixelFormat, time_ns: int) -> Frame:
    if pixel_format is PixelFormat.JPEG:
        data = cv2.imencode(".jpg", picture)[1].tobytes()
    elif pixel_format is PixelFormat.I420:
        data = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420).tobytes()
    else:
        data = picture.tobytes()
    return Frame(
        sequence=time_ns,
        time_ns=time_ns,
        data=memoryview(data),
        width=picture.shape[1],
        height=picture.shape[0],
        pixel_format=pixel_format,
    )


class Film:
    """A camera that shows the next picture each time somebody looks."""

    def __init__(self, pictures: Iterator[Picture], pixel_format: PixelFormat) -> None:
        self._pictures = pictures
        self._format = pixel_format
        self._time_ns = SECOND

    def newest_frame(self) -> Frame | None:
        self._time_ns += PERIOD_NS
        return frame_of(next(self._pictures), self._format, self._time_ns)


@pytest.mark.parametrize("pixel_format", [PixelFormat.JPEG, PixelFormat.I420, PixelFormat.BGR])
@pytest.mark.parametrize("orientation", [UPRIGHT, Orientation(180, Flip.NONE), Orientation(90, Flip.NONE)])
def test_a_watch_sees_a_person_however_the_camera_hangs(
    pixel_format: PixelFormat, orientation: Orientation
) -> None:
    back = {0: None, 90: cv2.ROTATE_90_COUNTERCLOCKWISE, 180: cv2.ROTATE_180}[orientation.rotation]

    def pictures() -> Iterator[Picture]:
        for number in range(10_000):
            upright = face(number % 8, x=300 + 3 * (number % 8))
            yield upright if back is None else np.asarray(cv2.rotate(upright, back), np.uint8)

    told: list[Seen] = []
    film = Film(pictures(), pixel_format)
    watch = FaceWatch(
        film.newest_frame, orientation=lambda: orientation, tell=told.append, failed=pytest.fail
    )
    watch.look_every(0.001)
    until(lambda: any(seen.since_ns is not None for seen in told.copy()), what="somebody is seen")
    watch.close()
    assert not [one for one in threading.enumerate() if one.name == "face-watch"]


def test_a_watch_that_nobody_wants_looks_no_more_and_broken_pictures_are_skipped() -> None:
    looks: list[int] = []

    def newest_frame() -> Frame:
        looks.append(1)
        return Frame(len(looks), len(looks), memoryview(b"no picture"), WIDTH, HEIGHT, PixelFormat.JPEG)

    watch = FaceWatch(newest_frame, orientation=lambda: UPRIGHT, tell=pytest.fail, failed=pytest.fail)
    assert not looks
    watch.look_every(0.001)
    until(lambda: len(looks) > 3, what="it looks")
    watch.look_every(None)
    watch.close()
    looked = len(looks)
    watch.look_every(0.001)
    until(lambda: len(looks) > looked, what="it looks again")
    watch.close()
