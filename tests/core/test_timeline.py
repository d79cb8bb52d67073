"""The arithmetic of a recording, by properties: whatever the devices and the user do, these hold."""

import itertools
import random
from dataclasses import dataclass
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pausa.core.time.ticks import Segment, Tick, samples_before
from pausa.core.time.timeline import HOLD_NS, SOUND_WAIT_NS, STILL_WAIT_NS, Timeline

MS = 1_000_000
SECOND = 1_000_000_000
RATES = st.sampled_from([Fraction(30), Fraction(25), Fraction(30000, 1001), Fraction(15), Fraction(60)])
SAMPLE_RATES = st.sampled_from([48000, 44100, 16000])
LATE_NS = st.sampled_from([0, 20 * MS, 700 * MS, 3 * SECOND, 5 * SECOND])
"""How late all pictures come."""


@dataclass(frozen=True)
class StraightLine:
    """A sound card that runs ``ppm`` too fast."""

    rate: int
    ppm: float = 0.0

    def time_ns(self, sample: float) -> float:
        return sample * 1e9 / (self.rate * (1 + self.ppm * 1e-6))

    def sample_at(self, time_ns: float) -> float:
        return time_ns * self.rate * (1 + self.ppm * 1e-6) / 1e9


@dataclass(frozen=True)
class Shot:
    """A frame that knows when it was captured."""

    number: int
    time_ns: int


@dataclass
class TimelineOutput:
    """The ticks and segments that a timeline put out."""

    segments: list[Segment]
    ticks: list[list[Tick[Shot]]]
    repeated: int
    lost: int
    still: int = 0

    @property
    def all_ticks(self) -> list[Tick[Shot]]:
        return [tick for segment in self.ticks for tick in segment]


def play(
    *,
    fps: Fraction = Fraction(30),
    sample_rate: int = 48000,
    shots: list[Shot],
    intervals: list[tuple[int, int]],
    mic_ppm: float = 0.0,
    command_delay_ns: int = 0,
    end_delay_ns: int = 0,
    delivery_ns: int = 20 * MS,
    pictures_late_ns: int = 0,
    pictures: bool = True,
    seen_before: list[Shot] | None = None,
) -> TimelineOutput:
    """Feed shots and commands to a Timeline in the order in which they would arrive."""
    line = StraightLine(sample_rate, mic_ppm) if sample_rate else None
    timeline: Timeline[Shot] = Timeline(
        fps=fps, sample_rate=sample_rate, pictures=pictures, line=line, pictures_late_ns=pictures_late_ns
    )
    timeline.seen_before(shot.time_ns for shot in seen_before or ())
    delivery_ns += pictures_late_ns
    arrivals: list[tuple[int, int, object]] = [(shot.time_ns + delivery_ns, 1, shot) for shot in shots]
    for begin, end in intervals:
        arrivals += [
            (begin + command_delay_ns, 0, ("begin", begin)),
            (end + command_delay_ns + end_delay_ns, 0, ("end", end)),
        ]
    last = max(at for at, _, _ in arrivals)
    arrivals += [(at, 2, None) for at in range(0, last + pictures_late_ns + 3 * SECOND, 50 * MS)]
    output = TimelineOutput([], [], 0, 0)
    waiting: list[tuple[str, int]] = []
    for now, _, what in sorted(arrivals, key=lambda arrival: arrival[:2]):
        if isinstance(what, Shot):
            timeline.frame(what.time_ns, what)
        elif isinstance(what, tuple):
            waiting.append(what)
        while waiting:
            command, at = waiting[0]
            if command == "begin" and not timeline.open:
                timeline.begin(at)
                output.ticks.append([])
            elif command == "end" and timeline.open and not timeline.ending:
                timeline.end(at)
            else:
                break
            waiting.pop(0)
        if timeline.open:
            output.ticks[-1] += timeline.due(now, line.sample_at(now) if line else 0.0)
            if timeline.finished(now):
                output.segments.append(timeline.close())
    assert not timeline.open
    output.repeated, output.lost = timeline.frames_repeated, timeline.frames_lost
    output.still = timeline.still_ticks
    return output


def steady(fps: Fraction, start_ns: int, end_ns: int, *, ppm: float = 0.0, phase_ns: int = 0) -> list[Shot]:
    """The shots of a camera without jitter."""
    period = 1e9 / float(fps) / (1 + ppm * 1e-6)
    count = int((end_ns - start_ns) / period)
    return [Shot(n, round(start_ns + phase_ns + n * period)) for n in range(count)]


@st.composite
def cut_times(draw: st.DrawFn) -> list[tuple[int, int]]:
    """Draw segments of up to 2 s with pauses of up to 1 s between them."""
    at = SECOND
    intervals = []
    for _ in range(draw(st.integers(1, 6))):
        length = draw(st.integers(1 * MS, 2 * SECOND))
        intervals.append((at, at + length))
        at += length + draw(st.integers(600 * MS, SECOND))
    return intervals


