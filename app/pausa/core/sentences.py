"""Sentences for users, kept so that they can be said in another language.

The engine speaks English and knows of no other language. It makes each sentence of a pattern and of parts that are
put into its places. The value is the finished English sentence, for the terminal, for JSON and for the log; the window
says the pattern in its own language and puts in the parts anew.

``packaging/translations.py`` collects the patterns from the source, so each stands literally in ``sentence("…")``.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

Part = str | int | Decimal
"""A name, a figure with the decimals that are to be shown, or another sentence."""

_PLACE = re.compile(r"\{(\w+)\}")


class Sentence(str):
    """English words that remember what they were made of. As unchangeable as any str."""

    __slots__ = ("parts", "pattern")

    pattern: str
    """The English words with their {places}."""
    parts: Mapping[str, Part]
    """By the names of the places."""

    def __new__(cls, pattern: str, parts: Mapping[str, Part]) -> "Sentence":
        made = super().__new__(cls, filled(pattern, **parts))
        made.pattern = pattern
        made.parts = MappingProxyType(dict(parts))
        return made

    def __reduce__(self) -> tuple[type["Sentence"], tuple[str, dict[str, Part]]]:
        """How it is copied and pickled: events are taken apart and put together again."""
        return Sentence, (self.pattern, dict(self.parts))


def sentence(pattern: str, /, **parts: Part | Path) -> Sentence:
    """``pattern`` with ``parts`` in its places."""
    return Sentence(
        pattern, {name: str(part) if isinstance(part, Path) else part for name, part in parts.items()}
    )


def verbatim(text: str) -> Sentence:
    """Words that are the same in each language, such as what another program said. A sentence stays what it is."""
    return text if isinstance(text, Sentence) else Sentence("{text}", {"text": text})


def filled(pattern: str, /, **parts: Part) -> str:
    """Return ``pattern`` with each {place} filled once; parts are never read as patterns. A place without a part stays."""
    return _PLACE.sub(lambda place: str(parts.get(place[1], place[0])), pattern)


NOTHING = verbatim("")
"""Where there is nothing to say."""
