#!/usr/bin/env python3
"""What a recording of the rig's camera and microphone really shows, as JSON.

Times of the file are in seconds, times of the source in milliseconds of CLOCK_MONOTONIC. An offset is (time of the
picture in the file − when it was taken) − (time of the sound in the file − when it was played): positive means that
the picture comes later than the sound.
"""

import argparse
import itertools
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from decoded_file import Pictures, Samples, read_container, read_pictures, rounded
from played_sound import Jump, PlayedSound
from sound_code import Signal, correlate

USUAL_INTERVAL_MS = 1000 / 30
CUT_MS = 60
"""Pictures further apart than the file shows, by this much, mark a cut."""
LISTED = 50
CLICK_CUTOFF_HZ = 9000
"""The code has nothing above 8.5 kHz."""
SILENCE = 1e-4
"""−80 dBFS: the microphone itself always has noise at −60."""


@dataclass(frozen=True)
class Read:
    """A picture whose bar code was read."""

    pts_s: float
    counter: int
    taken_ms: float


def tenths(value: float | None) -> float | None:
    return rounded(value, 1)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--paused",
        action="append",
        default=[],
        metavar="A-B",
        help="nothing from within these ms may be in FILE",
    )
    parser.add_argument("--brief", action="store_true", help="leave out the list of markers")
    parser.add_argument(
        "--frames", type=Path, metavar="CSV", help="write pts,counter,taken ms,offset ms of each picture"
    )
    parser.add_argument(
        "--click", type=float, default=0.03, metavar="LEVEL", help="the least level of a click"
    )
    parser.add_argument(
        "--interval", type=float, metavar="MS", help="of the source's frames (default: found)"
    )
    asked = parser.parse_args()
    report = Report(asked.file, interval_ms=asked.interval)
    pauses = [tuple(map(float, span.split("-"))) for span in asked.paused]
    json.dump(report.all(pauses, click_level=asked.click, brief=asked.brief), sys.stdout, indent=1)
    print()
    if asked.frames:
        report.write_frames(asked.frames)


