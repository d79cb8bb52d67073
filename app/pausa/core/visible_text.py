"""Text from anywhere, made safe for a terminal and for a log: a title may hold what moves a cursor or renames a window."""

import re
from typing import Final

_INVISIBLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Control characters but for tabs and ends of lines, and what turns the direction of the text around."""


def visible(text: str) -> str:
    """Return ``text`` with a replacement sign for each character that a terminal obeys instead of showing it."""
    return _INVISIBLE.sub("\ufffd", text)


def on_one_line(text: str) -> str:
    """Return ``text`` as it may stand in a line of a list."""
    return visible(" ".join(text.splitlines()))
