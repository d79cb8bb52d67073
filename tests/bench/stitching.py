"""How long the join of an hour takes, beside a copy of the same bytes."""

import os
import shutil
import subprocess
import time
from datetime import datetime
from fractions import Fraction
from pathlib import Path

from pausa.core.edit.edit import Edit
from pausa.core.settings import Container, Encoder
from pausa.media.ffmpeg import find_ffmpeg
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.film.film import film_of
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.finishing.keeping import keep, note_rendering
from pausa.recording.finishing.stitcher import Stitcher
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.journal_records import PictureFile, SegmentRecord
from pausa.recording.writing.growth import HELD_BACK_S
from pausa.recording.writing.sound_track import start_sound_track
from support.file_names import name_file

SEGMENTS, SEGMENT_S = 12, 300
FPS, RATE = 30, 48_000
BITS_A_SECOND = "3M"
FFMPEG = find_ffmpeg()


def measure_stitch(folder: Path) -> tuple[Path, Journal]:
    """Twelve segments of five minutes; sound and file have grown with them, as they do while recording. Return the file, and what it was made of."""
    work = folder / ".pausa" / "bench"
    work.mkdir(parents=True)
    journal = _journal(work)
    edit = journal.kept
    stitcher = Stitcher(ffmpeg=FFMPEG, encoder=VideoEncoder(encoder=Encoder.X264), name_file=name_file)
    begin_s = time.monotonic()
    sound = start_sound_track(FFMPEG, journal, work, keep_open=())
    film = film_of(journal, work)
    sound.hear(KeptSound.of(film))
    while sound.fraction < 1:
        time.sleep(0.1)
    encoded_s = time.monotonic() - begin_s
    begin_s = time.monotonic()
    draft = stitcher.new_draft(journal, work, folder, sound)
    while not draft.follow(film, edit.ticks - HELD_BACK_S * FPS):
        time.sleep(0.1)
    draft.sync()
    grown_s = time.monotonic() - begin_s
    begin_s = time.monotonic()
    finished = stitcher.stitch(journal, work, folder, sound=sound, draft=draft, progress=lambda _: None)
    joined_s = time.monotonic() - begin_s
    assert finished is not None
    begin_s = time.monotonic()
    shutil.copyfile(finished.path, folder / "copy.mp4")
    copied_s = time.monotonic() - begin_s
    minutes = float(Fraction(finished.duration_ns, 60 * 1_000_000_000))
    print(
        f"stitch: {minutes:.0f} min, {finished.size_bytes / 1e9:.2f} GB in {joined_s:.2f} s with reading back and fsync "
        f"(a copy: {copied_s:.2f} s); while recording: sound {encoded_s:.0f} s, file {grown_s:.1f} s"
    )
    note_rendering(journal, finished.path, checked=True)
    keep(journal, work, finished.path, days=0)
    return finished.path, journal


def _journal(work: Path) -> Journal:
    """Make the segments: one is encoded, the others are links to it."""
    picture = f"testsrc2=size=1280x720:rate={FPS},noise=alls=12:allf=t"
    bit_rate = ["-b:v", BITS_A_SECOND, "-maxrate", BITS_A_SECOND, "-bufsize", BITS_A_SECOND]
    argv = [FFMPEG.path, "-v", "error", "-f", "lavfi", "-i", picture, "-t", str(SEGMENT_S)]
    argv += ["-c:v", "libx264", "-preset", "ultrafast", *bit_rate, "-video_track_timescale", "90000"]
    argv += ["-movflags", "+frag_keyframe+empty_moov+default_base_moof", "-frag_duration", "200000"]
    argv += ["-bf", "0", "-g", str(FPS)]
    subprocess.run([*argv, work / "0001.mp4"], check=True)
    (work / "0001.s16").write_bytes(os.urandom(SEGMENT_S * RATE * 2))
    segments = []
    for index in range(1, SEGMENTS + 1):
        if index > 1:
            for suffix in ("mp4", "s16"):
                os.link(work / f"0001.{suffix}", work / f"{index:04}.{suffix}")
        segments.append(
            SegmentRecord(
                index=index,
                begin_ns=index,
                end_ns=index,
                pictures=[PictureFile(file=f"{index:04}.mp4", ticks=SEGMENT_S * FPS)],
                sound=f"{index:04}.s16",
                ticks=SEGMENT_S * FPS,
                samples=SEGMENT_S * RATE,
            )
        )
    journal = Journal(
        recording_id="bench",
        title="",
        created=datetime.now().astimezone().isoformat(),
        container=Container.MP4,
        fps_numerator=FPS,
        fps_denominator=1,
        width=1280,
        height=720,
        sample_rate=RATE,
        channels=1,
        segments=segments,
    )
    edit = Edit()
    for segment in segments:
        edit = edit.recorded(segment.index, segment.ticks or 0)
    journal.keep(edit)
    return journal
