"""Cutting words out of what is shown leaves the words beside them whole."""

import pytest

from pausa.core.words.passage import passage_of
from pausa.core.words.word import ShownWord

MS = 1_000_000


def words(*times_ms: tuple[int, int]) -> list[ShownWord]:
    return [ShownWord("word", a * MS, b * MS, 1.0, 1, place) for place, (a, b) in enumerate(times_ms)]


@pytest.mark.parametrize(
    ("before_ms", "after_ms", "begin_ms", "end_ms"),
    [
        pytest.param(100, 100, 950, 1550, id="half of a short gap stays"),
        pytest.param(1000, 1000, 200, 2350, id="no more stays of a longer one than sounds natural"),
        pytest.param(0, 0, 1000, 1500, id="words without a gap are cut where they meet"),
        pytest.param(4000, 4000, 3800, 4650, id="a long silence is something of its own"),
    ],
)
def test_a_passage_ends_in_the_gaps_beside_it(
    before_ms: int, after_ms: int, begin_ms: int, end_ms: int
) -> None:
    first_ms = max(1000, before_ms)
    said = words(
        (first_ms - before_ms - 500 if first_ms - before_ms >= 500 else 0, first_ms - before_ms),
        (first_ms, first_ms + 500),
        (first_ms + 500 + after_ms, first_ms + 900 + after_ms),
    )
    cut = passage_of(said, 1, 1, duration_ns=60_000 * MS)
    assert (cut.begin_ns // MS, cut.end_ns // MS) == (begin_ms, end_ms)


def test_the_first_and_the_last_words_are_cut_within_what_is_shown() -> None:
    said = words((100, 400), (500, 900))
    cut = passage_of(said, 0, 1, duration_ns=1000 * MS)
    assert 0 <= cut.begin_ns <= 100 * MS
    assert 900 * MS <= cut.end_ns <= 1000 * MS
