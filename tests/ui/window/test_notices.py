"""Notices: where they stand, what they are called by, and when they end."""

import gc
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from pausa.core.events import (
    CameraOpened,
    CommandRejected,
    DeviceLost,
    DeviceReturned,
    Event,
    Noticed,
    RecordingProgressed,
    RecordingReady,
    RecordingStarting,
)
from pausa.core.states import Command, State
from pausa.ui.application import WindowProgram
from pausa.ui.state.view_state import Phase
from pausa.ui.window.notice_stack import Notice, Notices, Offer, Tone
from support.recording_events import RecordingEvents

WAIT_MS = 60_000


def hear(program: WindowProgram, *events: Event) -> Notices:
    for event in events:
        program.window.on_event(event)
    return program.window.contents.notices


def warned(code: str, recording_id: str | None = "one", message: str = "") -> Noticed:
    return Noticed(
        recording_id=recording_id,
        state=State.RECORDING if recording_id else None,
        monotonic_ns=0,
        code=code,
        message=message or f"About {code}.",
    )


LOST = DeviceLost(monotonic_ns=0, kind="microphone", device="Desk microphone", message="It is gone.")
BACK = DeviceReturned(monotonic_ns=0, kind="microphone", device="Desk microphone")


def place_of(widget: QWidget, program: WindowProgram) -> QRect:
    return QRect(widget.mapTo(program.window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", [(1240, 696), (1024, 600), (800, 600), (700, 560)])
def test_notices_never_lie_over_the_picture_or_the_controls(
    qtbot: QtBot, program: WindowProgram, size: tuple[int, int]
) -> None:
    window = program.window
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    notices = hear(program, *RecordingEvents().starts().events)
    for code in ("frames_lost", "sound_missing", "disk_low"):
        hear(program, warned(code, message="What happened, what was kept, and what can be done about it."))
    qtbot.waitUntil(lambda: notices.height() >= notices.heightForWidth(notices.width()))
    parts = (window.contents.preview, window.contents.strip_row, window.contents.bar)
    assert not any(place_of(notices, program).intersects(place_of(part, program)) for part in parts)
    assert QRect(QPoint(0, 0), window.size()).contains(place_of(notices, program))


def test_what_a_retake_offers_to_undo_ends_with_the_recording(program: WindowProgram) -> None:
    notices = hear(program, *RecordingEvents("one").starts().pauses(3, 3).retakes(1, at_s=4).events)
    assert len(notices.texts) == 1
    hear(program, *RecordingEvents("one").stops(0).events)
    assert notices.texts == []


def test_nothing_of_a_notice_that_has_gone_is_taken_for_another_object(program: WindowProgram) -> None:
    def kept_of_layouts() -> int:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return sum(isinstance(one, QWidgetItem) for one in gc.get_objects())

    notices = program.window.contents.notices
    before = kept_of_layouts()
    for number in range(5):
        notices.tell(f"Sentence {number}.")
    notices.close_all()
    assert kept_of_layouts() == before


def test_a_warning_ends_with_the_next_recording(program: WindowProgram) -> None:
    first = RecordingEvents("one").starts()
    notices = hear(program, *first.events, warned("frames_lost"), warned("sound_missing"))
    assert len(notices.texts) == 2
    hear(program, *RecordingEvents("one").stops(3).fails().events)
    hear(program, *RecordingEvents("two").starts().events)
    assert notices.texts == []


def test_of_a_device_that_is_still_lost_the_next_recording_is_warned_too(program: WindowProgram) -> None:
    notices = hear(program, LOST, *RecordingEvents("two").starts().events)
    assert notices.texts == ["It is gone."]


@pytest.mark.parametrize(
    ("warning", "over"),
    [
        (LOST, BACK),
        (
            DeviceLost(monotonic_ns=0, kind="camera", device="c", message="About it."),
            CameraOpened(monotonic_ns=0, device="d", width=2, height=2, fps=30.0, pixel_format="mjpeg"),
        ),
        (
            warned("camera_missing"),
            CameraOpened(monotonic_ns=0, device="d", width=2, height=2, fps=30.0, pixel_format="mjpeg"),
        ),
        (warned("camera_frozen"), warned("camera_well", message="It moves again.")),
        (
            warned("camera_frozen"),
            CameraOpened(monotonic_ns=0, device="d", width=2, height=2, fps=30.0, pixel_format="mjpeg"),
        ),
        (
            warned("disk_low"),
            replace(RecordingEvents().progresses(1, 1).events[0], disk_seconds_left=7200.0),
        ),
    ],
    ids=[
        "a device is back",
        "another device is open",
        "the missing camera is there",
        "the picture moves again",
        "the frozen camera was opened anew",
        "the disk has room again",
    ],
)
def test_a_warning_whose_cause_is_over_goes_by_itself(
    program: WindowProgram, warning: Event, over: Event
) -> None:
    notices = hear(program, *RecordingEvents().starts().events, warning)
    assert len(notices.texts) == 1
    hear(program, over)
    assert getattr(warning, "message", "") not in notices.texts


def test_what_can_be_heard_again_is_not_called_silent(program: WindowProgram) -> None:
    notices = hear(program, warned("microphone_silent", None))
    program.window.notifications.hear(-96.0)
    assert notices.texts == ["About microphone_silent."]
    program.window.notifications.hear(-40.0)
    assert notices.texts == []


def test_of_two_that_contradict_each_other_the_newer_stands(program: WindowProgram) -> None:
    notices = hear(program, LOST, BACK)
    assert notices.texts == ["“Desk microphone” is connected again."]
    hear(program, LOST)
    assert notices.texts == ["It is gone."]


def test_a_warning_names_its_recording(program: WindowProgram) -> None:
    started = RecordingEvents("one").starts().events
    untitled = replace(started[0], title="")
    assert isinstance(untitled, RecordingStarting)
    notices = hear(program, *started, warned("frames_lost", "one"))
    hear(program, untitled, *started[1:], warned("frames_lost", "one"))
    (notice,) = (child for child in notices.children() if getattr(child, "text", "") == "About frames_lost.")
    assert isinstance(notice, QWidget)
    assert notice.accessibleName().startswith("Recording 3:04 PM: ") or "15:04" in notice.accessibleName()


def test_all_can_be_closed_at_once_by_a_button_or_by_escape(qtbot: QtBot, program: WindowProgram) -> None:
    for close in ("button", "escape"):
        notices = hear(program, warned("frames_lost"), warned("sound_missing"), LOST)
        assert len(notices.texts) == 3
        if close == "button":
            (button,) = (one for one in notices.findChildren(QPushButton) if one.text() == "Close all")
            assert button.isVisible()
            button.click()
        else:
            QTest.keyClick(program.window, Qt.Key.Key_Escape)
        assert notices.texts == []
        qtbot.waitUntil(lambda: not program.window.contents.notices.isVisible())


def test_what_had_no_room_comes_back_when_there_is_room_again(qtbot: QtBot, program: WindowProgram) -> None:
    notices = hear(program, warned("frames_lost"))
    for code in ("sound_missing", "disk_low", "camera_frozen"):
        hear(program, warned(code))
    assert notices.texts == ["About sound_missing.", "About disk_low.", "About camera_frozen."]
    notices._notices()[-1].close_softly()
    qtbot.waitUntil(lambda: "About frames_lost." in notices.texts)
    assert len(notices.texts) == 3


def test_what_offers_something_goes_before_what_only_tells(program: WindowProgram) -> None:
    notices = program.window.contents.notices
    notices.tell("Choose.", Tone.WARNING, Offer("Do it", lambda: None))
    for number in range(4):
        notices.tell(f"News {number}.", Tone.WARNING)
    assert notices.texts == ["Choose.", "News 2.", "News 3."]


def test_news_pass_and_warnings_stay(program: WindowProgram) -> None:
    notices = hear(
        program,
        CommandRejected(monotonic_ns=0, command=Command.MARK, message="Not possible now."),
        warned("frames_lost"),
    )
    running = {child.text: child._timer.isActive() for child in notices.children() if hasattr(child, "about")}
    assert running == {"Not possible now.": True, "About frames_lost.": False}


def test_after_the_stop_it_says_saved_and_offers_to_play_and_show(
    qtbot: QtBot, program: WindowProgram, tmp_path: Path
) -> None:
    film = tmp_path / "A title.mp4"
    film.write_bytes(b"film")
    saved = RecordingEvents().starts().stops(4).is_ready(film).events
    notices = hear(program, *saved)
    assert notices.texts == ["Saved: “A title”"]

    def button(text: str) -> QPushButton:
        (found,) = (one for one in notices.findChildren(QPushButton) if one.text() == text)
        return found

    # Without this the system's file manager would come.
    program.window.notifications.show_asked.disconnect(program.panel.show_file)
    with qtbot.waitSignal(program.window.notifications.show_asked) as shown:
        button("Show").click()
    assert shown.args == ["one"]
    hear(program, *saved)
    with qtbot.waitSignal(program.panel.play_requested) as played:
        button("Play").click()
    assert played.args[0].path == film


def test_of_what_is_deleted_nothing_is_offered(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    film = tmp_path / "A title.mp4"
    film.write_bytes(b"film")
    notices = hear(program, *RecordingEvents().starts().stops(4).is_ready(film).events)
    assert len(notices.texts) == 1
    program.window.notifications.forget("another")
    assert len(notices.texts) == 1
    program.panel.trash_selected()
    qtbot.waitUntil(lambda: notices.texts == [])


def test_one_that_a_crash_left_is_told_as_recovered(program: WindowProgram) -> None:
    finished = RecordingEvents().is_ready().events[0]
    assert isinstance(finished, RecordingReady)
    (text,) = hear(program, replace(finished, recovered=True, title="Fractions")).texts
    assert "“Fractions” was cut off and has been recovered." in text


def test_a_real_recording_is_told_as_saved_once(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    hub = window.engine.hub
    qtbot.waitUntil(lambda: bool(hub.camera_format and hub.microphone_format), timeout=WAIT_MS)
    program.actions["record"].trigger()
    qtbot.waitUntil(lambda: window.phase is Phase.RECORDING, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.contents.bar.time.text() >= "00:00:01", timeout=WAIT_MS)
    program.actions["stop"].trigger()
    notices = window.contents.notices
    qtbot.waitUntil(lambda: any(text.startswith("Saved: ") for text in notices.texts), timeout=WAIT_MS)
    assert [text for text in notices.texts if text.startswith("Saved: ")] == notices.texts
    assert all(notice.tone is Tone.INFORMATION for notice in notices._notices())


def test_progress_without_news_changes_no_notice(program: WindowProgram) -> None:
    progress = RecordingEvents().progresses(1, 1).events[0]
    assert isinstance(progress, RecordingProgressed)
    notices = hear(program, *RecordingEvents().starts().events, warned("disk_low"), progress)
    assert notices.texts == ["About disk_low."]


def test_long_names_are_shortened_in_whatever_is_told(program: WindowProgram) -> None:
    title = "Lecture on hydraulics " * 9
    notices = program.window.contents.notices
    said = f"“{title}” ends here now, and “{title} (2)” holds the rest."
    notices.tell(said)
    (shown,) = notices.texts
    assert len(shown) < 190
    assert "… (2)” holds the rest." in shown
    (notice,) = [one for one in notices.findChildren(Notice) if one.text == shown]
    assert (notice.toolTip(), notice.accessibleName()) == (said, said)


def test_a_long_title_does_not_fill_the_notice_and_is_whole_in_its_tool_tip(program: WindowProgram) -> None:
    title = "Lecture on hydraulics " * 9
    events = RecordingEvents("one").starts().stops(3).is_ready().events
    notices = hear(
        program, *(replace(event, title=title) if hasattr(event, "title") else event for event in events)
    )
    (shown,) = [text for text in notices.texts if text.startswith("Saved")]
    assert len(shown) < 80
    assert "…" in shown
    (notice,) = [one for one in notices.findChildren(Notice) if one.text == shown]
    assert title in notice.toolTip()
    assert title in notice.accessibleName()
