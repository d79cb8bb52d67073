"""One file out of segments on disk: whole, in order, to the sample; and when it cannot be made, nothing is lost."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from fractions import Fraction
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from pausa.capture.source import CameraRequest
from pausa.capture.synthetic import SyntheticCamera
from pausa.core.errors import MediaError, PausaError, StorageError
from pausa.core.settings import Container, Encoder
from pausa.core.ticks import samples_before
from pausa.library.files import DEFAULT_PATTERN, file_name, free_path
from pausa.media.encoders import VideoEncoder
from pausa.media.ffmpeg import PictureInput, find_ffmpeg, picture_encoder
from pausa.media.probe import contents
from pausa.recording.journal import Journal, MarkerRecord, PictureFile, SegmentRecord
from pausa.recording.stitcher import Finished, Stitcher, start_sound_track
from played_back import chapters, counters, picture_times, sound, tags

FFMPEG = find_ffmpeg()
X264 = VideoEncoder(encoder=Encoder.X264)
RATE = 48_000
CREATED = "2026-11-20T15:04:05.123+01:00"
ODD_TITLE = "a=b; #c \\ d\ne “f” 😀 'g' %03d"
LENGTHS = (31, 7, 40)
"""Ticks of the usual three segments."""
HERTZ = (500, 900, 2000)


@cache
def encoded(fps: Fraction, first: int, until: int) -> bytes:
    """A file of the synthetic camera's pictures from one counter up to another, as a recording writes it."""
    camera = SyntheticCamera(CameraRequest("synthetic", 320, 180, fps))
    source = PictureInput("rawvideo", "yuv420p", 320, 180)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "segment.mp4"
        argv = picture_encoder(FFMPEG, source, path, fps=fps, width=320, height=180, encoder=X264, crf=23)
        pictures = b"".join(
            camera._draw(number, number * 33_333_333).tobytes() for number in range(first, until)
        )
        subprocess.run(argv, input=pictures, stderr=subprocess.DEVNULL, check=True)
        return path.read_bytes()


