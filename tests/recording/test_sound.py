"""Sound on its way into the file: read without a trace of the reading, encoded once across all joins."""

import errno
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from pausa.capture.source import Frame
from pausa.core.errors import MediaError, StorageError
from pausa.core.settings import Container
from pausa.core.time.ticks import Tick
from pausa.media.ffmpeg import find_ffmpeg, sound_encoder
from pausa.media.process import Child
from pausa.recording.writing.pending_sound import PendingSound
from pausa.recording.writing.sound_buffer import MOST_S, SOFT_SAMPLES, SoundBuffer
from pausa.recording.writing.sound_track import SoundTrack
from support.played_file import sound
from support.waiting import PATIENCE_S, until

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


# ── SoundTrack ───────────────────────────────────────────────────────────────────────────────────────


class WatchedChild(Child):
    """A child that can be kept busy: while ``idle`` is not set, it takes nothing."""

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(argv)
        self.idle = threading.Event()
        self.idle.set()
        self.waiting = threading.Event()

    def write(self, data: bytes | memoryview) -> None:
        if not self.idle.is_set():
            self.waiting.set()
            assert self.idle.wait(PATIENCE_S)
        super().write(data)

    def keep_busy(self) -> None:
        self.waiting.clear()
        self.idle.clear()


@dataclass
class Track:
    """A sound track under test, its segments on disk, and the children it has started."""

    folder: Path
    track: SoundTrack
    children: list[WatchedChild]
    segments: list[int] = field(default_factory=list)
    path: Path = Path()
    """Of the newest segment."""

    def begin(self, *, goes_on: bool = False) -> None:
        self.path = self.folder / f"{len(list(self.folder.glob('*.s16'))):04}.s16"
        self.path.touch()
        self.segments.append(0)
        self.track.begin_segment(self.path, goes_on=goes_on)

    def grow(self, samples: Mono) -> None:
        """The newest segment gets more."""
        with self.path.open("ab") as file:
            file.write(samples.tobytes())
        self.segments[-1] += len(samples)
        self.track.committed(self.segments[-1])

    def end(self, samples: int | None = None, *, goes_on: bool = False) -> None:
        """``samples``: how many count, where it is not all of them; ``goes_on``: in the next segment."""
        self.segments[-1] = self.segments[-1] if samples is None else samples
        self.track.end_segment(self.segments[-1], goes_on=goes_on)

    def record(self, samples: Mono) -> None:
        """A whole segment, grown piece by piece."""
        self.begin()
        for at in range(0, len(samples), 1600):
            self.grow(samples[at : at + 1600])
        self.end()

    def take_back(self) -> None:
        self.segments.pop()
        self.track.drop_newest()

    def played(self) -> Mono:
        """The finished track decoded: its length is right to the sample, but for what the last AAC frame adds."""
        decoded = sound(self.track.finish())
        expected = sum(self.segments)
        assert expected <= len(decoded) < expected + MOST_PADDING
        return decoded[:expected]

    def wait_until_encoded(self, fraction: float = 1.0) -> None:
        """Until so much of what there is has gone into the encoder."""
        until(lambda: self.track.fraction >= fraction, what="the encoder takes what there is")


@contextmanager
def sound_track(
    folder: Path, *, start: Callable[[Path], WatchedChild] | None = None, stuck_s: float = 8.0
) -> Iterator[Track]:
    """``start``: another child than ffmpeg's encoder."""
    ffmpeg = find_ffmpeg()
    children: list[WatchedChild] = []

    def start_child(destination: Path) -> Child:
        argv = sound_encoder(ffmpeg, destination, sample_rate=RATE, channels=1, container=Container.MP4)
        children.append(start(destination) if start else WatchedChild(argv))
        return children[-1]

    made = SoundTrack(
        destination=folder / "sound.m4a",
        sample_rate=RATE,
        channels=1,
        start_child=start_child,
        stuck_s=stuck_s,
    )
    try:
        yield Track(folder, made, children)
    finally:
        for child in children:
            child.idle.set()
        made.abort()


def pitches(samples: Mono) -> list[float]:
    """The loudest frequency of each second, without the edges."""
    found = []
    for at in range(0, len(samples) - RATE + 1, RATE):
        window = samples[at + 2000 : at + RATE - 2000, 0] * np.hanning(RATE - 4000)
        found.append(float(np.argmax(np.abs(np.fft.rfft(window))) * RATE / len(window)))
    return found


