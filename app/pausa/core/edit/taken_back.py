"""What was captured and is not shown: where it would stand, and what stands there in its place.

What stands in its place follows from what has happened since it was taken back: what was recorded next there, and in
turn instead of a part of that; or what was put back there.
"""

from dataclasses import dataclass

from pausa.core.edit.change import Change, ChangeKind
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import Span, Spans

_TO_THE_END = (ChangeKind.RETAKE, ChangeKind.GO_BACK)
"""After these, what is recorded next is said instead of what they have taken back."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A stretch of a take that is not shown."""

    at: int
    """The tick of what is shown at which it would stand: at what stands in its place, or where that would."""
    span: Span


def taken_back(edit: Edit) -> tuple[TakenBack, ...]:
    """Return all that is not shown and was not discarded for good, in the order of the places, then of the takes."""
    found = [
        TakenBack(_stand_in_for(edit, span).begin, span)
        for take in sorted(edit.takes)
        for span in edit.hidden(take)
    ]
    return tuple(sorted(found, key=lambda one: one.at))


def put_back(edit: Edit, span: Span) -> Change:
    """Return the change that shows ``span`` again: in place of all that was recorded or put back instead of it.

    It may be longer than what is there. Raises ValueError if it is shown, or no take holds it.
    """
    hidden = edit.hidden(span.take) if span.take in edit.takes else []
    here = next((one for one in hidden if one.first <= span.first < one.end), None)
    if here is None:
        raise ValueError(f"{span} was not taken back")
    span = Span(span.take, span.first, min(span.end, here.end) - span.first)
    stands = _stand_in_for(edit, here)
    return edit.put_back(stands.begin, stands.end - stands.begin, Spans.of(span))


@dataclass(slots=True)
class _StandIn:
    """The ticks of what is shown that stand in the place of something; none where nothing does."""

    begin: int
    end: int
    open_after: int | None = None
    """What is recorded next belongs to it, too: the first take after this one; None: it follows it."""

    def grow(self, takes: dict[int, int], newest: int) -> None:
        """Take in what was recorded next, if that is one of the takes up to ``newest``."""
        if self.open_after is None:
            return
        following = min((take for take in takes if take > self.open_after), default=newest + 1)
        if following <= newest:
            self.end += takes[following]
            self.open_after = None

    def trim(self, change: Change) -> None:
        self.begin, self.end = (_trimmed(change, tick - change.at) for tick in (self.begin, self.end))
        self.open_after = None

    def remove(self, change: Change) -> None:
        """Follow a removal that reaches into it."""
        end = change.at + change.removed.ticks
        left = max(0, self.end - end)
        if end >= self.end:
            self.open_after = change.newest_take if change.kind in _TO_THE_END else None
        self.begin = min(self.begin, change.at)
        self.end = change.at + left

    def give_way(self, change: Change) -> None:
        """Follow a change that puts something back in the place of this, or of a part of it."""
        left = max(0, self.end - change.at - change.removed.ticks)
        self.begin, self.open_after = min(self.begin, change.at), None
        self.end = change.at + change.inserted.ticks + left

    def move(self, ticks: int) -> None:
        self.begin += ticks
        self.end += ticks


def _stand_in_for(edit: Edit, span: Span) -> _StandIn:
    number = _taking_back(edit.done, span)
    if number is None:
        # It is not known any more how it went.
        at = _beside(edit, span)
        return _StandIn(at, at)
    stands = _first_stand_in(edit.done[number], span)
    for later in range(number + 1, len(edit.done)):
        change = edit.done[later]
        if change.removed or change.inserted:
            stands.grow(edit.takes, change.newest_take)
            _follow(stands, span, edit.done, number, later)
    stands.grow(edit.takes, max(edit.takes))
    # A take that went on after a change has other lengths than it had then.
    stands.end = min(stands.end, edit.ticks)
    stands.begin = min(stands.begin, stands.end)
    return stands


def _first_stand_in(change: Change, span: Span) -> _StandIn:
    """Return what stands in the place of ``span`` just after ``change`` took it back."""
    if _leaves_a_part(change):
        at = _trimmed(change, _offset_of(change.removed, span) or 0)
        return _StandIn(at, at)
    opened = change.newest_take if change.kind in _TO_THE_END else None
    return _StandIn(change.at, change.at + change.inserted.ticks, opened)


def _follow(stands: _StandIn, span: Span, done: tuple[Change, ...], number: int, later: int) -> None:
    """Follow one change; ``number``: that of the one that took ``span`` back."""
    change = done[later]
    removed, inserted = change.removed.ticks, change.inserted.ticks
    end = change.at + removed
    is_empty = stands.begin == stands.end
    if _leaves_a_part(change):
        stands.trim(change)
    elif is_empty and not removed and change.at == stands.begin:
        _meet(stands, span, done, number, later)
    elif end <= stands.begin:
        stands.move(inserted - removed)
    elif not removed and change.at == stands.end and stands.open_after is not None:
        # What was cut off this is back.
        stands.give_way(change)
    elif change.at >= stands.end:
        return
    elif inserted:
        stands.give_way(change)
    else:
        stands.remove(change)


def _meet(stands: _StandIn, span: Span, done: tuple[Change, ...], number: int, later: int) -> None:
    """Follow a change that puts something back where both would stand: instead of ``span``, or before or after it."""
    change = done[later]
    other = next(iter(change.inserted))
    before = _taking_back(done[:later], other)
    newest_before = done[before].newest_take if before is not None else other.take
    if other.take > done[number].newest_take or span.take > newest_before:
        # One was recorded where the other had been taken back.
        stands.give_way(change)
    elif (other.take, other.first) < (span.take, span.first):
        stands.move(change.inserted.ticks)
    else:
        stands.open_after = None


def _taking_back(done: tuple[Change, ...], span: Span) -> int | None:
    """Return the number of the change that took ``span`` back last."""
    for number in range(len(done) - 1, -1, -1):
        if _offset_of(done[number].removed, span) is not None:
            return number
    return None


def _offset_of(spans: Spans, span: Span) -> int | None:
    """Return at which tick of ``spans`` something of ``span`` is shown first."""
    begin = 0
    for one in spans:
        if one.take == span.take and one.first < span.end and span.first < one.end:
            return begin + max(0, span.first - one.first)
        begin += one.ticks
    return None


def _leaves_a_part(change: Change) -> bool:
    """Whether several ends and pieces were cut off at once; one that was split off at the end is removed as by any other change."""
    return change.kind in (ChangeKind.TRIM, ChangeKind.REMOVE) and bool(change.inserted)


def _trimmed(change: Change, tick: int) -> int:
    """Return where a tick of what is shown lies after it was trimmed, or several parts of it were removed: after what is left before it."""
    left = begin = 0
    for one in change.removed:
        end = one.first + min(one.ticks, max(0, tick - begin))
        left += sum(
            max(0, min(end, kept.end) - max(one.first, kept.first))
            for kept in change.inserted
            if kept.take == one.take
        )
        begin += one.ticks
    return change.at + left


def _beside(edit: Edit, span: Span) -> int:
    """Return the tick beside what is shown of the same take, or else after the takes before it."""
    begins = edit.spans.begins
    for begin, shown in zip(begins, edit.spans, strict=True):
        if shown.take == span.take and shown.end == span.first:
            return begin + shown.ticks
    for begin, shown in zip(begins, edit.spans, strict=True):
        if shown.take == span.take and shown.first == span.end:
            return begin
    ends = [
        begin + shown.ticks for begin, shown in zip(begins, edit.spans, strict=True) if shown.take < span.take
    ]
    return max(ends, default=0)
