"""How words are put together to a text, and how a text is taken apart to be searched.

Searching knows no case, no accents and no punctuation. Scripts that write no spaces are searched by their characters.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u2e80-\u2fdf\u3001-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff01-\uff60\uff66-\uff9d\U00020000-\U0003ffff"
)
"""Scripts that write no space between words, and the punctuation that goes with them."""
_HANGUL: Final = "\uac00-\ud7a3"
_INDIC: Final = "\u0900-\u0963\u0966-\u0dff"
"""With its vowel signs, which are no letters to regular expressions."""

SENTENCE_ENDS: Final = frozenset(".?!…。｡？！؟")
"""With one of these a sentence ends …"""
CLOSING: Final = "\"'”’»)）」』]"
"""… and one of these may follow."""

_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_RUN = re.compile(
    rf"(?P<single>[{_HANGUL}]|(?=[^\W_]|[\u0e31-\u0e4e\u102b-\u103e\u17b4-\u17d3])[{_UNSPACED}])"
    rf"|(?P<word>(?:(?![{_HANGUL}{_UNSPACED}])(?:[^\W_]|[{_INDIC}\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]"
    r"|(?<=[nN])['’ʼ＇](?=[tT]\b)))+)"
)
_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u065f\u0670]+")
"""Latin, Greek and Cyrillic accents, Hebrew and Arabic points; not Japanese voicing marks, which change the letter."""
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue"})
_ASCII_WORD = re.compile("[a-z0-9]+")
_NOT = re.compile(r"n't\b")
_APOSTROPHES: Final = str.maketrans("", "", "'’ʼ＇")


def joined(texts: Iterable[str]) -> str:
    """Return words as one text, with spaces where their script writes some."""
    return placed(texts)[0]


def placed(texts: Iterable[str]) -> tuple[str, tuple[int, ...]]:
    """Return words as one text, and where in it each of them begins."""
    parts: list[str] = []
    begins: list[int] = []
    before = ""
    length = 0
    for text in texts:
        if text and before and needs_space(before, text):
            parts.append(" ")
            length += 1
        begins.append(length)
        if text:
            parts.append(text)
            length += len(text)
            before = text[-1]
    return "".join(parts), tuple(begins)


def needs_space(last: str, first: str) -> bool:
    """Whether a space stands between a word that ends with one character and one that begins with another."""
    return not (_IS_UNSPACED.match(last) and _IS_UNSPACED.match(first))


def is_wide(character: str) -> bool:
    """Whether a character takes the room of two Latin letters."""
    return unicodedata.east_asian_width(character) in "WF"


def width(text: str) -> int:
    """Return how much room a text takes, in Latin letters."""
    return len(text) if text.isascii() else sum(2 if is_wide(one) else 1 for one in text)


@dataclass(frozen=True, slots=True)
class Token:
    """What is searched for or found as one: a word, or a character of a script without spaces."""

    text: str
    """Without case and accents."""
    begin: int
    """Where it is in the text from which it was taken."""
    end: int
    other: str = ""
    """The same word as those write it who have no umlauts on their keyboard; empty: it has none."""

    def begins_with(self, text: str) -> bool:
        return self.text.startswith(text) or (bool(self.other) and self.other.startswith(text))

    def is_called(self, text: str) -> bool:
        return text in (self.text, self.other)


def is_by_characters(words: Sequence[str]) -> bool:
    """Whether these are words of a script that is compared by its characters: most of them are one."""
    return 2 * sum(len(one) == 1 for one in words) > len(words)


def ends_sentence(word: str) -> bool:
    """Whether a sentence ends with this word."""
    return word.rstrip(CLOSING)[-1:] in SENTENCE_ENDS


def token_texts(text: str) -> list[str]:
    """Return the texts of the tokens alone."""
    if text.isascii():
        return _ASCII_WORD.findall(_NOT.sub("nt", text.lower()))
    return [one.text for one in tokens(text)]


def tokens(text: str) -> Iterator[Token]:
    """Take a text apart. Control characters, lone surrogates and punctuation are in no token."""
    for run in _RUN.finditer(text):
        found = run[0]
        if found.isascii():
            yield Token(found.lower().replace("'", ""), run.start(), run.end())
            continue
        if "\u3400" <= found <= "\u9fff":
            yield Token(found, run.start(), run.end())
            continue
        folded = _folded(found)
        if folded:
            other = _folded(unicodedata.normalize("NFC", found).translate(_UMLAUTS))
            yield Token(folded, run.start(), run.end(), other if other != folded else "")


def bare(text: str) -> str:
    """Return a text without case and accents: *resume* is found in *Résumé*. Its letters may be taken apart."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold()


def _folded(text: str) -> str:
    # Only letters and digits are left of what compatibility has taken apart, such as ½.
    return "".join(
        one
        for one in unicodedata.normalize("NFC", bare(text.translate(_APOSTROPHES)))
        if one.isalnum() or unicodedata.category(one)[0] == "M"
    )
