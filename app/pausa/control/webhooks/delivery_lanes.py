"""Which message is sent next: of each address a few at once, and of each recording one after another."""

import heapq
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from pausa.control.webhooks.delivery_clock import DeliveryClock, Moment
from pausa.control.webhooks.webhook_rows import Waiting

MOST_AT_ONCE: Final = 4
"""Messages of different recordings to one address."""


@dataclass(slots=True)
class _Lane:
    """The messages of one recording for one address."""

    row: deque[Waiting] = field(default_factory=deque)
    due: Moment | None = None
    """Of the first one; None: it is being sent."""


@dataclass(slots=True)
class _Address:
    lanes: dict[str, _Lane] = field(default_factory=dict)
    order: list[tuple[float, int, str]] = field(default_factory=list)
    """A heap of when the first of each lane is due by the monotonic clock, its number, and the lane."""
    sending: int = 0
    failing: bool = False


class DeliveryLanes:
    """A message that waits to be tried again holds up those of its recording that came after it, and nothing else.

    An address that fails is tried with one message at a time. On one thread.
    """

    def __init__(self, clock: DeliveryClock) -> None:
        self._clock = clock
        self._addresses: dict[str, _Address] = {}

    def add(self, waiting: Waiting) -> None:
        """Put a message behind those of its recording. They come in the order of their numbers; what is there already is left out."""
        address = self._addresses.setdefault(waiting.endpoint_id, _Address())
        lane = address.lanes.get(waiting.recording_id)
        if lane is None:
            lane = address.lanes[waiting.recording_id] = _Lane()
            lane.row.append(waiting)
            self._line_up(address, lane, Moment.kept(waiting.due_s, waiting.delay_s, self._clock))
        elif waiting.number > lane.row[-1].number:
            lane.row.append(waiting)

    def take(self) -> Iterator[Waiting]:
        """Yield what is to be sent now; ``done`` or ``later`` must follow for each."""
        for address in self._addresses.values():
            while address.sending < (1 if address.failing else MOST_AT_ONCE):
                lane = self._first(address)
                if lane is None or lane.due is None or not lane.due.has_come(self._clock):
                    break
                heapq.heappop(address.order)
                lane.due = None
                address.sending += 1
                yield lane.row[0]

    def done(self, waiting: Waiting) -> None:
        """A message was taken, or is given up."""
        address, lane = self._sent(waiting)
        lane.row.popleft()
        if lane.row:
            first = lane.row[0]
            self._line_up(address, lane, Moment.kept(first.due_s, first.delay_s, self._clock))
        else:
            del address.lanes[waiting.recording_id]

    def later(self, waiting: Waiting, delay_s: float, attempts: int) -> None:
        """A message is to be sent again in ``delay_s``."""
        address, lane = self._sent(waiting)
        due = Moment.after(delay_s, self._clock)
        lane.row[0] = Waiting(
            number=waiting.number,
            endpoint_id=waiting.endpoint_id,
            recording_id=waiting.recording_id,
            attempts=attempts,
            due_s=due.wall_s,
            delay_s=delay_s,
        )
        self._line_up(address, lane, due)

    def note(self, endpoint_id: str, *, failing: bool) -> None:
        """Note whether an address took what it was sent last."""
        if (address := self._addresses.get(endpoint_id)) is not None:
            address.failing = failing

    def drop(self, endpoint_id: str) -> None:
        """Forget what waits for an address, but for what is being sent to it."""
        if (address := self._addresses.get(endpoint_id)) is None:
            return
        address.order.clear()
        address.lanes = {name: lane for name, lane in address.lanes.items() if lane.due is None}
        for lane in address.lanes.values():
            lane.row = deque([lane.row[0]])

    def next_in_s(self) -> float | None:
        """Return when something is due next; None: nothing waits, or all that is due is held up by what is being sent."""
        moments = [
            lane.due.is_in_s(self._clock)
            for address in self._addresses.values()
            if address.sending < (1 if address.failing else MOST_AT_ONCE)
            and (lane := self._first(address)) is not None
            and lane.due is not None
        ]
        return min(moments, default=None)

    def untried(self) -> int:
        """Return how many are due and were never sent, or are being sent for the first time."""
        return sum(
            lane.row[0].attempts == 0
            for address in self._addresses.values()
            for lane in address.lanes.values()
        )

    def _line_up(self, address: _Address, lane: _Lane, due: Moment) -> None:
        lane.due = due
        first = lane.row[0]
        heapq.heappush(address.order, (due.monotonic_s, first.number, first.recording_id))

    def _first(self, address: _Address) -> _Lane | None:
        """Return the lane whose first message is due before all others; None: nothing waits that is not being sent."""
        while address.order:
            at_s, number, name = address.order[0]
            lane = address.lanes.get(name)
            if (
                lane is not None
                and lane.due is not None
                and (lane.due.monotonic_s, lane.row[0].number) == (at_s, number)
            ):
                return lane
            heapq.heappop(address.order)
        return None

    def _sent(self, waiting: Waiting) -> tuple[_Address, _Lane]:
        """Note that a message is not being sent any more."""
        address = self._addresses[waiting.endpoint_id]
        address.sending -= 1
        return address, address.lanes[waiting.recording_id]
