"""Lets the finished file grow while the recording goes on, so that a stop has little left to write."""

import logging
import threading
from collections.abc import Callable

from pausa.core.errors import MediaError
from pausa.recording.film.film import Film
from pausa.recording.writing.movie_draft import MovieDraft

GROWS_AFTER_S = 60
"""A shorter recording is written at the stop as a whole: that takes no time, and leaves no room empty before its frames."""
HELD_BACK_S = 30
"""The newest part is not written yet, because it is the one that is edited most."""
LOOK_S = 1.0

log = logging.getLogger(__name__)


class Growth:
    """Owns the draft and its thread until ``take_over``. What is kept is told by ``follow``; any thread."""

    def __init__(self, begin: Callable[[], MovieDraft], *, ticks_a_second: float) -> None:
        """``begin`` makes the draft when it is time."""
        self._begin = begin
        self._ticks_a_second = ticks_a_second
        self._condition = threading.Condition()
        self._film = self._seen = Film()
        self._stopping = False
        self._draft: MovieDraft | None = None
        self._thread = threading.Thread(target=self._run, name="file-growth", daemon=True)
        self._thread.start()

    def follow(self, film: Film) -> None:
        """Let the file show this, but for the newest part."""
        with self._condition:
            self._film = film

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
        until = spans.ticks - round(HELD_BACK_S * self._ticks_a_second)
        if self._draft is None:
            if spans.ticks < GROWS_AFTER_S * self._ticks_a_second:
                return
            self._draft = self._begin()
        self._draft.follow(self._seen, max(0, until), self._goes_on)

    def _goes_on(self) -> bool:
        with self._condition:
            return not self._stopping
