"""Everything in the README that can be tried: commands, links, keys, states, layers, libraries."""

import importlib
import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from pausa.core.states import COMMANDS, Command, State
from pausa.ui.dialogs.licences import licences
from pausa.ui.keys.shortcuts import DEFAULTS
from support.markdown import ROOT, SHELLS, Readme

README = Readme(ROOT / "README.md")
GUIDES = sorted((ROOT / "resources" / "guide").glob("guide*.md"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
dev = importlib.import_module("dev")

OF_THE_SYSTEM = {"apt", "cd", "git", "sha256sum", "sudo", "tar", "unzip"}
OPEN_TO_LINK_TO = {
    "debian.org", "ffmpeg.org", "keepachangelog.com", "obsproject.com", "pipx.pypa.io", "python.org", "qt.io",
    "semver.org", "spdx.org",
}  # fmt: skip
EXAMPLES = {"T": "A title", "N": "1", "ID": "synthetic"}
QUICKLY = ("--camera", "synthetic", "--microphone", "synthetic", "--max-seconds", "0.2")
LEFT_UNSAID = {"quit"}
"""Everybody knows it."""


# ── Commands ─────────────────────────────────────────────────────────────────────────────────────────


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


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Somebody's folders, with one recording in them."""
    home = tmp_path_factory.mktemp("home")
    done = _pausa(home, "record", *QUICKLY, "--size", "320x240")
    assert done.returncode == 0, done.stderr
    return home


def _spelled_out(command: str, recording_id: str, folder: Path) -> list[str]:
    """The words of a command, with all that stands in brackets, and examples for what stands for something."""
    words = shlex.split(re.sub(r"[\[\]]", " ", command))[1:]
    spelled = []
    for number, word in enumerate(words):
        if word == "ID" and words[number - 1] == "show":
            spelled.append(recording_id)
        elif re.fullmatch(r"\w+(\|\w+)+", word):
            spelled.append(word.split("|")[0])
        else:
            spelled.append(str(folder) if word == "DIR" else EXAMPLES.get(word, word))
    return [*spelled, *QUICKLY] if spelled[:1] == ["record"] and "--help" not in spelled else spelled


OURS = sorted({command for command in README.commands if command.startswith("pausa ")})


@pytest.mark.parametrize("command", OURS)
def test_each_command_of_pausa_does_what_it_says(command: str, home: Path) -> None:
    (entry, *_) = json.loads(_pausa(home, "list", "--json").stdout)
    done = _pausa(home, *_spelled_out(command, entry["id"], home))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


def test_every_option_of_every_command_is_told(home: Path) -> None:
    commands = re.findall(
        r"^\s{2,}(\w+)\s{2,}", _pausa(home, "--help").stdout.partition("ommands:")[2], re.MULTILINE
    )
    assert {command.split()[1] for command in OURS} >= {"record", *commands}
    helps = [_pausa(home, command, "--help").stdout for command in commands]
    options = {option for text in helps for option in re.findall(r"--[a-z][a-z-]+", text)} - {"--help"}
    assert set(re.findall(r"--[a-z][a-z-]+", " ".join(OURS))) >= options


@pytest.mark.parametrize("command", sorted(set(README.commands) - set(OURS)))
def test_each_other_command_is_one_that_is_there(command: str) -> None:
    program, *words = shlex.split(command)
    if program == "pausa":
        assert not words, "the window"
    elif program in ("python", "python3"):
        assert (ROOT / words[0]).is_file()
        if words[0] == "packaging/dev.py":
            assert words[1] in dev.COMMANDS
    elif program == "pipx":
        assert words[:2] == ["install", "."], "tests/test_installed.py tries this one"
    else:
        assert program in OF_THE_SYSTEM


def test_no_block_escapes() -> None:
    assert OURS
    for block in README.blocks:
        assert block.is_drawing or block.language not in SHELLS or block.commands


# ── Links ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("document", [README, *map(Readme, GUIDES)], ids=lambda one: str(one.file.name))
def test_each_link_leads_somewhere(document: Readme) -> None:
    for link in document.links:
        address = urlsplit(link)
        if address.scheme:
            host = (address.hostname or "").removeprefix("www.")
            assert address.scheme == "https", link
            assert host in OPEN_TO_LINK_TO or any(host.endswith(f".{known}") for known in OPEN_TO_LINK_TO), (
                link
            )
            continue
        target = document.file.parent / address.path if address.path else document.file
        assert target.exists(), link
        assert target.resolve().is_relative_to(ROOT), link
        if address.fragment:
            assert address.fragment in Readme(target).anchors, link


def test_the_window_is_shown_and_the_picture_is_one() -> None:
    pictures = [link for link in README.links if link.endswith((".png", ".svg", ".webp"))]
    assert pictures
    for picture in pictures:
        content = (ROOT / picture).read_bytes()
        assert content.startswith((b"\x89PNG", b"<svg", b"RIFF"))


# ── Keys ─────────────────────────────────────────────────────────────────────────────────────────────

_KEY = re.compile(
    r"(?:(?:Ctrl|Shift|Alt|Meta)\+)+(?:,|\w+)|\b(?:Space|Enter|Return|Del|Esc|F\d{1,2}|[A-Z])\b"
)
_SPELLED = {
    "Strg": "Ctrl", "Umschalt": "Shift", "Leertaste": "Space", "Rücktaste": "Backspace", "Entf": "Del",
    "Espacio": "Space", "Retroceso": "Backspace", "Intro": "Enter", "Supr": "Del", "Mayús": "Shift",
    "Espace": "Space", "Retour arrière": "Backspace", "Entrée": "Enter", "Suppr": "Del", "Maj": "Shift",
    "空格键": "Space", "退格键": "Backspace", "回车键": "Enter",
}  # fmt: skip
IN_THE_WINDOW = {name: key.replace("Return", "Enter") for name, key in DEFAULTS.items()}


def _keys(table: list[list[str]]) -> list[str]:
    cells = [re.sub(r"</?kbd>|`|\*", "", row[0]) for row in table[1:]]
    for name, ours in _SPELLED.items():
        cells = [re.sub(rf"(?<![A-Za-z]){name}(?![A-Za-zé])", ours, cell) for cell in cells]
    return [key.replace("Return", "Enter") for cell in cells for key in _KEY.findall(cell)]


def test_the_table_of_keys_is_the_windows() -> None:
    told = _keys(_table_of_keys(README))
    assert len(told) == len(set(told))
    assert set(told) | {IN_THE_WINDOW[name] for name in LEFT_UNSAID} == set(IN_THE_WINDOW.values())


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: str(file.name))
def test_the_guide_has_the_same_keys_in_each_language(file: Path) -> None:
    assert _keys(_table_of_keys(Readme(file))) == [
        key for name, key in IN_THE_WINDOW.items() if name not in LEFT_UNSAID
    ]


def _table_of_keys(document: Readme) -> list[list[str]]:
    """The one of two columns in which the key of Record stands first."""
    (table,) = [table for table in document.tables if _keys(table[:2]) == [IN_THE_WINDOW["record"]]]
    return table


# ── How it works ─────────────────────────────────────────────────────────────────────────────────────


def test_the_table_of_states_is_the_programs() -> None:
    head, *rows = README.table_headed("start", "pause", "resume", "stop")
    commands = [Command(name.strip("` ")) for name in head[1:]]
    told = {}
    for row in rows:
        name = row[0].strip("`* ")
        if "→" in name:
            continue  # what follows by itself
        state = None if name == "(none)" else State(name.lower())
        for command, cell in zip(commands, row[1:], strict=True):
            if cell:
                told[state, command] = State(cell.strip("`* ").lower())
    states = {state for state, _ in told}
    assert states == {None, *(state for state in State if state.active)}
    assert told == {
        (state, command): after
        for (state, command), after in COMMANDS.items()
        if state in states and command in commands
    }
    assert set(commands) == set(Command) - {Command.STITCH_AGAIN}


def test_the_picture_of_the_layers_is_the_one_that_is_kept() -> None:
    (drawing,) = [
        block.text for block in README.blocks if re.search(r"^\s*\w+ \| \w+", block.text, re.MULTILINE)
    ]
    drawn: list[set[str]] = []
    for line in drawing.splitlines():
        names = re.match(r"\s*(\w+(?: [|→] \w+)*)", line)
        assert names, line
        drawn += [set(layer.split(" | ")) for layer in names[1].split(" → ")]
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    (layers,) = [contract["layers"] for contract in contracts if contract["type"] == "layers"]
    assert drawn == [{name.strip().removeprefix("pausa.") for name in layer.split("|")} for layer in layers]


def _is_named(name: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", README.text, re.IGNORECASE) is not None


@pytest.mark.parametrize("dependency", PROJECT["project"]["dependencies"])
def test_each_library_is_named(dependency: str) -> None:
    name = re.split(r"[<>=!; \[]", dependency)[0]
    assert _is_named(name) or _is_named(name.partition("-Essentials")[0].partition("-Addons")[0])


@pytest.mark.parametrize(
    "part",
    [part for part in licences() if "GPL" in part["licence"] and not part.get("tool")],
    ids=lambda part: str(part["name"]),
)
def test_whoever_asks_something_of_those_who_pass_pausa_on_is_named(part: dict[str, str]) -> None:
    if "WITH" in part["licence"]:
        pytest.skip("the exception asks nothing")
    name = part["name"].partition(" in ")[0].partition("-Essentials")[0].partition("-Addons")[0]
    hosts = {"shiboken6": "PySide6", "libquadmath": "numpy"}
    assert _is_named(hosts.get(name, name))
    assert _is_named(re.sub(r"-(only|or-later)$", "", part["licence"]))
