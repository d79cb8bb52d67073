"""The words of a recording while it is recorded: on the file's clock, through every edit, and of no pause."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.edit.spans import Span, Spans
from pausa.core.states import Command
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import ShownWord
from pausa.recording.options import RecordingOptions
from pausa.recording.transcribing.live_transcript import NewHearer
from pausa.recording.workspace.words_file import read_words
from support import scripted_speech
from support.engine import EngineUnderTest, open_engine, soon
from support.finished_recording import known
from support.scripted_hearer import scripted_hearer
from support.waiting import until

SLACK_NS = 40_000_000
"""A tick, and what the recording's begin is off."""


def hears(*ways: str) -> Callable[[RecordingOptions], NewHearer]:
    return lambda _: scripted_hearer(*ways)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[EngineUnderTest]:
    with open_engine(tmp_path, hearer_for=hears(), keep_takes_days=lambda: 7) as side:
        yield side


def words(engine: EngineUnderTest, recording_id: str, *, count: int = 1) -> Transcript:
    ready = engine.log.wait_for(events.TranscriptReady, recording_id, count=count)
    told = engine.log.of(events.RecordingReady, events.TranscriptReady, recording_id=recording_id)
    assert isinstance(told[0], events.RecordingReady)
    whole = engine.log.of(events.TranscriptReady, recording_id=recording_id)
    if ready.transcript.missing_ns:
        engine.log.wait_until(
            lambda: (
                not engine.log.of(events.TranscriptReady, recording_id=recording_id)[-1].transcript.missing_ns
            ),
            what="all words are told",
        )
        whole = engine.log.of(events.TranscriptReady, recording_id=recording_id)
    return whole[-1].transcript


def demand_right(transcript: Transcript) -> list[str]:
    """Check each word's place against the takes that are shown, and return the words that name theirs."""
    found = []
    for line in transcript.lines():
        for word in line:
            if (named := re.fullmatch(r"t(\d+)n(\d+)", word.text)) is None:
                continue
            found.append(word.text)
            take, (start_ns, _) = int(named[1]), scripted_speech.times_of(int(named[2]))
            places = [
                transcript.ns_of(begin) + start_ns - transcript.ns_of(span.first)
                for begin, span in zip(transcript.spans.begins, transcript.spans, strict=True)
                if span.take == take
            ]
            assert any(abs(word.start_ns - max(0, place)) <= SLACK_NS for place in places), (word, places)
            assert 0 <= word.start_ns <= word.end_ns <= transcript.duration_ns
    return found


def test_words_are_told_while_they_are_said_and_again_when_the_file_is_there(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin, words=True)
    engine.log.wait_for(events.TranscriptPartial, recording_id)
    engine.log.wait_for(events.TranscriptFinal, recording_id, count=2)
    engine.post(Command.STOP, recording_id)
    transcript = words(engine, recording_id)
    finals = engine.log.of(events.TranscriptFinal, recording_id=recording_id)
    assert [one.text for one in finals][:2] == ["t1n1 end", "t1n2 end"]
    assert [one.utterance for one in finals] == sorted({one.utterance for one in finals})
    assert demand_right(transcript)[:2] == ["t1n1", "t1n2"]
    assert (transcript.language, transcript.engine) == ("en", "Scripted speech")
    # What was told while it was recorded is what is told at the end.
    told: dict[tuple[int, int], ShownWord] = {
        (word.utterance, word.place): word for line in transcript.lines() for word in line
    }
    for final in finals:
        for word in final.words:
            assert told.get((word.utterance, word.place), word) == word
    assert 0 <= finals[0].latency_s < 10


def test_no_word_of_a_pause_and_none_of_what_was_taken_back(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin, words=True)
    engine.play(recording_id, begin, 1100, 600, 1100, 300, 600, stop=False)
    engine.log.wait_for(events.RecordingPaused, recording_id, count=3)
    engine.log.wait_until(
        lambda: any("t3n1" in one.text for one in engine.log.of(events.TranscriptFinal)), what="all is heard"
    )
    heard = len(engine.log.of(events.TranscriptFinal, events.TranscriptPartial))
    engine.post(Command.RETAKE, recording_id)
    engine.log.wait_for(events.SegmentRetaken, recording_id)
    engine.post(Command.STOP, recording_id)
    transcript = words(engine, recording_id)
    assert len(engine.log.of(events.TranscriptFinal, events.TranscriptPartial)) >= heard
    assert set(demand_right(transcript)) == {"t1n1", "t1n2", "t2n1", "t2n2"} | (
        {"t1n3", "t2n3"} & set(demand_right(transcript))
    )
    assert any(one.take == 3 for one in transcript.utterances), "it can be put back"
    back = transcript.showing(Spans.of(*transcript.spans, Span(3, 0, 15)))
    assert "t3n1" in demand_right(back)


def test_what_is_discarded_for_good_is_in_no_file_and_no_transcript(
    engine: EngineUnderTest, tmp_path: Path
) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin, words=True)
    engine.play(recording_id, begin, 700, 200, 700, stop=False)
    engine.log.wait_for(events.RecordingPaused, recording_id, count=2)
    folder = tmp_path / ".pausa" / recording_id
    until(lambda: "t2n1" in (folder / "words.jsonl").read_text(), what="the words of both takes are kept")
    engine.post(Command.RETAKE, recording_id)
    engine.post(Command.FORGET, recording_id)
    until(lambda: "t2n1" not in (folder / "words.jsonl").read_text(), what="the words are discarded")
    assert "t1n1" in (folder / "words.jsonl").read_text()
    assert (folder / "words.jsonl").stat().st_mode & 0o077 == 0
    engine.post(Command.STOP, recording_id)
    assert {one.take for one in words(engine, recording_id).utterances} == {1}


