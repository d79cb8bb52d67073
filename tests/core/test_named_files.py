"""What users name to be written need not be a file, and what it is stays."""

import os
import stat
import threading
from pathlib import Path

import pytest

from pausa.core.named_files import demand_writable, write_named

pytestmark = pytest.mark.skipif(os.name == "nt", reason="it has neither pipes nor devices among its files")


def test_behind_a_link_the_file_is_written_and_the_link_stays(tmp_path: Path) -> None:
    link, file = tmp_path / "link", tmp_path / "elsewhere" / "file"
    file.parent.mkdir()
    link.symlink_to(file)
    demand_writable(link)
    write_named(link, b"first")
    write_named(link, b"second")
    assert link.is_symlink()
    assert file.read_bytes() == b"second"
    assert [one.name for one in file.parent.iterdir()] == ["file"], "nothing else stays"


def test_a_pipe_is_written_into(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", list[bytes]()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    demand_writable(pipe)
    write_named(pipe, b"words")
    reader.join()
    assert read == [b"words"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_what_refuses_to_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space"):
        write_named(Path("/dev/full"), b"words")
    with pytest.raises(FileNotFoundError):
        demand_writable(tmp_path / "nowhere" / "file")
