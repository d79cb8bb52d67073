"""Reads a film's pictures and sound on a thread of its own: one place, or ahead of what is being played."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import soundfile
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pausa.core.errors import MediaError, disk_reason
from pausa.core.sentences import filled
from pausa.media.ffmpeg import Ffmpeg
from pausa.recording.film.film import Film
from pausa.recording.film.film_pictures import FilmPictures, Picture
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.film.made_sources import is_being_made
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.picture.preview_feed import Box

_AHEAD_BYTES = 32 << 20
_MOST_AHEAD = 20
_LEAST_AHEAD = 3
_SHOWN_THOUGH_LATE = 8
_PATIENCE_S = 0.06
"""A picture that takes longer is announced by one of those before it, less than a second away."""
_SOUND_AHEAD_S = 1.0
_SOUND_CHUNK_S = 0.2
_LOOK_S = 0.02
_GONE_AFTER_S = 1.0
"""Sound whose file is not there, and that nobody has begun to make by then, is silent."""
_ENCODED_AHEAD = 90
"""Ticks that one decoder is given at least, as far as nothing is cut between them."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be read."""

    number: int
    """What belongs to an earlier one is of no use any more."""
    film: Film
    box: Box
    mirrored: bool
    first: int
    """A tick."""
    end: int
    """The tick after the last; the first itself: only its picture is wanted; before it: nothing yet."""

    @property
    def plays(self) -> bool:
        return self.end > self.first

    @property
    def looks(self) -> bool:
        return self.end == self.first

    @property
    def first_sample(self) -> int:
        return self.film.samples_before(self.first)

    @property
    def samples(self) -> int:
        return self.film.samples_before(self.end) - self.first_sample


class _LeftError(Exception):
    """Another place is wanted by now."""


