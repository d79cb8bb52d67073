"""Recordings that have lost both copies of their journal: their segments are joined in order, and that is told."""

import json
import os
import time
from fractions import Fraction
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.events import Event
from pausa.core.paths import UNFINISHED_FOLDER
from pausa.core.settings import Container
from pausa.media.child_outcome import Outcome
from pausa.media.probe import NO_PACKETS, Contents, Packets, contents
from pausa.recording.film.film import SoundPart, SoundPiece
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.finishing import rebuilt_journal
from pausa.recording.finishing.fate import Fate
from pausa.recording.finishing.recovery import recover
from pausa.recording.workspace.journal import FILE_NAME, OLDER_FILE_NAME
from pausa.recording.writing.sound_track import start_sound_track
from support.file_names import name_file
from support.played_file import counters, sound
from support.work_folder import FFMPEG, RATE, X264, WorkFolder, brought_back

LONG_AGO_S = 3600.0


def aged(folder: Path) -> None:
    """As if nobody had written into ``folder`` for an hour."""
    then = time.time() - LONG_AGO_S
    for path in folder.iterdir():
        os.utime(path, (then, then), follow_symlinks=False)


def without_journal(work: WorkFolder, content: bytes | None = None) -> WorkFolder:
    for name in (FILE_NAME, OLDER_FILE_NAME):
        (work.folder / name).unlink(missing_ok=True)
        if content is not None:
            (work.folder / name).write_bytes(content)
    aged(work.folder)
    return work


def three_segments(folder: Path, **how: object) -> WorkFolder:
    work = WorkFolder(folder, **how)  # type: ignore[arg-type]  # fields of the journal
    work.add(20)
    work.add(17, files=2)
    work.add(25)
    return work


@pytest.mark.parametrize("content", [None, b"", bytes(700), b'{"version": 1, "recor'])
def test_the_segments_are_joined_in_their_order_and_what_is_not_known_any_more_is_told(
    tmp_path: Path, content: bytes | None
) -> None:
    work = without_journal(three_segments(tmp_path), content)
    told: list[Event] = []
    (found,) = brought_back(tmp_path, heard=told.append)
    assert (found.fate, found.recording_id) == (Fate.RECOVERED, work.journal.recording_id)
    assert found.path is not None
    assert counters(found.path) == list(range(62))
    assert work.samples <= len(sound(found.path)) < work.samples + 2048
    (notice,) = (event for event in told if isinstance(event, events.Noticed))
    assert notice.code == "rebuilt"
    assert all(word in notice.message for word in ("taken back", "marks", "2026-11-20 15:04"))
    assert found.notices == (notice.message,)
    assert work.files() == ["Recording 2026-11-20 15.04.05.mp4"]


@pytest.mark.parametrize("fps", [Fraction(25), Fraction(30_000, 1001), Fraction(60), Fraction(15, 2)])
def test_the_frame_rate_is_that_of_the_segments(tmp_path: Path, fps: Fraction) -> None:
    work = without_journal(three_segments(tmp_path, fps=fps))
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    pictures = contents(FFMPEG, found.path).pictures
    assert pictures.count == work.ticks
    assert abs(pictures.duration_s - work.ticks / fps) < Fraction(1, 1000)
    assert (pictures.width, pictures.height) == (320, 180)


@pytest.mark.parametrize(("rate", "channels"), [(44_100, 1), (48_000, 2), (44_100, 2), (16_000, 1)])
def test_the_sound_is_as_fast_as_it_was(tmp_path: Path, rate: int, channels: int) -> None:
    work = three_segments(tmp_path)
    for segment in work.journal.segments:
        ticks = segment.ticks or 0
        (work.folder / f"{segment.index:04}.s16").write_bytes(bytes(2 * channels * round(ticks * rate / 30)))
    without_journal(work)
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    heard = contents(FFMPEG, found.path).sound
    assert (heard.rate_hz, heard.channels) == (rate, channels)


