"""Delivers what waits in the queue, on one thread: an address that is silent costs that thread nothing but its turn."""

import asyncio
import contextlib
import logging
import threading
import time
import uuid
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pausa.control.webhooks.delivery_clock import DeliveryClock
from pausa.control.webhooks.delivery_lanes import DeliveryLanes
from pausa.control.webhooks.delivery_log import Attempt
from pausa.control.webhooks.delivery_outcome import Exchange, Outcome
from pausa.control.webhooks.message_signature import SigningKey, signed_headers
from pausa.control.webhooks.webhook_endpoint import PARTIAL, Endpoint, Form, UnknownEndpoint
from pausa.control.webhooks.webhook_message import Message
from pausa.control.webhooks.webhook_rows import Result, Waiting
from pausa.control.webhooks.webhook_store import WebhookStore
from pausa.core.errors import PausaError
from pausa.core.file_lock import FileLock
from pausa.core.sentences import Sentence, sentence

log = logging.getLogger(__name__)

RETRIES_S: Final = (5, 300, 1800, 7200, 18000, 36000, 36000)
"""After each failure; then a message is given up."""
LONGEST_RETRY_AFTER_S: Final = 36000.0
FAILING_S: Final = 5 * 24 * 3600.0
"""For so long an address may fail before it is disabled."""
GONE: Final = 410
LOOK_S: Final = 5.0
"""How often it is looked whether another program has queued something, or a clock was set."""
REST_S: Final = 5.0
"""How long it rests after the queue could not be read or written."""


def retry_s(attempt: int, retry_after_s: float | None) -> float | None:
    """Return how long after the failure of an attempt, counted from 1, the next one comes; None: there is none."""
    if attempt > len(RETRIES_S):
        return None
    return max(float(RETRIES_S[attempt - 1]), min(retry_after_s or 0.0, LONGEST_RETRY_AFTER_S))


