"""A network camera that lets nobody in without a password says so, and how to give one; no sentence shows a secret."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from pausa.capture.hub import Hub
from pausa.capture.network_refusal import refusal_text
from pausa.capture.source import CameraRequest
from pausa.core.events import DeviceLost
from support.engine import EventLog
from support.waiting import until

Answer = Callable[[str], int]


@contextmanager
def camera(answer: Answer, *, protocol: str = "HTTP/1.1") -> Iterator[str]:
    """Serve every request with the status that ``answer`` gives for it, as a camera does that shows no picture."""

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = server.accept()
                with client, contextlib.suppress(OSError):
                    request = b""
                    while b"\r\n\r\n" not in request and (more := client.recv(4096)):
                        request += more
                    status = answer(request.decode())
                    client.sendall(f"{protocol} {status} Status\r\nContent-Length: 0\r\n\r\n".encode())

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"127.0.0.1:{server.getsockname()[1]}"
        finally:
            server.shutdown(socket.SHUT_RDWR)
    thread.join()


def locked(request: str) -> int:
    return 404 if "Authorization: Basic bWU6R2VoZTFt\r" in request else 401


@pytest.mark.parametrize(("scheme", "protocol"), [("http", "HTTP/1.1"), ("rtsp", "RTSP/1.0")])
@pytest.mark.parametrize(
    ("credentials", "path", "said"),
    [
        ("", "/live", "Write them into its address"),
        ("me:wr0ng@", "/live", "those in its address"),
        ("me:Gehe1m@", "/live?key=Gehe1m", "has nothing at this address"),
    ],
)
def test_what_the_camera_answers_is_said(
    scheme: str, protocol: str, credentials: str, path: str, said: str
) -> None:
    with camera(locked, protocol=protocol) as place:
        text = refusal_text(f"{scheme}://{credentials}{place}{path}")
    assert text is not None
    assert said in text
    assert f"{scheme}://127.0.0.1" in text
    assert "Gehe1m" not in text
    assert "wr0ng" not in text


def test_a_camera_that_forbids_is_one_that_wants_a_user() -> None:
    with camera(lambda _: 403) as place:
        assert "user:password@" in (refusal_text(f"http://{place}/") or "")


@pytest.mark.parametrize("address", ["http://{}/", "rtsp://{}/", "rtsp://[", "http://{}:99999/", "srt://{}"])
def test_what_explains_nothing_is_not_said(address: str) -> None:
    with camera(lambda _: 503, protocol="GIBBERISH") as place:
        assert refusal_text(address.format(place)) is None


def test_the_reason_is_told_in_place_of_the_general_one_and_asked_for_once() -> None:
    asked: list[str] = []

    def answer(request: str) -> int:
        asked.append(request)
        return 401

    log = EventLog()
    hub = Hub(emit=log)
    try:
        with camera(answer) as place:
            hub.use(CameraRequest(f"http://{place}/video?token=Gehe1m"), None)
            lost = log.wait_for(DeviceLost)
            # Trying again in vain is no event.
            until(lambda: len([one for one in asked if "Lavf" in one]) >= 2, what="it is tried again")
    finally:
        hub.close()
    assert "asks for a user and a password" in lost.message
    assert "Gehe1m" not in lost.message
    assert len([one for one in asked if "Lavf" not in one]) == 1
    assert len(log.of(DeviceLost)) == 1
