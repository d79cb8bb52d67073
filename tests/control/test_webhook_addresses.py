"""Which addresses are taken, and how they are found."""

import socket
import threading
from pathlib import Path
from typing import Any

import pytest

from pausa.control.webhooks.name_lookup import MOST_AT_ONCE, NameLookup
from pausa.control.webhooks.webhook_address import may_be_called, parsed_address
from pausa.control.webhooks.webhooks import Webhooks
from pausa.core.errors import InputError
from support.waiting import PATIENCE_S
from support.webhook_receiver import known_names, receiver


@pytest.mark.parametrize(
    "literal",
    [
        "127.0.0.1",
        "::1",
        "10.1.2.3",
        "192.168.1.5",
        "172.16.0.1",
        "fd12::1",
        "93.184.216.34",
        "2606:2800:220:1::1",
    ],
)
def test_what_may_be_a_receiver_may_be_called(literal: str) -> None:
    assert may_be_called(literal)


@pytest.mark.parametrize(
    "literal",
    [
        "169.254.169.254",
        "169.254.1.1",
        "fe80::1",
        "fe80::1%eth0",
        "0.0.0.0",
        "::",
        "224.0.0.1",
        "ff02::1",
        "255.255.255.255",
        "::ffff:169.254.169.254",
        "64:ff9b::169.254.169.254",
        "2002:a9fe:a9fe::1",
        "fd00:ec2::254",
        "fd00:ec2::23",
        "fd20:ce::254",
        "192.0.0.192",
        "100.100.100.200",
        "168.63.129.16",
        "nothing",
    ],
)
def test_what_gives_away_keys_or_is_no_single_host_is_not_called(literal: str) -> None:
    assert not may_be_called(literal)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("http://127.0.0.1:8080/a?b=c", "http://127.0.0.1:8080/a?b=c"),
        ("  https://Example.org/x#y ", "https://example.org/x"),
        ("https://[::1]:8443/", "https://[::1]:8443/"),
        ("https://müller.example/", "https://xn--mller-kva.example/"),
    ],
)
def test_an_address_is_kept_as_it_is_called(text: str, kept: str) -> None:
    assert str(parsed_address(text)) == kept


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.org",
        "ftp://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "http:///path",
        "http://user:secret@example.org/",
        "http://user@example.org/",
        "http://example.org\\@evil.example/",
        "http://example.org/a b",
        "http://example.org/\r\nX: y",
        "http://example.org/\x00",
        "http://exa\u200bmple.org/",
        "http://example.org:0/",
        "http://example.org:70000/",
        "http://example.org:x/",
        "http://[::1/",
        "http://example.org/" + "a" * 2000,
        "http://example.org/" + "é" * 1900,
        "http://xn--a/",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(InputError) as refused:
        parsed_address(text)
    assert "secret" not in str(refused.value)


def test_a_name_is_called_by_one_of_its_addresses_and_with_its_name(
    webhooks: Webhooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    known_names(monkeypatch, {"receiver.example": ["169.254.169.254", "127.0.0.2", "127.0.0.1"]})
    with receiver() as server:
        port = server.address.rpartition(":")[2]
        endpoint = webhooks.add(f"http://receiver.example:{port}/here")
        # Nobody listens at the second one.
        assert webhooks.test(endpoint.id).result(PATIENCE_S).taken
        assert server.received[0].headers["host"] == f"receiver.example:{port}"


def test_a_name_that_leads_elsewhere_later_is_judged_again(
    webhooks: Webhooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    known_names(monkeypatch, {"receiver.example": ["127.0.0.1"]})
    endpoint = webhooks.add("http://receiver.example/")
    known_names(monkeypatch, {"receiver.example": ["169.254.169.254"]})
    attempt = webhooks.test(endpoint.id).result(PATIENCE_S)
    assert "Nothing is sent" in str(attempt.error)
    known_names(monkeypatch, {"receiver.example": []})
    assert "not found" in str(webhooks.test(endpoint.id).result(PATIENCE_S).error)


def test_a_name_server_that_is_silent_holds_up_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known_names(monkeypatch, {"silent.example": ["127.0.0.1"]})
    webhooks = Webhooks(tmp_path, limit_s=0.2)
    silent = [webhooks.add("http://silent.example/") for _ in range(20)]
    ended = threading.Event()
    asked = []
    real = socket.getaddrinfo

    def hang(host: str, *rest: Any, **more: Any) -> Any:
        if host == "silent.example":
            asked.append(host)
            ended.wait(PATIENCE_S)
        return real("127.0.0.1" if host == "silent.example" else host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    try:
        with receiver() as server:
            waiting = [webhooks.test(one.id) for one in silent]
            alive = webhooks.add(server.address)
            assert webhooks.test(alive.id).result(PATIENCE_S).taken
            assert all("no answer within" in str(one.result(PATIENCE_S).error) for one in waiting)
            assert len(asked) == 1
        webhooks.close(grace_s=0)
    finally:
        ended.set()


def test_not_more_than_so_many_names_are_looked_up_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()

    def hang(*_: Any, **__: Any) -> Any:
        ended.wait(PATIENCE_S)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    lookup = NameLookup()
    asked = [lookup.ask(f"{number}.example") for number in range(MOST_AT_ONCE + 1)]
    assert asked[-1].result(PATIENCE_S).literals == ()
    ended.set()
    assert all(one.result(PATIENCE_S).literals == () for one in asked)


def test_where_no_thread_is_left_a_name_is_unknown_and_asked_for_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lookup = NameLookup()
    with monkeypatch.context() as without:
        without.setattr(threading.Thread, "start", _refuse)
        assert lookup.ask("127.0.0.1").result(PATIENCE_S).literals == ()
    assert lookup.ask("127.0.0.1").result(PATIENCE_S).literals == ("127.0.0.1",)


def _refuse(_: threading.Thread) -> None:
    raise RuntimeError("can't start new thread")
