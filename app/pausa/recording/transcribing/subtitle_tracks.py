"""Keeps the subtitle tracks of finished files up to date, while nothing is recorded."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pausa.core.errors import PausaError
from pausa.core.events import EntryRemoved, Event, Listener, Noticed, TranscriptReady
from pausa.core.words.transcript import Transcript
from pausa.media.ffmpeg import Ffmpeg
from pausa.recording.transcribing.subtitle_track import FileInUse, SubtitleTrack, can_have_subtitles

QUIET_S = 1.5
"""A file is written when its words have not changed for so long: corrections come one after another."""
AGAIN_S = 3.0
"""So much later it is tried once more to write a file that is in use."""
LOOK_S = 0.5
MOST_WAITING = 1000

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Wanted:
    transcript: Transcript
    path: Path
    due_s: float


class SubtitleTracks:
    """Hears what is told of words; a thread of its own works, from the first file on."""

    def __init__(
        self,
        *,
        ffmpeg: Callable[[], Ffmpeg],
        scratch: Path,
        emit: Listener,
        is_wanted: Callable[[], bool],
        gives_way: Callable[[], bool],
        file_of: Callable[[str], Path | None],
        kept_folder_of: Callable[[str, Path], Path | None],
        changed: Callable[[str, int], None],
    ) -> None:
        """``file_of``: where the list has the file of a recording. ``changed`` is told how large a file is now."""
        self._ffmpeg = ffmpeg
        self._scratch = scratch
        self._emit = emit
        self._is_wanted = is_wanted
        self._gives_way = gives_way
        self._file_of = file_of
        self._kept_folder_of = kept_folder_of
        self._changed = changed
        self._condition = threading.Condition()
        self._waiting: dict[str, _Wanted] = {}
        self._closing = False
        self._thread: threading.Thread | None = None

    def on_event(self, event: Event) -> None:
        """Hear that the words of a recording are written, or have changed."""
        name = event.recording_id
        if name is None:
            return
        if isinstance(event, EntryRemoved):
            with self._condition:
                self._waiting.pop(name, None)
        if not isinstance(event, TranscriptReady) or event.path is None or not self._is_wanted():
            return
        with self._condition:
            if self._closing or (len(self._waiting) >= MOST_WAITING and name not in self._waiting):
                log.warning("the words of %s are not put into its file", name)
                return
            self._waiting[name] = _Wanted(event.transcript, event.path, time.monotonic() + QUIET_S)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="subtitle-tracks", daemon=True)
                self._thread.start()
            self._condition.notify_all()

    def close(self) -> None:
        """Write what waits, and join the thread. Idempotent."""
        with self._condition:
            self._closing = True
            self._condition.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while (found := self._next()) is not None:
            name, wanted = found
            try:
                self._write(name, wanted)
            except FileInUse as error:
                self._put_off(name, wanted, error)
            except PausaError as error:
                self._emit(
                    Noticed(
                        recording_id=name,
                        monotonic_ns=time.monotonic_ns(),
                        code="words_failed",
                        message=error.sentence,
                    )
                )
            except Exception:
                log.exception("the words of %s could not be put into its file", name)

    def _next(self) -> tuple[str, _Wanted] | None:
        with self._condition:
            while True:
                now_s = time.monotonic()
                due = [one for one in self._waiting.items() if self._closing or one[1].due_s <= now_s]
                if due and (self._closing or not self._gives_way()):
                    name, wanted = due[0]
                    del self._waiting[name]
                    return name, wanted
                if self._closing:
                    return None
                self._condition.wait(LOOK_S if self._waiting else None)

    def _put_off(self, name: str, wanted: _Wanted, error: FileInUse) -> None:
        log.info("the words of %s are put into its file later: %s", name, error)
        with self._condition:
            if not self._closing and name not in self._waiting:
                later_s = time.monotonic() + AGAIN_S
                self._waiting[name] = _Wanted(wanted.transcript, wanted.path, later_s)

    def _write(self, name: str, wanted: _Wanted) -> None:
        path = self._file_of(name) or wanted.path
        if not can_have_subtitles(path):
            return
        self._scratch.mkdir(parents=True, exist_ok=True, mode=0o700)
        track = SubtitleTrack(
            path,
            name,
            ffmpeg=self._ffmpeg(),
            kept_folder=self._kept_folder_of(name, path),
            scratch=self._scratch,
        )
        self._changed(name, track.write(wanted.transcript))
