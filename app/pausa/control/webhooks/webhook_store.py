"""The webhooks and their queue in one SQLite file: what is in it is told, whatever becomes of the program."""

import json
import logging
import sqlite3
from collections.abc import Callable, Sequence
from typing import Final

from pausa.control.webhooks.delivery_log import MOST_LINES, Attempt
from pausa.control.webhooks.told_fact import OF_WORDS, Fact, FactKind
from pausa.control.webhooks.webhook_endpoint import PARTIAL, Endpoint, UnknownEndpoint
from pausa.control.webhooks.webhook_file import WebhookFile
from pausa.control.webhooks.webhook_message import Message
from pausa.control.webhooks.webhook_rows import (
    Result,
    Told,
    Waiting,
    attempt_of,
    endpoint_of,
    kept_sentence,
    told_of,
)
from pausa.core.errors import InputError, UnknownIdError
from pausa.core.sentences import Sentence, sentence
from pausa.core.states import State

log = logging.getLogger(__name__)

MOST_ENDPOINTS: Final = 100
MOST_WAITING: Final = 10_000
"""For each address: more than comes in the days after which one that fails is disabled."""
MOST_TOLD: Final = 10_000
LONGEST_GAP_S: Final = 24 * 3600.0
"""By which one failure after another counts as failing: nobody knows of the time in which nothing was tried."""
SAME_END_S: Final = 5.0
"""Two ends of one recording within this time are one, told by its event and by the list."""

Writer = Callable[[Endpoint, Fact, State | None], list[tuple[str, Message]]]
"""Returns what an address is told of a fact, before which another state was told; each with its id."""


