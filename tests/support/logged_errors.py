"""An error in our own log fails a test, unless the test says that it expects it:

@pytest.mark.logs_error("could not be finished")

Each pattern (a regular expression) must be found in some error, and each error must be matched by some pattern.
``may_log_error`` takes patterns of errors that may come or not.
"""

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


class LoggedErrors(logging.Handler):
    """Collects what any thread logs below ``pausa`` as an error or worse."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.setFormatter(logging.Formatter("%(name)s: %(message)s"))
        self._messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._messages.append(self.format(record))

    def take(self) -> list[str]:
        """Return the errors since the last call, with their tracebacks."""
        self.acquire()
        try:
            messages, self._messages = self._messages, []
        finally:
            self.release()
        return messages


@contextmanager
def collected_errors() -> Iterator[LoggedErrors]:
    """Listen to the log of the whole program."""
    errors, logger = LoggedErrors(), logging.getLogger("pausa")
    logger.addHandler(errors)
    try:
        yield errors
    finally:
        logger.removeHandler(errors)


def complaints(messages: Sequence[str], wanted: Sequence[str] = (), allowed: Sequence[str] = ()) -> list[str]:
    """Return what is wrong with ``messages``: a line for each unexpected error and each pattern of ``wanted`` without one."""
    unexpected = [text for text in messages if not _matches([*wanted, *allowed], text)]
    missing = [pattern for pattern in wanted if not any(_matches([pattern], text) for text in messages)]
    return [
        *(f"an error was logged that the test does not expect: {text}" for text in unexpected),
        *(f"no logged error matches {pattern!r}" for pattern in missing),
    ]


def _matches(patterns: Sequence[str], text: str) -> bool:
    return any(re.search(pattern, text, re.DOTALL) for pattern in patterns)
