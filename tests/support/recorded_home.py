"""A home with a recording of two segments, made once for many tests; each finds it as if it had just been made."""

import shutil
from pathlib import Path
from typing import Any

from pausa.core import events
from pausa.core.settings import Encoder
from pausa.core.states import Command
from support.remote_engine import open_remote_engine


class RecordedHome:
    """The catalogue knows where the file lies, so that the home has always the same place."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        """Record in ``folder``, a second for each segment."""
        self._home, self._kept = folder / "home", folder / "kept"
        wished = {"folder": "", "size": "320x180", "encoder": Encoder.X264, "welcomed": True, **settings}
        with open_remote_engine(self._home, **wished) as remote:
            recording_id = remote.start(reason="user")
            remote.record_more(recording_id, 1_000_000_000)
            remote.give(Command.PAUSE, recording_id)
            remote.give(Command.RESUME, recording_id)
            remote.record_more(recording_id, 1_000_000_000)
            remote.give(Command.STOP, recording_id)
            remote.log.wait_for(events.RecordingReady)
        self._home.rename(self._kept)

    def laid_out(self) -> Path:
        """Return the home as it was after the recording."""
        shutil.rmtree(self._home, ignore_errors=True)
        shutil.copytree(self._kept, self._home)
        return self._home
