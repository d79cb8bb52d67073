"""The finished recording that is being edited: opened, changed, saved, split and joined, one after another.

All of it waits for the disk, so it is done on a thread of its own. What the user asks meanwhile is done after it, in
their order: each wish sees the edit list that the one before has left.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from pausa.core.edit.change import ChangeKind
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import NO_SPANS, Spans
from pausa.core.errors import PausaError, StorageError, disk_reason
from pausa.core.events import Event, SaveProgressed
from pausa.core.sentences import filled, sentence
from pausa.library.entry import Entry, joined_name
from pausa.recording.editing.edited_recording import EditedRecording
from pausa.recording.film.film import Film
from pausa.recording.options import RecordingOptions
from pausa.ui.commands.engine_port import EditingPort
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.widgets.answered_jobs import AnsweredJobs
from pausa.ui.widgets.worker_thread import WorkerThread

_LONGEST_CLOSE_S = 120.0
"""A save that goes on when the window closes; what it has not done by then is as safe as after a crash."""
_SOURCES_S = 20.0

Step = Callable[[Edit], Edit | None]
"""Returns the edit list as it shall be; None: as it is."""

log = logging.getLogger(__name__)


class Busy(Enum):
    """What keeps the next wish waiting."""

    OPENING = auto()
    KEEPING = auto()
    """A change is written into the journal."""
    SAVING = auto()
    SPLITTING = auto()


@dataclass(frozen=True, slots=True)
class EditState:
    """An edited recording as it is shown."""

    entry: Entry
    edit: Edit
    film: Film
    is_saved: bool
    """Whether the file shows the edit list."""
    is_audible: bool = False
    """Whether its sound can be read."""
    in_file: Spans = NO_SPANS
    """What the file shows."""

    @property
    def shown(self) -> Film:
        """What can be played now."""
        return self.film if self.is_audible else replace(self.film, sample_rate=0)

    @property
    def undo(self) -> ChangeKind | None:
        return self.edit.done[-1].kind if self.edit.done else None

    @property
    def redo(self) -> ChangeKind | None:
        return self.edit.undone[-1].kind if self.edit.undone else None


class Editing(QObject):
    """One recording at a time; Qt's thread. What others than the player ask, such as joining, waits for its turn too."""

    changed = Signal()
    """There is another state, or it is busy with something else."""
    moved = Signal(int)
    """A change was made, undone or done again; the tick at which it shows."""
    failed = Signal(str)
    """Why a wish was not carried out."""
    saved = Signal()
    """The file shows the edit list, and was let go of."""
    told = Signal(str)
    """A sentence about what was done."""
    made = Signal(str)
    """The id of a new recording, made of others."""
    settled = Signal(str, bool)
    """The id of a recording, and whether its file shows the edit list."""
    joining = Signal(int, float)
    """How many recordings are being joined, and how far that is, from 0 to 1; no recordings: it is over."""
    left_unsaved = Signal(object)
    """The Entry of a recording that was let go of with changes that are not in its file."""

    def __init__(self, engine: EditingPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._worker = WorkerThread("editing", longest_close_s=_LONGEST_CLOSE_S)
        self._sources = WorkerThread("edited sound", longest_close_s=_SOURCES_S)
        self._jobs, self._reads = AnsweredJobs(self._worker, self), AnsweredJobs(self._sources, self)
        self._entry: Entry | None = None
        self._edited: EditedRecording | None = None
        self._held: EditedRecording | None = None
        """What is open; the worker's. What was opened for somebody who has left meanwhile is in no other place."""
        self._may_hold = False
        self._openings = 0
        self._leave_sources = threading.Event()
        self._sources_rest = threading.Event()
        self._sources_rest.set()
        self._wants_sound = False
        self._waiting: deque[Callable[[], None]] = deque()
        self.state: EditState | None = None
        """None: nothing is open."""
        self.busy: Busy | None = None
        self._joined = 0
        """How many recordings are being joined."""
        self.progress = 0.0
        """Of what it is busy with, from 0 to 1."""

    # ── opening and leaving ──────────────────────────────────────────────────────────────────────────

    def begin(self, entry: Entry) -> None:
        """Be about this recording from now on. If something is kept beside its file, look at that without being asked."""
        self.leave()
        self._entry = entry
        self._open(entry, quietly=True)

    def leave(self, *, records_on: bool = False) -> None:
        """Let go of the recording. What is not saved stays in its journal, which ``records_on`` goes on from. Idempotent."""
        self._waiting.clear()
        is_left = self.state is not None and not self.state.is_saved and self.busy is not Busy.SAVING
        if self.state is not None and is_left and not records_on:
            self.left_unsaved.emit(self.state.entry)
        self._let_go()
        self._entry = None

    def close(self) -> None:
        """Leave, and end the threads. What is being saved is saved before. Idempotent."""
        self.leave()
        self._leave_sources.set()
        self._worker.close()
        self._sources.close()

    def _let_go(self) -> None:
        self._edited = None
        self.state, self.busy, self._wants_sound = None, None, False
        self._leave_sources.set()
        if self._may_hold:
            self._may_hold = False
            rest = self._sources_rest
            self._worker.run(lambda: self._let_go_of_held(rest))
        self.changed.emit()

    def _let_go_of_held(self, rest: threading.Event) -> None:
        """Let go of what was opened before, also if that was not told yet. On the worker."""
        held, self._held = self._held, None
        if held is not None:
            rest.wait(_SOURCES_S)
            self._engine.let_go(held)

    def _open(self, entry: Entry, *, quietly: bool) -> None:
        self.busy = Busy.OPENING

        self._may_hold = True
        self._openings += 1
        opening = self._openings

        def open_it() -> EditedRecording | None:
            if not quietly or self._engine.has_takes(entry):
                self._held = self._engine.open_for_editing(entry)
            return self._held

        def opened(answer: EditedRecording | PausaError | None) -> None:
            if opening != self._openings or self.busy is not Busy.OPENING:
                return
            self.busy = None
            if isinstance(answer, EditedRecording):
                self._edited = answer
                self.state = EditState(
                    entry, answer.edit, answer.film, answer.is_saved, in_file=answer.shown_by_file
                )
                self.settled.emit(entry.id, answer.is_saved)
            elif answer is not None:
                log.info("%s cannot be edited: %s", entry.id, answer)
                if not quietly or self._waiting:
                    self._waiting.clear()
                    self.failed.emit(engine_text(answer.sentence))
            self.changed.emit()
            self._go_on()

        self._jobs.run(_told(open_it), opened)
        if not quietly:
            self.changed.emit()

    def reopen(self, entry: Entry) -> None:
        """Let go of the recording, and open it again, because its file is called otherwise."""
        self._let_go()
        self._entry = entry
        self._open(entry, quietly=True)

    # ── wishes ───────────────────────────────────────────────────────────────────────────────────────

    def change(self, step: Step) -> None:
        """Change the edit list as ``step`` says."""
        self.when_open(lambda: self._change(step))

    def undo(self) -> None:
        """Undo the newest change, if there is one."""
        self.when_open(self._undo)

    def redo(self) -> None:
        """Do again what was undone last, if there is something."""
        self.when_open(lambda: self._change(lambda edit: edit.redo() if edit.undone else None))

    def save(self) -> None:
        """Put what was changed into the file."""
        self.when_open(self._save)

    def split(self, tick: int) -> None:
        """Make a recording of its own of what comes from ``tick`` on."""
        self.when_open(lambda: self._split(tick))

    def want_sound(self) -> None:
        """Have the sound read, so that it can be played."""
        self._wants_sound = True
        self._read_sound()

    def when_open(self, act: Callable[[], None]) -> None:
        """Do ``act`` on Qt's thread as soon as the recording is open, after all that was asked before."""
        if self._entry is not None:
            self._waiting.append(act)
            self._go_on()

    def _go_on(self) -> None:
        while self._waiting and self.busy is None and self._entry is not None:
            if self._edited is None:
                self._open(self._entry, quietly=False)
                return
            self._waiting.popleft()()
        if self._edited is not None and self.busy is None:
            self._read_sound()

    def _change(self, step: Step, *, told: str = "") -> None:
        edited, state = self._edited, self.state
        assert edited is not None
        assert state is not None
        try:
            edit = step(state.edit)
        except ValueError as error:
            log.info("not changed: %s", error)
            return
        if edit is None or edit == state.edit:
            return
        if not edit.spans:
            self.failed.emit(self.tr("Nothing would be left of the recording. Nothing has changed."))
            return
        self._keep(edited, state, edit, told=told)

    def _keep(self, edited: EditedRecording, state: EditState, edit: Edit, *, told: str) -> None:
        self.busy = Busy.KEEPING

        def keep() -> bool:
            edited.keep(edit)
            return edited.is_saved

        def kept(answer: bool | PausaError) -> None:
            if self._edited is not edited:
                return
            self.busy = None
            if isinstance(answer, PausaError):
                self.failed.emit(engine_text(answer.sentence))
            else:
                now = self.state or state
                self.state = replace(now, edit=edit, film=now.film.showing(edit.spans), is_saved=answer)
                self.settled.emit(state.entry.id, answer)
                self.moved.emit(_place_of_change(state.edit, edit))
                if told:
                    self.told.emit(told)
                self._prepare()
            self.changed.emit()
            self._go_on()

        self._jobs.run(_told(keep), kept)

    def _undo(self) -> None:
        state = self.state
        if state is None or state.undo is None:
            return
        told = ""
        if state.undo is ChangeKind.SPLIT:
            told = self.tr(
                "The rest is back in “{title}”. The recording that it became stays in the list, too."
            )
        self._change(lambda edit: edit.undo(), told=filled(told, title=state.entry.name))

    def _save(self) -> None:
        state, edited = self.state, self._edited
        if state is None or edited is None or state.is_saved:
            return
        self._finish(Busy.SAVING, state, lambda: self._engine.save_edited(edited))

    def _split(self, tick: int) -> None:
        state, edited = self.state, self._edited
        if state is None or edited is None:
            return
        ticks = state.edit.ticks
        if not 0 < tick < ticks:
            self.failed.emit(
                self.tr("There is nothing to split at the beginning or the end. Go to another place.")
            )
            return
        cut_off = state.edit.spans.part(tick, ticks - tick)
        left = state.edit.changed(state.edit.removal(ChangeKind.SPLIT, tick, ticks - tick))
        title = filled(self.tr("{title} (2)"), title=state.entry.name)

        def split() -> str:
            made = self._engine.split_off(edited, cut_off, title=title)
            before = edited.edit
            edited.keep(left)
            try:
                self._engine.save_edited(edited)
            except BaseException:
                edited.keep(before)
                raise
            return made

        text = self.tr(
            "“{first}” ends here now, and “{second}” holds the rest; both are saved. Undo puts it back here, too."
        )
        told = filled(text, first=state.entry.name, second=title)
        self._finish(Busy.SPLITTING, state, split, told=told)

    def _finish(self, busy: Busy, state: EditState, job: Callable[[], object], *, told: str = "") -> None:
        """Do what makes a new file of it, and let go of it: it is another file then."""
        self.busy, self.progress = busy, 0.0
        edited = self._edited

        def done(answer: object) -> None:
            failure = answer if isinstance(answer, PausaError) else None
            if failure is None:
                self.settled.emit(state.entry.id, True)
            if failure is not None:
                text = self.tr("{reason} Your changes are kept, and can be saved later.")
                reason = engine_text(failure.sentence)
                self.failed.emit(filled(text, reason=reason) if busy is Busy.SAVING else reason)
            elif told:
                self.told.emit(told)
            else:
                text = self.tr("The changes to “{title}” are saved.")
                self.told.emit(filled(text, title=state.entry.name))
            if self._edited is not edited:
                return
            self.busy = None
            if failure is not None:
                self.changed.emit()
                self._go_on()
                return
            self._let_go()
            self.saved.emit()
            self._go_on()

        self._jobs.run(_told(job), done)
        self.changed.emit()

    def on_event(self, event: Event) -> None:
        """Take in how far a save is."""
        if not isinstance(event, SaveProgressed):
            return
        if self._joined:
            self.joining.emit(self._joined, event.fraction)
        if self.busy in (Busy.SAVING, Busy.SPLITTING):
            self.progress = event.fraction
            self.changed.emit()

    # ── other recordings ─────────────────────────────────────────────────────────────────────────────

    def join(self, entries: Sequence[Entry]) -> None:
        """Make a recording of several, in this order; they stay as they are."""
        self._let_go_of(entries)
        engine = self._engine
        self._joined = len(entries)

        def join() -> str:
            opened: list[EditedRecording] = []
            try:
                opened.extend(engine.open_for_editing(entry) for entry in entries)
                return engine.join(opened, title=joined_name(entries))
            finally:
                for one in opened:
                    engine.let_go(one)

        def joined(answer: str | PausaError) -> None:
            self._joined = 0
            self.joining.emit(0, 1.0)
            if isinstance(answer, PausaError):
                self.failed.emit(engine_text(answer.sentence))
            else:
                text = self.tr(
                    "%n recordings were joined to a new one. They themselves stay as they are.",
                    "",
                    len(entries),
                )
                self.told.emit(text)
                self.made.emit(answer)

        self.joining.emit(len(entries), 0.0)
        self._jobs.run(_told(join), joined)

    def forget(self, entry: Entry) -> None:
        """Discard for good what is kept beside a finished file, and with it what is not saved."""
        if self._entry is not None and self._entry.id == entry.id and self.busy is None:
            self._let_go()

        def forgotten(answer: object) -> None:
            if isinstance(answer, PausaError):
                self.failed.emit(engine_text(answer.sentence))
            else:
                self.settled.emit(entry.id, True)

        self._jobs.run(_told(lambda: self._engine.forget_takes(entry)), forgotten)

    def record_on(self, entry: Entry, options: RecordingOptions) -> None:
        """Let a finished recording be active again, with what was changed and not saved, as soon as nothing of it is open here."""
        self.leave_to_record_on(entry)

        def done(answer: object) -> None:
            if isinstance(answer, PausaError):
                self.failed.emit(engine_text(answer.sentence))

        self._jobs.run(_told(lambda: self._engine.record_on(entry, options)), done)

    def leave_to_record_on(self, entry: Entry) -> None:
        """Let go of this recording if it is open: what was not saved is in what is recorded on, and in its file at the next stop."""
        if self._entry is not None and self._entry.id == entry.id:
            self.leave(records_on=True)

    def _let_go_of(self, entries: Sequence[Entry]) -> None:
        """Let others open what is open here, unless it has changes: then it is refused in words."""
        state = self.state
        if state is None or not state.is_saved or self.busy is not None:
            return
        if any(state.entry.id == entry.id for entry in entries):
            self._let_go()

    # ── what is made ahead ───────────────────────────────────────────────────────────────────────────

    def _read_sound(self) -> None:
        state, edited = self.state, self._edited
        if not self._wants_sound or state is None or edited is None or state.is_audible:
            return
        if not self._sources_rest.is_set():
            return
        leave = self._leave_sources = threading.Event()
        rest = self._sources_rest = threading.Event()

        def read() -> None:
            try:
                edited.make_sources(leave.is_set)
            finally:
                rest.set()

        def done(answer: object) -> None:
            if self._edited is not edited or self.state is None or leave.is_set():
                return
            if isinstance(answer, PausaError):
                self._wants_sound = False
                self.failed.emit(engine_text(answer.sentence))
                return
            self.state = replace(self.state, is_audible=True)
            self._prepare()
            self.changed.emit()

        self._reads.run(_told(read), done)

    def _prepare(self) -> None:
        """Encode meanwhile what a save will need."""
        state, edited = self.state, self._edited
        if state is None or edited is None or state.is_saved or not state.is_audible:
            return
        if self.busy in (Busy.SAVING, Busy.SPLITTING):
            return

        def prepare() -> None:
            try:
                edited.prepare()
                edited.prepare_file()
            except (PausaError, OSError) as error:
                log.warning("nothing is encoded ahead of a save: %s", error)

        self._worker.run(prepare)


def _told(job: Callable[[], object]) -> Callable[[], object]:
    """Return the job with a sentence for the user for whatever it raises."""

    def told() -> object:
        try:
            return job()
        except PausaError:
            raise
        except OSError as error:
            raise StorageError(
                sentence("That did not work ({reason}). The file is as it was.", reason=disk_reason(error))
            ) from error
        except Exception as error:
            log.exception("editing failed")
            raise PausaError(
                sentence("An error in Pausa kept that from being done. The file is as it was.")
            ) from error

    return told


def _place_of_change(before: Edit, after: Edit) -> int:
    """Return the tick from which on the two show different things, within the newer one."""
    if before.spans == after.spans:
        return -1
    return min(after.spans.begins_again_at(before.spans), after.ticks)