class WebhookStore(WebhookFile):
    """Any thread; every call blocks on the disk, and raises StorageError where that refuses."""

    # ── addresses ────────────────────────────────────────────────────────────────────────────────────

    def endpoints(self) -> list[Endpoint]:
        """Return all, the oldest first."""
        with self.reading() as file:
            return [endpoint_of(row) for row in file.execute("SELECT * FROM endpoints ORDER BY rowid")]

    def endpoint(self, endpoint_id: str) -> Endpoint:
        """Raises UnknownEndpoint."""
        with self.reading() as file:
            return endpoint_of(_row_of(file, endpoint_id))

    def add(self, endpoint: Endpoint, secret: str) -> None:
        """Raises InputError if there are too many."""
        with self.changing() as file:
            if file.execute("SELECT count(*) FROM endpoints").fetchone()[0] >= MOST_ENDPOINTS:
                raise InputError(
                    sentence("There are {count} webhooks already. Remove one.", count=MOST_ENDPOINTS)
                )
            file.execute(
                "INSERT INTO endpoints (id, name, address, form, events, secret, enabled, created, changed) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    endpoint.id,
                    endpoint.name,
                    endpoint.address,
                    endpoint.form.value,
                    json.dumps(endpoint.events),
                    secret,
                    int(endpoint.enabled),
                    endpoint.created.timestamp(),
                    endpoint.changed.timestamp(),
                ),
            )

    def change(self, endpoint: Endpoint) -> None:
        """Keep what may change of an address; one that is enabled begins without failures. Raises UnknownEndpoint."""
        with self.changing() as file:
            was = endpoint_of(_row_of(file, endpoint.id))
            file.execute(
                "UPDATE endpoints SET name = ?, address = ?, events = ?, enabled = ?, changed = ?, trouble = ? WHERE id = ?",
                (
                    endpoint.name,
                    endpoint.address,
                    json.dumps(endpoint.events),
                    int(endpoint.enabled),
                    endpoint.changed.timestamp(),
                    kept_sentence(endpoint.trouble),
                    endpoint.id,
                ),
            )
            if endpoint.enabled and not was.enabled:
                _well(file, endpoint.id)

    def remove(self, endpoint_id: str) -> Endpoint:
        """Remove an address, with what waits for it and its log. Raises UnknownEndpoint."""
        with self.changing() as file:
            removed = endpoint_of(_row_of(file, endpoint_id))
            file.execute("DELETE FROM messages WHERE endpoint = ?", (endpoint_id,))
            file.execute("DELETE FROM attempts WHERE endpoint = ?", (endpoint_id,))
            file.execute("DELETE FROM kept WHERE name = ?", (_before(endpoint_id),))
            file.execute("DELETE FROM endpoints WHERE id = ?", (endpoint_id,))
            return removed

    def secret(self, endpoint_id: str) -> str:
        """Raises UnknownEndpoint."""
        with self.reading() as file:
            return str(_row_of(file, endpoint_id)["secret"])

    def valid_secrets(self, endpoint_id: str, now_s: float) -> list[str]:
        """Return the secret, and the one before it while that still signs, too. Raises UnknownEndpoint."""
        with self.reading() as file:
            newest = str(_row_of(file, endpoint_id)["secret"])
            row = file.execute("SELECT value FROM kept WHERE name = ?", (_before(endpoint_id),)).fetchone()
        secret, until_s = json.loads(row["value"]) if row is not None else ("", 0.0)
        return [newest, secret] if now_s < until_s else [newest]

    def set_secret(self, endpoint_id: str, secret: str, *, both_until_s: float) -> None:
        """Until then the secret that there was signs, too. Raises UnknownEndpoint."""
        with self.changing() as file:
            before = json.dumps([_row_of(file, endpoint_id)["secret"], both_until_s]).encode()
            file.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (_before(endpoint_id), before))
            file.execute("UPDATE endpoints SET secret = ? WHERE id = ?", (secret, endpoint_id))

    # ── the queue ────────────────────────────────────────────────────────────────────────────────────

    def append(self, facts: Sequence[Fact], write: Writer, now_s: float, *, late: bool = False) -> int:
        """Queue what is told of ``facts``, safely on the disk when this returns. Return the number of messages.

        ``late``: they happened before the program was started; an address that is younger is not told.
        """
        with self.changing(durable=True) as file:
            endpoints = [endpoint_of(row) for row in file.execute("SELECT * FROM endpoints WHERE enabled")]
            if not endpoints and not file.execute("SELECT 1 FROM endpoints LIMIT 1").fetchone():
                return 0
            queued = 0
            for fact in facts:
                queued += _append(file, fact, endpoints, write, now_s, late=late)
            for endpoint in endpoints if queued else ():
                _give_up_oldest(file, endpoint.id)
            _forget_told(file)
            return queued

    def waiting(self, after: int = 0) -> list[Waiting]:
        """Return what waits for addresses that are enabled, the oldest first; of that what came ``after`` a number."""
        with self.reading() as file:
            rows = file.execute(
                "SELECT m.number, m.endpoint, m.recording, m.attempts, m.due, m.delay_s FROM messages m "
                "JOIN endpoints e ON e.id = m.endpoint WHERE m.waiting AND e.enabled AND m.number > ? ORDER BY m.number",
                (after,),
            )
            return [Waiting(*row) for row in rows]

    def count_waiting(self, endpoint_id: str) -> int:
        """Return how many messages are not delivered yet."""
        with self.reading() as file:
            row = file.execute(
                "SELECT count(*) FROM messages WHERE endpoint = ? AND waiting", (endpoint_id,)
            ).fetchone()
            return int(row[0])

    def message(self, number: int) -> tuple[str, Message] | None:
        """Return what is to be sent, with its id; None: it is not there any more, or not to be sent."""
        with self.reading() as file:
            row = file.execute(
                "SELECT m.id, m.event, m.body FROM messages m JOIN endpoints e ON e.id = m.endpoint "
                "WHERE m.number = ? AND m.waiting AND e.enabled",
                (number,),
            ).fetchone()
            return (row["id"], Message(row["event"], bytes(row["body"]))) if row else None

    def settle(self, waiting: Waiting, result: Result) -> float:
        """Keep what became of an attempt. Return for how many seconds the address has been failing."""
        with self.changing() as file:
            row = file.execute("SELECT * FROM messages WHERE number = ?", (waiting.number,)).fetchone()
            if row is None:  # its address was removed meanwhile
                return 0.0
            next_at = None if result.next_in_s is None else result.at_s + result.duration_s + result.next_in_s
            file.execute(
                "UPDATE messages SET waiting = ?, attempts = ?, due = ?, delay_s = ? WHERE number = ?",
                (
                    int(next_at is not None),
                    result.attempt,
                    next_at or 0.0,
                    result.next_in_s or 0.0,
                    waiting.number,
                ),
            )
            _log(file, waiting.endpoint_id, row["id"], row["recording"], row["event"], result, next_at)
            if not result.error:
                _well(file, waiting.endpoint_id)
                return 0.0
            return _failing(file, waiting.endpoint_id, result.at_s)

    def disable(self, endpoint_id: str, trouble: Sentence, now_s: float) -> Endpoint | None:
        """Disable an address because of its ``trouble``; what waits is kept. Return None if it is disabled or gone."""
        with self.changing() as file:
            changed = file.execute(
                "UPDATE endpoints SET enabled = 0, trouble = ?, changed = ? WHERE id = ? AND enabled",
                (kept_sentence(trouble), now_s, endpoint_id),
            )
            return endpoint_of(_row_of(file, endpoint_id)) if changed.rowcount else None

    # ── the log ──────────────────────────────────────────────────────────────────────────────────────

    def lines(self, endpoint_id: str, most: int) -> list[Attempt]:
        """Return the newest first. Raises UnknownEndpoint."""
        with self.reading() as file:
            _row_of(file, endpoint_id)
            rows = file.execute(
                "SELECT * FROM attempts WHERE endpoint = ? ORDER BY number DESC LIMIT ?", (endpoint_id, most)
            )
            return [attempt_of(row) for row in rows]

    def logged(self, endpoint_id: str, number: int) -> tuple[Attempt, Message | None]:
        """Return a line of the log, and its message if that is still there. Raises UnknownEndpoint, UnknownIdError."""
        with self.reading() as file:
            _row_of(file, endpoint_id)
            row = file.execute(
                "SELECT * FROM attempts WHERE endpoint = ? AND number = ?", (endpoint_id, number)
            ).fetchone()
            if row is None:
                raise UnknownIdError(sentence("The delivery log has no line {number}.", number=number))
            message = file.execute(
                "SELECT event, body FROM messages WHERE endpoint = ? AND id = ?",
                (endpoint_id, row["message"]),
            ).fetchone()
            return attempt_of(row), Message(message["event"], bytes(message["body"])) if message else None

    def log_trial(
        self, endpoint_id: str, message_id: str, recording_id: str, event: str, result: Result
    ) -> Attempt:
        """Keep what became of an attempt that somebody asked for. Raises UnknownEndpoint."""
        with self.changing() as file:
            _row_of(file, endpoint_id)
            number = _log(file, endpoint_id, message_id, recording_id, event, result, None)
            return attempt_of(file.execute("SELECT * FROM attempts WHERE number = ?", (number,)).fetchone())

    # ── what was told ────────────────────────────────────────────────────────────────────────────────

    def told(self) -> dict[str, Told]:
        """Return what was told last of each recording, by its id."""
        with self.reading() as file:
            rows = file.execute("SELECT * FROM told ORDER BY at").fetchall()
        return {row["recording"]: told for row in rows if (told := told_of(row)) is not None}


