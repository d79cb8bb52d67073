"""What was captured and is not shown: where it would stand, and what stands there in its place."""

from dataclasses import dataclass

from pausa.core.edit.change import Change, ChangeKind
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import NO_SPANS, Place, Span, Spans


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A stretch of a take that is not shown."""

    at: int
    """The tick of what is shown at which it would stand: where a span begins, or what was put back in its place, or at the end."""
    span: Span


def taken_back(edit: Edit) -> tuple[TakenBack, ...]:
    """Return all that is not shown and was not discarded for good, in the order of the places, then of the takes."""
    found = [
        TakenBack(_place_of(edit, span), span) for take in sorted(edit.takes) for span in edit.hidden(take)
    ]
    return tuple(sorted(found, key=lambda one: one.at))


def put_back(edit: Edit, span: Span) -> Change:
    """Return the change that shows ``span`` again: in place of what was recorded or put back instead of it, if that stands there.

    It may be longer than what is there. Raises ValueError if it is shown, or no take holds it.
    """
    here = next(
        (
            one
            for one in taken_back(edit)
            if one.span.take == span.take and one.span.first <= span.first < one.span.end
        ),
        None,
    )
    if here is None:
        raise ValueError(f"{span} was not taken back")
    span = Span(span.take, span.first, min(span.end, here.span.end) - span.first)
    if (chosen := _chosen_instead(edit, span)) is not None:
        return edit.put_back(here.at, chosen[1].ticks, Spans.of(span))
    stands = edit.spans.part(here.at, edit.ticks - here.at)
    instead = next(iter(stands), None)
    removed = NO_SPANS
    if instead is not None and _newest_take_then(edit, span) < instead.take:
        removed = Spans.of(instead)
    return edit.put_back(here.at, removed.ticks, Spans.of(span))


def _place_of(edit: Edit, span: Span) -> int:
    if (chosen := _chosen_instead(edit, span)) is not None:
        return chosen[0]
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


def _chosen_instead(edit: Edit, span: Span) -> tuple[int, Spans] | None:
    """Return what was put back in the place of ``span``, and where it stands; None: nothing was, or it stands there no more whole."""
    change = _taking_back(edit, span)
    if change is None or change.kind is not ChangeKind.PUT_BACK or not change.inserted:
        return None
    first = next(iter(change.inserted))
    at = edit.spans.tick_of(Place(first.take, first.first))
    if at is None or at + change.inserted.ticks > edit.ticks:
        return None
    stands = edit.spans.part(at, change.inserted.ticks)
    return (at, stands) if stands == change.inserted else None


def _newest_take_then(edit: Edit, span: Span) -> int:
    """Return the newest take there was when ``span`` was taken back last: what stands in its place may have been recorded since."""
    change = _taking_back(edit, span)
    return change.newest_take if change is not None else max(edit.takes, default=0)


def _taking_back(edit: Edit, span: Span) -> Change | None:
    """Return the change that took ``span`` back last."""
    for change in reversed(edit.done):
        if any(
            one.take == span.take and one.first < span.end and span.first < one.end for one in change.removed
        ):
            return change
    return None
