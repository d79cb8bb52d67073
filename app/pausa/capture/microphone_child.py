"""The child that opens a microphone and writes its sound to standard output.

It is a process of its own because a sound server or driver may hang in any call, because PortAudio freezes its list
of devices when it starts, and because the moment at which samples are read must not depend on what else the program does.

A message is a head (:data:`HEAD`) and its body. Kind ``J`` is JSON: ``opened`` or ``failed`` first, ``ended`` last.
Kind ``S`` is sound, 16-bit samples of all inputs, with the monotonic time at which its last sample was there.

PortAudio's stream is polled and has no callback: a callback comes when a whole block is complete, and the samples beyond the
block stay unseen. With a slightly fast sound card, blocks of 5 ms so seemed late by up to 5 ms in a slow sawtooth. The
number of available samples at a known moment is exact: measured (``tests/rig``), the line then lay within 0.25 ms and
a card 200 ppm off was found as 200.0. See decision 4 in ``app/decisions``.
"""

import contextlib
import errno
import json
import os
import random
import struct
import sys
import threading
import time
from collections.abc import Callable, Sequence

from pausa.capture.device_identity import Certainty
from pausa.capture.pulse_stream import (
    BUSY,
    NO_ACCESS,
    NO_SUCH_SOURCE,
    PulseError,
    PulseStream,
    PulseTimeoutError,
)
from pausa.capture.sound_sources import (
    MOST_CHANNELS,
    SERVER_TIMEOUT_S,
    Source,
    Sources,
    Wanted,
    find_source,
    is_alias,
    is_alias_of_default,
    list_sources,
    portaudio,
    silenced,
)

FLAG = "--microphone-child"
"""A frozen bundle has no ``-m``: its entry point hands this flag to :func:`main`."""
HEAD = struct.Struct("<cIq")
JSON, SOUND = b"J", b"S"
LOOK_S = (0.004, 0.012)
"""Limits of the random polling interval: a device delivers in bursts, and regular polls could always come late after one."""
LATENCY_S = 0.1
"""Asked of PortAudio: large, because late samples do no harm and lost ones do."""
PREFERRED_HZ = 48000
OTHER_HZ = (
    44100,
    96000,
    192000,
    32000,
    88200,
    176400,
    384000,
    352800,
    768000,
    705600,
    16000,
    8000,
    24000,
    22050,
    11025,
)


_CAUSES_OF_SERVER = {NO_ACCESS: "forbidden", NO_SUCH_SOURCE: "gone", BUSY: "busy"}
_CAUSES_OF_PORTAUDIO = {-9985: "busy", -9996: "gone"}
"""paDeviceUnavailable, paInvalidDevice."""
_CAUSES_OF_SYSTEM = {
    -errno.EBUSY: "busy",
    -errno.EACCES: "forbidden",
    -errno.EPERM: "forbidden",
    -errno.ENOENT: "gone",
    -errno.ENODEV: "gone",
    -errno.ENXIO: "gone",
    0x8889000A: "busy",
    0x80070005: "forbidden",
    0x88890004: "gone",
}
"""ALSA's codes, and those of Windows: AUDCLNT_E_DEVICE_IN_USE, E_ACCESSDENIED, AUDCLNT_E_DEVICE_INVALIDATED. Those of Windows are untested."""


def cause_of(refusal: Exception | None) -> str:
    """Return why PortAudio cannot open a device: ``busy``, ``forbidden``, ``gone``, or empty if it does not say."""
    match refusal.args if refusal is not None else ():
        case (_, int(code), (_, int(number), *_), *_):
            known = _CAUSES_OF_SYSTEM.get(number) or _CAUSES_OF_SYSTEM.get(number & 0xFFFFFFFF)
            return known or _CAUSES_OF_PORTAUDIO.get(code, "")
        case (_, int(code), *_):
            return _CAUSES_OF_PORTAUDIO.get(code, "")
        case _:
            return ""


class _Failure(Exception):
    """The microphone cannot be opened; the arguments are what the parent is told."""

    def __init__(self, what: str, /, **facts: object) -> None:
        super().__init__(what)
        self.facts = {"failed": what, **facts}


def command(*words: str) -> list[str]:
    """Return the command line that runs this module with ``words``."""
    program = [FLAG] if getattr(sys, "frozen", False) else ["-m", __name__]
    return [sys.executable, *program, *words]


def main(words: Sequence[str]) -> int:
    """Record what the JSON in the last word wants, until standard input ends."""
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    try:
        _record(Wanted(**json.loads(words[-1])))
    except _Failure as failure:
        _tell(failure.facts)
    except BrokenPipeError:
        pass
    _end()
    return 0


def _end() -> None:
    """End at once: what PortAudio does at exit may hang."""
    with contextlib.suppress(OSError):
        sys.stdout.flush()
    os._exit(0)


def _end_with_parent() -> None:
    """End when standard input does, whatever another thread hangs in."""
    while sys.stdin.buffer.read(4096):
        pass
    os._exit(0)


