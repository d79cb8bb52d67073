"""The disks while recording: what happens when one fills up, is lost or does not answer.

Two count: the one that holds the segments, and the one of the finished file, which may be the same. The user is warned
LOW_S before the end, by the recording's own bit rate. When what is left is needed to finish the file, the recording
stops. A disk that refuses to write for another reason than its room is left for another folder.
"""

import contextlib
import errno
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from pausa.core.errors import StorageError, disk_reason
from pausa.core.paths import is_folder
from pausa.core.sentences import Sentence, sentence
from pausa.recording.workspace.drives import answers, free_bytes, largest_file, same_drive
from pausa.recording.workspace.left_folder import open_folder
from pausa.recording.writing.drive_watch import SILENT_S, DriveWatch

RESERVE_BYTES = 48 << 20
"""Kept free for the catalogue, the journal and other programs."""
LOW_S = 300.0
LEAST_FREE_BYTES = 64 << 20
"""With less than this, no recording begins."""
KNOWN_AFTER_NS = 3_000_000_000
LAST_LOOK_S = 1.0
HOLD_UP_S = 1.0
"""A disk that takes so long for an answer holds up what is written."""
AFTERWARDS_S = 12.0
"""Losses that are found within this time after that are the disk's doing."""
GIGABYTE = 1_000_000_000
_NOT_THE_FOLDER = frozenset(
    getattr(errno, name)
    for name in ("ENOSPC", "EDQUOT", "EFBIG", "ENAMETOOLONG", "EMFILE", "ENFILE", "ENOMEM")
    if hasattr(errno, name)
)
"""Refusals for want of room or of the system's own means."""


@dataclass(frozen=True, slots=True)
class Disk:
    free_bytes: int
    """0: not known."""
    written_bytes: int
    seconds_left: float | None
    exhausted: bool
    """The remaining room is needed to finish the file."""
    warnings: tuple[tuple[str, Sentence], ...] = ()
    """What the user should be told now, each with its code."""
    fault: StorageError | None = None
    """The segments' folder is lost, or does not keep what is written: no more may be written there."""


