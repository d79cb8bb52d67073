"""What is a press, and what a held key repeats."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.core.key_repeats import RHYTHM_NS, KeyRepeats, TypedRepeats

MS = 1_000_000


def presses(typed: str, times_ms: list[int]) -> list[tuple[str, int]]:
    """Return what the terminal gives for characters typed at these times, and nothing after them."""
    repeats = TypedRepeats()
    found: list[tuple[str, int]] = []
    for character, at_ms in zip(typed, times_ms, strict=True):
        found += repeats.take_due(at_ms * MS)
        found += repeats.take(character, at_ms * MS)
    found += repeats.take_due(times_ms[-1] * MS + RHYTHM_NS + 1)
    return [(character, at_ns // MS) for character, at_ns in found]


def held(delay_ms: int, interval_ms: int, length_ms: int) -> list[int]:
    return [0, *range(delay_ms, length_ms, interval_ms)]


@pytest.mark.parametrize("delay_ms", [200, 250, 500, 660, 1000])
@pytest.mark.parametrize("interval_ms", [15, 25, 33, 50, 92])
def test_a_key_held_for_three_seconds_is_one_press(delay_ms: int, interval_ms: int) -> None:
    times_ms = held(delay_ms, interval_ms, 3000)
    assert presses("r" * len(times_ms), times_ms) == [("r", 0)]


def test_a_held_key_that_a_busy_machine_reads_in_heaps_is_one_press() -> None:
    times_ms = [0, 900, 900, 900, 900, 1400, 1400, 1400, 1401]
    assert presses("r" * len(times_ms), times_ms) == [("r", 0)]


def test_a_row_of_the_same_character_at_once_is_one_press() -> None:
    assert presses("rrrr", [0, 0, 0, 0]) == [("r", 0)]


@pytest.mark.parametrize("apart_ms", [10, 60, 150, 300, 700, 5000])
def test_a_key_pressed_twice_on_purpose_is_two_presses_at_their_times(apart_ms: int) -> None:
    assert presses("  ", [0, apart_ms]) == [(" ", 0), (" ", apart_ms)]


def test_three_presses_on_purpose_are_three() -> None:
    assert presses("mmm", [0, 300, 600]) == [("m", 0), ("m", 300), ("m", 600)]


def test_another_key_right_after_settles_what_waited() -> None:
    assert presses(" s", [0, 20]) == [(" ", 0), ("s", 20)]
    assert presses("  s", [0, 300, 320]) == [(" ", 0), (" ", 300), ("s", 320)]


def test_after_a_held_key_the_same_key_can_be_pressed_again() -> None:
    times_ms = [*held(500, 33, 2000), 4000]
    assert presses("r" * len(times_ms), times_ms) == [("r", 0), ("r", 4000)]


@given(st.lists(st.tuples(st.sampled_from("rm s"), st.integers(150, 3000)), min_size=1, max_size=20))
def test_presses_at_a_person_s_pace_all_count(typed: list[tuple[str, int]]) -> None:
    times_ms, now_ms = [], 0
    for _, pause_ms in typed:
        now_ms += pause_ms
        times_ms.append(now_ms)
    keys = "".join(key for key, _ in typed)
    assert presses(keys, times_ms) == list(zip(keys, times_ms, strict=True))


def test_a_press_at_the_time_of_its_release_is_a_repeat() -> None:
    repeats = KeyRepeats()
    assert not repeats.press(65, 1000)
    for at_ms in range(1660, 4000, 40):
        repeats.release(65, at_ms)
        assert repeats.press(65, at_ms)
    repeats.release(65, 4000)
    assert not repeats.press(65, 4100)


@pytest.mark.parametrize(("open_ms", "again"), [(1, True), (8, True), (15, False), (90, False)])
def test_a_worn_key_that_chatters_is_pressed_once(open_ms: int, *, again: bool) -> None:
    repeats = KeyRepeats()
    assert not repeats.press(65, 1000)
    repeats.release(65, 1060)
    assert repeats.press(65, 1060 + open_ms) is again


def test_keys_are_told_apart() -> None:
    repeats = KeyRepeats()
    repeats.release(65, 1000)
    assert not repeats.press(66, 1000)


def test_a_release_that_got_lost_does_not_deafen_the_key() -> None:
    assert not KeyRepeats().press(65, 1000)
    lossy = KeyRepeats(held_ms=1200)
    assert [lossy.press(65, at_ms) for at_ms in (1000, 1600, 1640, 1680, 4000)] == [
        False,
        True,
        True,
        True,
        False,
    ]
