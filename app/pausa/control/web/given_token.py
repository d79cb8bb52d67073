"""The token that a request brings, in the forms that its face takes."""

import base64
import binascii
from collections.abc import Collection


def given_token(headers: Collection[tuple[bytes, bytes]], schemes: Collection[str]) -> str | None:
    """Return the token of the only ``Authorization`` header; None: there is none, or in another form.

    ``schemes``: as of ``WebFace``.
    """
    values = [value for name, value in headers if name == b"authorization"]
    if len(values) != 1:
        return None
    scheme, _, rest = values[0].decode("latin-1").strip().partition(" ")
    rest = rest.strip()
    if not rest:
        return scheme or None if "bare" in schemes else None
    if scheme.lower() not in schemes:
        return None
    if scheme.lower() != "basic":
        return rest
    try:
        _, separator, password = base64.b64decode(rest, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return password if separator else None
