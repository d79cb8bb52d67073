"""Clients of OBS's protocol, which others have written, pause on the rig: nothing from inside is in the file."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from support import rig
from support.obs_controllers import Call, install_javascript, javascript, obsws, simple
from support.obs_program import PROGRAM
from support.waiting import PATIENCE_S

pytestmark = [
    pytest.mark.rig,
    pytest.mark.slow,
    pytest.mark.skipif(not rig.is_set_up(), reason=rig.NOT_SET_UP),
]


@dataclass
class ObsOnRig:
    """A Pausa without a window that records the rig's devices."""

    port: int
    said: "queue.Queue[dict[str, Any]]"
    events: list[dict[str, Any]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    def wait_for(self, name: str) -> dict[str, Any]:
        """Wait for the next event of that name."""
        while True:
            event = self.said.get(timeout=PATIENCE_S)
            self.events.append(event)
            if event["event"] == name:
                return event

    def record_for_a_while(self) -> None:
        for _ in range(4):
            self.wait_for("recording_progressed")


@pytest.fixture(scope="module")
def pausa(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ObsOnRig]:
    home = tmp_path_factory.mktemp("home")
    argv = [rig.RIG, "run", sys.executable, PROGRAM, home, "camera=0", "microphone=default"]
    with (
        rig.sounding(),
        subprocess.Popen(
            [*argv, "size=640x360"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=rig.environment(),
        ) as process,
    ):
        assert process.stdout is not None
        assert process.stdin is not None
        said: queue.Queue[dict[str, Any]] = queue.Queue()
        lines = process.stdout
        reading = threading.Thread(target=lambda: [said.put(json.loads(line)) for line in lines])
        reading.start()
        program = ObsOnRig(0, said)
        program.port = int(program.wait_for("address")["address"].rpartition(":")[2])
        names = {event["event"] for event in program.events}
        for opened in {"camera_opened", "microphone_opened"} - names:
            program.wait_for(opened)
        yield program
        process.stdin.close()
        assert process.wait(PATIENCE_S) == 0
        reading.join()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("npm")
    missing = install_javascript(folder)
    if missing:
        pytest.skip(missing)
    return folder


@pytest.fixture(params=["obsws-python", "simpleobsws", "obs-websocket-js"])
def controller(request: pytest.FixtureRequest) -> Callable[[Any], AbstractContextManager[Call]]:
    name: str = request.param
    if name == "obsws-python":
        return obsws
    if name == "simpleobsws":
        return simple
    folder = request.getfixturevalue("installed")
    return lambda pausa: javascript(pausa, folder, build=name)


def test_a_pause_by_a_client_of_others_leaves_nothing_in_the_file(
    pausa: ObsOnRig, controller: Callable[[Any], AbstractContextManager[Call]]
) -> None:
    begin = len(pausa.events)
    with controller(pausa) as call:
        call("StartRecord", None)
        for _ in range(3):
            pausa.record_for_a_while()
            call("PauseRecord", None)
            pausa.record_for_a_while()
            call("ResumeRecord", None)
        pausa.record_for_a_while()
        call("StopRecord", None)
    pausa.wait_for("recording_ready")
    recording = rig.RigRecording(0, pausa.events[begin:], "")
    assert len(recording.pauses) == 3
    rig.demand_promises(recording, recording.judged())
