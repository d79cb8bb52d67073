"""Messages as RealtimeKit (once Dyte) sends them: one for each change of a recording's status, PAUSED among them, and of its words."""

from datetime import datetime, timedelta
from typing import Any, Final, Literal

from pausa.control.remote.recording_uuid import uuid_of
from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.webhooks.told_fact import Fact, FactKind
from pausa.control.webhooks.webhook_endpoint import STATUS_UPDATE, TRANSCRIPT
from pausa.control.webhooks.webhook_message import Message, Surroundings, utc_text
from pausa.core.states import State

Status = Literal["INVOKED", "RECORDING", "PAUSED", "UPLOADING", "UPLOADED", "ERRORED"]
STATUS: Final[dict[State, Status]] = {
    State.STARTING: "INVOKED",
    State.RECORDING: "RECORDING",
    State.PAUSED: "PAUSED",
    State.STITCHING: "UPLOADING",
    State.READY: "UPLOADED",
    State.FAILED: "ERRORED",
    State.DISCARDED: "ERRORED",
}
"""There is no status for what was thrown away."""
OWN_MEETING: Final = "local"
"""The meeting of recordings that were not started by this interface."""
ORGANIZATION: Final = "local"
LINK_LASTS: Final = timedelta(days=7)


def realtimekit_messages(fact: Fact, before: State | None, surroundings: Surroundings) -> list[Message]:
    """Return what is told of ``fact``; ``before``: the state that was told last."""
    now = fact.recording.state
    meeting_id = surroundings.remembered(fact.recording.id).meeting_id or OWN_MEETING
    if fact.kind is FactKind.WRITTEN:
        link = surroundings.transcript_address(fact.recording.id)
        told = {
            "event": TRANSCRIPT,
            "meeting": _meeting(fact.recording, meeting_id),
            "transcriptDownloadUrl": link,
            "transcriptDownloadUrlExpiry": utc_text(fact.at + LINK_LASTS) if link else None,
        }
        return [Message.of(TRANSCRIPT, told)]
    if fact.said is not None or (now is before and fact.kind is not FactKind.READY):
        return []
    address = surroundings.media_address(fact.recording.id) if now is State.READY else None
    body = {
        "event": STATUS_UPDATE,
        "recording": _recording(fact.recording, meeting_id, address, fact.at),
        "meeting": _meeting(fact.recording, meeting_id),
    }
    return [Message.of(STATUS_UPDATE, body)]


def _recording(
    recording: RemoteRecording, meeting_id: str, address: str | None, at: datetime
) -> dict[str, Any]:
    shown = uuid_of(recording.id)
    return {
        "id": shown,
        "recordingId": shown,
        "meetingId": meeting_id,
        "organizationId": ORGANIZATION,
        "status": STATUS[recording.begun_state or State.STARTING],
        "invokedTime": utc_text(recording.created_at),
        "startedTime": utc_text(recording.started_at),
        "stoppedTime": utc_text(recording.stopped_at),
        "roomUUID": meeting_id,
        "outputFileName": recording.output_file_name,
        "fileSize": str(recording.file_size) if recording.file_size is not None else None,
        "recordingDuration": round(recording.duration_s),
        "downloadUrl": address,
        "downloadUrlExpiry": utc_text(at + LINK_LASTS) if address else None,
        "audioDownloadUrl": None,
    }


def _meeting(recording: RemoteRecording, meeting_id: str) -> dict[str, Any]:
    is_active = recording.state in (State.STARTING, State.RECORDING, State.PAUSED)
    return {
        "id": meeting_id,
        "sessionId": uuid_of(recording.id),
        "title": recording.title or meeting_id,
        "roomName": meeting_id,
        "status": "LIVE" if is_active else "ENDED",
        "createdAt": utc_text(recording.created_at),
        "startedAt": utc_text(recording.started_at),
        "endedAt": utc_text(recording.stopped_at),
        "organizedBy": {"id": ORGANIZATION, "name": "Pausa"},
    }
