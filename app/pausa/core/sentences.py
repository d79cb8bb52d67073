"""Sentences for users that can be translated later.

The engine knows English only. It makes each sentence from a pattern and the parts that fill its places. The value is
the finished English sentence, for the terminal, for JSON and for the log; the window translates the pattern and fills
in the parts again.

``packaging/checkout/translations.py`` collects the patterns from the source, so each must be a literal in ``sentence("…")``.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

Part = str | int | Decimal
"""A name, a number with the decimals to be shown, or another sentence."""

_PLACE = re.compile(r"\{(\w+)\}")


class Sentence(str):
    """An English str that remembers its pattern and its parts."""

    __slots__ = ("parts", "pattern")

    pattern: str
    """The English text with its {places}."""
    parts: Mapping[str, Part]
    """The parts by the names of their places."""

    def __new__(cls, pattern: str, parts: Mapping[str, Part]) -> "Sentence":
        made = super().__new__(cls, filled(pattern, **parts))
        made.pattern = pattern
        made.parts = MappingProxyType(dict(parts))
        return made

    def __reduce__(self) -> tuple[type["Sentence"], tuple[str, dict[str, Part]]]:
        """Keep pattern and parts when it is copied or pickled, as ``asdict`` does with events."""
        return Sentence, (self.pattern, dict(self.parts))


def sentence(pattern: str, /, **parts: Part | Path) -> Sentence:
    """Return ``pattern`` with ``parts`` in its places."""
    return Sentence(
        pattern, {name: str(part) if isinstance(part, Path) else part for name, part in parts.items()}
    )


def verbatim(text: str) -> Sentence:
    """Return text that is not translated, such as another program's message. A sentence is returned unchanged."""
    return text if isinstance(text, Sentence) else Sentence("{text}", {"text": text})


def filled(pattern: str, /, **parts: Part) -> str:
    """Return ``pattern`` with each {place} filled once; parts are never read as patterns. A place without a part stays."""
    return _PLACE.sub(lambda place: str(parts.get(place[1], place[0])), pattern)


NOTHING = verbatim("")
"""The empty sentence."""


def joined(*sentences: Sentence) -> Sentence:
    """Return the sentences one after another, without the empty ones."""
    told = NOTHING
    for one in sentences:
        if one:
            told = sentence("{before} {after}", before=told, after=one) if told else one
    return told
