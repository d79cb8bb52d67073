"""The feed knows when a microphone that has just been opened delivers without gaps."""

import time
from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from pausa.capture.hub import Hub
from pausa.capture.sound_feed import SETTLED_NS, STEADY_NS, SoundFeed
from pausa.capture.source import MicrophoneFormat, MicrophoneRequest, SoundBlock
from pausa.core.device_names import SYNTHETIC
from support.engine import EventLog
from support.waiting import until

RATE = 48_000
BLOCK = 480
FORMAT = MicrophoneFormat(device="Desk microphone", sample_rate=RATE, channels=1)


@pytest.fixture
def feed() -> Iterator[SoundFeed]:
    with closing(SoundFeed(publish=lambda *_: None, judged=lambda *_: None, closed=lambda: None)) as made:
        yield made


def deliver(feed: SoundFeed, first_sample: int) -> int:
    """Deliver one block of noise that has just been heard; return when that was."""
    now_ns = time.monotonic_ns()
    samples = np.random.default_rng(1).integers(-9000, 9000, (BLOCK, 1)).astype(np.int16)
    feed.deliver(SoundBlock(first_sample, samples, now_ns))
    return now_ns


def test_a_microphone_settles_when_sound_has_come_for_a_while(feed: SoundFeed) -> None:
    assert not feed.settling, "none was opened"
    feed.begin(FORMAT, failed=lambda: None)
    assert feed.settling
    first_ns = deliver(feed, 0)
    until(lambda: not feed.settling, what="it settles")
    assert time.monotonic_ns() - first_ns >= STEADY_NS


def test_one_that_never_settles_is_recorded_as_it_is(feed: SoundFeed) -> None:
    feed.begin(FORMAT, failed=lambda: None)
    begun_ns = time.monotonic_ns()
    until(lambda: not feed.settling, what="waiting ends")
    assert time.monotonic_ns() - begun_ns >= SETTLED_NS - STEADY_NS


def test_a_start_waits_for_a_microphone_that_was_just_opened() -> None:
    log = EventLog()
    with closing(Hub(emit=log)) as hub:
        hub.use(None, MicrophoneRequest(device=SYNTHETIC, channels=1))
        until(lambda: hub.microphone_format is not None, what="it is open")
        opened_ns = time.monotonic_ns()
        until(lambda: not hub.still_opening, what="it is steady")
        assert time.monotonic_ns() - opened_ns >= STEADY_NS // 2
