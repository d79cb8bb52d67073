"""The teleprompter: which script is shown, and where in it the speaker is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.core.events import (
    Event,
    RecordingEdited,
    RecordingPaused,
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
from pausa.core.words.script import Script
from pausa.core.words.voice_pace import VoicePace
from pausa.recording.film.film import Film
from pausa.ui.keys.prompter_keys import ScriptMove
from pausa.ui.prompter.newest_words import NewestWords
from pausa.ui.prompter.prompter_pane import PrompterPane
from pausa.ui.prompter.reading_notes import ReadingNotes
from pausa.ui.prompter.script_keeping import NEXT, ScriptKeeping
from pausa.ui.prompter.shown_script import ShownScript
from pausa.ui.state.view_state import Phase

_TICK_MS = 40
_PACE_STEP = 10
_LETTERS_STEP = 4
_CHARACTERS_A_WORD = 2
"""Of a script without spaces, so that one pace suits both."""
_BY_HAND_NS = 1_200_000_000
"""So long after the user has scrolled the voice moves nothing."""
_NS = 1_000_000_000
_LATEST_NS = 300_000_000
"""A word that began so shortly before the user went on by hand may belong to the new place."""


class Prompter(QObject):
    """Nothing of it is in the file: it reads events, and shows a text in a widget of its own."""

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
        self._settings = settings
        self._monotonic_ns = monotonic_ns
        self._values = settings.value
        self._shown = ShownScript(pane=pane, keeping=keeping, parent=self)
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
        self._words = NewestWords()
        self._edited = False
        """Since the pause began."""
        self._notes = ReadingNotes(film_of)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._connect()
        keeping.failed.connect(self.failed)
        self.take_settings(settings.value)

    def _connect(self) -> None:
        pane = self.pane
        pane.editing_changed.connect(self._show_state)
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
        self._shown.replaced.connect(self._on_replaced)
        self._shown.edited.connect(self._on_edited)

    # ── what happens ─────────────────────────────────────────────────────────────────────────────────

    def take_settings(self, settings: Settings) -> None:
        self._values = settings
        self.pane.view.show_letters(settings.prompter_px)
        self.pane.show_choices(
            follows=settings.prompter_follows,
            mirrored=settings.prompter_mirrored,
            above=settings.prompter_above,
        )
        if settings.prompter:
            self._shown.look()
        self._show_state()

    def on_event(self, event: Event) -> None:
        """Take in what happens to the recording that is shown; ``follow`` comes after it."""
        match event:
            case RecordingStarting():
                self._on_starting(event)
            case RecordingTakenUp():
                self._notes.clear()
                self._forget_words()
            case _ if self._current is None or event.recording_id != self._current.id:
                return
            case RecordingStarted() | RecordingResumed():
                self._notes.begin_take(self._current.id)
                self._edited = False
            case SegmentClosed(ticks=ticks):
                self._notes.close_files(ticks)
            case RecordingPaused():
                self._notes.end_take(self._current.id)
            case RecordingEdited():
                self._notes.settle(self._current.id)
                self._edited = True
                self._words.forget(event.recorded_ns)
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
            self._change_recording(before, active)
        was_phase, self._phase = self._phase, phase
        moved = place_ns != self._gone_back_to
        self._gone_back_to = place_ns
        if phase is Phase.PAUSED and (edited or moved) and active is not None:
            self._return_to(active.id, place_ns)
        if phase is not was_phase:
            if phase is Phase.RECORDING and not self.pane.editor.hasFocus():
                self.pane.set_editing(on=False)
            if phase is Phase.RECORDING and active is not None:
                self._notes.note(active, sum(active.segments_ns[:-1]), int(self._place))
            self._pace.start(self._place)
            self._last_ns = self._monotonic_ns()
            self._show_state()
        self._run_timer()

    def close(self) -> None:
        """Idempotent."""
        self._timer.stop()
        self._shown.close()

    # ── what the user does ───────────────────────────────────────────────────────────────────────────

    @property
    def is_ready(self) -> bool:
        """Whether there is a script to move through."""
        return bool(self.script.words) and self.pane.view.isVisible()

    @property
    def place(self) -> float:
        """In words."""
        return self._place

    @property
    def script(self) -> Script:
        return self._shown.script

    def go_to(self, place: float) -> None:
        """Go on from there, whatever was said before."""
        self._by_hand_ns = self._monotonic_ns()
        self._forget_words()
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
                self.go_to(self.script.sentence_near(int(self._place), -1))
            case ScriptMove.SENTENCE_FORTH:
                self.go_to(self.script.sentence_near(int(self._place), 1))
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
        if on and self._place >= len(self.script.words):
            self.go_to(0.0)
        self._last_ns = self._monotonic_ns()
        self._show_state()

    def change_pace(self, steps: int) -> None:
        pace = max(20, min(400, self._values.prompter_pace + steps * _PACE_STEP))
        self._settings.change(prompter_pace=pace)

    def change_letters(self, steps: int) -> None:
        self._settings.change(prompter_px=max(16, min(160, self._values.prompter_px + steps * _LETTERS_STEP)))

    # ── the script ───────────────────────────────────────────────────────────────────────────────────

    def _on_replaced(self) -> None:
        self._set_place(0.0, at_once=True)
        self._show_state()

    def _on_edited(self) -> None:
        # The place stays at the number of its word, whatever was changed before that.
        self._place = min(self._place, float(len(self.script.words)))
        self._show_state()

    def _on_starting(self, event: RecordingStarting) -> None:
        self._notes.clear()
        self._forget_words()
        self._edited = False
        self._shown.begin(event.recording_id or NEXT)

    def _change_recording(self, before: RecordingSnapshot | None, active: RecordingSnapshot | None) -> None:
        self._forget_words()
        if active is None:
            # The next recording begins at its beginning.
            self._rolls = False
            self.go_to(0.0)
        elif before is not None:
            self._notes.clear()
        self._shown.belong_to(active.id if active is not None else NEXT)

    # ── the place ────────────────────────────────────────────────────────────────────────────────────

    @property
    def follows_voice(self) -> bool:
        """Whether the words that are heard move it."""
        return self._listens and self._values.prompter_follows

    def _set_place(self, place: float, *, at_once: bool = False) -> None:
        self._place = max(0.0, min(float(len(self.script.words)), place))
        self.pane.view.show_place(self._place, at_once=at_once)

    def _return_to(self, recording_id: str, place_ns: int | None) -> None:
        """Go to what was read where recording will go on."""
        place = self._notes.place_at(recording_id, place_ns)
        if place is not None:
            self._set_place(float(place))
            self._pace.start(self._place)

    def _on_tick(self) -> None:
        now_ns = self._monotonic_ns()
        passed_s, self._last_ns = (now_ns - self._last_ns) / _NS, now_ns
        if self._moves_by_voice:
            self.pane.view.show_place(min(float(len(self.script.words)), self._pace.shown(now_ns)))
            return
        self._set_place(self._place + passed_s * self._pace_of_script / 60)
        self._note_now()
        if self._place >= len(self.script.words):
            self._rolls = False
            self._show_state()

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
        self._words.hear(event)
        if not self.follows_voice or self._rolls or (self._phase is Phase.PAUSED and self._edited):
            return
        if self._phase not in (Phase.RECORDING, Phase.PAUSED) or self._gone_back_to is not None:
            return
        spoken, now_ns = self._words.spoken, self._monotonic_ns()
        if not spoken or now_ns - self._by_hand_ns < _BY_HAND_NS:
            return
        place = self._shown.follower.follow(int(self._place), spoken)
        if place == int(self._place):
            return
        self._place = float(place)
        self._pace.reach(self._place, now_ns)
        self.pane.view.show_place(self._place if self._phase is Phase.PAUSED else self._pace.shown(now_ns))
        self._note(self._words.end_ns)

    def _forget_words(self) -> None:
        """Let nothing that has been said so far move the place any more."""
        current = self._current
        now_ns = current.duration_ns_at(self._monotonic_ns()) if current is not None else 0
        self._words.forget(max(0, now_ns - _LATEST_NS))

    # ── which place belongs to which moment ──────────────────────────────────────────────────────────

    def _note_now(self) -> None:
        if self._current is not None and self._phase is Phase.RECORDING:
            self._note(self._current.duration_ns_at(self._monotonic_ns()))

    def _note(self, recorded_ns: int) -> None:
        """Remember that this place was reached at a recorded time, in the take that is recorded now or was last."""
        if self._current is not None:
            self._notes.note(self._current, recorded_ns, int(self._place))
            if self._phase is Phase.PAUSED:
                self._notes.settle(self._current.id)

    # ── display ──────────────────────────────────────────────────────────────────────────────────────

    def _show_state(self) -> None:
        has_words = bool(self.script.words)
        self.pane.show_state(
            status=self._status() if has_words and not self.pane.is_editing else "",
            runs=self._rolls,
            may_run=has_words,
            pace=not self._shows_voice,
        )
        self._run_timer()

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
            return self.tr("Will follow your voice")
        if self._shown.counts_characters:
            text = self.tr("{pace} characters a minute")
        else:
            text = self.tr("{pace} words a minute")
        return filled(text, pace=self._pace_of_script)

    @property
    def _pace_of_script(self) -> int:
        """What is to be read in a minute, as the places in the script are counted."""
        return self._values.prompter_pace * (_CHARACTERS_A_WORD if self._shown.counts_characters else 1)
