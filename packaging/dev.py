#!/usr/bin/env python3
"""Everything a checkout needs, from a bare Python to a running Pausa, in one command.

Each command finds what is missing, gets it, and starts; where nothing is missing it starts at once.
Standard library only, because nothing else is there yet. On Windows and macOS the step of the
system packages is left out; there this script is untested.
"""

from __future__ import annotations

import os
import platform
import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import build_deb
import verify_deb
from checkout_environment import provide_environment
from pins import make_pins
from system_needs import NotReady, provide_system_packages, say

ROOT = Path(__file__).resolve().parents[1]

HELP = """\
usage: python3 packaging/dev.py COMMAND [ARGS]

  run [ARGS]     start Pausa; ARGS are Pausa's own (try: run --help)
  test [ARGS]    run the tests; ARGS are pytest's
  lint           ruff, mypy and the layer rules
  bench [ARGS]   measure; ARGS are tests/bench/bench.py's
  translations [check]
                 collect the window's texts and compile their translations
  build deb [ARGS]
                 build the package for Debian and Ubuntu into dist/
  verify deb [FILE]
                 try it in bare systems (both: try --help; need root)
  pins           make packaging/requirements/ anew

Each sets up what it needs first: the system packages still missing (Debian and Ubuntu),
a virtual environment in .venv, and Pausa in it. From any folder.
Without a display, run makes a ten-second recording with one pause and says where it is.
"""

OLDEST_PYTHON = (3, 11)

RECORDING_WITHOUT_A_WINDOW = ("record", "--plan", "5 p2 5")


@dataclass(frozen=True)
class Command:
    """One command of this script: what it needs before it can start, and how it starts."""

    start: Callable[[Path, Sequence[str]], int]
    libraries: bool
    tests: bool
    extras: str | None
    """None: it needs no environment, and is started with this Python."""


def run(python: Path, arguments: Sequence[str]) -> int:
    """Pausa itself, in the folder from which it was asked for."""
    chosen = arguments_for_run(
        arguments,
        has_display=sys.platform != "linux" or has_display(os.environ),
        has_window=(ROOT / "app" / "pausa" / "ui" / "window" / "main_window.py").exists(),
    )
    if chosen != list(arguments):
        say(f"No window can open here, so this is a recording of ten seconds: pausa {shlex.join(chosen)}")
    return become([str(python), "-m", "pausa", *chosen], os.environ)


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether this Linux session can show a window."""
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def arguments_for_run(arguments: Sequence[str], *, has_display: bool, has_window: bool) -> list[str]:
    """What the user asked for; where that was nothing and no window can open, a short recording."""
    if arguments or (has_display and has_window):
        return list(arguments)
    return list(RECORDING_WITHOUT_A_WINDOW)


def test(python: Path, arguments: Sequence[str]) -> int:
    """The test suite, without windows on the user's screen unless the user names a platform."""
    os.chdir(ROOT)
    return become([str(python), "-m", "pytest", *arguments], {"QT_QPA_PLATFORM": "offscreen", **os.environ})


def lint(python: Path, arguments: Sequence[str]) -> int:
    """All four judges, even when the first complains; 1 if any does."""
    if arguments:
        raise NotReady("lint looks at the whole checkout and takes no arguments.")
    # import-linter has no -m, and the scripts that pip writes break when a checkout moves.
    layers = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    judges = {
        "ruff check": ["-m", "ruff", "check"],
        "ruff format": ["-m", "ruff", "format", "--check"],
        "mypy": ["-m", "mypy"],
        "layers": ["-c", layers],
    }
    unhappy = []
    for name, judge in judges.items():
        say(name)
        if subprocess.run([str(python), *judge], cwd=ROOT, check=False).returncode != 0:
            unhappy.append(name)
    if unhappy:
        say(f"Not clean: {', '.join(unhappy)}")
    return 1 if unhappy else 0


def bench(python: Path, arguments: Sequence[str]) -> int:
    """The measurements of tests/bench/bench.py."""
    return become([str(python), str(ROOT / "tests" / "bench" / "bench.py"), *arguments], os.environ)


def translations(python: Path, arguments: Sequence[str]) -> int:
    """Collects the window's texts and compiles their translations."""
    return become([str(python), str(ROOT / "packaging" / "translations.py"), *arguments], os.environ)


def build(_python: Path, arguments: Sequence[str]) -> int:
    """Builds a package."""
    return _of_kind("build", {"deb": build_deb.main}, arguments)


def verify(_python: Path, arguments: Sequence[str]) -> int:
    """Tries a package in bare systems."""
    return _of_kind("verify", {"deb": verify_deb.main}, arguments)


def _of_kind(name: str, kinds: Mapping[str, Callable[[Sequence[str]], int]], arguments: Sequence[str]) -> int:
    kind, *rest = arguments or [""]
    if kind not in kinds:
        raise NotReady(f"{name} takes one of these first: {', '.join(kinds)}.")
    return kinds[kind](rest)


def pins(_python: Path, arguments: Sequence[str]) -> int:
    """Makes the hash-pinned requirements of the bundles anew."""
    return make_pins(arguments)


def become(arguments: list[str], environment: Mapping[str, str]) -> int:
    """Goes on as the command, so that Ctrl-C and the exit code are the command's own."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(arguments[0], arguments, dict(environment))
    # Windows would give the prompt back at once when a process is replaced.
    return subprocess.run(arguments, env=dict(environment), check=False).returncode


COMMANDS = {
    "run": Command(start=run, libraries=True, tests=False, extras=""),
    "test": Command(start=test, libraries=True, tests=True, extras="dev"),
    "lint": Command(start=lint, libraries=False, tests=False, extras="dev"),
    "bench": Command(start=bench, libraries=True, tests=False, extras=""),
    "translations": Command(start=translations, libraries=False, tests=False, extras="dev"),
    "build": Command(start=build, libraries=False, tests=False, extras=None),
    "verify": Command(start=verify, libraries=False, tests=False, extras=None),
    "pins": Command(start=pins, libraries=False, tests=False, extras=None),
}


def main(arguments: Sequence[str]) -> int:
    """Sets up for the command named first and starts it with the rest."""
    name, *rest = arguments or ["--help"]
    if name in ("--help", "-h", "help"):
        print(HELP, end="")
        return 0
    if name not in COMMANDS:
        print(f"There is no command {name!r}.\n\n{HELP}", end="", file=sys.stderr)
        return 2
    command = COMMANDS[name]
    try:
        if sys.version_info < OLDEST_PYTHON:
            raise NotReady(f"Pausa needs Python 3.11 or newer, and this is {platform.python_version()}.")
        if command.extras is None:
            return command.start(Path(sys.executable), rest)
        provide_system_packages(libraries=command.libraries, tests=command.tests)
        return command.start(provide_environment(ROOT, extras=command.extras), rest)
    except NotReady as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
