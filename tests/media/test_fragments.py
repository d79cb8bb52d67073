"""Segments that are cut."""

from pathlib import Path

import pytest

from pausa.media.fragments import cut_after
from pausa.media.mp4.segment_index import SegmentIndex
from support.encoded_film import encode


@pytest.mark.parametrize("frames", [1, 7, 8])
def test_of_a_segment_that_is_cut_no_byte_of_later_frames_stays(tmp_path: Path, frames: int) -> None:
    path = encode(tmp_path / "0001.mp4", "testsrc2=s=160x96:r=30:d=1", "-f", "lavfi")
    index = SegmentIndex(path)
    index.read_more()
    before = path.read_bytes()
    runs = [index.runs(frame, 1)[0] for frame in range(len(index))]
    data = [before[run.offset : run.offset + run.size_bytes] for run in runs]
    cut_after(path, frames)
    after = path.read_bytes()
    assert all(one in after for one in data[:frames])
    assert not any(one in after for one in data[frames:])
    shown = SegmentIndex(path)
    shown.read_more()
    assert frames <= len(shown) < len(index)
