"""Listens to takes, one after another, as far as their sound is written: what the child does."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pausa.core.words.word import Word
from pausa.speech.sound_files import SoundFile, TakeSound
from pausa.speech.speech_engine import SAMPLE_NS, Engine, EngineEvent, ListenedUntil

Tell = Callable[[dict[str, Any]], None]

log = logging.getLogger(__name__)


class _Take:
    def __init__(self, file: SoundFile, from_sample: int, make_engine: Callable[[int], Engine]) -> None:
        self.number = file.take
        self.sound = TakeSound(file, from_sample=from_sample)
        self.engine = make_engine(self.sound.next_sample)


class Listening:
    """Takes commands, and works in small steps. One thread."""

    def __init__(self, make_engine: Callable[[int], Engine], tell: Tell) -> None:
        """``make_engine`` makes one for a take, from a sample on: nothing of one take is ever heard with another."""
        self._make_engine, self._tell = make_engine, tell
        self._takes: dict[int, _Take] = {}

    def obey(self, command: dict[str, Any]) -> None:
        match command:
            case {"add": file, "from": int(from_sample)}:
                one = SoundFile(**{**file, "path": Path(file["path"])})
                if one.take in self._takes:
                    self._takes[one.take].sound.add(one)
                else:
                    self._takes[one.take] = _Take(one, from_sample, self._make_engine)
            case {"written": [int(take), int(samples)]} if take in self._takes:
                self._takes[take].sound.written = samples
            case {"end": [int(take), int(samples)]} if take in self._takes:
                self._takes[take].sound.samples = samples
            case _:
                log.warning("this is no command: %s", command)

    def step(self) -> bool:
        """Do a little of what waits; False: nothing does."""
        return any(self._step(take) for take in list(self._takes.values()))

    def _step(self, take: _Take) -> bool:
        events = take.engine.events(is_idle=not take.sound.waits)
        if events:
            # One line: who reads it has the words and how far that is, or neither.
            self._tell({"heard": [_message(take, event) for event in events]})
            return True
        if take.sound.waits:
            first = take.sound.next_sample
            take.engine.feed(take.sound.read(), first)
            if take.sound.is_read:
                take.engine.finish()
            return True
        if take.sound.is_read:
            del self._takes[take.number]
            take.sound.close()
            self._tell({"done": take.number, "lost": take.sound.lost})
            return True
        return False


def _message(take: _Take, event: EngineEvent) -> dict[str, Any]:
    if isinstance(event, ListenedUntil):
        return {"until": [take.number, event.sample * SAMPLE_NS], "has_gap": take.sound.lost > 0}
    return {
        "final" if event.is_final else "partial": [take.number, event.number],
        "words": [[one.text, one.start_ns, one.end_ns, round(one.probability, 4)] for one in event.words],
        "language": event.language,
    }


def words_of(message: dict[str, Any]) -> tuple[Word, ...]:
    """Return the words that such a message tells."""
    return tuple(
        Word(str(text), int(start_ns), int(end_ns), float(sure))
        for text, start_ns, end_ns, sure in message["words"]
    )
