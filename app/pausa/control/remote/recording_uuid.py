"""Ids of recordings as UUIDs, for the clients of hosted recorders, which read nothing else.

A recording's own id holds 20 hexadecimal digits, and a UUID of version 8 has room for them: it can be read back, and
needs no table. ``20261127-093015-3fa9c1`` is ``20261127-0930-8015-8000-0000003fa9c1``.
"""

import re
from typing import Final

BOT_ID: Final = "10ca1000-0000-8000-8000-000000000001"
"""The one bot of Recall's interface, by which it is known beside its name."""
BOT_NAME: Final = "local"

_TRANSCRIPT: Final = "000200"
"""In the place of a recording's six noughts."""
_OWN: Final = re.compile(r"(\d{8})-(\d{4})(\d\d)-([0-9a-f]{6})", re.ASCII)
_UUID: Final = re.compile(r"(\d{8})-?(\d{4})-?80(\d\d)-?8000-?000000([0-9a-f]{6})", re.ASCII | re.IGNORECASE)


def uuid_of(recording_id: str) -> str:
    """Return the UUID; an id that was not made by us stays as it is."""
    found = _OWN.fullmatch(recording_id)
    return f"{found[1]}-{found[2]}-80{found[3]}-8000-000000{found[4]}" if found else recording_id


def recording_id_of(text: str) -> str:
    """Return the recording's own id; whatever is no such UUID stays as it is."""
    found = _UUID.fullmatch(text)
    return f"{found[1]}-{found[2]}{found[3]}-{found[4].lower()}" if found else text


def transcript_id(recording_id: str) -> str:
    """Return the UUID of what was said in a recording; one that was not made by us has the recording's id."""
    shown = uuid_of(recording_id)
    return f"{shown[:24]}{_TRANSCRIPT}{shown[30:]}" if shown != recording_id else shown


def recording_id_of_transcript(text: str) -> str:
    """Return the id of the recording in which it was said; whatever is no such UUID stays as it is."""
    bare = text.replace("-", "")
    return recording_id_of(f"{bare[:20]}000000{bare[26:]}") if bare[20:26] == _TRANSCRIPT else text
