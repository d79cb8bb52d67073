"""The list of recordings: its texts, how events change it, and how it looks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pausa.core.errors import waiting_error
from pausa.core.events import (
    EntryRemoved,
    EntryRenamed,
    RecordingDiscarded,
    RecordingFailed,
    RecordingProgressed,
)
from pausa.core.states import State
from pausa.ui.recordings.entry_texts import shortened
from pausa.ui.recordings.recordings_model import Role
from pausa.ui.widgets.theme import DARK, LIGHT, Colours
from support.recordings_panel import (
    NOW,
    SECOND_NS,
    RecordingsUnderTest,
    entry_of,
    ready,
    starting,
    stitching,
    stopped,
)


@pytest.fixture
def recordings(qtbot: QtBot, tmp_path: Path) -> Iterator[RecordingsUnderTest]:
    recordings = RecordingsUnderTest(qtbot, tmp_path)
    yield recordings
    recordings.close()


# ── What is in the list ──────────────────────────────────────────────────────────────────────────────


def test_without_recordings_the_list_says_how_to_begin(recordings: RecordingsUnderTest) -> None:
    recordings.open()
    assert recordings.empty.isVisible()
    assert recordings.empty.accessibleName() == "No recordings yet"
    assert "Press Record to start" in recordings.empty.accessibleDescription()
    recordings.panel.set_keys({"record": "Ctrl+R"})
    assert "Press Record or Ctrl+R to start" in recordings.empty.accessibleDescription()


def test_while_the_first_one_is_recorded_nobody_is_told_to_press_record(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open()
    recordings.panel.on_event(starting(folder=tmp_path))
    assert recordings.empty.accessibleName() == "Your first recording"
    assert recordings.empty.accessibleDescription() == "What you record now appears here when you stop it."
    recordings.panel.on_event(RecordingDiscarded(recording_id="live", state=State.DISCARDED, monotonic_ns=1))
    assert recordings.empty.accessibleName() == "No recordings yet"
    assert "Press Record to start" in recordings.empty.accessibleDescription()


def test_after_the_last_one_is_deleted_the_list_says_how_to_begin_again(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    recordings.choose(0)
    recordings.panel.trash_selected()
    assert recordings.empty.accessibleName() == "The list is empty"
    recordings.panel.undo()
    assert not recordings.empty.isVisible()


def test_the_newest_comes_first_and_what_is_still_recording_not_at_all(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(
        entry_of(3, tmp_path),
        entry_of(1, tmp_path),
        entry_of(2, tmp_path),
        entry_of(0, tmp_path, state=State.PAUSED),
    )
    assert recordings.titles() == ["Recording 1", "Recording 2", "Recording 3"]
    assert not recordings.empty.isVisible()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Recording 1, Today 14:30, 412 MB, 1 segment, 1 minute 1 second"),
        ({"width": 1920, "height": 1080}, "412 MB, 1080p"),
        ({"width": 1080, "height": 1920}, "412 MB, 1080p"),
        ({"samples": 48_000}, "sound only, 412 MB"),
        ({"recovered": True, "frames_lost": 2}, "recovered, 2 frames lost, 412 MB"),
        ({"samples": 9, "frames_lost": 1, "samples_missing": 7}, "47.4 s of sound missing, 1 frame lost"),
        ({"samples": 61 * 48_000, "samples_missing": 2400, "frames_lost": 1}, "sound only, 1 frame lost"),
        ({"still_ns": 6_240_000_000, "frames_lost": 1}, "picture still for 6.2 s, 1 frame lost"),
        ({"size_bytes": 1_440_000_000}, "1.4 GB"),
        ({"takes_bytes": 120_000_000}, "412 MB, 120 MB kept beside it"),
        ({"takes_bytes": 20_000_000, "width": 1920, "height": 1080}, "412 MB, 1080p"),
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
        ({"state": State.FAILED}, "Not finished, all kept"),
        (
            {"state": State.FAILED, "message": waiting_error(Path("/media/stick")).sentence},
            "Kept, waits for /media/stick",
        ),
    ],
)
def test_a_row_says_it_in_plain_words(
    recordings: RecordingsUnderTest, tmp_path: Path, changes: dict[str, object], said: str
) -> None:
    recordings.open(entry_of(1, tmp_path, **changes))
    assert said in recordings.spoken(0)


def test_screen_readers_get_the_row_from_the_view(recordings: RecordingsUnderTest, tmp_path: Path) -> None:
    recordings.open(entry_of(1, tmp_path))
    interface = QAccessible.queryAccessibleInterface(recordings.view)
    row = interface.child(0)
    assert row.text(QAccessible.Text.Name).startswith("Recording 1, Today 14:30")


# ── Events ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_stop_adds_one_row_at_its_place_without_a_reload(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    inserted: list[int] = []
    reloads: list[None] = []
    recordings.model.rowsInserted.connect(
        lambda _parent, first, last: inserted.extend(range(first, last + 1))
    )
    recordings.model.modelReset.connect(lambda: reloads.append(None))

    recordings.panel.on_event(starting(folder=tmp_path))
    assert recordings.titles() == ["Recording 1", "Recording 2"]
    recordings.panel.on_event(stopped())
    assert recordings.titles() == ["Lecture 4", "Recording 1", "Recording 2"]
    assert "Finishing…" in recordings.spoken(0)
    recordings.panel.on_event(stitching(0.63))
    assert recordings.model.index(0).data(Role.PROGRESS) == 0.63
    assert recordings.spoken(0).endswith("63 %")
    recordings.panel.on_event(ready(tmp_path / "Lecture 4.mp4"))
    assert recordings.spoken(0) == "Lecture 4, Today 15:30, 5 MB, 720p, 1 segment, 9 seconds"
    assert recordings.model.index(0).data(Role.PROGRESS) is None
    assert inserted == [0]
    assert reloads == []


def test_in_another_order_the_new_row_goes_to_its_place_too(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(*(entry_of(number, tmp_path) for number in range(1, 5)))
    recordings.panel.set_sort("longest")
    recordings.panel.on_event(starting(folder=tmp_path))
    recordings.panel.on_event(stopped())
    assert recordings.titles()[-1] == "Lecture 4"
    recordings.panel.on_event(replace(ready(tmp_path / "a.mp4"), duration_s=62.5))
    assert recordings.titles() == ["Recording 4", "Recording 3", "Lecture 4", "Recording 2", "Recording 1"]


def test_the_news_of_an_active_recording_leaves_the_list_alone(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    recordings.panel.on_event(starting(folder=tmp_path))
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
        recordings.qtbot.assertNotEmitted(recordings.model.rowsInserted),
        recordings.qtbot.assertNotEmitted(recordings.model.dataChanged),
    ):
        recordings.panel.on_event(progressed)


def test_a_discarded_one_leaves_nothing_behind(recordings: RecordingsUnderTest, tmp_path: Path) -> None:
    recordings.open(entry_of(1, tmp_path))
    recordings.panel.on_event(starting(folder=tmp_path))
    recordings.panel.on_event(stopped())
    recordings.panel.on_event(RecordingDiscarded(recording_id="live", state=State.DISCARDED, monotonic_ns=0))
    assert recordings.titles() == ["Recording 1"]


def test_a_failed_one_stays_with_its_reason_and_can_be_finished_again(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open()
    recordings.panel.on_event(starting(folder=tmp_path))
    recordings.panel.on_event(stopped())
    kept = tmp_path / ".pausa" / "live"
    recordings.panel.on_event(
        RecordingFailed(
            recording_id="live", state=State.FAILED, monotonic_ns=0, message="The disk is full.", folder=kept
        )
    )
    assert "Not finished, all kept" in recordings.spoken(0)
    assert "The disk is full." in recordings.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    recordings.choose(0)
    QTest.keyClick(recordings.view, Qt.Key.Key_Return)
    assert recordings.finished_again == [kept]
    assert recordings.played == []
    recordings.panel.on_event(stitching(0.5))
    assert "Finishing…" in recordings.spoken(0)
    recordings.panel.on_event(ready(tmp_path / "Lecture 4.mp4"))
    assert "720p" in recordings.spoken(0)


def test_one_brought_back_after_a_crash_has_its_own_date(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    brought_back = entry_of(5, tmp_path, recovered=True)
    recordings.catalogue.restore(brought_back)
    with recordings.qtbot.waitSignal(recordings.panel._worker.fetched):
        recordings.panel.on_event(ready(tmp_path / "Recording 5.mp4", brought_back.id))
    assert recordings.titles() == ["Recording 1", "Recording 5"]
    assert "Today 10:30" in recordings.spoken(1)


def test_an_event_before_the_list_is_read_is_not_overwritten_by_it(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path, title="Old"))
    recordings.model.put(entry_of(1, tmp_path, title="New"))
    recordings.model.load([entry_of(1, tmp_path, title="Old"), entry_of(2, tmp_path)], {})
    assert recordings.titles() == ["New", "Recording 2"]


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
    recordings: RecordingsUnderTest, tmp_path: Path, direction: Qt.LayoutDirection
) -> None:
    recordings.open(entry_of(1, tmp_path, title="W" * 200))
    recordings.panel.setLayoutDirection(direction)
    picture = recordings.view.viewport().grab().toImage()
    right_to_left = direction is Qt.LayoutDirection.RightToLeft
    margin = range(12) if right_to_left else range(picture.width() - 12, picture.width())
    ground = picture.pixelColor(picture.width() // 2, 2)
    assert all(picture.pixelColor(x, y) == ground for x in margin for y in range(78))


def test_the_thumbnail_lies_at_the_reading_side(recordings: RecordingsUnderTest, tmp_path: Path) -> None:
    recordings.open(entry_of(1, tmp_path))
    middle = QPoint(16 + 52, 10 + 6)
    recordings.panel.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left = recordings.view.viewport().grab().toImage()
    recordings.panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = recordings.view.viewport().grab().toImage()
    mirrored = QPoint(right.width() - 1 - middle.x(), middle.y())
    assert left.pixelColor(middle).name() == right.pixelColor(mirrored).name() == LIGHT.control_hover.lower()


@pytest.mark.parametrize(
    ("letters", "line"),
    [
        (40, "no sound · recovered · 412 MB · 1080p"),
        (36, "no sound · recovered · 412 MB · …"),
        (25, "no sound · recovered · …"),
        (12, "no sound · …"),
        (3, "no sound · …"),
    ],
)
def test_a_line_leaves_out_whole_parts_and_says_so(letters: int, line: str) -> None:
    parts = ("no sound", "recovered", "412 MB", "1080p")
    assert shortened(parts, fits=lambda text: len(text) <= letters) == line


def test_a_single_part_is_never_left_out() -> None:
    assert shortened(("Today 9:17",), fits=lambda _: False) == "Today 9:17"
    assert shortened((), fits=lambda _: False) == ""


def test_what_a_narrow_row_leaves_out_is_in_its_tool_tip(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    entry = entry_of(1, tmp_path, width=1920, height=1080, frames=9, frames_lost=3, recovered=True)
    recordings.open(entry)
    tip = recordings.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    for told in ("1 segment", "no sound", "3 frames lost", "recovered", "412 MB", "1080p", "Recording 1.mp4"):
        assert told in tip


def test_what_is_kept_beside_a_file_is_in_its_tool_tip(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path, takes_bytes=2_000_000), entry_of(2, tmp_path))
    kept, without = (recordings.model.index(row).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 1))
    assert "Beside the file are kept 2 MB" in kept
    assert "eside" not in without


def test_what_is_renamed_or_removed_from_afar_changes_in_the_list(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    renamed, deleted = [], []
    recordings.panel.renamed.connect(renamed.append)
    recordings.panel.deleted.connect(deleted.append)
    path = tmp_path / "Another.mp4"
    recordings.panel.on_event(EntryRenamed(recording_id="id-1", monotonic_ns=1, title="Another", path=path))
    assert recordings.titles() == ["Another", "Recording 2"]
    assert [entry.path for entry in renamed] == [path]
    recordings.panel.on_event(EntryRemoved(recording_id="id-1", monotonic_ns=2))
    recordings.panel.on_event(EntryRemoved(recording_id="unknown", monotonic_ns=3))
    assert recordings.titles() == ["Recording 2"]
    assert [entry.id for entry in deleted] == ["id-1"]


def test_what_is_removed_from_afar_while_it_can_be_brought_back_here_is_gone_without_a_word(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    recordings.choose(0)
    recordings.panel.trash_selected()
    (tmp_path / "Recording 1.mp4").unlink()
    recordings.catalogue.remove("id-1")
    recordings.panel.on_event(EntryRemoved(recording_id="id-1", monotonic_ns=2))
    recordings.panel._deletion.flush()
    recordings.settle()
    assert recordings.titles() == ["Recording 2"]
    assert recordings.messages == []
