"""Clients that mean no good: refused, cheaply, and the recording goes on."""

import contextlib
import logging
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from pausa.control.obs import obs_outbox, obs_strangers
from pausa.core import events
from support.obs_client import PASSWORD, ObsClient, ObsUnderTest, open_obs, proof
from support.waiting import PATIENCE_S, until


@pytest.fixture
def obs(tmp_path: Path) -> Iterator[ObsUnderTest]:
    with open_obs(tmp_path) as obs:
        yield obs


FIELDS = [
    "inputName",
    "inputUuid",
    "inputMuted",
    "inputVolumeMul",
    "inputKind",
    "sceneName",
    "sceneItemId",
    "sourceName",
    "imageFormat",
    "imageWidth",
    "hotkeyName",
    "vendorName",
    "requestType",
    "requestData",
    "chapterName",
    "recordDirectory",
    "outputName",
    "sleepMillis",
]


def guess(obs: ObsUnderTest, password: str) -> int | None:
    """Give a password, and return how that ends: 4009, or None if it was right."""
    with obs.stranger() as client:
        client.send(1, {"rpcVersion": 1, "authentication": proof(client.receive_op(0), password)})
        try:
            client.receive_op(2)
        except ConnectionClosed:
            return client.connection.close_code
    return None


@pytest.mark.parametrize(
    ("host", "answer"),
    [
        ("localhost", None),
        ("localhost:{port}", None),
        ("127.0.0.1:{port}", None),
        ("[::1]:{port}", None),
        ("localhost:4455", None),
        ("192.168.1.20:{port}", 403),
        ("localhost:99999999", 403),
        ("evil.example", 403),
        ("evil.example:{port}", 403),
        ("127.0.0.1.evil.example:{port}", 403),
        ("localhost.evil.example", 403),
        ("localhost@evil.example", 403),
        ("evil.example/localhost", 403),
        ("localhost:port", 403),
    ],
)
def test_a_foreign_host_is_refused(obs: ObsUnderTest, host: str, answer: int | None) -> None:
    assert handshake(obs, {"Host": host.format(port=obs.face.port)}) == (answer or 101)


@pytest.mark.parametrize(
    ("origin", "answer"),
    [
        ("https://evil.example", 403),
        ("http://evil.example:4455", 403),
        ("http://localhost.evil.example", 403),
        ("http://192.168.1.20", 403),
        ("http://localhost:3000", 101),
        ("http://127.0.0.1:8080", 101),
        ("https://allowed.example", 101),
        ("https://allowed.example.evil.example", 403),
        ("http://allowed.example", 403),
        ("file://", 101),
        ("null", 101),
        ("capacitor://localhost", 101),
        ("http://", 403),
        ("https://a@b", 403),
    ],
)
def test_a_web_page_from_elsewhere_is_refused(obs: ObsUnderTest, origin: str, answer: int) -> None:
    assert handshake(obs, {"Host": "localhost", "Origin": origin}) == answer


@pytest.mark.parametrize(
    "head",
    [
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n",
        "GET / HTTP/1.1\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nOrigin: http://evil.example\r\n",
    ],
)
def test_a_head_that_says_two_things_is_refused(obs: ObsUnderTest, head: str) -> None:
    assert raw_handshake(obs, head) == 403


