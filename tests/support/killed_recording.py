"""A recording that is killed at some moment, what it had told by then, and what a recovery makes of it."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pausa.control.terminal.record_plan import Plan, parse_plan
from pausa.core.states import Command
from support.command_line import CommandLine

TIMEOUT_S = 60.0
TICK_S = 1 / 30


@dataclass
class KilledRecording:
    """``pausa record --json`` with a plan, on synthetic devices."""

    line: CommandLine
    plan: Plan
    with_children: bool
    """Kill the encoders as well: what is in their pipes and buffers is lost then."""
    lines: list[dict[str, Any]] = field(default_factory=list)
    killed_ns: int = 0
    """Monotonic clock."""

    def run_and_kill(self, moment: "Callable[[KilledRecording], bool]") -> None:
        """Record, and kill the process as soon as ``moment`` is true, or let it end before."""
        self.line.recordings.mkdir(parents=True, exist_ok=True)
        words = ["--camera", "synthetic", "--microphone", "synthetic", "--size", "640x360", "--fps", "30"]
        text = " ".join(_words(self.plan))
        argv = [sys.executable, "-m", "pausa", "record", "--json", *words, "--plan", text, "--title", "Talk"]
        with subprocess.Popen(
            [*argv, "--folder", str(self.line.recordings)],
            env=self.line.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as child:
            reader = threading.Thread(target=self._read, args=(child.stdout,))
            reader.start()
            deadline_s = time.monotonic() + TIMEOUT_S
            while not moment(self) and child.poll() is None and time.monotonic() < deadline_s:
                time.sleep(0.0005)
            below = children_of(child.pid) if self.with_children else []
            self.killed_ns = time.monotonic_ns()
            child.kill()
            for pid in below:
                _kill(pid)
            reader.join()

    def _read(self, stream: Any) -> None:
        for line in stream:
            self.lines.append(json.loads(line))

    def told(self, name: str) -> list[dict[str, Any]]:
        """The events of this name, as far as they were told."""
        return [one for one in list(self.lines) if one["event"] == name]

    @property
    def told_s(self) -> float:
        """The length of what was told as closed, without what was told as taken back."""
        lengths = {one["index"]: one["duration_ns"] for one in self.told("segment_closed")}
        for gone in self.told("segment_retaken"):
            lengths.pop(gone["index"], None)
        return sum(lengths.values()) / 1e9

    @property
    def recorded_s(self) -> float:
        """The length of what the plan had recorded by the moment of the kill: of closed segments what was told, of others what the commands say."""
        starting = self.told("recording_started")
        if not starting:
            return 0.0
        since_ns: int | None = starting[0]["monotonic_ns"]
        begin_ns = self.told("recording_starting")[0]["monotonic_ns"]
        closed = {one["monotonic_ns"]: one["duration_ns"] for one in self.told("segment_closed")}
        total_ns = 0
        for step in self.plan.steps:
            at_ns = begin_ns + step.offset_ns
            if at_ns > self.killed_ns:
                break
            if step.command is Command.RESUME:
                since_ns = at_ns
            elif step.command in (Command.PAUSE, Command.STOP) and since_ns is not None:
                total_ns += closed.get(at_ns, at_ns - since_ns)
                since_ns = None
        if since_ns is not None:
            total_ns += self.killed_ns - since_ns
        return total_ns / 1e9

    @property
    def state(self) -> str:
        """The state that was told last."""
        states = [one["state"] for one in self.lines if one.get("state")]
        return states[-1] if states else "opening"

    def recover(self) -> list[dict[str, Any]]:
        """Recover in another process, and return its report."""
        done = self.line.run("recover", "--json")
        report: list[dict[str, Any]] = json.loads(done.stdout) if done.stdout.strip() else []
        return report

    def kill_a_recovery(self, after_s: float) -> None:
        """Kill a recovery, with its children, so long after its start."""
        with self.line.start("recover", "--json") as child:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(after_s)
            below = children_of(child.pid)
            child.kill()
            for pid in below:
                _kill(pid)

    @property
    def finished(self) -> list[Path]:
        """The finished files."""
        return sorted(path for path in self.line.recordings.iterdir() if path.is_file())

    @property
    def left_over(self) -> list[str]:
        """What is left of unfinished recordings, anywhere."""
        files = [path for path in self.line.root.rglob("*") if path.is_file()]
        return sorted(
            str(path.relative_to(self.line.root))
            for path in files
            if ".part" in path.name or path.suffix in (".s16", ".ffconcat") or path.name == "journal.json"
        )


def recorded_and_killed(
    root: Path, plan: str, moment: Callable[[KilledRecording], bool], *, with_children: bool
) -> KilledRecording:
    """Return a recording by ``plan`` that was killed when ``moment`` was true."""
    killed = KilledRecording(CommandLine(root), parse_plan(plan), with_children)
    killed.run_and_kill(moment)
    return killed


def children_of(pid: int) -> list[int]:
    """The living children of a process, and theirs. Linux."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            pids = [int(word) for word in task.read_text().split()]
        except OSError:
            continue
        for one in pids:
            found += [one, *children_of(one)]
    return found


def seconds_of(file: Path) -> float:
    """How long a finished file plays, by its frames."""
    from pausa.media.ffmpeg import find_ffmpeg
    from pausa.media.probe import contents

    return float(contents(find_ffmpeg(), file).pictures.duration_s)


def _words(plan: Plan) -> Sequence[str]:
    """Write a plan of pauses again."""
    words, before, recording = [], 0, True
    for step in plan.steps:
        seconds = (step.offset_ns - before) / 1e9
        if seconds > 0:
            words.append(f"{seconds:.3f}" if recording else f"p{seconds:.3f}")
        before = step.offset_ns
        recording = step.command is Command.RESUME
    return words


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return
