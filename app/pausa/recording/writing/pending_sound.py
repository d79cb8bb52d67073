"""Sound that belongs to ticks whose frames are written, and that has yet to come."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from pausa.capture.source import Frame, Samples
from pausa.core.time.ticks import Tick
from pausa.core.time.timeline import SOUND_WAIT_NS
from pausa.recording.writing.sound_buffer import SoundBuffer


@dataclass(frozen=True, slots=True)
class _Stretch:
    begin: float
    end: float
    samples: int
    due_ns: int
    """When it is written at the latest, silent if it has not come."""


class PendingSound:
    """A row of stretches; one thread. Where sound is not late each is written together with its frame.

    Late sound comes up to five seconds after the frames of its time. These do not wait for it: they would fill the
    memory.
    """

    def __init__(self, buffer: SoundBuffer, *, late_ns: int) -> None:
        self._buffer = buffer
        self._late_ns = late_ns
        self._row: deque[_Stretch] = deque()

    @property
    def waits(self) -> bool:
        """Whether sound is written after its frames."""
        return self._late_ns > 0

    def add(self, ticks: Sequence[Tick[Frame]]) -> None:
        for tick in ticks:
            due_ns = tick.end_ns + self._late_ns + SOUND_WAIT_NS
            self._row.append(_Stretch(tick.sound_from, tick.sound_to, tick.samples, due_ns))

    def take(self, now_ns: int, *, everything: bool = False) -> tuple[Samples | None, int]:
        """Return the samples that are due, in order, and how many of them are missing; None if none is due."""
        due: list[_Stretch] = []
        while self._row and (everything or not self.waits or self._is_due(self._row[0], now_ns)):
            due.append(self._row.popleft())
        if not due:
            return None, 0
        # Not what is read now: if it cannot be written, it is read once more.
        self._buffer.forget(due[0].begin, keep=True)
        return self._buffer.read([(one.begin, one.end, one.samples) for one in due])

    def awaits_more(self, now_ns: int) -> bool:
        """Whether some of the sound has not come, and may still come."""
        return self.waits and bool(self._row) and not self._is_due(self._row[-1], now_ns)

    def forget(self) -> None:
        self._row.clear()

    def _is_due(self, stretch: _Stretch, now_ns: int) -> bool:
        return stretch.end <= self._buffer.until or now_ns >= stretch.due_ns
