"""Recall's interface, version 1: one bot named ``local``, whose recordings are those of this computer."""

import re
from collections.abc import Mapping
from typing import Any, Final

from fastapi import APIRouter, Request, Response

from pausa.control.hosted.face_route import FaceError, FaceRoute, PlainJson, as_json, body_of
from pausa.control.hosted.given_fields import FieldError, GivenFields, fields_of, warning
from pausa.control.hosted.recall_bot import RecallBotStatus
from pausa.control.hosted.recall_models import (
    RECORDING_CODES,
    RecallBot,
    RecallBotPage,
    RecallError,
    RecallRecording,
    RecallRecordingPage,
    RecallShortcuts,
    RecallTranscript,
    recall_recording,
    recall_status,
    recall_transcript,
    recall_words,
    recording_code,
)
from pausa.control.remote.face_memory import BotNotes, FaceMemory, Remembered
from pausa.control.remote.recording_uuid import (
    BOT_ID,
    BOT_NAME,
    recording_id_of,
    recording_id_of_transcript,
    transcript_id,
    uuid_of,
)
from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.remote.remote_words import RemoteWords
from pausa.control.remote.start_wish import LONGEST_S, StartWish
from pausa.control.remote.web_errors import refusals
from pausa.control.remote.web_parts import WebParts
from pausa.core.errors import CommandRefused, PausaError, UnknownIdError
from pausa.core.settings import StartOn, WhenActive
from pausa.core.states import Command, State

REASON: Final = "recall"
MOST_OF_BOT: Final = 100
"""Recordings that the bot itself shows; ``GET /recording/`` has them all, page by page."""
MOST_OF_PAGE: Final = 100
USUAL_PAGE: Final = 50
LINK_S: Final = 6 * 3600

_START_ON: Final = {
    "manual": StartOn.MANUAL,
    "call_join": StartOn.LAUNCH,
    "participant_join": StartOn.FACE,
    "participant_speak": StartOn.VOICE,
}


_LANGUAGE: Final = re.compile(r"([a-z]{2})(?:[-_]|$)")


class RecallRoute(FaceRoute):
    """Answers errors as Recall's interface does."""

    status_of_refusal = 400

    @classmethod
    def error_body(cls, status: int, error: PausaError) -> Mapping[str, Any]:
        return recall_error(status, str(error), error)


def recall_error(status: int, message: str, error: Exception | None) -> dict[str, Any]:
    """Return the body of a refusal."""
    match error:
        case FieldError(name=name, message=reason) if name:
            body: dict[str, Any] = {}
            for part in reversed(name.split(".")):
                body = {part: body or [reason]}
            return body
        case FaceError(code=code) if code:
            return {"code": code, "detail": message}
        case CommandRefused():
            return {"code": "cannot_command_bot", "detail": message}
        case _:
            return {"detail": "Not found." if status == 404 else message}


