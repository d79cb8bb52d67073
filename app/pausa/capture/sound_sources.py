"""Which sources of sound the computer has. Used in the microphone's child only: a hanging sound server hangs its callers.

Where a sound server runs (PulseAudio, or PipeWire with its PulseAudio face), its sources are the microphones that
people know from their desktop. Devices of PortAudio are added where the server does not have them, and are all there
is on other systems.
"""

import contextlib
import importlib
import os
import re
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import Any

from pausa.capture.device_identity import Certainty, DeviceIdentity, Found, distinct, find_again, find_device

SERVER_TIMEOUT_S = 2.5
MOST_CHANNELS = 32
NO_SERVER = "unix:/nonexistent"
"""Keeps ALSA's plugin away from a sound server that does not answer."""

_NUMBER = re.compile(r"\s*\((?:hw|plughw):\d+(?:,\d+)?\)$")
_CARD = re.compile(r"\(hw:(\d+),\d+\)$")
_USB_INTERFACE = re.compile(r"(\d+-[\d.]+):\d+\.\d+")
_ALSA_ALIASES = re.compile(
    r"default|sysdefault|pulse|pipewire|jack|oss|null|lavrate|samplerate|speexrate.*|speex|upmix|vdownmix|a52|usbstream"
    r"|front|rear|center_lfe|side|surround\d+|iec958|spdif|hdmi|modem|phoneline|d?mix|dsnoop|sndio"
)
"""Names of ALSA that lead to a device which is listed by its own name, or to none."""
_OF_A_SERVER = re.compile(r"pulse|pipewire|jack|oss|null")
"""Those that lead to a server, or to nothing."""


@dataclass(frozen=True, slots=True)
class Source:
    """A microphone, or whatever else can be recorded."""

    identity: DeviceIdentity
    channels: int
    key: str
    """The server's name for it, or PortAudio's index."""
    of_server: bool
    is_default: bool = False
    is_monitor: bool = False
    """What a loudspeaker plays; not a microphone."""
    aliases: tuple[str, ...] = ()
    """Other names by which older settings may know it."""


@dataclass(frozen=True, slots=True)
class Sources:
    """``hanging``: the sound server accepts a connection but does not answer."""

    found: tuple[Source, ...] = ()
    hanging: bool = False
    missing_library: bool = False

    @property
    def default(self) -> Source | None:
        """The microphone that the system takes if none is named. A monitor is one only by the user's own choice."""
        chosen = next((source for source in self.found if source.is_default), None)
        if chosen is not None and chosen.is_monitor and all(source.is_monitor for source in self.found):
            return None
        return chosen or next((source for source in self.found if not source.is_monitor), None)


def list_sources(*, of_server_only: bool = False) -> Sources:
    """Return all sources: microphones first, monitors last."""
    server, hanging = _of_server()
    sources = [source for source, _ in server or ()]
    if of_server_only and not hanging:
        return Sources(_ordered(sources))
    cards = {card for _, card in server or () if card is not None}
    if hanging:
        os.environ["PULSE_SERVER"] = NO_SERVER
    direct, missing = _of_portaudio(besides_server=server is not None or hanging, cards=cards)
    if any(source.is_default for source in sources):
        direct = [_without_default(source) for source in direct]
    return Sources(_ordered([*sources, *direct]), hanging=hanging, missing_library=missing and not sources)


def _ordered(sources: Sequence[Source]) -> tuple[Source, ...]:
    """Return them with monitors last, each with an identity of its own."""
    identities = distinct([source.identity for source in sources])
    told_apart = [replace(source, identity=one) for source, one in zip(sources, identities, strict=True)]
    return tuple(sorted(told_apart, key=lambda source: source.is_monitor))


def find_source(
    text: str, present: Sequence[Source], *, lost: str = "", others: Sequence[str] = ()
) -> Found[Source]:
    """Return which source ``text`` means; after a loss the one that was lost, or none."""
    if lost:
        again = find_again(
            plain_identity(lost), present, _identity, others=[DeviceIdentity.parse(other) for other in others]
        )
        return Found(again or _renamed(plain_identity(lost), present))
    for source in present:
        if text == source.key and source.of_server:
            return Found(source)
    if text.isascii() and text.isdigit():
        # PortAudio's number, and no part of a name: else “0” would be whatever has a 0 in its name.
        numbered = [one for one in present if not one.of_server and one.key == text]
        named = [one for one in present if _identity(one).name == text]
        return Found(next(iter(named + numbered), None))
    wanted = plain_identity(text)
    found = find_device(wanted, present, _identity)
    if found.device is not None and _identity(found.device).name.casefold() == wanted.name.casefold():
        return found
    known_before = [source for source in present if wanted.name in source.aliases]
    if known_before:
        certainty = Certainty.SURE if len(known_before) == 1 else Certainty.FIRST_OF_SEVERAL
        return Found(known_before[0], certainty)
    renamed = _renamed(wanted, present)
    return found if renamed is None else Found(renamed)


def plain_identity(text: str) -> DeviceIdentity:
    """Return the identity that ``text`` means, without the number that ALSA puts behind a name."""
    identity = DeviceIdentity.parse(text)
    return replace(identity, name=_NUMBER.sub("", identity.name))


def is_alias_of_default(text: str) -> bool:
    """Whether ``text`` is one of ALSA's names for whatever is the default."""
    return text in ("default", "sysdefault", "pulse", "pipewire")


