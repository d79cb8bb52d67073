"""Has the words of takes written while they are recorded, by a child that reads the files of the recording.

Whoever records says what is written and never waits. The child is watched: one that crashes or hangs is replaced, and its
successor goes on where the last final words end.
"""

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pausa.core.errors import MediaError, PausaError, SpeechError
from pausa.core.sentences import Sentence, sentence
from pausa.core.words.word import Word
from pausa.speech.engines import WHISPER
from pausa.speech.listening import words_of
from pausa.speech.models import packaged_model, read_model
from pausa.speech.sound_files import SoundFile
from pausa.speech.speech_child import command
from pausa.speech.speech_engine import SAMPLE_NS
from pausa.speech.watched_child import LOOK_S, StartChild, WatchedChild

MOST_REPLACED = 3
"""So many times in a row, without any words in between."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SpeechOptions:
    """How words are written."""

    engine: str = WHISPER
    model: Path | None = None
    """The folder of the model; None: the one that is installed as a package, or that the engine brings along."""
    language: str = ""
    """As two letters; empty: found out."""
    live: bool = True
    """Whether words are wanted before they are final."""
    threads: int = 1


@dataclass(frozen=True, slots=True)
class PartialHeard:
    """What is being said, as it is understood so far; what comes next with the same key replaces it."""

    take: int
    key: int
    """Of an utterance; no two have the same."""
    words: tuple[Word, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class FinalHeard:
    """An utterance that will not change."""

    take: int
    key: int
    words: tuple[Word, ...]
    """Empty: it was no word."""
    language: str = ""


@dataclass(frozen=True, slots=True)
class HeardUntil:
    """All words of a take before ``end_ns`` were told."""

    take: int
    end_ns: int
    is_whole: bool = True
    """Whether all of the sound before that could be read."""


Heard = PartialHeard | FinalHeard | HeardUntil


@dataclass(slots=True)
class _Take:
    """What is known of a take that is not heard to its end."""

    files: list[SoundFile] = field(default_factory=list)
    written: int = 0
    samples: int | None = None
    heard_ns: int = 0
    """All words before that are final."""
    keys: dict[int, int] = field(default_factory=dict)
    """Those of the utterances of which only a part is told, by the child's own numbers."""
    told_files: int = 0
    told_written: int = 0
    told_end: bool = False

    def new_child(self) -> None:
        self.keys.clear()
        self.told_files, self.told_written, self.told_end = 0, 0, False


