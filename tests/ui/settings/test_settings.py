"""The settings dialog: every change is saved at once and survives a restart, and nothing in it waits."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from pausa.capture.devices import CameraInfo, Devices, MicrophoneInfo
from pausa.control.remote.remote_control import RemoteControl
from pausa.control.remote.remote_secrets import RemoteSecrets
from pausa.control.webhooks.webhooks import Webhooks
from pausa.core.settings import Encoder
from pausa.core.settings_file import SettingsFile
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.automation.schedule import Schedule
from pausa.speech.model_shelf import ModelShelf
from pausa.ui.commands.remote_access import RemoteAccess
from pausa.ui.commands.remote_port import RemotePort
from pausa.ui.keys.global_hotkeys import GlobalHotkeys
from pausa.ui.keys.shortcuts import Shortcuts
from pausa.ui.settings.files_page import FilesPage
from pausa.ui.settings.settings_dialog import SettingsDialog
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.widgets.choice_bar import ChoiceBar
from pausa.ui.widgets.form import FormRow
from pausa.ui.widgets.theme import DARK, LIGHT

DEVICES = Devices(
    cameras=(CameraInfo("cam-1", "Logitech C920"), CameraInfo("cam-2", "FaceTime HD")),
    microphones=(MicrophoneInfo("mic-1", "Yeti", 2, is_default=True),),
)


class DialogParts:
    """What the dialog is given, for tests to change."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.settings = SettingsFile(home / "settings.json")
        self.devices = DEVICES
        self.before_listing: Callable[[], object] = lambda: None
        self.works_here = Encoder.X264
        self.hotkeys: GlobalHotkeys | None = None
        self.tried_anew: list[str] = []
        self.remote = RemoteControl(self.settings, kinds=[])
        self.secrets = RemoteSecrets(home / "remote")
        self.webhooks = Webhooks(home / "remote")
        self.schedule = Schedule(home / "schedule.json")

    def list_devices(self, kinds: object = None) -> Devices:  # noqa: ARG002 - all, whatever is asked for
        self.before_listing()
        return self.devices

    def restarted(self) -> SettingsFile:
        return SettingsFile(self.home / "settings.json")


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[DialogParts]:
    made = DialogParts(tmp_path)
    yield made
    made.webhooks.close()


Make = Callable[[], SettingsDialog]


@pytest.fixture
def make(parts: DialogParts, qtbot: QtBot) -> Make:
    def _make() -> SettingsDialog:
        shortcuts = Shortcuts(settings=parts.settings)
        parts.hotkeys = GlobalHotkeys(
            settings=parts.settings, shortcuts=shortcuts, platform="linux", environment={}
        )
        dialog = SettingsDialog(
            settings=parts.settings,
            shortcuts=shortcuts,
            hotkeys=parts.hotkeys,
            list_devices=parts.list_devices,
            try_anew=parts.tried_anew.append,
            probe_encoder=lambda _wanted: VideoEncoder(encoder=parts.works_here),
            default_folder=parts.home / "Recordings",
            remote=RemotePort(parts.remote, parts.secrets, lambda: parts.webhooks),
            access=RemoteAccess(parts.remote, parts.hotkeys),
            schedule=parts.schedule,
            schedule_news=ChangeSignal(parts.hotkeys),
            models=ModelShelf(parts.home / "models"),
            colours=LIGHT,
        )
        qtbot.addWidget(dialog, before_close_func=lambda _: dialog.end())
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return _make


@pytest.fixture
def listed(make: Make, qtbot: QtBot) -> Make:
    """Return a dialog whose choosers list the devices; a thread finds them once it is shown."""

    def _listed() -> SettingsDialog:
        made = make()
        qtbot.waitUntil(lambda: made.page("devices").rows.camera.findText("Logitech C920") >= 0)
        return made

    return _listed


@pytest.fixture
def dialog(listed: Make) -> SettingsDialog:
    return listed()


