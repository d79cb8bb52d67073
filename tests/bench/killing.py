"""How much is missing when Pausa is killed, at random moments of every state of a recording and of its recovery."""

import random
import shutil
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from support.killed_recording import TICK_S, KilledRecording, recorded_and_killed, seconds_of

MOMENTS = ("starting", "recording", "paused", "finishing", "renaming", "recovering")


@dataclass(frozen=True)
class Result:
    """One kill."""

    moment: str
    state: str
    missing_s: float
    told_and_missing_s: float
    fault: str
    """Empty: one file, nothing twice and nothing left over."""


def measure_kills(folder: Path, runs: int, seed: int = 1) -> None:
    """Kill ``runs`` recordings, in turn alone and with their encoders; print what was missing of each kind."""
    chance = random.Random(seed)
    results: dict[bool, list[Result]] = {False: [], True: []}
    for number in range(runs):
        with_children = bool(number // len(MOMENTS) % 2)
        moment = MOMENTS[number % len(MOMENTS)]
        result = _killed(folder / str(number), moment, chance, with_children=with_children)
        results[with_children].append(result)
        print(
            f"{number + 1:3} {'all' if with_children else 'app'} {moment:10} told {result.state:9} "
            f"missing {result.missing_s:6.3f} s, of what was told {result.told_and_missing_s:6.3f} s {result.fault}",
            flush=True,
        )
        if not result.fault:
            shutil.rmtree(folder / str(number))
    for with_children, ones in results.items():
        if ones:
            missing = [one.missing_s for one in ones]
            print(
                f"{'with its encoders' if with_children else 'alone'}: {len(ones)} kills, "
                f"{sum(not one.fault for one in ones)} recovered whole and once; missing at the end: median "
                f"{statistics.median(missing):.2f} s, most {max(missing):.2f} s; "
                f"of what was told: {max(one.told_and_missing_s for one in ones):.3f} s"
            )


def _killed(root: Path, moment: str, chance: random.Random, *, with_children: bool) -> Result:
    lengths = [chance.uniform(0.7, 2.0) for _ in range(3)]
    plan = f"{lengths[0]:.2f} p0.9 {lengths[1]:.2f} p0.7 {lengths[2]:.2f}"
    killed = recorded_and_killed(root, plan, _moment(moment, chance), with_children=with_children)
    if moment == "recovering":
        killed.kill_a_recovery(chance.uniform(0.4, 2.0))
    killed.recover()
    faults = []
    if len(killed.finished) > 1:
        faults.append(f"twice: {[path.name for path in killed.finished]}")
    if left := [*killed.left_over, *(str(path) for path in killed.finished if not path.stat().st_size)]:
        faults.append(f"left over: {left}")
    if again := killed.recover():
        faults.append(f"a second recovery found {again}")
    kept_s = sum(seconds_of(path) for path in killed.finished if path.stat().st_size)
    if not kept_s and killed.told_s > TICK_S:
        faults.append("lost")
    missing_s = max(0.0, killed.recorded_s - kept_s)
    return Result(
        moment, killed.state, missing_s, max(0.0, killed.told_s - kept_s - TICK_S / 2), "; ".join(faults)
    )


def _moment(name: str, chance: random.Random) -> Callable[[KilledRecording], bool]:
    """Return a question that is answered with yes at a random moment of this kind."""
    wait_s = chance.uniform(0.0, 1.0)
    since_s: list[float] = []

    def after(event: str, scale_s: float, count: int = 1) -> Callable[[KilledRecording], bool]:
        def now(killed: KilledRecording) -> bool:
            if not since_s and len(killed.told(event)) >= count:
                since_s.append(time.monotonic())
            return bool(since_s) and time.monotonic() - since_s[0] >= wait_s * scale_s

        return now

    match name:
        case "starting":
            return after("camera_opened", 0.6)
        case "recording" | "recovering":
            return after("recording_started", 6.0)
        case "paused":
            return after("recording_paused", 0.3, count=chance.choice((1, 2)))
        case "finishing":
            return after("recording_stopped", 0.6)
        case _:
            return lambda killed: (
                any(path.is_file() for path in killed.line.recordings.glob("*.mp4"))
                if wait_s < 0.7
                else bool(killed.told("recording_ready"))
            )
