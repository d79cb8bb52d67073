"""How long searching takes in what was said in a thousand hours: ten million words, as often as words are in English."""

import random
import statistics
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from pausa.core.edit.spans import Span, Spans
from pausa.core.words.transcript import Heard, Transcript
from pausa.core.words.word import Utterance, Word
from pausa.library.words.word_store import WordStore

HOURS = 1000
WORDS_AN_HOUR = 10_000
WORDS_A_LINE = 10
VOCABULARY = 60_000
WORD_NS = 3_600_000_000_000 // WORDS_AN_HOUR

_FREQUENT = """
the of and to a in that it is was I for on you he be with as by at have are this not but had his
they from she which or we an there her were one do been all their has would will what if can when so
no said who more about up them some could him into its then two out time like my did your now me
just people over know than first also see
"""
_ONSETS = "b d f g k l m n p r s t v w th st ch tr"
_RHYMES = "a e i o u er an in on"

QUERIES = {
    "a common word": ["the", "people", "about", "time"],
    "a rare word": [],
    "a word that nobody says": ["xylophonist", "qwertz"],
    "two common words": ["the of", "people time", "would could", "she which"],
    "a common and a rare word": [],
    "a phrase": ['"of the"', '"in that it"', '"people of the"', '"the the the"'],
    "what is being typed": ["t", "th", "the", "p", "pe", "peo", "peop", "w", "a", "s", "st", "i"],
    "a sentence": ["it is the time that people have for it", "what would you like me to know about that"],
}


@dataclass(frozen=True, slots=True)
class SearchFigures:
    """In milliseconds."""

    kind: str
    median: float
    p95: float
    longest: float
    found: int


def vocabulary() -> list[str]:
    """Return words, the most frequent first; the longer ones are the rarer ones."""
    chance = random.Random(7)
    words = dict.fromkeys(_FREQUENT.split())
    syllables = [onset + rhyme for onset in _ONSETS.split() for rhyme in _RHYMES.split()]
    while len(words) < VOCABULARY:
        length = 2 + (len(words) > 1500) + (chance.random() < 0.3)
        words["".join(chance.choice(syllables) for _ in range(length))] = None
    return list(words)


def hours_of_speech(hours: int, words: list[str]) -> Iterator[Transcript]:
    """Yield an hour after another. How often a word comes follows Zipf."""
    chance = random.Random(11)
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(words))))
    for _ in range(hours):
        said = chance.choices(words, cum_weights=weights, k=WORDS_AN_HOUR)
        spoken = [Word(text, at * WORD_NS, at * WORD_NS + WORD_NS * 4 // 5) for at, text in enumerate(said)]
        lines = tuple(
            Utterance(1 + first // WORDS_A_LINE, 1, tuple(spoken[first : first + WORDS_A_LINE]))
            for first in range(0, len(spoken), WORDS_A_LINE)
        )
        yield Transcript(
            lines, Spans.of(Span(1, 0, 3600 * 30)), heard=(Heard(1, 3600 * 10**9),), language="en"
        )


def recording_id(hour: int) -> str:
    return f"2026{1 + hour // 100:02}{1 + hour // 10 % 10:02}-{hour % 10:02}0000-{hour:06x}"


def fill(store: WordStore, hours: int = HOURS) -> tuple[float, float]:
    """Keep so many hours; return how long one took, at the median and at most, in seconds."""
    took_s = []
    for hour, transcript in enumerate(hours_of_speech(hours, vocabulary())):
        began_s = time.perf_counter()
        store.keep(recording_id(hour), transcript)
        took_s.append(time.perf_counter() - began_s)
    return statistics.median(took_s), max(took_s)


def measured(store: WordStore, *, times: int = 3) -> list[SearchFigures]:
    """Search everything of QUERIES so often."""
    words = vocabulary()
    chance = random.Random(3)
    rare = [words[chance.randrange(5000, VOCABULARY)] for _ in range(12)]
    queries = QUERIES | {
        "a rare word": rare,
        "a common and a rare word": [f"the {one}" for one in rare],
    }
    figures = []
    for kind, texts in queries.items():
        took_ms, found = [], 0
        for text in texts * times:
            began_s = time.perf_counter()
            found += len(store.search(text))
            took_ms.append((time.perf_counter() - began_s) * 1000)
        took_ms.sort()
        figures.append(
            SearchFigures(
                kind, statistics.median(took_ms), took_ms[int(len(took_ms) * 0.95)], took_ms[-1], found
            )
        )
    return figures


def measure_search(folder: Path, hours: int = HOURS) -> None:
    """Print tables of what was measured, alone and while another connection writes."""
    store = WordStore(folder / "words.sqlite")
    median_s, longest_s = fill(store, hours)
    print(
        f"keeping an hour ({WORDS_AN_HOUR:,} words): {median_s * 1000:.0f} ms, at most {longest_s * 1000:.0f} ms"
    )
    for file in sorted(folder.iterdir()):
        print(f"{file.name}: {file.stat().st_size / 1e6:.0f} MB")
    _print("alone", measured(store))
    writer = WordStore(folder / "words.sqlite")
    over = threading.Event()
    thread = threading.Thread(target=_write_on, args=(writer, over))
    thread.start()
    _print("while an hour is kept again and again by another connection", measured(store))
    over.set()
    thread.join()
    writer.close()
    store.close()


def _write_on(writer: WordStore, over: threading.Event) -> None:
    transcripts = list(hours_of_speech(3, vocabulary()))
    hour = 0
    while not over.wait(0.2):
        writer.keep(recording_id(hour % 10), transcripts[hour % 3])
        hour += 1


def _print(title: str, figures: list[SearchFigures]) -> None:
    print(f"\n{title}\n{'':28}{'p50':>8}{'p95':>8}{'longest':>9}  found")
    for one in figures:
        print(f"{one.kind:28}{one.median:8.1f}{one.p95:8.1f}{one.longest:9.1f}  {one.found}")
