"""What is told of recordings comes through: in order, again where it failed, and whatever the other side does."""

import json
import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from email.utils import formatdate
from pathlib import Path

import pytest

from pausa.control.webhooks.delivery import REST_S, RETRIES_S
from pausa.control.webhooks.delivery_log import MOST_LINES
from pausa.control.webhooks.webhook_endpoint import Endpoint
from pausa.control.webhooks.webhooks import Webhooks
from pausa.core.errors import PausaError
from pausa.core.events import Event, Noticed
from support.set_clock import SetClock
from support.told_recordings import ToldRecording
from support.waiting import PATIENCE_S, until
from support.webhook_receiver import Answer, Received, Receiver, closed_port, receiver, silent, speaker

LIMIT_S = 1.0
"""For those who never answer; whoever answers has as long as usual, because the machine is shared."""


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def told() -> list[Event]:
    return []


@pytest.fixture
def webhooks(tmp_path: Path, clock: SetClock, told: list[Event]) -> Iterator[Webhooks]:
    made = Webhooks(tmp_path, clock=clock, announce=told.append)
    yield made
    made.close(grace_s=0)


@pytest.fixture
def hasty(tmp_path: Path) -> Iterator[Webhooks]:
    """They do not wait long for an answer."""
    made = Webhooks(tmp_path, limit_s=LIMIT_S)
    yield made
    made.close(grace_s=0)


def types(received: list[Received]) -> list[str]:
    return [json.loads(one.body)["type"] for one in received]


def attempts(webhooks: Webhooks, endpoint: Endpoint, count: int) -> None:
    """Wait until the log has so many lines."""
    until(lambda: len(webhooks.log(endpoint.id)) >= count, what=f"the log has {count} lines")


def tried_at(webhooks: Webhooks, endpoint: Endpoint, wall_s: float) -> bool:
    return any(abs(line.at.timestamp() - wall_s) < 1 for line in webhooks.log(endpoint.id, most=10))


def later(webhooks: Webhooks, clock: SetClock, seconds: float) -> None:
    clock.pass_s(seconds)
    webhooks.look_again()


def test_the_life_of_a_recording_is_told_in_its_order(webhooks: Webhooks, server: Receiver) -> None:
    endpoint = webhooks.add(server.address + "/hook?a=b")
    recording = ToldRecording(webhooks).start().pause().resume().mark().retake().resume().stop().finish()
    received = server.wait_for(8)
    assert types(received) == [
        "recording.started",
        "recording.paused",
        "recording.resumed",
        "recording.marked",
        "recording.retaken",
        "recording.resumed",
        "recording.stitching",
        "recording.ready",
    ]
    states = [json.loads(one.body)["data"]["recording"]["state"] for one in received]
    assert states == [
        "recording",
        "paused",
        "recording",
        "recording",
        "paused",
        "recording",
        "stitching",
        "ready",
    ]
    marked = json.loads(received[3].body)["data"]["recording"]
    assert (marked["id"], marked["markers"]) == (recording.id, [{"title": "here", "at_s": 1.0}])
    assert {one.path for one in received} == {"/hook?a=b"}
    assert all(one.headers["content-type"] == "application/json" for one in received)
    attempts(webhooks, endpoint, 8)
    assert len({one.id for one in received}) == 8
    assert all(line.taken and line.status == 204 and line.attempt == 1 for line in webhooks.log(endpoint.id))
    assert webhooks.waiting(endpoint.id) == 0


def test_only_the_chosen_events_are_told_and_only_while_enabled(webhooks: Webhooks, server: Receiver) -> None:
    chosen = webhooks.add(server.address + "/chosen", events=["recording.ready"])
    webhooks.add(server.address + "/off", enabled=False)
    ToldRecording(webhooks).start().stop().finish()
    ToldRecording(webhooks, 2).start().discard()
    attempts(webhooks, chosen, 1)
    assert webhooks.wait_until_kept(PATIENCE_S)
    assert [(one.path, *types([one])) for one in server.received] == [("/chosen", "recording.ready")]


