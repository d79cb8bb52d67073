"""The virtual environment of a checkout, .venv: made and filled once, and again after a change of what it holds."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from checkout.system_packages import NotReady, say


def provide_environment(root: Path) -> Path:
    """Return the Python of ``root``'s environment, which holds Pausa and its tools. Raises NotReady."""
    venv = root / ".venv"
    python = python_of(venv)
    stamp = venv / "pausa-stamp.txt"
    wanted = stamp_for(root)
    if python.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    if not is_usable(python):
        say(f"Making the virtual environment {venv}")
        # Started by .venv's own Python, we must not replace .venv with that Python.
        own_python = getattr(sys, "_base_executable", None) or sys.executable
        _run(
            [own_python, "-m", "venv", "--clear", str(venv)],
            root,
            "The virtual environment could not be made",
        )
    say("Installing Pausa and its libraries into .venv; the first time takes a few minutes")
    # An interrupted installation must not look finished.
    stamp.unlink(missing_ok=True)
    pip = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    _run([*pip, *quiet, "--editable", ".[dev]"], root, "The installation into .venv did not succeed")
    stamp.write_text(wanted, encoding="utf-8")
    return python


def stamp_for(root: Path) -> str:
    """Return what an environment depends on: the place of the checkout, the Python, and pyproject.toml."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return f"{root}\n{version}\n{hashlib.sha256((root / 'pyproject.toml').read_bytes()).hexdigest()}\n"


def python_of(venv: Path) -> Path:
    """Return where a virtual environment has its Python."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def is_usable(python: Path) -> bool:
    """Return whether ``python`` starts, is of our own version, and has pip."""
    ask = f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    try:
        return (
            subprocess.run([str(python), "-I", "-c", ask], capture_output=True, check=False).returncode == 0
        )
    except OSError:
        return False


def _run(command: list[str], root: Path, complaint: str) -> None:
    if subprocess.run(command, cwd=root, check=False).returncode != 0:
        raise NotReady(
            f"{complaint}; the reason is printed above. Once it is resolved (often it is the network), "
            "the same command continues from here."
        )
