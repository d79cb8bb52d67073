"""The guard of the HTTP server: what does not come from the user is refused, and a recording goes on meanwhile."""

import base64
import itertools
import logging
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from pausa.control.remote.remote_control import RemoteControl
from pausa.control.remote.remote_secrets import TOKEN_VARIABLE
from pausa.control.remote.server_names import ServerNames, is_everywhere, openable, origins_of
from pausa.control.web.given_token import given_token
from pausa.control.web.request_framing import MOST_CHUNKS, ChunkLines
from pausa.control.web.request_rate import RequestRate
from pausa.control.web.web_limits import WebLimits
from pausa.control.web.web_server import WebServer, bound_socket
from pausa.core import events
from pausa.core.errors import InputError, PausaError
from pausa.core.sentences import sentence
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from support.waiting import PATIENCE_S
from support.web_engine import WebEngine, open_web_engine, read_all

PAGE = "https://example.org"


@pytest.fixture(autouse=True)
def _token_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(TOKEN_VARIABLE, raising=False)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebEngine]:
    limits = WebLimits(refused_per_s=1e6, refused_burst=1_000_000)
    with open_web_engine(tmp_path_factory.mktemp("web"), limits=limits, remote_origins=PAGE) as engine:
        yield engine


@pytest.fixture
def web(served: WebEngine, caplog: pytest.LogCaptureFixture) -> Iterator[WebEngine]:
    """A recording runs all the time, and goes on after whatever was refused; the token is never logged."""
    with caplog.at_level(logging.INFO):
        active = served.remote.remote.active()
        recording_id = active[0].id if active else served.start()
        yield served
        served.remote.record_more(recording_id)
    assert served.token not in caplog.text


def _names_its_fault(answer: httpx.Response) -> bool:
    body = answer.json()
    return set(body) == {"error", "message", "state", "action"} and body["message"].endswith(".")


# ── the token ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer",
        "Bearer wrong",
        "Token {token}",
        "{token}",
        "Basic {basic}",
        "Bearer {token}x",
        "Bearer é",
    ],
)
def test_without_the_token_nothing_is_told(web: WebEngine, header: str) -> None:
    basic = base64.b64encode(f"user:{web.token}".encode()).decode()
    text = header.format(token=web.token, basic=basic).encode("latin-1")
    headers = {b"authorization": text} if header else {}
    for method, path in (("GET", "/v1/recordings"), ("POST", "/v1/recordings"), ("GET", "/nothing")):
        answer = httpx.request(method, f"{web.address}{path}", headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"].startswith("Bearer")
        assert _names_its_fault(answer)


def test_each_face_takes_the_token_in_its_own_forms() -> None:
    basic = base64.b64encode(b"organisation:secret").decode()
    every = ("bearer", "token", "basic", "bare")
    for value, token in (
        ("Bearer secret", "secret"),
        ("bearer  secret ", "secret"),
        ("Token secret", "secret"),
        (f"Basic {basic}", "secret"),
        ("secret", "secret"),
        ("Basic ???", None),
        ("Basic c2VjcmV0", None),
        ("Digest secret", None),
    ):
        assert given_token([(b"authorization", value.encode())], every) == token
    assert given_token([(b"authorization", b"Token secret")], ("bearer",)) is None
    assert given_token([(b"authorization", b"secret")], ("bearer",)) is None
    assert given_token([(b"authorization", b"Bearer a"), (b"authorization", b"Bearer b")], every) is None
    assert given_token([], every) is None


def test_the_document_and_its_page_need_no_token_and_no_connection(web: WebEngine) -> None:
    with web.stranger() as client:
        page, document = client.get("/"), client.get("/openapi.json")
        assert client.post("/").status_code == 401
    assert (page.status_code, document.status_code) == (200, 200)
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "<script" not in page.text
    assert "src=" not in page.text
    assert "/v1/recordings/{recording_id}" in page.text
    assert document.json()["openapi"].startswith("3.")
    assert web.token not in page.text + document.text


# ── who asks ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "host",
    [
        "evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:{port}",
        "127.0.0.1:{port}.evil.example", "user@127.0.0.1:{port}", "", "127.0.0.1:{port}:80", "[::1", "10.0.0.1:{port}",
    ],
)  # fmt: skip
def test_a_foreign_name_of_the_server_is_refused_even_with_the_token(web: WebEngine, host: str) -> None:
    name = host.format(port=web.place[1])
    request = f"GET /v1/recordings HTTP/1.1\r\nHost: {name}\r\nAuthorization: Bearer {web.token}\r\n\r\n"
    assert web.raw(request.encode()).startswith((b"HTTP/1.1 403", b"HTTP/1.1 400"))