def _write(kind: bytes, body: bytes, at_ns: int = 0) -> None:
    sys.stdout.buffer.write(HEAD.pack(kind, len(body), at_ns) + body)
    sys.stdout.buffer.flush()


def _tell(facts: dict[str, object]) -> None:
    _write(JSON, json.dumps(facts).encode())


def _record(wanted: Wanted) -> None:
    sources = list_sources(of_server_only=True)
    try:
        source, certainty = choose_source(wanted, sources)
    except _Failure:
        if sources.hanging:
            raise
        sources = list_sources()
        source, certainty = choose_source(wanted, sources)
    if source.of_server:
        _record_from_server(source, sources, certainty, pinned=wanted.device != "default")
    else:
        _record_from_portaudio(source, sources, certainty)


def choose_source(wanted: Wanted, sources: Sources) -> tuple[Source, Certainty]:
    """Return the source that is wanted, and how sure it is. Raises _Failure."""
    if sources.missing_library:
        raise _Failure("missing_library")
    if wanted.device == "default":
        followed = next((one for one in sources.found if one.of_server and one.key == wanted.follow), None)
        if followed is not None and not followed.is_monitor:
            return followed, Certainty.SURE
        if sources.default is None:
            raise _Failure("hanging" if sources.hanging else "not_found")
        return sources.default, Certainty.SURE
    found = find_source(wanted.device, sources.found, lost=wanted.lost, others=wanted.others)
    if found.several:
        raise _Failure("several", found=[str(source.identity) for source in found.several])
    if found.device is not None:
        return found.device, found.certainty
    if is_alias_of_default(wanted.device) and sources.default is not None:
        return sources.default, Certainty.SURE
    raise _Failure("hanging" if sources.hanging else "not_found")


def _opened(
    source: Source, sources: Sources, certainty: Certainty, *, rate: int, channels: int
) -> dict[str, object]:
    others = [str(other.identity) for other in sources.found if other is not source]
    return {
        "opened": str(source.identity),
        "rate": rate,
        "channels": channels,
        "certainty": certainty.value,
        "others": others,
    }


def _record_from_server(source: Source, sources: Sources, certainty: Certainty, *, pinned: bool) -> None:
    try:
        stream = PulseStream(
            source.key,
            rate=PREFERRED_HZ,
            channels=source.channels,
            pinned=pinned,
            timeout_s=SERVER_TIMEOUT_S,
        )
    except PulseTimeoutError:
        raise _Failure("hanging") from None
    except (PulseError, OSError) as error:
        cause = _CAUSES_OF_SERVER.get(error.code, "") if isinstance(error, PulseError) else ""
        raise _Failure("cannot_open", name=source.identity.name, cause=cause, details=str(error)) from None
    _tell(_opened(source, sources, certainty, rate=PREFERRED_HZ, channels=source.channels))

    def read() -> tuple[bytes, int]:
        data = stream.read()
        if stream.moved_to:
            raise _Moved(stream.moved_to)
        return data, time.monotonic_ns()

    _pass_on(read, PulseError)


class _Moved(PulseError):
    """The server has moved the stream to another source."""


def _record_from_portaudio(source: Source, sources: Sources, certainty: Certainty) -> None:
    sound = portaudio()
    refusal: Exception | None = None
    with silenced():
        info = sound.query_devices(int(source.key))
        rates = dict.fromkeys((PREFERRED_HZ, round(info["default_samplerate"]), *OTHER_HZ))
        # Some of ALSA's devices claim to have hundreds of inputs.
        most = source.channels if source.channels <= MOST_CHANNELS else 2
        for channels, rate in [
            (channels, rate) for rate in rates for channels in dict.fromkeys((most, 2, 1))
        ]:
            if channels > source.channels:
                continue
            try:
                stream = sound.RawInputStream(
                    device=int(source.key),
                    samplerate=rate,
                    channels=channels,
                    dtype="int16",
                    latency=LATENCY_S,
                )
                stream.start()
            except sound.PortAudioError as error:
                refusal = refusal or error
                continue
            break
        else:
            if is_alias(source):
                raise _Failure("not_found")
            raise _Failure(
                "cannot_open",
                name=source.identity.name,
                cause=cause_of(refusal),
                details=str(refusal),
            )
    _tell(_opened(source, sources, certainty, rate=rate, channels=channels))

    def read() -> tuple[bytes, int]:
        count = stream.read_available
        at_ns = time.monotonic_ns()
        return bytes(stream.read(count)[0]) if count else b"", at_ns  # an overflow is found as a gap

    _pass_on(read, sound.PortAudioError)


def _pass_on(read: Callable[[], tuple[bytes, int]], failed: type[Exception]) -> None:
    """Write what comes, with the time at which all of it was there, until the source is gone."""
    try:
        while True:
            time.sleep(random.uniform(*LOOK_S))  # noqa: S311 - no secret
            data, at_ns = read()
            if data:
                _write(SOUND, data, at_ns)
    except _Moved as moved:
        _tell({"ended": "moved", "to": str(moved)})
    except failed as error:
        _tell({"ended": "gone", "reason": str(error)})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
