"""The recorder as the one record output that OBS has: which recording it is, and what clients are told of it.

OBS records one file at a time. Here that is the newest active recording, whoever started it. Its end is told as
*stopping*, and as *stopped* once its file is there; if another one is the newest before that, at once.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from pausa.control.obs.obs_codes import Subscription
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.core.events import Event, RecordingDiscarded, RecordingFailed, RecordingReady
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.settings import Settings
from pausa.core.states import State
from pausa.library.file_names import file_name

STATE: Final = "RecordStateChanged"
STARTING: Final = "OBS_WEBSOCKET_OUTPUT_STARTING"
STARTED: Final = "OBS_WEBSOCKET_OUTPUT_STARTED"
STOPPING: Final = "OBS_WEBSOCKET_OUTPUT_STOPPING"
STOPPED: Final = "OBS_WEBSOCKET_OUTPUT_STOPPED"
PAUSED: Final = "OBS_WEBSOCKET_OUTPUT_PAUSED"
RESUMED: Final = "OBS_WEBSOCKET_OUTPUT_RESUMED"
MOST_FILES: Final = 100
"""Of finished recordings, whose files are known to those who ask for the end of one."""

Tell = Callable[[Subscription, str, dict[str, Any]], None]
"""Passes an event on to the clients: who wants it, its name, its data."""


class RecordOutput:
    """Follows the recorder. The server's loop only."""

    def __init__(self, remote: RemoteRecorder, *, settings: Callable[[], Settings], tell: Tell) -> None:
        self._remote = remote
        self._settings = settings
        self._tell = tell
        self._active: dict[str, RecordingSnapshot] = {}
        self._shown: RecordingSnapshot | None = None
        """As clients know it; None: nothing is active."""
        self._ending: RecordingSnapshot | None = None
        """Its end has been told, but not that its file is there."""
        self._split_from = ""
        """The recording that another one is to continue: clients are told of another file only."""
        self._files: dict[str, Path | None] = {}
        self._stopped: dict[str, RecordingSnapshot] = {}
        """Recordings that are being finished."""
        self._waiting: dict[str, list[asyncio.Future[Path | None]]] = {}
        self._suffixes: dict[str, str] = {}
        self._expected: dict[str, Path] = {}
        """Where the files of recordings will be that are not finished."""

    def begin(self) -> None:
        """Take what is active already for told."""
        for snapshot in self._remote.active_snapshots():
            self._take(snapshot)
        self._shown = self._newest

    @property
    def snapshot(self) -> RecordingSnapshot | None:
        """The recording that commands are for, as it is now; None: nothing is active."""
        return next(reversed(self._remote.active_snapshots()), None)

    def hear(self, event: Event, snapshot: RecordingSnapshot | None) -> None:
        """Follow an event, after which its recording is ``snapshot``."""
        if snapshot is None:
            return
        self._take(snapshot)
        if isinstance(event, RecordingReady):
            self._end(snapshot.id, event.path)
        elif isinstance(event, RecordingFailed | RecordingDiscarded):
            self._end(snapshot.id, None)
        self._catch_up()

    async def file_of(self, recording_id: str, within_s: float) -> Path | None:
        """Return the finished file of a recording that was stopped, or where it will be if that takes longer; None: there is none."""
        if recording_id not in self._files:
            answer: asyncio.Future[Path | None] = asyncio.get_running_loop().create_future()
            self._waiting.setdefault(recording_id, []).append(answer)
            try:
                return await asyncio.wait_for(answer, within_s)
            except TimeoutError:
                stopped = self._stopped.get(recording_id)
                return self.expected_file(stopped) if stopped is not None else None
        return self._files[recording_id]

    def expected_file(self, snapshot: RecordingSnapshot) -> Path | None:
        """Return where the file of a recording will be, if nobody else takes that name. Asks no drive."""
        if snapshot.folder is None:
            return None
        settings = self._settings()
        name = file_name(settings.name_pattern, snapshot.title, snapshot.created)
        suffix = self._suffixes.get(snapshot.id, f".{settings.container}")
        others = {path for recording_id, path in self._expected.items() if recording_id != snapshot.id}
        taken = others | set(self._files.values())
        number, path = 1, snapshot.folder / f"{name}{suffix}"
        while path in taken:
            number += 1
            path = snapshot.folder / f"{name} ({number}){suffix}"
        self._expected[snapshot.id] = path
        return path

    def begin_split(self, recording_id: str) -> None:
        """The next recording that begins continues this one."""
        self._split_from = recording_id

    def end_split(self) -> None:
        self._split_from = ""

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────

    @property
    def _newest(self) -> RecordingSnapshot | None:
        return next(reversed(self._active.values()), None)

    def _take(self, snapshot: RecordingSnapshot) -> None:
        if snapshot.certain_state.active:
            self._active[snapshot.id] = snapshot
            self._suffixes.setdefault(snapshot.id, f".{self._settings().container}")
        else:
            self._active.pop(snapshot.id, None)
            self._stopped[snapshot.id] = snapshot

    def _end(self, recording_id: str, path: Path | None) -> None:
        self._files[recording_id] = path
        self._suffixes.pop(recording_id, None)
        self._stopped.pop(recording_id, None)
        self._expected.pop(recording_id, None)
        while len(self._files) > MOST_FILES:
            del self._files[next(iter(self._files))]
        for answer in self._waiting.pop(recording_id, []):
            if not answer.done():
                answer.set_result(path)

    def _catch_up(self) -> None:
        """Tell what has changed since it was told last."""
        newest = self._newest
        if self._shown is not None and self._shown.id not in self._active:
            self._tell_end(self._shown)
        if self._ending is not None and (self._ending.id in self._files or newest is not None):
            ended, self._ending = self._ending, None
            known = self._files.get(ended.id, self.expected_file(ended))
            self._tell_state(STOPPED, path=known)
        if newest is None:
            return
        if self._shown is None or self._shown.id == newest.id:
            self._tell_change(self._shown, newest)
        elif self._shown.id == self._split_from:
            if newest.certain_state is State.STARTING:
                return  # until it records, clients see the one before
            self._tell(
                Subscription.OUTPUTS,
                "RecordFileChanged",
                {"newOutputPath": str(self.expected_file(newest) or "")},
            )
        else:
            self._tell_change(None, newest)
        self._shown = newest

    def _tell_end(self, ended: RecordingSnapshot) -> None:
        """Tell that the recording that was shown is over, unless another one continues it."""
        self._tell_state(STOPPING)
        self._shown, self._ending = None, ended

    def _tell_change(self, before: RecordingSnapshot | None, now: RecordingSnapshot) -> None:
        told = before.certain_state if before is not None else None
        if told is now.certain_state:
            return
        if now.certain_state is State.STARTING:
            self._tell_state(STARTING)
            return
        if told is None or told is State.STARTING:
            self._tell_state(STARTED, path=self.expected_file(now))
            told = State.RECORDING
        if now.certain_state is State.PAUSED:
            self._tell_state(PAUSED)
        elif told is State.PAUSED:
            self._tell_state(RESUMED)

    def _tell_state(self, state: str, *, path: Path | None = None) -> None:
        self._tell(
            Subscription.OUTPUTS,
            STATE,
            {
                "outputActive": state in (STARTED, RESUMED),
                "outputState": state,
                "outputPath": str(path) if path is not None else None,
            },
        )
