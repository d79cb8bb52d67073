"""The file lock, tried with real processes."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pausa.core.file_lock import FileLock
from support.waiting import PATIENCE_S

CHILD = "import sys; print('ready', flush=True); sys.stdin.read()"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lock"


def test_only_one_holder_has_it(path: Path) -> None:
    first, second = FileLock(path), FileLock(path)
    assert first.take()
    assert first.held
    assert not second.take()
    assert not second.held
    first.release()
    assert not first.held
    assert second.take()
    second.release()


def test_who_is_patient_gets_what_is_let_go_of(path: Path) -> None:
    first, second = FileLock(path), FileLock(path)
    assert first.take()
    assert not second.take(patience_s=0.05)
    with ThreadPoolExecutor(1) as threads:
        taken = threads.submit(second.take, PATIENCE_S)
        first.release()
        assert taken.result(PATIENCE_S)
    second.release()


def test_releasing_twice_takes_nothing_from_the_next_holder(path: Path) -> None:
    first, second = FileLock(path), FileLock(path)
    assert first.take()
    first.release()
    assert second.take()
    first.release()
    assert not first.take()
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="children inherit no descriptor there")
@pytest.mark.parametrize("inherits", [True, False])
def test_a_child_holds_the_lock_only_if_it_inherits_the_descriptor(path: Path, inherits: bool) -> None:
    lock, other = FileLock(path), FileLock(path)
    assert lock.take()
    with subprocess.Popen(
        [sys.executable, "-c", CHILD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        pass_fds=lock.inheritable if inherits else (),
    ) as child:
        assert child.stdout
        assert child.stdout.readline() == b"ready\n"
        lock.release()
        assert other.take() is not inherits
        other.release()
        child.communicate()
    assert other.take()
    other.release()


def test_a_folder_that_takes_no_file_is_an_error_and_not_a_busy_lock(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        FileLock(tmp_path / "missing" / "lock").take()


def test_without_the_lock_there_is_nothing_to_inherit(path: Path) -> None:
    lock = FileLock(path)
    assert lock.inheritable == ()
    assert lock.take()
    lock.release()
    assert lock.inheritable == ()
