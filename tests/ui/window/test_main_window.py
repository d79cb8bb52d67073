"""The main window on the real engine: what each state shows, and what each key and click does."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pausa.core.events import (
    CameraOpened,
    CommandRejected,
    DeviceLost,
    DeviceReturned,
    Event,
    MicrophoneOpened,
    Noticed,
    RecordingReady,
)
from pausa.core.settings import Theme, WhenActive
from pausa.core.states import Command, State
from pausa.ui.application import WindowProgram
from pausa.ui.picture.preview import SMALLEST
from pausa.ui.recordings.recordings_view import RecordingsView
from pausa.ui.recordings.search_field import SearchField
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.theme import DARK
from pausa.ui.window.control_bar import Shape
from pausa.ui.window.notice_stack import Tone
from support.recording_events import RecordingEvents

WAIT_MS = 60_000


def tell(qtbot: QtBot, program: WindowProgram, *events: Event) -> None:
    """Send events through the bridge, as the engine does, and wait until the window has handled them."""
    for event in events[:-1]:
        program.bridge.post(event)
    if events:
        with qtbot.waitSignal(program.bridge.received, check_params_cb=lambda event: event is events[-1]):
            program.bridge.post(events[-1])


def in_state(state: State | None) -> list[Event]:
    """Return the events of a recording that is in ``state``."""
    match state:
        case None:
            return []
        case State.STARTING:
            return RecordingEvents().starts().events[:1]
        case State.RECORDING:
            return RecordingEvents().starts().events
        case State.PAUSED:
            return RecordingEvents().starts().pauses(4, 4).closes(1, 4).events
        case State.STITCHING:
            return RecordingEvents().starts().stops(4).stitches(0.42).events
        case State.FAILED:
            return RecordingEvents().starts().stops(4).fails().events
        case State.READY | State.DISCARDED:
            return RecordingEvents().starts().stops(4).is_ready().events


def ready(qtbot: QtBot, program: WindowProgram) -> None:
    """Wait until both devices deliver, so that a recording begins at once."""
    hub = program.window.engine.hub
    qtbot.waitUntil(lambda: bool(hub.camera_format and hub.microphone_format), timeout=WAIT_MS)


def of_the_segment(program: WindowProgram) -> list[str]:
    """Return the notices of what was taken back; a busy machine may have others, of sound that came too late."""
    return [text for text in program.window.contents.notices.texts if "segment" in text]


def phase_is(program: WindowProgram, phase: Phase) -> Callable[[], bool]:
    return lambda: program.window.phase is phase


# ── every state, every control ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("state", "enabled"),
    [
        (None, {"record"}),
        (State.STARTING, {"pause", "stop"}),
        (State.RECORDING, {"pause", "retake", "mark", "stop"}),
        (State.PAUSED, {"pause", "retake", "stop"}),
        (State.STITCHING, {"record"}),
        (State.READY, {"record"}),
        (State.FAILED, {"record"}),
        (State.DISCARDED, {"record"}),
    ],
)
def test_in_each_state_exactly_the_commands_that_make_sense_are_enabled(
    qtbot: QtBot, program: WindowProgram, state: State | None, enabled: set[str]
) -> None:
    tell(qtbot, program, *in_state(state))
    names = ("record", "pause", "retake", "mark", "stop")
    assert {name for name in names if program.actions[name].isEnabled()} == enabled
    bar = program.window.contents.bar
    buttons = {"retake": bar.retake, "mark": bar.mark, "stop": bar.stop}
    shown = {name for name, button in buttons.items() if button.isVisible()}
    assert shown == (set(buttons) if state in (State.STARTING, State.RECORDING, State.PAUSED) else set())
    assert {name for name in shown if buttons[name].isEnabled()} == enabled & set(buttons)
    compact = program.window.compact.others
    assert {name for name, button in compact.items() if button.isEnabled()} == enabled & set(compact)


@pytest.mark.parametrize(
    ("state", "pill", "button", "title"),
    [
        (None, "", "Record", "Pausa"),
        (State.STARTING, "Starting…", "Pause", "Starting… – Pausa"),
        (State.RECORDING, "Recording", "Pause", "Recording – Pausa"),
        (State.PAUSED, "Paused · nothing is recorded", "Resume", "Paused · nothing is recorded – Pausa"),
        (State.STITCHING, "Finishing… 42 %", "Record", "Finishing… – Pausa"),
        (State.FAILED, "", "Record", "Pausa"),
    ],
)
def test_the_state_is_told_by_pill_and_button_and_title(
    qtbot: QtBot, program: WindowProgram, state: State | None, pill: str, button: str, title: str
) -> None:
    tell(qtbot, program, *in_state(state))
    window = program.window
    assert window.contents.preview.pill.isVisible() == bool(pill)
    if pill:
        assert window.contents.preview.pill.text == pill
    assert window.contents.bar.primary.text() == button
    assert window.windowTitle() == title


@pytest.mark.parametrize("place", ["window", "compact bar"])
def test_the_focus_stays_on_the_big_button_so_that_the_next_space_pauses(
    qtbot: QtBot, program: WindowProgram, place: str
) -> None:
    if place == "compact bar":
        program.actions["compact"].trigger()
        program.window.compact.activateWindow()
        qtbot.waitUntil(program.window.compact.isActiveWindow)
    primary = (
        program.window.compact.primary if place == "compact bar" else program.window.contents.bar.primary
    )
    primary.setFocus()
    for state in (State.STARTING, State.RECORDING, State.PAUSED, State.STITCHING):
        tell(qtbot, program, *in_state(state))
        assert primary.hasFocus(), state


def test_recording_is_red_and_paused_is_amber_all_around_the_window(
    qtbot: QtBot, program: WindowProgram
) -> None:
    def edge() -> str:
        return program.window.grab().toImage().pixelColor(1, 200).name().upper()

    idle = edge()
    tell(qtbot, program, *in_state(State.RECORDING))
    recording = edge()
    tell(qtbot, program, *in_state(State.PAUSED))
    assert (idle, recording, edge()) == ("#F7F6F4", "#D92D3A", "#FFB547")


def test_paused_dims_the_picture(qtbot: QtBot, program: WindowProgram) -> None:
    qtbot.waitUntil(lambda: program.window.contents.preview.has_picture, timeout=WAIT_MS)

    def brightness() -> float:
        picture = program.window.contents.preview.grab().toImage()
        points = [(x, y) for x in range(40, picture.width() - 40, 20) for y in (90, 200, 300)]
        return sum(picture.pixelColor(x, y).lightnessF() for x, y in points) / len(points)

    tell(qtbot, program, *in_state(State.RECORDING))
    bright = brightness()
    tell(qtbot, program, *in_state(State.PAUSED))
    assert brightness() < 0.75 * bright


def test_the_big_button_never_moves_and_never_changes_its_size(qtbot: QtBot, program: WindowProgram) -> None:
    places = set()
    for state in (None, State.STARTING, State.RECORDING, State.PAUSED, State.STITCHING):
        tell(qtbot, program, *in_state(state)) if state else None
        primary = program.window.contents.bar.primary
        corner = primary.mapTo(program.window, QPoint(0, 0))
        places.add((corner.x(), corner.y(), primary.width(), primary.height()))
    assert len(places) == 1


def test_record_stays_where_several_recordings_are_wanted(qtbot: QtBot, program: WindowProgram) -> None:
    program.window.engine.settings.change(when_active=WhenActive.PARALLEL)
    tell(qtbot, program, *in_state(State.RECORDING))
    assert program.actions["record"].isEnabled()


# ── the main path ────────────────────────────────────────────────────────────────────────────────────


def test_record_pause_resume_mark_retake_and_stop_by_keys_alone(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    ready(qtbot, program)
    heard: list[Event] = []
    program.bridge.received.connect(heard.append)
    key = lambda *keys: QTest.keyClick(window, *keys)  # noqa: E731
    key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(phase_is(program, Phase.RECORDING), timeout=WAIT_MS)
    key(Qt.Key.Key_M)
    qtbot.waitUntil(lambda: any(type(event).__name__ == "MarkerSet" for event in heard), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.contents.bar.time.text() >= "00:00:01", timeout=WAIT_MS)
    key(Qt.Key.Key_Space)
    qtbot.waitUntil(phase_is(program, Phase.PAUSED), timeout=WAIT_MS)
    key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.contents.bar.time.text() >= "00:00:02", timeout=WAIT_MS)
    key(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(phase_is(program, Phase.PAUSED), timeout=WAIT_MS)
    summary = window.contents.strip_row.summary
    qtbot.waitUntil(lambda: summary.text().startswith("1 segment · 1 mark"), timeout=WAIT_MS)
    (notice,) = of_the_segment(program)
    assert notice.endswith("was taken back. Undo brings it back.")
    key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: window.contents.strip_row.summary.text().startswith("2 segments · 1 mark"), timeout=WAIT_MS
    )
    assert of_the_segment(program) == ["The segment is back."]
    key(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: window.contents.strip_row.summary.text().startswith("1 segment · 1 mark"), timeout=WAIT_MS
    )
    key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(isinstance(event, RecordingReady) for event in heard), timeout=WAIT_MS)
    (finished,) = (event for event in heard if isinstance(event, RecordingReady))
    assert finished.path.exists()
    assert finished.path.parent == window.engine.places.default_folder
    assert len(finished.segments) == 1
    rows = program.panel.findChild(RecordingsView)
    assert rows is not None
    qtbot.waitUntil(lambda: rows.model().rowCount() == 1, timeout=WAIT_MS)
    assert window.phase is Phase.IDLE
    assert window.contents.bar.time.text() == "00:00:00"


def test_a_click_on_the_big_button_is_cut_where_it_was_made(qtbot: QtBot, program: WindowProgram) -> None:
    """The event loop is busy after the click; the pause is where the click was."""
    window = program.window
    ready(qtbot, program)
    QTest.mouseClick(window.contents.bar.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.contents.bar.time.text() >= "00:00:01", timeout=WAIT_MS)
    with qtbot.waitSignal(
        program.bridge.received,
        check_params_cb=lambda event: event.name == "recording_paused",
        timeout=WAIT_MS,
    ) as paused:
        before_ns = window.input_clock.at_ns()
        QTest.mouseClick(window.contents.bar.primary, Qt.MouseButton.LeftButton)
        after_ns = window.input_clock.at_ns()
    (event,) = paused.args
    assert before_ns <= event.monotonic_ns <= after_ns


def test_a_second_click_before_the_recorder_has_answered_is_no_second_recording(
    qtbot: QtBot, program: WindowProgram
) -> None:
    ready(qtbot, program)
    starts: list[Event] = []
    program.bridge.received.connect(
        lambda event: starts.append(event) if event.state is State.STARTING else None
    )
    program.actions["record"].trigger()
    program.actions["record"].trigger()
    qtbot.waitUntil(phase_is(program, Phase.RECORDING), timeout=WAIT_MS)
    assert len({event.recording_id for event in starts}) == 1


def test_two_quick_presses_of_space_pause_and_go_on(qtbot: QtBot, program: WindowProgram) -> None:
    ready(qtbot, program)
    names: list[str] = []
    program.bridge.received.connect(lambda event: names.append(event.name))
    program.actions["record"].trigger()
    qtbot.waitUntil(phase_is(program, Phase.RECORDING), timeout=WAIT_MS)
    program.actions["pause"].trigger()
    program.actions["pause"].trigger()
    qtbot.waitUntil(lambda: "recording_resumed" in names, timeout=WAIT_MS)
    assert "command_rejected" not in names


# ── keys and focus ───────────────────────────────────────────────────────────────────────────────────


def test_letters_typed_into_the_search_are_no_commands(qtbot: QtBot, program: WindowProgram) -> None:
    tell(qtbot, program, *in_state(State.RECORDING))
    fired: list[str] = []
    for name in ("mark", "pause"):
        program.actions[name].triggered.connect(lambda _checked, name=name: fired.append(name))
    QTest.keyClick(program.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = program.panel.findChild(SearchField)
    assert search is not None
    assert search.hasFocus()
    QTest.keyClicks(search, "m m")
    assert search.text() == "m m"
    assert fired == []
    QTest.mouseClick(program.window.centralWidget(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.keyClick(program.window, Qt.Key.Key_M)
    assert fired == ["mark"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_with_the_focus_on_a_button_space_and_enter_press_that_button(
    qtbot: QtBot, program: WindowProgram, key: Qt.Key
) -> None:
    tell(qtbot, program, *in_state(State.RECORDING))
    fired: list[str] = []
    for name in ("mark", "pause", "play"):
        program.actions[name].triggered.connect(lambda _checked, name=name: fired.append(name))
    program.window.contents.bar.mark.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(program.window.contents.bar.mark, key)
    assert fired == ["mark"]


def test_a_dialog_that_closes_hands_the_focus_back_to_where_it_was(
    qtbot: QtBot, qapp: QApplication, program: WindowProgram
) -> None:
    mute = program.window.contents.bar.mute
    dialog = QDialog(program.window)
    field = QLineEdit(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.close()
    program.window.activateWindow()
    mute.setFocus(Qt.FocusReason.TabFocusReason)
    # With most window managers the focus goes straight from the dialog to the window.
    qapp.focusChanged.emit(field, mute)
    assert program.window.focusWidget() is mute


def test_a_click_on_a_button_leaves_the_keys_as_they_were(qtbot: QtBot, program: WindowProgram) -> None:
    tell(qtbot, program, *in_state(State.RECORDING))
    before = QApplication.focusWidget()
    QTest.mouseClick(program.window.contents.bar.mark, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is before


def test_the_buttons_show_the_users_own_keys(program: WindowProgram) -> None:
    bar = program.window.contents.bar
    assert bar.mark.hint == "M"
    program.window.engine.settings.change(shortcuts={"mark": "Ctrl+K"})
    program.shortcuts.apply(program.actions.by_id)
    assert bar.mark.hint in ("Ctrl+K", "⌘K")


def test_tab_goes_from_the_devices_to_the_main_button_and_then_to_those_that_take_back_and_end(
    qtbot: QtBot, program: WindowProgram
) -> None:
    tell(qtbot, program, *in_state(State.RECORDING))
    bar = program.window.contents.bar
    bar.camera.setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget | None] = []
    for _ in range(6):
        QTest.keyClick(program.window, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [bar.microphone, bar.mute, bar.primary, bar.retake, bar.stop, bar.mark]


def test_the_focus_can_be_seen(program: WindowProgram) -> None:
    for widget in (program.window.contents.bar.primary, program.window.contents.bar.camera):
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.grab().toImage() != without


def test_every_control_has_a_name_for_those_who_listen(qtbot: QtBot, program: WindowProgram) -> None:
    tell(qtbot, program, *in_state(State.RECORDING))
    window = program.window
    controls = [
        *window.findChildren(QAbstractButton),
        *window.compact.findChildren(QAbstractButton),
        window.contents.preview,
        window.contents.preview.pill,
        window.contents.bar.time,
        window.contents.bar.level_bar,
        window.contents.strip_row.strip,
        window.compact.dot,
    ]
    controls = [control for control in controls if control.isVisibleTo(control.window())]
    nameless = [
        control
        for control in controls
        if not control.accessibleName() and not (isinstance(control, QAbstractButton) and control.text())
    ]
    assert len(controls) > 15
    assert nameless == []
    assert "(M)" in window.contents.bar.mark.accessibleDescription()


# ── time, strip, disk ────────────────────────────────────────────────────────────────────────────────


def test_the_time_stands_still_while_paused(qtbot: QtBot, program: WindowProgram) -> None:
    tell(qtbot, program, *RecordingEvents().starts().pauses(763.4, 800).closes(1, 763.4).events)
    assert program.window.contents.bar.time.text() == "00:12:43"
    shown = program.window.contents.bar.time.text()
    tell(qtbot, program, *RecordingEvents().progresses(763.4, 900, State.PAUSED).events)
    assert program.window.contents.bar.time.text() == shown
    assert program.window.compact.time.text() == shown


def test_the_time_does_not_shift_while_it_counts(program: WindowProgram) -> None:
    time = program.window.contents.bar.time
    widths = set()
    for seconds in (0, 671, 4088, 35_999):
        time.show_ns(seconds * 1_000_000_000)
        widths.add(time.sizeHint().width())
    assert len(widths) == 1


def test_segments_and_marks_are_counted_in_words(qtbot: QtBot, program: WindowProgram) -> None:
    sequence = (
        RecordingEvents().starts().pauses(5, 5).closes(1, 5).resumes(5, 9).marks(6).marks(7).progresses(8, 12)
    )
    tell(qtbot, program, *sequence.events)
    assert program.window.contents.strip_row.summary.text() == "2 segments · 2 marks · 1 kB"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (19_200, "5 h 20 min free"),
        (1_500, "25 min free"),
        (30, "Less than a minute free"),
        (80_000, "22 h free"),
        (200_000, "More than 24 h free"),
        (None, ""),
    ],
)
def test_free_disk_is_told_as_time(program: WindowProgram, seconds: float | None, words: str) -> None:
    bar = program.window.contents.bar
    bar.show_disk_time(seconds)
    assert bar.disk.text() == words
    assert bar.disk.property("role") == ("warning" if seconds is not None and seconds < 600 else "secondary")


def test_the_disk_time_is_known_before_the_first_recording(qtbot: QtBot, program: WindowProgram) -> None:
    qtbot.waitUntil(lambda: program.window.contents.bar.disk.text() != "", timeout=WAIT_MS)


# ── narrow and wide ──────────────────────────────────────────────────────────────────────────────────


def test_below_900_pixels_the_list_folds_under_a_button(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    assert program.panel.isVisible()
    assert not window.contents.strip_row.recordings.isVisible()
    window.resize(880, 640)
    qtbot.waitUntil(lambda: window.contents.strip_row.recordings.isVisible())
    assert not program.panel.isVisible()
    window.contents.strip_row.recordings.click()
    assert program.panel.isVisible()
    assert not window.contents.preview.isVisible()
    assert window.contents.bar.isVisible()
    window.contents.strip_row.recordings.click()
    assert window.contents.preview.isVisible()
    window.resize(1240, 700)
    qtbot.waitUntil(lambda: program.panel.isVisible())
    assert window.contents.preview.isVisible()
    assert program.panel.mapTo(window, QPoint(0, 0)).x() > window.contents.preview.width()


def test_search_unfolds_the_list(qtbot: QtBot, program: WindowProgram) -> None:
    program.window.resize(700, 640)
    qtbot.waitUntil(lambda: not program.panel.isVisible())
    program.actions["search"].trigger()
    assert program.panel.isVisible()


def test_the_bar_wraps_instead_of_cutting(program: WindowProgram) -> None:
    bar = program.window.contents.bar
    # The width at which it does depends on the font.
    shapes = [bar.shape_for(width) for width in range(1200, 300, -10)]
    assert list(dict.fromkeys(shapes)) == [Shape.ROW, Shape.TWO_ROWS, Shape.THREE_ROWS]
    assert shapes == sorted(shapes, key=list(Shape).index)


def test_the_picture_never_gets_smaller_than_it_may(qtbot: QtBot, program: WindowProgram) -> None:
    program.window.resize(1, 1)
    qtbot.waitUntil(lambda: not program.panel.isVisible())
    size = program.window.contents.preview.size()
    assert size.width() >= 320
    assert size.height() >= 180


@pytest.mark.parametrize("width", [1240, 880, 620, 480])
def test_from_right_to_left_everything_still_fits(qtbot: QtBot, program: WindowProgram, width: int) -> None:
    window = program.window
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tell(qtbot, program, *in_state(State.RECORDING))
    window.resize(width, 760)
    qtbot.waitUntil(lambda: window.contents.bar.width() <= width)
    bar = window.contents.bar
    for widget in (bar.camera, bar.microphone, bar.retake, bar.primary, bar.stop, bar.mark, bar.time):
        corner = widget.mapTo(bar, QPoint(0, 0))
        assert bar.rect().contains(corner)
        assert bar.rect().contains(corner + QPoint(widget.width() - 1, widget.height() - 1))
    assert bar.retake.mapTo(bar, QPoint(0, 0)).x() > bar.mark.mapTo(bar, QPoint(0, 0)).x()


def test_where_the_window_was_is_remembered(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    window.resize(1111, 666)
    qtbot.waitUntil(lambda: window.width() == 1111)
    window.contents.fold.splitter.setSizes([700, 410])
    sizes = window.contents.fold.splitter.sizes()
    window.window_geometry.save()
    window.resize(1000, 600)
    window.contents.fold.splitter.setSizes([600, 399])
    assert window.window_geometry.restore()
    assert window.size() == QSize(1111, 666)
    assert window.contents.fold.splitter.sizes() == sizes


def test_a_list_that_was_folded_comes_back_as_wide_as_it_was(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    before = program.panel.width()
    handle = window.contents.fold.splitter.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 100))
    QTest.mouseMove(handle, QPoint(-90, 100))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 100))
    width = program.panel.width()
    assert width > before
    window.resize(700, 640)
    qtbot.waitUntil(lambda: window.contents.fold.folded)
    window.resize(1240, 696)
    qtbot.waitUntil(lambda: not window.contents.fold.folded)
    assert program.panel.width() == width


def test_a_broken_memory_is_no_memory(program: WindowProgram) -> None:
    program.window.engine.settings.change(window_geometry="§", splitter_state="AAAA")
    assert not program.window.window_geometry.restore()


# ── picture ──────────────────────────────────────────────────────────────────────────────────────────


def test_nothing_is_decoded_while_the_picture_cannot_be_seen(qtbot: QtBot, program: WindowProgram) -> None:
    def decodes() -> bool:
        return any(thread.name == "preview" for thread in threading.enumerate())

    window = program.window
    qtbot.waitUntil(lambda: window.contents.preview.has_picture, timeout=WAIT_MS)
    assert decodes()
    window.hide()
    assert not decodes()
    window.show()
    assert decodes()
    window.showMinimized()
    qtbot.waitUntil(lambda: not decodes())
    window.showNormal()
    qtbot.waitUntil(decodes)


def test_the_mirror_is_a_switch_that_is_remembered(program: WindowProgram) -> None:
    assert program.actions["mirror"].isChecked()
    program.actions["mirror"].trigger()
    assert not program.window.engine.settings.value.mirror_preview


# ── theme ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_theme_changes_at_once_and_everywhere(program: WindowProgram) -> None:
    window = program.window

    def grounds() -> list[str]:
        picture = window.grab().toImage()
        return [picture.pixelColor(x, y).name().upper() for x, y in ((5, 5), (window.width() - 5, 300))]

    light = grounds()
    window.engine.settings.change(theme=Theme.DARK)
    assert grounds() == [DARK.ground, DARK.panel]
    assert light != grounds()
    window.engine.settings.change(theme=Theme.LIGHT)
    assert grounds() == light


# ── compact mode ─────────────────────────────────────────────────────────────────────────────────────


def test_compact_mode_is_the_bar_alone_above_all_others(qtbot: QtBot, program: WindowProgram) -> None:
    window, compact = program.window, program.window.compact
    tell(qtbot, program, *in_state(State.PAUSED))
    with qtbot.waitExposed(compact):
        program.actions["compact"].trigger()
    assert (compact.width(), compact.height()) == (420, 72)
    assert compact.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not window.isVisible()
    assert compact.primary.text() == "Resume"
    assert compact.time.text() == "00:00:04"
    assert "Paused" in compact.dot.accessibleName()
    compact.expand.click()
    assert window.isVisible()
    assert not compact.isVisible()


def test_no_digit_of_the_clock_is_cut_in_compact_mode(qtbot: QtBot, program: WindowProgram) -> None:
    time = program.window.compact.time
    with qtbot.waitExposed(program.window.compact):
        program.actions["compact"].trigger()
    assert time.fontMetrics().horizontalAdvance(time.text()) <= time.width()


def test_the_keys_work_in_compact_mode_too(qtbot: QtBot, program: WindowProgram) -> None:
    tell(qtbot, program, *in_state(State.RECORDING))
    compact = program.window.compact
    with qtbot.waitExposed(compact):
        program.actions["compact"].trigger()
    compact.activateWindow()
    qtbot.waitUntil(compact.isActiveWindow)
    with qtbot.waitSignal(program.actions["mark"].triggered):
        QTest.keyClick(compact, Qt.Key.Key_M)


def test_closing_the_compact_bar_brings_the_window_back(qtbot: QtBot, program: WindowProgram) -> None:
    with qtbot.waitExposed(program.window.compact):
        program.actions["compact"].trigger()
    program.window.compact.close()
    assert program.window.isVisible()


# ── tray ─────────────────────────────────────────────────────────────────────────────────────────────


def test_the_tray_has_the_same_commands_and_says_the_state(qtbot: QtBot, program: WindowProgram) -> None:
    tell(qtbot, program, *in_state(State.PAUSED))
    actions = program.window.tray.menu.actions()
    assert actions[0].text() == "Paused · nothing is recorded"
    for name in ("record", "pause", "retake", "mark", "stop", "show", "quit"):
        assert program.actions[name] in actions


# ── notices ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "event",
    [
        Noticed(
            recording_id=None, state=None, monotonic_ns=0, code="disk_low", message="The disk is nearly full."
        ),
        Noticed(
            recording_id=None, state=None, monotonic_ns=0, code="substituted", message="Another was taken."
        ),
        DeviceLost(
            recording_id=None, state=None, monotonic_ns=0, kind="camera", device="c", message="It is gone."
        ),
        CommandRejected(
            recording_id=None, state=None, monotonic_ns=0, command=Command.MARK, message="Not possible now."
        ),
        CameraOpened(
            recording_id=None,
            state=None,
            monotonic_ns=0,
            device="c",
            width=1,
            height=1,
            fps=30.0,
            pixel_format="mjpeg",
            notice="It gives 25 pictures a second.",
        ),
    ],
    ids=lambda event: event.name,
)
def test_what_people_should_know_is_a_sentence_beside_the_picture(
    qtbot: QtBot, program: WindowProgram, event: Event
) -> None:
    tell(qtbot, program, event)
    sentence = getattr(event, "message", "") or getattr(event, "notice", "")
    assert program.window.contents.notices.texts[-1] == sentence
    assert program.window.contents.notices.isVisible()


def test_the_same_sentence_never_stands_twice_and_never_more_than_three_stand(program: WindowProgram) -> None:
    notices = program.window.contents.notices
    for text in ("One.", "Two.", "One."):
        notices.tell(text)
    assert notices.texts == ["Two.", "One."]
    for text in ("Three.", "Four."):
        notices.tell(text)
    assert notices.texts == ["One.", "Three.", "Four."]


def test_long_sentences_are_shown_to_the_last_word_and_older_ones_make_room(
    qtbot: QtBot, program: WindowProgram
) -> None:
    window, notices = program.window, program.window.contents.notices
    window.resize(500, 840)
    qtbot.waitUntil(lambda: window.contents.fold.folded)
    for number in range(3):
        sentence = f"{number}: " + "What happened, what was kept, and what can be done about it. " * 5
        notices.tell(sentence, Tone.WARNING)
        (label,) = (label for label in notices.findChildren(QLabel) if label.text() == sentence)
        qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))
        assert label.height() > 4 * label.fontMetrics().height()
        assert notices.y() > 0
        assert window.contents.main_area.height() >= SMALLEST.height()
    assert notices.texts[-1] == sentence
    assert len(notices.texts) == 2


def test_a_failed_recording_offers_to_finish_it_again(qtbot: QtBot, program: WindowProgram) -> None:
    """The folder is empty, so the recorder refuses: this shows that it was asked."""
    tell(qtbot, program, *in_state(State.FAILED))
    assert program.window.contents.notices.texts[-1] == "It failed."
    (button,) = (
        child
        for child in program.window.contents.notices.findChildren(QAbstractButton)
        if child.text() == "Finish it again"
    )
    with qtbot.waitSignal(program.bridge.received, timeout=WAIT_MS) as answer:
        button.click()
    (event,) = answer.args
    assert event.command is Command.STITCH_AGAIN


# ── devices ──────────────────────────────────────────────────────────────────────────────────────────


def test_the_choosers_say_what_is_in_use_and_what_is_lost(qtbot: QtBot, program: WindowProgram) -> None:
    bar = program.window.contents.bar
    opened = CameraOpened(
        recording_id=None,
        state=None,
        monotonic_ns=0,
        device="Desk camera",
        width=1920,
        height=1080,
        fps=30.0,
        pixel_format="mjpeg",
    )
    lost = DeviceLost(
        recording_id=None, state=None, monotonic_ns=0, kind="camera", device="Desk camera", message="Gone."
    )
    sound = MicrophoneOpened(
        recording_id=None, state=None, monotonic_ns=0, device="Desk microphone", sample_rate=44100, channels=1
    )
    tell(qtbot, program, opened, sound)
    assert bar.camera.accessibleName() == "Camera: Desk camera, 1080p · 30/s"
    assert bar.microphone.accessibleName() == "Microphone: Desk microphone, 44.1 kHz"
    tell(qtbot, program, lost)
    assert bar.camera.accessibleName() == "Camera: Desk camera, Not connected"
    back = DeviceReturned(recording_id=None, state=None, monotonic_ns=0, kind="camera", device="Desk camera")
    tell(qtbot, program, back, opened)
    assert bar.camera.accessibleName() == "Camera: Desk camera, 1080p · 30/s"


def test_choosing_no_camera_is_saved_and_done(qtbot: QtBot, program: WindowProgram) -> None:
    ready(qtbot, program)
    bar, engine = program.window.contents.bar, program.window.engine
    none = next(action for action in bar.camera.menu.actions() if action.data() == "none")
    none.trigger()
    assert engine.settings.value.camera == "none"
    qtbot.waitUntil(lambda: engine.hub.camera_format is None, timeout=WAIT_MS)
    assert bar.camera.device == "No camera"
    qtbot.waitUntil(lambda: not program.window.contents.preview.has_picture)
    assert program.window.contents.preview.accessibleDescription() == "No camera: only sound is recorded."
