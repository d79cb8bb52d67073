"""The ghost: the last kept picture over the live one while paused, and nowhere else."""

from collections.abc import Iterator
from fractions import Fraction

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pausa.capture.source import Frame, PixelFormat
from pausa.capture.synthetic import read_counter
from pausa.core.settings import WhenActive
from pausa.core.states import State
from pausa.ui.application import WindowProgram
from pausa.ui.picture.ghost_picture import place_of_film
from pausa.ui.picture.preview import Preview
from pausa.ui.state.view_state import Phase, ViewState, view_of
from pausa.ui.widgets.theme import DARK, LIGHT, Colours
from support.played_file import counters
from support.window_program import WAIT_MS, records

sides = st.integers(16, 4000)

# ── where it lies ────────────────────────────────────────────────────────────────────────────────────


@given(sides, sides, sides, sides)
def test_the_live_picture_lies_in_the_ghost_as_the_file_would_hold_it(
    live_width: int, live_height: int, film_width: int, film_height: int
) -> None:
    """The file holds a picture of another shape as large as it fits, in the middle."""
    live = QRectF(40, 30, live_width, live_height)
    film = QSizeF(film_width, film_height)
    place = place_of_film(live, film)
    scale = min(Fraction(film_width, live_width), Fraction(film_height, live_height))
    assert place.center().x() == pytest.approx(live.center().x())
    assert place.center().y() == pytest.approx(live.center().y())
    assert place.width() == pytest.approx(film_width / float(scale))
    assert place.height() == pytest.approx(film_height / float(scale))


def test_of_the_same_shape_both_lie_at_the_same_place() -> None:
    assert (
        place_of_film(QRectF(0, 13, 860, 484), QSizeF(1920, 1080)).toRect()
        == QRectF(0, 13, 860, 484).toRect()
    )


# ── how it is painted ────────────────────────────────────────────────────────────────────────────────

BLACK, RED, BLUE = QColor(0, 0, 0), QColor(200, 0, 0), QColor(0, 0, 200)


def black_frame(width: int = 320, height: int = 180) -> Frame:
    data = np.zeros((height, width, 3), np.uint8).tobytes()
    return Frame(1, 0, memoryview(data), width, height, PixelFormat.BGR)


