"""How long it was waited for an encoder to take frames, and whether that was slow or did nothing at all."""

import time
from dataclasses import dataclass

from pausa.media.process import Child

STOPPED_NS = 1_500_000_000
NOTED_NS = 200_000_000
"""How much of a processor it uses is asked when it has accepted nothing for so long: not for each frame."""
STOPPED_SHARE = 0.05
"""An encoder that accepts nothing for so long and uses less of a processor than this meanwhile is stopped; else it is slow."""


@dataclass(frozen=True, slots=True)
class _Processor:
    """The processor time that a child had used while a write waited for it."""

    write_ns: int
    """When that write began."""
    at_ns: int
    used_s: float


class EncoderWait:
    """One thread, except ``since_ns`` and ``note_processor_time``."""

    def __init__(self) -> None:
        self.since_ns: int | None = None
        """When the write began that goes on; None: none does."""
        self.total_ns = 0
        self.stopped_ns = 0
        """How much of that the encoder did nothing."""
        self._processor: _Processor | None = None

    def begin(self) -> None:
        self.since_ns = time.monotonic_ns()

    def end(self, child: Child) -> None:
        begun_ns, self.since_ns = self.since_ns, None
        assert begun_ns is not None
        end_ns = time.monotonic_ns()
        self.total_ns += end_ns - begun_ns
        before = self._processor
        if end_ns - begun_ns < STOPPED_NS or before is None or before.write_ns != begun_ns:
            return
        known_ns, used_s = end_ns - before.at_ns, child.processor_s()
        did_nothing = used_s is None or (used_s - before.used_s) * 1e9 < STOPPED_SHARE * known_ns
        if did_nothing and known_ns > (end_ns - begun_ns) / 2:
            self.stopped_ns += end_ns - begun_ns

    def note_processor_time(self, child: Child) -> None:
        """Note what the child has used if a write waits for it, so that a stopped one can be told from a slow one. Call it now and then."""
        write_ns, noted, at_ns = self.since_ns, self._processor, time.monotonic_ns()
        if write_ns is None or at_ns - write_ns < NOTED_NS or (noted and noted.write_ns == write_ns):
            return
        if (used_s := child.processor_s()) is not None:
            self._processor = _Processor(write_ns, at_ns, used_s)