class Report:
    """All that can be said of one file."""

    def __init__(self, file: Path, *, interval_ms: float | None) -> None:
        self._file = file
        self._pictures = read_pictures(file)
        everything = self._pictures.all if self._pictures else []
        self._read = [
            Read(one.pts_s, one.counter, one.taken_ms)
            for one in everything
            if one.pts_s is not None and one.counter is not None and one.taken_ms is not None
        ]
        self._pts_s = np.array([one.pts_s for one in everything if one.pts_s is not None])
        self._interval_ms = interval_ms or self._found_interval_ms()
        cuts_s = [
            after.pts_s
            for before, after in itertools.pairwise(self._read)
            if abs((after.taken_ms - before.taken_ms) - (after.pts_s - before.pts_s) * 1e3) > CUT_MS
        ]
        middle_ms = float(np.median([one.taken_ms for one in self._read])) if self._read else None
        self._sound = PlayedSound(file, picture_ms=middle_ms, cuts_s=cuts_s)
        self._offsets_ms = [self._offset_ms(one) for one in self._read]

    def all(self, pauses: list[tuple[float, ...]], *, click_level: float, brief: bool) -> dict[str, Any]:
        report: dict[str, Any] = {"file": str(self._file), "container": read_container(self._file)}
        jumps = self._sound.jumps
        used: set[int] = set()
        if self._pictures is not None:
            report["video"] = self._video(self._pictures)
        if self._sound.file is not None:
            report["audio"] = self._audio(self._sound.file, click_level=click_level, brief=brief)
        if any(offset is not None for offset in self._offsets_ms):
            report["av"] = self._offsets()
        if self._read:
            report["cuts"], report["video"]["missing_outside_cuts"] = self._cuts(jumps, used)
        report["audio_jumps_without_cut"] = [
            {
                "t": rounded(jump.at_s),
                "silence_ms": tenths(jump.silence_ms),
                "from_ms": tenths(jump.from_ms),
                "to_ms": tenths(jump.to_ms),
                "source_gap_ms": tenths(jump.source_gap_ms),
                "removed_ms": tenths(jump.removed_ms),
            }
            for place, jump in enumerate(jumps)
            if place not in used
        ]
        if pauses:
            report["leaks"] = [self._leak(begin, end) for begin, end in pauses]
        return report

    def write_frames(self, file: Path) -> None:
        with file.open("w", encoding="utf-8") as lines:
            for one, offset in zip(self._read, self._offsets_ms, strict=True):
                shown = "" if offset is None else round(offset, 2)
                lines.write(f"{one.pts_s:.4f},{one.counter},{one.taken_ms},{shown}\n")

    def _found_interval_ms(self) -> float:
        """Return the camera's frame interval by the counters, without intervals that are far off the median."""
        steps = np.array(
            [
                (after.taken_ms - before.taken_ms, after.counter - before.counter)
                for before, after in itertools.pairwise(self._read)
                if 0 < after.counter - before.counter < 4
            ]
        )
        if not len(steps):
            return USUAL_INTERVAL_MS
        each = steps[:, 0] / steps[:, 1]
        steps = steps[np.abs(each - np.median(each)) < 0.5 * np.median(each)]
        return float(steps[:, 0].sum() / steps[:, 1].sum())

    def _offset_ms(self, picture: Read) -> float | None:
        played_s = self._sound.played_s(picture.pts_s) if self._sound.stretches else None
        return None if played_s is None else played_s * 1e3 - picture.taken_ms

    def _video(self, pictures: Pictures) -> dict[str, Any]:
        steps_s = np.diff(self._pts_s)
        counters = [one.counter for one in self._read]
        return pictures.stream | {
            "frames": len(pictures.all),
            "unreadable": len(pictures.all) - len(self._read),
            "unreadable_at": [rounded(one.pts_s) for one in pictures.all if one.counter is None][:20],
            "first_pts": rounded(self._pts_s[0]) if len(self._pts_s) else None,
            "last_pts": rounded(self._pts_s[-1]) if len(self._pts_s) else None,
            "pts_strictly_increasing": bool((steps_s > 0).all()) if len(steps_s) else None,
            "pts_step_ms": {
                "min": rounded(steps_s.min() * 1e3),
                "median": rounded(np.median(steps_s) * 1e3),
                "max": rounded(steps_s.max() * 1e3),
            }
            if len(steps_s)
            else None,
            "source_interval_ms": rounded(self._interval_ms),
            "duplicated": sum(before == after for before, after in itertools.pairwise(counters)),
            "out_of_order": sum(before > after for before, after in itertools.pairwise(counters)),
            "first_gen_ms": self._read[0].taken_ms if self._read else None,
            "last_gen_ms": self._read[-1].taken_ms if self._read else None,
        }

    def _audio(self, file: Samples, *, click_level: float, brief: bool) -> dict[str, Any]:
        sound, pts_s = self._sound, file.frame_pts_s
        lag_s = pts_s - file.frame_begins / file.rate if len(pts_s) else np.zeros(1)
        gaps_s = np.diff(lag_s)
        gaps = [place for place in range(len(gaps_s)) if abs(gaps_s[place]) > 0.002]
        found = clicks(file.values, file.rate, click_level)
        quiet = silences(file.values, file.rate)
        report = file.stream | {
            "first_pts": rounded(pts_s[0]) if len(pts_s) else None,
            "end_pts": rounded(sound.file_s(len(file.values))) if len(pts_s) else None,
            "markers": len(sound.markers),
            "expected_markers": round(len(file.values) / file.rate * 10),
            "pts_strictly_increasing": bool((np.diff(pts_s) > 0).all()) if len(pts_s) > 1 else None,
            "pts_gaps": [
                {"t": rounded(pts_s[place + 1]), "gap_ms": tenths(gaps_s[place] * 1e3)}
                for place in gaps[:LISTED]
            ],
            "pts_gaps_count": len(gaps),
            "pts_minus_samples_ms": {
                "min": tenths((lag_s - lag_s[0]).min() * 1e3),
                "max": tenths((lag_s - lag_s[0]).max() * 1e3),
                "end": tenths((lag_s[-1] - lag_s[0]) * 1e3),
            },
            "clicks": [
                {"t": rounded(sound.file_s(sample)), "level": rounded(level)}
                for sample, level in (found or [])[:LISTED]
            ],
            "clicks_count": None if found is None else len(found),
            "silences": [
                {"t": rounded(sound.file_s(begin)), "ms": tenths(length / file.rate * 1e3)}
                for begin, length in quiet[:LISTED]
            ],
            "segments": [
                {
                    "t0": rounded(sound.file_s(one.begin)),
                    "t1": rounded(sound.file_s(one.end)),
                    "played0_ms": tenths(one.begin_ms),
                    "played1_ms": tenths(one.end_ms),
                    "rate_ppm": tenths((1 / (one.seconds_a_sample * file.rate) - 1) * 1e6)
                    if len(one.marker_samples) > 20
                    else None,
                }
                for one in sound.stretches
            ],
        }
        if not brief:
            report["marker_list"] = [
                [rounded(sound.file_s(sample)), tenths(played_s * 1e3)] for sample, played_s in sound.markers
            ]
        return report

    def _offsets(self) -> dict[str, Any]:
        known = [
            (one.pts_s, offset)
            for one, offset in zip(self._read, self._offsets_ms, strict=True)
            if offset is not None
        ]
        times_s, offsets_ms = (np.array(column) for column in zip(*known, strict=True))
        seconds = np.floor(times_s).astype(int)
        each_second = {
            int(second): tenths(np.median(offsets_ms[seconds == second])) for second in np.unique(seconds)
        }
        slope, base = np.polyfit(times_s, offsets_ms, 1) if len(times_s) > 2 else (0.0, 0.0)
        samples = self._sound.samples
        return {
            "offset_ms": {
                "median": tenths(np.median(offsets_ms)),
                "min": tenths(offsets_ms.min()),
                "max": tenths(offsets_ms.max()),
                "max_abs": tenths(np.abs(offsets_ms).max()),
                "p99_abs": tenths(np.percentile(np.abs(offsets_ms), 99)),
                "jitter_std": tenths(np.std(offsets_ms - (slope * times_s + base))),
            },
            "per_second": each_second,
            "max_abs_per_second": tenths(max(abs(value or 0.0) for value in each_second.values())),
            "drift_ms_per_min": tenths(slope * 60),
            "drift_total_ms": tenths(slope * (times_s[-1] - times_s[0])),
            "start_difference_ms": tenths((self._pts_s[0] - self._sound.file_s(0)) * 1e3),
            "end_difference_ms": tenths(
                (self._pts_s[-1] + self._interval_ms / 1e3 - self._sound.file_s(len(samples))) * 1e3
            ),
        }

    def _cuts(self, jumps: list[Jump], used: set[int]) -> tuple[list[dict[str, Any]], int]:
        """Return the places where pictures are missing, and how many are missing elsewhere.

        ``used``: those of ``jumps`` that belong to a cut are added to it.
        """
        cuts, missing = [], 0
        for before, after in itertools.pairwise(self._read):
            source_ms, file_ms = after.taken_ms - before.taken_ms, (after.pts_s - before.pts_s) * 1e3
            if 0 <= source_ms <= 2 * self._interval_ms + 1:
                missing += max(0, after.counter - before.counter - 1)
                continue
            removed_ms = source_ms - file_ms
            is_cut = abs(removed_ms) > 2 * self._interval_ms
            # The millions of a counter are the number of the stream: between two streams nothing can be counted.
            same_stream = before.counter // 10**6 == after.counter // 10**6
            jump = _jump_at(after.pts_s, removed_ms, jumps, used) if is_cut else None
            cuts.append(
                {
                    "t": rounded(after.pts_s),
                    "last_gen_ms": before.taken_ms,
                    "next_gen_ms": after.taken_ms,
                    "source_gap_ms": tenths(source_ms),
                    "media_gap_ms": tenths(file_ms),
                    "removed_ms": tenths(removed_ms),
                    "frames_missing": after.counter - before.counter - 1 if same_stream else None,
                    "kind": "cut" if is_cut else "lost frames",
                    "audio": None
                    if jump is None
                    else {
                        "t": rounded(jump.at_s),
                        "source_gap_ms": tenths(jump.source_gap_ms),
                        "removed_ms": tenths(jump.removed_ms),
                        "silence_ms": tenths(jump.silence_ms),
                        "splice_minus_video_ms": tenths((jump.at_s - after.pts_s) * 1e3),
                        "removed_minus_video_ms": tenths(jump.removed_ms - removed_ms),
                    },
                }
            )
        return cuts, missing

    def _leak(self, begin_ms: float, end_ms: float) -> dict[str, Any]:
        """Return what the file holds of a pause, and how far from its edges the file ends and begins."""
        stretches = self._sound.stretches
        # The picture tells the whole millisecond in which it was taken.
        inside = [one for one in self._read if begin_ms < one.taken_ms <= end_ms - 1]
        before = [one.taken_ms for one in self._read if one.taken_ms <= begin_ms]
        after = [one.taken_ms for one in self._read if one.taken_ms > end_ms - 1]
        heard_ms = sum(_overlap(one.begin_ms, one.end_ms, begin_ms, end_ms) for one in stretches)
        middle_ms = (begin_ms + end_ms) / 2
        first_half_ms = sum(_overlap(one.begin_ms, one.end_ms, begin_ms, middle_ms) for one in stretches)
        ends = [one.end_ms for one in stretches if one.begin_ms < begin_ms]
        begins = [one.begin_ms for one in stretches if one.end_ms > end_ms]
        return {
            "paused_ms": [begin_ms, end_ms],
            "video_frames": len(inside),
            "video_ms": tenths(len(inside) * self._interval_ms),
            "video_at": [[rounded(one.pts_s), one.taken_ms] for one in inside[:10]],
            "audio_ms": tenths(heard_ms),
            "audio_after_pause_ms": tenths(first_half_ms),
            "audio_before_resume_ms": tenths(heard_ms - first_half_ms),
            # Negative at the end, positive at the begin: a part of what was to be recorded is missing.
            "video_end_minus_pause_ms": tenths(max(before) - begin_ms) if before and not inside else None,
            "video_begin_minus_resume_ms": tenths(min(after) - end_ms) if after and not inside else None,
            "audio_end_minus_pause_ms": tenths(ends[-1] - begin_ms) if ends else None,
            "audio_begin_minus_resume_ms": tenths(begins[0] - end_ms) if begins else None,
        }


