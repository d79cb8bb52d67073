"""The lead-in in the window on the rig: the loudspeaker has fallen silent before the first recorded sample."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from support import rig
from support.real_window import RealWindow, virtual_screen
from support.window_on_rig import ON_RIG_AND_SCREEN

pytestmark = ON_RIG_AND_SCREEN
TRIES = 4
RATE = 48_000
LEAD_IN_S = 2


class Listener:
    """Hears what the rig's loudspeaker plays."""

    def __init__(self) -> None:
        monitor = ["parec", "-d", "@DEFAULT_MONITOR@", "--latency-msec=5"]
        self._process = subprocess.Popen(
            [*monitor, f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw"],
            stdout=subprocess.PIPE,
            env={**os.environ, **rig.environment()},
        )
        self._loud: list[float] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while data := os.read(self._process.stdout.fileno(), 4096):
            come_s = time.monotonic()
            samples = np.frombuffer(data[: len(data) // 2 * 2], np.int16)
            loud = np.flatnonzero(np.abs(samples.astype(int)) > 200)
            if len(loud):
                self._loud.append(come_s - (len(samples) - loud[-1]) / RATE)

    def last_heard_s(self, before_s: float) -> float:
        """Return when something was heard last, before a moment of the monotonic clock."""
        return max((one for one in self._loud if one < before_s), default=0.0)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextmanager
def listening() -> Iterator[Listener]:
    listener = Listener()
    try:
        yield listener
    finally:
        listener.close()


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    settings = ("camera=0", "microphone=default", "size=640x360", f"lead_in_s={LEAD_IN_S}")
    with rig.sounding(), virtual_screen() as screen:
        made = RealWindow(
            screen, runtime / "home", *settings, within=[str(rig.RIG), "run"], variables=rig.environment()
        )
        made.wait_for("picture")
        made.focus()
        yield made
        made.close()


def test_the_loudspeaker_is_silent_before_the_first_recorded_sample(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+r")
    window.wait_for("recording_started")
    for _ in range(6):
        window.records_for_a_while()
    early = []
    with listening() as listener:
        for _ in range(TRIES):
            window.xdotool("key", "space")
            window.wait_for("recording_paused")
            window.wait_for_look(phase="paused")
            window.xdotool("key", "Left")
            place_ns = window.wait_for_look(place_is_seen=True)["place_ns"]
            window.xdotool("key", "space")
            resumed = window.wait_for("recording_resumed")
            assert resumed["recorded_ns"] == pytest.approx(place_ns, abs=1000)
            window.records_for_a_while()
            at_s = resumed["monotonic_ns"] / 1e9
            # What is heard a second later would be the next lead-in.
            early.append(listener.last_heard_s(at_s + 0.5) - at_s)
            if early[-1] <= 0:
                break
    assert early[-1] <= 0, f"heard so long after recording had begun: {early}"
    assert early[-1] > -0.5, "recording begins at once"
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_ready")
