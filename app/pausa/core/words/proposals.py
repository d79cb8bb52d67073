"""What could be removed from a recording: silences, sounds made while thinking, and what was said again.

Everything is on the clock of what is shown. Proposals never overlap, so any of them may be accepted together. Each ends
in the middle of the gaps beside it, where that is short, so that no word that stays is clipped.
"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from typing import Final

from pausa.core.sentences import Sentence, sentence
from pausa.core.words.filler_words import MOST_PARTS, fillers_of
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import ShownWord
from pausa.core.words.written_text import ends_sentence, joined, token_texts

SILENCE_S: Final = 2.0
"""A longer one is proposed."""
KEPT_SILENCE_S: Final = 0.6
"""What of it stays, half at each word beside it."""
LEAST_ALIKE: Final = 3
"""So many words must two sentences have in common at their beginnings."""
ALIKE: Final = 0.8
"""Or be alike to this degree as a whole."""
FEW_WORDS: Final = 2
"""A passage of so many words within a sentence is said again if it comes twice in a row."""
MANY_WORDS: Final = 8
_SPAN_GAP_NS: Final = 1_500_000_000
"""A silence this long ends a sentence of which the engine has not written the end."""


class ProposalKind(StrEnum):
    """Why something could go."""

    SILENCE = "silence"
    FILLER = "filler"
    REPETITION = "repetition"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage that could be removed."""

    kind: ProposalKind
    start_ns: int
    end_ns: int
    text: str
    """What is said in it; empty: nothing."""
    reason: Sentence

    @property
    def duration_ns(self) -> int:
        return self.end_ns - self.start_ns


def proposals(
    transcript: Transcript,
    *,
    silence_s: float = SILENCE_S,
    kept_silence_s: float = KEPT_SILENCE_S,
    is_quiet: Callable[[int, int], bool] | None = None,
) -> list[Proposal]:
    """Return what could be removed, in the order of time.

    ``silence_s``: a longer silence is proposed, of which ``kept_silence_s`` stays. ``is_quiet`` says of a stretch, in
    nanoseconds, whether nothing is heard in it; without it a silence is where nobody speaks.
    """
    return _Search(transcript, silence_s, min(kept_silence_s, silence_s), is_quiet).found()


@dataclass(frozen=True, slots=True)
class _Run:
    """Words that could go, by their places."""

    kind: ProposalKind
    first: int
    after: int
    """The place of the word after the last."""
    reason: Sentence


