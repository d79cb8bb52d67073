"""Figures are written as Prometheus reads them."""

from pausa.control.remote.figures import Figure, FigureKind, exposition


def test_figures_are_written_with_their_meaning_and_their_labels() -> None:
    told = exposition(
        [
            Figure(
                name="pausa_recordings",
                meaning="Recordings\nby state",
                kind=FigureKind.GAUGE,
                samples=(({"state": 'a"b\\c\n'}, 2), ({"state": "ready"}, 1.5)),
            ),
            Figure(
                name="pausa_lost_total", meaning="Lost", kind=FigureKind.COUNTER, samples=(({}, 12_345_678),)
            ),
        ]
    )
    assert told == (
        "# HELP pausa_recordings Recordings\\nby state\n"
        "# TYPE pausa_recordings gauge\n"
        'pausa_recordings{state="a\\"b\\\\c\\n"} 2\n'
        'pausa_recordings{state="ready"} 1.5\n'
        "# HELP pausa_lost_total Lost\n"
        "# TYPE pausa_lost_total counter\n"
        "pausa_lost_total 12345678\n"
    )