def test_what_is_no_websocket_is_refused(obs: ObsUnderTest) -> None:
    with socket.create_connection(("127.0.0.1", obs.face.port), PATIENCE_S) as line:
        line.sendall(b"GET /v1/recordings HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert line.recv(100).startswith(b"HTTP/1.1 426")
    with socket.create_connection(("127.0.0.1", obs.face.port), PATIENCE_S) as line:
        line.sendall(b"\x16\x03\x01" + b"\0" * 100 + b"\r\n\r\n")
        assert not line.recv(100).startswith(b"HTTP/1.1 101")


def test_no_password_gets_into_the_log(obs: ObsUnderTest, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    assert guess(obs, "wrong password") == 4009
    assert guess(obs, PASSWORD) is None
    with obs.client() as client:
        client.call("GetVersion")
    assert "was refused: its password is wrong" in caplog.text
    assert 'authentication"' not in caplog.text
    assert "wrong password" not in caplog.text.replace("its password is wrong", "")
    assert PASSWORD not in caplog.text


def test_who_guesses_must_wait_and_a_client_that_is_in_need_not(
    obs: ObsUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(obs_strangers, "GUESS_S", 3600.0)
    with obs.client() as client:
        for number in range(obs_strangers.FREE_GUESSES):
            assert guess(obs, f"guess {number}") == 4009
        with obs.stranger() as late:
            late.send(1, {"rpcVersion": 1, "authentication": proof(late.receive_op(0), "another guess")})
            with pytest.raises(TimeoutError):
                late.connection.recv(timeout=0.3)
            assert client.call("GetStudioModeEnabled") == {"studioModeEnabled": False}


def test_after_wrong_guesses_the_right_password_lets_in(
    obs: ObsUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(obs_strangers, "GUESS_S", 0.01)
    for number in range(obs_strangers.FREE_GUESSES + 5):
        assert guess(obs, f"guess {number}") == 4009
    assert guess(obs, PASSWORD) is None


def test_a_message_that_is_too_large_ends_the_connection(obs: ObsUnderTest) -> None:
    with obs.client() as client:
        with contextlib.suppress(ConnectionClosed):
            client.send(6, {"requestType": "x" * 1_000_000, "requestId": "1"})
        assert client.close_code() == 1009
    with obs.stranger() as stranger:
        with contextlib.suppress(ConnectionClosed):
            stranger.send_raw("x" * 1_000_000)
        assert stranger.close_code() == 1009


def test_thousands_of_connections_keep_nobody_out_who_has_the_password(obs: ObsUnderTest) -> None:
    idle: list[socket.socket] = []
    try:
        with obs.client() as before:
            before.call("StartRecord")
            recording_id = obs.remote.remote.active()[-1].id
            for number in range(2000):
                line = socket.create_connection(("127.0.0.1", obs.face.port), PATIENCE_S)
                if number % 2:
                    line.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: ")
                idle.append(line)
                if len(idle) > 200:
                    idle.pop(0).close()
            with obs.client() as after:
                assert after.call("GetRecordStatus")["outputActive"] is True
            assert before.call("GetRecordStatus")["outputActive"] is True
            obs.remote.record_more(recording_id)
            before.call("StopRecord")
    finally:
        for line in idle:
            line.close()
    obs.remote.log.wait_for(events.RecordingReady, recording_id)


def test_there_is_room_for_so_many_clients_and_no_more(obs: ObsUnderTest) -> None:
    with contextlib.ExitStack() as stack:
        clients = [
            stack.enter_context(obs.client(subscriptions=0)) for _ in range(obs_strangers.MOST_CLIENTS)
        ]
        with obs.stranger() as one_more:
            one_more.send(1, {"rpcVersion": 1, "authentication": proof(one_more.receive_op(0), PASSWORD)})
            assert one_more.close_code() == 4011
        clients.pop().connection.close()
        until(lambda: guess(obs, PASSWORD) is None, what="there is room again")


def test_a_client_that_does_not_read_is_cut_off_and_delays_nobody(obs: ObsUnderTest) -> None:
    with obs.client() as client, slow_client(obs) as slow:
        client.send(3, {"eventSubscriptions": 0})
        client.receive_op(2)
        told = {"eventData": {"text": "x" * 60_000}}
        for _ in range(obs_outbox.MOST_BYTES // 60_000 + 200):
            client.call("BroadcastCustomEvent", told)
        with pytest.raises(ConnectionClosed):
            slow.read_on()
        assert client.call("GetStudioModeEnabled") == {"studioModeEnabled": False}


def test_of_a_client_that_asks_and_does_not_read_no_more_is_read(obs: ObsUnderTest) -> None:
    with slow_client(obs) as slow, obs.client() as client:
        slow.connection.socket.settimeout(1.0)
        request = {"requestType": "GetVersion", "requestId": "x" * 50_000}

        def ask_on() -> None:
            with contextlib.suppress(OSError, ConnectionClosed):
                for _ in range(2000):
                    slow.send(6, request)

        asking = threading.Thread(target=ask_on)
        asking.start()
        for _ in range(50):
            assert client.call("GetStudioModeEnabled") == {"studioModeEnabled": False}
        slow.connection.socket.shutdown(socket.SHUT_RDWR)
        asking.join()


def test_what_cannot_be_sent_back_ends_the_connection(obs: ObsUnderTest) -> None:
    with obs.client() as client:
        client.send_raw('{"op": 6, "d": {"requestType": "GetStudioModeEnabled", "requestId": 1e999}}')
        assert client.close_code() == 4002
    with obs.client() as client:
        client.send_raw('{"op": 8, "d": {"requestId": 1e999, "requests": []}}')
        assert client.close_code() == 4002


def test_odd_values_are_refused_and_change_nothing(obs: ObsUnderTest) -> None:
    odd: list[Any] = [None, 0, -1, 1e308, "", "x" * 1000, "\0", [], {}, True, [[[]]], "\ud800"]
    with obs.client() as client:
        names = client.call("GetVersion")["availableRequests"]
        quiet = [one for one in names if one not in ("StartRecord", "ToggleRecord", "BroadcastCustomEvent")]
        for name in quiet:
            for value in odd:
                data = dict.fromkeys(FIELDS, value)
                assert client.ask(name, data)["requestStatus"]["code"] in (
                    100,
                    206,
                    300,
                    400,
                    401,
                    402,
                    403,
                    404,
                    501,
                    506,
                    600,
                    604,
                )
        assert obs.remote.engine.settings.value.gain_db == 0
        assert not obs.remote.engine.hub.muted


def test_what_cannot_be_sent_to_all_clients_is_sent_to_none(obs: ObsUnderTest) -> None:
    """MessagePack has no such number."""
    with obs.client() as client:
        assert client.refused("BroadcastCustomEvent", {"eventData": {"number": 10**30}}) == 400
        client.call("BroadcastCustomEvent", {"eventData": {"number": 1}})
        assert client.wait_for_event("CustomEvent")["number"] == 1


# ── how they come ────────────────────────────────────────────────────────────────────────────────────


def handshake(obs: ObsUnderTest, headers: dict[str, str]) -> int:
    return raw_handshake(
        obs, "GET / HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    )


def raw_handshake(obs: ObsUnderTest, head: str) -> int:
    """Begin a handshake with this head, and return the status of the answer."""
    rest = (
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        "Sec-WebSocket-Version: 13\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", obs.face.port), PATIENCE_S) as line:
        line.sendall((head + rest).encode())
        return int(line.recv(100).split()[1])


@contextlib.contextmanager
def slow_client(obs: ObsUnderTest) -> Iterator[ObsClient]:
    """Connect a client that takes from the network only what is asked of it."""
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    line.connect(("127.0.0.1", obs.face.port))
    with connect(obs.url, sock=line, proxy=None, max_queue=1, max_size=None) as connection:
        client = ObsClient(connection)
        client.identify()
        yield client


def test_a_client_of_another_protocol_is_answered_in_words(obs: ObsUnderTest) -> None:
    with pytest.raises(InvalidStatus), connect(obs.url, proxy=None, origin="https://evil.example"):  # type: ignore[arg-type]
        pass
