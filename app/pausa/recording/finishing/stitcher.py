"""Makes the finished file from the segments.

Encoded frames are copied, sound has been encoded once, joins and markers become chapters. The file is written under a
temporary name in its own folder, read back, and only then renamed; the segments are removed last.
"""

import contextlib
import errno
import logging
import os
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from pausa.core.durable_files import sync_file, sync_folder, write_for_owner
from pausa.core.errors import MediaError, StorageError, disk_reason
from pausa.core.sentences import sentence
from pausa.core.settings import Container
from pausa.core.time.ticks import samples_before
from pausa.media.child_outcome import Outcome
from pausa.media.ffmpeg import Ffmpeg, joiner, trimmer
from pausa.media.probe import contents
from pausa.media.process import run
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.finishing.chapters_and_tags import chapters_and_tags
from pausa.recording.finishing.segment_contents import samples_held
from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.journal import FinishedFile, Journal, PictureFile, SegmentRecord
from pausa.recording.writing.sound_track import SoundTrack, start_sound_track

SOUND_SHARE, JOIN_SHARE = 0.3, 0.9
"""Progress when the sound is encoded, and when the file is written; the rest is reading back."""
AAC_FRAME = 1024
MOMENT_S = 0.2
"""Missing sound that is shorter is not told."""

