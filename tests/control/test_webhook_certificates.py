"""Secure addresses: whoever is called must prove the name that was entered."""

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from pausa.control.webhooks.webhooks import Webhooks
from support.waiting import PATIENCE_S
from support.webhook_receiver import Receiver, known_names, receiver

NAME = "receiver.example"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate of ``NAME`` that nobody has signed but itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "certificate.pem"
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(made.public_bytes(Encoding.PEM) + secret)
    return file


@pytest.fixture
def server(certificate: Path) -> Iterator[Receiver]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with receiver(context) as made:
        yield made


def sent(webhooks: Webhooks, name: str, server: Receiver) -> str:
    """Send a test and return what went wrong."""
    try:
        endpoint = webhooks.add(f"https://{name}:{server.port}/")
        return str(webhooks.test(endpoint.id).result(PATIENCE_S).error)
    finally:
        webhooks.close(grace_s=0)


def test_a_certificate_that_nobody_vouches_for_is_not_accepted(
    tmp_path: Path, server: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    known_names(monkeypatch, {NAME: ["127.0.0.1"]})
    assert "certificate is not accepted" in sent(Webhooks(tmp_path / "remote"), NAME, server)
    assert server.received == []


def test_the_system_may_vouch_for_it_and_the_name_must_be_the_one_that_was_entered(
    tmp_path: Path, server: Receiver, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known_names(monkeypatch, {NAME: ["127.0.0.1"], "other.example": ["127.0.0.1"]})
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert sent(Webhooks(tmp_path / "one"), NAME, server) == ""
    assert "certificate is not accepted" in sent(Webhooks(tmp_path / "two"), "other.example", server)
    assert len(server.received) == 1


def test_a_server_that_speaks_no_tls_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known_names(monkeypatch, {NAME: ["127.0.0.1"]})
    with receiver() as plain:
        assert "no secure connection" in sent(Webhooks(tmp_path), NAME, plain)
