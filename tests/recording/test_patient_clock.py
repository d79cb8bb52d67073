"""The clock by which a recording judges what is missing, and a recording whose computer has no time for it."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.recording.patient_clock import MOST_BEHIND_NS, USUAL_TURN_NS, PatientClock
from support.waiting import until

MS = 1_000_000
SECOND = 1_000_000_000
TURNS = st.lists(st.integers(0, 10 * SECOND) | st.integers(0, USUAL_TURN_NS), min_size=1, max_size=60)


@given(TURNS)
def test_it_never_goes_back_and_never_falls_behind_without_limit(turns: list[int]) -> None:
    clock, at_ns, before = PatientClock(), SECOND, 0
    for turn_ns in turns:
        at_ns += turn_ns
        now_ns = clock.now_ns(at_ns)
        assert before <= now_ns
        assert at_ns - MOST_BEHIND_NS <= now_ns <= at_ns
        before = now_ns


@given(TURNS)
def test_a_turn_takes_no_longer_by_it_than_half_as_long_again_as_usual(turns: list[int]) -> None:
    clock, at_ns = PatientClock(), SECOND
    before = clock.now_ns(at_ns)
    for turn_ns in turns:
        at_ns += turn_ns
        now_ns = clock.now_ns(at_ns)
        assert now_ns - before <= 1.5 * USUAL_TURN_NS or at_ns - now_ns == MOST_BEHIND_NS
        before = now_ns


def test_it_is_right_again_after_twice_the_time_that_it_was_behind() -> None:
    clock = PatientClock()
    assert clock.now_ns(SECOND) == SECOND
    assert clock.now_ns(2 * SECOND) == 2 * SECOND - 750 * MS
    for turn in range(1, 30):
        clock.now_ns(2 * SECOND + turn * 50 * MS)
    assert clock.now_ns(3500 * MS) == 3500 * MS


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_computer_that_has_no_time_for_a_recording_costs_it_nothing(tmp_path: Path) -> None:
    devices = ["--camera", "synthetic", "--microphone", "synthetic", "--size", "320x180"]
    ready = None
    with subprocess.Popen(
        [sys.executable, "-m", "pausa", "record", *devices, "--plan", "4", "--folder", tmp_path, "--json"],
        env={**os.environ, "PAUSA_HOME": str(tmp_path / "home"), "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        stopped = False
        for line in child.stdout:
            event = json.loads(line)
            if event.get("recorded_ns", 0) > SECOND and not stopped:
                stopped = True
                os.kill(child.pid, signal.SIGSTOP)
                # Shorter than the synthetic camera's queue, longer than a recording waits for what is missing.
                goes_on_s = time.monotonic() + 0.95
                until(lambda goes_on_s=goes_on_s: time.monotonic() > goes_on_s, what="time passes")
                os.kill(child.pid, signal.SIGCONT)
            ready = event if event["event"] == "recording_ready" else ready
    assert ready is not None
    assert ready["samples_missing"] < 2400, "it was 7,000 when only the monotonic clock was asked"
    assert ready["frames_repeated"] == ready["frames_lost"]
    assert ready["frames_lost"] < 15
