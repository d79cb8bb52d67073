"""Recordings that end by themselves: for which reason, with a warning, and never while paused."""

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pausa.capture.seen_faces import Seen
from pausa.core import events
from pausa.core.settings import Settings
from pausa.core.states import Command, State
from pausa.recording.automation import automatic_stop
from pausa.recording.automation.automatic_stop import next_time
from pausa.recording.automation.stop_rules import StopRules
from support.automation import Automation, Stage, open_automation, stage
from support.engine import SECOND
from support.made_sounds import RATE
from support.played_file import sound

__all__ = ["stage"]  # a fixture

FOREVER = 10**18


@pytest.fixture(autouse=True)
def _on_stage(stage: Stage) -> None:
    """All devices have the stage before them."""


def notices(automation: Automation, recording_id: str) -> list[str]:
    codes = [one.code for one in automation.engine.log.of(events.Noticed, recording_id=recording_id)]
    return [code for code in codes if code.startswith("stop")]


def wait_for_notice(automation: Automation, code: str) -> events.Noticed:
    def told() -> list[events.Noticed]:
        return [one for one in automation.engine.log.of(events.Noticed) if one.code == code]

    automation.engine.log.wait_until(lambda: bool(told()), what=f"{code} is told")
    return told()[-1]


def test_settings_say_when() -> None:
    assert StopRules.of_settings(Settings()) == StopRules()
    rules = StopRules.of_settings(
        Settings(
            stop_after_minutes=90, stop_after_silence_minutes=5, stop_after_nobody_minutes=2, stop_at="17:30"
        )
    )
    assert rules == StopRules(
        recorded_ns=5400 * SECOND, silence_ns=300 * SECOND, nobody_ns=120 * SECOND, at=dt.time(17, 30)
    )


def test_after_recorded_time_which_pauses_do_not_count(tmp_path: Path) -> None:
    with open_automation(tmp_path) as automation:
        automation.rules.append(StopRules(recorded_ns=2 * SECOND))
        automation.stop.follow()
        recording_id = automation.engine.recording()
        automation.engine.post(Command.PAUSE, recording_id)
        paused = automation.engine.log.wait_for(events.RecordingPaused, recording_id)
        automation.engine.frames.wait_for_frame_at(paused.monotonic_ns + 3 * SECOND)
        assert not automation.engine.log.of(events.RecordingStopped)
        automation.engine.post(Command.RESUME, recording_id)
        stopped = automation.engine.log.wait_for(events.RecordingStopped, recording_id)
        assert stopped.reason == "limit"
        assert 1.75 * SECOND <= stopped.recorded_ns < 3.5 * SECOND, "a busy machine looks later"


def test_after_silence_and_all_of_it_is_in_the_file(tmp_path: Path, stage: Stage) -> None:
    with open_automation(tmp_path) as automation:
        automation.rules.append(StopRules(silence_ns=4 * SECOND))
        automation.stop.follow()
        now_ns = time.monotonic_ns()
        stage.speaks.append((now_ns, now_ns + 3 * SECOND))
        recording_id = automation.engine.started()
        stopped = automation.engine.log.wait_for(events.RecordingStopped, recording_id)
        assert stopped.reason == "silence"
        assert "stops_soon" in notices(automation, recording_id)
        silent_ns = now_ns + 3 * SECOND
        # The voice is not over before its last syllable, and the noise after it may be one for a moment.
        assert silent_ns + 3.5 * SECOND < stopped.monotonic_ns < silent_ns + 7 * SECOND
        file = automation.engine.recorded(recording_id)
    assert len(sound(file)) / RATE > 6


def test_a_word_calls_it_off_and_the_warning_too(tmp_path: Path, stage: Stage) -> None:
    with open_automation(tmp_path) as automation:
        automation.rules.append(StopRules(silence_ns=6 * SECOND))
        automation.stop.follow()
        recording_id = automation.engine.started()
        warned = wait_for_notice(automation, "stops_soon")
        assert (warned.recording_id, warned.state) == (recording_id, State.RECORDING)
        stage.speaks.append((time.monotonic_ns(), FOREVER))
        wait_for_notice(automation, "stops_not")
        assert not automation.engine.log.of(events.RecordingStopped)


@pytest.mark.parametrize(
    "act",
    [
        lambda automation: automation.engine.post(Command.MARK),
        lambda automation: automation.engine.hub.mute(time.monotonic_ns(), muted=True),
        lambda automation: automation.stop.go_on(automation.engine.recorder.active_ids[-1]),
    ],
    ids=["mark", "mute", "go on"],
)
def test_whatever_the_user_does_calls_it_off(tmp_path: Path, act: Callable[[Automation], None]) -> None:
    with open_automation(tmp_path) as automation:
        automation.rules.append(StopRules(silence_ns=6 * SECOND))
        automation.stop.follow()
        automation.engine.started()
        wait_for_notice(automation, "stops_soon")
        act(automation)
        wait_for_notice(automation, "stops_not")
        assert not automation.engine.log.of(events.RecordingStopped)


def test_after_nobody_is_in_the_picture(tmp_path: Path, stage: Stage) -> None:
    with open_automation(tmp_path) as automation:
        automation.rules.append(StopRules(nobody_ns=5 * SECOND))
        automation.stop.follow()
        now_ns = time.monotonic_ns()
        gone_ns = now_ns + 6 * SECOND
        stage.there.append((now_ns, gone_ns))
        recording_id = automation.engine.started()
        stopped = automation.engine.log.wait_for(events.RecordingStopped, recording_id)
        assert stopped.reason == "nobody"
        assert gone_ns + 4 * SECOND < stopped.monotonic_ns


