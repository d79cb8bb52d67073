"""The level of the microphone while clients watch it: measured for them alone, so that the window's meter misses nothing."""

import threading

import numpy as np

from pausa.capture.hub import Hub
from pausa.capture.source import Frame, Samples
from pausa.core.time.sample_clock import Line


class LevelSink:
    """Measures each channel of what the hub delivers. ``take`` on any thread."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._lock = threading.Lock()
        self._peaks: list[float] = []
        self._squares: list[float] = []
        self._count = 0
        self._watching = False

    def watch(self, *, watching: bool) -> None:
        """Begin or end measuring. Idempotent."""
        if watching == self._watching:
            return
        self._watching = watching
        if watching:
            self._hub.add(self)
        else:
            self._hub.remove(self)
            self.take()

    def on_frame(self, frame: Frame) -> None:
        """Do nothing: only sound is measured."""

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:  # noqa: ARG002 - a sink
        heard = samples.astype(np.float32) / 32768
        peaks = np.abs(heard).max(axis=0, initial=0.0)
        squares = np.square(heard).sum(axis=0)
        with self._lock:
            if len(self._peaks) != len(peaks):
                self._peaks, self._squares, self._count = [0.0] * len(peaks), [0.0] * len(peaks), 0
            self._peaks = [max(before, float(now)) for before, now in zip(self._peaks, peaks, strict=True)]
            self._squares = [before + float(now) for before, now in zip(self._squares, squares, strict=True)]
            self._count += len(samples)

    def take(self) -> list[tuple[float, float]]:
        """Return magnitude (RMS) and peak of each channel since the last call, 1 for full scale; none where nothing was heard."""
        with self._lock:
            peaks, squares, count = self._peaks, self._squares, self._count
            self._peaks, self._squares, self._count = [], [], 0
        return [
            (float(np.sqrt(square / count)), peak)
            for square, peak in zip(squares, peaks, strict=True)
            if count
        ]
