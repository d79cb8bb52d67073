"""The disk while recording: what happens when it fills up, and syncing what is written.

The user is warned LOW_S before the end, by the recording's own bit rate. When what is left is needed to finish the file,
the recording stops. A write that fails nevertheless ends it with ``core.errors.storage_error``.
"""

import contextlib
import os
import shutil
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pausa.core.errors import StorageError
from pausa.core.sentences import Sentence, sentence

SYNC_S = 1.0
"""Interval of fsync: a power cut costs at most this much beyond what the encoder holds."""
RESERVE_BYTES = 48 << 20
"""Kept free for the catalogue, the journal and other programs."""
LOW_S = 300.0
LEAST_FREE_BYTES = 64 << 20
"""With less than this, no recording begins."""
KNOWN_AFTER_NS = 3_000_000_000


@dataclass(frozen=True, slots=True)
class Disk:
    free_bytes: int
    written_bytes: int
    seconds_left: float | None
    exhausted: bool
    """The remaining room is needed to finish the file."""
    newly_low: bool
    """Less than LOW_S is left, reported for the first time."""

    @property
    def warning(self) -> Sentence | None:
        """What the user should be told now, if anything."""
        if self.exhausted:
            return sentence("The disk is almost full, so the recording was stopped. All of it is kept.")
        if not self.newly_low:
            return None
        return sentence(
            "The disk has room for about {minutes} min more. Then the recording stops and is kept.",
            minutes=max(1, round((self.seconds_left or 0) / 60)),
        )


class DiskWatch:
    """Measures the disk, and syncs what is being written once a second on a thread of its own.

    The finished file needs as much room as the segments, so each recorded byte counts twice.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._told_low = False
        self._paths: tuple[Path, ...] = ()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._sync, name="disk-sync", daemon=True)
        self._thread.start()

    def look(self, paths: Sequence[Path], *, recorded_ns: int) -> Disk:
        """Measure the disk; ``paths`` are all files of the recording."""
        self._paths = tuple(paths[-2:])
        written = 0
        for path in paths:
            with contextlib.suppress(OSError):
                written += path.stat().st_size
        try:
            free = shutil.disk_usage(self._folder).free
        except OSError:
            return Disk(0, written, None, exhausted=False, newly_low=False)
        room = free - written - RESERVE_BYTES
        seconds = None
        if recorded_ns > KNOWN_AFTER_NS and written:
            seconds = max(0.0, room / 2 / (written / (recorded_ns / 1e9)))
        low = seconds is not None and seconds < LOW_S
        newly_low = low and not self._told_low
        self._told_low = self._told_low or low
        return Disk(free, written, seconds, exhausted=room <= 0, newly_low=newly_low)

    def close(self) -> None:
        """Join the thread; idempotent."""
        self._closing.set()
        self._thread.join()

    def _sync(self) -> None:
        while not self._closing.wait(SYNC_S):
            for path in self._paths:
                with contextlib.suppress(OSError):
                    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
                    try:
                        os.fsync(descriptor)
                    finally:
                        os.close(descriptor)


def demand_room(folder: Path) -> None:
    """Check that ``folder`` can be recorded into. Raises StorageError."""
    if not folder.is_dir():
        raise StorageError(
            sentence(
                "The folder {folder} does not exist, so nothing was recorded. Create it, or choose another.",
                folder=folder,
            )
        )
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StorageError(
            sentence(
                "The folder {folder} cannot be written to, so nothing was recorded. Choose another folder.",
                folder=folder,
            )
        )
    if shutil.disk_usage(folder).free < LEAST_FREE_BYTES:
        raise StorageError(
            sentence(
                "The disk that holds {folder} is full, so nothing was recorded. Free some space, or choose another folder.",
                folder=folder,
            )
        )
