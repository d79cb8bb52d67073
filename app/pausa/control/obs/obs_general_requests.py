"""Requests about the program: which version, how it is doing; and *Sleep*, for batches."""

import asyncio
import contextlib
import os
import platform
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from pausa import __version__
from pausa.control.engine import Engine
from pausa.control.obs.obs_codes import (
    OBS_VERSION,
    PROTOCOL_VERSION,
    RPC_VERSION,
    BatchExecution,
    RequestRefused,
    Status,
    Subscription,
)
from pausa.control.obs.obs_encoding import demand_sendable
from pausa.control.obs.obs_output import RecordOutput, Tell
from pausa.control.obs.obs_picture import FORMATS
from pausa.control.obs.obs_requests import Asked, Data, Handler, Later
from pausa.control.remote.work import Work
from pausa.recording.options import recordings_folder
from pausa.recording.workspace.drives import free_bytes

MEGABYTE: Final = 1024 * 1024
MOST_SLEEP_MS: Final = 50_000
MOST_SLEEP_FRAMES: Final = 10_000
USUAL_FPS: Final = 30.0
DRIVE_WAIT_S: Final = 1.0


class GeneralRequests:
    """The server's loop only."""

    def __init__(self, engine: Engine, output: RecordOutput, *, tell: Tell, work: Work) -> None:
        self._engine = engine
        self._output = output
        self._tell = tell
        self._work = work
        self._free_bytes = 0
        self._asking_drive: asyncio.Future[int] | None = None
        self._load = ProcessLoad()
        self._names: Callable[[], Iterable[str]] = tuple

    def know_names(self, names: Callable[[], Iterable[str]]) -> None:
        """``names`` returns all requests that are answered."""
        self._names = names

    def table(self) -> dict[str, Handler]:
        """Return the requests by their names."""
        return {
            "GetVersion": self._version,
            "GetStats": self._stats,
            "BroadcastCustomEvent": self._broadcast,
            "Sleep": self._sleep,
        }

    async def _version(self, _asked: Asked) -> Data:
        return {
            "obsVersion": OBS_VERSION,
            "obsWebSocketVersion": PROTOCOL_VERSION,
            "rpcVersion": RPC_VERSION,
            "availableRequests": sorted(self._names()),
            "supportedImageFormats": list(FORMATS),
            "platform": platform.system().lower(),
            "platformDescription": f"Pausa {__version__}, {platform.system()} {platform.release()}",
        }

    async def _stats(self, asked: Asked) -> Later:
        return Later(self._stats_now(asked))

    async def _stats_now(self, asked: Asked) -> Data:
        free = await self._free()
        snapshot = self._output.snapshot
        return {
            "cpuUsage": self._load.percent(),
            "memoryUsage": memory_bytes() / MEGABYTE,
            "availableDiskSpace": free / MEGABYTE,
            "activeFps": self._fps(),
            "averageFrameRenderTime": 0.0,
            "renderSkippedFrames": 0,
            "renderTotalFrames": snapshot.frames if snapshot is not None else 0,
            "outputSkippedFrames": (snapshot.frames_lost or 0) if snapshot is not None else 0,
            "outputTotalFrames": snapshot.frames if snapshot is not None else 0,
            "webSocketSessionIncomingMessages": asked.caller.received,
            "webSocketSessionOutgoingMessages": asked.caller.sent,
        }

    async def _free(self) -> int:
        """Return the free space of the folder's drive, or what it was last while the drive does not answer."""
        if self._asking_drive is None or self._asking_drive.done():
            folder = recordings_folder(self._engine.settings.value, self._engine.places)
            self._asking_drive = asyncio.ensure_future(self._work.run(lambda: _free_bytes(folder)))
        with contextlib.suppress(TimeoutError):
            self._free_bytes = await asyncio.wait_for(asyncio.shield(self._asking_drive), DRIVE_WAIT_S)
        return self._free_bytes

    def _fps(self) -> float:
        """Return the rate at which the camera really delivers."""
        times_ns = self._engine.hub.frame_times
        if len(times_ns) < 2 or times_ns[-1] <= times_ns[0]:
            return 0.0
        return (len(times_ns) - 1) * 1e9 / (times_ns[-1] - times_ns[0])

    async def _broadcast(self, asked: Asked) -> Data:
        data = asked.fields.members("eventData")
        demand_sendable(data)
        self._tell(Subscription.GENERAL, "CustomEvent", data)
        return {}

    async def _sleep(self, asked: Asked) -> Data:
        match asked.execution:
            case BatchExecution.SERIAL_REALTIME:
                await asyncio.sleep(asked.fields.number("sleepMillis", 0, MOST_SLEEP_MS) / 1000)
            case BatchExecution.SERIAL_FRAME:
                await self.sleep_frames(asked.fields.number("sleepFrames", 0, MOST_SLEEP_FRAMES))
            case _:
                raise RequestRefused(
                    Status.UNSUPPORTED_BATCH_EXECUTION, "*Sleep* is for batches that run in order."
                )
        return {}

    async def sleep_frames(self, frames: float) -> None:
        """Wait for as long as the camera takes for so many frames."""
        camera = self._engine.hub.camera_format
        await asyncio.sleep(frames / (float(camera.fps) if camera is not None else USUAL_FPS))


class ProcessLoad:
    """How much of the processors this process uses."""

    def __init__(self) -> None:
        self._at_s, self._used_s = time.monotonic(), time.process_time()
        self._percent = 0.0

    def percent(self) -> float:
        """Return the share since this was asked last, in percent of all processors."""
        at_s, used_s = time.monotonic(), time.process_time()
        if at_s - self._at_s > 0.1:
            share = (used_s - self._used_s) / (at_s - self._at_s)
            self._percent = 100 * share / (os.cpu_count() or 1)
            self._at_s, self._used_s = at_s, used_s
        return self._percent


def memory_bytes() -> int:
    """Return how much memory this process uses; where the system does not tell it simply, the most that it has used; else 0."""
    statistics = Path("/proc/self/statm")
    if statistics.exists():
        return int(statistics.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    if sys.platform == "win32":  # only through a library of the system
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _free_bytes(folder: Path) -> int:
    """Return the free space of the drive, also of a folder that does not exist yet."""
    for place in (folder, *folder.parents):
        try:
            return free_bytes(place) or 0
        except OSError:
            continue
    return 0
