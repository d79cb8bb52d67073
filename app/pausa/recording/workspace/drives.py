"""What kind of drive a folder lies on: whether it stays, what room it has, and what it takes.

Everything here asks the drive, so on a share that hangs it waits: never call it on a recording's thread. Without an
answer a drive counts as one that stays and takes everything, as most do. Windows and macOS: written after their
documentation, tried nowhere.
"""

import contextlib
import os
import platform
import re
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from pausa.core.paths import is_there

LASTING = frozenset(
    {
        "apfs",
        "bcachefs",
        "btrfs",
        "ext2",
        "ext3",
        "ext4",
        "f2fs",
        "fuseblk",
        "hfs",
        "hfsplus",
        "jfs",
        "nilfs2",
        "ntfs",
        "ntfs3",
        "overlay",
        "reiserfs",
        "ufs",
        "xfs",
        "zfs",
    }
)
"""File systems of built-in disks. All others (shares, sticks, memory) can go away, or lack what recording needs."""
ANSWER_S = 8.0
"""A drive that takes longer to say whether a folder is there hangs. Disks that were asleep may need some seconds,
but a folder that was asked for a moment ago is known without the disk."""
MOST_HELD = 1000
"""Files of one recording that are held open."""
FAT_LARGEST_BYTES = (4 << 30) - 1
_FAT = frozenset({"vfat", "msdos", "fat", "fat16", "fat32"})
_DEEPEST = 8
"""Devices that stand on others: encryption, volumes, RAID."""


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a file system hangs in the tree."""

    point: Path
    kind: str
    """``ext4``, ``nfs``, …; empty where the system does not say."""
    device: str = ""
    """Linux: its numbers, as ``8:1``."""


def answers(folder: Path, *, within_s: float = ANSWER_S) -> bool:
    """Whether the drive of ``folder`` answers at all. Waits for no longer than that, and then counts on the worst."""
    asked = threading.Thread(target=lambda: os.path.exists(folder), name="drive-asked", daemon=True)  # noqa: PTH110 - raises nothing
    asked.start()
    asked.join(within_s)
    return not asked.is_alive()


def mount_of(folder: Path) -> Mount:
    """Return the file system that holds ``folder``, which need not exist."""
    if platform.system() == "Linux":
        with contextlib.suppress(OSError):
            return _in_mountinfo(_existing(folder))
    point = _existing(folder)
    while not os.path.ismount(point) and point.parent != point:
        point = point.parent
    return Mount(point, _windows_kind(point))


def stays(folder: Path) -> bool:
    """Whether ``folder`` lies on a disk that is built in, and so cannot be pulled out or lose its network."""
    try:
        mount = mount_of(folder)
        if platform.system() == "Linux":
            return mount.kind in LASTING and not _can_be_pulled_out(mount.device)
        if platform.system() == "Windows":
            return _windows_drive_type(mount.point) == _DRIVE_FIXED and mount.kind.lower() not in _FAT
        return not mount.point.is_relative_to("/Volumes")
    except (OSError, ValueError):
        return True


def largest_file(folder: Path) -> int | None:
    """Return how large a file in ``folder`` can become: 4 GiB on FAT, or what the system allows this process; None: no limit."""
    limits = []
    with contextlib.suppress(OSError, ValueError):
        if mount_of(folder).kind.lower() in _FAT:
            limits.append(FAT_LARGEST_BYTES)
    if sys.platform != "win32":
        import resource

        allowed, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
        if allowed != resource.RLIM_INFINITY:
            limits.append(allowed)
    return min(limits, default=None)


def free_bytes(folder: Path) -> int | None:
    """Return the room on the drive of ``folder``; None where the drive does not know: some shares say 0 of 0. Raises OSError."""
    if sys.platform == "win32":
        import shutil

        usage = shutil.disk_usage(folder)
        return usage.free if usage.total else None
    usage = os.statvfs(folder)
    return usage.f_bavail * usage.f_frsize if usage.f_blocks else None


def same_drive(one: Path, other: Path) -> bool:
    """Whether a file can be renamed from one to the other. Either need not exist."""
    try:
        return _existing(one).stat().st_dev == _existing(other).stat().st_dev
    except OSError:
        return False


def _existing(folder: Path) -> Path:
    """Return the real path of ``folder``, or of its nearest parent that exists."""
    place = folder.absolute()
    while not is_there(place) and place.parent != place:
        place = place.parent
    return place.resolve()


def _in_mountinfo(folder: Path) -> Mount:
    found = Mount(Path("/"), "")
    for line in Path("/proc/self/mountinfo").read_bytes().splitlines():
        left, _, right = line.partition(b" - ")
        fields = left.split(b" ")
        if len(fields) < 5:
            continue
        point = Path(os.fsdecode(re.sub(rb"\\([0-7]{3})", lambda code: bytes([int(code[1], 8)]), fields[4])))
        # Of several at one point the last one hides the others.
        if folder.is_relative_to(point) and len(point.parts) >= len(found.point.parts):
            found = Mount(point, os.fsdecode(right.split(b" ")[0]), os.fsdecode(fields[2]))
    return found


def _can_be_pulled_out(device: str) -> bool:
    """Whether the block device with these numbers is on USB, is a memory card, or says that it is removable."""
    place = Path("/sys/dev/block") / device
    if not place.exists():
        return False
    return _removable(place.resolve(), _DEEPEST)


def _removable(device: Path, depth: int) -> bool:
    if "/usb" in str(device) or "/firewire" in str(device):
        return True
    for disk in (device, device.parent):
        with contextlib.suppress(OSError):
            if (disk / "removable").read_text().strip() == "1":
                return True
        with contextlib.suppress(OSError):
            if "/mmc_host/" in str(disk) and (disk / "device" / "type").read_text().strip() == "SD":
                return True
    below = device / "slaves"
    if depth and below.is_dir():
        return any(_removable(one.resolve(), depth - 1) for one in below.iterdir())
    return False


_DRIVE_FIXED = 3


def _windows_drive_type(point: Path) -> int:
    if sys.platform == "win32":
        import ctypes

        with contextlib.suppress(AttributeError, OSError):
            return int(ctypes.windll.kernel32.GetDriveTypeW(f"{point}"))
    return _DRIVE_FIXED


def _windows_kind(point: Path) -> str:
    if sys.platform == "win32":
        import ctypes

        name = ctypes.create_unicode_buffer(64)
        with contextlib.suppress(AttributeError, OSError):
            ctypes.windll.kernel32.GetVolumeInformationW(f"{point}", None, 0, None, None, None, name, 64)
        return str(name.value)
    return ""


def most_held() -> int:
    """Return how many files of a recording may be held open: a quarter of what this process may, for encoders need theirs."""
    if sys.platform == "win32":  # where an open file cannot be removed, so none is held
        return 0
    import resource

    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MOST_HELD if allowed == resource.RLIM_INFINITY else min(MOST_HELD, allowed // 4)