def test_the_names_of_the_server_itself_are_taken(web: WebEngine) -> None:
    for name in ("127.0.0.1", "localhost", "LOCALHOST", "localhost.", "[::1]"):
        with web.client(host=f"{name}:{web.place[1]}") as client:
            assert client.get("/v1/health").status_code == 200
    names = ServerNames(address="192.168.1.5", port=80, origins=())
    assert names.is_own("192.168.1.5")
    assert names.is_own(socket.gethostname())
    assert not names.is_own("192.168.1.6")
    assert ServerNames(address="0.0.0.0", port=80, origins=()).is_own("192.168.1.6:80")
    assert not ServerNames(address="0.0.0.0", port=80, origins=()).is_own("evil.example")


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "null", "http://example.org", f"{PAGE}.evil.example", "http://localhost:1"],
)
def test_a_foreign_page_is_refused_even_with_the_token(web: WebEngine, origin: str) -> None:
    with web.client(origin=origin) as client:
        for answer in (
            client.get("/v1/recordings"),
            client.post("/v1/recordings"),
            client.options("/v1/recordings", headers={"access-control-request-method": "POST"}),
        ):
            assert answer.status_code == 403
            assert "access-control-allow-origin" not in answer.headers


def test_a_page_that_is_named_may_use_it_and_read_the_answers(web: WebEngine) -> None:
    with web.stranger(origin=PAGE) as client:
        asked = client.options(
            "/v1/recordings",
            headers={
                "access-control-request-method": "POST",
                "access-control-request-headers": "authorization",
                "access-control-request-private-network": "true",
            },
        )
        assert asked.status_code == 204
        assert asked.headers["access-control-allow-origin"] == PAGE
        assert "authorization" in asked.headers["access-control-allow-headers"].lower()
        assert asked.headers["access-control-allow-private-network"] == "true"
        refused = client.get("/v1/recordings")
        assert refused.status_code == 401
        assert refused.headers["access-control-allow-origin"] == PAGE
    with web.client(origin=PAGE) as client:
        answer = client.get("/v1/recordings")
        assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (200, PAGE)
        assert answer.headers["vary"] == "Origin"
        assert "access-control-allow-credentials" not in answer.headers
    with web.client(origin=web.address) as client:
        assert "access-control-allow-origin" not in client.get("/v1/recordings").headers


def test_what_is_no_page_is_told_in_a_sentence() -> None:
    assert origins_of(" https://Example.org/  http://localhost:3000") == {PAGE, "http://localhost:3000"}
    for text in ("*", "example.org", "https://example.org/path", "https://*.example.org"):
        with pytest.raises(InputError, match="is not the address of a web page"):
            origins_of(text)


# ── requests that are not what they seem ─────────────────────────────────────────────────────────────


