"""A child that writes words, its signs of life, and the lines that are exchanged with it."""

import json
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Protocol

LOOK_S = 0.25
"""How often a child is looked after that says nothing."""
LIFELESS_LOOKS = 80
"""After so many looks without a sign of life a child is ended: 20 s."""
LOADING_LOOKS = 480
"""So long loading a model may take: two minutes."""
UNANSWERED_LOOKS = 12
"""A child that has shown no life for so many looks is sent nothing more, so that we never wait for it."""
END_S = 1.0
REST_S, MOST_REST_S = 1.0, 32.0
"""So long a child rests, so that what it made way for gets well; twice as long where that did not last."""
MOST_WAITING = 1000
"""Messages of the child that wait for us; it waits beyond that."""

log = logging.getLogger(__name__)


class SpeechChild(Protocol):
    """A running child with which lines are exchanged."""

    def write(self, data: bytes) -> None:
        """Raises BrokenPipeError when it is gone."""
        ...

    def read_line(self) -> bytes:
        """Wait for a line; nothing means that it has ended."""
        ...

    def kill(self) -> None: ...

    def halt(self) -> None:
        """Let it do nothing at all until ``go_on``."""
        ...

    def go_on(self) -> None: ...

    def end(self, timeout_s: float) -> str:
        """Let it end, kill it after ``timeout_s``, and return the last that it said. Idempotent."""
        ...

    def close(self) -> None: ...


StartChild = Callable[[Sequence[str]], SpeechChild]


class WatchedChild:
    """One child, from its start to its end, and the thread that reads what it says."""

    def __init__(self, words: Sequence[str], start_child: StartChild, news: threading.Condition) -> None:
        """``news`` is told when the child has said something. Raises MediaError if it cannot be started."""
        self._child = start_child(words)
        self._news = news
        self._messages: deque[dict[str, Any]] = deque()
        self.has_ended = False
        self.last_line = ""
        self._is_over = False
        self._sign: tuple[str, float] | None = None
        self._looks = 0
        self._look_s = time.monotonic()
        self._allowed = LOADING_LOOKS
        self._rests_until_s: float | None = None
        self._rest_s, self._rested_s = REST_S, 0.0
        """How long it rests, and when it went on."""
        self._thread = threading.Thread(target=self._read, name="transcriber-reader", daemon=True)
        self._thread.start()

    def __enter__(self) -> "WatchedChild":
        return self

    def __exit__(self, *_: object) -> None:
        with self._news:
            self._is_over = True
            self._news.notify_all()
        self._go_on()
        if self.hangs:
            self._child.kill()
        self.last_line = self._child.end(END_S)
        self._thread.join()
        self._child.close()

    @property
    def answers(self) -> bool:
        return self._looks < UNANSWERED_LOOKS and self._rests_until_s is None

    @property
    def hangs(self) -> bool:
        return self._looks >= self._allowed

    def rest(self, is_wanted: bool) -> None:
        """Let it do nothing, as long as that is wanted and a moment longer. Call it a few times a second."""
        now_s = time.monotonic()
        if is_wanted:
            if self._rests_until_s is None:
                self._child.halt()
                lasted = now_s - self._rested_s > 2 * self._rest_s
                self._rest_s = REST_S if lasted else min(2 * self._rest_s, MOST_REST_S)
            self._rests_until_s = now_s + self._rest_s
        elif self._rests_until_s is not None and now_s > self._rests_until_s:
            self._go_on()

    def _go_on(self) -> None:
        if self._rests_until_s is not None:
            self._child.go_on()
            self._rests_until_s, self._rested_s = None, time.monotonic()
            self._looks = 0

    def send(self, order: dict[str, Any]) -> bool:
        """Return whether it was sent."""
        try:
            self._child.write(json.dumps(order).encode() + b"\n")
        except BrokenPipeError:
            return False
        return True

    def messages(self, timeout_s: float, *, or_if: Callable[[], bool]) -> list[dict[str, Any]]:
        """Wait for what the child says, or something else, and return it without its beats."""
        with self._news:
            self._news.wait_for(lambda: self._messages or self.has_ended or or_if(), timeout_s)
            messages = list(self._messages)
            self._messages.clear()
            self._news.notify_all()
        self._watch(messages)
        return [one for one in messages if "beat" not in one]

    def _watch(self, messages: Sequence[dict[str, Any]]) -> None:
        """Count looks and not seconds: a computer that was asleep must not cost its child."""
        is_alive = False
        for one in messages:
            if "beat" not in one:
                is_alive = True
                continue
            sign = (str(one["beat"]), float(one["used_s"]))
            is_alive = is_alive or sign != self._sign or sign[0] == "waiting"
            self._sign = sign
            self._allowed = LOADING_LOOKS if sign[0] == "loading" else LIFELESS_LOOKS
        now_s = time.monotonic()
        if is_alive or self._rests_until_s is not None:
            self._looks = 0
        elif now_s - self._look_s < LOOK_S:
            return
        else:
            self._looks += 1
        self._look_s = now_s

    def _read(self) -> None:
        while line := self._child.read_line():
            try:
                message = json.loads(line)
            except ValueError:
                log.warning("the child that writes words says %r", line[:200])
                continue
            with self._news:
                self._news.wait_for(lambda: len(self._messages) < MOST_WAITING or self._is_over)
                self._messages.append(message)
                self._news.notify_all()
        with self._news:
            self.has_ended = True
            self._news.notify_all()
