"""Show a recording's events: as JSON lines, as plain lines, or with a status line on a terminal."""

import json
from typing import Final, Protocol, Self

from rich.console import Console
from rich.live import Live
from rich.text import Text

from pausa.control.terminal.event_texts import event_text, notice_text
from pausa.control.terminal.output_writer import OutputWriter
from pausa.control.terminal.status_line import StatusLine
from pausa.core.events import CommandRejected, Event
from pausa.core.repeat_limit import RepeatLimit
from pausa.core.visible_text import visible

MOST_REFUSALS_IN_A_MINUTE: Final = 10


class Screen(Protocol):
    """Shows events and sentences to the user."""

    def show(self, event: Event, *, with_notice: bool = True) -> None:
        """Show an event; without its notice if the caller reports it in other words."""
        ...

    def say(self, sentence: str) -> None: ...

    def ask(self, question: str) -> None:
        """Show a question; an empty text removes it."""
        ...

    def show_place(self, place_ns: int | None) -> None:
        """Show the place from which *resume* goes on; None: the end."""
        ...

    def refresh(self) -> None:
        """Redraw. Called several times a second."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...


class _Lines:
    """The part that screens without a status line share."""

    def __init__(self, output: OutputWriter) -> None:
        self._output = output
        self._refusals = RepeatLimit(MOST_REFUSALS_IN_A_MINUTE)

    def say(self, sentence: str) -> None:
        self._output.print_notice(sentence)

    def _say_notice(self, event: Event) -> None:
        """Say what the user should know; of refusals, which others may cause as fast as they can ask, not every one."""
        sentence = notice_text(event)
        if sentence and isinstance(event, CommandRejected):
            left_out = self._refusals.left_out("refusal")
            if left_out is None:
                return
            if left_out:
                sentence = f"{sentence} ({left_out} more refusals before it were not shown.)"
        if sentence:
            self.say(sentence)

    def ask(self, question: str) -> None:
        if question:
            self.say(question)

    def show_place(self, place_ns: int | None) -> None:
        pass

    def refresh(self) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


class JsonLines(_Lines):
    """Writes every event to stdout, in ASCII for any terminal, and notices to stderr."""

    def show(self, event: Event, *, with_notice: bool = True) -> None:
        self._output.print_line(json.dumps(event.as_json()))
        if with_notice:
            self._say_notice(event)


class PlainLines(_Lines):
    """Writes one line to stdout for each change of state, and notices to stderr."""

    _by_keys = True

    def show(self, event: Event, *, with_notice: bool = True) -> None:
        line = event_text(event, by_keys=self._by_keys)
        if line:
            self._output.print_line(line)
        if with_notice:
            self._say_notice(event)


class ServedLines(PlainLines):
    """The same for a program that no key commands."""

    _by_keys = False


class TerminalScreen:
    """Keep the status line at the bottom and print sentences above it."""

    def __init__(self, output: OutputWriter) -> None:
        self._output = output
        self._console = Console(highlight=False, file=output.file)
        self._line = StatusLine()
        self._live = Live(
            self._line,
            console=self._console,
            auto_refresh=False,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )

    def show(self, event: Event, *, with_notice: bool = True) -> None:
        self._line.on_event(event)
        line = event_text(event)
        if line:
            self._console.print(Text(visible(line)), soft_wrap=True)
        sentence = notice_text(event)
        if sentence and with_notice:
            self.say(sentence)

    def say(self, sentence: str) -> None:
        self._console.print(Text(visible(sentence), "yellow"), soft_wrap=True)

    def ask(self, question: str) -> None:
        self._line.question = question
        self.refresh()

    def show_place(self, place_ns: int | None) -> None:
        self._line.place_ns = place_ns
        self.refresh()

    def refresh(self) -> None:
        if not self._output.behind:
            self._live.refresh()

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._live.stop()
