"""Subtitles are read by the programs of others, at the right times, and never overlap."""

import json
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
import srt as srt_reader
import webvtt as webvtt_reader
from hypothesis import given, settings
from hypothesis import strategies as st

from pausa.core.edit.spans import Span, Spans
from pausa.core.words.captions import LINE_WIDTH, MOST_NS, captions_of
from pausa.core.words.transcript import Transcript
from pausa.core.words.transcript_files import TranscriptFormat, formats_of, text_of
from pausa.core.words.word import Utterance, Word
from pausa.core.words.written_text import width
from pausa.media.ffmpeg import find_ffmpeg
from support.spoken import SECOND, of_utterances, spoken

LONG = spoken(
    "Good morning, everybody, and welcome to the meeting in which we shall talk about the budget. It is not large; but we must use it well, and nobody knows how.",
    "Tom & Jerry say: a < b, b --> c.",
    "会議 を 始め ます 。 本日 の 議題 は 、 来年 度 の 予算 と 、 新しい 事務所 の 場所 に ついて です 。",
)


def test_a_caption_has_two_lines_at_most_and_ends_where_a_sentence_does() -> None:
    captions = captions_of(LONG)
    assert [one.lines for one in captions] == [
        ("Good morning, everybody,",),
        ("and welcome to the meeting in which", "we shall talk about the budget."),
        ("It is not large; but we must use it well,", "and nobody knows how."),
        ("Tom & Jerry say: a < b, b --> c.",),
        ("会議を始めます。",),
        ("本日の議題は、来年度の予算と、", "新しい事務所の場所についてです。"),
    ]
    assert all(width(line) <= LINE_WIDTH for one in captions for line in one.lines)


WORDS = st.lists(
    st.tuples(
        st.text(max_size=12) | st.sampled_from(["a", "one.", "会議", "x" * 60]),
        st.integers(0, 5000),
        st.integers(0, 9000),
    ),
    max_size=30,
)


def said(words: list[tuple[str, int, int]]) -> Transcript:
    found, at = [], 0
    for text, gap_ms, length_ms in words:
        at += gap_ms
        found.append(Word(text, at * 1_000_000, (at + length_ms) * 1_000_000))
        at += length_ms
    utterances = [Utterance(1 + at // 8, 1, tuple(found[at : at + 8])) for at in range(0, len(found), 8)]
    return of_utterances(utterances, seconds=at / 1000 + 1)


@settings(max_examples=80)
@given(WORDS)
def test_any_words_become_subtitles_that_others_read(words: list[tuple[str, int, int]]) -> None:
    transcript = said(words)
    captions = captions_of(transcript)
    assert all(before.end_ns <= after.start_ns for before, after in pairwise(captions))
    assert all(one.start_ns < one.end_ns and all(one.lines) for one in captions)
    assert all(one.end_ns - one.start_ns <= max(MOST_NS, 9 * SECOND) + SECOND for one in captions)
    read = list(srt_reader.parse(text_of(transcript, TranscriptFormat.SRT)))
    wanted = ["\n".join(one.lines).replace("-->", "→") for one in captions]
    assert [one.content.replace("\N{WORD JOINER}", "") for one in read] == wanted
    cues = webvtt_reader.from_string(text_of(transcript, TranscriptFormat.VTT)).captions
    assert len(cues) == len(captions)
    assert json.loads(text_of(transcript, TranscriptFormat.JSON))["title"] == ""


def test_the_times_of_a_recording_that_was_cut_are_right_to_the_millisecond() -> None:
    said = spoken("One two.", "Three four.", "Five six.", pause_s=1.5)
    cut = said.showing(Spans.of(Span(1, 0, 75), Span(1, 131, 100)))
    assert [line.text for line in cut.lines()] == ["One two.", "Five six."]
    (_, five) = cut.lines()
    assert five.start_ns == said.lines()[2].start_ns - cut.ns_of(131 - 75)
    (_, read) = srt_reader.parse(text_of(cut, TranscriptFormat.SRT))
    assert read.start.total_seconds() == round(five.start_ns / SECOND, 3)


def test_a_recording_of_a_hundred_hours_has_times_that_go_on() -> None:
    late = of_utterances(
        [Utterance(1, 1, (Word("late", 360_001 * SECOND, 360_002 * SECOND),))], seconds=360_010
    )
    assert text_of(late, TranscriptFormat.SRT).splitlines()[1] == "100:00:01,000 --> 100:00:02,000"
    assert "100:00:01.000 --> 100:00:02.000" in text_of(late, TranscriptFormat.VTT)


def test_where_nothing_is_said_the_files_are_empty_and_still_valid() -> None:
    nothing = Transcript()
    assert text_of(nothing, TranscriptFormat.SRT) == ""
    assert webvtt_reader.from_string(text_of(nothing, TranscriptFormat.VTT)).captions == []
    assert text_of(nothing, TranscriptFormat.TXT) == ""
    assert json.loads(text_of(nothing, TranscriptFormat.JSON))["lines"] == []


def test_plain_text_has_paragraphs_and_its_times_if_asked() -> None:
    text = spoken("One two.", "Three 四 五。", pause_s=3)
    assert text_of(text, TranscriptFormat.TXT) == "One two.\n\nThree 四五。\n"
    assert (
        text_of(text, TranscriptFormat.TXT, with_times=True)
        == "[0:00:03] One two.\n\n[0:00:06] Three 四五。\n"
    )


def test_a_setting_names_formats_in_any_order() -> None:
    assert formats_of(" VTT,srt nonsense ") == (TranscriptFormat.SRT, TranscriptFormat.VTT)


@pytest.mark.parametrize("form", [TranscriptFormat.SRT, TranscriptFormat.VTT])
def test_ffmpeg_reads_what_we_write(form: TranscriptFormat, tmp_path: Path) -> None:
    file = tmp_path / f"words.{form}"
    file.write_text(text_of(LONG, form), encoding="utf-8")
    read = subprocess.run(
        [find_ffmpeg("").path, "-v", "error", "-i", file, "-f", "srt", "-"], capture_output=True, check=True
    )
    assert read.stderr == b""
    times = [line for line in read.stdout.decode().splitlines() if line.startswith("00:")]
    written = text_of(LONG, TranscriptFormat.SRT).splitlines()
    assert times == [line for line in written if line.startswith("00:")]


def test_half_a_character_in_a_title_or_a_word_hinders_no_file() -> None:
    for form in TranscriptFormat:
        assert "half" in text_of(spoken("half \ud800"), form, title="\udcff.mp4").encode().decode()


def test_of_a_word_of_five_thousand_letters_no_letter_is_lost() -> None:
    assert "".join(captions_of(spoken("x" * 5000))[0].lines) == "x" * 5000
