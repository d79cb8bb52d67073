"""Tables of the terminal in 80 columns."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from rich.console import Console

from pausa.capture.devices import CameraInfo, Devices
from pausa.control.terminal.event_texts import event_text
from pausa.control.terminal.printed_tables import show_devices, show_entry, show_list
from pausa.core.edit.change import ChangeKind
from pausa.core.events import RecordingEdited
from pausa.core.states import Command, State
from pausa.library.entry import Entry


def console() -> Console:
    return Console(width=80, file=io.StringIO(), highlight=False)


def printed(screen: Console) -> list[str]:
    assert isinstance(screen.file, io.StringIO)
    return screen.file.getvalue().splitlines()


def entry(folder: Path, **fields: object) -> Entry:
    known = {"id": "20261120-150405-abcdef", "title": "A lecture", "folder": folder, "state": State.READY}
    return Entry(**known | {"created": datetime(2026, 11, 20, 15, tzinfo=UTC)} | fields)  # type: ignore[arg-type] - of all types


def test_a_long_title_takes_one_line_of_the_list(tmp_path: Path) -> None:
    screen = console()
    show_list(screen, [(entry(tmp_path, title="A title that is long " * 20), None)])
    _head, row = printed(screen)
    assert row.startswith("abcdef")
    assert "A title" in row
    assert "…" in row
    assert row.rstrip().endswith("ready")


def test_what_is_kept_beside_a_file_is_no_part_of_its_size(tmp_path: Path) -> None:
    screen = console()
    kept = entry(tmp_path, size_bytes=560_000, takes_bytes=6_400_000)
    show_list(screen, [(kept, None)])
    show_entry(screen, kept)
    text = "\n".join(printed(screen))
    assert text.count("560.0 kB") == 2
    assert "6.4 MB: what was taken back, and what can be undone" in " ".join(text.split())
    without = console()
    show_entry(without, entry(tmp_path, size_bytes=560_000))
    assert "beside" not in "\n".join(printed(without))


def test_counts_that_nobody_knows_are_left_out(tmp_path: Path) -> None:
    screen = console()
    show_entry(screen, entry(tmp_path, frames=60, samples=96_000, counts_known=False))
    text = "\n".join(printed(screen))
    assert "60" in text
    assert not any(word in text for word in ("repeated", "lost", "missing"))


def test_the_identifier_of_a_camera_is_not_broken() -> None:
    identifier = "usb-046d_HD_Pro_Webcam_C920_AABBCCDD-video-index0"
    screen = console()
    sizes = ("1920x1080", "1280x720", "640x360")
    show_devices(
        screen, Devices(cameras=(CameraInfo(identifier, "HD Pro Webcam C920", sizes),), microphones=())
    )
    assert any(identifier in line for line in printed(screen))


@pytest.mark.parametrize(
    ("command", "change", "told"),
    [
        (Command.UNDO, ChangeKind.GO_BACK, "Undid going back: its 0:03.2"),
        (Command.REDO, ChangeKind.GO_BACK, "Went back again, and took back"),
        (Command.REDO, ChangeKind.RETAKE, "Took back the segment again"),
        (Command.UNDO, ChangeKind.MARK, "Took back the newest marker."),
        (Command.REDO, ChangeKind.MARK, "Set the marker again."),
        (Command.UNDO, ChangeKind.PUT_BACK, "Undid the last change; now at"),
        (Command.REDO, ChangeKind.PUT_BACK, "Did the last change again; now at"),
        (Command.UNDO, ChangeKind.RETAKE, None),
        (Command.RESUME, ChangeKind.GO_BACK, None),
    ],
)
def test_what_is_undone_or_done_again_is_told(command: Command, change: ChangeKind, told: str | None) -> None:
    event = RecordingEdited(
        monotonic_ns=1,
        command=command,
        change=change,
        duration_ns=3_200_000_000,
        recorded_ns=8_000_000_000,
        segments_ns=(),
        markers=(),
        undo=None,
        redo=None,
        taken_back=(),
    )
    text = event_text(event)
    assert (text is None) is (told is None)
    assert told is None or (text or "").startswith(told)
