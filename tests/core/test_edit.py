"""The edit list, by properties: whatever is done to a recording, these hold. It is compared with a plain list of ticks."""

import contextlib
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.core.edit.change import Change, ChangeKind, Mark
from pausa.core.edit.chapter_places import NEAR_TICKS, chapter_places
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import Place, Span, Spans
from pausa.core.edit.taken_back import TakenBack, put_back, taken_back

Shown = list[tuple[int, int]]
"""(take, tick) of each tick that is shown."""


def flat(spans: Spans) -> Shown:
    return [(span.take, tick) for span in spans for tick in range(span.first, span.end)]


SPANS = st.lists(st.builds(Span, st.integers(1, 3), st.integers(0, 20), st.integers(1, 12)), max_size=6).map(
    lambda spans: Spans.of(*spans)
)


@given(SPANS, SPANS, st.data())
def test_parts_and_replacements_are_those_of_the_list_of_ticks(
    spans: Spans, other: Spans, data: st.DataObject
) -> None:
    ticks = flat(spans)
    first = data.draw(st.integers(0, spans.ticks))
    count = data.draw(st.integers(0, spans.ticks - first))
    assert spans.ticks == len(ticks)
    assert flat(spans.part(first, count)) == ticks[first : first + count]
    replaced = spans.replaced(first, count, other)
    assert flat(replaced) == [*ticks[:first], *flat(other), *ticks[first + count :]]
    assert replaced == Spans.of(*replaced), "spans that follow each other are one"
    with pytest.raises(ValueError, match="ticks from"):
        spans.part(first, spans.ticks - first + 1)


@given(SPANS)
def test_every_tick_is_found_where_it_is_shown(spans: Spans) -> None:
    ticks = flat(spans)
    for tick, (take, in_take) in enumerate(ticks):
        assert spans.place_at(tick) == Place(take, in_take)
        assert spans.tick_of(Place(take, in_take)) == ticks.index((take, in_take))
    for tick in spans.joins:
        assert ticks[tick] != (ticks[tick - 1][0], ticks[tick - 1][1] + 1)
    assert len(spans.joins) == max(0, len(spans) - 1)


@given(SPANS, SPANS)
def test_two_lists_differ_from_the_first_tick_on_that_differs(one: Spans, other: Spans) -> None:
    same = one.begins_again_at(other)
    assert flat(one)[:same] == flat(other)[:same]
    assert flat(one)[same : same + 1] != flat(other)[same : same + 1] or same in (one.ticks, other.ticks)


def test_a_place_at_the_end_of_a_take_is_shown_after_it() -> None:
    spans = Spans.of(Span(1, 0, 10), Span(2, 0, 5))
    assert spans.tick_of(Place(1, 10)) == 10
    assert spans.tick_of(Place(2, 0)) == 10
    assert spans.tick_of(Place(2, 5)) == 15
    assert spans.place_at(15) == Place(2, 5)
    assert spans.tick_of(Place(3, 0)) is None
    assert Spans().tick_of(Place(1, 0)) is None


# ── Whatever is done ─────────────────────────────────────────────────────────────────────────────────


@dataclass
class Model:
    """The same recording as plain lists: what is shown, and what was shown before each change."""

    shown: Shown = field(default_factory=list)
    before: list[Shown] = field(default_factory=list)
    after: list[Shown] = field(default_factory=list)

    def change(self, shown: Shown) -> None:
        self.before.append(self.shown)
        self.after.clear()
        self.shown = shown

    def record(self, take: int, first: int, ticks: int) -> None:
        """What is recorded comes after whatever a later undo brings back."""
        new = [(take, tick) for tick in range(first, first + ticks)]
        self.shown = self.shown + new
        self.before = [one + new for one in self.before]
        self.after.clear()


DEEDS = ("record", "retake", "go back", "remove", "trim", "put back", "mark", "undo", "redo")
"""What users do."""
OTHERS = ("record", "go on", "put", "name")


