"""The list of recordings: what it says, what events change, how it looks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pausa.core.events import (
    RecordingDiscarded,
    RecordingFailed,
    RecordingProgressed,
)
from pausa.core.states import State
from pausa.ui.recordings.recordings_model import Role
from pausa.ui.widgets.theme import DARK, LIGHT, Colours
from support.panel import NOW, SECOND_NS, Desk, entry_of, ready, starting, stitching, stopped


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.close()


# ── What is in the list ──────────────────────────────────────────────────────────────────────────────


def test_without_recordings_the_list_says_how_to_begin(desk: Desk) -> None:
    desk.open()
    assert desk.empty.isVisible()
    assert "Press Record to begin" in desk.empty.accessibleDescription()
    desk.panel.set_keys({"record": "Ctrl+R"})
    assert "Press Record or Ctrl+R to begin" in desk.empty.accessibleDescription()


def test_after_the_last_one_is_deleted_the_list_says_how_to_begin_again(desk: Desk, tmp_path: Path) -> None:
    desk.open(entry_of(1, tmp_path))
    desk.choose(0)
    desk.panel.trash_selected()
    assert desk.empty.accessibleName() == "No recordings yet"
    desk.panel.undo()
    assert not desk.empty.isVisible()


def test_the_newest_comes_first_and_what_is_still_recording_not_at_all(desk: Desk, tmp_path: Path) -> None:
    desk.open(
        entry_of(3, tmp_path),
        entry_of(1, tmp_path),
        entry_of(2, tmp_path),
        entry_of(0, tmp_path, state=State.PAUSED),
    )
    assert desk.titles() == ["Recording 1", "Recording 2", "Recording 3"]
    assert not desk.empty.isVisible()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Recording 1, Today 14:30, 1 segment, 412 MB, 1 minute 1 second"),
        ({"width": 1920, "height": 1080}, "412 MB, 1080p"),
        ({"width": 1080, "height": 1920}, "412 MB, 1080p"),
        ({"samples": 48_000}, "412 MB, sound only"),
        ({"recovered": True, "frames_lost": 2}, "recovered, 2 pictures lost"),
        ({"frames_lost": 1, "samples_missing": 7}, "1 picture lost, some sound missing"),
        ({"size_bytes": 1_440_000_000}, "1.4 GB"),
        ({"created": NOW - timedelta(days=1)}, "Yesterday 15:30"),
        ({"created": NOW - timedelta(days=3)}, "Tuesday 15:30"),
        ({"created": NOW - timedelta(days=12)}, "8 Nov 2026"),
        ({"created": NOW - timedelta(hours=15, minutes=31)}, "Yesterday 23:59"),
        ({"duration_ns": 3 * 3600 * SECOND_NS}, "3 hours"),
        ({"title": "", "path": Path("/somewhere/Lecture.mp4")}, "Lecture, Today"),
        (
            {"title": "Recording 2026-11-20 14.30.00"},
            "Recording 14.30.00, Today",
        ),
        ({"state": State.FAILED}, "Kept, but not finished"),
    ],
)
def test_a_row_says_it_in_plain_words(
    desk: Desk, tmp_path: Path, changes: dict[str, object], said: str
) -> None:
    desk.open(entry_of(1, tmp_path, **changes))
    assert said in desk.spoken(0)


def test_screen_readers_get_the_row_from_the_view(desk: Desk, tmp_path: Path) -> None:
    desk.open(entry_of(1, tmp_path))
    interface = QAccessible.queryAccessibleInterface(desk.view)
    row = interface.child(0)
    assert row.text(QAccessible.Text.Name).startswith("Recording 1, Today 14:30")


# ── Events ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_stop_adds_one_row_at_its_place_without_a_reload(desk: Desk, tmp_path: Path) -> None:
    desk.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    inserted: list[int] = []
    reloads: list[None] = []
    desk.model.rowsInserted.connect(lambda _parent, first, last: inserted.extend(range(first, last + 1)))
    desk.model.modelReset.connect(lambda: reloads.append(None))

    desk.panel.on_event(starting(folder=tmp_path))
    assert desk.titles() == ["Recording 1", "Recording 2"]
    desk.panel.on_event(stopped())
    assert desk.titles() == ["Lecture 4", "Recording 1", "Recording 2"]
    assert "Finishing…" in desk.spoken(0)
    desk.panel.on_event(stitching(0.63))
    assert desk.model.index(0).data(Role.PROGRESS) == 0.63
    assert desk.spoken(0).endswith("63 %")
    desk.panel.on_event(ready(tmp_path / "Lecture 4.mp4"))
    assert desk.spoken(0) == "Lecture 4, Today 15:30, 1 segment, 5 MB, 720p, 9 seconds"
    assert desk.model.index(0).data(Role.PROGRESS) is None
    assert inserted == [0]
    assert reloads == []


def test_in_another_order_the_new_row_goes_to_its_place_too(desk: Desk, tmp_path: Path) -> None:
    desk.open(*(entry_of(number, tmp_path) for number in range(1, 5)))
    desk.panel.set_sort("longest")
    desk.panel.on_event(starting(folder=tmp_path))
    desk.panel.on_event(stopped())
    assert desk.titles()[-1] == "Lecture 4"
    desk.panel.on_event(replace(ready(tmp_path / "a.mp4"), duration_s=62.5))
    assert desk.titles() == ["Recording 4", "Recording 3", "Lecture 4", "Recording 2", "Recording 1"]


def test_the_news_of_an_active_recording_leaves_the_list_alone(desk: Desk, tmp_path: Path) -> None:
    desk.open(entry_of(1, tmp_path))
    desk.panel.on_event(starting(folder=tmp_path))
    progressed = RecordingProgressed(
        recording_id="live",
        state=State.RECORDING,
        monotonic_ns=0,
        recorded_ns=1,
        size_bytes=1,
        frames=1,
        frames_repeated=0,
        frames_lost=0,
        samples_missing=0,
        disk_free_bytes=1,
        disk_seconds_left=None,
        peak_dbfs=-3,
        rms_dbfs=-9,
    )
    with (
        desk.qtbot.assertNotEmitted(desk.model.rowsInserted),
        desk.qtbot.assertNotEmitted(desk.model.dataChanged),
    ):
        desk.panel.on_event(progressed)


def test_a_discarded_one_leaves_nothing_behind(desk: Desk, tmp_path: Path) -> None:
    desk.open(entry_of(1, tmp_path))
    desk.panel.on_event(starting(folder=tmp_path))
    desk.panel.on_event(stopped())
    desk.panel.on_event(RecordingDiscarded(recording_id="live", state=State.DISCARDED, monotonic_ns=0))
    assert desk.titles() == ["Recording 1"]


def test_a_failed_one_stays_with_its_reason_and_can_be_finished_again(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    desk.panel.on_event(starting(folder=tmp_path))
    desk.panel.on_event(stopped())
    kept = tmp_path / ".pausa" / "live"
    desk.panel.on_event(
        RecordingFailed(
            recording_id="live", state=State.FAILED, monotonic_ns=0, message="The disk is full.", folder=kept
        )
    )
    assert "Kept, but not finished" in desk.spoken(0)
    assert "The disk is full." in desk.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    desk.choose(0)
    QTest.keyClick(desk.view, Qt.Key.Key_Return)
    assert desk.finished_again == [kept]
    assert desk.played == []
    desk.panel.on_event(stitching(0.5))
    assert "Finishing…" in desk.spoken(0)
    desk.panel.on_event(ready(tmp_path / "Lecture 4.mp4"))
    assert "720p" in desk.spoken(0)


def test_one_brought_back_after_a_crash_has_its_own_date(desk: Desk, tmp_path: Path) -> None:
    desk.open(entry_of(1, tmp_path))
    brought_back = entry_of(5, tmp_path, recovered=True)
    desk.catalogue.restore(brought_back)
    with desk.qtbot.waitSignal(desk.panel._worker.fetched):
        desk.panel.on_event(ready(tmp_path / "Recording 5.mp4", brought_back.id))
    assert desk.titles() == ["Recording 1", "Recording 5"]
    assert "Today 10:30" in desk.spoken(1)


def test_an_event_before_the_list_is_read_is_not_overwritten_by_it(desk: Desk, tmp_path: Path) -> None:
    desk.open(entry_of(1, tmp_path, title="Old"))
    desk.model.put(entry_of(1, tmp_path, title="New"))
    desk.model.load([entry_of(1, tmp_path, title="Old"), entry_of(2, tmp_path)], {})
    assert desk.titles() == ["New", "Recording 2"]


# ── Looks ────────────────────────────────────────────────────────────────────────────────────────────


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_texts_of_a_row_can_be_read_on_every_ground(colours: Colours) -> None:
    hovered = colours.control if colours.dark else colours.ground
    for ground in (colours.panel, colours.selection, hovered):
        for text in (colours.text, colours.secondary, colours.recording_text):
            assert _contrast(text, ground) >= 4.5


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_long_title_stays_in_its_row_in_both_directions(
    desk: Desk, tmp_path: Path, direction: Qt.LayoutDirection
) -> None:
    desk.open(entry_of(1, tmp_path, title="W" * 200))
    desk.panel.setLayoutDirection(direction)
    picture = desk.view.viewport().grab().toImage()
    right_to_left = direction is Qt.LayoutDirection.RightToLeft
    margin = range(12) if right_to_left else range(picture.width() - 12, picture.width())
    ground = picture.pixelColor(picture.width() // 2, 2)
    assert all(picture.pixelColor(x, y) == ground for x in margin for y in range(78))


def test_the_thumbnail_lies_at_the_reading_side(desk: Desk, tmp_path: Path) -> None:
    desk.open(entry_of(1, tmp_path))
    middle = QPoint(16 + 52, 10 + 6)
    desk.panel.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left = desk.view.viewport().grab().toImage()
    desk.panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = desk.view.viewport().grab().toImage()
    mirrored = QPoint(right.width() - 1 - middle.x(), middle.y())
    assert left.pixelColor(middle).name() == right.pixelColor(mirrored).name() == LIGHT.control_hover.lower()