def near(*frequencies: float) -> object:
    return pytest.approx(frequencies, abs=4)


def test_segments_grown_on_disk_become_one_track_of_exactly_their_length(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(2 * RATE, 500))
        track.record(tone(333, 900))
        track.record(tone(RATE - 333, 900, first=333))
        track.record(tone(RATE + 11, 2000))
        assert pitches(track.played()) == near(500, 500, 900, 2000)


def test_a_folder_that_is_lost_when_its_encoder_starts_costs_nothing(
    tmp_path: Path,
) -> None:
    (tmp_path / "other").mkdir()
    with sound_track(tmp_path) as track:
        track.track.move_to(tmp_path / "gone")
        track.record(tone(3 * RATE, 500))
        until(lambda: track.children and not track.children[0].running, what="the encoder ends")
        track.track.move_to(tmp_path / "other")
        track.record(tone(RATE, 900))
        assert pitches(track.played()) == near(500, 500, 500, 900)


def test_a_cut_in_the_middle_of_a_wave_is_faded_for_three_milliseconds_on_both_sides(tmp_path: Path) -> None:
    loud = np.full((RATE, 1), 12000, np.int16)
    with sound_track(tmp_path) as track:
        track.record(loud)
        track.record(-loud)
        played = track.played()[:, 0].astype(int)
    assert abs(played[RATE]) < 1500
    assert played[RATE - 2 * FADE] == pytest.approx(12000, rel=0.1)
    assert played[RATE + 2 * FADE] == pytest.approx(-12000, rel=0.1)
    # Without fades it would jump by 24000 from one sample to the next.
    assert np.abs(np.diff(played[RATE - 2000 : RATE + 2000])).max() < 600


def played_whole(folder: Path, samples: Mono) -> Mono:
    folder.mkdir()
    with sound_track(folder) as track:
        track.record(samples)
        return track.played()


@pytest.mark.parametrize("cut", [160, RATE, 2 * RATE - 160])
def test_a_segment_that_goes_on_from_another_is_joined_to_the_sample_and_without_a_fade(
    tmp_path: Path, cut: int
) -> None:
    samples = tone(2 * RATE, 500)
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(samples[:cut])
        track.end(goes_on=True)
        track.begin(goes_on=True)
        track.grow(samples[cut:])
        track.end()
        assert np.array_equal(track.played(), played_whole(tmp_path / "whole", samples))


def test_a_segment_from_which_none_went_on_after_all_ends_like_any_other(tmp_path: Path) -> None:
    samples = tone(2 * RATE, 500)
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(samples)
        track.end(goes_on=True)
        assert np.array_equal(track.played(), played_whole(tmp_path / "whole", samples))


def test_a_segment_whose_continuation_is_taken_back_ends_like_any_other(tmp_path: Path) -> None:
    samples = tone(2 * RATE, 500)
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(samples)
        track.end(goes_on=True)
        track.begin(goes_on=True)
        track.grow(tone(RATE, 900))
        track.end()
        track.wait_until_encoded()
        track.take_back()
        assert np.array_equal(track.played(), played_whole(tmp_path / "whole", samples))


def test_a_continuation_that_is_restored_goes_on_again(tmp_path: Path) -> None:
    samples = tone(2 * RATE, 500)
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(samples[:RATE])
        track.end(goes_on=True)
        track.begin(goes_on=True)
        track.grow(samples[RATE:])
        track.end()
        track.wait_until_encoded()
        track.take_back()
        track.wait_until_encoded()
        track.segments.append(RATE)
        track.track.restore(1, track.path, RATE, goes_on=True)
        assert np.array_equal(track.played(), played_whole(tmp_path / "whole", samples))


