"""What is sent next: whatever fails, each recording's messages go to each address in their order, and each once it is taken."""

from hypothesis import given
from hypothesis import strategies as st

from pausa.control.webhooks.delivery_clock import Moment
from pausa.control.webhooks.delivery_lanes import MOST_AT_ONCE, DeliveryLanes
from pausa.control.webhooks.webhook_rows import Waiting
from support.set_clock import SetClock


def message(number: int, endpoint: str, recording: str, clock: SetClock) -> Waiting:
    return Waiting(number, endpoint, recording, 0, clock.wall_s(), 0.0)


@given(st.data())
def test_any_row_of_successes_and_failures_keeps_the_order(data: st.DataObject) -> None:
    clock = SetClock()
    lanes = DeliveryLanes(clock)
    rows: dict[tuple[str, str], list[int]] = {}
    taken: dict[tuple[str, str], list[int]] = {}
    sending: list[Waiting] = []
    number = 0
    for _ in range(data.draw(st.integers(1, 60))):
        match data.draw(
            st.sampled_from(["add", "add", "take", "done", "later", "pass", "sleep", "read anew"])
        ):
            case "add":
                number += 1
                where = data.draw(st.sampled_from("ab")), data.draw(st.sampled_from("xyz"))
                lanes.add(message(number, *where, clock))
                rows.setdefault(where, []).append(number)
            case "take":
                began = list(lanes.take())
                sending += began
                for endpoint in "ab":
                    mine = [one for one in sending if one.endpoint_id == endpoint]
                    assert len(mine) <= MOST_AT_ONCE
                    assert len({one.recording_id for one in mine}) == len(mine)
            case "done" if sending:
                one = sending.pop(data.draw(st.integers(0, len(sending) - 1)))
                lanes.done(one)
                lanes.note(one.endpoint_id, failing=False)
                taken.setdefault((one.endpoint_id, one.recording_id), []).append(one.number)
            case "later" if sending:
                one = sending.pop(data.draw(st.integers(0, len(sending) - 1)))
                lanes.later(one, 5.0, one.attempts + 1)
                lanes.note(one.endpoint_id, failing=True)
            case "pass":
                clock.pass_s(data.draw(st.sampled_from([1.0, 5.0])))
            case "sleep":
                clock.sleep_s(data.draw(st.sampled_from([-1000.0, 5.0, 1000.0])))
            case "read anew":
                lanes.drop("a")
                left = sorted(one for (endpoint, _), row in rows.items() if endpoint == "a" for one in row)
                for one in left:
                    where = next(where for where, row in rows.items() if one in row)
                    if one not in taken.get(where, []):
                        lanes.add(message(one, *where, clock))
    for one in sending:
        lanes.done(one)
        taken.setdefault((one.endpoint_id, one.recording_id), []).append(one.number)
    while rows != taken:
        clock.pass_s(2000)
        began = list(lanes.take())
        assert began, (rows, taken)
        for one in began:
            lanes.done(one)
            taken.setdefault((one.endpoint_id, one.recording_id), []).append(one.number)
    assert lanes.next_in_s() is None


def test_a_failing_address_is_tried_with_one_message_at_a_time() -> None:
    clock = SetClock()
    lanes = DeliveryLanes(clock)
    for number in range(10):
        lanes.add(message(number, "a", f"recording {number}", clock))
    first = list(lanes.take())
    assert len(first) == MOST_AT_ONCE
    lanes.note("a", failing=True)
    for one in first:
        lanes.later(one, 5.0, 1)
    assert len(list(lanes.take())) == 1
    assert lanes.next_in_s() is None


def test_what_was_planned_before_the_clock_was_set_is_never_further_away_than_planned() -> None:
    clock = SetClock()
    assert Moment.kept(clock.wall_s() + 1e9, 300.0, clock).is_in_s(clock) == 300.0
    assert Moment.kept(clock.wall_s() - 1e9, 300.0, clock).is_in_s(clock) == 0.0
    assert Moment.kept(clock.wall_s() + 100.0, 300.0, clock).is_in_s(clock) == 100.0
