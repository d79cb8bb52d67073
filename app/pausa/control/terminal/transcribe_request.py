"""``pausa transcribe``: the words of a recording or of any file, written and printed."""

import os
import re
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pausa.control.engine import Engine
from pausa.control.terminal.edit_request import finished_entry
from pausa.control.terminal.interruptible import run_interruptibly, until_interrupted
from pausa.core.errors import InputError, PausaError, StorageError, disk_reason
from pausa.core.events import Event, TranscribeFailed, TranscribeProgressed, TranscriptReady
from pausa.core.named_files import demand_writable, write_named
from pausa.core.paths import is_folder, is_there
from pausa.core.visible_text import visible
from pausa.core.words.transcript import Transcript
from pausa.core.words.transcript_files import TranscriptFormat, text_of
from pausa.core.written_paths import absolute_path
from pausa.library.entry import Entry
from pausa.recording.transcribing.transcribed_file import TranscribingCancelled
from pausa.speech.spoken_languages import spoken_language

_FILE_NAME = re.compile(r"[/\\.]")
"""No id has that."""
_STEP = 10
"""Percent, where each progress is a line of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscribeArguments:
    """As typed; None or empty for what was left out."""

    what: str
    model: str = ""
    language: str = ""
    form: str | None = None
    output: str | None = None


def transcribe(engine: Engine, arguments: TranscribeArguments) -> str | None:
    """Write the words, and return what is to be printed; None: it is in the file that was named. Ctrl+C ends it. Raises PausaError."""
    output = absolute_path(arguments.output) if arguments.output else None
    form = _form(arguments.form, output)
    language = spoken_language(arguments.language)
    if output is not None:
        _demand_writable(output)
    file = absolute_path(arguments.what)
    if is_there(file):
        entry = _entry_of(engine, file)
    elif _FILE_NAME.search(arguments.what):
        raise InputError(f"There is no file {file}.")
    else:
        entry = finished_entry(engine, arguments.what)
    name = entry.name if entry is not None else file.name
    progress = _progress_shown(name)
    if entry is not None:
        words = _Waiting(engine, entry, progress).words(arguments.model, language)
    else:
        cancelled = threading.Event()
        words = run_interruptibly(
            lambda: engine.transcribed_file(
                file,
                model=arguments.model,
                language=language,
                progress=progress,
                cancelled=cancelled.is_set,
            ),
            cancelled.set,
            thread="transcribed-file",
        )
        if cancelled.is_set():
            raise TranscribingCancelled
    if not words.utterances:
        print(visible(f"No words were heard in “{name}”."), file=sys.stderr)
    text = text_of(words, form, title=name)
    if output is None:
        return text
    try:
        write_named(output, text.encode())
    except OSError as error:
        raise _not_written(output, error) from None
    return None


def _form(named: str | None, output: Path | None) -> TranscriptFormat:
    """Return the format that was named, or that the name of the file tells. Raises InputError."""
    text = named if named is not None else (output.suffix if output is not None else "")
    text = text.strip().lower().removeprefix(".")
    if not text:
        return TranscriptFormat.TXT
    try:
        return TranscriptFormat(text)
    except ValueError:
        known = ", ".join(form.value for form in TranscriptFormat)
        raise InputError(
            f"Pausa cannot write words in the format “{text}”. Choose one of these with --format: {known}."
        ) from None


def _entry_of(engine: Engine, file: Path) -> Entry | None:
    """Return the recording whose file this is; None: it is no recording of the list."""
    for entry in engine.catalogue.entries():
        if entry.path is not None and is_there(entry.path) and os.path.samefile(entry.path, file):  # noqa: PTH121
            return finished_entry(engine, entry.id)
    return None


def _demand_writable(output: Path) -> None:
    if is_folder(output):
        raise InputError(f"{output} is a folder. Name a file with --output.")
    try:
        demand_writable(output)
    except OSError as error:
        raise _not_written(output, error) from None


def _not_written(output: Path, error: OSError) -> StorageError:
    return StorageError(
        f"{output} cannot be written ({disk_reason(error)}). Name another file with --output, or leave that out and the words are printed."
    )


class _Waiting:
    """Waits for the words of a recording of the list."""

    def __init__(self, engine: Engine, entry: Entry, progress: Callable[[float], None]) -> None:
        self._engine = engine
        self._entry = entry
        self._progress = progress
        self._over = threading.Event()
        self._result: Transcript | PausaError | None = None

    def words(self, model: str, language: str) -> Transcript:
        self._engine.subscribe(self._hear)
        self._engine.transcribe(self._entry, model=model, language=language)
        until_interrupted(self._over, lambda: self._engine.cancel_transcription(self._entry.id))
        if isinstance(self._result, Transcript):
            return self._result
        assert self._result is not None
        raise self._result

    def _hear(self, event: Event) -> None:
        if event.recording_id != self._entry.id:
            return
        match event:
            case TranscribeProgressed():
                self._progress(event.fraction)
                return
            case TranscriptReady():
                self._result = event.transcript
            case TranscribeFailed():
                self._result = Untranscribed(event)
            case _:
                return
        self._over.set()


class Untranscribed(PausaError):
    """The words of a recording could not be written."""

    def __init__(self, event: TranscribeFailed) -> None:
        super().__init__(event.message)
        self.exit_code = event.exit_code


def _progress_shown(name: str) -> Callable[[float], None]:
    """Return what shows progress on standard error."""
    is_terminal = sys.stderr.isatty()
    last = [-1]

    def tell(fraction: float) -> None:
        percent = int(fraction * 100)
        if is_terminal and percent != last[0]:
            last[0] = percent
            print(visible(f"\r{name}: {percent} %"), end="" if percent < 100 else "\n", file=sys.stderr, flush=True)  # fmt: skip
        elif not is_terminal and percent // _STEP != last[0] // _STEP:
            last[0] = percent
            print(visible(f"{name}: {percent} %"), file=sys.stderr, flush=True)

    return tell