def do_anything(
    data: st.DataObject, steps: int, deeds: tuple[str, ...] = DEEDS + OTHERS
) -> tuple[Edit, Model]:
    edit, model = Edit(), Model()
    for _ in range(steps):
        match data.draw(st.sampled_from(deeds)):
            case "record":
                take, ticks = max(edit.takes, default=0) + 1, data.draw(st.integers(1, 9))
                edit = edit.recorded(take, ticks)
                model.record(take, 0, ticks)
            case "go on" if edit.takes:
                take, ticks = max(edit.takes), data.draw(st.integers(1, 9))
                held = edit.takes[take]
                edit = edit.recorded(take, ticks)
                model.record(take, held, ticks)
            case "retake" if edit.ticks:
                change = edit.retake()
                edit = edit.changed(change)
                model.change(model.shown[: change.at])
            case "go back" if edit.ticks:
                tick = data.draw(st.integers(0, edit.ticks - 1))
                edit = edit.changed(edit.go_back(tick))
                model.change(model.shown[:tick])
            case "remove" if edit.ticks:
                first = data.draw(st.integers(0, edit.ticks - 1))
                count = data.draw(st.integers(1, edit.ticks - first))
                edit = edit.changed(edit.removal(ChangeKind.REMOVE, first, count))
                model.change(model.shown[:first] + model.shown[first + count :])
            case "trim" if edit.ticks > 1:
                first = data.draw(st.integers(0, edit.ticks - 2))
                end = data.draw(st.integers(first + 1, edit.ticks - (first == 0)))
                edit = edit.changed(edit.trim(first, end))
                model.change(model.shown[first:end])
            case "put" if edit.takes:
                take = data.draw(st.sampled_from(sorted(edit.takes)))
                begin = data.draw(st.integers(0, edit.takes[take] - 1))
                length = data.draw(st.integers(1, edit.takes[take] - begin))
                first = data.draw(st.integers(0, edit.ticks))
                count = data.draw(st.integers(0, edit.ticks - first))
                edit = edit.changed(edit.put_back(first, count, Spans.of(Span(take, begin, length))))
                put = [(take, tick) for tick in range(begin, begin + length)]
                model.change(model.shown[:first] + put + model.shown[first + count :])
            case "mark" if edit.ticks:
                edit = edit.changed(
                    edit.mark("here", edit.spans.place_at(data.draw(st.integers(0, edit.ticks))))
                )
                model.change(model.shown)
            case "name" if edit.spans:
                number = data.draw(st.integers(0, len(edit.spans) - 1))
                title = data.draw(st.sampled_from(["", "one", "other"]))
                with contextlib.suppress(ValueError):
                    edit = edit.changed(edit.name_span(number, title))
                    model.change(model.shown)
            case "put back" if hidden := taken_back(edit):
                one = data.draw(st.sampled_from(hidden)).span
                first = data.draw(st.integers(one.first, one.end - 1))
                wanted = Span(one.take, first, data.draw(st.integers(1, one.end - first + 3)))
                change = put_back(edit, wanted)
                edit = edit.changed(change)
                put = [(wanted.take, tick) for tick in range(first, min(wanted.end, one.end))]
                at, after = change.at, change.at + change.removed.ticks
                model.change(model.shown[:at] + put + model.shown[after:])
            case "undo" if edit.done:
                edit = edit.undo()
                model.after.append(model.shown)
                model.shown = model.before.pop()
            case "redo" if edit.undone:
                edit = edit.redo()
                model.before.append(model.shown)
                model.shown = model.after.pop()
    return edit, model


@given(st.data(), st.integers(0, 25))
def test_whatever_is_done_the_spans_show_it(data: st.DataObject, steps: int) -> None:
    edit, model = do_anything(data, steps)
    assert flat(edit.spans) == model.shown
    edit.check()
    for tick, mark in edit.shown_marks():
        assert edit.spans.tick_of(mark.place) == tick


