"""Standard output and standard error, written to on a thread of their own.

A reader that stops reading, a terminal stopped with Ctrl-S or a hanging disk under a log file must not hold up a pause:
a write to them may take for ever.
"""

import contextlib
import errno
import io
import logging
import os
import stat
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self, TextIO, cast

from pausa.core.visible_text import visible

log = logging.getLogger(__name__)

MOST_WAITING = 8 << 20
"""Characters that wait for a reader: an hour of events. Beyond it the oldest are dropped."""

PATIENCE_S = 10.0
"""At the end, how long a reader may read nothing before the rest is given up."""

_GONE = (errno.EPIPE, errno.ECONNRESET, errno.ENXIO, errno.EIO)
"""What writing to a pipe or terminal answers when nobody is at its other end."""

_LOOK_S = 0.05


@dataclass(frozen=True, slots=True)
class OutputLost:
    """Nothing can be written to one of the streams any more."""

    standard_output: bool
    """False: standard error."""
    reader_gone: bool
    """Its terminal or reader is gone; False: it is a file that cannot be written."""
    reason: str


class OutputWriter:
    """Writes in order, without ever keeping the caller waiting. Any thread may write."""

    def __init__(self) -> None:
        self._output, self._errors = _Target(sys.stdout), _Target(sys.stderr)
        self._waiting: deque[tuple[_Target, str]] = deque()
        self._characters = 0
        self._dropped = 0
        self._written = 0
        self._changed = threading.Condition()
        self._closing = False
        self._given_up = threading.Event()
        self._on_lost: Callable[[OutputLost], None] | None = None
        self._lost: list[OutputLost] = []
        self._thread = threading.Thread(target=self._write, name="output", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        seen = -1
        while self._thread.is_alive() and seen != self._written:
            seen = self._written
            self._thread.join(PATIENCE_S)
        self._given_up.set()
        if self._dropped or self._waiting:
            log.warning("%d pieces of output were not read", self._dropped + len(self._waiting))

    @property
    def file(self) -> TextIO:
        """Standard output as a file, for those who write to files."""
        return cast("TextIO", _File(self, self._output))

    @property
    def behind(self) -> bool:
        """Whether something waits for the reader."""
        return bool(self._waiting)

    def print_line(self, line: str) -> None:
        self._put(self._output, visible(line) + "\n")

    def print_notice(self, sentence: str) -> None:
        """Print a line to standard error."""
        self._put(self._errors, visible(sentence) + "\n")

    def report_losses(self, on_lost: Callable[[OutputLost], None]) -> None:
        """Report once for each stream, also if it is lost already; ``on_lost`` is called on any thread."""
        with self._changed:
            self._on_lost = on_lost
            lost = list(self._lost)
        for one in lost:
            on_lost(one)

    def _put(self, target: "_Target", text: str) -> None:
        with self._changed:
            if target.lost:
                return
            self._waiting.append((target, text))
            self._characters += len(text)
            while self._characters > MOST_WAITING and len(self._waiting) > 1:
                self._characters -= len(self._waiting.popleft()[1])
                self._dropped += 1
            self._changed.notify_all()

    def _write(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closing)
                if not self._waiting:
                    return
                target, text = self._waiting.popleft()
                self._characters -= len(text)
            try:
                if not target.lost:
                    target.write(text, self._given_up)
            except (OSError, ValueError) as error:
                self._lose(target, error)
            self._written += 1

    def _lose(self, target: "_Target", error: OSError | ValueError) -> None:
        target.lost = True
        lost = OutputLost(
            standard_output=target is self._output,
            reader_gone=target.reader_may_go and getattr(error, "errno", None) in _GONE,
            reason=getattr(error, "strerror", None) or str(error),
        )
        log.warning("output is lost: %s", lost)
        with self._changed:
            self._lost.append(lost)
            on_lost = self._on_lost
        if on_lost is not None:
            on_lost(lost)


class _Target:
    """One of the two streams."""

    def __init__(self, stream: TextIO | None) -> None:
        """``stream``: None if the program was started without it."""
        self.stream = stream
        self.lost = stream is None
        self.reader_may_go = False
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.flush()
            with contextlib.suppress(OSError, ValueError):
                # Asked now: a terminal that was closed is none any more.
                mode = os.fstat(stream.fileno()).st_mode
                self.reader_may_go = stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stream.isatty()

    def write(self, text: str, given_up: threading.Event) -> None:
        """Write all of ``text``, however long that takes. Raises OSError; ValueError if the stream is closed."""
        assert self.stream is not None
        raw = getattr(getattr(self.stream, "buffer", None), "raw", None)
        if raw is None:
            self.stream.write(text)
            self.stream.flush()
            return
        # Past Python's buffers: their locks would keep the program from ending while a write waits for its reader.
        data = text.replace("\n", os.linesep).encode(self.stream.encoding, "replace")
        while data and not given_up.is_set():
            written = raw.write(data)
            if written is None:  # a pipe that somebody made non-blocking, and that is full
                time.sleep(_LOOK_S)
            else:
                data = data[written:]


class _File(io.TextIOBase):
    """Looks like the target's stream to those who ask what kind of file it is."""

    def __init__(self, writer: OutputWriter, target: _Target) -> None:
        self._writer = writer
        self._target = target

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._target.stream.encoding if self._target.stream is not None else "utf-8"

    def write(self, text: str) -> int:
        self._writer._put(self._target, text)
        return len(text)

    def isatty(self) -> bool:
        return self._target.stream is not None and self._target.stream.isatty()