@st.composite
def rough_shots(draw: st.DrawFn, until_ns: int, fps: Fraction) -> list[Shot]:
    """The shots of a camera that jitters, skips and bursts."""
    period = 1e9 / float(fps)
    shots, at, number = [], 0.0, 0
    seed = draw(st.randoms(use_true_random=False))
    unrest = draw(st.floats(0, 0.9))
    while at < until_ns:
        at += period * seed.choice([1, 1, 1, 1, 1, 2, 3, 7, 0.5]) if seed.random() < unrest else period
        jittered = round(at + seed.uniform(-unrest, unrest) * period / 2)
        if not shots or jittered > shots[-1].time_ns:
            shots.append(Shot(number, jittered))
            number += 1
    return shots


@given(
    data=st.data(),
    fps=RATES,
    rate=SAMPLE_RATES,
    intervals=cut_times(),
    mic_ppm=st.floats(-500, 500),
    late_ns=LATE_NS,
)
def test_nothing_outside_the_segments_is_ever_put_out(
    data: st.DataObject,
    fps: Fraction,
    rate: int,
    intervals: list[tuple[int, int]],
    mic_ppm: float,
    late_ns: int,
) -> None:
    shots = data.draw(rough_shots(intervals[-1][1] + SECOND, fps))
    output = play(
        fps=fps,
        sample_rate=rate,
        shots=shots,
        intervals=intervals,
        mic_ppm=mic_ppm,
        pictures_late_ns=late_ns,
    )
    line = StraightLine(rate, mic_ppm)
    last: Shot | None = None
    for (begin, end), ticks in zip(intervals, output.ticks, strict=True):
        for tick in ticks:
            assert tick.frame is not None
            # A segment without frames shows the last of the segment before.
            assert begin <= tick.frame.time_ns < end or (tick.repeated and tick.frame == last)
            last = tick.frame
            assert begin - 1 <= line.time_ns(tick.sound_from)
            assert tick.end_ns <= end + 1
        if ticks:
            # The reading position may trail the grid by what the slew allows, never lead out of the segment.
            assert line.time_ns(ticks[-1].sound_to) <= end + 0.2 * MS


@given(data=st.data(), fps=RATES, rate=SAMPLE_RATES, intervals=cut_times())
def test_the_first_k_ticks_of_a_take_have_exactly_their_samples(
    data: st.DataObject, fps: Fraction, rate: int, intervals: list[tuple[int, int]]
) -> None:
    shots = data.draw(rough_shots(intervals[-1][1] + SECOND, fps))
    output = play(fps=fps, sample_rate=rate, shots=shots, intervals=intervals)
    for ticks, segment in zip(output.ticks, output.segments, strict=True):
        total = 0
        for number, tick in enumerate(ticks):
            total += tick.samples
            assert total == samples_before(number + 1, fps, rate)
        assert (segment.ticks, segment.samples) == (len(ticks), total)
        assert abs(total - len(ticks) * rate / fps) <= Fraction(1, 2)


@given(data=st.data(), fps=RATES, intervals=cut_times())
def test_times_strictly_increase_and_sound_has_no_seam_within_a_segment(
    data: st.DataObject, fps: Fraction, intervals: list[tuple[int, int]]
) -> None:
    shots = data.draw(rough_shots(intervals[-1][1] + SECOND, fps))
    output = play(fps=fps, shots=shots, intervals=intervals)
    for ticks in output.ticks:
        for before, after in itertools.pairwise(ticks):
            assert before.start_ns < after.start_ns
            assert before.sound_to == after.sound_from
            assert before.frame is not None
            assert after.frame is not None
            assert before.frame.time_ns <= after.frame.time_ns
        for tick in ticks:
            stretch = (tick.sound_to - tick.sound_from) / tick.samples
            assert stretch == pytest.approx(1.0, abs=0.003 + 1 / tick.samples)


@given(data=st.data(), fps=RATES, intervals=cut_times())
def test_every_frame_of_a_segment_is_shown_or_counted(
    data: st.DataObject, fps: Fraction, intervals: list[tuple[int, int]]
) -> None:
    shots = data.draw(rough_shots(intervals[-1][1] + SECOND, fps))
    output = play(fps=fps, shots=shots, intervals=intervals)
    shown = {tick.frame.number for tick in output.all_ticks if tick.frame}
    assert len(output.all_ticks) == len(shown) + output.repeated
    first_to_last = 0
    for (begin, _), ticks in zip(intervals, output.ticks, strict=True):
        frames = [tick.frame for tick in ticks if tick.frame and tick.frame.time_ns >= begin]
        if frames:
            first_to_last += frames[-1].number - frames[0].number + 1
    assert first_to_last - len(shown) <= output.lost <= first_to_last - len(shown) + 3 * len(output.ticks)


