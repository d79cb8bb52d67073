"""The edit list as a journal holds it, and what journals of version 1 have in its place."""

from collections.abc import Iterable
from fractions import Fraction
from itertools import pairwise

from pausa.core.edit.change import Change, ChangeKind, Mark
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import Place, Span, Spans
from pausa.recording.workspace.journal_records import (
    ChangeRecord,
    EditRecord,
    MarkerRecord,
    MarkRecord,
    SegmentRecord,
    SpanRecord,
    TakenBackRecord,
)


def edit_from(record: EditRecord, takes: dict[int, int]) -> Edit:
    """Return the edit list of these takes. What they do not hold is left out of it, and then nothing can be undone."""
    marks = tuple(_mark(one) for one in record.marks)
    edit = Edit(
        takes,
        _spans(record.spans),
        marks,
        tuple(_change(one) for one in record.done),
        tuple(_change(one) for one in record.undone),
        _spans(record.gone),
    )
    try:
        edit.check()
    except (ValueError, LookupError):
        return edit.within(takes)
    return edit


def edit_record(edit: Edit) -> EditRecord:
    return EditRecord(
        spans=_span_records(edit.spans),
        marks=[_mark_record(one) for one in edit.marks],
        done=[_change_record(one) for one in edit.done],
        undone=[_change_record(one) for one in edit.undone],
        gone=_span_records(edit.gone),
    )


def carried_over(
    kept: list[SegmentRecord], gone: list[TakenBackRecord], marks: list[MarkerRecord], rate: Fraction
) -> tuple[list[SegmentRecord], EditRecord]:
    """Return the segments and the edit list for what version 1 knew: kept segments, those taken back, and marks in nanoseconds.

    Segments whose ticks were never counted are not in the edit list; they were being recorded.
    """
    taken_back = [one.segment for one in gone]
    for before, one in pairwise(kept):
        if one.goes_on and before.end_ns == one.begin_ns:
            one.take, one.first_tick = before.take_number, before.first_tick + (before.ticks or 0)
    for one in taken_back:
        one.leaving = one.ticks is None
    segments = sorted([*kept, *taken_back], key=lambda one: one.index)
    shown = [one for one in kept if one.ticks]
    spans = Spans.of(*(_span_of(one) for one in shown))
    done: list[Change] = []
    for one in reversed([one for one in taken_back if one.ticks]):
        place = sum(other.ticks or 0 for other in shown if other.index < one.index)
        done.insert(0, Change(ChangeKind.RETAKE, place, removed=Spans.of(_span_of(one))))
        shown.append(one)
    placed = [_carried_mark(mark, spans, kept, rate) for mark in marks]
    placed += [
        Mark(mark.title, Place(one.segment.take_number, one.segment.first_tick + _tick(mark, rate)))
        for one in gone
        for mark in one.markers
    ]
    edit = Edit({}, spans, tuple(mark for mark in placed if mark is not None), tuple(done))
    return segments, edit_record(edit)


def _span_of(segment: SegmentRecord) -> Span:
    return Span(segment.take_number, segment.first_tick, segment.ticks or 0)


def _carried_mark(
    marker: MarkerRecord, spans: Spans, kept: Iterable[SegmentRecord], rate: Fraction
) -> Mark | None:
    tick = _tick(marker, rate)
    if tick < spans.ticks:
        return Mark(marker.title, spans.place_at(tick))
    uncounted = next((one for one in kept if one.ticks is None), None)
    if uncounted is not None:
        return Mark(marker.title, Place(uncounted.take_number, uncounted.first_tick + tick - spans.ticks))
    return Mark(marker.title, spans.place_at(spans.ticks)) if spans else None


def _tick(marker: MarkerRecord, rate: Fraction) -> int:
    return round(Fraction(marker.recorded_ns) * rate / 1_000_000_000)


def _spans(records: list[SpanRecord]) -> Spans:
    return Spans.of(*(Span(one.take, one.first, one.ticks) for one in records))


def _mark(record: MarkRecord) -> Mark:
    return Mark(record.title, Place(record.take, record.tick))


def _change(record: ChangeRecord) -> Change:
    return Change(
        record.kind,
        record.at,
        _spans(record.removed),
        _spans(record.inserted),
        tuple(_mark(one) for one in record.marks_removed),
        tuple(_mark(one) for one in record.marks_set),
        record.newest_take,
    )


def _span_records(spans: Spans) -> list[SpanRecord]:
    return [SpanRecord(take=one.take, first=one.first, ticks=one.ticks) for one in spans]


def _mark_record(mark: Mark) -> MarkRecord:
    return MarkRecord(title=mark.title, take=mark.place.take, tick=mark.place.tick)


def _change_record(change: Change) -> ChangeRecord:
    return ChangeRecord(
        kind=change.kind,
        at=change.at,
        removed=_span_records(change.removed),
        inserted=_span_records(change.inserted),
        marks_removed=[_mark_record(one) for one in change.marks_removed],
        marks_set=[_mark_record(one) for one in change.marks_set],
        newest_take=change.newest_take,
    )
