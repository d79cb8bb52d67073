"""The segment strip: lengths, gaps, marks and tool tips."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pausa.core.events import MarkerSummary
from pausa.ui.widgets.segment_strip import Newest, SegmentStrip, bars, room_ns_for
from pausa.ui.widgets.theme import LIGHT

S = 1_000_000_000
segments = st.lists(st.integers(1, 7200 * S), min_size=1, max_size=300)


@given(segments, st.integers(80, 2000))
def test_bars_lie_in_order_inside_the_strip_and_none_vanishes(lengths: list[int], width: int) -> None:
    laid = bars(lengths, sum(lengths), width)
    assert len(laid) == len(lengths)
    assert all(bar.width >= 1.5 for bar in laid)
    assert [bar.left for bar in laid] == sorted(bar.left for bar in laid)
    assert laid[-1].left + laid[-1].width <= width + 1.5


@given(st.integers(S, 3600 * S), st.integers(1, 5))
def test_a_segment_twice_as_long_has_a_bar_twice_as_long(length: int, times: int) -> None:
    laid = bars([length, length * times], length * (times + 1), 1000.0)
    assert laid[1].width + 4 == pytest.approx((laid[0].width + 4) * times)


@given(st.integers(0, 100 * 3600 * S))
def test_while_recording_there_is_always_room_to_grow(total: int) -> None:
    assert room_ns_for(total) * 0.86 >= total


@pytest.fixture
def strip(qtbot: QtBot) -> SegmentStrip:
    made = SegmentStrip(LIGHT)
    qtbot.addWidget(made)
    made.resize(600, 24)
    return made


def colour_at(strip: SegmentStrip, x: int) -> str:
    return strip.grab().toImage().pixelColor(x, 12).name().upper()


@pytest.mark.parametrize(
    ("newest", "expected"),
    [
        (Newest.LIVE, LIGHT.recording),
        (Newest.AT_STAKE, LIGHT.paused_fill),
        (Newest.FINISHED, LIGHT.segment),
    ],
)
def test_the_newest_segment_has_the_colour_of_what_happens_to_it(
    strip: SegmentStrip, newest: Newest, expected: str
) -> None:
    strip.show_segments([5 * S, 5 * S], newest=newest)
    pixels_per_s = 600 / (10 if newest is Newest.FINISHED else 15)
    assert colour_at(strip, round(2.5 * pixels_per_s)) == LIGHT.segment
    assert colour_at(strip, round(7.5 * pixels_per_s)) == QColor(expected).name().upper()


def test_hover_tells_the_length_and_what_retake_would_do(strip: SegmentStrip) -> None:
    strip.show_segments([5 * S, 4 * S], newest=Newest.AT_STAKE)
    assert strip.tip_at(QPoint(20, 12)) == "Segment 1 · 5.0 s"
    assert strip.tip_at(QPoint(300, 12)) == "Segment 2 · 4.0 s\nRetake takes this segment back."
    assert strip.tip_at(QPoint(590, 12)) == ""


def test_hover_tells_a_marks_name_and_time(strip: SegmentStrip) -> None:
    markers = [
        MarkerSummary(title="", recorded_ns=3 * S),
        MarkerSummary(title="The point", recorded_ns=6 * S),
    ]
    strip.show_segments([10 * S], markers)
    assert strip.tip_at(QPoint(181, 12)) == "Mark 1 at 00:00:03"
    assert strip.tip_at(QPoint(361, 12)) == "The point at 00:00:06"


def test_people_who_read_from_the_right_find_the_first_segment_there(strip: SegmentStrip) -> None:
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.show_segments([5 * S, 4 * S], newest=Newest.LIVE)
    assert strip.tip_at(QPoint(580, 12)) == "Segment 1 · 5.0 s"


def test_what_it_shows_is_said_too(strip: SegmentStrip) -> None:
    strip.show_segments([90 * S], newest=Newest.LIVE)
    assert strip.accessibleName() == "Segments"
    assert "01:30" in strip.accessibleDescription()


def test_what_follows_the_place_is_hollow_and_not_as_what_retake_would_take(strip: SegmentStrip) -> None:
    strip.show_segments((4 * S, 6 * S), newest=Newest.KEPT)
    strip.set_movable(movable=True)
    strip.show_place(6 * S)
    assert colour_at(strip, 100) == LIGHT.segment
    assert colour_at(strip, 220) == LIGHT.segment
    assert colour_at(strip, 300) == LIGHT.ground
    edge = strip.grab().toImage().pixelColor(300, 6).name().upper()
    assert edge == LIGHT.segment
    strip.show_place(None)
    assert colour_at(strip, 300) == LIGHT.segment


def test_narrow_bars_are_all_seen_and_those_that_would_go_are_fainter(strip: SegmentStrip) -> None:
    strip.show_segments([S] * 400, newest=Newest.KEPT)
    strip.set_movable(movable=True)
    image = strip.grab().toImage()
    whole = [image.pixelColor(x, 12).name().upper() for x in range(20, 380)]
    assert whole.count(LIGHT.ground) < 10
    strip.show_place(200 * S)
    image = strip.grab().toImage()
    lightness = [image.pixelColor(x, 12).lightness() for x in range(400)]
    assert min(lightness[210:390]) > max(lightness[20:180])


@pytest.mark.parametrize(("x", "place_s"), [(100, 2.5), (162, 4), (158, 4), (2, 0), (398, 10), (590, 10)])
def test_a_click_means_a_join_near_it_and_the_end_beyond_it(
    strip: SegmentStrip, x: int, place_s: float
) -> None:
    strip.show_segments((4 * S, 6 * S), newest=Newest.KEPT)
    strip.set_movable(movable=True)
    sought: list[int] = []
    strip.sought.connect(sought.append)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, 12))
    assert sought == [pytest.approx(place_s * S, abs=S // 40)]


def test_from_right_to_left_a_click_means_the_place_under_it(strip: SegmentStrip) -> None:
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.show_segments((10 * S,), newest=Newest.KEPT)
    strip.set_movable(movable=True)
    sought: list[int] = []
    strip.sought.connect(sought.append)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(500, 12))
    assert sought == [pytest.approx(2.5 * S, abs=S // 40)]


def test_where_one_may_not_go_back_a_click_does_nothing_and_tab_passes_it(strip: SegmentStrip) -> None:
    strip.show_segments((4 * S, 6 * S), newest=Newest.LIVE)
    sought: list[int] = []
    strip.sought.connect(sought.append)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(100, 12))
    assert sought == []
    assert strip.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_place_is_told_to_those_who_do_not_see_it(strip: SegmentStrip) -> None:
    strip.show_segments((40 * S, 60 * S), newest=Newest.KEPT)
    strip.set_movable(movable=True)
    strip.show_place(42 * S)
    assert strip.accessibleDescription().startswith("Recording goes on from 00:42 of 01:40")
