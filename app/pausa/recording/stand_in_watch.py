"""Tells of each recording that a test picture or a test sound, in place of a missing device, is recorded in it."""

import threading
import time
from collections.abc import Iterator

from pausa.core.events import (
    CameraOpened,
    Event,
    Listener,
    MicrophoneOpened,
    RecordingStarted,
    StandInRecorded,
)
from pausa.core.states import State


class StandInWatch:
    """Hears all events, on their threads, and emits each such fact once."""

    def __init__(self, emit: Listener) -> None:
        self._emit = emit
        self._lock = threading.Lock()
        self._stand_ins: set[str] = set()
        self._recorded: dict[str, frozenset[str]] = {}
        """The kinds of device that each recording has a track for, of those that record now."""
        self._paused: dict[str, frozenset[str]] = {}
        self._told: set[tuple[str, str]] = set()

    def on_event(self, event: Event) -> None:
        with self._lock:
            self._take(event)
            new = [one for one in self._facts() if one not in self._told]
            self._told.update(new)
        for recording_id, kind in new:
            self._emit(
                StandInRecorded(recording_id=recording_id, monotonic_ns=time.monotonic_ns(), kind=kind)
            )

    def _take(self, event: Event) -> None:
        match event:
            case CameraOpened():
                self._note("camera", stands_in=event.stands_in)
            case MicrophoneOpened():
                self._note("microphone", stands_in=event.stands_in)
            case RecordingStarted(recording_id=str() as begun):
                kinds = {"camera": event.width, "microphone": event.sample_rate}
                self._paused[begun] = frozenset(kind for kind, there in kinds.items() if there)
            case _:
                pass
        recording_id, state = event.recording_id, event.state
        if recording_id is None or state is None:
            return
        if state is State.RECORDING and recording_id in self._paused:
            self._recorded[recording_id] = self._paused.pop(recording_id)
        elif state is State.PAUSED and recording_id in self._recorded:
            self._paused[recording_id] = self._recorded.pop(recording_id)
        elif not state.active:
            self._recorded.pop(recording_id, None)
            self._paused.pop(recording_id, None)
            self._told = {told for told in self._told if told[0] != recording_id}

    def _note(self, kind: str, *, stands_in: bool) -> None:
        if stands_in:
            self._stand_ins.add(kind)
        else:
            self._stand_ins.discard(kind)

    def _facts(self) -> Iterator[tuple[str, str]]:
        for recording_id, kinds in self._recorded.items():
            for kind in sorted(kinds & self._stand_ins):
                yield recording_id, kind
