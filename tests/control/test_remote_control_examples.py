"""The examples of the document about remote control: each is run as it stands there, against a real server."""

import base64
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from pausa.control.webhooks.webhook_endpoint import Form
from pausa.core import events
from pausa.core.states import Command
from support.markdown import Document
from support.own_trash import use_own_trash
from support.remote_engine import RemoteEngine, open_remote_engine
from support.spoken import spoken
from support.waiting import PATIENCE_S
from support.webhook_receiver import Received, receiver

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "app" / "docs" / "remote-control.md"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ADDRESS, HOOK_ADDRESS = "http://127.0.0.1:8765", "http://127.0.0.1:9000/"
"""What the document writes for the server, and for somebody's own."""
NOT_NOW = {("POST", "/v1/schedule/prolong")}
"""The document says that these are answered with 409."""
LEAST_RECORDED_S = 0.3

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not all(map(shutil.which, ("bash", "curl", "jq"))),
    reason="the examples are for a shell with curl and jq",
)

CURL = """\
#!{python}
import json, subprocess, sys, time
from urllib.request import Request, urlopen

given = sys.argv[1:]
endless = any("/v1/events" in one for one in given)
known = ["--silent", "--show-error", "--write-out", "%{{stderr}}%{{method}} %{{http_code}} %{{url_effective}}"]
done = subprocess.run([{curl!r}, *known, *(["--max-time", "1"] if endless else []), *given], capture_output=True)
with open({log!r}, "a") as log:
    log.write(done.stderr.decode().splitlines()[-1] + "\\n")
if endless and not (done.returncode == 28 and b"retry:" in done.stdout):
    sys.exit("no stream of events")
sys.stdout.buffer.write(done.stdout)
try:
    answer = json.loads(done.stdout)
except ValueError:
    sys.exit(0 if endless else done.returncode)
if isinstance(answer, dict) and answer.get("state") == "recording":
    # Whoever types these lines is not faster than that.
    request = Request({address!r} + "/v1/recordings/" + answer["id"], headers={{"Authorization": "Bearer " + {token!r}}})
    while json.load(urlopen(request))["duration_s"] < answer["duration_s"] + {least}:
        time.sleep(0.02)
if "stop" in str(given):
    request = Request({address!r} + "/v1/recordings/" + answer["id"], headers={{"Authorization": "Bearer " + {token!r}}})
    while json.load(urlopen(request))["state"] == "stitching":
        time.sleep(0.02)
sys.exit(done.returncode)
"""
"""Stands in for curl: it calls it, and writes down what was asked and how it was answered."""


@dataclass(frozen=True)
class Asked:
    """A call of the examples."""

    method: str
    path: str
    status: int


@dataclass(frozen=True)
class Served:
    """A Pausa with all that remote control offers."""

    remote: RemoteEngine
    address: str
    token: str
    folder: Path

    def run(self, script: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        """Run lines of the document in a shell, in a home in which Pausa keeps its token."""
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            cwd=self.folder,
            env={
                **os.environ,
                "HOME": str(self.folder / "user"),
                "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
                **environment,
            },
            capture_output=True,
            text=True,
            timeout=PATIENCE_S * 2,
            check=False,
        )

    @property
    def asked(self) -> list[Asked]:
        lines = (self.folder / "asked").read_text().splitlines()
        return [
            Asked(method, urlsplit(url).path, int(status)) for method, status, url in map(str.split, lines)
        ]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("remote")
    with (
        pytest.MonkeyPatch.context() as monkeypatch,
        open_remote_engine(folder / "home", remote_on=True, remote_port=0) as remote,
    ):
        use_own_trash(folder / "trash", monkeypatch)
        engine = remote.engine

        def write_words(event: events.Event) -> None:
            if isinstance(event, events.RecordingReady) and event.recording_id is not None:
                engine.words.keep(event.recording_id, spoken("Good morning, the lesson begins."))

        engine.subscribe(write_words)
        engine.remote.follow()
        assert engine.remote.wait_until_settled(PATIENCE_S)
        address, token = engine.remote.status("web").address, engine.remote_secrets.token
        kept = folder / "user" / ".local" / "share" / "pausa"
        kept.mkdir(parents=True)
        (kept / "remote").symlink_to(engine.places.remote_folder)
        (folder / "bin").mkdir()
        stand_in = folder / "bin" / "curl"
        stand_in.write_text(
            CURL.format(
                python=sys.executable,
                curl=shutil.which("curl"),
                log=str(folder / "asked"),
                address=address,
                token=token,
                least=LEAST_RECORDED_S,
            )
        )
        stand_in.chmod(0o755)
        yield Served(remote, address, token, folder)


