"""One recording as the list keeps it."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from pathlib import Path

from pausa.core.events import MarkerSummary, SegmentSummary
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.sentences import NOTHING, Sentence, sentence
from pausa.core.states import State

AHEAD = timedelta(hours=36)
"""More than clocks that are only a little wrong, or of other time zones, are ahead."""

LEAST_NOTICED_S = 0.1
"""Less missing sound than this is not worth a word in the list; the recording's figures have it."""


LEAST_TOLD_TAKES_BYTES = 1_000_000
LONGEST_JOINED_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One recording of the list. Each field is one of :class:`RecordingSnapshot`, under the same name."""

    id: str
    title: str
    state: State
    created: datetime
    """Aware, in the local time of the place where it was recorded."""
    started: datetime | None = None
    stopped: datetime | None = None
    completed: datetime | None = None
    """When the finished file got its place, or could not be made."""
    duration_ns: int = 0
    size_bytes: int = 0
    takes_bytes: int = 0
    """Of what is kept beside the file: what was taken back, and what can be undone."""
    path: Path | None = None
    """The finished file."""
    folder: Path
    """Where the finished file goes; of a failed recording, where its segments are kept."""
    width: int = 0
    height: int = 0
    segments: tuple[SegmentSummary, ...] = ()
    markers: tuple[MarkerSummary, ...] = ()
    frames: int = 0
    frames_repeated: int = 0
    frames_lost: int = 0
    samples: int = 0
    samples_missing: int = 0
    counts_known: bool = True
    """Whether it is known how many frames are repeated or lost and how many samples are missing; else these are 0."""
    still_ns: int = 0
    """How long the picture stands still because the camera was away."""
    start_reason: str = "user"
    stop_reason: str = ""
    message: str = ""
    """Why it failed."""
    recovered: bool = False
    stood_in: frozenset[str] = frozenset()

    @property
    def disk_bytes(self) -> int:
        """What it takes on the disk."""
        return self.size_bytes + self.takes_bytes

    @property
    def told_takes_bytes(self) -> int:
        """What is kept beside the file, where that is worth a word beside the size of the file; else 0."""
        least = max(LEAST_TOLD_TAKES_BYTES, self.size_bytes // 10)
        return self.takes_bytes if self.takes_bytes >= least else 0

    @property
    def missing_sound_s(self) -> float:
        """How much of the sound is silence because none came; 0: so little that nobody hears it."""
        seconds = self.samples_missing / self.samples * self.duration_ns / 1e9 if self.samples else 0.0
        return seconds if seconds >= LEAST_NOTICED_S else 0.0

    def is_ahead(self, now: datetime) -> bool:
        """Whether it is dated after ``now``: the computer's clock was wrong when it was made."""
        return self.created - now > AHEAD

    @property
    def stand_in(self) -> Sentence:
        """What was recorded in place of a missing device; empty if nothing was."""
        match sorted(self.stood_in):
            case []:
                return NOTHING
            case ["camera"]:
                return sentence("test picture")
            case ["microphone"]:
                return sentence("test sound")
            case _:
                return sentence("test picture and sound")

    @property
    def name(self) -> str:
        """The title, or else the file's name, or else when it was made."""
        if self.title.strip():
            return self.title
        return self.path.stem if self.path else f"Recording {self.created:%Y-%m-%d %H.%M.%S}"


def joined_name(entries: Sequence[Entry]) -> str:
    """Return the title of a recording that several are joined to: theirs, or the first one and how many others."""
    names = list(dict.fromkeys(entry.name for entry in entries))
    joined = " + ".join(names)
    if len(names) == len(entries) and len(joined) <= LONGEST_JOINED_NAME:
        return joined
    return f"{names[0]} + {len(entries) - 1}"


def entry_of_snapshot(snapshot: RecordingSnapshot) -> Entry | None:
    """Return what the list keeps of ``snapshot``; None while its folder is unknown."""
    if snapshot.folder is None:
        return None
    return Entry(**{one.name: getattr(snapshot, one.name) for one in fields(Entry)})


def snapshot_of_entry(entry: Entry, known: RecordingSnapshot | None = None) -> RecordingSnapshot:
    """Return the snapshot that ``entry`` was made of; ``known`` adds what the list does not keep."""
    kept = {one.name: getattr(entry, one.name) for one in fields(Entry)}
    return replace(known, **kept) if known else RecordingSnapshot(**kept)