def _before(endpoint_id: str) -> str:
    """Return under which name the secret from before the newest one is kept."""
    return f"secret-before:{endpoint_id}"


def _row_of(file: sqlite3.Connection, endpoint_id: str) -> sqlite3.Row:
    row = file.execute("SELECT * FROM endpoints WHERE id = ?", (endpoint_id,)).fetchone()
    if row is None:
        raise UnknownEndpoint(endpoint_id)
    assert isinstance(row, sqlite3.Row)
    return row


def _append(
    file: sqlite3.Connection,
    fact: Fact,
    endpoints: Sequence[Endpoint],
    write: Writer,
    now_s: float,
    *,
    late: bool,
) -> int:
    recording = fact.recording
    state = State(recording.state.value)
    row = file.execute("SELECT * FROM told WHERE recording = ?", (recording.id,)).fetchone()
    completed_s = recording.completed_at.timestamp() if recording.completed_at else None
    if row is not None and fact.kind in (FactKind.READY, FactKind.FAILED):
        was_s = row["completed"]
        if row["state"] == state and was_s and completed_s and abs(was_s - completed_s) < SAME_END_S:
            return 0
    before = State(row["state"]) if row is not None else None
    queued = 0
    if fact.kind in (FactKind.SAID, FactKind.GUESSED):
        _forget_guesses(file, recording.id)
    for endpoint in endpoints:
        if late and endpoint.created > fact.at:
            continue
        for message_id, message in write(endpoint, fact, before):
            cursor = file.execute(
                "INSERT OR IGNORE INTO messages (id, endpoint, recording, event, body, waiting, due) VALUES (?, ?, ?, ?, ?, 1, ?)",
                (message_id, endpoint.id, recording.id, message.event, message.body, now_s),
            )
            queued += cursor.rowcount
    if fact.kind in OF_WORDS:
        return queued
    if state is State.DISCARDED:
        file.execute("DELETE FROM told WHERE recording = ?", (recording.id,))
    else:
        file.execute(
            "INSERT OR REPLACE INTO told VALUES (?, ?, ?, ?, ?)",
            (
                recording.id,
                state.value,
                completed_s,
                fact.at.timestamp(),
                json.dumps(recording.model_dump(mode="json")),
            ),
        )
    return queued