class FilmReader(QObject):
    """Owns the thread, which lives from the first wish to ``close``. Everything is asked on Qt's thread."""

    arrived = Signal()
    """Something has been read, or cannot be."""

    def __init__(self, ffmpeg: Callable[[], Ffmpeg], parent: QObject | None = None) -> None:
        """``ffmpeg`` may take a while, or raise MediaError; asked on the thread."""
        super().__init__(parent)
        self._ffmpeg = ffmpeg
        self._changed = threading.Condition()
        self._wanted: Wanted | None = None
        self._numbers = 0
        self._pictures: deque[tuple[int, QImage]] = deque()
        self._sound: deque[bytes] = deque()
        self._sound_waiting = 0
        """Bytes in it."""
        self._late_before = 0
        """Pictures before this tick come too late to be shown."""
        self._done = False
        self._failure = ""
        self._closed = False
        self._thread: threading.Thread | None = None

    def want(self, film: Film, box: Box, *, mirrored: bool, first: int, end: int) -> None:
        """Read this instead of what was wanted before."""
        with self._changed:
            self._numbers += 1
            before, self._wanted = self._wanted, Wanted(self._numbers, film, box, mirrored, first, end)
            waiting = list(self._pictures) if before is not None and before.looks and end == first else []
            self._empty()
            self._pictures.extend(waiting)
            self._late_before = first
            self._changed.notify_all()
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._run, name="film", daemon=True)
            self._thread.start()

    def prepare(self, film: Film, box: Box) -> None:
        """Read ahead where this film's frames lie; no picture is wanted yet."""
        self.want(film, box, mirrored=False, first=1, end=0)

    def rest(self) -> None:
        """Read no more for now."""
        with self._changed:
            self._wanted = None
            self._empty()
            self._changed.notify_all()

    def _empty(self) -> None:
        self._pictures.clear()
        self._sound.clear()
        self._sound_waiting = 0
        self._done, self._failure = False, ""

    def is_ready(self) -> bool:
        """Whether playing may begin: enough is read that nothing will be waited for, or all, or it cannot be."""
        with self._changed:
            wanted = self._wanted
            if wanted is None or self._done:
                return True
            film = wanted.film
            sound = (
                self._sound_waiting / (2 * max(1, film.channels) * film.sample_rate)
                if film.sample_rate
                else 1.0
            )
            return sound >= _SOUND_AHEAD_S / 2 and (not film.width or len(self._pictures) >= _LEAST_AHEAD)

    def has_settled(self) -> bool:
        """Whether all that was wanted has been read, and its pictures taken."""
        with self._changed:
            return (self._wanted is None or self._done) and not self._pictures

    def take_picture(self, due_tick: int) -> tuple[int, QImage] | None:
        """Return the newest picture up to ``due_tick``; earlier ones are dropped."""
        found = None
        with self._changed:
            while self._pictures and self._pictures[0][0] <= due_tick:
                found = self._pictures.popleft()
            self._late_before = due_tick
            self._changed.notify_all()
        return found

    def take_sound(self, most_bytes: int) -> bytes:
        """Return what is heard next, as much as is read and no more than this."""
        taken = []
        with self._changed:
            while self._sound and len(self._sound[0]) <= most_bytes:
                piece = self._sound.popleft()
                most_bytes -= len(piece)
                self._sound_waiting -= len(piece)
                taken.append(piece)
            if self._sound and most_bytes > 0:
                piece = self._sound.popleft()
                taken.append(piece[:most_bytes])
                self._sound.appendleft(piece[most_bytes:])
                self._sound_waiting -= most_bytes
            self._changed.notify_all()
        return b"".join(taken)

    @property
    def failure(self) -> str:
        """Why something could not be read; empty: nothing has failed."""
        return self._failure

    def close(self) -> None:
        """End the thread. Idempotent."""
        with self._changed:
            self._closed = True
            self._wanted = None
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    # ── the thread ───────────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        pictures: FilmPictures | None = None
        read = 0
        try:
            while (wanted := self._next(read)) is not None:
                read = wanted.number
                try:
                    if pictures is None:
                        pictures = FilmPictures(self._ffmpeg())
                    pictures.show(wanted.film, width=wanted.box.width, height=wanted.box.height)
                    if wanted.end < wanted.first:
                        pictures.prepare()
                        self._end(wanted)
                    elif wanted.plays:
                        self._play(wanted, pictures)
                    else:
                        self._look(wanted, pictures)
                except (MediaError, OSError, soundfile.SoundFileError, IndexError) as error:
                    self._fail(wanted, error)
        finally:
            if pictures is not None:
                pictures.close()

    def _words_of(self, error: Exception) -> str:
        """Say to users why something cannot be seen or heard."""
        if isinstance(error, MediaError):
            return engine_text(error.sentence)
        if isinstance(error, OSError):
            text = self.tr("This part of the recording cannot be read ({reason}). Nothing else has changed.")
            return filled(text, reason=engine_text(disk_reason(error)))
        return self.tr("This part of the recording cannot be read. Nothing else has changed.")

    def _next(self, read: int) -> Wanted | None:
        with self._changed:
            self._changed.wait_for(
                lambda: self._closed or (self._wanted is not None and self._wanted.number != read)
            )
            return None if self._closed else self._wanted

    def _is_wanted(self, wanted: Wanted) -> bool:
        return not self._closed and self._wanted is wanted

    def _fail(self, wanted: Wanted, error: Exception) -> None:
        log.warning("a place in the recording cannot be read: %s", error)
        with self._changed:
            if not self._is_wanted(wanted):
                return
            self._failure, self._done = self._words_of(error), True
        self.arrived.emit()

    def _look(self, wanted: Wanted, pictures: FilmPictures) -> None:
        if wanted.film.width:
            asked_s, shown = time.monotonic(), False

            def show_meanwhile(picture: Picture) -> None:
                nonlocal shown
                late = time.monotonic() - asked_s > _PATIENCE_S
                left = not self._is_wanted(wanted)
                if not shown and (late or left):
                    shown = True
                    self._put(wanted, wanted.first, picture)
                if left:
                    raise _LeftError

            try:
                self._put(wanted, wanted.first, pictures.at(wanted.first, passing=show_meanwhile))
            except _LeftError:
                return
        self._end(wanted)
        # The neighbours, for whoever goes on moving.
        while self._is_wanted(wanted) and pictures.read_on():
            pass

    def _play(self, wanted: Wanted, pictures: FilmPictures) -> None:
        film, tick, sample = wanted.film, wanted.first, 0
        sound = KeptSound.of(film) if film.sample_rate else None
        chunk = max(1, round(_SOUND_CHUNK_S * film.sample_rate))
        most = _most_ahead(wanted)
        if sound is not None:
            self._await_files(wanted, sound)
        while True:
            if sound is not None and sample < wanted.samples and self._sound_is_short(film):
                samples = sound.read(wanted.first_sample + sample, min(chunk, wanted.samples - sample))
                sample += len(samples)
                self._put_sound(wanted, samples.tobytes())
            elif film.width and tick < wanted.end and len(self._pictures) < most:
                picture = pictures.at(tick, ahead=min(_ENCODED_AHEAD, wanted.end - tick))
                # A computer that is too slow shows some of them all the same.
                if tick + 1 >= self._late_before or tick % _SHOWN_THOUGH_LATE == 0 or tick + 1 == wanted.end:
                    self._put(wanted, tick, picture)
                tick += 1
            elif (sound is None or sample >= wanted.samples) and (not film.width or tick >= wanted.end):
                self._end(wanted)
                return
            else:
                with self._changed:
                    self._changed.wait(_LOOK_S)
            if not self._is_wanted(wanted):
                return

    def _await_files(self, wanted: Wanted, sound: KeptSound) -> None:
        """Wait for what is being made to read it: of a recording taken up again, the sound of its finished file."""
        gone_at_s = time.monotonic() + _GONE_AFTER_S
        end = wanted.first_sample + wanted.samples
        while self._is_wanted(wanted) and (missing := sound.missing_files(wanted.first_sample, end)):
            if not any(is_being_made(path) for path in missing) and time.monotonic() > gone_at_s:
                return
            with self._changed:
                self._changed.wait(_LOOK_S)

    def _sound_is_short(self, film: Film) -> bool:
        return self._sound_waiting < _SOUND_AHEAD_S * film.sample_rate * film.channels * 2

    def _put(self, wanted: Wanted, tick: int, picture: Picture) -> None:
        image = image_of(picture, wanted.box, mirrored=wanted.mirrored)
        with self._changed:
            now = self._wanted
            # Who moves on faster than pictures come sees those of the places between.
            moves_on = now is not None and now.looks and wanted.looks and now.film is wanted.film
            if self._is_wanted(wanted) or moves_on:
                self._pictures.append((tick, image))
        self.arrived.emit()

    def _put_sound(self, wanted: Wanted, samples: bytes) -> None:
        with self._changed:
            if self._is_wanted(wanted):
                self._sound.append(samples)
                self._sound_waiting += len(samples)

    def _end(self, wanted: Wanted) -> None:
        with self._changed:
            if self._is_wanted(wanted):
                self._done = True
        self.arrived.emit()


def _most_ahead(wanted: Wanted) -> int:
    return min(_MOST_AHEAD, max(_LEAST_AHEAD, _AHEAD_BYTES // (4 * wanted.box.width * wanted.box.height)))


def image_of(picture: Picture, box: Box, *, mirrored: bool) -> QImage:
    """Return a decoded picture, made to fill ``box`` as far as its shape allows."""
    planes = np.frombuffer(picture.data, np.uint8).reshape(picture.height * 3 // 2, picture.width)
    pixels = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
    width, height = box.fit(picture.width, picture.height)
    if pixels.shape[:2] != (height, width):
        pixels = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_LINEAR)
    if mirrored:
        pixels = cv2.flip(pixels, 1)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    target = np.frombuffer(image.bits(), np.uint8).reshape(height, width, 4)
    cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA, dst=target)
    return image
