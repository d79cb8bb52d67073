"""Why a network camera gave no picture: OpenCV does not tell, so the camera is asked once for its answer."""

import base64
import contextlib
import http.client
import re
import socket
import ssl
from urllib.parse import unquote, urlsplit

from pausa.core.device_names import address_of, spoken_device
from pausa.core.sentences import Sentence, sentence

PATIENCE_S = 3.0
_STATUS = re.compile(rb"(?:RTSP|HTTP)/1\.\d (\d{3})")
_RTSP_PORT = 554


def refusal_text(device: str) -> Sentence | None:
    """Return what the camera at the address ``device`` answers that explains why it gave no picture; None: nothing does.

    Blocks for some seconds.
    """
    address = address_of(device)
    spoken = spoken_device(device)
    match _status(address):
        case 401 | 403 if not _names_user(address):
            return sentence(
                "The camera at {address} asks for a user and a password. Write them into its address, before the camera’s name: {example}.",
                address=spoken,
                example=f"{address.partition(':')[0]}://user:password@…",
            )
        case 401 | 403:
            return sentence(
                "The camera at {address} asks for a user and a password, and no picture came with those in its address. Check them. The characters @ : / ? # % in them are written %40 %3A %2F %3F %23 %25.",
                address=spoken,
            )
        case 404:
            return sentence(
                "The camera at {address} answers, but has nothing at this address. Check the part of the address behind the camera’s name.",
                address=spoken,
            )
        case _:
            return None


def _names_user(address: str) -> bool:
    return "@" in address.partition("://")[2]


def _status(address: str) -> int:
    """Return the status with which the camera answers; 0: it does not, or not in a way that is known."""
    with contextlib.suppress(OSError, ValueError, http.client.HTTPException):
        parts = urlsplit(address)
        match parts.scheme:
            case "http" | "https":
                return _http_status(address)
            case "rtsp":
                return _rtsp_status(address)
            case _:
                pass
    return 0


def _http_status(address: str) -> int:
    """Raises OSError, ValueError and HTTPException."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    # ffmpeg does not demand a certificate that a known authority has signed either: cameras have none.
    connection = (
        http.client.HTTPSConnection(
            host,
            parts.port,
            timeout=PATIENCE_S,
            context=ssl._create_unverified_context(),  # noqa: S323 - see above
        )
        if parts.scheme == "https"
        else http.client.HTTPConnection(host, parts.port, timeout=PATIENCE_S)
    )
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("GET", path, headers=_credentials(address))
        return connection.getresponse().status
    finally:
        connection.close()


def _rtsp_status(address: str) -> int:
    """Raises OSError and ValueError."""
    parts = urlsplit(address)
    host, port = parts.hostname or "", parts.port or _RTSP_PORT
    plain = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    lines = [f"DESCRIBE {plain} RTSP/1.0", "CSeq: 1", "Accept: application/sdp"]
    lines += [f"{name}: {value}" for name, value in _credentials(address).items()]
    with socket.create_connection((host, port), PATIENCE_S) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode())
        found = _STATUS.match(connection.recv(64))
    return int(found[1]) if found else 0


def _credentials(address: str) -> dict[str, str]:
    """Return the header that says user and password; nothing if the address names none."""
    parts = urlsplit(address)
    if parts.username is None:
        return {}
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}
