"""Many clients of the HTTP server that command the same recordings at once: is each answer true, and does recording notice?

The clients are a process of their own, as real ones are. A minute of it, with figures:
``python3 tests/support/remote_load.py --seconds 60 --clients 500``
"""

import argparse
import asyncio
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from support.web_engine import WebEngine

ACTIONS = (
    "pause",
    "resume",
    "mark",
    "retake",
    "undo",
    "redo",
    "rename",
    "stop",
    "start",
    "show",
    "list",
    "active",
)
WEIGHTS = (20, 20, 10, 4, 4, 2, 4, 1, 4, 10, 2, 6)
LEADS_TO = {
    "pause": "paused",
    "resume": "recording",
    "retake": "paused",
    "stop": "stitching",
    "go_back": "recording",
}
SEED = 20261127


@dataclass
class Load:
    """What came of it."""

    answers: dict[str, int] = field(default_factory=dict)
    """By status."""
    untrue: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    """Recordings of which it was said that there are none."""
    carried_out: dict[str, int] = field(default_factory=dict)
    took_ms: dict[str, list[float]] = field(default_factory=dict)
    broken: int = 0
    """Connections that ended without an answer."""
    answers_per_s: float = 0.0


class _Client:
    """Speaks HTTP over one connection: libraries for that would take more of the processor than the server."""

    def __init__(self, host: str, port: int, token: str) -> None:
        self._place = host, port
        self._head = f"Host: {host}:{port}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json"
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> tuple[int, Any]:
        if self._writer is None:
            self._reader, self._writer = await asyncio.open_connection(*self._place)
        assert self._reader is not None
        content = json.dumps(body).encode() if body is not None else b""
        head = f"{method} {path} HTTP/1.1\r\n{self._head}\r\nContent-Length: {len(content)}\r\n\r\n"
        self._writer.write(head.encode() + content)
        answer = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = int(answer.partition("content-length: ")[2].partition("\r")[0])
        text = await self._reader.readexactly(length)
        if "connection: close" in answer:
            self.close()
        return int(answer.split(" ", 2)[1]), json.loads(text)

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None


async def hammer(host: str, port: int, token: str, first: str, *, clients: int, seconds: float) -> Load:
    """Let ``clients`` give commands at random to whatever is active, and compare each answer with what it says."""
    load, answers, carried_out = Load(), Counter[str](), Counter[str]()
    ids = [first]
    begun_s = time.monotonic()
    deadline = begun_s + seconds

    async def one(number: int) -> None:
        random_ = random.Random(SEED + number)
        client = _Client(host, port, token)
        while time.monotonic() < deadline:
            action = random_.choices(ACTIONS, WEIGHTS)[0]
            recording_id = ids[-1] if random_.random() < 0.9 else random_.choice(ids)
            begun = time.perf_counter()
            try:
                status, answer = await _asked(client, action, recording_id)
            except (OSError, asyncio.IncompleteReadError):
                load.broken += 1
                client.close()
                continue
            answers[str(status)] += 1
            if status == 429:
                await asyncio.sleep(1)
                continue
            if status in (200, 201):
                carried_out[action] += 1
                load.took_ms.setdefault(action, []).append((time.perf_counter() - begun) * 1000)
            if action == "start" and status == 201:
                ids.append(answer["id"])
            if status == 404:
                load.unknown.append(recording_id)
            elif fault := _fault(action, recording_id, status, answer):
                load.untrue.append(fault)
        client.close()

    await asyncio.gather(*(one(number) for number in range(clients)))
    load.answers, load.carried_out = dict(answers), dict(carried_out)
    load.answers_per_s = answers.total() / (time.monotonic() - begun_s)
    return load


async def _asked(client: _Client, action: str, recording_id: str) -> tuple[int, Any]:
    place = f"/v1/recordings/{recording_id}"
    match action:
        case "start":
            return await client.ask("POST", "/v1/recordings", {})
        case "show":
            return await client.ask("GET", place)
        case "list":
            return await client.ask("GET", "/v1/recordings?limit=5")
        case "active":
            return await client.ask("GET", "/v1/recordings/active")
        case "rename":
            return await client.ask("PUT", place, {"action": "rename", "title": "Another"})
        case _:
            return await client.ask("PUT", place, {"action": action})


