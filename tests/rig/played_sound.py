"""The sound of a recording against the clock: which stretch of it was played when, and where it jumps."""

import itertools
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from decoded_file import read_samples
from sound_code import SLOT_S, SLOTS, Signal, read_sound, sound_at

JUMP_S, JUMP_SLOPE = 0.001, 2e-3
"""Markers that are further from where the ones before put them belong to another stretch; less is a clock's error."""
SLOT_HEARD_S = 0.095
"""So much of a stretch's last slot certainly belongs to it: chirp and digits."""
NEAR_S = 0.15
NO_SILENCE_HOPS = 6
"""Less than this many hops of 2 ms between two stretches is a bare join."""
HIGHEST_HZ = 7000
HOP_S = 0.002


@dataclass
class Stretch:
    """A stretch of the sound without a jump: its markers, and the samples between which it lasts."""

    marker_samples: Signal
    marker_times_s: Signal
    seconds_a_sample: float
    begin: float
    end: float

    def played_s(self, sample: float | Signal) -> Signal:
        """Return when these samples were played, by the markers about them."""
        places = np.asarray(sample, float)
        between = np.interp(places, self.marker_samples, self.marker_times_s)
        before = np.minimum(0, places - self.marker_samples[0])
        after = np.maximum(0, places - self.marker_samples[-1])
        return between + self.seconds_a_sample * (before + after)

    @property
    def begin_ms(self) -> float:
        return float(self.played_s(self.begin)) * 1e3

    @property
    def end_ms(self) -> float:
        return float(self.played_s(self.end)) * 1e3


@dataclass(frozen=True)
class Jump:
    """What lies between two stretches: at which time of the file, and what was left out there."""

    at_s: float
    silence_ms: float
    from_ms: float
    to_ms: float

    @property
    def source_gap_ms(self) -> float:
        return self.to_ms - self.from_ms

    @property
    def removed_ms(self) -> float:
        return self.source_gap_ms - self.silence_ms


