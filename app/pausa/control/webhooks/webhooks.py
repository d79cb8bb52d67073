"""The webhooks of a user: addresses that are told what happens to recordings."""

import contextlib
import logging
import threading
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.webhooks import FILE_NAME
from pausa.control.webhooks.delivery import Delivery, new_message_id, utc_moment
from pausa.control.webhooks.delivery_clock import DeliveryClock, SystemClock
from pausa.control.webhooks.delivery_log import MOST_LINES, Attempt
from pausa.control.webhooks.fact_spool import FactSpool
from pausa.control.webhooks.fact_writer import FactWriter
from pausa.control.webhooks.heard_recordings import HeardRecordings
from pausa.control.webhooks.message_forms import messages_for, trial_message
from pausa.control.webhooks.message_signature import SigningKey, new_secret
from pausa.control.webhooks.missed_facts import missed_facts
from pausa.control.webhooks.name_lookup import NameLookup
from pausa.control.webhooks.told_fact import Fact, fact_of
from pausa.control.webhooks.webhook_address import check_host, parsed_address
from pausa.control.webhooks.webhook_endpoint import Endpoint, Form, checked_events, event_names
from pausa.control.webhooks.webhook_message import Message, Surroundings
from pausa.control.webhooks.webhook_store import WebhookStore
from pausa.core.errors import InputError, StorageError
from pausa.core.events import Event, Noticed, RecordingStarted, TranscriptPartial, Unsubscribe
from pausa.core.paths import is_file
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.sentences import NOTHING, sentence
from pausa.core.states import State

if TYPE_CHECKING:  # so that no library for HTTP is loaded before something is to be sent
    from pausa.control.webhooks.http_exchange import HttpExchange

LONGEST_NAME: Final = 200
GRACE_S: Final = 2.0
"""For what was told last when the program ends."""
BOTH_SIGN_S: Final = 24 * 3600.0
"""For so long the secret before a new one signs, too, so that its receiver misses nothing."""
COMPARED: Final = timedelta(days=14)
"""Recordings that are older and were never told are not told when the program starts."""

log = logging.getLogger(__name__)

_KEY: Final = "signing-key"


GUESSES_APART_NS: Final = 1_000_000_000
"""More than one a second is told to nobody."""


