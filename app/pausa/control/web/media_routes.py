"""What belongs to a recording: its file, a small picture of it, its chapters."""

import tempfile
from email.utils import formatdate
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from pausa.control.remote.media_links import VALID_S
from pausa.control.remote.remote_chapters import RemoteChapter, chapters_of
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.control.remote.web_errors import Answer, refusals
from pausa.control.remote.web_parts import WebParts
from pausa.control.web.chapter_files import ffmetadata, webvtt
from pausa.control.web.file_answer import FileAnswer, OpenFile, is_known, open_file, tag_of
from pausa.control.web.given_values import Id
from pausa.core.errors import MediaError, UnknownIdError
from pausa.core.sentences import sentence
from pausa.core.states import State
from pausa.core.words.chapter_text import NamedPlace, chapter_text
from pausa.media.thumbnails import make_thumbnail

THUMBNAIL_WIDTH: Final = 480

_BYTES: Final = {"schema": {"type": "string", "format": "binary"}}


class ChapterFormat(StrEnum):
    JSON = "json"
    WEBVTT = "webvtt"
    FFMETADATA = "ffmetadata"
    TEXT = "text"
    """Times and titles, for a video's description."""


class ChapterList(BaseModel):
    chapters: list[RemoteChapter]


class MediaLink(BaseModel):
    """An address of the file that needs no token, for a while."""

    url: str
    valid_s: int


def media_routes(parts: WebParts, *, stalled_s: float) -> APIRouter:
    """Return the routes. ``stalled_s``: how long a client may take nothing."""
    router = APIRouter(prefix="/v1/recordings/{recording_id}", tags=["media"])
    of_file: dict[int | str, dict[str, Any]] = {
        200: {"description": "The whole file.", "content": {"video/*": _BYTES}},
        206: {"description": "A part of it.", "content": {"video/*": _BYTES}},
        304: {"description": "It is still the one that is known."},
        **refusals(404, 409, 416),
    }

    @router.api_route(
        "/media",
        methods=["GET"],
        responses=of_file,
        response_class=Response,
        openapi_extra={
            "parameters": [
                {
                    "name": name,
                    "in": "header",
                    "required": False,
                    "schema": {"type": "string"},
                    "description": meaning,
                }
                for name, meaning in (
                    (
                        "Range",
                        "One part, such as bytes=0-1023. Of several parts at once the whole file is sent.",
                    ),
                    ("If-Range", "The ETag of the file of which the part shall be."),
                    ("If-None-Match", "The ETag of the file that is known."),
                )
            ]
            + [
                {
                    "name": name,
                    "in": "query",
                    "required": False,
                    "schema": {"type": "string"},
                    "description": "Of an address that “link” has returned.",
                }
                for name in ("expires", "signature")
            ]
        },
    )
    @router.head("/media", include_in_schema=False)
    async def media(recording_id: Id, request: Request) -> Response:
        """Send the finished file, or a part of it."""
        recording_id = await parts.awaited.meant(recording_id)
        opened = await parts.work.run(lambda: _opened(parts.recorder, recording_id))
        return FileAnswer(opened, request, work=parts.work, stalled_s=stalled_s)

    @router.get("/link", responses=refusals(404, 409))
    async def link(recording_id: Id) -> MediaLink:
        """Return an address of the file for players and pages that send no token. Another token ends it."""
        recording_id = await parts.awaited.meant(recording_id)

        def made() -> str:
            _finished_file(parts.recorder, recording_id)
            return parts.links.path(recording_id)

        return MediaLink(url=f"{parts.address()}{await parts.work.run(made)}", valid_s=VALID_S)

    @router.get(
        "/thumbnail",
        response_class=Response,
        responses={
            200: {"description": "A JPEG picture.", "content": {"image/jpeg": _BYTES}},
            304: {"description": "It is still the one that is known."},
            **refusals(404, 409),
        },
        openapi_extra={
            "parameters": [
                {
                    "name": "If-None-Match",
                    "in": "header",
                    "required": False,
                    "schema": {"type": "string"},
                    "description": "The ETag of the picture that is known.",
                }
            ]
        },
    )
    async def thumbnail(recording_id: Id, request: Request) -> Response:
        """Send a small picture of the recording."""
        recording_id = await parts.awaited.meant(recording_id)
        return await parts.work.run(lambda: _thumbnail(parts, recording_id, request))

    @router.get(
        "/chapters",
        response_model=ChapterList,
        responses={
            200: {
                "model": ChapterList,
                "content": {
                    "text/vtt": {"schema": {"type": "string"}},
                    "text/plain": {"schema": {"type": "string"}},
                },
            },
            **refusals(404),
        },
    )
    async def chapters(recording_id: Id, format: ChapterFormat = ChapterFormat.JSON) -> Any:  # noqa: A002, ANN401 - the query's name; one of three
        """Tell where the chapters begin: at cuts and at marks; as JSON, WebVTT, ffmpeg's metadata, or as text for a video's description, in which chapters of less than ten seconds belong to the one before."""
        recording = await parts.awaited.recording(await parts.awaited.meant(recording_id))
        found = chapters_of(recording)
        match format:
            case ChapterFormat.WEBVTT:
                return Response(webvtt(found), media_type="text/vtt")
            case ChapterFormat.FFMETADATA:
                return Response(ffmetadata(found), media_type="text/plain")
            case ChapterFormat.TEXT:
                named = [NamedPlace(one.title, round(one.start_s * 1e9)) for one in found]
                text = chapter_text(named, round(recording.duration_s * 1e9))
                return Response(text.encode(errors="replace"), media_type="text/plain")
            case ChapterFormat.JSON:
                return ChapterList(chapters=found)

    return router


def _finished_file(recorder: RemoteRecorder, recording_id: str) -> Path:
    """Raises UnknownIdError, LibraryError, Answer."""
    snapshot = recorder.snapshot(recording_id)
    if snapshot.path is None or snapshot.certain_state is not State.READY:
        raise Answer(409, f"The recording has no finished file: it is {snapshot.certain_state}.")
    return snapshot.path


def _opened(recorder: RemoteRecorder, recording_id: str) -> OpenFile:
    try:
        return open_file(_finished_file(recorder, recording_id))
    except (FileNotFoundError, NotADirectoryError):
        raise _missing() from None
    except OSError as error:
        raise Answer(503, f"The file cannot be read ({error.strerror}).") from None


def _thumbnail(parts: WebParts, recording_id: str, request: Request) -> Response:
    file = _finished_file(parts.recorder, recording_id)
    if not parts.recorder.snapshot(recording_id).width:
        raise UnknownIdError(sentence("The recording has no picture."))
    try:
        status = file.stat()
    except OSError:
        raise _missing() from None
    tag = tag_of(status, f" {THUMBNAIL_WIDTH}")
    headers = {
        "cache-control": "private, no-cache",
        "etag": tag,
        "last-modified": formatdate(status.st_mtime, usegmt=True),
    }
    if is_known(request, tag, status.st_mtime):
        return Response(status_code=304, headers=headers)
    with tempfile.TemporaryDirectory(prefix="pausa-") as folder:
        picture = Path(folder) / "picture.jpg"
        try:
            make_thumbnail(parts.engine.ffmpeg.path, file, picture, width=THUMBNAIL_WIDTH)
        except MediaError:
            if not file.exists():
                raise _missing() from None
            raise
        return Response(picture.read_bytes(), media_type="image/jpeg", headers=headers)


def _missing() -> UnknownIdError:
    return UnknownIdError(sentence("The file is not where it was. Its drive may be away."))