class Transcriber:
    """Writes the words of one recording's takes. Its methods return at once and may be called by any thread, but for ``finish``."""

    def __init__(
        self,
        options: SpeechOptions,
        *,
        start_child: StartChild,
        hear: Callable[[Heard], None],
        failed: Callable[[PausaError], None],
        rests: Callable[[], bool] = lambda: False,
    ) -> None:
        """``hear`` and ``failed`` are called on the transcriber's own thread; after ``failed`` nothing more comes.

        ``rests``: whether something more important needs the processor just now; it is asked a few times a second.
        """
        self._options = options
        self._start_child, self._hear, self._failed = start_child, hear, failed
        self._rests = rests
        self._news = threading.Condition()
        self._takes: dict[int, _Take] = {}
        self._has_orders = False
        self._told = 0
        """How often something final was told."""
        self._has_failed = self._closing = False
        self._key = 0
        self._name = ""
        self._thread = threading.Thread(target=self._run, name="transcriber", daemon=True)
        self._thread.start()

    @property
    def name(self) -> str:
        """Engine and model as they are shown to people; empty until they are loaded."""
        return self._name

    def add(self, file: SoundFile) -> None:
        """Say where sound of a take lies, before it is written there. A take may lie in several files."""
        with self._news:
            if self._has_failed:
                return
            self._takes.setdefault(file.take, _Take()).files.append(file)
            self._changed()

    def written(self, take: int, samples: int) -> None:
        """Say that so many samples of a take are in its files by now. A few times a second is enough."""
        with self._news:
            if take in self._takes:
                self._takes[take].written = samples
                self._changed()

    def end_take(self, take: int, samples: int) -> None:
        """Say that a take has so many samples, and all are written: what is open becomes final."""
        with self._news:
            if take in self._takes:
                self._takes[take].samples = samples
                self._changed()

    def finish(self, timeout_s: float) -> bool:
        """Wait until all takes that have ended are heard. False: some are not, because of the time or a failure."""
        with self._news:
            self._news.wait_for(lambda: self._has_failed or self._closing or not self._is_owing(), timeout_s)
            return not self._has_failed and not self._is_owing()

    def close(self) -> None:
        """End the child and join the thread; what is not heard by now is not told. Idempotent."""
        with self._news:
            self._closing = True
            self._news.notify_all()
        self._thread.join()

    def _changed(self) -> None:
        self._has_orders = True
        self._news.notify_all()

    def _is_owing(self) -> bool:
        return any(one.samples is not None for one in self._takes.values())

    # ── the transcriber's thread ─────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        try:
            self._serve()
        except PausaError as error:
            self._fail(error)
        except Exception:
            log.exception("writing words failed")
            self._fail(SpeechError(_ended_sentence()))

    def _fail(self, error: PausaError) -> None:
        with self._news:
            self._has_failed = True
            self._takes.clear()
            self._news.notify_all()
        self._failed(error)

    def _serve(self) -> None:
        """Have one child after another listen, until we are closed. Raises PausaError."""
        words = self._command()
        replaced = 0
        while True:
            before = self._told
            try:
                run = WatchedChild(words, self._start_child, self._news)
            except MediaError as error:
                log.warning("the child that writes words cannot be started: %s", error)
                raise SpeechError(_ended_sentence()) from error
            with run:
                if self._listen(run):
                    return
            if self._told > before:
                replaced = 0
            replaced += 1
            log.warning("the child that writes words ended or hung, and is replaced: %s", run.last_line)
            if replaced > MOST_REPLACED:
                raise SpeechError(_ended_sentence())
            self._forget_open()

    def _command(self) -> list[str]:
        options = self._options
        model = options.model
        if options.engine == WHISPER:
            model = model or packaged_model()
            if model is None:
                raise SpeechError(missing_sentence())
            read_model(model).demand(options.language)
        return command(json.dumps({**asdict(options), "model": str(model) if model is not None else None}))

    def _forget_open(self) -> None:
        with self._news:
            takes = list(self._takes.items())
        for number, take in takes:
            for key in take.keys.values():
                self._hear(FinalHeard(number, key, ()))
            with self._news:
                take.new_child()
                self._has_orders = True

    def _listen(self, run: WatchedChild) -> bool:
        """Exchange lines with a child; True: we are closed, False: it has ended or hangs."""
        while True:
            run.rest(self._rests())
            with self._news:
                if self._closing:
                    return True
                orders = self._orders() if run.answers else []
                self._has_orders = False
            for order in orders:
                if not run.send(order):
                    return False
            messages = run.messages(LOOK_S, or_if=lambda: self._closing or self._has_orders)
            for message in messages:
                for part in message.get("heard", [message]):
                    self._take_in(part)
            if run.has_ended or run.hangs:
                return False

    def _orders(self) -> list[dict[str, Any]]:
        orders: list[dict[str, Any]] = []
        for number, take in self._takes.items():
            orders += [
                {"add": {**asdict(file), "path": str(file.path)}, "from": take.heard_ns // SAMPLE_NS}
                for file in take.files[take.told_files :]
            ]
            take.told_files = len(take.files)
            if take.written > take.told_written and take.samples is None:
                take.told_written = take.written
                orders.append({"written": [number, take.written]})
            if take.samples is not None and not take.told_end:
                take.told_end = True
                orders.append({"end": [number, take.samples]})
        return orders

    def _take_in(self, message: dict[str, Any]) -> None:
        match message:
            case {"partial": [int(number), int(place)]} if number in self._takes:
                key = self._key_of(self._takes[number], place)
                self._hear(PartialHeard(number, key, words_of(message), str(message["language"])))
            case {"final": [int(number), int(place)]} if number in self._takes:
                key = self._key_of(self._takes[number], place)
                del self._takes[number].keys[place]
                self._told += 1
                self._hear(FinalHeard(number, key, words_of(message), str(message["language"])))
            case {"until": [int(number), int(end_ns)]} if number in self._takes:
                self._takes[number].heard_ns = end_ns
                self._hear(HeardUntil(number, end_ns, is_whole=not message.get("has_gap")))
            case {"done": int(number), "lost": int(lost)} if number in self._takes:
                if lost:
                    log.warning("%d samples of take %d could not be read", lost, number)
                with self._news:
                    del self._takes[number]
                    self._news.notify_all()
            case {"ready": str(name)}:
                self._name = name
            case {"failed": what, "details": details}:
                log.warning("words cannot be written: %s", details)
                if what == "missing":
                    raise SpeechError(missing_sentence())
                if what == "model":
                    raise SpeechError(_refused_sentence(self._options.model))
            case _:
                pass

    def _key_of(self, take: _Take, place: int) -> int:
        if place not in take.keys:
            self._key += 1
            take.keys[place] = self._key
        return take.keys[place]


def missing_sentence() -> Sentence:
    """Return the sentence for a computer without an engine or a model."""
    return sentence(
        "Nothing that writes words is installed. Install it with “pip install pausa[words-en]”, or the package pausa-words. Recordings are made as ever."
    )


def _refused_sentence(model: Path | None) -> Sentence:
    return sentence(
        "The model {model} cannot be loaded, so no words are written. The recording itself is not affected, and its words can be written afterwards with another model.",
        model=model.name if model is not None else "",
    )


def _ended_sentence() -> Sentence:
    return sentence(
        "What writes the words has failed several times. The recording itself is not affected, and its words can be written afterwards."
    )
