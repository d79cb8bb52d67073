"""The wall clock: local time where the computer is now, not where it was when the program started."""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from pausa.core.time.wall_clock import local_now

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the system tells the zone anew by itself")


@pytest.fixture
def travel(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Moves the computer to another time zone, as the desktop does after a journey."""
    yield lambda zone: monkeypatch.setenv("TZ", zone)
    monkeypatch.undo()
    time.tzset()


def test_after_a_journey_the_time_is_that_of_the_new_zone(travel: Callable[[str], None]) -> None:
    travel("Asia/Tokyo")
    in_tokyo = local_now()
    travel("America/Phoenix")
    in_phoenix = local_now()
    assert (in_tokyo.utcoffset(), in_phoenix.utcoffset()) == (timedelta(hours=9), timedelta(hours=-7))
    assert abs(in_phoenix - in_tokyo) < timedelta(minutes=1)
