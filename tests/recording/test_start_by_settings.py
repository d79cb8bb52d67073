"""The setting that begins recordings: armed when nothing is recorded, and not again while the same person is there."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pausa.core import events
from pausa.core.settings import StartOn
from pausa.core.states import Command
from support.automation import Stage, stage
from support.engine import SECOND
from support.remote_engine import RemoteEngine, open_remote_engine

__all__ = ["stage"]  # a fixture

FOREVER = 10**18


@pytest.fixture(autouse=True)
def _on_stage(stage: Stage) -> None:
    """All devices have the stage before them."""


Opened = Callable[..., Any]


def armings(remote: RemoteEngine) -> list[events.StartArmed]:
    return remote.log.of(events.StartArmed)


def test_it_is_armed_at_the_start_and_again_after_each_recording(tmp_path: Path, stage: Stage) -> None:
    with open_remote_engine(tmp_path, start_recording_on=StartOn.VOICE, pre_roll_s=1) as remote:
        remote.engine.start_by_settings.follow()
        first = remote.log.wait_for(events.StartArmed)
        assert (first.on, first.pre_roll_s, first.automatic, first.after_absence) == (
            "participant_speak",
            1,
            True,
            False,
        )
        stage.speaks.append((time.monotonic_ns(), FOREVER))
        remote.log.wait_for(events.RecordingStarted, first.recording_id)
        remote.engine.recorder.post(Command.STOP, first.recording_id)
        again = remote.log.wait_for(events.StartArmed, count=2)
        # Who is still speaking does not begin another.
        assert again.after_absence
        remote.log.wait_for(events.RecordingReady, first.recording_id)
        assert len(remote.log.of(events.RecordingStarting)) == 1
        silent_ns = time.monotonic_ns()
        stage.speaks[:] = [(silent_ns + 6 * SECOND, FOREVER)]
        assert remote.log.wait_for(events.RecordingStarting, again.recording_id).reason == "voice"


def test_launch_is_for_the_start_of_the_program_alone(tmp_path: Path) -> None:
    with open_remote_engine(tmp_path, start_recording_on=StartOn.LAUNCH) as remote:
        remote.engine.start_by_settings.follow()
        starting = remote.log.wait_for(events.RecordingStarting)
        assert starting.reason == "launch"
        remote.record_more(str(starting.recording_id))
        remote.engine.recorder.post(Command.STOP)
        remote.log.wait_for(events.RecordingReady)
        assert len(armings(remote)) == 1
        remote.engine.settings.change(start_recording_on=StartOn.MANUAL)
        remote.engine.settings.change(start_recording_on=StartOn.LAUNCH)
        assert len(armings(remote)) == 1


def test_a_change_of_the_setting_arms_and_disarms(tmp_path: Path) -> None:
    with open_remote_engine(tmp_path) as remote:
        remote.engine.start_by_settings.follow()
        assert armings(remote) == []
        remote.engine.settings.change(start_recording_on=StartOn.FACE)
        assert [one.after_absence for one in armings(remote)] == [True]
        remote.engine.settings.change(volume=0.5)
        assert len(armings(remote)) == 1
        remote.engine.settings.change(pre_roll_s=5)
        assert [one.pre_roll_s for one in armings(remote)] == [2, 5]
        remote.engine.settings.change(start_recording_on=StartOn.MANUAL)
        told = remote.log.of(events.StartDisarmed)
        assert [one.reason for one in told] == ["settings", "settings"]
        assert remote.engine.armed_start.armed is None


def test_who_disarms_it_is_not_asked_again_until_they_arm_it(tmp_path: Path) -> None:
    with open_remote_engine(tmp_path, start_recording_on=StartOn.VOICE) as remote:
        start = remote.engine.start_by_settings
        start.follow()
        assert remote.engine.armed_start.disarm()
        assert start.held_off
        recording_id = remote.start()
        remote.record_more(recording_id)
        remote.give(Command.STOP, recording_id)
        remote.log.wait_for(events.RecordingReady)
        assert len(armings(remote)) == 1
        start.arm_again()
        assert not start.held_off
        assert len(armings(remote)) == 2


def test_after_a_start_by_hand_it_is_armed_again(tmp_path: Path) -> None:
    with open_remote_engine(tmp_path, start_recording_on=StartOn.FACE) as remote:
        remote.engine.start_by_settings.follow()
        recording_id = remote.start()
        assert [one.reason for one in remote.log.of(events.StartDisarmed)] == ["manual"]
        remote.give(Command.STOP, recording_id)
        assert remote.log.wait_for(events.StartArmed, count=2).after_absence


def test_what_somebody_wishes_comes_before_the_setting_which_comes_back(tmp_path: Path) -> None:
    with open_remote_engine(tmp_path, start_recording_on=StartOn.FACE) as remote:
        remote.engine.start_by_settings.follow()
        wished = remote.start(start_recording_on=StartOn.VOICE)
        assert remote.engine.armed_start.armed is not None
        assert remote.engine.armed_start.armed.recording_id == wished
        assert remote.give(Command.STOP, wished) is None
        assert remote.log.wait_for(events.StartArmed, count=3).automatic
