"""Links to the files of recordings that need no header: they are signed with the token, and hold for a while."""

import hashlib
import hmac
import re
import time
from collections.abc import Callable
from typing import Final
from urllib.parse import parse_qs

from pausa.control.remote.remote_secrets import RemoteSecrets

VALID_S: Final = 6 * 3600

_PATH: Final = re.compile(r"/v1/recordings/([A-Za-z0-9_-]{1,64})/media")


class MediaLinks:
    """Another token ends all of them. Any thread."""

    def __init__(self, secrets: RemoteSecrets, *, now_s: Callable[[], float] = time.time) -> None:
        self._secrets = secrets
        self._now_s = now_s

    def path(self, recording_id: str, *, valid_s: int = VALID_S) -> str:
        """Return path and query of the link. Raises StorageError."""
        expires = int(self._now_s()) + valid_s
        signature = self._signature(recording_id, expires)
        return f"/v1/recordings/{recording_id}/media?expires={expires}&signature={signature}"

    def allow(self, path: str, query: str) -> bool:
        """Whether this is such a link, and still holds. Raises StorageError."""
        found = _PATH.fullmatch(path)
        try:
            fields = parse_qs(query, max_num_fields=8)
        except ValueError:
            return False
        expires, signature = fields.get("expires", [""])[0], fields.get("signature", [""])[0]
        if found is None or re.fullmatch(r"[0-9]{1,12}", expires) is None:
            return False
        wanted = self._signature(found[1], int(expires))
        return hmac.compare_digest(signature.encode(errors="replace"), wanted.encode()) and (
            int(expires) >= self._now_s()
        )

    def _signature(self, recording_id: str, expires: int) -> str:
        message = f"media {recording_id} {expires}".encode()
        return hmac.new(self._secrets.token.encode(), message, hashlib.sha256).hexdigest()