UNCLEAR_HEADERS = [
    ("Content-Length: 5", "Transfer-Encoding: chunked"),
    ("Transfer-Encoding: chunked", "Transfer-Encoding: identity"),
    ("Content-Length: 5", "Content-Length: 6"),
    ("Content-Length: +5",),
    ("Content-Length: -1",),
    ("Transfer-Encoding: xchunked",),
    ("Transfer-Encoding : chunked",),
    ("Transfer-Encoding: chunked", "Content-Length: 5"),
    ("Transfer-Encoding: gzip, chunked",),
    ("Content-Length: 2, 2",),
    ("Content-Length: 2", "Content-Length: 2"),
    ("Content-Length: 2", "X: folded\r\n Content-Length: 2"),
    ("X: folded\r\n\tagain",),
    ("X: bare\nTransfer-Encoding: chunked",),
    ("X: bare\rTransfer-Encoding: chunked",),
    ("X: a\x01b",),
    ("Host: 127.0.0.1",),
    ("Authorization: Bearer other",),
    ("Bad\x00Name: value",),
]


def test_headers_that_can_be_read_in_two_ways_are_refused(web: WebEngine) -> None:
    smuggled = web.head("GET /v1/health HTTP/1.1")
    for headers in UNCLEAR_HEADERS:
        answer = web.raw(web.head("POST /v1/recordings HTTP/1.1", *headers) + b"0\r\n\r\n" + smuggled)
        assert (answer[:12], answer.count(b"HTTP/1.1")) == (b"HTTP/1.1 400", 1), headers
    assert len(web.remote.remote.active()) == 1


UNCLEAR_CHUNKS = [
    b"2;a=b\r\n{}\r\n0\r\n\r\n", b"2;" + b"a" * 9000, b"2 \r\n{}\r\n0\r\n\r\n", b"2\n{}\r\n0\r\n\r\n",
    b"2\r\n{}\n0\r\n\r\n", b"2\r\n{}\r\n0\r\n\n", b"2\r\n{}\r\n0\r\nHost: other\r\n\r\n", b"0x2\r\n{}\r\n0\r\n\r\n",
    b"-2\r\n{}\r\n0\r\n\r\n", b"2\r\n{}}\r\n0\r\n\r\n", b"100000002\r\n{}\r\n0\r\n\r\n",
]  # fmt: skip


def test_chunks_that_can_be_read_in_two_ways_are_refused(web: WebEngine) -> None:
    head = web.head("POST /v1/recordings HTTP/1.1", "Transfer-Encoding: chunked")
    smuggled = web.head("GET /v1/health HTTP/1.1")
    for body in UNCLEAR_CHUNKS:
        for pieces in ((head + body + smuggled,), (head + body[:1], body[1:] + smuggled)):
            with socket.create_connection(web.place, timeout=PATIENCE_S) as connection:
                for piece in pieces:
                    connection.sendall(piece)
                answer = read_all(connection)
            assert (answer[:12], answer.count(b"HTTP/1.1")) == (b"HTTP/1.1 400", 1), body
    assert len(web.remote.remote.active()) == 1


def test_a_body_of_very_many_chunks_is_refused_before_they_are_read() -> None:
    assert ChunkLines().take(b"1\r\nx\r\n" * (MOST_CHUNKS - 1))
    assert not ChunkLines().take(b"1\r\nx\r\n" * MOST_CHUNKS)


def test_lines_that_end_by_themselves_are_refused_at_once(web: WebEngine) -> None:
    bare = web.head("GET /v1/health HTTP/1.1").replace(b"\r\n", b"\n")
    half = web.head("GET /v1/health HTTP/1.1", "X: a\nY: b")[:-4]
    old = web.head("POST /v1/recordings HTTP/1.0", "Transfer-Encoding: chunked") + b"0\r\n\r\n"
    for request in (bare, half, old):
        assert web.raw(request).startswith(b"HTTP/1.1 400")


def test_a_body_in_chunks_is_read_however_it_is_cut(web: WebEngine) -> None:
    """And what follows it is the next request."""
    name = b'{"title": "cut"}'
    chunks = (
        b"%x\r\n" % len(name[:5]) + name[:5] + b"\r\n%X\r\n" % len(name[5:]) + name[5:] + b"\r\n00\r\n\r\n"
    )
    active = web.remote.remote.active()[-1].id
    head = web.head(
        f"PATCH /v1/recordings/{active} HTTP/1.1",
        "Content-Type: application/json",
        "Transfer-Encoding: chunked",
    )
    last = web.head("GET /v1/health HTTP/1.1", "Connection: close")
    for cuts in (range(0, len(chunks), 1), range(0, len(chunks), 7), (0,)):
        with socket.create_connection(web.place, timeout=PATIENCE_S) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.sendall(head)
            for begin, end in itertools.pairwise([*cuts, len(chunks)]):
                connection.sendall(chunks[begin:end])
            connection.sendall(last)
            answer = read_all(connection)
        assert answer.count(b"HTTP/1.1 200") == 2, answer


