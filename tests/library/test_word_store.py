"""What was said is kept beside the catalogue, and found by any words that somebody types."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pausa.core.edit.spans import Spans
from pausa.core.errors import LibraryError
from pausa.core.events import RecordingDiscarded, TakesKept, TranscriptReady
from pausa.core.states import State
from pausa.core.words.transcript_document import DamagedTranscript, packed, unpacked
from pausa.library.words.word_store import WordStore
from support.spoken import spoken

OLD, NEW = "20260101-101010-aaaaaa", "20260202-101010-bbbbbb"
SAID = spoken(
    "Welcome to the budget meeting, I don't know why.",
    "Über den Fluss, l'homme et sa fiancée.",
    "会議 を 始め ます 。",
    "An e-mail about marketing.",
)


@pytest.fixture
def words(tmp_path: Path) -> Iterator[WordStore]:
    store = WordStore(tmp_path / "words.sqlite", retry_s=0.02, busy_s=0.1)
    yield store
    store.close()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordStore]:
    store = WordStore(tmp_path_factory.mktemp("words") / "words.sqlite")
    store.keep(OLD, SAID)
    yield store
    store.close()


def found(store: WordStore, text: str) -> list[str]:
    """Return what is marked in the lines that are found."""
    return [" … ".join(one.text[begin:end] for begin, end in one.ranges) for one in store.search(text)]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("budget", "budget"),
        ("BUDG", "budget"),
        ("meeting welcome", "Welcome … meeting"),
        ('"budget meeting"', "budget meeting"),
        ('"meeting budget"', None),
        ("meeting absent", None),
        ("dont", "don't"),
        ("don’t", "don't"),
        ("uber", "Über"),
        ("ueber", "Über"),
        ("über", "Über"),
        ("homme", "homme"),
        ("fiancee", "fiancée"),
        ("e-mail", "e-mail"),
        ("mail", "mail"),
        ("会議", "会議"),
        ("議を", "議を"),
        ("議会", None),
        ("flus ", None),
    ],
)
def test_words_are_found_however_they_are_written(kept: WordStore, text: str, marked: str | None) -> None:
    assert found(kept, text) == ([marked] if marked else [])


@pytest.mark.parametrize(("text", "word"), [("meeting", 4), ("why welcome", 0), ("dont", 6), ("議を", 16)])
def test_a_place_is_where_the_first_word_that_was_found_begins(kept: WordStore, text: str, word: int) -> None:
    (place,) = kept.search(text)
    words = [one for line in SAID.lines() for one in line]
    assert place.found_ns // 1_000_000 == words[word].start_ns // 1_000_000
    assert place.start_ns <= place.found_ns < place.end_ns


@pytest.mark.parametrize(
    "text", ["", '"', '""', "*", "NEAR(", "a OR", ":", "-", "\0", "\ud800", "x" * 10_000, '" ' * 999]
)
def test_nothing_that_is_typed_is_a_mistake(kept: WordStore, text: str) -> None:
    assert found(kept, text) == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_any_text_at_all_can_be_looked_for(kept: WordStore, text: str) -> None:
    for one in kept.search(text):
        assert all(0 <= begin < end <= len(one.text) for begin, end in one.ranges)


def test_the_newest_of_equally_good_answers_is_first_whenever_it_was_written(words: WordStore) -> None:
    words.keep(NEW, spoken("A budget for all."))
    words.keep(OLD, spoken("No budget at all.", "A budgetary budget."))
    words.keep(OLD, spoken("No budget at all.", "Budgetary matters."))
    assert [one.text for one in words.search("budget")] == [
        "A budget for all.",
        "No budget at all.",
        "Budgetary matters.",
    ]
    assert len(words.search("budget", 1)) == 1


def test_an_event_with_words_is_kept_and_the_end_of_a_recording_lets_them_go(words: WordStore) -> None:
    words.on_event(TranscriptReady(recording_id=OLD, state=State.READY, monotonic_ns=1, transcript=SAID))
    assert words.transcript(OLD) == SAID
    assert len(words.search("budget")) == 1
    words.on_event(RecordingDiscarded(recording_id=OLD, monotonic_ns=2))
    assert words.transcript(OLD) is None
    assert words.search("budget") == []


def test_what_is_not_shown_is_not_found_and_goes_with_the_takes(words: WordStore) -> None:
    hidden = SAID.showing(Spans())
    words.keep(OLD, hidden)
    assert words.search("budget") == []
    words.on_event(TakesKept(recording_id=OLD, monotonic_ns=1, size_bytes=0))
    assert words.wait_until_kept(5)
    assert words.transcript(OLD) == hidden.without_hidden()


def test_another_program_sees_what_this_one_keeps(words: WordStore, tmp_path: Path) -> None:
    words.keep(OLD, SAID)
    other = WordStore(tmp_path / "words.sqlite")
    assert len(other.search("budget")) == 1
    words.keep(OLD, spoken("Nothing of the kind."))
    assert other.search("budget") == []
    assert other.transcript(OLD) == spoken("Nothing of the kind.")
    other.close()


def test_a_broken_index_is_made_again_from_the_transcripts(words: WordStore, tmp_path: Path) -> None:
    words.keep(OLD, SAID)
    words.close()
    index = tmp_path / "words-index.sqlite"
    index.write_bytes(b"no database" * 1000)
    again = WordStore(tmp_path / "words.sqlite")
    assert again.wait_until_compared(5)
    assert len(again.search("budget")) == 1
    again.close()


def test_damage_within_the_index_is_noticed_when_it_is_searched(words: WordStore, tmp_path: Path) -> None:
    words.keep(OLD, SAID)
    with sqlite3.connect(tmp_path / "words-index.sqlite") as connection:
        connection.execute("UPDATE said_data SET block = x'ffffffffffffffffff' WHERE id > 10")
    connection.close()
    assert words.search("budget") == []
    assert words.wait_until_compared(5)
    assert len(words.search("budget")) == 1


def test_a_broken_store_is_set_aside_and_the_words_can_be_written_again(tmp_path: Path) -> None:
    (tmp_path / "words.sqlite").write_bytes(b"no database" * 1000)
    store = WordStore(tmp_path / "words.sqlite")
    assert store.transcript(OLD) is None
    assert store.set_aside == tmp_path / "words.sqlite.broken"
    store.keep(OLD, SAID)
    assert store.transcript(OLD) == SAID
    store.close()


def test_a_damaged_transcript_is_said_and_the_others_are_read(words: WordStore, tmp_path: Path) -> None:
    words.keep(OLD, SAID)
    words.keep(NEW, SAID)
    with sqlite3.connect(tmp_path / "words.sqlite") as connection:
        connection.execute("UPDATE transcripts SET document = substr(document, 1, 50) WHERE id = ?", (OLD,))
    connection.close()
    with pytest.raises(LibraryError, match="damaged"):
        words.transcript(OLD)
    assert words.transcript(NEW) == SAID


def test_a_store_of_a_newer_pausa_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "words.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = (tmp_path / "words.sqlite").read_bytes()
    store = WordStore(tmp_path / "words.sqlite")
    with pytest.raises(LibraryError, match="newer Pausa"):
        store.transcript(OLD)
    store.close()
    assert (tmp_path / "words.sqlite").read_bytes()[100:] == before[100:]


def test_words_wait_while_the_file_is_held_by_another_program(words: WordStore, tmp_path: Path) -> None:
    told: list[str] = []
    words.tell_problems(lambda said: told.append(str(said)))
    words.keep(NEW, SAID)
    holder = sqlite3.connect(tmp_path / "words.sqlite", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    words.on_event(TranscriptReady(recording_id=OLD, state=State.READY, monotonic_ns=1, transcript=SAID))
    assert not words.wait_until_kept(0.3)
    assert words.transcript(OLD) == SAID
    holder.execute("ROLLBACK")
    holder.close()
    assert words.wait_until_kept(5)
    assert len(words.search("budget")) == 2
    assert len(told) == 1
    assert "another program" in told[0]


def test_a_script_is_kept_with_its_recording(words: WordStore) -> None:
    words.keep_script(OLD, "Good evening, \ud800everybody.")
    assert words.script(OLD) == "Good evening, ?everybody."
    words.remove(OLD)
    assert words.script(OLD) == ""


@pytest.mark.parametrize("damage", [lambda content: content[:-9], lambda _: b"", lambda _: b"x" * 99])
def test_a_document_says_that_it_is_damaged(damage: Callable[[bytes], bytes]) -> None:
    assert unpacked(packed(SAID)) == SAID
    with pytest.raises(DamagedTranscript):
        unpacked(damage(packed(SAID)))