class Webhooks:
    """Any thread. All but ``on_event``, ``hear`` and ``listen`` block on the disk. Without an address nothing is kept and no thread runs."""

    def __init__(
        self,
        folder: Path,
        *,
        recordings: Callable[[], Sequence[RemoteRecording]] = tuple,
        known: Callable[[str], RecordingSnapshot | None] = lambda _: None,
        is_gone: Callable[[str], bool] = lambda _: False,
        announce: Callable[[Event], None] = lambda _: None,
        surroundings: Surroundings = Surroundings(),  # noqa: B008 - frozen
        clock: DeliveryClock | None = None,
        limit_s: float | None = None,
        memory: Path | None = None,
    ) -> None:
        """``recordings``: all of the list; ``is_gone``: whether nothing is left of a recording. Both may block.

        ``known``: what is known of a recording of this run of the program; must not block.
        ``memory``: a folder that outlives the program, and to which a write takes microseconds; None: there is none.
        ``limit_s``: for an exchange with an address; None: as usual.
        """
        self._recordings = recordings
        self._is_gone = is_gone
        self._announce = announce
        self._surroundings = surroundings
        self._clock = clock or SystemClock()
        self._limit_s = limit_s
        self._begun = utc_moment(self._clock.wall_s())
        self._lookup = NameLookup()
        self._guessed_ns = -GUESSES_APART_NS
        """When a guess at what is said was told last."""
        self._loss: Noticed | None = None
        """What is to be told when the next recording begins."""
        self._file = folder / FILE_NAME
        self._store = WebhookStore(self._file, on_set_aside=self._lost)
        self._key_lock = threading.Lock()
        self._key: SigningKey | None = None
        self._listeners: tuple[Callable[[], None], ...] = ()
        self._listeners_lock = threading.Lock()
        self._heard = HeardRecordings(known)
        self._spool = FactSpool(memory, folder)
        self._writer = FactWriter(write=self._write, compare=self._compare, spool=self._spool)
        self._delivery = Delivery(
            self._store,
            lock_file=folder / "webhooks.lock",
            exchange=self._exchange,
            key=self._signing_key,
            clock=self._clock,
            on_change=self._changed,
            on_disabled=self._disabled,
        )
        self._begin_lock = threading.Lock()
        self._begun_to_tell = False
        self.look_for_file()

    # ── what is told ─────────────────────────────────────────────────────────────────────────────────

    def look_for_file(self) -> bool:
        """Begin to tell if there is a file by now, which another program may have made. Return whether facts are told. Blocks."""
        if not self._begun_to_tell and is_file(self._file):
            self._begin()
        return self._begun_to_tell

    @property
    def tells(self) -> bool:
        """Whether what is heard is told; else nobody had named an address when this was looked for last."""
        return self._begun_to_tell

    def on_event(self, event: Event) -> None:
        """Tell what has happened. Does not block."""
        if self._begun_to_tell:
            self.hear(event, self._heard.after(event))

    def hear(self, event: Event, snapshot: RecordingSnapshot | None) -> None:
        """Tell what has happened, after which the recording is ``snapshot``. Does not block."""
        if isinstance(event, RecordingStarted) and self._loss is not None:
            # At the start of the program perhaps nobody listened yet; here it matters.
            loss, self._loss = self._loss, None
            self._announce(loss)
        if not self._begun_to_tell or self._comes_too_soon(event):
            return
        fact = fact_of(event, snapshot)
        if fact is not None:
            self._writer.put(fact)

    def _comes_too_soon(self, event: Event) -> bool:
        """Whether it is a guess at what is said so soon after the one before that nobody needs it."""
        if not isinstance(event, TranscriptPartial):
            return False
        if event.monotonic_ns - self._guessed_ns < GUESSES_APART_NS:
            return True
        self._guessed_ns = event.monotonic_ns
        return False

    def wait_until_kept(self, timeout_s: float) -> bool:
        """Wait until all that was heard is in the queue; return False if that takes too long."""
        return not self._begun_to_tell or self._writer.wait_until_written(timeout_s)

    @property
    def forms(self) -> Mapping[str, tuple[str, ...]]:
        """The events of each form, for whoever is to choose."""
        return {form.value: event_names(form) for form in Form}

    # ── addresses ────────────────────────────────────────────────────────────────────────────────────

    def endpoints(self, form: Form | None = None) -> list[Endpoint]:
        """Return all, or those of a form, the oldest first. Raises StorageError."""
        if not self.look_for_file():
            return []
        return [one for one in self._store.endpoints() if form in (None, one.form)]

    def endpoint(self, endpoint_id: str) -> Endpoint:
        """Raises UnknownEndpoint, StorageError."""
        return self._store.endpoint(endpoint_id)

    def add(
        self,
        address: str,
        *,
        form: Form | str = Form.PAUSA,
        events: Sequence[str] = (),
        name: str = "",
        enabled: bool = True,
    ) -> Endpoint:
        """Add an address; ``form`` is one of those there are. Its host is looked up, which takes some seconds at most. Raises InputError, StorageError."""
        form = Form(form)
        now = utc_moment(self._clock.wall_s()).astimezone()
        endpoint = Endpoint(
            id=str(uuid.uuid4()),
            name=_checked_name(name),
            address=self._checked_address(address),
            form=form,
            events=checked_events(form, tuple(events)),
            enabled=enabled,
            created=now,
            changed=now,
        )
        if form is Form.REALTIMEKIT:
            self._signing_key()  # made now: it takes a while
        self._store.add(endpoint, new_secret())
        self._begin()
        self._follow(endpoint.id)
        return endpoint

    def change(
        self,
        endpoint_id: str,
        *,
        address: str | None = None,
        events: Sequence[str] | None = None,
        name: str | None = None,
        enabled: bool | None = None,
    ) -> Endpoint:
        """Change what is named; one that is enabled has no trouble any more. Raises InputError, UnknownEndpoint, StorageError."""
        was = self._store.endpoint(endpoint_id)
        endpoint = replace(
            was,
            address=was.address if address is None else self._checked_address(address),
            events=was.events if events is None else checked_events(was.form, tuple(events)),
            name=was.name if name is None else _checked_name(name),
            enabled=was.enabled if enabled is None else enabled,
            trouble=was.trouble if enabled is None else NOTHING,
            changed=utc_moment(self._clock.wall_s()).astimezone(),
        )
        self._store.change(endpoint)
        self._follow(endpoint_id)
        return self._store.endpoint(endpoint_id)

    def remove(self, endpoint_id: str) -> Endpoint:
        """Remove an address with its log and what waits for it; return it. Raises UnknownEndpoint, StorageError."""
        removed = self._store.remove(endpoint_id)
        self._follow(endpoint_id)
        return removed

    def secret(self, endpoint_id: str) -> str:
        """Return what its messages are signed with, except in RealtimeKit's form. Raises UnknownEndpoint, StorageError."""
        return self._store.secret(endpoint_id)

    def renew_secret(self, endpoint_id: str) -> str:
        """Make another secret: what is sent from now on is signed with it, and for a day with the one before, too. Raises UnknownEndpoint, StorageError."""
        secret = new_secret()
        self._store.set_secret(endpoint_id, secret, both_until_s=self._clock.wall_s() + BOTH_SIGN_S)
        self._changed()
        return secret

    def public_key(self) -> str:
        """Return, as PEM, the key that proves the signatures of RealtimeKit's form. Raises StorageError."""
        return self._signing_key().public_pem

    # ── deliveries ───────────────────────────────────────────────────────────────────────────────────

    def log(self, endpoint_id: str, *, most: int = MOST_LINES) -> list[Attempt]:
        """Return what became of the attempts to deliver, the newest first. Raises UnknownEndpoint, StorageError."""
        return self._store.lines(endpoint_id, most)

    def waiting(self, endpoint_id: str) -> int:
        """Return how many messages are not delivered yet. Raises StorageError."""
        return self._store.count_waiting(endpoint_id)

    def test(self, endpoint_id: str) -> "Future[Attempt]":
        """Send a message that tells nothing, once and at once, also if the address is disabled. Raises UnknownEndpoint, StorageError."""
        endpoint = self._store.endpoint(endpoint_id)
        message = trial_message(endpoint.form, utc_moment(self._clock.wall_s()))
        return self._delivery.try_once(endpoint, "", new_message_id(), message)

    def send_again(self, endpoint_id: str, number: int) -> "Future[Attempt]":
        """Send the message of a line of the log again, once and at once, with the id that it had.

        Raises UnknownEndpoint, UnknownIdError, StorageError, and InputError if the message is not kept any more.
        """
        endpoint = self._store.endpoint(endpoint_id)
        attempt, message = self._store.logged(endpoint_id, number)
        if message is None:
            if attempt.recording_id:
                raise InputError(sentence("The message is not kept any more, so it cannot be sent again."))
            message = trial_message(endpoint.form, utc_moment(self._clock.wall_s()))
        return self._delivery.try_once(endpoint, attempt.recording_id, attempt.message_id, message)

    def look_again(self) -> None:
        """A clock was set: look what is due. Does not block."""
        self._delivery.wake()

    def listen(self, listener: Callable[[], None]) -> Unsubscribe:
        """Call ``listener``, on any thread, when an address or its log has changed."""
        with self._listeners_lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._listeners_lock:
                self._listeners = tuple(other for other in self._listeners if other is not listener)

        return unsubscribe

    def close(self, *, grace_s: float = GRACE_S) -> None:
        """Queue what was heard, send for ``grace_s`` what was never tried, and end. Idempotent."""
        self._writer.close()
        self._delivery.close(grace_s)
        self._store.close()

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────

    def _begin(self) -> None:
        """Keep what is heard from now on."""
        with self._begin_lock:
            if not self._begun_to_tell:
                self._begun_to_tell = True
                self._writer.start()

    def _write(self, facts: Sequence[Fact], *, late: bool = False) -> None:
        """Raises StorageError."""
        whole = [fact if fact.recording.started_at else self._with_what_is_known(fact) for fact in facts]
        queued = self._store.append(whole, self._messages, self._clock.wall_s(), late=late)
        if queued:
            self._delivery.start()
            self._delivery.wake()
            self._changed()

    def _messages(self, endpoint: Endpoint, fact: Fact, before: State | None) -> list[tuple[str, Message]]:
        return messages_for(endpoint, fact, before, self._surroundings)

    def _with_what_is_known(self, fact: Fact) -> Fact:
        """Add what is known of a recording whose beginning this program has not seen. Raises StorageError, LibraryError."""
        recording = fact.recording
        if recording.state is State.DISCARDED:
            told = self._store.told().get(recording.id)
            shown = told.shown.model_copy(update={"state": State.DISCARDED, "actions": []}) if told else None
        elif recording.state in (State.READY, State.FAILED):
            listed = next((one for one in self._recordings() if one.id == recording.id), None)
            shown = listed if listed is not None and listed.state is recording.state else None
        else:
            shown = None
        return fact if shown is None else fact.model_copy(update={"recording": shown})

    def _compare(self, of_this_run: frozenset[str]) -> None:
        """Tell what was never told. Raises StorageError, LibraryError."""
        for file, facts in self._spool.left():
            log.info("%d facts of a program that was killed are told", len(facts))
            self._write(facts)
            with contextlib.suppress(OSError):
                file.unlink()
        endpoints = self._store.endpoints()
        if not endpoints:
            return
        since = max(min(one.created for one in endpoints), self._begun - COMPARED)
        recordings = [
            one for one in self._recordings() if one.id not in of_this_run and one.created_at < self._begun
        ]
        told = {name: one for name, one in self._store.told().items() if name not in of_this_run}
        missed = missed_facts(
            recordings, told, since=since, is_gone=self._is_gone, now=utc_moment(self._clock.wall_s())
        )
        if missed:
            self._write(missed, late=True)
        if any(self._store.count_waiting(one.id) for one in endpoints):
            self._delivery.start()

    def _follow(self, endpoint_id: str) -> None:
        self._delivery.read_anew(endpoint_id)
        self._changed()

    def _checked_address(self, text: str) -> str:
        address = parsed_address(text)
        check_host(address.host, self._lookup.ask(address.raw_host.decode("ascii")))
        return str(address)

    def _signing_key(self) -> SigningKey:
        """Raises StorageError."""
        with self._key_lock:
            if self._key is None:
                try:
                    self._key = SigningKey.read(self._store.kept(_KEY, lambda: SigningKey.made().private_pem))
                except ValueError as error:
                    raise StorageError(
                        sentence("The key that signs webhooks is damaged ({reason}).", reason=str(error))
                    ) from None
            return self._key

    def _exchange(self) -> "HttpExchange":
        from pausa.control.webhooks.http_exchange import LIMIT_S, HttpExchange

        return HttpExchange(self._lookup, limit_s=self._limit_s or LIMIT_S)

    def _disabled(self, endpoint: Endpoint) -> None:
        self._announce(
            Noticed(
                monotonic_ns=time.monotonic_ns(),
                code="webhook_disabled",
                message=sentence(
                    "The webhook {name} is disabled. {trouble} What was not delivered is kept; enable it to send it.",
                    name=endpoint.name or parsed_address(endpoint.address).host,
                    trouble=endpoint.trouble,
                ),
            )
        )

    def _lost(self, aside: Path) -> None:
        self._loss = Noticed(
            monotonic_ns=time.monotonic_ns(),
            code="webhooks_lost",
            message=sentence(
                "The list of webhooks was damaged and is kept as {file}. No address is told anything until you enter it again.",
                file=aside,
            ),
        )
        self._announce(self._loss)

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()


def _checked_name(name: str) -> str:
    name = name.strip()
    if len(name) > LONGEST_NAME or any(not char.isprintable() for char in name):
        raise InputError(
            sentence("A name has at most {count} characters, all of them visible.", count=LONGEST_NAME)
        )
    return name
