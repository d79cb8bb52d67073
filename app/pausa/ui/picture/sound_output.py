"""Plays samples, and knows which of them have been heard; without a device it keeps the time all the same."""

import logging
import sys
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice
    from PySide6.QtMultimedia import QAudioSink

_BUFFER_S = 0.5
"""As long as Qt's thread may be busy before the sound stops."""
_LOOKS = 100
"""The device's own clock is read from so many looks, five milliseconds apart."""
RESERVE_NS = 40_000_000 if sys.platform == "linux" else 120_000_000
"""For what the device does not tell. Measured with PulseAudio: what Qt says has been played was heard up to 16 ms later, by
a monitor that itself is up to 10 ms late. Elsewhere Qt counts what the device has taken; not tried there."""
_NS = 1_000_000_000

log = logging.getLogger(__name__)


class SoundOutput:
    """For one row of samples, 16 bits each. Qt's thread."""

    def __init__(
        self, *, sample_rate: int, channels: int, monotonic_ns: Callable[[], int] = time.monotonic_ns
    ) -> None:
        """``sample_rate`` 0: there is nothing to be heard."""
        self._sample_rate, self._frame_bytes = sample_rate, 2 * channels
        self._channels = channels
        self._monotonic_ns = monotonic_ns
        self._begun_ns = 0
        self._begins: deque[int] = deque(maxlen=_LOOKS)
        """When the first sample was heard, as far as each look tells."""
        self._device: QIODevice | None = None
        self._sink: QAudioSink | None = None
        self._left = b""
        self._written = 0
        self._volume = 1.0

    @property
    def is_heard(self) -> bool:
        """Whether a device plays it."""
        return self._sink is not None

    def set_volume(self, volume: float) -> None:
        """Set the amplitude, from 0 to 1."""
        self._volume = volume
        if self._sink is not None:
            self._sink.setVolume(volume)

    def begin(self) -> None:
        """Open the system's device for sound, if there is one, and begin to count."""
        self._begun_ns = self._monotonic_ns()
        if self._sample_rate:
            self._open()

    def room(self) -> int:
        """Return how many samples would be taken now."""
        if self._left:
            self.write(b"")
        if self._left:
            return 0
        if self._sink is None:
            return self._sample_rate
        return self._sink.bytesFree() // self._frame_bytes

    def write(self, samples: bytes) -> None:
        """Play these next."""
        self._left += samples
        if self._device is None:
            self._left = b""
            return
        taken = self._device.write(self._left)
        self._left = self._left[max(0, taken) :]

    def heard_ns(self) -> int:
        """Return how much has been heard; look often."""
        now_ns = self._monotonic_ns()
        if self._sink is not None:
            self._look(now_ns)
        if self._sink is None:
            return now_ns - self._begun_ns
        if not self._begins:
            return 0
        return max(0, now_ns - self._begin())

    def end_ns(self, length_ns: int) -> int:
        """Return when the last of ``length_ns`` will have left the loudspeaker, with a reserve; monotonic clock."""
        if self._sink is None:
            return self._begun_ns + length_ns
        latest = max(self._begins, default=self._monotonic_ns())
        return latest + length_ns + RESERVE_NS

    def stop(self) -> None:
        """Be silent at once. Idempotent."""
        if self._sink is not None:
            self._sink.reset()
            self._sink.stop()
            self._sink.deleteLater()
        self._sink = self._device = None

    def _begin(self) -> int:
        ordered = sorted(self._begins)
        return ordered[len(ordered) // 2]

    def _open(self) -> None:
        # Loading it takes time that nobody has to wait for who plays nothing.
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

        output = QMediaDevices.defaultAudioOutput()
        wanted = QAudioFormat()
        wanted.setSampleRate(self._sample_rate)
        wanted.setChannelCount(self._channels)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if output.isNull():
            log.info("there is no device for sound; it is played without")
            return
        sink = QAudioSink(output, wanted)
        sink.setBufferSize(round(_BUFFER_S * self._sample_rate) * self._frame_bytes)
        sink.setVolume(self._volume)
        device = sink.start()
        if device is None or _has_failed(sink):
            log.warning("sound cannot be played: %s", sink.error())
            sink.deleteLater()
            return
        self._sink, self._device = sink, device

    def _look(self, now_ns: int) -> None:
        assert self._sink is not None
        if _has_failed(self._sink):
            log.warning("the device for sound is gone; it is played on without")
            heard_ns = max(0, now_ns - self._begin()) if self._begins else 0
            self.stop()
            self._begun_ns = now_ns - heard_ns
            return
        played_us = self._sink.processedUSecs()
        if played_us > 0 and not self._is_dry():
            self._begins.append(now_ns - played_us * 1000)

    def _is_dry(self) -> bool:
        """Whether it has played all that it was given, so that its clock stands."""
        assert self._sink is not None
        return self._sink.state().name == "IdleState"


def _has_failed(sink: "QAudioSink") -> bool:
    return sink.error().name in ("OpenError", "IOError", "FatalError")
