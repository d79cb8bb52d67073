"""The journal: what was written is read again, and whatever else lies there is told and left alone."""

import contextlib
import json
import os
import stat
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from pausa.core.edit.change import ChangeKind
from pausa.core.errors import StorageError
from pausa.core.settings import Container
from pausa.recording.workspace.journal import FILE_NAME, VERSION, Journal
from pausa.recording.workspace.journal_records import (
    ChangeRecord,
    EditRecord,
    FinishedFile,
    MarkRecord,
    PictureFile,
    SegmentRecord,
    SpanRecord,
)

in_one_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
posix = pytest.mark.skipif(sys.platform == "win32", reason="rights and limits of POSIX")


def journal(**fields: Any) -> Journal:
    """A recording with all there can be; ``fields`` are other than usual."""
    usual: dict[str, Any] = {
        "recording_id": "20261120-150405-ab12cd",
        "title": "Lesson 3: “=;#\\” 😀\nend",
        "created": "2026-11-20T15:04:05.123+01:00",
        "container": Container.MOV,
        "crf": 18,
        "fps_numerator": 30_000,
        "fps_denominator": 1001,
        "width": 1280,
        "height": 720,
        "sample_rate": 48_000,
        "channels": 2,
        "camera": "Test picture",
        "microphone": "Test sound",
        "segments": [
            SegmentRecord(
                index=1,
                begin_ns=5,
                end_ns=1 << 60,
                pictures=[
                    PictureFile(file="0001.mp4", ticks=20),
                    PictureFile(file="0001-1.mp4", first_tick=20, ticks=11),
                ],
                sound="0001.s16",
                ticks=30,
                samples=48_048,
                repeated=1,
                lost=2,
                samples_missing=3,
            ),
            SegmentRecord(index=3, begin_ns=1 << 61),
        ],
        "edit": EditRecord(
            spans=[SpanRecord(take=1, first=0, ticks=30)],
            marks=[MarkRecord(title="the point", take=1, tick=20)],
            done=[
                ChangeRecord(kind=ChangeKind.MARK, marks_set=[MarkRecord(title="the point", take=1, tick=20)])
            ],
        ),
        "stop_reason": "user",
    }
    return Journal(**{**usual, **fields})


