"""What a recording shows at a moment, and in which files its takes lie."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

from pausa.core.edit.spans import NO_SPANS, Span, Spans
from pausa.core.time.ticks import samples_before
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.journal_records import RenderingRecord, SegmentRecord


@dataclass(frozen=True, slots=True)
class PicturePart:
    """A file with a part of a take's frames, one for each tick."""

    path: Path
    first: int
    """The tick of the take that is shown by the frame ``frame`` of the file."""
    ticks: int | None = None
    """How many of its frames count; None: all that will be written."""
    frame: int = 0
    is_finished: bool = False
    """Whether it is a finished file, with one index of all frames, and not a segment."""


@dataclass(frozen=True, slots=True)
class SoundPart:
    """A file with a part of a take's samples, 16 bits each, channels interleaved."""

    path: Path
    first: int
    """Where it begins in the take, in samples."""
    samples: int | None = None
    """How many of them count; None: those up to the next part of the take, or all that will be written."""
    begin: int = 0
    """The sample of the file with which it begins."""


@dataclass(frozen=True, slots=True)
class SoundPiece:
    """Samples of one take that are heard without a cut."""

    parts: tuple[SoundPart, ...]
    """All of the take, in their order."""
    first: int
    """Where it begins in the take, in samples."""
    samples: int
    goes_on: bool = False
    """More of it is being recorded."""


@dataclass(frozen=True, slots=True)
class TakeFiles:
    """The files of one take, in their order."""

    pictures: tuple[PicturePart, ...] = ()
    sounds: tuple[SoundPart, ...] = ()

    def __add__(self, other: "TakeFiles") -> "TakeFiles":
        return TakeFiles(self.pictures + other.pictures, self.sounds + other.sounds)


@dataclass(frozen=True, slots=True)
class Film:
    """Never changed: every operation returns another one."""

    spans: Spans = NO_SPANS
    files: Mapping[int, TakeFiles] = field(default_factory=dict)
    """By take; also of those of which nothing is shown."""
    tick_rate: Fraction = Fraction(30)
    """Ticks a second."""
    width: int = 0
    """0: without pictures."""
    height: int = 0
    sample_rate: int = 0
    """0: without sound."""
    channels: int = 0

    def showing(self, spans: Spans) -> "Film":
        """Return the film of the same takes that shows ``spans``."""
        return replace(self, spans=spans)

    def pictures_of(self, take: int) -> Sequence[PicturePart]:
        """Return the files with the pictures of a take."""
        return self.files[take].pictures if take in self.files else ()

    def samples_before(self, tick: int) -> int:
        """Return how many samples are heard before ``tick``, counted from the beginning of the take or of what is shown."""
        return samples_before(tick, self.tick_rate, self.sample_rate)

    def sound_pieces(self) -> list[SoundPiece]:
        """Return the pieces of sound that belong to the spans."""
        pieces = []
        for begin, span in zip(self.spans.begins, self.spans, strict=True):
            parts = self.files[span.take].sounds if span.take in self.files else ()
            samples = self.samples_before(begin + span.ticks) - self.samples_before(begin)
            pieces.append(SoundPiece(parts, self.samples_before(span.first), samples))
        return pieces


def film_of(journal: Journal, folder: Path, finished: Path | None = None) -> Film:
    """Return what the journal's edit list shows, of takes whose files lie in ``folder``.

    ``finished``: where the finished file lies, if there is one already.
    """
    found = files_of(journal, folder, finished)
    return empty_film(journal, found).showing(journal.kept.spans)


