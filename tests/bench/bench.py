"""The figures that the README and the notes name, measured anew.

    python3 packaging/dev.py bench [--runs 3] [--size 1280x720] [--seconds 60] [sync] [pauses] [drift] [cpu] [window] [stitch]

``stitch`` needs nothing; the others need the camera and microphone rig beside the checkout, started by its own script.
Prints medians and, for processor time, the ratio of runs that were made in turn: the machine may be noisy.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from fractions import Fraction
from pathlib import Path

from pausa.recording.writing.sound_track import start_sound_track

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "app")]

from bench_window import run_window

from support import rig

PAUSES = "4 p1.5 3 p0.7 2 p1 3"
FIFTY_PAUSES = " ".join(["1.3 p0.6"] * 50 + ["1.5"])


def main() -> int:
    """Runs what is named, or all but the long ones."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", nargs="*", default=["sync", "cpu", "stitch"], choices=[*MEASURES, []])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--size", action="append")
    parser.add_argument("--seconds", type=int, default=60)
    wanted = parser.parse_args()
    for what in wanted.what:
        if what != "stitch" and not rig.ready():
            print(f"{what}: needs the rig beside the checkout, set up")
            continue
        for size in wanted.size or ["1280x720", "1920x1080"]:
            with tempfile.TemporaryDirectory() as folder:
                MEASURES[what](wanted, size, Path(folder))
            if what == "stitch":
                break
    return 0


def sync(wanted: argparse.Namespace, size: str, folder: Path) -> None:
    """Picture against sound, leaks and edges over three pauses."""
    _judge_runs(f"sync {size}", wanted.runs, folder, "--plan", PAUSES, "--size", size)


def pauses(wanted: argparse.Namespace, size: str, folder: Path) -> None:
    """Fifty of them."""
    _judge_runs(f"fifty pauses {size}", wanted.runs, folder, "--plan", FIFTY_PAUSES, "--size", size)


def drift(wanted: argparse.Namespace, size: str, folder: Path) -> None:
    """A microphone that is 200 ppm off, for two minutes."""
    rig.command("mic", "set", "ppm=200")
    try:
        _judge_runs(f"200 ppm {size}", wanted.runs, folder, "--plan", "120", "--size", size)
    finally:
        rig.command("mic", "ok")


def _judge_runs(title: str, runs: int, folder: Path, *words: str) -> None:
    rows = [_row(rig.record(folder, *words)) for _ in range(runs)]
    print(f"{title}: medians of {runs} runs (all values)")
    for key in rows[0]:
        values = [row[key] for row in rows]
        print(f"  {key:32} {statistics.median(values):8.2f}   {values}")


def _row(recording: rig.RigRecording) -> dict[str, float]:
    judged = recording.judged()
    seconds = list(judged["av"]["per_second"].values())
    leaks = judged.get("leaks", [])
    step = judged["video"]["pts_step_ms"]
    return {
        "repeated": recording.last["frames_repeated"],
        "lost": recording.last["frames_lost"],
        "shown twice": judged["video"]["duplicated"],
        "missing": judged["video"]["missing_outside_cuts"],
        "offset median ms": judged["av"]["offset_ms"]["median"],
        "offset largest a second ms": judged["av"]["max_abs_per_second"],
        "offset change ms": round(seconds[-1] - seconds[0], 2),
        "drift over all ms": judged["av"]["drift_total_ms"],
        "pictures from pauses": sum(leak["video_frames"] for leak in leaks),
        "sound from pauses, most ms": max((leak["audio_ms"] for leak in leaks), default=0.0),
        "lost at an edge, most ms": max(
            (
                max(
                    -33.33 - leak["video_end_minus_pause_ms"],
                    leak["video_begin_minus_resume_ms"],
                    -leak["audio_end_minus_pause_ms"],
                )
                for leak in leaks
                if leak["video_end_minus_pause_ms"] is not None
            ),
            default=0.0,
        ),
        "frame times, most minus least ms": step["max"] - step["min"],
        "clicks": judged["audio"]["clicks_count"],
    }


def cpu(wanted: argparse.Namespace, size: str, folder: Path) -> None:
    """Processor time of all processes against ffmpeg's own command line, in turn."""
    ratios = []
    for _ in range(wanted.runs):
        ours = _processor_time(lambda: rig.record(folder, "--plan", str(wanted.seconds), "--size", size))
        theirs = _processor_time(lambda: _plain_ffmpeg(folder, size, wanted.seconds))
        ratios.append(ours / theirs)
        print(
            f"  {size} {wanted.seconds} s: {ours:.2f} s against {theirs:.2f} s of processor time, {ours / theirs:.3f}"
        )
    print(f"cpu {size}: ratio {statistics.median(ratios):.3f}")


