"""A program that is killed loses nothing that it was told, changes no order, and tells again with the same id."""

import json
import os
import random
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pausa.control.remote.remote_recording import RemoteRecording, remote_recording
from pausa.control.webhooks.fact_spool import FactSpool, memory_folder
from pausa.control.webhooks.webhooks import Webhooks
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.states import State
from support import killed_teller
from support.killed_teller import RECORDINGS
from support.told_recordings import ToldRecording
from support.waiting import PATIENCE_S, until
from support.webhook_receiver import Receiver, closed_port, receiver

ROUNDS = int(os.environ.get("PAUSA_KILL_ROUNDS", "4"))


def tell_until_killed(folder: Path, first: int, lines: int) -> list[str]:
    """Run the program, kill it after so many lines, and return what it was told by then, and perhaps more."""
    child = subprocess.Popen(
        [sys.executable, killed_teller.__file__, str(folder), str(first)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert child.stdout is not None
    told = [child.stdout.readline() for _ in range(lines)]
    child.kill()
    told += child.stdout.readlines()
    child.stdout.close()
    assert child.wait() == (-signal.SIGKILL if os.name != "nt" else 1)
    return [line.decode().strip() for line in told if line.endswith(b"\n")]


def received_marks(server: Receiver) -> dict[str, list[int]]:
    """Return the numbers of the marks in the order in which they came first, of each recording."""
    marks: dict[str, list[int]] = {}
    seen = set()
    for one in list(server.received):
        body = json.loads(one.body)
        if body["type"] == "recording.marked" and one.id not in seen:
            seen.add(one.id)
            recording_id, _, step = body["data"]["recording"]["markers"][0]["title"].rpartition(" ")
            marks.setdefault(recording_id, []).append(int(step))
    return marks


def test_nothing_is_lost_and_no_order_changed_by_kills(tmp_path: Path) -> None:
    chance = random.Random(7)
    (tmp_path / "memory").mkdir()
    with receiver() as server:
        first = Webhooks(tmp_path / "remote")
        first.add(closed_port())
        endpoint = first.add(server.address)
        first.close(grace_s=0)
        told: dict[str, int] = {}
        for number in range(ROUNDS):
            lines = tell_until_killed(tmp_path, number * RECORDINGS, chance.randint(5, 150))
            for line in lines:
                recording_id, _, step = line.rpartition(" ")
                told[recording_id] = max(told.get(recording_id, -1), int(step))
        assert len(told) == ROUNDS * RECORDINGS
        last = Webhooks(tmp_path / "remote", memory=tmp_path / "memory")
        assert last.wait_until_kept(PATIENCE_S)
        until(
            lambda: not last.waiting(endpoint.id),
            what="all are delivered",
            patience_s=PATIENCE_S * (1 + ROUNDS / 10),
        )
        last.close(grace_s=0)
        marks = received_marks(server)
        for recording_id, step in told.items():
            assert marks[recording_id][: step + 1] == list(range(step + 1)), recording_id
            assert marks[recording_id] == sorted(set(marks[recording_id]))
        bodies: dict[str, bytes] = {}
        for one in server.received:
            assert bodies.setdefault(one.id, one.body) == one.body
        print(
            f"{ROUNDS} kills, {sum(told.values()) + len(told)} marks told, lost 0, reordered 0, "
            f"{len(server.received) - len(bodies)} of {len(server.received)} deliveries were repeats"
        )


def shown(number: int, state: State, created: datetime) -> RemoteRecording:
    """Return a recording as the list has it."""
    snapshot = RecordingSnapshot(
        id=f"20261127-093000-{number:06x}",
        state=state,
        created=created,
        started=created,
        stopped=None if state.active else created + timedelta(seconds=1),
        completed=created + timedelta(seconds=2) if state in (State.READY, State.FAILED) else None,
        path=Path("/films/Talk.mp4") if state is State.READY else None,
    )
    return remote_recording(snapshot, 0)


def test_what_the_list_has_and_nobody_was_told_is_told_at_the_start(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    with receiver() as server:
        before = Webhooks(tmp_path)
        endpoint = before.add(server.address)
        told = [ToldRecording(before, number, created=now) for number in range(1, 5)]
        for recording in told:
            recording.start()
        told[3].stop().finish()
        assert before.wait_until_kept(PATIENCE_S)
        until(lambda: not before.waiting(endpoint.id), what="all are told")
        before.close(grace_s=0)
        count = len(server.received)
        soon = now + timedelta(milliseconds=300)
        listed = [
            shown(0, State.READY, now - timedelta(days=1)),  # before there was a webhook
            shown(1, State.PAUSED, now),
            shown(2, State.READY, now),
            shown(4, State.READY, now),  # all of it was told
            shown(5, State.FAILED, soon),  # by a program without webhooks
        ]
        until(lambda: datetime.now(UTC) > soon, what="it was made before")
        after = Webhooks(tmp_path, recordings=lambda: listed, is_gone=lambda _: True)
        assert after.wait_until_kept(PATIENCE_S)
        received = server.wait_for(count + 7)[count:]
        until(lambda: not after.waiting(endpoint.id), what="that they were taken is known")
        after.close(grace_s=0)
        late = [json.loads(one.body) for one in received]
        of: dict[str, list[str]] = {}
        for body in late:
            of.setdefault(body["data"]["recording"]["id"][-1], []).append(
                body["type"].removeprefix("recording.")
            )
        assert of == {
            "1": ["paused"],
            "2": ["stitching", "ready"],
            "3": ["discarded"],
            "5": ["started", "stitching", "failed"],
        }
        states = [
            body["data"]["recording"]["state"]
            for body in late
            if body["data"]["recording"]["id"].endswith("5")
        ]
        assert states == ["recording", "stitching", "failed"]
        again = Webhooks(tmp_path, recordings=lambda: listed, is_gone=lambda _: True)
        assert again.wait_until_kept(PATIENCE_S)
        again.close(grace_s=PATIENCE_S)
        assert len(server.received) == count + 7


def test_an_end_that_the_list_and_an_event_tell_is_told_once(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    with receiver() as server:
        before = Webhooks(tmp_path)
        endpoint = before.add(server.address)
        recording = ToldRecording(before, created=now).start().stop()
        before.close(grace_s=PATIENCE_S)
        snapshot = recording.snapshot
        after = Webhooks(tmp_path, recordings=lambda: [remote_recording(snapshot(), 0)])
        recording.told_by(after).finish()
        assert after.wait_until_kept(PATIENCE_S)
        until(lambda: not after.waiting(endpoint.id), what="all is delivered")
        after.close(grace_s=0)
        types = [json.loads(one.body)["type"] for one in server.received]
        assert types == ["recording.started", "recording.stitching", "recording.ready"]


@pytest.mark.skipif(sys.platform != "linux", reason="only there the system has such a place")
def test_the_folder_in_memory_is_for_its_owner_alone() -> None:
    folder = memory_folder()
    assert folder is not None
    assert not folder.stat().st_mode & 0o077


def test_what_a_program_that_lives_has_not_queued_yet_is_left_to_it(tmp_path: Path) -> None:
    here = FactSpool(tmp_path, tmp_path)
    here.open()
    other = FactSpool(tmp_path, tmp_path)
    assert list(other.left()) == []
    here.close()
    assert list(other.left()) == []
    assert list(tmp_path.iterdir()) == []
