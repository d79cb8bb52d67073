"""What was said in recordings: read it, correct it, look for words in all of them.

A long recording has some megabytes of words. Such an answer is made off the server's loop, which others' commands wait for.
"""

import hashlib
import re
from typing import Annotated, Any, Final

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from pausa.control.remote.remote_transcript import RemotePassage, RemoteTranscript
from pausa.control.remote.remote_words import MOST_FOUND, RemoteWords
from pausa.control.remote.web_errors import refusals
from pausa.control.remote.web_parts import WebParts
from pausa.control.web.file_answer import names_tag
from pausa.control.web.given_values import Id, LineText
from pausa.core.words.transcript_files import TranscriptFormat, text_of

_TEXT: Final = {"schema": {"type": "string"}}
LONGEST_QUERY: Final = 1000
_WEIGHT: Final = re.compile(r"q=([01](?:\.[0-9]{0,3})?)")


class FoundPassages(BaseModel):
    """The best places first; of equally good ones the newest."""

    passages: list[RemotePassage]


class Correction(BaseModel):
    """Another text for one word, or for all that an utterance says."""

    model_config = ConfigDict(extra="forbid")

    utterance: int = Field(ge=0, le=10**9)
    place: int | None = Field(
        None, ge=0, le=10**6, description="Of the word, as the transcript has it; left out: all of them."
    )
    text: LineText = Field(description="Empty: it was not said.")


class Writing(BaseModel):
    """All is optional: what is left out is as the settings say."""

    model_config = ConfigDict(extra="forbid")

    model: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{0,80}$")] = Field(
        "", description="The name of a model that is on this computer, as “pausa models” lists it."
    )
    language: Annotated[str, StringConstraints(pattern=r"^([a-z]{2,3})?$")] = Field(
        "", description="Such as en; empty: as the settings say, or found out."
    )
    keep_corrected: bool = Field(True, description="Leave what a person has corrected as it is.")


class WritingBegun(BaseModel):
    """Whose words are being written."""

    recording_id: str


def word_routes(parts: WebParts) -> APIRouter:
    """Return the routes."""
    router = APIRouter(prefix="/v1", tags=["words"])
    words = RemoteWords(parts.engine, parts.recorder)

    @router.get(
        "/recordings/{recording_id}/transcript",
        response_model=RemoteTranscript,
        responses={
            200: {
                "model": RemoteTranscript,
                "content": {
                    one.media_type: _TEXT for one in TranscriptFormat if one is not TranscriptFormat.JSON
                },
            },
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
                    "description": "The ETag of the words that are known.",
                }
            ]
        },
    )
    async def transcript(
        recording_id: Id,
        request: Request,
        format: Annotated[  # noqa: A002 - the query's name
            TranscriptFormat | None, Query(description="Left out: as the header Accept says, or else json.")
        ] = None,
        times: Annotated[bool, Query(description="Let plain text say when each paragraph begins.")] = False,
    ) -> Any:  # noqa: ANN401 - one of several
        """Return what is said in a recording that is over: as JSON, or as a file of subtitles or text. Its times are those of the file, after every edit."""
        recording_id = await parts.awaited.meant(recording_id)
        form = format or _accepted(request)

        def answer() -> Response:
            if form is TranscriptFormat.JSON:
                return _json(words.shown(recording_id), request)
            entry, found = words.of(recording_id)
            text = text_of(found, form, title=entry.name, with_times=times)
            return _answer(text, f"{form.media_type}; charset=utf-8", request)

        return await parts.work.run(answer)

    @router.patch(
        "/recordings/{recording_id}/transcript",
        response_model=RemoteTranscript,
        responses=refusals(404, 409),
    )
    async def correct(recording_id: Id, body: Correction) -> Response:
        """Correct a word, or a line: its times stay. Everybody who keeps the words, and the files of words, follow."""
        recording_id = await parts.awaited.meant(recording_id)
        return await parts.work.run(
            lambda: _json(words.correct(recording_id, body.utterance, body.place, body.text))
        )

    @router.post("/recordings/{recording_id}/transcript", status_code=202, responses=refusals(404, 409))
    async def write(recording_id: Id, body: Writing | None = None) -> WritingBegun:
        """Write the words of a recording that is over, again if it has some: in the background, while nothing is recorded.

        Events tell how far it is, and “transcript_ready” or “transcribe_failed” that it is over.
        """
        recording_id = await parts.awaited.meant(recording_id)
        how = body or Writing.model_validate({})
        await parts.work.run(
            lambda: words.write(
                recording_id, model=how.model, language=how.language, keeps_corrected=how.keep_corrected
            )
        )
        return WritingBegun(recording_id=recording_id)

    @router.delete("/recordings/{recording_id}/transcript", status_code=204, responses=refusals(404))
    async def write_not(recording_id: Id) -> None:
        """Do not write the words any more, if that is under way. Those that there were stay."""
        recording_id = await parts.awaited.meant(recording_id)
        await parts.work.run(lambda: words.write_not(recording_id))

    @router.get("/search", responses=refusals())
    async def search(
        q: Annotated[
            str,
            Query(
                min_length=1,
                max_length=LONGEST_QUERY,
                description="Words, all of which have to be said in one line; in quotation marks: one after another. The last one may go on.",
            ),
        ],
        limit: Annotated[int, Query(ge=1, le=MOST_FOUND)] = 50,
    ) -> FoundPassages:
        """Find where something was said, in all recordings. Case and accents do not matter."""
        return FoundPassages(passages=await parts.work.run(lambda: words.search(q, limit)))

    return router


def _json(shown: RemoteTranscript, request: Request | None = None) -> Response:
    return _answer(shown.as_json(), TranscriptFormat.JSON.media_type, request)


def _answer(text: str, media_type: str, request: Request | None) -> Response:
    """Return it, or if the client has just that, only that it has."""
    content = text.encode(errors="replace")
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"etag": tag, "cache-control": "private, no-cache", "vary": "Accept"}
    if request is not None and names_tag(request, tag):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=media_type, headers=headers)


def _accepted(request: Request) -> TranscriptFormat:
    """Return the format that the header Accept likes best, and of those the first."""
    types = {form.media_type: form for form in TranscriptFormat}
    best, best_weight = TranscriptFormat.JSON, 0.0
    for one in request.headers.get("accept", "").casefold().split(","):
        name, _, rest = one.partition(";")
        form = types.get(name.strip())
        weight = _WEIGHT.fullmatch(rest.replace(" ", ""))
        if form is not None and (likes := float(weight[1]) if weight else 1.0) > best_weight:
            best, best_weight = form, likes
    return best
