"""Recall's one bot: this computer, which never leaves the call. Its statuses follow what is recorded."""

import threading
from datetime import datetime
from typing import Final

from pausa.control.hosted.utc_time import utc_text
from pausa.control.remote.face_memory import FaceMemory, StatusChange
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.core.events import OF_WORDS, Event, RecordingProgressed, RecordingStopped, SegmentEndGiven
from pausa.core.recording_snapshot import RecordingSnapshot, wall_time
from pausa.core.states import State
from pausa.core.time.wall_clock import local_now

RECORDING: Final = "in_call_recording"
NOT_RECORDING: Final = "in_call_not_recording"

_SUB_CODES: Final = {
    "limit": "timeout_exceeded_in_call_recording",
    "silence": "timeout_exceeded_silence_detected",
    "nobody": "timeout_exceeded_everyone_left",
    "time": "timeout_exceeded_max_duration",
}


class RecallBotStatus:
    """Follows the recorder, and keeps the bot's statuses. Any thread."""

    def __init__(self, memory: FaceMemory, recorder: RemoteRecorder) -> None:
        self._memory = memory
        self._recorder = recorder
        self._lock = threading.Lock()
        self._leaving: set[str] = set()
        """Recordings that ended when the bot was told to leave, and have no file yet."""
        self._unfollow = recorder.follow(self._hear)
        with self._lock:
            if not memory.changes:
                self._add("ready", local_now())
            self._tell(local_now())

    @property
    def newest(self) -> StatusChange:
        return self._memory.changes[-1]

    def leave(self, recording_ids: set[str]) -> None:
        """Note that the bot was told to leave, and that these recordings are being stopped for that."""
        with self._lock:
            self._leaving |= recording_ids
            self._add("call_ended", local_now(), sub_code="bot_received_leave_call")
            if not self._leaving:
                self._add("done", local_now())

    def close(self) -> None:
        """Follow no more. Idempotent."""
        self._unfollow()

    def _hear(self, event: Event, snapshot: RecordingSnapshot | None) -> None:
        if event.recording_id is None or isinstance(event, (RecordingProgressed, *OF_WORDS)):
            return
        with self._lock:
            self._tell(wall_time(event.monotonic_ns), event)
            over = snapshot is None or not (snapshot.state.active or snapshot.state is State.STITCHING)
            if over and event.recording_id in self._leaving:
                self._leaving.discard(event.recording_id)
                if not self._leaving:
                    self._add("done", wall_time(event.monotonic_ns))

    def _tell(self, at: datetime, event: Event | None = None) -> None:
        is_recording = any(one.state is State.RECORDING for one in self._recorder.active())
        code = RECORDING if is_recording else NOT_RECORDING
        told = [one.code for one in self._memory.changes if one.code in (RECORDING, NOT_RECORDING)]
        if told[-1:] == [code]:
            return
        reason = event.reason if isinstance(event, RecordingStopped | SegmentEndGiven) else ""
        self._add(code, at, sub_code=_SUB_CODES.get(reason))

    def _add(self, code: str, at: datetime, *, sub_code: str | None = None) -> None:
        self._memory.add_change(StatusChange(code=code, sub_code=sub_code, created_at=utc_text(at)))