class DiskWatch:
    """Measures the disks and judges them; everything that waits for one is on the threads of its watches."""

    def __init__(self, folder: Path, destination: Path) -> None:
        """``folder`` holds the segments, ``destination`` the finished file. Raises OSError."""
        self._folder = folder
        self._destination = destination
        self.work = DriveWatch(folder, name="disk-sync")
        self._door = open_folder(folder)
        apart = not same_drive(folder, destination)
        self._target = DriveWatch(destination, name="disk-target") if apart else None
        self._largest_bytes = largest_file(destination)
        self._told: set[str] = set()
        self._held_up_s = self._silent_until_s = -AFTERWARDS_S
        self._told_silent: set[DriveWatch | None] = set()

    def look(self, paths: Sequence[Path], *, recorded_ns: int) -> Disk:
        """Judge the disks by what their watches have found; ``paths`` are all files of the recording. Does not block."""
        self.work.watch(paths)
        state = self.work.state
        written = state.written_bytes
        rooms = self._rooms(written)
        seconds = None
        if rooms and recorded_ns > KNOWN_AFTER_NS and written:
            bytes_per_s = written / (recorded_ns / 1e9)
            seconds = max(0.0, min(room / copies for room, copies in rooms.values()) / bytes_per_s)
        exhausted = any(room <= 0 for room, _ in rooms.values())
        fault = self._fault()
        warnings: list[tuple[str, Sentence]] = []
        if fault is None:
            warnings = [
                *self._of_the_limit(),
                *self._of_the_target(),
                *self._of_room(rooms, seconds, exhausted=exhausted),
            ]
        return Disk(state.free_bytes or 0, written, seconds, exhausted, tuple(warnings), fault)

    def fault_now(self) -> StorageError | None:
        """Look once more, and return why the files can no longer be reached by their names. Waits for the drive, but not long."""
        self.work.look_now(LAST_LOOK_S)
        return self._fault()

    @property
    def keeps_us_waiting(self) -> bool:
        """Whether the disk of the segments does not answer, or did not a short time ago. Any thread."""
        self._note_silence()
        return time.monotonic() - self._held_up_s < AFTERWARDS_S

    @property
    def may_have_cost_frames(self) -> bool:
        """Whether it has not answered for so long, a short time ago, that frames that did not fit are its doing. Any thread.

        On a busy computer any disk takes a second or two now and then: so much waits in memory.
        """
        self._note_silence()
        return time.monotonic() - self._silent_until_s < AFTERWARDS_S

    def _note_silence(self) -> None:
        silent_s = self.work.silent_s
        if silent_s > HOLD_UP_S:
            self._held_up_s = time.monotonic()
        if silent_s > SILENT_S:
            self._silent_until_s = time.monotonic()

    def silence(self) -> Sentence | None:
        """Return what to tell of a drive that does not answer: once, while it lasts. One thread, not that of ``look``, which may wait for the drive."""
        for watch, text in (
            (
                self._target,
                sentence(
                    "The drive of {folder} does not answer. The recording goes on and is kept on this computer; its file is put into the folder when the drive answers again.",
                    folder=self._destination,
                ),
            ),
            (
                self.work,
                sentence(
                    "The drive of {folder}, into which Pausa records, does not answer. If that lasts, frames are lost. Check its cable or its network.",
                    folder=self._destination,
                ),
            ),
        ):
            if watch is None or watch.silent_s < SILENT_S:
                self._told_silent.discard(watch)
            elif watch not in self._told_silent:
                self._told_silent.add(watch)
                return text
        return None

    def close(self) -> None:
        """Join the threads and close the files; idempotent."""
        for descriptor in self.leave().values():
            os.close(descriptor)

    def leave(self) -> dict[Path, int]:
        """Join the threads, and hand over the open files of the segments, and their folder."""
        if self._target is not None:
            self._target.close()
        held = self.work.close()
        if self._door is not None:
            held[self._folder], self._door = self._door, None
        return held

    def _rooms(self, written: int) -> dict[str, tuple[int, int]]:
        """Return what is left by the reason that ends it, and how often each recorded byte counts there."""
        rooms = {}
        free = self.work.state.free_bytes
        if free is not None:
            # The finished file needs as much room as the segments.
            rooms["disk"] = (free - RESERVE_BYTES, 1) if self._target else (free - written - RESERVE_BYTES, 2)
        if self._target is not None and not self._target.state.gone:
            free = self._target.state.free_bytes
            if free is not None:
                rooms["target"] = (free - written - RESERVE_BYTES, 1)
        if self._largest_bytes is not None:
            spare = min(RESERVE_BYTES, self._largest_bytes // 50)
            rooms["file"] = (self._largest_bytes - written - written // 100 - spare, 1)
        return rooms

    def _fault(self) -> StorageError | None:
        state = self.work.state
        if state.gone:
            return StorageError(
                sentence(
                    "The folder {folder}, into which Pausa records, was deleted, moved or unmounted.",
                    folder=self._folder,
                )
            )
        if state.refusal is not None:
            return not_kept(state.refusal, self._folder)
        return None

    def _of_the_limit(self) -> list[tuple[str, Sentence]]:
        return self._once(
            "limit",
            "disk_low",
            self._largest_bytes is not None,
            sentence(
                "A file in {folder} can be {size} at most. The recording stops before that and is kept; for a longer one choose a folder on another drive.",
                folder=self._destination,
                size=_size(self._largest_bytes or 0),
            ),
        )

    def _of_the_target(self) -> list[tuple[str, Sentence]]:
        gone = self._target is not None and self._target.state.gone
        return self._once(
            "folder_gone",
            "folder_gone",
            gone,
            sentence(
                "The folder {folder} is not there any more. The recording goes on and is kept on this computer; its file is put into the folder when that is back.",
                folder=self._destination,
            ),
        )

    def _of_room(
        self, rooms: dict[str, tuple[int, int]], seconds: float | None, *, exhausted: bool
    ) -> list[tuple[str, Sentence]]:
        if not rooms:
            return []
        shortest = min(rooms, key=lambda reason: rooms[reason][0] / rooms[reason][1])
        by_file = shortest == "file"
        if exhausted:
            if by_file:
                text = sentence(
                    "A file in {folder} can be {size} at most, so the recording was stopped before that. All of it is kept.",
                    folder=self._destination,
                    size=_size(self._largest_bytes or 0),
                )
            else:
                text = sentence("The disk is almost full, so the recording was stopped. All of it is kept.")
            return self._once("full", "disk_low", exhausted, text)
        low = seconds is not None and seconds < LOW_S
        time_left = _time(seconds or 0.0)
        if by_file:
            text = sentence(
                "A file in {folder} can be {size} at most; that is enough for {time} more. Then the recording stops and is kept.",
                folder=self._destination,
                size=_size(self._largest_bytes or 0),
                time=time_left,
            )
        else:
            text = sentence(
                "The disk has room for {time} more. Then the recording stops and is kept.",
                time=time_left,
            )
        return self._once("low", "disk_low", low, text)

    def _once(self, key: str, code: str, holds: bool, text: Sentence) -> list[tuple[str, Sentence]]:
        """Return what to tell when something begins to hold. What has ended may be told again, but not low room."""
        if not holds:
            if key != "low":
                self._told.discard(key)
            return []
        if key in self._told:
            return []
        self._told.add(key)
        return [(code, text)]


def not_kept(refusal: OSError, folder: Path) -> StorageError:
    """Return why ``folder`` has to be left."""
    return StorageError(
        sentence(
            "The disk does not keep what is recorded into {folder} ({reason}).",
            folder=folder,
            reason=disk_reason(refusal),
        )
    )


def reason_to_leave(error: Exception) -> OSError | None:
    """Return the refusal because of which a recording goes on in another folder; None: that would not help."""
    refusal = (
        error if isinstance(error, OSError) else error.refusal if isinstance(error, StorageError) else None
    )
    if refusal is None or refusal.errno is None or refusal.errno in _NOT_THE_FOLDER:
        return None
    return refusal


def _size(size_bytes: int) -> Sentence:
    if size_bytes < GIGABYTE:
        return sentence("{amount} MB", amount=size_bytes // 1_000_000)
    return sentence("{amount} GB", amount=Decimal(f"{size_bytes / GIGABYTE:.1f}"))


def _time(seconds: float) -> Sentence:
    """Return a time as a part of a sentence."""
    if seconds >= 90:
        return sentence("about {minutes} min", minutes=round(seconds / 60))
    return sentence("about a minute") if seconds >= 45 else sentence("less than a minute")


def demand_room(folder: Path) -> None:
    """Check that ``folder`` can be recorded into. Raises StorageError."""
    if not answers(folder):
        raise StorageError(
            sentence(
                "The drive of {folder} does not answer, so nothing was recorded. Check its cable or its network, or choose another folder.",
                folder=folder,
            )
        )
    if not is_folder(folder):
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
    free = None
    with contextlib.suppress(OSError):
        free = free_bytes(folder)
    if free is not None and free < LEAST_FREE_BYTES:
        raise StorageError(
            sentence(
                "The disk that holds {folder} is full, so nothing was recorded. Free some space, or choose another folder.",
                folder=folder,
            )
        )
