"""Single key presses from a terminal, each with the time at which it was read. A held key is one press."""

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pausa.control.terminal.terminal_input import HEAP_NS, NAMED, PASTE_OFF, PASTE_ON, TerminalInput
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
    """What it types on a Latin keyboard, small: the keys of other scripts are known by their places. Empty if text was
    pasted, which is no command."""
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
    with _raw_terminal() as read_keys:

        def read_until_stopped() -> None:
            sent = TerminalInput()
            repeats = TypedRepeats()
            places = KeyPlaces(_language())
            while not stopping.is_set():
                read, now_ns = read_keys(_HEAP_S if sent.waiting else _POLL_S), time.monotonic_ns()
                if read is None:
                    return
                presses: list[tuple[str, int]] = []
                for typed, at_ns in sent.take(read, now_ns):
                    if typed in NAMED:
                        # They move, and a held one moves on.
                        deliver(KeyPress(key=typed, at_ns=at_ns, typed=typed))
                    elif len(typed) == 1:
                        presses += repeats.take(typed, at_ns)
                    else:
                        deliver(KeyPress(key="", at_ns=at_ns, typed=typed))
                for typed, pressed_ns in presses or ([] if sent.waiting else repeats.take_due(now_ns)):
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


_POLL_S = 0.04
"""Longest time until the reader thread notices that it should stop, or that a key is not held."""

_HEAP_S = HEAP_NS / 1e9

if sys.platform == "win32":
    _NAMED_KEYS = {
        "K": b"\x1b[D",
        "M": b"\x1b[C",
        "G": b"\x1b[H",
        "O": b"\x1b[F",
        "s": b"\x1b[1;5D",
        "t": b"\x1b[1;5C",
    }
    """The second half of a function key → what other terminals send for it."""

    @contextlib.contextmanager
    def _raw_terminal() -> Iterator[Callable[[float], bytes | None]]:
        """Written after the documentation of msvcrt; nobody has run it."""

        def read(wait_s: float) -> bytes | None:
            deadline = time.monotonic() + wait_s
            while not msvcrt.kbhit():
                if time.monotonic() > deadline:
                    return b""
                time.sleep(0.01)
            character = msvcrt.getwch()
            if character in "\0\xe0":  # the first half of a function key
                return _NAMED_KEYS.get(msvcrt.getwch(), b"")
            return character.encode(errors="ignore")

        yield read

else:

    @contextlib.contextmanager
    def _raw_terminal() -> Iterator[Callable[[float], bytes | None]]:
        descriptor = sys.stdin.fileno()
        before = termios.tcgetattr(descriptor)

        def read(wait_s: float) -> bytes | None:
            """Return what is typed within ``wait_s``, or None at the end of the input."""
            try:
                ready, _, _ = select.select([descriptor], [], [], wait_s)
                return (os.read(descriptor, 1024) or None) if ready else b""
            except OSError:
                return None

        try:
            tty.setcbreak(descriptor, termios.TCSANOW)
            termios.tcflush(descriptor, termios.TCIFLUSH)
            _take_away_slips(descriptor)
            _tell_terminal(PASTE_ON)
            yield read
        finally:
            with contextlib.suppress(OSError, termios.error):  # the terminal may be closed by now
                _tell_terminal(PASTE_OFF)
                # At once: a terminal that was stopped would never show the rest.
                termios.tcsetattr(descriptor, termios.TCSANOW, before)

    def _take_away_slips(descriptor: int) -> None:
        """Let Ctrl+S, Ctrl+Z and Ctrl+\\ be keys like others: they would stop the screen, the recorder, or end it."""
        mode = termios.tcgetattr(descriptor)
        mode[_INPUT] &= ~termios.IXON
        mode[_LOCAL] &= ~termios.IEXTEN
        for name in (termios.VSUSP, termios.VQUIT):
            mode[_CHARACTERS][name] = bytes([os.fpathconf(descriptor, "PC_VDISABLE")])
        termios.tcsetattr(descriptor, termios.TCSANOW, mode)

    def _tell_terminal(sequence: bytes) -> None:
        # Not to one that was stopped: writing to it would wait for ever.
        if sys.stdout.isatty() and select.select([], [sys.stdout.fileno()], [], 0)[1]:
            os.write(sys.stdout.fileno(), sequence)

    _INPUT, _LOCAL, _CHARACTERS = 0, 3, 6
    """Places in what ``tcgetattr`` gives."""
