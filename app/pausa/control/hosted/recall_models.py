"""What Recall's interface answers. Fields without a meaning here are there, and null."""

from datetime import datetime, timedelta
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

from pausa.control.hosted.utc_time import UtcTime
from pausa.control.remote.face_memory import BotNotes, Remembered, StatusChange
from pausa.control.remote.recording_uuid import BOT_ID, transcript_id, uuid_of
from pausa.control.remote.remote_recording import ArmedState, RemoteRecording
from pausa.control.webhooks.recall_form import PARTICIPANT
from pausa.control.webhooks.webhook_message import utc_text
from pausa.core.states import State
from pausa.core.words.transcript import Transcript

RECORDING_CODES: Final = ("processing", "done", "failed", "deleted")


class RecallStatus(BaseModel):
    """Where a recording or one of its files is."""

    code: str = Field(description="`processing`, `done`, `failed` or `deleted`.")
    sub_code: str | None = Field(None, description="`paused` while it is.")
    updated_at: UtcTime


class RecallMediaData(BaseModel):
    download_url: str | None = Field(description="Without a header, for six hours; null until it is done.")


class RecallMedia(BaseModel):
    """A file of a recording."""

    id: str
    recording_id: str
    created_at: UtcTime
    expires_at: UtcTime | None = None
    status: RecallStatus
    metadata: dict[str, Any]
    data: RecallMediaData
    format: str


class RecallTranscriptData(BaseModel):
    download_url: str = Field(description="Without a header, for six hours.")
    provider_data_download_url: None = None


class RecallRecordingName(BaseModel):
    id: str
    metadata: dict[str, Any]


class RecallTranscript(BaseModel):
    """What was said in a recording."""

    id: str
    recording: RecallRecordingName
    created_at: UtcTime
    expires_at: UtcTime | None = None
    status: RecallStatus
    metadata: dict[str, Any]
    data: RecallTranscriptData
    diarization: None = None
    provider: dict[str, Any]


class RecallShortcuts(BaseModel):
    video_mixed: RecallMedia | None = None
    audio_mixed: RecallMedia | None = None
    transcript: "RecallTranscript | None" = None
    participant_events: None = None
    meeting_metadata: None = None


class RecallBotName(BaseModel):
    id: str = BOT_ID
    metadata: dict[str, Any]


class OwnRecording(BaseModel):
    """What Recall's interface has no fields for."""

    id: str = Field(description="As in `/v1/recordings/{id}`.")
    title: str
    state: str
    duration_s: float = Field(description="Recorded time, without pauses.")
    stop_reason: str | None


class RecallRecording(BaseModel):
    """One recording: from *start* to *stop*, pauses left out."""

    id: str
    created_at: UtcTime
    started_at: UtcTime | None
    completed_at: UtcTime | None
    expires_at: UtcTime | None = None
    status: RecallStatus
    metadata: dict[str, Any]
    bot: RecallBotName
    media_shortcuts: RecallShortcuts
    pausa: OwnRecording


class RecallRecordingPage(BaseModel):
    next: str | None
    previous: str | None
    results: list[RecallRecording]


class RecallStatusChange(BaseModel):
    code: str
    sub_code: str | None
    message: str | None
    created_at: str


class RecallBot(BaseModel):
    """The one bot: this computer's camera and microphone."""

    id: str = BOT_ID
    bot_name: str
    meeting_url: Any = None
    join_at: None = None
    metadata: dict[str, Any]
    recording_config: dict[str, Any]
    automatic_leave: dict[str, Any]
    status: RecallStatusChange
    status_changes: list[RecallStatusChange]
    recordings: list[RecallRecording] = Field(description="The newest last.")
    media_shortcuts: RecallShortcuts = Field(description="Of the newest recording.")
    video_url: str | None = Field(description="Of the newest recording.")


class RecallBotPage(BaseModel):
    next: str | None = None
    previous: str | None = None
    results: list[RecallBot]


class RecallError(BaseModel):
    """What was refused, and why; a field that was wrong stands under its name."""

    model_config = ConfigDict(extra="allow")

    detail: str | None = None
    code: str | None = None


def recall_recording(
    recording: RemoteRecording,
    remembered: Remembered,
    bot: BotNotes,
    link: str | None,
    words: str | None,
) -> RecallRecording:
    """Return a recording as Recall's interface shows it; ``link``: to its file, if there is one, ``words``: to its words."""
    shown = uuid_of(recording.id)
    updated_at = (
        recording.completed_at or recording.stopped_at or recording.started_at or recording.created_at
    )
    status = RecallStatus(
        code=recording_code(recording.state),
        sub_code="paused" if recording.state is State.PAUSED else None,
        updated_at=updated_at,
    )
    media = RecallMedia(
        id=f"{shown[:-12]}{int(shown[-12:], 16) + _MEDIA:012x}" if len(shown) == _UUID_LENGTH else shown,
        recording_id=shown,
        created_at=recording.started_at or recording.created_at,
        status=status,
        metadata={},
        data=RecallMediaData(download_url=link),
        format=(recording.output_file_name or "").rpartition(".")[2] or "mp4",
    )
    is_film = bool(recording.width)
    return RecallRecording(
        id=shown,
        created_at=recording.created_at,
        # The two are noted by different clocks, of which one counts milliseconds.
        started_at=recording.started_at and max(recording.started_at, recording.created_at),
        completed_at=recording.completed_at,
        status=status,
        metadata=remembered.metadata,
        bot=RecallBotName(metadata=bot.metadata),
        media_shortcuts=RecallShortcuts(
            video_mixed=media if is_film else None,
            audio_mixed=None if is_film else media,
            transcript=recall_transcript(recording, remembered, words) if words is not None else None,
        ),
        pausa=OwnRecording(
            id=recording.id,
            title=recording.title,
            state=recording.state.value,
            duration_s=recording.duration_s,
            stop_reason=recording.stop_reason,
        ),
    )


def recall_transcript(recording: RemoteRecording, remembered: Remembered, link: str) -> RecallTranscript:
    """Return what was said in a recording, as a file of it."""
    created_at = recording.completed_at or recording.created_at
    return RecallTranscript(
        id=transcript_id(recording.id),
        recording=RecallRecordingName(id=uuid_of(recording.id), metadata=remembered.metadata),
        created_at=created_at,
        status=RecallStatus(code="done", sub_code=None, updated_at=created_at),
        metadata={},
        data=RecallTranscriptData(download_url=link),
        provider={"pausa": {}},
    )


def recall_words(transcript: Transcript, begun: datetime) -> list[dict[str, Any]]:
    """Return all that is said as the download of their interface has it. Absolute times count no pause either."""

    def moment(time_ns: int) -> dict[str, Any]:
        return {
            "relative": round(time_ns / 1e9, 3),
            "absolute": utc_text(begun + timedelta(microseconds=time_ns // 1000)),
        }

    return [
        {
            "participant": PARTICIPANT,
            "language_code": transcript.language or None,
            "words": [
                {
                    "text": word.text,
                    "start_timestamp": moment(word.start_ns),
                    "end_timestamp": moment(word.end_ns),
                }
                for word in line
            ],
        }
        for line in transcript.lines()
    ]


def recording_code(state: State | ArmedState) -> str:
    """Return how Recall's interface calls it."""
    return _CODES.get(state.value, "processing")


def recall_status(change: StatusChange) -> RecallStatusChange:
    return RecallStatusChange(**change.model_dump())


_CODES: Final = {"ready": "done", "failed": "failed", "discarded": "deleted"}
_MEDIA: Final = 0x100000000
"""Added to a recording's id for the id of its file."""
_UUID_LENGTH: Final = 36
