"""A blank frame has the layout of the camera's own frames, or the encoder would refuse it."""

from fractions import Fraction

import pytest

from pausa.capture.blank_frame import blank_frame
from pausa.capture.source import CameraFormat, PixelFormat


@pytest.mark.parametrize("layout", list(PixelFormat))
def test_each_layout_has_a_blank_frame(layout: PixelFormat) -> None:
    blank = blank_frame(CameraFormat("camera", 64, 48, Fraction(30), layout))
    expected = layout.frame_bytes(64, 48)
    assert (blank.width, blank.height, blank.pixel_format) == (64, 48, layout)
    assert len(blank.data) == expected if expected is not None else bytes(blank.data).startswith(b"\xff\xd8")
