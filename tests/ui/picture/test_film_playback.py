"""Looking at places of a film, and playing it, with real files and a real decoder; there is no device for sound here."""

import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pausa.core.edit.spans import Span, Spans
from pausa.recording.film.film import Film, PicturePart, SoundPart, TakeFiles
from pausa.recording.film.made_sources import is_being_made
from pausa.ui.picture import film_reader
from pausa.ui.picture.film_playback import FilmPlayback
from pausa.ui.picture.film_reader import FilmReader
from pausa.ui.picture.preview_feed import Box
from support.encoded_film import FFMPEG, HEIGHT, WIDTH, encode
from support.manual_clock import ManualClock

RATE = 48_000
SPANS = Spans.of(Span(1, 50, 20), Span(2, 10, 30), Span(1, 0, 10))


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Film:
    """Two takes: of the first the pictures are red, of the second blue; each lighter as it goes on."""
    folder = tmp_path_factory.mktemp("takes")
    files = {}
    for take, colour in ((1, "0xC00000"), (2, "0x0000C0")):
        source = f"color={colour}:s={WIDTH}x{HEIGHT}:r=30:d=2.5"
        pictures = encode(
            folder / f"{take:04}.mp4",
            source,
            "-f",
            "lavfi",
            filters="geq=lum='40+2*N':cb='cb(X,Y)':cr='cr(X,Y)'",
        )
        sound = folder / f"{take:04}.s16"
        sound.write_bytes((np.arange(round(2.5 * RATE)) % 1000 + take * 1000).astype("<i2").tobytes())
        files[take] = TakeFiles((PicturePart(pictures, 0),), (SoundPart(sound, 0),))
    return Film(SPANS, files, width=WIDTH, height=HEIGHT, sample_rate=RATE, channels=1)


class Watched:
    """A playback, and all that it has told."""

    def __init__(self, film: Film) -> None:
        self.playback = FilmPlayback(lambda: FFMPEG)
        self.pictures: list[tuple[int, QImage]] = []
        self.ended: list[int] = []
        self.failures: list[str] = []
        self.playback.picture_due.connect(lambda tick, picture: self.pictures.append((tick, picture)))
        self.playback.ended.connect(self.ended.append)
        self.playback.failed.connect(self.failures.append)
        self.playback.shape(Box(WIDTH, HEIGHT), mirrored=False)
        self.playback.show(film)

    @property
    def ticks(self) -> list[int]:
        return [tick for tick, _ in self.pictures]


@pytest.fixture
def watched(qapp: QApplication, film: Film) -> Iterator[Watched]:
    assert qapp
    made = Watched(film)
    yield made
    made.playback.close()


def is_red(picture: QImage) -> bool:
    colour = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    return colour.red() > colour.blue()


def test_a_place_shows_its_own_picture(qtbot: QtBot, watched: Watched) -> None:
    for tick, red in ((0, True), (19, True), (20, False), (49, False), (50, True), (59, True)):
        watched.pictures.clear()
        watched.playback.seek(tick)
        qtbot.waitUntil(lambda: bool(watched.pictures))
        assert set(watched.ticks) == {tick}
        qtbot.waitUntil(lambda: is_red(watched.pictures[-1][1]) is red)  # noqa: B023 - waited for at once
        assert watched.playback.tick == tick


def test_at_the_end_stands_the_last_picture(qtbot: QtBot, watched: Watched) -> None:
    watched.playback.seek(1000)
    qtbot.waitUntil(lambda: watched.playback.has_settled)
    assert set(watched.ticks) == {59}
    assert watched.playback.tick == 60


def test_of_many_places_in_a_row_the_last_is_shown(qtbot: QtBot, watched: Watched) -> None:
    for tick in range(0, 60, 3):
        watched.playback.seek(tick)
    qtbot.waitUntil(lambda: watched.ticks[-1:] == [57])
    assert watched.ticks == sorted(watched.ticks)


