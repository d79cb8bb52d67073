"""What was never told although the list has it: the program was killed between a fact and its place in the queue.

Between the two lies a moment of the thread that writes the queue. What the list, or the disk, shows of a recording is
compared with what was told of it last. So no state in which a recording stayed is missed; one that it had for that
moment alone is known to nobody.
"""

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.webhooks.told_fact import Fact, FactKind
from pausa.control.webhooks.webhook_rows import Told
from pausa.core.states import State

_NAMESPACE: Final = uuid.UUID("6d1c1f52-3f0e-5c35-9a1f-6b8f5f0a7c11")
_KNOWN: Final = frozenset(state.value for state in State)


def missed_facts(
    recordings: Sequence[RemoteRecording],
    told: Mapping[str, Told],
    *,
    since: datetime,
    is_gone: Callable[[str], bool],
    now: datetime,
) -> list[Fact]:
    """Return what is to be told still, in the order in which it happened.

    ``recordings``: all of the list; of those that were never told only what was made after ``since`` counts.
    ``is_gone``: whether nothing of a recording is left.
    """
    listed = {one.id for one in recordings}
    facts = [
        fact
        for one in recordings
        if one.id in told or one.created_at >= since
        for fact in _missed(one, told[one.id].state if one.id in told else None, now)
    ]
    facts += [
        _fact(one.shown.model_copy(update={"state": State.DISCARDED, "actions": []}), FactKind.DISCARDED, now)
        for recording_id, one in told.items()
        if recording_id not in listed
        and one.state not in (State.READY, State.FAILED)
        and is_gone(recording_id)
    ]
    return sorted(facts, key=lambda fact: fact.at)


def _missed(recording: RemoteRecording, told: State | None, now: datetime) -> Iterator[Fact]:
    if recording.state.value not in _KNOWN:  # it is yet to begin
        return
    state = State(recording.state.value)
    if told is state:
        return
    began = recording.started_at
    if told in (None, State.STARTING) and began is not None:
        yield _fact(_as_it_began(recording), FactKind.STARTED, began)
    if recording.stopped_at is not None and (told is None or told.active) and not state.active:
        yield _fact(_as_it_stopped(recording), FactKind.STITCHING, recording.stopped_at)
    match state:
        case State.READY if told is not State.READY:
            yield _fact(recording, FactKind.READY, recording.completed_at or now)
        case State.FAILED if told is not State.READY:
            yield _fact(recording, FactKind.FAILED, recording.completed_at or now)
        case State.PAUSED if told in (None, State.STARTING, State.RECORDING):
            yield _fact(recording, FactKind.PAUSED, now)
        case State.RECORDING if told is State.PAUSED:
            yield _fact(recording, FactKind.RESUMED, now)


def _as_it_stopped(recording: RemoteRecording) -> RemoteRecording:
    unfinished = {"completed_at": None, "failure": None, "file_size": None, "output_file_name": None}
    return recording.model_copy(update={**unfinished, "state": State.STITCHING, "actions": []})


def _as_it_began(recording: RemoteRecording) -> RemoteRecording:
    nothing_yet: dict[str, Any] = {
        "stopped_at": None,
        "stop_reason": None,
        "duration_s": 0.0,
        "segments": [],
        "markers": [],
    }
    return _as_it_stopped(recording).model_copy(update={**nothing_yet, "state": State.RECORDING})


def _fact(recording: RemoteRecording, kind: FactKind, at: datetime) -> Fact:
    """Two programs that miss the same fact tell it with the same id."""
    of_list = recording.completed_at or recording.stopped_at or recording.started_at or recording.created_at
    known_by = f"{recording.id}/{kind.value}/{of_list.timestamp():.3f}"
    return Fact(id=uuid.uuid5(_NAMESPACE, known_by), kind=kind, at=at.astimezone(UTC), recording=recording)