def blocks(language: str) -> list[str]:
    """Return the document's code in this language."""
    return [code for name, code in FENCE.findall(DOCUMENT.read_text(encoding="utf-8")) if name == language]


def test_each_call_for_a_shell_does_what_it_says(served: Served) -> None:
    with receiver() as mine:
        script = "".join(one for one in blocks("sh") if "$SIGNATURE" not in one)
        assert ADDRESS in script
        assert HOOK_ADDRESS in script
        done = served.run(script.replace(ADDRESS, served.address).replace(HOOK_ADDRESS, f"{mine.address}/"))
        assert (done.returncode, done.stderr) == (0, "")
        assert len(mine.wait_for(2)) == 2, "the test, and the same again"
    wrong = [
        one
        for one in served.asked
        if not 200 <= one.status < 300 and not (one.status == 409 and (one.method, one.path) in NOT_NOW)
    ]
    assert wrong == []
    assert (served.folder / "beginning").stat().st_size == 1024
    assert (served.folder / "lesson.mp4").read_bytes()[:1024] == (served.folder / "beginning").read_bytes()
    assert (served.folder / "lesson.jpg").read_bytes().startswith(b"\xff\xd8")
    described = httpx.get(f"{served.address}/openapi.json").json()["paths"]
    for path, item in described.items():
        pattern = re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path))
        for method in item if path.startswith("/v1/") else ():
            assert any(
                one.method == method.upper() and pattern.fullmatch(one.path) for one in served.asked
            ), f"no example of {method.upper()} {path}"


def told(served: Served, form: Form) -> tuple[Received, str]:
    """Return a message in this form, and the secret of its signature."""
    with receiver() as mine:
        endpoint = served.remote.engine.webhooks.add(f"{mine.address}/", form=form)
        attempt = served.remote.engine.webhooks.test(endpoint.id).result(PATIENCE_S)
        assert attempt.taken, attempt
        secret = served.remote.engine.webhooks.secret(endpoint.id)
        served.remote.engine.webhooks.remove(endpoint.id)
        return mine.wait_for(1)[0], secret


def test_the_example_in_python_takes_a_message_and_refuses_a_forged_one(served: Served) -> None:
    (code,) = blocks("python")
    names: dict[str, Any] = {}
    exec(code, names)
    message, secret = told(served, Form.PAUSA)
    assert names["verified"](secret, message.headers, message.body) == json.loads(message.body)
    with pytest.raises(Exception, match="signature"):
        names["verified"](secret, message.headers, message.body.replace(b"test", b"best"))


VERIFY = """\
import {{ verified }} from {module};
const { secret, headers, body } = JSON.parse(process.argv[2]);
console.log(JSON.stringify(verified(secret, headers, body)));
let refused = "";
try { verified(secret, headers, body.replace("test", "best")); } catch (error) { refused = error.message; }
console.log(refused);
"""


@pytest.mark.skipif(not shutil.which("node"), reason="Node is not here")
def test_the_example_in_node_takes_a_message_and_refuses_a_forged_one(served: Served) -> None:
    (code,) = blocks("js")
    (served.folder / "verified.mjs").write_text(code)
    program = VERIFY.replace("{{", "{").replace("}}", "}").replace("{module}", '"./verified.mjs"')
    (served.folder / "verify.mjs").write_text(program)
    message, secret = told(served, Form.PAUSA)
    given = json.dumps({"secret": secret, "headers": message.headers, "body": message.body.decode()})
    done = subprocess.run(
        ["node", "verify.mjs", given], cwd=served.folder, capture_output=True, text=True, check=True
    )
    said, refused = done.stdout.splitlines()
    assert json.loads(said) == json.loads(message.body)
    assert refused == "not from Pausa"


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not here")
def test_the_example_for_realtimekits_form_takes_a_message_and_refuses_a_forged_one(served: Served) -> None:
    (code,) = (one for one in blocks("sh") if "$SIGNATURE" in one)
    message, _ = told(served, Form.REALTIMEKIT)
    script = f"PAUSA={served.address}\n{code}"
    for body, verified in ((message.body, True), (message.body + b" ", False)):
        (served.folder / "body").write_bytes(body)
        done = served.run(script, SIGNATURE=message.headers["rtk-signature"])
        assert (done.returncode == 0) == verified, done.stderr
    assert base64.b64decode(message.headers["rtk-signature"])


