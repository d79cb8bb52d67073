"""Everything between *stop* and the finished file, as the recorder sees it."""

import logging
from collections.abc import Callable
from pathlib import Path

from pausa.core.errors import InputError, PausaError, StorageError
from pausa.core.events import Listener
from pausa.core.sentences import sentence
from pausa.core.settings import Encoder
from pausa.core.states import Command, Outcome, RecordingState, Step
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.finishing.fate import journal_of, owned_elsewhere
from pausa.recording.finishing.file_check import FileCheck
from pausa.recording.finishing.segment_contents import count, settle
from pausa.recording.finishing.stitch_worker import StitchJob, StitchWorker
from pausa.recording.finishing.stitcher import NameFile, Stitcher
from pausa.recording.transcribing.live_transcript import LiveTranscript
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.workspace.owner import Life, Owner, this_process
from pausa.recording.writing.movie_draft import MovieDraft
from pausa.recording.writing.sound_track import SoundTrack

log = logging.getLogger(__name__)


class Finishing:
    """Hands recordings to the stitch's thread and counts those that are not finished. One thread."""

    def __init__(
        self,
        *,
        ffmpeg: Ffmpeg,
        choose_encoder: Callable[[Encoder], VideoEncoder],
        name_file: NameFile,
        emit: Listener,
        done: Callable[[], None],
        idle: Callable[[], bool],
        keep_days: Callable[[], int],
        file_of: Callable[[str], Path | None],
        finish_again: Callable[[Path], None],
    ) -> None:
        """``done`` is called on the stitch's thread after each recording; call ``note_done`` on yours then.

        For the others see ``FileCheck``.
        """
        self._ffmpeg = ffmpeg
        self._choose_encoder = choose_encoder
        self._name_file = name_file
        self._emit = emit
        self.pending = 0
        self._keep_days = keep_days
        self.file_check = FileCheck(
            ffmpeg=ffmpeg,
            emit=emit,
            idle=lambda: not self.pending and idle(),
            keep_days=keep_days,
            file_of=file_of,
            finish_again=finish_again,
        )
        self._worker = StitchWorker(emit=emit, done=lambda _: done())

    def note_done(self) -> None:
        """Count one recording less."""
        self.pending -= 1

    def finish(
        self,
        *,
        state: RecordingState,
        journal: Journal,
        folder: Path,
        destination: Path,
        lock: FolderLock,
        encoder: VideoEncoder,
        sound: SoundTrack | None,
        draft: MovieDraft | None,
        finish_files: Callable[[], None],
        unchanged: bool = False,
        words: LiveTranscript | None = None,
    ) -> None:
        """Finish a recording that has been stopped; its lock is released in the end. ``unchanged``: it was taken up again, and shows what it showed before.

        ``words``: what is said in it, of which the last may still have to be heard.
        """
        self._add(
            StitchJob(
                state=state,
                journal=journal,
                folder=folder,
                destination=destination,
                lock=lock,
                stitcher=self._stitcher(encoder, lock),
                sound=sound,
                draft=draft,
                unchanged=unchanged,
                words=words,
                keep_days=self._keep_days,
                kept=self._look_after,
                finish_files=lambda: self._finish_files(finish_files, journal, folder),
            )
        )

    def new_draft(
        self,
        journal: Journal,
        destination: Path,
        encoder: VideoEncoder,
        lock: FolderLock,
        folder: Path,
        sound: SoundTrack | None,
    ) -> MovieDraft:
        """Begin the finished file of a recording that goes on. Raises OSError."""
        return self._stitcher(encoder, lock).new_draft(journal, folder, destination, sound)

    def again(
        self, folder: Path, destination: Path | None = None, *, asked: bool = False, taken: bool = False
    ) -> None:
        """Finish a recording whose stitch has failed, into ``destination`` if it is given. Raises StorageError, InputError.

        What belongs to another computer is left alone, and that is told, unless it is ``taken``. ``asked``: by somebody.
        """
        journal = journal_of(folder)
        state = RecordingState(Step.FAILED)
        state.apply(Command.STITCH_AGAIN)
        lock = FolderLock(folder)
        try:
            owner = journal.owner or Owner()
            life = owner.life()
            if not lock.take() or (life is Life.LIVES and not owner.is_process(this_process())):
                lock.release()
                raise InputError(sentence("This recording is already being finished."))
            if life is Life.ELSEWHERE and not taken:
                lock.release()
                self._emit(owned_elsewhere(folder, journal, owner, destination=destination, asked=asked))
                return
        except OSError:
            raise StorageError(
                sentence(
                    "The segments are kept but cannot be read. Check that their folder can be written to."
                )
            ) from None
        try:
            # What was read before the lock was ours may have been finished meanwhile.
            journal = journal_of(folder)
            journal.owner = this_process()
            encoder = self._choose_encoder(Encoder.X264)
        except PausaError:
            lock.release()
            raise
        state.report(Outcome.STITCH_STARTED)
        self._add(
            StitchJob(
                state=state,
                journal=journal,
                folder=folder,
                destination=destination or journal.destination_of(folder),
                lock=lock,
                stitcher=self._stitcher(encoder, lock),
                sound=None,
                keep_days=self._keep_days,
                kept=self._look_after,
                # What failed may have left files that hold less than the journal says, or that it does not know.
                finish_files=lambda: settle(journal, folder, self._ffmpeg),
            )
        )

    def close(self) -> None:
        """Wait for the recordings in the queue, and join the threads."""
        self._worker.close()
        self.file_check.close()

    def _look_after(self, folder: Path) -> None:
        self.file_check.add([folder])

    def _finish_files(self, finish: Callable[[], None], journal: Journal, folder: Path) -> None:
        """Finish the segments' files. If the disk has refused a part of them, take what they hold. Raises MediaError, StorageError."""
        try:
            finish()
        except (StorageError, OSError) as error:
            log.warning("recording %s is finished with what its files hold: %s", journal.recording_id, error)
            count(journal, folder, self._ffmpeg)

    def _add(self, job: StitchJob) -> None:
        self.pending += 1
        self._worker.add(job)

    def _stitcher(self, encoder: VideoEncoder, lock: FolderLock) -> Stitcher:
        return Stitcher(
            ffmpeg=self._ffmpeg, encoder=encoder, name_file=self._name_file, keep_open=lock.inheritable
        )
