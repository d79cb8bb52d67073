"""Child processes: a thin runner and a plain outcome. The only place that starts one; the desktop's file manager is opened by Qt and is no child of ours.

A child is in a session of its own, so that Ctrl-C in a terminal reaches us and not the child; its stderr goes to a
nameless file, of which the last 4,000 characters are kept. A child that reads from us is stopped by closing its
standard input, then waited for, then killed.
"""

import contextlib
import io
import logging
import os
import platform
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from pausa.core.errors import MediaError
from pausa.core.sentences import sentence
from pausa.media.child_outcome import Outcome
from pausa.media.signs_of_life import processor_ticks, sign_of_life

PIPE_BYTES = 1 << 20
"""Room for several pictures, so that neither side waits for the other at each 64 KiB. Linux only."""
SHORT_PIPE_BYTES = 1 << 17
"""For a child that is too slow: what waits in its pipe is waited for at the end."""
STDERR_KEPT = 4000
OWNER_ONLY = 0o077
"""Umask of a child: only the user may read what the camera recorded."""
_F_SETPIPE_SZ = 1031
YIELDING = 10
"""The niceness of a child that yields."""
LOOK_S = 0.1
LIFELESS_LOOKS = 40
"""After so many looks without a sign of life, ``LIFE_LOOK_S`` apart, a child that we only wait for is killed."""
LIFE_LOOK_S = 0.25
CREATION_FLAGS = int(getattr(subprocess, "CREATE_NO_WINDOW", 0)) | int(
    getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
)
"""Windows: apart from our console's Ctrl-C, and without a window of its own; 0 elsewhere."""

log = logging.getLogger(__name__)


