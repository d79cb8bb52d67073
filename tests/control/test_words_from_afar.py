"""What was said is read, searched and corrected over HTTP and on the command line, and told as it is said."""

import io
import json
import time
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from pausa.control.cli import run
from pausa.control.remote.numbered_events import NumberedEvents
from pausa.control.remote.remote_secrets import TOKEN_VARIABLE
from pausa.control.remote.remote_transcript import RemoteTranscript
from pausa.control.remote.remote_words import RemoteWords
from pausa.core import events
from pausa.core.errors import InputError
from pausa.core.states import State
from pausa.core.time.wall_clock import local_now
from pausa.core.words.chapter_text import NamedPlace, chapter_text
from pausa.core.words.word import ShownWord
from pausa.library.entry import Entry
from support.spoken import spoken
from support.web_engine import WebEngine, open_web_engine

TALK, SILENT = "20260101-101010-aaaaaa", "20260102-101010-bbbbbb"
SAID = spoken("Welcome to the budget meeting.", "It is <small> & dear.")


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebEngine]:
    home = tmp_path_factory.mktemp("words")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(TOKEN_VARIABLE, raising=False)
        with open_web_engine(home) as engine:
            for number, name in enumerate((TALK, SILENT)):
                engine.remote.engine.catalogue.restore(_entry(name, home, number))
            yield engine


@pytest.fixture(autouse=True)
def _words_as_they_were(web: WebEngine) -> None:
    web.remote.engine.words.keep(TALK, SAID)


def _entry(name: str, folder: Path, number: int) -> Entry:
    return Entry(
        id=name,
        title=f"Talk {number}",
        state=State.READY,
        created=local_now() - timedelta(days=30 - number),
        folder=folder,
        path=folder / f"{name}.mp4",
        duration_ns=SAID.duration_ns,
        markers=(events.MarkerSummary(title="Prices", recorded_ns=2_000_000_000),),
        segments=(events.SegmentSummary(index=1, duration_ns=SAID.duration_ns, pause_before_ns=0),),
    )


def get(web: WebEngine, path: str, accept: str = "*/*", **query: Any) -> httpx.Response:
    with web.client(accept=accept) as client:
        return client.get(path, params=query)


