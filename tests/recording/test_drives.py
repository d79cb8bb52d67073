"""What kind of drive a folder lies on, and so where the segments go."""

import errno
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pausa.core.paths import WORK_FOLDER
from pausa.recording.workspace import drives, folder
from pausa.recording.workspace.drives import free_bytes, largest_file, mount_of, same_drive, stays
from pausa.recording.workspace.folder import WorkPlace
from support.command_line import CommandLine

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc and /sys")
root = pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount")
FAT = shutil.which("mkfs.vfat") or shutil.which("mkfs.fat")


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    """Another drive, one that does not last, at a place with a blank in its name."""
    place = tmp_path / "a drive"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", place], check=True)
    yield place
    subprocess.run(["umount", place], check=True)


@root
def test_a_drive_is_found_by_its_mount_point(drive: Path) -> None:
    (drive / "Lectures").mkdir()
    for inside in (drive, drive / "Lectures", drive / "not" / "there"):
        assert mount_of(inside).point == drive
        assert mount_of(inside).kind == "tmpfs"
        assert not stays(inside)
    assert not same_drive(drive, drive.parent)


@linux
@pytest.mark.parametrize(
    ("kind", "lasting"),
    [("ext4", True), ("btrfs", True), ("overlay", True)]
    + [(kind, False) for kind in ("vfat", "exfat", "nfs4", "cifs", "fuse.sshfs", "9p", "tmpfs", "fuse")],
)
def test_shares_sticks_and_memory_do_not_last(
    kind: str, lasting: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drives, "mount_of", lambda _: drives.Mount(tmp_path, kind, "0:0"))
    assert stays(tmp_path) is lasting


@linux
@pytest.mark.parametrize(
    ("files", "can_be_pulled_out"),
    [
        ({"pci0/nvme0/nvme0n1/removable": "0"}, False),
        (
            {"pci0/usb2/2-1/host6/block/sdb/removable": "0", "pci0/usb2/2-1/host6/block/sdb/sdb1/dev": ""},
            True,
        ),
        ({"pci0/ata1/block/sr0/removable": "1"}, True),
        ({"pci0/mmc_host/mmc0/block/mmcblk0/device/type": "SD"}, True),
        ({"pci0/mmc_host/mmc0/block/mmcblk0/device/type": "MMC"}, False),
    ],
)
def test_a_disk_on_usb_can_be_pulled_out_whatever_it_says(
    files: dict[str, str], can_be_pulled_out: bool, tmp_path: Path
) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    device = max((path for path in tmp_path.rglob("*") if path.is_dir()), key=lambda path: len(path.parts))
    device = device.parent if device.name == "device" else device
    assert drives._removable(device, 8) is can_be_pulled_out


@linux
def test_an_encrypted_stick_can_be_pulled_out_too(tmp_path: Path) -> None:
    stick, mapped = tmp_path / "usb1" / "sda1", tmp_path / "virtual" / "dm-0"
    stick.mkdir(parents=True)
    (mapped / "slaves").mkdir(parents=True)
    (mapped / "slaves" / "sda1").symlink_to(stick)
    assert drives._removable(mapped, 8)


def test_room_is_measured_and_not_known_where_the_drive_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (free_bytes(tmp_path) or 0) > 0
    if sys.platform != "win32":
        nothing = os.statvfs_result((4096, 4096, 0, 0, 0, 0, 0, 0, 0, 255))
        monkeypatch.setattr(os, "statvfs", lambda _: nothing)
        assert free_bytes(tmp_path) is None


@linux
def test_fat_and_the_limit_of_the_process_are_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert largest_file(tmp_path) is None
    monkeypatch.setattr(drives, "mount_of", lambda _: drives.Mount(tmp_path, "vfat", "8:1"))
    assert largest_file(tmp_path) == 4 * 1024**3 - 1
    program = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (10**6, 10**6)); "
    program += "from pathlib import Path; from pausa.recording.workspace.drives import largest_file; "
    program += f"print(largest_file(Path({str(tmp_path)!r})))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=True,
    )
    assert done.stdout == b"1000000\n"


# ── Where the segments go ────────────────────────────────────────────────────────────────────────────


