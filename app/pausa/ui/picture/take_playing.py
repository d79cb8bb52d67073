"""Playing what was taken back, in place of the live picture, while the recording is paused."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pausa.core.edit.spans import Span, Spans
from pausa.core.events import TakenBackSummary
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.sentences import filled
from pausa.core.states import State
from pausa.recording.film.film import Film
from pausa.ui.i18n.times_and_sizes import duration_text
from pausa.ui.picture.film_playback import FilmPlayback
from pausa.ui.picture.preview import Preview, RecordedPlace


class TakePlaying(QObject):
    """Plays one at a time. It ends by itself when the recording goes on, or when something else is played or shown."""

    changed = Signal(object)
    """The Span that is played now; None: none."""

    def __init__(
        self,
        *,
        film_of: Callable[[str], Film | None],
        playback: FilmPlayback,
        preview: Preview,
        parent: QObject | None = None,
    ) -> None:
        """``film_of`` returns what an active recording keeps; ``playback`` is shared with whatever else plays a film."""
        super().__init__(parent)
        self._film_of = film_of
        self._playback = playback
        self._preview = preview
        self._taken: TakenBackSummary | None = None
        self._recording_id = ""
        playback.picture_due.connect(self._on_picture)
        playback.playing_changed.connect(self._on_playing_changed)

    @property
    def span(self) -> Span | None:
        """What is played now."""
        return self._taken.span if self._taken is not None else None

    def play(self, recording_id: str, taken: TakenBackSummary) -> None:
        """Play it from its beginning to its end; nothing happens if the recording is over."""
        self.stop()
        film = self._film_of(recording_id)
        if film is None:
            return
        self._playback.show(film.showing(Spans.of(taken.span)))
        self._playback.shape(self._preview.box, mirrored=self._preview.mirrored)
        self._playback.play(0)
        self._recording_id, self._taken = recording_id, taken
        self._show_place(0)
        self.changed.emit(taken.span)

    def stop(self) -> None:
        """Be silent at once, and show the live picture again. Idempotent."""
        if self._taken is not None:
            self._playback.stop()

    def follow(self, live: RecordingSnapshot | None) -> None:
        """Stop when the recording is not paused any more, or what is played was put back or discarded."""
        if self._taken is None:
            return
        if (
            live is None
            or live.id != self._recording_id
            or live.state is not State.PAUSED
            or all(one.span != self._taken.span for one in live.taken_back)
        ):
            self.stop()

    def _on_picture(self, tick: int, picture: QImage) -> None:
        if self._taken is not None:
            self._show_place(tick)
            self._preview.show_recorded(picture)

    def _show_place(self, tick: int) -> None:
        if self._taken is None:
            return
        words = filled(
            self.tr("Playing what was taken back · {time} of {total} · Esc: stop"),
            time=duration_text(self._playback.ns_at(tick)),
            total=duration_text(self._taken.duration_ns),
        )
        self._preview.show_place(RecordedPlace(words))

    def _on_playing_changed(self, is_playing: bool) -> None:
        """Give up the picture: it was played to its end, was stopped, or something else is to be shown."""
        if self._taken is not None and not is_playing:
            self._taken = None
            self._preview.show_place(None)
            self.changed.emit(None)
