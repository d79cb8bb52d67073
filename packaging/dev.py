#!/usr/bin/env python3
"""Everything a checkout needs, from a bare Python to a running Pausa, in one command.

Each command installs what is missing and starts; where nothing is missing it starts at once. Standard library only,
because nothing else is there yet. Windows and macOS have no system packages to install; this script is untested there.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from checkout.environment import provide_environment
from checkout.system_packages import (
    FOR_TESTS,
    LIBRARIES,
    VENV,
    WELCOME_FOR_TESTS,
    NotReady,
    provide_system_packages,
    say,
    welcome_system_packages,
)
from linux import fresh_system

ROOT = Path(__file__).resolve().parents[1]
CHECKOUT = ROOT / "packaging" / "checkout"

HELP = """\
usage: python3 packaging/dev.py COMMAND [ARGS]

  run [ARGS]     start Pausa; ARGS are Pausa's own (try: run --help)
  test [ARGS]    run the tests; ARGS are pytest's
  lint           ruff, mypy, the layer rules and vulture
  bench [ARGS]   measure; ARGS are tests/bench/bench.py's
  soak [ARGS]    record for hours with random commands and faults; ARGS are tests/bench/soak.py's
  fuzz [ARGS]    feed damaged files to everything that reads them; ARGS are tests/bench/fuzz.py's
  translations [check]
                 collect the window's texts and compile their translations
  pins           renew packaging/requirements/

Each sets up what it needs first: the system packages that are missing (Debian and Ubuntu),
a virtual environment in .venv, and Pausa in it. From any folder.
Without a display, run makes a ten-second recording with one pause and says where it is.

  build deb      build the package for Debian and Ubuntu into dist/
  verify deb     try the newest package of dist/ in fresh systems: install, record, upgrade, purge
  verify checkout
                 try run and test in fresh systems

These need root and mmdebstrap; verify takes names of releases (bookworm trixie noble), and all
three pass options on to mmdebstrap.
"""

OLDEST_PYTHON = (3, 11)
RECORDING_WITHOUT_A_WINDOW = ["record", "--plan", "5 p2 5"]


def run(python: Path, arguments: Sequence[str]) -> int:
    """Start Pausa in the current folder; without arguments and without a display it records."""
    chosen = list(arguments)
    if not chosen and not has_display(os.environ):
        chosen = RECORDING_WITHOUT_A_WINDOW
        say(f"No window can open here, so this is a recording of ten seconds: pausa {shlex.join(chosen)}")
    return become([str(python), "-m", "pausa", *chosen], os.environ)


def has_display(environment: Mapping[str, str]) -> bool:
    """Return whether a window can open; on Windows and macOS it always can."""
    return sys.platform != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def test(python: Path, arguments: Sequence[str]) -> int:
    """Run the tests, without windows on the user's screen unless the user names a platform.

    Several processes share them, unless a single file is named or the user says how many (-n).
    """
    os.chdir(ROOT)
    decided = any(".py" in word or word.startswith(("-n", "--numprocesses", "--pdb")) for word in arguments)
    pytest = [str(python), "-m", "pytest", *([] if decided else ["--numprocesses=auto"]), *arguments]
    return become(pytest, {"QT_QPA_PLATFORM": "offscreen", **os.environ})


def lint(python: Path, arguments: Sequence[str]) -> int:
    """Run every checker, even when the first complains; 1 if any does."""
    if arguments:
        raise NotReady("lint looks at the whole checkout and takes no arguments.")
    # import-linter has no -m, and the scripts that pip writes break when a checkout moves.
    layers = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    checkers = {
        "ruff check": ["-m", "ruff", "check"],
        "ruff format": ["-m", "ruff", "format", "--check"],
        "mypy": ["-m", "mypy"],
        "layers": ["-c", layers],
        "vulture": ["-m", "vulture"],
    }
    unhappy = []
    for name, checker in checkers.items():
        say(name)
        if subprocess.run([str(python), *checker], cwd=ROOT, check=False).returncode != 0:
            unhappy.append(name)
    if unhappy:
        say(f"Not clean: {', '.join(unhappy)}")
    return 1 if unhappy else 0


def script(file: Path) -> Callable[[Path, Sequence[str]], int]:
    """Return a command that runs ``file`` in the environment."""
    return lambda python, arguments: become([str(python), str(file), *arguments], os.environ)


def become(arguments: list[str], environment: Mapping[str, str]) -> int:
    """Continue as the command, so that Ctrl-C and the exit code are the command's own."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(arguments[0], arguments, dict(environment))
    # On Windows the prompt would return at once when a process is replaced.
    return subprocess.run(arguments, env=dict(environment), check=False).returncode


IN_THE_ENVIRONMENT = {
    "run": (run, LIBRARIES),
    "test": (test, (*LIBRARIES, *FOR_TESTS)),
    "lint": (lint, ()),
    "bench": (script(ROOT / "tests" / "bench" / "bench.py"), LIBRARIES),
    "soak": (script(ROOT / "tests" / "bench" / "soak.py"), LIBRARIES),
    "fuzz": (script(ROOT / "tests" / "bench" / "fuzz.py"), LIBRARIES),
    "translations": (script(CHECKOUT / "translations.py"), ()),
    "pins": (script(CHECKOUT / "pins.py"), ()),
}
"""Command → how it starts, and the system packages that it needs."""
IN_FRESH_SYSTEMS = {"build": fresh_system.build, "verify": fresh_system.verify}
COMMANDS = (*IN_THE_ENVIRONMENT, *IN_FRESH_SYSTEMS)


def main(arguments: Sequence[str]) -> int:
    """Set up for the command that is named first, and start it with the rest."""
    name, *rest = arguments or ["--help"]
    if name in ("--help", "-h", "help"):
        print(HELP, end="")
        return 0
    if name not in COMMANDS:
        print(f"There is no command {name!r}.\n\n{HELP}", end="", file=sys.stderr)
        return 2
    try:
        if sys.version_info < OLDEST_PYTHON:
            raise NotReady(f"Pausa needs Python 3.11 or newer, and this is {platform.python_version()}.")
        if name in IN_FRESH_SYSTEMS:
            return IN_FRESH_SYSTEMS[name](rest)
        start, packages = IN_THE_ENVIRONMENT[name]
        needs_venv = importlib.util.find_spec("ensurepip") is None
        provide_system_packages([*([VENV] if needs_venv else []), *packages])
        if start is test:
            welcome_system_packages(WELCOME_FOR_TESTS)
        return start(provide_environment(ROOT), rest)
    except NotReady as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
