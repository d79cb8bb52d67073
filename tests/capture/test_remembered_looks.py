"""What was changed of cameras, on the disk."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from pausa.capture.held_look import HeldControl, HeldLook
from pausa.capture.remembered_looks import RememberedLooks

LOOK = HeldLook((HeldControl(0x009A0901, 3, 1), HeldControl(0x009A0902, 250, 400, ours=False)))
CAMERA, OTHER = "Webcam [serial=A1 port=usb-1]", "Кamera “2”"


def let_all_go(looks: RememberedLooks) -> None:
    """As the death of its process does."""
    for identity in list(looks._locks):
        looks.let_go(identity)


def left(folder: Path) -> list[tuple[str, HeldLook]]:
    """Return what another process would find to be given back."""
    others = RememberedLooks(folder)
    found = list(others.abandoned())
    let_all_go(others)
    return found


def test_what_is_held_belongs_to_its_holder_and_then_to_whoever_comes(tmp_path: Path) -> None:
    looks = RememberedLooks(tmp_path / "cameras")
    looks.remember(CAMERA, LOOK)
    looks.remember(OTHER, HeldLook(LOOK.controls[:1]))
    assert left(tmp_path / "cameras") == []
    let_all_go(looks)
    assert sorted(left(tmp_path / "cameras")) == sorted(
        [(CAMERA, LOOK), (OTHER, HeldLook(LOOK.controls[:1]))]
    )


def test_what_was_given_back_is_forgotten(tmp_path: Path) -> None:
    looks = RememberedLooks(tmp_path)
    looks.remember(CAMERA, LOOK)
    assert looks.has_any
    looks.forget(CAMERA)
    assert not looks.has_any
    assert left(tmp_path) == []


def test_two_processes_do_not_hold_one_camera(tmp_path: Path) -> None:
    looks, others = RememberedLooks(tmp_path), RememberedLooks(tmp_path)
    looks.remember(CAMERA, LOOK)
    with pytest.raises(BlockingIOError):
        others.remember(CAMERA, HeldLook())
    let_all_go(looks)
    assert left(tmp_path) == [(CAMERA, LOOK)]


def test_what_a_dead_process_held_is_found(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from pausa.capture.held_look import *; "
        "from pausa.capture.remembered_looks import *; "
        "RememberedLooks(Path(sys.argv[1])).remember('dead', HeldLook((HeldControl(1, 2, 3),))); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, tmp_path], check=False)
    assert left(tmp_path) == [("dead", HeldLook((HeldControl(1, 2, 3),)))]


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"nonsense", b"[1]", b'{"camera": 5, "controls": []}', b'{"controls": [{}]}', b"\0" * 50],
)
def test_a_damaged_file_is_removed_and_the_others_are_used(tmp_path: Path, content: bytes) -> None:
    looks = RememberedLooks(tmp_path)
    looks.remember(CAMERA, LOOK)
    let_all_go(looks)
    (tmp_path / "0damaged.json").write_bytes(content)
    assert left(tmp_path) == [(CAMERA, LOOK)]
    assert not (tmp_path / "0damaged.json").exists()


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    looks = RememberedLooks(tmp_path / "cameras")
    looks.remember(CAMERA, LOOK)
    for path in (tmp_path / "cameras", *(tmp_path / "cameras").iterdir()):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    let_all_go(looks)


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    looks = RememberedLooks(tmp_path / "none")
    assert not looks.has_any
    assert list(looks.abandoned()) == []
    assert list(tmp_path.iterdir()) == []
