"""Who may ask a server at all: by which name it was asked for, and which web page asks.

A page in a browser of this computer reaches servers of this computer. By a name of its own that suddenly means this computer
(DNS rebinding) it would even look like one of their own; so a server answers to its own names only.
"""

import ipaddress
import socket
from urllib.parse import urlsplit


def is_own_name(host: str, *, address: str) -> bool:
    """Whether a ``Host`` names this server, which listens at ``address``: as an IP address, as localhost, or as this computer."""
    name = _host_of(f"//{host}")
    own = {address.lower(), socket.gethostname().lower(), f"{socket.gethostname().lower()}.local"}
    return name is not None and (_is_ip(name) or _is_localhost(name) or name in own)


def is_foreign_page(origin: str | None, *, allowed: str) -> bool:
    """Whether an ``Origin`` is a web page from elsewhere that is not among ``allowed``, which are separated by spaces.

    Programs send none, or one with a scheme of their own.
    """
    if not origin or not origin.lower().startswith(("http:", "https:")):
        return False
    if origin.rstrip("/").lower() in {one.rstrip("/").lower() for one in allowed.split()}:
        return False
    name = _host_of(origin)
    return name is None or not (
        _is_localhost(name) or (_is_ip(name) and ipaddress.ip_address(name).is_loopback)
    )


def _host_of(url: str) -> str | None:
    """Return the name in an address, without port; None: there is none."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    if parts.username is not None or parts.path not in ("", "/") or parts.query or parts.fragment:
        return None
    return parts.hostname.rstrip(".") if parts.hostname else None


def _is_localhost(name: str) -> bool:
    return name == "localhost" or name.endswith(".localhost")


def _is_ip(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
