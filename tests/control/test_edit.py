"""``pausa edit``: the titles of chapters."""

import json
from pathlib import Path

import pytest

from support.command_line import CommandLine
from support.played_file import chapters

DEVICES = ("--camera", "synthetic", "--microphone", "synthetic", "--size", "320x180")


class Edited:
    """A recording of two segments with a mark in the second."""

    def __init__(self, root: Path) -> None:
        self.pausa = CommandLine(root)
        done = self.pausa.run("record", *DEVICES, "--plan", "1 p0.2 0.6 m 0.6", "--json")
        assert done.returncode == 0, done.stderr
        (entry,) = json.loads(self.pausa.run("list", "--json").stdout)
        self.id: str = entry["id"]
        self.path = Path(entry["path"])

    def edit(self, *options: str) -> list[str]:
        """Edit the recording, and return what its chapters are called in the file."""
        done = self.pausa.run("edit", self.id, *options)
        assert done.returncode == 0, done.stderr
        return [chapter.title for chapter in chapters(self.path)]

    def refusal(self, *options: str) -> str:
        done = self.pausa.run("edit", self.id, *options)
        assert done.returncode == 2
        return done.stderr


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Edited:
    return Edited(tmp_path_factory.mktemp("home"))


def test_chapters_of_segments_and_marks_are_renamed_and_follow_later_edits(edited: Edited) -> None:
    named = ("--rename-segment", "1=Introduction", "--rename-segment", "2=Questions = more")
    assert edited.edit(*named) == ["Introduction", "Questions = more", "Mark 1"]
    shown = edited.pausa.run("show", edited.id).stdout
    assert "Introduction" in shown
    assert edited.edit("--trim", "0.3-2") == ["Introduction", "Questions = more", "Mark 1"]
    assert edited.edit("--rename-segment", "1=", "--rename-mark", "3=The proof") == [
        "Segment 1",
        "Questions = more",
        "The proof",
    ]
    assert edited.edit("--undo", "--undo") == ["Introduction", "Questions = more", "Mark 1"]
    assert edited.edit("--rename-segment", "2=", "--rename-segment", "1=") == [
        "Segment 1",
        "Segment 2",
        "Mark 1",
    ]


@pytest.mark.parametrize(
    ("option", "value", "refusal"),
    [
        ("--rename-segment", "3=Nothing", "There is no segment 3: there are 2."),
        ("--rename-segment", "0=Nothing", "There is no segment 0"),
        ("--rename-segment", "Questions", "does not fit --rename-segment"),
        ("--rename-mark", "9=Nothing", "There is no mark 9"),
        ("--rename-mark", "Questions", "does not fit --rename-mark"),
    ],
)
def test_a_title_for_what_is_not_there_is_refused(
    edited: Edited, option: str, value: str, refusal: str
) -> None:
    assert refusal in edited.refusal(option, value)


def test_what_one_command_changes_is_undone_at_once(edited: Edited) -> None:
    edited.edit("--rename-segment", "1=Beginning", "--rename-mark", "1=Middle")

    def shown() -> tuple[int, list[str]]:
        entry = json.loads(edited.pausa.run("show", edited.id, "--json").stdout)
        return entry["frames"], [one["title"] for one in entry["markers"]]

    before = shown()
    edited.edit("--remove", "0.2-0.4", "--remove", "0.6-0.8", "--rename-segment", "1=Other")
    after = shown()
    assert after[0] == before[0] - 12
    edited.edit("--undo")
    assert shown() == before
    edited.edit("--redo")
    assert shown() == after
    edited.edit("--undo")


def test_a_joined_recording_has_a_title_and_a_date_of_its_own(edited: Edited) -> None:
    entry = json.loads(edited.pausa.run("show", edited.id, "--json").stdout)
    second = edited.pausa.run("edit", edited.id, "--split", "0.5", "--json")
    assert second.returncode == 0, second.stderr
    _, other = json.loads(second.stdout)
    done = edited.pausa.run("join", edited.id, other["id"], "--json")
    assert done.returncode == 0, done.stderr
    (made,) = json.loads(done.stdout)
    assert made["title"] == f"{entry['title']} + 1"
    assert made["created"] > entry["created"]
