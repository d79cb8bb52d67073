"""The lead-in: the last seconds before the place are played, and recording begins at the place itself.

What the loudspeaker plays has ended before the first recorded sample: the time of *resume* is that at which the last
of it has been heard. That it is a moment ago by the time the command is given does no harm: the hub keeps what came since.
"""

import math

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.core.sentences import filled
from pausa.recording.film.film import Film
from pausa.ui.picture.film_playback import FilmPlayback
from pausa.ui.picture.preview import Preview, RecordedPlace

_LOOK_MS = 50
_NS = 1_000_000_000


class LeadIn(QObject):
    """Plays, shows how long it still takes, and tells when it is over. Qt's thread."""

    over = Signal(object)
    """Record on as of this moment, in ns of the monotonic clock."""

    changed = Signal()
    """It has begun, or ended in whatever way."""

    def __init__(self, *, playback: FilmPlayback, preview: Preview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._preview = preview
        self._running = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._show)
        playback.ended.connect(self._on_ended)

    @property
    def running(self) -> bool:
        return self._running

    @property
    def seconds_left(self) -> int:
        """The number that is shown."""
        return math.ceil(self._playback.left_ns / _NS)

    def begin(self, film: Film, place_ns: int | None, seconds: int) -> bool:
        """Play what is kept before the place (None: the end), ``seconds`` of it at most. Return False if that is nothing."""
        playback = self._playback
        playback.shape(self._preview.box, mirrored=self._preview.mirrored)
        playback.show(film)
        end = film.spans.ticks if place_ns is None else playback.tick_at(place_ns)
        first = playback.tick_at(max(0, playback.ns_at(end) - seconds * _NS))
        if first >= end:
            return False
        self._running = True
        playback.play(first, end)
        self._timer.start()
        self._show()
        self.changed.emit()
        return True

    def skip(self, at_ns: int) -> None:
        """Record on now."""
        if self._running:
            self._end()
            self.over.emit(at_ns)

    def cancel(self) -> None:
        """Stay paused. Idempotent."""
        if self._running:
            self._end()
            self._playback.stop()
            self.changed.emit()

    def _show(self) -> None:
        text = self.tr("Lead-in: recording begins in {seconds} s · {key}: now · Esc: cancel")
        words = filled(text, seconds=self.seconds_left, key=self.key)
        self._preview.show_place(RecordedPlace(words, self.seconds_left))

    key = ""
    """The user's key for *resume*."""

    def _end(self) -> None:
        self._running = False
        self._timer.stop()
        self._preview.show_place(None)

    def _on_ended(self, heard_until_ns: int) -> None:
        if self._running:
            self._end()
            self.over.emit(heard_until_ns)
