"""The segments of one recording on disk: writers, journal and sound track, kept in step."""

import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from pausa.capture.source import CameraFormat, Frame, Samples
from pausa.core.durable_files import remove_if_there, sync_file
from pausa.core.edit.change import Change
from pausa.core.edit.chapter_places import unnamed_mark
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import Place, Span, Spans
from pausa.core.edit.taken_back import TakenBack, taken_back
from pausa.core.errors import PausaError
from pausa.core.orientation import Orientation
from pausa.core.states import Editable
from pausa.core.time.ticks import Segment, Tick, samples_before
from pausa.media.ffmpeg import Ffmpeg, PictureInput, picture_encoder
from pausa.media.fragments import cut_torn_end
from pausa.media.probe import contents
from pausa.media.process import PIPE_BYTES, SHORT_PIPE_BYTES, Child
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.film.film import Film, SoundPart, SoundPiece, TakeFiles, empty_film, files_of
from pausa.recording.film.kept_pictures import ANEW_FILES
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.workspace.journal import Journal, address_of
from pausa.recording.workspace.journal_records import SegmentRecord
from pausa.recording.workspace.left_folder import LeftFolder
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing.disk import reason_to_leave
from pausa.recording.writing.picture_writer import PictureWriter
from pausa.recording.writing.resumed_sound import resumed_sound_track
from pausa.recording.writing.segment_writer import SegmentWriter
from pausa.recording.writing.sound_follower import NobodyFollows, SoundFollower

log = logging.getLogger(__name__)

