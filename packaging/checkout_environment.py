"""The virtual environment of a checkout: made, filled, and stamped, so that the next start finds it done."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from system_needs import NotReady, own_python, say

ASK_FOR_VERSION = (
    "import sys, importlib.util\n"
    "print('%d.%d' % sys.version_info[:2])\n"
    "sys.exit(sys.version_info < (3, 11) or importlib.util.find_spec('pip') is None)\n"
)


@dataclass(frozen=True)
class Stamp:
    """What was installed into a virtual environment, and from what."""

    checkout: str
    python: str
    """Major and minor version: an environment outlives a newer patch, not a newer minor version."""
    project: str
    """The hash of pyproject.toml."""
    extras: str

    def covers(self, wanted: Stamp) -> bool:
        """Nothing needs installing: an environment with extras also serves a command without."""
        return wanted.extras in ("", self.extras) and replace(self, extras=wanted.extras) == wanted

    @classmethod
    def read(cls, file: Path) -> Stamp | None:
        """None where there is none, or only half of one, or another version's."""
        try:
            return cls(**json.loads(file.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def write(self, file: Path) -> None:
        """Half a stamp reads as none, so nothing more careful is needed."""
        file.write_text(json.dumps(asdict(self)), encoding="utf-8")


def provide_environment(root: Path, *, extras: str) -> Path:
    """The Python of ``root``'s virtual environment, with Pausa and these extras in it. Raises NotReady."""
    venv = root / ".venv"
    python = python_of(venv)
    stamp_file = venv / "pausa-stamp.json"
    stamp = Stamp.read(stamp_file)
    version = version_of(python)
    if version is None or (stamp and (stamp.python, stamp.checkout) != (version, str(root))):
        version = _make(venv)
        stamp = None
    project = hash_of(root / "pyproject.toml")
    wanted = Stamp(checkout=str(root), python=version, project=project, extras=extras)
    if stamp is None or not stamp.covers(wanted):
        # An installation that is interrupted must not look finished.
        stamp_file.unlink(missing_ok=True)
        _install(python, root, extras=extras)
        wanted.write(stamp_file)
    return python


def _make(venv: Path) -> str:
    say(f"Making the virtual environment {venv}")
    made = subprocess.run([str(own_python()), "-m", "venv", "--clear", str(venv)], check=False)
    version = version_of(python_of(venv)) if made.returncode == 0 else None
    if version is None:
        raise NotReady("The virtual environment could not be made; the reason stands above.")
    return version


def _install(python: Path, root: Path, *, extras: str) -> None:
    say("Installing Pausa and what it stands on into .venv; the first time takes a few minutes")
    pip = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    what = f".[{extras}]" if extras else "."
    if subprocess.run([*pip, *quiet, "--editable", what], cwd=root, check=False).returncode != 0:
        raise NotReady(
            "The installation into .venv did not succeed; the reason stands above. "
            "When it is put right (often it is the network), the same command goes on from here."
        )


def hash_of(file: Path) -> str:
    """Changes when the file's content does."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def python_of(venv: Path) -> Path:
    """Where a virtual environment has its Python."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def version_of(python: Path) -> str | None:
    """Such as 3.12; None where this Python is gone, does not start, is too old or has no pip."""
    question = [str(python), "-I", "-c", ASK_FOR_VERSION]
    try:
        answer = subprocess.run(question, capture_output=True, text=True, check=False)
    except OSError:
        return None
    return answer.stdout.strip() if answer.returncode == 0 else None
