"""Links to the files and the words of recordings that need no header: they are signed with the token, and hold for a while."""

import hashlib
import hmac
import re
import time
from collections.abc import Callable
from typing import Final
from urllib.parse import parse_qs

from pausa.control.remote.remote_secrets import RemoteSecrets

VALID_S: Final = 6 * 3600

_ID: Final = "([A-Za-z0-9_-]{1,64})"
_PATHS: Final = {
    "media": re.compile(f"/v1/recordings/{_ID}/media"),
    "transcript": re.compile(f"/api/v1/transcript/{_ID}/download"),
    "session": re.compile(f"/v2/sessions/{_ID}/transcript/download"),
}
"""What such links lead to, by what is signed."""


class MediaLinks:
    """Another token ends all of them. Any thread."""

    def __init__(self, secrets: RemoteSecrets, *, now_s: Callable[[], float] = time.time) -> None:
        self._secrets = secrets
        self._now_s = now_s

    def path(self, recording_id: str, *, valid_s: int = VALID_S) -> str:
        """Return path and query of the link. Raises StorageError."""
        return f"/v1/recordings/{recording_id}/media?{self._signed('media', recording_id, valid_s)}"

    def transcript_path(self, transcript_id: str, *, valid_s: int = VALID_S) -> str:
        """Return path and query of a link to what was said, as Recall's interface has it. Raises StorageError."""
        signed = self._signed("transcript", transcript_id, valid_s)
        return f"/api/v1/transcript/{transcript_id}/download?{signed}"

    def session_path(self, session_id: str, *, form: str, valid_s: int) -> str:
        """Return path and query of a link to what was said, as RealtimeKit's interface has it, in its format ``form``. Raises StorageError."""
        signed = self._signed("session", session_id, valid_s)
        return f"/v2/sessions/{session_id}/transcript/download?format={form}&{signed}"

    def allow(self, path: str, query: str) -> bool:
        """Whether this is such a link, and still holds. Raises StorageError."""
        kind, found = next(
            ((kind, one) for kind, known in _PATHS.items() if (one := known.fullmatch(path))), ("", None)
        )
        try:
            fields = parse_qs(query, max_num_fields=8)
        except ValueError:
            return False
        expires, signature = fields.get("expires", [""])[0], fields.get("signature", [""])[0]
        if found is None or re.fullmatch(r"[0-9]{1,12}", expires) is None:
            return False
        wanted = self._signature(kind, found[1], int(expires))
        return hmac.compare_digest(signature.encode(errors="replace"), wanted.encode()) and (
            int(expires) >= self._now_s()
        )

    def _signed(self, kind: str, name: str, valid_s: int) -> str:
        expires = int(self._now_s()) + valid_s
        return f"expires={expires}&signature={self._signature(kind, name, expires)}"

    def _signature(self, kind: str, name: str, expires: int) -> str:
        message = f"{kind} {name} {expires}".encode()
        return hmac.new(self._secrets.token.encode(), message, hashlib.sha256).hexdigest()