def test_of_a_segment_that_was_open_the_sound_may_be_ahead_of_the_pictures(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(150)
    with (work.folder / "0001.s16").open("ab") as file:
        file.write(bytes(2 * RATE // 3))
    without_journal(work)
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    assert contents(FFMPEG, found.path).sound.rate_hz == RATE


def test_a_recording_without_sound_stays_one(tmp_path: Path) -> None:
    without_journal(three_segments(tmp_path, sample_rate=0, channels=0))
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    held = contents(FFMPEG, found.path)
    assert (held.pictures.count, held.sound.count) == (62, 0)


def test_of_sound_alone_the_track_that_was_encoded_meanwhile_tells_the_rate(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path, width=0, height=0, sample_rate=RATE)
    work.add(60)
    track = start_sound_track(FFMPEG, work.journal, work.folder, keep_open=())
    piece = SoundPiece((SoundPart(work.folder / "0001.s16", 0),), 0, 2 * RATE)
    track.hear(KeptSound([piece], sample_rate=RATE, channels=1))
    track.finish()
    without_journal(work)
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    assert abs(found.duration_s - 2) < 0.05


def test_sound_alone_whose_rate_nothing_tells_is_kept_as_it_is(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path, width=0, height=0)
    work.add(60)
    without_journal(work)
    before = work.files()
    (found,) = brought_back(tmp_path)
    assert (found.fate, found.path) == (Fate.KEPT, None)
    assert str(work.folder) in found.message
    assert set(before) <= set(work.files())


def test_pictures_of_which_nothing_tells_how_long_they_are_shown_are_kept_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = without_journal(three_segments(tmp_path))
    pictures = Packets(20, Fraction(0), frozenset({0}), 320, 180, "h264")
    held = Contents(pictures, NO_PACKETS, Outcome(0, ""))
    before = work.files()
    monkeypatch.setattr(rebuilt_journal, "contents", lambda *_: held)
    (found,) = brought_back(tmp_path)
    assert (found.fate, found.path) == (Fate.KEPT, None)
    assert set(before) <= set(work.files())


def test_a_matroska_file_is_made_where_the_sound_was_encoded_for_one(tmp_path: Path) -> None:
    work = three_segments(tmp_path, container=Container.MKV)
    (work.folder / "sound.mka").touch()
    without_journal(work)
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    assert found.path.suffix == ".mkv"


@pytest.mark.parametrize("content", [{"version": 99}, {"segments": [{"file": "../x"}]}, {}])
def test_a_journal_that_says_something_is_not_replaced(tmp_path: Path, content: object) -> None:
    work = without_journal(three_segments(tmp_path), json.dumps(content).encode())
    before = work.files()
    (found,) = brought_back(tmp_path)
    assert (found.fate, found.path) == (Fate.KEPT, None)
    assert set(before) <= set(work.files())


def test_where_something_has_just_been_written_the_journal_may_still_come(tmp_path: Path) -> None:
    work = without_journal(three_segments(tmp_path))
    (work.folder / "0003.mp4").touch()
    (found,) = brought_back(tmp_path)
    assert (found.fate, found.path) == (Fate.KEPT, None)


@pytest.mark.parametrize("known", [True, False])
def test_what_lay_on_the_computers_own_disk_goes_to_the_usual_folder_if_there_is_one(
    tmp_path: Path, *, known: bool
) -> None:
    work = three_segments(tmp_path / "drive")
    folder = tmp_path / UNFINISHED_FOLDER / work.folder.name
    folder.parent.mkdir()
    without_journal(work).folder.rename(folder)
    usual = tmp_path / "usual"
    usual.mkdir()
    (found,) = recover(
        [folder.parent],
        ffmpeg=FFMPEG,
        choose_encoder=lambda _: X264,
        name_file=name_file,
        emit=lambda _: None,
        patience_s=0.1,
        usual_folder=usual if known else None,
    )
    assert (found.path is not None) == known
    assert [path.suffix for path in usual.iterdir()] == [".mp4"] * known
    assert folder.exists() != known