def test_a_segment_without_a_frame_records_its_sound_under_the_last_picture_of_the_segment_before() -> None:
    shots = [shot for shot in steady(Fraction(30), 0, 3 * SECOND) if shot.time_ns < 2 * SECOND]
    output = play(shots=shots, intervals=[(SECOND, 1500 * MS), (2200 * MS, 9 * SECOND)])
    assert output.segments[1].ticks == pytest.approx(6.8 * 30, abs=1)
    assert output.segments[1].samples == samples_before(output.segments[1].ticks, Fraction(30), 48000)
    assert {tick.frame for tick in output.ticks[1]} == {output.ticks[0][-1].frame}
    assert output.repeated == output.segments[1].ticks


def test_a_camera_that_comes_back_takes_the_place_of_the_still() -> None:
    shots = [shot for shot in steady(Fraction(30), 0, 9 * SECOND) if not 2 < shot.time_ns / SECOND < 6]
    output = play(shots=shots, intervals=[(SECOND, 1500 * MS), (2200 * MS, 8 * SECOND)])
    still = output.ticks[0][-1].frame
    own = [tick.frame.time_ns for tick in output.ticks[1] if tick.frame and tick.frame != still]
    assert own[0] == pytest.approx(6 * SECOND, abs=35 * MS)
    assert own == sorted(own)
    assert output.segments[1].ticks == pytest.approx(5.8 * 30, abs=1)
    assert output.ticks[1][0].start_ns == 2200 * MS


def test_a_short_segment_without_a_frame_keeps_its_sound_too() -> None:
    shots = [shot for shot in steady(Fraction(30), 0, 9 * SECOND) if not 2 < shot.time_ns / SECOND < 6]
    output = play(
        shots=shots, intervals=[(SECOND, 1500 * MS), (3 * SECOND, 3400 * MS), (7 * SECOND, 8 * SECOND)]
    )
    assert [segment.ticks for segment in output.segments] == pytest.approx([15, 12, 30], abs=1)
    assert output.ticks[1][0].frame == output.ticks[0][-1].frame


def test_a_still_is_never_taken_from_a_segment_that_was_taken_back() -> None:
    blank = Shot(-1, 0)
    timeline: Timeline[Shot] = Timeline(
        fps=Fraction(30), sample_rate=0, pictures=True, line=None, blank=lambda: blank
    )
    timeline.begin(0)
    for shot in steady(Fraction(30), 0, SECOND):
        timeline.frame(shot.time_ns, shot)
    timeline.end(500 * MS)
    assert timeline.due(2 * SECOND, 0.0)
    timeline.close()
    timeline.forget_still()
    timeline.begin(3 * SECOND)
    shown = {tick.frame for tick in timeline.due(6 * SECOND, 0.0)}
    assert shown == {blank}


@given(
    fps=RATES,
    intervals=cut_times(),
    camera_ppm=st.floats(-100, 100),
    mic_ppm=st.floats(-500, 500),
    phase=st.integers(0, 60 * MS),
    late_ns=LATE_NS,
)
def test_steady_devices_on_their_own_crystals_lose_and_repeat_nothing(
    fps: Fraction,
    intervals: list[tuple[int, int]],
    camera_ppm: float,
    mic_ppm: float,
    phase: int,
    late_ns: int,
) -> None:
    shots = steady(fps, 0, intervals[-1][1] + SECOND, ppm=camera_ppm, phase_ns=phase)
    output = play(fps=fps, shots=shots, intervals=intervals, mic_ppm=mic_ppm, pictures_late_ns=late_ns)
    assert (output.repeated, output.lost) == (0, 0)
    period = 1e9 / float(fps)
    for (begin, end), segment in zip(intervals, output.segments, strict=True):
        recorded = segment.ticks * period
        assert recorded <= end - begin + 0.01 * MS
        assert end - begin - recorded <= 2 * period * 1.001


@pytest.mark.parametrize("mic_ppm", [-200.0, 500.0])
@pytest.mark.parametrize("camera_ppm", [-50.0, 80.0])
def test_picture_and_sound_stay_together_for_twenty_minutes(mic_ppm: float, camera_ppm: float) -> None:
    fps, rate = Fraction(30), 48000
    line = StraightLine(rate, mic_ppm)
    timeline: Timeline[Shot] = Timeline(fps=fps, sample_rate=rate, pictures=True, line=line)
    timeline.begin(0)
    worst = 0.0
    for shot in steady(fps, 0, 1200 * SECOND, ppm=camera_ppm):
        timeline.frame(shot.time_ns, shot)
        for tick in timeline.due(shot.time_ns + 20 * MS, line.sample_at(shot.time_ns)):
            assert tick.frame is not None
            worst = max(worst, abs(line.time_ns(tick.sound_from) - tick.frame.time_ns))
    assert (timeline.frames_repeated, timeline.frames_lost) == (0, 0)
    assert worst < 1.5 * MS


