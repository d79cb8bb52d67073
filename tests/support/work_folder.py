"""A recording's work folder made by hand: small real segments, and the journal that says what they are."""

import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from pausa.capture.source import CameraRequest
from pausa.capture.synthetic import SyntheticCamera
from pausa.core.events import Event, Listener
from pausa.core.paths import WORK_FOLDER
from pausa.core.settings import Container, Encoder
from pausa.core.states import RecordingState, Step
from pausa.core.time.ticks import samples_before
from pausa.media import matroska
from pausa.media.ffmpeg import PictureInput, find_ffmpeg, picture_encoder
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.film.film import film_of
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.finishing.keeping import keep, note_rendering
from pausa.recording.finishing.recovery import Recovered, recover
from pausa.recording.finishing.stitch_worker import StitchJob, stitch
from pausa.recording.finishing.stitcher import Finished, Stitcher
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.journal_records import PictureFile, SegmentRecord
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing.sound_track import start_sound_track
from support.file_names import name_file
from support.files_below import files_below

FFMPEG = find_ffmpeg()
X264 = VideoEncoder(encoder=Encoder.X264)
RATE = 48_000
CREATED = "2026-11-20T15:04:05.123+01:00"


@cache
def encoded(fps: Fraction, first: int, until: int) -> bytes:
    """Return a segment's file with the synthetic camera's pictures from one counter up to another."""
    camera = SyntheticCamera(CameraRequest("synthetic", 320, 180, fps))
    source = PictureInput("yuv420p", 320, 180)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "segment.mp4"
        argv = picture_encoder(FFMPEG, source, path, fps=fps, width=320, height=180, encoder=X264, crf=23)
        pictures = matroska.stream_header(pixel_format="yuv420p", width=320, height=180, fps=fps)
        for number in range(first, until):
            picture = camera._draw(number, number * 33_333_333).tobytes()
            pictures += matroska.picture_header(number - first, len(picture)) + picture
        subprocess.run(argv, input=pictures, stderr=subprocess.DEVNULL, check=True)
        return path.read_bytes()


class WorkFolder:
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
        """Add a segment of so many ticks; its files hold ``surplus`` more. The counters go on from segment to segment."""
        journal = self.journal
        number = len(journal.segments) + 1
        record = SegmentRecord(
            index=number, begin_ns=number * 10**10, end_ns=number * 10**10 + 10**9, ticks=ticks
        )
        record.samples = samples_before(ticks, journal.fps, RATE)
        edit = journal.kept.recorded(number, ticks) if ticks else journal.kept
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
        journal.keep(edit)
        self._ticks += ticks

    def mark(self, title: str, recorded_ns: int) -> None:
        """Set a mark at this time of what has been added."""
        edit = self.journal.kept
        tick = round(Fraction(recorded_ns) * self.journal.tick_rate / 10**9)
        self.journal.keep(edit.changed(edit.mark(title, edit.spans.place_at(tick))))

    def reopen(self) -> None:
        """Let the journal know no more of the newest segment than that it has begun."""
        *before, newest = self.journal.segments
        edit = self.journal.kept
        self.journal.segments = [
            *before,
            SegmentRecord(index=newest.index, begin_ns=10**12, sound=newest.sound),
        ]
        self.journal.keep(replace(edit, spans=edit.spans.part(0, edit.ticks - (newest.ticks or 0))))

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
            track.hear(KeptSound.of(film_of(self.journal, self.folder)))
        stitcher = Stitcher(ffmpeg=FFMPEG, encoder=X264, name_file=name_file)
        done = stitcher.stitch(
            self.journal, self.folder, self.destination, sound=track, progress=self.progress.append
        )
        if done is not None:
            note_rendering(self.journal, done.path, checked=done.is_checked)
            assert keep(self.journal, self.folder, done.path, days=0) is None
        return done

    def finish_keeping(self, *, days: int, emit: Listener) -> None:
        """Finish it as a recording is that was stopped; what its file does not show is kept for so many days."""
        self.journal.save(self.folder)
        lock = FolderLock(self.folder)
        lock.take()
        stitch(
            StitchJob(
                state=RecordingState(Step.STITCHING),
                journal=self.journal,
                folder=self.folder,
                destination=self.destination,
                lock=lock,
                stitcher=Stitcher(ffmpeg=FFMPEG, encoder=X264, name_file=name_file),
                sound=None,
                finish_files=lambda: None,
                keep_days=lambda: days,
            ),
            emit=emit,
        )
        lock.release()

    def finished(self, **how: bool) -> Path:
        """Stitch, check what must be true of any finished file, and return its path."""
        done = self.stitch(**how)
        assert done is not None
        assert done.size_bytes == done.path.stat().st_size
        assert done.duration_ns == round(Fraction(self.ticks * 10**9) / self.journal.fps)
        assert self.progress == pytest.approx(sorted(self.progress))
        assert (self.progress[0], self.progress[-1]) == (0.0, 1.0)
        assert self.files() == [done.path.name]
        return done.path

    def files(self) -> list[str]:
        """List all files, including those of the work folder."""
        return files_below(self.destination)

    def kept(self) -> bool:
        """Whether everything is there that a second try needs, and nothing half made beside it."""
        segments = {name for record in self.journal.segments for name in self._names(record)}
        present = {path.name for path in self.folder.iterdir()}
        outside = [path for path in self.destination.iterdir() if path.name != ".pausa"]
        return segments <= present and "journal.json" in present and not outside

    @staticmethod
    def _names(record: SegmentRecord) -> Iterator[str]:
        yield from (file.file for file in record.pictures)
        if record.sound:
            yield record.sound


def brought_back(
    *folders: Path, heard: Callable[[Event], None] = lambda _: None, take: Path | None = None
) -> list[Recovered]:
    """Recover what the folders of finished files have in their work folders."""
    return recover(
        [folder / WORK_FOLDER for folder in folders],
        ffmpeg=FFMPEG,
        choose_encoder=lambda _: X264,
        name_file=name_file,
        emit=heard,
        patience_s=0.1,
        take=take,
    )
