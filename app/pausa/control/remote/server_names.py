"""By which names the server may be called, and from which pages: against pages that point their own name at it."""

import contextlib
import ipaddress
import re
import socket
from collections.abc import Collection
from typing import Final
from urllib.parse import urlsplit

from pausa.core.errors import InputError
from pausa.core.sentences import sentence

_ORIGIN: Final = re.compile(r"[a-z][a-z0-9+.-]*://(?:[^\s/:@\[\]*?#]+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?")
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


def is_everywhere(address: str) -> bool:
    """Whether a server at this address of the web listens at all addresses of this computer."""
    host = urlsplit(address).hostname or ""
    return _is_number(host) and ipaddress.ip_address(host).is_unspecified


def openable(address: str) -> str:
    """Return an address that can be opened here: of a server at all addresses, the one that others in the network use, too, if there is one."""
    if not is_everywhere(address):
        return address
    host, family, elsewhere = (
        ("127.0.0.1", socket.AF_INET, "192.0.2.1")
        if "[" not in address
        else ("::1", socket.AF_INET6, "2001:db8::1")
    )
    with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as asked:
        # Nothing is sent: the system tells which of its addresses it would use.
        asked.connect((elsewhere, 9))
        host = asked.getsockname()[0]
    parts = urlsplit(address)
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{parts.port}"


def origins_of(text: str) -> frozenset[str]:
    """Return the pages that the settings name. Raises InputError for one that is none."""
    origins = frozenset(one.lower().rstrip("/") for one in text.split())
    for one in sorted(origins):
        if _ORIGIN.fullmatch(one) is None:
            raise InputError(
                sentence(
                    "“{page}” is not the address of a web page such as https://example.org, so remote control is off.",
                    page=one,
                )
            )
    return origins


class ServerNames:
    """What ``Host`` and ``Origin`` may say."""

    def __init__(self, *, address: str, port: int, origins: Collection[str]) -> None:
        """``address``: where the server listens, as a number."""
        self._port = port
        self._names = {*_LOOPBACK, address}
        self._any_number = ipaddress.ip_address(address).is_unspecified
        if not ipaddress.ip_address(address).is_loopback:
            own = socket.gethostname().lower()
            self._names |= {own, own.partition(".")[0], f"{own.partition('.')[0]}.local"}
        self._origins = frozenset(origins)

    def is_own(self, host: str, *, any_port: bool = False) -> bool:
        """Whether a ``Host`` header names this server. ``any_port``: also by another port, as through a tunnel."""
        name, port = _split(host)
        if name is None or (port != self._port and not any_port):
            return False
        return name in self._names or (self._any_number and _is_number(name))

    def may_ask(self, origin: str) -> bool:
        """Whether a page of ``origin`` may use the server."""
        given = origin.lower()
        if given in self._origins:
            return True
        scheme, _, host = given.partition("://")
        return scheme == "http" and self.is_own(host)

    def is_foreign(self, origin: str) -> bool:
        """Whether the page needs the server's word that it may read answers."""
        return not self.is_own(origin.lower().partition("://")[2])


def _split(host: str) -> tuple[str | None, int]:
    """Return the name and the port of what ``Host`` says; None for what is neither."""
    found = re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?", host)
    if found is None:
        return None, 0
    return found[1].lower().strip("[]").removesuffix("."), int(found[2] or 80)


def _is_number(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
