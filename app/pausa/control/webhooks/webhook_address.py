"""Which addresses may be told something.

Whoever holds the token of remote control can enter an address, and this computer will call it: so it can reach what the
computer reaches. A receiver on the same computer or in the same house is what most people want, so loopback and
private addresses are allowed. What such a call can do is small: its method, its body and its headers are ours, redirects
are not followed, and of the answer nothing is kept or shown but the status and the time it took. Refused are the
addresses that belong to nobody's own receiver: those under which the machines of a data centre give away their keys, link-local
ones, and those of no single host. That is judged when an address is entered and again by the address that is called, each time.
"""

import ipaddress
from concurrent.futures import Future
from typing import TYPE_CHECKING, Final

from pausa.control.webhooks.name_lookup import Found
from pausa.core.errors import InputError
from pausa.core.sentences import Sentence, sentence

if TYPE_CHECKING:
    import httpx

LONGEST: Final = 2000
LOOKUP_S: Final = 5.0

_METADATA: Final = frozenset(
    ipaddress.ip_address(literal)
    for literal in (
        "fd00:ec2::254",
        "fd00:ec2::23",
        "fd20:ce::254",
        "100.100.100.200",
        "168.63.129.16",
        "192.0.0.192",
    )
)
"""Of machines in data centres, beside the link-local one."""
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")


def may_be_called(literal: str) -> bool:
    """Whether the host with this address may be called."""
    try:
        address = ipaddress.ip_address(literal.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            address = inner
    return not (
        address in _METADATA
        or address.is_link_local
        or address.is_multicast
        or address.is_unspecified
        or (address.is_reserved and not address.is_loopback)
    )


def parsed_address(text: str) -> "httpx.URL":
    """Return the address in its parts. Raises InputError."""
    import httpx

    text = text.strip()
    if not text or len(text) > LONGEST or any(not char.isprintable() or char.isspace() for char in text):
        raise InputError(_ILL_FORMED)
    try:
        address = httpx.URL(text)
        host = address.host  # decoded only here: a name that IDNA does not know raises
        has_port = address.port is None or 0 < address.port <= 65535
    except (httpx.InvalidURL, ValueError):
        raise InputError(_ILL_FORMED) from None
    if address.scheme not in ("http", "https") or not host or not has_port or "\\" in text:
        raise InputError(_ILL_FORMED)
    if len(str(address)) > LONGEST:  # as it is called; each letter beyond ASCII has become several
        raise InputError(_ILL_FORMED)
    if address.userinfo:
        raise InputError(
            sentence(
                "The address of a webhook cannot hold a user’s name or password. Its receiver knows Pausa by the signature."
            )
        )
    return address.copy_with(fragment=None)


def check_host(host: str, found: "Future[Found]") -> None:
    """Raise InputError if ``host`` is not known or may not be called. Waits for some seconds."""
    try:
        literals = found.result(LOOKUP_S).literals
    except TimeoutError:
        literals = ()
    if not literals:
        raise InputError(
            sentence(
                "The host “{host}” was not found. Check the address, and whether this computer is online.",
                host=host,
            )
        )
    if not any(may_be_called(literal) for literal in literals):
        raise InputError(refusal(host))


def refusal(host: str) -> Sentence:
    """Say that nothing is sent there."""
    return sentence("Nothing is sent to “{host}”: its address is not that of a receiver.", host=host)


_ILL_FORMED: Final = sentence("The address of a webhook is such as https://example.org/pausa.")
