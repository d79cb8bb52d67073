"""What the package says about itself: AppStream file, manual page, copyright and control file."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from releases import Release, appstream_releases

LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)

# SPDX → the text that every Debian has. No text need come along for these.
COMMON_LICENCES = {
    "Apache-2.0": "Apache-2.0",
    "CC0-1.0": "CC0-1.0",
    "GPL-2.0-or-later": "GPL-2",
    "GPL-3.0-or-later": "GPL-3",
    "LGPL-2.1-or-later": "LGPL-2.1",
    "LGPL-3.0-only": "LGPL-3",
    "LGPL-3.0-or-later": "LGPL-3",
}

TEXTS_OF_DEBIAN = {"Python": "libpython3.11-stdlib", "ICU": "libicu72"}
"""Part → package of Debian 12 whose copyright file holds the text: the first is Debian's own, the second's is missing
in the wheel that brings it."""

NAMED_DEPENDS = ("ffmpeg (>= 7:5.1)", "libportaudio2", "libgssapi-krb5-2")
"""Loaded by name or started, so that no linker knows of them; the third is linked, and listed because a bundle that
lacks it starts and plays nothing."""

DESCRIPTION = """\
camera and microphone recorder whose pause leaves no trace
 Pausa records your camera and microphone, and lets you think in between: what
 you pause is never recorded, what you record is never lost, and the file has
 no seam.
 .
 Retake throws the last segment away, so that you can say it again. Marks and
 pauses become chapters. A crash costs less than a second; the rest is brought
 back. It has a window and a command line.
"""

ET.register_namespace("xml", "http://www.w3.org/XML/1998/namespace")


class Unfit(Exception):
    """The package would not be right; the text says why."""


@dataclass(frozen=True)
class Project:
    """What stands nowhere in the checkout, because there is no project's server: it is told at build time."""

    homepage: str
    """Empty: none."""
    screenshots: str
    """The folder of the pictures; empty: none."""
    maintainer: str


def metainfo(template: Path, found: Sequence[Release], project: Project) -> str:
    """The AppStream file, with pictures only where their addresses are known."""
    root = ET.parse(template).getroot()
    screenshots = root.find("screenshots")
    assert screenshots is not None
    if project.screenshots:
        for image in screenshots.iter("image"):
            image.text = f"{project.screenshots.rstrip('/')}/{image.text}"
    else:
        root.remove(screenshots)
    if project.homepage:
        url = ET.Element("url", type="homepage")
        url.text = project.homepage
        place = [child.tag for child in root].index("launchable")
        root.insert(place, url)
    root.append(appstream_releases(found))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def manual(template: Path, newest: Release) -> str:
    """The manual page of this version."""
    text = template.read_text(encoding="utf-8")
    return text.replace("@VERSION@", newest.version).replace("@DATE@", newest.day.isoformat())


def control(
    *, version: str, architecture: str, size_kb: int, depends: Sequence[str], project: Project
) -> str:
    """The control file."""
    fields = {
        "Package": "pausa",
        "Version": version,
        "Architecture": architecture,
        "Maintainer": project.maintainer,
        "Installed-Size": str(size_kb),
        "Depends": ", ".join(depends),
        "Recommends": "xdg-utils",
        "Section": "video",
        "Priority": "optional",
        **({"Homepage": project.homepage} if project.homepage else {}),
        "Description": DESCRIPTION.rstrip("\n"),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def all_depends(linked: str) -> list[str]:
    """``linked`` as dpkg-shlibdeps prints it, and what is loaded by name. Raises Unfit."""
    _, _, names = linked.strip().partition("shlibs:Depends=")
    found = {entry.split()[0]: entry for entry in names.split(", ") if entry}
    for entry in NAMED_DEPENDS:
        found.setdefault(entry.split()[0], entry)
    if "libasound2" in found:
        raise Unfit("Something is linked with ALSA, whose package has another name in newer releases.")
    return [found[name] for name in sorted(found)]


def parts_here(licences: Sequence[dict[str, Any]], distributions: Path) -> list[dict[str, Any]]:
    """Those entries of resources/licences.json that the bundle of Linux holds."""
    present = {_plain(found.name.split("-")[0]) for found in distributions.glob("*.dist-info")}
    return [
        part
        for part in licences
        if not part.get("tool")
        and "linux" in part.get("systems", ["linux"])
        and _plain(part.get("distribution", part["name"])) in {*present, "python"}
        and _plain(part.get("distribution", "")) != "imageio_ffmpeg"
    ]


def copy_licences(parts: Sequence[dict[str, Any]], distributions: Path, folder: Path) -> set[str]:
    """The texts that the parts bring, put into a folder for each; which of the parts have some."""
    found: dict[str, list[tuple[Path, Path]]] = {}
    for about in sorted(distributions.glob("*.dist-info")):
        texts = [
            (file, file.relative_to(about / "licenses" if (about / "licenses") in file.parents else about))
            for file in sorted(about.rglob("*"))
            if file.is_file() and LICENCE_FILE.search(str(file.relative_to(about))) and file.suffix != ".json"
        ]
        found[_plain(about.name.split("-")[0])] = texts
    for name, package in TEXTS_OF_DEBIAN.items():
        file = Path("/usr/share/doc") / package / "copyright"
        if file.exists():
            found[_plain(name)] = [(file, Path(file.name))]
    names = {name for part in parts for name in (part["name"], part.get("distribution", part["name"]))}
    for name in names:
        for file, place in found.get(_plain(name), ()):
            copy = folder / name / place
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
    return {name for name in names if found.get(_plain(name))}


def copyright_file(parts: Sequence[dict[str, Any]], with_texts: set[str], own_licence: str) -> str:
    """Pausa's own licence, and of each part that comes along its licence and where the text is. Raises Unfit."""
    lines = [
        "Pausa is the work of the Pausa authors; this is its licence:",
        "",
        *(f"    {line}".rstrip() for line in own_licence.splitlines()),
        "",
        "These parts come along in /usr/lib/pausa and keep their own licences. The texts",
        "that they bring are in /usr/share/doc/pausa/licences, a folder for each; what",
        "starts with /usr/share/common-licenses is on every Debian.",
        "",
    ]
    for part in parts:
        distribution = part.get("distribution", part["name"])
        names = dict.fromkeys([part["name"], distribution])
        places = [f"/usr/share/doc/pausa/licences/{name}" for name in names if name in with_texts]
        ids = re.split(r" (?:AND|OR|WITH) ", part["licence"])
        places += [
            f"/usr/share/common-licenses/{COMMON_LICENCES[one]}" for one in ids if one in COMMON_LICENCES
        ]
        if not places:
            raise Unfit(f"{part['name']} brings no text of its licence, {part['licence']}.")
        inside = f", inside {distribution}" if part.get("inside") else ""
        lines += [
            f"{part['name']}{inside}",
            f"    {part['licence']}",
            *(f"    {place}" for place in places),
            "",
        ]
    return "\n".join(lines)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name).lower()
