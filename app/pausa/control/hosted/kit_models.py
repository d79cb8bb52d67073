"""What RealtimeKit's interface answers. Fields without a meaning here are there, and null."""

from typing import Any, Final, Literal

from pydantic import BaseModel, Field

from pausa.control.hosted.utc_time import UtcTime
from pausa.control.remote.face_memory import Remembered
from pausa.control.remote.recording_uuid import uuid_of
from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.webhooks.realtimekit_form import OWN_MEETING, STATUS, Status
from pausa.core.states import State

API: Final = "realtimekit"


class KitCaller(BaseModel):
    type: Literal["ORGANIZATION", "USER"]
    user_Id: str  # noqa: N815 - theirs
    name: str


class KitStartReason(BaseModel):
    reason: Literal["API_CALL", "RECORD_ON_START"]
    caller: KitCaller | None


class KitStopReason(BaseModel):
    reason: Literal["API_CALL", "INTERNAL_ERROR", "ALL_PEERS_LEFT"]
    caller: KitCaller | None


class KitMeeting(BaseModel):
    id: str
    title: str
    created_at: UtcTime
    updated_at: UtcTime


class KitRecording(BaseModel):
    """One recording: from *start* to its file, pauses left out."""

    id: str
    meeting_id: str
    session_id: str | None
    status: Status
    invoked_time: UtcTime
    started_time: UtcTime | None
    stopped_time: UtcTime | None
    recording_duration: int = Field(description="Recorded seconds, without pauses.")
    output_file_name: str = Field(description="Until there is a file, as it is to be called.")
    file_size: int | None
    download_url: str | None = Field(
        description="Without a header, for seven days; null until it is UPLOADED."
    )
    download_url_expiry: UtcTime | None
    audio_download_url: None = None
    storage_config: None = None
    start_reason: KitStartReason
    stop_reason: KitStopReason | None
    meeting: KitMeeting
    pausa_id: str = Field(description="As in `/v1/recordings/{id}`.")
    failure: str | None = Field(description="Why it is ERRORED.")


class KitPaging(BaseModel):
    start_offset: int
    end_offset: int
    total_count: int


class KitAnswer(BaseModel):
    success: Literal[True] = True
    data: KitRecording


class KitPage(BaseModel):
    success: Literal[True] = True
    data: list[KitRecording]
    paging: KitPaging


class KitTrack(BaseModel):
    recording: KitRecording


class KitTrackAnswer(BaseModel):
    success: Literal[True] = True
    data: KitTrack


class KitTranscript(BaseModel):
    """Where what was said can be downloaded."""

    sessionId: str  # noqa: N815 - theirs
    transcript_download_url: str = Field(description="Without a header, for seven days.")
    transcript_download_url_expiry: UtcTime


class KitTranscriptAnswer(BaseModel):
    success: Literal[True] = True
    data: KitTranscript


class KitFault(BaseModel):
    code: int
    message: str


class KitError(BaseModel):
    """What was refused, and why: ``error`` as of Dyte, ``errors`` as of Cloudflare."""

    success: Literal[False] = False
    error: KitFault
    errors: list[KitFault]
    messages: list[Any] = []
    result: None = None


def kit_error(status: int, message: str, _error: Exception | None = None) -> dict[str, Any]:
    """Return the body of a refusal."""
    fault = KitFault(code=status, message=message)
    return KitError(error=fault, errors=[fault]).model_dump()


def kit_status(recording: RemoteRecording) -> Status:
    """Return how RealtimeKit's interface calls its state."""
    return STATUS[recording.begun_state or State.STARTING]


def kit_meeting_id(remembered: Remembered) -> str:
    return remembered.meeting_id or OWN_MEETING


def kit_recording(recording: RemoteRecording, remembered: Remembered, *, planned_name: str) -> KitRecording:
    """Return a recording as RealtimeKit's interface shows it, without a link to its file."""
    meeting_id = kit_meeting_id(remembered)
    stop_reason = None
    if recording.stop_reason is not None:
        stop_reason = KitStopReason(
            reason=_STOP_REASONS.get(recording.stop_reason, "API_CALL"),
            caller=_caller(recording.stop_reason, remembered.stopped_by),
        )
    by_itself = recording.start_reason in _STARTS_BY_ITSELF
    return KitRecording(
        id=uuid_of(recording.id),
        meeting_id=meeting_id,
        session_id=uuid_of(recording.id),
        status=kit_status(recording),
        invoked_time=recording.created_at,
        # The two are noted by different clocks, of which one counts milliseconds.
        started_time=recording.started_at and max(recording.started_at, recording.created_at),
        stopped_time=recording.stopped_at,
        recording_duration=round(recording.duration_s),
        output_file_name=recording.output_file_name or planned_name,
        file_size=recording.file_size,
        download_url=None,
        download_url_expiry=None,
        start_reason=KitStartReason(
            reason="RECORD_ON_START" if by_itself else "API_CALL",
            caller=_caller(recording.start_reason, remembered.caller),
        ),
        stop_reason=stop_reason,
        meeting=KitMeeting(
            id=meeting_id,
            title=meeting_id,
            created_at=recording.created_at,
            updated_at=recording.stopped_at or recording.created_at,
        ),
        pausa_id=recording.id,
        failure=recording.failure,
    )


def _caller(reason: str, name: str) -> KitCaller | None:
    """Return who started or stopped it; None: nobody, it came about by itself."""
    if reason == "user":
        return KitCaller(type="USER", user_Id="local", name="Pausa")
    if reason in _BY_PROGRAMS:
        return KitCaller(type="ORGANIZATION", user_Id=name or reason, name=name or reason)
    return None


_STOP_REASONS: Final[dict[str, Literal["API_CALL", "INTERNAL_ERROR", "ALL_PEERS_LEFT"]]] = {
    "silence": "ALL_PEERS_LEFT",
    "nobody": "ALL_PEERS_LEFT",
    "disk": "INTERNAL_ERROR",
    "error": "INTERNAL_ERROR",
    "sleep": "INTERNAL_ERROR",
}
_STARTS_BY_ITSELF: Final = frozenset(
    {"launch", "face", "voice", "participant_join", "participant_speak", "schedule"}
)
_BY_PROGRAMS: Final = frozenset({API, "api", "recall", "obs", "ctl", "mcp", "replaced"})
