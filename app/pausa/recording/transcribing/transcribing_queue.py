"""Writes the words of finished recordings, one after another, when nothing is recorded."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pausa.core import events
from pausa.core.errors import InputError, PausaError
from pausa.core.events import Listener
from pausa.core.sentences import sentence
from pausa.core.states import State
from pausa.core.words.rewritten_words import rewritten
from pausa.core.words.transcript import Transcript
from pausa.media.ffmpeg import Ffmpeg
from pausa.recording.transcribing.live_transcript import NewHearer
from pausa.recording.transcribing.transcribed_file import (
    TranscribedFile,
    TranscribingCancelled,
    changed_meanwhile,
    stamp_of,
)

MOST_WAITING = 200
STEP = 0.01
"""Of the progress that is told."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TranscribingJob:
    """A finished recording whose words are to be written."""

    recording_id: str
    path: Path
    """Where its file was when that was asked for."""
    new_hearer: NewHearer
    keeps_corrected: bool = True


class TranscribingQueue:
    """Any thread; one of its own works."""

    def __init__(
        self,
        *,
        ffmpeg: Callable[[], Ffmpeg],
        scratch: Path,
        emit: Listener,
        words_of: Callable[[str], Transcript | None],
        file_of: Callable[[str], Path | None],
        gives_way: Callable[[], bool],
    ) -> None:
        """``words_of``: what a recording has now. ``file_of``: where its file is now. ``gives_way``: whether something is recorded. ``scratch``: a folder for sound."""
        self._ffmpeg = ffmpeg
        self._scratch = scratch
        self._emit = emit
        self._words_of = words_of
        self._file_of = file_of
        self._gives_way = gives_way
        self._condition = threading.Condition()
        self._waiting: deque[TranscribingJob] = deque()
        self._working: TranscribingJob | None = None
        self._is_cancelled = self._closing = False
        self._thread: threading.Thread | None = None

    def add(self, job: TranscribingJob) -> None:
        """Write its words when its turn comes; events tell the result. Raises InputError if they are being written, or too many wait."""
        with self._condition:
            known = [*self._waiting, *([self._working] if self._working is not None else [])]
            if any(one.recording_id == job.recording_id for one in known):
                raise InputError(sentence("The words of this recording are being written already."))
            if len(self._waiting) >= MOST_WAITING:
                raise InputError(
                    sentence("The words of many recordings are still to be written. Try again when some are.")
                )
            self._waiting.append(job)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="transcribing", daemon=True)
                self._thread.start()
            self._condition.notify_all()
        self._tell_progress(job, 0.0)

    def cancel(self, recording_id: str) -> None:
        """Do not write the words of this recording, if it is waited for that. An event tells it."""
        with self._condition:
            gone = [one for one in self._waiting if one.recording_id == recording_id]
            self._waiting = deque(one for one in self._waiting if one not in gone)
            if self._working is not None and self._working.recording_id == recording_id:
                self._is_cancelled = True
        for job in gone:
            self._tell_failed(job, TranscribingCancelled())

    @property
    def pending(self) -> tuple[str, ...]:
        """The recordings whose words are being written or wait for it, in that order."""
        with self._condition:
            known = [*([self._working] if self._working is not None else []), *self._waiting]
            return tuple(one.recording_id for one in known)

    def close(self) -> None:
        """End what is being done, and join the thread. Idempotent."""
        with self._condition:
            self._closing = self._is_cancelled = True
            self._waiting.clear()
            self._condition.notify_all()
        if self._thread is not None:
            self._thread.join()

    # ── its own thread ───────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        while (job := self._next()) is not None:
            try:
                self._write(job)
            except PausaError as error:
                self._tell_failed(job, error)
            except Exception:
                log.exception("writing the words of %s failed", job.recording_id)
                message = sentence("An error in Pausa ended the writing of words. They are as they were.")
                self._tell_failed(job, PausaError(message))

    def _next(self) -> TranscribingJob | None:
        with self._condition:
            self._working = None
            self._condition.wait_for(lambda: self._waiting or self._closing)
            if self._closing:
                return None
            self._working, self._is_cancelled = self._waiting.popleft(), False
            return self._working

    def _write(self, job: TranscribingJob) -> None:
        told = 0.0
        stamp: tuple[int, int] | None = None

        def find() -> Path:
            nonlocal stamp
            found = self._place_of(job)
            stamp = stamp_of(found)
            return found

        def progress(fraction: float) -> None:
            nonlocal told
            if fraction >= told + STEP:
                told = fraction
                self._tell_progress(job, round(fraction, 3))

        new = TranscribedFile(
            find,
            ffmpeg=self._ffmpeg(),
            new_hearer=job.new_hearer,
            scratch=self._scratch,
            progress=progress,
            cancelled=lambda: self._is_cancelled,
            gives_way=self._gives_way,
        ).words()
        path = self._place_of(job)
        if stamp_of(path) != stamp:
            raise changed_meanwhile(path.name)
        before = self._words_of(job.recording_id)
        words = rewritten(before, new, keeps_corrected=job.keeps_corrected) if before is not None else new
        with self._condition:
            # Whoever hears that it is over may begin it anew.
            self._working = None
        self._emit(
            events.TranscriptReady(
                recording_id=job.recording_id,
                state=State.READY,
                monotonic_ns=time.monotonic_ns(),
                transcript=words,
                path=path,
            )
        )

    def _place_of(self, job: TranscribingJob) -> Path:
        """Return where its file is now: it may have been renamed or moved since."""
        return self._file_of(job.recording_id) or job.path

    def _tell_progress(self, job: TranscribingJob, fraction: float) -> None:
        self._emit(
            events.TranscribeProgressed(
                recording_id=job.recording_id, monotonic_ns=time.monotonic_ns(), fraction=fraction
            )
        )

    def _tell_failed(self, job: TranscribingJob, error: PausaError) -> None:
        log.warning("the words of %s are not written: %s", job.recording_id, error)
        with self._condition:
            if self._working is job:
                self._working = None
        self._emit(
            events.TranscribeFailed(
                recording_id=job.recording_id,
                monotonic_ns=time.monotonic_ns(),
                message=error.sentence,
                exit_code=error.exit_code,
                cancelled=isinstance(error, TranscribingCancelled),
            )
        )
