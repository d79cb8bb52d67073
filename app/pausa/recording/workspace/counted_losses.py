"""What a recording lacks of what it shows: counted for each segment as a whole, so not known for every part of one."""

from collections import defaultdict
from dataclasses import dataclass

from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.journal_records import SegmentRecord


@dataclass(frozen=True, slots=True)
class CountedLosses:
    """Ticks that repeat a frame, frames that none shows, and samples that are silent because none came."""

    repeated: int = 0
    lost: int = 0
    samples_missing: int = 0


def counted_losses(journal: Journal) -> CountedLosses | None:
    """Return what of it is in what is shown; None: something is missing in a segment that is shown in part, and nobody knows where."""
    shown = {id(segment): ticks for segment, ticks in journal.kept_segments()}
    together: dict[int, list[SegmentRecord]] = defaultdict(list)
    for segment in journal.segments:
        together[segment.counted_with or segment.index].append(segment)
    repeated = lost = samples_missing = 0
    for segments in together.values():
        if not any(id(one) in shown for one in segments):
            continue
        counts = [(one.repeated, one.lost, one.samples_missing) for one in segments]
        is_whole = all(shown.get(id(one), 0) == (one.ticks or 0) for one in segments)
        is_counted = all(one.is_counted for one in segments if id(one) in shown)
        if not is_counted or (not is_whole and any(map(any, counts))):
            return None
        repeated += sum(one[0] for one in counts)
        lost += sum(one[1] for one in counts)
        samples_missing += sum(one[2] for one in counts)
    return CountedLosses(repeated, lost, samples_missing)
