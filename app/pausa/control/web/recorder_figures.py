"""Figures of what is recorded, for /v1/metrics."""

import threading
from collections import Counter
from collections.abc import Iterator
from typing import Final

from pausa.control.engine import Engine
from pausa.control.remote.figures import Figure, FigureKind
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.core.events import Event, RecordingReady, RecordingStopped
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.states import State

_COUNTED: Final = {
    "frames": "Frames that were written",
    "frames_repeated": "Frames that were shown again because the camera gave none",
    "frames_lost": "Frames that the camera gave and that are in no file",
    "samples_missing": "Samples of sound that are silence because none came",
}


class RecorderFigures:
    """Adds up what the recordings of this run of the program have counted. Any thread."""

    def __init__(self, engine: Engine, recorder: RemoteRecorder) -> None:
        self._engine = engine
        self._recorder = recorder
        self._lock = threading.Lock()
        self._over: Counter[str] = Counter()
        self._stopped: Counter[str] = Counter()
        """By reason."""
        self.close = recorder.follow(self._hear)

    def figures(self) -> Iterator[Figure]:
        """Yield them. Blocks on the list."""
        states = Counter(str(self._recorder.shown(entry).state) for entry in self._recorder.entries())
        yield Figure(
            name="pausa_recordings",
            meaning="Recordings in the list, by state",
            kind=FigureKind.GAUGE,
            samples=tuple(
                ({"state": state.value}, states[state.value])
                for state in State
                if state is not State.DISCARDED
            ),
        )
        active = self._recorder.active()
        with self._lock:
            over, stopped = Counter(self._over), sorted(self._stopped.items())
        for name, meaning in _COUNTED.items():
            now = sum(getattr(one.counts, name) or 0 for one in active)
            yield Figure(
                name=f"pausa_{name}_total",
                meaning=f"{meaning}, since the program began",
                kind=FigureKind.COUNTER,
                samples=(({}, over[name] + now),),
            )
        yield Figure(
            name="pausa_recordings_stopped_total",
            meaning="Recordings that were stopped since the program began, by reason",
            kind=FigureKind.COUNTER,
            samples=tuple(({"reason": reason}, count) for reason, count in stopped),
        )
        yield Figure(
            name="pausa_recorded_seconds",
            meaning="Recorded time of what is active, without pauses",
            kind=FigureKind.GAUGE,
            samples=tuple(({"recording": one.id}, one.duration_s) for one in active),
        )
        yield Figure(
            name="pausa_unwritten_seconds",
            meaning="How much of what was captured waits to be written",
            kind=FigureKind.GAUGE,
            samples=tuple(
                ({"recording": one.id}, self._engine.recorder.behind_ns(one.id) / 1e9) for one in active
            ),
        )
        yield Figure(
            name="pausa_commands_waiting",
            meaning="Commands that are not confirmed yet",
            kind=FigureKind.GAUGE,
            samples=(({}, self._recorder.waiting),),
        )

    def _hear(self, event: Event, snapshot: RecordingSnapshot | None) -> None:
        match event:
            case RecordingReady(edited=False):
                with self._lock:
                    self._over.update({name: getattr(event, name) or 0 for name in _COUNTED})
            case RecordingStopped():
                with self._lock:
                    self._stopped[event.reason] += 1
            case _:
                pass
        del snapshot
