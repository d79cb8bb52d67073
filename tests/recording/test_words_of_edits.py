"""Words go along with every edit of a finished recording, with its takes kept or not, and outlive the program."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.core.edit.change import ChangeKind
from pausa.core.edit.spans import Span, Spans
from pausa.core.events import Event, RecordingReady, TranscriptReady
from pausa.core.words.transcript import Heard, Transcript
from pausa.core.words.word import Utterance, Word
from pausa.recording.editing.edited_recording import EditedRecording
from pausa.recording.editing.finished_recording import FinishedRecording
from pausa.recording.editing.new_from_parts import NewRecording
from pausa.recording.workspace.words_file import FILE_NAME, read_words, write_words
from support.file_names import name_file
from support.work_folder import FFMPEG, X264, WorkFolder, brought_back

TICK_NS = 1_000_000_000 // 30


def spoken(*ticks: int) -> Transcript:
    """Return words of takes of so many ticks: one for each ten ticks, called by take and tick."""
    said: list[Utterance] = []
    for take, count in enumerate(ticks, 1):
        for first in range(0, count, 10):
            word = Word(f"{take}.{first}", (first + 2) * TICK_NS, (first + 7) * TICK_NS, 0.5)
            said.append(Utterance(len(said) + 1, take, (word,)))
    heard = tuple(Heard(take, (count + 1) * TICK_NS) for take, count in enumerate(ticks, 1))
    return Transcript(tuple(said), heard=heard, language="en", engine="Whisper tiny")


def shown(transcript: Transcript) -> list[tuple[str, int]]:
    """Return the words and the ticks at which they begin, in what is shown."""
    return [(word.text, round(word.start_ns / TICK_NS)) for line in transcript.lines() for word in line]


class Library:
    """What a list would know and be told."""

    def __init__(self) -> None:
        self.heard: list[Event] = []

    @property
    def words(self) -> Transcript:
        told = [one for one in self.heard if isinstance(one, RecordingReady | TranscriptReady)]
        assert isinstance(told[-1], TranscriptReady), "the words come after the file"
        return told[-1].transcript

    @property
    def recording(self) -> FinishedRecording:
        ready = [one for one in self.heard if isinstance(one, RecordingReady)][-1]
        return FinishedRecording(
            id=ready.recording_id or "",
            title=ready.title,
            created=datetime.fromisoformat(ready.created),
            path=ready.path,
            width=ready.width,
            height=ready.height,
            segments=ready.segments,
            transcript=self.words,
        )

    @contextmanager
    def editing(self) -> Iterator[EditedRecording]:
        edited = EditedRecording(self.recording, work_folders=[], ffmpeg=FFMPEG, encoder=X264)
        try:
            yield edited
        finally:
            edited.close()

    def save(self, edited: EditedRecording, *, days: int = 7) -> None:
        edited.save(name_file=name_file, emit=self.heard.append, keep_days=lambda: days)

    @property
    def maker(self) -> NewRecording:
        return NewRecording(ffmpeg=FFMPEG, encoder=X264, name_file=name_file, emit=self.heard.append)


def recorded(folder: Path, *ticks: int, days: int = 7, taken_back: int = 0) -> Library:
    """Finish a recording of takes of so many ticks, whose words lie beside its segments."""
    work = WorkFolder(folder)
    for count in ticks:
        work.add(count)
    edit = work.journal.kept
    for _ in range(taken_back):
        edit = edit.changed(edit.retake())
    work.journal.keep(edit)
    work.journal.save(work.folder)
    write_words(work.folder, spoken(*ticks))
    library = Library()
    work.finish_keeping(days=days, emit=library.heard.append)
    return library


ALL = [("1.0", 2), ("1.10", 12), ("1.20", 22), ("2.0", 32), ("2.10", 42)]
"""Of takes of 30 and 20 ticks."""


@pytest.mark.parametrize("days", [7, 0], ids=["takes kept", "file alone"])
def test_words_follow_what_is_removed_and_undone(tmp_path: Path, days: int) -> None:
    library = recorded(tmp_path, 30, 20, days=days)
    assert shown(library.words) == ALL
    with library.editing() as edited:
        edited.change(edited.edit.removal(ChangeKind.REMOVE, 10, 10))
        assert edited.transcript is not None
        assert shown(edited.transcript) == [("1.0", 2), ("1.20", 12), ("2.0", 22), ("2.10", 32)]
        library.save(edited)
        assert shown(library.words) == [("1.0", 2), ("1.20", 12), ("2.0", 22), ("2.10", 32)]
    with library.editing() as edited:
        edited.undo()
        library.save(edited)
    assert shown(library.words) == ALL
    assert library.words.missing_ns == 0
    assert not list(tmp_path.rglob(FILE_NAME)), "the library has them"


def test_what_is_not_kept_has_no_words_either(tmp_path: Path) -> None:
    library = recorded(tmp_path, 30, 20, taken_back=1)
    assert {one.take for one in library.words.utterances} == {1, 2}
    with library.editing() as edited:
        edited.change(edited.edit.trim(0, 20))
        library.save(edited, days=0)
    assert shown(library.words) == [("1.0", 2), ("1.10", 12)]
    assert len(library.words.utterances) == 2


def test_a_split_divides_the_words_and_a_join_puts_them_together(tmp_path: Path) -> None:
    library = recorded(tmp_path, 30, 20, days=0)
    with library.editing() as edited:
        spans = edited.edit.spans
        library.maker.of_part(edited, spans.part(20, 30), title="The end")
        end = library.recording
        assert shown(library.words) == [("1.20", 2), ("2.0", 12), ("2.10", 22)]
        edited.change(edited.edit.removal(ChangeKind.SPLIT, 20, 30))
        library.save(edited)
    begin = library.recording
    assert shown(library.words) == [("1.0", 2), ("1.10", 12)]
    parts = [EditedRecording(one, work_folders=[], ffmpeg=FFMPEG, encoder=X264) for one in (end, begin)]
    library.maker.of_all(parts, title="Both")
    for part in parts:
        part.close()
    assert shown(library.words) == [("1.20", 2), ("2.0", 12), ("2.10", 22), ("1.0", 32), ("1.10", 42)]
    assert [one.number for one in library.words.utterances] == [1, 2, 3, 4, 5]
    assert (library.words.language, library.words.engine) == ("en", "Whisper tiny")


def test_words_that_were_corrected_while_it_is_edited_are_those_that_are_saved(tmp_path: Path) -> None:
    library = recorded(tmp_path, 30, 20, days=0)
    with library.editing() as edited:
        edited.take_words(library.words.corrected_word(2, 0, "Right"))
        edited.change(edited.edit.trim(10, 50))
        library.save(edited)
    assert shown(library.words)[0] == ("Right", 2)
    assert library.words.corrected == {2}


def test_what_a_dead_process_has_heard_comes_with_the_recovered_file(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(30)
    work.journal.save(work.folder)
    write_words(work.folder, replace(spoken(30), heard=()))
    with (work.folder / FILE_NAME).open("ab") as torn:
        torn.write(b'{"utterance":{"number":9,"take":1,"wor')
    library = Library()
    brought_back(tmp_path, heard=library.heard.append)
    assert shown(library.words) == [("1.0", 2), ("1.10", 12), ("1.20", 22)]
    assert library.words.missing_ns == library.words.duration_ns


def test_a_save_that_died_before_it_was_told_keeps_its_words(tmp_path: Path) -> None:
    library = recorded(tmp_path, 30, 20)
    with library.editing() as edited:
        edited.change(edited.edit.removal(ChangeKind.REMOVE, 0, 10))
        folder = edited.folder
        wanted = edited.transcript
        assert wanted is not None
        edited.close()
    write_words(folder, wanted)
    with library.editing() as edited:
        assert edited.transcript is not None
        assert shown(edited.transcript) == [("1.10", 2), ("1.20", 12), ("2.0", 22), ("2.10", 32)]


WORDS_LINE = b'{"utterance":{"number":1,"take":1,"words":[{"text":"one","start_ns":1,"end_ns":2}]}}'


@given(st.lists(st.one_of(st.binary(max_size=200), st.just(WORDS_LINE)), max_size=6), st.integers(0, 90))
def test_whatever_lies_there_the_lines_that_are_whole_are_read(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes], cut: int
) -> None:
    folder = tmp_path_factory.mktemp("words")
    lines = [one.replace(b"\n", b"").replace(b"\r", b"") for one in lines]
    (folder / FILE_NAME).write_bytes(b"\n".join([*lines, WORDS_LINE[:cut]]))
    found = read_words(folder)
    assert found is not None
    if WORDS_LINE in lines:
        assert found.utterances == (Utterance(1, 1, (Word("one", 1, 2),)),)


@pytest.mark.parametrize(
    "line",
    [
        b'{"utterance":{"number":0,"take":1,"words":[]}}',
        b'{"utterance":{"number":1,"take":1,"words":[{"text":"x","start_ns":5,"end_ns":2}]}}',
        b'{"utterance":{"number":1,"take":1,"words":[{"text":"x","start_ns":5,"end_ns":9,"probability":NaN}]}}',
        b'{"utterance":{"number":1,"take":1,"words":[{"text":"x","start_ns":1e400,"end_ns":9}]}}',
        b"[" * 5000,
    ],
)
def test_a_line_that_makes_no_sense_is_left_out(tmp_path: Path, line: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(line + b"\n" + WORDS_LINE)
    found = read_words(tmp_path)
    assert found is not None
    assert [one.text for one in found.utterances] == ["one"]


def test_a_link_or_a_pipe_in_its_place_is_not_read(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(WORDS_LINE)
    (tmp_path / FILE_NAME).symlink_to(other)
    assert read_words(tmp_path) is None
    if hasattr(os, "mkfifo"):
        (tmp_path / FILE_NAME).unlink()
        os.mkfifo(tmp_path / FILE_NAME)
        assert read_words(tmp_path) is None


def test_what_was_written_is_read_as_it_was(tmp_path: Path) -> None:
    words = spoken(30).showing(Spans.of(Span(1, 10, 20), Span(1, 0, 10)))
    write_words(tmp_path, words)
    again = read_words(tmp_path)
    assert again is not None
    assert again.showing(words.spans) == replace(words, spans=words.spans)
