"""The words beside the picture that is played: loaded, followed, corrected, cut and written anew."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from pausa.core.errors import PausaError
from pausa.core.events import Event, TranscribeFailed, TranscribeProgressed, TranscriptReady
from pausa.core.sentences import filled
from pausa.core.words.passage import Passage, passage_of
from pausa.core.words.proposals import Proposal, proposals
from pausa.core.words.transcript import Transcript
from pausa.library.entry import Entry
from pausa.ui.commands.words_access import WaysToWrite, WordsAccess
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.times_and_sizes import length_text
from pausa.ui.player.edited_playback import EditedPlayback
from pausa.ui.player.editing import EditState
from pausa.ui.player.playback import Playback
from pausa.ui.player.player_edit import PlayerEdit
from pausa.ui.player.player_view import PlayerView
from pausa.ui.widgets.answered_jobs import AnsweredJobs
from pausa.ui.widgets.long_texts import short_title
from pausa.ui.widgets.worker_thread import WorkerThread
from pausa.ui.words.transcript_panel import TranscriptPanel
from pausa.ui.words.transcript_state import TranscriptState, WordsAre
from pausa.ui.words.transcript_text import TranscriptText
from pausa.ui.words.writing_dialog import WritingDialog

_FOLLOW_MS = 40
"""How often it is looked which word is said."""
_NS_PER_MS = 1_000_000

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Correction:
    before: Transcript
    changes: int
    """How many changes of the recording there were then: what was done later is undone first."""
    text: str


@dataclass(frozen=True, slots=True)
class _Removal:
    told: str
    changes: int
    """How many changes of the recording there are with it."""
    is_told: bool = False


class PlayerWords(QObject):
    """One recording at a time; Qt's thread. What waits for the disk is done on a thread of its own."""

    shown_changed = Signal(bool)
    """The user wants the words beside the picture, or no longer."""
    failed = Signal(str)
    spoken = Signal(str)
    settings_asked = Signal()
    save_asked = Signal(object, object)
    """An Entry, and its Transcript as it is shown."""
    copy_asked = Signal(object, object)
    chapters_asked = Signal(object)

    def __init__(
        self,
        *,
        words: WordsAccess,
        panel: TranscriptPanel,
        view: PlayerView,
        edit: PlayerEdit | None,
        playback: Callable[[], Playback | EditedPlayback],
        parent: QObject | None = None,
    ) -> None:
        """``playback``: what is played at the moment."""
        super().__init__(parent)
        self._words = words
        self._panel = panel
        self._view = view
        self._edit = edit
        self._playback = playback
        self._jobs = AnsweredJobs(WorkerThread("words of the player"), self)
        self._entry: Entry | None = None
        self._base: Transcript | None = None
        """As it is kept, with what the file shows."""
        self._are = WordsAre.LOOKED_FOR
        self._writing: float | None = None
        self._needs = ""
        self._ways: WaysToWrite | None = None
        self._corrections: list[_Correction] = []
        self._removal: _Removal | None = None
        """What was accepted last, as long as nothing else was done."""
        self._made: tuple[Transcript | None, TranscriptText | None] = (None, None)
        """What was loaded, and its text."""
        self._keeping = 0
        """How many corrections are being kept."""
        self._is_shown = False
        self._goes_to_ns: int | None = None
        self._sought = ""
        self._ends_at_ns: int | None = None
        """Where playing pauses, because a passage alone was to be heard."""
        self._follow = QTimer(self)
        self._follow.setInterval(_FOLLOW_MS)
        self._follow.timeout.connect(self.look)
        view.put_beside(panel)
        self._connect()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window_changed)

    def _connect(self) -> None:
        panel, view, text = self._panel, self._view, self._panel.view
        view.words_toggled.connect(self.toggle)
        view.find_asked.connect(lambda: panel.look_for())
        panel.closed.connect(self.toggle)
        panel.write_asked.connect(lambda: self.write())
        panel.choose_asked.connect(self._on_choose)
        panel.cancel_asked.connect(self._on_cancel)
        panel.settings_asked.connect(self.settings_asked)
        panel.save_asked.connect(lambda: self.save_asked.emit(self._entry, panel.state.transcript))
        panel.copy_asked.connect(lambda: self.copy_asked.emit(self._entry, panel.state.transcript))
        panel.chapters_asked.connect(lambda: self.chapters_asked.emit(self._entry))
        panel.proposals_asked.connect(self._on_proposals_asked)
        panel.proposals.played.connect(self.play_passage)
        panel.proposals.accepted.connect(self._on_accepted)
        text.word_played.connect(self._on_word_played)
        text.selection_changed.connect(self._on_words_selected)
        text.removal_asked.connect(self._on_removal)
        text.timeline_asked.connect(self._on_timeline)
        text.editing_begun.connect(self._on_editing_begun)
        text.corrected.connect(self._on_corrected)
        text.undo_asked.connect(self.undo_correction)
        text.spoken.connect(self.spoken)
        text.can_undo = self._can_undo_correction
        text.can_remove = lambda: self._edit is not None and self._edit.can_edit
        if self._edit is not None:
            self._edit.selection_changed.connect(self._on_timeline_selected)

    # ── the player's side ────────────────────────────────────────────────────────────────────────────

    @property
    def is_shown(self) -> bool:
        return self._is_shown

    def show(self, *, shown: bool) -> None:
        """Show the words beside the picture, or the picture alone."""
        self._is_shown = shown
        self._view.show_beside(shown=shown)
        if not shown and self._panel.isAncestorOf(self._view.focusWidget() or self._view):
            self._view.setFocus()
        self._watch()

    def toggle(self) -> None:
        """Show the words, or hide them, and remember that."""
        had_focus = self._panel.isAncestorOf(self._panel.window().focusWidget() or self._view)
        self.show(shown=not self._is_shown)
        if had_focus and not self._is_shown:
            self._view.setFocus()
        self.shown_changed.emit(self._is_shown)

    def open(self, entry: Entry) -> None:
        """Load the words of ``entry``."""
        self.leave()
        self._entry = entry
        self._goes_to_ns = None
        self._load()

    def leave(self) -> None:
        """Let go of the words. Idempotent."""
        self._follow.stop()
        self._panel.end()
        self._entry = self._base = self._writing = self._ends_at_ns = None
        self._corrections.clear()
        self._removal = None
        self._are, self._needs = WordsAre.LOOKED_FOR, ""
        self._show()

    def close(self) -> None:
        """End the thread. Idempotent."""
        self.leave()
        self._jobs.close()

    def take_entry(self, entry: Entry) -> None:
        """Be about the same recording, which has other properties now."""
        if self._entry is not None and self._entry.id == entry.id:
            self._entry = entry

    def go_to(self, ns: int, text: str = "") -> None:
        """Play from this moment on as soon as it can be, with the words in sight, and ``text`` found in them."""
        self._goes_to_ns = ns
        if not self._is_shown:
            self.show(shown=True)
        self._sought = text
        self._go()

    def on_event(self, event: Event) -> None:
        """Take in what the engine tells of the recording that is shown."""
        entry = self._entry
        if entry is None or event.recording_id != entry.id:
            return
        if isinstance(event, TranscriptReady):
            self._writing = None
            if not self._keeping:
                if event.transcript != self._base:
                    self._corrections.clear()
                self._take(event.transcript)
        elif isinstance(event, TranscribeProgressed):
            self._writing = event.fraction
            self._show()
        elif isinstance(event, TranscribeFailed):
            self._writing = None
            self._show()
            if not event.cancelled:
                self._tell(engine_text(event.message))

    def follow_edit(self) -> None:
        """Show the words of what is shown now: the file, or the edit."""
        self._show()
        removal = self._removal
        if removal is None:
            return
        if removal.is_told and removal.changes != self._changes:
            # An undo that is offered for it would undo something else now.
            self._tell("")
        elif not removal.is_told and removal.changes == self._changes:
            self._tell(removal.told, self.tr("Undo"), self._undo_edit)
            self._removal = replace(removal, is_told=True)
            self.spoken.emit(removal.told)

    def _tell(self, text: str, answer: str = "", act: Callable[[], None] = lambda: None) -> None:
        self._removal = None
        self._panel.tell(text, answer, act)

    # ── loading ──────────────────────────────────────────────────────────────────────────────────────

    def _load(self) -> None:
        entry = self._entry
        if entry is None:
            return

        def load() -> tuple[Transcript | None, TranscriptText | None, WaysToWrite]:
            transcript = self._words.transcript(entry.id)
            text = TranscriptText(transcript.lines()) if transcript is not None else None
            return transcript, text, self._words.ways_to_write()

        def loaded(answer: object) -> None:
            if self._entry is None or self._entry.id != entry.id:
                return
            if isinstance(answer, PausaError):
                self._are, self._needs = WordsAre.NEEDING_ENGINE, engine_text(answer.sentence)
                self._show()
                return
            assert isinstance(answer, tuple)
            transcript, text, self._ways = answer
            self._made = (transcript, text)
            self._needs = self._missing()
            if not self._keeping:
                self._take(transcript if transcript is not None else self._base)
            self._go()

        self._jobs.run(load, loaded)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        """Look again when the user comes back: from the settings with a model, or from another program that has written the words."""
        is_ours = window is not None and window is self._panel.window().windowHandle()
        if is_ours and self._entry is not None and self._are is not WordsAre.LOOKED_FOR and not self._keeping:
            self._load()

    def _take(self, transcript: Transcript | None) -> None:
        entry = self._entry
        if transcript is None or transcript != self._base:
            self._base = transcript
        if transcript is not None:
            self._are = WordsAre.THERE
        elif entry is not None and not entry.samples:
            self._are = WordsAre.WITHOUT_SOUND
        else:
            self._are = WordsAre.NEEDING_ENGINE if self._needs else WordsAre.NOT_WRITTEN
        self._show()

    # ── display ──────────────────────────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        before = self._panel.state.transcript
        can_edit = self._edit is not None and self._entry is not None
        transcript = self._shown()
        self._panel.show_state(
            TranscriptState(
                words=self._are,
                transcript=transcript,
                text=self._made[1] if transcript is self._made[0] else None,
                writing=self._writing,
                needs=self._needs,
                can_write=self._are in (WordsAre.THERE, WordsAre.NOT_WRITTEN) and not self._needs,
                can_edit=can_edit,
            )
        )
        if self._panel.shows_proposals and self._panel.state.transcript is not before:
            self._look_for_proposals()
        self._watch()

    def _shown(self) -> Transcript | None:
        """Return the words with what is shown: the same object, as long as that is the same."""
        base, edit = self._base, self._edit.shown_edit if self._edit is not None else None
        if base is None or edit is None:
            return base
        state = self._edit.state if self._edit is not None else None
        if state is not None:
            self._base = base = _on_takes_of(state, base)
        return base if base.spans == edit.spans else base.showing(edit.spans)

    def _watch(self) -> None:
        wanted = self._entry is not None and (self._is_shown or self._ends_at_ns is not None)
        if wanted != self._follow.isActive():
            self._follow.start() if wanted else self._follow.stop()

    def look(self) -> None:
        """Show which word is said now."""
        playback = self._playback()
        ns = playback.position_ms * _NS_PER_MS
        if self._ends_at_ns is not None and ns >= self._ends_at_ns:
            self._ends_at_ns = None
            if playback.is_playing:
                playback.toggle()
        self._panel.show_playing(playing=playback.is_playing)
        if not isinstance(playback, EditedPlayback) or playback.take is None:
            self._panel.view.show_said(ns)

    def _go(self) -> None:
        """Go to where somebody wants to be, as soon as that can be shown."""
        if self._goes_to_ns is None or self._are is WordsAre.LOOKED_FOR:
            return
        ns, self._goes_to_ns = self._goes_to_ns, None
        self._playback().seek(ns // _NS_PER_MS)
        text, view = self._panel.view.text, self._panel.view
        if not text.words:
            return
        word = text.next_from(ns)
        view.show_said(text.words[word].start_ns)
        if self._sought:
            self._panel.look_for(self._sought, near=word)
        else:
            view.bring(word)

    # ── playing ──────────────────────────────────────────────────────────────────────────────────────

    def _on_word_played(self, word: int) -> None:
        self._ends_at_ns = None
        playback = self._playback()
        # A position is rounded down to a picture: with the word's own it could still show the one before.
        playback.seek(-(-self._panel.view.text.words[word].start_ns // _NS_PER_MS))
        if not playback.is_playing:
            playback.toggle()

    def play_passage(self, begin_ns: int, end_ns: int) -> None:
        """Play from one moment to another."""
        playback = self._playback()
        playback.seek(max(0, begin_ns) // _NS_PER_MS)
        self._ends_at_ns = min(end_ns, max(0, playback.duration_ms - 50) * _NS_PER_MS)
        if not playback.is_playing:
            playback.toggle()
        self._watch()

    # ── cutting ──────────────────────────────────────────────────────────────────────────────────────

    def _passage(self, words: tuple[int, int]) -> Passage:
        shown = self._panel.state.transcript
        duration_ns = shown.duration_ns if shown is not None else 0
        return passage_of(self._panel.view.text.words, *words, duration_ns=duration_ns)

    def _on_words_selected(self, words: tuple[int, int] | None) -> None:
        """Select on the timeline what is selected in the words, if something is edited; else nothing is opened for it."""
        if self._edit is not None and self._edit.shown_edit is not None:
            self._edit.select_passage(self._passage(words) if words is not None else None)

    def _on_timeline_selected(self, passage: Passage | None) -> None:
        view = self._panel.view
        words = None if passage is None else view.text.between(passage.begin_ns, passage.end_ns)
        if words != view.selection:
            view.select(words)
            if words is not None and self._is_shown:
                view.bring(words[0])

    def _on_timeline(self) -> None:
        words = self._panel.view.selection
        if self._edit is not None and words is not None:
            self._edit.select_passage(self._passage(words))

    def _on_removal(self) -> None:
        words = self._panel.view.selection
        if self._edit is None or words is None:
            return
        passage = self._passage(words)
        self._panel.view.select(None)
        self._tell("")
        self._edit.remove_passages([passage])

    # ── proposals ────────────────────────────────────────────────────────────────────────────────────

    def _on_proposals_asked(self) -> None:
        self._panel.show_proposal_page()
        self._look_for_proposals()

    def _look_for_proposals(self) -> None:
        transcript = self._panel.state.transcript
        if transcript is None:
            return

        def found(answer: object) -> None:
            is_current = self._panel.state.transcript is transcript and self._panel.shows_proposals
            if is_current and isinstance(answer, list):
                self._panel.proposals.show_proposals(answer, self._panel.view.text)

        self._jobs.run(lambda: proposals(transcript), found)

    def _on_accepted(self, chosen: Sequence[Proposal]) -> None:
        if self._edit is None or not self._edit.can_edit:
            return
        self._panel.show_text_page()
        told = filled(
            self.tr("{count} removed, {length}."),
            count=self.tr("%n passages", "", len(chosen)),
            length=length_text(sum(one.duration_ns for one in chosen)),
        )
        self._removal = _Removal(told, self._changes + 1)
        self._edit.remove_passages([Passage(one.start_ns, one.end_ns) for one in chosen])

    def _undo_edit(self) -> None:
        self._tell("")
        if self._edit is not None:
            self._edit.undo()

    # ── correcting ───────────────────────────────────────────────────────────────────────────────────

    def _on_editing_begun(self) -> None:
        """Pause: nobody hears what is said while a word is typed."""
        playback = self._playback()
        if playback.is_playing:
            playback.toggle()

    def _on_corrected(self, word: int, text: str) -> None:
        entry, base = self._entry, self._base
        if entry is None or base is None:
            return
        before = self._panel.view.text.words[word]
        try:
            self._base = base.corrected_word(before.utterance, before.place, text)
        except LookupError:
            log.warning("a word that is not there any more was to be corrected")
            return
        self._corrections.append(_Correction(base, self._changes, before.text))
        # As a whole: on other takes its utterances may have other numbers than where it is kept.
        self._keep(entry, self._base)
        self._show()
        if text.split():
            told = filled(self.tr("“{word}” is corrected."), word=short_title(before.text))
        else:
            told = filled(
                self.tr("“{word}” is out of the text; its sound stays."), word=short_title(before.text)
            )
        self._tell(told, self.tr("Undo"), self.undo_correction)
        self.spoken.emit(told)

    @property
    def _changes(self) -> int:
        state = self._edit.state if self._edit is not None else None
        return len(state.edit.done) if state is not None else 0

    def _can_undo_correction(self) -> bool:
        """Whether the newest that was done is a correction."""
        return bool(self._corrections) and self._corrections[-1].changes >= self._changes

    def undo_correction(self) -> None:
        """Let the word that was corrected last be as it was."""
        entry = self._entry
        if entry is None or not self._corrections:
            return
        correction = self._corrections.pop()
        self._base = correction.before
        self._keep(entry, correction.before)
        self._show()
        told = filled(self.tr("“{word}” is as it was."), word=short_title(correction.text))
        self._tell(told)
        self.spoken.emit(told)

    def _keep(self, entry: Entry, transcript: Transcript) -> None:
        """Have the words kept as they are shown already. What is heard of them meanwhile is older than that."""
        self._keeping += 1

        def kept(answer: object) -> None:
            self._keeping -= 1
            if self._entry is None or self._entry.id != entry.id:
                return
            if isinstance(answer, PausaError):
                self.failed.emit(engine_text(answer.sentence))
                self._load()
            elif isinstance(answer, Transcript) and not self._keeping:
                self._take(answer)

        words = self._words
        self._jobs.run(lambda: words.put_words(entry.id, transcript), kept)

    # ── writing ──────────────────────────────────────────────────────────────────────────────────────

    def _missing(self) -> str:
        """Return what is missing to write words; empty: nothing is."""
        ways = self._ways
        if ways is not None and not ways.has_engine:
            return self.tr(
                "What writes words is not installed on this computer yet. The settings say how to get it."
            )
        return engine_text(ways.missing) if ways is not None else ""

    def write(self, model: str = "", language: str = "", *, keeps_corrected: bool = True) -> None:
        """Have the words written in the background; ``model`` and ``language``: empty: as the settings say."""
        entry, words = self._entry, self._words
        if entry is None or self._writing is not None:
            return
        self._writing = 0.0
        self._show()

        def begun(answer: object) -> None:
            if isinstance(answer, PausaError):
                if self._entry is not None and self._entry.id == entry.id:
                    self._writing = None
                    self._show()
                self.failed.emit(engine_text(answer.sentence))

        self._jobs.run(
            lambda: words.transcribe(entry, model=model, language=language, keeps_corrected=keeps_corrected),
            begun,
        )

    def _on_choose(self) -> None:
        base, ways = self._base, self._ways
        if self._entry is None or ways is None:
            return
        dialog = WritingDialog(
            self._panel.window(),
            models=ways.models,
            model=ways.model,
            language=base.language if base is not None and base.language else ways.language,
            engine=base.engine or self.tr("a model that is not known") if base is not None else "",
            corrected=len(base.corrected) if base is not None else 0,
        )
        entry = self._entry

        def chosen(model: str, language: str, keeps_corrected: bool) -> None:
            if self._entry is not None and self._entry.id == entry.id:
                self.write(model, language, keeps_corrected=keeps_corrected)

        dialog.chosen.connect(chosen)
        dialog.models_asked.connect(self.settings_asked)
        dialog.open()

    def _on_cancel(self) -> None:
        if self._entry is not None:
            self._words.cancel_transcription(self._entry.id)


def _on_takes_of(state: EditState, transcript: Transcript) -> Transcript:
    """Return ``transcript`` on the takes of what is edited: where those of the recording are gone, its file is the only one."""
    # While it is saved, the words of the new file come before it is known that the file is there.
    if transcript.spans in (state.in_file, state.edit.spans) and transcript.tick_rate == state.film.tick_rate:
        return transcript
    return transcript.rebased(state.in_file, state.film.tick_rate)