class RecallFace:
    """The bot, its commands, and the recordings."""

    def __init__(self, parts: WebParts, memory: FaceMemory, status: RecallBotStatus) -> None:
        self._parts = parts
        self._memory = memory
        self._status = status

    def router(self) -> APIRouter:
        """Return the routes, each with and without the slash at its end: curl follows no redirect."""
        router = APIRouter(prefix="/api/v1", route_class=RecallRoute, tags=["Recall"])

        def add(
            method: str,
            path: str,
            call: Any,  # noqa: ANN401
            model: Any,  # noqa: ANN401
            body: Mapping[str, Any] | None = None,
            *,
            status: int = 200,
        ) -> None:
            good: dict[int | str, dict[str, Any]] = {status: {"model": model} if model else {}}
            for slash in ("/", ""):
                router.add_api_route(
                    path + slash,
                    call,
                    methods=[method],
                    status_code=status,
                    response_model=None,
                    responses={**refusals(404, 409, model=RecallError), **good},
                    include_in_schema=bool(slash),
                    openapi_extra=body_of(body, needed=False) if body else None,
                )

        add("GET", "/bot", self.bots, RecallBotPage)
        add("POST", "/bot", self.create_bot, RecallBot, {"bot_name": "Notes", "metadata": {}}, status=201)
        add("GET", "/bot/{bot_id}", self.bot, RecallBot)
        add("PATCH", "/bot/{bot_id}", self.change_bot, RecallBot, {"metadata": {"team": "a"}})
        add("POST", "/bot/{bot_id}/start_recording", self.start, RecallBot, {"metadata": {"lesson": 1}})
        add("POST", "/bot/{bot_id}/stop_recording", self.stop, RecallBot)
        add("POST", "/bot/{bot_id}/pause_recording", self.pause, RecallBot)
        add("POST", "/bot/{bot_id}/resume_recording", self.resume, RecallBot)
        add("POST", "/bot/{bot_id}/leave_call", self.leave, RecallBot)
        add("POST", "/bot/{bot_id}/delete_media", self.delete_media, RecallBot)
        add("GET", "/recording", self.recordings, RecallRecordingPage)
        add("GET", "/recording/{recording_id}", self.recording, RecallRecording)
        add("DELETE", "/recording/{recording_id}", self.delete, None, status=204)
        add("GET", "/transcript/{transcript_id}", self.transcript, RecallTranscript)
        add("GET", "/transcript/{transcript_id}/download", self.download_words, None)
        return router

    # ── the bot ──────────────────────────────────────────────────────────────────────────────────────

    async def bots(self) -> Response:
        """List the one bot."""
        return as_json(RecallBotPage(results=[await self._bot()]))

    async def bot(self, bot_id: str) -> Response:
        """Return the bot with its statuses and its recordings."""
        self._demand(bot_id)
        return as_json(await self._bot())

    async def create_bot(self, request: Request) -> Response:
        """Say what the one bot is to do. It records at once only if ``start_recording_on`` says ``call_join``."""
        fields = await fields_of(request)
        notes = self._noted(fields, BotNotes())
        config = _config(fields)
        start_on = _start_on(config, fields)
        metadata = _metadata(config)
        self._memory.note_bot(notes)
        headers = warning(fields.unread)
        if start_on is None or start_on is StartOn.MANUAL:
            await self._save()
        else:
            headers = await self._begin(self._wish(fields, config, notes, start_on), metadata, fields)
        return as_json(await self._bot(), 201, headers)

    async def change_bot(self, bot_id: str, request: Request) -> Response:
        """Change the bot's name, metadata or limits; what is recorded now stays as it is."""
        self._demand(bot_id)
        fields = await fields_of(request)
        notes = self._noted(fields, self._memory.bot)
        _start_on(_config(fields), fields)
        self._memory.note_bot(notes)
        await self._save()
        return as_json(await self._bot(), headers=warning(fields.unread))

    async def leave(self, bot_id: str) -> Response:
        """Stop whatever is recorded. The bot stays: it can record again."""
        self._demand(bot_id)
        active = {one.id for one in await self._parts.awaited.active()}
        self._status.leave(active)
        for recording_id in [*active, *self._armed()]:
            await self._give(Command.STOP, recording_id, may_be_over=True)
        return as_json(await self._bot())

    async def delete_media(self, bot_id: str) -> Response:
        """Move the files of the recordings that were started by this interface to the trash."""
        self._demand(bot_id)
        theirs = [one for one in await self._recordings() if self._is_from_here(one)]
        if any(one.state not in (State.READY, State.FAILED) for one in theirs):
            raise FaceError(409, "A recording is not finished yet.", code="cannot_delete_media_of_active_bot")
        for one in theirs:
            await self._trash(one.id)
        return as_json(await self._bot())

    # ── commands ─────────────────────────────────────────────────────────────────────────────────────

    async def start(self, bot_id: str, request: Request) -> Response:
        """Begin a new recording. One that goes on is stopped and kept as its own entry; a header names it."""
        self._demand(bot_id)
        fields = await fields_of(request)
        config = _config(fields)
        start_on = _start_on(config, fields)
        wish = self._wish(fields, config, self._memory.bot, start_on or StartOn.MANUAL)
        headers = await self._begin(wish, _metadata(config), fields)
        return as_json(await self._bot(), headers=headers)

    async def stop(self, bot_id: str) -> Response:
        """Stop the newest recording: it becomes an entry of the bot's recordings."""
        return await self._command(bot_id, Command.STOP)

    async def pause(self, bot_id: str) -> Response:
        """Pause the newest recording: nothing is recorded until it is resumed."""
        return await self._command(bot_id, Command.PAUSE)

    async def resume(self, bot_id: str) -> Response:
        """Go on with the same recording."""
        return await self._command(bot_id, Command.RESUME)

    async def _command(self, bot_id: str, command: Command) -> Response:
        self._demand(bot_id)
        active = [*self._armed(), *(one.id for one in await self._parts.awaited.active())]
        if not active:
            raise FaceError(400, "Nothing is recorded.", code="cannot_command_unstarted_bot")
        await self._give(command, active[-1])
        return as_json(await self._bot())

    def _armed(self) -> list[str]:
        """Return the id of what waits for its beginning, if something does."""
        armed = self._parts.recorder.armed()
        return [armed.id] if armed is not None else []

    async def _begin(self, wish: StartWish, metadata: dict[str, Any], fields: GivenFields) -> dict[str, str]:
        """Start, and return the headers that say what else happened."""
        before = [one.id for one in await self._parts.awaited.active()]
        remembered = Remembered(face=REASON, metadata=metadata)
        await self._parts.awaited.start(wish, named=lambda one: self._memory.remember(one, remembered))
        await self._save()
        headers = warning(fields.unread)
        if before:
            kept = [uuid_of(one) for one in before]
            told = warning(kept, "Stopped, and kept as an entry of its own: ")["Warning"]
            headers = {
                "Warning": ", ".join([*headers.values(), told]),
                "Pausa-Kept-Recordings": ", ".join(kept),
            }
        return headers

    async def _give(self, command: Command, recording_id: str, *, may_be_over: bool = False) -> None:
        try:
            await self._parts.awaited.give(command, recording_id, reason=REASON)
        except (CommandRefused, UnknownIdError):
            if not may_be_over:
                raise

    # ── recordings ───────────────────────────────────────────────────────────────────────────────────

    async def recordings(self, request: Request) -> Response:
        """List the recordings, the newest first, page by page."""
        query = GivenFields(request.query_params)
        size = round(query.number("page_size", least=1, most=MOST_OF_PAGE) or USUAL_PAGE)
        code = query.choice("status_code", RECORDING_CODES)
        after, before = query.moment("created_at_after"), query.moment("created_at_before")
        cursor = query.text("cursor")
        bot_id = query.text("bot_id")
        found = [
            one
            for one in await self._recordings()
            if (after is None or one.created_at >= after)
            and (before is None or one.created_at <= before)
            and code in ("", recording_code(one.state))
            and (not bot_id or _is_bot(bot_id))
        ]
        first = _place(cursor, [uuid_of(one.id) for one in found], size)
        words = await self._written()
        shown = [self._shown(one, words) for one in found[first : first + size]]
        address = str(request.url.remove_query_params("cursor").replace(scheme="", netloc=""))
        here = self._parts.address() + address + ("&" if "?" in address else "?")
        page = RecallRecordingPage(
            next=f"{here}cursor=after-{shown[-1].id}" if first + size < len(found) else None,
            previous=f"{here}cursor=before-{shown[0].id}" if first and shown else None,
            results=shown,
        )
        return as_json(page)

    async def recording(self, recording_id: str) -> Response:
        """Return one recording by its own id."""
        found = await self._parts.awaited.recording(recording_id_of(recording_id))
        return as_json(self._shown(found, await self._written()))

    async def delete(self, recording_id: str) -> Response:
        """Move a finished recording to the trash."""
        found = await self._parts.awaited.recording(recording_id_of(recording_id))
        if found.state not in (State.READY, State.FAILED):
            raise FaceError(409, "The recording is not finished yet.", code="cannot_delete_active_recording")
        await self._trash(found.id)
        return Response(status_code=204)

    # ── words ────────────────────────────────────────────────────────────────────────────────────────

    async def transcript(self, transcript_id: str) -> Response:
        """Return where what was said in a recording can be downloaded."""
        recording_id = recording_id_of_transcript(transcript_id)
        found = await self._parts.awaited.recording(recording_id)
        if found.id not in await self._written():
            raise FaceError(404, "Not found.")
        return as_json(recall_transcript(found, self._memory.of(found.id), self._words_link(found.id)))

    async def download_words(self, transcript_id: str) -> Response:
        """Return all words with their times in the file. The link needs no header."""
        words = RemoteWords(self._parts.engine, self._parts.recorder)
        recording_id = recording_id_of_transcript(transcript_id)

        def answer() -> Response:
            entry, found = words.of(recording_id)
            return PlainJson(recall_words(found, entry.started or entry.created))

        return await self._parts.work.run(answer)

    async def _trash(self, recording_id: str) -> None:
        await self._parts.work.run(lambda: self._parts.recorder.trash(recording_id))
        self._memory.forget(recording_id)
        await self._save()

    async def _recordings(self) -> list[RemoteRecording]:
        """Return what there is of recordings, newest first; one that waits for its beginning is none yet."""
        found = await self._parts.awaited.recordings()
        return [one for one in found if isinstance(one.state, State)]

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    async def _bot(self) -> RecallBot:
        notes = self._memory.bot
        recordings = await self._recordings()
        words = await self._written()
        shown = [self._shown(one, words) for one in reversed(recordings[:MOST_OF_BOT])]
        newest = shown[-1].media_shortcuts if shown else RecallShortcuts()
        film = newest.video_mixed or newest.audio_mixed
        return RecallBot(
            bot_name=notes.name,
            meeting_url=notes.meeting_url,
            metadata=notes.metadata,
            recording_config={
                "video_mixed_mp4": {},
                "start_recording_on": "manual",
                **notes.recording_config,
            },
            automatic_leave=notes.automatic_leave,
            status=recall_status(self._status.newest),
            status_changes=[recall_status(one) for one in self._memory.changes],
            recordings=shown,
            media_shortcuts=newest,
            video_url=film.data.download_url if film else None,
        )

    async def _written(self) -> frozenset[str]:
        """Return the ids of the recordings of which the words are written."""
        return await self._parts.work.run(self._parts.engine.words.recordings)

    def _words_link(self, recording_id: str) -> str:
        path = self._parts.links.transcript_path(transcript_id(recording_id), valid_s=LINK_S)
        return self._parts.address() + path

    def _shown(self, recording: RemoteRecording, words: frozenset[str]) -> RecallRecording:
        link = None
        if recording.state is State.READY:
            link = self._parts.address() + self._parts.links.path(recording.id, valid_s=LINK_S)
        has_words = recording.id in words and recording.state is State.READY
        return recall_recording(
            recording,
            self._memory.of(recording.id),
            self._memory.bot,
            link,
            self._words_link(recording.id) if has_words else None,
        )

    def _is_from_here(self, recording: RemoteRecording) -> bool:
        return self._memory.of(recording.id).face == REASON

    # ── what is said ─────────────────────────────────────────────────────────────────────────────────

    def _noted(self, fields: GivenFields, before: BotNotes) -> BotNotes:
        """Return what is said of the bot. Raises FieldError."""
        leave = fields.metadata("automatic_leave")
        config = fields.metadata("recording_config")
        metadata = fields.metadata("metadata")
        return BotNotes(
            name=fields.text("bot_name", before.name, most=100),
            meeting_url=_meeting_url(fields) or before.meeting_url,
            metadata=before.metadata if metadata is None else metadata,
            recording_config=before.recording_config if config is None else config,
            automatic_leave=before.automatic_leave if leave is None else leave,
            longest_s=before.longest_s if leave is None else _longest_s(fields),
        )

    def _wish(self, fields: GivenFields, config: GivenFields, bot: BotNotes, start_on: StartOn) -> StartWish:
        """Raises FieldError."""
        longest_s = _longest_s(fields)
        words, language = words_wished(config)
        return StartWish(
            words=words,
            words_language=language,
            max_seconds=bot.longest_s if longest_s is None else longest_s,
            when_active=WhenActive.REPLACE,
            # The devices of this computer run, or are opened: whoever is in the call records at once.
            start_recording_on=StartOn.MANUAL if start_on is StartOn.LAUNCH else start_on,
            reason=REASON,
        )

    async def _save(self) -> None:
        await self._parts.work.run(self._memory.save)

    def _demand(self, bot_id: str) -> None:
        if not _is_bot(bot_id):
            raise FaceError(404, "Not found.")