def test_a_discarded_recording_leaves_no_words(engine: EngineUnderTest) -> None:
    recording_id = engine.recording(words=True)
    engine.log.wait_for(events.TranscriptFinal, recording_id)
    engine.post(Command.DISCARD, recording_id)
    engine.log.wait_for(events.RecordingDiscarded, recording_id)
    assert engine.files() == []
    assert not engine.log.of(events.TranscriptReady)


@pytest.mark.may_log_error("child", "words")
def test_a_child_that_dies_again_and_again_costs_no_word_until_it_is_given_up(tmp_path: Path) -> None:
    with open_engine(tmp_path, hearer_for=hears("deaf")) as engine:
        recording_id = engine.recording(words=True)
        engine.log.wait_until(
            lambda: any(one.code == "words_failed" for one in engine.log.of(events.Noticed)),
            what="it is told that no words come",
        )
        engine.record_more(recording_id)
        engine.post(Command.STOP, recording_id)
        assert engine.recorded(recording_id).exists()
        assert len([one for one in engine.log.of(events.Noticed) if one.code == "words_failed"]) == 1


def test_without_a_microphone_one_sentence_says_so(tmp_path: Path) -> None:
    with open_engine(tmp_path, microphone=None, hearer_for=hears()) as engine:
        recording_id = engine.recording(words=True)
        engine.post(Command.STOP, recording_id)
        engine.recorded(recording_id)
        engine.log.wait_until(
            lambda: any(one.code == "words_failed" for one in engine.log.of(events.Noticed)),
            what="it is told",
        )
    assert not engine.log.of(events.TranscriptReady)


def test_a_recording_whose_folder_is_lost_keeps_its_words_in_the_other(tmp_path: Path) -> None:
    folder, other = tmp_path / "drive", tmp_path / "own"
    folder.mkdir()
    with open_engine(folder, unfinished_folder=other, hearer_for=hears()) as engine:
        recording_id = engine.recording(words=True)
        engine.log.wait_for(events.TranscriptFinal, recording_id)
        (folder / ".pausa" / recording_id).rename(tmp_path / "away")
        engine.log.wait_until(
            lambda: any(one.code == "folder_gone" for one in engine.log.of(events.Noticed)),
            what="the recording goes on elsewhere",
        )
        heard = len(engine.log.of(events.TranscriptFinal))
        engine.log.wait_for(events.TranscriptFinal, recording_id, count=heard + 2)
        kept = read_words(other / recording_id)
        assert kept is not None
        assert kept.utterances[0].text == "t1n1 end"
        engine.post(Command.STOP, recording_id)
        transcript = words(engine, recording_id)
        numbers = [int(one.rpartition("n")[2]) for one in demand_right(transcript)]
        assert numbers == list(range(1, len(numbers) + 1)), "it is one take, and no word is twice or missing"


def test_shown_words_are_those_of_the_edit(engine: EngineUnderTest) -> None:
    """Going back in the middle of a take takes away what comes after, and undo brings it back on the same ticks."""
    begin = soon()
    recording_id = engine.start(at_ns=begin, words=True)
    engine.play(recording_id, begin, 2100, stop=False)
    engine.log.wait_for(events.RecordingPaused, recording_id)
    at_ns = soon()
    engine.post(Command.RESUME, recording_id, at_ns=at_ns, back_to_ns=1_000_000_000)
    engine.post(Command.STOP, recording_id, at_ns=at_ns + 1_100_000_000)
    transcript = words(engine, recording_id)
    assert demand_right(transcript)[:4] == ["t1n1", "t1n2", "t2n1", "t2n2"]
    whole = transcript.showing(Spans.of(Span(1, 0, 60)))
    assert demand_right(whole)[:4] == ["t1n1", "t1n2", "t1n3", "t1n4"]


def test_a_recording_that_goes_on_keeps_its_words_and_gets_new_ones(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin, words=True)
    engine.play(recording_id, begin, 600)
    first = words(engine, recording_id)
    finished = replace(known(engine, recording_id), transcript=first)
    for speaks in (False, True):
        count = len(engine.log.of(events.TranscriptReady, recording_id=recording_id))
        engine.recorder.take_up(
            finished,
            RecordingOptions(folder=engine.folder, words=speaks),
            work_folders=[engine.folder / ".pausa"],
        )
        taken_up = len(engine.log.of(events.RecordingTakenUp, recording_id=recording_id))
        engine.log.wait_for(events.RecordingTakenUp, recording_id, count=max(1, taken_up))
        at_ns = soon()
        engine.post(Command.RESUME, recording_id, at_ns=at_ns)
        engine.post(Command.STOP, recording_id, at_ns=at_ns + 600_000_000)
        engine.log.wait_for(events.TranscriptReady, recording_id, count=count + 1)
        if speaks:
            engine.log.wait_until(
                lambda: "t3n1" in str(engine.log.of(events.TranscriptReady)[-1].transcript.lines()),
                what="the new words are told",
            )
        transcript = engine.log.of(events.TranscriptReady, recording_id=recording_id)[-1].transcript
        named = demand_right(transcript)
        assert named[0] == "t1n1"
        assert not any(one.startswith("t2") for one in named)
        assert speaks == ("t3n1" in named)
        assert transcript.missing_ns > 0, "nobody has listened to the second take"
        finished = replace(known(engine, recording_id), transcript=transcript)