def test_a_failure_is_tried_again_as_the_plan_says_and_then_given_up(
    webhooks: Webhooks, server: Receiver, clock: SetClock
) -> None:
    server.answer = lambda _path, _count: Answer(500)
    endpoint = webhooks.add(server.address)
    ToldRecording(webhooks).start()
    attempts(webhooks, endpoint, 1)
    for number, wait_s in enumerate(RETRIES_S, 2):
        later(webhooks, clock, wait_s - 1)
        assert webhooks.test(endpoint.id).result(PATIENCE_S).status == 500
        assert len([one for one in server.received if types([one]) != ["test"]]) == number - 1
        later(webhooks, clock, 1)
        attempts(webhooks, endpoint, 2 * number - 1)
    assert webhooks.waiting(endpoint.id) == 0
    real = [one for one in server.received if types([one]) == ["recording.started"]]
    assert len(real) == 8
    assert len({one.id for one in real}) == 1
    lines = [line for line in webhooks.log(endpoint.id) if line.recording_id]
    assert [line.attempt for line in lines] == [8, 7, 6, 5, 4, 3, 2, 1]
    assert lines[0].next_at is None
    assert str(lines[0].error) == "it answers 500"
    assert all(line.next_at is not None for line in lines[1:])


def test_what_came_later_waits_behind_a_retry_of_its_recording_but_other_recordings_do_not(
    webhooks: Webhooks, server: Receiver, clock: SetClock
) -> None:
    server.answer = lambda _path, count: Answer(503 if count == 1 else 204)
    endpoint = webhooks.add(server.address)
    first = ToldRecording(webhooks).start().pause().resume()
    attempts(webhooks, endpoint, 1)
    other = ToldRecording(webhooks, 2).start().pause()
    attempts(webhooks, endpoint, 3)
    ids = [json.loads(one.body)["data"]["recording"]["id"] for one in server.received]
    assert ids == [first.id, other.id, other.id]
    later(webhooks, clock, 5)
    received = server.wait_for(6)
    assert types(received)[3:] == ["recording.started", "recording.paused", "recording.resumed"]
    assert received[3].id == received[0].id


def test_another_address_waits_for_none_that_is_dead(webhooks: Webhooks, server: Receiver) -> None:
    with silent() as dead:
        silent_one = webhooks.add(dead)
        refusing = webhooks.add(closed_port())
        alive = webhooks.add(server.address)
        for number in range(5):
            ToldRecording(webhooks, number).start().stop().finish()
        attempts(webhooks, alive, 15)
        attempts(webhooks, refusing, 1)
        assert webhooks.waiting(alive.id) == 0
        assert webhooks.waiting(silent_one.id) == webhooks.waiting(refusing.id) == 15
        assert webhooks.log(silent_one.id) == []
    assert str(webhooks.log(refusing.id)[-1].error) == "it cannot be reached"


