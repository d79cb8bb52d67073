"""Single key presses from a terminal, each with the time at which it was read. A held key is one press."""

import codecs
import contextlib
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pausa.core.key_places import KeyPlaces
from pausa.core.key_repeats import TypedRepeats

if sys.platform == "win32":
    import msvcrt
else:
    import select
    import termios
    import tty


@dataclass(frozen=True, slots=True)
class KeyPress:
    """One pressed key."""

    key: str
    """What it types on a Latin keyboard, small: the keys of other scripts are known by their places."""
    at_ns: int
    """Monotonic clock."""
    typed: str = ""
    """What it really typed."""


def keys_available() -> bool:
    """Tell whether a terminal sends its keys to this process. Reading them in the background would suspend it."""
    if not (sys.stdin and sys.stdin.isatty()):
        return False
    if sys.platform == "win32":
        return True
    try:
        return os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()
    except OSError:  # not our controlling terminal, so reading it suspends nobody
        return True


@contextlib.contextmanager
def pressed_keys(deliver: Callable[[KeyPress], None]) -> Iterator[None]:
    """Deliver each key press on a thread of its own; restore the terminal at the end."""
    stopping = threading.Event()
    repeats = TypedRepeats()
    places = KeyPlaces(_language())
    with _raw_terminal() as read_keys:

        def read_until_stopped() -> None:
            while not stopping.is_set():
                characters, at_ns = read_keys(), time.monotonic_ns()
                if characters is None:
                    return
                presses = [press for character in characters for press in repeats.take(character, at_ns)]
                for typed, pressed_ns in presses or repeats.take_due(at_ns):
                    for key in places.latin(typed).lower():
                        deliver(KeyPress(key=key, at_ns=pressed_ns, typed=typed))

        thread = threading.Thread(target=read_until_stopped, name="keys", daemon=True)
        thread.start()
        try:
            yield
        finally:
            stopping.set()
            thread.join()


def _language() -> str:
    """Return the language of the terminal's user, such as ``sr_RS.UTF-8``; empty if none is set."""
    return next((value for name in ("LC_ALL", "LC_CTYPE", "LANG") if (value := os.environ.get(name))), "")


_NAMED_KEY = re.compile(r"\x1b(\[[0-?]*[ -/]*[@-~]|O.|.|$)", re.DOTALL)
"""The escape sequence of an arrow or function key; none of its characters is a command."""

_POLL_S = 0.04
"""Longest time until the reader thread notices that it should stop, or that a key is not held."""

if sys.platform == "win32":

    @contextlib.contextmanager
    def _raw_terminal() -> Iterator[Callable[[], str | None]]:
        """Written after the documentation of msvcrt; nobody has run it."""

        def read() -> str | None:
            deadline = time.monotonic() + _POLL_S
            while not msvcrt.kbhit():
                if time.monotonic() > deadline:
                    return ""
                time.sleep(0.01)
            character = msvcrt.getwch()
            if character in "\0\xe0":  # the first half of a function key
                msvcrt.getwch()
                return ""
            return character

        yield read

else:

    @contextlib.contextmanager
    def _raw_terminal() -> Iterator[Callable[[], str | None]]:
        descriptor = sys.stdin.fileno()
        before = termios.tcgetattr(descriptor)
        decoder = codecs.getincrementaldecoder("utf-8")(errors="ignore")

        def read() -> str | None:
            """Return the characters typed within _POLL_S, or None at the end of the input."""
            try:
                ready, _, _ = select.select([descriptor], [], [], _POLL_S)
                if not ready:
                    return ""
                read = os.read(descriptor, 64)
            except OSError:
                return None
            return _NAMED_KEY.sub("", decoder.decode(read)) if read else None

        try:
            tty.setcbreak(descriptor)
            yield read
        finally:
            with contextlib.suppress(termios.error):  # the terminal may be closed by now
                termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
