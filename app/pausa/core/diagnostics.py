"""What helps to find a fault: versions, system, settings and the last errors of the log; no titles, names or contents.

Whoever asks for help copies this to a public place, so whatever could tell of a person is left out rather than in.
"""

import contextlib
import importlib.metadata
import os
import platform
import re
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from pausa import __version__
from pausa.core.device_names import NONE, SYNTHETIC, is_network, without_secrets
from pausa.core.settings import Settings

PARTS: Final = (
    "PySide6-Essentials",
    "opencv-python-headless",
    "numpy",
    "sounddevice",
    "soundfile",
    "pydantic",
)
LAST_PROBLEMS: Final = 20
LONGEST_TRACEBACK: Final = 30
READ_BYTES: Final = 400_000
LEFT_OUT: Final = "…"

_RECORD = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (\w+) ")
_OUR_FILE = re.compile(r'"[^"]*[/\\](pausa[/\\][^"]+\.py)"')
_OTHER_FILE = re.compile(r'"[^"]*[/\\]([^"/\\]+\.py)"')
_QUOTED = re.compile(r"“[^”]*”|‘[^’]*’|'(?:\\.|[^'\\])*'|(?<!File )\"(?:\\.|[^\"\\])*\"")
_PATH = re.compile(r"(?<![\w\"/:])(?:/(?=[^\s/])|~/|[A-Za-z]:\\|\\\\).*?(?=$|: |[,;)\]>\"]|\s\()")


def diagnostics_text(
    *,
    settings: Settings,
    found: Sequence[tuple[str, str]],
    log_file: Path,
    private: Iterable[str] = (),
) -> str:
    """Return the text; ``found`` holds what others have found out, such as ffmpeg and the devices.

    ``private``: titles, names and folders that must not be in it.
    """
    hidden = [Path.home().name, os.environ.get("USER", ""), platform.node(), *private]
    lines = [
        f"Pausa {__version__}{' (packaged)' if getattr(sys, 'frozen', False) else ''}",
        f"System: {_system()}",
        f"Desktop: {_desktop()}",
        f"Python {platform.python_version()}; {', '.join(_versions())}",
        *(f"{name}: {value}" for name, value in found),
        "Settings that differ from the defaults:",
        *(_indented(_settings(settings)) or ["  none"]),
        "Last problems in the log:",
        *(_indented(last_problems(log_file, hidden)) or ["  none"]),
    ]
    return "\n".join(lines) + "\n"


def last_problems(log_file: Path, private: Iterable[str] = ()) -> list[str]:
    """Return the last warnings and errors of the log, with nothing of the user's in them."""
    try:
        with log_file.open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - READ_BYTES))
            text = file.read().decode(errors="replace")
    except OSError:
        return []
    problems: list[list[str]] = []
    is_problem = False
    for line in text.splitlines():
        record = _RECORD.match(line)
        if record:
            is_problem = record[1] in ("WARNING", "ERROR", "CRITICAL")
            if is_problem:
                problems.append([])
        if is_problem and problems:
            problems[-1].append(line)
    hidden = sorted({one for one in private if len(one) > 2}, key=len, reverse=True)
    return [
        _without_contents(line, hidden)
        for problem in problems[-LAST_PROBLEMS:]
        for line in (problem[:1] + problem[1:][-LONGEST_TRACEBACK:])
    ]


def _without_contents(line: str, private: Sequence[str]) -> str:
    if line.startswith("  File "):
        line = (_OUR_FILE if _OUR_FILE.search(line) else _OTHER_FILE).sub(r'"\1"', line)
    for one in private:
        line = line.replace(one, LEFT_OUT)
    line = without_secrets(line)
    line = _QUOTED.sub(LEFT_OUT, line)
    return _PATH.sub(LEFT_OUT, line)


def _settings(settings: Settings) -> list[str]:
    return [
        f"{name} = {_setting(name, value)}"
        for name, value in settings.model_dump(exclude_defaults=True).items()
    ]


def _setting(name: str, value: Any) -> str:  # noqa: ANN401 - a field of Settings
    match value:
        case StrEnum() | bool() | int() | float():
            return str(value)
        case str() if name in ("size", "fps", "language", "sort") or value in (NONE, SYNTHETIC):
            return value
        case str() if name == "camera" and is_network(value):
            return "a network address"
        case dict():
            return f"{len(value)} changed"
        case _:
            return "set"


def _system() -> str:
    name = platform.platform()
    if sys.platform == "linux":
        with contextlib.suppress(OSError, KeyError):
            name = f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {name}"
    return f"{name}, {os.cpu_count()} processors"


def _desktop() -> str:
    told = [os.environ.get(name, "") for name in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "LANG")]
    return ", ".join(one for one in told if one) or "unknown"


def _versions() -> list[str]:
    versions = []
    for part in PARTS:
        try:
            versions.append(f"{part} {importlib.metadata.version(part)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    return versions


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines]