def test_a_camera_at_half_the_rate_repeats_each_frame_once() -> None:
    shots = steady(Fraction(15), 0, 5 * SECOND)
    output = play(shots=shots, intervals=[(SECOND, 3 * SECOND)])
    assert output.lost == 0
    assert output.repeated == pytest.approx(len(output.all_ticks) / 2, abs=1)


def test_a_camera_at_twice_the_rate_shows_the_frames_nearest_to_the_ticks() -> None:
    shots = steady(Fraction(60), 0, 5 * SECOND)
    output = play(shots=shots, intervals=[(SECOND, 3 * SECOND)])
    assert output.repeated == 0
    assert output.lost == pytest.approx(len(output.all_ticks), abs=2)
    for tick in output.all_ticks:
        assert tick.frame is not None
        assert abs(tick.frame.time_ns - tick.start_ns) < 9 * MS


def test_a_camera_that_stalls_repeats_its_last_frame_in_time() -> None:
    shots = [
        shot for shot in steady(Fraction(30), 0, 8 * SECOND) if not 2 * SECOND < shot.time_ns < 5 * SECOND
    ]
    output = play(shots=shots, intervals=[(SECOND, 6 * SECOND)])
    assert len(output.all_ticks) == pytest.approx(150, abs=1)
    assert output.repeated == pytest.approx(90, abs=2)
    assert output.lost == 0


def test_a_stale_frame_is_known_by_its_time() -> None:
    timeline: Timeline[Shot] = Timeline(fps=Fraction(30), sample_rate=0, pictures=True, line=None)
    timeline.begin(0)
    for shot in steady(Fraction(30), 0, SECOND):
        timeline.frame(shot.time_ns, shot)
    timeline.due(3 * SECOND, 0)
    timeline.frame(1_100 * MS, Shot(99, 1_100 * MS))
    timeline.due(4 * SECOND, 0)
    assert timeline.frames_lost == 1


@given(late_ns=LATE_NS)
def test_a_segment_waits_for_late_pictures_and_begins_with_a_still_only_if_none_comes(late_ns: int) -> None:
    blank = Shot(-1, 0)
    timeline: Timeline[Shot] = Timeline(
        fps=Fraction(30),
        sample_rate=0,
        pictures=True,
        line=None,
        pictures_late_ns=late_ns,
        blank=lambda: blank,
    )
    timeline.begin(SECOND)
    assert timeline.due(SECOND + STILL_WAIT_NS + late_ns - MS, 0.0) == []
    assert not timeline.begun
    shown = timeline.due(2 * SECOND + STILL_WAIT_NS + late_ns, 0.0)
    assert {tick.frame for tick in shown} == {blank}
    timeline.end(3 * SECOND)
    timeline.due(3 * SECOND + late_ns + timeline.picture_wait_ns, 0.0)
    assert timeline.finished(3 * SECOND + late_ns + timeline.picture_wait_ns), "it never waits for ever"


