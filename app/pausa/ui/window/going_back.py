"""Going back while paused: the place in the recording from which Resume goes on, seen and heard."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from pausa.core.edit.places import Move, moved
from pausa.core.events import Event, RecordingEdited, RecordingPaused, RecordingTakenUp
from pausa.core.sentences import filled
from pausa.core.states import State
from pausa.recording.film.film import Film
from pausa.ui.i18n.times_and_sizes import duration_text, spoken_duration
from pausa.ui.picture.film_playback import FilmPlayback
from pausa.ui.picture.preview import Preview, RecordedPlace
from pausa.ui.picture.sound_output import RESERVE_NS
from pausa.ui.state.live_recordings import LiveRecordings

HEARD_NS = 5_000_000_000
"""How much of the end is played where no place was chosen."""
_SPOKEN_AFTER_MS = 500
_ROUNDING_NS = 1000


class GoingBack(QObject):
    """Knows the place, and moves it. Its tick is the first that *resume* replaces, and the one whose picture is shown."""

    changed = Signal()
    """There is another place, or it is played or no longer."""

    spoken = Signal(str)
    """The place in words, once it has rested for a moment: for a screen reader."""

    def __init__(
        self,
        *,
        live: LiveRecordings,
        film: Callable[[str], Film | None],
        playback: FilmPlayback,
        preview: Preview,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._film_of = film
        self._playback = playback
        self._preview = preview
        self._recording_id = ""
        self._tick: int | None = None
        self._returns_to: int | None = None
        """Where it was before it was played."""
        self._listening = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SPOKEN_AFTER_MS)
        self._rest.timeout.connect(self._on_rested)
        playback.picture_due.connect(self._on_picture)
        playback.position_changed.connect(self._on_played_to)
        playback.ended.connect(self._on_ended)
        preview.reshaped.connect(self._on_reshaped)

    @property
    def place_ns(self) -> int | None:
        """The recorded time from which Resume goes on; None: the end."""
        return None if self._tick is None else self._playback.ns_at(self._tick)

    @property
    def listening(self) -> bool:
        """Whether what is recorded is played on the user's wish."""
        return self._listening

    def move(self, move: Move) -> None:
        """Go from where it is to another place."""
        if not self._begin():
            return
        place_ns = moved(self.place_ns, move, end_ns=self._playback.ns_at(self._end), stops_ns=self._stops())
        if place_ns is None:
            self.leave()
        else:
            self._go_to(place_ns)

    def move_to(self, recorded_ns: int) -> None:
        """Go to a recorded time; at the end or after it, to the end."""
        if self._begin():
            self._go_to(recorded_ns)

    def listen(self) -> None:
        """Play from the place on, or the last seconds; while it is played, stay where it is."""
        if self._listening:
            self._place(self._playback.tick)
            return
        if not self._begin():
            return
        self._returns_to = self._tick
        first = self._tick if self._tick is not None else self._tick_near(self._end, -HEARD_NS)
        self._listening = True
        self._show(first)
        self._playback.play(first)
        self.changed.emit()

    def show_again(self) -> None:
        """Show the place again, after something else was played."""
        if self._tick is not None:
            self._place(self._tick)

    def leave(self) -> None:
        """Return to the end. Idempotent."""
        self._listening = False
        self._rest.stop()
        if self._recording_id:
            self._recording_id = ""
            self._playback.stop()
        self._preview.show_place(None)
        if self._tick is not None:
            self._tick = None
            self.spoken.emit(self.tr("The end of the recording"))
        self.changed.emit()

    def quiet_ns(self, at_ns: int) -> int:
        """Let nothing be played any more; return the first moment from ``at_ns`` on at which nothing of it is heard."""
        if not self._playback.is_playing:
            return at_ns
        if self._listening:
            self._place(self._playback.tick)
        self._playback.stop()
        return at_ns + RESERVE_NS

    def film(self) -> Film | None:
        """Return what the shown recording keeps, if it is paused and keeps something."""
        current = self._live.current
        if current is None or current.state is not State.PAUSED:
            return None
        film = self._film_of(current.id)
        return film if film is not None and film.spans else None

    def on_event(self, event: Event) -> None:
        """Return to the end where the recording was edited, or is not paused any more; prepare for places in a pause."""
        current = self._live.current
        if isinstance(event, RecordingPaused | RecordingTakenUp) and (film := self.film()) is not None:
            self._playback.prepare(film)
        if not self._recording_id:
            return
        edited = isinstance(event, RecordingEdited) and event.recording_id == self._recording_id
        if edited or current is None or current.id != self._recording_id or current.state is not State.PAUSED:
            self.leave()

    # ── the place ────────────────────────────────────────────────────────────────────────────────────

    @property
    def _end(self) -> int:
        return self._playback.film.spans.ticks

    def _begin(self) -> bool:
        """Have the film at hand. Return False if there is none to move through."""
        film = self.film()
        current = self._live.current
        if film is None or current is None:
            return False
        if self._recording_id != current.id or self._playback.film.spans != film.spans:
            self._recording_id, self._tick = current.id, None
            self._playback.shape(self._preview.box, mirrored=self._preview.mirrored)
            self._playback.show(film)
        return True

    def _go_to(self, recorded_ns: int) -> None:
        self._place(self._tick_of(recorded_ns))

    def _tick_of(self, recorded_ns: int) -> int:
        """Return the tick at a told time, which may be rounded down."""
        return self._playback.tick_at(max(0, recorded_ns) + _ROUNDING_NS)

    def _tick_near(self, tick: int, away_ns: int) -> int:
        return self._playback.tick_at(max(0, self._playback.ns_at(tick) + away_ns))

    def _stops(self) -> list[int]:
        """Return joins and marks."""
        current = self._live.current
        marks = [self._tick_of(one.recorded_ns) for one in current.markers] if current else []
        return [self._playback.ns_at(tick) for tick in (*self._playback.film.spans.joins, *marks)]

    def _place(self, tick: int) -> None:
        if tick >= self._end:
            self.leave()
            return
        self._listening = False
        self._tick = tick
        self._show(tick)
        self._playback.seek(tick)
        self._rest.start()
        self.changed.emit()

    def _show(self, tick: int) -> None:
        if self._listening:
            text = self.tr("Playing the recording · {time} of {total}")
        else:
            text = self.tr(
                "In the recording at {time} of {total} · Resume replaces what follows · Esc: to the end"
            )
        self._preview.show_place(RecordedPlace(self._filled(text, tick)))

    def _filled(self, text: str, tick: int) -> str:
        return filled(
            text,
            time=duration_text(self._playback.ns_at(tick)),
            total=duration_text(self._playback.ns_at(self._end)),
        )

    def _on_rested(self) -> None:
        if self._tick is not None:
            place, whole = (self._playback.ns_at(tick) for tick in (self._tick, self._end))
            text = self.tr("At {time} of {total}")
            self.spoken.emit(filled(text, time=spoken_duration(place), total=spoken_duration(whole)))

    # ── the playback ─────────────────────────────────────────────────────────────────────────────────

    def _on_picture(self, _tick: int, picture: QImage) -> None:
        self._preview.show_recorded(picture)

    def _on_played_to(self, tick: int) -> None:
        if self._listening and tick < self._end:
            self._tick = tick
            self._show(tick)
            self.changed.emit()

    def _on_ended(self, _heard_until_ns: int) -> None:
        if not self._listening:
            return
        self._listening = False
        if self._returns_to is None:
            self.leave()
        else:
            self._place(self._returns_to)

    def _on_reshaped(self) -> None:
        self._playback.shape(self._preview.box, mirrored=self._preview.mirrored)
        if self._tick is not None and not self._playback.is_playing:
            self._playback.seek(self._tick)
