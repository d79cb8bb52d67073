"""Editing what the player shows: the first wish opens the recording, and from then on the edit is played, not the file."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pausa.core.edit.change import ChangeKind, Mark
from pausa.core.edit.edit import Edit
from pausa.core.edit.taken_back import put_back, taken_back
from pausa.core.events import Event, MarkerSummary, SegmentSummary, TakenBackSummary
from pausa.core.recording_snapshot import after
from pausa.core.sentences import filled
from pausa.core.words.passage import Passage
from pausa.library.entry import Entry, entry_of_snapshot, snapshot_of_entry
from pausa.ui.i18n.engine_texts import figures
from pausa.ui.i18n.times_and_sizes import SEPARATOR, duration_text, length_text, spoken_duration
from pausa.ui.picture.preview_feed import Box
from pausa.ui.player.edit_bar import EditAct, Offered
from pausa.ui.player.edited_playback import EditedPlayback
from pausa.ui.player.editing import Busy, Editing, EditState
from pausa.ui.player.playback import Playback
from pausa.ui.player.player_view import PlayerView
from pausa.ui.player.selection import NOTHING_CHOSEN, Selection

_NS = 1_000_000_000
_STEPS_OF_SOUND = 30
"""A second, where there are no pictures to go by."""


class PlayerEdit(QObject):
    """Turns keys and clicks into wishes, and shows what came of them."""

    entry_changed = Signal(object)
    """The Entry as it is now: after a save, or with what the edit shows."""
    spoken = Signal(str)
    """What was done, for a screen reader."""
    taken_over = Signal()
    """What is played from now on is the edit, or the file again."""
    selection_changed = Signal(object)
    """A Passage: what is selected of what the edit shows; None: nothing is."""

    def __init__(
        self,
        *,
        editing: Editing,
        playback: Playback,
        edited: EditedPlayback,
        view: PlayerView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._playback = playback
        self._edited = edited
        self._view = view
        self._entry: Entry | None = None
        self._bar_wanted = self._film_wanted = self._film_shown = False
        self._shown: EditState | None = None
        self._selection = NOTHING_CHOSEN
        self._told_part: tuple[int, int] | None = None
        self._next_tick: int | None = None
        editing.changed.connect(self._follow)
        editing.moved.connect(self._on_moved)
        editing.saved.connect(self._on_saved)
        view.edit_asked.connect(self.act)
        controls = view.controls
        controls.edit_toggled.connect(self._on_edit_toggled)
        controls.slider.in_dragged.connect(
            lambda ms: self._select(self._selection.with_in_dragged(self._tick(ms)))
        )
        controls.slider.out_dragged.connect(
            lambda ms: self._select(self._selection.with_out_dragged(self._tick(ms)))
        )
        controls.taken_back.play_asked.connect(self._on_play_asked)
        controls.taken_back.stop_asked.connect(edited.stop_take)
        controls.taken_back.put_back_asked.connect(self._on_put_back_asked)
        edited.take_changed.connect(controls.taken_back.show_played)
        edited.picture_arrived.connect(view.surface.show_image)
        view.surface.resized.connect(lambda: edited.shape(self._box()))
        self._show()

    # ── the player's side ────────────────────────────────────────────────────────────────────────────

    @property
    def active(self) -> Playback | EditedPlayback:
        """What is played."""
        return self._edited if self._film_shown else self._playback

    @property
    def has_history(self) -> bool:
        """Whether Undo and Redo are about what the player shows."""
        return self._editing.state is not None

    @property
    def undo_kind(self) -> ChangeKind | None:
        state = self._editing.state
        return state.undo if state is not None and self._editing.busy in (None, Busy.KEEPING) else None

    @property
    def redo_kind(self) -> ChangeKind | None:
        state = self._editing.state
        return state.redo if state is not None and self._editing.busy in (None, Busy.KEEPING) else None

    def begin(self, entry: Entry) -> None:
        """Be about ``entry``; changes of it that are not in its file are shown as soon as they are found."""
        self._entry = entry
        self._bar_wanted = self._film_wanted = False
        self._selection, self._next_tick = NOTHING_CHOSEN, None
        self._editing.begin(entry)

    def leave(self) -> None:
        """Let go of the recording. Idempotent."""
        self._entry = None
        self._bar_wanted = self._film_wanted = False
        self._editing.leave()
        self._edited.close()

    def show_renamed(self, entry: Entry) -> None:
        """Take in that title or file are called otherwise: what is open is opened anew."""
        if self._entry is None or entry.id != self._entry.id or entry.path == self._entry.path:
            return
        self._entry = replace(self._entry, title=entry.title, path=entry.path)
        if self._editing.state is not None and self._editing.busy is None:
            self._editing.reopen(self._entry)

    def on_event(self, event: Event) -> None:
        """Take in what the engine tells of the recording that is shown."""
        self._editing.on_event(event)
        if self._entry is None or event.recording_id != self._entry.id:
            return
        snapshot = after(snapshot_of_entry(self._entry), event)
        entry = entry_of_snapshot(snapshot) if snapshot is not None else None
        if entry is not None and not entry.state.active:
            self._entry = entry

    @property
    def shown_edit(self) -> Edit | None:
        """The edit list that is shown in place of the file; None: the file is shown."""
        return self._shown.edit if self._film_shown and self._shown is not None else None

    @property
    def state(self) -> EditState | None:
        """What is open for editing, whether it is shown or not."""
        return self._editing.state

    @property
    def can_edit(self) -> bool:
        """Whether something can be removed now."""
        return self._entry is not None and self._editing.busy not in (Busy.SAVING, Busy.SPLITTING)

    def select_passage(self, passage: Passage | None) -> None:
        """Select a passage of what is shown, for which the recording is opened if it was not; None: nothing."""
        if passage is None:
            if self._film_shown:
                self._select(NOTHING_CHOSEN)
            return
        self._want_film()
        self._editing.when_open(lambda: self._select(self._selection_of(passage)))

    def remove_passages(self, passages: Sequence[Passage]) -> None:
        """Cut passages, in the order of their times, out of what is shown; one undo brings all of them back."""
        if not passages or not self.can_edit:
            return

        def removed(edit: Edit) -> Edit:
            since, after = len(edit.done), edit
            for passage in reversed(passages):
                part = self._selection_of(passage).part(after.ticks)
                if part is not None:
                    after = after.changed(after.removal(ChangeKind.REMOVE, part[0], part[1] - part[0]))
            return after.as_one_change(since)

        self._want_film()
        self._editing.change(removed)

    def _selection_of(self, passage: Passage) -> Selection:
        state = self._editing.state
        if state is None:
            return NOTHING_CHOSEN
        rate = state.film.tick_rate
        first, end = (round(ns * rate / _NS) for ns in (passage.begin_ns, passage.end_ns))
        return Selection(min(first, max(0, end - 1)), max(end, first + 1))

    def undo(self) -> bool:
        """Undo the newest change of what is shown. Return False if that is not edited."""
        return self._go_through(self._editing.undo)

    def redo(self) -> bool:
        """Do again what was undone last. Return False if nothing is edited."""
        return self._go_through(self._editing.redo)

    def rename_mark(self, marker: int, title: str) -> bool:
        """Give a mark another title, by its place among those that are shown. Return False if nothing is edited."""
        if self._editing.state is None:
            return False

        def renamed(edit: Edit) -> Edit | None:
            marks = _marks(edit)
            if marker >= len(marks):
                return None
            return edit.changed(edit.rename_mark(marks[marker], title))

        self._want_film()
        self._editing.change(renamed)
        return True

    def name_segment(self, begin_ms: int, title: str) -> None:
        """Give the chapter of the segment that begins there a title; empty: none of its own."""

        def named(edit: Edit) -> Edit | None:
            state, begins = self._editing.state, edit.spans.begins
            if state is None or not begins:
                return None
            tick = begin_ms * state.film.tick_rate / 1000
            number = min(range(len(begins)), key=lambda one: abs(begins[one] - tick))
            return edit.changed(edit.name_span(number, title))

        self._want_film()
        self._editing.change(named)

    def _go_through(self, act: Callable[[], None]) -> bool:
        if self._editing.state is None:
            return False
        self._want_film()
        act()
        return True

    # ── wishes ───────────────────────────────────────────────────────────────────────────────────────

    def act(self, act: EditAct) -> None:
        """Do what a key or a button says, at the place that is shown now."""
        if self._entry is None or self._editing.busy in (Busy.SAVING, Busy.SPLITTING):
            return
        if act is EditAct.SAVE:
            self._editing.save()
            return
        if act in (EditAct.PREVIOUS_JOIN, EditAct.NEXT_JOIN) and not self._film_shown:
            self._jump_in_file(forward=act is EditAct.NEXT_JOIN)
            return
        if act in (EditAct.FRAME_BACK, EditAct.FRAME_FORTH) and not self._film_shown:
            self._step_in_file(1 if act is EditAct.FRAME_FORTH else -1)
            return
        position_ms = self.active.position_ms
        self._want_film()
        match act:
            case EditAct.SET_IN:
                self._editing.when_open(lambda: self._set_in(self._tick(position_ms)))
            case EditAct.SET_OUT:
                self._editing.when_open(lambda: self._set_out(self._tick(position_ms)))
            case EditAct.REMOVE | EditAct.KEEP_ONLY:
                selection = self._selection
                self._editing.when_open(lambda: self._cut(selection, keep_only=act is EditAct.KEEP_ONLY))
            case EditAct.SPLIT:
                self._editing.when_open(lambda: self._split(self._tick(position_ms)))
            case EditAct.PREVIOUS_JOIN:
                self._jump(forward=False)
            case EditAct.NEXT_JOIN:
                self._jump(forward=True)
            case EditAct.FRAME_BACK:
                self._edited.stop()
                self._edited.seek_tick(self._edited.tick - 1)
            case EditAct.FRAME_FORTH:
                self._edited.stop()
                self._edited.seek_tick(self._edited.tick + 1)

    def _want_film(self) -> None:
        self._bar_wanted = self._film_wanted = True
        self._editing.when_open(lambda: None)
        self._follow()

    def _on_edit_toggled(self, is_wanted: bool) -> None:
        if is_wanted:
            self._want_film()
            return
        self._bar_wanted = self._film_wanted = False
        self._select(NOTHING_CHOSEN)
        self._follow()

    def _set_in(self, tick: int) -> None:
        self._select(self._selection.with_in(tick))
        self.spoken.emit(filled(self.tr("Selection begins at {time}"), time=self._spoken(tick)))

    def _set_out(self, tick: int) -> None:
        self._select(self._selection.with_out(tick))
        self.spoken.emit(filled(self.tr("Selection ends at {time}"), time=self._spoken(tick)))

    def _cut(self, selection: Selection, *, keep_only: bool) -> None:
        state = self._editing.state
        part = selection.part(state.edit.ticks) if state is not None else None
        if part is None:
            self._editing.failed.emit(
                self.tr("Nothing is selected. Press I where it begins and O where it ends.")
            )
            return
        first, end = part
        if keep_only:
            self._editing.change(lambda edit: edit.changed(edit.trim(first, end)))
        else:
            self._editing.change(
                lambda edit: edit.changed(edit.removal(ChangeKind.REMOVE, first, end - first))
            )

    def _split(self, tick: int) -> None:
        self._editing.split(tick)

    def _select(self, selection: Selection) -> None:
        self._selection = selection
        self._show()

    def _jump_in_file(self, *, forward: bool) -> None:
        slider, playback = self._view.controls.slider, self._playback
        stops = [*(chapter.start_ms for chapter in slider.chapters), slider.maximum()]
        playback.seek(_next(stops, playback.position_ms, forward=forward))

    def _step_in_file(self, step: int) -> None:
        entry, playback = self._entry, self._playback
        if entry is None:
            return
        if playback.is_playing:
            playback.toggle()
        frames = entry.frames or entry.duration_ns * _STEPS_OF_SOUND // _NS
        tick = round(playback.position_ms * 1_000_000 * frames / max(1, entry.duration_ns)) + step
        # A position before the picture begins would show the one before.
        playback.seek(-(-max(0, tick) * entry.duration_ns // (max(1, frames) * 1_000_000)))

    def _jump(self, *, forward: bool) -> None:
        state = self._editing.state
        if state is None:
            return
        part = self._selection.part(state.edit.ticks) or ()
        stops = [0, *state.edit.spans.joins, *(tick for tick, _ in state.edit.shown_marks()), *part]
        stops.append(state.edit.ticks)
        self._edited.seek_tick(_next(sorted(set(stops)), self._edited.tick, forward=forward))

    # ── what was taken back ──────────────────────────────────────────────────────────────────────────

    def _on_play_asked(self, taken: TakenBackSummary) -> None:
        self._want_film()
        self._editing.when_open(lambda: self._edited.play_take(taken.span))

    def _on_put_back_asked(self, taken: TakenBackSummary) -> None:
        self._want_film()
        self._editing.change(lambda edit: edit.changed(put_back(edit, taken.span)))

    # ── what came of it ──────────────────────────────────────────────────────────────────────────────

    def _on_moved(self, tick: int) -> None:
        """Go to what has changed; ``tick``: -1 if the same is shown, which has got another title."""
        self._next_tick = tick if tick >= 0 else None
        if tick >= 0:
            self._selection = NOTHING_CHOSEN

    def _on_saved(self) -> None:
        """Show the new file where the edit stood."""
        entry = self._entry
        if entry is None or entry.path is None:
            return
        self._film_wanted = False
        self._selection = NOTHING_CHOSEN
        self._editing.reopen(entry)

    def _follow(self) -> None:
        """Show the edit while it is wanted or differs from the file; else the file."""
        state = self._editing.state
        wanted = state is not None and (self._film_wanted or not state.is_saved)
        if state is not None and not state.is_saved:
            self._bar_wanted = True
        if wanted and state is not None:
            self._show_film(state)
        elif self._film_shown and self._entry is not None and self._editing.busy is not Busy.OPENING:
            self._show_file(self._entry)
        elif self._film_shown and self._entry is None:
            self._film_shown = False
            self._shown = None
        self._show()

    def _show_film(self, state: EditState) -> None:
        before, self._shown = self._shown, state
        plays, position_ms = self.active.is_playing, self.active.position_ms
        if not self._film_shown:
            self._film_shown = True
            self._playback.close()
            self._view.show_editing(bar=self._bar_wanted, film=True)
            self.taken_over.emit()
            self._edited.show(state.shown, 0, self._box())
            self._edited.show(state.shown, self._edited.tick_at(position_ms), self._box(), plays=plays)
            self._editing.want_sound()
        elif before is None or state.shown != before.shown:
            tick = self._edited.tick if self._next_tick is None else self._next_tick
            plays = plays and self._next_tick is None
            self._edited.show(state.shown, tick, self._box(), plays=plays)
        self._next_tick = None
        if before is None or before.edit != state.edit:
            self.entry_changed.emit(_as_edited(state))

    def _show_file(self, entry: Entry) -> None:
        position_ms, plays = self._edited.position_ms, self._edited.is_playing
        self._edited.close()
        self._film_shown, self._shown = False, None
        self.taken_over.emit()
        self.entry_changed.emit(entry)
        if entry.path is not None:
            self._playback.open(entry.path, begin_ms=position_ms, plays=plays)

    def _show(self) -> None:
        """Show selection, buttons and what was taken back."""
        state, controls = self._editing.state, self._view.controls
        bar = self._bar_wanted and self._entry is not None
        self._view.show_editing(bar=bar, film=self._film_shown)
        ticks = state.edit.ticks if state is not None else 0
        part = self._selection.part(ticks) if self._film_shown else None
        if state is not None:
            controls.slider.show_editing(
                [self._edited.ms_at(tick) for tick in (0, *state.edit.spans.joins, ticks)]
                if self._film_shown
                else None
            )
            ns = ticks * _NS * state.film.tick_rate.denominator // state.film.tick_rate.numerator
            controls.taken_back.show_taken_back(_summaries(state), can_edit=self._editing.busy is None)
            controls.taken_back.show_room(float(ns))
        else:
            controls.slider.show_editing(None)
            controls.taken_back.show_taken_back((), can_edit=False)
        controls.slider.show_selection(
            (self._edited.ms_at(part[0]), self._edited.ms_at(part[1])) if part is not None else None
        )
        if part != self._told_part:
            self._told_part = part
            chosen = Passage(self._ns(part[0]), self._ns(part[1])) if part is not None else None
            self.selection_changed.emit(chosen)
        offered = set()
        idle = self._editing.busy in (None, Busy.KEEPING)
        if part is not None and idle:
            offered.add(Offered.SELECTION)
        if idle and (state is None or ticks > 1):
            offered.add(Offered.SPLIT)
        if state is not None and not state.is_saved and idle:
            offered.add(Offered.SAVE)
        controls.edit_bar.offer(frozenset(offered))
        described = self._part_text(part)
        shown = [text for text in (described, self._state_text(state)) if text]
        controls.show_edit_state(SEPARATOR.join(shown) if self._bar_wanted else "")
        if controls.slider.accessibleDescription() != described:
            controls.slider.setAccessibleDescription(described)

    def _part_text(self, part: tuple[int, int] | None) -> str:
        if part is None:
            return ""
        first, end = (self._ns(tick) for tick in part)
        text = self.tr("{first} – {end} ({length})")
        return filled(text, first=_exact(first), end=_exact(end), length=length_text(end - first))

    def _state_text(self, state: EditState | None) -> str:
        match self._editing.busy:
            case Busy.OPENING:
                return self.tr("Opening…")
            case Busy.SAVING:
                return filled(self.tr("Saving… {percent} %"), percent=round(100 * self._editing.progress))
            case Busy.SPLITTING:
                return filled(self.tr("Splitting… {percent} %"), percent=round(100 * self._editing.progress))
        if state is None:
            return ""
        if self._film_shown and not state.is_audible and state.film.sample_rate:
            return self.tr("Preparing the sound…")
        return "" if state.is_saved else self.tr("Edited, not saved")

    def _tick(self, position_ms: int) -> int:
        return self._edited.tick_at(position_ms)

    def _ns(self, tick: int) -> int:
        state = self._editing.state
        return round(tick * _NS / state.film.tick_rate) if state is not None else 0

    def _spoken(self, tick: int) -> str:
        return spoken_duration(self._ns(tick))

    def _box(self) -> Box:
        size = self._view.surface.size() * self._view.devicePixelRatioF()
        return Box(max(2, size.width()), max(2, size.height()))


def _marks(edit: Edit) -> list[Mark]:
    """Return the marks that are chapters, in their order."""
    return [mark for tick, mark in edit.shown_marks() if tick < edit.ticks]


def _as_edited(state: EditState) -> Entry:
    """Return the entry as it would be if the edit were saved."""
    rate = state.film.tick_rate
    segments = tuple(
        SegmentSummary(index=number, duration_ns=round(span.ticks * _NS / rate), pause_before_ns=0)
        for number, span in enumerate(state.edit.spans, 1)
    )
    markers = tuple(
        MarkerSummary(title=title, recorded_ns=round(tick * _NS / rate))
        for tick, title in state.edit.shown_titles()
        if tick < state.edit.ticks
    )
    return replace(
        state.entry,
        segments=segments,
        markers=markers,
        duration_ns=round(state.edit.ticks * _NS / rate),
        frames=state.edit.ticks if state.entry.frames else 0,
    )


def _summaries(state: EditState) -> tuple[TakenBackSummary, ...]:
    rate = state.film.tick_rate
    return tuple(
        TakenBackSummary(
            at_ns=round(one.at * _NS / rate),
            duration_ns=round(one.span.ticks * _NS / rate),
            take=one.span.take,
            first_tick=one.span.first,
            ticks=one.span.ticks,
        )
        for one in taken_back(state.edit)
    )


def _next(stops: list[int], here: int, *, forward: bool) -> int:
    """Return the stop after this place, or the one before it."""
    if forward:
        return min((stop for stop in stops if stop > here), default=max(stops))
    return max((stop for stop in stops if stop < here), default=min(stops))


def _exact(ns: int) -> str:
    """Return a time to the tenth of a second."""
    return figures(f"{duration_text(ns)}.{ns // 100_000_000 % 10}")
