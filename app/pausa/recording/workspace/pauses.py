"""How long it was paused between what is kept of a recording."""

from collections.abc import Iterable

from pausa.core.edit.spans import Span
from pausa.recording.workspace.journal import Journal


def pauses_ns(journal: Journal, spans: Iterable[Span]) -> tuple[int, ...]:
    """Return the pause before each of these spans; 0 before the first, and where one does not follow the other in time."""
    found: list[int] = []
    before: Span | None = None
    for span in spans:
        ended_ns = _ended_ns(journal, before) if before is not None else 0
        begun = journal.segments_of(span.take)
        follows = ended_ns and begun and not span.first
        found.append(max(0, begun[0].begin_ns - ended_ns) if follows else 0)
        before = span
    return tuple(found)


def kept_until_ns(journal: Journal, spans: Iterable[Span]) -> int:
    """Return when the last of these spans ended, if its take is kept to its end; else 0."""
    last = next(reversed(tuple(spans)), None)
    return _ended_ns(journal, last) if last is not None else 0


def _ended_ns(journal: Journal, span: Span) -> int:
    segments = journal.segments_of(span.take)
    if not segments or segments[-1].end_ns is None or span.end != journal.takes[span.take]:
        return 0
    return segments[-1].end_ns
