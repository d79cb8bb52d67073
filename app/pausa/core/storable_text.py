"""Texts from outside, as files and databases take them."""

from typing import Final

LONGEST_TITLE: Final = 1000
"""In characters. A recording's journal, which has all its marks, must stay small enough to be read."""


def storable(text: str) -> str:
    """Replace lone surrogates, which a command line and JSON may contain, and no encoding accepts."""
    return text.encode(errors="replace").decode()


def storable_title(text: str) -> str:
    """Return a title as it is kept, whoever has given it."""
    return storable(text[:LONGEST_TITLE])
