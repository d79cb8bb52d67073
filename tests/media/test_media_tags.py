"""The tags of a file are read whole, whatever becomes of the first reader."""

import sys
from pathlib import Path

import pytest

from pausa.media.media_tags import MOST_BYTES, read_tags


@pytest.mark.skipif(sys.platform == "win32", reason="there a child is not ended by a signal")
def test_a_reader_that_was_killed_leaves_the_next_one_all_its_room(tmp_path: Path) -> None:
    film = tmp_path / "a.mp4"
    film.touch()
    died = tmp_path / "died"
    reader = tmp_path / "reader"
    reader.write_text(
        f"#!{sys.executable}\n"
        "import os, pathlib, signal\n"
        f"died = pathlib.Path({str(died)!r})\n"
        f"print(';' + 'x' * {MOST_BYTES * 2 // 3}, flush=True)\n"
        "if not died.exists():\n"
        "    died.touch()\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "print('title=Fourier')\n"
    )
    reader.chmod(0o700)
    assert read_tags(reader, film).title == "Fourier"
