"""The window on the rig: a file made by typing passes the same bars as the engine's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support import rig
from support.desktop import THERE, Desk, virtual_screen

pytestmark = [
    pytest.mark.rig,
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.skipif(not rig.ready(), reason="the rig is not beside this checkout, or not set up"),
    pytest.mark.skipif(not THERE, reason="Xvfb and xdotool make the virtual screen"),
]
TAKES = 3


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    devices = ("camera=0", "microphone=default")
    with rig.sounding(), virtual_screen() as screen:
        made = Desk(
            screen, runtime / "home", *devices, within=[str(rig.RIG), "run"], variables=rig.environment()
        )
        yield made
        made.close()


def _type_a_recording(desk: Desk) -> rig.Take:
    begin = len(desk.told)
    desk.xdotool("key", "ctrl+r")
    desk.wait_for("recording_started")
    for _ in range(3):
        desk.records_for_a_while()
    desk.xdotool("key", "space")
    desk.wait_for("recording_paused")
    desk.records_for_a_while(state="paused")
    desk.xdotool("key", "space")
    desk.wait_for("recording_resumed")
    for _ in range(3):
        desk.records_for_a_while()
    desk.xdotool("key", "ctrl+s")
    desk.wait_for("recording_ready")
    return rig.Take(0, desk.told[begin:], "")


def test_a_recording_made_by_typing_passes_the_engines_bars(desk: Desk) -> None:
    desk.wait_for("picture")
    desk.focus()
    short = []
    for _ in range(TAKES):
        take = _type_a_recording(desk)
        judged = take.judged()
        rig.demand_promises(take, judged)
        short.append(rig.short_of_the_bars(take, judged))
        if not short[-1]:
            return
    pytest.fail(f"no take met all bars; they fell short of {short}")
