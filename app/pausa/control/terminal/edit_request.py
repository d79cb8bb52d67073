"""``pausa edit`` and ``pausa join``: what is asked for, checked, and carried out."""

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from pausa.control.engine import Engine
from pausa.core.edit.change import ChangeKind
from pausa.core.edit.chapter_places import unnamed_mark
from pausa.core.edit.edit import Edit
from pausa.core.errors import InputError, PausaError
from pausa.core.states import State
from pausa.core.storable_text import storable
from pausa.library.entry import Entry, joined_name
from pausa.recording.editing.edited_recording import EditedRecording

MOST_STEPS = 1000
_TIME = r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})"
_MOMENT = re.compile(_TIME, re.ASCII)
_RANGE = re.compile(f"{_TIME}-{_TIME}", re.ASCII)
_TITLE = re.compile(r"(\d{1,6})=(.*)", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditArguments:
    """The options as typed; empty for those left out."""

    undo: int = 0
    redo: int = 0
    remove: Sequence[str] = ()
    trim: str | None = None
    split: str | None = None
    rename_mark: Sequence[str] = ()
    rename_segment: Sequence[str] = ()
    forget: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as typed, in seconds of the recording."""

    text: str
    seconds: Fraction

    def tick(self, rate: Fraction) -> int:
        return int(self.seconds * rate)


def edit_recording(engine: Engine, recording_id: str, arguments: EditArguments) -> list[Entry]:
    """Change a recording and save it. Return its entry, and that of what a split has cut off. Raises PausaError."""
    wish = _wish(arguments)
    entry = finished_entry(engine, recording_id)
    try:
        edited = engine.open_for_editing(entry)
    except PausaError:
        if not wish.only_forgets:
            raise
        engine.forget_takes(entry)
        return [_entry_of(engine, entry.id)]
    try:
        return _carried_out(engine, entry, edited, wish)
    finally:
        edited.close()


def join_recordings(engine: Engine, recording_ids: Sequence[str]) -> Entry:
    """Make one recording of several, which stay as they are. Return its entry. Raises PausaError."""
    if len(recording_ids) < 2:
        raise InputError("Two recordings or more are joined. Write their ids from “pausa list”.")
    entries = [finished_entry(engine, one) for one in recording_ids]
    if len({entry.id for entry in entries}) < len(entries):
        raise InputError("The same recording is named twice. Write each id once.")
    opened: list[EditedRecording] = []
    try:
        opened.extend(engine.open_for_editing(entry) for entry in entries)
        made = engine.join(opened, title=joined_name(entries))
    finally:
        for one in opened:
            one.close()
    return _entry_of(engine, made)


def finished_entry(engine: Engine, recording_id: str) -> Entry:
    """Find a finished recording. Raises UnknownIdError, LibraryError, InputError."""
    entry = engine.catalogue.entry(recording_id)
    if entry.state is not State.READY or entry.path is None:
        raise InputError(f"“{entry.name}” is not finished, so it cannot be edited.")
    if not entry.path.is_file():
        raise InputError(
            f"The file of “{entry.name}” is not in its place, {entry.path}. “pausa list --scan” looks for it."
        )
    return entry


@dataclass(frozen=True, slots=True)
class _Wish:
    undo: int
    redo: int
    remove: list[tuple[Moment, Moment]]
    trim: tuple[Moment, Moment] | None
    split: Moment | None
    titles: list[tuple[int, str]]
    segment_titles: list[tuple[int, str]]
    forget: bool

    @property
    def changes(self) -> bool:
        """Whether what the recording shows shall be something else."""
        return any(
            (self.undo, self.redo, self.remove, self.trim, self.split, self.titles, self.segment_titles)
        )

    @property
    def only_forgets(self) -> bool:
        return self.forget and not self.changes


def _wish(arguments: EditArguments) -> _Wish:
    wish = _Wish(
        undo=_steps(arguments.undo, "--undo"),
        redo=_steps(arguments.redo, "--redo"),
        remove=[_range(text, "--remove") for text in arguments.remove],
        trim=_range(arguments.trim, "--trim") if arguments.trim is not None else None,
        split=_moment(arguments.split) if arguments.split is not None else None,
        titles=[_title(text, "--rename-mark", "mark") for text in arguments.rename_mark],
        segment_titles=[_title(text, "--rename-segment", "segment") for text in arguments.rename_segment],
        forget=arguments.forget,
    )
    if not wish.forget and not wish.changes:
        raise InputError(
            "Write what is to be changed, for example --remove 12.5-15. “pausa edit --help” names all there is."
        )
    return wish


def _carried_out(engine: Engine, entry: Entry, edited: EditedRecording, wish: _Wish) -> list[Entry]:
    # All is checked before the first of it is kept.
    plan = edited.edit
    plan = _gone_through(plan, wish)
    rate = edited.journal.tick_rate
    splits_at = None
    if wish.split is not None:
        splits_at = _tick(wish.split, plan, rate)
        if not 0 < splits_at < plan.ticks:
            raise InputError(
                f"At {wish.split.text} there is nothing to split: the recording is {_seconds(plan, rate)} long. Nothing has changed."
            )
    places, changes_before = plan.spans, len(plan.done)
    plan = _edited(plan, wish, rate)
    cut_off = None
    if splits_at is not None:
        place = places.place_at(splits_at)
        tick = plan.spans.tick_of(place)
        if tick is None or not 0 < tick < plan.ticks:
            raise InputError(
                f"At {wish.split.text if wish.split else ''} nothing is left to split. Nothing has changed."
            )
        cut_off = plan.spans.part(tick, plan.ticks - tick)
        plan = plan.changed(plan.removal(ChangeKind.SPLIT, tick, plan.ticks - tick))
    plan = plan.as_one_change(changes_before)
    if not plan.spans:
        raise InputError("Nothing would be left of the recording. Nothing has changed.")
    found = []
    if cut_off is not None:
        found.append(engine.split_off(edited, cut_off, title=f"{entry.name} (2)"))
    before = edited.edit
    edited.keep(plan, only_if_saved=True)
    try:
        engine.save_edited(edited, forget=wish.forget)
    except BaseException:
        edited.withdraw(before)
        raise
    return [engine.catalogue.entry(entry.id), *(_entry_of(engine, one) for one in found)]


def _entry_of(engine: Engine, recording_id: str) -> Entry:
    return engine.catalogue.entry(recording_id)


def _gone_through(edit: Edit, wish: _Wish) -> Edit:
    for _ in range(wish.undo):
        if not edit.done:
            raise InputError("There is nothing to undo. Nothing has changed.")
        edit = edit.undo()
    for _ in range(wish.redo):
        if not edit.undone:
            raise InputError("Nothing was undone that could be done again. Nothing has changed.")
        edit = edit.redo()
    return edit


def _edited(edit: Edit, wish: _Wish, rate: Fraction) -> Edit:
    """Carry out the rest. All times are those of the recording as it is before it."""
    ranges = sorted(_ticks(one, edit, rate) for one in wish.remove)
    for (_, end), (first, _) in pairwise(ranges):
        if first < end:
            raise InputError("Two of the parts that should be removed overlap. Nothing has changed.")
    kept = _ticks(wish.trim, edit, rate) if wish.trim is not None else None
    shown = edit.shown_marks()
    for number, title in wish.titles:
        if not 0 < number <= len(shown):
            raise InputError(f"There is no mark {number}: there are {len(shown)}. Nothing has changed.")
        edit = edit.changed(edit.rename_mark(shown[number - 1][1], title or unnamed_mark(number)))
    for number, title in wish.segment_titles:
        if not 0 < number <= len(edit.spans):
            raise InputError(
                f"There is no segment {number}: there are {len(edit.spans)}. Nothing has changed."
            )
        with contextlib.suppress(ValueError):  # it is called so
            edit = edit.changed(edit.name_span(number - 1, title))
    if kept is not None:
        first, end = kept
        if kept != (0, edit.ticks):
            edit = edit.changed(edit.trim(first, end))
        ranges = [
            (max(begin, first) - first, min(until, end) - first)
            for begin, until in ranges
            if begin < end and until > first
        ]
    # From the end, so that the places of the others stay what they are.
    for begin, until in reversed(ranges):
        edit = edit.changed(edit.removal(ChangeKind.REMOVE, begin, until - begin))
    return edit


def _ticks(wanted: tuple[Moment, Moment], edit: Edit, rate: Fraction) -> tuple[int, int]:
    first, end = (_tick(moment, edit, rate) for moment in wanted)
    if first >= end:
        raise InputError(
            f"Nothing lies between {wanted[0].text} and {wanted[1].text} s. Write the earlier time first. Nothing has changed."
        )
    return first, end


def _tick(moment: Moment, edit: Edit, rate: Fraction) -> int:
    tick = moment.tick(rate)
    if tick > edit.ticks:
        raise InputError(
            f"There is nothing at {moment.text} s: the recording is {_seconds(edit, rate)} long. Nothing has changed."
        )
    return tick


def _seconds(edit: Edit, rate: Fraction) -> str:
    return f"{float(edit.ticks / rate):.1f} s"


def _steps(count: int, option: str) -> int:
    if not 0 <= count <= MOST_STEPS:
        raise InputError(f"{option} {count} is not possible. Write a number between 1 and {MOST_STEPS}.")
    return count


def _moment(text: str) -> Moment:
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        raise InputError(f"“{text}” is no time. Write seconds, for example 12.5, or 1:02:03.5.")
    return _moment_of(text.strip(), found.groups())


def _range(text: str, option: str) -> tuple[Moment, Moment]:
    found = _RANGE.fullmatch(text.strip())
    if found is None:
        raise InputError(
            f"“{text}” does not fit {option}. Write two times with a hyphen between them, for example {option} 12.5-15."
        )
    first, _, second = text.strip().partition("-")
    return _moment_of(first, found.groups()[:3]), _moment_of(second, found.groups()[3:])


def _moment_of(text: str, parts: Sequence[str | None]) -> Moment:
    hours, minutes, seconds = parts
    total = Fraction(seconds or 0) + 60 * Fraction(minutes or 0) + 3600 * Fraction(hours or 0)
    return Moment(text, total)


def _title(text: str, option: str, kind: str) -> tuple[int, str]:
    found = _TITLE.fullmatch(text)
    if found is None:
        raise InputError(
            f"“{text}” does not fit {option}. Write the number of the {kind} and its title, for example {option} 2=Questions."
        )
    return int(found[1]), " ".join(storable(found[2]).split())