def test_who_moves_on_faster_than_pictures_come_sees_some_between(qtbot: QtBot, watched: Watched) -> None:
    """A held key repeats faster than a picture of another second is decoded."""
    places = cycle((0, 25, 59, 10, 45))

    def moves_on() -> bool:
        watched.playback.seek(next(places))
        return len(set(watched.ticks)) > 3

    qtbot.waitUntil(moves_on)
    watched.playback.seek(31)
    qtbot.waitUntil(lambda: watched.playback.has_settled and watched.ticks[-1] == 31)


def test_it_plays_from_tick_to_tick_and_tells_when_it_is_over(qtbot: QtBot, watched: Watched) -> None:
    begun_ns = time.monotonic_ns()
    watched.playback.play(15, 55)
    assert watched.playback.is_playing
    qtbot.waitUntil(lambda: bool(watched.ended))
    assert not watched.playback.is_playing
    assert watched.playback.tick == 55
    assert watched.ticks == sorted(set(watched.ticks))
    assert watched.ticks[-1] == 54
    assert all(15 <= tick < 55 for tick in watched.ticks)
    (ended_ns,) = watched.ended
    assert begun_ns + 40 * 10**9 // 30 <= ended_ns <= time.monotonic_ns()


def test_playing_can_be_stopped_anywhere_and_tells_no_end(qtbot: QtBot, watched: Watched) -> None:
    watched.playback.play(0)
    qtbot.waitUntil(lambda: watched.playback.tick > 5)
    watched.playback.stop()
    stood = watched.playback.tick
    watched.playback.seek(3)
    qtbot.waitUntil(lambda: watched.ticks[-1:] == [3])
    assert stood < 60
    assert watched.ended == []


def test_what_is_prepared_shows_nothing_and_disturbs_nothing(
    qtbot: QtBot, watched: Watched, film: Film
) -> None:
    watched.playback.prepare(film)
    qtbot.waitUntil(lambda: watched.playback.has_settled)
    assert watched.pictures == []
    watched.playback.play(50)
    watched.playback.prepare(film)
    qtbot.waitUntil(lambda: bool(watched.ended))
    assert watched.ticks[-1] == 59


def test_times_and_ticks_belong_together(watched: Watched) -> None:
    playback = watched.playback
    assert [playback.tick_at(playback.ns_at(tick)) for tick in range(60)] == list(range(60))
    assert [playback.tick_at(playback.ns_at(tick) - 1) for tick in range(1, 60)] == list(range(59))
    assert playback.tick_at(10**12) == 60


def test_the_sound_is_read_as_the_film_keeps_it(qtbot: QtBot, film: Film) -> None:
    reader = FilmReader(lambda: FFMPEG)
    try:
        reader.want(film, Box(16, 16), mirrored=False, first=10, end=40)
        heard = b""

        def take() -> bool:
            nonlocal heard
            heard += reader.take_sound(7_000)
            reader.take_picture(100)
            return len(heard) == 30 * 1600 * 2

        qtbot.waitUntil(take)
    finally:
        reader.close()
    samples = np.frombuffer(heard, "<i2")
    inside = np.concatenate([np.arange(200), np.arange(17_000, 30_000)])
    takes = np.where(inside < 16_000, 1, 2)
    places = np.where(inside < 16_000, 60 * 1600 + inside, 10 * 1600 + inside - 16_000)
    assert (samples[inside] == places % 1000 + takes * 1000).all()


def heard_of(qtbot: QtBot, film: Film) -> bytes:
    """Return the sound of a whole film without pictures, as it is read for playing."""
    reader, heard = FilmReader(lambda: FFMPEG), b""
    samples = film.samples_before(film.spans.ticks)

    def take() -> bool:
        nonlocal heard
        heard += reader.take_sound(1 << 20)
        return len(heard) == samples * 2

    try:
        reader.want(film, Box(16, 16), mirrored=False, first=0, end=film.spans.ticks)
        qtbot.waitUntil(take)
    finally:
        reader.close()
    return heard