def _fault(action: str, recording_id: str, status: int, answer: Any) -> str:
    """Return what is untrue about an answer; empty: nothing."""
    if status not in (200, 201, 409):
        return f"{action}: {status} {answer}"
    if status == 409:
        is_named = answer["error"] == "not_possible" and answer["action"] in (action, "start")
        return "" if is_named and answer["state"] else f"{action}: {answer}"
    wanted = LEADS_TO.get(action)
    # Of a recording that was taken back as a whole nothing is left to finish.
    ends = (wanted, "discarded") if action == "stop" else (wanted,)
    if wanted is not None and (answer["state"] not in ends or answer["id"] != recording_id):
        return f"{action}: {answer['state']}"
    return ""


def loaded(web: "WebEngine", *, clients: int, seconds: float) -> Load:
    """Let clients hammer the server from a process of their own, and return what they have seen."""
    first = web.remote.start()
    host, port = web.place
    child = subprocess.run(
        [sys.executable, __file__, "--child", json.dumps([host, port, web.token, first, clients, seconds])],
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 0, child.stderr[-3000:]
    return Load(**json.loads(child.stdout))


def consistent(web: "WebEngine", load: Load) -> list[str]:
    """Stop what runs, wait for the files, and return what does not fit together."""
    from pausa.core import events

    remote, faults = web.remote, []
    for one in remote.remote.active():
        web.put(one.id, "stop")
    started = [event.recording_id for event in remote.log.of(events.RecordingStarted)]
    for recording_id in started:
        assert recording_id is not None
        remote.log.wait_until(
            lambda wanted=recording_id: any(
                remote.log.of(kind, recording_id=wanted)
                for kind in (events.RecordingReady, events.RecordingDiscarded)
            ),
            what="the file is finished",
        )
        faults += [
            f"{recording_id}: {ready.duration_s} s, {ready.frames} frames"
            for ready in remote.log.of(events.RecordingReady, recording_id=recording_id)
            if abs(ready.duration_s - ready.frames / 30) > 0.001
        ]
    told = Counter(
        {
            "pause": len(remote.log.of(events.RecordingPaused)),
            "resume": len(remote.log.of(events.RecordingResumed)),
            "stop": len(remote.log.of(events.RecordingStopped)),
            "retake": len(remote.log.of(events.SegmentRetaken)),
            "start": len(started),
        }
    )
    for action, count in told.items():
        answered = load.carried_out.get(action, 0) + (action in ("start", "stop"))
        if abs(count - answered) > (1 if action in ("start", "stop") else 0):
            faults.append(f"{action}: {count} carried out, {answered} answered so")
    gone = {one.recording_id for one in remote.log.of(events.RecordingDiscarded)}
    faults += [f"{one} is there" for one in set(load.unknown) - gone]
    return faults


def losses(web: "WebEngine") -> dict[str, int]:
    """Return what the recordings lack; on a busy machine that may be so without any client."""
    from pausa.core import events

    ready = web.remote.log.of(events.RecordingReady)
    names = ("frames", "frames_repeated", "frames_lost", "samples_missing")
    return {name: sum(getattr(one, name) or 0 for one in ready) for name in names}


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--clients", type=int, default=500)
    parser.add_argument("--unlimited", action="store_true", help="without the bound of requests")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        if hasattr(os, "nice"):
            os.nice(19)  # As if they were elsewhere: they leave the processor to what is measured.
        *whom, clients, seconds = json.loads(arguments.child)
        print(json.dumps(asdict(asyncio.run(hammer(*whom, clients=clients, seconds=seconds)))))
        return
    sys.path[:0] = [str(Path(__file__).parents[1])]
    from pausa.control.web.web_limits import WebLimits
    from support.web_engine import open_web_engine

    limits = WebLimits(requests_per_s=1e6, burst=10**6) if arguments.unlimited else WebLimits()
    with tempfile.TemporaryDirectory() as folder, open_web_engine(Path(folder), limits=limits) as web:
        load = loaded(web, clients=arguments.clients, seconds=arguments.seconds)
        faults = consistent(web, load)
        print(f"{load.answers_per_s:.0f} answers a second, {load.answers}, {load.broken} broken")
        print(f"untrue: {len(load.untrue)} {load.untrue[:3]}; inconsistent: {faults[:5]}")
        print(f"carried out: {load.carried_out}; recorded: {losses(web)}")
        for action, times_ms in sorted(load.took_ms.items()):
            times_ms.sort()
            median, most = statistics.median(times_ms), times_ms[int(len(times_ms) * 0.99)]
            print(f"{action:8} {median:8.1f} ms median {most:8.1f} ms 99 %")


if __name__ == "__main__":
    main()
