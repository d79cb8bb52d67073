"""The documents tell the truth: commands, links, paths, keys and states that they name are there."""

import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from pausa.control.cli import record
from pausa.control.terminal.command_keys import KEYS as TERMINAL_KEYS
from pausa.control.terminal.command_keys import MUTE_KEY
from pausa.core.states import COMMANDS, OUTCOMES, Command, Outcome, State, Step
from pausa.core.time.wall_clock import local_now
from pausa.library.catalogue import Catalogue
from pausa.ui.keys.shortcuts import DEFAULTS
from support.command_line import TIMEOUT_S, CommandLine
from support.local_control import served
from support.markdown import ROOT, Document, Table

README = Document(ROOT / "README.md")
COMMAND_LINE = Document(ROOT / "app" / "docs" / "command-line.md")
PACKAGE = ROOT / "app" / "pausa"
ARCHITECTURE = Document(ROOT / "app" / "ARCHITECTURE.md")
FOR_CONTRIBUTORS = [
    ARCHITECTURE,
    *map(Document, sorted((ROOT / "app" / "decisions").glob("*.md"))),
    *map(Document, sorted((ROOT / ".github").glob("*.md"))),
]
FOR_USERS = [README, *map(Document, sorted((ROOT / "app" / "docs").glob("*.md")))]
GUIDES = [Document(file) for file in sorted((ROOT / "resources" / "guide").glob("guide*.md"))]
ALL = [*FOR_USERS, *FOR_CONTRIBUTORS, *GUIDES, Document(ROOT / "CHANGELOG.md")]
dev = importlib.import_module("dev")

COMMANDS_NAMED = sorted(
    {tuple(words) for document in (*FOR_USERS, *FOR_CONTRIBUTORS) for words in document.commands}
)
OURS = [words for words in COMMANDS_NAMED if words[0] == "pausa"]
FOR_THE_RUNNING = [words for words in OURS if words[1] == "ctl" or "prolong" in words]
STAYING = [words for words in OURS if words[1] == "serve"]
FETCHING = [words for words in OURS if words[1] == "models" and {"get", "remove"} & set(words)]
"""Tried in tests/control/test_models_command.py, with a source on loopback."""
OF_SPEECH = [words for words in OURS if words[1] in ("words", "transcribe")]
"""Of a recording in which somebody speaks; tried where there is one."""
LEFT_UNSAID = {"quit"}
"""Everybody knows it."""


def _name(document: Document) -> str:
    return document.name


# ── Commands ─────────────────────────────────────────────────────────────────────────────────────────

EXAMPLES = {"T": "A title", "N": "1", "ID": "synthetic"}
TIMES = {
    "12.5-15": "0.2-0.4",
    "3-120": "0.1-1.5",
    "60": "0.8",
    "2=Questions": "1=Questions",
    "1:02:03.5-1:02:10": "0.5-0.6",
}
COMING = {"2026-11-30T10:00": "2500-11-30T10:00"}
"""Times that must not be over."""
"""For a recording of two seconds with one mark."""
QUICKLY = ("--camera", "synthetic", "--microphone", "synthetic", "--max-seconds", "0.2")


