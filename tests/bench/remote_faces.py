"""Remote control on the rig: how soon commands are confirmed by each face, what is in the file, and many clients at once."""

import json
import queue
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import httpx
from websockets.sync.client import connect

from pausa.control.local.local_client import LocalClient
from support import remote_load, rig
from support.obs_client import ObsClient
from support.obs_program import PASSWORD
from support.remote_load import Load

TOKEN = "a-token-of-the-measurements"
PATIENCE_S = 60
PAUSE_S = 0.7
RECORDED_S = 0.6
"""Between two commands."""


@dataclass
class Served:
    """A ``pausa serve`` on the rig, and what it has told."""

    home: Path
    folder: Path
    web: str
    obs: str
    said: "queue.Queue[dict[str, Any]]"
    events: list[dict[str, Any]] = field(default_factory=list)

    def wait_for(self, *names: str) -> dict[str, Any]:
        """Wait for the next event of one of these names."""
        while True:
            event = self.said.get(timeout=PATIENCE_S)
            self.events.append(event)
            if event["event"] in names:
                return event


@contextmanager
def served(folder: Path, size: str) -> Iterator[Served]:
    """Serve the rig's devices by all faces, and wait until both deliver."""
    home = folder / "home"
    where = ["--folder", str(folder), "--port", "0", "--obs-port", "0", "--obs-password", PASSWORD]
    devices = ["--camera", "0", "--microphone", "default", "--size", size, "--fps", "30"]
    environment = rig.environment() | {"PAUSA_HOME": str(home), "PAUSA_TOKEN": TOKEN}
    with (
        rig.sounding(),
        subprocess.Popen(
            [rig.RIG, "run", sys.executable, "-m", "pausa", "serve", "--json", *devices, *where],
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            stdin=subprocess.DEVNULL,
        ) as process,
    ):
        assert process.stdout is not None
        said: queue.Queue[dict[str, Any]] = queue.Queue()
        lines = process.stdout
        reading = threading.Thread(target=lambda: [said.put(json.loads(line)) for line in lines])
        reading.start()
        program = Served(home, folder, "", "", said)
        addresses = program.wait_for("serving")["addresses"]
        program.web, program.obs = addresses["web"], addresses["obs"]
        opened = {"camera_opened", "microphone_opened"}
        while not opened <= {event["event"] for event in program.events}:
            program.wait_for(*opened)
        try:
            yield program
        finally:
            process.terminate()
            process.wait(PATIENCE_S)
            reading.join()


class Web:
    """Pausa's own interface."""

    name = "/v1"
    actions = ("mark", "pause", "resume", "retake", "undo")

    def __init__(self, program: Served) -> None:
        self._client = httpx.Client(
            base_url=program.web, headers={"Authorization": f"Bearer {TOKEN}"}, timeout=PATIENCE_S
        )
        self._id = ""

    def start(self) -> None:
        self._id = _well(self._client.post("/v1/recordings", json={}))["id"]

    def do(self, action: str) -> None:
        _well(self._client.put(f"/v1/recordings/{self._id}", json={"action": action}))


class Recall:
    """Recall's interface."""

    name = "Recall"
    actions = ("pause", "resume")

    def __init__(self, program: Served) -> None:
        self._client = httpx.Client(
            base_url=f"{program.web}/api/v1/bot/local",
            headers={"Authorization": f"Token {TOKEN}"},
            timeout=PATIENCE_S,
        )

    def start(self) -> None:
        self.do("start")

    def do(self, action: str) -> None:
        _well(self._client.post(f"/{action}_recording/"))


class RealtimeKit:
    """RealtimeKit's interface; Dyte's is the same with other addresses."""

    name = "RealtimeKit"
    actions = ("pause", "resume")

    def __init__(self, program: Served) -> None:
        self._client = httpx.Client(
            base_url=f"{program.web}/client/v4/accounts/a/realtime/kit/b",
            headers={"Authorization": f"Bearer {TOKEN}"},
            timeout=PATIENCE_S,
        )
        self._id = ""

    def start(self) -> None:
        self._id = _well(self._client.post("/recordings", json={"meeting_id": "talk"}))["data"]["id"]

    def do(self, action: str) -> None:
        _well(self._client.put(f"/recordings/{self._id}", json={"action": action}))


class Obs:
    """OBS's protocol."""

    name = "OBS"
    actions = ("mark", "pause", "resume")
    _KINDS: ClassVar = {
        "start": "StartRecord",
        "mark": "CreateRecordChapter",
        "pause": "PauseRecord",
        "resume": "ResumeRecord",
        "stop": "StopRecord",
    }

    def __init__(self, program: Served) -> None:
        self._stack = ExitStack()
        self._client = ObsClient(self._stack.enter_context(connect(program.obs, proxy=None)))
        self._client.identify()

    def start(self) -> None:
        self.do("start")

    def do(self, action: str) -> None:
        self._client.call(self._KINDS[action])


class Local:
    """The socket that ``pausa ctl`` uses, from a program that is already running."""

    name = "local socket"
    actions = ("mark", "pause", "resume", "retake", "undo")

    def __init__(self, program: Served) -> None:
        self._home = program.home

    def start(self) -> None:
        self.do("start")

    def do(self, action: str) -> None:
        with LocalClient(self._home) as client:
            answer = client.ask({"command": action})
        assert "error" not in answer, answer


