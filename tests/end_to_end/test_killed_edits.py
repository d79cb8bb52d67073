"""Edits of a finished recording that are killed at any moment: nothing is lost, nothing is there twice."""

import json
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from support.command_line import CommandLine
from support.files_below import files_below
from support.played_file import counters, sound
from support.waiting import until

DEVICES = ("--camera", "synthetic", "--microphone", "synthetic", "--size", "320x180")


class Home:
    """The folders of somebody who has one recording, of which something was taken back."""

    def __init__(self, root: Path) -> None:
        self.pausa = CommandLine(root)
        self.folder = self.pausa.recordings
        self.run("record", *DEVICES, "--plan", "2 p0.2 1.5 p0.2 1 r", "--json")
        (entry,) = self.json("list")
        self.id: str = entry["id"]
        self.path = Path(entry["path"])

    def run(self, *words: str) -> str:
        done = self.pausa.run(*words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def json(self, *words: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.run(*words, "--json"))
        return found

    def killed_when(self, moment: Callable[[], bool], *words: str) -> bool:
        """Run a command, and kill it at that moment; return whether it had not ended before."""
        with self.pausa.start(*words) as child:
            until(lambda: moment() or child.poll() is not None, what="the moment comes")
            ended = child.poll() is not None
            child.send_signal(signal.SIGKILL)
            child.communicate()
        return not ended

    @property
    def files(self) -> list[str]:
        return files_below(self.folder)

    def shown(self) -> list[int | None]:
        return counters(self.path)


MOMENTS = [
    "version-*",
    "decoded-*.s16",
    "making-*",
    "sound-1.aac",
    "anew-*",
    ".*.part.mp4",
    "000[4-9].mp4",
    "sound-of-*",
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return Home(tmp_path_factory.mktemp("home"))


@pytest.mark.parametrize("name", MOMENTS)
def test_a_save_that_is_killed_leaves_the_file_as_it_was_or_as_it_should_be(home: Home, name: str) -> None:
    before = home.shown()
    wanted = before[:15] + before[33:]
    known = set(home.folder.rglob(name))
    home.killed_when(
        lambda: bool(set(home.folder.rglob(name)) - known), "edit", home.id, "--remove", "0.5-1.1"
    )
    left = home.shown()
    assert left in (before, wanted)
    heard = sound(home.path)
    assert abs(len(heard) - len(left) * 1600) < 2048
    # What was begun is either in the history and undone, or it is done now.
    (entry,) = home.json("edit", home.id, "--trim", "0-1")
    assert entry["state"] == "ready"
    assert home.shown()[:15] == before[:15]
    while home.shown() != before:
        home.run("edit", home.id, "--undo")
    assert not [one for one in home.files if ".part." in one or "version-" in one or "decoded" in one]
    assert len(home.json("list")) == 1


def test_a_recording_that_is_killed_after_it_was_taken_up_is_one_file_again(home: Home) -> None:
    before = home.shown()
    with home.pausa.start("record", *DEVICES, "--continue", home.id, "--plan", "20", "--json") as child:
        assert child.stdout is not None
        for line in child.stdout:
            event = json.loads(line)
            if (
                event["event"] == "recording_progressed"
                and event["recorded_ns"] > (len(before) + 30) * 10**9 / 30
            ):
                child.send_signal(signal.SIGKILL)
                break
        child.communicate()
    assert home.shown() == before, "until it is recovered the file is as it was"
    (found,) = home.json("recover")
    assert found["path"] == str(home.path)
    shown = home.shown()
    assert shown[: len(before)] == before
    assert len(shown) >= len(before) + 29
    assert abs(len(sound(home.path)) - len(shown) * 1600) < 2048
    assert len(home.json("list")) == 1
