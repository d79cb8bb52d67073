"""What somebody looks for in what was said, as SQLite's full-text index understands it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from pausa.core.words.written_text import Token, token_texts, tokens

MOST_CHARACTERS: Final = 2000
MOST_TOKENS: Final = 40
"""What comes after them is not looked for."""
_BETWEEN = re.compile("[^a-z0-9]*")
_QUOTED = re.compile(r'["“”„«»「」『』]')


@dataclass(frozen=True, slots=True)
class Term:
    """Tokens that stand one after another. The last one may go on if it ``may_go_on``."""

    tokens: tuple[Token, ...]
    may_go_on: bool = False

    @property
    def key(self) -> tuple[str, ...]:
        """What two terms have in common that look for the same."""
        return (*(one.text for one in self.tokens), "*" if self.may_go_on else "")

    def ranges_in(self, said: list[Token]) -> Iterator[tuple[int, int, bool]]:
        """Yield where the term is among the tokens of a line: the places of the first and the last of them, and whether it is all of that."""
        last = self.tokens[-1].text
        for place in range(len(said) - len(self.tokens) + 1):
            here = said[place : place + len(self.tokens)]
            if not all(_is_same(wanted, one) for wanted, one in zip(self.tokens[:-1], here, strict=False)):
                continue
            whole = _is_same(self.tokens[-1], here[-1])
            if whole or (self.may_go_on and here[-1].begins_with(last)):
                yield place, place + len(self.tokens) - 1, whole

    def as_pattern(self) -> re.Pattern[str]:
        """Return what finds it in a small-lettered ASCII text; the group ``rest`` is that by which a word goes on."""
        written = [re.sub("nt$", "n'?t", re.escape(one.text)) for one in self.tokens]
        rest = "[a-z0-9]*" if self.may_go_on else "(?![a-z0-9]|(?<=n)'t)"
        return re.compile(f"(?<![a-z0-9]){'[^a-z0-9]+'.join(written)}(?P<rest>{rest})")

    def as_match(self) -> str:
        """Return it in FTS5's language; tokens have letters and digits only."""
        plain = " ".join(one.text for one in self.tokens)
        others = [_variants(one) for one in self.tokens]
        star = " *" if self.may_go_on else ""
        if len(others) == 1 and len(others[0]) > 1:
            return "(" + " OR ".join(f'"{one}"{star}' for one in others[0]) + ")"
        return f'"{plain}"{star}'


@dataclass(frozen=True)
class WordQuery:
    """All of its terms have to be in a line."""

    terms: tuple[Term, ...]

    @classmethod
    def of(cls, text: str) -> "WordQuery":
        """Understand any text: words, and quoted phrases. The last word may go on, because it is still being typed."""
        parts = _QUOTED.split(text[:MOST_CHARACTERS])
        terms: list[Term] = []
        left = MOST_TOKENS
        for number, part in enumerate(parts):
            for words in [part] if number % 2 else part.split():
                found = tuple(tokens(words))[:left]
                left -= len(found)
                if found:
                    terms.append(Term(found))
        if terms and parts[-1].strip() and not text[-1:].isspace():
            terms[-1] = replace(terms[-1], may_go_on=True)
        return cls(tuple({term.key: term for term in terms}.values()))

    def as_match(self) -> str:
        return " AND ".join(term.as_match() for term in self.terms)

    def rank(self, text: str) -> tuple[int, tuple[tuple[int, int], ...]] | None:
        """Return how well a line answers it, and where in its text; None: not at all."""
        ranked = self._ranked_plain(text) if text.isascii() and self.is_plain else self._ranked(text)
        if ranked is None:
            return None
        score, ranges = ranked
        return score, tuple(_united(sorted(ranges)))

    @cached_property
    def is_plain(self) -> bool:
        """Whether it can be found in an ASCII text by regular expressions, which is ten times faster."""
        return all(one.text.isascii() and not one.other for term in self.terms for one in term.tokens)

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], bool]]:
        return [(term.as_pattern(), term.may_go_on) for term in self.terms]

    def _ranked_plain(self, text: str) -> tuple[int, list[tuple[int, int]]] | None:
        lowered = text.lower()
        ranges: list[tuple[int, int]] = []
        score = 0
        before: list[int] = []
        for pattern, may_go_on in self._patterns:
            found = [(one.start(), one.end(), bool(one["rest"])) for one in pattern.finditer(lowered)]
            if not found:
                return None
            follows = any(_BETWEEN.fullmatch(lowered, end, begin) for end in before for begin, _, _ in found)
            score += 4 * (not may_go_on or any(not goes_on for _, _, goes_on in found)) + 2 * follows
            before = [end for _, end, _ in found]
            ranges += [(begin, end) for begin, end, _ in found]
        return score, ranges

    def _ranked(self, text: str) -> tuple[int, list[tuple[int, int]]] | None:
        said = list(tokens(text))
        ranges: list[tuple[int, int]] = []
        score = 0
        before: set[int] = set()
        for term in self.terms:
            found = list(term.ranges_in(said))
            if not found:
                return None
            follows = any(first - 1 in before for first, _, _ in found)
            score += 4 * any(whole for _, _, whole in found) + 2 * follows
            before = {last for _, last, _ in found}
            ranges += [(said[first].begin, said[last].end) for first, last, _ in found]
        return score, ranges


def _is_same(wanted: Token, one: Token) -> bool:
    return one.is_called(wanted.text) or (bool(wanted.other) and one.is_called(wanted.other))


def _variants(token: Token) -> list[str]:
    """Return what the index may have for a token: ``uber`` for ``ueber`` too, which is checked afterwards."""
    found = [token.text, token.other, re.sub("([aou])e", r"\1", token.text)]
    return list(dict.fromkeys(one for one in found if one))


def _united(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for begin, end in ranges:
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return found


def index_text(text: str) -> str:
    """Return what the index keeps of a line."""
    return " ".join(token_texts(text))
