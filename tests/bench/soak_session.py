"""One session of a soak: an engine that gets random commands and random faults, until it is closed or kills itself.

Run by ``soak.py`` as a program of its own. Everything that must be known to judge it is written to a log at once: the
events, and the time of each frame that the camera delivered.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "bench"), str(ROOT / "app")]

import contextlib

from faster_clock import run_faster
from processes import with_descendants

from pausa.capture import synthetic
from pausa.capture.requests import camera_request, microphone_request
from pausa.capture.source import Frame, Samples, SoundBlock
from pausa.core.errors import CameraError
from pausa.core.events import Event
from pausa.core.log_file import keep_log
from pausa.core.paths import Places
from pausa.core.states import Command, State, allowed
from pausa.core.time.sample_clock import Line
from pausa.main import Engine
from pausa.recording.options import next_recording

LONGEST_S = 40
"""Of the time between two acts; most are much shorter."""
COMMANDS = {
    Command.PAUSE: 6,
    Command.RESUME: 12,
    Command.RETAKE: 1,
    Command.UNDO: 2,
    Command.MARK: 2,
    Command.STOP: 1,
}
"""How often each is given, among those that the state allows."""
FAULTS_EVERY = 4
"""Every so many acts one is a fault."""


class SoakLog:
    """One JSON value a line, written to the file at once: the process may be killed at any moment."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, **fields: Any) -> None:
        os.write(self._descriptor, json.dumps(fields).encode() + b"\n")

    def on_event(self, event: Event) -> None:
        if event.name not in ("recording_progressed", "stitch_progressed"):
            self.write(**event.as_json())

    def on_frame(self, frame: Frame) -> None:
        self.write(frame=frame.sequence, at_ns=frame.time_ns)

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        """Do nothing: the sound is judged by its length."""


class SyntheticFaults:
    """Unplugs and stalls the synthetic devices."""

    def __init__(self) -> None:
        self.unplugged_until_ns = 0
        self.stalled_until_ns = 0
        self.microphone_gone = threading.Event()
        faults = self

        class Camera(synthetic.SyntheticCamera):
            def read(self) -> Frame | None:
                while time.monotonic_ns() < faults.stalled_until_ns:
                    time.sleep(0.05)
                if time.monotonic_ns() < faults.unplugged_until_ns:
                    raise CameraError("The camera was pulled out.")
                return super().read()

        class Microphone(synthetic.SyntheticMicrophone):
            def start(self, deliver: Callable[[SoundBlock], None], ended: Callable[[], None]) -> None:
                def deliver_or_end(block: SoundBlock) -> None:
                    if faults.microphone_gone.is_set():
                        faults.microphone_gone.clear()
                        ended()
                    else:
                        deliver(block)

                super().start(deliver_or_end, ended)

        # The program imports both where it opens them.
        synthetic.SyntheticCamera = Camera  # type: ignore[misc]
        synthetic.SyntheticMicrophone = Microphone  # type: ignore[misc]

    def unplug_camera(self, seconds: float) -> None:
        self.unplugged_until_ns = time.monotonic_ns() + round(seconds * 1e9)

    def stall_camera(self, seconds: float) -> None:
        self.stalled_until_ns = time.monotonic_ns() + round(seconds * 1e9)

    def unplug_microphone(self, seconds: float) -> None:  # noqa: ARG002 - it is back when it is opened again
        self.microphone_gone.set()


class RigFaults:
    """Unplugs and stalls the rig's devices."""

    RIG = ROOT / "tests" / "rig" / "rig"

    def unplug_camera(self, seconds: float) -> None:
        self._for(seconds, ("camera", "unplug"), ("camera", "replug"))

    def stall_camera(self, seconds: float) -> None:
        self._for(seconds, ("camera", "stall"), ("camera", "ok"))

    def unplug_microphone(self, seconds: float) -> None:
        self._for(seconds, ("mic", "unplug", "all"), ("mic", "replug"))

    def _for(self, seconds: float, begin: tuple[str, ...], end: tuple[str, ...]) -> None:
        self._run(*begin)
        threading.Timer(seconds, self._run, end).start()

    def _run(self, *words: str) -> None:
        subprocess.run([self.RIG, *words], check=False, capture_output=True, stdin=subprocess.DEVNULL)


