"""Recordings made with the rig's camera and microphone (``tests/rig``), and what its judge says of them."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RIG = Path(__file__).resolve().parents[1] / "rig" / "rig"
STATE = Path(os.environ.get("RIG_STATE", "/tmp/pausa-rig"))


LONGEST_PERIOD_MS = 33.4
NOT_SET_UP = f"the rig is not set up: {RIG} setup"


def is_set_up() -> bool:
    return all((STATE / part).exists() for part in ("fakecam.so", "fakemic", "venv", "ring"))


def set_up() -> bool:
    """Install and build what is missing; print why where that fails."""
    return subprocess.run([RIG, "setup"], check=False, stdin=subprocess.DEVNULL).returncode == 0


def command(*words: str) -> subprocess.CompletedProcess[str]:
    """Run ``rig WORDS``."""
    return subprocess.run(
        [RIG, *words], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )


def environment() -> dict[str, str]:
    """Return the environment in which programs find the rig's sound server."""
    script = f". '{RIG.parent / 'env.sh'}' && env -0"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    return dict(line.split("=", 1) for line in done.stdout.split("\0") if "=" in line)


def sounds() -> set[str]:
    """Return what plays through the rig's loudspeaker now, a number for each."""
    listed = subprocess.run(
        ["pactl", "list", "short", "sink-inputs"],
        capture_output=True,
        text=True,
        check=True,
        env=environment(),
    )
    return {line.split()[0] for line in listed.stdout.splitlines()}


@dataclass(frozen=True)
class RigRecording:
    """A recording made on the rig."""

    exit_code: int
    events: list[dict[str, Any]]
    errors: str

    def of(self, *names: str) -> list[dict[str, Any]]:
        """Return the events with one of these names."""
        return [event for event in self.events if event["event"] in names]

    @property
    def last(self) -> dict[str, Any]:
        """The last event: ``recording_ready`` where all went well."""
        return self.events[-1]

    @property
    def pauses(self) -> list[tuple[float, float]]:
        """Return (begin, end) of each in ms of the monotonic clock, from the events."""
        found: list[tuple[float, float]] = []
        begin: float | None = None
        for event in self.events:
            at_ms = event["monotonic_ns"] / 1e6
            if event["event"] == "recording_paused":
                begin = at_ms
            elif event["event"] in ("recording_resumed", "recording_stopped") and begin is not None:
                found.append((begin, at_ms))
                begin = None
        return found

    def judged(self) -> dict[str, Any]:
        """Return what the rig's judge says of the file."""
        spans = [word for begin, end in self.pauses for word in ("--paused", f"{begin:.3f}-{end:.3f}")]
        done = command("analyse", self.last["path"], "--brief", *spans)
        assert done.returncode == 0, done.stderr
        result: dict[str, Any] = json.loads(done.stdout)
        return result


def record(
    folder: Path,
    *words: str,
    devices: Sequence[str] = ("--camera", "0", "--microphone", "default"),
    watch: Callable[[int, dict[str, Any]], None] = lambda _process, _event: None,
) -> RigRecording:
    """Run ``pausa record`` with the rig's camera and microphone; ``watch`` gets the process and each event as it comes.

    The picture is small, unless ``words`` name another size.
    """
    argv = [RIG, "run", sys.executable, "-m", "pausa", "record", *devices, "--size", "640x360"]
    events = []
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as errors,
        subprocess.Popen(
            [*argv, "--folder", folder, "--json", *words],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env=environment() | {"PAUSA_HOME": str(folder / "home")},
            stdin=subprocess.DEVNULL,
        ) as process,
    ):
        assert process.stdout is not None
        for line in process.stdout:
            events.append(json.loads(line))
            watch(process.pid, events[-1])
        exit_code = process.wait()
        errors.seek(0)
        return RigRecording(exit_code, events, errors.read())


@contextmanager
def sounding() -> Iterator[None]:
    """Have the microphone and the camera work without faults; a microphone that ran before is left running."""
    started = "already running" not in command("start").stdout
    command("mic", "ok")
    command("camera", "ok")
    try:
        yield
    finally:
        if started:
            command("stop")


def demand_promises(recording: RigRecording, judged: dict[str, Any]) -> None:
    """Check what holds on any machine, however busy."""
    assert recording.exit_code == 0, recording.errors
    for leak in judged["leaks"]:
        assert leak["video_frames"] == 0, leak
        assert leak["audio_ms"] <= 3, leak
    step = judged["video"]["pts_step_ms"]
    assert step["min"] == step["max"]
    assert judged["video"]["frames"] == recording.last["frames"]
    assert judged["video"]["out_of_order"] == 0


def short_of_the_bars(recording: RigRecording, judged: dict[str, Any]) -> list[str]:
    """Return the bars that the recording does not meet; an idle machine meets all."""
    leaks = judged["leaks"]
    met = {
        "repeated": recording.last["frames_repeated"] == 0,
        "lost": recording.last["frames_lost"] == 0,
        "shown twice": judged["video"]["duplicated"] == 0,
        "missing": judged["video"]["missing_outside_cuts"] == 0,
        "median offset": abs(judged["av"]["offset_ms"]["median"]) <= 2,
        "offset per second": judged["av"]["max_abs_per_second"] <= 4,
        "clicks": judged["audio"]["clicks_count"] == 0,
        "cuts": len(judged["cuts"]) == len(recording.pauses),
        # The last picture lasts a period itself.
        "last picture before a pause": all(
            leak["video_end_minus_pause_ms"] >= -2 * LONGEST_PERIOD_MS for leak in leaks
        ),
        "last sound before a pause": all(
            leak["audio_end_minus_pause_ms"] >= -LONGEST_PERIOD_MS - 3 for leak in leaks
        ),
        "first picture after a pause": all(
            leak["video_begin_minus_resume_ms"] <= LONGEST_PERIOD_MS + 1 for leak in leaks
        ),
    }
    return [name for name, is_met in met.items() if not is_met]