@pytest.mark.parametrize(
    "path",
    [
        "/v1/recordings/../settings", "/v1/recordings/%2e%2e/settings", "/v1/recordings/..%2f..%2fetc%2fpasswd/media",
        "/v1/recordings/%2Fetc%2Fpasswd", "/v1/recordings/a%00b", "/v1//recordings", "/v1/recordings/a\\b",
        "/v1/recordings/%252e%252e/media", "http://127.0.0.1/v1/recordings", "v1/recordings", "*",
    ],
)  # fmt: skip
def test_a_path_with_tricks_is_refused(web: WebEngine, path: str) -> None:
    answer = web.raw(web.head(f"GET {path} HTTP/1.1", "Connection: close"))
    assert answer.startswith(b"HTTP/1.1 400")


@pytest.mark.parametrize("bad", ["x" * 65, "a.b", "a:b", "é", "%F0%9F%98%80", "a b", "~root", "-" * 64])
def test_an_id_that_is_none_leads_to_no_file(web: WebEngine, bad: str) -> None:
    with web.client() as client:
        for path in ("", "/media", "/thumbnail", "/chapters"):
            assert client.get(f"/v1/recordings/{bad}{path}").status_code in (400, 404, 422)


def test_what_is_no_http_is_refused(web: WebEngine) -> None:
    for nonsense in (
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 3,
        b"HELLO\r\n\r\n",
    ):
        assert web.raw(nonsense).startswith(b"HTTP/1.1 400")
    assert web.raw(b"GET /" + b"a" * 20_000).startswith(b"HTTP/1.1 400")
    for nameless in (b"GET / HTTP/1.0\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n"):
        assert web.raw(nameless).startswith(b"HTTP/1.1 403")


# ── too much, too slowly ─────────────────────────────────────────────────────────────────────────────


def test_a_body_that_is_too_large_is_refused_whether_it_says_so_or_not(web: WebEngine) -> None:
    large = b'{"title": "' + b"a" * 70_000 + b'"}'
    with web.client() as client:
        told = client.post("/v1/recordings", content=large)
        untold = client.post("/v1/recordings", content=iter([large[:40_000], large[40_000:]]))
    assert (told.status_code, untold.status_code) == (413, 413)
    assert _names_its_fault(told)
    endless = web.raw(web.head("POST /v1/recordings HTTP/1.1", "Content-Length: 99999999999"))
    assert endless.startswith(b"HTTP/1.1 413")


def test_a_body_that_is_malformed_is_refused(web: WebEngine) -> None:
    with web.client() as client:
        for body in (
            b"{",
            b"[]",
            b'{"title": "\\ud800"}',
            b'{"max_seconds": 1e999}',
            b"\xff",
            b"[" * 10_000,
        ):
            answer = client.post("/v1/recordings", content=body, headers={"content-type": "application/json"})
            assert answer.status_code in (400, 422), body
            assert _names_its_fault(answer)


