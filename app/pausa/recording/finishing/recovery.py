"""Recovery of recordings whose process died.

The same stitcher works on a journal whose owner is gone. What the journal does not know (the segment that was open)
is counted in the files.
"""

import contextlib
import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from pausa.core.errors import MediaError, PausaError, StorageError, storage_error
from pausa.core.events import Event, Listener, RecordingFailed, RecordingReady
from pausa.core.sentences import sentence
from pausa.core.settings import Encoder
from pausa.core.states import RecordingState, Step
from pausa.core.time.ticks import samples_before
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.fragments import cut_torn_end
from pausa.media.probe import contents
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.finishing.stitch_worker import StitchJob, stitch
from pausa.recording.finishing.stitcher import NameFile, Stitcher
from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.journal import FILE_NAME, Journal, PictureFile, SegmentRecord
from pausa.recording.workspace.left_folder import fetch_from_left_folders
from pausa.recording.workspace.lock import FolderLock

PATIENCE_S = 3.0
"""How long to wait for an encoder child that still finishes its file after the recorder died and holds the lock."""
LOOK_S = 0.1
WORTH_KEEPING_BYTES = 200_000
"""About two seconds of sound: unreadable files of this size or more are kept, not discarded as empty."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovered:
    """The result of recovering one recording."""

    recording_id: str
    title: str
    folder: Path
    path: Path | None
    """The finished file; None: it could not be made, or nothing had been recorded."""
    duration_s: float
    message: str
    """Says why ``path`` is None."""
    empty: bool = False
    """Nothing had been recorded; the folder is gone."""


def left_behind(work_folders: Iterable[Path]) -> list[Path]:
    """Return the recordings' own folders in ``work_folders`` that hold a journal, whether their process lives or not."""
    found = []
    for work in dict.fromkeys(work_folders):
        try:
            found += sorted(one for one in work.iterdir() if (one / FILE_NAME).is_file())
        except OSError:
            continue
    return found


def recover(
    work_folders: Iterable[Path],
    *,
    ffmpeg: Ffmpeg,
    choose_encoder: Callable[[Encoder], VideoEncoder],
    name_file: NameFile,
    emit: Listener,
    destination: Path | None = None,
    patience_s: float = PATIENCE_S,
) -> list[Recovered]:
    """Finish all recordings in ``work_folders`` whose process is gone; never touch those of a live process. Blocks.

    ``destination``: a folder for the files instead of those where they were to go.
    """
    found = []
    for folder in left_behind(work_folders):
        if not (folder / FILE_NAME).is_file():
            continue  # It was a part of one that has just been finished.
        lock = FolderLock(folder)
        try:
            if not _take_patiently(lock, patience_s):
                continue
        except OSError as error:
            found.append(
                _not_recovered(
                    folder, f"The folder {folder} cannot be opened ({error.strerror}). Nothing was changed."
                )
            )
            continue
        try:
            found.append(
                _recover(folder, lock, ffmpeg, choose_encoder(Encoder.X264), name_file, emit, destination)
            )
        except PausaError as error:
            found.append(_not_recovered(folder, str(error)))
        except OSError as error:
            found.append(_not_recovered(folder, str(storage_error(error, folder))))
        finally:
            lock.release()
    return found


def _take_patiently(lock: FolderLock, patience_s: float) -> bool:
    deadline = time.monotonic() + patience_s
    while not lock.take():
        if time.monotonic() >= deadline:
            return False
        time.sleep(LOOK_S)
    return True


def _recover(
    folder: Path,
    lock: FolderLock,
    ffmpeg: Ffmpeg,
    encoder: VideoEncoder,
    name_file: NameFile,
    emit: Listener,
    destination: Path | None,
) -> Recovered:
    journal = Journal.load(folder)
    settle(journal, folder, ffmpeg)
    last: list[Event] = []

    def hear(event: Event) -> None:
        last[:] = [event]
        emit(event)

    stitcher = Stitcher(ffmpeg=ffmpeg, encoder=encoder, name_file=name_file, keep_open=lock.inheritable)
    job = StitchJob(
        state=RecordingState(Step.STITCHING),
        journal=journal,
        folder=folder,
        destination=destination or journal.destination_of(folder),
        lock=lock,
        stitcher=stitcher,
        sound=None,
        finish_files=lambda: None,
        recovered=True,
    )
    stitch(job, emit=hear)
    match last[-1]:
        case RecordingReady() as ready:
            return Recovered(journal.recording_id, ready.title, folder, ready.path, ready.duration_s, "")
        case RecordingFailed() as failed:
            return Recovered(journal.recording_id, journal.title, folder, None, 0.0, failed.message)
        case _:
            remove_folder(folder)
            message = "Nothing was recorded, so there is no file."
            return Recovered(journal.recording_id, journal.title, folder, None, 0.0, message, empty=True)


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
    for segment in journal.segments:
        if journal.has_pictures:
            _count_pictures(segment, folder, ffmpeg)
            held = sum(file.ticks or 0 for file in segment.pictures)
        else:
            held = _ticks_of_sound(journal, segment, folder)
        segment.ticks = min(segment.ticks, held) if segment.ticks is not None else held
    if not any(segment.ticks for segment in journal.segments) and _holds_something(folder):
        raise MediaError(
            sentence("What was recorded cannot be read. The segments are kept in {folder}.", folder=folder)
        )
    ticks = 0
    for segment in journal.segments:
        before = samples_before(ticks, journal.tick_rate, journal.sample_rate)
        ticks += segment.ticks or 0
        if journal.has_sound:
            segment.samples = samples_before(ticks, journal.tick_rate, journal.sample_rate) - before


def _holds_something(folder: Path) -> bool:
    sizes = [path.stat().st_size for path in folder.iterdir() if path.suffix in (".mp4", ".s16")]
    return max(sizes, default=0) > WORTH_KEEPING_BYTES


def _count_pictures(segment: SegmentRecord, folder: Path, ffmpeg: Ffmpeg) -> None:
    """Count frames, also in files that a child was still writing: the journal does not list those, their names do."""
    known = {file.file: file for file in segment.pictures}
    names = sorted(
        {*known, *(path.name for path in folder.glob(f"{segment.index:04}*.mp4"))},
        key=lambda name: (len(name), name),
    )
    files = []
    first = 0
    for name in names:
        path = folder / name
        held = 0
        if path.is_file():
            with contextlib.suppress(OSError):
                cut_torn_end(path)
            held = contents(ffmpeg, path).pictures.count
        file = known.get(name) or PictureFile(file=name)
        file.ticks = min(file.ticks, held) if file.ticks is not None else held
        file.first_tick = first
        if file.ticks:
            files.append(file)
        first += file.ticks
    segment.pictures = files


def _ticks_of_sound(journal: Journal, segment: SegmentRecord, folder: Path) -> int:
    path = folder / (segment.sound or f"{segment.index:04}.s16")
    try:
        samples = path.stat().st_size // (2 * max(1, journal.channels))
    except OSError:
        return 0
    return int(samples * journal.tick_rate / max(1, journal.sample_rate))


def _not_recovered(folder: Path, message: str) -> Recovered:
    return Recovered(folder.name, "", folder, None, 0.0, message)
