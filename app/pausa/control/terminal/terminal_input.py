"""What a terminal sends, told apart: pressed keys, pasted text, and everything that is neither.

A terminal reports arrow keys, mouse clicks and its own answers to questions in the same stream as the keys, and a mouse
or an answer that another program asked for may still come to us. Their letters must never be taken for commands.
"""

import codecs
import re
from itertools import groupby

PASTE_ON = b"\x1b[?2004h"
PASTE_OFF = b"\x1b[?2004l"
"""A terminal that knows this mode puts pasted text between two sequences."""

ESCAPE = "\x1b"

LEFT, RIGHT, HOME, END, CTRL_LEFT, CTRL_RIGHT = map(chr, range(0xE000, 0xE006))
"""What stands for these keys: characters of nobody, which no keyboard types."""

_NAMED = {
    rb"(\[|O)D": LEFT,
    rb"(\[|O)C": RIGHT,
    rb"((\[|O)H|\[[17]~)": HOME,
    rb"((\[|O)F|\[[48]~)": END,
    rb"(\[1;5D|Od)": CTRL_LEFT,
    rb"(\[1;5C|Oc)": CTRL_RIGHT,
}
"""What terminals send for them after an escape."""
NAMED = frozenset(_NAMED.values())

HEAP_NS = 15_000_000
"""Nobody types three keys so fast one after the other; a terminal that pastes, or a scanner of bar codes, does."""

PASTED_RUNS = 3
"""So many different characters in a heap were pasted. A held key that a busy machine reads in a heap is one run."""

UNFINISHED_NS = 200_000_000
"""A sequence whose end has not come for so long has none: it was Esc or Alt with another key."""

_PASTED = re.compile(rb"\x1b\[200~(.*?)\x1b\[201~", re.DOTALL)
_SEQUENCE = re.compile(
    rb"""
      \x1b(?=\x1b)                                                 # Esc or Alt before another sequence
    | \x1b\[M(?:[\x00-\x7f]|[\xc0-\xdf][\x80-\xbf]|[\x80-\xff]){3} # an old mouse report: button, column, row
    | \x1b\[\[.                                                    # F1 to F5 of the Linux console
    | \x1b\[(?!M|\[|200~)[0-?]*[ -/]*[@-~]                         # named keys, newer mouse reports, answers
    | \x1bO.                                                       # named keys of the application mode
    | \x1b[\]PX^_].*?(?:\x07|\x1b\\)                               # answers that are text: colours, names, versions
    | \x1b[^\x1b\[\]OPX^_]                                         # Alt with a key
    """,
    re.DOTALL | re.VERBOSE,
)
_BEGINNING = re.compile(rb"\x1b(?:[\[\]OPX^_].*)?\Z", re.DOTALL)


class TerminalInput:
    """Takes what is read, and gives back keys with the time at which they were read. Pasted text comes whole."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="ignore")
        self._unfinished = b""
        self._heap = ""
        self._heap_ns: list[int] = []
        self._last_ns = 0

    @property
    def waiting(self) -> bool:
        """Whether what has come so far may still turn out to be pasted."""
        return bool(self._heap)

    def take(self, sent: bytes, at_ns: int) -> list[tuple[str, int]]:
        """Take what was read at ``at_ns``; return the keys and the pasted texts that are certain now."""
        found = self.take_due(at_ns)
        if sent:
            sent, self._unfinished, self._last_ns = self._unfinished + sent, b"", at_ns
        while sent:
            escape = sent.find(b"\x1b")
            if escape != 0:
                plain, sent = (sent, b"") if escape < 0 else (sent[:escape], sent[escape:])
                self._add(self._decoder.decode(plain), at_ns)
            elif pasted := _PASTED.match(sent):
                found += self._end_heap()
                found.append((pasted[1].decode(errors="ignore"), at_ns))
                sent = sent[pasted.end() :]
            elif sequence := _SEQUENCE.match(sent):
                if (named := _named(sequence[0])) is not None:
                    found += self._end_heap()
                    found.append((named, at_ns))
                sent = sent[sequence.end() :]
            elif _BEGINNING.match(sent):
                self._unfinished, sent = sent, b""
            else:
                sent = sent[1:]
        return found

    def take_due(self, now_ns: int) -> list[tuple[str, int]]:
        """Return the keys that nothing has followed for so long that they were pressed."""
        found = []
        if self._heap and now_ns - self._heap_ns[-1] > HEAP_NS:
            found = self._end_heap()
        if self._unfinished and now_ns - self._last_ns > UNFINISHED_NS:
            if self._unfinished == ESCAPE.encode():
                found.append((ESCAPE, self._last_ns))
            self._unfinished = b""
        return found

    def _add(self, text: str, at_ns: int) -> None:
        self._heap += text
        self._heap_ns += [at_ns] * len(text)

    def _end_heap(self) -> list[tuple[str, int]]:
        heap, times_ns = self._heap, self._heap_ns
        self._heap, self._heap_ns = "", []
        if sum(1 for _ in groupby(heap)) >= PASTED_RUNS:
            return [(heap, times_ns[0])]
        return list(zip(heap, times_ns, strict=True))


def _named(sequence: bytes) -> str | None:
    """Return what stands for a named key."""
    after = sequence[1:]
    return next((key for pattern, key in _NAMED.items() if re.fullmatch(pattern, after)), None)