NameFile = Callable[[str, datetime, Path, str], Path]
"""(title, created, folder, suffix with its dot) → a path that is reserved by an empty file."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Finished:
    path: Path
    size_bytes: int
    duration_ns: int
    frames: int
    samples: int
    samples_missing: int = 0
    """Silent, because the files of the segments do not hold them."""


class Stitcher:
    """Makes the finished file of one recording."""

    def __init__(
        self, *, ffmpeg: Ffmpeg, encoder: VideoEncoder, name_file: NameFile, keep_open: tuple[int, ...] = ()
    ) -> None:
        """``keep_open``: descriptors of the lock, which children inherit."""
        self._ffmpeg = ffmpeg
        self._encoder = encoder
        self._name_file = name_file
        self._keep_open = keep_open

    def stitch(
        self,
        journal: Journal,
        folder: Path,
        destination: Path,
        *,
        sound: SoundTrack | None,
        progress: Callable[[float], None],
    ) -> Finished | None:
        """Make the finished file in ``destination`` from the segments in ``folder``. Return None if nothing was recorded.

        ``sound``: the track that was encoded while recording; None: encode it now. Raises MediaError, StorageError;
        the segments are kept then.
        """
        try:
            return self._stitch(journal, folder, destination, sound=sound, progress=progress)
        except OSError as error:
            inside = isinstance(error.filename, str) and Path(error.filename).is_relative_to(folder)
            raise not_finished(error, folder if inside else destination) from None
        finally:
            if sound is not None:
                sound.abort()

    def _stitch(
        self,
        journal: Journal,
        folder: Path,
        destination: Path,
        *,
        sound: SoundTrack | None,
        progress: Callable[[float], None],
    ) -> Finished | None:
        progress(0.0)
        kept = [segment for segment in journal.segments if segment.ticks]
        if not kept:
            return None
        ticks = sum(segment.ticks or 0 for segment in kept)
        missing = samples_not_held(journal, folder, kept)
        sound_path = self._finish_sound(journal, folder, kept, sound, progress) if journal.has_sound else None
        pictures = self._list_pictures(journal, folder, kept) if journal.has_pictures else None
        information = folder / "information.txt"
        write_for_owner(information, chapters_and_tags(journal, kept))
        suffix = _suffix(journal)
        temporary = _temporary(journal, destination)
        # What is there may be a link to somewhere else, and children follow links.
        temporary.unlink(missing_ok=True)
        try:
            argv = joiner(
                self._ffmpeg,
                pictures=pictures,
                sound=sound_path,
                information=information,
                destination=temporary,
                container=journal.container,
                fps=journal.fps,
            )
            length_us = float(ticks / journal.tick_rate * 1_000_000)
            outcome = self._run(
                argv,
                lambda done_us: progress(_between(SOUND_SHARE, JOIN_SHARE, done_us / length_us)),
                folder=folder,
            )
            _demand(outcome, destination)
            progress(JOIN_SHARE)
            self._read_back(journal, temporary, ticks=ticks, samples=_samples(journal, ticks))
            sync_file(temporary)
            path = self._put(journal, folder, temporary, destination, suffix)
        finally:
            temporary.unlink(missing_ok=True)
        finished = replace(_finished(journal, path, path.stat().st_size, ticks), samples_missing=missing)
        remove_folder(folder)
        progress(1.0)
        return finished

    def _finish_sound(
        self,
        journal: Journal,
        folder: Path,
        kept: list[SegmentRecord],
        sound: SoundTrack | None,
        progress: Callable[[float], None],
    ) -> Path:
        if sound is not None and sound.samples != sum(segment.samples or 0 for segment in kept):
            # The files hold less than was given to the track.
            sound.abort()
            sound = None
        if sound is None:
            sound = start_sound_track(self._ffmpeg, journal, folder, keep_open=self._keep_open)
            ticks = 0
            joined = [one.goes_on_from(before) for before, one in pairwise(kept)]
            for segment, goes_on, goes_on_after in zip(kept, [False, *joined], [*joined, False], strict=True):
                before = samples_before(ticks, journal.tick_rate, journal.sample_rate)
                ticks += segment.ticks or 0
                samples = samples_before(ticks, journal.tick_rate, journal.sample_rate) - before
                path = folder / (segment.sound or f"{segment.index:04}.s16")
                sound.begin_segment(path, goes_on=goes_on)
                sound.end_segment(samples, goes_on=goes_on_after)
        return sound.finish(lambda fraction: progress(_between(0, SOUND_SHARE, fraction)))

    def _list_pictures(self, journal: Journal, folder: Path, kept: list[SegmentRecord]) -> Path:
        """Write the list for ffmpeg's concat demuxer."""
        lines = ["ffconcat version 1.0"]
        for segment in kept:
            for file in self._whole_files(journal, folder, segment):
                seconds = Fraction(file.ticks or 0) / journal.fps
                lines += [f"file {file.file}", f"duration {float(seconds):.6f}"]
        listing = folder / "pictures.ffconcat"
        write_for_owner(listing, "\n".join(lines) + "\n")
        return listing

    def _whole_files(self, journal: Journal, folder: Path, segment: SegmentRecord) -> list[PictureFile]:
        """Return the segment's files up to its last tick, the last one trimmed if it is longer."""
        files = []
        left = segment.ticks or 0
        for file in segment.pictures:
            held = file.ticks or 0
            if left <= 0:
                break
            if held > left:
                file = self._trim(journal, folder, file, left)
            files.append(file)
            left -= held
        return files

    def _trim(self, journal: Journal, folder: Path, file: PictureFile, ticks: int) -> PictureFile:
        shorter = PictureFile(file=f"cut-{file.file}", first_tick=file.first_tick, ticks=ticks)
        (folder / shorter.file).unlink(missing_ok=True)
        argv = trimmer(
            self._ffmpeg,
            folder / file.file,
            folder / shorter.file,
            frames=ticks,
            fps=journal.fps,
            encoder=self._encoder,
            crf=journal.crf,
        )
        _demand(run(argv, keep_open=self._keep_open), folder)
        return shorter

    def _run(self, argv: list[str], done_us: Callable[[float], None], *, folder: Path) -> Outcome:
        def read(line: str) -> None:
            key, _, value = line.partition("=")
            if key == "out_time_us" and value.lstrip("-").isdigit():
                done_us(float(value))

        return run(argv, line=read, keep_open=self._keep_open, folder=folder)

    def _read_back(self, journal: Journal, file: Path, *, ticks: int, samples: int) -> None:
        """Check that the file holds what the journal says. Raises MediaError."""
        held = contents(self._ffmpeg, file)
        if journal.has_pictures:
            if held.pictures.count != ticks:
                raise MediaError(
                    sentence(
                        "The finished file has {count} frames instead of {expected}. The segments are kept.",
                        count=held.pictures.count,
                        expected=ticks,
                    )
                )
            length = Fraction(ticks) / journal.fps
            if abs(held.pictures.duration_s - length) > 2 / journal.fps:
                raise MediaError(
                    sentence(
                        "The finished file has {seconds} s of video instead of {expected}. The segments are kept.",
                        seconds=_thousandths(held.pictures.duration_s),
                        expected=_thousandths(length),
                    )
                )
            # Matroska counts in milliseconds, so its frames last 33 or 34 of them.
            if journal.container is not Container.MKV and len(held.pictures.steps) > 1:
                raise MediaError(
                    sentence("The frames of the finished file are not equally long. The segments are kept.")
                )
        if journal.has_sound:
            length = Fraction(samples, journal.sample_rate)
            slack = Fraction(3 * AAC_FRAME, journal.sample_rate) + Fraction(2, 1000)
            if abs(held.sound.duration_s - length) > slack:
                raise MediaError(
                    sentence(
                        "The finished file has {seconds} s of sound instead of {expected}. The segments are kept.",
                        seconds=_thousandths(held.sound.duration_s),
                        expected=_thousandths(length),
                    )
                )

    def finished_before(self, journal: Journal, destination: Path) -> Finished | None:
        """Return what an earlier stitch has put into its place before it died; None: it did not come to that. Raises OSError."""
        if journal.finished is None:
            return None
        path = destination / journal.finished.name
        temporary = _temporary(journal, destination)
        try:
            status = path.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not stat.S_ISREG(status.st_mode):
            return None
        if temporary.exists():
            if not status.st_size:
                path.unlink()  # it was only reserved
            return None
        if status.st_size != journal.finished.size_bytes:
            return None
        ticks = sum(segment.ticks or 0 for segment in journal.segments)
        return _finished(journal, path, status.st_size, ticks)

    def _put(self, journal: Journal, folder: Path, temporary: Path, destination: Path, suffix: str) -> Path:
        created = datetime.fromisoformat(journal.created)
        while True:
            path = self._name_file(journal.title, created, destination, suffix)
            reserved = path.lstat()
            try:
                journal.finished = FinishedFile(name=path.name, size_bytes=temporary.stat().st_size)
                journal.save(folder)
                if not _is_still(reserved, path):
                    continue  # a program that synchronises the folder has put a file of its own there
                temporary.replace(path)
            except OSError:
                with contextlib.suppress(OSError):
                    if _is_still(reserved, path):
                        path.unlink(missing_ok=True)
                raise
            sync_folder(destination)
            return path


