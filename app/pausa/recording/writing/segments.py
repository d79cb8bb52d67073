"""The segments of one recording on disk: writers, journal and sound track, kept in step."""

import contextlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from pausa.capture.source import CameraFormat, Frame, Samples
from pausa.core.durable_files import sync_file
from pausa.core.errors import PausaError
from pausa.core.orientation import Orientation
from pausa.core.time.ticks import Segment, Tick, samples_before
from pausa.media.ffmpeg import Ffmpeg, PictureInput, picture_encoder
from pausa.media.fragments import cut_torn_end
from pausa.media.probe import contents
from pausa.media.process import PIPE_BYTES, SHORT_PIPE_BYTES, Child
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.workspace.journal import (
    Journal,
    MarkerRecord,
    SegmentRecord,
    TakenBackRecord,
    address_of,
)
from pausa.recording.workspace.left_folder import LeftFolder
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing.disk import reason_to_leave
from pausa.recording.writing.picture_writer import PictureWriter
from pausa.recording.writing.segment_writer import SegmentWriter
from pausa.recording.writing.sound_track import start_sound_track

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _TakenBack:
    """A segment that was taken back, and its record in the journal."""

    writer: SegmentWriter
    record: TakenBackRecord


@dataclass(frozen=True, slots=True)
class Restored:
    """A segment that counts again."""

    record: SegmentRecord
    place: int
    """Among the closed segments, from 0."""


