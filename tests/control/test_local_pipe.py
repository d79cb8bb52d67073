"""What Windows uses instead of a socket of files, tried over a socket: who does not know the key hears nothing."""

import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from pausa.control.local.local_commands import LocalCommands
from pausa.control.local.nobody_answers import NobodyAnswersError
from pausa.control.local.pipe_connection import FAMILY, PipeConnection
from pausa.control.local.pipe_server import PipeServer
from pausa.core.events import Event, StartDisarmed
from support.remote_engine import RemoteEngine, open_remote_engine
from support.waiting import PATIENCE_S

ADDRESS = r"\\.\pipe\pausa-test" if sys.platform == "win32" else "pipe"


@pytest.fixture
def pausa(tmp_path: Path) -> Iterator[RemoteEngine]:
    with open_remote_engine(tmp_path) as engine:
        yield engine


@pytest.fixture
def server(pausa: RemoteEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PipeServer]:
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    commands = LocalCommands(pausa.remote, pausa.engine.hub)
    with closing(PipeServer(commands, pausa.remote.events, home=tmp_path, address=ADDRESS)) as server:
        assert server.has_turn.wait(PATIENCE_S)
        yield server


@pytest.mark.usefixtures("server")
def test_commands_are_answered_and_events_told(pausa: RemoteEngine, tmp_path: Path) -> None:
    with (
        closing(PipeConnection(tmp_path, answer_s=PATIENCE_S, address=ADDRESS)) as client,
        closing(PipeConnection(tmp_path, answer_s=PATIENCE_S, address=ADDRESS)) as watcher,
    ):
        watcher.send(b'{"command": "watch"}')
        assert b'"active": []' in watcher.receive()
        client.send(b'{"command": "start"}')
        assert b'"state": "recording"' in client.receive()
        while b"recording_started" not in watcher.receive():
            pass
        client.send(b"nonsense")
        assert b"JSON object" in client.receive()
        client.send(b'{"command": "pause"}')
        assert b'"state": "paused"' in client.receive()
    assert [one.state.value for one in pausa.remote.active()] == ["paused"]


def test_a_command_that_ends_the_program_is_answered(
    pausa: RemoteEngine, server: PipeServer, tmp_path: Path
) -> None:
    closing_thread = threading.Thread(target=server.close)

    def end(event: Event) -> None:
        if isinstance(event, StartDisarmed):
            closing_thread.start()
            closing_thread.join(0.5)  # whoever does not wait for the answer is done by then

    pausa.engine.subscribe(end)
    with closing(PipeConnection(tmp_path, answer_s=PATIENCE_S, address=ADDRESS)) as client:
        client.send(b'{"command": "start", "on": "participant_speak"}')
        assert b'"armed"' in client.receive()
        client.send(b'{"command": "stop"}')
        assert b'"done": true' in client.receive()
    closing_thread.join(PATIENCE_S)
    assert not closing_thread.is_alive()


@pytest.mark.usefixtures("server")
def test_who_does_not_know_the_key_is_told_nothing(pausa: RemoteEngine, tmp_path: Path) -> None:
    with Client(ADDRESS, family=FAMILY) as stranger:
        stranger.send_bytes(b'{"command": "start"}')
        assert stranger.recv_bytes().startswith(b"#CHALLENGE#")
        assert stranger.recv_bytes() == b"#FAILURE#"
        with pytest.raises(EOFError):
            stranger.recv_bytes()
    assert pausa.remote.active() == []
    (tmp_path / "ctl-key").write_bytes(b"another")
    with pytest.raises(NobodyAnswersError):
        PipeConnection(tmp_path, answer_s=1, address=ADDRESS)


def test_without_a_pipe_nobody_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NobodyAnswersError):
        PipeConnection(tmp_path, answer_s=1, address=ADDRESS)
