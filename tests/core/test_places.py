"""Going from place to place in what is recorded."""

import pytest

from pausa.core.edit.places import Move, joins_ns, moved

S = 1_000_000_000


@pytest.mark.parametrize(
    ("place_s", "move", "there_s"),
    [
        (None, Move.BACK, 6.5),
        (None, Move.PREVIOUS, 5),
        (None, Move.FORTH, None),
        (None, Move.NEXT, None),
        (None, Move.BEGINNING, 0),
        (0.4, Move.BACK, 0),
        (0, Move.BACK, 0),
        (0, Move.PREVIOUS, 0),
        (0, Move.NEXT, 2),
        (2, Move.NEXT, 5),
        (2, Move.PREVIOUS, 0),
        (5, Move.NEXT, None),
        (6.6, Move.FORTH, None),
        (6.4, Move.FORTH, 7.4),
        (3, Move.END, None),
    ],
)
def test_each_move_leads_to_its_place(place_s: float | None, move: Move, there_s: float | None) -> None:
    place_ns = None if place_s is None else round(place_s * S)
    there_ns = moved(place_ns, move, end_ns=round(7.5 * S), stops_ns=[5 * S, 2 * S])
    assert there_ns == (None if there_s is None else round(there_s * S))


def test_joins_lie_between_segments() -> None:
    assert joins_ns([2 * S, 3 * S, S]) == [2 * S, 5 * S]
    assert joins_ns([2 * S]) == []
    assert joins_ns([]) == []
