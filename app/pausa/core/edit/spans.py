"""The list of spans that a recording shows, one after another. All places and lengths count ticks.

A *take* is what was captured in one go and is never changed; a *span* is a part of one. Two spans of which one goes on
in its take where the other ends are one span, so the same pictures and sound are always the same list.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a take."""

    take: int
    """Its number, from 1."""
    first: int
    """The first tick, counted from the take's beginning."""
    ticks: int

    def __post_init__(self) -> None:
        if self.take < 1 or self.first < 0 or self.ticks < 1:
            raise ValueError(f"no span: {self}")

    @property
    def end(self) -> int:
        """The tick after its last, counted from the take's beginning."""
        return self.first + self.ticks

    def part(self, first: int, ticks: int) -> "Span":
        """Return a part of it; ``first`` counts from its own beginning."""
        return Span(self.take, self.first + first, ticks)

    def is_followed_by(self, other: "Span") -> bool:
        """Whether ``other`` goes on in the same take where this ends."""
        return self.take == other.take and self.end == other.first


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a take: before this tick, or at its end."""

    take: int
    tick: int


@dataclass(frozen=True, slots=True)
class Spans:
    """Spans in the order in which they are shown. Make one with ``of`` or out of another."""

    _spans: tuple[Span, ...] = ()

    @classmethod
    def of(cls, *spans: Span) -> "Spans":
        """Return the list of these spans, in which those that follow each other in their take are one."""
        joined: list[Span] = []
        for span in spans:
            if joined and joined[-1].is_followed_by(span):
                joined[-1] = Span(span.take, joined[-1].first, joined[-1].ticks + span.ticks)
            else:
                joined.append(span)
        return cls(tuple(joined))

    def __iter__(self) -> Iterator[Span]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)

    def __add__(self, other: Iterable[Span]) -> "Spans":
        return Spans.of(*self._spans, *other)

    @property
    def ticks(self) -> int:
        return sum(span.ticks for span in self._spans)

    @property
    def begins(self) -> tuple[int, ...]:
        """The ticks at which the spans begin."""
        return tuple(accumulate((span.ticks for span in self._spans[:-1]), initial=0)) if self._spans else ()

    @property
    def joins(self) -> tuple[int, ...]:
        """The ticks at which one span follows another."""
        return self.begins[1:]

    def part(self, first: int, ticks: int) -> "Spans":
        """Return what is shown in ``ticks`` ticks from ``first`` on. Raises ValueError if it has fewer."""
        if first < 0 or ticks < 0 or first + ticks > self.ticks:
            raise ValueError(f"{ticks} ticks from {first} of {self.ticks}")
        found = []
        for begin, span in zip(self.begins, self._spans, strict=True):
            start, end = max(first, begin), min(first + ticks, begin + span.ticks)
            if start < end:
                found.append(span.part(start - begin, end - start))
        return Spans(tuple(found))

    def replaced(self, first: int, ticks: int, by: "Spans") -> "Spans":
        """Return this with ``by`` in the place of ``ticks`` ticks from ``first`` on. Raises ValueError if it has fewer."""
        after = first + ticks
        self.part(first, ticks)
        return self.part(0, first) + by + self.part(after, self.ticks - after)

    def place_at(self, tick: int) -> Place:
        """Return what is shown from ``tick`` on; at the end, where the last take goes on. Raises ValueError outside."""
        for begin, span in zip(self.begins, self._spans, strict=True):
            if begin <= tick < begin + span.ticks:
                return Place(span.take, span.first + tick - begin)
        if self._spans and tick == self.ticks:
            return Place(self._spans[-1].take, self._spans[-1].end)
        raise ValueError(f"tick {tick} of {self.ticks}")

    def tick_of(self, place: Place) -> int | None:
        """Return the first tick at which ``place`` is shown, or after which it would be; None: it is not shown."""
        ends = None
        for begin, span in zip(self.begins, self._spans, strict=True):
            if span.take != place.take:
                continue
            if span.first <= place.tick < span.end:
                return begin + place.tick - span.first
            if place.tick == span.end and ends is None:
                ends = begin + span.ticks
        return ends

    def begins_again_at(self, before: "Spans") -> int:
        """Return from which tick on this and ``before`` show different things: at most the length of the shorter one."""
        same = 0
        for mine, other in zip(self._spans, before, strict=False):
            if mine == other:
                same += mine.ticks
                continue
            if (mine.take, mine.first) == (other.take, other.first):
                same += min(mine.ticks, other.ticks)
            break
        return same


NO_SPANS = Spans()
