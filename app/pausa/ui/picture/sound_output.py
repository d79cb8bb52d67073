"""Plays samples, and knows which of them have been heard; without a device it keeps the time all the same."""

import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice
    from PySide6.QtMultimedia import QAudioSink

_BUFFER_S = 0.5
"""As long as Qt's thread may be busy before the sound stops."""
_WAITING_S = 0.2
"""Of samples that wait for the device's buffer."""
_STEP_S = 0.005
_LOOKS = 100
"""The device's own clock is read from so many looks, one each step."""
_OPENING_NS = 2_500_000_000
"""A sound server that has not begun to play by then does not answer."""
_STALL_NS = 1_000_000_000
"""A device that plays nothing of what it has for so long is gone."""
_DRY_US = 2000
_ALIVE_NS = 200_000_000
"""A device that has played something within that time is there."""
RESERVE_NS = 40_000_000 if sys.platform == "linux" else 120_000_000
"""For what the device does not tell. Measured with PulseAudio: what Qt says has been played was heard up to 16 ms later, by
a monitor that itself is up to 10 ms late. Elsewhere Qt counts what the device has taken; not tried there."""
_NS = 1_000_000_000

log = logging.getLogger(__name__)


class SoundOutput:
    """For one row of samples, 16 bits each. Qt's thread.

    On Linux the device has a thread of its own: calls to a sound server that does not answer never return.
    """

    def __init__(
        self,
        *,
        sample_rate: int,
        channels: int,
        volume: float = 1.0,
        monotonic_ns: Callable[[], int] = time.monotonic_ns,
        threaded: bool = sys.platform == "linux",
    ) -> None:
        """``sample_rate`` 0: there is nothing to be heard."""
        self._sample_rate, self._frame_bytes = sample_rate, 2 * channels
        self._monotonic_ns = monotonic_ns
        self._device = _Device(sample_rate, channels, volume, monotonic_ns) if sample_rate else None
        self._threaded = threaded
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._stopped_ns = 0
        self._begun_ns = 0
        """Of the time that is kept without a device."""

    @property
    def is_heard(self) -> bool:
        """Whether a device plays it, or is about to."""
        return self._device is not None

    @property
    def hangs(self) -> bool:
        """Whether the device still does not let go, after ``stop``."""
        is_open = self._thread is not None and self._thread.is_alive()
        return is_open and 0 < self._stopped_ns < self._monotonic_ns() - _STALL_NS

    def set_volume(self, volume: float) -> None:
        """Set the amplitude, from 0 to 1."""
        if self._device is not None:
            self._device.volume = volume

    def begin(self) -> None:
        """Open the system's device for sound, if there is one, and begin to count."""
        self._begun_ns = self._monotonic_ns()
        if self._device is None:
            return
        self._device.moved_ns = self._begun_ns
        if self._threaded:
            self._thread = threading.Thread(
                target=_run, args=(self._device, self._stopping), name="sound-output", daemon=True
            )
            self._thread.start()
        else:
            self._device.open()

    def room(self) -> int:
        """Return how many samples would be taken now."""
        if self._device is None:
            return self._sample_rate
        wanted = round(_WAITING_S * self._sample_rate)
        return max(0, wanted - self._device.waiting_bytes // self._frame_bytes)

    def write(self, samples: bytes) -> None:
        """Play these next."""
        if self._device is not None:
            self._device.put(samples)

    def heard_ns(self) -> int:
        """Return how much has been heard; look often."""
        now_ns = self._monotonic_ns()
        if self._device is not None:
            if not self._threaded:
                self._device.step()
            heard_ns = self._device.heard_ns(now_ns)
            if not self._device.has_stopped(now_ns):
                return heard_ns
            self._go_on_without(now_ns - heard_ns)
        return now_ns - self._begun_ns

    def end_ns(self, length_ns: int) -> int:
        """Return when the last of ``length_ns`` will have left the loudspeaker, with a reserve; monotonic clock."""
        if self._device is None:
            return self._begun_ns + length_ns
        return self._device.latest_begin_ns(self._monotonic_ns()) + length_ns + RESERVE_NS

    def stop(self) -> None:
        """Be silent at once. Idempotent."""
        self._stopping.set()
        self._stopped_ns = self._stopped_ns or self._monotonic_ns()
        if self._device is not None and not self._threaded:
            self._device.close()
        self._device = None

    def close(self) -> None:
        """Stop, and wait for the device's thread, but not for a server that hangs."""
        self.stop()
        if self._thread is not None:
            self._thread.join(1.0)

    def _go_on_without(self, begun_ns: int) -> None:
        log.info("no device plays the sound; it is played without")
        self.stop()
        self._begun_ns = begun_ns


def _run(device: "_Device", stopping: threading.Event) -> None:
    try:
        device.open()
        while not stopping.wait(_STEP_S) and not device.has_failed:
            device.step()
        device.close()
    except Exception:
        log.exception("sound cannot be played because of a fault")
        device.has_failed = True


class _Device:
    """The system's default one. ``open``, ``step`` and ``close`` on one thread, all else on any."""

    def __init__(
        self, sample_rate: int, channels: int, volume: float, monotonic_ns: Callable[[], int]
    ) -> None:
        self._sample_rate, self._channels = sample_rate, channels
        self._monotonic_ns = monotonic_ns
        self.volume = volume
        self.has_failed = False
        """There is none, or it is gone."""
        self.moved_ns = 0
        """When it was seen playing last, or had nothing to play."""
        self._lock = threading.Lock()
        self._waiting = b""
        self._written = 0
        self._played_us = 0
        self._is_dry = True
        self._begins: deque[int] = deque(maxlen=_LOOKS)
        """When the first sample was heard, as far as each look tells."""
        self._sink: QAudioSink | None = None
        self._input: QIODevice | None = None

    @property
    def waiting_bytes(self) -> int:
        return len(self._waiting)

    def put(self, samples: bytes) -> None:
        with self._lock:
            self._waiting += samples

    def heard_ns(self, now_ns: int) -> int:
        with self._lock:
            ordered = sorted(self._begins)
        return max(0, now_ns - ordered[len(ordered) // 2]) if ordered else 0

    def latest_begin_ns(self, now_ns: int) -> int:
        with self._lock:
            return max(self._begins, default=now_ns)

    def has_stopped(self, now_ns: int) -> bool:
        """Whether nothing more can be expected of it."""
        longest_ns = _STALL_NS if self._begins else _OPENING_NS
        return self.has_failed or now_ns - self.moved_ns > longest_ns

    def open(self) -> None:
        # Loading it takes time that nobody has to wait for who plays nothing.
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

        output = QMediaDevices.defaultAudioOutput()
        if output.isNull():
            self.has_failed = True
            return
        wanted = QAudioFormat()
        wanted.setSampleRate(self._sample_rate)
        wanted.setChannelCount(self._channels)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._sink = QAudioSink(output, wanted)
        self._sink.setBufferSize(round(_BUFFER_S * self._sample_rate) * 2 * self._channels)
        self._input = self._sink.start()
        self.has_failed = self._input is None or _has_failed(self._sink)

    def step(self) -> None:
        """Hand on what waits, and look at what has been played."""
        if self._sink is None or self._input is None:
            return
        if _has_failed(self._sink):
            self.has_failed = True
            return
        if self._sink.volume() != self.volume:
            self._sink.setVolume(self.volume)
        taken = self._waiting[: max(0, self._sink.bytesFree())]
        if taken:
            written = max(0, self._input.write(taken))
            self._written += written
            with self._lock:
                self._waiting = self._waiting[written:]
        self._look()

    def _look(self) -> None:
        assert self._sink is not None
        played_us = self._sink.processedUSecs()
        now_ns = self._monotonic_ns()
        # Not by the sink's state, which changes by an event: this thread has no loop for events.
        has_us = self._written * 1_000_000 // (2 * self._channels * self._sample_rate)
        self._is_dry = played_us >= has_us - _DRY_US
        if played_us != self._played_us or self._is_dry:
            self._played_us, self.moved_ns = played_us, now_ns
        if played_us > 0 and not self._is_dry:
            with self._lock:
                self._begins.append(now_ns - played_us * 1000)

    def close(self) -> None:
        """Be silent at once. Idempotent."""
        if self._sink is not None:
            self._look()
            if not self._is_dry and self._monotonic_ns() - self.moved_ns < _ALIVE_NS:
                # Otherwise what it still has would be played. Never to a server that does not answer: unlike ``stop``,
                # this would wait for it and keep Python's lock meanwhile.
                self._sink.reset()
            self._sink.stop()
        self._sink = self._input = None


def _has_failed(sink: "QAudioSink") -> bool:
    return sink.error().name in ("OpenError", "IOError", "FatalError")
