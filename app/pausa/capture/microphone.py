"""Microphones through PortAudio (sounddevice).

The stream is polled and has no callback: a callback comes when a whole block is complete, and the samples beyond the
block stay unseen. With a slightly fast sound card, blocks of 5 ms so seemed late by up to 5 ms in a slow sawtooth. The
number of available samples at a known moment is exact: measured (``tests/rig``), the line then lay within 0.25 ms and
a card 200 ppm off was found as 200.0. See decision 4 in ``app/decisions``.

PortAudio freezes its list of devices when it starts, so it is restarted after a loss, but only while no stream of ours
is open. A blocking read cannot be ended from outside (closing the stream under it crashes), so only available samples
are read.
"""

import contextlib
import importlib
import logging
import os
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

from pausa.capture.source import MicrophoneFormat, MicrophoneRequest, SoundBlock
from pausa.core.errors import MicrophoneError
from pausa.core.sentences import NOTHING, Sentence, sentence

LOOK_S = (0.004, 0.012)
"""Limits of the random polling interval: a device delivers in bursts, and regular polls could always come late after one."""
LATENCY_S = 0.1
"""Asked of PortAudio: large, because late samples do no harm and lost ones do."""
PREFERRED_HZ = 48000

log = logging.getLogger(__name__)

_portaudio = threading.RLock()
"""PortAudio may not be started, stopped or asked for devices from two threads at once."""


@contextlib.contextmanager
def _silenced() -> Iterator[None]:
    """Silence stderr: ALSA writes warnings to it while PortAudio looks for devices. Errors are raised anyway."""
    if not sys.platform.startswith("linux"):
        yield
        return
    kept = os.dup(2)
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nothing)


def portaudio() -> ModuleType:
    """Return the sounddevice module, loaded late because loading it starts PortAudio. Raises MicrophoneError."""
    with _portaudio, _silenced():
        try:
            return importlib.import_module("sounddevice")
        except OSError:
            raise MicrophoneError(
                sentence(
                    "The system’s sound library PortAudio is missing. Install the package libportaudio2, and start Pausa again."
                )
            ) from None


def restart_portaudio() -> None:
    """Make PortAudio list the devices again. No stream may be open."""
    with _portaudio, _silenced():
        sound = portaudio()
        sound._terminate()
        sound._initialize()


class PortAudioMicrophone:
    """An input of PortAudio, by name, index or ``default``."""

    def __init__(self, request: MicrophoneRequest, *, fresh: bool = False) -> None:
        """``fresh``: list the devices again first. Raises MicrophoneError."""
        if fresh:
            restart_portaudio()
        sound = portaudio()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        with _portaudio, _silenced():
            wanted: str | int | None = None if request.device == "default" else request.device
            if isinstance(wanted, str) and wanted.isdigit():
                wanted = int(wanted)
            try:
                info = sound.query_devices(wanted, "input")
            except (ValueError, sound.PortAudioError):
                raise MicrophoneError(_not_found(request.device)) from None
            channels = min(request.channels, int(info["max_input_channels"]))
            self._stream, rate = self._open(sound, info, channels)
        notice = NOTHING
        if channels != request.channels:
            notice = sentence("{device} has only one channel; the sound is mono.", device=str(info["name"]))
        self._format = MicrophoneFormat(
            device=str(info["name"]), sample_rate=rate, channels=channels, notice=notice
        )

    def _open(self, sound: ModuleType, info: dict[str, Any], channels: int) -> tuple[Any, int]:
        rates = dict.fromkeys((PREFERRED_HZ, round(info["default_samplerate"])))
        reason = ""
        for rate in rates:
            try:
                stream = sound.InputStream(
                    device=info["index"],
                    samplerate=rate,
                    channels=channels,
                    dtype="int16",
                    latency=LATENCY_S,
                )
            except sound.PortAudioError as error:
                reason = str(error.args[0] if error.args else error)
            else:
                return stream, rate
        raise MicrophoneError(
            sentence(
                "The microphone “{device}” cannot be opened ({reason}). Close other programs that use it, and try again.",
                device=str(info["name"]),
                reason=reason,
            )
        )

    @property
    def format(self) -> MicrophoneFormat:
        return self._format

    def start(self, deliver: Callable[[SoundBlock], None], ended: Callable[[], None]) -> None:
        sound = portaudio()
        try:
            with _portaudio, _silenced():
                self._stream.start()
        except sound.PortAudioError as error:
            raise MicrophoneError(
                sentence(
                    "The microphone “{device}” does not start ({reason}). Unplug it and plug it in again, or choose another.",
                    device=self._format.device,
                    reason=str(error.args[0]),
                )
            ) from None
        self._thread = threading.Thread(
            target=self._run, args=(deliver, ended, sound.PortAudioError), name="portaudio", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Close the stream and join the thread. Idempotent."""
        self._closing.set()
        if self._thread is not None:
            self._thread.join()
        with _portaudio, _silenced():
            self._stream.close(ignore_errors=True)

    def _run(
        self, deliver: Callable[[SoundBlock], None], ended: Callable[[], None], failed: type[Exception]
    ) -> None:
        first = 0
        try:
            while not self._closing.wait(random.uniform(*LOOK_S)):  # noqa: S311 - no secret
                count = self._stream.read_available
                arrival_ns = time.monotonic_ns()
                if count:
                    samples, _ = self._stream.read(count)  # an overflow is found as a gap
                    deliver(SoundBlock(first, samples, arrival_ns))
                    first += count
        except Exception as error:
            if self._closing.is_set():
                return
            if not isinstance(error, failed):
                log.exception("reading the microphone failed")
            ended()


def _not_found(device: str) -> Sentence:
    if device == "default":
        return sentence("No microphone was found. Plug one in, or record without sound.")
    return sentence("The microphone “{device}” was not found. Plug it in, or choose another.", device=device)