def _pausa(home: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "pausa", *words],
        env={**os.environ, "PAUSA_HOME": str(home), "COLUMNS": "200"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _first_line(home: Path, *words: str) -> str:
    """What a command prints first that does not end by itself."""
    with CommandLine(home).start(*words) as child:
        assert child.stdout
        return child.stdout.readline()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of somebody who has one recording."""
    home = tmp_path_factory.mktemp("home")
    done = _pausa(home, "record", *QUICKLY, "--size", "320x240")
    assert done.returncode == 0, done.stderr
    return home


def _filled(words: tuple[str, ...], recording_id: str, folder: Path) -> list[str]:
    """The command with all that is in brackets, and with examples for placeholders."""
    examples = {**EXAMPLES, **COMING, "DIR": str(folder)}
    if words[1] == "show":
        examples["ID"] = recording_id
    if words[1:3] == ("schedule", "remove"):
        added = _pausa(folder, "schedule", "add", "2500-11-30T12:00", "--minutes", "5", "--json")
        examples["ID"] = json.loads(added.stdout)[0]["id"]
    if words[1] in ("edit", "join") or "--continue" in words:
        examples |= {**TIMES, "ID": recording_id}
    plain = [word.strip("[]") for word in words[1:]]
    filled = [examples.get(word, word.split("|")[0]) for word in plain]
    if "--start-on" in filled:
        filled[filled.index("--start-on") + 1] = "launch"  # nobody speaks here
    return [*filled, *QUICKLY] if filled[0] == "record" and "--help" not in filled else filled


@pytest.mark.parametrize(
    "words",
    [one for one in OURS if one not in (*FOR_THE_RUNNING, *STAYING, *FETCHING, *OF_SPEECH)],
    ids=" ".join,
)
def test_each_command_of_pausa_does_what_it_says(words: tuple[str, ...], home: Path) -> None:
    if words[1] in ("edit", "join"):
        made = _pausa(home, "record", *QUICKLY[:4], "--size", "320x240", "--plan", "0.5 m 1.5 p0.1 0.3 r")
        assert made.returncode == 0, made.stderr
    with closing(Catalogue(home / "recordings.sqlite")) as catalogue:
        (entry, *others) = catalogue.entries()
    if words[1] == "join":
        words = (*words[:3], others[0].id, *words[4:])
    filled = _filled(words, entry.id, home)
    if "--continue" in filled:
        # As it was recorded first: else it is said that the picture is fitted.
        filled += ["--size", f"{entry.width}x{entry.height}"]
    done = _pausa(home, *filled)
    # On a busy machine there may be time to say that it ends soon.
    said = [line for line in done.stderr.splitlines() if not line.startswith("The recording stops in ")]
    assert (done.returncode, said) == (0, [])
    assert done.stdout or words[1] == "mcp", "a protocol says nothing before it is asked"


@pytest.mark.skipif(sys.platform == "win32", reason="no signal can be sent to one process there")
@pytest.mark.parametrize("words", STAYING, ids=" ".join)
def test_each_command_that_stays_does_what_it_says_until_it_is_ended(
    words: tuple[str, ...], home: Path
) -> None:
    # Of the ports that are named another program may use one just now.
    examples = {"DIR": str(home), "P": "a-long-password", "8765": "0", "4455": "0", "ID": "synthetic"}
    plain = [word.strip("[]") for word in words[1:]]
    filled = [examples.get(word, word.split("|")[0]) for word in plain]
    with CommandLine(home).start(*filled, *("--port", "0", *QUICKLY[:4])) as child:
        assert child.stdout
        assert child.stdout.readline()
        child.terminate()
        assert child.wait(TIMEOUT_S) == 0


BEFORE = {"start": (), "resume": ("start", "pause"), "redo": ("start", "mark", "undo")}
"""Commands that come before another one; else *start* does, and a mark."""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folders of somebody whose Pausa is running."""
    home = tmp_path_factory.mktemp("running")
    with served(home, prolong=lambda minutes: local_now() + timedelta(minutes=minutes)):
        yield home


@pytest.mark.skipif(sys.platform == "win32", reason="sockets of POSIX")
@pytest.mark.parametrize("words", FOR_THE_RUNNING, ids=" ".join)
def test_each_command_for_the_running_pausa_does_what_it_says(words: tuple[str, ...], running: Path) -> None:
    examples = {**EXAMPLES, "TITLE": "A title", "N": "60", "1280x720": "160x120"}
    for action in words[2].split("|") if len(words) > 2 else ["status"]:
        for before in BEFORE.get(action, ("start", "mark")):
            done = _pausa(running, "ctl", before)
            assert done.returncode == 0, done.stderr
        plain = [word.strip("[]") for word in words[3:]]
        filled = [examples.get(word, word.split("|")[0]) for word in plain]
        if action == "go-back":
            filled = ["0"]  # there are no five seconds yet
        if "--id" in filled:
            filled[filled.index("--id") + 1] = "20"  # of the only one: ids begin with the year
        if action == "watch":
            assert _first_line(running, "ctl", action, *filled)
        else:
            done = _pausa(running, "ctl", action, *filled)
            assert (done.returncode, done.stderr) == (0, "")
            assert done.stdout
        _pausa(running, "ctl", "discard")


def test_every_option_of_every_command_is_documented(home: Path) -> None:
    listed = _pausa(home, "--help").stdout.partition("ommands:")[2]
    commands = re.findall(r"^\s{2,}(\w+)\s{2,}", listed, re.MULTILINE)
    assert {words[1] for words in OURS} >= {"record", *commands}
    helps = " ".join(_pausa(home, command, "--help").stdout for command in commands)
    options = set(re.findall(r"--[a-z][a-z-]+", helps)) - {"--help"}
    assert options <= {word.strip("[]") for words in OURS for word in words}


@pytest.mark.parametrize("words", sorted(set(COMMANDS_NAMED) - set(OURS)), ids=" ".join)
def test_each_developers_command_is_there_and_so_is_what_it_names(words: tuple[str, ...]) -> None:
    assert (ROOT / words[1]).is_file()
    if words[1] == "packaging/dev.py":
        assert words[2] in dev.COMMANDS
    if words[2] == "bench":
        text = (ROOT / "tests" / "bench" / "bench.py").read_text(encoding="utf-8")
        assert {f'"{word}": lambda' for word in words[3:]} <= set(re.findall(r'"\w+": lambda', text))
    for path, _, test in (word.partition("::") for word in words[2:] if "/" in word):
        assert (ROOT / path).exists(), path
        assert not test or f"def {test}(" in (ROOT / path).read_text(encoding="utf-8"), test


# ── Links and paths ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("document", ALL, ids=_name)
def test_each_link_leads_somewhere(document: Document) -> None:
    for link in document.links:
        address = urlsplit(link)
        if address.scheme:
            assert address.scheme == "https", link
            continue
        target = document.file.parent / address.path if address.path else document.file
        assert target.exists(), link
        assert target.resolve().is_relative_to(ROOT), link
        assert not address.fragment or address.fragment in Document(target).anchors, link


_PATH = re.compile(r"[\w.][\w.<>*-]*(/[\w.<>*-]+)*(/|\.(py|md|qss|toml|json|yml|ts))")


@pytest.mark.parametrize("document", [*FOR_USERS, *FOR_CONTRIBUTORS], ids=_name)
def test_each_path_that_is_named_is_there(document: Document) -> None:
    """A path begins at the top of the repository or in app/pausa; ``<…>`` stands for any name."""
    paths = [code for code in document.code if "/" in code and _PATH.fullmatch(code)]
    patterns = [re.sub(r"<\w+>", "*", path.rstrip("/")) for path in paths]
    assert [one for one in patterns if not any(any(place.glob(one)) for place in (ROOT, PACKAGE))] == []


def test_most_paths_are_recognised_as_paths() -> None:
    paths = [code for code in ARCHITECTURE.code if _PATH.fullmatch(code)]
    assert len(paths) > 60


def test_the_tree_of_rooms_has_each_room() -> None:
    text = ARCHITECTURE.file.read_text(encoding="utf-8")
    tree = text.partition("## Rooms")[2].partition("```")[2].partition("```")[0]
    named = re.findall(r"^ *(\w+)/ ", tree, re.MULTILINE)
    assert sorted(named) == sorted(file.parent.name for file in PACKAGE.glob("*/**/__init__.py"))


# ── Threads ──────────────────────────────────────────────────────────────────────────────────────────


def test_the_table_of_threads_names_each_file_that_starts_one() -> None:
    ((_, *rows),) = [table for table in ARCHITECTURE.tables if table[0][0] == "thread"]
    named = {path for row in rows for path in re.findall(r"`([\w/]+\.py)`", row[1])}
    texts = {path: path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}
    starting = {
        path.relative_to(PACKAGE).as_posix()
        for path, text in texts.items()
        if re.search(r"WorkerThread\(|WatchThread\(|ThreadPoolExecutor\(", text)
        or ("threading.Thread(" in text and path.stem not in ("worker_thread", "watch_thread"))
    }
    of_qt_and_of_the_terminal = {"ui/application.py", "control/terminal/recording_run.py"}
    assert named - of_qt_and_of_the_terminal == starting
    for row in rows:
        for name in re.findall(r"`([\w -]+)`", row[0]):
            assert any(f'"{name}"' in text for text in texts.values()), name


# ── Where is … ───────────────────────────────────────────────────────────────────────────────────────

FOUND_BY = {
    "how what is recorded is shown and played before it is a file": "class FilmPlayback",
    "which place of the recording *resume* goes on from": "class GoingBack",
    "when the loudspeaker is silent before recording goes on": "RESERVE_NS",
    "what of a finished recording is edited": "class Editing",
    "what begins a recording by itself": "class ArmedStart",
    "what ends a recording by itself": "class AutomaticStop",
    "what closing the window means": "may_close_now",
    "what is shown but not recorded": "class UnrecordedDevices",
    "when a warning ends": "end_with_the_last_recording",
    "where the title is typed": "class TitleField",
    "why no window lies beyond its screen": "def fit_to_screen",
    "how large text is, and what grows with it": "def text_scale",
    "where dialogs for files begin": "class LastFolders",
    "the notification “Recording saved”": '"Recording saved"',
    "how sound becomes AAC": '"aac"',
    "how a device is called, and no password is shown": "def spoken_device",
    "which camera is taken, and why one is passed over": "def open_default",
    "which device a name in the settings means": "def find_device",
    "how a setting becomes a request to a device": "def camera_request",
    "how a sentence of the engine becomes German": 'translate("Engine"',
    "the plural of *segment*": "def counted",
    "full screen and compact mode": "def toggle_full_screen",
    "what happens when the disk is full": "exhausted=",
    "how the words get into the finished file": "class SubtitleTrack",
    "who hears what is said while it is recorded": "class LiveTranscript",
    "why the computer stays awake while recording": "class IdleSleep",
    "why a shortcut works on a Cyrillic keyboard": "def latin_key",
    "what a recording that is to begin by itself looks like": "class Arming",
    "what is said of a recording that nobody began or ended at the window": "def started_words",
    "who gets the focus when a button goes": "class FocusHeir",
    "which keys work while a menu or a dialog is open": "class MenuKeys",
    "why Enter presses the window's buttons": "class EnterPresses",
    "why a held key acts once": "class TypedRepeats",
    "how one take is chosen in place of another": "class TakenBackBars",
    "which chapters a recording has, and why a mark at a join names it": "def chapter_places",
    "why a sound server that hangs holds up no quitting": "def not_waited_for",
    "why a second picture lies over the live one while paused": "class Ghost(",
    "what *retake* may do": "Command.RETAKE): State",
    "why the picture looks the same after a pause": "class LookKeeper",
    "where a recording goes whose folder is lost": "def give_up(self, fault",
    "where a pause is cut": "def end(self, at_ns",
    "how a crash is recovered": "def recover(",
    "how another computer's recording is finished here": "class TakingOver",
    "who says that a test picture is recorded": "class StandInWatch",
    "what a system-wide key does": "self._actions[action].trigger()",
    "why a camera was refused": "raise CameraError",
    "where the finished file gets its name": "def file_name",
    "which encoder is taken": "def choose_encoder",
    "who works on an unfinished recording": "def fate_now",
    "which model is used, and which are there": "def chosen",
    "where in the script the speaker is": "class ScriptFollower",
    "why the script is never in the file": "class ScriptView",
    "to which sentence *Retake from the last sentence* goes": "def sentence_before",
    "where words and script stand in the window": "class Stage",
    "what can be got, from where, with which checksums": "OFFERED_MODELS",
    "whether words can be written here": "def engine_is_installed",
    "how words are put into the engine's child, and what it answers": "class Transcriber",
    "where a passage of words is cut": "def passage_of",
    "how the list finds what is said": "class WordSearch",
    "where what was said is kept, and how it is searched": "class WordStore",
    "what is proposed for removal": "def proposals",
    "the files of words beside a finished file": "class SidecarFiles",
    "how captions are divided, and what subtitles look like": "def captions_of",
}
"""Behaviour → words that stand where it is."""


def test_each_behaviour_is_where_the_architecture_says() -> None:
    ((_, *rows),) = [table for table in ARCHITECTURE.tables if table[0][0].startswith("you look for")]
    assert {row[0] for row in rows} == set(FOUND_BY)
    for behaviour, place in rows:
        paths = re.findall(r"`([\w/]+\.py)`", place)
        text = "".join((PACKAGE / path).read_text(encoding="utf-8") for path in paths)
        assert FOUND_BY[behaviour] in text, behaviour


# ── Keys ─────────────────────────────────────────────────────────────────────────────────────────────

_KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt|Meta)\+)+(?:[,/?]|\w+)|\b(?:Space|Enter|Del|Esc|F\d{1,2}|[A-Z])\b")
_SPELLED = {
    "Strg": "Ctrl", "Umschalt": "Shift", "Leertaste": "Space", "Rücktaste": "Backspace", "Entf": "Del",
    "Espacio": "Space", "Retroceso": "Backspace", "Intro": "Enter", "Supr": "Del", "Mayús": "Shift",
    "Espace": "Space", "Retour arrière": "Backspace", "Entrée": "Enter", "Suppr": "Del", "Maj": "Shift",
    "空格键": "Space", "退格键": "Backspace", "回车键": "Enter",
}  # fmt: skip
KEYS = {name: key.replace("Return", "Enter") for name, key in DEFAULTS.items() if name not in LEFT_UNSAID}