def _is_bot(bot_id: str) -> bool:
    return bot_id.lower() in (BOT_NAME, BOT_ID)


def _config(fields: GivenFields) -> GivenFields:
    """Return the recording's configuration, which may stand in the body itself. Raises FieldError."""
    config = fields.inner("recording_config") if "recording_config" in fields else fields
    config.any("video_mixed_mp4")  # that is what is made
    return config


def _meeting_url(fields: GivenFields) -> str | dict[str, Any] | None:
    """Return the meeting, which means nothing here and is shown again. Raises FieldError."""
    is_object = isinstance(fields.any("meeting_url"), dict)
    return fields.metadata("meeting_url") if is_object else fields.text("meeting_url")


def _metadata(config: GivenFields) -> dict[str, Any]:
    return config.metadata("metadata") or {}


def _start_on(config: GivenFields, fields: GivenFields) -> StartOn | None:
    """Return what begins the recording, as of either version of their interface. Raises FieldError."""
    said = config.choice("start_recording_on", tuple(_START_ON))
    if not said and "recording_mode_options" in fields:
        said = fields.inner("recording_mode_options").choice("start_recording_on", tuple(_START_ON))
    return _START_ON.get(said)


def words_wished(config: GivenFields) -> tuple[bool | None, str | None]:
    """Return whether what is said is to be written, and in which language. Whoever is to write it is always this computer."""
    wished = config.any("transcript")
    if not isinstance(wished, dict):
        return None, None
    providers = wished.get("provider")
    options = providers.values() if isinstance(providers, dict) else ()
    named = (
        str(one.get("language_code") or one.get("language") or "") for one in options if isinstance(one, dict)
    )
    codes = (_LANGUAGE.match(one.lower()) for one in named)
    return True, next((one[1] for one in codes if one is not None), None)


def _longest_s(fields: GivenFields) -> float | None:
    """Return the longest recording that is wished. Raises FieldError."""
    if "automatic_leave" not in fields:
        return None
    return fields.inner("automatic_leave").number("in_call_recording_timeout", least=1, most=LONGEST_S)


def _place(cursor: str, ids: list[str], size: int) -> int:
    """Return the place of the first recording of a page. Raises FaceError."""
    if not cursor:
        return 0
    side, _, recording_id = cursor.partition("-")
    if side not in ("after", "before") or recording_id not in ids:
        raise FaceError(404, "Invalid cursor")
    place = ids.index(recording_id)
    return place + 1 if side == "after" else max(0, place - size)
