"""How much a client of the server may ask for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WebLimits:
    """Far above what people and their scripts need, far below what would disturb a recording."""

    head_bytes: int = 16_384
    """Of the request line and the headers."""
    head_s: float = 10.0
    """From the first byte, or from the connection, to the last header."""
    body_bytes: int = 65_536
    body_s: float = 10.0
    idle_s: int = 20
    """How long a connection is kept that nothing is asked on."""
    connections: int = 1024
    at_once: int = 64
    """Requests that are being answered; more would only wait for each other, and for the recording."""
    streams: int = 64
    """Those who listen to events at the same time."""
    stream_events: int = 1024
    """Events that wait for one of them; whoever is slower than that is cut off."""
    stalled_s: float = 30.0
    """How long a client may take nothing of an answer."""
    requests_per_s: float = 50.0
    """Of one address, with the right token."""
    burst: int = 300
    refused_per_s: float = 2.0
    """Of one address, without it; more are not even looked at."""
    refused_burst: int = 60
