"""A PortAudio microphone whose driver surprises, on a stand-in for the library."""

import threading
from types import SimpleNamespace

import pytest

from pausa.capture import microphone
from pausa.capture.microphone import PortAudioMicrophone
from pausa.capture.source import MicrophoneRequest
from support.waiting import PATIENCE_S


class PortAudioError(Exception):
    """Stands for sounddevice's class of that name."""


class FailingStream:
    """A stream that raises ``failure`` when it is polled."""

    def __init__(self, failure: Exception) -> None:
        self._failure = failure

    def start(self) -> None: ...

    def close(self, *, ignore_errors: bool) -> None: ...

    @property
    def read_available(self) -> int:
        raise self._failure


def fails_with(failure: Exception, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the microphone reports its end when reading raises ``failure``."""
    device = {"index": 0, "name": "Desk microphone", "max_input_channels": 1, "default_samplerate": 48000.0}
    library = SimpleNamespace(
        PortAudioError=PortAudioError,
        query_devices=lambda *_: device,
        InputStream=lambda **_: FailingStream(failure),
    )
    monkeypatch.setattr(microphone, "portaudio", lambda: library)
    ended = threading.Event()
    made = PortAudioMicrophone(MicrophoneRequest())
    made.start(lambda _: None, ended.set)
    try:
        return ended.wait(PATIENCE_S)
    finally:
        made.close()


def test_a_device_that_goes_away_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    assert fails_with(PortAudioError("device unavailable"), monkeypatch)


@pytest.mark.logs_error("reading the microphone failed")
def test_an_unexpected_exception_is_logged_and_reported_too(monkeypatch: pytest.MonkeyPatch) -> None:
    assert fails_with(ZeroDivisionError("a driver's surprise"), monkeypatch)