def test_a_client_that_does_not_come_to_its_end_is_cut_off(tmp_path: Path) -> None:
    limits = WebLimits(head_s=0.3, body_s=0.3, idle_s=1)
    with open_web_engine(tmp_path, limits=limits) as web:
        recording_id = web.start()
        silent = socket.create_connection(web.place, timeout=PATIENCE_S)
        slow_head = socket.create_connection(web.place, timeout=PATIENCE_S)
        slow_head.sendall(b"GET /v1/health HTTP/1.1\r\nX-Slow: ")
        slow_body = socket.create_connection(web.place, timeout=PATIENCE_S)
        slow_body.sendall(web.head("POST /v1/recordings HTTP/1.1", "Content-Length: 100") + b"{")
        assert read_all(silent) == b""
        assert read_all(slow_head) == b""
        assert read_all(slow_body).startswith(b"HTTP/1.1 408")
        idle = socket.create_connection(web.place, timeout=PATIENCE_S)
        idle.sendall(web.head("GET /v1/health HTTP/1.1"))
        assert read_all(idle).startswith(b"HTTP/1.1 200")
        # A second request that begins and does not come to its end.
        again = socket.create_connection(web.place, timeout=PATIENCE_S)
        again.sendall(web.head("GET /v1/health HTTP/1.1") + b"GET /v1/he")
        assert read_all(again).count(b"HTTP/1.1 200") == 1
        for connection in (silent, slow_head, slow_body, idle, again):
            connection.close()
        web.remote.record_more(recording_id)


def test_of_too_many_connections_the_one_that_is_quiet_for_longest_makes_room(tmp_path: Path) -> None:
    with open_web_engine(tmp_path, limits=WebLimits(connections=8)) as web:
        held = [socket.create_connection(web.place, timeout=PATIENCE_S) for _ in range(8)]
        held[0].sendall(web.head("GET /v1/events HTTP/1.1"))
        assert held[0].recv(4096).startswith(b"HTTP/1.1 200")
        held[1].sendall(web.head("GET /v1/health HTTP/1.1"))
        assert held[1].recv(4096).startswith(b"HTTP/1.1 200")
        assert web.raw(web.head("GET /v1/health HTTP/1.1", "Connection: close")).startswith(b"HTTP/1.1 200")
        # The first is being answered and the second was quiet later, so it was the third.
        assert read_all(held[2]) == b""
        held[1].sendall(web.head("GET /v1/health HTTP/1.1", "Connection: close"))
        assert b"HTTP/1.1 200" in read_all(held[1])
        for connection in held:
            connection.close()


def test_whoever_asks_too_often_has_to_wait(tmp_path: Path) -> None:
    limits = WebLimits(requests_per_s=0.01, burst=5, refused_per_s=0.01, refused_burst=3)
    with open_web_engine(tmp_path, limits=limits) as web:
        with web.stranger() as stranger:
            codes = [stranger.get("/v1/health").status_code for _ in range(5)]
        assert codes == [401, 401, 401, 429, 429]
        # Whoever has the token is not hindered by those who have not.
        with web.client() as client:
            answers = [client.get("/v1/health") for _ in range(7)]
        assert {answer.status_code for answer in answers[:5]} == {200}
        assert answers[-1].status_code == 429
        assert int(answers[-1].headers["retry-after"]) >= 1
        assert web.server.refused == 5 + [answer.status_code for answer in answers].count(429)


def test_a_bucket_fills_again_as_time_passes_and_each_address_has_its_own() -> None:
    now_s = [0.0]
    rate = RequestRate(per_s=2, burst=2, now_s=lambda: now_s[0])
    assert [rate.wait_s("a") for _ in range(3)] == [0, 0, 0.5]
    assert rate.wait_s("b") == 0
    now_s[0] = 0.5
    assert [rate.wait_s("a"), rate.wait_s("a") > 0] == [0, True]


def test_what_is_refused_is_logged_without_secrets(web: WebEngine, caplog: pytest.LogCaptureFixture) -> None:
    httpx.get(
        f"{web.address}/v1/recordings?token={web.token}", headers={"authorization": f"Token {web.token}"}
    )
    httpx.get(f"{web.address}/v1/recordings/{web.token}", headers={"origin": "https://evil.example"})
    refusals = [record.getMessage() for record in caplog.records if "refused" in record.getMessage()]
    assert any("401 GET '/v1/recordings' of 127.0.0.1" in one for one in refusals)
    assert any("403 GET '/v1/recordings/…' of 127.0.0.1" in one for one in refusals)
    assert web.token not in "".join(refusals)