def test_sound_that_is_being_made_is_waited_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a recording that has just been taken up again it is decoded first, which takes seconds where it is long."""
    path, looks = tmp_path / "decoded-1.s16", 0
    making = tmp_path / "making-decoded-1.s16"
    making.write_bytes(np.full(RATE, 1000, "<i2").tobytes())

    def looked_at(asked: Path) -> bool:
        nonlocal looks
        looks += 1
        assert is_being_made(asked)
        if looks == 3:
            making.rename(path)
        return True

    monkeypatch.setattr(film_reader, "is_being_made", looked_at)
    files = {1: TakeFiles(sounds=(SoundPart(path, 0),))}
    heard = heard_of(qtbot, Film(Spans.of(Span(1, 0, 30)), files, sample_rate=RATE, channels=1))
    assert (np.frombuffer(heard, "<i2")[1000:-1000] == 1000).all()


def test_sound_that_is_gone_and_that_nobody_makes_is_silent(qtbot: QtBot, tmp_path: Path) -> None:
    files = {1: TakeFiles(sounds=(SoundPart(tmp_path / "gone.s16", 0),))}
    heard = heard_of(qtbot, Film(Spans.of(Span(1, 0, 30)), files, sample_rate=RATE, channels=1))
    assert not any(heard)


def test_a_film_without_pictures_or_without_sound_is_played_too(qtbot: QtBot, film: Film) -> None:
    for changed in ({"width": 0, "height": 0}, {"sample_rate": 0, "channels": 0}):
        watched = Watched(replace(film, **changed))  # type: ignore[arg-type]  # fields by name
        try:
            watched.playback.play(0, 12)
            qtbot.waitUntil(lambda: bool(watched.ended))  # noqa: B023 - waited for at once
            assert bool(watched.pictures) is ("width" not in changed)
        finally:
            watched.playback.close()


def test_what_cannot_be_read_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    gone = Film(
        Spans.of(Span(1, 0, 9)), {1: TakeFiles((PicturePart(tmp_path / "gone.mp4", 0),))}, width=2, height=2
    )
    watched = Watched(gone)
    try:
        watched.playback.seek(2)
        qtbot.waitUntil(lambda: bool(watched.failures))
        assert watched.pictures == []
    finally:
        watched.playback.close()


def test_the_picture_is_mirrored_where_the_preview_is(qtbot: QtBot, tmp_path: Path) -> None:
    path = encode(
        tmp_path / "half.mp4",
        f"color=black:s={WIDTH}x{HEIGHT}:r=30:d=0.2",
        "-f",
        "lavfi",
        filters=f"drawbox=w={WIDTH // 2}:h={HEIGHT}:c=white:t=fill",
    )
    half = Film(Spans.of(Span(1, 0, 5)), {1: TakeFiles((PicturePart(path, 0),))}, width=WIDTH, height=HEIGHT)
    for mirrored in (False, True):
        watched = Watched(half)
        try:
            watched.playback.shape(Box(2 * WIDTH, 2 * HEIGHT), mirrored=mirrored)
            watched.playback.seek(0)
            qtbot.waitUntil(lambda: bool(watched.pictures))  # noqa: B023 - waited for at once
            picture = watched.pictures[0][1]
            assert (picture.width(), picture.height()) == (2 * WIDTH, 2 * HEIGHT)
            assert (picture.pixelColor(20, 20).red() > 128) is not mirrored
        finally:
            watched.playback.close()


@pytest.mark.parametrize(("speed", "tick"), [(0.5, 8), (1.0, 15), (2.0, 30)])
def test_after_half_a_second_it_is_as_far_as_the_speed_says(
    qtbot: QtBot, film: Film, speed: float, tick: int
) -> None:
    clock = ManualClock()
    playback = FilmPlayback(lambda: FFMPEG, monotonic_ns=clock)
    playback.show(replace(film, sample_rate=0))
    playback.set_speed(speed)
    with qtbot.waitSignal(playback.picture_due):
        playback.play(0)
    clock.now_ns += 510_000_000
    qtbot.waitUntil(lambda: playback.tick >= tick - 1)
    qtbot.waitUntil(lambda: playback.tick in (tick - 1, tick))
    playback.set_speed(1.0)
    assert playback.is_playing
    assert playback.tick in (tick - 1, tick), "it goes on from there"
    playback.close()
