"""Sound that cannot be played keeps the time all the same, and never keeps the window waiting."""

import threading
from collections.abc import Iterator

import pytest

from pausa.ui.picture import sound_output
from pausa.ui.picture.sound_output import RESERVE_NS, SoundOutput
from support.manual_clock import ManualClock

S = 1_000_000_000


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(5 * S)


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A sound server that accepts connections and says nothing."""
    answers = threading.Event()
    monkeypatch.setattr(sound_output._Device, "open", lambda _self: answers.wait())
    yield
    answers.set()


def test_without_sound_the_time_runs_from_the_beginning(clock: ManualClock) -> None:
    output = SoundOutput(sample_rate=0, channels=0, monotonic_ns=clock)
    output.begin()
    clock.now_ns += S
    assert not output.is_heard
    assert output.heard_ns() == S
    assert output.end_ns(3 * S) == 8 * S


@pytest.mark.usefixtures("hanging")
def test_a_server_that_does_not_answer_is_given_up_and_the_time_runs_on(clock: ManualClock) -> None:
    output = SoundOutput(sample_rate=48_000, channels=1, monotonic_ns=clock, threaded=True)
    output.begin()
    output.write(bytes(9600))
    clock.now_ns += S
    assert output.heard_ns() == 0, "it may still begin"
    clock.now_ns += 2 * S
    assert output.heard_ns() == 0
    assert not output.is_heard
    clock.now_ns += S
    assert output.heard_ns() == S
    assert output.end_ns(2 * S) == clock.now_ns + S
    clock.now_ns += 2 * S
    assert output.hangs, "so nobody asks that server again"


def test_a_device_that_stops_playing_is_given_up_where_it_stood(
    clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_output._Device, "open", lambda _self: None)
    output = SoundOutput(sample_rate=48_000, channels=1, monotonic_ns=clock, threaded=False)
    output.begin()
    device = output._device
    assert device is not None
    for _ in range(20):
        clock.now_ns += S // 10
        device._begins.append(5 * S)
        device.moved_ns = clock.now_ns
    assert output.heard_ns() == 2 * S
    assert output.end_ns(3 * S) == 8 * S + RESERVE_NS
    clock.now_ns += 2 * S
    before = output.heard_ns()
    assert not output.is_heard
    clock.now_ns += S
    assert output.heard_ns() == before + S


def test_no_more_is_taken_than_will_soon_be_played(
    clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_output._Device, "open", lambda _self: None)
    output = SoundOutput(sample_rate=48_000, channels=2, monotonic_ns=clock, threaded=False)
    output.begin()
    assert output.room() == 9600
    output.write(bytes(4 * 9000))
    assert output.room() == 600
    output.stop()
    assert not output.is_heard
