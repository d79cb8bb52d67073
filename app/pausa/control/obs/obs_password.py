"""The password, as a client proves that it knows it: by hashes, never by itself."""

import base64
import hashlib
import hmac
import secrets


class PasswordChallenge:
    """One connection's challenge and salt."""

    def __init__(self, password: str) -> None:
        self._password = password
        self._salt = _random_text()
        self._challenge = _random_text()

    def as_json(self) -> dict[str, str]:
        """What the client needs for its answer."""
        return {"challenge": self._challenge, "salt": self._salt}

    def is_met_by(self, answer: str) -> bool:
        """Compare in a time that tells nothing."""
        secret = _hashed(self._password + self._salt)
        right = _hashed(secret + self._challenge)
        return hmac.compare_digest(answer.encode(errors="replace"), right.encode())


def _random_text() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()


def _hashed(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
