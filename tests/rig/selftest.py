#!/usr/bin/env python3
"""Prove analyse.py on files whose faults are known, because they are made here."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt
from picture_code import draw_picture
from sound_code import sound_at

HERE = Path(__file__).resolve().parent
FOLDER = Path(os.environ.get("RIG_STATE", "/tmp/pausa-rig")) / "selftest"
BEGIN_S = 5000.02
"""Any time of the source."""
PAUSE_S = (BEGIN_S + 4.013, BEGIN_S + 4.013 + 3.217)
CLOCK_HZ = 90_000
Span = tuple[float | None, float]
"""From and until, in seconds of the source; from None: silence for so many seconds."""


@dataclass
class Film:
    """A file that shows spans of the source one after the other."""

    name: str
    spans: Sequence[Span]
    sound_spans: Sequence[Span] | None = None
    """None: as ``spans``."""
    size: tuple[int, int] = (640, 360)
    rate: int = 48000
    picture_late_ms: float = 0.0
    microphone_ppm: float = 0.0
    smaller: int = 1
    """By how much the pictures are smaller than those of the camera."""
    dropped: Sequence[int] = ()
    repeated: Sequence[int] = ()
    click_s: float | None = None
    fps: int = 30

    def make(self) -> Path:
        path = FOLDER / self.name
        with av.open(str(path), "w") as file:
            video = file.add_stream("libx264", rate=self.fps, options={"crf": "38", "preset": "ultrafast"})
            video.width, video.height = self.size[0] // self.smaller, self.size[1] // self.smaller
            video.pix_fmt = "yuv420p"
            video.codec_context.thread_count = 1
            video.time_base = video.codec_context.time_base = Fraction(1, CLOCK_HZ)
            audio = file.add_stream("aac", rate=self.rate, layout="mono")
            audio.bit_rate = 64_000
            for frame in self._frames():
                file.mux(video.encode(frame))
            file.mux(video.encode(None))
            samples = self._samples()
            for begin in range(0, len(samples), 1024):
                block = samples[None, begin : begin + 1024].astype(np.float32)
                sound = av.AudioFrame.from_ndarray(block, format="fltp", layout="mono")
                sound.sample_rate, sound.pts, sound.time_base = self.rate, begin, Fraction(1, self.rate)
                file.mux(audio.encode(sound))
            file.mux(audio.encode(None))
        return path

    def _frames(self) -> "list[av.VideoFrame]":
        width, height = self.size
        random = np.random.default_rng(1)
        ground = random.integers(60, 190, (height // 16 + 1, width // 16)).astype(np.uint8)
        ground = ground.repeat(16, 0)[:height].repeat(16, 1)
        shown: list[tuple[float, int]] = []
        length_s = 0.0
        for begin, end in self.spans:
            assert begin is not None
            numbers = range(int(np.ceil(begin * self.fps - 1e-6)), int(np.ceil(end * self.fps - 1e-6)))
            shown += [(length_s + number / self.fps - begin, number) for number in numbers]
            length_s += end - begin
        frames = []
        for place, (pts_s, number) in enumerate(shown):
            if place in self.dropped:
                continue
            counter = shown[place - 1][1] if place in self.repeated else number
            luma = np.roll(ground, counter * 3, 1)
            draw_picture(luma, 7_000_000 + counter, int(counter / self.fps * 1000))
            luma = np.ascontiguousarray(luma[:: self.smaller, :: self.smaller])
            frame = av.VideoFrame.from_ndarray(luma, format="gray").reformat(format="yuv420p")
            frame.pts = round((pts_s + self.picture_late_ms / 1e3) * CLOCK_HZ)
            frame.time_base = Fraction(1, CLOCK_HZ)
            frames.append(frame)
        return frames

    def _samples(self) -> npt.NDArray[np.float64]:
        parts = []
        for begin, end in self.sound_spans or self.spans:
            if begin is None:
                parts.append(np.zeros(int(end * self.rate)))
                continue
            places = np.arange(round((end - begin) * self.rate))
            parts.append(sound_at(begin + places / self.rate / (1 + self.microphone_ppm * 1e-6)))
        samples = np.concatenate(parts)
        samples += np.random.default_rng(1).normal(0, 0.001, len(samples))
        if self.click_s is not None:
            samples[int(self.click_s * self.rate)] += 0.6
        return samples


@dataclass
class Checks:
    """What was found against what was made."""

    failed: list[str] = field(default_factory=list)

    def film(self, title: str, film: Film, *options: str) -> dict[str, Any]:
        print(title)
        done = subprocess.run(
            [sys.executable, HERE / "analyse.py", film.make(), "--brief", *options],
            capture_output=True,
            text=True,
            check=True,
        )
        report: dict[str, Any] = json.loads(done.stdout)
        return report

    def near(self, what: str, found: float | None, wanted: float, tolerance: float = 0.0) -> None:
        fits = found is not None and abs(found - wanted) <= tolerance
        print(f"  {'ok  ' if fits else 'FAIL'} {what}: {found}, made: {wanted} ± {tolerance}")
        if not fits:
            self.failed.append(what)


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    checks = Checks()
    in_step(checks)
    late_and_fast(checks)
    pauses(checks)
    faults(checks)
    print(f"{len(checks.failed)} failed" if checks.failed else "all ok")
    return 1 if checks.failed else 0


def in_step(checks: Checks) -> None:
    film = Film("plain.mp4", [(BEGIN_S, BEGIN_S + 12)], size=(1280, 720))
    found = checks.film("Picture and sound in step, at low bit rates", film)
    checks.near("unreadable pictures", found["video"]["unreadable"], 0)
    checks.near("median offset in ms", found["av"]["offset_ms"]["median"], 0, 1)
    checks.near("largest offset in ms", found["av"]["offset_ms"]["max_abs"], 0, 1.5)
    checks.near("markers", found["audio"]["markers"], 119, 1)
    checks.near("clicks", found["audio"]["clicks_count"], 0)
    checks.near("cuts", len(found["cuts"]), 0)


def late_and_fast(checks: Checks) -> None:
    film = Film(
        "late.mkv",
        [(BEGIN_S, BEGIN_S + 8)],
        size=(1280, 720),
        rate=44_100,
        picture_late_ms=60,
        smaller=2,
    )
    found = checks.film("Pictures of half the size, 60 ms late, and sound at 44.1 kHz", film)
    checks.near("unreadable pictures", found["video"]["unreadable"], 0)
    checks.near("median offset in ms", found["av"]["offset_ms"]["median"], 60, 1.5)
    film = Film("fast.mp4", [(BEGIN_S, BEGIN_S + 60)], microphone_ppm=200)
    found = checks.film("A microphone that is 200 ppm off, uncorrected, for a minute", film)
    checks.near("ppm", found["audio"]["segments"][0]["rate_ppm"], 200, 2)
    checks.near("drift in ms a minute", found["av"]["drift_ms_per_min"], -12, 1)


def pauses(checks: Checks) -> None:
    paused = ("--paused", f"{PAUSE_S[0] * 1e3}-{PAUSE_S[1] * 1e3}")
    before, after = (BEGIN_S, PAUSE_S[0]), (PAUSE_S[1], PAUSE_S[1] + 4)
    film = Film("pause.mp4", [before, after], size=(1280, 720))
    found = checks.film("A pause of 3.217 s, picture and sound cut alike", film, *paused)
    cut, leak = found["cuts"][0]["audio"], found["leaks"][0]
    checks.near("cuts", len(found["cuts"]), 1)
    checks.near("sound removed in ms", cut["removed_ms"], 3217, 1)
    checks.near("more than of the picture in ms", cut["removed_minus_video_ms"], 0, 2)
    checks.near("where the sound is joined in s", cut["t"], 4.013, 0.004)
    checks.near("pictures of the pause", leak["video_frames"], 0)
    checks.near("sound of the pause in ms", leak["audio_ms"], 0, 5)
    film = Film(
        "leak.mp4",
        [(BEGIN_S, PAUSE_S[0] + 0.066), after],
        [(BEGIN_S, PAUSE_S[0] + 0.045), after],
        size=(1280, 720),
    )
    found = checks.film("The same with 2 pictures and 45 ms of sound of the pause in it", film, *paused)
    checks.near("pictures of the pause", found["leaks"][0]["video_frames"], 2)
    checks.near("sound of the pause in ms", found["leaks"][0]["audio_ms"], 45, 6)
    checks.near("shift at the cut in ms", found["cuts"][0]["audio"]["removed_minus_video_ms"], 21, 2)


def faults(checks: Checks) -> None:
    film = Film(
        "faults.mkv",
        [(BEGIN_S, PAUSE_S[0]), (PAUSE_S[1] - 0.1, PAUSE_S[1] + 4)],
        [(BEGIN_S, PAUSE_S[0]), (None, 0.1), (PAUSE_S[1], PAUSE_S[1] + 4)],
        size=(1280, 720),
        dropped=(30, 31, 32, 60),
        repeated=(80, 81),
    )
    found = checks.film("100 ms of silence at a join; pictures lost and repeated", film)
    checks.near("silence in ms", found["cuts"][-1]["audio"]["silence_ms"], 100, 8)
    checks.near("runs of lost pictures", sum(cut["kind"] == "lost frames" for cut in found["cuts"]), 1)
    # The film shows 79, 79, 80, 82.
    checks.near("shown twice", found["video"]["duplicated"], 1)
    checks.near("missing elsewhere", found["video"]["missing_outside_cuts"], 2)
    checks.near("shift at the cut in ms", found["cuts"][-1]["audio"]["removed_minus_video_ms"], 0, 2)
    for lost_ms, tolerance in ((30, 1), (4, 0.5)):
        film = Film(
            f"hole-{lost_ms}.mp4",
            [(BEGIN_S, BEGIN_S + 5)],
            [(BEGIN_S, BEGIN_S + 2.5), (BEGIN_S + 2.5 + lost_ms / 1e3, BEGIN_S + 5)],
        )
        found = checks.film(f"{lost_ms} ms of sound lost at 2.5 s", film)
        checks.near("jumps", len(found["audio_jumps_without_cut"]), 1)
        jump = found["audio_jumps_without_cut"][0]
        checks.near("sound lost in ms", jump["removed_ms"], lost_ms, tolerance)
        checks.near("where in s", jump["t"], 2.5, 0.006)
    found = checks.film("A click at 4.25 s", Film("click.mp4", [(BEGIN_S, BEGIN_S + 6)], click_s=4.25))
    checks.near("clicks", found["audio"]["clicks_count"], 1)
    checks.near("the click in s", found["audio"]["clicks"][0]["t"], 4.25, 0.01)


if __name__ == "__main__":
    sys.exit(main())
