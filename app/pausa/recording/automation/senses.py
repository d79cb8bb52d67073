"""The watches for voices and faces, shared by all who want to know; they run only while somebody does."""

import threading
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Final, Protocol

from pausa.capture.face_watch import FaceWatch
from pausa.capture.hub import Hub
from pausa.capture.seen_faces import Seen
from pausa.capture.voice_detector import Heard
from pausa.capture.voice_watch import VoiceWatch
from pausa.core.errors import PausaError
from pausa.core.events import Listener, Noticed
from pausa.core.orientation import Orientation

QUICKLY_S: Final = 0.25
"""Between two looks for a face that is to begin a recording."""
NOW_AND_THEN_S: Final = 1.0
"""Between two looks for whether anybody is still there."""


class Perceiver(Protocol):
    """Hears what was perceived, on the threads of the watches: must return at once."""

    def on_heard(self, heard: Heard) -> None: ...
    def on_seen(self, seen: Seen) -> None: ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to know."""

    voices: bool = False
    faces_every_s: float | None = None


NOTHING: Final = Wanted()


class Senses:
    """Any thread."""

    def __init__(self, hub: Hub, *, orientation: Callable[[], Orientation], emit: Listener) -> None:
        self._emit = emit
        self._lock = threading.Lock()
        self._wanted: dict[Hashable, Wanted] = {}
        self._perceivers: tuple[Perceiver, ...] = ()
        self._closed = False
        self._voices = VoiceWatch(hub, tell=self._on_heard, failed=self._on_failed)
        self._faces = FaceWatch(
            lambda: hub.newest_frame, orientation=orientation, tell=self._on_seen, failed=self._on_failed
        )

    def tell(self, perceiver: Perceiver) -> None:
        """Tell ``perceiver`` all that is perceived from now on, whoever wants it."""
        with self._lock:
            self._perceivers = (*self._perceivers, perceiver)

    def want(self, who: Hashable, wanted: Wanted) -> None:
        """Watch for what ``who`` wants from now on. Does not block."""
        with self._lock:
            if self._closed:
                return
            self._wanted[who] = wanted
            periods = [one.faces_every_s for one in self._wanted.values() if one.faces_every_s is not None]
            self._voices.listen(wanted=any(one.voices for one in self._wanted.values()))
            self._faces.look_every(min(periods, default=None))

    def close(self) -> None:
        """End, and join the threads. Idempotent."""
        with self._lock:
            self._closed = True
        self._voices.close()
        self._faces.close()

    def _on_heard(self, heard: Heard) -> None:
        for perceiver in self._perceivers:
            perceiver.on_heard(heard)

    def _on_seen(self, seen: Seen) -> None:
        for perceiver in self._perceivers:
            perceiver.on_seen(seen)

    def _on_failed(self, error: PausaError) -> None:
        self._emit(Noticed(monotonic_ns=time.monotonic_ns(), code="not_watching", message=error.sentence))
