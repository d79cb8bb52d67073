"""Notes which place of the script was reached at which moment of the recording, and finds it again after an edit. Without Qt."""

from collections.abc import Callable
from fractions import Fraction

from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.words.reading_places import ReadingPlaces
from pausa.recording.film.film import Film

_NS = 1_000_000_000


class ReadingNotes:
    def __init__(self, film_of: Callable[[str], Film | None]) -> None:
        self._film_of = film_of
        self._places = ReadingPlaces()
        self._noted: list[tuple[int, int]] = []
        """Ticks of the take that is recorded, and places, as long as its number is not known."""
        self._before_ticks = 0
        """Of that take, in files that were left."""
        self._begun_at: int | None = None
        """The place with which the recording began."""

    def clear(self) -> None:
        self._places.clear()
        self._noted.clear()
        self._before_ticks, self._begun_at = 0, None

    def begin_take(self, recording_id: str) -> None:
        """Know that from now on another take is recorded."""
        self.settle(recording_id)
        self._before_ticks = 0

    def close_files(self, ticks: int) -> None:
        """Know that so many ticks are in files that are closed; if the take has not ended, it goes on in others."""
        self._before_ticks += ticks

    def end_take(self, recording_id: str) -> None:
        """Know that the recording is paused."""
        self._before_ticks = 0
        self.settle(recording_id)

    def note(self, recording: RecordingSnapshot, recorded_ns: int, place: int) -> None:
        """Remember that this place was reached at a recorded time, in the take that is recorded now or was last."""
        film = self._film_of(recording.id)
        if film is None:
            return
        begun_ns = sum(recording.segments_ns[:-1])
        tick = _tick(recorded_ns - begun_ns, film.tick_rate) + self._before_ticks
        self._noted.append((tick, place))
        if self._begun_at is None:
            self._begun_at = place

    def settle(self, recording_id: str) -> None:
        """Put down what was noted of a take, now that its number is certain."""
        film = self._film_of(recording_id) if self._noted else None
        if film is None or not film.files:
            return
        for tick, place in self._noted:
            self._places.note(max(film.files), tick, place)
        self._noted.clear()

    def place_at(self, recording_id: str, place_ns: int | None) -> int | None:
        """Return the place that was read at a recorded time (None: at the end); None: the recording is over.

        Before anything was read that is where the recording began.
        """
        film = self._film_of(recording_id)
        if film is None:
            return None
        tick = film.spans.ticks if place_ns is None else _tick(place_ns, film.tick_rate)
        place = self._places.place_at(film.spans, tick)
        return place if place is not None else self._begun_at or 0


def _tick(ns: int, tick_rate: Fraction) -> int:
    return round(Fraction(max(0, ns)) * tick_rate / _NS)