_ENDLESS = 1 << 50


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
        follower: SoundFollower | None = None,
    ) -> None:
        """``follower`` is told where the sound lies as it is written."""
        self.journal = journal
        self._follower = follower or NobodyFollows()
        self._folder = folder
        self._lock = lock
        self._ffmpeg = ffmpeg
        self._encoder = encoder
        self._camera = camera
        self._open: SegmentWriter | None = None
        self._next: SegmentWriter | None = None
        self._closed: list[SegmentWriter] = []
        """Those with ticks, kept or not, in their order."""
        self.edit = journal.kept
        """What is kept of the takes, without the open segment."""
        self._leaving_end = 0
        self._empty: int | None = None
        """The index of the newest segment if it was closed without a tick, so that its files are gone already."""
        self._begun = max((record.index for record in journal.segments), default=0)
        self._files_before = files_of(journal, folder)
        """Those of takes that were there before, in a recording that was taken up again."""
        self._edit_before = self.edit
        self._may_stay = journal.is_saved
        """Whether a file that was there before shows that, or stays in any case, because it goes on without what has been recorded since."""
        self.folder_lost = False
        """Whether the folder cannot be used any more, so that its journal does not matter; until ``move_to``."""
        self._refusal: OSError | None = None
        self._left: list[LeftFolder] = []
        self._path_of: Callable[[Path], Path] = lambda path: path
        self.sound_track = (
            resumed_sound_track(ffmpeg, journal, folder, keep_open=lock.inheritable)
            if journal.has_sound
            else None
        )
        self.film: Film
        """What is kept, as of the last edit. Any thread may read it."""
        self._heard = KeptSound((), sample_rate=journal.sample_rate, channels=journal.channels)
        # A recording that was taken up again shows something before anything is recorded.
        self._show()

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
        record = writer.record
        record.begin_ns, record.take = at_ns, record.index
        if goes_on and self._closed:
            record.take = self._closed[-1].record.take_number
            record.first_tick = self.edit.takes[record.take]
        self._open, self._empty = writer, None
        self.journal.segments.append(record)
        self._save()
        self._show()
        if writer.sound_path is not None:
            first = self._samples_before(record.first_tick)
            self._follower.begin(record.take, writer.sound_path, first_sample=first, at_ns=at_ns)

    @property
    def first_tick(self) -> int:
        """How many ticks the take of the open segment had before it."""
        return self._open.record.first_tick if self._open is not None else 0

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
        if samples is not None:
            before = self._samples_before(writer.record.first_tick)
            self._follower.written(writer.record.take_number, before + writer.samples)
        if self.sound_track is not None and samples is not None and not writer.record.leaving:
            self._heard = self._heard.grown(self._heard.last_samples + len(samples))
            self.sound_track.hear(self._heard)

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

        Its encoder finishes in the background; see ``settle``. ``goes_on``: the next one goes on with its take.
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
        if record.ticks:
            self._closed.append(writer)
            edit = self.edit.recorded(record.take_number, record.ticks)
            if record.leaving:
                edit = edit.changed(edit.retake())
                record.leaving = False
            self._keep(edit)
        else:
            self._empty = None if record.leaving else record.index
            self._forget(writer)
        if record.sound or not record.ticks:
            first = self._samples_before(record.first_tick)
            self._follower.end(record.take_number, first + (record.samples or 0), goes_on=goes_on)
        self._show()
        self._save()
        return record.index

    def _samples_of(self, ticks: int) -> int:
        """Return how many samples so many ticks of the open segment have."""
        first = self._samples_before(self.first_tick)
        return self._samples_before(self.first_tick + ticks) - first

    def _samples_before(self, tick: int) -> int:
        return samples_before(tick, self.journal.tick_rate, self.journal.sample_rate)

    def _keep(self, edit: Edit) -> None:
        self.edit = edit
        self.journal.keep(edit)

    def _show(self) -> None:
        """Let the film show what is kept, and the sound track hold it."""
        film = self.film = self.film_now()
        self._follower.show(self._spans_to_come, self.edit.gone)
        if self.sound_track is None:
            return
        pieces = film.showing(self.edit.spans).sound_pieces()
        writer = self._open
        if writer is not None and not writer.record.leaving:
            record = writer.record
            # What is written of a take that went on in another folder is one piece.
            before = pieces.pop() if record.first_tick and pieces else None
            parts = film.files[record.take_number].sounds
            first, samples = (before.first, before.samples) if before is not None else (parts[-1].first, 0)
            pieces.append(SoundPiece(parts, first, samples + writer.samples, goes_on=True))
        self._heard = KeptSound(pieces, sample_rate=film.sample_rate, channels=film.channels)
        self.sound_track.hear(self._heard)

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
        self._follower.move_to(folder)
        self.journal.save(folder)
        if self.sound_track is not None:
            self._show()
            self.sound_track.move_to(folder)

    def move_pictures_to(self, folder: Path) -> None:
        """Write the frames that have yet to be written into ``folder``, where the recording will go on; see ``move_to``."""
        for writer in (*self._closed, self._open):
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
        kept = [writer for writer in self._closed if self._is_kept(writer)]
        for writer in list(self._closed):
            if writer.finished or writer.waiting:
                continue
            try:
                self._complete(writer)
            except (PausaError, OSError) as error:
                if writer in kept:
                    raise
                # Nobody may ever ask for it again, so the recording must not end because of it.
                log.warning("segment %s, taken back, is lost: %s", writer.record.index, error)
                self._drop(writer)
        return all(writer.finished for writer in kept)

    def _is_kept(self, writer: SegmentWriter) -> bool:
        """Whether something of it is in the file, as it is edited now."""
        return self._is_shown(writer.record)

    def _is_shown(self, record: SegmentRecord) -> bool:
        begin, end = record.first_tick, record.first_tick + (record.ticks or 0)
        return any(
            span.take == record.take_number and span.first < end and begin < span.end
            for span in self.edit.spans
        )

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

    def take_back(self, end_tick: int = 0) -> int | None:
        """Take back the open or else the newest segment. Return its index; None: there was none.

        ``end_tick``: where the open one will end, in its take.

        Its files stay, and ``undo`` brings it back. An open one goes on being written until it is closed. Raises OSError.
        """
        if self._empty is not None:
            index, self._empty = self._empty, None
            return index
        if self._open is not None:
            self._open.record.leaving = True
            self._leaving_end = end_tick
            index = self._open.record.index
        elif not self.edit.spans:
            return None
        else:
            place = self.edit.spans.place_at(self.edit.ticks)
            index = max((one.index for one in self.journal.segments_of(place.take)), default=place.take)
            self._keep(self.edit.changed(self.edit.retake()))
        self._show()
        self._save()
        return index

    def change(self, change: Change) -> None:
        """Change what is kept. Raises OSError, and ValueError if the change does not fit."""
        self._keep(self.edit.changed(change))
        self._show()
        self._save()

    def bring_back(self, change: Change) -> None:
        """Carry out a change that shows again what was taken back. Raises MediaError, StorageError, OSError."""
        self._restore(self.edit.changed(change))

    def forget(self) -> int:
        """Discard for good all that is not shown, and return how many ticks that were. Raises OSError."""
        ticks = sum(one.span.ticks for one in taken_back(self.edit))
        if not ticks:
            return 0
        edit = self.edit.without_rest()
        ends: dict[int, int] = {}
        for span in edit.spans:
            ends[span.take] = max(ends.get(span.take, 0), span.end)
        held = {
            writer: ends.get(writer.record.take_number, 0) - writer.record.first_tick
            for writer in self._closed
        }
        gone = [writer for writer, count in held.items() if count <= 0]
        self._closed = [writer for writer in self._closed if writer not in gone]
        indexes = {writer.record.index for writer in gone}
        self.journal.segments = [one for one in self.journal.segments if one.index not in indexes]
        self._keep(edit)
        names = self._forget_files_before()
        self._show()
        self._save()
        # Only now: a death before this leaves more than the journal knows, and not less.
        for writer in gone:
            writer.discard()
        for writer in self._closed:
            record = writer.record
            if held[writer] < (record.ticks or 0):
                end = self._samples_before(record.first_tick + held[writer])
                writer.shorten(held[writer], end - self._samples_before(record.first_tick))
        for path in (*(self._folder / name for name in names), *self._folder.glob(ANEW_FILES)):
            try:
                remove_if_there(path)
            except OSError as error:
                log.warning("%s stays: %s", path, error)
        self._save()
        return ticks

    def _forget_files_before(self) -> list[str]:
        """Leave out of the journal the files of which nothing is shown, of a recording that was taken up again, and return their names."""
        self._edit_before = self._edit_before.without_rest()
        own = {writer.record.index for writer in self._all_writers()}
        names: list[str] = []
        for place, record in enumerate(self.journal.segments):
            if record.index in own or record.in_file or self._is_shown(record):
                continue
            names += [file.file for file in record.pictures]
            names += [record.sound] if record.sound else []
            self.journal.segments[place] = record.model_copy(
                update={"pictures": [], "sound": None, "in_file": True}
            )
        return names

    def undo(self) -> Edit | None:
        """Take back the newest change, and return what was kept before that; None: there is none. Raises MediaError, StorageError, OSError."""
        return self._restore(self.edit.undo()) if self.edit.done else None

    def redo(self) -> Edit | None:
        """Carry out again what was undone last, and return what was kept before; None: there is none. Raises as ``undo``."""
        return self._restore(self.edit.redo()) if self.edit.undone else None

    def _restore(self, after: Edit) -> Edit:
        before, takes = self.edit, {span.take for span in after.spans}
        for writer in self._closed:
            if writer.record.take_number in takes and not writer.finished:
                self._complete(writer)
        self._empty = None
        self._keep(after)
        self._show()
        self._save()
        return before

    def film_now(self) -> Film:
        """Return what is kept, with what has been written of the open segment, and in which files all takes lie."""
        spans, writer = self.edit.spans, self._open
        if writer is not None and not writer.record.leaving and writer.ticks:
            spans = Spans.of(*spans, Span(writer.record.take_number, writer.record.first_tick, writer.ticks))
        files = dict(self._files_before)
        for one in (*self._closed, writer):
            if one is not None:
                take = one.record.take_number
                files[take] = files.get(take, TakeFiles()) + self._files_of(one)
        return empty_film(self.journal, files).showing(spans)

    def _files_of(self, writer: SegmentWriter) -> TakeFiles:
        pictures = tuple(replace(part, path=self._readable(part.path)) for part in writer.picture_parts)
        if writer.sound_path is None:
            return TakeFiles(pictures)
        first = self._samples_before(writer.record.first_tick)
        return TakeFiles(pictures, (SoundPart(self._readable(writer.sound_path), first),))

    @property
    def kept_ticks(self) -> int:
        """The ticks that are kept, without the open segment; of one that was taken back, also without what its take had before."""
        writer = self._open
        if writer is None or not writer.record.leaving or not writer.record.first_tick:
            return self.edit.ticks
        return self.edit.ticks - self.edit.retake().removed.ticks

    @property
    def taken_back(self) -> tuple[TakenBack, ...]:
        """What is not shown, with the open segment if that was taken back, though the end of it is still being written."""
        writer, found = self._open, taken_back(self.edit)
        if writer is None or not writer.record.leaving:
            return found
        record, first = writer.record, writer.record.first_tick
        if first:
            first = next(iter(self.edit.retake().removed)).first
        ticks = max(self._leaving_end, record.first_tick + writer.ticks) - first
        if ticks < 1:
            return found
        return (*found, TakenBack(self.kept_ticks, Span(record.take_number, first, ticks)))

    @property
    def editable(self) -> Editable:
        """What can be taken back, undone and done again."""
        writer = self._open
        segments = len(self.edit.spans) + (self._empty is not None)
        if writer is None:
            return Editable(segments, len(self.edit.done), len(self.edit.undone))
        leaves, begins_take = writer.record.leaving, not writer.record.first_tick
        segments += 1 if begins_take and not leaves else -1 if leaves and not begins_take else 0
        return Editable(segments, len(self.edit.done) + leaves, 0 if leaves else len(self.edit.undone))

    def find_files(self, path_of: Callable[[Path], Path]) -> None:
        """Read the segments' files under other paths from now on; when this returns, none is read under the old ones."""
        self._path_of = path_of
        self._show()
        if self.sound_track is not None:
            self.sound_track.wait_for_reading()

    def _readable(self, path: Path) -> Path:
        for left in self._left:
            path = left.readable(path)
        return self._path_of(path)

    def drop_taken_back(self) -> int:
        """Remove what was taken back for good, to free the disk. Return how many segments that were. Raises OSError."""
        gone = [writer for writer in self._closed if not self._is_kept(writer)]
        for writer in gone:
            self._drop(writer)
        return len(gone)

    def _drop(self, writer: SegmentWriter) -> None:
        """Forget a segment of which nothing is kept."""
        self._closed.remove(writer)
        self.journal.segments = [one for one in self.journal.segments if one.index != writer.record.index]
        self._keep(self.edit.within(self.journal.takes))
        self._save()
        writer.discard()

    @property
    def any(self) -> bool:
        """Whether there is a segment to take back."""
        return self._open is not None or self._empty is not None or bool(self.edit.spans)

    @property
    def marks(self) -> list[tuple[int, str]]:
        """The ticks of the marks that are shown, and their titles; those of the open segment too."""
        return replace(self.edit, spans=self._spans_to_come).shown_titles()

    @property
    def _spans_to_come(self) -> Spans:
        """What is shown, with the open segment, however long it may become."""
        spans, writer = self.edit.spans, self._open
        if writer is None:
            return spans
        if writer.record.leaving:
            return spans.part(0, self.kept_ticks)
        return Spans.of(*spans, Span(writer.record.take_number, writer.record.first_tick, _ENDLESS))

    def mark(self, title: str, tick: int) -> str | None:
        """Set a mark at this tick of the open segment's take, or else at the end, and return its title. None: nothing is kept. Raises OSError."""
        if self._open is None and not self.edit.spans:
            return None
        title = title.strip() or unnamed_mark(len(self.marks) + 1)
        if self._open is not None:
            place = Place(self._open.record.take_number, tick)
        else:
            place = self.edit.spans.place_at(self.edit.ticks)
        self._keep(self.edit.changed(self.edit.mark(title, place)))
        self._save()
        return title

    def rename(self, title: str) -> str:
        """Write the recording's title to the journal, and return it. Raises OSError."""
        self.journal.title = " ".join(title.split())
        self._save()
        return self.journal.title

    @property
    def unchanged(self) -> bool:
        """Whether a recording that was taken up again shows what its file shows."""
        before = self._edit_before
        return (
            self._may_stay
            and bool(before.spans)
            and (self.edit.spans, self.edit.marks) == (before.spans, before.marks)
        )

    def revert(self) -> None:
        """Keep what a recording that was taken up again kept before, and nothing of what has been recorded since. Raises OSError."""
        for writer in self._all_writers():
            writer.discard()
        self._closed, self._open, self._next = [], None, None
        known = set(self._edit_before.takes)
        self.journal.segments = [one for one in self.journal.segments if one.take_number in known]
        self._may_stay = True
        self._keep(self._edit_before)
        self._show()
        self._save()

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
                if self._is_kept(writer):
                    writer.finish()
                else:
                    writer.abandon()
            except PausaError as error:
                problem = problem or error
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
        return [
            writer for writer in self._all_writers() if writer not in self._closed or self._is_kept(writer)
        ]

    def _all_writers(self) -> list[SegmentWriter]:
        current = [writer for writer in (self._next, self._open) if writer is not None]
        return [*list(self._closed), *current]

    def _forget(self, writer: SegmentWriter) -> None:
        # Before its file goes: what the track reads just now must be known to be taken back.
        self._show()
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
