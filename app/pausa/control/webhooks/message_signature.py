"""The headers of a message, with the signature by which its receiver knows that it comes from here."""

import base64
import secrets
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from pausa.control.webhooks.webhook_endpoint import Form

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

_SECRET_BYTES: Final = 32
_KEY_BITS: Final = 2048


def new_secret() -> str:
    """Return a secret as Standard Webhooks wants it."""
    return "whsec_" + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()


def signed_headers(
    keys: Sequence[str], message_id: str, body: bytes, at_s: float, form: Form
) -> dict[str, str]:
    """Return the headers of Standard Webhooks; in Recall's form also under the names that its older accounts know.

    ``keys``: the secrets, each of which signs. ``at_s``: of this attempt, in seconds since 1970.
    """
    from standardwebhooks import Webhook

    # The library takes the moment's own digits for UTC.
    moment = datetime.fromtimestamp(int(at_s), UTC)
    signature = " ".join(Webhook(key).sign(message_id, moment, body.decode()) for key in keys)
    headers = {"id": message_id, "timestamp": str(int(at_s)), "signature": signature}
    names = ("webhook", "svix") if form is Form.RECALL else ("webhook",)
    return {f"{name}-{key}": value for name in names for key, value in headers.items()}


class SigningKey:
    """The key of RealtimeKit's form: RSA with SHA-256, PKCS #1 v1.5."""

    def __init__(self, key: "RSAPrivateKey") -> None:
        self._key = key

    @classmethod
    def made(cls) -> "SigningKey":
        """Make one. Takes some tenths of a second."""
        from cryptography.hazmat.primitives.asymmetric import rsa

        return cls(rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS))

    @classmethod
    def read(cls, pem: bytes) -> "SigningKey":
        """Return what ``private_pem`` has kept. Raises ValueError."""
        from cryptography.hazmat.primitives.asymmetric import rsa
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        key = load_pem_private_key(pem, password=None)
        if not isinstance(key, rsa.RSAPrivateKey):
            raise ValueError("not a key for RSA")  # noqa: TRY004 - as of a damaged one
        return cls(key)

    @property
    def private_pem(self) -> bytes:
        """To be kept for its owner alone."""
        from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

        return self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    @property
    def public_pem(self) -> str:
        """For everybody."""
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        public = self._key.public_key()
        return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    def headers(self, message_id: str, endpoint_id: str, body: bytes) -> dict[str, str]:
        """Return the headers of RealtimeKit, under its own names and Dyte's."""
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import padding

        signature = base64.b64encode(self._key.sign(body, padding.PKCS1v15(), hashes.SHA256())).decode()
        known_as = str(uuid.UUID(hex=message_id.removeprefix("msg_")))
        headers = {"signature": signature, "uuid": known_as, "webhook-id": endpoint_id}
        return {f"{name}-{key}": value for name in ("rtk", "dyte") for key, value in headers.items()}
