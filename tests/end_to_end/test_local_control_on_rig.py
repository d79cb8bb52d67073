"""Pauses by ``pausa ctl``, judged by the file: what the rig's camera and microphone delivered meanwhile is not in it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support import rig
from support.local_control import answered

pytestmark = [
    pytest.mark.rig,
    pytest.mark.slow,
    pytest.mark.skipif(not rig.is_set_up(), reason=rig.NOT_SET_UP),
]


@pytest.fixture(autouse=True)
def devices() -> Iterator[None]:
    with rig.sounding():
        yield


class Commander:
    """Gives the next command as soon as enough has been told since the one before."""

    def __init__(self, home: Path, *commands: tuple[int, tuple[str, ...]]) -> None:
        """``commands``: after how many tellings of progress which words come."""
        self._home = home
        self._commands = list(commands)
        self._told = 0
        self.states: list[str] = []

    def __call__(self, _process: int, event: dict[str, Any]) -> None:
        self._told += event["event"] == "recording_progressed"
        if self._commands and self._told >= self._commands[0][0]:
            self._told = 0
            _, words = self._commands.pop(0)
            self.states.append(answered(self._home, *words)["recording"]["state"])


def test_nothing_of_a_pause_by_command_is_in_the_file(tmp_path: Path) -> None:
    commander = Commander(
        tmp_path / "home",
        (12, ("pause",)),
        (5, ("resume",)),
        (10, ("toggle",)),
        (5, ("toggle",)),
        (10, ("mark", "Here")),
        (3, ("stop",)),
    )
    recording = rig.record(tmp_path, watch=commander)
    assert commander.states == ["paused", "recording", "paused", "recording", "recording", "stitching"]
    assert len(recording.pauses) == 2
    judged = recording.judged()
    rig.demand_promises(recording, judged)
    assert [leak["video_frames"] for leak in judged["leaks"]] == [0, 0]
