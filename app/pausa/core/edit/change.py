"""One change of what is kept: it can be carried out, taken back and carried out again."""

from dataclasses import dataclass, replace
from enum import StrEnum

from pausa.core.edit.spans import NO_SPANS, Place, Spans


class ChangeKind(StrEnum):
    """What the user did."""

    RETAKE = "retake"
    GO_BACK = "go back"
    REMOVE = "remove"
    TRIM = "trim"
    SPLIT = "split"
    """What comes after is taken back here, and is a recording of its own."""
    PUT_BACK = "put back"
    """What was taken back, in the place of what stands there."""
    FORGET = "forget"
    """Discard for good what was taken back; it stands in no list of changes, because it cannot be undone."""
    MARK = "mark"
    RENAME_MARK = "rename mark"


@dataclass(frozen=True, slots=True)
class Mark:
    """A title at a place; it is shown where that place is, and not shown where that is not."""

    title: str
    place: Place


@dataclass(frozen=True, slots=True)
class Change:
    """From the tick ``at`` on, ``inserted`` stands where ``removed`` stood."""

    kind: ChangeKind
    at: int = 0
    removed: Spans = NO_SPANS
    inserted: Spans = NO_SPANS
    marks_removed: tuple[Mark, ...] = ()
    marks_set: tuple[Mark, ...] = ()
    newest_take: int = 0
    """The number of the newest take when it was carried out first."""

    @property
    def reversed(self) -> "Change":
        """The change that takes this one back."""
        return replace(
            self,
            removed=self.inserted,
            inserted=self.removed,
            marks_removed=self.marks_set,
            marks_set=self.marks_removed,
        )

    def spans_after(self, spans: Spans) -> Spans:
        """Return ``spans`` so changed. Raises ValueError if what is to be removed is not there."""
        if spans.part(self.at, self.removed.ticks) != self.removed:
            raise ValueError(f"{self.kind} at {self.at} does not fit what is there")
        return spans.replaced(self.at, self.removed.ticks, self.inserted)

    def marks_after(self, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
        """Return ``marks`` so changed. Raises ValueError if those that are to be removed are not there."""
        left = list(marks)
        for mark in self.marks_removed:
            left.remove(mark)
        # In one order, so that what was undone and done again is the same as before.
        return tuple(
            sorted((*left, *self.marks_set), key=lambda one: (one.place.take, one.place.tick, one.title))
        )
