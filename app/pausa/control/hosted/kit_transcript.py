"""RealtimeKit's transcripts: what was said in a session, which here is one recording, as a file behind a link."""

import csv
import io
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from fastapi import APIRouter, Request, Response

from pausa.control.hosted.face_route import FaceError, as_json
from pausa.control.hosted.given_fields import GivenFields
from pausa.control.hosted.kit_models import KitError, KitTranscript, KitTranscriptAnswer
from pausa.control.hosted.utc_time import utc_text
from pausa.control.remote.recording_uuid import recording_id_of, uuid_of
from pausa.control.remote.remote_words import RemoteWords
from pausa.control.remote.web_errors import refusals
from pausa.control.remote.web_parts import WebParts
from pausa.control.webhooks.realtimekit_form import LINK_LASTS, ORGANIZATION
from pausa.core.time.wall_clock import local_now
from pausa.core.words.captions import clean_text
from pausa.core.words.transcript import Transcript
from pausa.core.words.transcript_files import TranscriptFormat, text_of
from pausa.library.entry import Entry

NAME: Final = "Pausa"
"""Of whoever is at this computer."""
_MS: Final = 1_000_000


class KitTranscriptFormat(StrEnum):
    """As which file it is wished."""

    CSV = "CSV"
    JSON = "JSON"
    SRT = "SRT"
    VTT = "VTT"


class KitTranscriptFace:
    """A recording is a session of its own, so each has its transcript."""

    def __init__(self, parts: WebParts) -> None:
        self._parts = parts
        self._words = RemoteWords(parts.engine, parts.recorder)

    def add_to(self, router: APIRouter) -> None:
        """Add the routes."""
        path = "/sessions/{session_id}/transcript"
        which: dict[str, Any] = {
            "parameters": [
                {
                    "name": "format",
                    "in": "query",
                    "required": False,
                    "schema": {"type": "string", "enum": list(KitTranscriptFormat)},
                    "description": "Left out: CSV.",
                }
            ]
        }

        def add(path: str, call: Callable[..., Any], good: dict[str, Any]) -> None:
            answers: dict[int | str, dict[str, Any]] = {**refusals(404, 409, model=KitError), 200: good}
            for slash in ("", "/"):
                router.add_api_route(
                    path + slash,
                    call,
                    methods=["GET"],
                    response_model=None,
                    responses=answers,
                    include_in_schema=not slash,
                    openapi_extra=which,
                )

        text = {"schema": {"type": "string"}}
        kinds = ("text/csv", "application/json", "application/x-subrip", "text/vtt")
        add(path, self.transcript, {"model": KitTranscriptAnswer})
        add(f"{path}/download", self.download, {"content": dict.fromkeys(kinds, text)})

    async def transcript(self, session_id: str, request: Request) -> Response:
        """Return where what was said can be downloaded."""
        form = _format(request)
        recording_id = recording_id_of(session_id)

        def answer() -> Response:
            if not self._words.are_written(recording_id):
                raise FaceError(404, "The session has no transcript.")
            seconds = round(LINK_LASTS.total_seconds())
            link = self._parts.links.session_path(uuid_of(recording_id), form=form.value, valid_s=seconds)
            return as_json(
                KitTranscriptAnswer(
                    data=KitTranscript(
                        sessionId=uuid_of(recording_id),
                        transcript_download_url=self._parts.address() + link,
                        transcript_download_url_expiry=local_now() + LINK_LASTS,
                    )
                )
            )

        return await self._parts.work.run(answer)

    async def download(self, session_id: str, request: Request) -> Response:
        """Return all that is said, with its times in the file. The link needs no header."""
        form = _format(request)
        recording_id = recording_id_of(session_id)

        def answer() -> Response:
            entry, found = self._words.of(recording_id)
            match form:
                case KitTranscriptFormat.CSV:
                    text, media_type = kit_csv(found), "text/csv"
                case KitTranscriptFormat.JSON:
                    text, media_type = json.dumps(kit_sentences(found, entry)), "application/json"
                case KitTranscriptFormat.SRT | KitTranscriptFormat.VTT:
                    ours = TranscriptFormat(form.value.lower())
                    text, media_type = text_of(found, ours), ours.media_type
            return Response(text.encode(errors="replace"), media_type=f"{media_type}; charset=utf-8")

        return await self._parts.work.run(answer)


def kit_csv(transcript: Transcript) -> str:
    """Return a row for each line: when it begins in milliseconds, peer, user and own id of the speaker, their name, and the text."""
    written = io.StringIO()
    rows = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\n")
    for line in transcript.lines():
        rows.writerow(
            (line.start_ns // _MS, ORGANIZATION, ORGANIZATION, ORGANIZATION, NAME, clean_text(line.text))
        )
    return written.getvalue()


def kit_sentences(transcript: Transcript, entry: Entry) -> list[dict[str, Any]]:
    """Return the lines as their JSON has them. Times are milliseconds of the file."""
    begun = entry.started or entry.created
    ended: datetime = begun + timedelta(microseconds=transcript.duration_ns // 1000)
    peer = {
        "id": ORGANIZATION,
        "userId": ORGANIZATION,
        "displayName": NAME,
        "cpi": ORGANIZATION,
        "joinedAt": utc_text(begun),
        "leftAt": utc_text(ended),
    }
    return [
        {
            "startTime": line.start_ns // _MS,
            "endTime": line.end_ns // _MS,
            "sentence": clean_text(line.text),
            "peerData": peer,
        }
        for line in transcript.lines()
    ]


def _format(request: Request) -> KitTranscriptFormat:
    """Raises FieldError."""
    known = tuple(one.value for one in KitTranscriptFormat)
    return KitTranscriptFormat(GivenFields(request.query_params).choice("format", known, "CSV"))
