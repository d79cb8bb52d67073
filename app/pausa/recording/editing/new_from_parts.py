"""Makes a new recording of parts of finished ones: what a split cuts off, and several joined into one."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pausa.core.edit.change import Mark
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import Place, Span, Spans
from pausa.core.errors import PausaError
from pausa.core.events import Event, Listener, RecordingFailed
from pausa.core.paths import WORK_FOLDER
from pausa.core.states import RecordingState, Step
from pausa.core.time.wall_clock import local_now
from pausa.core.words.finished_words import joined_words
from pausa.core.words.transcript import Transcript
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.editing.edited_recording import EditedRecording, saving
from pausa.recording.editing.fitted_film import fitted
from pausa.recording.editing.unsaved_reasons import not_made
from pausa.recording.film.film import Film, TakeFiles
from pausa.recording.finishing.stitch_worker import StitchJob, stitch
from pausa.recording.finishing.stitcher import NameFile, Stitcher
from pausa.recording.workspace.counted_losses import counted_losses
from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.journal_records import SegmentRecord
from pausa.recording.workspace.kept_folder import SUFFIX
from pausa.recording.workspace.lock import FolderLock


class NewRecording:
    """Has a folder of its own while it is made, which recovery leaves alone: all it needs is in the recordings it is made of."""

    def __init__(self, *, ffmpeg: Ffmpeg, encoder: VideoEncoder, name_file: NameFile, emit: Listener) -> None:
        self._ffmpeg = ffmpeg
        self._encoder = encoder
        self._name_file = name_file
        self._emit = emit

    def of_part(self, edited: EditedRecording, spans: Spans, *, title: str) -> str:
        """Make a recording that shows ``spans`` of another one, and return its id. Raises PausaError, and there is no new recording then."""
        try:
            edited.make_sources()
        except OSError as error:
            raise not_made(error, edited.folder) from None
        marks = tuple(mark for mark in edited.edit.marks if spans.tick_of(mark.place) is not None)
        return self._make(
            edited.journal,
            edited.film.showing(spans),
            marks,
            edited.recording.path.parent,
            title,
            edited.transcript,
        )

    def of_all(self, parts: Sequence[EditedRecording], *, title: str) -> str:
        """Make a recording that shows several, one after another, as the first one is, and return its id. Raises PausaError, and there is no new recording then."""
        first = parts[0]
        shown: list[Span] = []
        marks: list[Mark] = []
        files: dict[int, TakeFiles] = {}
        segments: list[SegmentRecord] = []
        words: list[tuple[Transcript | None, Spans]] = []
        for part in parts:
            try:
                part.make_sources()
                film, edit = fitted(part, like=first.journal, ffmpeg=self._ffmpeg, encoder=self._encoder)
            except OSError as error:
                raise not_made(error, part.folder) from None
            takes = dict.fromkeys(span.take for span in film.spans)
            number = {take: len(files) + place for place, take in enumerate(takes, 1)}
            files |= {number[take]: film.files[take] for take in takes}
            spans = [replace(span, take=number[span.take]) for span in film.spans]
            shown += spans
            words.append((part.transcript, Spans.of(*spans)))
            segments += _segments(part.journal, first.journal, spans, len(segments) + 1)
            marks += [
                Mark(mark.title, Place(number[mark.place.take], mark.place.tick))
                for _, mark in edit.shown_marks()
            ]
        film = replace(first.film, files=files, spans=Spans.of(*shown))
        created = local_now().isoformat(timespec="milliseconds")
        journal = first.journal.model_copy(update={"segments": segments, "created": created})
        said = joined_words(words, first.journal.tick_rate)
        return self._make(journal, film, tuple(marks), first.recording.path.parent, title, said)

    def _make(
        self,
        like: Journal,
        film: Film,
        marks: tuple[Mark, ...],
        destination: Path,
        title: str,
        words: Transcript | None,
    ) -> str:
        created = datetime.fromisoformat(like.created)
        recording_id = f"{created:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"
        folder = destination / WORK_FOLDER / f"{recording_id}{SUFFIX}"
        takes: dict[int, int] = {}
        for span in film.spans:
            takes[span.take] = max(takes.get(span.take, 0), span.end)
        known = {one.take_number for one in like.segments}
        journal = like.model_copy(
            update={
                "recording_id": recording_id,
                "title": title,
                "renderings": [],
                "kept_since": None,
                "finished": None,
                "replaces": "",
                "segments": [
                    *(
                        one.model_copy(update={"pictures": [], "sound": None, "in_file": True})
                        for one in like.segments
                        if one.take_number in takes and not one.is_extract
                    ),
                    *(
                        SegmentRecord(index=take, begin_ns=0, end_ns=0, ticks=ticks, in_file=True)
                        for take, ticks in takes.items()
                        if take not in known
                    ),
                ],
            }
        )
        journal.keep(Edit(journal.takes, film.spans, marks))
        failures: list[PausaError] = []

        def hear(event: Event) -> None:
            if not isinstance(event, RecordingFailed):
                self._emit(saving(event))

        try:
            folder.parent.mkdir(mode=0o700, exist_ok=True)
            folder.mkdir(mode=0o700)
        except OSError as error:
            raise not_made(error, destination) from None
        lock = FolderLock(folder)
        try:
            lock.take()
            finished = stitch(
                replace(
                    self._job(journal, folder, destination, lock, film),
                    failed=failures.append,
                    transcript=words,
                ),
                emit=hear,
            )
        finally:
            lock.release()
            remove_folder(folder)
        if finished is None:
            raise not_made(failures[-1] if failures else None, destination)
        return recording_id

    def _job(
        self, journal: Journal, folder: Path, destination: Path, lock: FolderLock, film: Film
    ) -> StitchJob:
        return StitchJob(
            state=RecordingState(Step.STITCHING),
            journal=journal,
            folder=folder,
            destination=destination,
            lock=lock,
            stitcher=Stitcher(
                ffmpeg=self._ffmpeg,
                encoder=self._encoder,
                name_file=self._name_file,
                keep_open=lock.inheritable,
            ),
            sound=None,
            finish_files=lambda: None,
            film=film,
        )


def _segments(journal: Journal, like: Journal, spans: Sequence[Span], index: int) -> list[SegmentRecord]:
    """Return what is known of these spans of a recording, from the segment ``index`` on: the counts of all of them together."""
    losses = counted_losses(journal) if journal.tick_rate == like.tick_rate else None
    found = [
        SegmentRecord(
            index=number,
            take=span.take,
            first_tick=span.first,
            ticks=span.ticks,
            begin_ns=0,
            end_ns=0,
            in_file=True,
            counted_with=index,
            is_counted=losses is not None,
        )
        for number, span in enumerate(spans, index)
    ]
    if losses is not None:
        found[0].repeated, found[0].lost = losses.repeated, losses.lost
        rates = (like.sample_rate, journal.sample_rate) if journal.has_sound else (0, 1)
        found[0].samples_missing = losses.samples_missing * rates[0] // rates[1]
    return found