class Delivery:
    """One program of a user delivers at a time; another one only queues, and takes over when the first has ended."""

    def __init__(
        self,
        store: WebhookStore,
        *,
        lock_file: Path,
        exchange: Callable[[], Exchange],
        key: Callable[[], SigningKey],
        clock: DeliveryClock,
        on_change: Callable[[], None],
        on_disabled: Callable[[Endpoint], None],
    ) -> None:
        """``exchange`` is made on the thread that delivers."""
        self._store = store
        self._lock = FileLock(lock_file)
        self._make_exchange = exchange
        self._key = key
        self._clock = clock
        self._on_change = on_change
        self._on_disabled = on_disabled
        self._lanes = DeliveryLanes(clock)
        self._unsettled: dict[int, tuple[float, Outcome]] = {}
        """By the number of the message: what became of an attempt, and when, that could not be kept yet."""
        self._newest = 0
        """The number of the newest message that was taken from the queue."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._guard = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._woken = asyncio.Event()
        self._stale: set[str] = set()
        """Addresses that were changed, so that what waits for them is to be read anew."""
        self._trials: list[tuple[Callable[[Exchange], asyncio.Task[None]], Future[Attempt]]] = []
        """What somebody wants to be sent at once, and its answer."""
        self._grace_s: float | None = None
        self._thread = threading.Thread(target=self._run, name="webhook-delivery", daemon=True)

    # ── any thread ───────────────────────────────────────────────────────────────────────────────────

    def start(self) -> None:
        """Begin to deliver; idempotent."""
        with self._guard:
            if not self._thread.is_alive() and self._grace_s is None:
                with contextlib.suppress(RuntimeError):  # it has ended
                    self._thread.start()

    def wake(self) -> None:
        """Look into the queue, and at the clock. Does not block."""
        with self._guard:
            self._wake()

    def read_anew(self, endpoint_id: str) -> None:
        """An address was changed, enabled, disabled or removed. Does not block."""
        with self._guard:
            self._stale.add(endpoint_id)
            self._wake()

    def try_once(
        self, endpoint: Endpoint, recording_id: str, message_id: str, message: Message
    ) -> "Future[Attempt]":
        """Send a message at once, beside the queue and without another try. Does not block."""
        answer: Future[Attempt] = Future()

        def begin(exchange: Exchange) -> asyncio.Task[None]:
            return asyncio.create_task(
                self._try_once(exchange, endpoint, recording_id, message_id, message, answer)
            )

        self.start()
        with self._guard:
            if self._grace_s is not None:
                answer.set_exception(_closing())
            else:
                self._trials.append((begin, answer))
                answer.add_done_callback(lambda _: self._on_change())
                self._wake()
        return answer

    def close(self, grace_s: float) -> None:
        """End it, and join the thread. What was never tried yet has ``grace_s`` for that. Idempotent."""
        with self._guard:
            self._grace_s = grace_s
            self._wake()
        if self._thread.is_alive():
            self._thread.join()
        for _, answer in self._trials:
            with contextlib.suppress(InvalidStateError):
                answer.set_exception(_closing())

    def _wake(self) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._woken.set)

    # ── its own thread ───────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        try:
            asyncio.run(self._deliver())
        except Exception:
            log.exception("webhooks are not delivered any more because of a fault")
        finally:
            self._lock.release()

    async def _deliver(self) -> None:
        with self._guard:
            self._loop = asyncio.get_running_loop()
        exchange = self._make_exchange()
        try:
            while self._grace_s is None:
                wait_s = self._step(exchange)
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(wait_s):
                        await self._woken.wait()
                self._woken.clear()
            await self._finish(exchange, self._grace_s)
        finally:
            with self._guard:
                self._loop = None
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await exchange.close()

    def _step(self, exchange: Exchange) -> float:
        """Begin what is due; return how long there is nothing to begin."""
        with self._guard:
            trials, self._trials = self._trials, []
            stale, self._stale = self._stale, set()
        for begin, _ in trials:
            self._keep(begin(exchange))
        try:
            self._load(stale)
            for waiting in self._lanes.take():
                self._keep(asyncio.create_task(self._send(exchange, waiting)))
        except PausaError as error:
            log.warning("the queue of webhooks cannot be read: %s", error)
            with self._guard:
                self._stale |= stale
            return REST_S
        next_s = self._lanes.next_in_s()
        return LOOK_S if next_s is None else min(next_s, LOOK_S)

    def _load(self, stale: set[str]) -> None:
        """Take what is new in the queue. Raises StorageError."""
        try:
            if not self._lock.held and not self._lock.take():
                return
        except OSError as error:
            log.debug("nobody is kept from delivering as well: %s", error)
        if self._store.changed_elsewhere():
            stale |= {endpoint.id for endpoint in self._store.endpoints()}
        for waiting in self._store.waiting(after=self._newest):
            self._newest = waiting.number
            if waiting.endpoint_id not in stale:
                self._lanes.add(waiting)
        if stale:
            for endpoint_id in stale:
                self._lanes.drop(endpoint_id)
            for waiting in self._store.waiting():
                if waiting.endpoint_id in stale:
                    self._newest = max(self._newest, waiting.number)
                    self._lanes.add(waiting)

    def _keep(self, task: "asyncio.Task[None]") -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: self._woken.set())

    async def _send(self, exchange: Exchange, waiting: Waiting) -> None:
        try:
            found = self._store.message(waiting.number)
            if found is None:
                self._unsettled.pop(waiting.number, None)
                self._lanes.done(waiting)
                return
            endpoint = self._store.endpoint(waiting.endpoint_id)
            if waiting.number not in self._unsettled:
                at_s = self._clock.wall_s()
                self._unsettled[waiting.number] = at_s, await self._post(exchange, endpoint, *found)
            # Whoever took it does not get it once more because our disk refuses.
            at_s, outcome = self._unsettled[waiting.number]
            is_partial = found[1].event in PARTIAL
            failing_s = self._settle(waiting, endpoint, at_s, outcome, once=is_partial)
            del self._unsettled[waiting.number]
        except UnknownEndpoint:
            self._unsettled.pop(waiting.number, None)
            self._lanes.done(waiting)
            self._lanes.drop(waiting.endpoint_id)
        except PausaError as error:
            log.warning("what became of a webhook cannot be kept: %s", error)
            self._lanes.later(waiting, REST_S, waiting.attempts)
        except Exception:
            log.exception("a webhook was not delivered because of a fault")
            self._lanes.later(waiting, float(RETRIES_S[-1]), waiting.attempts)
        else:
            self._judge(endpoint, outcome, failing_s)
            self._on_change()

    def _settle(
        self, waiting: Waiting, endpoint: Endpoint, at_s: float, outcome: Outcome, *, once: bool
    ) -> float:
        """Keep what became of an attempt; ``once``: there is no other. Return for how many seconds the address has been failing. Raises StorageError."""
        attempt = waiting.attempts + 1
        next_in_s = retry_s(attempt, outcome.retry_after_s) if outcome.error and not once else None
        result = _result(at_s, attempt, outcome, next_in_s)
        failing_s = self._store.settle(waiting, result)
        self._lanes.note(endpoint.id, failing=bool(outcome.error))
        if next_in_s is None:
            self._lanes.done(waiting)
        else:
            self._lanes.later(waiting, next_in_s, attempt)
        return failing_s

    def _judge(self, endpoint: Endpoint, outcome: Outcome, failing_s: float) -> None:
        """Disable an address that is gone or takes nothing."""
        if outcome.status == GONE:
            self._disable(endpoint, sentence("The receiver says that it is gone for good (410)."))
        elif failing_s >= FAILING_S:
            self._disable(
                endpoint,
                sentence("Nothing could be delivered for five days: {reason}.", reason=outcome.error),
            )

    def _disable(self, endpoint: Endpoint, trouble: Sentence) -> None:
        try:
            disabled = self._store.disable(endpoint.id, trouble, self._clock.wall_s())
        except PausaError as error:
            log.warning("the webhook %s is to be disabled and is not yet: %s", endpoint.id, error)
            return
        self._lanes.drop(endpoint.id)
        if disabled is not None:
            log.warning("the webhook %s is disabled: %s", endpoint.id, trouble)
            self._on_disabled(disabled)

    async def _try_once(
        self,
        exchange: Exchange,
        endpoint: Endpoint,
        recording_id: str,
        message_id: str,
        message: Message,
        answer: "Future[Attempt]",
    ) -> None:
        at_s = self._clock.wall_s()
        try:
            outcome = await self._post(exchange, endpoint, message_id, message)
            attempt = self._store.log_trial(
                endpoint.id, message_id, recording_id, message.event, _result(at_s, 1, outcome, None)
            )
        except BaseException as error:
            with contextlib.suppress(InvalidStateError):
                answer.set_exception(_closing() if isinstance(error, asyncio.CancelledError) else error)
            if not isinstance(error, PausaError):
                raise
        else:
            with contextlib.suppress(InvalidStateError):  # whoever asked has gone
                answer.set_result(attempt)

    async def _post(
        self, exchange: Exchange, endpoint: Endpoint, message_id: str, message: Message
    ) -> Outcome:
        if endpoint.form is Form.REALTIMEKIT:
            headers = self._key().headers(message_id, endpoint.id, message.body)
        else:
            now_s = self._clock.wall_s()
            keys = self._store.valid_secrets(endpoint.id, now_s)
            headers = signed_headers(keys, message_id, message.body, now_s, endpoint.form)
        return await exchange.post(endpoint.address, headers, message.body)

    async def _finish(self, exchange: Exchange, grace_s: float) -> None:
        """Send what was never tried, for as long as that may take."""
        deadline = time.monotonic() + grace_s
        while (left_s := deadline - time.monotonic()) > 0:
            try:
                self._load(set())
            except PausaError:
                return
            for waiting in self._lanes.take():
                if waiting.attempts == 0:
                    self._keep(asyncio.create_task(self._send(exchange, waiting)))
            if not self._tasks or not self._lanes.untried():
                return
            await asyncio.wait(self._tasks, timeout=left_s, return_when=asyncio.FIRST_COMPLETED)


def new_message_id() -> str:
    """Return an id for a message that tells of no fact."""
    return f"msg_{uuid.uuid4().hex}"


def utc_moment(seconds: float) -> datetime:
    """Return the moment in ``seconds`` since 1970."""
    return datetime.fromtimestamp(seconds, UTC)


def _result(at_s: float, attempt: int, outcome: Outcome, next_in_s: float | None) -> Result:
    return Result(
        at_s=at_s,
        attempt=attempt,
        status=outcome.status,
        error=outcome.error,
        duration_s=outcome.duration_s,
        next_in_s=next_in_s,
    )


def _closing() -> PausaError:
    return PausaError(sentence("Pausa is being closed, so nothing was sent."))