@given(delay=st.integers(0, HOLD_NS // MS - 40))
def test_a_late_command_still_cuts_where_it_was_given(delay: int) -> None:
    shots = steady(Fraction(30), 0, 5 * SECOND)
    output = play(shots=shots, intervals=[(SECOND, 2 * SECOND)], command_delay_ns=delay * MS)
    assert output.segments[0].ticks == len(output.all_ticks)
    assert all(tick.frame is not None and tick.frame.time_ns < 2 * SECOND for tick in output.all_ticks)
    assert output.segments[0].ticks == pytest.approx(30, abs=1)


@pytest.mark.parametrize("delay_ms", [0, 200, 245, 300, 1000])
@pytest.mark.parametrize("end_ms", range(4680, 5000, 40))
def test_a_gap_before_the_end_never_shows_the_picture_after_it(end_ms: int, delay_ms: int) -> None:
    gap = range(4650 * MS, SECOND * 5)
    shots = [shot for shot in steady(Fraction(30), 0, 8 * SECOND) if shot.time_ns not in gap]
    output = play(shots=shots, intervals=[(SECOND, end_ms * MS)], end_delay_ns=delay_ms * MS)
    (segment,) = output.segments
    kept = output.all_ticks[: segment.ticks]
    assert len(kept) == segment.ticks
    assert kept
    assert all(tick.frame is not None and tick.frame.time_ns < end_ms * MS for tick in kept)
    assert output.repeated == sum(tick.repeated for tick in kept)


@pytest.mark.parametrize("last_ms", [None, 500], ids=["none", "one and a gap"])
def test_a_segment_ends_where_the_next_picture_waits_to_be_told_and_is_from_after_it(
    last_ms: int | None,
) -> None:
    timeline: Timeline[Shot] = Timeline(fps=Fraction(30), sample_rate=0, pictures=True, line=None)
    timeline.begin(400 * MS)
    if last_ms is not None:
        timeline.frame(last_ms * MS, Shot(0, last_ms * MS))
    timeline.end(SECOND + 5 * MS)
    next_ns = SECOND + 300 * MS
    ticks = timeline.due(2 * SECOND, 0, None, next_ns)
    assert timeline.finished(2 * SECOND, next_ns)
    assert len(ticks) == (0 if last_ms is None else 15)


def test_what_is_missing_is_waited_for_and_what_has_come_is_not() -> None:
    timeline: Timeline[Shot] = Timeline(
        fps=Fraction(30), sample_rate=48000, pictures=True, line=StraightLine(48000)
    )
    timeline.begin(0)
    shots = steady(Fraction(30), 0, SECOND)
    for shot in shots[:10]:
        timeline.frame(shot.time_ns, shot)
    heard = 48000 * 2.0
    assert len(timeline.due(2 * SECOND, heard, waits_until_ns=300 * MS)) == 9, (
        "the last one's end is not certain"
    )
    for shot in shots[10:]:
        timeline.frame(shot.time_ns, shot)
    put_out = timeline.due(3 * SECOND, heard, waits_until_ns=700 * MS)
    assert not any(tick.repeated for tick in put_out)
    assert len(put_out) == 20
    assert timeline.due(4 * SECOND, heard, waits_until_ns=4 * SECOND)[0].frame == shots[-1]
    assert timeline.frames_lost == 0


def test_a_very_late_command_tells_how_many_ticks_are_too_many() -> None:
    shots = steady(Fraction(30), 0, 5 * SECOND)
    output = play(shots=shots, intervals=[(SECOND, 2 * SECOND)], end_delay_ns=SECOND)
    segment = output.segments[0]
    assert segment.ticks == pytest.approx(30, abs=1)
    assert len(output.all_ticks) - segment.ticks > 10


def test_what_is_kept_before_the_open_segment_counts_as_recorded() -> None:
    timeline: Timeline[Shot] = Timeline(fps=Fraction(30), sample_rate=0, pictures=True, line=None)
    timeline.kept_ticks = 45
    timeline.begin(SECOND)
    for shot in steady(timeline.fps, 0, 3 * SECOND):
        timeline.frame(shot.time_ns, shot)
    timeline.end(2 * SECOND + MS)
    ticks = len(timeline.due(4 * SECOND, 0.0))
    assert timeline.ticks == 45 + ticks
    assert (timeline.closed_ns, timeline.recorded_ns) == (1500 * MS, timeline.length_ns(45 + ticks))


@given(time_ns=st.integers(0, 4 * SECOND), first_tick=st.integers(0, 100))
def test_each_moment_lies_in_the_tick_that_shows_it(time_ns: int, first_tick: int) -> None:
    timeline: Timeline[Shot] = Timeline(fps=Fraction(30), sample_rate=0, pictures=True, line=None)
    timeline.begin(SECOND, first_tick=first_tick)
    assert timeline.tick_at(time_ns) == first_tick
    shots = steady(timeline.fps, 0, 3 * SECOND)
    for shot in shots:
        timeline.frame(shot.time_ns, shot)
    ticks = timeline.due(2 * SECOND, 0.0)
    within = [place for place, tick in enumerate(ticks) if tick.start_ns <= time_ns < tick.end_ns]
    found = timeline.tick_at(time_ns) - first_tick
    if within:
        assert abs(found - within[0]) <= (time_ns - ticks[found].start_ns < 2)
    elif time_ns < ticks[0].start_ns:
        assert found == 0
    else:
        assert found == pytest.approx(len(ticks) + (time_ns - ticks[-1].end_ns) * 30 / SECOND, abs=1)


@given(intervals=cut_times(), ppm=st.floats(-500, 500), rate=SAMPLE_RATES)
def test_sound_alone_passes_untouched_and_loses_less_than_a_tick_at_an_edge(
    intervals: list[tuple[int, int]], ppm: float, rate: int
) -> None:
    output = play(shots=[], intervals=intervals, pictures=False, mic_ppm=ppm, sample_rate=rate)
    line = StraightLine(rate, ppm)
    for (begin, end), ticks in zip(intervals, output.ticks, strict=True):
        for tick in ticks:
            assert tick.sound_from == int(tick.sound_from)
            assert tick.sound_to - tick.sound_from == tick.samples
        if ticks:
            assert line.time_ns(ticks[0].sound_from) >= begin - 1
            assert line.time_ns(ticks[-1].sound_to) <= end + 1e9 / rate
            assert end - line.time_ns(ticks[-1].sound_to) < 10.1 * MS
        else:
            assert end - begin < 11 * MS


def test_sound_alone_is_waited_for_where_its_segment_is_ended_before_any_has_come() -> None:
    timeline: Timeline[Shot] = Timeline(
        fps=Fraction(30), sample_rate=48_000, pictures=False, line=StraightLine(48_000, 0)
    )
    timeline.begin(0)
    timeline.end(700 * MS)
    assert not timeline.finished(10 * MS)
    assert not timeline.finished(800 * MS)
    assert timeline.finished(700 * MS + SOUND_WAIT_NS)


# ── A picture that stands still ──────────────────────────────────────────────────────────────────────


def _away(shots: list[Shot], *gaps: tuple[int, int]) -> list[Shot]:
    return [shot for shot in shots if not any(begin <= shot.time_ns < end for begin, end in gaps)]


@given(
    fps=RATES,
    away_ms=st.integers(1100, 6000),
    back_ms=st.integers(100, 2000),
    delivery_ms=st.sampled_from([0, 20, 300]),
)
def test_it_is_known_for_how_long_the_picture_stood_still(
    fps: Fraction, away_ms: int, back_ms: int, delivery_ms: int
) -> None:
    first = (2 * SECOND, 2 * SECOND + away_ms * MS)
    second = (first[1] + back_ms * MS, first[1] + (back_ms + away_ms) * MS)
    shots = _away(steady(fps, 0, 18 * SECOND), first, second)
    output = play(fps=fps, shots=shots, intervals=[(SECOND, 16 * SECOND)], delivery_ns=delivery_ms * MS)
    assert output.still / fps == pytest.approx(2 * away_ms / 1000, abs=4 / float(fps))


@given(apart_ms=st.integers(34, 999), fps=st.sampled_from([Fraction(30), Fraction(60)]))
def test_a_camera_that_is_slow_in_the_dark_is_not_away(apart_ms: int, fps: Fraction) -> None:
    bright = steady(fps, 0, 3 * SECOND)
    dark = steady(Fraction(1000, apart_ms), bright[-1].time_ns + apart_ms * MS, 12 * SECOND)
    output = play(fps=fps, shots=[*bright, *dark], intervals=[(SECOND, 11 * SECOND)])
    assert output.still == 0


def test_a_camera_that_sends_a_frame_in_two_seconds_is_not_away_once_that_is_known() -> None:
    shots = steady(Fraction(1, 2), SECOND, 60 * SECOND)
    output = play(shots=shots, intervals=[(SECOND, 58 * SECOND)])
    assert output.still < 5 * 60


def test_a_late_stop_takes_back_the_still_picture_that_it_cuts_off() -> None:
    shots = _away(steady(Fraction(30), 0, 9 * SECOND), (3 * SECOND, 20 * SECOND))
    output = play(shots=shots, intervals=[(SECOND, 3 * SECOND + 900 * MS)], end_delay_ns=600 * MS)
    assert output.still == 0
    output = play(shots=shots, intervals=[(SECOND, 4 * SECOND + 500 * MS)], end_delay_ns=600 * MS)
    assert output.still == pytest.approx(45, abs=1)


@dataclass(frozen=True)
class Shown:
    """What a tick of the whole recording puts out."""

    frame: Shot | None
    samples: int
    sound_from: float
    sound_to: float


def shown(
    shots: list[Shot],
    *,
    rate: int,
    pictures: bool = True,
    until_ns: int,
    cut_at_ns: int | None = None,
    unwritten: int = 0,
    away_ns: int = 0,
    mic_ppm: float = 0.0,
) -> tuple[list[Shown], tuple[int, int, int]]:
    """Record [100 ms, ``until_ns``), cut once before the last ``unwritten`` ticks, and go on ``away_ns`` later.

    An end at the very edge of a tick would be before it or after it by a rounding error.
    """
    line = StraightLine(rate, mic_ppm)
    timeline: Timeline[Shot] = Timeline(fps=Fraction(30), sample_rate=rate, pictures=pictures, line=line)
    ticks: list[Tick[Shot]] = []
    arrivals = sorted([(shot.time_ns + 20 * MS, shot) for shot in shots], key=lambda one: one[0])
    begin_again: tuple[int, int] | None = None
    timeline.begin(100 * MS)
    first = 0
    for now in range(100 * MS, until_ns + 2 * SECOND, 10 * MS):
        while arrivals and arrivals[0][0] <= now:
            shot = arrivals.pop(0)[1]
            timeline.frame(shot.time_ns, shot)
        if begin_again is not None and now >= begin_again[0]:
            timeline.begin(begin_again[1], first_tick=len(ticks))
            begin_again, first = None, len(ticks)
        if begin_again is None and now >= until_ns and not timeline.ending:
            timeline.end(until_ns)
        if timeline.open:
            ticks += timeline.due(now, line.sample_at(now))
        if cut_at_ns is not None and now >= cut_at_ns:
            tick, cut_at_ns = max(0, timeline.ticks_of_segment - unwritten), None
            begin_again = (now + away_ns, timeline.begin_of(tick))
            gone = ticks[first + tick :]
            timeline.cut(tick, [(one.frame.time_ns, one.frame) for one in gone if one.frame is not None])
            assert timeline.finished(now)
            del ticks[first + tick :]
            assert timeline.close().ticks == tick
    assert timeline.finished(until_ns + 2 * SECOND)
    assert timeline.close().ticks == len(ticks) - first
    put_out = [Shown(one.frame, one.samples, one.sound_from, one.sound_to) for one in ticks]
    return put_out, (timeline.frames_repeated, timeline.frames_lost, timeline.still_ticks)


def wobbly(jitter: list[int], missing: set[int]) -> list[Shot]:
    return [
        Shot(shot.number, shot.time_ns + off)
        for shot, off in zip(steady(Fraction(30), 0, 3 * SECOND), jitter, strict=True)
        if shot.number not in missing
    ]


@given(
    jitter=st.lists(st.integers(-12 * MS, 12 * MS), min_size=90, max_size=90),
    missing=st.one_of(st.sets(st.integers(5, 85), max_size=12), st.just(set(range(20, 60)))),
    cut_at_ns=st.integers(100 * MS, 2500 * MS),
    away_ns=st.integers(0, 200 * MS),
    rate=SAMPLE_RATES,
    mic_ppm=st.floats(-300, 300),
)
def test_a_segment_that_goes_on_after_a_cut_at_a_tick_is_as_if_it_had_not_been_cut(
    jitter: list[int], missing: set[int], cut_at_ns: int, away_ns: int, rate: int, mic_ppm: float
) -> None:
    shots = wobbly(jitter, missing)
    uncut, counts = shown(shots, rate=rate, until_ns=2715 * MS, mic_ppm=mic_ppm)
    cut, cut_counts = shown(
        shots, rate=rate, until_ns=2715 * MS, mic_ppm=mic_ppm, cut_at_ns=cut_at_ns, away_ns=away_ns
    )
    assert [(one.frame, one.samples) for one in cut] == [(one.frame, one.samples) for one in uncut]
    assert [one.sound_from for one in cut] == pytest.approx([one.sound_from for one in uncut], abs=1e-6)
    assert [one.sound_to for one in cut] == pytest.approx([one.sound_to for one in uncut], abs=1e-6)
    assert cut_counts == counts


@given(
    jitter=st.lists(st.integers(-4 * MS, 4 * MS), min_size=90, max_size=90),
    cut_at_ns=st.integers(100 * MS, 2500 * MS),
    unwritten=st.integers(1, 30),
    away_ns=st.integers(0, 200 * MS),
    rate=SAMPLE_RATES,
    mic_ppm=st.floats(-300, 300),
)
def test_ticks_that_could_not_be_written_are_put_out_once_more_by_the_segment_that_goes_on(
    jitter: list[int], cut_at_ns: int, unwritten: int, away_ns: int, rate: int, mic_ppm: float
) -> None:
    shots = wobbly(jitter, set())
    uncut, counts = shown(shots, rate=rate, until_ns=2715 * MS, mic_ppm=mic_ppm)
    cut, cut_counts = shown(
        shots,
        rate=rate,
        until_ns=2715 * MS,
        mic_ppm=mic_ppm,
        cut_at_ns=cut_at_ns,
        unwritten=unwritten,
        away_ns=away_ns,
    )
    assert [one.frame for one in cut] == [one.frame for one in uncut]
    assert [one.samples for one in cut] == [one.samples for one in uncut]
    assert all(one.sound_to == after.sound_from for one, after in itertools.pairwise(cut))
    assert [one.sound_from for one in cut] == pytest.approx([one.sound_from for one in uncut], abs=48)
    assert cut_counts == counts == (0, 0, 0)


@given(
    cut_at_ns=st.integers(100 * MS, 2500 * MS),
    unwritten=st.integers(0, 30),
    away_ns=st.integers(0, 300 * MS),
    rate=SAMPLE_RATES,
    mic_ppm=st.floats(-300, 300),
)
def test_sound_alone_goes_on_after_a_cut_at_the_very_sample(
    cut_at_ns: int, unwritten: int, away_ns: int, rate: int, mic_ppm: float
) -> None:
    cut, _ = shown(
        [],
        rate=rate,
        pictures=False,
        until_ns=2700 * MS,
        mic_ppm=mic_ppm,
        cut_at_ns=cut_at_ns,
        unwritten=unwritten,
        away_ns=away_ns,
    )
    uncut, _ = shown([], rate=rate, pictures=False, until_ns=2700 * MS, mic_ppm=mic_ppm)
    assert cut == uncut


# ── Jitter ───────────────────────────────────────────────────────────────────────────────────────────

SEEN = 120
"""So many frames came before the recording, as the hub remembers them."""


def jittered(
    fps: Fraction, *, periods: float, seed: int, gaps: frozenset[int] = frozenset(), count: int = 500
) -> list[Shot]:
    """Shots whose times are off by up to so many periods to both sides; ``gaps``: those that never came."""
    chance, period, shots = random.Random(seed), 1e9 / float(fps), list[Shot]()
    for number in range(count):
        at_ns = round(SECOND + number * period + chance.uniform(-periods, periods) * period)
        if number not in gaps:
            shots.append(Shot(number, max(at_ns, shots[-1].time_ns + MS if shots else 0)))
    return shots


def recorded(fps: Fraction, shots: list[Shot], *, seen: int) -> TimelineOutput:
    """Record from the shot after ``seen`` on, until three seconds before the last."""
    before, rest = shots[:seen], shots[seen:]
    intervals = [(rest[0].time_ns - MS, rest[-1].time_ns - 3 * SECOND)]
    return play(fps=fps, shots=rest, intervals=intervals, seen_before=before)


JITTERING = st.sampled_from([Fraction(30), Fraction(25), Fraction(30000, 1001), Fraction(60), Fraction(15)])


@given(fps=JITTERING, periods=st.floats(0.0, 0.6), seed=st.integers(0, 1 << 30))
def test_a_camera_that_keeps_its_rate_loses_and_repeats_nothing_however_its_times_jitter(
    fps: Fraction, periods: float, seed: int
) -> None:
    output = recorded(fps, jittered(fps, periods=periods, seed=seed), seen=SEEN)
    assert (output.repeated, output.lost) == (0, 0)


@pytest.mark.parametrize("periods", [0.7, 0.8, 0.9])
def test_jitter_of_nearly_a_period_costs_few_frames(periods: float) -> None:
    costs = []
    for seed in range(10):
        output = recorded(Fraction(30), jittered(Fraction(30), periods=periods, seed=seed), seen=SEEN)
        costs.append(output.repeated / len(output.all_ticks))
    assert sum(costs) / len(costs) < (0.01 if periods < 0.8 else 0.08), "it was a sixth of all frames"


@given(seed=st.integers(0, 1 << 30), seen=st.integers(0, 40))
def test_a_recording_that_begins_with_the_camera_knows_the_jitter_after_some_frames(
    seed: int, seen: int
) -> None:
    output = recorded(Fraction(30), jittered(Fraction(30), periods=0.6, seed=seed, count=700), seen=seen)
    assert output.repeated <= 8, "it was up to a fifth of all frames"
    assert output.lost <= 8


@given(
    seed=st.integers(0, 1 << 30),
    gap=st.integers(SEEN + 60, 300),
    length=st.integers(1, 40),
    periods=st.floats(0.0, 0.5),
)
def test_a_gap_of_a_jittering_camera_is_filled_with_just_the_ticks_that_are_missing(
    seed: int, gap: int, length: int, periods: float
) -> None:
    gaps = frozenset(range(gap, gap + length))
    shots = jittered(Fraction(30), periods=periods, seed=seed, gaps=gaps)
    output = recorded(Fraction(30), shots, seen=SEEN)
    # The first frame of a segment lies anywhere between two ticks, so one missing frame may fit in there.
    assert length - 1 <= output.repeated <= length + 3
    assert output.lost <= output.repeated - length + 1


@example(fps=Fraction(30), periods=0.875, seed=9389, seen=SEEN)
@example(fps=Fraction(30), periods=0.8, seed=1164, seen=SEEN)
@example(fps=Fraction(30), periods=0.9, seed=1165, seen=SEEN)
@given(
    fps=JITTERING, periods=st.floats(0.0, 0.9), seed=st.integers(0, 1 << 30), seen=st.sampled_from([0, SEEN])
)
def test_no_frame_is_shown_far_from_its_own_time(fps: Fraction, periods: float, seed: int, seen: int) -> None:
    output = recorded(fps, jittered(fps, periods=periods, seed=seed), seen=seen)
    away_ns: dict[int, int] = {}
    for tick in output.all_ticks:
        assert tick.frame is not None
        # Where frames are missing before it, it is shown in their ticks too.
        off_ns = abs(tick.frame.time_ns - tick.start_ns)
        away_ns[tick.frame.number] = min(off_ns, away_ns.get(tick.frame.number, off_ns))
    assert max(away_ns.values()) < 1.3e9 / float(fps)


@given(share=st.one_of(st.floats(0.3, 0.9), st.floats(1.12, 2.5)))
def test_a_camera_of_another_rate_stays_in_its_true_time(share: float) -> None:
    fps = Fraction(30)
    output = play(
        fps=fps, shots=steady(fps * Fraction(share), 0, 13 * SECOND), intervals=[(SECOND, 11 * SECOND)]
    )
    assert min(output.repeated, output.lost) == 0
    for tick in output.all_ticks:
        assert tick.frame is not None
        # A frame fills the nearer half of the gap before it.
        most = max(0.8, 0.5 + 0.5 / share)
        assert tick.repeated or abs(tick.frame.time_ns - tick.start_ns) < most * 1e9 / 30