@given(st.data(), st.integers(0, 25))
def test_all_undone_gives_what_was_recorded_and_all_redone_the_same_again(
    data: st.DataObject, steps: int
) -> None:
    edit, _ = do_anything(data, steps)
    while edit.undone:
        edit = edit.redo()
    undone = edit
    while undone.done:
        undone = undone.undo()
    assert undone.marks == ()
    again = undone
    while again.undone:
        again = again.redo()
    assert again == edit


@given(st.data(), st.integers(0, 25))
def test_without_the_rest_the_same_is_shown_and_nothing_can_be_undone(
    data: st.DataObject, steps: int
) -> None:
    edit, _ = do_anything(data, steps)
    settled = edit.without_rest()
    settled.check()
    assert settled.spans == edit.spans
    assert settled.shown_marks() == edit.shown_marks()
    assert settled.takes == edit.takes
    with pytest.raises(LookupError):
        settled.undo()


# ── What users do ────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def lecture() -> Edit:
    """Three takes."""
    return Edit().recorded(1, 100).recorded(2, 50).recorded(3, 30)


def test_a_retake_takes_back_what_came_after_the_last_join(lecture: Edit) -> None:
    edit = lecture.changed(lecture.retake())
    assert list(edit.spans) == [Span(1, 0, 100), Span(2, 0, 50)]
    edit = edit.changed(edit.retake())
    edit = edit.changed(edit.retake())
    assert not edit.spans
    with pytest.raises(ValueError, match="nothing to remove"):
        edit.retake()
    assert edit.undo().undo().undo().spans == lecture.spans


def test_what_is_brought_back_after_going_on_comes_before_what_was_recorded_since(lecture: Edit) -> None:
    edit = lecture.changed(lecture.go_back(120)).recorded(4, 10)
    assert list(edit.spans) == [Span(1, 0, 100), Span(2, 0, 20), Span(4, 0, 10)]
    edit = edit.undo()
    assert list(edit.spans) == [Span(1, 0, 100), Span(2, 0, 50), Span(3, 0, 30), Span(4, 0, 10)]


def test_a_take_that_goes_on_is_one_span(lecture: Edit) -> None:
    edit = lecture.recorded(3, 20)
    assert list(edit.spans)[-1] == Span(3, 0, 50)
    assert list(edit.changed(edit.retake()).spans) == [Span(1, 0, 100), Span(2, 0, 50)]
    with pytest.raises(ValueError, match="take 2"):
        edit.recorded(2, 10)


def test_a_mark_follows_what_it_marks(lecture: Edit) -> None:
    edit = lecture.changed(lecture.mark("the point", lecture.spans.place_at(110)))
    (mark,) = edit.marks
    assert edit.shown_marks() == [(110, mark)]
    edit = edit.changed(edit.removal(ChangeKind.REMOVE, 0, 40))
    assert edit.shown_marks() == [(70, mark)]
    edit = edit.changed(edit.rename_mark(mark, "another"))
    assert edit.shown_marks() == [(70, Mark("another", mark.place))]
    edit = edit.changed(edit.go_back(60))
    assert edit.shown_marks() == []
    assert edit.undo().undo().shown_marks() == [(70, mark)]


def titles(edit: Edit) -> list[str]:
    """Return what the chapters are called, in their order; of those that nobody has named nothing."""
    shown = edit.shown_marks()
    found = chapter_places(edit.spans.begins, [tick for tick, _ in shown], near=NEAR_TICKS)
    return ["" if one.mark is None else shown[one.mark][1].title for one in found]


def test_the_chapter_of_a_join_gets_a_title_and_loses_it(lecture: Edit) -> None:
    named = lecture.changed(lecture.name_span(1, "Questions"))
    assert titles(named) == ["", "Questions", ""]
    renamed = named.changed(named.name_span(1, "Answers"))
    assert titles(renamed) == ["", "Answers", ""]
    with pytest.raises(ValueError, match="is called so"):
        renamed.name_span(1, "Answers")
    unnamed = renamed.changed(renamed.name_span(1, ""))
    assert titles(unnamed) == ["", "", ""]
    assert unnamed.undo().undo() == replace(named, undone=unnamed.undo().undo().undone)
    assert titles(unnamed.undo().undo().undo()) == ["", "", ""]


