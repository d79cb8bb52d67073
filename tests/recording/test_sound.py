"""Sound on its way into the file: read without a trace of the reading, encoded once across all joins."""

from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.capture.source import Frame
from pausa.core.time.ticks import Tick
from pausa.recording.writing.pending_sound import PendingSound
from pausa.recording.writing.sound_buffer import MOST_S, SOFT_SAMPLES, SoundBuffer

RATE = 48000
FADE = 144
MOST_PADDING = 2048
"""AAC comes in frames of 1024; what it adds at the end is no sound."""

Mono = npt.NDArray[np.int16]
Stretch = tuple[float, float, int]


def tone(
    count: int, hz: float = 440.0, *, first: float = 0.0, step: float = 1.0, peak: float = 20000
) -> Mono:
    """``count`` samples of a sine, read from ``first`` on, ``step`` apart."""
    at = first + step * np.arange(count)
    return np.rint(peak * np.sin(2 * np.pi * hz / RATE * at)).astype(np.int16)[:, None]


def noise(count: int, *, channels: int = 1, seed: int = 1) -> Mono:
    return np.random.default_rng(seed).integers(-30000, 30000, (count, channels), np.int16)


def filled(*blocks: tuple[int, Mono], channels: int = 1) -> SoundBuffer:
    buffer = SoundBuffer(sample_rate=RATE, channels=channels)
    for first, samples in blocks:
        buffer.append(first, samples)
    return buffer


# ── SoundBuffer ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("channels", [1, 2])
def test_at_whole_positions_sound_passes_untouched(channels: int) -> None:
    samples = noise(5000, channels=channels)
    buffer = filled((700, samples), channels=channels)
    read, missing = buffer.read([(1000.0, 2600.0, 1600), (2600.0, 4201.0, 1601)])
    assert missing == 0
    assert np.array_equal(read, samples[300 : 300 + 3201])


def test_what_may_be_from_after_the_end_is_silent_and_fades_before_that() -> None:
    buffer = filled((0, tone(5000)))
    buffer.silence_from(1500.5)
    read, missing = buffer.read([(1000.0, 2000.0, 1000)])
    assert missing == 0
    assert np.array_equal(read[: 501 - SOFT_SAMPLES], tone(5000)[1000 : 1501 - SOFT_SAMPLES])
    assert not read[501:].any()
    assert abs(int(read[500, 0])) < 100
    buffer.silence_from(None)
    assert buffer.read([(1000.0, 2000.0, 1000)])[0][600:].any()


@pytest.mark.parametrize("hz", [1000, 5000])
@pytest.mark.parametrize("ppm", [200, -200])
def test_a_tone_read_a_little_too_fast_or_too_slow_is_still_that_tone(hz: int, ppm: int) -> None:
    length = RATE * (1 + ppm * 1e-6)
    read, missing = filled((0, tone(2 * RATE, hz))).read([(1000.25, 1000.25 + length, RATE)])
    wanted = 20000 * np.sin(2 * np.pi * hz / RATE * (1000.25 + np.arange(RATE) * (1 + ppm * 1e-6)))
    error = np.sqrt(np.mean((read[:, 0] - wanted) ** 2))
    assert missing == 0
    assert 20 * np.log10(error / (20000 / np.sqrt(2))) < -80


@given(
    begin=st.floats(40, 500),
    counts=st.lists(st.integers(1, 900), min_size=1, max_size=12),
    ppm=st.floats(-600, 600),
    data=st.data(),
)
def test_whether_sound_is_read_in_one_piece_or_in_many_makes_no_difference(
    begin: float, counts: list[int], ppm: float, data: st.DataObject
) -> None:
    stretches: list[Stretch] = []
    at = begin
    for count in counts:
        stretches.append((at, at + count * (1 + ppm * 1e-6), count))
        at = stretches[-1][1]
    cuts = sorted({0, len(stretches), *data.draw(st.lists(st.integers(0, len(stretches))))})
    samples = noise(14000)
    at_once, _ = filled((0, samples)).read(stretches)
    buffer, pieces = filled((0, samples)), []
    for first, last in pairwise(cuts):
        pieces.append(buffer.read(stretches[first:last])[0])
        buffer.forget(stretches[last - 1][1])
    assert np.array_equal(np.concatenate(pieces), at_once)


@given(sizes=st.lists(st.integers(1, 700), min_size=1, max_size=15))
def test_how_sound_was_delivered_makes_no_difference(sizes: list[int]) -> None:
    samples = noise(sum(sizes) + 200)
    buffer, first = SoundBuffer(sample_rate=RATE, channels=1), 0
    for size in [*sizes, 200]:
        buffer.append(first, samples[first : first + size])
        first += size
    stretch = (40.3, 40.3 + sum(sizes) * 1.0001, sum(sizes))
    assert np.array_equal(buffer.read([stretch])[0], filled((0, samples)).read([stretch])[0])


def test_what_never_came_is_silence_and_counted_and_its_edges_are_soft() -> None:
    before, after = np.full((2000, 1), 16000, np.int16), np.full((2000, 1), -16000, np.int16)
    read, missing = filled((0, before), (2500, after)).read([(1000.0, 4000.0, 3000)])
    assert missing == 500
    assert not read[1000:1500].any()
    assert np.array_equal(read[: 1000 - SOFT_SAMPLES], before[1000 : 2000 - SOFT_SAMPLES])
    assert np.array_equal(read[1500 + SOFT_SAMPLES :], after[SOFT_SAMPLES:1500])
    assert np.abs(np.diff(read[:, 0].astype(int))).max() < 16000 * np.pi / 2 / SOFT_SAMPLES * 1.05


