"""Webhooks of the whole engine: each fact of a real recording is told, also by a program that was killed."""

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pausa.control.webhooks.webhooks import Webhooks
from pausa.core import events
from pausa.core.paths import Places
from pausa.core.states import Command
from pausa.main import Engine
from support import killed_engine
from support.remote_engine import open_remote_engine
from support.waiting import PATIENCE_S
from support.webhook_receiver import Receiver


def told(server: Receiver) -> list[str]:
    """Return the events in the order in which they came first."""
    messages = {one.id: json.loads(one.body) for one in server.received}
    return [one["type"].removeprefix("recording.") for one in messages.values()]


def test_each_fact_of_a_recording_is_told_as_it_was_right_after_it(tmp_path: Path, server: Receiver) -> None:
    with open_remote_engine(tmp_path) as remote:
        remote.engine.webhooks.add(server.address)
        recording_id = remote.start(title="Talk")
        remote.record_more(recording_id)
        remote.give(Command.PAUSE, recording_id)
        remote.give(Command.RESUME, recording_id)
        remote.record_more(recording_id)
        remote.give(Command.MARK, recording_id, title="here")
        remote.give(Command.RETAKE, recording_id)
        remote.give(Command.STOP, recording_id)
        remote.log.wait_for(events.RecordingReady, recording_id)
        second = remote.start()
        remote.give(Command.DISCARD, second)
        server.wait_for(9)
    of_first = [json.loads(one.body) for one in server.received if recording_id.encode() in one.body]
    assert [one["type"] for one in of_first] == [
        "recording.started",
        "recording.paused",
        "recording.resumed",
        "recording.marked",
        "recording.retaken",
        "recording.stitching",
        "recording.ready",
    ]
    shown = [one["data"]["recording"] for one in of_first]
    assert [one["state"] for one in shown] == [
        "recording",
        "paused",
        "recording",
        "recording",
        "paused",
        "stitching",
        "ready",
    ]
    assert [len(one["markers"]) for one in shown] == [0, 0, 0, 1, 0, 0, 0]
    assert shown[1]["duration_s"] > 0
    assert shown[-1]["output_file_name"] == "Talk.mp4"
    assert shown[-1]["file_size"] == (tmp_path / "Talk.mp4").stat().st_size
    of_second = [json.loads(one.body) for one in server.received if second.encode() in one.body]
    assert [one["type"] for one in of_second] == ["recording.started", "recording.discarded"]
    assert of_second[-1]["data"]["recording"]["state"] == "discarded"


@pytest.mark.slow
@pytest.mark.parametrize("lines", [1, 2, 3, 6])
def test_what_a_killed_program_had_told_is_delivered_and_then_what_became_of_the_recording(
    tmp_path: Path, server: Receiver, lines: int
) -> None:
    engine = Engine(Places.under(tmp_path))
    engine.webhooks.add(server.address)
    engine.close()
    child = subprocess.Popen(
        [sys.executable, killed_engine.__file__, str(tmp_path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert child.stdout is not None
    named = [child.stdout.readline().decode().strip() for _ in range(lines)]
    child.kill()
    named += [line.decode().strip() for line in child.stdout.readlines()]
    child.stdout.close()
    child.wait()
    again = Engine(Places.under(tmp_path))
    try:
        found = again.recover()
        assert len(found) == 1
        assert again.webhooks.wait_until_kept(PATIENCE_S)
    finally:
        again.close()
    last = Engine(Places.under(tmp_path))
    assert last.webhooks.wait_until_kept(PATIENCE_S)
    last.webhooks.close(grace_s=PATIENCE_S)
    last.close()
    heard = told(server)
    assert heard[: len(named)] == named
    # Nothing of it was on the disk yet if it was killed at once.
    assert heard[len(named) :][-1] == ("ready" if found[0].path is not None else "discarded")
    ended = json.loads(server.received[-1].body)["data"]["recording"]
    assert ended["started_at"] is not None


def test_the_first_address_that_another_program_names_is_told_at_once(
    tmp_path: Path, server: Receiver
) -> None:
    with open_remote_engine(tmp_path) as remote:
        with closing(Webhooks(remote.engine.places.remote_folder)) as of_another:
            endpoint = of_another.add(server.address)
        recording_id = remote.start()
        remote.give(Command.PAUSE, recording_id)
        server.wait_for(2)
        assert remote.engine.webhooks.endpoints() == [endpoint]
        remote.give(Command.DISCARD, recording_id)
        server.wait_for(3)
    assert told(server) == ["started", "paused", "discarded"]
    assert all(recording_id.encode() in one.body for one in server.received)


def test_a_program_without_webhooks_loads_nothing_of_them(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from pausa.core.paths import Places; from pausa.main import Engine; "
        "engine = Engine(Places.under(Path(sys.argv[1]))); engine.recorder; engine.close(); "
        "print([name for name in sys.modules if name.split('.')[0] in ('httpx', 'fastapi', 'cryptography', 'standardwebhooks') or 'webhooks.' in name])"
    )
    out = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert out.stdout.strip() == "[]"
    assert not (tmp_path / "remote" / "webhooks.sqlite").exists()
