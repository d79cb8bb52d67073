"""``pausa serve``: a program without a window that others record with, and that leaves only finished files."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from pausa.control.remote.remote_secrets import TOKEN_VARIABLE
from support.command_line import TIMEOUT_S, CommandLine, wait_for, wait_for_frames

LIGHT = ("--camera", "synthetic", "--microphone", "synthetic", "--size", "160x120")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no signal can be sent to one process there")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    monkeypatch.delenv(TOKEN_VARIABLE, raising=False)
    (tmp_path / "Recordings").mkdir()
    return CommandLine(tmp_path)


def _client(home: CommandLine, serving: dict[str, Any], token: str = "") -> httpx.Client:
    token = token or (home.root / "remote" / "token").read_text()
    return httpx.Client(
        base_url=serving["addresses"]["web"],
        headers={"authorization": f"Bearer {token}"},
        timeout=TIMEOUT_S,
    )


def _end(child: "subprocess.Popen[str]", number: int) -> int:
    child.send_signal(number)
    return child.wait(TIMEOUT_S)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_what_is_recorded_and_finishes_its_file(home: CommandLine, number: int) -> None:
    with home.start("serve", *LIGHT, "--port", "0", "--format", "mkv", "--json") as child:
        serving = wait_for(child, "serving")
        assert serving["token_is_in"] == str(home.root / "remote" / "token")
        assert "token" not in serving
        with _client(home, serving) as client:
            begun = client.post("/v1/recordings", json={"title": "Talk"})
            assert begun.status_code == 201, begun.text
            wait_for_frames(child)
            assert client.get("/v1/settings").json()["size"] == "160x120"
        child.send_signal(number)
        assert wait_for(child, "recording_stopped")["reason"] == "signal"
        assert wait_for(child, "recording_ready")["path"].endswith("Talk.mkv")
        assert child.wait(TIMEOUT_S) == 0
    assert home.files() == ["Talk.mkv"]
    # What was typed held for that run alone.
    kept = (
        json.loads((home.root / "settings.json").read_text())
        if (home.root / "settings.json").exists()
        else {}
    )
    assert kept == {}


def test_it_finishes_what_a_crash_has_left_and_follows_settings_that_are_changed_from_afar(
    home: CommandLine,
) -> None:
    with home.start("serve", *LIGHT, "--port", "0", "--json") as child:
        serving = wait_for(child, "serving")
        with _client(home, serving) as client:
            recording_id = client.post("/v1/recordings", json={}).json()["id"]
            wait_for_frames(child)
            client.put(f"/v1/recordings/{recording_id}", json={"action": "pause"})
            wait_for(child, "recording_paused")
        child.kill()
        child.wait(TIMEOUT_S)
    with home.start("serve", *LIGHT, "--port", "0", "--json") as child:
        serving = wait_for(child, "serving")
        assert wait_for(child, "recording_ready")["recovered"] is True
        with _client(home, serving) as client:
            changed = client.put("/v1/settings", json={"size": "320x240", "camera": "synthetic"})
            assert changed.status_code == 200
            while wait_for(child, "camera_opened")["width"] != 320:
                pass
            assert client.get("/v1/health").json()["active"] == []
        assert _end(child, signal.SIGTERM) == 0
    assert len(home.files()) == 1


def test_the_token_is_shown_if_that_is_asked_for_and_may_come_from_the_environment(
    home: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TOKEN_VARIABLE, "a-token-of-the-test")
    with home.start("serve", *LIGHT, "--port", "0", "--show-token", "--json") as child:
        serving = wait_for(child, "serving")
        assert (serving["token"], serving["token_is_in"]) == ("a-token-of-the-test", TOKEN_VARIABLE)
        with _client(home, serving, "a-token-of-the-test") as client:
            assert client.get("/v1/health").status_code == 200
        with _client(home, serving, "another") as client:
            assert client.get("/v1/health").status_code == 401
        assert _end(child, signal.SIGINT) == 0
    assert not (home.root / "remote" / "token").exists()


def test_people_are_told_where_it_can_be_reached_and_where_the_token_is(home: CommandLine) -> None:
    with home.start("serve", *LIGHT, "--port", "0") as child:
        assert child.stdout is not None
        assert child.stdout.readline().startswith("HTTP: http://127.0.0.1:")
        assert child.stdout.readline() == f"The token is in {home.root / 'remote' / 'token'}\n"
        assert _end(child, signal.SIGINT) == 0


def test_obs_protocol_is_spoken_if_a_port_is_named(home: CommandLine) -> None:
    password = "a-long-password"
    with home.start(
        "serve", *LIGHT, "--port", "0", "--obs-port", "0", "--obs-password", password, "--json"
    ) as child:
        assert set(wait_for(child, "serving")["addresses"]) == {"web", "obs"}
        assert _end(child, signal.SIGINT) == 0
    kept = [
        file.read_text() for file in (home.root / "remote").iterdir() if file.is_file() and file.suffix == ""
    ]
    assert password not in "".join(kept)


def test_a_token_that_could_be_guessed_is_refused(home: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TOKEN_VARIABLE, "fifteen letters")
    ended = home.run("serve", *LIGHT, "--port", "0")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "The token in PAUSA_TOKEN needs at least 16 characters" in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--address", "example.org"), 1, "is not an address of this computer"),
        (("--port", "70000"), 2, "65535"),
        (("--obs-password", "a-long-password"), 2, "needs --obs-port"),
        (("--obs-port", "0", "--obs-password", "short"), 2, "at least 8 characters"),
        (("--size", "large"), 2, "“large” is not a picture size"),
        (("--fps", "many"), 2, "“many” is not a frame rate"),
        (("--format", "avi"), 2, "cannot write the format “avi”"),
        (("--folder", "/nowhere/at/all"), 5, "does not exist"),
        (("--folder", __file__), 5, "is a file, not a folder, so nothing was opened"),
        (("--camera", "nope"), 3, "“pausa devices” lists the cameras"),
        (("--microphone", "file:///nope"), 4, "“pausa devices” lists the microphones"),
    ],
)
def test_what_makes_no_sense_is_told_in_a_sentence(
    home: CommandLine, arguments: tuple[str, ...], code: int, said: str
) -> None:
    ended = home.run("serve", *LIGHT, *(() if "--port" in arguments else ("--port", "0")), *arguments)
    assert said in ended.stderr
    assert ended.stderr.startswith("pausa: ")
    assert ended.returncode == code


def test_a_port_in_use_ends_it_with_a_sentence_also_if_pausa_itself_has_it(
    home: CommandLine, tmp_path: Path
) -> None:
    with home.start("serve", *LIGHT, "--port", "0", "--json") as child:
        address = wait_for(child, "serving")["addresses"]["web"]
        other = tmp_path / "other"
        (other / "Recordings").mkdir(parents=True)
        second = CommandLine(other).run("serve", *LIGHT, "--port", address.rpartition(":")[2])
        assert (second.returncode, "is used by another program" in second.stderr) == (1, True)
        again = home.run("serve", "--camera", "no-such-camera", "--port", address.rpartition(":")[2])
        assert again.returncode == 1
        assert f"This Pausa is already commanded at {address}" in again.stderr
        assert f"process {child.pid}, {home.root}" in again.stderr
        with home.start("serve", *LIGHT, "--port", "0") as beside:
            assert beside.stderr is not None
            assert f"command the other Pausa that runs with the same settings (process {child.pid})" in next(
                line for line in beside.stderr if "pausa ctl" in line
            )
            assert _end(beside, signal.SIGINT) == 0
        assert _end(child, signal.SIGINT) == 0
