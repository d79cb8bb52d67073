"""What shows that a child works, and is neither stopped nor hangs."""

import contextlib
import platform
from pathlib import Path


def sign_of_life(pid: int, file: Path | None) -> tuple[int, int] | None:
    """Return what changes while a child works; None: it waits for the disk, or cannot be judged."""
    size = 0
    if file is not None:
        with contextlib.suppress(OSError):
            size = file.stat().st_size
    if platform.system() != "Linux":
        return (0, size) if file is not None else None
    used = processor_ticks(pid)
    return (used[1], size) if used is not None and used[0] != "D" else None


def processor_ticks(pid: int) -> tuple[str, int] | None:
    """Return a process's state and the processor time that it has used; None where the system does not tell."""
    if platform.system() != "Linux":
        return None
    try:
        # The name, in brackets, may hold blanks.
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    fields = stat.rpartition(")")[2].split()
    return fields[0], int(fields[11]) + int(fields[12])
