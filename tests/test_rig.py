"""The whole way on the rig: V4L2 camera and PortAudio microphone in, one file out, judged to the millisecond.

The machine may be busy with other things, so what only a quiet machine reaches is asked of the best of three takes.
What is promised always is asked of every take.
"""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import rig

pytestmark = [
    pytest.mark.rig,
    pytest.mark.skipif(not rig.ready(), reason="the rig is not beside this checkout, or not set up"),
]
TAKES = 3


@pytest.fixture(scope="module", autouse=True)
def _sound() -> Iterator[None]:
    """The rig's microphone; one that runs already is left running."""
    started = "already running" not in rig.command("start").stdout
    rig.command("mic", "ok")
    rig.command("camera", "ok")
    yield
    if started:
        rig.command("stop")


def _keeps_its_promises(take: rig.Take, judged: dict[str, Any]) -> None:
    """True on any machine."""
    assert take.exit_code == 0, take.errors
    for leak in judged["leaks"]:
        assert leak["video_frames"] == 0
        assert leak["audio_ms"] <= 3
    step = judged["video"]["pts_step_ms"]
    assert step["min"] == step["max"]
    assert judged["video"]["frames"] == take.last["frames"]
    assert judged["video"]["out_of_order"] == 0


def _meets_the_bars(take: rig.Take, judged: dict[str, Any]) -> list[str]:
    """What a quiet machine falls short of, if anything."""
    found = {
        "repeated": take.last["frames_repeated"] == 0,
        "lost": take.last["frames_lost"] == 0,
        "shown twice": judged["video"]["duplicated"] == 0,
        "missing": judged["video"]["missing_outside_cuts"] == 0,
        "median offset": abs(judged["av"]["offset_ms"]["median"]) <= 2,
        "offset per second": judged["av"]["max_abs_per_second"] <= 4,
        "clicks": judged["audio"]["clicks_count"] == 0,
        "cuts": len(judged["cuts"]) == len(take.pauses),
    }
    for leak in judged["leaks"]:
        # The last picture lasts a period itself.
        found["end of a segment"] = (
            leak["video_end_minus_pause_ms"] >= -2 * 33.4 and leak["audio_end_minus_pause_ms"] >= -33.4 - 3
        )
        found["begin of a segment"] = leak["video_begin_minus_resume_ms"] <= 33.4 + 1
    return [name for name, met in found.items() if not met]


def test_a_recording_with_pauses_meets_every_bar(tmp_path: Path) -> None:
    short: list[list[str]] = []
    for _ in range(TAKES):
        take = rig.record(tmp_path, "--plan", "3 p1.5 2 p0.7 3")
        judged = take.judged()
        _keeps_its_promises(take, judged)
        short.append(_meets_the_bars(take, judged))
        if not short[-1]:
            return
    pytest.fail(f"no take met all bars; they fell short of {short}")


def test_a_microphone_that_runs_too_fast_does_not_drift_against_the_picture(tmp_path: Path) -> None:
    rig.command("mic", "set", "ppm=400")
    try:
        for _ in range(TAKES):
            judged = rig.record(tmp_path, "--plan", "20").judged()
            seconds = list(judged["av"]["per_second"].values())
            if max(seconds) - min(seconds) <= 2:
                return
    finally:
        rig.command("mic", "ok")
    pytest.fail(f"picture and sound drift: {seconds}")


def test_a_camera_that_is_unplugged_and_comes_back_costs_only_pictures(tmp_path: Path) -> None:
    unplug = threading.Timer(3.5, rig.command, ("camera", "unplug"))
    replug = threading.Timer(5.0, rig.command, ("camera", "replug"))
    for timer in (unplug, replug):
        timer.start()
    try:
        take = rig.record(tmp_path, "--plan", "8")
    finally:
        for timer in (unplug, replug):
            timer.join()
        rig.command("camera", "ok")
    assert take.exit_code == 0, take.errors
    assert "device_lost" in [event["event"] for event in take.events]
    assert "device_returned" in [event["event"] for event in take.events]
    assert take.last["duration_s"] == pytest.approx(8, abs=0.1)
    judged = take.judged()
    assert judged["video"]["pts_step_ms"]["min"] == judged["video"]["pts_step_ms"]["max"]
    assert not judged["audio_jumps_without_cut"], "the sound goes on meanwhile"


def test_a_camera_that_is_not_there_is_a_sentence_and_nothing_is_left(tmp_path: Path) -> None:
    rig.command("camera", "unplug")
    try:
        take = rig.record(tmp_path, "--plan", "1")
    finally:
        rig.command("camera", "replug")
        rig.command("camera", "ok")
    assert take.exit_code == 3
    assert "There is no camera" in take.errors
    assert "Traceback" not in take.errors
    assert not list(tmp_path.glob("*.mp4"))
