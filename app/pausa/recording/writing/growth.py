"""Lets the finished file grow while it is recorded or edited, so that a stop or a save has little left to write."""

import logging
import threading
import time
from collections.abc import Callable

from pausa.core.errors import MediaError
from pausa.recording.film.film import Film
from pausa.recording.writing.movie_draft import MovieDraft

GROWS_AFTER_S = 60
"""A shorter recording is written at the stop as a whole: that takes no time, and leaves no room empty before its frames."""
HELD_BACK_S = 30
"""The newest part is not written yet, because it is the one that is edited most."""
END_S = 0.5
"""So much is left for the save: the encoder of the sound gives its last frames only when it ends."""
QUIET_S = 4.0
"""A recording that is edited has its file written when nothing was changed for so long."""
LOOK_S = 1.0

log = logging.getLogger(__name__)


class Growth:
    """Owns the draft and its thread until ``take_over``. What is kept is told by ``follow``; any thread."""

    def __init__(
        self, begin: Callable[[], MovieDraft], *, ticks_a_second: float, is_edited: bool = False
    ) -> None:
        """``begin`` makes the draft when it is time. ``is_edited``: nothing is recorded any more, so little is held back, but edits come one after another."""
        self._begin = begin
        self._ticks_a_second = ticks_a_second
        self._is_edited = is_edited
        self._changed_s = time.monotonic()
        self._condition = threading.Condition()
        self._film = self._seen = Film()
        self._held: Film | None = None
        """What the file shows, but for what is held back."""
        self._stopping = False
        self._draft: MovieDraft | None = None
        self._thread = threading.Thread(target=self._run, name="file-growth", daemon=True)
        self._thread.start()

    def follow(self, film: Film) -> None:
        """Let the file show this, but for the newest part."""
        with self._condition:
            if film.spans != self._film.spans:
                self._changed_s = time.monotonic()
            self._film = film

    @property
    def is_whole(self) -> bool:
        """Whether the file shows all that was told, but for the newest part."""
        with self._condition:
            return self._held is self._film

    def take_over(self) -> MovieDraft | None:
        """End the thread, and return the draft; None: there is none. Idempotent."""
        with self._condition:
            self._stopping = True
            self._condition.notify()
        self._thread.join()
        draft, self._draft = self._draft, None
        return draft

    def discard(self) -> None:
        """End the thread and remove the file. Idempotent."""
        draft = self.take_over()
        if draft is not None:
            draft.discard()

    def _run(self) -> None:
        try:
            while not self._stops():
                self._grow()
        except (MediaError, OSError) as error:
            # The stop writes all of it then.
            log.warning("the finished file does not grow any more: %s", error)
            if self._draft is not None:
                self._draft.discard()
                self._draft = None

    def _stops(self) -> bool:
        with self._condition:
            self._condition.wait_for(lambda: self._stopping, LOOK_S)
            self._seen = self._film
            return self._stopping

    def _grow(self) -> None:
        spans = self._seen.spans
        held_back = round((END_S if self._is_edited else HELD_BACK_S) * self._ticks_a_second)
        if self._is_edited and (self._held is self._seen or time.monotonic() - self._changed_s < QUIET_S):
            return
        if self._draft is None:
            if spans.ticks < GROWS_AFTER_S * self._ticks_a_second:
                return
            self._draft = self._begin()
        if self._draft.follow(self._seen, max(0, spans.ticks - held_back), self._goes_on):
            if self._is_edited:
                self._draft.sync()
            self._held = self._seen

    def _goes_on(self) -> bool:
        with self._condition:
            return not self._stopping and not (self._is_edited and self._film is not self._seen)
