"""How long one could record onto the disk."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pausa.core.events import RecordingProgressed
from pausa.core.settings import Quality, Settings
from pausa.ui.i18n.times_and_sizes import time_left_text
from pausa.ui.window.disk_estimate import DiskEstimate, expected_bytes_per_s, free_bytes
from support.recording_events import RecordingEvents


def test_a_larger_and_better_picture_needs_more_disk() -> None:
    small = expected_bytes_per_s(Settings(size="640x360"))
    usual = expected_bytes_per_s(Settings(size="1280x720"))
    best = expected_bytes_per_s(Settings(size="1280x720", quality=Quality.HIGH))
    assert small < usual < best


def test_sound_alone_needs_little() -> None:
    assert expected_bytes_per_s(Settings(camera="none")) < 100_000


def test_a_folder_that_does_not_exist_yet_is_on_the_disk_of_its_parent(tmp_path: Path) -> None:
    free = free_bytes(tmp_path / "not" / "yet")
    assert free is not None
    assert free > 0


def test_what_a_recording_has_measured_is_remembered_for_the_time_after_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    room = DiskEstimate(tmp_path, Settings())
    told: list[float] = []
    room.changed.connect(told.append)
    (progress,) = RecordingEvents().progresses(1, 1).events
    room.take_progress(progress)
    assert told == [100.0], "the engine's own figure while recording"
    with qtbot.waitSignal(room.changed):
        room.look()
    free = free_bytes(tmp_path)
    assert free is not None
    measured_bytes_per_s = 10**9 / 100.0
    assert abs(told[-1] - free / measured_bytes_per_s) < 0.05 * told[-1]
    room.close()


def test_other_settings_make_another_estimate(qtbot: QtBot, tmp_path: Path) -> None:
    room = DiskEstimate(tmp_path, Settings())
    with qtbot.waitSignal(room.changed) as before:
        room.look()
    with qtbot.waitSignal(room.changed) as after:
        room.take_settings(tmp_path, Settings(size="3840x2160"))
    assert after.args[0] < before.args[0]
    room.close()


def test_the_time_left_does_not_jump_because_nothing_moves_in_the_first_picture(
    qtbot: QtBot, tmp_path: Path
) -> None:
    room = DiskEstimate(tmp_path, Settings())
    with qtbot.waitSignal(room.changed) as before:
        room.look()
    told: list[float] = []
    room.changed.connect(told.append)
    still = 8 * before.args[0]
    free = free_bytes(tmp_path)
    assert free is not None
    for recorded_s in (1, 2, 4, 6, 120, 3600):
        (progress,) = RecordingEvents().progresses(recorded_s, recorded_s).events
        assert isinstance(progress, RecordingProgressed)
        room.take_progress(replace(progress, disk_free_bytes=free, disk_seconds_left=still))
    values = [before.args[0], *told]
    assert all(later < 1.1 * earlier for earlier, later in itertools.pairwise(values[:-2])), (
        "in the first seconds"
    )
    assert values == sorted(values)
    assert 0.7 * still < values[-1] <= still, "after an hour the recording's own rate counts"
    room.close()


def test_a_change_too_small_to_matter_is_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    room = DiskEstimate(tmp_path, Settings())
    with qtbot.waitSignal(room.changed):
        room.look()
    told: list[float] = []
    (progress,) = RecordingEvents().progresses(7200, 7200).events
    assert isinstance(progress, RecordingProgressed)
    room.take_progress(replace(progress, disk_seconds_left=50_000.0))
    room.changed.connect(told.append)
    for seconds in (50_400.0, 49_800.0, 50_100.0):
        room.take_progress(replace(progress, disk_seconds_left=seconds))
    assert told == []
    room.take_progress(replace(progress, disk_seconds_left=1000.0))
    room.take_progress(replace(progress, disk_seconds_left=999.0))
    assert told == [1000.0, 999.0], "where it gets scarce, each step counts"
    room.close()


@pytest.mark.parametrize(
    ("hours", "said"),
    [(0.01, "Less than a minute free"), (0.5, "30 min free"), (9.5, "9 h 30 min free"), (23.9, "23 h free")],
)
def test_the_room_is_said_as_time(hours: float, said: str) -> None:
    assert time_left_text(hours * 3600) == said


def test_beyond_a_day_the_figure_stands_still() -> None:
    assert {time_left_text(hours * 3600) for hours in (24, 35, 99, 101, 5000)} == {"More than 24 h free"}