class Room:
    """A folder of finished files with one recording's work folder in it."""

    def __init__(
        self,
        destination: Path,
        *,
        container: Container = Container.MP4,
        fps: Fraction = Fraction(30),
        **fields: object,
    ) -> None:
        self.destination = destination
        self.journal = Journal.model_validate(
            {
                "recording_id": "20261120-150405-ab12cd",
                "title": "A film",
                "created": CREATED,
                "container": container,
                "fps_numerator": fps.numerator,
                "fps_denominator": fps.denominator,
                "width": 320,
                "height": 180,
                "sample_rate": RATE,
                "channels": 1,
                **fields,
            }
        )
        self.folder = destination / ".pausa" / self.journal.recording_id
        self.folder.mkdir(parents=True)
        self.progress: list[float] = []
        self._ticks = 0

    def add(self, ticks: int, *, hz: float = 500, surplus: int = 0, files: int = 1) -> None:
        """A segment of so many ticks; its files hold ``surplus`` more. The pictures count on over all segments."""
        journal = self.journal
        number = len(journal.segments) + 1
        record = SegmentRecord(
            index=number, begin_ns=number * 10**10, end_ns=number * 10**10 + 10**9, ticks=ticks
        )
        before = samples_before(self._ticks, journal.fps, RATE)
        record.samples = samples_before(self._ticks + ticks, journal.fps, RATE) - before
        first = 0
        for part in range(files if journal.has_pictures else 0):
            until = (ticks + surplus) * (part + 1) // files
            name = f"{number:04}.mp4" if part == 0 else f"{number:04}-{part}.mp4"
            pictures = encoded(journal.fps, self._ticks + first, self._ticks + until)
            (self.folder / name).write_bytes(pictures)
            record.pictures = [
                *record.pictures,
                PictureFile(file=name, first_tick=first, ticks=until - first),
            ]
            first = until
        if journal.has_sound:
            record.sound = f"{number:04}.s16"
            wave = 12_000 * np.sin(2 * np.pi * hz / RATE * np.arange(record.samples))
            (self.folder / record.sound).write_bytes(wave.astype(np.int16).tobytes())
        journal.segments = [*journal.segments, record]
        self._ticks += ticks

    @property
    def ticks(self) -> int:
        return self._ticks

    @property
    def samples(self) -> int:
        return samples_before(self._ticks, self.journal.fps, RATE)

    def stitch(self, *, encoded_meanwhile: bool = False) -> Finished | None:
        self.journal.save(self.folder)
        track = None
        if encoded_meanwhile:
            track = start_sound_track(FFMPEG, self.journal, self.folder, keep_open=())
            for segment in self.journal.segments:
                track.begin_segment(self.folder / (segment.sound or ""))
                track.end_segment(segment.samples or 0)
        stitcher = Stitcher(ffmpeg=FFMPEG, encoder=X264, name_file=name_file)
        return stitcher.stitch(
            self.journal, self.folder, self.destination, sound=track, progress=self.progress.append
        )

    def finished(self, **how: bool) -> Path:
        """Its path, after a look at all that must be true of any finished file."""
        done = self.stitch(**how)
        assert done is not None
        assert done.size_bytes == done.path.stat().st_size
        assert done.duration_ns == round(Fraction(self.ticks * 10**9) / self.journal.fps)
        assert self.progress == pytest.approx(sorted(self.progress))
        assert (self.progress[0], self.progress[-1]) == (0.0, 1.0)
        assert self.files() == [done.path.name]
        return done.path

    def files(self) -> list[str]:
        """All there is, the work folder's too."""
        return sorted(
            str(path.relative_to(self.destination)) for path in self.destination.rglob("*") if path.is_file()
        )

    def kept(self) -> bool:
        """Is everything there that a second try needs, and nothing half made beside it?"""
        segments = {name for record in self.journal.segments for name in self._names(record)}
        present = {path.name for path in self.folder.iterdir()}
        outside = [path for path in self.destination.iterdir() if path.name != ".pausa"]
        return segments <= present and "journal.json" in present and not outside

    @staticmethod
    def _names(record: SegmentRecord) -> Iterator[str]:
        yield from (file.file for file in record.pictures)
        if record.sound:
            yield record.sound


def name_file(title: str, created: datetime, folder: Path, suffix: str) -> Path:
    return free_path(folder, file_name(DEFAULT_PATTERN, title, created), suffix)


def usual(destination: Path, container: Container = Container.MP4, **fields: object) -> Room:
    """Three segments."""
    room = Room(destination, container=container, **fields)
    for ticks, hz in zip(LENGTHS, HERTZ, strict=True):
        room.add(ticks, hz=hz)
    return room


def loudest(samples: "np.typing.NDArray[np.int16]") -> float:
    """The frequency of a stretch without its edges."""
    window = samples[1500:-1500, 0] * np.hanning(len(samples) - 3000)
    return float(np.argmax(np.abs(np.fft.rfft(window))) * RATE / len(window))


# ── Whole ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("container", list(Container))
@pytest.mark.parametrize("encoded_meanwhile", [False, True])
def test_three_segments_become_one_file_without_a_seam(
    tmp_path: Path, container: Container, encoded_meanwhile: bool
) -> None:
    room = usual(tmp_path, container)
    path = room.finished(encoded_meanwhile=encoded_meanwhile)
    assert path.name == f"A film.{container.value}"
    assert counters(path) == list(range(78))
    times = picture_times(path)
    assert times[0] == 0
    if container is not Container.MKV:
        assert {after - before for before, after in pairwise(times)} == {3000}
    heard = sound(path)
    assert room.samples <= len(heard) < room.samples + 2048
    at = 0
    for ticks, hz in zip(LENGTHS, HERTZ, strict=True):
        assert loudest(heard[at : at + ticks * 1600]) == pytest.approx(hz, abs=RATE / (ticks * 1600 - 3000))
        at += ticks * 1600


def test_at_29_97_every_picture_lasts_1001_thirty_thousandths(tmp_path: Path) -> None:
    room = Room(tmp_path, fps=Fraction(30_000, 1001))
    for ticks in (31, 20, 26):
        room.add(ticks)
    path = room.finished()
    assert counters(path) == list(range(77))
    assert {after - before for before, after in pairwise(picture_times(path))} == {3003}
    assert room.samples <= len(sound(path)) < room.samples + 2048


