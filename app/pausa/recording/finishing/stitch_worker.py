"""The thread that finishes recordings, one after another."""

import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from pausa.core import events
from pausa.core.durable_files import make_folder
from pausa.core.errors import PausaError, StorageError, waiting_error
from pausa.core.events import Listener
from pausa.core.paths import is_folder
from pausa.core.sentences import Sentence, sentence
from pausa.core.states import Outcome, RecordingState, State
from pausa.core.words.transcript import Transcript
from pausa.recording.film.film import Film
from pausa.recording.finishing.emptied_recording import let_go
from pausa.recording.finishing.finishing_errors import not_finished
from pausa.recording.finishing.keeping import keep, note_old_rendering, note_rendering
from pausa.recording.finishing.stitcher import Finished, Stitcher
from pausa.recording.finishing.words_event import words_event
from pausa.recording.transcribing.live_transcript import LiveTranscript
from pausa.recording.workspace.counted_losses import counted_losses
from pausa.recording.workspace.drives import answers
from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.kept_folder import size_of
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.workspace.pauses import pauses_ns
from pausa.recording.workspace.words_file import read_words, remove_words
from pausa.recording.writing.movie_draft import MovieDraft
from pausa.recording.writing.sound_track import SoundTrack

PROGRESS_STEP = 0.01

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StitchJob:
    """A recording that is to be finished."""

    state: RecordingState
    journal: Journal
    folder: Path
    destination: Path
    lock: FolderLock
    stitcher: Stitcher
    sound: SoundTrack | None
    finish_files: Callable[[], None]
    draft: MovieDraft | None = None
    """The finished file as far as it has grown while it was recorded."""
    unchanged: bool = False
    """It was taken up again, and shows what its file shows."""
    recovered: bool = False
    keep_days: Callable[[], int] = lambda: 0
    """How long what was taken back is kept."""
    finished_file: Path | None = None
    """The file that there is already, in the place of which the new one is put; None: where the journal says, if anywhere."""
    film: Film | None = None
    """What the file is to show, if the journal does not know in which files that lies."""
    words: LiveTranscript | None = None
    """What is said in it, while that is written."""
    transcript: Transcript | None = None
    """What is said in it, if that is known; None: what lies beside the segments."""
    kept: Callable[[Path], None] = lambda _: None
    """Is told the folder in which something is kept."""
    failed: Callable[[PausaError], None] = lambda _: None
    """Is told why there is no finished file."""


