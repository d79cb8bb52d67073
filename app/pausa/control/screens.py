"""Where the news of a recording goes: one JSON line an event, plain lines, or a line that stays on a terminal."""

import contextlib
import json
import os
import sys
from types import TracebackType
from typing import Protocol, Self

from rich.console import Console
from rich.live import Live
from rich.text import Text

from pausa.control.event_texts import event_text, notice_text
from pausa.control.status_line import StatusLine
from pausa.core.events import Event


class Screen(Protocol):
    """Shows what happens. Raises OSError when nobody is there any more to see it."""

    def hear(self, event: Event, *, wordless: bool = False) -> None:
        """Something has happened. ``wordless``: a sentence for people follows from elsewhere."""
        ...

    def say(self, sentence: str) -> None:
        """Something else that the user should read."""
        ...

    def ask(self, question: str) -> None:
        """Put a question; an empty one takes it back."""
        ...

    def refresh(self) -> None:
        """Called some times a second."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class _Lines:
    """What the screens that only write lines have in common."""

    def say(self, sentence: str) -> None:
        print(sentence, file=sys.stderr, flush=True)

    def ask(self, question: str) -> None:
        if question:
            self.say(question)

    def refresh(self) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


class JsonLines(_Lines):
    """Every event on stdout, in ASCII whatever the terminal; words for people on stderr."""

    def hear(self, event: Event, *, wordless: bool = False) -> None:
        print(json.dumps(event.as_json()), flush=True)
        sentence = notice_text(event)
        if sentence and not wordless:
            self.say(sentence)


class PlainLines(_Lines):
    """A line for each change of state."""

    def hear(self, event: Event, *, wordless: bool = False) -> None:
        line = event_text(event)
        if line:
            print(line, flush=True)
        sentence = notice_text(event)
        if sentence and not wordless:
            self.say(sentence)


class Nowhere(_Lines):
    """For a recording whose terminal or reader is gone."""

    def say(self, sentence: str) -> None:
        pass

    def hear(self, event: Event, *, wordless: bool = False) -> None:
        pass


class TerminalScreen:
    """Keep the status line at the bottom and print sentences above it."""

    def __init__(self) -> None:
        self._console = Console(highlight=False)
        self._line = StatusLine()
        self._live = Live(
            self._line,
            console=self._console,
            auto_refresh=False,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )

    def hear(self, event: Event, *, wordless: bool = False) -> None:
        self._line.hear(event)
        line = event_text(event)
        if line:
            self._console.print(Text(line), soft_wrap=True)
        sentence = notice_text(event)
        if sentence and not wordless:
            self.say(sentence)

    def say(self, sentence: str) -> None:
        self._console.print(Text(sentence, "yellow"), soft_wrap=True)

    def ask(self, question: str) -> None:
        self._line.question = question
        self.refresh()

    def refresh(self) -> None:
        self._live.refresh()

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._live.stop()


def forget_output() -> None:
    """Nobody reads any more: what Python still holds for stdout and stderr must not fail at the end."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            os.dup2(nothing, stream.fileno())
    os.close(nothing)