def files_of(journal: Journal, folder: Path, finished: Path | None = None) -> dict[int, TakeFiles]:
    """Return the files of all takes: their own, and finished files that show something of them."""
    found: dict[int, TakeFiles] = {}
    for take in dict.fromkeys(one.take_number for one in journal.segments):
        found[take] = TakeFiles(
            picture_parts(journal, take, folder),
            sound_parts(journal, take, lambda one: folder / sound_name(one)),
        )
    for rendering in journal.renderings:
        spans = Spans.of(*(Span(one.take, one.first, one.ticks) for one in rendering.spans))
        sources = sources_of(journal, rendering, folder, finished)
        for begin, span in zip(spans.begins, spans, strict=True):
            shown = _shown_part(journal, sources, begin, span, has_pictures=rendering.has_pictures)
            found[span.take] = found.get(span.take, TakeFiles()) + shown
    return found


@dataclass(frozen=True, slots=True)
class Sources:
    """In which files pictures and sound of a finished file can be read."""

    file: Path
    pictures: Path
    """The file, or what it holds as an MP4."""
    sound: Path
    """Its samples, 16 bits each, once they are decoded."""

    @classmethod
    def of(cls, file: Path, rendering: RenderingRecord, folder: Path) -> "Sources":
        """Return where what is read of ``file`` lies in ``folder``."""
        is_ours = file.suffix.lower() in (".mp4", ".m4a")
        remuxed = folder / f"remuxed-{rendering.number}.mp4"
        return cls(file, file if is_ours else remuxed, folder / f"decoded-{rendering.number}.s16")


def sources_of(
    journal: Journal, rendering: RenderingRecord, folder: Path, finished: Path | None = None
) -> Sources:
    """Return where a finished file, and what is read of it, lie."""
    if rendering.is_version:
        file = folder / rendering.name
    else:
        file = finished or journal.destination_of(folder) / rendering.name
    return Sources.of(file, rendering, folder)


def _shown_part(
    journal: Journal, sources: Sources, begin: int, span: Span, *, has_pictures: bool
) -> TakeFiles:
    """Return the part of a take that a finished file shows from its tick ``begin`` on."""
    pictures: tuple[PicturePart, ...] = ()
    sounds: tuple[SoundPart, ...] = ()
    if journal.has_pictures and has_pictures:
        pictures = (PicturePart(sources.pictures, span.first, span.ticks, begin, is_finished=True),)
    if journal.has_sound:
        first, end, at = (
            samples_before(tick, journal.tick_rate, journal.sample_rate)
            for tick in (span.first, span.end, begin)
        )
        sounds = (SoundPart(sources.sound, first, end - first, at),)
    return TakeFiles(pictures, sounds)


def empty_film(journal: Journal, files: Mapping[int, TakeFiles]) -> Film:
    """Return a film of these takes that shows nothing yet."""
    return Film(
        NO_SPANS,
        files,
        journal.tick_rate,
        journal.width,
        journal.height,
        journal.sample_rate,
        journal.channels,
    )


def picture_parts(journal: Journal, take: int, folder: Path) -> tuple[PicturePart, ...]:
    """Return the files with the pictures of a take."""
    found = []
    for segment in journal.segments_of(take):
        left = 0 if segment.in_file else segment.ticks or 0
        for file in segment.pictures:
            held = min(file.ticks or 0, left)
            if held:
                found.append(
                    PicturePart(
                        folder / file.file,
                        segment.first_tick + file.first_tick,
                        held,
                        is_finished=file.is_finished,
                    )
                )
            left -= held
    return tuple(found)


def sound_parts(
    journal: Journal, take: int, file_of: Callable[[SegmentRecord], Path]
) -> tuple[SoundPart, ...]:
    """Return the files with the sound of a take; ``file_of`` tells where that of a segment lies."""
    if not journal.has_sound:
        return ()
    return tuple(
        SoundPart(
            file_of(one),
            samples_before(one.first_tick, journal.tick_rate, journal.sample_rate),
            one.samples,
        )
        for one in journal.segments_of(take)
        if one.ticks and not one.in_file
    )


def sound_name(segment: SegmentRecord) -> str:
    """Return the name of the file with a segment's sound."""
    return segment.sound or f"{segment.index:04}.s16"
