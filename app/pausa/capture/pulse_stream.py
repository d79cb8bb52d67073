"""A recording stream of the sound server (PulseAudio, PipeWire), through its client library. In the child only.

ALSA's plugin for the server could be used through PortAudio, but it mixes the inputs of an interface into those that
it was asked for, and when a microphone is unplugged it goes on with another without a word.
"""

import ctypes
import time
from collections.abc import Callable
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_uint32, c_void_p

_CONTEXT_READY = 4
_STREAM_READY = 2
"""The states after it mean that the connection, or the stream, is over."""
_NO_AUTOSPAWN = 0x0001
_S16LE = 3
_AUX0 = 12
_NO_REMIX = 0x0020 | 0x0010
"""PA_STREAM_NO_REMAP_CHANNELS and PA_STREAM_NO_REMIX_CHANNELS: inputs are counted, not named."""
_DONT_MOVE = 0x0200
_ADJUST_LATENCY = 0x2000
FRAGMENT_S = 0.01
_WHATEVER = 0xFFFFFFFF


NO_ACCESS, NO_SUCH_SOURCE, BUSY = 1, 5, 26
"""Of the server's reasons those that say what is the matter with a source."""


class PulseError(Exception):
    """The server refused, or is gone."""

    def __init__(self, text: str = "", code: int = 0) -> None:
        """``text`` is the library's own, for the log."""
        super().__init__(text)
        self.code = code


class PulseTimeoutError(PulseError):
    """The server does not answer."""


class _SampleSpec(ctypes.Structure):
    _fields_ = (("format", c_int), ("rate", c_uint32), ("channels", ctypes.c_uint8))


class _ChannelMap(ctypes.Structure):
    _fields_ = (("channels", ctypes.c_uint8), ("map", c_int * 32))


class _BufferAttributes(ctypes.Structure):
    _fields_ = tuple((name, c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize"))


_MOVED = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)
_SIGNATURES = {
    "pa_mainloop_new": (c_void_p, []),
    "pa_mainloop_get_api": (c_void_p, [c_void_p]),
    "pa_mainloop_iterate": (c_int, [c_void_p, c_int, POINTER(c_int)]),
    "pa_context_new": (c_void_p, [c_void_p, c_char_p]),
    "pa_context_connect": (c_int, [c_void_p, c_char_p, c_int, c_void_p]),
    "pa_context_get_state": (c_int, [c_void_p]),
    "pa_context_errno": (c_int, [c_void_p]),
    "pa_strerror": (c_char_p, [c_int]),
    "pa_stream_new": (c_void_p, [c_void_p, c_char_p, POINTER(_SampleSpec), POINTER(_ChannelMap)]),
    "pa_stream_connect_record": (c_int, [c_void_p, c_char_p, POINTER(_BufferAttributes), c_int]),
    "pa_stream_get_state": (c_int, [c_void_p]),
    "pa_stream_get_device_name": (c_char_p, [c_void_p]),
    "pa_stream_set_moved_callback": (None, [c_void_p, _MOVED, c_void_p]),
    "pa_stream_peek": (c_int, [c_void_p, POINTER(c_void_p), POINTER(c_size_t)]),
    "pa_stream_drop": (c_int, [c_void_p]),
}


class PulseStream:
    """16-bit samples of one source, all its inputs."""

    def __init__(self, source: str, *, rate: int, channels: int, pinned: bool, timeout_s: float) -> None:
        """``pinned``: end when the source goes, instead of being moved to another. Raises PulseError."""
        self._library = ctypes.CDLL("libpulse.so.0")
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(self._library, name)
            function.restype, function.argtypes = result, arguments
        self.moved_to = ""
        """The name of the source to which the server has moved the stream; empty if it has not."""
        self._on_moved = _MOVED(self._moved)
        self._loop = self._library.pa_mainloop_new()
        self._context = self._library.pa_context_new(self._library.pa_mainloop_get_api(self._loop), b"Pausa")
        deadline_s = time.monotonic() + timeout_s
        if self._library.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None) < 0:
            raise self._refusal()
        self._wait_for(lambda: self._library.pa_context_get_state(self._context), _CONTEXT_READY, deadline_s)
        spec = _SampleSpec(_S16LE, rate, channels)
        inputs = _ChannelMap(channels, (c_int * 32)(*range(_AUX0, _AUX0 + channels)))
        self._stream = self._library.pa_stream_new(self._context, b"Recording", byref(spec), byref(inputs))
        if not self._stream:
            raise self._refusal()
        self._library.pa_stream_set_moved_callback(self._stream, self._on_moved, None)
        fragment = max(1, round(FRAGMENT_S * rate)) * channels * 2
        attributes = _BufferAttributes(*[_WHATEVER] * 4, fragment)
        flags = _NO_REMIX | _ADJUST_LATENCY | (_DONT_MOVE if pinned else 0)
        if (
            self._library.pa_stream_connect_record(self._stream, source.encode(), byref(attributes), flags)
            < 0
        ):
            raise self._refusal()
        self._wait_for(lambda: self._library.pa_stream_get_state(self._stream), _STREAM_READY, deadline_s)

    def read(self) -> bytes:
        """Return what has come since the last call. Raises PulseError when the source or the server is gone."""
        self._iterate()
        if self._library.pa_stream_get_state(self._stream) != _STREAM_READY:
            raise self._refusal()
        pieces: list[bytes] = []
        data, size = c_void_p(), c_size_t()
        while True:
            if self._library.pa_stream_peek(self._stream, byref(data), byref(size)) < 0:
                raise self._refusal()
            if not size.value:
                return b"".join(pieces)
            pieces.append(ctypes.string_at(data.value, size.value) if data.value else bytes(size.value))
            self._library.pa_stream_drop(self._stream)

    def _moved(self, stream: int, _: int) -> None:
        self.moved_to = (self._library.pa_stream_get_device_name(stream) or b"").decode(errors="replace")

    def _iterate(self) -> None:
        while self._library.pa_mainloop_iterate(self._loop, 0, None) > 0:
            pass

    def _wait_for(self, state: Callable[[], int], ready: int, deadline_s: float) -> None:
        """Raises PulseError if that state is not reached in time."""
        while (now := state()) != ready:
            if now > ready:
                raise self._refusal()
            if time.monotonic() > deadline_s:
                raise PulseTimeoutError
            self._iterate()
            time.sleep(0.002)

    def _refusal(self) -> PulseError:
        code = int(self._library.pa_context_errno(self._context))
        text = self._library.pa_strerror(code)
        return PulseError(text.decode(errors="replace") if text else "", code)