def _is_still(reserved: os.stat_result, path: Path) -> bool:
    """Whether nothing would be lost at ``path``: only the empty file that reserved the name is there, or nothing. Raises OSError."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return True
    return not status.st_size and os.path.samestat(status, reserved)


def samples_not_held(journal: Journal, folder: Path, kept: Sequence[SegmentRecord]) -> int:
    """Return how many of the samples of these segments their files do not hold; 0 if it is only a moment."""
    if not journal.has_sound:
        return 0
    ticks = missing = 0
    for segment in kept:
        before = samples_before(ticks, journal.tick_rate, journal.sample_rate)
        ticks += segment.ticks or 0
        wanted = samples_before(ticks, journal.tick_rate, journal.sample_rate) - before
        missing += max(0, wanted - samples_held(journal, segment, folder))
    return missing if missing > journal.sample_rate * MOMENT_S else 0


def not_finished(error: OSError, folder: Path) -> StorageError:
    """Return the error for a file that could not be written into ``folder``."""
    if error.errno == errno.ENOSPC:
        return StorageError(
            sentence(
                "There is no space for the finished file in {folder}. The segments are kept. Free some space, and finish the recording again, or save it elsewhere.",
                folder=folder,
            )
        )
    return StorageError(
        sentence(
            "The finished file could not be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved, or save it elsewhere.",
            folder=folder,
            reason=disk_reason(error),
        )
    )


def _finished(journal: Journal, path: Path, size_bytes: int, ticks: int) -> Finished:
    """Return what a file of so many ticks is."""
    return Finished(
        path,
        size_bytes,
        round(Fraction(ticks * 1_000_000_000) / journal.tick_rate),
        ticks if journal.has_pictures else 0,
        _samples(journal, ticks),
    )


def _samples(journal: Journal, ticks: int) -> int:
    return samples_before(ticks, journal.tick_rate, journal.sample_rate) if journal.has_sound else 0


def _temporary(journal: Journal, destination: Path) -> Path:
    return destination / f".{journal.recording_id}.part{_suffix(journal)}"


def _suffix(journal: Journal) -> str:
    if journal.has_pictures:
        return f".{journal.container.value}"
    return {Container.MP4: ".m4a", Container.MOV: ".m4a", Container.MKV: ".mka"}[journal.container]


def _demand(outcome: Outcome, folder: Path) -> None:
    if outcome.well:
        return
    log.error("ffmpeg ended with %s: %s", outcome.code, outcome.stderr)
    if (refusal := outcome.disk_error) is not None:
        raise not_finished(refusal, folder)
    raise MediaError(
        sentence(
            "The file could not be finished ({reason}). The segments are kept. Finish the recording again.",
            reason=outcome.reason,
        )
    )


def _thousandths(seconds: Fraction) -> Decimal:
    return Decimal(f"{float(seconds):.3f}")


def _between(low: float, high: float, fraction: float) -> float:
    return low + (high - low) * min(max(fraction, 0.0), 1.0)
