"""A recording that begins by itself: when, with what came before, and nothing of it anywhere until then."""

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from pausa.capture.seen_faces import Seen
from pausa.core import events
from pausa.core.errors import CommandRefused, InputError
from pausa.core.settings import StartOn, WhenActive
from pausa.core.states import Command
from support.automation import ON_STAGE, Automation, Stage, open_automation, stage
from support.engine import MS, SECOND
from support.made_sounds import RATE
from support.played_file import pictures, sound
from support.waiting import until

__all__ = ["stage"]  # a fixture

FOREVER = 10**18


@pytest.fixture(autouse=True)
def _on_stage(stage: Stage) -> None:
    """All devices have the stage before them."""


def armed(automation: Automation, on: StartOn, *, pre_roll_s: float = 1, **how: bool) -> str:
    """Arm, wait until what is kept reaches back far enough, and return the id."""
    recording_id = automation.armed_start.arm(
        automation.options(), on, pre_roll_ns=round(pre_roll_s * SECOND), **how
    ).recording_id
    begin_ns = time.monotonic_ns()
    automation.engine.frames.wait_for_frame_at(begin_ns + round((pre_roll_s + 0.5) * SECOND))
    return recording_id


def stopped(automation: Automation, recording_id: str) -> Path:
    automation.engine.post(Command.STOP, recording_id)
    return automation.engine.recorded(recording_id)


def onset_s(file: Path) -> float:
    """Return when something loud begins in a file, in seconds."""
    loud = np.abs(sound(file)[:, 0].astype(float)) > 1500
    assert loud.any()
    return float(np.argmax(loud)) / RATE


def test_a_voice_begins_it_and_the_first_word_is_in_it(tmp_path: Path, stage: Stage) -> None:
    with open_automation(tmp_path) as automation:
        recording_id = armed(automation, StartOn.VOICE)
        speaks_ns = time.monotonic_ns() + SECOND // 2
        stage.speaks.append((speaks_ns, FOREVER))
        starting = automation.engine.log.wait_for(events.RecordingStarting)
        assert (starting.recording_id, starting.reason) == (recording_id, "voice")
        automation.engine.record_more(recording_id, SECOND)
        file = stopped(automation, recording_id)
    disarmed = automation.engine.log.of(events.StartDisarmed)
    assert [(one.recording_id, one.reason) for one in disarmed] == [(recording_id, "begun")]
    # A second of pre-roll, and the half second that is always there.
    assert onset_s(file) == pytest.approx(1.5, abs=0.2)
    assert starting.monotonic_ns == pytest.approx(speaks_ns - 1.5 * SECOND, abs=0.2 * SECOND)


