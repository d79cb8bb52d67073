"""Plays what an edit shows, at once and without a new file, with the same signals as the playback of a file."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pausa.core.edit.spans import Span, Spans
from pausa.media.ffmpeg import Ffmpeg
from pausa.recording.film.film import Film
from pausa.ui.picture.film_playback import FilmPlayback
from pausa.ui.picture.preview_feed import Box


class EditedPlayback(QObject):
    """Positions are milliseconds for those who do not edit, and ticks for those who do: each is told by the other."""

    picture_arrived = Signal(QImage)
    position_changed = Signal(int)
    """Milliseconds."""
    duration_changed = Signal(int)
    playing_changed = Signal(bool)
    take_changed = Signal(object)
    """The Span that is played although it is not shown; None: none any more."""
    failed = Signal(str)

    def __init__(self, ffmpeg: Callable[[], Ffmpeg], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ffmpeg = ffmpeg
        self._playback: FilmPlayback | None = None
        self._film = Film()
        self._returns_to = 0
        self._take: Span | None = None
        self._volume, self._is_muted = 1.0, False
        self._speed = 1.0

    @property
    def is_playing(self) -> bool:
        return self._playback is not None and self._playback.is_playing

    @property
    def tick(self) -> int:
        """Where it stands in what the edit shows; while another take is played, where it was before."""
        if self._take is not None:
            return self._returns_to
        return self._playback.tick if self._playback is not None else 0

    @property
    def position_ms(self) -> int:
        return self.ms_at(self.tick)

    @property
    def duration_ms(self) -> int:
        return self.ms_at(self._film.spans.ticks)

    @property
    def take(self) -> Span | None:
        """What is played although it is not shown."""
        return self._take

    def ms_at(self, tick: int) -> int:
        """Return when a tick begins, so that ``tick_at`` of it is the tick again."""
        return round(1000 * tick / self._film.tick_rate)

    def tick_at(self, position_ms: int) -> int:
        """Return the tick that begins nearest to a position."""
        return min(max(0, round(position_ms * self._film.tick_rate / 1000)), self._film.spans.ticks)

    def show(self, film: Film, tick: int, box: Box, *, plays: bool = False) -> None:
        """Show ``film`` from now on, at ``tick``."""
        playback = self._playback or self._made()
        self._end_take()
        self._film = film
        playback.shape(box, mirrored=False)
        playback.show(film)
        self.duration_changed.emit(self.duration_ms)
        if plays:
            playback.play(min(tick, film.spans.ticks))
        else:
            playback.seek(tick)
        self.position_changed.emit(self.position_ms)

    def shape(self, box: Box) -> None:
        """Have pictures of this size from now on."""
        if self._playback is not None:
            self._playback.shape(box, mirrored=False)
            if not self._playback.is_playing:
                self._playback.seek(self._playback.tick)

    def toggle(self) -> None:
        """Play or pause; at the end, play from the beginning."""
        playback = self._playback
        if playback is None:
            return
        if self._take is not None:
            self.stop_take()
        elif playback.is_playing:
            playback.seek(playback.tick)
        else:
            at_end = playback.tick >= self._film.spans.ticks
            playback.play(0 if at_end else playback.tick)

    def seek(self, position_ms: int) -> None:
        self.seek_tick(self.tick_at(position_ms))

    def seek_tick(self, tick: int) -> None:
        """Go to ``tick``, and go on playing from there if it plays."""
        if self._playback is None:
            return
        plays = self.is_playing and self._take is None
        self._end_take()
        tick = min(max(0, tick), self._film.spans.ticks)
        if plays and tick < self._film.spans.ticks:
            self._playback.play(tick)
        else:
            self._playback.seek(tick)
        self.position_changed.emit(self.position_ms)

    def play_take(self, span: Span) -> None:
        """Play a stretch of a take that is not shown, and return to the place after it."""
        if self._playback is None:
            return
        self._returns_to = self.tick
        self._playback.show(self._film.showing(Spans.of(span)))
        self._take = span
        self._playback.play(0)
        self.take_changed.emit(span)

    def stop_take(self) -> None:
        """Return to where it was before a take was played. Idempotent."""
        if self._take is not None and self._playback is not None:
            self._end_take()
            self._playback.seek(self._returns_to)

    def stop(self) -> None:
        """Be silent, and stay where it is. Idempotent."""
        if self._playback is not None:
            self._end_take()
            self._playback.stop()

    def close(self) -> None:
        """Let go of all files, and end the thread. Idempotent."""
        if self._playback is not None:
            playback, self._playback = self._playback, None
            self._take = None
            playback.close()
            playback.deleteLater()

    def set_volume(self, volume: float) -> None:
        """Set the perceived loudness, from 0 to 1."""
        self._volume = volume
        self._apply_sound()

    def set_muted(self, is_muted: bool) -> None:
        self._is_muted = is_muted
        self._apply_sound()

    def set_rate(self, speed: float) -> None:
        """Set the speed; 1 is as recorded. The pitch stays the same."""
        self._speed = speed
        if self._playback is not None:
            self._playback.set_speed(speed)

    def _apply_sound(self) -> None:
        if self._playback is not None:
            self._playback.set_volume(0.0 if self._is_muted else self._volume**3)

    def _made(self) -> FilmPlayback:
        playback = self._playback = FilmPlayback(self._ffmpeg, self)
        playback.picture_due.connect(lambda _tick, picture: self.picture_arrived.emit(picture))
        playback.position_changed.connect(self._on_position)
        playback.playing_changed.connect(self.playing_changed)
        playback.ended.connect(self._on_ended)
        playback.failed.connect(self.failed)
        self._apply_sound()
        playback.set_speed(self._speed)
        return playback

    def _end_take(self) -> None:
        if self._take is not None and self._playback is not None:
            self._take = None
            self._playback.show(self._film)
            self.take_changed.emit(None)

    def _on_position(self, tick: int) -> None:
        if self._take is None:
            self.position_changed.emit(self.ms_at(tick))

    def _on_ended(self, _heard_until_ns: int) -> None:
        self.stop_take()
