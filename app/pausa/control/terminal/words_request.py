"""``pausa words`` and ``pausa search``: what was said in recordings, on the terminal or for programs."""

import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from pausa.control.engine import Engine
from pausa.control.remote.remote_chapters import chapters_of
from pausa.control.remote.remote_recording import remote_recording
from pausa.control.remote.remote_transcript import RemotePassage
from pausa.control.terminal.amounts import duration_text
from pausa.core.errors import InputError, UnknownIdError
from pausa.core.visible_text import visible
from pausa.core.words.chapter_text import LEAST_CHAPTERS, NamedPlace, chapter_text
from pausa.core.words.transcript_files import TranscriptFormat, text_of
from pausa.library.entry import snapshot_of_entry

if TYPE_CHECKING:
    from pausa.library.entry import Entry
    from pausa.library.words.word_index import FoundPassage

CHAPTERS: Final = "chapters"


def written_words(engine: Engine, entry: "Entry", form: str, *, with_times: bool) -> str:
    """Return what was said in a recording, in a format, or its chapters. Raises InputError, LibraryError."""
    wanted = form.casefold().lstrip(".")
    if wanted == CHAPTERS:
        return _chapters(entry)
    if wanted not in {one.value for one in TranscriptFormat}:
        raise InputError(
            f"“{form}” is no format of words. Write txt, srt, vtt, json or chapters. Nothing was written."
        )
    transcript = engine.words.transcript(entry.id)
    if transcript is None:
        raise InputError(
            f"The words of “{entry.name}” have not been written. “pausa transcribe {entry.id}” writes them."
        )
    if not transcript.utterances:
        print(visible(f"Nothing was said in “{entry.name}”, as far as was heard."), file=sys.stderr)
    return text_of(transcript, TranscriptFormat(wanted), title=entry.name, with_times=with_times)


def named_places(entry: "Entry") -> list[NamedPlace]:
    """Return the chapters that its file has."""
    chapters = chapters_of(remote_recording(snapshot_of_entry(entry), time.monotonic_ns()))
    return [NamedPlace(one.title, round(one.start_s * 1e9)) for one in chapters]


def _chapters(entry: "Entry") -> str:
    text = chapter_text(named_places(entry), entry.duration_ns)
    if text.count("\n") < LEAST_CHAPTERS:
        raise InputError(
            f"“{entry.name}” has fewer than {LEAST_CHAPTERS} chapters of ten seconds or more, of which video sites make none. Set marks, and try again."
        )
    return text


def found_lines(engine: Engine, found: "Sequence[FoundPassage]") -> list[str]:
    """Return a line for each place: when in the recording, which one, and what was said."""
    names: dict[str, str] = {}
    for one in found:
        if one.recording_id not in names:
            names[one.recording_id] = _name_of(engine, one.recording_id)
    return [
        f"{duration_text(one.found_ns):>8}  {names[one.recording_id]} ({one.recording_id[-6:]})  {one.text}"
        for one in found
    ]


def found_json(engine: Engine, found: "Sequence[FoundPassage]") -> list[dict[str, Any]]:
    """Return the same for programs, named as over HTTP."""
    return [
        RemotePassage.of(one, _name_of(engine, one.recording_id)).model_dump(mode="json") for one in found
    ]


def _name_of(engine: Engine, recording_id: str) -> str:
    try:
        return engine.catalogue.entry(recording_id).name
    except UnknownIdError:
        return "–"
