"""How a device is called: the only way in which an identifier reaches a user, an event, a label or the log.

The address of a network camera often holds a password: before the host, in the query, in the path. Which part is which
cannot be told for sure, because people forget to write ``/`` or ``@`` of a password in percent form. So of an address
nothing is shown but the scheme and the host, and not even the host where it might be a part of a password.
"""

import re
import unicodedata

from pausa.core.sentences import sentence

DEFAULT = "default"
NONE = "none"
SYNTHETIC = "synthetic"
IDENTITY_FACTS = re.compile(
    r" \[(?=serial=\S|port=\S)(?:serial=(?P<serial>\S+))?(?: ?port=(?P<port>\S+))?(?P<twin> twin)?\]$"
)
"""What follows the name in the identifier of a device of this computer."""
NETWORK_SCHEMES = (
    *("rtsp", "rtsps", "rtsph", "http", "https", "rtmp", "rtmps", "rtmpt", "srt", "udp", "tcp", "tls", "rtp"),
    *("rist", "mms", "mmsh", "mmst", "ftp"),
)
HIDDEN = "…"
LONGEST_NAME = 80
LONGEST_LINE = 2_000
"""Of text from anywhere in which secrets are looked for: what that takes grows with the square of the length."""

_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.\-]*)://")
_ANY_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[/\\]")
_UNSHOWN = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Control characters, marks of direction, halves of characters, and ends of lines."""
_JOINERS = "\u200c\u200d"
"""Of Persian and of emoji."""
_HOST = re.compile(r"(?:\w(?:[\w.\-]*\w)?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?", re.ASCII)
_KEY = r"(?:pass\w*|\w*pwd|\w*token|\w*secret|auth\w*|\w*key)="
_CREDENTIALS = re.compile(rf":[^@]*@\S|\S@[^@\s]*[/\\.\]:]|[?&;#/][^=]*=|{_KEY}", re.IGNORECASE)
_BARE_ADDRESS = (
    rf"(?:(?:{'|'.join(NETWORK_SCHEMES)})\s*[:;/\\](?=\S)"
    r"|(?:[\w\-]+\.)+\w+(?::\d+)?[/?#;&]|[\w.\-]+:\d+[/?#])"
)
"""How an address begins whose scheme is missing or misspelt: its path may hold a secret as well."""
_MISTYPED = re.compile(rf"\s*(?:{_BARE_ADDRESS}|[^\s/]+//)", re.IGNORECASE)
_LOGGED_ADDRESS = re.compile(r"\b(?!file:)[A-Za-z][A-Za-z0-9+.\-]*:[/\\]{2}(?:[^\n]*@)?[^\s\"'“”<>]*")
_LOGGED_CREDENTIALS = re.compile(
    r"(?<![^\s\"'“”<>])(?!/|[A-Za-z]:\\)[^\s\"'“”<>]+@[^\s\"'“”<>]*[/\\.\]:][^\s\"'“”<>]*"
)
_LOGGED_MISTYPED = re.compile(
    rf"(?<![^\s\"'“”<>])(?!(?:[a-z]+):[/\\]{{2}}){_BARE_ADDRESS}[^\s\"'“”<>]*", re.IGNORECASE
)
_LOGGED_SECRET = re.compile(rf"({_KEY})[^\s&\"'“”<>]+", re.IGNORECASE)


def chosen_device(text: str) -> str:
    """Return ``text`` without blanks around it, and ``default``, ``none`` and ``synthetic`` in small letters."""
    device = text.strip()
    return device.lower() if device.lower() in (DEFAULT, NONE, SYNTHETIC) else device


def is_network(device: str) -> bool:
    """Whether ``device`` is the address of a camera on the network."""
    scheme = _SCHEME.match(device)
    return scheme is not None and scheme[1].lower() in NETWORK_SCHEMES


def address_of(device: str) -> str:
    """Return the address to be opened: what was given, without blanks around it and with a scheme as ffmpeg knows it."""
    scheme, separator, rest = device.strip().partition("://")
    return scheme.lower() + separator + rest


def spoken_device(device: str) -> str:
    """Return what a device is called to users, by its identifier; of an address without any secret."""
    if device == DEFAULT:
        return sentence("default")
    if len(device) > LONGEST_LINE:
        return HIDDEN
    name = IDENTITY_FACTS.sub("", device)
    if is_network(device) or _ANY_SCHEME.search(name) or _CREDENTIALS.search(name):
        return _shown_address(device)
    return _shown_address(device) if _MISTYPED.match(name) and name == device else name


def shown_name(name: str) -> str:
    """Return a device's own name on one line, without characters that turn the text around it, and not too long for a menu.

    Whoever renames a device, or builds one, may give it any name.
    """
    plain = "".join(
        " " if unicodedata.category(one) in _UNSHOWN and one not in _JOINERS else one for one in name
    )
    text = " ".join(plain.split())
    return text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 1].rstrip() + "…"


def without_secrets(text: str) -> str:
    """Return ``text``, such as a line of the log, with nothing left of addresses but what may be shown. Long lines are cut off."""
    text = "\n".join(_cut_off(line) for line in text.split("\n"))
    text = _LOGGED_ADDRESS.sub(lambda found: _shown_address(found[0]), text)
    text = _LOGGED_CREDENTIALS.sub(HIDDEN, text)
    text = _LOGGED_MISTYPED.sub(lambda found: _shown_address(found[0]), text)
    return _LOGGED_SECRET.sub(rf"\g<1>{HIDDEN}", text)


def _cut_off(line: str) -> str:
    """Cut a long line off before a word, of which the first half could look like something that may be shown."""
    if len(line) <= LONGEST_LINE:
        return line
    before, blank, _ = line[:LONGEST_LINE].rpartition(" ")
    return f"{before}{blank}{HIDDEN}"


def _shown_address(address: str) -> str:
    """Return scheme and host, or an ellipsis in place of a host that may be a part of a password."""
    before, separator, rest = address.strip().replace("\\", "/").partition("://")
    if not separator:
        before, rest = "", before
    known = before.lower() in NETWORK_SCHEMES
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    later = rest[len(authority) :]
    host = authority.rpartition("@")[2]
    unambiguous = (known or not before) and "@" not in later and "%40" not in later
    shown = host if unambiguous and _HOST.fullmatch(host) else HIDDEN
    return f"{before.lower()}://{shown}" if known else shown
