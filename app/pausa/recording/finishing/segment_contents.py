"""What the files of segments hold: the journal is corrected to that, because they may hold less, or more than it knows."""

import contextlib
import logging
from fractions import Fraction
from pathlib import Path

from pausa.core.edit.edit import Edit
from pausa.core.errors import MediaError, StorageError
from pausa.core.regular_files import is_regular_file
from pausa.core.sentences import sentence
from pausa.core.settings import Encoder
from pausa.core.time.ticks import samples_before
from pausa.media.damaged_fragments import head_of, rest_of
from pausa.media.ffmpeg import Ffmpeg, gap_filler
from pausa.media.fragments import cut_torn_end, is_mp4
from pausa.media.probe import Packets, contents
from pausa.media.process import run
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.workspace.folder import index_of, segment_files
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.journal_records import PictureFile, SegmentRecord
from pausa.recording.workspace.left_folder import fetch_from_left_folders

log = logging.getLogger(__name__)

WORTH_KEEPING_BYTES = 200_000
"""About two seconds of sound: unreadable files of this size or more are kept, not discarded as empty."""
MOMENT_S = 0.2
"""Missing sound that is shorter is not told."""


def settle(journal: Journal, folder: Path, ffmpeg: Ffmpeg) -> None:
    """Correct the journal to what the files hold.

    Raises StorageError if it cannot be saved, MediaError if there are files but none can be read.
    """
    count(journal, folder, ffmpeg)
    if not journal.stop_reason:
        journal.stop_reason = "recovered"
    try:
        journal.save(folder)
    except OSError as error:
        raise StorageError(
            sentence(
                "The folder {folder} cannot be written to ({reason}). Nothing was changed.",
                folder=folder,
                reason=error.strerror or str(error),
            )
        ) from None


def count(journal: Journal, folder: Path, ffmpeg: Ffmpeg) -> None:
    """Correct the journal in memory to what the files hold. Raises OSError, or MediaError if there are files but none can be read."""
    fetch_from_left_folders(journal, folder)
    if journal.has_pictures:
        _mend_pictures(journal, folder, ffmpeg)
    edit = journal.kept
    shown = {span.take for span in edit.spans}
    uncounted = [segment for segment in journal.segments if segment.ticks is None]
    for segment in journal.segments:
        if segment.ticks is None or (segment.take_number in shown and not segment.in_file):
            _count_ticks(journal, segment, folder, ffmpeg)
    # Without what the edit list does not know yet; of a take that had to go on in another folder that may be its end.
    counted = journal.takes_with(
        segment for segment in journal.segments if not any(segment is one for one in uncounted)
    )
    if counted != edit.takes:
        edit = edit.within(counted)
    for segment in uncounted:
        if segment.ticks:
            edit = edit.recorded(segment.take_number, segment.ticks)
            if segment.leaving:
                edit = edit.changed(edit.retake())
        segment.leaving = False
    journal.keep(edit)
    if not journal.takes and (journal.unreadable_ns or _holds_something(folder)):
        raise MediaError(
            sentence("What was recorded cannot be read. The segments are kept in {folder}.", folder=folder)
        )


def _count_ticks(journal: Journal, segment: SegmentRecord, folder: Path, ffmpeg: Ffmpeg) -> None:
    if journal.has_pictures:
        _count_pictures(journal, segment, folder, ffmpeg)
        held = sum(file.ticks or 0 for file in segment.pictures)
    else:
        samples = samples_held(journal, segment, folder)
        held = int(samples * journal.tick_rate / max(1, journal.sample_rate))
    if segment.ticks and not held:
        journal.unreadable_ns += round(Fraction(segment.ticks * 1_000_000_000) / journal.tick_rate)
    segment.ticks = min(segment.ticks, held) if segment.ticks is not None else held
    if journal.has_sound:
        before, end = (
            samples_before(tick, journal.tick_rate, journal.sample_rate)
            for tick in (segment.first_tick, segment.first_tick + segment.ticks)
        )
        segment.samples = end - before