# ── where it listens ─────────────────────────────────────────────────────────────────────────────────


def test_a_port_in_use_and_an_address_that_is_none_are_told_in_a_sentence(web: WebEngine) -> None:
    with pytest.raises(PausaError, match=f"Port {web.place[1]} is used by another program"):
        bound_socket("127.0.0.1", web.place[1])
    for address in ("example.org", "", "127.0.0.1.1", "203.0.113.7", "127.0.0.1:80"):
        with pytest.raises(InputError, match="is not an address of this computer"):
            bound_socket(address, 0)
    for address in ("localhost", "[::1]", "0.0.0.0"):
        with bound_socket(address, 0) as listener:
            # Else asyncio leaves Nagle's algorithm on, and half of all answers come 40 ms late.
            assert listener.proto == socket.IPPROTO_TCP


def test_a_port_that_another_pausa_has_is_said_to_be_its(web: WebEngine) -> None:
    engine = web.remote.engine
    settings = SettingsFile(engine.places.settings_file)
    settings.use_for_now(remote_on=True, remote_port=web.place[1])
    control = RemoteControl(
        settings,
        kinds=[WebServer(engine, web.remote.remote, engine.remote_secrets)],
        holder=lambda port: sentence("Another Pausa has {port}.", port=port),
    )
    control.follow()
    assert control.wait_until_settled(PATIENCE_S)
    assert control.status("web").problem == f"Another Pausa has {web.place[1]}."
    control.close()


def test_an_address_that_means_all_is_shown_as_one_that_can_be_opened() -> None:
    assert openable("http://127.0.0.1:1") == "http://127.0.0.1:1"
    assert not is_everywhere("http://localhost:1")
    for address in ("ws://0.0.0.0:4455", "http://[::]:8765"):
        assert is_everywhere(address)
        shown = urlsplit(openable(address))
        assert shown.port == urlsplit(address).port
        assert not is_everywhere(shown.geturl())
        assert ("." if "0.0" in address else ":") in (shown.hostname or "")


def test_the_server_is_opened_and_closed_as_the_settings_say(web: WebEngine) -> None:
    kind = WebServer(web.remote.engine, web.remote.remote, web.remote.engine.remote_secrets)
    assert kind.wanted(Settings()) is None
    assert kind.wanted(Settings(remote_on=True)) != kind.wanted(Settings(remote_on=True, remote_port=1))
    server = kind.open(Settings(remote_on=True, remote_port=0))
    place = server.address
    everywhere = kind.open(Settings(remote_on=True, remote_port=0, remote_address="0.0.0.0"))
    assert httpx.get(f"http://127.0.0.1:{everywhere.address.rpartition(':')[2]}").status_code == 200
    assert (everywhere.address, is_everywhere(everywhere.address)) == (
        f"http://0.0.0.0:{urlsplit(everywhere.address).port}",
        True,
    )
    assert httpx.get(openable(everywhere.address)).status_code == 200
    everywhere.close()
    listening = httpx.stream("GET", f"{place}/v1/events", headers={"authorization": f"Bearer {web.token}"})
    with listening as stream:
        assert stream.status_code == 200
        server.close()
        server.close()
        with pytest.raises(httpx.HTTPError):
            for _ in stream.iter_raw():
                pass
    with pytest.raises(httpx.ConnectError):
        httpx.get(place)
    web.remote.log.wait_for(events.RecordingProgressed)


def test_whoever_is_refused_while_sending_a_body_gets_the_answer(web: WebEngine) -> None:
    head = web.head("POST /v1/%2e%2e HTTP/1.1", "Content-Length: 60000")
    answers = []
    for _ in range(20):
        with socket.create_connection(web.place, timeout=PATIENCE_S) as connection:
            connection.sendall(head)
            for _ in range(60):
                connection.sendall(b"x" * 1000)
            answers.append(read_all(connection)[:12])
    assert set(answers) == {b"HTTP/1.1 400"}