def test_what_is_not_known_is_no_reason(tmp_path: Path) -> None:
    with open_automation(tmp_path) as automation:
        automation.rules.append(StopRules(silence_ns=2 * SECOND, nobody_ns=2 * SECOND))
        automation.stop.follow()
        recording_id = automation.engine.started()
        automation.engine.hub.use(None, None)  # both are away
        begin_ns = time.monotonic_ns()
        automation.engine.log.wait_until(
            lambda: any(
                one.monotonic_ns > begin_ns + 4 * SECOND
                for one in automation.engine.log.of(events.RecordingProgressed, recording_id=recording_id)
            ),
            what="time passes",
        )
        assert not automation.engine.log.of(events.RecordingStopped)


def test_a_rule_that_is_made_shorter_is_told_before_it_stops_anything(tmp_path: Path) -> None:
    with open_automation(tmp_path) as automation:
        automation.rules.append(StopRules(silence_ns=60 * SECOND))
        automation.stop.follow()
        recording_id = automation.engine.recording()
        automation.engine.record_more(recording_id, 3 * SECOND)
        automation.rules.append(StopRules(silence_ns=2 * SECOND))
        warned = wait_for_notice(automation, "stops_soon")
        stopped = automation.engine.log.wait_for(events.RecordingStopped, recording_id)
        assert warned.monotonic_ns + 0.6 * SECOND < stopped.monotonic_ns


def test_the_time_for_which_nothing_was_seen_or_heard_does_not_count(tmp_path: Path) -> None:
    with open_automation(tmp_path, camera=None) as automation:
        automation.rules.append(StopRules(nobody_ns=60 * SECOND))
        automation.stop.follow()
        recording_id = automation.engine.recording()
        now_ns = time.monotonic_ns()
        automation.stop.on_seen(Seen(now_ns + 40 * SECOND, someone=False, since_ns=None))
        automation.stop.on_seen(Seen(now_ns + 100 * SECOND, someone=False, since_ns=None))
        automation.engine.record_more(recording_id, SECOND)
        assert notices(automation, recording_id) == []


def test_a_pause_that_was_accepted_is_not_stopped_by_anything_but_its_user(tmp_path: Path) -> None:
    with open_automation(tmp_path, camera=None) as automation:
        recorder = automation.engine.recorder
        recording_id = automation.engine.recording()
        automation.engine.post(Command.PAUSE, recording_id)
        recorder.stop_unless_paused(recording_id, at_ns=time.monotonic_ns(), reason="silence")
        automation.engine.log.wait_for(events.RecordingPaused, recording_id)
        automation.engine.post(Command.RESUME, recording_id)
        automation.engine.log.wait_for(events.RecordingResumed, recording_id)
        recorder.stop_unless_paused(recording_id, at_ns=time.monotonic_ns(), reason="silence")
        assert automation.engine.log.wait_for(events.RecordingStopped, recording_id).reason == "silence"


class Clock:
    """A clock on the wall that is set."""

    def __init__(self) -> None:
        self.now = dt.datetime(2026, 11, 27, 17, 29, 0).astimezone()

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(automatic_stop, "local_now", made)
    return made


def test_at_a_time_of_day(tmp_path: Path, clock: Clock) -> None:
    with open_automation(tmp_path) as automation:
        automation.rules.append(StopRules(at=dt.time(17, 30)))
        automation.stop.follow()
        recording_id = automation.engine.recording()
        assert notices(automation, recording_id) == []
        clock.now += dt.timedelta(seconds=45)
        warned = wait_for_notice(automation, "stops_soon")
        assert "15 s" in str(warned.message)
        clock.now += dt.timedelta(seconds=16)
        assert automation.engine.log.wait_for(events.RecordingStopped, recording_id).reason == "time"


def test_a_time_of_day_that_passes_while_paused_is_told_and_begins_anew(tmp_path: Path, clock: Clock) -> None:
    with open_automation(tmp_path) as automation:
        automation.rules.append(StopRules(at=dt.time(17, 30)))
        automation.stop.follow()
        recording_id = automation.engine.recording()
        automation.engine.post(Command.PAUSE, recording_id)
        automation.engine.log.wait_for(events.RecordingPaused, recording_id)
        clock.now += dt.timedelta(minutes=10)
        reminded = wait_for_notice(automation, "stop_waits")
        assert "17:30" in str(reminded.message)
        automation.engine.post(Command.RESUME, recording_id)
        automation.engine.record_more(recording_id, SECOND)
        assert notices(automation, recording_id) == ["stop_waits"]
        assert not automation.engine.log.of(events.RecordingStopped)


def test_the_next_time_of_day_is_today_or_tomorrow() -> None:
    noon = dt.datetime(2026, 11, 27, 12, 0).astimezone()
    assert next_time(dt.time(17, 30), noon) == noon + dt.timedelta(hours=5.5)
    assert next_time(dt.time(12, 0), noon) == noon + dt.timedelta(days=1)
    assert next_time(dt.time(0, 0), noon) == noon + dt.timedelta(hours=12)


def test_a_limit_of_the_recording_itself_is_told_before(tmp_path: Path) -> None:
    with open_automation(tmp_path) as automation:
        automation.stop.follow()
        recording_id = automation.engine.started(max_ns=2 * SECOND)
        wait_for_notice(automation, "stops_soon")
        stopped = automation.engine.log.wait_for(events.RecordingStopped, recording_id)
        assert stopped.reason == "limit"
        assert stopped.recorded_ns == 2 * SECOND
