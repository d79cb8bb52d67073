"""Titles and names of files can be as long as people like, and without a blank; what shows them has an end."""

import re

_LONGEST = 60
_NUMBER = re.compile(r"( \(\d+\))?$")
_QUOTED = re.compile(r"(?<=[“„«「])[^“„«「]+?(?=[“”»」])")
_UNBROKEN = re.compile(r"\S{24}(?=\S)")
_MAY_BREAK = "\u200b"


def short_title(title: str, longest: int = _LONGEST) -> str:
    """Return the beginning of ``title``, and … if that is not all; a number at its end, which tells it from another, stays."""
    if len(title) <= longest:
        return title
    number = _NUMBER.search(title)
    return f"{title[:longest].rstrip()}…{number[0] if number else ''}"


def without_middle(address: str, longest: int = _LONGEST) -> str:
    """Return the beginning and the end of an address: what tells it from another may be either."""
    if len(address) <= longest:
        return address
    end = longest // 3
    return f"{address[: longest - end]}…{address[-end:]}"


def with_short_names(text: str) -> str:
    """Return a sentence with the beginnings of the names that it quotes, whichever marks its language quotes with."""
    return _QUOTED.sub(lambda name: short_title(name[0]), text)


def breakable(text: str) -> str:
    """Let a label break ``text`` within very long words, too, which it would cut off."""
    return _UNBROKEN.sub(lambda part: part[0] + _MAY_BREAK, text)