class StitchWorker:
    """Runs stitch jobs on a thread of its own."""

    def __init__(self, *, emit: Listener, done: Callable[[StitchJob], None]) -> None:
        """Call ``done`` after the last event of each job, also of a failed one; its lock is released by then."""
        self._emit = emit
        self._done = done
        self._queue: queue.Queue[StitchJob | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="stitch", daemon=True)
        self._thread.start()

    def add(self, job: StitchJob) -> None:
        """Queue a job; its result arrives as events."""
        self._queue.put(job)

    def close(self) -> None:
        """Finish the queued jobs, and join the thread."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            try:
                stitch(job, emit=self._emit)
            finally:
                job.lock.release()
                self._done(job)


def stitch(job: StitchJob, *, emit: Listener) -> Finished | None:
    """Finish one recording and report the result. Never raises: a failure is an event, and the segments are kept."""
    finished = _stitch(job, emit=emit)
    if finished is None and job.words is not None:
        job.words.no_file()
    return finished


def _stitch(job: StitchJob, *, emit: Listener) -> Finished | None:
    recording_id = job.journal.recording_id
    told = -1.0

    def progress(fraction: float) -> None:
        nonlocal told
        if fraction - told >= PROGRESS_STEP or (fraction >= 1.0 > told):
            told = fraction
            emit(
                events.StitchProgressed(
                    recording_id=recording_id,
                    state=job.state.told,
                    monotonic_ns=time.monotonic_ns(),
                    fraction=round(min(1.0, fraction), 4),
                )
            )

    try:
        try:
            job.finish_files()
            if not _is_there(job):
                emit(_waiting(job))
                return None
            sound = job.sound
            if not _demand_something(job, emit) and sound is not None:
                # Two at once would be in each other's way.
                sound.abort()
                sound = None
            finished = _finished_already(job) or job.stitcher.stitch(
                job.journal,
                job.folder,
                job.destination,
                sound=sound,
                draft=job.draft,
                finished_file=job.finished_file,
                film=job.film,
                progress=progress,
            )
        finally:
            # Its child has inherited the lock: while it lives, nobody can stitch again.
            if job.sound is not None:
                job.sound.abort()
            if job.draft is not None:
                job.draft.close()
    except PausaError as error:
        emit(_failed(job, error))
        return None
    except OSError as error:
        emit(_failed(job, not_finished(error, job.destination)))
        return None
    except Exception:
        log.exception("stitching %s failed", recording_id)
        fault = PausaError(
            sentence("An error in Pausa kept the recording from being finished. The segments are kept.")
        )
        emit(_failed(job, fault))
        return None
    if finished is None:
        message = let_go(job.journal, job.folder, days=job.keep_days(), release=job.lock.release)
        emit(
            events.RecordingDiscarded(
                recording_id=recording_id,
                state=job.state.report(Outcome.NOTHING_RECORDED),
                monotonic_ns=time.monotonic_ns(),
                message=message,
                exit_code=1,
            )
        )
        return None
    # Before it is told: with its drive a folder has come back that would be taken for another recording.
    for left in job.journal.left_folders(job.folder):
        remove_folder(left)
    for code, message in _lacks(job.journal, finished):
        emit(
            events.Noticed(
                recording_id=recording_id,
                state=job.state.told,
                monotonic_ns=time.monotonic_ns(),
                code=code,
                message=message,
            )
        )
    words = (job.transcript or read_words(job.folder)) if job.words is None else None
    kept = _kept(job, finished)
    emit(
        ready_event(job.journal, finished, state=job.state.report(Outcome.STITCHED), recovered=job.recovered)
    )
    _tell_words(job, finished, words, kept, emit)
    if kept is not None:
        emit(
            events.TakesKept(
                recording_id=recording_id, monotonic_ns=time.monotonic_ns(), size_bytes=size_of(kept)
            )
        )
        job.kept(kept)
    return finished


def _tell_words(
    job: StitchJob, finished: Finished, words: Transcript | None, kept: Path | None, emit: Listener
) -> None:
    """Tell what is said in the finished file: now, or as soon as all of it is heard."""
    if kept is not None:
        # Whoever keeps words has them; an older version must not come back from here.
        remove_words(kept)
    if job.words is not None:
        job.words.ready(finished.path, job.journal.kept, keeps_hidden=kept is not None)
    elif words is not None:
        emit(words_event(job.journal, words, finished.path, keeps_hidden=kept is not None))


def _finished_already(job: StitchJob) -> Finished | None:
    """Return the file that is there already; None: there is none, or it does not show this."""
    if job.unchanged and (found := job.stitcher.finished_as_it_is(job.journal, job.destination)) is not None:
        return found
    return job.stitcher.finished_before(job.journal, job.destination)


def _demand_something(job: StitchJob, emit: Listener) -> bool:
    """Where all of a recording that was taken up again has been taken back, keep what there was before that.

    Return False then: the sound that was encoded meanwhile is not that.
    """
    journal, edit = job.journal, job.journal.kept
    if not journal.replaces or edit.spans:
        return True
    while edit.done and not edit.spans:
        edit = edit.undo()
    journal.keep(edit)
    emit(
        events.Noticed(
            recording_id=journal.recording_id,
            state=job.state.told,
            monotonic_ns=time.monotonic_ns(),
            code="nothing_left",
            message=sentence(
                "Everything was taken back, so the last of that was undone: a file cannot be empty."
            ),
        )
    )
    return False


def _kept(job: StitchJob, finished: Finished) -> Path | None:
    """Keep of the takes what has to stay, and return the folder; None: nothing has to."""
    try:
        if finished.is_old:
            note_old_rendering(job.journal, job.folder, finished.path)
        else:
            note_rendering(job.journal, finished.path, checked=finished.is_checked)
        return keep(job.journal, job.folder, finished.path, days=job.keep_days(), release=job.lock.release)
    except OSError as error:
        # The next start finds that the file is there, and does this then.
        log.warning("what was taken back in %s is left where it is: %s", job.folder, error)
        return None


def _lacks(journal: Journal, finished: Finished) -> Iterator[tuple[str, Sentence]]:
    """Say what the finished file lacks."""
    if finished.samples_missing:
        yield (
            "sound_missing",
            sentence(
                "{seconds} s of the sound are silent, because the files that held them are gone or cannot be read. All else is there.",
                seconds=_tenths(finished.samples_missing / journal.sample_rate),
            ),
        )
    if journal.still_ns:
        yield (
            "picture_still",
            sentence(
                "The picture stands still for {seconds} s, because no new picture came in that time.",
                seconds=_tenths(journal.still_ns / 1e9),
            ),
        )
    if journal.unreadable_ns:
        yield (
            "unreadable",
            sentence(
                "{seconds} s of what was recorded are not in the file, because the files that held them are gone or cannot be read. All else is there.",
                seconds=_tenths(journal.unreadable_ns / 1e9),
            ),
        )


def _tenths(seconds: float) -> Decimal:
    return Decimal(f"{seconds:.1f}")


def _is_there(job: StitchJob) -> bool:
    """Whether the folder of the finished file is there. One that was deleted is made again, if its drive is there."""
    if not answers(job.destination):
        return False
    if is_folder(job.destination) and job.destination != job.journal.destination_of(job.folder):
        return True
    if job.journal.can_be_delivered(job.folder):
        return True
    if not job.journal.drive_is_there:
        return False
    try:
        make_folder(job.destination)
    except OSError as error:
        log.warning("the folder of a finished file cannot be made again: %s", error)
        return False
    return True


def _waiting(job: StitchJob) -> events.RecordingFailed:
    return events.RecordingFailed(
        recording_id=job.journal.recording_id,
        state=job.state.report(Outcome.STITCH_FAILED),
        monotonic_ns=time.monotonic_ns(),
        message=waiting_error(job.destination).sentence,
        folder=job.folder,
        exit_code=StorageError.exit_code,
        waits_for=job.destination,
    )


def ready_event(
    journal: Journal, finished: Finished, *, state: State, recovered: bool = False
) -> events.RecordingReady:
    """Return the event that tells of a finished file."""
    edit = journal.kept
    pauses = pauses_ns(journal, edit.spans)
    summaries = [
        events.SegmentSummary(
            index=number,
            duration_ns=round(finished.duration_ns * span.ticks / edit.ticks),
            pause_before_ns=pause_ns,
        )
        for number, (span, pause_ns) in enumerate(zip(edit.spans, pauses, strict=True), 1)
    ]
    losses = counted_losses(journal)
    markers = [
        events.MarkerSummary(
            title=title, recorded_ns=round(Fraction(tick * 1_000_000_000) / journal.tick_rate)
        )
        for tick, title in edit.shown_titles()
        if tick < edit.ticks
    ]
    return events.RecordingReady(
        recording_id=journal.recording_id,
        state=state,
        monotonic_ns=time.monotonic_ns(),
        path=finished.path,
        title=journal.title or finished.path.stem,
        duration_s=round(finished.duration_ns / 1e9, 6),
        size_bytes=finished.size_bytes,
        frames=finished.frames,
        frames_repeated=losses.repeated if losses is not None else None,
        frames_lost=losses.lost if losses is not None else None,
        samples=finished.samples,
        samples_missing=losses.samples_missing + finished.samples_missing if losses is not None else None,
        width=journal.width,
        height=journal.height,
        segments=tuple(summaries),
        markers=tuple(markers),
        recovered=recovered,
        still_s=round(journal.still_ns / 1e9, 3),
        created=journal.created,
    )


def _failed(job: StitchJob, error: PausaError) -> events.RecordingFailed:
    job.failed(error)
    log.error("recording %s could not be finished: %s", job.journal.recording_id, error)
    # Nobody works on it any more, so that another process may try.
    job.journal.owner = None
    with contextlib.suppress(OSError):
        job.journal.save(job.folder)
    return events.RecordingFailed(
        recording_id=job.journal.recording_id,
        state=job.state.report(Outcome.STITCH_FAILED),
        monotonic_ns=time.monotonic_ns(),
        message=error.sentence,
        folder=job.folder,
        exit_code=error.exit_code,
    )
