"""Each part that comes along is listed once with its licence; the list is compared with the parts themselves."""

import importlib
import importlib.metadata
import re
import sys
import tomllib
from functools import cache
from pathlib import Path, PurePath

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from pausa.ui.dialogs.licences import licences, parts

documents = importlib.import_module("documents")

ROOT = Path(__file__).resolve().parents[2]
PINS = sorted((ROOT / "packaging" / "requirements").glob("*-*.txt"))
LICENCES = licences()
PERMISSIVE = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "MIT-CMU", "OpenSSL", "PSF-2.0",
    "Unicode-3.0", "Zlib", "libpng-2.0",
}  # fmt: skip
COPYLEFT = {
    "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "GPL-2.0-or-later", "GPL-3.0-or-later", "MPL-2.0",
}  # fmt: skip
BINARY_ONLY = {"LicenseRef-ISSL-2022"}
"""May be passed on as it is, with its text: what CTranslate2's project links in."""
EXCEPTIONS = {"GCC-exception-3.1", "Bootloader-exception"}
OTHERS_WORDS = {
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD 3-Clause License": "BSD-3-Clause",
    "GPLv2-or-later with a special exception": "GPL-2.0-or-later WITH Bootloader-exception",
    "ISC License": "ISC",
    "LGPLv2+": "LGPL-2.1-or-later",
    "LGPLv3": "LGPL-3.0-only",
    "MIT License": "MIT",
    "PSF": "PSF-2.0",
}
TEXT = re.compile(r"\.dist-info/.*(licen[cs]e|copying|notice)", re.IGNORECASE)
"""A file of a package with the text of its licence, as packaging/pyinstaller/bundle_parts.py takes it along."""


def _ids(expression: str) -> set[str]:
    return set(re.split(r" (?:AND|OR|WITH) ", expression))


@cache
def _pinned() -> dict[str, dict[str, str]]:
    """Return system → package → version."""
    pin = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
    found: dict[str, dict[str, str]] = {}
    for file in PINS:
        versions = found.setdefault(file.stem.partition("-")[2], {})
        for name, version in pin.findall(file.read_text(encoding="utf-8")):
            versions[canonicalize_name(name)] = version
    return found


def _own() -> dict[str, str]:
    """Return package → licence, without the parts inside others."""
    return {
        canonicalize_name(entry["distribution"]): entry["licence"]
        for entry in LICENCES
        if "distribution" in entry and not entry.get("inside")
    }


def _is_anothers_library(file: PurePath) -> bool:
    """Return whether a file is a library, and not one of Qt's own libraries, plugins and QML modules."""
    qts = file.name.startswith(("libQt6", "libpyside6", "libshiboken6")) or {"plugins", "qml"} & set(
        file.parts
    )
    return re.match(r"lib.+\.so\b", file.name) is not None and not qts


def _needed() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_every_package_of_the_bundles_has_its_licence_written_down(system: str) -> None:
    assert _pinned()[system].keys() <= _own().keys()


def test_nothing_is_written_down_that_does_not_come_along() -> None:
    come = set().union(*_pinned().values())
    assert _needed() <= come
    assert {canonicalize_name(entry["distribution"]) for entry in LICENCES if "distribution" in entry} <= come
    names = [entry["name"] for entry in LICENCES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("entry", LICENCES, ids=lambda entry: str(entry["name"]))
def test_each_licence_is_one_that_we_know_what_it_asks_of_us(entry: dict[str, str]) -> None:
    assert _ids(entry["licence"]) <= PERMISSIVE | COPYLEFT | BINARY_ONLY | EXCEPTIONS
    assert set(entry) <= {"name", "licence", "distribution", "inside", "tool", "systems", "libraries", "file"}


@pytest.mark.parametrize("package", sorted(_own()))
def test_what_is_written_down_is_what_the_package_says_of_itself(package: str) -> None:
    try:
        found = importlib.metadata.metadata(package)
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("not installed here")
    if found["Version"] not in {pins.get(package) for pins in _pinned().values()}:
        pytest.skip("another version than the bundles have")
    said = found.get("License-Expression") or (found.get("License") or "").partition("\n")[0]
    if not said or said == "UNKNOWN":
        classified = [line for line in found.get_all("Classifier", []) if line.startswith("License ::")]
        said = classified[0].rpartition(" :: ")[2]
    ours = _own()[package]
    assert OTHERS_WORDS.get(said, said) == ours or ours in said.split(" OR ")


@pytest.mark.parametrize("package", sorted(_own()))
def test_the_text_of_each_licence_comes_along(package: str) -> None:
    entry = next(one for one in LICENCES if canonicalize_name(one.get("distribution", "")) == package)
    if entry.get("tool"):
        pytest.skip("only helps to build")
    try:
        files = importlib.metadata.distribution(package).files or ()
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("not installed here")
    brings_it = any(TEXT.search(str(file)) for file in files)
    ours = (ROOT / "resources" / "licences" / f"{package}.txt").is_file()
    everywhere = _ids(_own()[package]) & documents.COMMON_LICENCES.keys()
    assert brings_it or ours or everywhere


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' files have other names")
def test_every_library_that_a_package_brings_along_is_one_of_the_parts() -> None:
    known = tuple(name for entry in LICENCES for name in entry.get("libraries", ()))
    brought: list[str] = []
    for package in _own():
        try:
            found = importlib.metadata.distribution(package)
        except importlib.metadata.PackageNotFoundError:
            continue
        if found.version != _pinned()["linux"].get(package):
            continue
        brought += [file.name for file in found.files or () if _is_anothers_library(file)]
    if not brought:
        pytest.skip("other versions than the bundles have")
    assert not [name for name in brought if not name.startswith(known)]


def test_about_shows_a_version_for_each_package_and_none_for_what_is_inside_one() -> None:
    shown = {part.name: part for part in parts("9.0")}
    assert shown["FFmpeg"].version == "9.0"
    assert shown["numpy"].version == importlib.metadata.version("numpy")
    assert shown["libsndfile"].version == ""
    assert {canonicalize_name(name) for name in shown} >= {package for package in _needed() if _here(package)}
    assert "packaging" not in shown, "what only helps to build is not in what people get"


def _here(package: str) -> bool:
    try:
        importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def test_another_systems_parts_are_left_out() -> None:
    assert "PortAudio" in {part.name for part in parts("9.0", "win32")}
    assert "PortAudio" not in {part.name for part in parts("9.0", "linux")}
