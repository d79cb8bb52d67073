"""The sound of a recording, encoded once across all joins, while it is being recorded.

The segments' samples lie on disk as they were; this reads them as they grow, fades three milliseconds at each end of
a segment so that a cut anywhere in a wave does not click, and feeds one AAC encoder. A retake that takes back what
was already encoded starts it anew: a hundred seconds of sound take about one.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from pausa.core.errors import MediaError
from pausa.media.process import Child
from pausa.recording.picture_writer import last_line

FADE_S = 0.003
CHUNK_S = 2.0
FINISH_S = 120.0
MOST_DEATHS = 3

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Segment:
    path: Path
    samples: int = 0
    closed: bool = False


class SoundTrack:
    """Owns a thread and an encoder child."""

    def __init__(
        self, *, destination: Path, sample_rate: int, channels: int, start_child: Callable[[Path], Child]
    ) -> None:
        self._destination = destination
        self._channels = channels
        self._fade = round(FADE_S * sample_rate)
        self._chunk = round(CHUNK_S * sample_rate)
        self._start_child = start_child
        self._child: Child | None = None
        self._condition = threading.Condition()
        self._segments: list[_Segment] = []
        self._place = 0
        self._position = 0
        self._fed = 0
        self._generation = self._encoded_generation = 0
        self._ending = False
        self._aborted = False
        self._error: MediaError | None = None
        self._thread = threading.Thread(target=self._run, name="sound-track", daemon=True)
        self._thread.start()

    def begin_segment(self, path: Path) -> None:
        """Its samples will be appended to ``path``, 16 bits each."""
        with self._condition:
            self._segments.append(_Segment(path))

    def committed(self, samples: int) -> None:
        """So many samples of the newest segment are in its file."""
        with self._condition:
            segment = self._segments[-1]
            segment.samples = samples
            if self._place == len(self._segments) - 1 and samples - self._position > self._chunk:
                self._condition.notify()

    def end_segment(self, samples: int) -> None:
        """The newest segment is that long, whatever its file holds: more is cut, less is silence."""
        with self._condition:
            self._segments[-1].samples = samples
            self._segments[-1].closed = True
            if self._place == len(self._segments) - 1 and self._position > max(0, samples - self._fade):
                self._start_over()
            self._condition.notify()

    def drop_newest(self) -> None:
        """The newest segment is taken back."""
        with self._condition:
            self._segments.pop()
            if self._place > len(self._segments) or (self._place == len(self._segments) and self._position):
                self._start_over()
                self._condition.notify()

    @property
    def fraction(self) -> float:
        """How much of what there is has been encoded."""
        with self._condition:
            total = sum(segment.samples for segment in self._segments)
            return self._fed / total if total else 1.0

    def finish(self, waiting: Callable[[float], None] = lambda _: None) -> Path:
        """All of it, encoded. ``waiting`` gets the fraction now and then. Raises MediaError."""
        with self._condition:
            self._ending = True
            self._condition.notify()
        while self._thread.is_alive():
            self._thread.join(0.2)
            waiting(self.fraction)
        if self._error is not None:
            raise self._error
        return self._destination

    def abort(self) -> None:
        """Stop; the file is gone. Idempotent."""
        with self._condition:
            self._aborted = True
            self._condition.notify()
            if self._child is not None:
                self._child.kill()
        self._thread.join()
        self._destination.unlink(missing_ok=True)

    def _start_over(self) -> None:
        self._generation += 1
        self._place = self._position = self._fed = 0

    def _is_aborted(self) -> bool:
        with self._condition:
            return self._aborted

    def _run(self) -> None:
        deaths = 0
        while True:
            with self._condition:
                self._condition.wait_for(self._work_to_do)
                if self._aborted:
                    break
                generation = self._generation
                if self._encoded_generation != generation:
                    self._encoded_generation = generation
                    self._drop_child()
                work = self._next_work()
                if work is None:
                    if self._ending:
                        break
                    continue
                if self._child is None:
                    try:
                        self._child = self._start_child(self._destination)
                    except MediaError as error:
                        self._error = error
                        return
            segment, begin, end = work
            try:
                self._child.write(self._read(segment, begin, end))
            except BrokenPipeError:
                if self._is_aborted():
                    break
                deaths += 1
                log.warning("sound encoder died: %s", self._child.finish(FINISH_S).last_words)
                if deaths > MOST_DEATHS:
                    words = last_line(self._child.finish(FINISH_S).last_words)
                    self._error = MediaError(f"The sound cannot be encoded ({words}); the segments are kept.")
                    return
                with self._condition:
                    self._child = None
                    self._place = self._position = self._fed = 0
                continue
            with self._condition:
                if self._generation == generation:
                    self._fed += end - begin
                    self._position = end
                    if segment.closed and end >= segment.samples:
                        self._place, self._position = self._place + 1, 0
        self._end()

    def _end(self) -> None:
        if self._child is None:
            return
        outcome = self._child.finish(FINISH_S)
        if not outcome.well and not self._aborted:
            words = last_line(outcome.last_words)
            self._error = MediaError(f"The sound cannot be encoded ({words}); the segments are kept.")

    def _drop_child(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.finish(FINISH_S)
            self._child = None

    def _work_to_do(self) -> bool:
        if self._aborted or self._ending or self._generation != self._encoded_generation:
            return True
        work = self._next_work()
        return work is not None and (work[0].closed or work[2] - work[1] >= self._chunk // 2)

    def _next_work(self) -> tuple[_Segment, int, int] | None:
        while self._place < len(self._segments):
            segment = self._segments[self._place]
            until = segment.samples if segment.closed else segment.samples - self._fade
            if self._position < until:
                return segment, self._position, min(until, self._position + self._chunk)
            if not segment.closed:
                return None
            self._place, self._position = self._place + 1, 0
        return None

    def _read(self, segment: _Segment, begin: int, end: int) -> bytes:
        frame_bytes = 2 * self._channels
        try:
            with segment.path.open("rb") as file:
                file.seek(begin * frame_bytes)
                data = file.read((end - begin) * frame_bytes)
        except OSError:
            data = b""
        samples = np.zeros((end - begin, self._channels), np.int16)
        have = np.frombuffer(data[: len(data) // frame_bytes * frame_bytes], np.int16).reshape(
            -1, self._channels
        )
        samples[: len(have)] = have
        return self._faded(samples, begin, end, segment.samples if segment.closed else None).tobytes()

    def _faded(
        self, samples: "np.typing.NDArray[np.int16]", begin: int, end: int, total: int | None
    ) -> "np.typing.NDArray[np.int16]":
        into = np.arange(begin, end)
        if begin < self._fade:
            samples = self._scaled(samples, (into + 0.5) / self._fade)
        if total is not None and end > total - self._fade:
            samples = self._scaled(samples, (total - into - 0.5) / self._fade)
        return samples

    @staticmethod
    def _scaled(
        samples: "np.typing.NDArray[np.int16]", ramp: "np.typing.NDArray[np.float64]"
    ) -> "np.typing.NDArray[np.int16]":
        smooth = 0.5 - 0.5 * np.cos(np.pi * np.clip(ramp, 0, 1))
        return np.rint(samples * smooth[:, None]).astype(np.int16)