def is_alias(source: Source) -> bool:
    """Whether ``source`` is no device but a name of ALSA, which leads to one if there is one."""
    return not source.of_server and _ALSA_ALIASES.fullmatch(source.identity.name) is not None


def _renamed(wanted: DeviceIdentity, present: Sequence[Source]) -> Source | None:
    """Return the source that is called otherwise than before, where the port that was remembered is the server's own name for it.

    Other ports say too little: a headset and what is built in may share one.
    """
    return next((source for source in present if source.of_server and source.key == wanted.port), None)


def _identity(source: Source) -> DeviceIdentity:
    return source.identity


def _without_default(source: Source) -> Source:
    return Source(source.identity, source.channels, source.key, source.of_server)


# ── the sound server ─────────────────────────────────────────────────────────────────────────────────


def _of_server() -> tuple[list[tuple[Source, int | None]] | None, bool]:
    """Return the server's sources, each with the number of its ALSA card, and whether the server hangs.

    It may have none; None: no server answers.
    """
    if not sys.platform.startswith("linux"):
        return None, False
    try:
        pulsectl = importlib.import_module("pulsectl")
    except (ImportError, OSError):
        return None, False
    answers: list[list[tuple[Source, int | None]] | None] = []

    def ask() -> None:
        try:
            pulse = pulsectl.Pulse("Pausa", connect=False)
            pulse.connect(autospawn=False)
            default = pulse.server_info().default_source_name
            answers.append([_server_source(one, default) for one in pulse.source_list()])
        except pulsectl.PulseError:
            answers.append(None)  # there is no server

    # Any of these calls may hang, and then the thread ends with the process.
    asking = threading.Thread(target=ask, name="sound-server", daemon=True)
    asking.start()
    asking.join(SERVER_TIMEOUT_S)
    return (answers[0], False) if answers else (None, True)


def _server_source(one: Any, default: str) -> tuple[Source, int | None]:  # noqa: ANN401 - of pulsectl
    facts = one.proplist
    card = facts.get("alsa.card", facts.get("api.alsa.pcm.card", ""))
    card_name, pcm_name = facts.get("alsa.card_name", ""), facts.get("alsa.name", "")
    source = Source(
        identity=DeviceIdentity(
            (one.description or "").strip() or one.name,
            facts.get("device.serial", ""),
            facts.get("device.bus_path", "") or one.name,
        ),
        channels=min(one.channel_count, MOST_CHANNELS),
        key=one.name,
        of_server=True,
        is_default=one.name == default,
        is_monitor=facts.get("device.class") == "monitor" or one.name.endswith(".monitor"),
        aliases=(f"{card_name}: {pcm_name}",) if card_name else (),
    )
    return source, int(card) if card.isdigit() else None


# ── PortAudio ────────────────────────────────────────────────────────────────────────────────────────


@contextlib.contextmanager
def silenced() -> Iterator[None]:
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
    """Return the sounddevice module; loading it starts PortAudio. Raises OSError if its library is missing."""
    with silenced():
        return importlib.import_module("sounddevice")


def _of_portaudio(*, besides_server: bool, cards: set[int]) -> tuple[list[Source], bool]:
    """Return PortAudio's inputs and whether its library is missing; beside a server only what that does not have."""
    try:
        sound = portaudio()
    except OSError:
        return [], True
    with silenced():
        devices = list(sound.query_devices())
        default = sound.default.device[0]
    inputs = [device for device in devices if device["max_input_channels"] > 0]
    named = [device for device in inputs if not _ALSA_ALIASES.fullmatch(str(device["name"]))]
    if not named and not besides_server:
        # Only ALSA's "default": better than nothing. What leads to a server that is not there is nothing.
        named = [one for one in inputs if not _OF_A_SERVER.fullmatch(str(one["name"]))][:1]
    found = []
    for device in named:
        card = _CARD.search(str(device["name"]))
        if card and int(card[1]) in cards:
            continue
        found.append(_portaudio_source(device, is_default=device["index"] == default))
    leads_to_default = inputs and not any(source.is_default for source in found) and not besides_server
    if leads_to_default and len(found) == 1:
        only = found[0]
        found = [Source(only.identity, only.channels, only.key, of_server=False, is_default=True)]
    return found, False


def _portaudio_source(device: dict[str, Any], *, is_default: bool) -> Source:
    name = str(device["name"]).strip() or "Microphone"
    card = _CARD.search(name)
    serial, port = _usb_facts(int(card[1])) if card else ("", "")
    return Source(
        identity=DeviceIdentity(_NUMBER.sub("", name), serial, port),
        channels=int(device["max_input_channels"]),
        key=str(device["index"]),
        of_server=False,
        is_default=is_default,
    )


def _usb_facts(card: int, sysfs: Path = Path("/sys/class/sound")) -> tuple[str, str]:
    """Return serial number and port of a USB sound card; empty where there are none."""
    device = (sysfs / f"card{card}" / "device").resolve()
    found = _USB_INTERFACE.fullmatch(device.name)
    if found is None:
        return "", ""
    try:
        serial = (device.parent / "serial").read_text(errors="replace").strip()
    except OSError:
        serial = ""
    return serial, f"usb-{found[1]}"


@dataclass(slots=True)
class Wanted:
    """What the parent asks of the child, as JSON."""

    device: str = "default"
    lost: str = ""
    others: list[str] = field(default_factory=list)
    follow: str = ""
    """The server's name of the source to which it has moved the stream of the default microphone."""
