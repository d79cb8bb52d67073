"""What a recording keeps of its takes, and every change that led to it.

Takes are only ever added, at the end. A change names ticks before that end, so those made before a take was added can
still be taken back after it: what was taken back returns to its place, before the new take.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from pausa.core.edit.change import Change, ChangeKind, Mark
from pausa.core.edit.chapter_places import NEAR_TICKS, is_unnamed_mark, titles_at, unnamed_mark
from pausa.core.edit.spans import NO_SPANS, Place, Span, Spans


@dataclass(frozen=True, slots=True)
class Edit:
    """Never changed: every operation returns another one."""

    takes: dict[int, int] = field(default_factory=dict)
    """The number of each take, from 1, and its ticks. Not to be changed."""
    spans: Spans = NO_SPANS
    marks: tuple[Mark, ...] = ()
    """Also those that are not shown now."""
    done: tuple[Change, ...] = ()
    """The newest last."""
    undone: tuple[Change, ...] = ()
    """What can be carried out again, the next one last."""
    gone: Spans = NO_SPANS
    """What was discarded for good, though its take is still there."""

    @property
    def ticks(self) -> int:
        """The length of what is shown."""
        return self.spans.ticks

    # ── takes ────────────────────────────────────────────────────────────────────────────────────────

    def recorded(self, take: int, ticks: int) -> "Edit":
        """Add ``ticks`` to the end of the newest take, or of a new one, and show them at the end.

        What was undone before cannot be carried out again. Raises ValueError for an older take.
        """
        if ticks < 1 or take < max(self.takes, default=1):
            raise ValueError(f"{ticks} ticks of take {take}")
        held = self.takes.get(take, 0)
        return replace(
            self,
            takes={**self.takes, take: held + ticks},
            spans=Spans.of(*self.spans, Span(take, held, ticks)),
            undone=(),
        )

    def without_rest(self) -> "Edit":
        """Discard for good all that is not shown: stretches of takes, marks, and all changes."""
        gone = [*self.gone, *(span for take in sorted(self.takes) for span in self.hidden(take))]
        ordered = sorted(gone, key=lambda one: (one.take, one.first))
        return Edit(
            self.takes, self.spans, tuple(mark for _, mark in self.shown_marks()), gone=Spans.of(*ordered)
        )

    def hidden(self, take: int) -> list[Span]:
        """Return the stretches of a take that are not shown and were not discarded for good, in their order."""
        ticks = self.takes[take]
        known = sorted((span.first, span.end) for span in (*self.spans, *self.gone) if span.take == take)
        found, at = [], 0
        for first, end in (*known, (ticks, ticks)):
            if at < min(first, ticks):
                found.append(Span(take, at, min(first, ticks) - at))
            at = max(at, end)
        return found

    def within(self, takes: dict[int, int]) -> "Edit":
        """Return what of this is left where the takes have only so many ticks; nothing can be undone any more."""
        left = [
            Span(span.take, span.first, min(span.end, takes.get(span.take, 0)) - span.first)
            for span in self.spans
            if span.first < takes.get(span.take, 0)
        ]
        return Edit(dict(takes), Spans.of(*left), self.marks, gone=self.gone)

    # ── changes ──────────────────────────────────────────────────────────────────────────────────────

    def changed(self, change: Change) -> "Edit":
        """Carry out ``change``; what was undone before cannot be carried out again. Raises ValueError if it does not fit."""
        change = replace(change, newest_take=max(self.takes, default=0))
        return replace(self._after(change), done=(*self.done, change), undone=())

    def undo(self) -> "Edit":
        """Take the newest change back. Raises LookupError if there is none."""
        if not self.done:
            raise LookupError("nothing to undo")
        *before, change = self.done
        return replace(self._after(change.reversed), done=tuple(before), undone=(*self.undone, change))

    def redo(self) -> "Edit":
        """Carry out again what was undone last. Raises LookupError if there is nothing."""
        if not self.undone:
            raise LookupError("nothing to redo")
        *before, change = self.undone
        return replace(self._after(change), done=(*self.done, change), undone=tuple(before))

    def as_one_change(self, since: int) -> "Edit":
        """Return this with the changes after the first ``since`` as one, which is undone at once."""
        changes = self.done[since:]
        if len(changes) < 2:
            return self
        before = self
        for _ in changes:
            before = before.undo()
        kinds = [one.kind for one in changes if one.removed or one.inserted] or [changes[-1].kind]
        marks_removed, marks_set = list(before.marks), list(self.marks)
        for mark in before.marks:
            if mark in marks_set:
                marks_removed.remove(mark)
                marks_set.remove(mark)
        is_shown_else = before.spans != self.spans
        return replace(before, done=before.done, undone=()).changed(
            Change(
                kinds[-1],
                removed=before.spans if is_shown_else else NO_SPANS,
                inserted=self.spans if is_shown_else else NO_SPANS,
                marks_removed=tuple(marks_removed),
                marks_set=tuple(marks_set),
            )
        )

    def _after(self, change: Change) -> "Edit":
        return replace(self, spans=change.spans_after(self.spans), marks=change.marks_after(self.marks))

    def removal(self, kind: ChangeKind, first: int, ticks: int) -> Change:
        """Return the change that removes these. Raises ValueError if there are none, or fewer."""
        if ticks < 1:
            raise ValueError("nothing to remove")
        before, after = self._title_carried(first, first + ticks)
        return Change(
            kind, first, removed=self.spans.part(first, ticks), marks_removed=before, marks_set=after
        )

    def retake(self) -> Change:
        """Return the change that takes back all after the last join. Raises ValueError if nothing is shown."""
        begin = self.spans.begins[-1] if self.spans else 0
        return self.removal(ChangeKind.RETAKE, begin, self.ticks - begin)

    def go_back(self, tick: int) -> Change:
        """Return the change that takes back all from ``tick`` on. Raises ValueError if that is nothing."""
        return self.removal(ChangeKind.GO_BACK, tick, self.ticks - tick)

    def trim(self, first: int, end: int) -> Change:
        """Return the change that leaves only the ticks from ``first`` to before ``end``. Raises ValueError if those are none or all."""
        left = self.spans.part(first, end - first)
        if not left or left == self.spans:
            raise ValueError(f"nothing to trim from {first} to {end} of {self.ticks}")
        before, after = self._title_carried(0, first)
        return Change(
            ChangeKind.TRIM, removed=self.spans, inserted=left, marks_removed=before, marks_set=after
        )

    def put_back(self, first: int, ticks: int, spans: Spans) -> Change:
        """Return the change that shows ``spans`` in the place of these. Raises ValueError outside, and for what no take holds."""
        if not all(self._is_held(span) for span in spans):
            raise ValueError("no take holds that")
        return Change(ChangeKind.PUT_BACK, first, removed=self.spans.part(first, ticks), inserted=spans)

    # ── marks ────────────────────────────────────────────────────────────────────────────────────────

    def mark(self, title: str, place: Place) -> Change:
        """Return the change that sets a mark."""
        return Change(ChangeKind.MARK, marks_set=(Mark(title, place),))

    def rename_mark(self, mark: Mark, title: str) -> Change:
        return Change(ChangeKind.RENAME_MARK, marks_removed=(mark,), marks_set=(Mark(title, mark.place),))

    def name_span(self, number: int, title: str) -> Change:
        """Return the change that gives the chapter of a span, by its place among them, this title; empty: none of its own.

        Raises ValueError if that is as it is.
        """
        before = self._title_of(number)
        place = self.spans.place_at(self.spans.begins[number])
        after = (Mark(title, place),) if title else ()
        if before == after:
            raise ValueError(f"span {number} is called so")
        return Change(ChangeKind.RENAME_MARK, marks_removed=before, marks_set=after)

    def _title_of(self, number: int) -> tuple[Mark, ...]:
        """Return the mark that stands where a span begins, if there is one."""
        shown = self.shown_marks()
        mark = titles_at(self.spans.begins, [tick for tick, _ in shown], near=NEAR_TICKS).get(number)
        return () if mark is None else (shown[mark][1],)

    def _title_carried(self, first: int, end: int) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
        """Return the title of a span that loses its beginning with the ticks from ``first`` on, as it is and where the rest begins."""
        for number, (begin, span) in enumerate(zip(self.spans.begins, self.spans, strict=True)):
            if first <= begin < end < begin + span.ticks:
                before = self._title_of(number)
                return before, tuple(Mark(mark.title, self.spans.place_at(end)) for mark in before)
        return (), ()

    def shown_marks(self) -> list[tuple[int, Mark]]:
        """Return the marks whose places are shown, with the ticks at which they are, in their order."""
        found = [(self.spans.tick_of(mark.place), mark) for mark in self.marks]
        return sorted(((tick, mark) for tick, mark in found if tick is not None), key=lambda one: one[0])

    def shown_titles(self) -> list[tuple[int, str]]:
        """Return the titles of the marks that are shown, with their ticks; those that nobody has named by their number among them.

        What somebody has named at a join is the title of a segment, and no mark to be counted.
        """
        shown = self.shown_marks()
        at_joins = titles_at(self.spans.begins, [tick for tick, _ in shown], near=NEAR_TICKS).values()
        found, number = [], 0
        for place, (tick, mark) in enumerate(shown):
            unnamed = is_unnamed_mark(mark.title)
            number += unnamed or place not in at_joins
            found.append((tick, unnamed_mark(number) if unnamed else mark.title))
        return found

    # ── what was read from a file ────────────────────────────────────────────────────────────────────

    def check(self) -> None:
        """Raise ValueError or LookupError if a span lies outside its take, or the changes do not lead to what is shown."""
        for edit in (*self._all_before(), *self._all_after()):
            if not all(edit._is_held(span) for span in edit.spans):
                raise ValueError("a span lies outside its take")

    def _all_before(self) -> Iterator["Edit"]:
        edit = self
        yield edit
        while edit.done:
            edit = edit.undo()
            yield edit

    def _all_after(self) -> Iterator["Edit"]:
        edit = self
        while edit.undone:
            edit = edit.redo()
            yield edit

    def _is_held(self, span: Span) -> bool:
        return span.end <= self.takes.get(span.take, 0) and not any(
            one.take == span.take and one.first < span.end and span.first < one.end for one in self.gone
        )