class Segments:
    """Owned by the recording's thread, except ``kill_if_stuck``; after that thread has ended, ``finish_files`` runs on the stitch's."""

    def __init__(
        self,
        *,
        journal: Journal,
        folder: Path,
        lock: FolderLock,
        ffmpeg: Ffmpeg,
        encoder: VideoEncoder,
        camera: CameraFormat | None,
    ) -> None:
        self.journal = journal
        self._folder = folder
        self._lock = lock
        self._ffmpeg = ffmpeg
        self._encoder = encoder
        self._camera = camera
        self._open: SegmentWriter | None = None
        self._next: SegmentWriter | None = None
        self._closed: list[SegmentWriter] = []
        self._taken_back: list[_TakenBack] = []
        """The newest last."""
        self._leaving: TakenBackRecord | None = None
        """The record of the open segment if that was taken back: it is still written to its end, so that it can be restored whole."""
        self._empty: int | None = None
        """The index of the newest segment if it was closed without a tick, so that its files are gone already."""
        self._begun = 0
        self.folder_lost = False
        """Whether the folder cannot be used any more, so that its journal does not matter; until ``move_to``."""
        self._refusal: OSError | None = None
        self._left: list[LeftFolder] = []
        self.sound_track = (
            start_sound_track(ffmpeg, journal, folder, keep_open=lock.inheritable)
            if journal.has_sound
            else None
        )

    @property
    def paths(self) -> list[Path]:
        """All files; the ones being written come last."""
        return [path for writer in self._writers() for path in writer.paths]

    @property
    def refusal(self) -> OSError | None:
        """Why the folder has to be left, though what is recorded can still be written; until ``move_to``."""
        of_track = self.sound_track.refusal if self.sound_track is not None else None
        return self._refusal or (reason_to_leave(of_track) if of_track is not None else None)

    @property
    def whole_ticks(self) -> int:
        """How many ticks of the open segment have been written, with their sound."""
        writer = self._open
        if writer is None:
            return 0
        ticks = writer.ticks
        if self.journal.has_sound:
            while ticks and self._samples_of(ticks) > writer.samples:
                ticks -= 1
        return ticks

    @property
    def kept_frames(self) -> list[Frame]:
        """The newest frames of the open segment, oldest first."""
        pictures = self._open.pictures if self._open is not None else None
        return pictures.kept_frames if pictures is not None else []

    @property
    def frames_lost(self) -> int:
        """Frames lost with crashed encoders."""
        return sum(writer.pictures.frames_lost for writer in self._writers() if writer.pictures)

    @property
    def encoder_restarts(self) -> int:
        """How often a dead encoder was replaced."""
        return sum(writer.pictures.restarts for writer in self._writers() if writer.pictures)

    @property
    def waited_ns(self) -> int:
        """How long the open segment has waited for the encoder to take frames."""
        return self._open.pictures.waited_ns if self._open is not None and self._open.pictures else 0

    @property
    def stopped_ns(self) -> int:
        """How long the open segment has waited for an encoder that did nothing."""
        return self._open.pictures.stopped_ns if self._open is not None and self._open.pictures else 0

    def hurry(self) -> bool:
        """Encode faster from the next frame on, for larger files. Return whether that is possible."""
        faster = self._encoder.hurrying
        if faster is None:
            return False
        self._encoder = faster
        for writer in (self._open, self._next):
            if writer is not None and writer.pictures is not None:
                writer.pictures.hurry()
        return True

    def prepare(self) -> None:
        """Start the next segment's encoder now: started at *resume*, it would delay the first frames.

        Raises MediaError, StorageError.
        """
        if self._next is not None:
            return
        self._begun += 1
        record = SegmentRecord(index=self._begun, begin_ns=0)
        pictures = None
        if self.journal.has_pictures:
            pictures = PictureWriter(
                folder=self._folder,
                segment=record.index,
                fps=self.journal.fps,
                start_child=self._start_child,
                count_frames=self._count_frames,
            )
        channels = self.journal.channels if self.journal.has_sound else 0
        writer = SegmentWriter(folder=self._folder, record=record, pictures=pictures, channels=channels)
        self._next = writer
        if self._camera is not None:
            camera = self._camera
            writer.prepare(
                PictureInput(camera.pixel_format.value, camera.width, camera.height, camera.colours)
            )

    def begin(self, at_ns: int, *, goes_on: bool) -> None:
        """Open the next segment; ``goes_on``: without a gap from the one before. Raises MediaError, StorageError, OSError."""
        self.prepare()
        writer, self._next = self._next, None
        assert writer is not None
        writer.record.begin_ns, writer.record.goes_on = at_ns, goes_on
        self._open, self._empty = writer, None
        self.journal.segments.append(writer.record)
        self._save()
        if self.sound_track is not None and writer.sound_path is not None:
            self.sound_track.begin_segment(writer.sound_path, goes_on=goes_on)

    def write(
        self, ticks: Sequence[Tick[Frame]], samples: Samples | None, *, missing: int, sparing: bool = False
    ) -> None:
        """Write into the open segment; ``missing`` of the samples are silence. Raises MediaError, StorageError.

        ``sparing``: the encoder is too slow; see ``PictureWriter.write``.
        """
        writer = self._open
        assert writer is not None
        writer.record.samples_missing += missing
        writer.write(ticks, samples, sparing=sparing)
        if self.sound_track is not None and self._leaving is None:
            self.sound_track.committed(writer.samples)

    def note_still(self, *, still: int, still_since: int | None) -> None:
        """Have in the journal since when the picture stands still, and for how many ticks it did before. Raises OSError."""
        writer = self._open
        assert writer is not None
        writer.record.still, writer.record.still_since = still, still_since
        self.note_losses()

    def note_losses(self) -> None:
        """Have in the journal what the open segment lacks so far, so that it is known after a crash too. Raises OSError."""
        self._save()

    def close(self, segment: Segment, *, repeated: int, lost: int, still: int, goes_on: bool = False) -> int:
        """Close the open segment as ``segment`` says, and return its index. Raises OSError.

        ``goes_on``: the next segment will go on from it without a gap.

        Its encoder finishes in the background; see ``settle``.
        """
        writer, self._open = self._open, None
        assert writer is not None
        record = writer.record
        record.end_ns, record.ticks, record.samples = segment.end_ns, segment.ticks, segment.samples
        if writer.ticks < segment.ticks:
            # After a write that failed: the segment ends with the last tick of which both frame and sound are there.
            record.ticks, record.samples = writer.ticks, self._samples_of(writer.ticks)
        record.repeated, record.lost, record.still, record.still_since = repeated, lost, still, None
        writer.end_input()
        try:
            writer.close_sound(record.samples)
        except OSError as error:
            self._note_refusal(error)
        if self._leaving is not None:
            self._close_leaving(writer, self._leaving)
        else:
            if self.sound_track is not None:
                self.sound_track.end_segment(record.samples, goes_on=goes_on)
            if record.ticks:
                self._closed.append(writer)
            else:
                self._empty = record.index
                self._forget(writer)
        self._save()
        return record.index

    def _close_leaving(self, writer: SegmentWriter, record: TakenBackRecord) -> None:
        self._leaving = None
        if writer.record.ticks:
            self._taken_back.append(_TakenBack(writer, record))
        else:
            writer.discard()
            self.journal.taken_back.remove(record)

    def _samples_of(self, ticks: int) -> int:
        """Return how many samples so many ticks after the closed segments have."""
        before = sum(writer.record.ticks or 0 for writer in self._closed)
        rate = self.journal.sample_rate
        first = samples_before(before, self.journal.tick_rate, rate)
        return samples_before(before + ticks, self.journal.tick_rate, rate) - first

    @property
    def journal_elsewhere(self) -> Journal:
        """The journal as it will be in another folder, once this one is left."""
        return self.journal.model_copy(update={"left": [*self.journal.left, address_of(self._folder)]})

    def move_to(self, folder: Path, lock: FolderLock, left: LeftFolder) -> None:
        """Go on in ``folder``; call it while no segment is open. What was written stays readable through ``left``.

        Raises OSError, MediaError.
        """
        with contextlib.suppress(OSError):
            self.drop_prepared()
        self.journal.left.append(address_of(self._folder))
        self._folder, self._lock, self.folder_lost, self._refusal = folder, lock, False, None
        self._left.append(left)
        self.journal.save(folder)
        if self.sound_track is not None:
            self.sound_track.find_segments(left.readable)
            self.sound_track.move_to(folder)

    def move_pictures_to(self, folder: Path) -> None:
        """Write the frames that have yet to be written into ``folder``, where the recording will go on; see ``move_to``."""
        for writer in (*self._closed, self._open, *(taken.writer for taken in self._taken_back)):
            if writer is not None and not writer.finished:
                writer.move_pictures_to(folder)

    def _save(self) -> None:
        """Save the journal, unless its folder has to be left. Raises OSError."""
        try:
            self.journal.save(self._folder)
        except OSError as error:
            self._note_refusal(error)

    def _note_refusal(self, error: OSError) -> None:
        """Remember that the folder has to be left, where the journal is saved anew. Raises ``error`` if that would not help."""
        if self.folder_lost:
            log.warning("a file in the folder that is lost cannot be written: %s", error)
        elif reason_to_leave(error) is None:
            raise error
        else:
            log.warning("%s has to be left: %s", self._folder, error)
            self._refusal = error

    def settle(self) -> bool:
        """Finish the closed segments whose encoders have ended; until then they keep frames for another try.

        Return True if all closed segments are complete on the disk. Raises MediaError, StorageError, OSError.
        """
        for writer in self._closed:
            if not writer.finished and not writer.waiting:
                self._complete(writer)
        for taken in list(self._taken_back):
            if not taken.writer.finished and not taken.writer.waiting:
                try:
                    self._complete(taken.writer)
                except (PausaError, OSError) as error:
                    # Nobody may ever ask for it again, so the recording must not end because of it.
                    log.warning("segment %s, taken back, is lost: %s", taken.writer.record.index, error)
                    self._drop(taken)
        return all(writer.finished for writer in self._closed)

    def _complete(self, writer: SegmentWriter) -> None:
        """Have the segment's files and its record on the disk. Raises MediaError, StorageError, OSError."""
        writer.finish()
        if writer.pictures is not None and not self.folder_lost:
            try:
                for path in writer.pictures.paths:
                    if path.parent == self._folder:
                        sync_file(path)
            except OSError as error:
                self._note_refusal(error)
        self._save()

    def take_back(self, *, recorded_ns: int) -> int | None:
        """Take back the open or else the newest segment, so that ``recorded_ns`` remain. Return its index; None: there was none.

        Its files stay, and ``restore`` brings it back. An open one goes on being written until it is closed. Raises OSError.
        """
        if self._empty is not None:
            index, self._empty = self._empty, None
            return index
        writer = self._open or (self._closed.pop() if self._closed else None)
        if writer is None:
            return None
        if self.sound_track is not None:
            self.sound_track.drop_newest()
        gone = [marker for marker in self.journal.markers if marker.recorded_ns >= recorded_ns]
        record = TakenBackRecord(
            segment=writer.record,
            markers=[
                MarkerRecord(title=one.title, recorded_ns=one.recorded_ns - recorded_ns) for one in gone
            ],
        )
        self.journal.segments = [one for one in self.journal.segments if one.index != writer.record.index]
        self.journal.markers = [one for one in self.journal.markers if one.recorded_ns < recorded_ns]
        self.journal.taken_back.append(record)
        if writer is self._open:
            self._leaving = record
        else:
            self._taken_back.append(_TakenBack(writer, record))
        self._save()
        return writer.record.index

    def restore(self) -> Restored | None:
        """Let the segment that was taken back last count again; None: there is none. Raises MediaError, StorageError, OSError."""
        if not self._taken_back:
            return None
        taken = self._taken_back[-1]
        writer, record = taken.writer, taken.writer.record
        self._complete(writer)
        self._taken_back.pop()
        place = sum(one.record.index < record.index for one in self._closed)
        before = sum(one.record.ticks or 0 for one in self._closed[:place])
        after = before + (record.ticks or 0)
        begin_ns, end_ns = self._recorded_ns(before), self._recorded_ns(after)
        rate = self.journal.sample_rate
        record.samples = samples_before(after, self.journal.tick_rate, rate) - samples_before(
            before, self.journal.tick_rate, rate
        )
        self._closed.insert(place, writer)
        self._empty = None
        self.journal.taken_back.remove(taken.record)
        self.journal.segments.insert(place, record)
        self.journal.markers = [
            *(marker for marker in self.journal.markers if marker.recorded_ns < begin_ns),
            *(_moved(marker, begin_ns) for marker in taken.record.markers),
            *(
                _moved(marker, end_ns - begin_ns)
                for marker in self.journal.markers
                if marker.recorded_ns >= begin_ns
            ),
        ]
        self._save()
        if self.sound_track is not None and writer.sound_path is not None:
            self.sound_track.restore(
                place,
                self._readable(writer.sound_path),
                record.samples,
                goes_on=place > 0 and record.goes_on_from(self._closed[place - 1].record),
            )
        return Restored(record, place)

    def _readable(self, path: Path) -> Path:
        for left in self._left:
            path = left.readable(path)
        return path

    def _recorded_ns(self, ticks: int) -> int:
        return round(Fraction(ticks * 1_000_000_000) / self.journal.tick_rate)

    def drop_taken_back(self) -> int:
        """Remove what was taken back for good, to free the disk. Return how many segments that were. Raises OSError."""
        gone = list(self._taken_back)
        for taken in gone:
            self._drop(taken)
        return len(gone)

    def _drop(self, taken: _TakenBack) -> None:
        self._taken_back.remove(taken)
        self.journal.taken_back.remove(taken.record)
        self._save()
        taken.writer.discard()

    @property
    def any(self) -> bool:
        """Whether there is a segment to take back."""
        return self._open is not None or self._empty is not None or bool(self._closed)

    @property
    def newest_is_empty(self) -> bool:
        """Whether the newest segment has no tick: taking it back must not cost the segment before it."""
        return self._empty is not None

    def mark(self, title: str, recorded_ns: int) -> str:
        """Write a marker to the journal, and return its title. Raises OSError."""
        title = title.strip() or f"Mark {len(self.journal.markers) + 1}"
        self.journal.markers.append(MarkerRecord(title=title, recorded_ns=recorded_ns))
        self._save()
        return title

    def rename(self, title: str) -> str:
        """Write the recording's title to the journal, and return it. Raises OSError."""
        self.journal.title = " ".join(title.split())
        self._save()
        return self.journal.title

    def drop_prepared(self) -> None:
        """Discard the encoder that was started for a next segment."""
        writer, self._next = self._next, None
        if writer is not None:
            writer.discard()

    def discard(self) -> None:
        """Remove all segments. Idempotent."""
        for writer in self._all_writers():
            writer.discard()
        if self.sound_track is not None:
            self.sound_track.abort()

    def finish_files(self) -> None:
        """Wait for the encoders and save the journal. Raises the first MediaError or StorageError, or OSError."""
        problem: PausaError | None = None
        if self.sound_track is not None:
            self.sound_track.end()
        for writer in self._closed:
            try:
                writer.finish()
            except PausaError as error:
                problem = problem or error
        for taken in self._taken_back:
            taken.writer.abandon()
        try:
            self.journal.save(self._folder)
        except OSError as error:
            # The stitch needs no more than what is in memory.
            log.warning("the journal cannot be saved any more: %s", error)
        if problem is not None:
            raise problem

    def kill_if_stuck(self) -> None:
        """Replace an encoder that accepts no data. Called on another thread, because the recording's own waits for that encoder."""
        for writer in self._all_writers():
            if writer.pictures is None:
                continue
            writer.pictures.note_processor_time()
            if writer.pictures.stuck:
                log.error("the encoder takes nothing any more")
                writer.pictures.kill()
        if self.sound_track is not None:
            self.sound_track.kill_if_stuck()

    def _writers(self) -> list[SegmentWriter]:
        current = [writer for writer in (self._next, self._open) if writer is not None]
        return [*self._closed, *current]

    def _all_writers(self) -> list[SegmentWriter]:
        return [*self._writers(), *(taken.writer for taken in list(self._taken_back))]

    def _forget(self, writer: SegmentWriter) -> None:
        if self.sound_track is not None:
            # Before its file goes: what the track reads just now must be known to be taken back.
            self.sound_track.drop_newest()
        try:
            writer.discard()
        except OSError as error:
            self._note_refusal(error)
        self.journal.segments = [
            record for record in self.journal.segments if record.index != writer.record.index
        ]

    def _count_frames(self, path: Path) -> int:
        """Count the frames of a file whose encoder has died."""
        with contextlib.suppress(OSError):  # it will be cut where it is brought to
            cut_torn_end(path)
        return contents(self._ffmpeg, path).pictures.count

    def _start_child(self, source: PictureInput, destination: Path) -> Child:
        argv = picture_encoder(
            self._ffmpeg,
            source,
            destination,
            fps=self.journal.fps,
            width=self.journal.width,
            height=self.journal.height,
            encoder=self._encoder,
            crf=self.journal.crf,
            matrix=self.journal.matrix,
            orientation=Orientation(self.journal.rotation, self.journal.flip),
        )
        pipe_bytes = SHORT_PIPE_BYTES if self._encoder.hurried else PIPE_BYTES
        return Child(argv, keep_open=self._lock.inheritable, writes=destination, pipe_bytes=pipe_bytes)


def _moved(marker: MarkerRecord, by_ns: int) -> MarkerRecord:
    return MarkerRecord(title=marker.title, recorded_ns=marker.recorded_ns + by_ns)