@pytest.mark.parametrize("fps", [Fraction(7), Fraction(24_000, 1001), Fraction(60)])
def test_at_every_rate_all_pictures_last_equally_long(tmp_path: Path, fps: Fraction) -> None:
    room = Room(tmp_path, fps=fps, sample_rate=0, channels=0)
    for ticks in (11, 1, 10):
        room.add(ticks)
    path = room.finished()
    assert counters(path) == list(range(22))
    assert len({after - before for before, after in pairwise(picture_times(path))}) == 1


@pytest.mark.parametrize(("container", "suffix"), [("mp4", ".m4a"), ("mov", ".m4a"), ("mkv", ".mka")])
def test_sound_alone_is_a_sound_file(tmp_path: Path, container: str, suffix: str) -> None:
    room = Room(tmp_path, container=Container(container), width=0, height=0, fps=Fraction(100))
    room.add(120)
    room.add(35, hz=900)
    path = room.finished()
    assert path.name == f"A film{suffix}"
    assert room.samples == 155 * 480
    assert room.samples <= len(sound(path)) < room.samples + 2048
    assert contents(FFMPEG, path).pictures.count == 0


def test_pictures_alone_have_no_sound(tmp_path: Path) -> None:
    room = usual(tmp_path, sample_rate=0, channels=0)
    path = room.finished()
    assert counters(path) == list(range(78))
    assert contents(FFMPEG, path).sound.count == 0