def _forget_guesses(file: sqlite3.Connection, recording_id: str) -> None:
    """Leave out what was being said a moment ago and is not delivered yet."""
    marks = ", ".join("?" * len(PARTIAL))
    file.execute(
        f"DELETE FROM messages WHERE recording = ? AND waiting AND event IN ({marks})",  # noqa: S608 - only question marks
        (recording_id, *PARTIAL),
    )


def _give_up_oldest(file: sqlite3.Connection, endpoint_id: str) -> None:
    """Keep the queue of an address within its bounds."""
    too_many = (
        file.execute(
            "SELECT count(*) FROM messages WHERE endpoint = ? AND waiting", (endpoint_id,)
        ).fetchone()[0]
        - MOST_WAITING
    )
    if too_many > 0:
        log.warning("%d messages for a webhook are given up: too many wait", too_many)
        file.execute(
            "DELETE FROM messages WHERE number IN "
            "(SELECT number FROM messages WHERE endpoint = ? AND waiting ORDER BY number LIMIT ?)",
            (endpoint_id, too_many),
        )


def _forget_told(file: sqlite3.Connection) -> None:
    file.execute(
        "DELETE FROM told WHERE recording IN (SELECT recording FROM told ORDER BY at DESC LIMIT -1 OFFSET ?)",
        (MOST_TOLD,),
    )


def _log(
    file: sqlite3.Connection,
    endpoint_id: str,
    message_id: str,
    recording_id: str,
    event: str,
    result: Result,
    next_at: float | None,
) -> int:
    cursor = file.execute(
        "INSERT INTO attempts (endpoint, message, recording, event, at, attempt, status, error, duration_s, next_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            endpoint_id,
            message_id,
            recording_id,
            event,
            result.at_s,
            result.attempt,
            result.status,
            kept_sentence(result.error),
            result.duration_s,
            next_at,
        ),
    )
    oldest = file.execute(
        "SELECT number FROM attempts WHERE endpoint = ? ORDER BY number DESC LIMIT 1 OFFSET ?",
        (endpoint_id, MOST_LINES),
    ).fetchone()
    if oldest is not None:
        gone = file.execute(
            "DELETE FROM attempts WHERE endpoint = ? AND number <= ? RETURNING message",
            (endpoint_id, oldest[0]),
        ).fetchall()
        for row in gone:
            # Whose last line it was can be sent again no more.
            file.execute(
                "DELETE FROM messages WHERE endpoint = ?1 AND id = ?2 AND NOT waiting AND NOT EXISTS "
                "(SELECT 1 FROM attempts WHERE endpoint = ?1 AND message = ?2)",
                (endpoint_id, row["message"]),
            )
    return cursor.lastrowid or 0


def _well(file: sqlite3.Connection, endpoint_id: str) -> None:
    file.execute(
        "UPDATE endpoints SET failing_since = NULL, failed = NULL, failing_s = 0 WHERE id = ?", (endpoint_id,)
    )


def _failing(file: sqlite3.Connection, endpoint_id: str, at_s: float) -> float:
    row = _row_of(file, endpoint_id)
    gap_s = 0.0 if row["failed"] is None else min(max(at_s - row["failed"], 0.0), LONGEST_GAP_S)
    failing_s = float(row["failing_s"]) + gap_s
    file.execute(
        "UPDATE endpoints SET failing_since = ifnull(failing_since, ?), failed = ?, failing_s = ? WHERE id = ?",
        (at_s, at_s, failing_s, endpoint_id),
    )
    return failing_s
