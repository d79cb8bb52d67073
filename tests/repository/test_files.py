"""The files: where they lie, what they are called, how long they are, and what they point to."""

import ast
import io
import re
import tokenize
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "app" / "pausa"
CODE = (PACKAGE, ROOT / "packaging", ROOT / "tests")

TOP_LEVEL = {
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "app",
    "resources",
    "tests",
    "packaging",
}
MADE_BY_TOOLS = {"build", "dist", "PKG-INFO"}

LONG = 400
"""Past about so many lines the question is which second noun lives in a file."""
ONE_NOUN = {
    "app/pausa/speech/model_download.py": "one try to get one model, and everything that can break it off",
    "app/pausa/control/cli.py": "the commands of the command line, with their options",
    "app/pausa/control/hosted/recall_routes.py": "the calls of Recall's interface",
    "app/pausa/control/remote/remote_recorder.py": "what every remote face does with recordings",
    "app/pausa/control/webhooks/webhook_store.py": "the webhooks and their queue, in their file",
    "app/pausa/control/webhooks/webhooks.py": "the webhooks of a user",
    "app/pausa/core/events.py": "the events",
    "app/pausa/core/recording_snapshot.py": "what is known of a recording from its events",
    "app/pausa/core/time/timeline.py": "the timeline",
    "app/pausa/main.py": "the parts of the program and how they are wired",
    "app/pausa/media/ffmpeg.py": "the command lines of ffmpeg",
    "app/pausa/library/catalogue.py": "the list of recordings, in its file or, while that refuses, in memory",
    "app/pausa/library/words/word_store.py": "the transcripts of finished recordings, and the thread that keeps them",
    "app/pausa/recording/recorder.py": "the recorder's thread and its queue of commands",
    "app/pausa/recording/recording.py": "the thread of one active recording, and how its commands are carried out",
    "app/pausa/media/process.py": "child processes, and the ways in which we talk to them",
    "app/pausa/ui/application.py": "the program with a window: its parts, wired to each other and to the engine",
    "app/pausa/ui/window/main_window.py": "the main window: which of its parts hears of what",
    "app/pausa/recording/automation/schedule_run.py": "the thread that carries out the schedule",
    "app/pausa/recording/transcribing/live_transcript.py": "the words of one recording, from its first to its last",
    "app/pausa/recording/writing/segments.py": "the segments of one recording, those taken back included",
    "app/pausa/recording/writing/sound_track.py": "the sound of one recording, encoded while it grows",
    "app/pausa/recording/editing/edited_recording.py": "a finished recording that is edited",
    "app/pausa/recording/finishing/stitcher.py": "the finished file, from what its recording keeps",
    "app/pausa/ui/window/notifications.py": "the notices: which event shows which one, and when it goes",
    "app/pausa/ui/player/editing.py": "the edit list of what the player shows, worked on by threads of its own",
    "app/pausa/ui/player/player_edit.py": "the player while its recording is edited",
    "app/pausa/ui/player/player.py": "the player, wired",
    "app/pausa/ui/player/player_words.py": "the words of what the player shows, and what is done with them",
    "app/pausa/ui/recordings/recordings_model.py": "the rows of the list: their order, and what is found",
    "app/pausa/ui/recordings/recordings_panel.py": "the panel of the list, wired",
    "app/pausa/ui/words/transcript_view.py": "the text of a transcript, in which words are chosen and marked",
}
"""Files that are longer, each with the one noun that it is about. Whoever finds a second one there divides the file."""

SAME_NAME: dict[str, str] = {
    "__init__": "each package has one",
}
"""Names that several modules bear, with the reason."""


def _files(*folders: Path, suffix: str = ".py") -> list[Path]:
    return sorted(file for folder in folders for file in folder.rglob(f"*{suffix}"))


def _from_root(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def test_the_top_level_holds_what_it_should_and_nothing_else() -> None:
    here = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")}
    assert here - MADE_BY_TOOLS == TOP_LEVEL


def test_no_file_is_named_after_nothing_in_particular() -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}
    names = {file.stem for file in (*PACKAGE.rglob("*.py"), *(ROOT / "packaging").rglob("*.py"))}
    assert "events" in names
    assert not {name for name in names if vague & set(name.split("_"))}


def test_a_long_file_is_about_one_noun() -> None:
    lengths = {
        _from_root(file): len(file.read_text(encoding="utf-8").splitlines()) for file in _files(*CODE[:2])
    }
    unanswered = [name for name, length in lengths.items() if length > LONG and name not in ONE_NOUN]
    assert not unanswered, (
        f"which second noun lives in {unanswered}? If none does, say in ONE_NOUN what they are about"
    )
    needless = [name for name in ONE_NOUN if lengths.get(name, 0) <= LONG]
    assert not needless, f"{needless} are not long any more"


def test_each_name_of_a_module_is_there_once() -> None:
    names = Counter(file.stem for file in _files(PACKAGE))
    several = {name for name, count in names.items() if count > 1}
    assert several == SAME_NAME.keys()


@cache
def _said(file: Path) -> list[str]:
    """Return the comments and docstrings of a Python file, or the whole of another."""
    text = file.read_text(encoding="utf-8")
    return list(_explanations(text)) if file.suffix == ".py" else [text]


def _explanations(text: str) -> Iterator[str]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.string
    for node in ast.walk(ast.parse(text)):
        if (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        ):
            yield node.value.value


def _texts() -> list[Path]:
    """Return the files in which we explain something, but for this one, which names what must not be said."""
    others = [
        file for suffix in (".sh", ".c", ".md") for file in _files(ROOT / "app", *CODE[1:], suffix=suffix)
    ]
    return [file for file in (*_files(*CODE), *others, ROOT / "README.md") if file != Path(__file__)]


def test_nothing_points_to_a_document_that_is_not_here() -> None:
    pointer = re.compile(
        r"\b(?:the|our) (?:design|drawings|look|mock-?ups?)\b(?! of\b)|\bdesign\.md\b|\.\./shared",
        re.IGNORECASE,
    )
    assert pointer.search("as the drawings have it"), "this test would not notice a pointer"
    found = {
        _from_root(file): pointer.findall(text)
        for file in _texts()
        for text in _said(file)
        if pointer.search(text)
    }
    assert found == {}


def test_files_that_are_named_in_explanations_exist() -> None:
    path = re.compile(
        r"(?<![\w/.~-])(?:app|packaging|resources|tests|\.github|\.ci)/[\w./-]*\w\.(?:py|md|c|sh|toml|yml|ts|qss|json)\b"
    )
    quoted = re.compile(r"``([\w-]+\.(?:py|c|sh))``")
    names = {
        file.name
        for suffix in (".py", ".c", ".sh")
        for file in _files(ROOT / "app", *CODE[1:], suffix=suffix)
    }
    missing = [
        (_from_root(file), name)
        for file in _texts()
        for text in _said(file)
        for name in [
            *(one for one in path.findall(text) if not (ROOT / one).exists()),
            *(one for one in quoted.findall(text) if one not in names),
        ]
    ]
    assert missing == []