def test_a_mark_within_one_tick_of_a_join_is_its_title(lecture: Edit) -> None:
    for tick in (99, 100, 101):
        edit = lecture.changed(lecture.mark("the point", lecture.spans.place_at(tick)))
        assert titles(edit) == ["", "the point", ""]
        assert titles(edit.changed(edit.name_span(1, "Questions"))) == ["", "Questions", ""]
    edit = lecture.changed(lecture.mark("the point", lecture.spans.place_at(102)))
    assert titles(edit) == ["", "", "the point", ""]


def test_of_two_marks_at_a_join_the_nearer_one_is_its_title(lecture: Edit) -> None:
    edit = lecture.changed(lecture.mark("late", lecture.spans.place_at(101)))
    edit = edit.changed(edit.mark("exact", edit.spans.place_at(100)))
    assert titles(edit) == ["", "exact", "late", ""]


def test_a_title_moves_with_what_is_left_of_its_span(lecture: Edit) -> None:
    edit = lecture.changed(lecture.name_span(0, "Introduction"))
    edit = edit.changed(edit.name_span(1, "Questions"))
    trimmed = edit.changed(edit.trim(20, 170))
    assert titles(trimmed) == ["Introduction", "Questions", ""]
    cut = trimmed.changed(trimmed.removal(ChangeKind.REMOVE, 60, 40))
    assert titles(cut) == ["Introduction", "Questions", ""], "the end of one and the beginning of the next"
    gone = cut.changed(cut.removal(ChangeKind.REMOVE, 50, cut.spans.begins[2] - 50))
    assert titles(gone) == ["Introduction", ""]
    again = gone.undo().undo().undo()
    assert (again.spans, again.marks) == (edit.spans, edit.marks)
    split = edit.changed(edit.removal(ChangeKind.REMOVE, 110, 10))
    assert titles(split) == ["Introduction", "Questions", "", ""]


def test_changes_that_do_not_fit_are_refused(lecture: Edit) -> None:
    with pytest.raises(ValueError, match="nothing to trim"):
        lecture.trim(0, 180)
    with pytest.raises(ValueError, match="no take holds"):
        lecture.put_back(0, 0, Spans.of(Span(2, 0, 51)))
    with pytest.raises(ValueError, match="does not fit"):
        lecture.changed(Change(ChangeKind.REMOVE, 0, removed=Spans.of(Span(2, 0, 5))))
    with pytest.raises(ValueError, match="no span"):
        Span(1, 0, 0)
    with pytest.raises(LookupError):
        lecture.redo()


def test_an_edit_whose_changes_do_not_lead_to_what_is_shown_is_found_out(lecture: Edit) -> None:
    edit = lecture.changed(lecture.retake())
    with pytest.raises(ValueError, match="does not fit"):
        Edit(
            edit.takes, edit.spans, done=(Change(ChangeKind.PUT_BACK, 0, inserted=Spans.of(Span(3, 0, 5))),)
        ).check()
    with pytest.raises(ValueError, match="outside its take"):
        Edit({1: 100, 2: 50}, edit.spans, done=edit.done).check()


# ── What was taken back ──────────────────────────────────────────────────────────────────────────────


@given(st.data(), st.integers(0, 25))
def test_every_tick_is_either_shown_or_taken_back(data: st.DataObject, steps: int) -> None:
    edit, model = do_anything(data, steps)
    hidden = taken_back(edit)
    away = [(one.span.take, tick) for one in hidden for tick in range(one.span.first, one.span.end)]
    assert len(away) == len(set(away))
    assert set(away).isdisjoint(model.shown)
    assert set(away) | set(model.shown) == {
        (take, tick) for take, ticks in edit.takes.items() for tick in range(ticks)
    }
    put = [change for change in edit.done if change.kind is ChangeKind.PUT_BACK]
    ends = (*edit.spans.begins, edit.ticks)
    assert all(one.at in ends or (put and 0 <= one.at < edit.ticks) for one in hidden)
    assert list(hidden) == sorted(hidden, key=lambda one: one.at)


