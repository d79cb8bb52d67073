"""The words of what is recorded and the script that is read, in the window: shown, and told what happens."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QFileDialog

from pausa.core.edit.places import joins_ns
from pausa.core.events import (
    Event,
    Noticed,
    RecordingEdited,
    RecordingPaused,
    RecordingResumed,
    RecordingStarting,
    RecordingTakenUp,
    TranscriptFinal,
    TranscriptPartial,
)
from pausa.core.settings import Settings
from pausa.core.states import State
from pausa.ui.commands.actions import Actions
from pausa.ui.commands.engine_port import EnginePort
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.keys.prompter_keys import PrompterKeys
from pausa.ui.prompter.prompter import Prompter
from pausa.ui.prompter.prompter_pane import PrompterPane
from pausa.ui.prompter.script_keeping import ScriptKeeping
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.state.view_state import Phase, ViewState
from pausa.ui.widgets.background_query import BackgroundQuery
from pausa.ui.widgets.last_folders import LastFolders
from pausa.ui.widgets.theme import Colours
from pausa.ui.window.going_back import GoingBack
from pausa.ui.window.notice_stack import Notices, Tone
from pausa.ui.window.stage import Stage
from pausa.ui.words.live_words import Listening, LiveWords

_OF_WORDS = frozenset({"words_failed", "words_late", "words_well"})
_SAME_PLACE_NS = 100_000_000
_BETTER_NS = 1_500_000_000
"""So far may a sentence begin from where it was guessed to begin."""


class WordsAndScript(QObject):
    """Owns both panels; what they want of the recording it passes on to the window's actions and to going back."""

    least_size_changed = Signal()
    settings_asked = Signal()
    """The settings of words are to be shown."""

    def __init__(
        self,
        *,
        engine: EnginePort,
        actions: Actions,
        stage: Stage,
        live: LiveRecordings,
        going_back: GoingBack,
        notices: Notices,
        may_move: Callable[[], bool],
        show_places: Callable[[], None],
        colours: Colours,
        monotonic_ns: Callable[[], int],
        parent: QObject,
    ) -> None:
        """``may_move``: whether the arrow keys move through the recording; ``show_places``: shows the picture."""
        super().__init__(parent)
        self._engine = engine
        self._actions = actions
        self._stage = stage
        self._live = live
        self._going_back = going_back
        self._notices = notices
        self._show_places = show_places
        self._phase = Phase.IDLE
        self._shown_id = ""
        self._listened: set[str] = set()
        """The recordings whose words are written."""
        self._trouble: dict[str, str] = {}
        self._wanted: tuple[str, int, int] | None = None
        """Of which recording, at which utterance and at which place its last sentence is to be said again."""
        self._edited = False
        self.words = LiveWords(again=actions["again"], key=actions["words"], colours=colours)
        self.pane = PrompterPane(
            roll=actions["roll"], key=actions["prompter"], colours=colours, monotonic_ns=monotonic_ns
        )
        stage.hold(words=self.words, script=self.pane)
        self.prompter = Prompter(
            pane=self.pane,
            keeping=ScriptKeeping(lambda: engine.scripts, self),
            settings=engine.settings,
            film_of=engine.recorder.film,
            monotonic_ns=monotonic_ns,
            parent=self,
        )
        self.keys = PrompterKeys(
            is_shown=lambda: self.prompter.is_ready and not self.pane.is_editing,
            moves_places=may_move,
            parent=self,
        )
        self._hindrance = ""
        self._engine_settings: tuple[str, ...] = ()
        self._question = BackgroundQuery(lambda: engine.hindrance(), name="engine-of-words", parent=self)
        self._last_folders = LastFolders(engine.settings)
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        change = self._engine.settings.change
        actions["words"].triggered.connect(self._on_words)
        actions["prompter"].triggered.connect(self._on_prompter)
        actions["roll"].triggered.connect(self.prompter.roll)
        actions["again"].triggered.connect(self._on_again)
        self.words.closed.connect(lambda: change(words_panel=False))
        self.words.write_asked.connect(lambda on: change(words_on=on))
        self.words.beside_asked.connect(lambda beside: change(words_beside=beside))
        self.words.settings_asked.connect(self.settings_asked)
        self.words.looked_at.connect(self._question.ask)
        self.words.place_asked.connect(self._on_place)
        self.pane.closed.connect(lambda: change(prompter=False))
        self.pane.open_asked.connect(self._on_open)
        self.prompter.failed.connect(lambda why: self._notices.tell(why, Tone.WARNING))
        self.keys.moved.connect(self.prompter.move)
        self._question.answered.connect(self._on_hindrance)
        self._stage.arranged.connect(self.least_size_changed)

    def watch(self, window: QWindow) -> None:
        """Hear the keys of this window."""
        self.keys.watch(window)

    # ── events and settings ──────────────────────────────────────────────────────────────────────────

    def on_event(self, event: Event) -> None:
        """Take in an event, before ``update_view`` shows what follows from it."""
        current = self._live.current
        self._edited = False
        if isinstance(event, RecordingStarting) and self._engine.settings.value.words_on:
            self._listened.add(event.recording_id or "")
        if isinstance(event, TranscriptPartial | TranscriptFinal):
            self._listened.add(event.recording_id or "")
        self.prompter.on_event(event)
        if current is None or event.recording_id != current.id:
            return
        match event:
            case TranscriptPartial() | TranscriptFinal():
                self.words.hear(event)
                if isinstance(event, TranscriptFinal):
                    self._correct_place(event)
            case RecordingEdited() | RecordingTakenUp():
                self._edited = True
                self._wanted = None
                self._read_again(current.id)
            case RecordingResumed():
                self._wanted = None
            case RecordingPaused() if self._wanted is not None and self._wanted[0] == current.id:
                self._show_places()
                self._going_back.move_to(self._wanted[2])
            case _:
                pass

    def takes(self, event: Event) -> bool:
        """Whether what is noticed stands in the panel already, and need not be told beside it."""
        if not isinstance(event, Noticed) or event.code not in _OF_WORDS or not event.recording_id:
            return False
        if event.code == "words_well":
            self._trouble.pop(event.recording_id, None)
            self._notices.end("words_failed")
            self._listened.add(event.recording_id)
        else:
            self._trouble[event.recording_id] = engine_text(event.message)
        if event.code == "words_failed":
            # Until it is over the script goes on at its pace.
            self._listened.discard(event.recording_id)
        self._show_listening()
        return event.code != "words_failed" or self.words.isVisible()

    def take_settings(self, settings: Settings) -> None:
        self._actions["words"].setChecked(settings.words_panel)
        self._actions["prompter"].setChecked(settings.prompter)
        self._stage.show_words(shown=settings.words_panel, beside=settings.words_beside)
        self._stage.show_script(shown=settings.prompter, above=settings.prompter_above)
        self.words.show_beside(beside=settings.words_beside)
        self.prompter.take_settings(settings)
        if settings.words_panel and self._engine_settings != (chosen := _of_engine(settings)):
            self._engine_settings = chosen
            self._question.ask()
        self._show_listening()

    def update_view(self, view: ViewState) -> None:
        """Follow the recording that is shown."""
        current = self._live.current
        shown_id = current.id if current is not None else self._shown_id
        self._phase = view.phase
        if shown_id != self._shown_id:
            self._shown_id, self._wanted = shown_id, None
            self._read_again(shown_id)
        listens = current is not None and current.id in self._listened
        if current is not None:
            self.words.text.show_joins(joins_ns(current.segments_ns))
        self.prompter.follow(
            current, view.phase, listens=listens, place_ns=view.place_ns, edited=self._edited
        )
        self._edited = False
        self._show_listening()

    def leave_keys(self, *, to_player: bool) -> None:
        """Let the player have its own keys while it is shown."""
        for name in ("words", "prompter"):
            self._actions[name].setEnabled(not to_player)

    def set_colours(self, colours: Colours) -> None:
        self.words.set_colours(colours)
        self.pane.set_colours(colours)

    def close(self) -> None:
        """Idempotent."""
        self.prompter.close()
        self._question.close()

    # ── words ────────────────────────────────────────────────────────────────────────────────────────

    def _show_listening(self) -> None:
        current = self._live.current
        recording_id = current.id if current is not None else self._shown_id
        self.words.show_listening(
            Listening(
                self._phase,
                wanted=self._engine.settings.value.words_on,
                listens=recording_id in self._listened,
                hindrance=self._hindrance,
                trouble=self._trouble.get(recording_id, ""),
            )
        )
        active = self._phase in (Phase.RECORDING, Phase.PAUSED)
        self._actions["again"].setEnabled(active and bool(len(self.words.lines)))

    def _read_again(self, recording_id: str) -> None:
        self.words.show_transcript(self._engine.recorder.transcript(recording_id))

    def _on_hindrance(self, why: object) -> None:
        self._hindrance = engine_text(why) if isinstance(why, str) else ""
        self._show_listening()

    def _on_words(self, on: bool) -> None:
        if on:
            self._show_places()
        self._engine.settings.change(words_panel=on)

    def _on_place(self, place_ns: int) -> None:
        self._show_places()
        self._going_back.move_to(place_ns)

    def _on_again(self) -> None:
        """Pause where it records, and go to where the last sentence begins; nothing is taken back before Resume."""
        current = self._live.current
        if current is None:
            return
        place_ns = self.words.lines.sentence_before(self._going_back.place_ns)
        if place_ns is None:
            return
        self._wanted = (current.id, self.words.lines.utterance_after(place_ns), place_ns)
        if current.state is State.PAUSED:
            self._on_place(place_ns)
        else:
            self._actions["pause"].trigger()

    def _correct_place(self, final: TranscriptFinal) -> None:
        """Stand where the sentence really begins, if that is known better only now."""
        if self._wanted is None or self._wanted[1] != final.utterance or not final.words:
            return
        recording_id, _, place_ns = self._wanted
        place, at = self._going_back.place_ns, self.words.lines.number_of(final.utterance)
        if place is None or at is None or self._going_back.listening:
            return
        better_ns = min(self.words.lines.sentences_of(at), key=lambda begin_ns: abs(begin_ns - place_ns))
        if abs(place - place_ns) < _SAME_PLACE_NS < abs(better_ns - place_ns) < _BETTER_NS:
            self._wanted = (recording_id, final.utterance, better_ns)
            self._going_back.move_to(better_ns)

    # ── script ───────────────────────────────────────────────────────────────────────────────────────

    def _on_prompter(self, on: bool) -> None:
        if on:
            self._show_places()
        self._engine.settings.change(prompter=on)

    def _on_open(self) -> None:
        dialog = QFileDialog(self.pane.window(), self.tr("Open a script"), self._last_folders.begin("script"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Texts (*.txt *.md *.text)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, chosen: str) -> None:
        path = Path(chosen)
        self._last_folders.remember("script", path.parent)
        self.pane.dropped.emit(path)


def _of_engine(settings: Settings) -> tuple[str, ...]:
    """Return what decides whether words can be written."""
    return settings.words_model, settings.words_language, str(settings.words_on)