def recorded(width: int = 320, height: int = 180) -> QImage:
    """A recorded picture, red on the left and blue on the right."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(RED)
    for x in range(width // 2, width):
        for y in range(height):
            picture.setPixelColor(x, y, BLUE)
    return picture


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def preview(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Preview]:
    """A preview of a black camera picture, of a paused recording."""
    colours: Colours = request.param
    shown = Preview(black_frame, colours)
    qtbot.addWidget(shown)
    shown.resize(640, 360)
    shown.set_mirrored(False)
    shown.update_view(in_state(State.PAUSED))
    shown.show()
    qtbot.waitUntil(lambda: shown.has_picture)
    yield shown
    shown.close_feed()


def in_state(state: State | None) -> ViewState:
    return view_of(state, segments=1, counting_down=False, when_active=WhenActive.REFUSE)


def colour_at(preview: Preview, x: float, y: float) -> QColor:
    picture = preview.grab().toImage()
    return picture.pixelColor(round(x * (picture.width() - 1)), round(y * (picture.height() - 1)))


def test_it_lies_over_the_live_picture_while_paused(preview: Preview) -> None:
    preview.show_ghost(recorded(), 0.5, "Last kept picture")
    left, right = colour_at(preview, 0.2, 0.8), colour_at(preview, 0.8, 0.8)
    assert left.red() > 50 > left.blue()
    assert right.blue() > 50 > right.red()


def test_it_is_mirrored_as_the_live_picture_is(preview: Preview) -> None:
    preview.show_ghost(recorded(), 0.5, "Last kept picture")
    preview.set_mirrored(True)
    assert colour_at(preview, 0.2, 0.8).blue() > 50
    preview.set_mirrored(False)
    assert colour_at(preview, 0.2, 0.8).red() > 50


def test_the_stronger_it_is_the_less_shines_through(preview: Preview) -> None:
    reds = []
    for strength in (0.0, 0.2, 0.4, 0.6):
        preview.show_ghost(recorded(), strength, "Last kept picture")
        reds.append(colour_at(preview, 0.2, 0.8).red())
    assert reds == sorted(set(reds))
    assert reds[0] == 0


@pytest.mark.parametrize("state", [None, State.STARTING, State.RECORDING, State.STITCHING, State.READY])
def test_it_is_never_over_a_picture_that_is_recorded(preview: Preview, state: State | None) -> None:
    preview.show_ghost(recorded(), 0.6, "Last kept picture")
    preview.update_view(in_state(state))
    assert not preview.shows_ghost
    assert colour_at(preview, 0.2, 0.8) == BLACK


def test_the_fermata_makes_way_for_it_and_stays_in_sight(preview: Preview) -> None:
    def amber(left: float, right: float, top: float, bottom: float) -> int:
        picture = preview.grab().toImage()
        box = [
            picture.pixelColor(x, y)
            for x in range(round(left * 640), round(right * 640), 2)
            for y in range(round(top * 360), round(bottom * 360), 2)
        ]
        return sum(one.red() > 230 and 150 < one.green() < 200 for one in box)

    assert amber(0.4, 0.6, 0.3, 0.7) > 100
    preview.show_ghost(recorded(), 0.4, "Last kept picture")
    assert amber(0.4, 0.6, 0.3, 0.7) == 0
    assert amber(0.85, 1, 0, 0.25) > 30


@pytest.mark.parametrize("size", [(320, 180), (320, 60), (1, 1), (1900, 40)])
def test_in_any_room_it_can_be_painted(preview: Preview, size: tuple[int, int]) -> None:
    preview.show_ghost(recorded(64, 64), 0.4, "Last kept picture · G")
    preview.setMinimumSize(1, 1)
    preview.resize(*size)
    assert not preview.grab().isNull()


def test_a_film_of_another_shape_lies_where_the_file_would_have_the_live_picture(preview: Preview) -> None:
    """16:9 live, a square film: in the file the live picture is as wide as the film, so the ghost is higher than the preview."""
    square = recorded(180, 180)
    preview.show_ghost(square, 0.5, "Last kept picture")
    assert colour_at(preview, 0.02, 0.5).red() > 50
    assert colour_at(preview, 0.98, 0.5).blue() > 50


# ── in the window ────────────────────────────────────────────────────────────────────────────────────


def shown_frame(qtbot: QtBot, program: WindowProgram) -> int:
    """Return which frame of the test picture the ghost shows."""
    qtbot.waitUntil(lambda: program.window.contents.preview.shows_ghost, timeout=WAIT_MS)
    return counter_of(program)


def counter_of(program: WindowProgram) -> int:
    picture = program.window.ghost.picture
    assert picture is not None
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1, 4)
    counter = read_counter(cv2.cvtColor(pixels[:, : picture.width()], cv2.COLOR_BGRA2GRAY).astype(np.uint8))
    assert counter is not None
    return counter


def test_it_is_the_last_picture_of_what_is_kept_after_every_edit(
    qtbot: QtBot, program: WindowProgram
) -> None:
    window = program.window
    records(qtbot, program, until="00:00:01")
    first = shown_frame(qtbot, program)
    records(qtbot, program, until="00:00:02")
    second = shown_frame(qtbot, program)
    assert second > first
    program.actions["retake"].trigger()
    qtbot.waitUntil(lambda: shown_frame(qtbot, program) == first, timeout=WAIT_MS)
    program.actions["undo"].trigger()
    qtbot.waitUntil(lambda: shown_frame(qtbot, program) == second, timeout=WAIT_MS)
    program.actions["redo"].trigger()
    qtbot.waitUntil(lambda: shown_frame(qtbot, program) == first, timeout=WAIT_MS)
    program.actions["retake"].trigger()
    qtbot.waitUntil(lambda: not window.contents.preview.shows_ghost, timeout=WAIT_MS)
    assert window.phase is Phase.PAUSED, "nothing is kept, so there is nothing to show"
    program.actions["undo"].trigger()
    qtbot.waitUntil(lambda: shown_frame(qtbot, program) == first, timeout=WAIT_MS)
    program.actions["stop"].trigger()
    qtbot.waitUntil(lambda: window.phase is Phase.IDLE, timeout=WAIT_MS)
    assert not window.contents.preview.shows_ghost
    [file] = window.engine.places.default_folder.glob("*.mp4")
    assert counters(file)[-1] == first


def test_a_key_hides_it_and_shows_it_and_the_settings_remember(qtbot: QtBot, program: WindowProgram) -> None:
    records(qtbot, program, until="00:00:01")
    window, settings = program.window, program.window.engine.settings
    frame = shown_frame(qtbot, program)
    QTest.keyClick(window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: not window.contents.preview.shows_ghost)
    assert not settings.value.ghost
    assert not program.actions["ghost"].isChecked()
    QTest.keyClick(window, Qt.Key.Key_G)
    assert shown_frame(qtbot, program) == frame
    assert settings.value.ghost
    assert program.actions["ghost"].isChecked()


def test_typed_into_the_title_the_key_is_a_letter(program: WindowProgram) -> None:
    title = program.window.contents.strip_row.title
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_G)
    assert title.text().lower() == "g"
    assert program.window.engine.settings.value.ghost


def test_a_recording_without_pictures_has_none(qtbot: QtBot, program: WindowProgram) -> None:
    program.window.engine.settings.change(camera="none")
    hub = program.window.engine.hub
    qtbot.waitUntil(lambda: hub.camera_format is None and hub.microphone_format is not None, timeout=WAIT_MS)
    program.actions["record"].trigger()
    qtbot.waitUntil(lambda: program.window.contents.bar.time.text() >= "00:00:01", timeout=WAIT_MS)
    program.actions["pause"].trigger()
    qtbot.waitUntil(lambda: program.window.phase is Phase.PAUSED, timeout=WAIT_MS)
    assert not program.window.contents.preview.shows_ghost


def test_at_a_chosen_place_the_key_shows_oneself_under_the_last_picture_before_it(
    qtbot: QtBot, program: WindowProgram
) -> None:
    window, preview = program.window, program.window.contents.preview
    records(qtbot, program, until="00:00:02")
    last = shown_frame(qtbot, program)
    window.contents.strip_row.sought.emit(1_000_000_000)
    qtbot.waitUntil(lambda: preview.recorded is not None, timeout=WAIT_MS)
    assert not preview.shows_ghost, "the picture of the place itself"
    QTest.keyClick(window, Qt.Key.Key_G)
    assert last - 60 < shown_frame(qtbot, program) < last
    assert window.engine.settings.value.ghost
    frame = counter_of(program)
    QTest.keyClick(window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: not preview.shows_ghost)
    QTest.keyClick(window, Qt.Key.Key_G)
    assert shown_frame(qtbot, program) == frame
    window.contents.strip_row.sought.emit(500_000_000)
    qtbot.waitUntil(lambda: not preview.shows_ghost)
    assert preview.place is not None, "moved on, the recording is looked at again"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert shown_frame(qtbot, program) == last


def test_before_the_beginning_there_is_no_picture_to_sit_by(qtbot: QtBot, program: WindowProgram) -> None:
    preview = program.window.contents.preview
    records(qtbot, program, until="00:00:01")
    program.window.contents.strip_row.sought.emit(0)
    qtbot.waitUntil(lambda: preview.recorded is not None, timeout=WAIT_MS)
    QTest.keyClick(program.window, Qt.Key.Key_G)
    assert program.window.ghost.picture is None
    assert not preview.shows_ghost


def test_nothing_is_decoded_while_nobody_sees_the_picture(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    program.actions["compact"].trigger()
    records(qtbot, program, until="00:00:01")
    assert not window.ghost.is_wanted
    program.actions["compact"].trigger()
    shown_frame(qtbot, program)
