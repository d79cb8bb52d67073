"""The words of a recording while it is recorded, and until the last of them is heard after its end.

It reads nothing of the recording but what the recording writes anyway, so nothing waits for it; what fails in it is told,
and the recording goes on.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from pausa.core import events
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import NO_SPANS, Spans
from pausa.core.errors import PausaError
from pausa.core.events import Event
from pausa.core.sentences import Sentence, sentence
from pausa.core.words.finished_words import finished_words
from pausa.core.words.repetitions import repeated
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import ShownWord, Utterance, Word
from pausa.core.words.written_text import joined
from pausa.recording.workspace.words_file import WordsFile
from pausa.speech.sound_files import SoundFile
from pausa.speech.transcriber import FinalHeard, HeardUntil, PartialHeard

LOOK_S = 0.1
"""How often it is told how much has been written."""
LATE_NS, WELL_NS = 30_000_000_000, 10_000_000_000
"""So far behind it is told that the words come late, and so far that they do not any more."""
MOST_WAITING = 2000
"""So many things heard may wait; then guesses are left out, which the next one replaces anyway."""

Hearing = PartialHeard | FinalHeard | HeardUntil

log = logging.getLogger(__name__)


class Hearer(Protocol):
    """Turns sound into words; see ``Transcriber``."""

    @property
    def name(self) -> str: ...

    def add(self, file: SoundFile) -> None: ...

    def written(self, take: int, samples: int) -> None: ...

    def end_take(self, take: int, samples: int) -> None: ...

    def finish(self, timeout_s: float) -> bool: ...

    def close(self) -> None: ...


NewHearer = Callable[[Callable[[Hearing], None], Callable[[PausaError], None]], Hearer]
"""(what is heard, why it ended) → what hears. Raises PausaError."""


@dataclass(slots=True)
class _Take:
    """One that is, or was, recorded while this listened."""

    began_ns: int
    written: int = 0
    told: int = 0
    """So many samples the hearer knows of."""
    end: int | None = None
    """How many samples it has, once that is certain."""
    is_ended: bool = False
    """Whether the hearer knows that."""
    until_ns: int = 0
    """All up to there has been heard."""


@dataclass(frozen=True, slots=True)
class _File:
    """More of a take."""

    file: SoundFile
    at_ns: int


@dataclass(frozen=True, slots=True)
class _Closed:
    take: int
    samples: int
    goes_on: bool


@dataclass(frozen=True, slots=True)
class _Finished:
    """There is a finished file, which shows this."""

    edit: Edit
    path: Path
    keeps_hidden: bool


@dataclass(frozen=True, slots=True)
class _Moved:
    folder: Path


@dataclass(frozen=True, slots=True)
class _Forgotten:
    gone: Spans


@dataclass(frozen=True, slots=True)
class _Failed:
    error: PausaError


class _Over:
    """No more is recorded."""


class _NoFile:
    """There is no finished file, and the words stay beside the segments."""


_Fact = Hearing | _File | _Closed | _Finished | _Moved | _Forgotten | _Failed | _Over | _NoFile


class LiveTranscript:
    """Owns its thread and what hears. As a follower of the sound it is told things on the recording's thread; the rest is for any."""

    def __init__(
        self,
        *,
        folder: Path,
        tick_rate: Fraction,
        sample_rate: int,
        channels: int,
        emit: Callable[[Event], None],
        new_hearer: NewHearer | None,
        before: Transcript | None = None,
    ) -> None:
        """``emit`` adds id and state to an event, and tells it. ``new_hearer`` None: nothing more is to be written.

        ``before``: the words of a recording that is taken up again.
        """
        self._tick_rate = tick_rate
        self._sample_rate, self._channels = sample_rate, channels
        self._emit = emit
        self._new_hearer = new_hearer
        self._hearer: Hearer | None = None
        self._file = WordsFile(folder)
        self._facts: deque[_Fact] = deque()
        self._wake = threading.Event()
        self._written: dict[int, int] = {}
        """Set on the recording's thread, read on ours."""
        self._spans, self._gone = (before.spans if before is not None else NO_SPANS), NO_SPANS
        self._takes: dict[int, _Take] = {}
        self._transcript = replace(before or Transcript(), tick_rate=tick_rate)
        self._number_of: dict[tuple[int, int], int] = {}
        """By take and key, of what was told and is not final."""
        self._newest = max((one.number for one in self._transcript.utterances), default=0)
        self._is_late = self._has_failed = False
        self._left_out = 0
        self._is_over = False
        """Whether no more is recorded."""
        self._finished: _Finished | None = None
        self._has_no_file = False
        self._told_ready = False
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="live-transcript", daemon=True)
        self._thread.start()

    # ── the recording's thread ───────────────────────────────────────────────────────────────────────

    def begin(self, take: int, path: Path, *, first_sample: int, at_ns: int) -> None:
        """As of SoundFollower, like the next four."""
        file = SoundFile(
            path=path,
            take=take,
            first_sample=first_sample,
            begin=0,
            sample_rate=self._sample_rate,
            channels=self._channels,
        )
        self._tell(_File(file, at_ns))

    def written(self, take: int, samples: int) -> None:
        self._written[take] = samples

    def end(self, take: int, samples: int, *, goes_on: bool) -> None:
        self._tell(_Closed(take, samples, goes_on))

    def show(self, spans: Spans, gone: Spans) -> None:
        self._spans = spans
        if gone != self._gone:
            self._gone = gone
            self._tell(_Forgotten(gone))

    def move_to(self, folder: Path) -> None:
        self._tell(_Moved(folder))

    # ── any thread ───────────────────────────────────────────────────────────────────────────────────

    def stop(self) -> None:
        """Hear what is written, and no more. Idempotent."""
        self._tell(_Over())

    def ready(self, path: Path, edit: Edit, *, keeps_hidden: bool) -> None:
        """The finished file is there, and told: tell the words as soon as all are heard, and now what there is.

        ``keeps_hidden``: what is not shown can still be put back.
        """
        self._tell(_Finished(edit, path, keeps_hidden))

    def no_file(self) -> None:
        """There is no finished file: the words stay beside the segments, where whoever finishes it again finds them."""
        self._tell(_NoFile())

    def discard(self) -> None:
        """Nobody wants the words any more. Idempotent."""
        self._closing = True
        self._wake.set()

    @property
    def transcript(self) -> Transcript:
        """What is written so far, as the recording is edited now."""
        return self._transcript.showing(self._spans)

    @property
    def is_over(self) -> bool:
        """Whether it has nothing left to do."""
        return not self._thread.is_alive()

    def close(self, timeout_s: float) -> None:
        """Wait for the last words for so long, and join the thread. Idempotent."""
        self.stop()
        self._thread.join(timeout_s)
        self.discard()
        self._thread.join()

    def _tell(self, fact: _Fact) -> None:
        self._facts.append(fact)
        self._wake.set()

    def _hear(self, hearing: Hearing) -> None:
        """Called on the hearer's thread."""
        if isinstance(hearing, PartialHeard) and len(self._facts) > MOST_WAITING:
            self._left_out += 1
            return
        self._tell(hearing)

    # ── its own thread ───────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        try:
            self._open()
            while not self._closing and not self._is_done():
                self._wake.wait(LOOK_S)
                self._wake.clear()
                self._work()
        except Exception:
            log.exception("the words of a recording end because of a fault")
            self._fail(
                PausaError(
                    sentence(
                        "An error in Pausa ended the writing of words. The recording goes on, and its words can be written afterwards."
                    )
                )
            )
        finally:
            if self._hearer is not None:
                self._hearer.close()
        self._tell_last()

    def _open(self) -> None:
        if self._new_hearer is None:
            return
        if not self._sample_rate:
            self._fail(
                PausaError(
                    sentence("Without a microphone no words are written. The recording is not affected.")
                )
            )
            return
        try:
            self._hearer = self._new_hearer(self._hear, lambda error: self._tell(_Failed(error)))
        except PausaError as error:
            self._fail(error)

    def _work(self) -> None:
        while self._facts and not self._closing:
            self._take_in(self._facts.popleft())
        self._tell_written()
        self._note_lateness()

    def _take_in(self, fact: _Fact) -> None:
        match fact:
            case PartialHeard():
                self._on_partial(fact)
            case FinalHeard():
                self._on_final(fact)
            case HeardUntil():
                self._on_heard(fact)
            case _File():
                self._takes.setdefault(fact.file.take, _Take(fact.at_ns))
                if self._hearer is not None:
                    self._hearer.add(fact.file)
            case _Closed():
                self._on_closed(fact)
            case _Moved():
                self._file.move_to(fact.folder)
                self._file.write(self._transcript)
            case _Forgotten():
                self._forget(fact.gone)
            case _Finished():
                self._finished = fact
            case _Failed():
                self._fail(fact.error)
            case _NoFile():
                self._has_no_file = True
            case _Over():
                self._is_over = True
                for number, take in self._takes.items():
                    if not take.is_ended:
                        self._end_take(number, take, take.end if take.end is not None else take.written)

    def _tell_written(self) -> None:
        for number, take in self._takes.items():
            take.written = self._written.get(number, take.written)
            if take.written > take.told and not take.is_ended:
                take.told = take.written
                if self._hearer is not None:
                    self._hearer.written(number, take.written)

    def _on_closed(self, closed: _Closed) -> None:
        take = self._takes.get(closed.take)
        if take is None:
            return
        take.written = take.end = closed.samples
        if closed.goes_on:
            take.end = None
            return
        self._end_take(closed.take, take, closed.samples)
        self._drop_after_the_end(closed.take)

    def _end_take(self, number: int, take: _Take, samples: int) -> None:
        take.end, take.is_ended = samples, True
        if self._hearer is not None:
            self._hearer.end_take(number, samples)

    def _drop_after_the_end(self, number: int) -> None:
        """Take away words that were heard after a cut which came late: they belong to a pause."""
        for utterance in self._transcript.utterances:
            if (
                utterance.take == number
                and (left := self._before_the_end(number, utterance.words)) != utterance.words
            ):
                self._keep(utterance.with_words(left))
                self._tell_final(utterance.with_words(left))
                self._file.add(self._transcript, utterance.with_words(left))

    def _before_the_end(self, number: int, words: tuple[Word, ...]) -> tuple[Word, ...]:
        take = self._takes.get(number)
        if take is None or take.end is None or not self._sample_rate:
            return words
        end_ns = take.end * 1_000_000_000 // self._sample_rate
        return tuple(
            replace(word, end_ns=min(word.end_ns, end_ns)) for word in words if word.middle_ns < end_ns
        )

    # ── what is heard ────────────────────────────────────────────────────────────────────────────────

    def _on_partial(self, heard: PartialHeard) -> None:
        words = self._before_the_end(heard.take, heard.words)
        known = self._number_of.get((heard.take, heard.key))
        if known is None and not words:
            return
        utterance = self._with_repetition(Utterance(self._numbered(heard.take, heard.key), heard.take, words))
        shown = self._shown(utterance)
        self._emit(
            events.TranscriptPartial(
                monotonic_ns=time.monotonic_ns(),
                utterance=utterance.number,
                words=shown,
                text=_text(shown),
                repeats=utterance.repeats,
            )
        )

    def _on_final(self, heard: FinalHeard) -> None:
        words = self._before_the_end(heard.take, heard.words)
        if not words and (heard.take, heard.key) not in self._number_of:
            return
        number = self._numbered(heard.take, heard.key)
        del self._number_of[heard.take, heard.key]
        utterance = self._with_repetition(Utterance(number, heard.take, words))
        self._note_engine(heard.language)
        self._keep(utterance)
        self._tell_final(utterance, heard.language)
        if words and self._finished is None:
            self._file.add(self._transcript, utterance)

    def _on_heard(self, heard: HeardUntil) -> None:
        if heard.is_whole:
            # Of what could not be read, the words are missing, and that is not denied.
            self._transcript = self._transcript.with_heard(heard.take, heard.end_ns)
        if (take := self._takes.get(heard.take)) is not None:
            take.until_ns = max(take.until_ns, heard.end_ns)
            if take.is_ended and self._finished is None:
                self._file.add(self._transcript)

    def _note_engine(self, language: str) -> None:
        transcript, name = self._transcript, self._hearer.name if self._hearer is not None else ""
        if (language and not transcript.language) or name != transcript.engine:
            self._transcript = replace(
                transcript, language=transcript.language or language, engine=name or transcript.engine
            )

    def _numbered(self, take: int, key: int) -> int:
        number = self._number_of.get((take, key))
        if number is None:
            self._newest += 1
            number = self._number_of[take, key] = self._newest
        return number

    def _keep(self, utterance: Utterance) -> None:
        self._transcript = self._transcript.with_utterance(utterance)

    def _with_repetition(self, utterance: Utterance) -> Utterance:
        """Mark what is likely another try of what is heard before it."""
        if not utterance.words:
            return utterance
        before = [
            one
            for one in self._transcript.utterances[-2 * _NEIGHBOURS :]
            if one.number < utterance.number and self._is_shown(one)
        ]
        return replace(utterance, repeats=repeated(utterance, before[-_NEIGHBOURS:]))

    def _is_shown(self, utterance: Utterance) -> bool:
        return bool(self._shown(utterance))

    def _shown(self, utterance: Utterance) -> tuple[ShownWord, ...]:
        """Return its words on the file's clock, as the recording is edited now. Costs as much as there are spans."""
        lines = Transcript((utterance,), self._spans, self._tick_rate).lines()
        return tuple(word for line in lines for word in line)

    def _tell_final(self, utterance: Utterance, language: str = "") -> None:
        shown = self._shown(utterance)
        now_ns, latency_s = time.monotonic_ns(), 0.0
        if utterance.words and (take := self._takes.get(utterance.take)) is not None:
            latency_s = max(0.0, (now_ns - take.began_ns - utterance.end_ns) / 1e9)
        self._emit(
            events.TranscriptFinal(
                monotonic_ns=now_ns,
                utterance=utterance.number,
                words=shown,
                text=_text(shown),
                language=language,
                repeats=utterance.repeats if shown else None,
                latency_s=round(latency_s, 3),
            )
        )

    def _forget(self, gone: Spans) -> None:
        self._transcript = self._transcript.without(gone)
        if self._finished is None:
            self._file.write(self._transcript)

    # ── how it goes ──────────────────────────────────────────────────────────────────────────────────

    def _note_lateness(self) -> None:
        if self._hearer is None or self._is_over or self._has_failed:
            return
        behind_ns = sum(
            max(0, take.written * 1_000_000_000 // self._sample_rate - take.until_ns)
            for take in self._takes.values()
        )
        if behind_ns > LATE_NS and not self._is_late:
            self._is_late = True
            self._notice(
                "words_late",
                sentence(
                    "The computer writes the words more slowly than they are said. They come late, and none is lost; a smaller model is faster."
                ),
            )
        elif behind_ns < WELL_NS and self._is_late:
            self._is_late = False
            self._notice("words_well", sentence("The words are up to date again."))

    def _fail(self, error: PausaError) -> None:
        """Tell, once, why no more words come."""
        if self._has_failed:
            return
        self._has_failed = True
        log.warning("no more words are written: %s", error)
        self._notice("words_failed", error.sentence)

    def _notice(self, code: str, message: Sentence) -> None:
        self._emit(events.Noticed(monotonic_ns=time.monotonic_ns(), code=code, message=message))

    def _is_done(self) -> bool:
        """Whether the file is finished and all of it is heard, or no more can be."""
        if not self._is_over or self._facts:
            return False
        hears = self._hearer is not None and not self._has_failed
        all_heard = not hears or (self._hearer is not None and self._hearer.finish(0) and not self._facts)
        if self._finished is not None and not all_heard and not self._told_ready:
            # Its folder is gone: what there is must not be in memory alone.
            self._tell_ready(self._finished)
        return all_heard and (self._finished is not None or self._has_no_file)

    def _tell_last(self) -> None:
        if self._left_out:
            log.warning("%d guesses at words were left out", self._left_out)
        finished = self._finished or next((one for one in self._facts if isinstance(one, _Finished)), None)
        if finished is not None:
            self._tell_ready(finished)

    def _tell_ready(self, finished: _Finished) -> None:
        if self._has_failed and not self._transcript.utterances and not self._transcript.heard:
            return
        transcript = finished_words(
            self._transcript, finished.edit, self._tick_rate, keeps_hidden=finished.keeps_hidden
        )
        self._told_ready = True
        self._emit(
            events.TranscriptReady(
                monotonic_ns=time.monotonic_ns(), transcript=transcript, path=finished.path
            )
        )


_NEIGHBOURS = 3
"""So many utterances before are looked at."""


def _text(words: tuple[ShownWord, ...]) -> str:
    return joined(word.text for word in words)
