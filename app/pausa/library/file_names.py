"""Names of finished files: safe on three systems, free, and never somebody else's."""

import contextlib
import os
import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

NAME_BYTES = 120
"""Of a name in UTF-8, without number and suffix. Encrypted home folders stop at 143 for all of it."""

DEFAULT_NAME = "Recording"
DEFAULT_PATTERN = "Recording {date} {time}"

_REPLACED = str.maketrans(
    {"/": "-", "\\": "-", "|": "-", ":": "-", "<": "(", ">": ")", '"': "'", "?": "", "*": ""}
)
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|$)", re.IGNORECASE)
_JOINER = "\u200d"
_BIDIRECTIONAL = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They turn the text around them: what looks like one suffix would be another."""


def safe_name(title: str) -> str:
    """Any characters → a file name without suffix that Linux, Windows and macOS take; at most NAME_BYTES long."""
    text = unicodedata.normalize("NFC", "".join(_shown(title))).translate(_REPLACED)
    text = " ".join(text.split())
    text = _without_edges(_cut(_without_edges(text)))
    reserved = _RESERVED.match(text)
    if reserved:
        text = f"{reserved[1]}_{text[reserved.end(1) :]}"
    return text or DEFAULT_NAME


def file_name(pattern: str, title: str, created: datetime) -> str:
    """The title if there is one, else ``pattern`` with {date}, {time} and {title}; a safe name.

    ``created`` is taken as it is: local time where it was recorded. A pattern that asks for the title decides
    where it stands, so it is followed with a title too.
    """
    if title.strip() and "{title}" not in pattern:
        return safe_name(title)
    filled = (pattern if pattern.strip() else DEFAULT_PATTERN).replace("{date}", f"{created:%Y-%m-%d}")
    return safe_name(filled.replace("{time}", f"{created:%H.%M.%S}").replace("{title}", title))


def free_path(folder: Path, name: str, suffix: str) -> Path:
    """Claim the first free of “Name.mp4”, “Name (2).mp4”, …: an empty file stands there when this returns.

    So no other recording, thread or process can be given the same name; rename the finished file onto it.
    ``suffix`` begins with its dot. Raises OSError.
    """
    for path in _candidates(folder, name, suffix):
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
            return path
    raise AssertionError("the numbers have ended")


def _candidates(folder: Path, name: str, suffix: str) -> Iterator[Path]:
    yield folder / f"{name}{suffix}"
    number = 2
    while True:
        yield folder / f"{name} ({number}){suffix}"
        number += 1


def _shown(title: str) -> Iterator[str]:
    """Without what no file name should hold; what separates words becomes a space."""
    for character in title:
        match unicodedata.category(character):
            case "Cc" | "Zl" | "Zp":
                yield " "
            case "Cs":
                yield "\N{REPLACEMENT CHARACTER}"
            case _ if character in _BIDIRECTIONAL or character == "\ufeff":
                continue
            case _:
                yield character


def _without_edges(text: str) -> str:
    """A leading dot hides the file, a trailing dot or space is lost on Windows."""
    return text.lstrip(". ").rstrip(". ")


def _cut(text: str) -> str:
    """At most NAME_BYTES of UTF-8, ended where no character or emoji is torn apart."""
    kept = text.encode()[:NAME_BYTES].decode(errors="ignore")
    if kept == text:
        return text
    end = len(kept)
    while end > 0 and _belongs_to_the_one_before(text, end):
        end -= 1
    return text[: end or len(kept)]


def _belongs_to_the_one_before(text: str, index: int) -> bool:
    character = text[index]
    return (
        character == _JOINER
        or text[index - 1] == _JOINER
        or unicodedata.category(character) in ("Mn", "Me", "Mc")
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
    )
