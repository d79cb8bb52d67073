"""Titles and names of files can be as long as people like, and without a blank; what shows them has an end."""

import re

_LONGEST = 60
_UNBROKEN = re.compile(r"\S{24}(?=\S)")
_MAY_BREAK = "\u200b"


def short_title(title: str, longest: int = _LONGEST) -> str:
    """Return the beginning of ``title``, and … if that is not all."""
    return title if len(title) <= longest else f"{title[:longest].rstrip()}…"


def breakable(text: str) -> str:
    """Let a label break ``text`` within very long words, too, which it would cut off."""
    return _UNBROKEN.sub(lambda part: part[0] + _MAY_BREAK, text)
