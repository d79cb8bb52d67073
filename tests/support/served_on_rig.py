"""A program on the rig that is commanded over HTTP, and what is demanded of its pauses."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from support import rig
from support.waiting import PATIENCE_S, until

PROGRAM = """
import contextlib, json, sys
from pathlib import Path
from pausa.capture.requests import camera_request, microphone_request
from pausa.core.paths import Places
from pausa.main import Engine

with contextlib.closing(Engine(Places.under(Path(sys.argv[1])))) as engine:
    settings = engine.settings.change(camera="0", microphone="default", size="640x360", folder=sys.argv[1],
                                      remote_on=True, remote_port=0)
    engine.remote.follow()
    engine.hub.use(camera_request(engine.settings.value), microphone_request(engine.settings.value))
    engine.remote.wait_until_settled(30)
    print(json.dumps([engine.remote.status("web").address, engine.remote_secrets.token]), flush=True)
    sys.stdin.read()
"""


@dataclass
class Served:
    """The program on the rig, and the pauses that were confirmed."""

    address: str
    token: str
    pauses: list[tuple[float, float]] = field(default_factory=list)
    """In ms of the monotonic clock: from the answer to *pause* until *resume* is sent."""

    def judged(self, path: Path) -> dict[str, Any]:
        spans = [word for begin, end in self.pauses for word in ("--paused", f"{begin:.3f}-{end:.3f}")]
        done = rig.command("analyse", str(path), "--brief", *spans)
        assert done.returncode == 0, done.stderr
        result: dict[str, Any] = json.loads(done.stdout)
        return result


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    argv = [rig.RIG, "run", sys.executable, "-c", PROGRAM, folder]
    with (
        rig.sounding(),
        subprocess.Popen(
            argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=rig.environment()
        ) as process,
    ):
        assert process.stdout is not None
        assert process.stdin is not None
        address, token = json.loads(process.stdout.readline())
        try:
            yield Served(address, token)
        finally:
            process.stdin.close()
            process.wait(PATIENCE_S)


def now_ms() -> float:
    return time.monotonic_ns() / 1e6


def pause_for(begin_ms: float) -> None:
    """Wait until the pause is long enough to be seen in the file."""
    until(lambda: now_ms() >= begin_ms + 700, what="the pause lasts 0.7 s")


def demand_nothing_of_the_pauses(judged: dict[str, Any]) -> None:
    assert len(judged["leaks"]) == 3
    for leak in judged["leaks"]:
        assert leak["video_frames"] == 0
        assert leak["audio_ms"] == 0


def record_for(client: httpx.Client, recording_id: str, seconds: float) -> None:
    """Wait until so much is recorded in all."""

    def recorded() -> bool:
        shown = client.get(f"/v1/recordings/{recording_id}").json()
        return bool(shown["duration_s"] >= seconds)

    until(recorded, what=f"{seconds} s are recorded")


def file_of(client: httpx.Client, recording_id: str, folder: Path) -> Path:
    def finished() -> bool:
        return bool(client.get(f"/v1/recordings/{recording_id}").json()["state"] == "ready")

    until(finished, what="the file is ready")
    return folder / str(client.get(f"/v1/recordings/{recording_id}").json()["output_file_name"])