def test_what_is_recorded_is_encoded_meanwhile(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(noise(6 * RATE))
        track.wait_until_encoded(0.6)
        track.end()
        track.played()


def test_an_end_that_comes_late_cuts_off_what_is_too_much(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(tone(3 * RATE, 500))
        track.wait_until_encoded(0.6)
        track.end(RATE)
        track.record(tone(RATE, 900))
        assert pitches(track.played()) == near(500, 900)


def test_an_end_that_cuts_off_what_is_just_being_encoded_cuts_it_off(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(RATE, 900))
        track.wait_until_encoded()
        track.children[0].keep_busy()
        track.begin()
        track.grow(tone(3 * RATE, 500))
        assert track.children[0].waiting.wait(PATIENCE_S)
        track.end(RATE)
        track.children[0].idle.set()
        track.record(tone(RATE, 2000))
        assert pitches(track.played()) == near(900, 500, 2000)


def test_what_a_file_has_too_little_is_silence(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(tone(RATE, 500))
        track.end(RATE + 1000)
        track.record(tone(RATE, 900))
        played = track.played()
    assert np.abs(played[RATE + 200 : RATE + 800]).max() < 1500
    assert pitches(played[RATE + 1000 :]) == near(900)


def test_a_retake_of_what_was_already_encoded_leaves_nothing_of_it(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(RATE, 500))
        track.record(tone(5 * RATE, 3000))
        track.wait_until_encoded()
        track.take_back()
        track.record(tone(RATE, 900))
        assert pitches(track.played()) == near(500, 900)


def test_a_retake_of_what_is_just_being_encoded_leaves_nothing_of_it(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(RATE, 500))
        track.wait_until_encoded()
        track.children[0].keep_busy()
        track.record(tone(RATE, 3000))
        assert track.children[0].waiting.wait(PATIENCE_S)
        track.take_back()
        track.children[0].idle.set()
        track.record(tone(2 * RATE, 900))
        assert pitches(track.played()) == near(500, 900, 900)


def test_a_retake_of_what_nobody_has_encoded_begins_nothing_anew(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(2 * RATE, 500))
        track.wait_until_encoded()
        track.begin()
        track.grow(tone(1600, 3000))
        track.take_back()
        track.record(tone(RATE, 900))
        assert pitches(track.played()) == near(500, 500, 900)
        assert len(track.children) == 1


def test_a_retake_of_the_only_segment_leaves_an_empty_track_that_can_go_on(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(3 * RATE, 3000))
        track.wait_until_encoded()
        track.take_back()
        track.record(tone(RATE, 500))
        assert pitches(track.played()) == near(500)


def test_an_encoder_that_is_killed_is_started_again_and_nothing_is_lost(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(3 * RATE, 500))
        track.wait_until_encoded()
        track.children[0].kill()
        until(lambda: not track.children[0].running, what="the encoder dies")
        track.record(tone(2 * RATE, 900))
        assert pitches(track.played()) == near(500, 500, 500, 900, 900)
        assert len(track.children) == 2


def test_an_encoder_that_is_killed_after_its_last_sample_is_started_again_too(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(3 * RATE, 500))
        track.wait_until_encoded()
        track.children[0].kill()
        until(lambda: not track.children[0].running, what="the encoder dies")
        assert pitches(track.played()) == near(500, 500, 500)


def test_an_encoder_that_does_not_run_is_told_and_says_that_the_segments_are_kept(tmp_path: Path) -> None:
    def useless(_: Path) -> WatchedChild:
        return WatchedChild([str(find_ffmpeg().path), "-v", "error", "-i", "nothing.wav", "-f", "null", "-"])

    with sound_track(tmp_path, start=useless) as track:
        track.record(noise(2 * RATE))
        with pytest.raises(MediaError, match=r"\(ffmpeg failed; the log says why\). The segments are kept"):
            track.track.finish()
        assert len(track.children) <= 5


def refused_at_the_end(_: Path) -> WatchedChild:
    """Start a child that meets a write error at its end, and succeeds all the same, as ffmpeg 5 does."""
    says = "Error writing trailer of sound.m4a: Input/output error"
    program = f"import sys; sys.stdin.buffer.read(); print({says!r}, file=sys.stderr)"
    return WatchedChild([sys.executable, "-c", program])


def test_a_disk_that_refuses_the_end_of_the_sound_is_told_as_that(tmp_path: Path) -> None:
    with sound_track(tmp_path, start=refused_at_the_end) as track:
        track.record(tone(RATE, 500))
        with pytest.raises(StorageError) as failed:
            track.track.finish()
    said = str(failed.value.sentence)
    assert said.startswith(f"The sound cannot be written to {tmp_path} (the disk reports an error).")
    assert "The segments are kept." in said


def test_a_disk_that_refuses_the_end_of_the_sound_only_for_a_moment_costs_nothing(tmp_path: Path) -> None:
    ffmpeg, tries = find_ffmpeg(), iter([refused_at_the_end])

    def start(destination: Path) -> WatchedChild:
        for refused in tries:
            return refused(destination)
        return WatchedChild(
            sound_encoder(ffmpeg, destination, sample_rate=RATE, channels=1, container=Container.MP4)
        )

    with sound_track(tmp_path, start=start) as track:
        track.record(tone(2 * RATE, 500))
        assert pitches(track.played()) == near(500, 500)


def test_an_encoder_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    def missing(_: Path) -> WatchedChild:
        return WatchedChild([str(tmp_path / "no ffmpeg")])

    with sound_track(tmp_path, start=missing) as track:
        track.record(noise(2 * RATE))
        with pytest.raises(MediaError, match="cannot be started"):
            track.track.finish()


@pytest.mark.parametrize("finished", [False, True])
def test_after_abort_there_is_no_file_no_child_and_no_thread(tmp_path: Path, finished: bool) -> None:
    before = set(threading.enumerate())
    with sound_track(tmp_path) as track:
        track.record(noise(3 * RATE))
        track.wait_until_encoded(0.5)
        if finished:
            track.track.finish()
        track.track.abort()
        track.track.abort()
        assert [path.suffix for path in tmp_path.iterdir()] == [".s16"]
        assert not any(child.running for child in track.children)
        assert set(threading.enumerate()) == before


def test_an_abort_does_not_wait_for_a_busy_encoder(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(RATE))
        track.wait_until_encoded()
        os.kill(track.children[0].pid, getattr(signal, "SIGSTOP", signal.SIGTERM))
        track.record(noise(20 * RATE))
        track.track.abort()
        assert not track.children[0].running


@pytest.mark.logs_error("the sound encoder takes nothing any more")
@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be stopped by a signal there")
def test_an_encoder_that_takes_nothing_any_more_is_replaced_and_nothing_is_lost(tmp_path: Path) -> None:
    with sound_track(tmp_path, stuck_s=0.3) as track:
        track.record(tone(RATE, 500))
        track.wait_until_encoded()
        os.kill(track.children[0].pid, signal.SIGSTOP)
        # More than the pipe holds.
        track.record(tone(20 * RATE, 900))
        assert pitches(track.played()) == near(500, *[900] * 20)
        assert len(track.children) == 2


def test_sound_that_cannot_be_read_is_kept_and_not_taken_for_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **_how: object) -> soundfile.SoundFile:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(soundfile, "SoundFile", refuse)
    with sound_track(tmp_path) as track:
        track.record(tone(3 * RATE, 500))
        with pytest.raises(StorageError, match="All of it is kept"):
            track.track.finish()


def test_a_segment_that_is_taken_back_while_it_is_read_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, taken_back = threading.Event(), threading.Event()
    real = soundfile.SoundFile

    def open_too_late(path: Path, **how: Any) -> soundfile.SoundFile:
        if not opened.is_set():
            opened.set()
            assert taken_back.wait(PATIENCE_S)
        return real(path, **how)

    with sound_track(tmp_path) as track:
        monkeypatch.setattr(soundfile, "SoundFile", open_too_late)
        track.record(tone(RATE, 3000))
        assert opened.wait(PATIENCE_S)
        gone = track.path
        track.take_back()
        gone.unlink()
        taken_back.set()
        track.record(tone(RATE, 500))
        assert pitches(track.played())[0] == pytest.approx(500, abs=4)


def test_sound_whose_file_has_just_gone_with_its_folder_is_read_where_it_is_found(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    samples, elsewhere = tone(2 * RATE, 500), tmp_path / "elsewhere"
    elsewhere.mkdir()
    with sound_track(tmp_path) as track:
        track.begin()
        track.grow(samples)
        track.path.rename(elsewhere / track.path.name)
        track.end()
        until(lambda: bool(track.children), what="the encoder has begun")
        track.track.find_segments(lambda path: elsewhere / path.name)
        track.track.move_to(elsewhere)
        assert np.array_equal(track.played(), played_whole(tmp_path / "whole", samples))
    assert "silent" not in caplog.text


def test_sound_whose_file_is_gone_is_silent_so_that_the_rest_is_not_lost(tmp_path: Path) -> None:
    with sound_track(tmp_path) as track:
        track.record(tone(RATE, 500))
        track.begin()
        track.path.unlink()
        track.end(RATE)
        played = track.played()
        assert pitches(played)[0] == pytest.approx(500, abs=4)
        assert not played[RATE + 2048 :].any()
