"""The OpenAPI document of the server is true: whatever is asked gets one of the answers it names, and never a fault."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pausa.control.remote.remote_secrets import TOKEN_VARIABLE
from pausa.control.web.web_limits import WebLimits
from pausa.core import events
from support.own_trash import use_own_trash
from support.web_engine import WebEngine, open_web_engine

SEED = "20261127"
UNHURRIED = WebLimits(requests_per_s=1e6, burst=10**6, refused_per_s=1e6, refused_burst=10**6)
HOOKS = '''
import schemathesis

IDS = {ids}

@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Ask half of the time for recordings that there are."""
    given = str((path_parameters or {{}}).get("recording_id", ""))
    if given.isascii() and given.isalnum() and len(given) < 20:
        path_parameters["recording_id"] = IDS[len(given) % len(IDS)]
    return path_parameters

@schemathesis.hook
def map_body(context, body):
    """No device of this computer is opened."""
    for name in ("camera", "microphone"):
        if isinstance(body, dict) and isinstance(body.get(name), str):
            body[name] = "synthetic"
    return body
'''


@pytest.fixture(autouse=True)
def _token_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(TOKEN_VARIABLE, raising=False)


def _judged(web: WebEngine, folder: Path, ids: list[str]) -> "subprocess.CompletedProcess[str]":
    (folder / "web_hooks.py").write_text(HOOKS.format(ids=ids))
    return subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "run", f"{web.address}/openapi.json"),
            *("--header", f"Authorization: Bearer {web.token}", "--seed", SEED),
            *("--phases", "coverage,fuzzing", "--max-examples", "2", "--request-timeout", "60"),
            # It never ends, and is judged in its own tests.
            *("--exclude-path", "/v1/events", "--continue-on-failure"),
            # Not all that makes no sense can be told by a schema, such as a size that no picture has.
            *("--exclude-checks", "positive_data_acceptance", "--no-color"),
        ],
        cwd=folder,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "web_hooks", "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
def test_whatever_is_asked_is_answered_as_the_document_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_own_trash(tmp_path, monkeypatch)
    home = tmp_path / "home"
    home.mkdir()
    with open_web_engine(home, limits=UNHURRIED) as web:
        over = web.start(title="Over")
        web.remote.record_more(over)
        web.put(over, "stop")
        web.remote.log.wait_for(events.RecordingReady, over)
        judged = _judged(web, tmp_path, [over, web.start(title="Live")])
        assert judged.returncode == 0, judged.stdout[-6000:]
        tested = re.search(r"Tested: (\d+)", judged.stdout)
        assert tested is not None
        assert int(tested[1]) >= 16
        # It has recorded all the time, whatever became of what was recorded.
        web.remote.record_more(web.start(when_active="replace"))


def test_the_document_names_every_answer_and_how_the_token_is_given(tmp_path: Path) -> None:
    with open_web_engine(tmp_path) as web, web.stranger() as client:
        document = client.get("/openapi.json").json()
    operations = [
        (path, method, one) for path, item in document["paths"].items() for method, one in item.items()
    ]
    assert {path for path, _, _ in operations} == {
        "/v1/recordings", "/v1/recordings/active", "/v1/recordings/latest", "/v1/recordings/{recording_id}",
        "/v1/recordings/{recording_id}/media", "/v1/recordings/{recording_id}/thumbnail",
        "/v1/recordings/{recording_id}/chapters", "/v1/recordings/{recording_id}/link", "/v1/events", "/v1/devices", "/v1/health", "/v1/metrics",
        "/v1/settings", "/v1/search", "/v1/recordings/{recording_id}/transcript",
    }  # fmt: skip
    for path, method, one in operations:
        assert one["security"] == [{"bearer": []}], (path, method)
        assert {"400", "401", "403", "408", "413", "422", "429", "503"} <= one["responses"].keys(), (
            path,
            method,
        )
        assert one["description"].strip(), (path, method)
        for status, answer in one["responses"].items():
            if status >= "400":
                assert "ErrorBody" in json.dumps(answer), (path, method, status)
