"""Texts with a number have the right plural form in each language, English among them."""

import pytest
from PySide6.QtWidgets import QApplication

from pausa.ui.i18n.plurals import counted
from pausa.ui.i18n.times_and_sizes import spoken_duration
from support.languages import speaking

S = 1_000_000_000


@pytest.mark.parametrize(
    ("language", "one", "two", "five"),
    [
        ("en", "1 segment", "2 segments", "5 segments"),
        ("de", "1 Abschnitt", "2 Abschnitte", "5 Abschnitte"),
        ("es", "1 segmento", "2 segmentos", "5 segmentos"),
        ("fr", "1 segment", "2 segments", "5 segments"),
        ("ja", "1区間", "2区間", "5区間"),
        ("zh_CN", "1 个片段", "2 个片段", "5 个片段"),
    ],
)
def test_one_two_and_five_segments(qapp: QApplication, language: str, one: str, two: str, five: str) -> None:
    with speaking(qapp, language):
        assert [counted("%n segments", count) for count in (1, 2, 5)] == [one, two, five]


@pytest.mark.parametrize(
    ("language", "spoken"),
    [
        ("en", "1 hour 2 minutes 1 second"),
        ("de", "1 Stunde 2 Minuten 1 Sekunde"),
        ("es", "1 hora 2 minutos 1 segundo"),
        ("fr", "1 heure 2 minutes 1 seconde"),
        ("ja", "1時間 2分 1秒"),
        ("zh_CN", "1 小时 2 分钟 1 秒"),
    ],
)
def test_a_duration_is_spoken_in_the_right_forms(qapp: QApplication, language: str, spoken: str) -> None:
    with speaking(qapp, language):
        assert spoken_duration((3600 + 120 + 1) * S) == spoken


@pytest.mark.parametrize(("language", "none"), [("en", "0 marks"), ("de", "0 Marken"), ("fr", "0 repère")])
def test_none_at_all_follows_the_language_too(qapp: QApplication, language: str, none: str) -> None:
    with speaking(qapp, language):
        assert counted("%n marks", 0) == none
