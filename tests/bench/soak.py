"""Record for hours with random commands, faults and kills, and judge every finished file.

    python3 packaging/dev.py soak [--minutes 120] [--on synthetic | rig] [--factor 6] [--seed N]

An engine gets random pauses, retakes, undos, marks and stops. Meanwhile cameras and microphones are unplugged, cameras
stall, and encoders are stopped and killed. Half of the sessions end by kill -9, and the next one recovers what is left.
With the synthetic devices time passes --factor times as fast; on the rig it is real time. At the end each entry must
have a file that decodes to exactly the frames and samples that were announced, and must hold nothing from a pause or
a retaken segment. Prints what is wrong, and fails if anything is.
"""

import argparse
import collections
import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "app")]

import itertools

from support import played_file, rig

SESSION_MINUTES = 4.0
PATIENCE_S = 300
"""For what a session does after its time is over: finishing and closing."""
SECOND_NS = 1_000_000_000
JUDGED_MS = 500


@dataclass
class Segment:
    """A segment that was told as closed."""

    begin_ns: int
    end_ns: int
    ticks: int
    retaken: bool = False


@dataclass
class Told:
    """What the events of one session say of a recording."""

    segments: dict[int, Segment] = field(default_factory=dict)
    open_since_ns: int | None = None
    discarded: bool = False
    paused_at_ns: list[int] = field(default_factory=list)

    @property
    def kept(self) -> list[Segment]:
        return [one for _, one in sorted(self.segments.items()) if not one.retaken and one.ticks]