def test_without_a_pre_roll_the_first_word_is_in_it_too(tmp_path: Path, stage: Stage) -> None:
    with open_automation(tmp_path) as automation:
        recording_id = armed(automation, StartOn.VOICE, pre_roll_s=0)
        stage.speaks.append((time.monotonic_ns() + SECOND // 2, FOREVER))
        automation.engine.log.wait_for(events.RecordingStarted, recording_id)
        automation.engine.record_more(recording_id, SECOND // 2)
        file = stopped(automation, recording_id)
    assert 0.3 < onset_s(file) < 0.7


def test_five_seconds_before_are_in_the_file_without_a_gap(tmp_path: Path, stage: Stage) -> None:
    with open_automation(tmp_path) as automation:
        recording_id = armed(automation, StartOn.VOICE, pre_roll_s=5)
        stage.speaks.append((time.monotonic_ns() + SECOND // 4, FOREVER))
        automation.engine.log.wait_for(events.RecordingStarted, recording_id)
        automation.engine.record_more(recording_id, SECOND)
        automation.engine.post(Command.STOP, recording_id)
        ready = automation.engine.log.wait_for(events.RecordingReady, recording_id)
    assert onset_s(ready.path) == pytest.approx(5.5, abs=0.2)
    assert ready.frames_lost == 0
    assert ready.samples_missing == 0
    # The camera is never later than half a second, however busy the computer is.
    assert (ready.frames_repeated or 0) <= 5


def test_a_face_begins_it(tmp_path: Path, stage: Stage) -> None:
    with open_automation(tmp_path) as automation:
        recording_id = armed(automation, StartOn.FACE)
        stage.speaks.append((0, FOREVER))  # a voice does not
        stage.there.append((time.monotonic_ns(), FOREVER))
        starting = automation.engine.log.wait_for(events.RecordingStarting)
        assert (starting.recording_id, starting.reason) == (recording_id, "face")
        automation.engine.record_more(recording_id, SECOND // 2)
        file = stopped(automation, recording_id)
    shown = pictures(file)
    first = next(number for number, picture in enumerate(shown) if picture[100:240, 270:370].std() > 20)
    assert first / 10 == pytest.approx(1.0, abs=0.5)


def test_whoever_is_there_must_have_gone_first_if_that_is_wished(tmp_path: Path, stage: Stage) -> None:
    with open_automation(tmp_path) as automation:
        now_ns = time.monotonic_ns()
        silent_ns, speaks_ns = now_ns + 3 * SECOND, now_ns + 9 * SECOND
        stage.speaks += [(now_ns, silent_ns), (speaks_ns, FOREVER)]
        armed(automation, StartOn.VOICE, pre_roll_s=0, after_absence=True)
        starting = automation.engine.log.wait_for(events.RecordingStarting)
        assert starting.monotonic_ns > silent_ns + 3 * SECOND


def test_at_launch_it_begins_as_soon_as_the_devices_deliver(tmp_path: Path) -> None:
    with open_automation(tmp_path) as automation:
        automation.engine.hub.use(None, None)
        recording_id = automation.armed_start.arm(
            automation.options(), StartOn.LAUNCH, pre_roll_ns=0
        ).recording_id
        assert automation.armed_start.armed is not None
        automation.engine.hub.use(ON_STAGE, None)
        starting = automation.engine.log.wait_for(events.RecordingStarting, recording_id)
        assert starting.reason == "launch"
        automation.engine.log.wait_for(events.RecordingStarted, recording_id)


def test_it_can_be_begun_by_hand_and_bears_the_same_id(tmp_path: Path, stage: Stage) -> None:
    with open_automation(tmp_path) as automation:
        recording_id = armed(automation, StartOn.VOICE, pre_roll_s=1)
        assert automation.armed_start.rename(recording_id, "Talk")
        assert automation.engine.log.wait_for(events.StartRenamed, recording_id).title == "Talk"
        stage.marks.append(time.monotonic_ns() - SECOND // 2)
        assert automation.armed_start.begin(reason="api") == recording_id
        assert automation.armed_start.begin() is None
        starting = automation.engine.log.wait_for(events.RecordingStarting)
        assert (starting.recording_id, starting.reason, starting.title) == (recording_id, "api", "Talk")
        automation.engine.record_more(recording_id, SECOND // 4)
        file = stopped(automation, recording_id)
    # Who begins by hand begins now.
    assert np.abs(sound(file)).max() < 1500


def test_another_start_begins_at_once_and_ends_the_waiting_that_only_the_setting_wishes(
    tmp_path: Path,
) -> None:
    with open_automation(tmp_path) as automation:
        arm = automation.armed_start.arm
        by_setting = arm(automation.options(), StartOn.FACE, pre_roll_ns=0, automatic=True)
        other = automation.engine.started()
        disarmed = automation.engine.log.wait_for(events.StartDisarmed)
        assert (disarmed.recording_id, disarmed.reason) == (by_setting.recording_id, "manual")
        with pytest.raises(CommandRefused):
            arm(automation.options(), StartOn.VOICE, pre_roll_ns=0)
        wished = arm(automation.options(when_active=WhenActive.PARALLEL), StartOn.VOICE, pre_roll_ns=0)
        automation.engine.started(when_active=WhenActive.PARALLEL)
        assert automation.armed_start.armed == wished
        assert automation.engine.recorder.active_ids[0] == other


def test_what_somebody_wished_waits_until_another_recording_is_over_and_for_who_comes_then(
    tmp_path: Path,
) -> None:
    with open_automation(tmp_path) as automation:
        wished = automation.armed_start.arm(automation.options(), StartOn.FACE, pre_roll_ns=0)
        other = automation.engine.recording(start_reason="schedule")
        at_ns = time.monotonic_ns()
        automation.armed_start.on_seen(Seen(at_ns, someone=True, since_ns=at_ns))
        stopped(automation, other)
        automation.armed_start.on_seen(Seen(at_ns, someone=True, since_ns=at_ns))
        assert automation.armed_start.armed == wished
        automation.armed_start.on_seen(Seen(at_ns + 4 * SECOND, someone=False, since_ns=None))
        automation.armed_start.on_seen(Seen(at_ns + 8 * SECOND, someone=False, since_ns=None))
        automation.armed_start.on_seen(Seen(at_ns + 9 * SECOND, someone=True, since_ns=time.monotonic_ns()))
        assert automation.engine.log.wait_for(events.RecordingStarted, wished.recording_id)


def test_one_that_is_wished_replaces_that_of_the_setting_and_none_else(tmp_path: Path) -> None:
    with open_automation(tmp_path) as automation:
        arm = automation.armed_start.arm
        first = arm(automation.options(), StartOn.VOICE, pre_roll_ns=0, automatic=True)
        second = arm(automation.options(), StartOn.FACE, pre_roll_ns=0)
        with pytest.raises(CommandRefused) as refused:
            arm(automation.options(), StartOn.VOICE, pre_roll_ns=0)
        assert refused.value.state == "armed"
        told = automation.engine.log.of(events.StartArmed, events.StartDisarmed)
        assert [(one.name, one.recording_id) for one in told] == [
            ("start_armed", first.recording_id),
            ("start_disarmed", first.recording_id),
            ("start_armed", second.recording_id),
        ]


def test_what_no_device_can_tell_is_refused(tmp_path: Path) -> None:
    with open_automation(tmp_path, camera=None) as automation:
        with pytest.raises(InputError):
            automation.armed_start.arm(automation.options(), StartOn.FACE, pre_roll_ns=0)
        automation.engine.hub.use(ON_STAGE, None)
        with pytest.raises(InputError):
            automation.armed_start.arm(automation.options(), StartOn.VOICE, pre_roll_ns=0)


def test_what_is_kept_while_armed_is_nowhere_on_disk(tmp_path: Path, stage: Stage) -> None:
    folder = tmp_path / "recordings"
    folder.mkdir()
    with open_automation(folder) as automation:
        recording_id = armed(automation, StartOn.VOICE, pre_roll_s=5)
        stage.marks += [time.monotonic_ns() + number * 200 * MS for number in range(15)]
        automation.engine.frames.wait_for_frame_at(stage.marks[-1] + SECOND // 2)
        assert list(tmp_path.rglob("*")) == [folder]
        kept = automation.engine.hub._recent
        assert kept.frames_since_ns is not None
        assert kept.frames_since_ns < stage.marks[0]
        assert automation.armed_start.disarm()
        # What is older than usual is gone at once.
        assert kept.frames_since_ns > time.monotonic_ns() - 3 * SECOND
        assert list(tmp_path.rglob("*")) == [folder]
        # A recording that is begun by hand right after that has none of it.
        other = automation.engine.started()
        assert other != recording_id
        automation.engine.record_more(other, SECOND // 4)
        file = stopped(automation, other)
    assert np.abs(sound(file)).max() < 1500
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [file]


def test_the_watches_end_when_nobody_wants_them(tmp_path: Path) -> None:
    def watches() -> set[str]:
        return {one.name for one in threading.enumerate() if one.name.endswith("-watch")}

    with open_automation(tmp_path) as automation:
        assert not watches() & {"voice-watch", "face-watch", "launch-watch"}
        automation.armed_start.arm(automation.options(), StartOn.VOICE, pre_roll_ns=0)
        until(lambda: "voice-watch" in watches(), what="it listens")
        automation.armed_start.disarm()
        until(lambda: "voice-watch" not in watches(), what="it listens no more")
        automation.armed_start.arm(automation.options(), StartOn.FACE, pre_roll_ns=0)
        until(lambda: "face-watch" in watches(), what="it looks")
    assert not watches() & {"voice-watch", "face-watch", "launch-watch"}
    assert automation.engine.log.of(events.StartDisarmed)[-1].reason == "quit"
