"""Writes the words of a finished file, whoever has made it."""

import contextlib
import errno
import logging
import os
import queue
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from pausa.core.durable_files import make_folder
from pausa.core.errors import InputError, PausaError, SpeechError, StorageError, disk_reason
from pausa.core.regular_files import is_regular_file
from pausa.core.sentences import sentence
from pausa.core.words.rewritten_words import words_of_file
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import Word
from pausa.media.child_outcome import Outcome
from pausa.media.ffmpeg import Ffmpeg, speech_decoder
from pausa.media.process import run
from pausa.recording.transcribing.live_transcript import Hearer, Hearing, NewHearer
from pausa.speech.sound_files import SoundFile
from pausa.speech.speech_engine import SPEECH_HZ
from pausa.speech.transcriber import FinalHeard, HeardUntil

AHEAD_S = 30
"""So much is given to the engine before it has heard it: it works so long on after it should give way."""
LOOK_S = 0.2
SAMPLE_BYTES = 2
DECODED_SHARE = 0.02
"""Of the progress, for the sound."""
TAKE = 1

log = logging.getLogger(__name__)


class TranscribingCancelled(PausaError):
    """Nobody wants the words any more."""

    def __init__(self) -> None:
        super().__init__(sentence("Stopped. The words are as they were."))


class TranscribedFile:
    """One file of which the words are written, on the caller's thread."""

    def __init__(
        self,
        find: Callable[[], Path],
        *,
        ffmpeg: Ffmpeg,
        new_hearer: NewHearer,
        scratch: Path,
        progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        gives_way: Callable[[], bool] = lambda: False,
    ) -> None:
        """``find``: returns where it is, when its turn has come. ``scratch``: a folder for the decoded sound. ``gives_way``: whether something else matters more just now."""
        self._find = find
        self._path = Path()
        self._ffmpeg = ffmpeg
        self._new_hearer = new_hearer
        self._scratch = scratch
        self._progress = progress
        self._cancelled = cancelled
        self._gives_way = gives_way
        self._heard: queue.SimpleQueue[Hearing | PausaError] = queue.SimpleQueue()
        self._said: list[tuple[Word, ...]] = []
        self._until_ns = 0
        self._languages: dict[str, int] = {}

    def words(self) -> Transcript:
        """Return what is said in it, on its own clock. Blocks. Raises PausaError; TranscribingCancelled among them."""
        self._wait_until_free()
        self._path = self._find()
        if not is_regular_file(self._path):
            raise InputError(sentence("“{name}” is no file that could be read.", name=self._path.name))
        with self._sound() as (sound, samples):
            hearer = self._new_hearer(self._heard.put, self._heard.put)
            try:
                self._listen(hearer, sound, samples)
                name = hearer.name
            finally:
                hearer.close()
        language = max(self._languages, key=lambda one: self._languages[one], default="")
        return words_of_file(self._said, samples * 1_000_000_000 // SPEECH_HZ, language=language, engine=name)

    def _listen(self, hearer: Hearer, sound: Path, samples: int) -> None:
        hearer.add(SoundFile(sound, TAKE, 0, 0, SPEECH_HZ, 1))
        told, is_ended = 0, False
        while not is_ended or not hearer.finish(0):
            self._demand_wanted()
            until = min(samples, self._until_ns * SPEECH_HZ // 1_000_000_000 + AHEAD_S * SPEECH_HZ)
            if not self._gives_way() and not is_ended:
                if until > told:
                    told = until
                    hearer.written(TAKE, told)
                if told == samples:
                    is_ended = True
                    hearer.end_take(TAKE, samples)
            self._take_in(samples, LOOK_S)
        while not self._heard.empty():
            self._take_in(samples, 0)
        self._progress(1.0)

    def _take_in(self, samples: int, wait_s: float) -> None:
        try:
            heard = self._heard.get(timeout=wait_s) if wait_s else self._heard.get_nowait()
        except queue.Empty:
            return
        match heard:
            case PausaError():
                raise heard
            case FinalHeard(words=words, language=language) if words:
                self._said.append(words)
                self._languages[language] = self._languages.get(language, 0) + len(words)
            case HeardUntil(is_whole=False):
                raise self._refused(OSError(errno.EIO, os.strerror(errno.EIO)))
            case HeardUntil(end_ns=end_ns):
                self._until_ns = max(self._until_ns, end_ns)
                heard_share = self._until_ns * SPEECH_HZ / 1_000_000_000 / max(1, samples)
                self._progress(min(1.0, DECODED_SHARE + (1 - DECODED_SHARE) * heard_share))

    def _wait_until_free(self) -> None:
        while self._gives_way():
            self._demand_wanted()
            time.sleep(LOOK_S)

    def _demand_wanted(self) -> None:
        if self._cancelled():
            raise TranscribingCancelled

    @contextlib.contextmanager
    def _sound(self) -> Iterator[tuple[Path, int]]:
        """Have the sound where an engine can read it, and its length in samples. Raises PausaError."""
        self._progress(0.0)
        try:
            make_folder(self._scratch)
            with tempfile.TemporaryDirectory(dir=self._scratch, prefix="sound-") as folder:
                path = Path(folder) / "sound.s16"
                argv = speech_decoder(self._ffmpeg, self._path, path, sample_rate=SPEECH_HZ)
                outcome = run(argv, cancelled=self._cancelled)
                self._demand_wanted()
                samples = self._demand_sound(outcome, path)
                self._progress(DECODED_SHARE)
                yield path, samples
        except OSError as error:
            raise self._refused(error) from None

    def _demand_sound(self, outcome: Outcome, path: Path) -> int:
        size = path.stat().st_size if path.exists() else 0
        if (refusal := outcome.disk_error) is not None and not outcome.well:
            raise self._refused(refusal)
        if not size:
            log.warning("no sound in %s: %s", self._path, outcome.stderr)
            raise InputError(
                sentence("There is no sound in “{name}”, so there are no words.", name=self._path.name)
            )
        if not outcome.well:
            log.warning("the sound of %s could not be read to its end: %s", self._path, outcome.stderr)
        return size // SAMPLE_BYTES

    def _refused(self, error: OSError) -> StorageError:
        return StorageError(
            sentence(
                "The sound of “{name}” cannot be unpacked in {folder} ({reason}). The words are as they were. Free some space, and try again.",
                name=self._path.name,
                folder=self._scratch,
                reason=disk_reason(error),
            )
        )


def stamp_of(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one in its place; None: it is not there."""
    try:
        status = os.stat(path)  # noqa: PTH116 - Path's own raises for some names
    except (OSError, ValueError):
        return None
    return status.st_size, status.st_mtime_ns


def changed_meanwhile(name: str) -> SpeechError:
    """Return the error for a file that is another one than when its words were begun."""
    return SpeechError(
        sentence(
            "“{name}” was changed while its words were written, so they do not belong to it. Write them once more.",
            name=name,
        )
    )
