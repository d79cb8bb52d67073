"""Measurements on the camera and microphone rig."""

import shutil
import statistics
import subprocess
from pathlib import Path
from typing import Any

from processes import memory_bytes, processor_s_of_children
from window_run import run_window

from support import rig

PAUSES = "4 p1.5 3 p0.7 2 p1 3"
FIFTY_PAUSES = " ".join(["1.3 p0.6"] * 50 + ["1.5"])
TWO_MINUTES = "120"
PERIOD_MS = 1000 / 30
SECOND_NS = 1_000_000_000
MOST_TO_FIRST_PICTURE_S = 1.5
MOST_STALLED_MS = 50


def measure_sync(folder: Path, size: str, runs: int) -> None:
    _judge(f"sync {size}", folder, size, runs, PAUSES)


def measure_pauses(folder: Path, size: str, runs: int) -> None:
    _judge(f"fifty pauses {size}", folder, size, runs, FIFTY_PAUSES)


def measure_drift(folder: Path, size: str, runs: int) -> None:
    _judge(f"200 ppm {size}", folder, size, runs, TWO_MINUTES, microphone="ppm=200")


def measure_long(folder: Path, size: str, minutes: int) -> None:
    """Two pauses in so many minutes; memory of all processes after the first minute and at the end."""
    third = minutes * 60 / 3
    memory: dict[int, int] = {}

    def look(process: int, event: dict[str, Any]) -> None:
        if event["event"] == "recording_progressed":
            ten_seconds = event["recorded_ns"] // (10 * SECOND_NS)
            if ten_seconds not in memory:
                memory[ten_seconds] = memory_bytes(process)

    plan = f"{third} p2 {third} p2 {third}"
    with rig.sounding():
        made = rig.record(folder, "--plan", plan, "--size", size, watch=look)
    print(
        f"long {size}: {made.last['frames']} frames, {made.last['frames_repeated']} repeated, "
        f"{made.last['frames_lost']} lost"
    )
    for ten_seconds in (min(6, max(memory)), max(memory)):
        print(f"  memory after {10 * ten_seconds} s: {memory[ten_seconds] / 1e6:.0f} MB")


def measure_cpu(folder: Path, size: str, runs: int, seconds: int) -> None:
    """Processor time of all processes against ffmpeg's own command line, in turn."""
    ratios = []
    with rig.sounding():
        for _ in range(runs):
            before_s = processor_s_of_children()
            rig.record(folder, "--plan", str(seconds), "--size", size)
            ours_s = processor_s_of_children() - before_s
            theirs_s = _processor_s_of_ffmpeg(folder, size, seconds)
            ratios.append(ours_s / theirs_s)
            print(f"  {size} {seconds} s: {ours_s:.2f} s against {theirs_s:.2f} s, ratio {ratios[-1]:.3f}")
    print(f"cpu {size}: ratio {statistics.median(ratios):.3f}")


def measure_window(folder: Path, size: str, runs: int, seconds: int) -> None:
    """Window, preview and recording against ffmpeg's own command line, in turn; first picture and longest stall."""
    ratios, first_pictures_s, stalls_ms = [], [], []
    with rig.sounding():
        for run in range(runs):
            ours = run_window(folder / str(run), size, seconds)
            theirs = _processor_s_of_ffmpeg(folder, size, seconds) / seconds
            ratios.append(ours.cores / theirs)
            first_pictures_s.append(ours.first_picture_s)
            stalls_ms.append(ours.longest_stall_ms)
            print(
                f"  {size} {seconds} s: {ours.cores:.3f} against {theirs:.3f} cores, ratio {ratios[-1]:.3f}; "
                f"first picture {ours.first_picture_s:.2f} s, longest stall {ours.longest_stall_ms:.0f} ms, "
                f"repeated {ours.frames_repeated}, lost {ours.frames_lost}"
            )
    print(f"window {size}: ratio {statistics.median(ratios):.3f}")
    if min(first_pictures_s) > MOST_TO_FIRST_PICTURE_S:
        print(f"  the first picture takes longer than {MOST_TO_FIRST_PICTURE_S} s in every run")
    if min(stalls_ms) > MOST_STALLED_MS:
        print(f"  the window does not respond for longer than {MOST_STALLED_MS} ms in every run")


def _judge(title: str, folder: Path, size: str, runs: int, plan: str, *, microphone: str = "") -> None:
    with rig.sounding():
        if microphone:
            rig.command("mic", "set", microphone)
        rows = [_figures(rig.record(folder, "--plan", plan, "--size", size)) for _ in range(runs)]
        rig.command("mic", "ok")
    print(f"{title}: medians of {runs} runs (all values)")
    for key in rows[0]:
        values = [row[key] for row in rows]
        print(f"  {key:34} {statistics.median(values):8.2f}   {values}")


def _figures(made: rig.RigRecording) -> dict[str, float]:
    judged = made.judged()
    seconds = list(judged["av"]["per_second"].values())
    leaks = judged.get("leaks", [])
    step = judged["video"]["pts_step_ms"]
    (stopped,) = (event for event in made.events if event["event"] == "recording_stopped")
    return {
        "repeated": made.last["frames_repeated"],
        "lost": made.last["frames_lost"],
        "shown twice": judged["video"]["duplicated"],
        "missing": judged["video"]["missing_outside_cuts"],
        "offset, median, ms": judged["av"]["offset_ms"]["median"],
        "offset, worst second, ms": judged["av"]["max_abs_per_second"],
        "offset, last second − first, ms": round(seconds[-1] - seconds[0], 2),
        "drift over all, ms": judged["av"]["drift_total_ms"],
        "pictures from pauses": sum(leak["video_frames"] for leak in leaks),
        "sound from pauses, most, ms": max((leak["audio_ms"] for leak in leaks), default=0.0),
        "lost at an edge, most, ms": max((_lost_at_edges_ms(leak) for leak in leaks), default=0.0),
        "frame times, longest − shortest, ms": step["max"] - step["min"],
        "clicks": judged["audio"]["clicks_count"],
        "from Stop to the file, s": round(
            (made.last["monotonic_ns"] - stopped["monotonic_ns"]) / SECOND_NS, 2
        ),
    }


def _lost_at_edges_ms(leak: dict[str, Any]) -> float:
    """Return how much of what should have been recorded is missing at the edges of one pause."""
    if leak["video_end_minus_pause_ms"] is None or leak["video_begin_minus_resume_ms"] is None:
        return 0.0
    return max(
        # The last picture lasts a period itself.
        -PERIOD_MS - leak["video_end_minus_pause_ms"],
        leak["video_begin_minus_resume_ms"],
        -leak["audio_end_minus_pause_ms"],
    )


def _processor_s_of_ffmpeg(folder: Path, size: str, seconds: int) -> float:
    """Record with ffmpeg's command line from the same devices with the same encoder."""
    camera = [
        "-f",
        "v4l2",
        "-input_format",
        "mjpeg",
        "-framerate",
        "30",
        "-video_size",
        size,
        "-i",
        "/dev/video0",
    ]
    microphone = ["-f", "pulse", "-i", "default"]
    encoders = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "23", "-c:a", "aac"]
    argv = [rig.RIG, "run", shutil.which("ffmpeg") or "ffmpeg", "-y", "-v", "error"]
    before_s = processor_s_of_children()
    subprocess.run(
        [*argv, *camera, *microphone, "-t", str(seconds), *encoders, folder / "plain.mp4"],
        check=True,
        env=rig.environment(),
        stdin=subprocess.DEVNULL,
    )
    return processor_s_of_children() - before_s
