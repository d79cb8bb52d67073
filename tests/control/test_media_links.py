"""Links to files that need no header hold for one recording, for a while, and with one token."""

from pathlib import Path

import pytest

from pausa.control.remote.media_links import VALID_S, MediaLinks
from pausa.control.remote.remote_secrets import TOKEN_VARIABLE, RemoteSecrets


@pytest.fixture
def secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RemoteSecrets:
    monkeypatch.delenv(TOKEN_VARIABLE, raising=False)
    return RemoteSecrets(tmp_path / "remote")


def test_a_link_holds_for_its_recording_until_it_expires_or_the_token_is_another(
    secrets: RemoteSecrets,
) -> None:
    now_s = [1_000_000.0]
    links = MediaLinks(secrets, now_s=lambda: now_s[0])
    path, _, query = links.path("20261127-010203-abcdef").partition("?")
    assert links.allow(path, query)
    assert not links.allow(path.replace("abcdef", "abcdee"), query)
    assert not links.allow(path + "/..", query)
    later = query.replace(f"expires={1_000_000 + VALID_S}", f"expires={2_000_000 + VALID_S}")
    assert later != query
    assert not links.allow(path, later)
    for nonsense in ("", "expires=1", "signature=é", "expires=1e9&signature=x", "a&" * 20):
        assert not links.allow(path, nonsense)
    now_s[0] += VALID_S + 1
    assert not links.allow(path, query)
    now_s[0] -= VALID_S
    assert links.allow(path, query)
    secrets.renew_token()
    assert not links.allow(path, query)


def test_a_token_that_another_process_has_renewed_is_the_one_that_counts(
    secrets: RemoteSecrets, tmp_path: Path
) -> None:
    before = secrets.token
    assert secrets.is_token(before)
    after = RemoteSecrets(tmp_path / "remote").renew_token()
    assert not secrets.is_token(before)
    assert secrets.is_token(after)
    assert not secrets.is_token("")
