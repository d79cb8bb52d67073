"""Going from place to place in what is recorded. All in nanoseconds of recorded time; ``None`` is the end."""

from collections.abc import Sequence
from enum import Enum, auto
from itertools import accumulate

STEP_NS = 1_000_000_000


class Move(Enum):
    """Where to go from a place."""

    BACK = auto()
    """By a second."""
    FORTH = auto()
    PREVIOUS = auto()
    """To the join or mark before it."""
    NEXT = auto()
    BEGINNING = auto()
    END = auto()


def moved(place_ns: int | None, move: Move, *, end_ns: int, stops_ns: Sequence[int]) -> int | None:
    """Return the place to which ``move`` leads; ``stops_ns``: joins and marks."""
    here_ns = end_ns if place_ns is None else place_ns
    match move:
        case Move.BACK:
            there_ns = here_ns - STEP_NS
        case Move.FORTH:
            there_ns = here_ns + STEP_NS
        case Move.PREVIOUS:
            there_ns = max((one for one in stops_ns if one < here_ns), default=0)
        case Move.NEXT:
            there_ns = min((one for one in stops_ns if one > here_ns), default=end_ns)
        case Move.BEGINNING:
            there_ns = 0
        case Move.END:
            there_ns = end_ns
    return None if there_ns >= end_ns else max(0, there_ns)


def joins_ns(segments_ns: Sequence[int]) -> list[int]:
    """Return where one of these segments ends and the next begins."""
    return list(accumulate(segments_ns))[:-1]