def clicks(samples: Signal, rate: int, least: float) -> list[tuple[int, float]] | None:
    """Return (sample, level) of what sounds above the code's tones; None where the rate has no room for it.

    The ends of the track are no clicks.
    """
    if rate < 22050:
        return None
    places = np.arange(-63, 64)
    low_pass = np.sinc(2 * CLICK_CUTOFF_HZ / rate * places) * np.blackman(len(places))
    high_pass = -low_pass / low_pass.sum()
    high_pass[63] += 1
    levels = np.abs(correlate(samples, high_pass.astype(complex)).real)
    loud = np.flatnonzero(levels > least)
    groups: list[npt.NDArray[np.int64]] = np.split(loud, np.flatnonzero(np.diff(loud) > 0.01 * rate) + 1)
    loudest = [int(group[np.argmax(levels[group])]) for group in groups if len(group)]
    found = [(place + 63, float(levels[place])) for place in loudest]
    return [(place, level) for place, level in found if 0.025 * rate < place < len(samples) - 0.045 * rate]


def silences(samples: Signal, rate: int) -> list[tuple[int, int]]:
    """Return (begin, length) in samples of what is silent for 10 ms or longer."""
    block = int(0.005 * rate)
    blocks = len(samples) // block
    quiet = np.sqrt((samples[: blocks * block].reshape(blocks, block) ** 2).mean(1)) < SILENCE
    edges = np.flatnonzero(np.diff(np.concatenate([[0], quiet.astype(int), [0]])))
    return [
        (int(begin) * block, int(end - begin) * block)
        for begin, end in zip(edges[::2], edges[1::2], strict=True)
        if end - begin >= 2
    ]


def _jump_at(at_s: float, removed_ms: float, jumps: list[Jump], used: set[int]) -> Jump | None:
    """Return the jump of the sound that belongs to a cut of the pictures, and add its place to ``used``."""
    near = [place for place, jump in enumerate(jumps) if abs(jump.at_s - at_s) < 1.5 and place not in used]
    if not near:
        return None
    best = min(
        near,
        key=lambda place: abs(jumps[place].removed_ms - removed_ms) + abs(jumps[place].at_s - at_s) * 100,
    )
    used.add(best)
    return jumps[best]


def _overlap(begin: float, end: float, other_begin: float, other_end: float) -> float:
    return max(0.0, min(end, other_end) - max(begin, other_begin))


if __name__ == "__main__":
    main()