@dataclass
class Soak:
    """Everything that has been seen so far."""

    told: dict[str, Told] = field(default_factory=dict)
    counts: collections.Counter[str] = field(default_factory=collections.Counter)
    wrong: list[str] = field(default_factory=list)
    finished: set[str] = field(default_factory=set)
    frame_times_ns: dict[str, dict[int, list[int]]] = field(default_factory=dict)
    """By the recording: each counter's times in the session that recorded it."""

    def expect(self, holds: bool, what: str) -> None:
        if not holds:
            self.wrong.append(what)
            print(f"  WRONG: {what}", flush=True)

    def read(self, log: Path, *, judge_sync: bool) -> None:
        """Follow one session, and judge the files that were finished in it."""
        frame_times: dict[int, list[int]] = collections.defaultdict(list)
        ready = []
        for entry in _entries(log):
            match entry:
                case {"frame": number, "at_ns": at_ns}:
                    frame_times[number].append(at_ns)
                case {"fault": what}:
                    self.counts[f"fault: {what}"] += 1
                case {"event": "recording_ready"}:
                    ready.append(entry)
                case {"event": str(name), "recording_id": str(recording_id)}:
                    self.counts[name] += 1
                    if recording_id not in self.told:
                        self.told[recording_id] = Told()
                        self.frame_times_ns[recording_id] = frame_times
                    self._hear(self.told[recording_id], name, entry)
        for one in ready:
            self._judge(one, judge_sync=judge_sync)

    def _hear(self, told: Told, name: str, event: dict[str, Any]) -> None:
        at_ns = event["monotonic_ns"]
        match name:
            case "recording_started" | "recording_resumed":
                told.open_since_ns = at_ns
            case "segment_closed":
                # From the order to resume on; the first tick may begin a little later.
                begin_ns = min(event["start_ns"], told.open_since_ns or event["start_ns"])
                told.segments[event["index"]] = Segment(begin_ns, at_ns, event["ticks"])
                told.open_since_ns = None
            case "segment_retaken":
                told.open_since_ns = None
                if event["index"] in told.segments:
                    told.segments[event["index"]].retaken = True
            case "segment_restored":
                # It may have been retaken before it was closed.
                told.segments[event["index"]] = Segment(event["start_ns"], event["end_ns"], event["ticks"])
            case "recording_discarded":
                told.discarded = True
            case "recording_failed":
                self.expect(False, f"{event['recording_id']} failed: {event['message']}")

    def _judge(self, ready: dict[str, Any], *, judge_sync: bool) -> None:
        recording_id, path = ready["recording_id"], Path(ready["path"])
        told = self.told.get(recording_id) or Told()
        wrong_before = len(self.wrong)
        self.expect(recording_id not in self.finished, f"{recording_id} was finished twice")
        self.finished.add(recording_id)
        self.counts["files judged"] += 1
        self.counts["frames judged"] += ready["frames"]
        self.counts["recovered"] += ready["recovered"]
        try:
            counters = played_file.counters(path)
            samples = len(played_file.sound(path)) if ready["samples"] else 0
        except AssertionError as error:
            self.expect(False, f"{path.name} does not decode: {error}")
            return
        closed = sum(segment.ticks for segment in told.kept)
        self.expect(
            len(counters) == ready["frames"], f"{path.name}: {len(counters)} frames of {ready['frames']}"
        )
        self.expect(samples == ready["samples"], f"{path.name}: {samples} samples of {ready['samples']}")
        if ready["recovered"]:
            self.expect(
                ready["frames"] >= closed,
                f"{path.name}: {ready['frames']} frames, of {closed} that were told closed",
            )
        else:
            self.expect(
                ready["frames"] == closed, f"{path.name}: {ready['frames']} frames, {closed} were told"
            )
        if judge_sync:
            self._judge_on_rig(path, told)
        else:
            self._judge_frames(path, counters, told, self.frame_times_ns.get(recording_id, {}))
        if len(self.wrong) == wrong_before:
            path.unlink()

    def _judge_frames(
        self, path: Path, counters: list[int | None], told: Told, frame_times: dict[int, list[int]]
    ) -> None:
        """Check that each frame was taken within its segment, and that the frames of a segment are in order."""
        rest = iter(counters)
        spans = [(one.begin_ns, one.end_ns, one.ticks) for one in told.kept]
        if told.open_since_ns is not None:
            spans.append((told.open_since_ns, sys.maxsize, len(counters)))
        shown: int | None = None
        for begin_ns, end_ns, ticks in spans:
            last_ns, still = 0, shown
            for counter in [next(rest, None) for _ in range(ticks)]:
                shown = counter if counter is not None else shown
                # A segment that begins without its camera shows the last picture of the segment before.
                if counter is None or (counter == still and not last_ns):
                    continue
                times = [
                    at for at in frame_times.get(counter, []) if begin_ns <= at < end_ns and at >= last_ns
                ]
                if not times:
                    self.expect(
                        False, f"{path.name}: frame {counter} is not of the segment {begin_ns}-{end_ns}"
                    )
                    return
                last_ns = times[0]

    def _judge_on_rig(self, path: Path, told: Told) -> None:
        """Have the rig's judge look for pictures and sound from between the segments."""
        edges = [(one.begin_ns / 1e6, one.end_ns / 1e6) for one in told.kept]
        if told.open_since_ns is not None:
            edges.append((told.open_since_ns / 1e6, 0))
        # In less the judge cannot tell where the sound is from.
        spans = [
            f"{before[1]:.3f}-{after[0]:.3f}"
            for before, after in itertools.pairwise(edges)
            if before[1] - before[0] > JUDGED_MS and (after[1] - after[0] > JUDGED_MS or not after[1])
        ]
        words = [word for span in spans for word in ("--paused", span)]
        done = rig.command("analyse", str(path), "--brief", *words)
        self.expect(done.returncode == 0, f"{path.name} cannot be judged: {done.stderr[-300:]}")
        if done.returncode:
            return
        judged = json.loads(done.stdout)
        for leak in judged.get("leaks", []):
            self.expect(leak["video_frames"] == 0, f"{path.name}: frames of a pause: {leak}")
            self.expect(leak["audio_ms"] <= 3, f"{path.name}: {leak['audio_ms']} ms of sound of a pause")
        offset_ms = judged.get("av", {}).get("offset_ms", {}).get("median")
        if offset_ms is not None:
            offset_ms = abs(offset_ms)
            self.counts["worst offset, µs"] = max(self.counts["worst offset, µs"], round(offset_ms * 1000))


