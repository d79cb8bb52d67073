"""Shows and plays what a recording keeps: the picture of a place, and pictures and sound from there on.

Used where what is recorded is looked at without a finished file. A film (``recording/film/film.py``) says what is shown;
all places are its ticks, counted from its beginning.

    playback = FilmPlayback(ffmpeg, parent)         # ``ffmpeg``: returns the binary, asked on the reader's thread
    playback.picture_due.connect(show)              # (tick, QImage), at its time
    playback.shape(box, mirrored=True)              # the size of the pictures, in device pixels
    playback.show(film)                             # or another one, after an edit
    playback.prepare(film)                          # to be fast at the first place
    playback.seek(tick)                             # shows the picture there as soon as it is decoded
    playback.play(first, end)                       # from tick to tick, ``end`` excluded; None: to the end
    playback.stop()                                 # silent at once; ``tick`` is where it stands
    playback.close()                                # ends the thread

``ended`` tells when the last sample will have left the loudspeaker, or the time of the last picture is over.
"""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pausa.media.ffmpeg import Ffmpeg
from pausa.recording.film.film import Film
from pausa.ui.picture.faster_sound import FasterSound
from pausa.ui.picture.film_reader import FilmReader
from pausa.ui.picture.preview_feed import Box
from pausa.ui.picture.sound_output import SoundOutput

log = logging.getLogger(__name__)

_STEP_MS = 5
_NS = 1_000_000_000