def _keys(table: Table) -> list[str]:
    """The keys in the first column, in the order of the rows."""
    cells = " | ".join(row[0] for row in table[1:])
    for name, ours in _SPELLED.items():
        cells = re.sub(rf"(?<![A-Za-z]){name}(?![A-Za-zé])", ours, cells)
    return _KEY.findall(cells)


def _table_of_keys(document: Document) -> Table:
    (table,) = [table for table in document.tables if _keys(table[:2]) == [KEYS["record"]]]
    return table


def test_the_readme_has_the_keys_of_the_window() -> None:
    assert sorted(_keys(_table_of_keys(README))) == sorted(KEYS.values())


@pytest.mark.parametrize("guide", GUIDES, ids=_name)
def test_the_guide_has_the_same_keys_in_each_language(guide: Document) -> None:
    assert _keys(_table_of_keys(guide)) == list(KEYS.values())


_TERMINAL_KEY = re.compile(r"`(\w+)`|(Ctrl\+\w)")
_CONTROLS = {"\x03": "Ctrl+C", "\x13": "Ctrl+S", "\x1a": "Ctrl+Z", " ": "space"}


def test_the_command_line_s_page_and_help_have_the_keys_of_the_terminal() -> None:
    """Ctrl+C is a signal, and no key."""
    (table,) = [table for table in COMMAND_LINE.tables if table[0][0] == "key"]
    documented = {first or second for row in table[1:] for first, second in _TERMINAL_KEY.findall(row[0])}
    keys = {_CONTROLS.get(key, key) for key, _, _ in TERMINAL_KEYS} | {MUTE_KEY, "Ctrl+C"}
    assert documented == keys
    told = record.__doc__ or ""
    for key in keys:
        assert re.search(rf"(?<![\w+]){re.escape(key)}(?!\w)", told.replace("Space", "space")), key
    hints = " · ".join(hint for _, _, hint in TERMINAL_KEYS)
    assert {key for key, _, _ in TERMINAL_KEYS if key.isalpha()} <= set(re.findall(r"\b\w\b", hints))