def window(wanted: argparse.Namespace, size: str, folder: Path) -> None:
    """Window, preview and recording against ffmpeg's own command line, in turn; stalls and the first picture."""
    ratios = []
    for run in range(wanted.runs):
        ours = run_window(folder / str(run), size, wanted.seconds)
        theirs = _processor_time(lambda: _plain_ffmpeg(folder, size, wanted.seconds)) / wanted.seconds
        ratios.append(ours.cores / theirs)
        print(
            f"  {size} {wanted.seconds} s: {ours.cores:.3f} against {theirs:.3f} cores, {ratios[-1]:.3f}; "
            f"first picture {ours.first_picture_s:.2f} s, longest stall {ours.longest_stall_ms:.0f} ms, "
            f"repeated {ours.frames_repeated}, lost {ours.frames_lost}"
        )
    print(f"window {size}: ratio {statistics.median(ratios):.3f}")


def _processor_time(work: Callable[[], object]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _plain_ffmpeg(folder: Path, size: str, seconds: int) -> None:
    ffmpeg = shutil.which("ffmpeg") or "ffmpeg"
    argv = [
        str(rig.RIG),
        "run",
        ffmpeg,
        "-y",
        "-v",
        "error",
        "-f",
        "v4l2",
        "-input_format",
        "mjpeg",
        "-framerate",
        "30",
    ]
    argv += ["-video_size", size, "-i", "/dev/video0", "-f", "pulse", "-i", "default", "-t", str(seconds)]
    argv += ["-c:v", "libx264", "-preset", "veryfast", "-crf", "23", "-c:a", "aac", str(folder / "plain.mp4")]
    subprocess.run(argv, check=True, env=rig.environment(), stdin=subprocess.DEVNULL)


def stitch(_: argparse.Namespace, __: str, folder: Path) -> None:
    """An hour in twelve segments, sound encoded already, against a copy of the same bytes."""
    from pausa.core.settings import Container, Encoder
    from pausa.media.encoders import VideoEncoder
    from pausa.media.ffmpeg import find_ffmpeg
    from pausa.recording.finishing.stitcher import Stitcher
    from pausa.recording.workspace.journal import Journal, PictureFile, SegmentRecord
    from support.file_names import name_file

    ffmpeg = find_ffmpeg()
    work = folder / ".pausa" / "bench"
    work.mkdir(parents=True)
    source = "testsrc2=size=1280x720:rate=30,noise=alls=12:allf=t"
    argv = [
        str(ffmpeg.path),
        "-v",
        "error",
        "-f",
        "lavfi",
        "-i",
        source,
        "-t",
        "300",
        "-c:v",
        "libx264",
        "-preset",
        "ultrafast",
    ]
    argv += [
        "-b:v",
        "3M",
        "-maxrate",
        "3M",
        "-bufsize",
        "3M",
        "-video_track_timescale",
        "90000",
        str(work / "0001.mp4"),
    ]
    subprocess.run(argv, check=True)
    (work / "0001.s16").write_bytes(os.urandom(300 * 48000 * 2))
    segments = []
    for index in range(1, 13):
        for suffix in ("mp4", "s16"):
            if index > 1:
                os.link(work / f"0001.{suffix}", work / f"{index:04}.{suffix}")
        files = [PictureFile(file=f"{index:04}.mp4", ticks=9000)]
        segments.append(
            SegmentRecord(
                index=index,
                begin_ns=index,
                end_ns=index,
                pictures=files,
                sound=f"{index:04}.s16",
                ticks=9000,
                samples=14_400_000,
            )
        )
    journal = Journal(
        recording_id="bench",
        title="",
        created=datetime.now().astimezone().isoformat(),
        container=Container.MP4,
        fps_numerator=30,
        fps_denominator=1,
        width=1280,
        height=720,
        sample_rate=48000,
        channels=1,
        segments=segments,
    )
    sound = start_sound_track(ffmpeg, journal, work, keep_open=())
    for segment in segments:
        sound.begin_segment(work / f"{segment.index:04}.s16")
        sound.end_segment(14_400_000)
    begin = time.monotonic()
    while sound.fraction < 1:
        time.sleep(0.1)
    encoded = time.monotonic() - begin
    stitcher = Stitcher(
        ffmpeg=ffmpeg,
        encoder=VideoEncoder(encoder=Encoder.X264),
        name_file=name_file,
    )
    begin = time.monotonic()
    finished = stitcher.stitch(journal, work, folder, sound=sound, progress=lambda _: None)
    joined = time.monotonic() - begin
    assert finished is not None
    begin = time.monotonic()
    shutil.copyfile(finished.path, folder / "copy.mp4")
    copied = time.monotonic() - begin
    length = float(Fraction(finished.duration_ns, 1_000_000_000))
    print(
        f"stitch: {length / 60:.0f} min, {finished.size_bytes / 1e9:.2f} GB in {joined:.1f} s with reading back and fsync "
        f"(a copy: {copied:.1f} s); its sound would have taken {encoded:.0f} s, but is encoded while recording"
    )


MEASURES: dict[str, Callable[[argparse.Namespace, str, Path], None]] = {
    "sync": sync,
    "pauses": pauses,
    "drift": drift,
    "cpu": cpu,
    "window": window,
    "stitch": stitch,
}


if __name__ == "__main__":
    sys.exit(main())