def _head_forever(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while connection.fileno() >= 0:
        connection.settimeout(0.05)
        try:
            connection.recv(1)
        except TimeoutError:
            connection.sendall(b"X")
        else:
            return


def _body_forever(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while connection.fileno() >= 0:
        connection.settimeout(0.05)
        try:
            connection.recv(1)
        except TimeoutError:
            connection.sendall(b"1\r\nx\r\n")
        else:
            return


@pytest.mark.parametrize(
    ("speak", "said"),
    [
        (lambda _: None, "its answer is not HTTP"),
        (lambda one: one.sendall(b"\x00\xffgarbage" * 50), "its answer is not HTTP"),
        (
            lambda one: one.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"),
            "its answer is not HTTP",
        ),
        (lambda one: one.sendall(b"HTTP/1.1 200 OK\r\n" + b"A: " + b"a" * 300_000), "its answer is not HTTP"),
        (lambda one: one.recv(1), "no answer within"),
        (_head_forever, "no answer within"),
        (_body_forever, "no answer within"),
    ],
    ids=["closes", "garbage", "half a body", "endless header", "silence", "slow head", "slow body"],
)
def test_what_is_no_answer_is_a_failure(
    hasty: Webhooks, speak: Callable[[socket.socket], None], said: str
) -> None:
    with speaker(speak) as address:
        endpoint = hasty.add(address)
        attempt = hasty.test(endpoint.id).result(PATIENCE_S)
    assert said in str(attempt.error)
    assert not attempt.taken


def test_an_endless_answer_is_not_read_to_its_end(webhooks: Webhooks) -> None:
    sent = 0

    def speak(connection: socket.socket) -> None:
        nonlocal sent
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            sent += connection.send(b"x" * 65536)

    with speaker(speak) as address:
        endpoint = webhooks.add(address)
        attempt = webhooks.test(endpoint.id).result(PATIENCE_S)
    assert attempt.taken
    assert sent < 50_000_000


def test_what_was_taken_is_not_sent_again_while_the_queue_cannot_be_written(
    webhooks: Webhooks,
    server: Receiver,
    clock: SetClock,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    endpoint = webhooks.add(server.address)

    def was_tried_again() -> bool:
        later(webhooks, clock, REST_S)
        return caplog.text.count("what became of a webhook cannot be kept") > 2

    with closing(sqlite3.connect(tmp_path / "webhooks.sqlite", check_same_thread=False)) as other:

        def take_the_disk(_path: str, _count: int) -> Answer:
            # As on a full disk: what is there can be read, and nothing written.
            other.execute(
                "CREATE TRIGGER full BEFORE UPDATE ON messages BEGIN SELECT raise(ABORT, 'full'); END"
            )
            return Answer()

        server.answer = take_the_disk
        ToldRecording(webhooks).start()
        server.wait_for(1)
        until(was_tried_again, what="it was tried again to keep that")
        other.execute("DROP TRIGGER full")
    later(webhooks, clock, REST_S)
    attempts(webhooks, endpoint, 1)
    assert (len(server.received), webhooks.waiting(endpoint.id)) == (1, 0)


def test_redirects_are_not_followed(webhooks: Webhooks, server: Receiver) -> None:
    server.answer = lambda _path, _count: Answer(307, {"Location": server.address + "/elsewhere"})
    endpoint = webhooks.add(server.address + "/here")
    attempt = webhooks.test(endpoint.id).result(PATIENCE_S)
    assert (attempt.status, attempt.taken) == (307, False)
    assert [one.path for one in server.received] == ["/here"]


def test_nothing_that_a_receiver_sets_is_sent_to_it_again(webhooks: Webhooks, server: Receiver) -> None:
    server.answer = lambda _path, _count: Answer(200, {"Set-Cookie": "who=me; Path=/"}, b"{}")
    endpoint = webhooks.add(server.address)
    for _ in range(2):
        assert webhooks.test(endpoint.id).result(PATIENCE_S).taken
    assert not any("cookie" in one.headers or "authorization" in one.headers for one in server.received)


def test_who_is_gone_is_disabled_at_once_and_what_waits_is_kept(
    webhooks: Webhooks, server: Receiver, clock: SetClock, told: list[Event]
) -> None:
    server.answer = lambda _path, _count: Answer(410)
    endpoint = webhooks.add(server.address, name="Door")
    ToldRecording(webhooks).start().pause()
    until(lambda: told, what="it is told")
    notice = told[0]
    assert isinstance(notice, Noticed)
    assert notice.code == "webhook_disabled"
    assert "Door" in notice.message
    assert not webhooks.endpoint(endpoint.id).enabled
    assert "410" in webhooks.endpoint(endpoint.id).trouble
    ToldRecording(webhooks, 2).start()
    later(webhooks, clock, 100_000)
    server.answer = lambda _path, _count: Answer()
    assert webhooks.test(endpoint.id).result(PATIENCE_S).taken
    assert webhooks.waiting(endpoint.id) == 2
    assert len(server.received) == 2
    again = webhooks.change(endpoint.id, enabled=True)
    assert not again.trouble
    received = server.wait_for(4)
    assert types(received)[2:] == ["recording.started", "recording.paused"]
    assert received[2].id == received[0].id


def test_who_fails_for_five_days_is_disabled_with_a_notice(
    webhooks: Webhooks, server: Receiver, clock: SetClock, told: list[Event]
) -> None:
    server.answer = lambda _path, _count: Answer(500)
    endpoint = webhooks.add(server.address)
    for day in range(6):
        assert webhooks.endpoint(endpoint.id).enabled
        assert not told
        ToldRecording(webhooks, day).start()
        until(lambda: tried_at(webhooks, endpoint, clock.wall), what="it is tried on that day")
        clock.pass_s(24 * 3600)  # nobody looks meanwhile: the computer was off
    until(lambda: told, what="it is told")
    trouble = webhooks.endpoint(endpoint.id).trouble
    assert "five days" in trouble
    assert "it answers 500" in trouble


def test_days_without_a_try_are_not_days_of_failing(
    webhooks: Webhooks, server: Receiver, clock: SetClock
) -> None:
    server.answer = lambda _path, count: Answer(500 if count in (1, 2, 4) else 204)
    endpoint = webhooks.add(server.address)
    ToldRecording(webhooks).start()
    attempts(webhooks, endpoint, 1)
    assert webhooks.endpoint(endpoint.id).failing_since is not None
    later(webhooks, clock, 30 * 24 * 3600)
    attempts(webhooks, endpoint, 2)
    assert webhooks.endpoint(endpoint.id).enabled
    later(webhooks, clock, 300)
    attempts(webhooks, endpoint, 3)
    assert webhooks.endpoint(endpoint.id).failing_since is None
    assert webhooks.waiting(endpoint.id) == 0


@pytest.mark.parametrize(
    ("retry_after", "wait_s"),
    [("120", 120), ("1", 5), ("99999999999999", 36000), ("-5", 5), ("soon", 5), ("", 5)],
)
def test_a_receiver_may_say_when_to_come_again_within_limits(
    webhooks: Webhooks, server: Receiver, clock: SetClock, retry_after: str, wait_s: float
) -> None:
    server.answer = lambda _path, count: Answer(429 if count == 1 else 204, {"Retry-After": retry_after})
    endpoint = webhooks.add(server.address)
    ToldRecording(webhooks).start()
    attempts(webhooks, endpoint, 1)
    line = webhooks.log(endpoint.id)[0]
    assert line.next_at is not None
    assert (line.next_at - line.at).total_seconds() - line.duration_s == pytest.approx(wait_s, abs=0.1)
    later(webhooks, clock, wait_s + 1)
    attempts(webhooks, endpoint, 2)


def test_a_receiver_may_name_a_date(webhooks: Webhooks, server: Receiver, clock: SetClock) -> None:
    date = formatdate(clock.wall + 1000, usegmt=True)
    server.answer = lambda _path, _count: Answer(503, {"Retry-After": date})
    endpoint = webhooks.add(server.address)
    ToldRecording(webhooks).start()
    attempts(webhooks, endpoint, 1)
    line = webhooks.log(endpoint.id)[0]
    assert line.next_at is not None
    assert 900 < (line.next_at - line.at).total_seconds() < 1100


@pytest.mark.parametrize(
    "happens",
    [
        lambda clock: clock.sleep_s(10),
        lambda clock: (clock.set_by_s(-10 * 365 * 86400), clock.pass_s(5)),
        lambda clock: clock.set_by_s(10 * 365 * 86400),
    ],
    ids=["a sleep", "set back", "set ahead"],
)
def test_neither_sleep_nor_a_clock_that_is_set_holds_up_a_retry(
    webhooks: Webhooks, server: Receiver, clock: SetClock, happens: Callable[[SetClock], None]
) -> None:
    server.answer = lambda _path, count: Answer(500 if count == 1 else 204)
    endpoint = webhooks.add(server.address)
    ToldRecording(webhooks).start()
    attempts(webhooks, endpoint, 1)
    happens(clock)
    webhooks.look_again()
    attempts(webhooks, endpoint, 2)
    assert webhooks.waiting(endpoint.id) == 0


@pytest.mark.parametrize("set_by_s", [-10 * 365 * 86400.0, 0.0, 10 * 365 * 86400.0])
def test_a_retry_is_kept_over_a_restart_and_over_a_clock_that_was_set_meanwhile(
    tmp_path: Path, clock: SetClock, server: Receiver, set_by_s: float
) -> None:
    server.answer = lambda _path, count: Answer(500 if count == 1 else 204)
    before = Webhooks(tmp_path, clock=clock)
    endpoint = before.add(server.address)
    ToldRecording(before).start().pause()
    attempts(before, endpoint, 1)
    before.close(grace_s=0)
    clock.set_by_s(set_by_s)
    after = Webhooks(tmp_path, clock=clock)
    try:

        def received_later() -> bool:
            later(after, clock, 5)
            return len(server.received) == 3

        until(received_later, what="what waits is sent")
        received = server.received
        assert types(received) == ["recording.started", "recording.started", "recording.paused"]
        assert received[0].id == received[1].id
    finally:
        after.close(grace_s=0)


def test_of_two_programs_one_delivers_what_both_have_to_tell_and_the_other_takes_over(
    tmp_path: Path, server: Receiver
) -> None:
    first = Webhooks(tmp_path)
    endpoint = first.add(server.address)
    recording = ToldRecording(first).start()
    attempts(first, endpoint, 1)
    second = Webhooks(tmp_path)
    try:
        recording.told_by(second).pause()
        assert second.wait_until_kept(PATIENCE_S)
        first.look_again()
        attempts(first, endpoint, 2)
        second.change(endpoint.id, enabled=False)
        first.look_again()
        recording.resume()
        assert second.wait_until_kept(PATIENCE_S)
        second.change(endpoint.id, enabled=True)
        recording.stop()
        first.look_again()
        attempts(first, endpoint, 3)
        first.close(grace_s=0)
        recording.finish()
        second.look_again()
        attempts(second, endpoint, 4)
    finally:
        first.close(grace_s=0)
        second.close(grace_s=0)
    assert types(server.received) == [
        "recording.started",
        "recording.paused",
        "recording.stitching",
        "recording.ready",
    ]


def test_the_program_may_end_and_what_is_new_is_still_sent(tmp_path: Path, server: Receiver) -> None:
    webhooks = Webhooks(tmp_path)
    webhooks.add(server.address)
    ToldRecording(webhooks).start().pause().resume().stop().finish()
    webhooks.close(grace_s=PATIENCE_S)
    assert len(server.received) == 5


def test_a_program_ends_at_once_whatever_is_being_sent(tmp_path: Path) -> None:
    with silent() as dead:
        webhooks = Webhooks(tmp_path, limit_s=PATIENCE_S)
        endpoint = webhooks.add(dead)
        ToldRecording(webhooks).start()
        trial = webhooks.test(endpoint.id)
        webhooks.close(grace_s=0.05)
        with pytest.raises(PausaError, match="being closed"):
            trial.result(PATIENCE_S)
    again = Webhooks(tmp_path)
    assert again.waiting(endpoint.id) == 1
    again.close(grace_s=0)


def test_what_was_sent_can_be_sent_again_with_its_id(webhooks: Webhooks, server: Receiver) -> None:
    endpoint = webhooks.add(server.address)
    ToldRecording(webhooks).start()
    attempts(webhooks, endpoint, 1)
    line = webhooks.log(endpoint.id)[0]
    again = webhooks.send_again(endpoint.id, line.number).result(PATIENCE_S)
    assert again.message_id == line.message_id
    first, second = server.received
    assert (first.id, first.body) == (second.id, second.body)
    trial = webhooks.test(endpoint.id).result(PATIENCE_S)
    assert webhooks.send_again(endpoint.id, trial.number).result(PATIENCE_S).event == "test"


def test_the_log_keeps_the_newest_lines_of_each_address(tmp_path: Path, server: Receiver) -> None:
    webhooks = Webhooks(tmp_path)
    other = webhooks.add(server.address + "/other", events=["recording.ready"])
    endpoint = webhooks.add(server.address, events=["recording.paused"])
    ToldRecording(webhooks).start().stop().finish()
    recording = ToldRecording(webhooks, 2).start()
    for _ in range(MOST_LINES + 5):
        recording.pause()
    until(lambda: webhooks.wait_until_kept(1) and not webhooks.waiting(endpoint.id), what="all are sent")
    lines = webhooks.log(endpoint.id)
    assert len(lines) == MOST_LINES
    assert len(webhooks.log(endpoint.id, most=3)) == 3
    assert [one.number for one in lines] == sorted((one.number for one in lines), reverse=True)
    assert len(webhooks.log(other.id)) == 1
    webhooks.close(grace_s=0)


@pytest.mark.slow
def test_five_hundred_messages_for_one_dead_address_hold_up_nobody(tmp_path: Path) -> None:
    with ExitStack() as stack:
        dead = stack.enter_context(silent())
        server = stack.enter_context(receiver())
        webhooks = Webhooks(tmp_path, limit_s=PATIENCE_S)
        stack.callback(webhooks.close, grace_s=0)
        dead_one = webhooks.add(dead)
        alive = webhooks.add(server.address)
        recordings = [ToldRecording(webhooks, number) for number in range(50)]
        for recording in recordings:
            recording.start()
        for _ in range(4):
            for recording in recordings:
                recording.pause()
                recording.resume()
        for recording in recordings:
            recording.stop()
        until(
            lambda: webhooks.wait_until_kept(PATIENCE_S) and not webhooks.waiting(alive.id),
            what="all are sent",
            patience_s=4 * PATIENCE_S,
        )
        assert webhooks.waiting(dead_one.id) == 500
        told: dict[str, list[str]] = {}
        for one in server.received:
            told.setdefault(json.loads(one.body)["data"]["recording"]["id"], []).append(*types([one]))
        expected = [
            "recording.started",
            *["recording.paused", "recording.resumed"] * 4,
            "recording.stitching",
        ]
        assert list(told.values()) == [expected] * 50
        assert len({one.id for one in server.received}) == 500
