"""Chapters as the text that goes below a video: a time and a title on each line.

Video sites make chapters of it where the first begins at 0:00, the others follow in their order, there are three at
least, and each lasts ten seconds at least (https://support.google.com/youtube/answer/9884579).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from pausa.core.time.timecodes import clock

LEAST_NS: Final = 10_000_000_000
LEAST_CHAPTERS: Final = 3


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """Where a chapter begins."""

    title: str
    start_ns: int


def described_chapters(chapters: Iterable[NamedPlace], duration_ns: int) -> list[NamedPlace]:
    """Return those that are long enough: what is too short belongs to the one before, and what is before the first to that."""
    found: list[NamedPlace] = []
    for one in sorted(chapters, key=lambda one: one.start_ns):
        start_ns = one.start_ns if found else 0
        is_last_short = found and duration_ns - start_ns < LEAST_NS
        if found and (
            start_ns // 10**9 * 10**9 - found[-1].start_ns // 10**9 * 10**9 < LEAST_NS or is_last_short
        ):
            continue
        found.append(NamedPlace(" ".join(one.title.split()), start_ns))
    return found


def chapter_text(chapters: Iterable[NamedPlace], duration_ns: int) -> str:
    """Return the lines. All times have hours if one has."""
    found = described_chapters(chapters, duration_ns)
    has_hours = bool(found) and found[-1].start_ns >= 3600 * 10**9
    return "".join(f"{_clock(one.start_ns, has_hours=has_hours)} {one.title}\n" for one in found)


def _clock(time_ns: int, *, has_hours: bool) -> str:
    seconds = time_ns // 10**9
    return clock(seconds) if has_hours else f"{seconds // 60}:{seconds % 60:02}"