@given(st.data(), st.integers(0, 25))
def test_what_was_discarded_for_good_is_nowhere_and_all_else_is_as_it_was(
    data: st.DataObject, steps: int
) -> None:
    before, model = do_anything(data, steps)
    edit = before.without_rest()
    assert flat(edit.spans) == model.shown
    assert taken_back(edit) == ()
    assert (edit.done, edit.undone) == ((), ())
    assert edit.shown_marks() == before.shown_marks()
    edit.check()
    for one in taken_back(before):
        with pytest.raises(ValueError, match="no take holds"):
            edit.put_back(0, 0, Spans.of(one.span))
    assert edit.without_rest() == edit
    take = max(before.takes, default=0) + 1
    assert edit.recorded(take, 5).ticks == edit.ticks + 5


def recorded(*ticks: int) -> Edit:
    edit = Edit()
    for take, count in enumerate(ticks, 1):
        edit = edit.recorded(take, count)
    return edit


def test_what_was_recorded_instead_makes_way_for_what_is_put_back() -> None:
    edit = recorded(10, 20)
    edit = edit.changed(edit.retake()).recorded(3, 30).recorded(4, 40)
    assert taken_back(edit) == (TakenBack(10, Span(2, 0, 20)),)
    edit = edit.changed(put_back(edit, Span(2, 0, 20)))
    assert edit.spans == Spans.of(Span(1, 0, 10), Span(2, 0, 20), Span(4, 0, 40))
    assert taken_back(edit) == (TakenBack(10, Span(3, 0, 30)),)
    edit = edit.changed(put_back(edit, Span(3, 0, 30)))
    assert edit.spans == Spans.of(Span(1, 0, 10), Span(3, 0, 30), Span(4, 0, 40)), "one of the two is chosen"
    assert taken_back(edit) == (TakenBack(10, Span(2, 0, 20)),)
    assert edit.undo().undo().spans == Spans.of(Span(1, 0, 10), Span(3, 0, 30), Span(4, 0, 40))


def test_the_rest_of_a_take_is_put_back_in_place_of_what_was_recorded_from_there() -> None:
    edit = recorded(100)
    edit = edit.changed(edit.go_back(60)).recorded(2, 25)
    assert taken_back(edit) == (TakenBack(60, Span(1, 60, 40)),)
    edit = edit.changed(put_back(edit, Span(1, 60, 40)))
    assert edit.spans == Spans.of(Span(1, 0, 100))
    assert taken_back(edit) == (TakenBack(60, Span(2, 0, 25)),), "in whose place it now stands"
    edit = edit.changed(put_back(edit, Span(2, 0, 25)))
    assert edit.spans == Spans.of(Span(1, 0, 60), Span(2, 0, 25))


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 3), st.lists(st.booleans(), max_size=8))
def test_however_often_one_of_two_takes_is_chosen_only_that_one_stands_there(
    first: int, second: int, after: int, choices: list[bool]
) -> None:
    edit = recorded(10, first)
    edit = edit.changed(edit.retake()).recorded(3, second)
    for take in range(4, 4 + after):
        edit = edit.recorded(take, 5)
    takes = {False: Span(2, 0, first), True: Span(3, 0, second)}
    stands = True
    for wanted in choices:
        if wanted != stands:
            edit = edit.changed(put_back(edit, takes[wanted]))
            stands = wanted
        later = [Span(take, 0, 5) for take in range(4, 4 + after)]
        assert edit.spans == Spans.of(Span(1, 0, 10), takes[stands], *later)
        assert taken_back(edit) == (TakenBack(10, takes[not stands]),)
        edit.check()


