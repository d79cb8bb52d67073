"""The teleprompter: which script is shown, and where in it the speaker is."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.core.events import (
    Event,
    RecordingEdited,
    RecordingResumed,
    RecordingStarted,
    RecordingStarting,
    RecordingTakenUp,
    SegmentClosed,
    TranscriptFinal,
    TranscriptPartial,
)
from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.sentences import filled
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile
from pausa.core.states import State
from pausa.core.words.reading_places import ReadingPlaces
from pausa.core.words.script import Script, spoken_words
from pausa.core.words.script_follower import ScriptFollower
from pausa.core.words.voice_pace import VoicePace
from pausa.core.words.word import ShownWord
from pausa.recording.film.film import Film
from pausa.ui.keys.prompter_keys import ScriptMove
from pausa.ui.prompter.prompter_pane import PrompterPane
from pausa.ui.prompter.script_keeping import NEXT, ScriptKeeping
from pausa.ui.state.view_state import Phase

_TICK_MS = 40
_TYPING_MS = 250
_PACE_STEP = 10
_LETTERS_STEP = 4
_HEARD = 30
_BY_HAND_NS = 1_200_000_000
"""So long after the user has scrolled the voice moves nothing."""
_NS = 1_000_000_000
_LATEST_NS = 300_000_000
"""A word that began so shortly before the user went on by hand may belong to the new place."""
_NOBODY = "-"
"""In place of the id whose script is asked for: the user has typed another meanwhile."""


@dataclass(frozen=True, slots=True)
class _Heard:
    spoken: str
    start_ns: int
    end_ns: int


class Prompter(QObject):
    """Nothing of it is in the file: it reads events, and shows a text in a widget of its own."""

    shown_changed = Signal()
    failed = Signal(str)
    """A sentence."""

    def __init__(
        self,
        *,
        pane: PrompterPane,
        keeping: ScriptKeeping,
        settings: SettingsFile,
        film_of: Callable[[str], Film | None],
        monotonic_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.pane = pane
        self._keeping = keeping
        self._settings = settings
        self._film_of = film_of
        self._monotonic_ns = monotonic_ns
        self._values = settings.value
        self._script = Script()
        self._follower = ScriptFollower(self._script)
        self._script_of = NEXT
        """Whose script is shown."""
        self._asked_for: str | None = None
        self._place = 0.0
        self._pace = VoicePace()
        self._rolls = False
        """Whether the user wants it to go on at its pace."""
        self._current: RecordingSnapshot | None = None
        self._phase = Phase.IDLE
        self._listens = False
        self._gone_back_to: int | None = None
        self._last_ns = 0
        self._by_hand_ns = -_BY_HAND_NS
        self._finals: deque[_Heard] = deque(maxlen=_HEARD)
        self._partials: dict[int, list[_Heard]] = {}
        self._heard_from_ns = 0
        self._edited = False
        """Since the pause began."""
        self._places = ReadingPlaces()
        self._noted: list[tuple[int, int]] = []
        """Ticks of the take that is recorded, and places, as long as its number is not known."""
        self._before_ticks = 0
        """Of that take, in files that were left."""
        self._typed: str | None = None
        """What stands in the field and is not the script yet."""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._take_typed)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._connect()
        self.take_settings(settings.value)

    def _connect(self) -> None:
        pane = self.pane
        pane.edited.connect(self._on_edited)
        pane.done.connect(self._take_typed)
        pane.editing_changed.connect(self._show_state)
        pane.dropped.connect(self._keeping.read_file)
        pane.pace_asked.connect(self.change_pace)
        pane.letters_asked.connect(self.change_letters)
        pane.beginning_asked.connect(lambda: self.go_to(0.0))
        pane.follow_asked.connect(lambda on: self._settings.change(prompter_follows=on))
        pane.mirror_asked.connect(lambda on: self._settings.change(prompter_mirrored=on))
        pane.above_asked.connect(lambda on: self._settings.change(prompter_above=on))
        pane.view.place_chosen.connect(self.go_to)
        pane.refused.connect(
            lambda: self.failed.emit(self.tr("This text is too long for a script. The script is as it was."))
        )
        self._keeping.found.connect(self._on_found)
        self._keeping.read.connect(self._on_read)
        self._keeping.failed.connect(self.failed)

    # ── what happens ─────────────────────────────────────────────────────────────────────────────────

    def take_settings(self, settings: Settings) -> None:
        self._values = settings
        self.pane.view.show_letters(settings.prompter_px)
        self.pane.show_choices(
            follows=settings.prompter_follows,
            mirrored=settings.prompter_mirrored,
            above=settings.prompter_above,
        )
        if settings.prompter and self._asked_for is None:
            self._ask(self._current.id if self._current is not None and self._current.state.active else NEXT)
        self._show_state()

    def on_event(self, event: Event) -> None:
        """Take in what happens to the recording that is shown; ``follow`` comes after it."""
        match event:
            case RecordingStarting():
                self._on_starting(event)
            case RecordingTakenUp():
                self._places.clear()
                self._forget_heard()
            case _ if self._current is None or event.recording_id != self._current.id:
                return
            case RecordingStarted() | RecordingResumed():
                self._note_take()
                self._before_ticks, self._edited = 0, False
            case SegmentClosed(goes_on=goes_on, ticks=ticks):
                if event.state is State.RECORDING:
                    self._before_ticks += ticks
                elif not goes_on:
                    self._note_take()
            case RecordingEdited():
                self._note_take()
                self._edited = True
                self._forget_heard()
                self._heard_from_ns = event.recorded_ns
            case TranscriptPartial() | TranscriptFinal():
                self._hear(event)

    def follow(
        self,
        current: RecordingSnapshot | None,
        phase: Phase,
        *,
        listens: bool,
        place_ns: int | None,
        edited: bool = False,
    ) -> None:
        """Know the recording that is shown. ``listens``: its words are written; ``place_ns``: from where Resume goes on.

        ``edited``: what is kept of it has just changed.
        """
        active = current if current is not None and current.state.active else None
        before = self._current
        self._current, self._listens = active, listens and active is not None
        if (active.id if active else None) != (before.id if before else None):
            self._change_script(before, active)
        was_phase, self._phase = self._phase, phase
        moved = place_ns != self._gone_back_to
        self._gone_back_to = place_ns
        if phase is Phase.PAUSED and (edited or moved) and active is not None:
            self._return_to(active.id, place_ns)
        if phase is not was_phase:
            self._pace.start(self._place)
            self._last_ns = self._monotonic_ns()
            self._show_state()
        self._run_timer()

    def close(self) -> None:
        """Idempotent."""
        self._timer.stop()
        self._take_typed()
        self._keeping.close()

    # ── what the user does ───────────────────────────────────────────────────────────────────────────

    @property
    def is_ready(self) -> bool:
        """Whether there is a script to move through."""
        return bool(self._script.words) and self.pane.view.isVisible()

    @property
    def place(self) -> float:
        """In words."""
        return self._place

    @property
    def script(self) -> Script:
        return self._script

    def go_to(self, place: float) -> None:
        """Go on from there, whatever was said before."""
        self._by_hand_ns = self._monotonic_ns()
        self._forget_heard()
        self._set_place(place)
        self._pace.start(self._place)
        self._note_now()

    def move(self, move: ScriptMove) -> None:
        match move:
            case ScriptMove.LINE_BACK:
                self.go_to(self.pane.view.place_of_line(-1))
            case ScriptMove.LINE_FORTH:
                self.go_to(self.pane.view.place_of_line(1))
            case ScriptMove.SENTENCE_BACK:
                self.go_to(self._script.sentence_near(int(self._place), -1))
            case ScriptMove.SENTENCE_FORTH:
                self.go_to(self._script.sentence_near(int(self._place), 1))
            case ScriptMove.BEGINNING:
                self.go_to(0.0)
            case ScriptMove.FASTER:
                self.change_pace(1)
            case ScriptMove.SLOWER:
                self.change_pace(-1)
            case ScriptMove.LARGER:
                self.change_letters(1)
            case ScriptMove.SMALLER:
                self.change_letters(-1)

    def roll(self, on: bool) -> None:
        """Let it go on at its pace, or stop it."""
        self._rolls = on
        if on and self._place >= len(self._script.words):
            self.go_to(0.0)
        self._last_ns = self._monotonic_ns()
        self._show_state()
        self._run_timer()

    def change_pace(self, steps: int) -> None:
        pace = max(20, min(400, self._values.prompter_pace + steps * _PACE_STEP))
        self._settings.change(prompter_pace=pace)

    def change_letters(self, steps: int) -> None:
        self._settings.change(prompter_px=max(16, min(160, self._values.prompter_px + steps * _LETTERS_STEP)))

    # ── the script ───────────────────────────────────────────────────────────────────────────────────

    def _ask(self, recording_id: str) -> None:
        self._asked_for = recording_id
        self._keeping.ask(recording_id)

    def _on_found(self, recording_id: str, text: str) -> None:
        if recording_id != self._asked_for:
            return
        if recording_id != NEXT and not text:
            # A recording without one is read with that of the next.
            self._ask(NEXT)
            return
        self._script_of = self._current.id if self._current is not None else NEXT
        if self._script_of != recording_id and text:
            self._keeping.keep(self._script_of, text)
        if text != self._script.text:
            self._show_script(text)
            self._set_place(0.0, at_once=True)

    def _on_read(self, text: str) -> None:
        self._show_script(text)
        self._keep(text)
        self.pane.set_editing(on=False)
        self.go_to(0.0)

    def _on_edited(self, text: str) -> None:
        self._asked_for = _NOBODY
        self._typed = text
        self._typing.start()

    def _take_typed(self) -> None:
        self._typing.stop()
        if self._typed is None:
            return
        text, self._typed = self._typed, None
        self._keep(text)
        script = Script.of(text)
        # The place stays at its word, whatever was changed before that.
        self._place = min(self._place, float(len(script.words)))
        self._script, self._follower = script, ScriptFollower(script)
        self.pane.show_script(script, is_typed=True)
        self._show_state()

    def _keep(self, text: str) -> None:
        self._script_of = self._current.id if self._current is not None else NEXT
        for name in {self._script_of, NEXT}:
            self._keeping.keep(name, text)

    def _show_script(self, text: str) -> None:
        self._script = Script.of(text)
        self._follower = ScriptFollower(self._script)
        self.pane.show_script(self._script)
        self._show_state()

    def _on_starting(self, event: RecordingStarting) -> None:
        """Take the script along into the recording that begins."""
        self._places.clear()
        self._noted.clear()
        self._forget_heard()
        self._edited = False
        if self._script.text and event.recording_id:
            self._asked_for = self._script_of = event.recording_id
            self._keeping.keep(event.recording_id, self._script.text)

    def _change_script(self, before: RecordingSnapshot | None, active: RecordingSnapshot | None) -> None:
        self._forget_heard()
        self._noted.clear()
        if active is None:
            # The next recording begins with the same text, from its beginning.
            self._rolls = False
            self.go_to(0.0)
            if self._script_of != NEXT:
                self._ask(NEXT)
        elif active.id != self._script_of:
            if before is not None:
                self._places.clear()
            if self._values.prompter:
                self._ask(active.id)

    # ── the place ────────────────────────────────────────────────────────────────────────────────────

    @property
    def follows_voice(self) -> bool:
        """Whether the words that are heard move it."""
        return self._listens and self._values.prompter_follows

    def _set_place(self, place: float, *, at_once: bool = False) -> None:
        self._place = max(0.0, min(float(len(self._script.words)), place))
        self.pane.view.show_place(self._place, at_once=at_once)

    def _return_to(self, recording_id: str, place_ns: int | None) -> None:
        """Go to what was read where recording will go on."""
        film = self._film_of(recording_id)
        if film is None:
            return
        tick = film.spans.ticks if place_ns is None else _tick(place_ns, film.tick_rate)
        place = self._places.place_at(film.spans, tick)
        self._set_place(float(place or 0))
        self._pace.start(self._place)

    def _on_tick(self) -> None:
        now_ns = self._monotonic_ns()
        passed_s, self._last_ns = (now_ns - self._last_ns) / _NS, now_ns
        if self._moves_by_voice:
            self.pane.view.show_place(min(float(len(self._script.words)), self._pace.shown(now_ns)))
            return
        self._set_place(self._place + passed_s * self._values.prompter_pace / 60)
        self._note_now()
        if self._place >= len(self._script.words):
            self._rolls = False
            self._show_state()
            self._run_timer()

    @property
    def _moves_by_voice(self) -> bool:
        return self.follows_voice and self._phase is Phase.RECORDING and not self._rolls

    @property
    def _moves_by_pace(self) -> bool:
        return self._rolls and self._phase in (Phase.IDLE, Phase.ARMED, Phase.RECORDING, Phase.FINISHING)

    def _run_timer(self) -> None:
        wanted = self.is_ready and (self._moves_by_voice or self._moves_by_pace)
        if wanted and not self._timer.isActive():
            self._last_ns = self._monotonic_ns()
            self._timer.start()
        elif not wanted:
            self._timer.stop()

    # ── the voice ────────────────────────────────────────────────────────────────────────────────────

    def _hear(self, event: TranscriptPartial | TranscriptFinal) -> None:
        heard = list(_heard(event.words))
        if isinstance(event, TranscriptFinal):
            self._partials.pop(event.utterance, None)
            self._finals.extend(heard)
        else:
            self._partials = {event.utterance: heard}
        if not self.follows_voice or self._rolls or (self._phase is Phase.PAUSED and self._edited):
            return
        if self._phase not in (Phase.RECORDING, Phase.PAUSED) or self._gone_back_to is not None:
            return
        said = [*self._finals, *(one for partial in self._partials.values() for one in partial)]
        newest = [one for one in said if one.start_ns >= self._heard_from_ns][-_HEARD:]
        now_ns = self._monotonic_ns()
        if not newest or now_ns - self._by_hand_ns < _BY_HAND_NS:
            return
        place = self._follower.follow(int(self._place), [one.spoken for one in newest])
        if place == int(self._place):
            return
        self._place = float(place)
        self._pace.reach(self._place, now_ns)
        self.pane.view.show_place(self._place if self._phase is Phase.PAUSED else self._pace.shown(now_ns))
        self._note(newest[-1].end_ns)

    def _forget_heard(self) -> None:
        """Let nothing that has been said so far move the place any more."""
        current = self._current
        now_ns = current.duration_ns_at(self._monotonic_ns()) if current is not None else 0
        self._heard_from_ns = max(0, now_ns - _LATEST_NS)
        self._finals.clear()
        self._partials.clear()

    # ── which place belongs to which moment ──────────────────────────────────────────────────────────

    def _note_now(self) -> None:
        if self._current is not None and self._phase is Phase.RECORDING:
            self._note(self._current.duration_ns_at(self._monotonic_ns()))

    def _note(self, recorded_ns: int) -> None:
        """Remember that this place was reached at a recorded time, in the take that is recorded now or was last."""
        film = self._film_of(self._current.id) if self._current is not None else None
        if self._current is None or film is None:
            return
        ends_ns = self._current.segments_ns
        begun_ns = sum(ends_ns[:-1])
        tick = max(0, _tick(recorded_ns - begun_ns, film.tick_rate)) + self._before_ticks
        self._noted.append((tick, int(self._place)))
        if self._phase is Phase.PAUSED:
            self._note_take()

    def _note_take(self) -> None:
        """Put down what was noted of a take, now that its number is certain."""
        film = self._film_of(self._current.id) if self._current is not None and self._noted else None
        if film is None or not film.files:
            return
        take = max(film.files)
        for tick, place in self._noted:
            self._places.note(take, tick, place)
        self._noted.clear()

    # ── display ──────────────────────────────────────────────────────────────────────────────────────

    def _show_state(self) -> None:
        has_words = bool(self._script.words)
        self.pane.show_state(
            status=self._status() if has_words and not self.pane.is_editing else "",
            runs=self._rolls,
            may_run=has_words,
            pace=not self._shows_voice,
        )
        self.shown_changed.emit()

    @property
    def _shows_voice(self) -> bool:
        return self.follows_voice and not self._rolls

    def _status(self) -> str:
        if self._phase in (Phase.PAUSED, Phase.LEADING_IN):
            return self.tr("Paused")
        if self._shows_voice:
            return self.tr("Follows your voice")
        if (
            self._values.prompter_follows
            and self._phase is Phase.IDLE
            and self._values.words_on
            and not self._rolls
        ):
            return self.tr("Follows your voice while you record")
        text = self.tr("{pace} words a minute")
        return filled(text, pace=self._values.prompter_pace)


def _heard(words: tuple[ShownWord, ...]) -> list[_Heard]:
    return [
        _Heard(spoken, word.start_ns, word.end_ns) for word in words for spoken in spoken_words(word.text)
    ]


def _tick(ns: int, tick_rate: Fraction) -> int:
    return round(Fraction(max(0, ns)) * tick_rate / _NS)
