"""Puts the words into the finished file as a subtitle track; pictures and sound stay as they are, bit for bit."""

import logging
import os
import shutil
import tempfile
from pathlib import Path

from pausa.core.durable_files import sync_file, sync_folder, write_for_owner
from pausa.core.errors import MediaError, PausaError, StorageError, disk_reason
from pausa.core.paths import WORK_FOLDER
from pausa.core.sentences import sentence
from pausa.core.words.transcript import Transcript
from pausa.core.words.transcript_files import TranscriptFormat, text_of
from pausa.media.child_outcome import Outcome
from pausa.media.ffmpeg import Ffmpeg, stream_hasher, subtitle_reader, subtitler
from pausa.media.process import run
from pausa.media.subtitle_languages import subtitle_language
from pausa.recording.transcribing.transcribed_file import stamp_of
from pausa.recording.workspace.drives import free_bytes
from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.kept_folder import SUFFIX, is_own_folder
from pausa.recording.workspace.lock import FolderLock

SUFFIXES = (".mp4", ".mov", ".mkv", ".m4a", ".mka")
SPARE_BYTES = 64 << 20

log = logging.getLogger(__name__)


class FileInUse(PausaError):
    """Somebody edits the recording just now; later it can be done."""


class SubtitleTrack:
    """The subtitles of one finished file."""

    def __init__(
        self, path: Path, recording_id: str, *, ffmpeg: Ffmpeg, kept_folder: Path | None, scratch: Path
    ) -> None:
        """``kept_folder``: where its takes are kept, if they are. ``scratch``: a folder for a small file."""
        self._path = path
        self._recording_id = recording_id
        self._ffmpeg = ffmpeg
        self._folder = kept_folder or path.parent / WORK_FOLDER / f"{recording_id}{SUFFIX}"
        self._scratch = scratch
        # As what a stitch writes: whoever finds it after a crash removes it.
        self._temporary = path.with_name(f".{recording_id}.part.words{path.suffix.lower()}")

    def write(self, transcript: Transcript) -> int:
        """Let the file have these words, in the place of those that it has, and return its size. Blocks. Raises PausaError; the file is as it was then."""
        is_new = not is_own_folder(self._folder)
        lock = FolderLock(self._folder)
        try:
            if is_new:
                self._folder.parent.mkdir(mode=0o700, exist_ok=True)
                self._folder.mkdir(mode=0o700)
            if not lock.take():
                raise FileInUse(sentence("The recording is being worked on at the moment."))
            return self._write(transcript)
        except OSError as error:
            raise self._refused(error) from None
        finally:
            lock.release()
            if is_new:
                remove_folder(self._folder)

    def _write(self, transcript: Transcript) -> int:
        stamp = stamp_of(self._path)
        size_bytes = self._path.stat().st_size
        free = free_bytes(self._path.parent)
        if free is not None and free < size_bytes + SPARE_BYTES:
            raise StorageError(
                sentence(
                    "There is no space to put the words into “{name}”. The file is as it was, and its words are in the list. Free some space, and write the words once more.",
                    name=self._path.name,
                )
            )
        try:
            self._make(transcript)
            self._demand_same_streams()
            shutil.copymode(self._path, self._temporary)
            sync_file(self._temporary)
            if stamp_of(self._path) != stamp:
                raise FileInUse(sentence("The file was changed meanwhile."))
            size_bytes = self._temporary.stat().st_size
            self._temporary.replace(self._path)
            sync_folder(self._path.parent)
        finally:
            self._temporary.unlink(missing_ok=True)
        self._note_size(size_bytes)
        return size_bytes

    def _make(self, transcript: Transcript) -> None:
        text = text_of(transcript, TranscriptFormat.SRT)
        self._temporary.unlink(missing_ok=True)
        with tempfile.TemporaryDirectory(dir=self._scratch, prefix="words-") as folder:
            subtitles = Path(folder) / "words.srt"
            write_for_owner(subtitles, text)
            argv = subtitler(
                self._ffmpeg,
                self._path,
                self._temporary,
                subtitles=subtitles if text.strip() else None,
                language=subtitle_language(transcript.language, self._path.suffix.lower()),
            )
            self._demand_well(run(argv))
        if text.strip():
            self._demand_as_many(text)

    def _demand_same_streams(self) -> None:
        """Raise MediaError unless pictures and sound are the same, bit for bit."""
        before, after = (self._hashes(path) for path in (self._path, self._temporary))
        if not before or before != after:
            raise self._failed("pictures or sound would be others")

    def _hashes(self, path: Path) -> list[str]:
        lines: list[str] = []
        self._demand_well(run(stream_hasher(self._ffmpeg, path), line=lines.append, again=lines.clear))
        return [line for line in lines if "=" in line]

    def _demand_as_many(self, text: str) -> None:
        """Read the subtitles back. Raise MediaError unless all of them are there."""
        lines: list[str] = []
        argv = subtitle_reader(self._ffmpeg, self._temporary)
        self._demand_well(run(argv, line=lines.append, again=lines.clear))
        wanted, found = (sum(" --> " in line for line in one) for one in (text.splitlines(), lines))
        if wanted != found:
            raise self._failed(f"{found} subtitles instead of {wanted}")

    def _demand_well(self, outcome: Outcome) -> None:
        if outcome.well:
            return
        if (refusal := outcome.disk_error) is not None:
            raise self._refused(refusal)
        raise self._failed(outcome.stderr)

    def _note_size(self, size_bytes: int) -> None:
        """Let the takes belong to the file as it is now."""
        if not (self._folder / "journal.json").exists():
            return
        try:
            journal = Journal.load(self._folder)
            if journal.renderings and not journal.renderings[-1].is_version:
                journal.renderings[-1].size_bytes = size_bytes
                journal.save(self._folder)
        except (PausaError, OSError) as error:
            # It is found out by what the file shows.
            log.warning("the size of %s cannot be noted: %s", self._path, error)

    def _failed(self, reason: str) -> MediaError:
        log.error("the words could not be put into %s: %s", self._path, reason)
        return MediaError(
            sentence(
                "The words could not be put into “{name}”. The file is as it was, and its words are in the list.",
                name=self._path.name,
            )
        )

    def _refused(self, error: OSError) -> StorageError:
        return StorageError(
            sentence(
                "The words could not be put into “{name}” ({reason}). The file is as it was, and its words are in the list.",
                name=self._path.name,
                reason=disk_reason(error),
            )
        )


def can_have_subtitles(path: Path) -> bool:
    """Whether it is a kind of file that Pausa writes."""
    return path.suffix.lower() in SUFFIXES and os.path.isfile(path)  # noqa: PTH113