def test_all_that_was_said_instead_makes_way_also_where_one_went_back_into_it() -> None:
    """Take 4 was said instead of the takes 2 and 3, and take 5 instead of the end of take 4."""
    edit = recorded(10, 20)
    edit = edit.changed(edit.retake()).recorded(3, 30)
    edit = edit.changed(edit.retake()).recorded(4, 40)
    edit = edit.changed(edit.go_back(23)).recorded(5, 50).recorded(6, 60)
    assert edit.spans == Spans.of(Span(1, 0, 10), Span(4, 0, 13), Span(5, 0, 50), Span(6, 0, 60))
    edit = edit.changed(put_back(edit, Span(2, 0, 20)))
    assert edit.spans == Spans.of(Span(1, 0, 10), Span(2, 0, 20), Span(6, 0, 60))
    others = (Span(3, 0, 30), Span(4, 0, 40), Span(5, 0, 50))
    assert taken_back(edit) == tuple(TakenBack(10, one) for one in others), "each where it was recorded"
    for one in others:
        assert edit.changed(put_back(edit, one)).spans == Spans.of(Span(1, 0, 10), one, Span(6, 0, 60))
    assert edit.undo().undo().spans == recorded(10).recorded(4, 40).recorded(5, 50).recorded(6, 60).spans


def test_of_three_takes_any_is_chosen_after_any_other() -> None:
    edit = recorded(10, 20)
    edit = edit.changed(edit.retake()).recorded(3, 30)
    edit = edit.changed(edit.retake()).recorded(4, 40).recorded(5, 50)
    takes = {take: Span(take, 0, 10 * take) for take in (2, 3, 4)}
    for chosen in (2, 3, 4, 2, 4, 3, 2):
        edit = edit.changed(put_back(edit, takes[chosen]))
        assert edit.spans == Spans.of(Span(1, 0, 10), takes[chosen], Span(5, 0, 50))
        lies = [TakenBack(10, span) for take, span in takes.items() if take != chosen]
        assert list(taken_back(edit)) == lies


def test_one_of_two_takes_is_chosen_where_nothing_stands_and_then_the_other() -> None:
    edit = recorded(10, 20)
    edit = edit.changed(edit.retake()).recorded(3, 30)
    edit = edit.changed(edit.retake())
    edit = edit.changed(put_back(edit, Span(2, 0, 20)))
    edit = edit.changed(put_back(edit, Span(3, 0, 30)))
    assert edit.spans == Spans.of(Span(1, 0, 10), Span(3, 0, 30))
    assert taken_back(edit) == (TakenBack(10, Span(2, 0, 20)),)


@pytest.mark.parametrize("order", [(2, 3), (3, 2)])
def test_two_segments_that_followed_each_other_follow_each_other_again(order: tuple[int, int]) -> None:
    edit = recorded(10, 20, 30)
    edit = edit.changed(edit.retake())
    edit = edit.changed(edit.retake())
    for take in order:
        edit = edit.changed(put_back(edit, Span(take, 0, 10 * take)))
    assert edit.spans == Spans.of(Span(1, 0, 10), Span(2, 0, 20), Span(3, 0, 30))


def test_of_a_take_that_was_put_back_and_then_said_anew_from_its_middle_all_makes_way() -> None:
    edit = recorded(10, 20)
    edit = edit.changed(edit.retake()).recorded(3, 30)
    edit = edit.changed(put_back(edit, Span(2, 0, 20)))
    edit = edit.changed(edit.go_back(15)).recorded(4, 40)
    assert edit.changed(put_back(edit, Span(3, 0, 30))).spans == Spans.of(Span(1, 0, 10), Span(3, 0, 30))
    assert edit.changed(put_back(edit, Span(2, 5, 15))).spans == Spans.of(Span(1, 0, 10), Span(2, 0, 20))


def shown_ticks(spans: Spans) -> set[tuple[int, int]]:
    return set(flat(spans))