def _pick(chooser: QComboBox, text: str) -> None:
    """Choose with the keyboard, as a user does."""
    index = chooser.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert index >= 0, f"{text} is not among {[chooser.itemText(i) for i in range(chooser.count())]}"
    chooser.setFocus()
    steps = index - chooser.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(chooser, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def _press(bar: ChoiceBar, text: str) -> None:
    button = next(button for button in bar.findChildren(QRadioButton) if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _write(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def _press_first(dialog: SettingsDialog, text: str) -> None:
    """Press a choice that something else has to be chosen for."""
    page = dialog.page("automatic")
    if not page.pre_roll.isEnabled():
        _pick(page.start_on, "Somebody speaks")
    _press(page.pre_roll, text)


CHANGES: dict[str, tuple[str, Callable[[SettingsDialog], None], object]] = {
    "camera": ("devices", lambda d: _pick(d.page("devices").rows.camera, "FaceTime HD"), "cam-2"),
    "microphone": ("devices", lambda d: _pick(d.page("devices").rows.microphone, "No microphone"), "none"),
    "mirror_preview": (
        "devices",
        lambda d: QTest.keyClick(d.page("devices").mirror, Qt.Key.Key_Space),
        False,
    ),
    "rotation": ("devices", lambda d: _pick(d.page("devices").rotation, "180°"), 180),
    "flip": ("devices", lambda d: _pick(d.page("devices").flip, "Left and right"), "horizontal"),
    "hold_look": ("devices", lambda d: QTest.keyClick(d.page("devices").hold_look, Qt.Key.Key_Space), False),
    "stereo": ("devices", lambda d: QTest.keyClick(d.page("devices").stereo, Qt.Key.Key_Space), True),
    "size": (
        "recording",
        lambda d: _pick(d.page("recording").picture_size, "\u20661920 × 1080"),
        "1920x1080",
    ),
    "fps": ("recording", lambda d: _pick(d.page("recording").rate, "25 "), "25"),
    "quality": ("recording", lambda d: _press(d.page("recording").quality, "High"), "high"),
    "container": ("recording", lambda d: _press(d.page("recording").container, "MKV"), "mkv"),
    "encoder": ("recording", lambda d: _pick(d.page("recording").encoder, "Processor"), "x264"),
    "ffmpeg": ("recording", lambda d: _write(d.page("recording").ffmpeg, sys.executable), sys.executable),
    "name_pattern": ("files", lambda d: _write(d.page("files").pattern, "Take {time}"), "Take {time}"),
    "lead_in_s": ("behaviour", lambda d: _press(d.page("behaviour").lead_in, "3 s"), 3),
    "countdown_s": ("behaviour", lambda d: _press(d.page("behaviour").countdown, "5 s"), 5),
    "when_active": ("behaviour", lambda d: _pick(d.page("behaviour").when_active, "Record both"), "parallel"),
    "while_paused": (
        "behaviour",
        lambda d: _pick(d.page("behaviour").while_paused, "Turn off"),
        "devices_off",
    ),
    "ghost": ("behaviour", lambda d: _press(d.page("behaviour").ghost, "Off"), False),
    "ghost_percent": ("behaviour", lambda d: _press(d.page("behaviour").ghost, "Strong"), 60),
    "keep_takes_days": ("files", lambda d: _pick(d.page("files").keep_takes, "Not at all"), 0),
    "pause_reminder_minutes": ("behaviour", lambda d: _write(d.page("behaviour").reminder, "12"), 12),
    "sound_correction_ms": ("behaviour", lambda d: _write(d.page("behaviour").correction, "-40"), -40.0),
    "start_recording_on": (
        "automatic",
        lambda d: _pick(d.page("automatic").start_on, "Somebody speaks"),
        "participant_speak",
    ),
    "pre_roll_s": ("automatic", lambda d: _press_first(d, "3 s"), 3),
    "stop_after_minutes": ("automatic", lambda d: _write(d.page("automatic").recorded, "90"), 90),
    "stop_after_silence_minutes": ("automatic", lambda d: _write(d.page("automatic").silence, "4"), 4),
    "stop_after_nobody_minutes": ("automatic", lambda d: _write(d.page("automatic").nobody, "3"), 3),
    "stop_at": ("automatic", lambda d: QTest.keyClick(d.page("automatic").at_on, Qt.Key.Key_Space), "17:00"),
    "remote_on": ("remote", lambda d: QTest.keyClick(d.page("remote").on, Qt.Key.Key_Space), True),
    "remote_address": ("remote", lambda d: _pick(d.page("remote").where, "Every device"), "0.0.0.0"),
    "remote_port": ("remote", lambda d: _write(d.page("remote").port, "9000"), 9000),
    "remote_origins": (
        "remote",
        lambda d: _write(d.page("remote").origins, "https://example.org"),
        "https://example.org",
    ),
    "obs_on": ("remote", lambda d: QTest.keyClick(d.page("remote").obs_on, Qt.Key.Key_Space), True),
    "obs_port": ("remote", lambda d: _write(d.page("remote").obs_port, "4466"), 4466),
    "theme": ("appearance", lambda d: _press(d.page("appearance").theme, "Dark"), "dark"),
    "language": ("appearance", lambda d: _pick(d.page("appearance").language, "日本語"), "ja"),
}


@pytest.mark.parametrize("field", CHANGES)
def test_every_change_is_saved_at_once_and_survives_a_restart(
    dialog: SettingsDialog, parts: DialogParts, listed: Make, field: str
) -> None:
    page, change, expected = CHANGES[field]
    dialog.show_page(page)
    change(dialog)
    assert getattr(parts.settings.value, field) == expected
    parts.settings = parts.restarted()
    assert getattr(parts.settings.value, field) == expected
    again = listed()
    again.show_page(page)
    change(again)
    expected_after_the_same_again = {
        "mirror_preview": True,
        "hold_look": True,
        "stereo": False,
        "stop_at": "",
        "remote_on": False,
        "obs_on": False,
    }.get(field, expected)
    assert getattr(parts.settings.value, field) == expected_after_the_same_again, "it showed what was set"


def test_looking_at_all_pages_saves_nothing(dialog: SettingsDialog, parts: DialogParts) -> None:
    for page in (
        "devices",
        "recording",
        "files",
        "behaviour",
        "automatic",
        "remote",
        "shortcuts",
        "appearance",
    ):
        dialog.show_page(page)
        QApplication.processEvents()
    dialog.close()
    assert not (parts.home / "settings.json").exists()


def test_values_set_by_hand_are_shown_and_kept(parts: DialogParts, make: Make) -> None:
    parts.settings.change(size="800x600", fps="29.97", countdown_s=7, camera="cam-gone", encoder="amf")
    dialog = make()
    assert "800 × 600" in dialog.page("recording").picture_size.currentText()
    assert dialog.page("recording").rate.currentText() == "29.97 per second"
    assert dialog.page("behaviour").countdown.value() == 7
    assert dialog.page("recording").encoder.currentData() == Encoder.AMF
    dialog.close()
    assert parts.restarted().value.size == "800x600"


def test_a_broken_file_is_told_with_where_it_is_kept(tmp_path: Path, make: Make, parts: DialogParts) -> None:
    (tmp_path / "settings.json").write_text("{broken")
    parts.settings = parts.restarted()
    dialog = make()
    assert dialog.banner.isVisible()
    assert "settings.json.broken" in dialog.banner.accessibleName()


def test_a_sound_file_needs_no_banner(dialog: SettingsDialog) -> None:
    assert not dialog.banner.isVisible()


def test_a_disk_that_refuses_is_told_where_it_happened(parts: DialogParts, qtbot: QtBot) -> None:
    parts.settings = SettingsFile(parts.home / "in the way" / "settings.json")
    (parts.home / "in the way").write_text("a file where a folder should be")
    page = FilesPage(settings=parts.settings, default_folder=parts.home)
    qtbot.addWidget(page)
    _write(page.pattern, "{title}")
    row = next(row for row in page.findChildren(FormRow) if row.message)
    assert "could not be saved" in row.message
    assert "until you quit" in row.message
    assert parts.settings.value.name_pattern == "{title}"


def test_it_is_said_where_a_title_stands_in_the_name_of_the_file(parts: DialogParts, qtbot: QtBot) -> None:
    page = FilesPage(settings=parts.settings, default_folder=parts.home)
    qtbot.addWidget(page)
    row = next(row for row in page.findChildren(FormRow) if row.isAncestorOf(page.pattern))
    said = " ".join(label.text() for label in row.findChildren(QLabel))
    assert "A title becomes the file’s name, unless you insert it here" in said
    _write(page.pattern, "{title} of today")
    assert row.message.startswith("For example: Fourier series of today.")


def test_a_placeholder_that_stands_for_nothing_is_refused_with_those_that_do(
    parts: DialogParts, qtbot: QtBot
) -> None:
    page = FilesPage(settings=parts.settings, default_folder=parts.home)
    qtbot.addWidget(page)
    before = parts.settings.value.name_pattern
    _write(page.pattern, "Talk {bogus}")
    row = next(row for row in page.findChildren(FormRow) if row.isAncestorOf(page.pattern))
    assert all(part in row.message for part in ("{bogus}", "{date}", "{time}", "{title}"))
    assert parts.settings.value.name_pattern == before
    _write(page.pattern, "Talk {date}")
    assert parts.settings.value.name_pattern == "Talk {date}"


# ── devices ──────────────────────────────────────────────────────────────────────────────────────────


def test_the_window_does_not_wait_for_a_slow_list_of_devices(
    parts: DialogParts, make: Make, qtbot: QtBot
) -> None:
    may_answer = threading.Event()
    parts.before_listing = lambda: may_answer.wait(20)
    dialog = make()
    assert dialog.page("devices").rows.camera_row.message == "Looking for cameras…"
    _press(dialog.page("appearance").theme, "Light")
    may_answer.set()
    qtbot.waitUntil(lambda: dialog.page("devices").rows.camera.findText("Logitech C920") >= 0)
    assert dialog.page("devices").rows.camera_row.message == ""


def test_a_device_that_is_not_there_any_more_is_marked_and_stays_chosen(
    parts: DialogParts, make: Make, qtbot: QtBot
) -> None:
    parts.settings.change(camera="cam-2")
    parts.devices = Devices(cameras=DEVICES.cameras[:1], microphones=DEVICES.microphones)
    dialog = make()
    qtbot.waitUntil(lambda: dialog.page("devices").rows.camera.currentText() == "cam-2 (not connected)")
    assert parts.settings.value.camera == "cam-2"


def test_without_devices_the_page_says_what_stands_in(parts: DialogParts, make: Make, qtbot: QtBot) -> None:
    parts.devices = Devices()
    dialog = make()
    qtbot.waitUntil(lambda: "A test picture is used" in dialog.page("devices").rows.camera_row.message)
    qtbot.waitUntil(lambda: "A test sound is used" in dialog.page("devices").rows.microphone_row.message)
    parts.settings.change(camera="none", microphone="synthetic")
    page = dialog.page("devices")
    page.show_settings(parts.settings.value)
    assert page.rows.camera_row.message == "No camera was found."
    assert page.rows.microphone_row.message == "No microphone was found."


def test_the_password_of_a_network_camera_is_shown_only_while_it_is_edited(
    dialog: SettingsDialog, parts: DialogParts
) -> None:
    whole = "rtsp://me:Gehe1m@kitchen/stream?token=Gehe1m"
    parts.settings.change(camera=whole)
    dialog.show_page("devices")
    page = dialog.page("devices")
    page.rows.camera.setFocus()
    page.show_settings(parts.settings.value)
    shown = [field.text() for field in dialog.findChildren(QLineEdit)]
    spoken = [widget.accessibleName() + widget.toolTip() for widget in dialog.findChildren(QWidget)]
    assert not any("Gehe1m" in text for text in (*shown, *spoken))
    page.address.setFocus()
    assert page.address.text() == whole
    page.rows.camera.setFocus()
    assert "Gehe1m" not in page.address.text()
    assert parts.settings.value.camera == whole
    page.address.setFocus()
    _write(page.address, "rtsp://kitchen/other")
    page.rows.camera.setFocus()
    assert parts.settings.value.camera == "rtsp://kitchen/other"


def test_choosing_the_same_device_again_tries_it_anew(dialog: SettingsDialog, parts: DialogParts) -> None:
    rows = dialog.page("devices").rows
    _pick(rows.camera, "Logitech C920")
    assert parts.tried_anew == []
    for chooser in (rows.camera, rows.microphone):
        chooser.setFocus()
        chooser.showPopup()
        QTest.keyClick(chooser.view(), Qt.Key.Key_Return)
    assert parts.tried_anew == ["camera", "microphone"]
    assert parts.settings.value.microphone == "default"


def test_the_same_address_confirmed_again_is_tried_anew(dialog: SettingsDialog, parts: DialogParts) -> None:
    parts.settings.change(camera="rtsp://kitchen/stream")
    address = dialog.page("devices").address
    dialog.page("devices").show_settings(parts.settings.value)
    address.setFocus()
    QTest.keyClick(address, Qt.Key.Key_Return)
    assert parts.tried_anew == ["camera"]
    _write(address, "rtsp://kitchen/other")
    assert parts.tried_anew == ["camera"]
    assert parts.settings.value.camera == "rtsp://kitchen/other"


def test_a_network_camera_is_saved_when_its_address_is_one(
    dialog: SettingsDialog, parts: DialogParts
) -> None:
    assert not dialog.page("devices").address.isVisible()
    _pick(dialog.page("devices").rows.camera, "Network camera")
    assert dialog.page("devices").address.isVisible()
    assert parts.settings.value.camera != "network"
    _write(dialog.page("devices").address, "kitchen camera")
    assert not parts.settings.value.camera.startswith("kitchen")
    _write(dialog.page("devices").address, "rtsp://kitchen/stream")
    assert parts.restarted().value.camera == "rtsp://kitchen/stream"


# ── encoder ──────────────────────────────────────────────────────────────────────────────────────────


def test_an_encoder_that_does_not_work_here_says_what_is_used_instead(
    parts: DialogParts, make: Make, qtbot: QtBot
) -> None:
    parts.settings.change(encoder=Encoder.NVENC)
    dialog = make()
    row = next(
        row
        for row in dialog.page("recording").findChildren(FormRow)
        if row.isAncestorOf(dialog.page("recording").encoder)
    )
    qtbot.waitUntil(lambda: "does not work here" in row.message)
    parts.works_here = Encoder.VAAPI
    dialog.show_page("recording")
    _pick(dialog.page("recording").encoder, "Automatic")
    qtbot.waitUntil(lambda: "VAAPI (Intel, AMD) works here and is used" in row.message)


# ── files ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_folder_is_taken_only_if_recordings_can_go_there(
    dialog: SettingsDialog, parts: DialogParts
) -> None:
    dialog.show_page("files")
    row = next(
        row
        for row in dialog.page("files").findChildren(FormRow)
        if row.isAncestorOf(dialog.page("files").folder)
    )
    _write(dialog.page("files").folder, str(parts.home / "missing"))
    assert "does not exist" in row.message
    assert parts.settings.value.folder == ""
    (parts.home / "Lectures").mkdir()
    _write(dialog.page("files").folder, str(parts.home / "Lectures"))
    assert row.message == ""
    assert parts.restarted().value.folder == str(parts.home / "Lectures")
    QTest.mouseClick(dialog.page("files").standard_folder, Qt.MouseButton.LeftButton)
    assert parts.restarted().value.folder == ""
    assert dialog.page("files").folder.text() == str(parts.home / "Recordings")


def test_the_example_follows_what_is_typed(parts: DialogParts, qtbot: QtBot) -> None:
    page = FilesPage(
        settings=parts.settings,
        default_folder=parts.home,
        now=datetime(2026, 11, 20, 15, 4, 5, tzinfo=timezone.utc),  # noqa: UP017 - as the oldest Python writes it
    )
    qtbot.addWidget(page)
    page.show_settings(parts.settings.value)
    row = next(row for row in page.findChildren(FormRow) if row.isAncestorOf(page.pattern))
    assert row.message == "For example: Recording 2026-11-20 15.04.05.mp4"
    page.pattern.clear()
    QTest.keyClicks(page.pattern, "{date}: ")
    assert row.message == "For example: 2026-11-20-.mp4"


# ── keys ─────────────────────────────────────────────────────────────────────────────────────────────


def _type_key(dialog: SettingsDialog, action: str, key: str) -> None:
    combination = QKeySequence.fromString(key)[0]
    edit = dialog.page("shortcuts").rows[action].edit
    edit.setFocus()
    QTest.keyClick(edit, combination.key(), combination.keyboardModifiers())


def test_a_free_key_is_taken_at_once(dialog: SettingsDialog, parts: DialogParts, qtbot: QtBot) -> None:
    dialog.show_page("shortcuts")
    _type_key(dialog, "mark", "Ctrl+K")
    qtbot.waitUntil(lambda: parts.settings.value.shortcuts == {"mark": "Ctrl+K"})
    assert dialog.page("shortcuts").rows["mark"].reset.isVisible()
    QTest.mouseClick(dialog.page("shortcuts").rows["mark"].reset, Qt.MouseButton.LeftButton)
    assert parts.restarted().value.shortcuts == {}


def test_a_key_of_another_action_is_asked_about_before_it_is_taken(
    dialog: SettingsDialog, parts: DialogParts, qtbot: QtBot
) -> None:
    dialog.show_page("shortcuts")
    row = dialog.page("shortcuts").rows["mark"]
    _type_key(dialog, "mark", "Ctrl+S")
    qtbot.waitUntil(lambda: row.message == "Ctrl+S is used for “Stop and save”.")
    assert parts.settings.value.shortcuts == {}
    QTest.keyClick(row.keep, Qt.Key.Key_Space)
    assert row.edit.keySequence() == QKeySequence("M")
    assert row.message == ""

    _type_key(dialog, "mark", "Ctrl+S")
    qtbot.waitUntil(row.take.isVisible)
    QTest.keyClick(row.take, Qt.Key.Key_Space)
    assert parts.restarted().value.shortcuts == {"mark": "Ctrl+S", "stop": ""}
    assert dialog.page("shortcuts").rows["stop"].edit.keySequence().isEmpty()


def test_a_conflict_in_the_file_is_shown(parts: DialogParts, make: Make) -> None:
    parts.settings.change(shortcuts={"mark": "Ctrl+S"})
    dialog = make()
    assert "“Set a mark” uses the same key" in dialog.page("shortcuts").rows["stop"].message


def test_all_keys_are_reset_and_brought_back(parts: DialogParts, make: Make) -> None:
    parts.settings.change(shortcuts={"mark": "Ctrl+K", "pause": "P"})
    dialog = make()
    dialog.show_page("shortcuts")
    QTest.mouseClick(dialog.page("shortcuts").reset_all, Qt.MouseButton.LeftButton)
    assert parts.restarted().value.shortcuts == {}
    QTest.mouseClick(dialog.page("shortcuts").bring_back, Qt.MouseButton.LeftButton)
    assert parts.restarted().value.shortcuts == {"mark": "Ctrl+K", "pause": "P"}


def test_escape_gives_a_key_field_back_what_it_had(dialog: SettingsDialog) -> None:
    dialog.show_page("shortcuts")
    edit = dialog.page("shortcuts").rows["mark"].edit
    edit.setFocus()
    edit.setKeySequence(QKeySequence("Ctrl+K"))
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert edit.keySequence() == QKeySequence("M")
    assert dialog.isVisible()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible(), "with nothing to give back it closes the dialog, as everywhere"


def test_ctrl_alone_changes_no_key(dialog: SettingsDialog, parts: DialogParts, qtbot: QtBot) -> None:
    dialog.show_page("shortcuts")
    edit = dialog.page("shortcuts").rows["mark"].edit
    edit.setFocus()
    with qtbot.waitSignal(edit.editingFinished):
        QTest.keyPress(edit, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
        QTest.keyRelease(edit, Qt.Key.Key_Control)
    assert edit.keySequence() == QKeySequence("M")
    assert parts.settings.value.shortcuts == {}


def test_the_cross_takes_a_key_away(dialog: SettingsDialog, parts: DialogParts) -> None:
    dialog.show_page("shortcuts")
    row = dialog.page("shortcuts").rows["mark"]
    row.edit.setFocus()
    assert row.clear.isVisible()
    QTest.mouseClick(row.clear, Qt.MouseButton.LeftButton)
    assert parts.restarted().value.shortcuts == {"mark": ""}
    assert not row.clear.isVisible()


def test_where_no_keys_work_for_all_programs_the_page_says_so(
    dialog: SettingsDialog, parts: DialogParts
) -> None:
    assert "none is set until you choose one" in dialog.page("shortcuts").sentence
    assert parts.hotkeys is not None
    parts.hotkeys.start()
    assert dialog.page("shortcuts").sentence.startswith("On this desktop, keys cannot work")
    assert not dialog.page("shortcuts").global_rows["pause"].edit.isEnabled()


# ── keyboard, wheel, accessibility, sizes ────────────────────────────────────────────────────────────


def test_enter_takes_over_what_is_typed_and_leaves_the_dialog_open(dialog: SettingsDialog) -> None:
    dialog.show_page("files")
    _write(dialog.page("files").pattern, "Take {time}")
    assert dialog.isVisible()


def test_what_is_still_being_typed_is_saved_when_the_dialog_closes(
    dialog: SettingsDialog, parts: DialogParts
) -> None:
    dialog.show_page("files")
    dialog.page("files").pattern.setFocus()
    QTest.keyClicks(dialog.page("files").pattern, " x")
    dialog.show_page("behaviour")
    dialog.page("behaviour").reminder.setFocus()
    dialog.page("behaviour").reminder.selectAll()
    QTest.keyClicks(dialog.page("behaviour").reminder, "33")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert parts.restarted().value.name_pattern == "Recording {date} {time} x"
    assert parts.restarted().value.pause_reminder_minutes == 33


def test_going_to_another_window_saves_and_coming_back_shows_what_was_changed_there(
    dialog: SettingsDialog, parts: DialogParts, qtbot: QtBot
) -> None:
    dialog.show_page("files")
    dialog.page("files").pattern.setFocus()
    QTest.keyClicks(dialog.page("files").pattern, " x")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert parts.restarted().value.name_pattern == "Recording {date} {time} x"
    parts.settings.change(mirror_preview=False)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: not dialog.page("devices").mirror.isChecked())


def test_the_wheel_over_a_control_nobody_has_picked_changes_nothing(
    dialog: SettingsDialog, parts: DialogParts
) -> None:
    dialog.show_page("recording")
    dialog.navigation.setFocus()
    chooser = dialog.page("recording").picture_size
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(chooser.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    # A real wheel would give the focus first, where the policy allows that; an event that is sent does not.
    assert chooser.focusPolicy() is Qt.FocusPolicy.StrongFocus
    QApplication.sendEvent(chooser, event)
    assert parts.settings.value.size == "1280x720"
    assert chooser.currentData() == "1280x720"


def _reached_by_tab(dialog: SettingsDialog) -> list[QWidget]:
    reached: list[QWidget] = []
    while (widget := dialog.focusWidget()) not in reached:
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return reached


@pytest.mark.parametrize(
    "page", ["devices", "recording", "files", "behaviour", "automatic", "remote", "shortcuts", "appearance"]
)
def test_tab_reaches_every_control_from_top_to_bottom_and_each_has_a_name(
    dialog: SettingsDialog, page: str
) -> None:
    dialog.show_page(page)
    dialog.navigation.setFocus()
    reached = _reached_by_tab(dialog)
    wanted = [
        widget
        for kind in (QComboBox, QRadioButton)
        for widget in dialog.findChildren(kind)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(widget, QRadioButton) and not widget.isChecked())
    ]
    assert set(wanted) <= set(reached)
    for widget in reached:
        shown = getattr(widget, "text", str)() or widget.accessibleName()
        assert widget.accessibleName() or shown, widget
    tops = [
        widget.mapTo(dialog, QPoint(0, 0)).y()
        for widget in reached
        if dialog.page("devices").parent().isAncestorOf(widget)
    ]
    rows = [top // 40 for top in tops]
    assert rows == sorted(rows)


def test_a_narrow_dialog_has_its_pages_in_a_list(dialog: SettingsDialog) -> None:
    dialog.resize(420, 480)
    assert dialog.narrow_navigation.isVisible()
    assert not dialog.navigation.isVisible()
    _pick(dialog.narrow_navigation, "Appearance")
    assert dialog.page("appearance").isVisible()
    for page in (
        "devices",
        "recording",
        "files",
        "behaviour",
        "automatic",
        "remote",
        "shortcuts",
        "appearance",
    ):
        dialog.show_page(page)
        QApplication.processEvents()
        shown = dialog.page("devices").parent().currentWidget()
        assert shown.widget().width() <= shown.viewport().width(), f"{page} is wider than the dialog"


def test_signs_follow_the_theme_while_the_dialog_is_open(dialog: SettingsDialog) -> None:
    reset = dialog.page("shortcuts").rows["mark"].reset
    before = reset.icon().pixmap(16, 16).toImage()
    dialog.set_colours(DARK)
    assert reset.icon().pixmap(16, 16).toImage() != before


def test_the_folder_must_be_writable(dialog: SettingsDialog, parts: DialogParts) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() == 0:
        pytest.skip("for the administrator every folder is writable")
    (parts.home / "locked").mkdir(mode=0o500)
    dialog.show_page("files")
    _write(dialog.page("files").folder, str(parts.home / "locked"))
    assert parts.settings.value.folder == ""