class Ctl:
    """``pausa ctl`` itself: a new process for each command."""

    name = "pausa ctl"
    actions = ("mark", "pause", "resume")

    def __init__(self, program: Served) -> None:
        self._environment = rig.environment() | {"PAUSA_HOME": str(program.home)}

    def start(self) -> None:
        self.do("start")

    def do(self, action: str) -> None:
        words = [sys.executable, "-m", "pausa", "ctl", action]
        subprocess.run(words, check=True, env=self._environment, capture_output=True)


FACES = (Web, Recall, RealtimeKit, Obs, Local, Ctl)


def measure_remote(folder: Path, size: str, runs: int) -> None:
    """By each face: command to confirmed, and what of the pauses is in the file."""
    with served(folder, size) as program:
        for kind in FACES:
            face = kind(program)
            took_ms: dict[str, list[float]] = {action: [] for action in (*face.actions, "stop")}
            pauses: list[str] = []
            face.start()
            for _ in range(max(4, runs)):
                _round(face, took_ms, pauses)
            time.sleep(RECORDED_S)
            _timed(face, "stop", took_ms)
            ready = program.wait_for("recording_ready")
            judged = rig.command("analyse", ready["path"], "--brief", *pauses)
            assert judged.returncode == 0, judged.stderr
            _print(face.name, took_ms, ready, json.loads(judged.stdout))


def _round(face: Any, took_ms: dict[str, list[float]], pauses: list[str]) -> None:
    time.sleep(RECORDED_S)
    for action in face.actions:
        if action in ("mark", "retake", "undo"):
            time.sleep(RECORDED_S)
        if action == "resume":
            begin_s = time.monotonic()
            time.sleep(PAUSE_S)
            pauses += ["--paused", f"{begin_s * 1000:.3f}-{time.monotonic() * 1000:.3f}"]
        _timed(face, action, took_ms)
        if action == "undo":
            face.do("resume")


def _timed(face: Any, action: str, took_ms: dict[str, list[float]]) -> None:
    begin_ns = time.monotonic_ns()
    face.do(action)
    took_ms[action].append((time.monotonic_ns() - begin_ns) / 1e6)


def _print(name: str, took_ms: dict[str, list[float]], ready: dict[str, Any], judged: dict[str, Any]) -> None:
    leaks = judged["leaks"]
    sound_ms = max(leak["audio_ms"] for leak in leaks)
    print(
        f"{name}: {len(leaks)} pauses, {sum(leak['video_frames'] for leak in leaks)} pictures and at most "
        f"{sound_ms:.1f} ms of sound from inside; {ready['frames']} frames, {ready['frames_repeated']} repeated, "
        f"{ready['frames_lost']} lost, {ready['samples_missing']} samples missing"
    )
    for action, times_ms in took_ms.items():
        print(f"  {action:8} {_median_and_most(times_ms)}")


def _median_and_most(times_ms: list[float]) -> str:
    ordered = sorted(times_ms)
    at_99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return f"{statistics.median(ordered):7.1f} ms median {at_99:7.1f} ms 99 % of {len(ordered)}"


def measure_clients(folder: Path, size: str, clients: int, seconds: int) -> None:
    """Many clients that command the same recordings: is each answer true, and does recording notice?"""
    with served(folder, size) as program:
        web = httpx.Client(
            base_url=program.web, headers={"Authorization": f"Bearer {TOKEN}"}, timeout=PATIENCE_S
        )
        first = _well(web.post("/v1/recordings", json={}))["id"]
        host, port = httpx.URL(program.web).host, httpx.URL(program.web).port
        child = subprocess.run(
            [
                sys.executable,
                remote_load.__file__,
                "--child",
                json.dumps([host, port, TOKEN, first, clients, seconds]),
            ],
            capture_output=True,
            text=True,
            check=True,
        )
        load = Load(**json.loads(child.stdout))
        for one in _well(web.get("/v1/recordings?state=recording&state=paused"))["recordings"]:
            _well(web.put(f"/v1/recordings/{one['id']}", json={"action": "stop"}))
        while _well(web.get("/v1/recordings?state=stitching"))["recordings"]:
            program.wait_for("recording_ready", "recording_failed", "recording_discarded")
        while not program.said.empty():
            program.events.append(program.said.get())
    ready = [event for event in program.events if event["event"] == "recording_ready"]
    failed = Counter(event["event"] for event in program.events if event["event"] == "recording_failed")
    sums = {
        name: sum(event[name] or 0 for event in ready)
        for name in ("frames", "frames_repeated", "frames_lost", "samples_missing")
    }
    unequal = [
        event["recording_id"] for event in ready if abs(event["duration_s"] - event["frames"] / 30) > 0.001
    ]
    print(
        f"{clients} clients for {seconds} s: {load.answers_per_s:.0f} answers a second, {load.answers}, {load.broken} broken"
    )
    print(f"  untrue {len(load.untrue)} {load.untrue[:3]}, unknown {len(set(load.unknown))}")
    print(
        f"  {len(ready)} recordings, {sum(failed.values())} failed, {len(unequal)} not of their own length: {sums}"
    )
    for action, times_ms in sorted(load.took_ms.items()):
        print(f"  {action:8} {_median_and_most(times_ms)}")


def _well(answer: httpx.Response) -> Any:
    assert answer.is_success, f"{answer.status_code} {answer.text}"
    return answer.json()