@given(st.data(), st.integers(0, 30))
def test_what_stood_beside_something_when_it_was_taken_back_never_makes_way_for_it(
    data: st.DataObject, steps: int
) -> None:
    edit, _ = do_anything(data, steps, DEEDS)
    for one in taken_back(edit):
        change = put_back(edit, one.span)
        assert change.at == one.at
        before, since = edit, set[tuple[int, int]]()
        while before.done and shown_ticks(before.done[-1].removed).isdisjoint(flat(Spans.of(one.span))):
            since |= shown_ticks(before.done[-1].inserted)
            before = before.undo()
        took = before.done[-1]
        since |= shown_ticks(took.inserted)
        newer = {place for place in flat(edit.spans) if place[0] > took.newest_take}
        if took.kind is not ChangeKind.TRIM:
            assert shown_ticks(change.removed) <= newer | since


@given(st.data(), st.integers(0, 30))
def test_what_makes_way_lies_there_and_makes_it_way_again(data: st.DataObject, steps: int) -> None:
    before, _ = do_anything(data, steps, DEEDS)
    for one in taken_back(before):
        change = put_back(before, one.span)
        edit = before.changed(change)
        assert shown_ticks(edit.spans.part(change.at, one.span.ticks)) == set(flat(Spans.of(one.span)))
        went = shown_ticks(change.removed)
        for other in taken_back(edit):
            if not went.isdisjoint(flat(Spans.of(other.span))):
                assert other.at == change.at
                assert put_back(edit, other.span).removed == Spans.of(one.span)


def test_what_was_removed_from_the_middle_returns_and_nothing_goes() -> None:
    edit = recorded(10, 20, 30)
    edit = edit.changed(edit.removal(ChangeKind.REMOVE, 5, 30))
    assert taken_back(edit) == (
        TakenBack(5, Span(1, 5, 5)),
        TakenBack(5, Span(2, 0, 20)),
        TakenBack(5, Span(3, 0, 5)),
    )
    edit = edit.changed(put_back(edit, Span(2, 0, 20)))
    assert edit.spans == Spans.of(Span(1, 0, 5), Span(2, 0, 20), Span(3, 5, 25))
    with pytest.raises(ValueError, match="was not taken back"):
        put_back(edit, Span(2, 3, 4))


def test_several_changes_as_one_are_undone_and_done_again_at_once() -> None:
    before = Edit(
        {1: 100}, Spans.of(Span(1, 0, 100)), (Mark("here", Place(1, 50)), Mark("end", Place(1, 90)))
    )
    before = before.changed(before.removal(ChangeKind.REMOVE, 95, 5))
    edit = before.changed(before.removal(ChangeKind.REMOVE, 60, 10))
    edit = edit.changed(edit.rename_mark(edit.marks[0], "there"))
    edit = edit.changed(edit.removal(ChangeKind.REMOVE, 10, 10))
    one = edit.as_one_change(1)
    assert (one.spans, one.marks, len(one.done)) == (edit.spans, edit.marks, 2)
    assert one.done[-1].kind is ChangeKind.REMOVE
    undone = one.undo()
    assert (undone.spans, undone.marks, undone.done) == (before.spans, before.marks, before.done)
    assert undone.redo() == one
    one.check()
    assert taken_back(one) == taken_back(edit)


def test_marks_that_nobody_has_named_are_numbered_as_they_are_shown() -> None:
    edit = Edit().recorded(1, 100).recorded(2, 100)
    for number, tick in enumerate((10, 50, 150), 1):
        edit = edit.changed(edit.mark(f"Mark {number}", edit.spans.place_at(tick)))
    left = edit.changed(edit.removal(ChangeKind.REMOVE, 0, 20))
    assert left.shown_titles() == [(30, "Mark 1"), (130, "Mark 2")]
    named = left.changed(left.name_span(1, "Questions"))
    assert named.shown_titles() == [(30, "Mark 1"), (80, "Questions"), (130, "Mark 2")]
    assert left.undo().shown_titles() == [(10, "Mark 1"), (50, "Mark 2"), (150, "Mark 3")]
