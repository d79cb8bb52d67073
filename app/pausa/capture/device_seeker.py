"""Looks for the real device while a synthetic one stands in for it."""

import logging
import threading
from collections.abc import Callable

from pausa.core.errors import PausaError
from pausa.core.sentences import Sentence

SEEK_S = 2.0
"""Look so often: a device must be in use five seconds after it can deliver, and opening it takes time."""

log = logging.getLogger(__name__)


class DeviceSeeker:
    """Tries the device on a thread of its own, so that the stand-in goes on meanwhile."""

    def __init__(
        self,
        kind: str,
        *,
        try_out: Callable[[], None],
        absent: type[PausaError],
        tell: Callable[[Sentence], None],
        found: Callable[[], None],
    ) -> None:
        """``try_out`` raises PausaError while the device cannot deliver, ``absent`` if there is none.

        ``tell`` gets each reason once why a device that is there cannot be used; ``found`` is called when it can.
        """
        self._kind = kind
        self._try_out = try_out
        self._absent = absent
        self._tell = tell
        self._found = found
        self._condition = threading.Condition()
        self._closing = False
        self._asked = 0
        self._answered = 0
        self._told: set[str] = set()
        self._thread = threading.Thread(target=self._run, name=f"{kind}-seeker", daemon=True)
        self._thread.start()

    @property
    def is_asked(self) -> bool:
        """Whether a demand to look now is not yet answered."""
        with self._condition:
            return self._answered < self._asked

    def look_now(self) -> None:
        """Try at once. Does not block."""
        with self._condition:
            self._asked += 1
            self._condition.notify_all()

    def close(self) -> None:
        """Join the thread; a trial in progress is waited for. Idempotent."""
        with self._condition:
            self._closing = True
            self._condition.notify_all()
        self._thread.join()

    def _run(self) -> None:
        while self._wait():
            with self._condition:
                asked = self._asked
            if self._finds():
                self._found()
                return
            with self._condition:
                self._answered = asked

    def _wait(self) -> bool:
        """Wait until it is time to look; return False when the search is over."""
        with self._condition:
            self._condition.wait_for(lambda: self._closing or self._answered < self._asked, timeout=SEEK_S)
            return not self._closing

    def _finds(self) -> bool:
        try:
            self._try_out()
        except PausaError as error:
            is_news = not isinstance(error, self._absent) and error.sentence not in self._told
            if is_news and not self._closing:
                self._told.add(error.sentence)
                self._tell(error.sentence)
        except Exception:
            if not self._told:
                log.exception("looking for the %s failed", self._kind)
                self._told.add("")
        else:
            return True
        return False
