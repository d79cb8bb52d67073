"""What tests of the window with the rig's devices need."""

import pytest

from support import rig
from support.real_window import HAS_VIRTUAL_SCREEN

ON_RIG_AND_SCREEN = [
    pytest.mark.rig,
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.skipif(not rig.is_set_up(), reason=rig.NOT_SET_UP),
    pytest.mark.skipif(not HAS_VIRTUAL_SCREEN, reason="Xvfb and xdotool make the virtual screen"),
]
