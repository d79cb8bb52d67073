"""Children: a thin runner and a plain outcome.

A child is in a session of its own, so that Ctrl-C in a terminal reaches us and not it; what it says goes to a file
of bounded interest. It is stopped by closing its standard input, then waited for, then killed.
"""

import contextlib
import os
import platform
import re
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import IO

from pausa.core.errors import MediaError
from pausa.core.sentences import sentence

PIPE_BYTES = 1 << 20
"""Room for several pictures, so that neither side waits for the other at each 64 KiB. Linux only."""
WORDS_KEPT = 4000
OWNER_ONLY = 0o077
"""What a camera sees is nobody else's business."""
_F_SETPIPE_SZ = 1031
CREATION_FLAGS = int(getattr(subprocess, "CREATE_NO_WINDOW", 0)) | int(
    getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
)
"""Windows: apart from our console's Ctrl-C, and without a window of its own; 0 elsewhere."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a child ended."""

    code: int
    """0: well; negative: killed by that signal."""
    last_words: str
    """The end of its standard error."""

    @property
    def well(self) -> bool:
        """Did it do its work?"""
        return self.code == 0

    @property
    def frames(self) -> int | None:
        """How many frames it says that it wrote, if it was told to say so (``-stats``)."""
        counts = re.findall(r"frame=\s*(\d+)", self.last_words)
        return int(counts[-1]) if counts else None

    @property
    def disk_full(self) -> bool:
        """Did it say that there is no room?"""
        return "No space left" in self.last_words


class Child:
    """A child that reads from us."""

    def __init__(self, argv: Sequence[str], *, keep_open: tuple[int, ...] = ()) -> None:
        """``keep_open``: descriptors that it inherits (POSIX). Raises MediaError when it cannot be started."""
        self._words: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the child
        try:
            self._process = subprocess.Popen(
                argv,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=self._words,
                bufsize=0,
                pass_fds=keep_open if os.name == "posix" else (),
                creationflags=CREATION_FLAGS,
                umask=OWNER_ONLY if os.name == "posix" else -1,
                start_new_session=os.name == "posix",
            )
        except OSError as error:
            self._words.close()
            raise _not_started(error) from None
        assert self._process.stdin is not None
        self._stdin = self._process.stdin
        self._outcome: Outcome | None = None
        _widen(self._stdin.fileno())

    @property
    def pid(self) -> int:
        """Of the child."""
        return int(self._process.pid)

    @property
    def running(self) -> bool:
        """Has it not ended yet?"""
        return self._outcome is None and self._process.poll() is None

    def write(self, data: bytes | memoryview) -> None:
        """All of it; waits while the child is busy. Raises BrokenPipeError when the child is gone."""
        view = memoryview(data)
        try:
            while view:
                view = view[self._stdin.write(view) :]
        except (OSError, ValueError) as error:
            raise BrokenPipeError(str(error)) from None

    def end_input(self) -> None:
        """No more comes; the child finishes. Idempotent."""
        with contextlib.suppress(OSError):
            self._stdin.close()

    def finish(self, timeout_s: float) -> Outcome:
        """End the input, wait, kill if need be. Idempotent."""
        if self._outcome is None:
            self.end_input()
            try:
                code = self._process.wait(timeout_s)
            except subprocess.TimeoutExpired:
                self._process.kill()
                code = self._process.wait()
            self._outcome = Outcome(code, _last_words(self._words))
            self._words.close()
        return self._outcome

    def kill(self) -> None:
        """At once, without waiting; ``finish`` still has to be called."""
        with contextlib.suppress(OSError):
            self._process.kill()


def run(
    argv: Sequence[str],
    *,
    line: Callable[[str], None] = lambda _: None,
    keep_open: tuple[int, ...] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Run a child to its end; ``line`` gets each line that it prints. Raises MediaError when it cannot be started."""
    with tempfile.TemporaryFile() as words:
        try:
            process = subprocess.Popen(
                argv,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=words,
                text=True,
                errors="replace",
                pass_fds=keep_open if os.name == "posix" else (),
                creationflags=CREATION_FLAGS,
                umask=OWNER_ONLY if os.name == "posix" else -1,
                start_new_session=os.name == "posix",
            )
        except OSError as error:
            raise _not_started(error) from None
        with process:
            assert process.stdout is not None
            for text in process.stdout:
                line(text.rstrip("\n"))
                if cancelled():
                    process.kill()
        return Outcome(process.returncode, _last_words(words))


def _not_started(error: OSError) -> MediaError:
    return MediaError(
        sentence(
            "ffmpeg cannot be started ({reason}); look at the settings.", reason=error.strerror or str(error)
        )
    )


def _last_words(file: IO[bytes]) -> str:
    file.seek(0, os.SEEK_END)
    file.seek(max(0, file.tell() - WORDS_KEPT))
    return file.read().decode(errors="replace").strip()


def _widen(descriptor: int) -> None:
    if platform.system() == "Linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, _F_SETPIPE_SZ, PIPE_BYTES)
