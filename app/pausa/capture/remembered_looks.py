"""What was changed of cameras, on the disk: what a process leaves that dies meanwhile is given back by the next one.

Each camera has a file and a lock beside it, which the system releases when its holder dies.
"""

import hashlib
import json
import logging
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from pausa.capture.held_look import HeldControl, HeldLook
from pausa.core.durable_files import make_folder, remove_if_there, write_atomically
from pausa.core.file_lock import FileLock
from pausa.core.regular_files import read_regular_file
from pausa.core.tolerant_json import read_json_object

MOST_BYTES = 100_000

log = logging.getLogger(__name__)


class RememberedLooks:
    """Cameras are known by their identity, as a text. One thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._locks: dict[str, FileLock] = {}

    def remember(self, identity: str, look: HeldLook) -> None:
        """Keep what is to be given back. Raises OSError, also where another process holds the look of this camera."""
        if identity not in self._locks:
            make_folder(self._folder)
            lock = FileLock(self._file(identity).with_suffix(".lock"))
            if not lock.take():
                raise BlockingIOError("another process holds the look of this camera")
            self._locks[identity] = lock
        content = {"camera": identity, "controls": [asdict(one) for one in look.controls]}
        write_atomically(self._file(identity), json.dumps(content).encode())

    def forget(self, identity: str) -> None:
        """All was given back."""
        with suppress(OSError):
            remove_if_there(self._file(identity))
        self.let_go(identity)

    def let_go(self, identity: str) -> None:
        """Leave what could not be given back to whoever sees the camera next."""
        lock = self._locks.pop(identity, None)
        if lock is not None:
            lock.release()

    @property
    def has_any(self) -> bool:
        """Whether something is to be given back, now or when others have ended. Never raises."""
        try:
            return any(self._folder.glob("*.json"))
        except OSError:
            return False

    def abandoned(self) -> Iterator[tuple[str, HeldLook]]:
        """Yield what nobody holds any more, locked; ``forget`` it, or ``let_go``."""
        with suppress(OSError):
            for file in sorted(self._folder.glob("*.json")):
                read = _read(file)
                if read is None:
                    log.warning("%s cannot be read: what it says of a camera is forgotten", file)
                    remove_if_there(file)
                elif read[0] not in self._locks and self._take(read[0]):
                    yield read

    def _take(self, identity: str) -> bool:
        lock = FileLock(self._file(identity).with_suffix(".lock"))
        if lock.take():
            self._locks[identity] = lock
        return lock.held

    def _file(self, identity: str) -> Path:
        return (
            self._folder
            / f"{hashlib.sha256(identity.encode(errors='surrogateescape')).hexdigest()[:16]}.json"
        )


def _read(file: Path) -> tuple[str, HeldLook] | None:
    try:
        members = read_json_object(read_regular_file(file, most_bytes=MOST_BYTES)).members
        controls = [
            HeldControl(int(one["control"]), int(one["before"]), int(one["held"]), bool(one["ours"]))
            for one in members["controls"]
        ]
    except (OSError, KeyError, TypeError, ValueError):
        return None
    identity = members.get("camera")
    return (identity, HeldLook(tuple(controls))) if isinstance(identity, str) else None