class _Search:
    def __init__(
        self,
        transcript: Transcript,
        silence_s: float,
        kept_silence_s: float,
        is_quiet: Callable[[int, int], bool] | None,
    ) -> None:
        self._transcript = transcript
        self._silence_ns = round(silence_s * 1e9)
        self._half_ns = round(kept_silence_s * 1e9) // 2
        self._is_quiet = is_quiet
        lines = transcript.lines()
        self._words: list[ShownWord] = sorted(
            (word for line in lines for word in line), key=lambda word: word.start_ns
        )
        self._repeats = {line.utterance: line.repeats for line in lines if line.repeats is not None}
        self._end_ns = transcript.duration_ns

    def found(self) -> list[Proposal]:
        runs = _apart([*self._said_again(), *self._said_twice(), *self._fillers()])
        inside = {place for run in runs for place in range(run.first, run.after - 1)}
        passages = [self._passage(run) for run in runs]
        passages += self._silences(inside)
        return sorted((one for one in passages if one.duration_ns > 0), key=lambda one: one.start_ns)

    def _passage(self, run: _Run) -> Proposal:
        words = self._words[run.first : run.after]
        return Proposal(
            run.kind,
            self._begin_of(run.first),
            self._end_of(run.after - 1),
            joined(one.text for one in words),
            run.reason,
        )

    def _begin_of(self, place: int) -> int:
        before_ns = self._words[place - 1].end_ns if place else 0
        return self._words[place].start_ns - self._taken_along(self._words[place].start_ns - before_ns)

    def _end_of(self, place: int) -> int:
        is_last = place + 1 == len(self._words)
        after_ns = self._end_ns if is_last else self._words[place + 1].start_ns
        return self._words[place].end_ns + self._taken_along(after_ns - self._words[place].end_ns)

    def _taken_along(self, gap_ns: int) -> int:
        """Half of a gap, and of a long one no more than stays of it. Words that overlap are divided in the middle."""
        return min(gap_ns // 2, self._half_ns)

    # ── Silences ─────────────────────────────────────────────────────────────────────────────────────

    def _silences(self, inside: set[int]) -> Iterator[Proposal]:
        """``inside``: the places of words after which nothing is looked for, because the words around go anyway."""
        if not self._words:
            return
        latest_ns = 0
        for place, (before, after) in enumerate(pairwise([None, *self._words, None])):
            begin_ns = latest_ns + (self._half_ns if before is not None else 0)
            end_ns = self._end_ns if after is None else after.start_ns
            gap_ns = end_ns - latest_ns
            end_ns -= self._half_ns if after is not None else 0
            latest_ns = max(latest_ns, after.end_ns if after is not None else 0)
            if gap_ns <= self._silence_ns or end_ns <= begin_ns or place - 1 in inside:
                continue
            if self._is_unheard(begin_ns, end_ns) or (
                self._is_quiet is not None and not self._is_quiet(begin_ns, end_ns)
            ):
                continue
            yield Proposal(
                ProposalKind.SILENCE,
                begin_ns,
                end_ns,
                "",
                sentence("Nothing is said for {seconds} s.", seconds=Decimal(f"{gap_ns / 1e9:.1f}")),
            )

    def _is_unheard(self, begin_ns: int, end_ns: int) -> bool:
        """Whether nobody has listened to a part of this, so that words may be in it."""
        of = self._transcript
        for begin, span in zip(of.spans.begins, of.spans, strict=True):
            first_ns, after_ns = max(begin_ns, of.ns_of(begin)), min(end_ns, of.ns_of(begin + span.ticks))
            shift_ns = of.ns_of(span.first) - of.ns_of(begin)
            # A take may be heard to the last sample and not to the end of its last tick.
            if first_ns < after_ns and after_ns + shift_ns > of.heard_until(span.take) + of.ns_of(2):
                return True
        return False

    # ── Words ────────────────────────────────────────────────────────────────────────────────────────

    def _fillers(self) -> Iterator[_Run]:
        wanted = fillers_of(self._transcript.language)
        bare = [_bare(word.text) for word in self._words]
        place = 0
        while place < len(bare):
            begin = place
            while parts := next(
                (
                    count
                    for count in range(MOST_PARTS, 0, -1)
                    if "".join(bare[place : place + count]) in wanted
                ),
                0,
            ):
                place = min(place + parts, len(bare))
                if place == len(bare):
                    break
            if place > begin:
                yield _Run(ProposalKind.FILLER, begin, place, sentence("A sound made while thinking."))
            else:
                place += 1

    def _said_again(self) -> Iterator[_Run]:
        """Sentences that are begun again in the next one, and utterances that somebody has marked as said again."""
        spoken = list(self._sentences())
        reason = sentence("It is said again after this.")
        numbers = [{self._words[place].utterance for place in range(*one)} for one in spoken]
        for at, (first, after) in enumerate(spoken):
            if (at + 1 < len(spoken) and self._is_alike(spoken[at], spoken[at + 1])) or any(
                self._repeats.get(later) in numbers[at]
                for others in numbers[at + 1 : at + 5]
                for later in others - numbers[at]
            ):
                yield _Run(ProposalKind.REPETITION, first, after, reason)

    def _sentences(self) -> Iterator[tuple[int, int]]:
        first = 0
        for place, (word, following) in enumerate(pairwise([*self._words, None])):
            assert word is not None
            ends = (
                following is None
                or ends_sentence(word.text)
                or following.start_ns - word.end_ns >= _SPAN_GAP_NS
                or self._repeats.get(following.utterance) not in (None, self._repeats.get(word.utterance))
            )
            if ends:
                yield first, place + 1
                first = place + 1

    def _is_alike(self, earlier: tuple[int, int], later: tuple[int, int]) -> bool:
        said = self._tokens(*earlier)
        again = self._tokens(*later)
        if len(said) < LEAST_ALIKE or len(again) < LEAST_ALIKE:
            return False
        same = next(
            (at for at, (one, other) in enumerate(zip(said, again, strict=False)) if one != other),
            min(len(said), len(again)),
        )
        if same >= LEAST_ALIKE and (same == len(said) or same * 2 >= len(again)):
            return True
        return SequenceMatcher(None, said, again, autojunk=False).ratio() >= ALIKE

    def _tokens(self, first: int, after: int) -> list[str]:
        fillers = fillers_of(self._transcript.language)
        words = (word.text for word in self._words[first:after] if _bare(word.text) not in fillers)
        return [token for word in words for token in token_texts(word)]

    def _said_twice(self) -> Iterator[_Run]:
        """A few words that come twice in a row: somebody has begun again within a sentence."""
        bare = [" ".join(token_texts(word.text)) for word in self._words]
        place = 0
        while place < len(bare):
            count = next(
                (
                    count
                    for count in range(MANY_WORDS, FEW_WORDS - 1, -1)
                    if all(bare[place : place + count])
                    and bare[place : place + count] == bare[place + count : place + 2 * count]
                    and len(set(bare[place : place + count])) > 1
                ),
                0,
            )
            if count:
                yield _Run(
                    ProposalKind.REPETITION, place, place + count, sentence("It is said again after this.")
                )
            place += count or 1


def _bare(text: str) -> str:
    """Return a word without case and punctuation, but with its accents."""
    plain = unicodedata.normalize("NFC", text).casefold()
    return "".join(one for one in plain if one.isalnum() or one == "ー")


def _apart(runs: Sequence[_Run]) -> list[_Run]:
    """Leave out what lies within another run; of two that overlap the earlier ends where the later begins."""
    found: list[_Run] = []
    for run in sorted(runs, key=lambda one: (one.first, -one.after)):
        if found and run.after <= found[-1].after:
            continue
        first = max(run.first, found[-1].after) if found else run.first
        if first < run.after:
            found.append(_Run(run.kind, first, run.after, run.reason))
    return found
