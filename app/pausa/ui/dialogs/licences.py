"""What Pausa is made with, and under which licences: ``resources/licences.json`` says it, for the window and for packages."""

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
    """Something that Pausa is made with."""

    name: str
    version: str
    """Empty for what came inside another part."""
    licence: str


def parts(ffmpeg_version: str, system: str = sys.platform) -> Iterator[Part]:
    """What is here; a package that is not (another system's, or left out of a bundle) is left out."""
    own_versions = {"Qt": qVersion(), "FFmpeg": ffmpeg_version, "Python": platform.python_version()}
    for entry in licences():
        name = entry["name"]
        if name in own_versions:
            yield Part(name, own_versions[name], entry["licence"])
        elif _SYSTEMS.get(system, "linux") in entry.get("systems", _SYSTEMS.get(system, "linux")):
            found = _version(entry["distribution"])
            if found and not entry.get("tool"):
                yield Part(name, "" if entry.get("inside") else found, entry["licence"])


def licences() -> list[dict[str, Any]]:
    """Each entry: ``name``, ``licence`` (SPDX), the ``distribution`` that brings it along; ``inside`` where it is a
    part of that one, ``tool`` where it only helps to build, ``systems`` where not all have it, ``libraries`` by whose
    names its files begin."""
    file = resources_folder() / "licences.json"
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return entries


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
