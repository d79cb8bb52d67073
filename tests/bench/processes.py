"""What processes cost: processor time and memory. Linux only."""

import os
import resource
from collections.abc import Iterator
from pathlib import Path


def processor_s_of_children() -> float:
    """Return the processor time of all children of this process that have ended, and of theirs."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def processor_s(process: int) -> float:
    """Return the processor time of a process, of its children, and of theirs that have ended."""
    ticks = 0
    for one in with_descendants(process):
        after_name = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        ticks += sum(map(int, after_name[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def memory_bytes(process: int) -> int:
    """Return the memory of a process and its descendants; what several share is counted once (PSS)."""
    kilobytes = 0
    for one in with_descendants(process):
        lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes * 1024


def with_descendants(process: int) -> Iterator[int]:
    yield process
    # The kernel lists children by the thread that started them.
    for thread in Path(f"/proc/{process}/task").glob("*/children"):
        for child in thread.read_text().split():
            yield from with_descendants(int(child))
