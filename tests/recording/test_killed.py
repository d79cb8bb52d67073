"""Pausa killed at chosen moments, alone and with its encoders: one file, and what was told as kept is in it."""

import sys
from pathlib import Path

import pytest

from support.killed_recording import TICK_S, KilledRecording, recorded_and_killed, seconds_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="children are found in /proc")

PLAN = "1 p0.8 1.2 p0.6 1"


def demand_one_file(killed: KilledRecording) -> float:
    """Nothing twice and nothing left over; return what is kept, in seconds."""
    killed.recover()
    assert killed.left_over == []
    (file,) = killed.finished
    assert killed.recover() == []
    return seconds_of(file)


@pytest.mark.parametrize("with_children", [False, True], ids=["alone", "with its encoders"])
@pytest.mark.parametrize("event", ["recording_paused", "segment_closed", "recording_stopped"])
def test_what_was_told_as_paused_or_closed_is_kept_to_the_tick(
    tmp_path: Path, event: str, with_children: bool
) -> None:
    killed = recorded_and_killed(
        tmp_path, PLAN, lambda run: bool(run.told(event)), with_children=with_children
    )
    assert killed.told_s > 0
    assert demand_one_file(killed) >= killed.told_s - TICK_S / 2


@pytest.mark.parametrize("after_s", [0.4, 0.8, 1.2])
def test_a_recovery_that_is_killed_is_done_by_the_next_one(tmp_path: Path, after_s: float) -> None:
    killed = recorded_and_killed(
        tmp_path, PLAN, lambda run: bool(run.told("recording_resumed")), with_children=True
    )
    killed.kill_a_recovery(after_s)
    assert demand_one_file(killed) >= killed.told_s - TICK_S / 2


def test_a_kill_as_soon_as_the_finished_file_has_its_name_makes_no_second_one(tmp_path: Path) -> None:
    killed = recorded_and_killed(
        tmp_path,
        "1",
        lambda run: any(path.stat().st_size for path in run.line.recordings.glob("*.mp4")),
        with_children=False,
    )
    assert demand_one_file(killed) >= killed.told_s - TICK_S / 2
