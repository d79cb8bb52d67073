"""The files of words beside a finished file: ``Talk.srt`` for ``Talk.mp4``.

They follow the words and the file: written anew after every change, under its new name after it is renamed, and gone
with it. Only what we wrote ourselves, and nobody has changed since, is ever replaced or removed. Folders may be slow, so a thread of
its own writes; a recording that changes again meanwhile is written once.
"""

import contextlib
import hashlib
import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from pausa.core.durable_files import remove_if_there, write_atomically
from pausa.core.errors import PausaError
from pausa.core.events import EntryRemoved, EntryRenamed, Event, TranscriptReady
from pausa.core.paths import is_file, is_there
from pausa.core.words.transcript import Transcript
from pausa.core.words.transcript_files import TranscriptFormat, text_of
from pausa.library.words.word_store import WordStore

CLOSE_TIMEOUT_S: Final = 10.0
"""A drive that does not answer holds up the end of the program no longer."""

log = logging.getLogger(__name__)


class SidecarFiles:
    """Any thread may call it; nothing blocks but ``close``."""

    def __init__(
        self,
        words: WordStore,
        *,
        formats: Callable[[], tuple[TranscriptFormat, ...]],
        file_of: Callable[[str], Path | None],
    ) -> None:
        """``formats``: which are wanted; ``file_of``: where the list has the file of a recording; None: nowhere."""
        self._words = words
        self._formats = formats
        self._file_of = file_of
        self._changed = threading.Condition()
        self._waiting: dict[str, None] = {}
        self._busy = False
        self._closing = False
        self._thread: threading.Thread | None = None

    def on_event(self, event: Event) -> None:
        """Write the files anew of a recording that has changed."""
        if event.recording_id is not None and isinstance(
            event, TranscriptReady | EntryRenamed | EntryRemoved
        ):
            self.write_soon(event.recording_id)

    def write_soon(self, recording_id: str) -> None:
        """Bring the files of a recording to what it is now, or remove them with it."""
        with self._changed:
            if self._closing:
                return
            self._waiting[recording_id] = None
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="word-files", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def wait_until_written(self, timeout_s: float) -> bool:
        """Wait until nothing is to be written any more."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting and not self._busy, timeout_s)

    def close(self) -> None:
        """Write what is to be written. Idempotent."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(CLOSE_TIMEOUT_S)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._busy = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._waiting or self._closing)
                if not self._waiting:
                    return
                recording_id = next(iter(self._waiting))
                del self._waiting[recording_id]
                self._busy = True
            try:
                self._write(recording_id)
            except (PausaError, OSError) as error:
                log.warning("the files of the words of %s are not as they should be: %s", recording_id, error)
            except Exception:
                log.exception("the files of the words of %s could not be written", recording_id)

    def _write(self, recording_id: str) -> None:
        written = self._words.files(recording_id)
        media = self._file_of(recording_id)
        transcript = self._words.transcript(recording_id) if media is not None else None
        if media is None or transcript is None:
            self._remove(recording_id, written, to_trash=True)
            return
        if not is_file(media):
            return
        kept = {
            TranscriptFormat(path.suffix[1:]) for path, digest in written.items() if _is_ours(path, digest)
        }
        wanted = {path_beside(media, form): form for form in {*self._formats(), *kept}}
        for path, form in wanted.items():
            self._write_one(recording_id, path, form, transcript, written.get(path))
        self._remove(
            recording_id,
            {path: digest for path, digest in written.items() if path not in wanted},
            to_trash=False,
        )

    def _write_one(
        self,
        recording_id: str,
        path: Path,
        form: TranscriptFormat,
        transcript: Transcript,
        digest: str | None,
    ) -> None:
        content = text_of(transcript, form, title=path.stem).encode()
        new, is_new = _digest(content), digest is None or not is_there(path)
        if digest is not None and not is_new and (digest == new or not _is_ours(path, digest)):
            return
        if is_new and is_there(path):
            log.warning("%s is of somebody else, so no words are written there", path)
            return
        # Before it is written: whatever is there if we are killed meanwhile is known as ours.
        self._words.note_file(recording_id, path, f"{_EMPTY if is_new else digest} {new}")
        if is_new and not _claimed(path):
            self._words.note_file(recording_id, path, None)
            return
        write_atomically(path, content)
        self._words.note_file(recording_id, path, new)

    def _remove(self, recording_id: str, written: dict[Path, str], *, to_trash: bool) -> None:
        for path, digest in written.items():
            if _is_ours(path, digest):
                _remove_file(path, to_trash=to_trash)
            self._words.note_file(recording_id, path, None)


def path_beside(media: Path, form: TranscriptFormat) -> Path:
    """Return where the words of a finished file lie in a format."""
    return media.with_suffix(f".{form.value}")


def _claimed(path: Path) -> bool:
    """Make an empty file where nothing is; False: something is there."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return False
    return True


def _is_ours(path: Path, digests: str) -> bool:
    """Whether a file is as we have written it; with two digests: as it was before we wrote it last, or after."""
    try:
        return not path.is_symlink() and _digest(path.read_bytes()) in digests.split()
    except OSError:
        return False


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


_EMPTY: Final = _digest(b"")
"""Of a file that is begun."""


def _remove_file(path: Path, *, to_trash: bool) -> None:
    """Raises OSError. What has no trash is deleted: the words themselves are gone, or are elsewhere."""
    if to_trash:
        from send2trash import send2trash

        with contextlib.suppress(OSError):
            send2trash(path)
            return
    remove_if_there(path)