def test_on_the_same_disk_they_lie_beside_the_finished_file(tmp_path: Path) -> None:
    made, lock = WorkPlace(tmp_path, tmp_path / "home" / "unfinished").new_folder("one")
    assert made == tmp_path / WORK_FOLDER / "one"
    assert lock.held
    lock.release()


@root
def test_for_a_drive_that_can_go_away_they_lie_on_the_disk_of_the_computer(
    drive: Path, tmp_path: Path
) -> None:
    unfinished = tmp_path / "home" / "unfinished"
    made, lock = WorkPlace(drive, unfinished).new_folder("one")
    assert made == unfinished / "one"
    assert not list(drive.iterdir())
    lock.release()


@root
def test_where_the_computer_has_less_room_than_the_drive_they_lie_on_the_drive(
    drive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "free_bytes", lambda place: 10**9 if place.is_relative_to(drive) else 10**8)
    made, lock = WorkPlace(drive, tmp_path / "unfinished").new_folder("one")
    assert made == drive / WORK_FOLDER / "one"
    lock.release()


def test_where_the_computers_disk_takes_nothing_they_lie_beside_the_finished_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "stays", lambda _: False)
    monkeypatch.setattr(folder, "same_drive", lambda *_: False)
    (tmp_path / "file").touch()
    destination = tmp_path / "drive"
    destination.mkdir()
    made, lock = WorkPlace(destination, tmp_path / "file" / "unfinished").new_folder("one")
    assert made == destination / WORK_FOLDER / "one"
    lock.release()


def _another_users(destination: Path) -> None:
    (destination / WORK_FOLDER).mkdir(mode=0o500)


def _a_file(destination: Path) -> None:
    (destination / WORK_FOLDER).touch()


@pytest.mark.parametrize("refuse", [_another_users, _a_file])
def test_where_no_folder_can_be_made_beside_the_finished_file_they_lie_on_the_disk_of_the_computer(
    tmp_path: Path, refuse: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    destination = tmp_path / "shared"
    destination.mkdir()
    refuse(destination)
    _without_privileges(monkeypatch, destination / WORK_FOLDER)
    made, lock = WorkPlace(destination, tmp_path / "home" / "unfinished").new_folder("one")
    assert made == tmp_path / "home" / "unfinished" / "one"
    assert [path.name for path in destination.iterdir()] == [WORK_FOLDER]
    lock.release()


def test_where_the_finished_file_could_not_be_written_either_nothing_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    destination = tmp_path / "shared"
    destination.mkdir()
    _a_file(destination)
    _without_privileges(monkeypatch, destination)
    with pytest.raises(PermissionError):
        WorkPlace(destination, tmp_path / "home" / "unfinished").new_folder("one")
    assert not (tmp_path / "home").exists()


def _without_privileges(monkeypatch: pytest.MonkeyPatch, closed: Path) -> None:
    """Refuse as the system would if we were not root: nothing can be made in ``closed``."""

    def refusing(real: Callable[..., None]) -> Callable[..., None]:
        def make(path: Path, *arguments: object, **named: object) -> None:
            if path.parent == closed:
                raise PermissionError(errno.EACCES, "Permission denied")
            real(path, *arguments, **named)

        return make

    monkeypatch.setattr(Path, "mkdir", refusing(Path.mkdir))
    monkeypatch.setattr(Path, "touch", refusing(Path.touch))


@linux
def test_many_pauses_do_not_use_up_the_files_that_may_be_open(tmp_path: Path) -> None:
    home = CommandLine(tmp_path / "home")
    limited = "import os, resource, sys; resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40)); os.execv(sys.argv[1], sys.argv[1:])"
    devices = ["--camera", "synthetic", "--microphone", "synthetic", "--size", "160x120"]
    plan = " ".join(["0.2 p0.2"] * 14 + ["0.2"])
    done = subprocess.run(
        [sys.executable, "-c", limited, sys.executable, "-m", "pausa", "record", *devices, "--plan", plan],
        env=home.environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "(end of the plan)" in done.stdout
    found = re.search(r"(\d+) segments", done.stdout)
    # On a busy machine no picture may come in one of them.
    assert found is not None
    assert int(found[1]) > 10
