"""A sound server that does not answer, by a socket that is called as that of the server is."""

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pausa.ui.player.sound_connection import not_waited_for

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sound servers hang on Linux")


@pytest.fixture(params=["pulse/native", "another"])
def connection(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[socket.socket]:
    """Connect to a server that says nothing."""
    path = tmp_path / request.param
    path.parent.mkdir(exist_ok=True)
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(str(path))
        server.listen()
        client.connect(str(path))
        yield client


def is_of_server(connection: socket.socket) -> bool:
    return str(connection.getpeername()).endswith("pulse/native")


def test_only_a_call_that_waits_for_the_server_is_given_up(connection: socket.socket) -> None:
    others, answers = socket.socketpair()
    with others, answers:
        connection.settimeout(60 if is_of_server(connection) else 0.5)
        with not_waited_for(answers_s=0.1):
            try:
                assert connection.recv(1) == b""
            except TimeoutError:
                assert not is_of_server(connection)
        answers.send(b"1")
        assert others.recv(1) == b"1"


def test_a_server_that_answers_keeps_its_connection(connection: socket.socket) -> None:
    with not_waited_for(answers_s=60):
        pass
    connection.settimeout(0.05)
    with pytest.raises(TimeoutError):
        connection.recv(1)
