"""What a command for the running Pausa says, checked before anything is done."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final, TypeVar

from pausa.control.remote.start_wish import StartWish
from pausa.core.errors import InputError
from pausa.core.sentences import sentence
from pausa.core.settings import Container, StartOn, WhenActive

Choice = TypeVar("Choice", bound=StrEnum)
Message = Mapping[str, Any]
REASONS: Final = ("ctl", "mcp")
"""By whom a recording was started or stopped; else the first."""
_HOW_WORDS: Final = re.compile("on|off|[a-z]{2,3}")
_WORDS: Final = {"--on": ("voice", "face", "launch")}
"""Where what is written is not what is meant by it."""


def text_of(message: Message, name: str) -> str:
    """Return a text; empty if there is none. Raises InputError."""
    value = message.get(name, "")
    if not isinstance(value, str):
        raise InputError(sentence("“{name}” must be a text.", name=name))
    return value


def reason_of(message: Message) -> str:
    """Return by whom it was sent."""
    reason = text_of(message, "reason")
    return reason if reason in REASONS else REASONS[0]


def number_of(message: Message, name: str, *, option: str = "") -> float:
    """Return a number that is not negative. ``option``: as which it was typed; empty: as a word. Raises InputError."""
    try:
        value = float(message.get(name, ""))
    except (TypeError, ValueError, OverflowError):
        value = -1.0
    if not 0 <= value <= 1e7:  # NaN is not, either
        raise InputError(sentence("“{name}” must be a number that is not negative.", name=option or name))
    return value


def wish_of(message: Message) -> StartWish:
    """Return what *start* is to record. Raises InputError."""
    when_active, container = text_of(message, "when_active"), text_of(message, "format")
    words = text_of(message, "words").strip().lower()
    if words and not _HOW_WORDS.fullmatch(words):
        raise InputError(
            f"“{words[:50]}” does not fit --words. Write on, off or a language such as en. Nothing has changed."
        )
    on, reason = text_of(message, "on"), reason_of(message)
    try:
        return StartWish(
            title=text_of(message, "title"),
            file_name_prefix=text_of(message, "file_name_prefix"),
            max_seconds=number_of(message, "max_seconds", option="--max-seconds" if reason == "ctl" else "")
            if "max_seconds" in message
            else None,
            when_active=_one_of(WhenActive, when_active, "--when-active") if when_active else None,
            camera=text_of(message, "camera") or None,
            microphone=text_of(message, "microphone") or None,
            size=text_of(message, "size") or None,
            fps=text_of(message, "fps") or None,
            container=_one_of(Container, container, "--format") if container else None,
            words=words != "off" if words else None,
            words_language=words if words not in ("", "on", "off") else None,
            start_recording_on=_one_of(StartOn, on, "--on") if on else StartOn.MANUAL,
            reason=reason,
        )
    except ValueError as error:
        raise InputError(
            sentence("The recording cannot be started like that ({reason}).", reason=str(error))
        ) from None


def _one_of(kind: type[Choice], text: str, option: str) -> Choice:
    """Return the choice that was typed. Raises InputError, which names those that there are."""
    try:
        return kind(text.strip().lower())
    except ValueError:
        *others, last = _WORDS.get(option) or [one.value for one in kind]
        raise InputError(
            f"“{text}” does not fit {option}. Write {', '.join(others)} or {last}. Nothing has changed."
        ) from None
