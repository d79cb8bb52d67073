"""Listens for voices in what the hub publishes, on a thread of its own."""

import threading
from collections import deque
from collections.abc import Callable
from typing import Final, Protocol

from pausa.capture.source import Frame, Samples
from pausa.capture.voice_detector import Heard, VoiceDetector
from pausa.capture.watch_thread import WatchThread
from pausa.core.errors import PausaError
from pausa.core.time.sample_clock import Line

MOST_BLOCKS: Final = 500
"""Ten seconds; what does not fit is a gap, after which it listens anew."""
LOOK_S: Final = 0.03


class WaitingSound:
    """A sink of the hub, which keeps blocks until the thread takes them."""

    def __init__(self) -> None:
        self._blocks: deque[tuple[int, Samples, Line]] = deque(maxlen=MOST_BLOCKS)

    def on_frame(self, frame: Frame) -> None:
        """Pictures have no voice."""

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        self._blocks.append((first_sample, samples, line))

    def take(self) -> tuple[int, Samples, Line] | None:
        return self._blocks.popleft() if self._blocks else None


class SoundSource(Protocol):
    """The hub, as far as it is listened to."""

    def add(self, sink: WaitingSound, /) -> None: ...
    def remove(self, sink: WaitingSound, /) -> None: ...


class VoiceWatch:
    def __init__(
        self,
        source: SoundSource,
        *,
        tell: Callable[[Heard], None],
        failed: Callable[[PausaError], None],
    ) -> None:
        """``tell`` gets what was heard, ``failed`` is told if it cannot listen at all; both on the thread of the watch."""
        self._source = source
        self._tell = tell
        self._thread = WatchThread("voice-watch", self._run, failed=failed)

    def listen(self, *, wanted: bool) -> None:
        """Listen from now on, or no longer. Does not block."""
        self._thread.want(wanted=wanted)

    def close(self) -> None:
        """End, and join the thread. Idempotent."""
        self._thread.close()

    def _run(self, ending: threading.Event) -> None:
        sound = WaitingSound()
        detector = VoiceDetector()
        self._source.add(sound)
        try:
            while not ending.wait(LOOK_S):
                while (block := sound.take()) is not None and not ending.is_set():
                    heard = detector.hear(*block)
                    if heard.until_ns is not None and not ending.is_set():
                        self._tell(heard)
        finally:
            self._source.remove(sound)
