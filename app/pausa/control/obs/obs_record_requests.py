"""Requests about the recording: OBS's own, and what takes bring beyond them, as hotkeys and as a vendor's requests."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Final

from pausa.control.engine import Engine
from pausa.control.obs.obs_codes import RequestRefused, Status
from pausa.control.obs.obs_fields import Fields
from pausa.control.obs.obs_microphone import ObsMicrophone
from pausa.control.obs.obs_output import RecordOutput
from pausa.control.obs.obs_requests import Asked, Data, Handler, Later
from pausa.control.obs.obs_turns import CommandTurns
from pausa.control.remote.remote_recorder import ANSWER_S, Done, RemoteRecorder
from pausa.control.remote.start_wish import StartWish
from pausa.control.remote.work import Work
from pausa.core.errors import CommandRefused, PausaError, UnknownIdError
from pausa.core.events import Event
from pausa.core.paths import is_folder
from pausa.core.pending_state import PendingState
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.settings import WhenActive
from pausa.core.states import Command, State
from pausa.core.time.timecodes import timecode
from pausa.recording.options import recordings_folder

FILE_WAIT_S: Final = 3.0
"""How long StopRecord waits for the finished file. Usually it is there within a few tenths of a second."""
VENDOR: Final = "pausa"
NOT_RUNNING: Final = "Nothing is being recorded."

_ACTIVE: Final = frozenset(state.value for state in State if state.active)

Action = Callable[[Fields], Awaitable[Later]]


class RecordRequests:
    """Gives commands through the remote recorder. The server's loop only."""

    def __init__(
        self,
        engine: Engine,
        remote: RemoteRecorder,
        output: RecordOutput,
        microphone: ObsMicrophone,
        *,
        commands: Work,
        drives: Work,
    ) -> None:
        """``commands``: for what a command has to look up; ``drives``: for what may wait for a drive that hangs."""
        self._engine = engine
        self._remote = remote
        self._output = output
        self._microphone = microphone
        self._commands = commands
        self._drives = drives
        self._pending = PendingState()
        self._turns = CommandTurns()
        self._split_over: asyncio.Event | None = None
        """None: nothing is being split."""
        self._actions: dict[str, Action] = {
            "Start": self._start,
            "Stop": self._stop_soon,
            "StartOrStop": self._toggle,
            "Pause": self._giving(Command.PAUSE),
            "Resume": self._giving(Command.RESUME),
            "PauseOrResume": self._toggle_pause,
            "Retake": self._giving(Command.RETAKE),
            "Undo": self._giving(Command.UNDO),
            "Redo": self._giving(Command.REDO),
            "Mark": self._giving(Command.MARK),
            "Split": self._split,
            "MuteOrUnmute": self._toggle_mute,
        }
        self._hotkeys: dict[str, Action] = {
            "OBSBasic.StartRecording": self._actions["Start"],
            "OBSBasic.StopRecording": self._actions["Stop"],
            "OBSBasic.PauseRecording": self._actions["Pause"],
            "OBSBasic.UnpauseRecording": self._actions["Resume"],
            "OBSBasic.SplitFile": self._actions["Split"],
            "OBSBasic.AddChapterMarker": self._actions["Mark"],
            **{f"Pausa.{name}": action for name, action in self._actions.items()},
        }
        self._vendor_requests: dict[str, Command] = {
            "retake": Command.RETAKE,
            "undo": Command.UNDO,
            "redo": Command.REDO,
            "mark": Command.MARK,
            "discard": Command.DISCARD,
        }

    def hear(self, event: Event) -> None:
        """Hear what has become of commands."""
        self._pending.hear(event)

    def table(self) -> dict[str, Handler]:
        """Return the requests by their names."""
        return {
            "GetRecordStatus": self._status,
            "StartRecord": self._without_fields(self._start),
            "StopRecord": self._stop_with_file,
            "ToggleRecord": self._without_fields(self._toggle),
            "PauseRecord": self._without_fields(self._actions["Pause"]),
            "ResumeRecord": self._without_fields(self._actions["Resume"]),
            "ToggleRecordPause": self._without_fields(self._toggle_pause),
            "SplitRecordFile": self._without_fields(self._split),
            "CreateRecordChapter": self._chapter,
            "GetRecordDirectory": self._directory,
            "SetRecordDirectory": self._set_directory,
            "GetHotkeyList": self._hotkey_list,
            "TriggerHotkeyByName": self._hotkey,
            "CallVendorRequest": self._vendor,
        }

    # ── commands ─────────────────────────────────────────────────────────────────────────────────────

    async def _start(self, _fields: Fields) -> Later:
        if self._output.snapshot is not None:
            raise RequestRefused(Status.OUTPUT_RUNNING, "A recording is already running.")
        # Refused even where several may run at once: whoever sends this to be sure that it records wants no second one.
        done = await self._started(StartWish(when_active=WhenActive.REFUSE), begins_armed=True)
        return Later(self._confirmed(done, Command.START, {}))

    async def _started(self, wish: StartWish, *, begins_armed: bool = False) -> "Future[Done]":
        try:
            return await self._commands.run(lambda: self._remote.start(wish, begins_armed=begins_armed))
        except PausaError as error:
            raise self._refused(Command.START, error) from None

    async def _stop_soon(self, _fields: Fields) -> Later:
        await self._settled()
        if self._is_called_off():
            return Later(_immediately({}))
        return Later(self._confirmed(self._given(Command.STOP), Command.STOP, {}))

    def _is_called_off(self) -> bool:
        """Call off what is to begin by itself, if nothing is being recorded; whether there was something."""
        armed = self._remote.armed()
        if armed is None or self._output.snapshot is not None:
            return False
        try:
            self._remote.give(Command.STOP, armed.id)
        except PausaError:  # it has just begun, or been called off
            return False
        return True

    async def _stop_with_file(self, _asked: Asked) -> Later:
        await self._settled()
        if self._is_called_off():
            return Later(_immediately({"outputPath": ""}))
        snapshot = self._running()
        return Later(self._stopped(self._given(Command.STOP), snapshot))

    async def _stopped(self, done: "Future[Done]", snapshot: RecordingSnapshot) -> Data:
        await self._confirmed(done, Command.STOP, {})
        path = await self._output.file_of(snapshot.id, FILE_WAIT_S)
        return {"outputPath": str(path) if path is not None else ""}

    async def _toggle(self, fields: Fields) -> Later:
        if self._output.snapshot is None:
            later = await self._start(fields)
            return Later(self._with(later, {"outputActive": True}))
        return Later(self._with(await self._stop_soon(fields), {"outputActive": False}))

    async def _toggle_pause(self, _fields: Fields) -> Later:
        """A second press that comes before the first is confirmed means its contrary; where others command too, the recorder judges."""
        await self._settled()
        snapshot = self._running()
        first, then = Command.PAUSE, Command.RESUME
        if self._pending.state(snapshot.id, snapshot.certain_state) is State.PAUSED:
            first, then = then, first
        return Later(self._first_or_then(self._given(first), first, then))

    async def _first_or_then(self, done: "Future[Done]", first: Command, then: Command) -> Data:
        try:
            return await self._confirmed(done, first, {"outputPaused": first is Command.PAUSE})
        except RequestRefused as refused:
            if refused.status not in (Status.OUTPUT_PAUSED, Status.OUTPUT_NOT_PAUSED):
                raise
        return await self._confirmed(self._given(then), then, {"outputPaused": then is Command.PAUSE})

    async def _split(self, _fields: Fields) -> Later:
        snapshot = self._running()
        if snapshot.certain_state is State.PAUSED:
            raise RequestRefused(Status.OUTPUT_PAUSED, "A paused recording cannot be split. Resume it first.")
        if self._split_over is not None:
            raise RequestRefused(Status.PROCESSING_FAILED, "The recording is being split already.")
        self._split_over = asyncio.Event()
        self._output.begin_split(snapshot.id)
        try:
            done = await self._started(
                StartWish(when_active=WhenActive.PARALLEL, title=snapshot.title, folder=snapshot.folder)
            )
        except BaseException:
            self._end_split()
            raise
        return Later(self._split_at(done, snapshot.id))

    async def _split_at(self, done: "Future[Done]", recording_id: str) -> Data:
        """End the one recording where the other begins, once that is sure to record: so nothing is lost if it cannot."""
        try:
            begun = await self._answer(done, Command.START)
            try:
                ended = self._remote.give(Command.STOP, recording_id, as_of_ns=begun.at_ns)
                return await self._confirmed(ended, Command.STOP, {})
            except (PausaError, RequestRefused):
                # Somebody else has stopped it meanwhile, and meant that nothing is recorded any more.
                self._remote.give(Command.DISCARD, begun.recording_id)
                raise
        except PausaError as error:
            raise self._refused(Command.STOP, error) from None
        finally:
            self._end_split()

    def _end_split(self) -> None:
        over, self._split_over = self._split_over, None
        self._output.end_split()
        if over is not None:
            over.set()

    async def _settled(self) -> None:
        """Wait for the turn of a command, and until a split is over: what comes meanwhile is meant for the recording that goes on."""
        while self._split_over is not None or not self._turns.has_room:
            await (self._split_over or self._turns).wait()

    async def _toggle_mute(self, _fields: Fields) -> Later:
        self._microphone.mute(muted=not self._microphone.muted)
        return Later(_immediately({}))

    async def _chapter(self, asked: Asked) -> Later:
        await self._settled()
        done = self._given(Command.MARK, title=asked.fields.optional_text("chapterName") or "")
        return Later(self._confirmed(done, Command.MARK, {}))

    # ── beyond OBS ───────────────────────────────────────────────────────────────────────────────────

    async def _hotkey_list(self, _asked: Asked) -> Data:
        return {"hotkeys": list(self._hotkeys)}

    async def _hotkey(self, asked: Asked) -> Later:
        action = self._hotkeys.get(asked.fields.text("hotkeyName"))
        if action is None:
            raise RequestRefused(Status.NOT_FOUND, "There is no hotkey of that name.")
        later = await action(asked.fields)
        return Later(self._with(later, {}))

    async def _vendor(self, asked: Asked) -> Later:
        vendor, name = asked.fields.text("vendorName"), asked.fields.text("requestType")
        given = Fields(asked.fields.members("requestData") if asked.fields.has("requestData") else {})
        command = self._vendor_requests.get(name)
        if vendor != VENDOR or command is None:
            raise RequestRefused(Status.NOT_FOUND, "There is no such vendor, or it has no such request.")
        await self._settled()
        done = self._given(command, title=given.optional_text("title") or "")
        return Later(self._vendor_answer(done, command, name))

    async def _vendor_answer(self, done: "Future[Done]", command: Command, name: str) -> Data:
        recording = (await self._answer(done, command)).recording
        shown = recording.model_dump(mode="json") if recording is not None else {}
        return {"vendorName": VENDOR, "requestType": name, "responseData": shown}

    # ── what there is ────────────────────────────────────────────────────────────────────────────────

    async def _status(self, _asked: Asked) -> Data:
        return record_status(self._output.snapshot)

    async def _directory(self, _asked: Asked) -> Data:
        folder = recordings_folder(self._engine.settings.value, self._engine.places)
        return {"recordDirectory": str(folder)}

    async def _set_directory(self, asked: Asked) -> Later:
        folder = asked.fields.text("recordDirectory")
        if self._output.snapshot is not None:
            raise RequestRefused(Status.OUTPUT_RUNNING, "The folder cannot be changed while recording.")
        return Later(self._drives.run(lambda: self._use_folder(folder)))

    def _use_folder(self, text: str) -> Data:

        folder = Path(text)
        if "\0" in text or not folder.is_absolute():
            raise RequestRefused(
                Status.INVALID_FIELD, "`recordDirectory` must be the whole path of a folder."
            )
        if not is_folder(folder):
            raise RequestRefused(Status.NOT_FOUND, "There is no such folder.")
        if not self._may_record_to(folder):
            raise RequestRefused(
                Status.INVALID_FIELD,
                "From afar only a folder below the home folder can be chosen, or one that Pausa has recorded to.",
            )
        if not os.access(folder, os.W_OK):
            raise RequestRefused(Status.INVALID_FIELD, "Nothing may be written to this folder.")
        try:
            self._engine.settings.use_for_now(folder=text)
        except PausaError as error:
            raise RequestRefused(Status.INVALID_FIELD, str(error)) from None
        return {}

    def _may_record_to(self, folder: Path) -> bool:
        real = folder.resolve()
        if real.is_relative_to(Path.home().resolve()):
            return True
        try:
            return real in {one.resolve() for one in self._engine.library_folders()}
        except PausaError as error:  # the list cannot be read
            raise RequestRefused(Status.PROCESSING_FAILED, str(error)) from None

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────

    def _running(self) -> RecordingSnapshot:
        snapshot = self._output.snapshot
        if snapshot is None:
            raise RequestRefused(Status.OUTPUT_NOT_RUNNING, NOT_RUNNING)
        return snapshot

    def _given(self, command: Command, *, title: str = "") -> "Future[Done]":
        """Give a command to the newest recording; raises RequestRefused where that is known at once."""
        snapshot = self._running()
        try:
            given = self._turns.counted(self._remote.give(command, snapshot.id, title=title))
        except PausaError as error:
            raise self._refused(command, error) from None
        self._pending.ask(snapshot.id, snapshot.certain_state, command)
        return given

    def _giving(self, command: Command) -> Action:
        async def give(_fields: Fields) -> Later:
            await self._settled()
            return Later(self._confirmed(self._given(command), command, {}))

        return give

    async def _answer(self, done: "Future[Done]", command: Command) -> Done:
        try:
            return await asyncio.wait_for(asyncio.wrap_future(done), ANSWER_S)
        except PausaError as error:
            raise self._refused(command, error) from None
        except TimeoutError:
            raise RequestRefused(Status.PROCESSING_FAILED, "It takes longer than it should.") from None

    async def _confirmed(self, done: "Future[Done]", command: Command, data: dict[str, Any]) -> Data:
        await self._answer(done, command)
        return data

    async def _with(self, later: Later, data: dict[str, Any]) -> Data:
        await later.answer
        return data

    def _refused(self, command: Command, error: PausaError) -> RequestRefused:
        """Return what the protocol says where the recorder has refused."""
        if isinstance(error, UnknownIdError):
            return RequestRefused(Status.OUTPUT_NOT_RUNNING, NOT_RUNNING)
        if not isinstance(error, CommandRefused):
            return RequestRefused(Status.PROCESSING_FAILED, str(error))
        is_active = error.state in _ACTIVE
        match command:
            case Command.START:
                # The folder or the devices refuse it, if nothing is running.
                running = self._output.snapshot is not None
                status = Status.OUTPUT_RUNNING if running else Status.PROCESSING_FAILED
            case _ if not is_active:
                status = Status.OUTPUT_NOT_RUNNING
            case Command.PAUSE | Command.MARK if error.state == State.PAUSED:
                status = Status.OUTPUT_PAUSED
            case Command.RESUME:
                status = Status.OUTPUT_NOT_PAUSED
            case _:
                status = Status.INVALID_RESOURCE_STATE
        return RequestRefused(status, str(error))

    def _without_fields(self, action: Action) -> Handler:
        async def handle(asked: Asked) -> Later:
            return await action(asked.fields)

        return handle


def record_status(snapshot: RecordingSnapshot | None) -> dict[str, Any]:
    """Return how far the recording is, as the protocol has it. A paused one is active."""
    duration_ms = snapshot.duration_ns_at(time.monotonic_ns()) // 1_000_000 if snapshot is not None else 0
    return {
        "outputActive": snapshot is not None,
        "outputPaused": snapshot is not None and snapshot.certain_state is State.PAUSED,
        "outputTimecode": timecode(duration_ms),
        "outputDuration": duration_ms,
        "outputBytes": snapshot.size_bytes if snapshot is not None else 0,
    }


async def _immediately(data: dict[str, Any]) -> Data:
    return data
