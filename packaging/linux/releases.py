"""The releases of CHANGELOG.md, in the forms of AppStream and of Debian."""

from __future__ import annotations

import re
import textwrap
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime

HEADING = re.compile(r"^## \[(?P<name>[^\]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?\s*$", re.MULTILINE)
POINT = re.compile(r"^- (.*(?:\n  \S.*)*)", re.MULTILINE)
LINE = 76


@dataclass(frozen=True)
class Release:
    """One version and what is new in it."""

    version: str
    day: date
    points: tuple[str, ...]


def releases(changelog: str, *, version: str, day: date) -> list[Release]:
    """Newest first. What is not released yet is this build's: ``version`` of ``day``."""
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


def debian_changelog(found: Sequence[Release], *, maintainer: str) -> str:
    """As Debian's tools read it."""
    entries = []
    for release in found:
        points = [
            textwrap.fill(
                point, LINE, initial_indent="  * ", subsequent_indent="    ", break_long_words=False
            )
            for point in release.points
        ]
        moment = format_datetime(datetime.combine(release.day, time(12), UTC))
        head = f"pausa ({release.version}) stable; urgency=medium"
        entries.append("\n".join([head, "", *points, "", f" -- {maintainer}  {moment}", ""]))
    return "\n".join(entries)


def appstream_releases(found: Sequence[Release]) -> ET.Element:
    """The element that an AppStream file has for them; a version that is not out yet counts as a trial."""
    element = ET.Element("releases")
    for release in found:
        kind = "development" if re.search(r"[~+]|dev|rc", release.version) else "stable"
        one = ET.SubElement(
            element, "release", version=release.version, date=release.day.isoformat(), type=kind
        )
        points = ET.SubElement(ET.SubElement(one, "description"), "ul")
        for point in release.points:
            ET.SubElement(points, "li").text = point.replace("`", "")
    return element
