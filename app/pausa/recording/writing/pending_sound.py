"""Sound that belongs to ticks whose frames are written, and that has yet to be heard."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from pausa.capture.source import Frame, Samples
from pausa.core.time.ticks import Tick
from pausa.core.time.timeline import HOLD_NS, SOUND_WAIT_NS
from pausa.recording.writing.sound_buffer import EVERYTHING, SoundBuffer

LATE_COMMAND_NS = 2_000_000_000
"""Sound waits so much longer, because a *pause* that reaches us late must still cut it."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    begin: float
    end: float
    samples: int
    due_ns: int
    """When it is written at the latest, silent if it has not come."""


class PendingSound:
    """A row of stretches; one thread. Without a correction each is written together with its frame.

    Where the user corrects sound that comes too late, the sound of a tick is heard up to five seconds after it. The
    frames do not wait for it: they would fill the memory.
    """

    def __init__(self, buffer: SoundBuffer, *, correction_ns: int) -> None:
        self._buffer = buffer
        self._corrected = correction_ns != 0
        self._late_ns = max(0, -correction_ns)
        self._hold_ns = HOLD_NS + min(LATE_COMMAND_NS, 4 * self._late_ns)
        self._row: deque[_Stretch] = deque()

    @property
    def waits(self) -> bool:
        """Whether sound is written after its frames."""
        return self._late_ns > 0

    def add(self, ticks: Sequence[Tick[Frame]]) -> None:
        for tick in ticks:
            due_ns = tick.end_ns + self._late_ns + max(self._hold_ns, SOUND_WAIT_NS)
            self._row.append(_Stretch(tick.sound_from, tick.sound_to, tick.samples, due_ns))

    def take(
        self, now_ns: int, within: tuple[float, float], *, everything: bool = False
    ) -> tuple[Samples | None, int]:
        """Return the samples that are due, in order, and how many of them are missing; None if none is due.

        ``within``: what was heard within the segment.
        """
        due: list[_Stretch] = []
        while self._row and (everything or not self.waits or self._is_due(self._row[0], now_ns)):
            due.append(self._row.popleft())
        if not due:
            return None, 0
        allowed = within if self._corrected else EVERYTHING
        read = self._buffer.read([(one.begin, one.end, one.samples) for one in due], allowed)
        self._buffer.forget(due[-1].end, keep=True)
        return read

    def forget(self) -> None:
        self._row.clear()

    def _is_due(self, stretch: _Stretch, now_ns: int) -> bool:
        if now_ns >= stretch.due_ns:
            return True
        heard_ns = stretch.due_ns - max(self._hold_ns, SOUND_WAIT_NS) + self._hold_ns
        return stretch.end <= self._buffer.until and now_ns >= heard_ns