class PlayedSound:
    """The sound of a file, divided into stretches without a jump."""

    def __init__(self, path: Path, *, picture_ms: float | None, cuts_s: list[float]) -> None:
        """``picture_ms``: any time within the recording, to know in which 1.8 hours a slot lies; ``cuts_s``: where pictures jump."""
        self._cuts_s = np.asarray(cuts_s, float)
        self.stretches: list[Stretch] = []
        self.markers: list[tuple[float, float]] = []
        """(sample, second of the clock)."""
        self.file = read_samples(path)
        if self.file is None or not len(self.file.frame_pts_s):
            return
        self.samples, self.rate = self.file.values, self.file.rate
        self.markers = self._unwrapped(picture_ms)
        if self.markers:
            self._divide()

    def file_s(self, sample: float) -> float:
        """Return at which time of the file a sample is heard, by the time of its frame."""
        assert self.file is not None
        begins = self.file.frame_begins
        frame = int(np.clip(np.searchsorted(begins, sample, "right") - 1, 0, len(begins) - 1))
        return float(self.file.frame_pts_s[frame] + (sample - begins[frame]) / self.rate)

    def played_s(self, file_s: float) -> float | None:
        """Return when what is heard at this time of the file was played; None: nothing known is heard there."""
        assert self.file is not None
        begins = self.file.frame_begins
        for stretch in self.stretches:
            begin_s = self.file_s(stretch.begin)
            if begin_s <= file_s <= self.file_s(stretch.end):
                guess = stretch.begin + (file_s - begin_s) * self.rate
                frame = int(np.clip(np.searchsorted(begins, guess, "right") - 1, 0, len(begins) - 1))
                sample = begins[frame] + (file_s - self.file.frame_pts_s[frame]) * self.rate
                return float(stretch.played_s(sample))
        return None

    @property
    def jumps(self) -> list[Jump]:
        found = []
        for before, after in itertools.pairwise(self.stretches):
            end_s, begin_s = self.file_s(before.end), self.file_s(after.begin)
            found.append(Jump(begin_s, (begin_s - end_s) * 1e3, before.end_ms, after.begin_ms))
        return found

    def _unwrapped(self, picture_ms: float | None) -> list[tuple[float, float]]:
        """Return the markers with the full time; a slot's number itself only counts to 1.8 hours."""
        found: list[tuple[float, float]] = []
        near: float | None = None if picture_ms is None else picture_ms / 1000 / SLOT_S
        for marker in read_sound(self.samples, self.rate):
            if near is None:
                near = marker.slot
            slot = marker.slot + round((near - marker.slot) / SLOTS) * SLOTS
            if picture_ms is None:
                near = slot
            found.append((marker.sample, slot * SLOT_S))
        return found

    def _divide(self) -> None:
        """Within a stretch the played time grows as the samples do."""
        rows = [[self.markers[0]]]
        for before, after in itertools.pairwise(self.markers):
            played_s, heard_s = after[1] - before[1], (after[0] - before[0]) / self.rate
            if abs(played_s - heard_s) > JUMP_S + JUMP_SLOPE * heard_s:
                rows.append([])
            rows[-1].append(after)
        stretches = [self._stretch(row) for row in rows]
        # A single marker in a longer file is a misreading.
        self.stretches = [one for one in stretches if len(one.marker_samples) > 1 or len(stretches) == 1]
        for before, after in itertools.pairwise(self.stretches):
            self._find_boundary(before, after)
        if self.stretches:
            first, last = self.stretches[0], self.stretches[-1]
            first.begin = self._extent(first, 0, first.begin, forward=False)
            last.end = self._extent(last, last.end, len(self.samples), forward=True)

    def _stretch(self, row: list[tuple[float, float]]) -> Stretch:
        markers = np.array(row)
        samples, times = markers[:, 0], markers[:, 1]
        rate = float(np.polyfit(samples, times, 1)[0]) if len(row) > 20 else 1 / self.rate
        return Stretch(samples, times, rate, samples[0], samples[-1] + SLOT_HEARD_S * self.rate)

    def _spectra(self, samples: Signal) -> tuple[Signal, int, int]:
        """Return the square roots of the magnitudes, (hops, frequencies), the hop and the window in samples."""
        hop = max(1, int(HOP_S * self.rate))
        window = 4 * hop
        padded = np.pad(samples, (0, max(0, window - len(samples))))
        hops = (len(padded) - window) // hop + 1
        places = np.arange(window)[None] + hop * np.arange(hops)[:, None]
        spectra = np.abs(np.fft.rfft(padded[places] * np.hanning(window), axis=1))
        return np.sqrt(spectra[:, np.fft.rfftfreq(window, 1 / self.rate) < HIGHEST_HZ]), hop, window

    def _misfit(self, first: int, until: int, stretch: Stretch) -> tuple[Signal, Signal, int, int]:
        """Compare what is heard with what the stretch would play: (misfit, level) of each hop, hop and window in samples."""
        heard, hop, window = self._spectra(self.samples[first:until])
        played, _, _ = self._spectra(sound_at(stretch.played_s(np.arange(first, until))))
        misfit = ((heard - np.sqrt(self._gain(stretch)) * played) ** 2).sum(1)
        return misfit, (heard**2).sum(1), hop, window

    def _gain(self, stretch: Stretch) -> float:
        """Return how loud the recording is against the sound that was played, by two seconds of the stretch."""
        first = int(stretch.marker_samples[0])
        last = int(stretch.marker_samples[-1] + 0.09 * self.rate)
        places = np.arange(first, min(last, first + self.rate * 2, len(self.samples)))
        played = np.mean(sound_at(stretch.played_s(places)) ** 2)
        return max(1e-3, float(np.sqrt(np.mean(self.samples[places] ** 2) / max(1e-9, played))))

    def _find_boundary(self, before: Stretch, after: Stretch) -> None:
        """Find, to about 3 ms, where ``before`` ends and ``after`` begins, with silence between them or none."""
        first = int(before.marker_samples[-1])
        until = int(min(len(self.samples), after.marker_samples[0] + 0.1 * self.rate))
        of_before, silence, hop, window = self._misfit(first, until, before)
        of_after = self._misfit(first, until, after)[0]
        hops = len(of_before)
        sums = [np.concatenate([[0], np.cumsum(cost)]) for cost in (of_before, silence + 1e-3, of_after)]
        places = np.arange(hops + 1)
        apart = np.abs(places[None, :] - places[:, None])
        # cost[end, begin]: ``before`` is heard up to end, nothing up to begin, then ``after``.
        cost = sums[1][None, :] - sums[1][:, None] + (sums[2][hops] - sums[2])[None, :] + sums[0][:, None]
        cost[np.tril_indices(hops + 1, -1)] = np.inf
        cost += 1e-6 * apart
        end, begin = (int(place) for place in np.unravel_index(np.argmin(cost), cost.shape))
        middles = first + places * hop + (window - hop) / 2
        at_s = self.file_s(middles[end])
        near_s = self._cuts_s[np.abs(self._cuts_s - at_s) < NEAR_S]
        if begin - end <= NO_SILENCE_HOPS and len(near_s):
            # Where both sides sound alike, take the place nearest to the pictures' cut.
            alike = cost <= cost[end, begin] + 0.5 * np.median(silence)
            alike &= apart <= NO_SILENCE_HOPS
            ends, begins = np.nonzero(alike)
            wanted = near_s[np.argmin(np.abs(near_s - at_s))]
            joins_s = np.array([self.file_s(sample) for sample in (middles[ends] + middles[begins]) / 2])
            best = int(np.argmin(np.abs(joins_s - wanted)))
            end, begin = int(ends[best]), int(begins[best])

        def sample(place: int) -> float:
            return first + place * hop + ((window - hop) / 2 if 0 < place < hops else 0)

        before.end, after.begin = sample(end), sample(begin)
        if begin - end <= NO_SILENCE_HOPS:
            before.end = after.begin = (before.end + after.begin) / 2

    def _extent(self, stretch: Stretch, first: float, until: float, *, forward: bool) -> float:
        """Return how far the stretch goes on towards the end of the file, or its begin."""
        begin, end = int(max(0, first)), int(min(until, len(self.samples)))
        if end - begin < 0.01 * self.rate:
            return float(end if forward else begin)
        misfit, silence, hop, window = self._misfit(begin, end, stretch)
        better = (silence + 1e-3) - misfit
        gained = np.cumsum(better if forward else better[::-1])
        hops = int(np.argmax(np.concatenate([[0], gained])))
        length = hops * hop + (window - hop if hops else 0)
        return float(min(end, begin + length) if forward else max(begin, end - length))
