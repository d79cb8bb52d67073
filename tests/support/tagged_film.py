"""A small real film with the tags that a finished recording has."""

import subprocess
from datetime import datetime
from pathlib import Path

import imageio_ffmpeg

from pausa.core.edit.edit import Edit
from pausa.core.settings import Container
from pausa.media.media_tags import format_of
from pausa.recording.finishing.chapters_and_tags import chapters_and_tags
from pausa.recording.workspace.journal import Journal

FFMPEG = Path(imageio_ffmpeg.get_ffmpeg_exe())
CREATED = datetime.fromisoformat("2026-11-20T15:04:05.250+01:00")
RECORDING_ID = "20261120-150405-3fa9c1"


def make_film(
    path: Path,
    *,
    recording_id: str = RECORDING_ID,
    title: str = "Fourier; series = #4",
    marks: tuple[tuple[int, str], ...] = ((700_000_000, "The point"),),
    picture: bool = True,
) -> Path:
    """Write two segments of half a second and one mark, as the stitcher would tag them."""
    container = Container(path.suffix[1:]) if path.suffix[1:] in tuple(Container) else Container.MP4
    journal = Journal(
        recording_id=recording_id,
        title=title,
        created=CREATED.isoformat(timespec="milliseconds"),
        container=container,
        fps_numerator=20,
        fps_denominator=1,
        width=160 if picture else 0,
        height=120 if picture else 0,
        sample_rate=48_000,
        channels=1,
    )
    ticks = round(journal.tick_rate / 2)
    edit = Edit().recorded(1, ticks).recorded(2, ticks)
    for at_ns, one in marks:
        edit = edit.changed(edit.mark(one, edit.spans.place_at(round(at_ns * journal.tick_rate / 10**9))))
    information = path.with_name(f".{path.name}.txt")
    information.write_text(chapters_and_tags(journal, edit), encoding="utf-8")
    muxer = {"mov": "mov" if path.suffix == ".mov" else "mp4"}.get(format_of(path)["f"], "matroska")
    pictures = ["-f", "lavfi", "-i", "testsrc=d=1:s=160x120:r=20"] if picture else []
    sound = ["-f", "lavfi", "-i", "sine=d=1:r=48000"]
    about = str(1 + bool(pictures))
    subprocess.run(
        [
            str(FFMPEG),
            "-y",
            "-loglevel",
            "error",
            *pictures,
            *sound,
            "-f",
            "ffmetadata",
            "-i",
            f"file:{information}",
            "-map_metadata",
            about,
            "-map_chapters",
            about,
            "-c:v",
            "libx264",
            "-pix_fmt",
            "yuv420p",
            "-c:a",
            "aac",
            "-f",
            muxer,
            f"file:{path}",
        ],
        check=True,
    )
    information.unlink()
    return path
