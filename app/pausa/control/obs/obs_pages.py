"""Which web pages may use OBS's protocol. Whoever it is needs the password; but a page need not even try."""

import ipaddress
from urllib.parse import urlsplit

_WEB = ("http:", "https:")


def is_foreign_page(origin: str | None, *, allowed: str) -> bool:
    """Whether an ``Origin`` is a web page from elsewhere that is not among ``allowed``, which are separated by spaces.

    Pages of this computer may: controllers show their buttons by them. Programs send none, or one with a scheme of their own.
    """
    if not origin or not origin.lower().startswith(_WEB):
        return False
    if origin.rstrip("/").lower() in {one.rstrip("/").lower() for one in allowed.split()}:
        return False
    name = _host_of(origin)
    return name is None or not (name == "localhost" or name.endswith(".localhost") or _is_loopback(name))


def _host_of(origin: str) -> str | None:
    """Return the name in an origin; None: it is none."""
    try:
        parts = urlsplit(origin)
        _ = parts.port
    except ValueError:
        return None
    if parts.username is not None or parts.path not in ("", "/") or parts.query or parts.fragment:
        return None
    return parts.hostname


def _is_loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
