"""Who records into a work folder: the computer, its boot, and the process.

The lock tells that only where locks work, and only on the same computer: a folder on a share or one that is kept in step
between computers may hold a recording that goes on elsewhere. Its journal names who that is.
"""

import contextlib
import hashlib
import os
import platform
import sys
from enum import Enum, auto
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from pausa.recording.workspace.machine_id import machine_id

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Life(Enum):
    """What is known of the process that an owner names."""

    LIVES = auto()
    GONE = auto()
    ELSEWHERE = auto()
    """It belongs to another computer, so nobody here can know."""
    UNKNOWN = auto()
    """Only the lock can tell."""


class Owner(BaseModel):
    """A process on a computer. An empty text or 0: the system does not tell."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    machine: str = ""
    """A fingerprint of the system's own id, which must not be passed on itself."""
    computer: str = ""
    """Its name, for people."""
    boot: str = ""
    pid: int = 0
    started: int = 0
    """When the process began, in the kernel's ticks since the boot: a process id is used again."""

    def life(self) -> Life:
        """Tell whether the process lives, as far as this computer can know."""
        here = this_process()
        if not (self.machine or self.computer):
            return Life.UNKNOWN
        if not self._is_on_computer_of(here):
            return Life.ELSEWHERE
        life = self._life_here(here)
        # Installations that were copied have one id: under another name only the lock can prove that it is gone.
        return Life.UNKNOWN if life is Life.GONE and self.computer != here.computer else life

    def is_process(self, other: "Owner") -> bool:
        """Return whether both are one process, whatever its computer is called meanwhile."""
        same = (self.boot, self.pid, self.started) == (other.boot, other.pid, other.started)
        return same and self._is_on_computer_of(other)

    def _is_on_computer_of(self, other: "Owner") -> bool:
        # Names change: networks give them, and people do. They count only where there is nothing better.
        if self.machine and other.machine:
            return self.machine == other.machine
        return self.computer == other.computer

    def _life_here(self, here: "Owner") -> Life:
        if self.boot and here.boot and self.boot != here.boot:
            return Life.GONE
        if sys.platform == "win32" or self.pid <= 0:
            return Life.UNKNOWN
        if self.started:
            return Life.LIVES if _started(self.pid) == self.started else Life.GONE
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return Life.GONE
        except (OSError, OverflowError):
            return Life.UNKNOWN
        return Life.UNKNOWN  # another process may have the number now


def this_process() -> Owner:
    """Return the owner of what this process records."""
    return Owner(
        machine=_fingerprint(),
        computer=platform.node(),
        boot=_text(_BOOT_ID),
        pid=os.getpid(),
        started=_started(os.getpid()) or 0,
    )


def _fingerprint() -> str:
    machine = machine_id()
    return hashlib.sha256(f"pausa {machine}".encode()).hexdigest()[:16] if machine else ""


def _started(pid: int) -> int | None:
    """Return the start of a living process; None where there is none, or the system has no /proc."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        fields = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
        return None if fields[0] in "ZX" else int(fields[19])
    return None


def _text(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""
