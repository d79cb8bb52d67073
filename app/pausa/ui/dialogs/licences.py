"""Pausa's components and their licences, from ``resources/licences.json``."""

import json
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from PySide6.QtCore import qVersion

from pausa.core.paths import resources_folder

_SYSTEMS = {"win32": "windows", "darwin": "macos"}


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    version: str
    """Empty for a component inside another one."""
    licence: str


def parts(ffmpeg_version: str, system: str = sys.platform) -> Iterator[Part]:
    """Yield the components that are installed here, without those of other systems."""
    own_versions = {"Qt": qVersion(), "FFmpeg": ffmpeg_version, "Python": platform.python_version()}
    for entry in licences():
        name = entry["name"]
        if name in own_versions:
            yield Part(name, own_versions[name], entry["licence"])
        elif "distribution" not in entry:
            yield Part(name, "", entry["licence"])
        elif _SYSTEMS.get(system, "linux") in entry.get("systems", _SYSTEMS.get(system, "linux")):
            found = _version(entry["distribution"])
            if found and not entry.get("tool"):
                yield Part(name, "" if entry.get("inside") else found, entry["licence"])


def licences() -> list[dict[str, Any]]:
    """Return the file's entries.

    Each has ``name`` and ``licence`` (SPDX), and a ``distribution`` if it does not come with Pausa itself; ``inside`` if it is a part of that distribution, ``tool``
    if it is only needed to build, ``systems`` if not all need it, ``libraries``, the first letters of its files, and ``file`` if it is one
    of Pausa's resources.
    """
    file = resources_folder() / "licences.json"
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return entries


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
