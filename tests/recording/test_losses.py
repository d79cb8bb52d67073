"""Who is blamed for frames that are lost."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import cast

import pytest

from pausa.capture.source import Frame, PixelFormat
from pausa.core.time.timeline import Timeline
from pausa.recording.inbox import Inbox
from pausa.recording.losses import Losses
from pausa.recording.writing import disk as disk_module
from pausa.recording.writing.disk import DiskWatch
from pausa.recording.writing.drive_watch import DriveWatch
from pausa.recording.writing.segments import Segments

DRIVE, ENCODER, CAMERA, IRREGULAR = "drive", "encodes too slowly", "could not be read", "irregularly"


def frame(number: int, *, unreadable: int = 0) -> Frame:
    at_ns = round(Fraction(number * 1_000_000_000, 30))
    return Frame(number, at_ns, memoryview(b"."), 2, 2, PixelFormat.JPEG, unreadable_before=unreadable)


@pytest.mark.parametrize(
    ("dropped", "unreadable", "silent", "blamed"),
    [
        (30, 0, True, DRIVE),
        (30, 0, False, ENCODER),
        (0, 0, True, IRREGULAR),
        (0, 0, False, IRREGULAR),
        (0, 30, True, CAMERA),
        (0, 30, False, CAMERA),
    ],
)
def test_the_drive_is_blamed_only_for_what_did_not_fit_while_it_was_silent(
    dropped: int, unreadable: int, silent: bool, blamed: str
) -> None:
    inbox = Inbox()
    timeline: Timeline[Frame] = Timeline(fps=Fraction(30), sample_rate=0, pictures=True, line=None)
    losses = Losses(timeline, cast("Segments", None), inbox)
    timeline.begin(0)
    losses.see(frame(0), end_ns=None)
    timeline.frame(frame(0).time_ns, frame(0))
    losses.see(frame(31, unreadable=unreadable), end_ns=None)
    for number in range(dropped):
        inbox.on_frame(frame(number))
        inbox.leave_out()
    assert blamed in losses.told(30, drive_was_silent=silent)


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[DiskWatch]:
    made = DiskWatch(tmp_path, tmp_path)
    yield made
    made.close()


def test_a_drive_that_takes_a_second_or_two_has_cost_no_frames(
    watch: DiskWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent_s = [1.6]
    monkeypatch.setattr(DriveWatch, "silent_s", property(lambda _: silent_s[0]))
    assert watch.keeps_us_waiting
    assert not watch.may_have_cost_frames
    silent_s[0] = 3.1
    assert watch.may_have_cost_frames
    silent_s[0] = 0.0
    assert watch.may_have_cost_frames, "those lost meanwhile are told a little later"
    monkeypatch.setattr(disk_module, "AFTERWARDS_S", 0.0)
    assert not watch.may_have_cost_frames
