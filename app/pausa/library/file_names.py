"""Names of finished files: safe on three systems, and never the name of a file that exists."""

import contextlib
import os
import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pausa.core.errors import StorageError, disk_reason
from pausa.core.sentences import sentence

NAME_BYTES = 120
"""Longest name in UTF-8, without number and suffix. Encrypted home folders allow 143 for the whole name."""

DEFAULT_NAME = "Recording"
DEFAULT_PATTERN = "Recording {date} {time}"

PLACEHOLDERS = ("{date}", "{time}", "{title}")
"""What a pattern is filled with."""

_REPLACED = str.maketrans(
    {"/": "-", "\\": "-", "|": "-", ":": "-", "<": "(", ">": ")", '"': "'", "?": "", "*": ""}
)
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|$)", re.IGNORECASE)
_JOINER = "\u200d"
_BIDIRECTIONAL = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They reorder the text around them, so that one suffix could pass for another."""


def safe_name(title: str) -> str:
    """Turn any text into a file name without suffix for Linux, Windows and macOS, of at most NAME_BYTES."""
    text = unicodedata.normalize("NFC", "".join(_allowed(title))).translate(_REPLACED)
    text = " ".join(text.split())
    text = _without_edges(_cut(_without_edges(text)))
    reserved = _RESERVED.match(text)
    if reserved:
        text = f"{reserved[1]}_{text[reserved.end(1) :]}"
    return text or DEFAULT_NAME


def misplaced(pattern: str) -> str:
    """Return the first part of ``pattern`` that looks like a placeholder and is none; empty if there is none."""
    for part in re.findall(r"\{[^{}]*\}?|\}", pattern):
        if part not in PLACEHOLDERS:
            return str(part)
    return ""


def file_name(pattern: str, title: str, created: datetime) -> str:
    """Return the title, or without one the filled ``pattern`` ({date}, {time}, {title}), as a safe name.

    A pattern that contains {title} is used even if there is a title, because it says where the title goes.
    ``created`` is not converted: it is the local time where the recording was made.
    """
    if title.strip() and "{title}" not in pattern:
        return safe_name(title)
    filled = (pattern if pattern.strip() else DEFAULT_PATTERN).replace("{date}", f"{created:%Y-%m-%d}")
    return safe_name(filled.replace("{time}", f"{created:%H.%M.%S}").replace("{title}", title))


def free_path(folder: Path, name: str, suffix: str, *, instead_of: str | None = None) -> Path:
    """Claim the first free of “Name.mp4”, “Name (2).mp4”, … by creating an empty file there.

    No other recording, thread or process can then get the same name; rename the finished file onto it. A name that other
    systems, to which the folder may be synchronised, would take for the same is not free. ``suffix`` begins with its
    dot; ``instead_of``: the name of the file that will have the new one. Raises OSError.
    """
    taken = _alike(folder, apart_from=instead_of)
    for path in _candidates(folder, name, suffix):
        if _likeness(path.name) in taken:
            continue
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            return path
    raise AssertionError("unreachable: the candidates never end")


def rename_file(path: Path, name: str) -> Path:
    """Rename a finished file and return its new path, numbered if ``name`` is taken. Raises StorageError."""
    wanted = path.with_name(name + path.suffix)
    try:
        if wanted.name == path.name:
            return path
        if wanted.exists() and wanted.samefile(path):
            # Only the case of letters differs, on a file system that ignores it.
            return path.rename(wanted)
        free = free_path(path.parent, name, path.suffix, instead_of=path.name)
        try:
            return path.replace(free)
        except OSError:
            free.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StorageError(
            sentence(
                "{file} cannot be renamed ({reason}) and keeps its name. Close the programs that use it, and try again.",
                file=path.name,
                reason=disk_reason(error),
            )
        ) from error


def _alike(folder: Path, *, apart_from: str | None) -> set[str]:
    try:
        return {_likeness(one.name) for one in folder.iterdir() if one.name != apart_from}
    except OSError:  # nobody may look into it
        return set()


def _likeness(name: str) -> str:
    """Return what is equal for names between which other systems see no difference: in case, or in how accents are written."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _candidates(folder: Path, name: str, suffix: str) -> Iterator[Path]:
    yield folder / f"{name}{suffix}"
    number = 2
    while True:
        yield folder / f"{name} ({number}){suffix}"
        number += 1


def _allowed(title: str) -> Iterator[str]:
    """Drop characters that no file name should contain; separators of lines become spaces."""
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
    """Cut to at most NAME_BYTES of UTF-8, never within a character or an emoji."""
    kept = text.encode()[:NAME_BYTES].decode(errors="ignore")
    if kept == text:
        return text
    end = len(kept)
    while end > 0 and _joins_the_previous(text, end):
        end -= 1
    return text[: end or len(kept)]


def _joins_the_previous(text: str, index: int) -> bool:
    character = text[index]
    return (
        character == _JOINER
        or text[index - 1] == _JOINER
        or unicodedata.category(character) in ("Mn", "Me", "Mc")
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
    )