def test_the_example_of_actions_names_those_that_there_are(served: Served) -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    described = httpx.get(f"{served.address}/openapi.json").json()["components"]["schemas"]
    actions = set(described["PlainAction"]["properties"]["action"]["enum"])
    assert {Command.PAUSE.value, Command.RETAKE.value} <= actions
    missing = [one for one in actions if f'"{one}"' not in document and f"`{one}`" not in document]
    assert missing == []


# ── The README's table ───────────────────────────────────────────────────────────────────────────────

CALL = re.compile(r"`([A-Z]+) ([^`]+)`(?: `(\{[^`]+\})`)?")
COLUMNS = {"Recall.ai's call": "Token", "Dyte's and RealtimeKit's": "Bearer", "Pausa's own": "Bearer"}
"""How each of them sends the token."""
LEAST_CALLS = {"Recall.ai's call": 13, "Dyte's and RealtimeKit's": 10, "Pausa's own": 13}


def calls_of(column: str) -> list[tuple[str, str, str]]:
    """Return method, path and body of the calls in a column of the README's table."""
    (table,) = (one for one in Document(ROOT / "README.md").tables if column in one[0])
    place = table[0].index(column)
    return [(found[1], found[2], found[3] or "") for row in table[1:] if (found := CALL.match(row[place]))]


def places(served: Served, client: httpx.Client, column: str) -> dict[str, str]:
    """Return what the names in brackets stand for now."""
    if column.startswith("Recall"):
        bot = client.get("/api/v1/bot/local/").json()
        ids = [one["id"] for one in bot["recordings"]]
        return {"{recording}": ids[-1] if ids else "", "{video_url}": bot["video_url"] or ""}
    if column.startswith("Dyte"):
        listed = client.get("/v2/recordings").json()["data"]
        newest = listed[0] if listed else {"id": "", "download_url": ""}
        return {"{recording}": newest["id"], "{download_url}": newest["download_url"] or ""}
    return {"{recording}": served.remote.remote.recordings()[0].id}


def settle(remote: RemoteEngine, *, finished: bool) -> None:
    """Let what is recorded last a moment; ``finished``: let files that are made become ready."""
    for one in remote.remote.active():
        if one.state == "recording" and one.duration_s < LEAST_RECORDED_S:
            remote.record_more(one.id)
    for one in remote.remote.recordings() if finished else ():
        if one.state == "stitching":
            remote.log.wait_for(events.RecordingReady, one.id)


def discard_all(remote: RemoteEngine) -> None:
    """Discard what is armed or active: one that was begun beside another goes on after that one's stop."""
    armed = remote.remote.armed()
    for one in [*([armed] if armed is not None else []), *remote.remote.active()]:
        remote.remote.give(Command.DISCARD, one.id).result(PATIENCE_S)


@pytest.mark.parametrize("column", COLUMNS)
def test_each_call_of_the_readmes_table_does_what_it_says(served: Served, column: str) -> None:
    calls = calls_of(column)
    assert len(calls) >= LEAST_CALLS[column]
    with httpx.Client(base_url=served.address, timeout=PATIENCE_S) as client, receiver() as mine:
        client.headers["authorization"] = f"{COLUMNS[column]} {served.token}"
        pausas = {"authorization": f"Bearer {served.token}"}
        for method, path, body in calls:
            settle(served.remote, finished=method in ("GET", "DELETE"))
            for place, meant in (places(served, client, column) if "{" in path else {}).items():
                path = path.replace(place, meant)
            answer = client.request(
                method,
                path,
                content=body.replace(HOOK_ADDRESS, f"{mine.address}/") or None,
                headers={"content-type": "application/json", **(pausas if path.startswith("/v1/") else {})},
            )
            assert 200 <= answer.status_code < 300, (method, path, body, answer.text)
            if "stop" in path + body:
                discard_all(served.remote)
        discard_all(served.remote)
