"""The whole engine on its synthetic devices, with the recorder that remote faces use."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pausa.capture.requests import camera_request, microphone_request
from pausa.control.remote.remote_recorder import Done, RemoteRecorder
from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.remote.start_wish import StartWish
from pausa.core import events
from pausa.core.paths import Places
from pausa.core.states import Command
from pausa.main import Engine
from support.engine import EventLog
from support.waiting import PATIENCE_S, until

LIGHT = {"camera": "synthetic", "microphone": "synthetic", "size": "160x120", "fps": "30"}


@dataclass
class RemoteEngine:
    """An engine whose devices deliver."""

    engine: Engine
    log: EventLog

    @property
    def remote(self) -> RemoteRecorder:
        return self.engine.remote_recorder

    def start(self, **wish: Any) -> str:
        """Start a recording and return its id when it records."""
        return answer(self.remote.start(StartWish(**wish))).recording_id

    def record_more(self, recording_id: str, least_ns: int = 100_000_000) -> None:
        """Wait until so much more is recorded than has been told so far."""
        told = self.log.of(events.RecordingProgressed, recording_id=recording_id)
        enough_ns = (told[-1].recorded_ns if told else 0) + least_ns
        self.log.wait_until(
            lambda: any(
                one.recorded_ns >= enough_ns
                for one in self.log.of(events.RecordingProgressed, recording_id=recording_id)
            ),
            what=f"{enough_ns} ns are recorded",
        )

    def give(self, command: Command, recording_id: str, **how: Any) -> RemoteRecording | None:
        """Give a command and return the recording right after it. Raises what it is refused with."""
        return answer(self.remote.give(command, recording_id, **how)).recording


def answer(future: "Future[Done]") -> Done:
    """Wait for the answer to a command."""
    return future.result(PATIENCE_S)


@contextmanager
def open_remote_engine(home: Path, **settings: Any) -> Iterator[RemoteEngine]:
    """Open an engine in ``home`` and wait until the devices of its settings deliver."""
    before = threading.enumerate()
    engine = Engine(Places.under(home))
    log = EventLog()
    try:
        engine.settings.change(**{**LIGHT, "folder": str(home), **settings})
        engine.subscribe(log)
        value = engine.settings.value
        assert engine.remote_recorder is not None  # it hears all from here on
        engine.hub.use(camera_request(value), microphone_request(value))
        until(lambda: not engine.hub.still_opening, what="the devices deliver steadily")
        yield RemoteEngine(engine, log)
    finally:
        engine.close()
        left = [one for one in threading.enumerate() if one.name == "recorder" and one not in before]
        assert not left