class FilmPlayback(QObject):
    """Qt's thread."""

    picture_due = Signal(int, object)
    """A tick and its picture: of the place that was looked for, or of the one that is played now."""
    position_changed = Signal(int)
    """The tick at which it stands, or which is played."""
    playing_changed = Signal(bool)
    ended = Signal(object)
    """All was played; the time, on the monotonic clock in ns, from which on nothing of it is heard. Not told after ``stop``."""
    failed = Signal(str)
    """A place cannot be read; why. Sound or pictures that can be read go on."""

    def __init__(
        self,
        ffmpeg: Callable[[], Ffmpeg],
        parent: QObject | None = None,
        *,
        monotonic_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        super().__init__(parent)
        self._monotonic_ns = monotonic_ns
        self._reader = FilmReader(ffmpeg, self)
        self._reader.arrived.connect(self._on_arrived)
        self._film = Film()
        self._box, self._mirrored = Box(2, 2), False
        self._tick = 0
        self._first = self._end = 0
        self._playing = False
        self._output: SoundOutput | None = None
        self._last_output: SoundOutput | None = None
        self._volume = 1.0
        self._speed = 1.0
        self._faster: FasterSound | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._on_step)

    @property
    def film(self) -> Film:
        return self._film

    @property
    def tick(self) -> int:
        """Where it stands, or what is played now."""
        return self._tick

    @property
    def position_ns(self) -> int:
        """The same as time from the film's beginning."""
        return self.ns_at(self._tick)

    @property
    def is_playing(self) -> bool:
        """Whether it plays, or is about to."""
        return self._playing

    @property
    def has_settled(self) -> bool:
        """Whether the exact picture of the place has been told: one that takes long is announced by an earlier one."""
        return not self._playing and self._reader.has_settled()

    @property
    def left_ns(self) -> int:
        """How long it will still play."""
        if not self._playing:
            return 0
        return round(max(0, self.ns_at(self._end) - self._played_until_ns()) / self._speed)

    def ns_at(self, tick: int) -> int:
        """Return when a tick begins, from the film's beginning: so that ``tick_at`` of it is the tick again."""
        return -(-tick * _NS * self._film.tick_rate.denominator // self._film.tick_rate.numerator)

    def tick_at(self, position_ns: int) -> int:
        """Return the tick that is shown at a time, or the one after the last."""
        rate = self._film.tick_rate
        return min(max(0, position_ns * rate.numerator // (rate.denominator * _NS)), self._film.spans.ticks)

    def set_volume(self, volume: float) -> None:
        """Set the amplitude, from 0 to 1."""
        self._volume = volume
        if self._output is not None:
            self._output.set_volume(volume)

    def set_speed(self, speed: float) -> None:
        """Play so many times as fast, from where it is."""
        if speed == self._speed:
            return
        self._speed = speed
        if self._playing:
            self.play(self._tick, self._end)

    def shape(self, box: Box, *, mirrored: bool) -> None:
        """Set size and mirroring of the pictures that are read next."""
        self._box, self._mirrored = box, mirrored

    def show(self, film: Film) -> None:
        """Show ``film`` from now on; what was played ends."""
        self.stop()
        self._film = film

    def prepare(self, film: Film) -> None:
        """Read ahead where the frames of ``film`` lie, so that its first picture comes at once; nothing else changes."""
        if not self._playing and film.width:
            self._reader.prepare(film, self._box)

    def seek(self, tick: int) -> None:
        """Stop, and show the picture of ``tick``; at the end, that of the last one."""
        self.stop()
        self._move_to(min(max(0, tick), self._film.spans.ticks))
        if self._film.spans:
            place = min(self._tick, self._film.spans.ticks - 1)
            self._reader.want(self._film, self._box, mirrored=self._mirrored, first=place, end=place)

    def play(self, first: int, end: int | None = None) -> None:
        """Play from a tick to another. It begins as soon as enough is read."""
        self.stop()
        self._first = max(0, first)
        self._end = self._film.spans.ticks if end is None else min(end, self._film.spans.ticks)
        self._move_to(self._first)
        self._playing = True
        self._reader.want(
            self._film, self._box, mirrored=self._mirrored, first=self._first, end=max(self._first, self._end)
        )
        self._timer.start()
        self.playing_changed.emit(True)

    def stop(self) -> None:
        """Be silent at once, and stay where it is. Idempotent."""
        if self._output is not None:
            self._output.stop()
            self._last_output, self._output = self._output, None
        self._timer.stop()
        self._reader.rest()
        if self._playing:
            self._playing = False
            self.playing_changed.emit(False)

    def close(self) -> None:
        """Stop, and end the thread. Idempotent."""
        self.stop()
        self._reader.close()
        if self._last_output is not None:
            self._last_output.close()

    def _move_to(self, tick: int) -> None:
        if tick != self._tick:
            self._tick = tick
            self.position_changed.emit(tick)

    def _on_arrived(self) -> None:
        if self._playing:
            return
        if self._reader.failure:
            self.failed.emit(self._reader.failure)
        elif (found := self._reader.take_picture(self._film.spans.ticks)) is not None:
            self.picture_due.emit(*found)

    def _played_until_ns(self) -> int:
        heard_ns = self._output.heard_ns() if self._output is not None else 0
        return self.ns_at(self._first) + round(heard_ns * self._speed)

    def _on_step(self) -> None:
        if self._output is None:
            if not self._reader.is_ready():
                return
            self._output = self._made_output()
            self._faster = self._made_faster()
            self._output.begin()
        self._feed(self._output)
        position_ns = self._played_until_ns()
        tick = min(self.tick_at(position_ns), self._end)
        self._move_to(max(self._tick, tick))
        found = self._reader.take_picture(min(tick, self._end - 1))
        if found is not None:
            self.picture_due.emit(*found)
        length_ns = self.ns_at(self._end) - self.ns_at(self._first)
        end_ns = self._output.end_ns(round(length_ns / self._speed))
        if position_ns >= self.ns_at(self._end) and self._monotonic_ns() >= end_ns:
            self._finish(end_ns)

    def _made_output(self) -> SoundOutput:
        # A server that hangs with the last one would hang with this one too.
        hangs = self._last_output is not None and self._last_output.hangs
        if hangs:
            log.warning("the sound server does not answer; it is played without sound")
        return SoundOutput(
            sample_rate=0 if hangs else self._film.sample_rate,
            channels=self._film.channels,
            volume=self._volume,
            monotonic_ns=self._monotonic_ns,
        )

    def _feed(self, output: SoundOutput) -> None:
        if not self._film.sample_rate:
            return
        frame_bytes = 2 * self._film.channels
        # Without a device nothing is played, but the reader has to go on.
        room = round(output.room() * self._speed)
        samples = self._reader.take_sound(room * frame_bytes if output.is_heard else 1 << 20)
        if samples and self._faster is not None:
            samples = self._faster.put(samples)
        if samples:
            output.write(samples)

    def _made_faster(self) -> FasterSound | None:
        if self._speed == 1.0 or not self._film.sample_rate:
            return None
        return FasterSound(
            speed=self._speed, sample_rate=self._film.sample_rate, channels=self._film.channels
        )

    def _finish(self, end_ns: int) -> None:
        failure = self._reader.failure
        self.stop()
        self._move_to(self._end)
        if failure:
            self.failed.emit(failure)
        self.ended.emit(end_ns)