def test_a_segment_in_several_files_is_whole(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.add(20)
    room.add(45, files=3)
    room.add(10)
    assert counters(room.finished()) == list(range(75))


@pytest.mark.parametrize("files", [1, 3])
def test_what_a_late_command_has_cut_off_is_not_in_the_file(tmp_path: Path, files: int) -> None:
    room = Room(tmp_path)
    room.add(20)
    room.add(25, surplus=20, files=files)
    room.add(10)
    path = room.finished()
    assert counters(path) == list(range(55))
    assert len({after - before for before, after in pairwise(picture_times(path))}) == 1


def test_segments_without_a_tick_are_passed_over(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.add(20)
    room.journal.segments = [*room.journal.segments, SegmentRecord(index=2, begin_ns=5, end_ns=6, ticks=0)]
    room.add(10)
    assert counters(room.finished()) == list(range(30))


def test_where_nothing_was_recorded_there_is_no_file(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.journal.segments = [SegmentRecord(index=1, begin_ns=5)]
    assert room.stitch() is None
    assert [path.name for path in tmp_path.iterdir()] == [".pausa"]


def test_two_recordings_of_one_name_do_not_touch_each_other(tmp_path: Path) -> None:
    paths = []
    for recording_id in ("one", "two"):
        room = Room(tmp_path, recording_id=recording_id, sample_rate=0, channels=0)
        room.add(5)
        done = room.stitch()
        assert done is not None
        paths.append(done.path.name)
    assert paths == ["A film.mp4", "A film (2).mp4"]


# ── What a file tells of itself ──────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("container", list(Container))
def test_joins_and_markers_are_chapters_with_their_titles_whatever_is_in_them(
    tmp_path: Path, container: Container
) -> None:
    room = usual(
        tmp_path,
        container,
        markers=[
            MarkerRecord(title=ODD_TITLE, recorded_ns=500_000_000),
            MarkerRecord(title="too late", recorded_ns=3_000_000_000),
        ],
    )
    shown = chapters(room.finished())
    marked = ODD_TITLE.replace("\n", " ")
    assert [chapter.title for chapter in shown] == ["Segment 1", marked, "Segment 2", "Segment 3"]
    begins = [0, 0.5, 31 / 30, 38 / 30]
    assert [chapter.begin_s for chapter in shown] == pytest.approx(begins, abs=0.001)
    assert [chapter.end_s for chapter in shown] == pytest.approx([*begins[1:], 2.6], abs=0.001)


def test_one_segment_without_markers_needs_no_chapters(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.add(20)
    assert chapters(room.finished()) == []


@pytest.mark.parametrize("container", list(Container))
def test_title_and_time_of_recording_are_in_the_file(tmp_path: Path, container: Container) -> None:
    room = usual(tmp_path, container, title=ODD_TITLE)
    told = {key.lower(): value for key, value in tags(room.finished()).items()}
    assert told["title"] == ODD_TITLE.replace("\n", " ")
    assert told["creation_time"].startswith("2026-11-20T14:04:05")


def test_without_a_title_the_file_is_named_by_its_time(tmp_path: Path) -> None:
    room = Room(tmp_path, title="", sample_rate=0, channels=0)
    room.add(5)
    path = room.finished()
    assert path.name == "Recording 2026-11-20 15.04.05.mp4"
    assert "title" not in tags(path)


# ── Nothing lost ─────────────────────────────────────────────────────────────────────────────────────


def _cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _replace_by_garbage(path: Path) -> None:
    path.write_bytes(b"garbage" * 1000)


@pytest.mark.parametrize("damage", [Path.unlink, _cut_in_half, _replace_by_garbage])
@pytest.mark.parametrize("name", ["0001.mp4", "0003.mp4"])
def test_when_a_segment_is_missing_or_damaged_all_segments_are_kept_and_nothing_half_is_left(
    tmp_path: Path, name: str, damage: Callable[[Path], None]
) -> None:
    room = usual(tmp_path)
    whole = room.folder / name
    kept = tmp_path.with_name("kept.mp4")
    shutil.copy(whole, kept)
    damage(whole)
    with pytest.raises(MediaError, match="segments are kept"):
        room.stitch()
    shutil.move(kept, whole)
    assert room.kept()
    room.progress.clear()
    assert counters(room.finished()) == list(range(78))


def test_when_the_destination_is_no_folder_the_segments_are_kept(tmp_path: Path) -> None:
    room = usual(tmp_path)
    room.destination = tmp_path.with_name("a file")
    room.destination.touch()
    with pytest.raises(PausaError, match="kept"):
        room.stitch()
    assert room.destination.read_bytes() == b""
    room.destination = tmp_path
    assert room.kept()


def test_when_the_name_cannot_be_taken_the_segments_are_kept(tmp_path: Path) -> None:
    def refuse(_title: str, _created: datetime, folder: Path, _suffix: str) -> Path:
        raise PermissionError(13, "not allowed", folder)

    room = usual(tmp_path)
    room.journal.save(room.folder)
    stitcher = Stitcher(ffmpeg=FFMPEG, encoder=X264, name_file=refuse)
    with pytest.raises(StorageError, match="Nothing can be written"):
        stitcher.stitch(room.journal, room.folder, tmp_path, sound=None, progress=room.progress.append)
    assert room.kept()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_when_the_destination_is_read_only_the_segments_are_kept(tmp_path: Path) -> None:
    room = usual(tmp_path)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(PausaError, match=r"kept|Nothing can be written"):
            room.stitch()
        assert room.kept()
    finally:
        tmp_path.chmod(0o700)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(place)]
    if sys.platform != "linux" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small file system cannot be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("room_for", ["nothing", "the sound"])
def test_when_the_disk_is_full_it_is_said_and_the_segments_are_kept(small_disk: Path, room_for: str) -> None:
    room = usual(small_disk)
    room.journal.save(room.folder)
    usage = shutil.disk_usage(small_disk)
    ballast = room.folder / "ballast"
    ballast.write_bytes(bytes(usage.free - {"nothing": 4096, "the sound": 65_536}[room_for]))
    with pytest.raises(StorageError, match="kept"):
        room.stitch()
    assert room.kept()
    ballast.unlink()
    room.progress.clear()
    assert counters(room.finished()) == list(range(78))


def test_what_an_earlier_try_has_left_does_not_disturb(tmp_path: Path) -> None:
    room = usual(tmp_path)
    (tmp_path / f".{room.journal.recording_id}.part.mp4").write_bytes(b"half")
    (room.folder / "sound.m4a").write_bytes(b"half")
    assert counters(room.finished()) == list(range(78))
