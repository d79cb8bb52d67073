"""``pausa ctl``, and whoever else uses the socket of the running Pausa: real processes, and clients that misbehave."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("sockets of POSIX", allow_module_level=True)

from pausa.control.local.ctl import ACTIONS, NOT_RUNNING, REFUSED
from pausa.control.local.local_address import is_private, socket_paths
from pausa.control.local.local_client import LONGEST_COMMAND, LocalClient
from pausa.control.local.local_commands import LocalCommands
from pausa.control.local.local_connection import LONGEST_LINE
from pausa.control.local.unix_server import MOST_CONNECTIONS, UnixServer
from pausa.core import events
from pausa.core.settings import WhenActive
from pausa.core.storable_text import LONGEST_TITLE
from support.command_line import CommandLine, wait_for, wait_for_frames
from support.local_control import RawClient, answered, ctl, served, serving
from support.remote_engine import RemoteEngine
from support.waiting import PATIENCE_S, until


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def pausa(home: Path) -> Iterator[RemoteEngine]:
    with served(home) as engine:
        yield engine


def shown(home: Path) -> Path:
    return next(path for path in socket_paths(home) if path.exists())


# ── Commands ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_recording_is_run_by_commands_alone(pausa: RemoteEngine, home: Path) -> None:
    started = answered(home, "start", "--title", "Talk")["recording"]
    assert (started["state"], started["title"], started["start_reason"]) == ("recording", "Talk", "ctl")
    pausa.record_more(started["id"])
    assert answered(home, "pause")["recording"]["state"] == "paused"
    assert answered(home, "resume")["recording"]["state"] == "recording"
    pausa.record_more(started["id"])
    assert [one["title"] for one in answered(home, "mark", "a", "place")["recording"]["markers"]] == [
        "a place"
    ]
    assert answered(home, "retake")["recording"]["state"] == "paused"
    assert len(answered(home, "undo")["recording"]["segments"]) == 2
    assert len(answered(home, "redo")["recording"]["segments"]) == 1
    assert answered(home, "status")["recording"]["id"] == started["id"]
    assert answered(home, "stop")["recording"]["state"] == "stitching"
    pausa.log.wait_for(events.RecordingReady, started["id"])
    assert answered(home, "status")["active"] == []


def test_half_a_character_in_a_title_does_not_disturb_the_recording(pausa: RemoteEngine, home: Path) -> None:
    """As in the words of a script that are in no encoding, and in JSON that is allowed."""
    started = answered(home, "start", "--title", "caf\udce9")["recording"]
    pausa.record_more(started["id"])
    marked = answered(home, "mark", "th\udce9", "x" * 2 * LONGEST_TITLE)["recording"]
    assert [one["title"] for one in marked["markers"]] == ["th? " + "x" * (LONGEST_TITLE - 4)]
    answered(home, "stop")
    ready = pausa.log.wait_for(events.RecordingReady, started["id"])
    assert (ready.title, ready.path.name) == ("caf?", "caf.mp4")


def test_toggle_records_then_pauses_then_resumes(pausa: RemoteEngine, home: Path) -> None:
    states = [answered(home, "toggle")["recording"]["state"] for _ in range(3)]
    assert states == ["recording", "paused", "recording"]
    assert len(pausa.remote.active()) == 1


def test_a_pedal_that_is_pressed_twice_pauses_and_resumes(pausa: RemoteEngine, home: Path) -> None:
    recording_id = pausa.start()
    with RawClient(home) as first, RawClient(home) as second:
        # The second comes before the first is confirmed: that takes until the last tick is on the disk.
        first.send(b'{"command": "toggle"}\n')
        second.send(b'{"command": "toggle"}\n')
        states = {client.line()["recording"]["state"] for client in (first, second)}
    assert states == {"paused", "recording"}
    assert pausa.remote.recording(recording_id).state == "recording"


def test_going_back_records_on_from_there(pausa: RemoteEngine, home: Path) -> None:
    recording_id = pausa.start()
    pausa.record_more(recording_id, 600_000_000)
    went = answered(home, "go-back", "0.4")["recording"]
    assert went["state"] == "recording"
    before = ctl(home, "go-back", "1000", json_wanted=False)
    assert before.returncode == REFUSED
    assert "There is nothing 1000 s before the end: " in before.stderr
    assert answered(home, "status")["recording"]["state"] == "recording", "nothing has changed"
    answered(home, "pause")
    paused = answered(home, "status")["recording"]
    pause = pausa.log.of(events.RecordingPaused, recording_id=recording_id)[0]
    assert went["segments"][0]["duration_s"] == pytest.approx(pause.recorded_ns / 1e9 - 0.4, abs=0.04)
    assert ctl(home, "go-back", "1000").returncode == REFUSED
    assert answered(home, "status")["recording"]["segments"] == paused["segments"]
    went = answered(home, "go-back", str(paused["duration_s"]))["recording"]
    assert (went["state"], len(went["segments"])) == ("recording", 1)


def test_the_microphone_is_muted_and_no_longer(pausa: RemoteEngine, home: Path) -> None:
    assert [answered(home, "mute", *how)["muted"] for how in ([], [], ["on"], ["on"], ["off"])] == [
        True,
        False,
        True,
        True,
        False,
    ]
    assert len(pausa.log.of(events.MicrophoneMuted)) == 2


def test_a_command_that_makes_no_sense_is_refused_in_one_sentence(pausa: RemoteEngine, home: Path) -> None:
    for words in (["pause"], ["mark"], ["stop"], ["go-back", "5"], ["pause", "--id", "none"]):
        done = ctl(home, *words, json_wanted=False)
        assert done.returncode in (REFUSED, 7), words
        assert done.stderr.count("\n") == 1
        assert done.stderr.endswith(("Nothing has changed.\n", "the id “none”. Nothing has changed.\n"))
    pausa.start()
    done = ctl(home, "start")
    assert done.returncode == REFUSED
    assert json.loads(done.stdout)["state"] == "recording"
    assert done.stderr.endswith("Stop it first, or add --when-active replace or --when-active parallel.\n")
    line = ctl(home, "status", json_wanted=False).stdout
    assert re.search(r"untitled \(\w{6}\)$", line), line
    assert len(pausa.remote.active()) == 1
    assert answered(home, "discard")["recording"] is None


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ([], "Say what to do"),
        (["dance"], "dance"),
        (["pause", "now"], "no further word"),
        (["go-back"], "one seconds"),
        (["go-back", "soon"], "number"),
        (["mute", "perhaps"], "mute on"),
        (["start", "--title"], "needs a value"),
        (["pause", "--title", "T"], "for “start” only"),
        (["start", "--size", "large"], "large"),
        (
            ["start", "--when-active", "never"],
            "“never” does not fit --when-active. Write refuse, replace or parallel.",
        ),
        (["start", "--on", "speech"], "“speech” does not fit --on. Write voice, face or launch."),
        (["start", "--format", "avi"], "“avi” does not fit --format. Write mp4, mkv or mov."),
        (["start", "--max-seconds", "-3"], "“--max-seconds” must be a number"),
        (["stop", "--loudly"], "--loudly"),
    ],
)
def test_wrong_use_is_one_sentence(words: list[str], part: str, pausa: RemoteEngine, home: Path) -> None:
    done = ctl(home, *words, json_wanted=False)
    assert (done.returncode, done.stdout) == (REFUSED, "")
    assert done.stderr.count("\n") == 1
    assert part in done.stderr
    assert pausa.remote.active() == []


@pytest.mark.usefixtures("pausa")
def test_one_of_several_recordings_is_named_by_a_part_of_its_id(home: Path) -> None:
    first = answered(home, "start")["id"]
    second = answered(home, "start", "--when-active", "parallel")["id"]
    assert answered(home, "pause", "--id", first[-6:])["recording"]["id"] == first
    states = {one["id"]: one["state"] for one in answered(home, "status")["active"]}
    assert states == {first: "paused", second: "recording"}
    assert ctl(home, "pause", "--id", first[:8]).returncode == 7, "it fits both"


def test_without_pausa_a_command_says_so_and_starts_nothing(home: Path) -> None:
    for action, words in ACTIONS.items():
        done = ctl(home, action, *(["1"] if words else []), json_wanted=False)
        assert (done.returncode, done.stdout) == (NOT_RUNNING, "")
        assert done.stderr == (
            "pausa: Pausa is not running, so nothing was done. Start it, or run “pausa serve”, and try again.\n"
        )
    assert not home.exists()


# ── Watching ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("pausa")
def test_who_watches_gets_each_event(home: Path) -> None:
    with CommandLine(home).start("ctl", "watch", "--json") as child:
        assert child.stdout
        assert json.loads(child.stdout.readline())["active"] == []
        recording_id = answered(home, "start")["id"]
        assert wait_for(child, "recording_started")["recording_id"] == recording_id
        answered(home, "pause")
        assert wait_for(child, "recording_paused")["state"] == "paused"
        child.send_signal(signal.SIGINT)
        assert child.wait(60) == 0


@pytest.mark.usefixtures("pausa")
def test_a_person_who_watches_reads_when_what_happened_to_which_recording(home: Path) -> None:
    with CommandLine(home).start("ctl", "watch") as child:
        assert child.stdout
        assert child.stdout.readline() == "idle\n"
        with LocalClient(home) as client:
            for command in (
                {"command": "start", "title": "Talk"},
                {"command": "mark", "title": "A"},
                {"command": "discard"},
            ):
                assert client.ask(command)["done"]
        lines = [re.sub(r"\d", "0", child.stdout.readline().rstrip()) for _ in range(4)]
        assert lines == [
            "00:00:00  starting  Talk",
            "00:00:00  recording  Talk",
            "00:00:00  mark at 0:00.0 “A”  Talk",
            "00:00:00  discarded  Talk",
        ]
        child.send_signal(signal.SIGINT)
        assert child.wait(60) == 0


def test_who_watches_and_does_not_read_costs_nobody_anything(pausa: RemoteEngine, home: Path) -> None:
    with ExitStack() as stack:
        watchers = [stack.enter_context(RawClient(home)) for _ in range(20)]
        for watcher in watchers:
            watcher.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
            watcher.send(b'{"command": "watch"}\n')
        recording_id = pausa.start()
        pausa.record_more(recording_id, 500_000_000)
        assert answered(home, "pause")["recording"]["state"] == "paused"
        assert watchers[0].line()["active"] == []


@pytest.mark.usefixtures("pausa")
def test_a_program_with_another_environment_finds_it_too(home: Path) -> None:
    bare = {"PAUSA_HOME": str(home), "PYTHONPATH": os.environ.get("PYTHONPATH", "")}
    for more in ({}, {"XDG_RUNTIME_DIR": str(home.parent), "TMPDIR": str(home.parent)}):
        done = subprocess.run(
            [sys.executable, "-m", "pausa", "ctl", "status"],
            env={**bare, **more},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (0, "idle\n"), done.stderr


def test_a_recording_that_is_to_begin_by_itself_is_shown(pausa: RemoteEngine, home: Path) -> None:
    assert (
        answered(home, "start", "--on", "participant_speak", "--title", "T")["recording"]["state"] == "armed"
    )
    assert ctl(home, "status", json_wanted=False).stdout == "waiting to begin  0:00.0  T\n"
    assert pausa.remote.active() == []
    assert answered(home, "discard")["recording"] is None
    assert ctl(home, "status", json_wanted=False).stdout == "idle\n"


@pytest.mark.parametrize("word", ["start", "toggle"])
def test_a_start_that_names_nothing_begins_what_is_armed_and_another_is_refused(
    pausa: RemoteEngine, home: Path, word: str
) -> None:
    armed = answered(home, "start", "--on", "participant_speak", "--title", "T")["recording"]
    refused = ctl(home, "start", "--title", "Another")
    assert (refused.returncode, json.loads(refused.stdout)["state"]) == (2, "armed")
    begun = answered(home, word)["recording"]
    assert (begun["id"], begun["title"], begun["state"]) == (armed["id"], "T", "recording")
    assert pausa.remote.armed() is None


def test_an_armed_recording_is_begun_by_a_toggle_that_names_it(pausa: RemoteEngine, home: Path) -> None:
    armed = answered(home, "start", "--on", "participant_speak", "--title", "T")["recording"]
    assert answered(home, "toggle", "--id", armed["id"])["recording"]["state"] == "recording"
    assert [one.id for one in pausa.remote.active()] == [armed["id"]]


def test_an_id_that_two_recordings_bear_is_said_to_be_ambiguous(pausa: RemoteEngine, home: Path) -> None:
    one = pausa.start()
    pausa.start(when_active=WhenActive.PARALLEL)
    refused = ctl(home, "pause", "--id", one[:4])
    assert refused.returncode != 0
    assert "More than one recording" in refused.stderr


# ── Whose socket it is ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("pausa")
def test_the_socket_is_for_its_owner_alone(home: Path) -> None:
    path = shown(home)
    assert path.stat().st_mode & 0o777 == 0o600
    assert is_private(path.parent)


@pytest.mark.usefixtures("pausa")
def test_a_program_of_another_user_is_not_let_in(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with RawClient(home) as client:
        assert client.ask(command="status")["done"]
        this_user = os.getuid()
        with monkeypatch.context() as changed:
            changed.setattr("pausa.control.local.owned_socket.os.getuid", lambda: this_user + 1)
            with socket.socket(socket.AF_UNIX) as stranger:
                stranger.connect(client.socket.getpeername())
                stranger.settimeout(PATIENCE_S)
                assert stranger.recv(10) == b""
        assert client.ask(command="status")["done"]


def test_a_second_pausa_does_not_take_the_socket_and_has_it_after_the_first(
    pausa: RemoteEngine, home: Path
) -> None:
    recording_id = pausa.start()
    with CommandLine(home).start(
        "record", "--camera", "synthetic", "--microphone", "none", "--size", "160x120", "--json"
    ) as child:
        wait_for_frames(child)
        assert answered(home, "status")["recording"]["id"] == recording_id


def test_a_socket_of_a_dead_process_is_replaced(home: Path) -> None:
    with CommandLine(home).start(
        "record", "--camera", "synthetic", "--microphone", "none", "--size", "160x120", "--json"
    ) as child:
        wait_for_frames(child)
        assert answered(home, "status")["recording"]["state"] == "recording"
        child.kill()
        child.wait()
        path = shown(home)
        assert ctl(home, "status").returncode == NOT_RUNNING
    with served(home):
        assert shown(home) == path
        assert answered(home, "status")["active"] == []
    assert not path.exists()


def test_who_came_later_has_the_socket_as_soon_as_it_is_free(
    pausa: RemoteEngine, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pausa.control.local.unix_server.TURN_S", 0.05)
    with ExitStack() as first:
        other = home.parent / "other"
        first.enter_context(serving(pausa, other))
        later = UnixServer(LocalCommands(pausa.remote, pausa.engine.hub), pausa.remote.events, home=other)
        try:
            assert answered(other, "status")["active"] == []
            assert not later.has_turn.is_set()
            first.close()
            assert later.has_turn.wait(PATIENCE_S)
            assert answered(other, "status")["active"] == []
        finally:
            later.close()


@pytest.mark.usefixtures("pausa")
def test_a_socket_that_was_tidied_away_is_made_again(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pausa.control.local.unix_server.LOOK_S", 0.05)
    path = shown(home)
    with RawClient(home) as client:
        path.unlink()
        assert client.ask(command="status")["done"]
        until(path.exists, what="the socket is there again")
    assert answered(home, "status")["active"] == []


# ── Clients that misbehave ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "line",
    [
        b"pause",
        b"[]",
        b"null",
        b'{"command": 5}',
        b'{"command": []}',
        b'{"command": {}}',
        b'{"command": "explode"}',
        b'{"command": "start", "title": 5}',
        b'{"command": "pause", "id": ["x"]}',
        b'{"command": "show", "id": "../../etc/passwd"}',
        b'{"command": "go-back", "seconds": NaN}',
        b'{"command": "go-back", "seconds": 1' + 400 * b"0" + b"}",
        b"\xff\xfe\x00",
        b"[" * 50_000,
    ],
)
@pytest.mark.usefixtures("pausa")
def test_nonsense_is_refused_and_the_connection_stays(line: bytes, home: Path) -> None:
    with RawClient(home) as client:
        client.send(line + b"\n")
        assert client.line()["done"] is False
        assert client.ask(command="status")["done"]


@pytest.mark.usefixtures("pausa")
def test_a_client_is_told_that_its_command_is_too_long_and_may_give_another(home: Path) -> None:
    assert LONGEST_COMMAND < LONGEST_LINE
    with LocalClient(home) as client:
        told = client.ask({"command": "mark", "title": "x" * 1_000_000})
        assert (told["done"], told["message"]) == (False, "The command is too long. Nothing has changed.")
        assert client.ask({"command": "status"})["done"]


@pytest.mark.usefixtures("pausa")
def test_a_line_that_is_too_long_ends_the_connection(home: Path) -> None:
    with RawClient(home) as client:
        client.send(b"x" * (2 * LONGEST_LINE))
        assert client.line()["message"] == "The command is too long."
        assert client.line() is None


@pytest.mark.usefixtures("pausa")
def test_who_begins_a_line_and_does_not_end_it_is_sent_away(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pausa.control.local.unix_server.QUIET_S", 0.2)
    with RawClient(home) as slow, RawClient(home) as silent:
        slow.send(b'{"command": "sta')
        assert slow.line() is None
        assert silent.line() is None


@pytest.mark.usefixtures("pausa")
def test_hundreds_of_silent_clients_make_room_at_once(home: Path) -> None:
    """And whoever has begun to be listened to stays."""
    with ExitStack() as stack:
        watcher = stack.enter_context(RawClient(home))
        assert watcher.ask(command="watch")["done"]
        for _ in range(MOST_CONNECTIONS + 144):
            stack.enter_context(RawClient(home))
        begun = time.monotonic()
        with LocalClient(home) as client:
            assert client.ask({"command": "mute", "how": "on"})["muted"]
        assert time.monotonic() - begun < 2, "far less than a silent client may stay otherwise"
        assert watcher.line()["event"] == "microphone_muted"


@pytest.mark.usefixtures("pausa")
def test_whoever_had_to_make_room_before_it_said_something_is_heard_nevertheless(home: Path) -> None:
    with ExitStack() as stack:
        early = stack.enter_context(LocalClient(home))
        for _ in range(2 * MOST_CONNECTIONS):
            stack.enter_context(RawClient(home))
        with LocalClient(home) as late:
            assert late.ask({"command": "status"})["done"]
        assert early.ask({"command": "status"})["done"]


@pytest.mark.usefixtures("pausa")
def test_hundreds_of_connections_that_are_kept_open_keep_nobody_out(home: Path) -> None:
    with ExitStack() as stack:
        for _ in range(MOST_CONNECTIONS + 20):
            client = stack.enter_context(RawClient(home))
            assert client.ask(command="status")["done"]
        assert answered(home, "status")["active"] == []


def test_many_commands_in_one_go_are_answered_in_their_order(pausa: RemoteEngine, home: Path) -> None:
    recording_id = pausa.start()
    pausa.record_more(recording_id)
    with RawClient(home) as client:
        client.send(
            b'{"command": "pause"}\n{"command": "resume"}\n{"command": "resume"}\n{"command": "status"}'
        )
        client.socket.shutdown(socket.SHUT_WR)
        answers = [client.line() for _ in range(4)]
        assert client.line() is None
    assert [one["done"] for one in answers] == [True, True, False, True]
    assert answers[3]["recording"]["state"] == "recording"


# ── A recording in a terminal ────────────────────────────────────────────────────────────────────────


def test_a_recording_in_a_terminal_is_commanded_too(home: Path) -> None:
    with CommandLine(home).start(
        "record", "--camera", "synthetic", "--microphone", "synthetic", "--size", "160x120", "--json"
    ) as child:
        wait_for_frames(child)
        assert answered(home, "toggle")["recording"]["state"] == "paused"
        assert wait_for(child, "recording_paused")
        refused = ctl(home, "start", json_wanted=False)
        assert refused.returncode == REFUSED
        assert "terminal" in refused.stderr
        assert answered(home, "toggle")["recording"]["state"] == "recording"
        assert answered(home, "stop")["recording"]["stop_reason"] == "ctl"
        assert wait_for(child, "recording_ready")["path"].endswith(".mp4")
        assert child.wait(60) == 0
    assert ctl(home, "status").returncode == NOT_RUNNING


def test_ctl_loads_nothing_that_it_does_not_need(home: Path) -> None:
    program = (
        "import sys; sys.argv = ['pausa', 'ctl', 'status']; from pausa.__main__ import main; main();"
        "loaded = {'typer', 'rich', 'pydantic', 'logging', 'asyncio', 'numpy', 'subprocess'} & set(sys.modules);"
        "sys.exit(repr(sorted(loaded)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PAUSA_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.splitlines()[-1] == "[]"
