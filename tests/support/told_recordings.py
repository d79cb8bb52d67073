"""Events of recordings that nobody made, for those who tell of recordings."""

import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pausa.control.webhooks.webhooks import Webhooks
from pausa.core import events
from pausa.core.recording_snapshot import RecordingSnapshot, after
from pausa.core.states import Command, State
from pausa.core.time.wall_clock import local_now


class ToldRecording:
    """A recording of which webhooks hear."""

    def __init__(self, webhooks: Webhooks, number: int = 1, *, created: datetime | None = None) -> None:
        self.id = f"20261127-0930{number // 4096 % 60:02d}-{number:06x}"
        self._webhooks = webhooks
        self._snapshot: RecordingSnapshot | None = None
        self._at_ns = time.monotonic_ns()
        self._created = (created or local_now()).isoformat()
        self._ns = 0

    def told_by(self, webhooks: Webhooks) -> "ToldRecording":
        """Another program goes on."""
        self._webhooks = webhooks
        return self

    def snapshot(self) -> RecordingSnapshot:
        assert self._snapshot is not None
        return self._snapshot

    def tell(self, event: events.Event) -> None:
        known = self._snapshot
        self._snapshot = after(known, event)
        told = self._snapshot
        if told is None and known is not None:
            told = replace(known, state=State.DISCARDED)
        self._webhooks.hear(event, told)

    def start(self) -> "ToldRecording":
        self.tell(
            events.RecordingStarting(
                recording_id=self.id,
                state=State.STARTING,
                monotonic_ns=self._at_ns,
                title="Talk",
                created=self._created,
                camera="synthetic",
                microphone="synthetic",
                folder=Path("/films"),
                reason="api",
            )
        )
        self.tell(
            events.RecordingStarted(
                recording_id=self.id,
                state=State.RECORDING,
                monotonic_ns=self._at_ns,
                width=160,
                height=120,
                fps=30.0,
                sample_rate=48000,
            )
        )
        return self

    def pause(self) -> "ToldRecording":
        self._ns += 1_000_000_000
        self.tell(
            events.RecordingPaused(
                recording_id=self.id,
                state=State.PAUSED,
                monotonic_ns=self._at_ns + self._ns,
                recorded_ns=self._ns,
            )
        )
        return self

    def resume(self) -> "ToldRecording":
        self.tell(
            events.RecordingResumed(
                recording_id=self.id,
                state=State.RECORDING,
                monotonic_ns=self._at_ns + self._ns,
                recorded_ns=self._ns,
            )
        )
        return self

    def mark(self, title: str = "here") -> "ToldRecording":
        marker = events.MarkerSummary(title=title, recorded_ns=self._ns)
        self.tell(
            events.RecordingEdited(
                recording_id=self.id,
                state=State.RECORDING,
                monotonic_ns=self._at_ns + self._ns,
                command=Command.MARK,
                change=events.ChangeKind.MARK,
                recorded_ns=self._ns,
                duration_ns=0,
                segments_ns=(),
                markers=(marker,),
                undo=events.ChangeKind.MARK,
                redo=None,
            )
        )
        return self

    def retake(self) -> "ToldRecording":
        self.tell(
            events.SegmentRetaken(
                recording_id=self.id,
                state=State.PAUSED,
                monotonic_ns=self._at_ns + self._ns,
                index=1,
                recorded_ns=self._ns,
            )
        )
        return self

    def stop(self, reason: str = "api") -> "ToldRecording":
        self.tell(
            events.RecordingStopped(
                recording_id=self.id,
                state=State.STITCHING,
                monotonic_ns=self._at_ns + self._ns,
                reason=reason,
                recorded_ns=self._ns,
            )
        )
        return self

    def finish(self) -> "ToldRecording":
        self.tell(
            events.RecordingReady(
                recording_id=self.id,
                state=State.READY,
                monotonic_ns=time.monotonic_ns(),
                path=Path("/films/Talk.mp4"),
                title="Talk",
                duration_s=self._ns / 1e9,
                size_bytes=123456,
                frames=30,
                frames_repeated=0,
                frames_lost=0,
                samples=48000,
                samples_missing=0,
                width=160,
                height=120,
                segments=(),
                markers=(),
                created=self._created,
            )
        )
        return self

    def fail(self) -> "ToldRecording":
        self.tell(
            events.RecordingFailed(
                recording_id=self.id,
                state=State.FAILED,
                monotonic_ns=time.monotonic_ns(),
                message=events.NOTHING,
                folder=Path("/films/.pausa/1"),
            )
        )
        return self

    def discard(self) -> "ToldRecording":
        self.tell(
            events.RecordingDiscarded(
                recording_id=self.id, state=State.DISCARDED, monotonic_ns=time.monotonic_ns()
            )
        )
        return self