def _entries(log: Path) -> Iterator[dict[str, Any]]:
    for line in log.read_text().splitlines():
        try:
            yield json.loads(line)
        except ValueError:  # the line that was being written at the kill
            continue


def _run_session(
    folder: Path, log: Path, *, seed: int, seconds: float, factor: float, on: str, killed: bool
) -> int:
    argv = [sys.executable, HERE / "soak_session.py", log, "--seed", str(seed), "--seconds", str(seconds)]
    argv += ["--factor", str(factor), "--device", "synthetic" if on == "synthetic" else "default"]
    argv += ["--killed"] if killed else []
    environment = (
        os.environ | (rig.environment() if on == "rig" else {}) | {"PAUSA_HOME": str(folder / "home")}
    )
    words = argv if on == "synthetic" else [rig.RIG, "run", *argv]
    limit_s = seconds / factor + PATIENCE_S
    return subprocess.run(
        words, env=environment, check=False, timeout=limit_s, stdin=subprocess.DEVNULL
    ).returncode


def soak(folder: Path, *, minutes: float, on: str, factor: float, seed: int) -> Soak:
    """Run sessions until ``minutes`` have passed in them, and one more that only recovers; return what was seen."""
    seen, chance = Soak(), random.Random(seed)
    home = folder / "home"
    number, left_s = 0, minutes * 60
    while left_s > 0:
        seconds, killed, number = min(SESSION_MINUTES * 60, left_s), chance.random() < 0.5, number + 1
        last = seconds >= left_s
        log = folder / f"session-{number}.jsonl"
        code = _run_session(
            folder,
            log,
            seed=chance.randrange(1 << 30),
            seconds=seconds,
            factor=factor,
            on=on,
            killed=killed and not last,
        )
        seen.counts["sessions"] += 1
        seen.counts["killed"] += code != 0
        seen.expect(
            code == (-9 if killed and not last else 0) or (on == "rig" and killed),
            f"session {number} ended with {code}",
        )
        seen.read(log, judge_sync=on == "rig")
        left_s -= seconds
        print(f"{number}: {dict(seen.counts)}", flush=True)
    log = folder / "last.jsonl"
    _run_session(folder, log, seed=0, seconds=1, factor=1, on=on, killed=False)
    seen.read(log, judge_sync=on == "rig")
    left = list((home / "Recordings" / ".pausa").glob("*"))
    seen.expect(not left, f"work folders are left: {[path.name for path in left]}")
    unfinished = [
        name
        for name, told in seen.told.items()
        if name not in seen.finished and told.kept and not told.discarded
    ]
    seen.expect(not unfinished, f"never finished: {unfinished}")
    for line in (home / "pausa.log").read_text().splitlines():
        if " ERROR " in line:
            seen.counts["errors in the log"] += 1
            print(f"  {line}")
    return seen


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--on", choices=("synthetic", "rig"), default="synthetic")
    parser.add_argument(
        "--factor", type=float, default=6, help="how fast time passes on the synthetic devices"
    )
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument(
        "--folder", type=Path, help="an empty one for logs and wrong files, which are kept then"
    )
    asked = parser.parse_args()
    print(f"seed {asked.seed}")
    if asked.on == "rig" and not rig.set_up():
        return 1
    factor = asked.factor if asked.on == "synthetic" else 1.0
    with contextlib.ExitStack() as stack:
        folder = asked.folder or stack.enter_context(tempfile.TemporaryDirectory())
        if asked.on == "rig":
            with rig.sounding():
                seen = soak(Path(folder), minutes=asked.minutes, on=asked.on, factor=factor, seed=asked.seed)
        else:
            seen = soak(Path(folder), minutes=asked.minutes, on=asked.on, factor=factor, seed=asked.seed)
    for name, count in sorted(seen.counts.items()):
        print(f"{name:40} {count}")
    print(f"wrong: {len(seen.wrong)}")
    return 1 if seen.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
