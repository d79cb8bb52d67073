"""What a camera or microphone is, whatever its number and its place in a list; and which of the present devices it is.

A device is known by its name, its serial number and the port into which it is plugged. Numbers change with each
start of the computer, serial numbers are often missing or the same in a whole model, and ports change with the hand
of the user; so :func:`find_device` weighs all three.
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, Self, TypeVar
from urllib.parse import quote, unquote

from pausa.core.device_names import IDENTITY_FACTS, shown_name
from pausa.core.sentences import sentence

DeviceT = TypeVar("DeviceT")

_PLAIN = ":./-_@+#,"
"""Characters that serial numbers and ports often have, and that need no percent sign."""
SHORT_PORT = 12
"""A port of so many characters can be shown to people; a longer one is replaced by a number."""


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """``serial`` and ``port`` are empty where the system does not tell them."""

    name: str
    serial: str = ""
    port: str = ""
    twin: bool = field(default=False, compare=False)
    """Another one of this name and serial number was there: only the port tells which is which."""

    def __str__(self) -> str:
        """Return the text that settings and command line use: ``HD Webcam [serial=A1B2 port=usb-0000:00:14.0-2]``.

        The word ``twin`` behind the port says that only the port tells it from another one.
        """
        facts = [
            f"{key}={quote(value, safe=_PLAIN)}"
            for key, value in (("serial", self.serial), ("port", self.port))
            if value
        ]
        if self.twin and self.port:
            facts.append("twin")
        return f"{self.name} [{' '.join(facts)}]" if facts else self.name

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what ``str`` wrote; any other text is a name."""
        facts = IDENTITY_FACTS.search(text)
        if facts is None:
            return cls(text.strip())
        return cls(
            text[: facts.start()],
            unquote(facts["serial"] or ""),
            unquote(facts["port"] or ""),
            twin=bool(facts["twin"]),
        )

    @property
    def short_port(self) -> str:
        """The last part of a USB port, as ``2.1``; empty if the port is not short enough to be shown."""
        place = self.port.rpartition("-")[2] if self.port.startswith("usb-") else self.port
        return place if len(place) <= SHORT_PORT else ""

    def is_where(self, other: "DeviceIdentity") -> bool:
        """Whether a device of the same name at the same port is meant, whatever was known of its serial number."""
        return self == other or bool(self.port and (self.name, self.port) == (other.name, other.port))


class Certainty(Enum):
    """How sure it is that the device found is the one that was meant."""

    SURE = "sure"
    FIRST_OF_SEVERAL = "first of several"
    """Several have this name, and none is at the remembered port."""
    ANOTHER = "another"
    """The same model, but with another serial number; or a twin, and not at the port of the one that was chosen."""


@dataclass(frozen=True, slots=True)
class Found(Generic[DeviceT]):
    """The answer of :func:`find_device`: one device, or several among which a shortened name cannot choose, or none."""

    device: DeviceT | None = None
    certainty: Certainty = Certainty.SURE
    several: tuple[DeviceT, ...] = ()


def find_device(
    wanted: DeviceIdentity, present: Sequence[DeviceT], identity: Callable[[DeviceT], DeviceIdentity]
) -> Found[DeviceT]:
    """Return which of the present devices is meant. A name may be shortened if nothing else is known."""
    named = [device for device in present if identity(device).name.casefold() == wanted.name.casefold()]
    if not named:
        return _by_part(wanted, present, identity)
    if wanted.serial:
        same = [device for device in named if identity(device).serial == wanted.serial]
        unknown = [device for device in named if not identity(device).serial]
        if not same and not unknown:
            return Found(_at_port(wanted, named, identity) or named[0], Certainty.ANOTHER)
        named = same or unknown
    at_port = _at_port(wanted, named, identity)
    if at_port is not None:
        return Found(at_port)
    if wanted.twin:
        return Found(named[0], Certainty.ANOTHER)
    return Found(named[0], Certainty.SURE if len(named) == 1 else Certainty.FIRST_OF_SEVERAL)


def find_again(
    lost: DeviceIdentity,
    present: Sequence[DeviceT],
    identity: Callable[[DeviceT], DeviceIdentity],
    *,
    others: Collection[DeviceIdentity] = (),
) -> DeviceT | None:
    """Return the very device that was lost, or None. ``others`` were there beside it, so they are not it."""
    candidates = [
        device for device in present if not any(identity(device).is_where(other) for other in others)
    ]
    found = find_device(lost, candidates, identity)
    exact = found.device is not None and identity(found.device).name.casefold() == lost.name.casefold()
    return found.device if exact and found.certainty is Certainty.SURE else None


def distinct(identities: Sequence[DeviceIdentity]) -> tuple[DeviceIdentity, ...]:
    """Return the identities without serial numbers that several share, and with ports of their own.

    Cheap devices of one model often have the same serial number, so it proves nothing; and the parts of one device may
    share name and port.
    """
    of_model = Counter((one.name.casefold(), one.serial) for one in identities)
    seen: Counter[tuple[str, str, str]] = Counter()
    result: list[DeviceIdentity] = []
    for one in identities:
        place = (one.name.casefold(), one.serial, one.port)
        seen[place] += 1
        is_twin = of_model[one.name.casefold(), one.serial] > 1
        port = f"{one.port}#{seen[place]}" if one.port and seen[place] > 1 else one.port
        # Without a port the serial number is all there is.
        serial = "" if is_twin and port else one.serial
        result.append(DeviceIdentity(one.name, serial, port, twin=is_twin))
    return tuple(result)


def labels(identities: Sequence[DeviceIdentity]) -> tuple[str, ...]:
    """Return a name for each device by which people can tell them apart: with the port, or a number, if names repeat."""
    names = [shown_name(one.name) or sentence("Unnamed device") for one in identities]
    count = Counter(name.casefold() for name in names)
    ports = Counter((name.casefold(), one.short_port) for name, one in zip(names, identities, strict=True))
    seen: Counter[str] = Counter()
    result: list[str] = []
    for name, one in zip(names, identities, strict=True):
        key = name.casefold()
        seen[key] += 1
        if count[key] == 1:
            result.append(name)
        elif one.short_port and ports[key, one.short_port] == 1:
            result.append(sentence("{device} (port {port})", device=name, port=one.short_port))
        else:
            result.append(f"{name} ({seen[key]})")
    return tuple(result)


def _at_port(
    wanted: DeviceIdentity, devices: Sequence[DeviceT], identity: Callable[[DeviceT], DeviceIdentity]
) -> DeviceT | None:
    at_port = [device for device in devices if wanted.port and identity(device).port == wanted.port]
    return at_port[0] if at_port else None


def _by_part(
    wanted: DeviceIdentity, present: Sequence[DeviceT], identity: Callable[[DeviceT], DeviceIdentity]
) -> Found[DeviceT]:
    """Find a device whose name contains the one given; a remembered device is never taken for a part of another."""
    if not wanted.name or wanted.serial or wanted.port:
        return Found()
    part = wanted.name.casefold()
    fitting = [device for device in present if part in identity(device).name.casefold()]
    if len(fitting) == 1:
        return Found(fitting[0])
    return Found(several=tuple(fitting))