def put(folder: Path, value: object) -> None:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    (folder / FILE_NAME).write_bytes(content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.sampled_from(sorted(Journal.model_fields))


# ── Written and read ─────────────────────────────────────────────────────────────────────────────────


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    journal().save(tmp_path)
    assert Journal.load(tmp_path) == journal()
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@in_one_folder
@given(title=st.text(st.characters(exclude_categories=["Cs"])), container=st.sampled_from(Container))
def test_any_title_survives(tmp_path: Path, title: str, container: Container) -> None:
    journal(title=title, container=container).save(tmp_path)
    loaded = Journal.load(tmp_path)
    assert (loaded.title, loaded.container) == (title, container)


@pytest.mark.parametrize("name", ["caf\udce9.mp4", "é%41 😀.mp4", "%2f", "a\nb"])
def test_any_name_of_the_finished_file_survives(tmp_path: Path, name: str) -> None:
    """Also one that is in no encoding, which Linux allows."""
    journal(replaces=name, finished=FinishedFile(name=name, size_bytes=1)).save(tmp_path)
    loaded = Journal.load(tmp_path)
    assert (loaded.replaces, loaded.finished) == (name, FinishedFile(name=name, size_bytes=1))


@pytest.mark.parametrize("name", ["a/b", "/etc/passwd", "/%2fetc", "/..%2fx", "/%00", "a\\b", "x" * 256])
def test_a_finished_file_that_is_not_plainly_in_its_folder_is_refused(tmp_path: Path, name: str) -> None:
    put(tmp_path, {**json.loads(journal().model_dump_json()), "replaces": name})
    with pytest.raises(StorageError, match="damaged"):
        Journal.load(tmp_path)


def test_what_a_recording_consists_of_follows_from_its_numbers() -> None:
    assert journal().fps == Fraction(30_000, 1001)
    assert journal().has_pictures
    assert not journal(width=0, height=0).has_pictures
    assert not journal(sample_rate=0, channels=0).has_sound


@posix
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    journal().save(tmp_path)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_what_a_later_version_of_the_same_kind_has_added_does_no_harm(tmp_path: Path) -> None:
    put(tmp_path, {**json.loads(journal().model_dump_json()), "mood": "good"})
    assert Journal.load(tmp_path) == journal()


# ── Not written ──────────────────────────────────────────────────────────────────────────────────────


@contextlib.contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """As on a disk that is full after that."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@posix
@pytest.mark.parametrize("size", [0, 1, 300])
def test_a_disk_that_takes_only_a_part_leaves_the_old_journal(tmp_path: Path, size: int) -> None:
    journal(title="old").save(tmp_path)
    with no_file_larger_than(size), pytest.raises(OSError, match="File too large"):
        journal(title="new").save(tmp_path)
    assert Journal.load(tmp_path).title == "old"
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_folder_that_takes_no_file_leaves_the_old_journal(tmp_path: Path) -> None:
    journal(title="old").save(tmp_path)
    (tmp_path / f".{FILE_NAME}.{os.getpid()}.tmp").mkdir()
    with pytest.raises(OSError, match="tmp"):
        journal(title="new").save(tmp_path)
    assert Journal.load(tmp_path).title == "old"


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        journal().save(tmp_path / "gone")


# ── Not ours ─────────────────────────────────────────────────────────────────────────────────────────


def load_or_refuse(folder: Path) -> Journal | None:
    """What any content must come to: a journal, or None for a refusal; anything else is raised."""
    try:
        return Journal.load(folder)
    except StorageError:
        return None


@in_one_folder
@given(content=st.binary())
@example(b"")
@example(b"\xff\xfe{}")
@example(b"[" * 100_000)
@example(b'{"version": ' + b"9" * 5000 + b"}")
def test_any_bytes_are_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    put(tmp_path, content)
    assert load_or_refuse(tmp_path) is None


@in_one_folder
@given(value=JSON)
def test_any_json_is_refused_in_a_sentence(tmp_path: Path, value: object) -> None:
    put(tmp_path, value)
    assert load_or_refuse(tmp_path) is None


@in_one_folder
@given(field=FIELDS, value=JSON)
def test_a_journal_with_a_strange_field_is_a_journal_or_refused(
    tmp_path: Path, field: str, value: object
) -> None:
    put(tmp_path, {**json.loads(journal().model_dump_json()), field: value})
    loaded = load_or_refuse(tmp_path)
    if loaded is not None:
        loaded.save(tmp_path)
        assert Journal.load(tmp_path) == loaded


@in_one_folder
@given(share=st.floats(0, 0.999))
def test_half_a_journal_is_refused(tmp_path: Path, share: float) -> None:
    whole = journal().model_dump_json().encode()
    put(tmp_path, whole[: int(len(whole) * share)])
    assert load_or_refuse(tmp_path) is None


@pytest.mark.parametrize(
    "name",
    [
        "../0001.mp4",
        "/etc/passwd",
        "a/b",
        "a\\b",
        "..",
        ".",
        "C:x.mp4",
        "",
        "x" * 65,
        "a b.mp4",
        "ü.mp4",
        "a\n",
    ],
)
@pytest.mark.parametrize("place", ["pictures", "sound"])
def test_a_file_that_is_not_plainly_in_the_folder_is_refused(tmp_path: Path, name: str, place: str) -> None:
    content = json.loads(journal().model_dump_json())
    content["segments"][0][place] = name if place == "sound" else [{"file": name}]
    put(tmp_path, content)
    with pytest.raises(StorageError, match="damaged"):
        Journal.load(tmp_path)
    with pytest.raises(ValidationError):
        PictureFile(file=name)


@pytest.mark.parametrize("recording_id", ["../x", "a/b", "", "a b", "x" * 65, "x.y", "x\n"])
def test_an_id_that_is_no_name_is_refused(tmp_path: Path, recording_id: str) -> None:
    put(tmp_path, {**json.loads(journal().model_dump_json()), "recording_id": recording_id})
    with pytest.raises(StorageError, match="damaged"):
        Journal.load(tmp_path)


@pytest.mark.parametrize("created", ["", "yesterday", "2026-13-01T00:00:00+00:00"])
def test_a_time_that_is_none_is_refused(tmp_path: Path, created: str) -> None:
    put(tmp_path, {**json.loads(journal().model_dump_json()), "created": created})
    with pytest.raises(StorageError, match="damaged"):
        Journal.load(tmp_path)


def test_a_newer_pausa_s_journal_is_left_to_it(tmp_path: Path) -> None:
    put(tmp_path, {**json.loads(journal().model_dump_json()), "version": VERSION + 1})
    with pytest.raises(StorageError, match="newer Pausa"):
        Journal.load(tmp_path)


def test_where_there_is_none_it_is_said_with_the_folder(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no journal in"):
        Journal.load(tmp_path)
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(StorageError, match="cannot be read"):
        Journal.load(tmp_path)
