"""Scripts: the files they come from, and where they were read."""

import pytest

from pausa.core.edit.spans import Span, Spans
from pausa.core.errors import InputError
from pausa.core.words.reading_places import ReadingPlaces
from pausa.core.words.script_file import MOST_BYTES, script_in

TEXT = "Grüße, dear “friends”.\n\nΚαλημέρα 👋"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_text_is_read_in_every_usual_encoding(encoding: str) -> None:
    text = TEXT if not encoding.endswith("e") else "Grüße, dear friends.\n\nGo on"
    assert script_in(text.replace("\n", "\r\n").encode(encoding)) == text


def test_a_text_of_an_old_windows_is_read() -> None:
    assert script_in("Grüße – “so”".encode("cp1252")) == "Grüße – “so”"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", "大家早上好。今天我们拆开一台录音机，看看里面有什么。"),
        ("big5", "大家早上好。今天我們拆開一台錄音機，看看裡面有什麼。"),
        ("shift_jis", "皆さん、おはようございます。Pausaで録音機を分解します。"),
        ("euc_jp", "皆さん、おはようございます。Pausaで録音機を分解します。"),
        ("euc_kr", "안녕하세요 여러분. 오늘은 녹음기를 분해해서 보겠습니다."),
    ],
)
def test_an_old_eastern_text_is_read_as_what_it_is(encoding: str, text: str) -> None:
    assert script_in(text.encode(encoding)) == text


def test_a_text_in_no_encoding_that_is_known_is_refused_and_not_shown_as_other_letters() -> None:
    with pytest.raises(InputError, match="not a text file"):
        script_in("Здравствуйте. Сегодня мы разберём магнитофон.".encode("cp1251"))


@pytest.mark.parametrize(
    "data", [bytes(range(256)), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"PK\x03\x04\x14\0\x06\0"]
)
def test_what_is_no_text_is_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(InputError, match="as it was"):
        script_in(data)


def test_a_huge_file_is_refused() -> None:
    with pytest.raises(InputError, match="too large"):
        script_in(b"a" * (MOST_BYTES + 1))


def test_markdown_is_read_without_its_signs() -> None:
    text = "---\ntitle: x\n---\n# A *title*\n\n> **Bold** and [a link](http://x.y) of `code`\n\n---\n- one_two * 3"
    assert script_in(text.encode(), markdown=True) == "A title\n\nBold and a link of code\n\n- one_two * 3"


def test_after_an_edit_the_place_is_that_of_the_take_which_is_shown_last() -> None:
    places = ReadingPlaces()
    places.note(1, 0, 0)
    places.note(1, 60, 10)
    places.note(2, 0, 10)
    places.note(2, 45, 22)
    whole = Spans.of(Span(1, 0, 90), Span(2, 0, 60))
    assert places.place_at(whole, 150) == 22
    assert places.place_at(whole, 100) == 10
    assert places.place_at(Spans.of(Span(1, 0, 50)), 50) == 0
    places.note(3, 0, 5)
    back_again = Spans.of(Span(1, 0, 50), Span(2, 0, 60), Span(3, 0, 10))
    assert places.place_at(back_again, back_again.ticks) == 5
    assert places.place_at(Spans.of(Span(1, 0, 50), Span(2, 0, 60)), 110) == 22
    assert places.place_at(Spans.of(Span(1, 0, 50), Span(9, 0, 60)), 110) == 0
    assert places.place_at(Spans.of(), 0) is None


def test_who_goes_back_in_the_script_while_recording_is_believed() -> None:
    places = ReadingPlaces()
    places.note(1, 0, 0)
    places.note(1, 60, 10)
    places.note(1, 30, 2)
    assert places.place_at(Spans.of(Span(1, 0, 90)), 90) == 2
