"""Looks up hosts on threads of their own, because the system's question cannot be given up: a name server that is silent holds it."""

import socket
import threading
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Final

MOST_AT_ONCE: Final = 128


@dataclass(frozen=True, slots=True)
class Found:
    """The addresses of a host, as literals; none: it is not known."""

    literals: tuple[str, ...]


class NameLookup:
    """Asks once for all who want to know the same host at the same time. Any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked: dict[str, Future[Found]] = {}

    def ask(self, host: str) -> "Future[Found]":
        """Return what is found, as soon as it is; the future never fails."""
        with self._lock:
            if (asked := self._asked.get(host)) is not None:
                return asked
            answer: Future[Found] = Future()
            if len(self._asked) >= MOST_AT_ONCE:
                answer.set_result(Found(()))
                return answer
            self._asked[host] = answer
        try:
            threading.Thread(
                target=self._look_up, args=(host, answer), name="name-lookup", daemon=True
            ).start()
        except RuntimeError:  # the system has no thread left
            self._tell(host, answer, ())
        return answer

    def _look_up(self, host: str, answer: "Future[Found]") -> None:
        try:
            rows = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
            literals = tuple(dict.fromkeys(str(row[4][0]) for row in rows))
        except (OSError, UnicodeError):
            literals = ()
        self._tell(host, answer, literals)

    def _tell(self, host: str, answer: "Future[Found]", literals: tuple[str, ...]) -> None:
        with self._lock:
            del self._asked[host]
        answer.set_result(Found(literals))
