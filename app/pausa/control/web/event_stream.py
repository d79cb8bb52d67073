"""Events as a stream of server-sent events, for each listener as fast as it reads, and never at the recorder's cost."""

import asyncio
import json
import threading
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from starlette.responses import Response

from pausa.control.remote.numbered_events import NumberedEvent, NumberedEvents
from pausa.control.web.guard import abort_of
from pausa.core.events import RecordingProgressed, TranscribeProgressed, TranscriptPartial

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

STILL_HERE_S: Final = 15.0
RETRY_MS: Final = 2000


class StreamCounts:
    """How many listen, and how many were cut off because they were too slow."""

    def __init__(self) -> None:
        self.open = 0
        self.cut_off = 0


class EventStream(Response):
    """One listener. Events come from any thread; all else is on the loop."""

    media_type = "text/event-stream"

    def __init__(
        self,
        events: NumberedEvents,
        *,
        after: str,
        progress: bool,
        partial: bool,
        most: int,
        counts: StreamCounts,
    ) -> None:
        """``after``: the id of the last event that the listener has; empty: only what comes. ``progress``: also how a recording grows.

        ``partial``: also what is being said, before it is certain. ``most``: how many events wait for it at most.
        """
        super().__init__(headers={"cache-control": "no-store", "x-accel-buffering": "no"})
        del self.headers["content-length"]
        self._events = events
        self._after = after
        self._left_out = (
            *(() if progress else (RecordingProgressed, TranscribeProgressed)),
            *(() if partial else (TranscriptPartial,)),
        )
        self._most = most
        self._counts = counts
        self._lock = threading.Lock()
        self._waiting: deque[NumberedEvent] = deque()
        self._is_told = False
        self._too_slow = False
        self._news = asyncio.Event()
        self._cut = asyncio.Event()
        self._loop = asyncio.get_running_loop()

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        missed, whole, unsubscribe = self._events.subscribe(self._hear, after=self._after)
        self._counts.open += 1
        pump = asyncio.ensure_future(self._pump(send, missed, whole=whole))
        left = asyncio.ensure_future(_disconnected(receive))
        cut = asyncio.ensure_future(self._cut.wait())
        try:
            await asyncio.wait({pump, left, cut}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            unsubscribe()
            self._counts.open -= 1
            for task in (pump, left, cut):
                task.cancel()
            await asyncio.gather(pump, left, cut, return_exceptions=True)
            if self._too_slow:
                self._counts.cut_off += 1
            abort_of(scope)()

    def _hear(self, numbered: NumberedEvent) -> None:
        if isinstance(numbered.event, self._left_out):
            return
        with self._lock:
            if len(self._waiting) < self._most:
                self._waiting.append(numbered)
            else:
                self._too_slow = True
            if self._is_told:
                return
            self._is_told = True
        with suppress(RuntimeError):  # the server has ended
            self._loop.call_soon_threadsafe(self._tell)

    def _tell(self) -> None:
        with self._lock:
            self._is_told = False
            too_slow = self._too_slow
        self._news.set()
        if too_slow:
            self._cut.set()

    async def _pump(self, send: "Send", missed: list[NumberedEvent], *, whole: bool) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        await _write(send, f"retry: {RETRY_MS}\n\n")
        if not whole:
            await _write(send, "event: missed\ndata: {}\n\n")
        for one in missed:
            if not isinstance(one.event, self._left_out):
                await _write(send, self._text(one))
        while True:
            try:
                async with asyncio.timeout(STILL_HERE_S):
                    await self._news.wait()
            except TimeoutError:
                await _write(send, ": still here\n\n")
                continue
            self._news.clear()
            with self._lock:
                waiting = list(self._waiting)
                self._waiting.clear()
            if waiting:
                await _write(send, "".join(self._text(one) for one in waiting))

    def _text(self, numbered: NumberedEvent) -> str:
        data = json.dumps(numbered.as_json(), default=str)
        return f"id: {self._events.id_of(numbered)}\nevent: {numbered.event.name}\ndata: {data}\n\n"


async def _write(send: "Send", text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


async def _disconnected(receive: "Receive") -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