def _holds_something(folder: Path) -> bool:
    sizes = [path.lstat().st_size for path in segment_files(folder)]
    return max(sizes, default=0) > WORTH_KEEPING_BYTES


def _mend_pictures(journal: Journal, folder: Path, ffmpeg: Ffmpeg) -> None:
    """Replace files that a power cut has damaged by what is whole of them; frames missing in the middle repeat others. Raises OSError."""
    files = [path for path in segment_files(folder) if path.suffix == ".mp4" and path.lstat().st_nlink == 1]
    heads = (head_of(path) for path in files)
    other_head = next((head for head in heads if head), None)
    for path in files:
        rest = rest_of(path, other_head=other_head)
        if rest is None:
            continue
        log.warning("%s is damaged; what is whole of it is used", path.name)
        left, mended = folder / "left.mp4", folder / "mended.mp4"
        for one in (left, mended):
            one.unlink(missing_ok=True)
        rest.write(left)
        if rest.has_gap:
            encoder = VideoEncoder(encoder=Encoder.X264)
            argv = gap_filler(ffmpeg, left, mended, fps=journal.fps, encoder=encoder, crf=journal.crf)
            if run(argv).well:
                mended.replace(path)
            left.unlink(missing_ok=True)
        else:
            left.replace(path)


def _count_pictures(journal: Journal, segment: SegmentRecord, folder: Path, ffmpeg: Ffmpeg) -> None:
    """Count frames, also in files that a child was still writing: the journal does not list those, their names do."""
    known = {file.file: file for file in segment.pictures}
    names = sorted(
        {
            *known,
            *(
                path.name
                for path in segment_files(folder)
                if path.suffix == ".mp4" and index_of(path) == segment.index
            ),
        },
        key=lambda name: (len(name), name),
    )
    files = []
    first = 0
    for name in names:
        path = folder / name
        held = 0
        if is_mp4(path):
            with contextlib.suppress(OSError):
                cut_torn_end(path)
            pictures = contents(ffmpeg, path).pictures
            if _is_ours(pictures, journal):
                held = pictures.count
            elif pictures.count:
                log.warning("%s is another film, and left out", path.name)
        file = known.get(name) or PictureFile(file=name)
        file.ticks = min(file.ticks, held) if file.ticks is not None else held
        file.first_tick = first
        if file.ticks:
            files.append(file)
        first += file.ticks
    segment.pictures = files


def _is_ours(pictures: Packets, journal: Journal) -> bool:
    """Whether these can be pictures of the recording: joined to others, those of another film would play as noise."""
    return (pictures.codec, pictures.width, pictures.height) == ("h264", journal.width, journal.height)


def samples_held(journal: Journal, segment: SegmentRecord, folder: Path) -> int:
    """Return how many samples the segment's sound file holds: none if it is gone, or a link, a pipe or a folder."""
    path = folder / (segment.sound or f"{segment.index:04}.s16")
    try:
        return path.lstat().st_size * is_regular_file(path) // (2 * max(1, journal.channels))
    except OSError:
        return 0


def samples_not_held(journal: Journal, folder: Path, edit: Edit) -> int:
    """Return how many of the samples that are kept the files do not hold; 0 if it is only a moment."""
    if not journal.has_sound:
        return 0

    def before(tick: int) -> int:
        return samples_before(tick, journal.tick_rate, journal.sample_rate)

    missing = 0
    for segment in journal.segments:
        if not segment.ticks or segment.in_file:
            continue
        begin, end = segment.first_tick, segment.first_tick + segment.ticks
        held = before(begin) + samples_held(journal, segment, folder)
        for span in edit.spans:
            first, last = max(begin, span.first), min(end, span.end)
            if span.take == segment.take_number and first < last:
                missing += max(0, before(last) - max(before(first), held))
    return missing if missing > journal.sample_rate * MOMENT_S else 0