class _Process:
    """A started child with the file that takes its stderr."""

    def __init__(
        self,
        argv: Sequence[str],
        *,
        stdin: int,
        stdout: int,
        keep_open: tuple[int, ...] = (),
        folder: Path | None = None,
        yields: bool = False,
    ) -> None:
        """``yields``: it has what all others leave of the processor.

        Raises MediaError when it cannot be started, OSError when ``folder``, where it is to work, cannot be entered.
        """
        self._stderr = _scratch_file()
        # Where Linux gives each session an equal share, as it does by itself (sched(7)), a niceness counts within one session alone.
        leads_session = os.name == "posix" and not yields
        try:
            self.popen = subprocess.Popen(
                argv,
                stdin=stdin,
                stdout=stdout,
                stderr=self._stderr,
                cwd=folder,
                bufsize=0 if stdin == subprocess.PIPE else -1,
                pass_fds=keep_open if os.name == "posix" else (),
                creationflags=CREATION_FLAGS,
                umask=OWNER_ONLY if os.name == "posix" else -1,
                start_new_session=leads_session,
                process_group=0 if os.name == "posix" and yields else None,
            )
        except OSError as error:
            self._stderr.close()
            if folder is not None and error.filename == str(folder):
                raise
            raise MediaError(
                sentence(
                    "ffmpeg cannot be started ({reason}). Check its path in the settings.",
                    reason=error.strerror or str(error),
                )
            ) from None
        if yields:
            _yield_to_others(self.popen.pid)

    def outcome(self, *, timed_out: bool = False, stderr_kept: int = STDERR_KEPT) -> Outcome:
        """Wait for the end and return it. Call it once."""
        code = self.popen.wait()
        with self._stderr as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - stderr_kept))
            text = file.read().decode(errors="replace").strip()
        return Outcome(code, text, timed_out)

    def __enter__(self) -> "_Process":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Wait for the child and close its files; after an exception it is killed first."""
        if kind is not None:
            self.popen.kill()
        with self.popen:
            self._stderr.close()


class Child:
    """A child that reads from us."""

    def __init__(
        self,
        argv: Sequence[str],
        *,
        keep_open: tuple[int, ...] = (),
        writes: Path | None = None,
        pipe_bytes: int = PIPE_BYTES,
        yields: bool = False,
    ) -> None:
        """``keep_open``: descriptors that it inherits (POSIX); ``writes``: the file that grows while it works.

        ``pipe_bytes``: how much may wait in the pipe; Linux only. ``yields``: it lets all other programs go first.

        Raises MediaError when it cannot be started.
        """
        self._process = _Process(
            argv, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, keep_open=keep_open, yields=yields
        )
        self._popen = self._process.popen
        assert self._popen.stdin is not None
        self._stdin = self._popen.stdin
        self._outcome: Outcome | None = None
        self._writes = writes
        self._sign: tuple[int, int] | None = None
        self._sign_s = time.monotonic()
        _widen(self._stdin.fileno(), pipe_bytes)

    @property
    def pid(self) -> int:
        return int(self._popen.pid)

    @property
    def running(self) -> bool:
        return self._outcome is None and self._popen.poll() is None

    def write(self, data: bytes | memoryview) -> None:
        """Write all of ``data``; waits while the child is busy. Raises BrokenPipeError when the child is gone."""
        view = memoryview(data)
        try:
            while view:
                view = view[self._stdin.write(view) :]
        except (OSError, ValueError) as error:
            raise BrokenPipeError(str(error)) from None

    def end_input(self) -> None:
        """Close its standard input, upon which the child finishes. Idempotent."""
        with contextlib.suppress(OSError):
            self._stdin.close()

    def finish(self, timeout_s: float, *, lifeless_s: float | None = None) -> Outcome:
        """End the input, wait, kill after ``timeout_s``, or as soon as it has shown no life for ``lifeless_s``. Idempotent."""
        if self._outcome is None:
            self.end_input()
            self._sign_s = begun_s = time.monotonic()
            timed_out = False
            while not timed_out and not self._ended_within(LOOK_S if lifeless_s is not None else timeout_s):
                timed_out = (
                    lifeless_s is None
                    or self.lifeless_s() > lifeless_s
                    or time.monotonic() - begun_s > timeout_s
                )
            if timed_out:
                self._popen.kill()
            self._outcome = self._process.outcome(timed_out=timed_out)
        return self._outcome

    def processor_s(self) -> float | None:
        """Return the processor time that it has used; None where the system does not tell."""
        used = processor_ticks(self._popen.pid)
        return used[1] / os.sysconf("SC_CLK_TCK") if used is not None else None

    def lifeless_s(self) -> float:
        """Return for how long no look at it has shown life: processor time used, a longer file, or a wait for the disk.

        A child that is stopped or hangs shows none, one that is merely slow does. Look now and then.
        """
        sign = sign_of_life(self._popen.pid, self._writes)
        if sign is None or sign != self._sign:
            self._sign, self._sign_s = sign, time.monotonic()
        return time.monotonic() - self._sign_s

    def _ended_within(self, timeout_s: float) -> bool:
        try:
            self._popen.wait(timeout_s)
        except subprocess.TimeoutExpired:
            return False
        return True

    def kill(self) -> None:
        """Kill it without waiting; ``finish`` still has to be called."""
        with contextlib.suppress(OSError):
            self._popen.kill()


class _Companion:
    """A child that is there until its standard input is closed, and writes to us meanwhile."""

    def __init__(self, argv: Sequence[str], *, yields: bool = False) -> None:
        """Raises MediaError when it cannot be started."""
        self._process = _Process(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, yields=yields)
        self._popen = self._process.popen
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        self._stdin, self._stdout = self._popen.stdin, self._popen.stdout
        self._outcome: Outcome | None = None

    def end(self, timeout_s: float) -> str:
        """Close its input, kill it if it has not ended in time, and return the last that it said. Idempotent."""
        with contextlib.suppress(OSError):
            self._stdin.close()
        if self._outcome is None:
            try:
                self._popen.wait(timeout_s)
            except subprocess.TimeoutExpired:
                self._popen.kill()
            self._outcome = self._process.outcome()
        return self._outcome.last_line

    def close(self) -> None:
        """Close our end of its output, when nobody reads any more."""
        self._stdout.close()


class Talker(_Companion):
    """A child that writes to us."""

    def __init__(self, argv: Sequence[str]) -> None:
        """Raises MediaError when it cannot be started."""
        super().__init__(argv)
        _widen(self._stdout.fileno(), PIPE_BYTES)

    def read(self, count: int) -> bytes:
        """Wait for ``count`` bytes; fewer mean that the child has ended."""
        pieces = b""
        while len(pieces) < count:
            piece = self._stdout.read(count - len(pieces))
            if not piece:
                break
            pieces += piece
        return pieces


class Partner(_Companion):
    """A child with which we exchange lines, and which lets all other programs go first."""

    def __init__(self, argv: Sequence[str]) -> None:
        """Raises MediaError when it cannot be started."""
        super().__init__(argv, yields=True)
        self._lines = io.BufferedReader(cast("io.RawIOBase", self._stdout))

    @property
    def pid(self) -> int:
        return int(self._popen.pid)

    def write(self, data: bytes) -> None:
        """Write all of ``data``; waits while the child does not read. Raises BrokenPipeError when it is gone."""
        view = memoryview(data)
        try:
            while view:
                view = view[self._stdin.write(view) :]
        except (OSError, ValueError) as error:
            raise BrokenPipeError(str(error)) from None

    def read_line(self) -> bytes:
        """Wait for a line; one without its end, or nothing, means that the child has ended."""
        return self._lines.readline()

    def halt(self) -> None:
        """Let it do nothing at all until ``go_on``; POSIX only. If we die it ends, as it belongs to our session."""
        if sys.platform != "win32":
            self._popen.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        if sys.platform != "win32":
            self._popen.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """Kill it without waiting; ``end`` still has to be called."""
        with contextlib.suppress(OSError):
            self._popen.kill()


class Converter:
    """A child that reads what it is given at once, and writes to us."""

    def __init__(self, argv: Sequence[str], given: Sequence[bytes | memoryview]) -> None:
        """Raises MediaError when it cannot be started."""
        # A file and no pipe: nobody has to write while we read.
        with _scratch_file() as file:
            for piece in given:
                file.write(piece)
            file.seek(0)
            self._process = _Process(argv, stdin=file.fileno(), stdout=subprocess.PIPE)
        self._popen = self._process.popen
        assert self._popen.stdout is not None
        self._stdout = self._popen.stdout
        _widen(self._stdout.fileno(), PIPE_BYTES)

    def read(self, count: int) -> bytes:
        """Wait for ``count`` bytes; fewer mean that the child has ended."""
        return self._stdout.read(count)

    def close(self) -> None:
        """Kill the child if it has not ended. Idempotent."""
        with contextlib.suppress(OSError):
            self._popen.kill()
        self._process.__exit__(None)


def run(
    argv: Sequence[str],
    *,
    line: Callable[[str], None] = lambda _: None,
    again: Callable[[], None] = lambda: None,
    keep_open: tuple[int, ...] = (),
    folder: Path | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    stderr_kept: int = STDERR_KEPT,
) -> Outcome:
    """Run a child to its end, in ``folder`` if given; ``line`` gets each line that it prints.

    ``cancelled`` is asked after each line. ``stderr_kept``: how many of the last bytes of its stderr are returned.

    A child that is stopped or hangs is killed after ten seconds. One that was killed is started once more, and ``again``
    is called before: what it had printed is only a part. Raises MediaError when it cannot be started, OSError when the
    folder cannot be entered.
    """
    once = partial(
        _run_once,
        argv,
        line=line,
        keep_open=keep_open,
        folder=folder,
        cancelled=cancelled,
        stderr_kept=stderr_kept,
    )
    outcome = once()
    if outcome.killed and not cancelled():
        log.warning("%s was killed (%s), and is started once more", Path(argv[0]).name, outcome.code)
        again()
        outcome = once()
    return outcome


def _run_once(
    argv: Sequence[str],
    *,
    line: Callable[[str], None],
    keep_open: tuple[int, ...],
    folder: Path | None,
    cancelled: Callable[[], bool],
    stderr_kept: int,
) -> Outcome:
    with (
        _Process(
            argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, keep_open=keep_open, folder=folder
        ) as process,
        _killed_if_lifeless(process.popen),
    ):
        assert process.popen.stdout is not None
        for text in process.popen.stdout:
            line(text.decode(errors="replace").rstrip("\r\n"))
            if cancelled():
                process.popen.kill()
        return process.outcome(stderr_kept=stderr_kept)


@contextlib.contextmanager
def _killed_if_lifeless(child: "subprocess.Popen[bytes]") -> Iterator[None]:
    """Watch ``child`` on a thread, and kill it once it shows no life any more.

    Looks are counted and not seconds: a computer that was asleep, or a program that was stopped, must not cost its child.
    """
    over = threading.Event()

    def watch() -> None:
        sign, looks = None, 0
        while not over.wait(LIFE_LOOK_S):
            before, sign = sign, sign_of_life(child.pid, None)
            looks = looks + 1 if sign is not None and sign == before else 0
            if looks > LIFELESS_LOOKS and child.poll() is None:
                child.kill()
                return

    thread = threading.Thread(target=watch, name="child-watch", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def output(argv: Sequence[str], *, timeout_s: float) -> tuple[bytes, Outcome]:
    """Run a child and return all that it prints; after ``timeout_s`` it is killed and its output dropped.

    Raises MediaError when it cannot be started.
    """
    with _Process(argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as process:
        try:
            printed, _ = process.popen.communicate(timeout=timeout_s)
        except subprocess.TimeoutExpired:
            process.popen.kill()
            return b"", process.outcome(timed_out=True)
        return printed, process.outcome()


def _scratch_file() -> BinaryIO:
    """Return a nameless file for a child's stderr: in memory where the system has that, so that a full /tmp hinders nothing."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("stderr"), "w+b")
    return cast("BinaryIO", tempfile.TemporaryFile())


def _yield_to_others(pid: int) -> None:
    """Let a process have what others leave of the processor; POSIX only."""
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, pid, YIELDING)


def _widen(descriptor: int, pipe_bytes: int) -> None:
    if platform.system() == "Linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, _F_SETPIPE_SZ, pipe_bytes)
