"""Pauses by the hosted recorders' interfaces, on the rig: nothing of them is in the file."""

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
import pytest
from cloudflare import Cloudflare

from support import rig
from support.waiting import PATIENCE_S, until

pytestmark = [
    pytest.mark.rig,
    pytest.mark.slow,
    pytest.mark.skipif(not rig.is_set_up(), reason=rig.NOT_SET_UP),
]
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


def test_nothing_of_pauses_by_cloudflares_client_is_in_the_file(tmp_path: Path) -> None:
    with served(tmp_path) as program:
        own = httpx.Client(
            base_url=program.address, headers={"Authorization": f"Bearer {program.token}"}, timeout=PATIENCE_S
        )
        foreign = Cloudflare(
            base_url=f"{program.address}/client/v4", api_token=program.token, timeout=PATIENCE_S
        )
        where: dict[str, Any] = {"account_id": "a", "app_id": "b"}
        with own, foreign:
            recordings = foreign.realtime_kit.recordings
            started: Any = recordings.start_recordings("b", account_id="a", meeting_id="talk").data
            for number in range(3):
                record_for(own, started.pausa_id, number + 1)
                recordings.pause_resume_stop_recording(started.id, **where, action="pause")
                begin = now_ms()
                pause_for(begin)
                program.pauses.append((begin, now_ms()))
                recordings.pause_resume_stop_recording(started.id, **where, action="resume")
            record_for(own, started.pausa_id, 4)
            recordings.pause_resume_stop_recording(started.id, **where, action="stop")
            path = file_of(own, started.pausa_id, tmp_path)
        demand_nothing_of_the_pauses(program.judged(path))


def test_nothing_of_pauses_by_recalls_calls_is_in_the_file(tmp_path: Path) -> None:
    with served(tmp_path) as program:
        own = httpx.Client(
            base_url=program.address, headers={"Authorization": f"Bearer {program.token}"}, timeout=PATIENCE_S
        )
        recall = httpx.Client(
            base_url=f"{program.address}/api/v1/bot/local",
            headers={"Authorization": f"Token {program.token}"},
            timeout=PATIENCE_S,
        )
        with own, recall:
            bot = recall.post("/start_recording/").json()
            recording_id = bot["recordings"][-1]["pausa"]["id"]
            for number in range(3):
                record_for(own, recording_id, number + 1)
                assert recall.post("/pause_recording/").status_code == 200
                begin = now_ms()
                pause_for(begin)
                program.pauses.append((begin, now_ms()))
                assert recall.post("/resume_recording/").status_code == 200
            record_for(own, recording_id, 4)
            assert recall.post("/stop_recording/").status_code == 200
            path = file_of(own, recording_id, tmp_path)
        demand_nothing_of_the_pauses(program.judged(path))