# ── States ───────────────────────────────────────────────────────────────────────────────────────────


def test_the_documented_commands_are_those_of_the_table() -> None:
    ((head, *rows),) = [table for table in ARCHITECTURE.tables if table[0][0] == "state"]
    assert [row[0] for row in rows] == ["(none)", *State]
    documented = {
        (None if row[0] == "(none)" else State(row[0]), Command(command)): State(cell)
        for row in rows
        for command, cell in zip(head[1:], row[1:], strict=True)
        if cell
    }
    assert documented == COMMANDS
    assert set(head[1:]) == set(Command)


def test_the_documented_steps_are_those_of_the_table() -> None:
    ((_, *rows),) = [table for table in ARCHITECTURE.tables if table[0][0] == "step"]
    any_of_these = [row[0] for row in rows].index("any of these")
    steps = [Step(row[0]) for row in rows if row is not rows[any_of_these]]
    assert steps == list(Step)
    assert [row[1] for row in rows if row[1]] == [step.told for step in Step]
    documented = {}
    for number, (name, _, reports) in enumerate(rows):
        before = [Step(name)] if number != any_of_these else [Step(row[0]) for row in rows[:number]]
        for report in filter(None, reports.split("; ")):
            outcome, after = report.split(" → ")
            documented |= {(step, Outcome(outcome)): Step(after) for step in before}
    assert documented == OUTCOMES