def test_a_hole_read_in_many_pieces_is_counted_once() -> None:
    stretches = [(float(at), at + 100.0, 100) for at in range(1000, 4000, 100)]
    buffer = filled((0, noise(2000)), (2500, noise(2000)))
    assert sum(buffer.read([stretch])[1] for stretch in stretches) == 500


def test_what_has_not_come_when_it_is_read_is_silence_and_counted() -> None:
    read, missing = filled((1000, noise(1000))).read([(500.0, 2500.0, 2000)])
    assert missing == 1000
    assert not read[:500].any()
    assert not read[1500:].any()
    assert np.array_equal(read[500:1500], noise(1000))


@pytest.mark.parametrize("stretch", [(10.0, 110.0, 100), (9000.0, 9100.0, 100), (9000.5, 9100.6, 100)])
def test_a_stretch_quite_outside_is_all_silence(stretch: Stretch) -> None:
    read, missing = filled((4000, noise(1000))).read([stretch])
    assert read.shape == (100, 1)
    assert not read.any()
    assert missing == pytest.approx(100, abs=1)


def test_before_any_sound_there_is_silence() -> None:
    read, missing = SoundBuffer(sample_rate=RATE, channels=2).read([(5000.5, 6600.7, 1600)])
    assert read.shape == (1600, 2)
    assert not read.any()
    assert missing == pytest.approx(1600, abs=1)


@given(
    blocks=st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 800)), min_size=1, max_size=12),
)
def test_blocks_that_come_twice_are_dropped(blocks: list[tuple[int, int]]) -> None:
    samples = noise(6000)
    buffer = filled((0, samples[:1000]))
    until = 1000
    for first, size in blocks:
        # Again, in part again, or the next: never with a gap.
        first = min(first, until)
        buffer.append(first, samples[first : first + size])
        until = max(until, min(first + size, 6000))
    read, missing = buffer.read([(100.0, float(until), until - 100)])
    assert missing == 0
    assert np.array_equal(read, samples[100:until])


def test_nothing_may_be_read_that_the_interpolation_would_have_to_guess() -> None:
    buffer = filled((0, tone(1000)))
    at = buffer.until
    early, _ = buffer.read([(900.5, at, 60)])
    buffer.append(1000, tone(1000, first=1000))
    assert np.array_equal(buffer.read([(900.5, at, 60)])[0], early)


def test_sound_that_could_not_be_written_can_be_taken_once_more_however_much_it_is() -> None:
    buffer = SoundBuffer(sample_rate=RATE, channels=1)
    buffer.append(0, tone(5 * RATE, 500))
    ticks: list[Tick[Frame]] = [
        Tick(n, None, False, 1600, n * 1600.0, (n + 1) * 1600.0, n * 33_333_333, (n + 1) * 33_333_333)
        for n in range(130)
    ]
    pending = PendingSound(buffer, late_ns=0)
    pending.add(ticks)
    first, missing = pending.take(10**10)
    pending.add(ticks)
    again, missing_again = pending.take(10**10)
    assert first is not None
    assert again is not None
    assert (missing, missing_again) == (0, 0)
    assert np.array_equal(first, again)


def test_memory_is_bounded_though_nobody_reads() -> None:
    buffer = SoundBuffer(sample_rate=RATE, channels=1)
    for second in range(int(2 * MOST_S)):
        buffer.append(second * RATE, noise(RATE, seed=second))
    end = 2 * MOST_S * RATE
    oldest, missing = buffer.read([(end - MOST_S * RATE, end - MOST_S * RATE + 1000, 1000)])
    assert missing == 0
    assert np.array_equal(oldest, noise(RATE, seed=int(MOST_S))[:1000])
    assert buffer.read([(end - MOST_S * RATE - 2000, end - MOST_S * RATE - 1000, 1000)])[1] == 1000


def test_a_gap_longer_than_memory_begins_anew() -> None:
    far = int(100 * MOST_S * RATE)
    buffer = filled((0, noise(1000)), (far, noise(1000, seed=2)))
    read, missing = buffer.read([(float(far), far + 900.0, 900)])
    assert missing == 0
    assert np.array_equal(read, noise(1000, seed=2)[:900])


@pytest.mark.parametrize(("channels", "came"), [(1, 2), (2, 1), (1, 6)])
def test_a_microphone_with_other_channels_is_still_heard(channels: int, came: int) -> None:
    buffer = filled((0, np.full((1000, channels), 500, np.int16)), channels=channels)
    buffer.append(1000, np.full((1000, came), 700, np.int16))
    read, missing = buffer.read([(900.0, 1100.0, 200)])
    assert missing == 0
    assert read.tolist() == [[500] * channels] * 100 + [[700] * channels] * 100


def test_a_microphone_that_counts_from_its_own_beginning_is_heard_there() -> None:
    buffer = filled((100 * RATE, noise(RATE)), (0, noise(1000, seed=2)), (1000, noise(1000, seed=3)))
    read, missing = buffer.read([(500.0, 1500.0, 1000)])
    assert missing == 0
    assert np.array_equal(read, np.concatenate((noise(1000, seed=2)[500:], noise(1000, seed=3)[:500])))
