"""A finished recording as the list knows it."""

from datetime import datetime

from pausa.core import events
from pausa.recording.editing.finished_recording import FinishedRecording
from support.engine import EngineUnderTest


def known(engine: EngineUnderTest, recording_id: str) -> FinishedRecording:
    """Return what the list would know of it."""
    ready = engine.log.of(events.RecordingReady, recording_id=recording_id)[-1]
    return FinishedRecording(
        id=recording_id,
        title=ready.title,
        created=datetime.fromisoformat(ready.created),
        path=ready.path,
        width=ready.width,
        height=ready.height,
        segments=ready.segments,
        markers=ready.markers,
    )
