"""Watches one drive while recording: what room it has, whether it answers, and whether the files are still there.

All that asks the drive happens on a thread of the watch, because a drive may take its time: those that record only read
what was found last. The files of the recording are synced here, and held open, so that on Linux they can still be read
when somebody has deleted or unmounted their folder.
"""

import os
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pausa.core.durable_files import sync_file, sync_open_file
from pausa.recording.workspace.drives import free_bytes, most_held

LOOK_S = 0.25
SYNC_S = 1.0
"""Interval of fsync: a power cut costs at most this much beyond what the encoder holds."""
SILENT_S = 3.0
"""A drive that has not answered for so long is told."""
_CLOSE_S = 2.0
"""How long closing waits for a drive that does not answer; its thread then ends when it does."""


@dataclass(frozen=True, slots=True)
class DriveState:
    """What was found at the last look."""

    free_bytes: int | None = None
    """None: not known."""
    written_bytes: int = 0
    gone: bool = False
    """The folder's path does not lead to the folder any more, or a file in it has vanished."""
    refusal: OSError | None = None
    """The drive could not keep what was written."""


class DriveWatch:
    """Owns its thread."""

    def __init__(self, folder: Path, *, name: str) -> None:
        """``name`` of the thread. Raises OSError if there is no such folder."""
        self._folder = folder
        self._identity = _identity(folder)
        self._paths: tuple[Path, ...] = ()
        self._generation = 0
        self._held: dict[Path, int] = {}
        """Descriptors of the recording's files."""
        self._most_held = most_held()
        self.state = DriveState()
        """What was found last. Any thread."""
        self._missing: dict[Path, int] = {}
        self._refusal: OSError | None = None
        self._asked_s: float | None = None
        self._synced_s = 0.0
        self._closing = threading.Event()
        self._condition = threading.Condition()
        self._looks = self._asked = 0
        """How many looks are over, and by which one somebody waits."""
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def watch(self, paths: Sequence[Path]) -> None:
        """Name the files of the recording; those that are being written come last."""
        self._paths = tuple(paths)
        self._generation += 1

    @property
    def silent_s(self) -> float:
        """How long the drive has not answered. Any thread."""
        asked_s = self._asked_s
        return time.monotonic() - asked_s if asked_s is not None else 0.0

    def look_now(self, patience_s: float) -> DriveState:
        """Return what is found now, or what was found last if the drive takes longer than that."""
        with self._condition:
            # The one that may be going on has begun before.
            self._asked = wanted = self._looks + 2 if self._asked_s is not None else self._looks + 1
            self._condition.notify_all()
            self._condition.wait_for(lambda: self._looks >= wanted, patience_s)
        return self.state

    def close(self) -> dict[Path, int]:
        """Join the thread, unless the drive does not answer, and hand over the open files. Idempotent: then there are none."""
        self._closing.set()
        with self._condition:
            self._condition.notify_all()
        self._thread.join(_CLOSE_S)
        held, self._held = self._held, {}
        return held

    def _run(self) -> None:
        while not self._closing.is_set():
            with self._condition:
                self._asked_s = time.monotonic()
            self.state = self._look()
            with self._condition:
                self._asked_s = None
                self._looks += 1
                self._condition.notify_all()
                self._condition.wait_for(lambda: self._closing.is_set() or self._asked > self._looks, LOOK_S)

    def _look(self) -> DriveState:
        paths, generation = self._paths, self._generation
        gone = not self.in_place()
        written = 0
        for path in paths:
            try:
                written += path.stat().st_size
                self._missing.pop(path, None)
                self._hold(path)
            except (FileNotFoundError, NotADirectoryError):
                # Not there yet, or just taken back: missed only if it was there and is still asked for later.
                since = self._missing.setdefault(path, generation)
                gone = gone or (path in self._held and generation > since + 1)
            except OSError as error:
                self._refuse(path, error)
        for path in [path for path in self._held if path not in paths]:
            os.close(self._held.pop(path))
        if time.monotonic() - self._synced_s >= SYNC_S and self._asked <= self._looks:
            self._sync(paths[-2:])
        return DriveState(self._free(), written, gone, self._refusal)

    def in_place(self) -> bool:
        """Whether the folder's path leads to the folder. Asks the drive."""
        try:
            return _identity(self._folder) == self._identity
        except OSError:
            return False

    def _free(self) -> int | None:
        try:
            return free_bytes(self._folder)
        except OSError:
            return None

    def _hold(self, path: Path) -> None:
        # Windows lets nobody remove an open file, not even us. What lies in a folder that had to be left is held there.
        if (
            path.parent == self._folder
            and os.name != "nt"
            and path not in self._held
            and len(self._held) < self._most_held
        ):
            self._held[path] = os.open(path, os.O_RDWR)

    def _sync(self, paths: Sequence[Path]) -> None:
        self._synced_s = time.monotonic()
        for path in paths:
            descriptor = self._held.get(path)
            try:
                if descriptor is None:
                    sync_file(path)
                else:
                    sync_open_file(descriptor)
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                self._refuse(path, error)

    def _refuse(self, path: Path, error: OSError) -> None:
        if path.parent == self._folder:
            self._refusal = error


def _identity(folder: Path) -> tuple[int, int]:
    found = folder.stat()
    return found.st_dev, found.st_ino
