"""The log: a few files of bounded size that only their owner can read, and to which uncaught exceptions go.

No line holds a password: addresses of cameras are shortened, wherever a message or a traceback got them from. None holds
what a terminal obeys, and a message cannot look like two: a title may have come from anywhere.
"""

import copy
import logging
import os
import sys
import threading
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import format_exception
from types import TracebackType

from pausa.core.device_names import without_secrets
from pausa.core.durable_files import make_folder
from pausa.core.repeat_limit import RepeatLimit
from pausa.core.visible_text import visible

LOG_BYTES = 1_000_000
OLDER_FILES = 3
MOST_IN_A_MINUTE = 100

log = logging.getLogger("pausa")


class WithoutSecrets(logging.Formatter):
    """Formats messages and tracebacks, without the secrets that addresses hold."""

    def format(self, record: logging.LogRecord) -> str:
        return visible(without_secrets(super().format(record)))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        record.message = record.message.replace("\n", "\n    ")
        return super().formatMessage(record)


class OwnerOnlyLog(RotatingFileHandler):
    """Opens the file at the first message. A log that cannot be written must not cost a recording."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, maxBytes=LOG_BYTES, backupCount=OLDER_FILES, encoding="utf-8", delay=True, errors="replace"
        )
        self._limit = RepeatLimit(MOST_IN_A_MINUTE)

    def emit(self, record: logging.LogRecord) -> None:
        """Write a message, unless it comes too often; then the next one says how many were left out."""
        left_out = self._limit.left_out((record.name, str(record.msg)))
        if left_out is None:
            return
        if left_out:
            record = copy.copy(record)
            record.msg, record.args = f"{record.getMessage()} ({left_out} more were left out before)", None
        super().emit(record)

    def _open(self) -> TextIOWrapper:
        make_folder(Path(self.baseFilename).parent)
        return open(self.baseFilename, "a", encoding=self.encoding, errors=self.errors, opener=_owner_only)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Do nothing: there is no better place for the message."""


def keep_log(path: Path) -> None:
    """Write messages, warnings and every uncaught exception to ``path`` from now on.

    Exceptions of the main thread, such as those of a Qt slot, are written to stderr too where there is one.
    """
    handler = OwnerOnlyLog(path)
    handler.setFormatter(
        WithoutSecrets("{asctime} {levelname} {process} {threadName} {name}: {message}", style="{")
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_fault
    threading.excepthook = _log_thread_fault


def _log_fault(kind: type[BaseException], exception: BaseException, traceback: TracebackType | None) -> None:
    if issubclass(kind, Exception):
        log.error("an uncaught exception", exc_info=(kind, exception, traceback))
    if sys.stderr is not None:
        sys.stderr.write(without_secrets("".join(format_exception(kind, exception, traceback))))


def _log_thread_fault(fault: threading.ExceptHookArgs) -> None:
    if fault.exc_value is None or isinstance(fault.exc_value, SystemExit):
        return
    name = fault.thread.name if fault.thread else "?"
    log.error("a fault ended the thread %s", name, exc_info=fault.exc_value)


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags | (os.O_CLOEXEC if sys.platform != "win32" else 0), 0o600)