class Session:
    """Gives an engine commands and faults by chance."""

    def __init__(
        self, engine: Engine, chance: random.Random, log: SoakLog, faults: SyntheticFaults | RigFaults
    ) -> None:
        self._engine = engine
        self._chance = chance
        self._log = log
        self._faults = faults
        self._states: dict[str, State] = {}
        self._recording_id = ""

    def on_event(self, event: Event) -> None:
        if event.recording_id is not None and event.state is not None:
            self._states[event.recording_id] = event.state

    def act_until(self, end_ns: int) -> None:
        while time.monotonic_ns() < end_ns:
            if self._chance.randrange(FAULTS_EVERY):
                self._command()
            else:
                self._fault()
            longest_s = self._chance.choice((0.05, 1, 5, LONGEST_S))
            time.sleep(min(self._chance.uniform(0, longest_s), max(0, (end_ns - time.monotonic_ns()) / 1e9)))

    def _command(self) -> None:
        state = self._states.get(self._recording_id)
        if state is None or not state.active:
            self._recording_id = self._engine.recorder.start(
                next_recording(self._engine.settings.value, self._engine.places)
            )
            return
        possible = [command for command in COMMANDS if command in allowed(state)]
        if possible:
            (command,) = self._chance.choices(possible, [COMMANDS[one] for one in possible])
            self._engine.recorder.post(command, self._recording_id)

    def _fault(self) -> None:
        seconds = self._chance.uniform(0.1, 8)
        match self._chance.randrange(5):
            case 0:
                self._fault_of("the camera is unplugged", self._faults.unplug_camera, seconds)
            case 1:
                self._fault_of("the camera stalls", self._faults.stall_camera, seconds)
            case 2:
                self._fault_of("the microphone is unplugged", self._faults.unplug_microphone, seconds)
            case 3:
                self._fault_of("a child is killed", lambda _: self._signal_child(signal.SIGKILL), seconds)
            case _:
                self._fault_of("a child is stopped", self._stop_child, seconds)

    def _fault_of(self, what: str, inject: Callable[[float], None], seconds: float) -> None:
        self._log.write(fault=what, seconds=seconds, at_ns=time.monotonic_ns())
        inject(seconds)

    def _stop_child(self, seconds: float) -> None:
        stopped = self._signal_child(signal.SIGSTOP)
        time.sleep(min(seconds, 4))
        if stopped is not None:
            _send(stopped, signal.SIGCONT)

    def _signal_child(self, what: signal.Signals) -> int | None:
        encoders = [child for child in with_descendants(os.getpid()) if _is_ffmpeg(child)]
        if not encoders:
            return None
        child = self._chance.choice(encoders)
        _send(child, what)
        return child


def _is_ffmpeg(process: int) -> bool:
    try:
        return "ffmpeg" in Path(f"/proc/{process}/cmdline").read_text(errors="replace").split("\0")[0]
    except OSError:
        return False


def _send(process: int, what: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, what)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("log", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--seconds", type=float, required=True, help="of the session's own time")
    parser.add_argument("--factor", type=float, required=True, help="how fast that time passes")
    parser.add_argument("--device", required=True)
    parser.add_argument("--killed", action="store_true", help="end by SIGKILL, at a moment of chance")
    asked = parser.parse_args()
    run_faster(asked.factor)
    chance = random.Random(asked.seed)
    log = SoakLog(asked.log)
    faults: SyntheticFaults | RigFaults = SyntheticFaults() if asked.device == "synthetic" else RigFaults()
    places = Places.of_this_user()
    keep_log(places.log_file)
    engine = Engine(places)
    session = Session(engine, chance, log, faults)
    engine.subscribe(log.on_event)
    engine.subscribe(session.on_event)
    settings = engine.settings.change(
        camera=asked.device,
        microphone=asked.device,
        size="320x180" if asked.device == "synthetic" else "1280x720",
    )
    engine.hub.add(log)
    engine.hub.use(camera_request(settings), microphone_request(settings))
    engine.recover_in_background()
    end_ns = time.monotonic_ns() + round(asked.seconds * 1e9)
    session.act_until(end_ns)
    if asked.killed:
        # Also while the file is being finished, or the engine is closing.
        threading.Thread(target=engine.close, daemon=True).start() if chance.randrange(2) else None
        time.sleep(chance.uniform(0, 1.5))
        log.write(killed=True, at_ns=time.monotonic_ns())
        os.kill(os.getpid(), signal.SIGKILL)
    engine.close()
    log.write(closed=True, at_ns=time.monotonic_ns())


if __name__ == "__main__":
    main()