def typed(web: WebEngine, *words: str) -> tuple[int, str, str]:
    """Return exit code, standard output and standard error of a command."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(list(words), web.remote.engine)
    return code, out.getvalue(), err.getvalue()


def test_a_transcript_is_read_with_the_times_of_its_words(web: WebEngine) -> None:
    read = get(web, f"/v1/recordings/{TALK}/transcript").json()
    assert (read["id"], read["title"], read["language"]) == (TALK, "Talk 0", "en")
    assert read["lines"][0]["text"] == "Welcome to the budget meeting."
    assert read["lines"][0]["words"][1] == {
        "text": "to",
        "start_s": 0.85,
        "end_s": 1.15,
        "probability": 1.0,
        "place": 1,
    }


@pytest.mark.parametrize(
    ("accept", "query", "begins"),
    [
        ("*/*", {"format": "srt"}, "1\n00:00:00,500 --> "),
        ("text/vtt, */*;q=0.1", {}, "WEBVTT"),
        ("application/x-subrip", {}, "1\n"),
        ("text/vtt;q=0, text/plain;q=0.5, application/x-subrip; q=0.6", {}, "1\n"),
        ("text/plain", {"times": True}, "[0:00:00] Welcome"),
        ("text/vtt", {"format": "txt"}, "Welcome"),
    ],
)
def test_a_transcript_comes_in_the_format_that_is_asked_for(
    web: WebEngine, accept: str, query: dict[str, Any], begins: str
) -> None:
    assert get(web, f"/v1/recordings/{TALK}/transcript", accept, **query).text.startswith(begins)


def test_where_no_words_are_written_that_is_said(web: WebEngine) -> None:
    answer = get(web, f"/v1/recordings/{SILENT}/transcript")
    assert (answer.status_code, answer.json()["error"]) == (404, "unknown")
    code, _, said = typed(web, "words", SILENT)
    assert code != 0
    assert "“Talk 1” have not been written" in said


def test_a_correction_is_read_found_and_told_to_everybody(web: WebEngine) -> None:
    with web.client() as client:
        answer = client.patch(
            f"/v1/recordings/{TALK}/transcript", json={"utterance": 1, "place": 3, "text": "money"}
        )
        assert answer.json()["lines"][0]["text"] == "Welcome to the money meeting."
        line = client.patch(
            f"/v1/recordings/{TALK}/transcript", json={"utterance": 2, "text": "It is very cheap."}
        )
        assert line.json()["lines"][1]["text"] == "It is very cheap."
        missing = client.patch(
            f"/v1/recordings/{TALK}/transcript", json={"utterance": 77, "place": 0, "text": "no"}
        )
    assert missing.status_code == 404
    assert [one["text"] for one in get(web, "/v1/search", q="cheap").json()["passages"]] == [
        "It is very cheap."
    ]
    assert web.remote.log.of(events.TranscriptReady, recording_id=TALK)


def test_words_that_are_known_are_not_sent_again(web: WebEngine) -> None:
    path = f"/v1/recordings/{TALK}/transcript"
    tags = {form: get(web, path, format=form).headers["etag"] for form in ("json", "srt", "vtt", "txt")}
    assert len(set(tags.values())) == 4
    with web.client(**{"if-none-match": tags["json"]}) as client:
        assert client.get(path).status_code == 304
        assert client.get(path, params={"format": "srt"}).status_code == 200
        client.patch(path, json={"utterance": 1, "text": "x" * 3000})
        changed = client.get(path)
    assert (changed.status_code, changed.json()["lines"][0]["text"]) == (200, "x" * 3000)


def test_an_answer_that_is_written_line_by_line_has_them_all(web: WebEngine) -> None:
    web.remote.engine.words.keep(TALK, spoken(*["these are ten words of a line that is said"] * 500))
    whole = RemoteWords(web.remote.engine, web.remote.engine.remote_recorder).shown(TALK)
    answer = get(web, f"/v1/recordings/{TALK}/transcript")
    assert RemoteTranscript.model_validate_json(answer.text) == whole
    assert sum(len(line["words"]) for line in answer.json()["lines"]) == 5000


def test_words_are_found_with_their_place(web: WebEngine) -> None:
    (found,) = get(web, "/v1/search", q='"budget meet').json()["passages"]
    assert (found["recording_id"], found["title"], found["start_s"]) == (TALK, "Talk 0", 0.5)
    assert found["found_s"] == 1.55
    (begin, end) = found["ranges"][0]
    assert found["text"][begin:end] == "budget meeting"
    code, out, _ = typed(web, "search", "budget", "meet")
    assert (code, out.strip()) == (0, "0:01  Talk 0 (aaaaaa)  Welcome to the budget meeting.")
    assert json.loads(typed(web, "search", "--json", "budget")[1])[0]["recording_id"] == TALK
    assert typed(web, "search", " ")[0] == InputError.exit_code


@pytest.mark.parametrize("asked", ['"', "NEAR(", "*", "\ud7ff\uffff", "-- ;"])
def test_nothing_that_is_looked_for_is_a_fault(web: WebEngine, asked: str) -> None:
    assert get(web, "/v1/search", q=asked).json() == {"passages": []}


def test_the_command_line_writes_words_in_each_format(web: WebEngine) -> None:
    assert typed(web, "words", TALK, "--format", "vtt")[1].startswith("WEBVTT")
    assert typed(web, "words", TALK)[1].startswith("Welcome to the budget")
    code, _, said = typed(web, "words", TALK, "--format", "docx")
    assert (code, "is no format of words" in said) == (2, True)


def test_words_are_told_when_they_are_certain_and_earlier_only_if_asked_for(web: WebEngine) -> None:
    word = ShownWord("Hello", 0, 1, 1.0, 1, 0)
    common: Any = {"recording_id": TALK, "state": State.RECORDING, "utterance": 1, "words": (word,)}
    said = [
        events.TranscriptPartial(monotonic_ns=time.monotonic_ns(), text="Hel", **common),
        events.TranscriptFinal(monotonic_ns=time.monotonic_ns(), text="Hello", **common),
        events.TranscriptReady(
            recording_id=TALK, state=State.READY, monotonic_ns=time.monotonic_ns(), transcript=SAID
        ),
    ]
    for asked, names in [
        (False, ["transcript_final", "transcript_ready"]),
        (True, ["transcript_partial", "transcript_final", "transcript_ready"]),
    ]:
        with (
            web.client() as client,
            client.stream("GET", "/v1/events", params={"progress": False, "partial": asked}) as stream,
        ):
            lines = stream.iter_lines()
            assert next(lines).startswith("retry")
            for one in said:
                web.remote.engine.announce(one)
            heard: list[str] = []
            while heard[-1:] != ["transcript_ready"]:
                name, _, text = next(lines).partition(": ")
                heard += [text] if name == "event" else []
        assert heard == names


def test_what_is_kept_for_those_who_were_cut_off_has_neither_guesses_nor_whole_transcripts() -> None:
    kept = NumberedEvents()
    kept.on_event(events.TranscriptPartial(monotonic_ns=1, utterance=1, words=(), text="Hel"))
    kept.on_event(events.RecordingDiscarded(monotonic_ns=1, recording_id=TALK))
    kept.on_event(events.TranscriptReady(monotonic_ns=1, recording_id=TALK, transcript=SAID))
    missed, _, _ = kept.subscribe(lambda _: None, after="another-1")
    assert [one.event.name for one in missed] == ["recording_discarded", "transcript_ready"]
    assert missed[1].as_json()["words"] == 10
    assert isinstance(missed[1].event, events.TranscriptReady)
    assert not missed[1].event.transcript.utterances


def test_chapters_for_a_description_begin_at_nought_and_last_ten_seconds() -> None:
    second = 10**9
    places = [("Intro", 0.2), ("Hm", 5), ("Main  part", 12.9), ("Aside", 20), ("End", 3700), ("Bye", 3795)]
    text = chapter_text([NamedPlace(title, round(at * second)) for title, at in places], 3800 * second)
    assert text == "0:00:00 Intro\n0:00:12 Main part\n1:01:40 End\n"
