"""A child that speaks the protocol of the one that writes words, and hears by a rule instead of by an engine.

Every half second of a take is an utterance of two words that name the take and the half second: ``t1n3`` and ``end``. So what
is heard, and where it must be, follows from the takes alone. It reads the files as far as they are written.
"""

import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

LENGTH_NS = 500_000_000
FIRST_NS, SECOND_NS = (50_000_000, 200_000_000), (250_000_000, 450_000_000)


def command(*more: str) -> list[str]:
    """Return the command line of the child. ``slow``: it falls behind; ``deaf``: it ends at once; ``dies``: after each utterance."""
    return [sys.executable, __file__, *more]


def word_at(take: int, number: int) -> str:
    return f"t{take}n{number}"


def times_of(number: int) -> tuple[int, int]:
    """Return when the first word of an utterance begins and ends in its take."""
    begin_ns = (number - 1) * LENGTH_NS
    return begin_ns + FIRST_NS[0], begin_ns + FIRST_NS[1]


def _words(take: int, number: int) -> list[list[Any]]:
    begin_ns = (number - 1) * LENGTH_NS
    return [
        [word_at(take, number), begin_ns + FIRST_NS[0], begin_ns + FIRST_NS[1], 0.9],
        ["end", begin_ns + SECOND_NS[0], begin_ns + SECOND_NS[1], 0.8],
    ]


class _Take:
    def __init__(self, rate: int, channels: int) -> None:
        self.rate, self.channels = rate, channels
        self.files: list[dict[str, Any]] = []
        self.written = 0
        self.samples: int | None = None
        self.said = 0
        self.lost = 0


class _Child:
    def __init__(self, ways: list[str]) -> None:
        self.ways = ways
        self.takes: dict[int, _Take] = {}
        self.lock = threading.Lock()

    def tell(self, message: dict[str, Any]) -> None:
        with self.lock:
            sys.stdout.write(json.dumps(message) + "\n")
            sys.stdout.flush()

    def run(self) -> None:
        if "deaf" in self.ways:
            return
        self.tell({"ready": "Scripted speech"})
        threading.Thread(target=self._beat, daemon=True).start()
        for line in sys.stdin:
            match json.loads(line):
                case {"add": file, "from": int(first)}:
                    take = self.takes.setdefault(file["take"], _Take(file["sample_rate"], file["channels"]))
                    take.files.append(file)
                    take.said = max(take.said, first // 8000)
                    Path(file["path"]).open("rb").close()
                case {"written": [take, samples]}:
                    self.takes[take].written = samples
                case {"end": [take, samples]}:
                    self.takes[take].samples = samples
            self._work()

    def _beat(self) -> None:
        while True:
            self.tell({"beat": "waiting", "used_s": 0.0})
            time.sleep(0.5)

    def _work(self) -> None:
        for number, take in list(self.takes.items()):
            length = take.rate * LENGTH_NS // 1_000_000_000
            there = take.written if take.samples is None else take.samples
            while (take.said + 1) * length <= there and "slow" not in self.ways:
                self._say(number, take, is_final=True)
                if "dies" in self.ways:
                    sys.exit(1)
            if take.samples is None:
                if there - take.said * length > length // 2:
                    self.tell({"heard": [self._message("partial", number, take.said + 1)]})
                continue
            while take.said * length < there:
                self._say(number, take, is_final=True)
            self.tell({"heard": [{"until": [number, there * 1_000_000_000 // take.rate]}]})
            del self.takes[number]
            self.tell({"done": number, "lost": 0})

    def _say(self, number: int, take: _Take, *, is_final: bool) -> None:
        take.said += 1
        until = {"until": [number, take.said * LENGTH_NS]}
        self.tell({"heard": [self._message("final" if is_final else "partial", number, take.said), until]})

    def _message(self, kind: str, take: int, number: int) -> dict[str, Any]:
        return {kind: [take, number], "words": _words(take, number), "language": "en"}


if __name__ == "__main__":
    _Child(sys.argv[1:]).run()
