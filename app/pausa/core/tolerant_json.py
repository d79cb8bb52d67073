"""Reads a JSON object that people and other programs may have edited: what can be understood is kept."""

import contextlib
import json
import re
from dataclasses import dataclass
from typing import Any

_COMMA_BEFORE_END = re.compile(r'("(?:\\.|[^"\\])*")|,(?=\s*[}\]])')
_SPACE = re.compile(r"[\s,]*")
_COLON = re.compile(r"\s*:\s*")
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class JsonObject:
    """The members of an object that could be read."""

    members: dict[str, Any]
    is_whole: bool
    """Nothing was left out."""


def read_json_object(content: bytes) -> JsonObject:
    """Read UTF-8 or UTF-16, with or without a byte-order mark, and with commas too many; leave out what is damaged."""
    text = _decoded(content)
    for attempt in (text, _COMMA_BEFORE_END.sub(lambda found: found[1] or "", text)):
        with contextlib.suppress(ValueError, RecursionError):
            read = json.loads(attempt)
            return (
                JsonObject(read, is_whole=True) if isinstance(read, dict) else JsonObject({}, is_whole=False)
            )
    return JsonObject(_members_of(text), is_whole=False)


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if content[:2] in (b"{\0", b"\0{"):
        return content.decode("utf-16-le" if content[:1] == b"{" else "utf-16-be", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # An editor on Windows writes its own 8-bit characters.
        return content.decode("cp1252", errors="replace")


def _members_of(text: str) -> dict[str, Any]:
    """Return the members before, between and after damaged ones."""
    members: dict[str, Any] = {}
    place = text.find("{") + 1
    while 0 < place < len(text):
        place = _end(_SPACE, text, place)
        try:
            name, after_name = _DECODER.raw_decode(text, place)
            value, after_value = _DECODER.raw_decode(text, _end(_COLON, text, after_name))
        except (ValueError, RecursionError):
            place = _after_member(text, place)
            continue
        # What ends in the middle of a line may have been cut: 12 of 120.
        if isinstance(name, str) and (after_value < len(text) or text[after_value - 1] in '"}]'):
            members[name] = value
        place = after_value
    return members


def _end(pattern: re.Pattern[str], text: str, place: int) -> int:
    found = pattern.match(text, place)
    return found.end() if found else place


def _after_member(text: str, place: int) -> int:
    """Return the place after the next comma that is in no text, list or object."""
    depth, in_text = 0, False
    while place < len(text):
        character = text[place]
        if in_text:
            place += character == "\\"
            in_text = character not in '"\n'
        elif character == '"':
            in_text = True
        elif character in "{[":
            depth += 1
        elif character in "}]":
            depth -= 1
        elif character == "," and depth <= 0:
            return place + 1
        place += 1
    return place
