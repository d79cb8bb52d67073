"""Welcome, shortcut sheet, guide and About."""

import re
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

import pausa
from pausa.capture.devices import CameraInfo, Devices
from pausa.core.paths import resources_folder
from pausa.core.settings_file import SettingsFile
from pausa.ui.application import WindowProgram
from pausa.ui.dialogs.about import AboutDialog
from pausa.ui.dialogs.guide import GuideDialog, guide_file
from pausa.ui.dialogs.licences import parts
from pausa.ui.dialogs.shortcut_sheet import ShortcutSheet
from pausa.ui.dialogs.welcome import WelcomeDialog
from pausa.ui.keys.global_hotkeys import GlobalHotkeys
from pausa.ui.keys.shortcuts import DEFAULTS, Shortcuts
from pausa.ui.settings.device_rows import NETWORK
from pausa.ui.settings.settings_dialog import SettingsDialog
from pausa.ui.window.main_menu import fill_menu_bar

Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


def _labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def _button(widget: QWidget, text: str) -> QPushButton:
    (button,) = [one for one in widget.findChildren(QPushButton) if one.text() == text]
    return button


def _active(qtbot: QtBot, kind: type[Kind]) -> Kind:
    """Wait until the active window is a ``kind``, and return it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, kind)
    return dialog


def _activate(qtbot: QtBot, window: QWidget) -> None:
    """Do what a window manager does when the window in front is closed."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _shown(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


# ── welcome ──────────────────────────────────────────────────────────────────────────────────────────


def _welcome(settings: SettingsFile, qtbot: QtBot, *, platform: str = "linux") -> WelcomeDialog:
    dialog = WelcomeDialog(
        settings=settings,
        list_devices=lambda _kinds=None: Devices(cameras=(CameraInfo("cam-1", "Logitech C920"),)),
        try_anew=lambda _kind: None,
        platform=platform,
    )
    _shown(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.rows.camera.findText("Logitech C920") >= 0)
    return dialog


def test_the_welcome_begins_with_the_default_devices_and_keeps_others(
    settings: SettingsFile, qtbot: QtBot
) -> None:
    dialog = _welcome(settings, qtbot)
    assert dialog.rows.camera.currentText() == "Default camera"
    qtbot.waitUntil(lambda: "A test sound is used" in dialog.rows.microphone_row.message)
    dialog.rows.camera.setFocus()
    QTest.keyClick(dialog.rows.camera, Qt.Key.Key_Down)
    assert settings.value.camera == "cam-1"


def test_the_welcome_offers_a_test_recording(settings: SettingsFile, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = _welcome(settings, qtbot)
    assert dialog.test.hasFocus()
    with qtbot.waitSignal(dialog.test_wanted):
        QTest.keyClick(dialog.test, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert SettingsFile(tmp_path / "settings.json").value.welcomed


def test_the_welcome_is_shown_once_however_it_is_closed(
    settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _welcome(settings, qtbot)
    with qtbot.assertNotEmitted(dialog.test_wanted):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert SettingsFile(tmp_path / "settings.json").value.welcomed


def test_a_camera_in_the_network_is_set_up_in_the_settings(settings: SettingsFile, qtbot: QtBot) -> None:
    dialog = _welcome(settings, qtbot)
    with qtbot.waitSignal(dialog.network_camera_wanted):
        dialog.rows.camera_chosen.emit(NETWORK)
    assert settings.value.camera == "default"


def test_the_welcome_grows_with_what_it_says_about_the_devices(settings: SettingsFile, qtbot: QtBot) -> None:
    dialog = _welcome(settings, qtbot)
    scroll = dialog.findChild(QScrollArea)
    assert scroll is not None
    dialog.rows.microphone_row.tell("A long sentence that needs more lines than there was room for. " * 3)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0)


@pytest.mark.parametrize(("platform", "asks"), [("darwin", True), ("linux", False), ("win32", False)])
def test_the_welcome_speaks_of_permissions_where_the_system_asks(
    settings: SettingsFile, qtbot: QtBot, platform: str, *, asks: bool
) -> None:
    dialog = _welcome(settings, qtbot, platform=platform)
    assert any("macOS will ask" in text for text in _labels(dialog)) is asks


# ── shortcut sheet ───────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def sheet(settings: SettingsFile, qtbot: QtBot) -> ShortcutSheet:
    shortcuts = Shortcuts(settings=settings)
    hotkeys = GlobalHotkeys(settings=settings, shortcuts=shortcuts, platform="linux", environment={})
    dialog = ShortcutSheet(shortcuts=shortcuts, hotkeys=hotkeys)
    _shown(dialog, qtbot)
    return dialog


def test_the_sheet_tells_by_how_much_the_arrows_move_in_a_pause_and_in_the_player(
    sheet: ShortcutSheet,
) -> None:
    sheet.show()
    names = [label.accessibleName() for label in sheet.findChildren(QLabel)]
    for told in ("One second back or forward: Left  Right", "Five seconds back or forward: Left  Right"):
        assert told in names


def test_the_sheet_names_every_action_and_its_key(sheet: ShortcutSheet) -> None:
    texts = _labels(sheet)
    for key in DEFAULTS.values():
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in texts


def test_the_sheet_shows_the_users_own_keys(sheet: ShortcutSheet, settings: SettingsFile) -> None:
    sheet.hide()
    settings.change(shortcuts={"mark": "Ctrl+K", "trash": ""}, global_shortcuts={"pause": "Ctrl+Alt+P"})
    sheet.show()
    texts = _labels(sheet)
    assert "Ctrl+K" in texts
    assert "M" not in texts
    assert texts.count("no key") == 1
    assert "Ctrl+Alt+P" in texts


def test_the_sheet_leads_to_the_settings(sheet: ShortcutSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.change_wanted):
        QTest.mouseClick(_button(sheet, "Change keys…"), Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()


@pytest.mark.parametrize(
    ("key", "modifiers", "kind"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, GuideDialog),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier, ShortcutSheet),
    ],
)
def test_the_key_that_opens_the_guide_or_the_sheet_closes_it(
    qtbot: QtBot,
    program: WindowProgram,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    kind: type[QDialog],
) -> None:
    QTest.keyClick(program.window, key, modifiers)
    dialog = _active(qtbot, kind)
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, key, modifiers)
    _activate(qtbot, program.window)
    QTest.keyClick(program.window, key, modifiers)
    _active(qtbot, kind)


def test_f1_opens_the_guide_from_every_window(qtbot: QtBot, program: WindowProgram) -> None:
    program.dialogs.show_settings()
    settings = _active(qtbot, SettingsDialog)
    QTest.keyClick(settings, Qt.Key.Key_F1)
    _active(qtbot, GuideDialog).close()
    settings.close()
    _activate(qtbot, program.window)
    QTest.keyClick(
        program.window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    _activate(qtbot, program.window.compact)
    QTest.keyClick(program.window.compact, Qt.Key.Key_F1)
    _active(qtbot, GuideDialog)


def test_the_windows_menu_opens_the_guide(qtbot: QtBot, program: WindowProgram) -> None:
    menu = program.window.contents.strip_row.menu_button.menu()
    assert menu is not None
    menu.popup(program.window.pos())
    qtbot.waitUntil(menu.isVisible)
    entry = menu.actionGeometry(program.actions["guide"]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=entry)
    _active(qtbot, GuideDialog)


def test_the_menu_bar_has_the_guide_under_help(qtbot: QtBot, program: WindowProgram) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    fill_menu_bar(window, program.actions, "darwin")
    (helping,) = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "Help"]
    names = ("guide", "shortcuts", "log", "diagnostics")
    assert helping.actions() == [program.actions[name] for name in names]


def test_guide_and_sheet_lead_to_each_other(qtbot: QtBot, program: WindowProgram) -> None:
    program.actions["guide"].trigger()
    QTest.mouseClick(_button(_active(qtbot, GuideDialog), "Keyboard shortcuts"), Qt.MouseButton.LeftButton)
    sheet = _active(qtbot, ShortcutSheet)
    with qtbot.waitSignal(sheet.finished):
        QTest.mouseClick(_button(sheet, "Guide"), Qt.MouseButton.LeftButton)
    _active(qtbot, GuideDialog)


# ── guide ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_guide_leads_to_each_chapter(qtbot: QtBot) -> None:
    dialog = GuideDialog()
    _shown(dialog, qtbot)
    text = (resources_folder() / "guide" / "guide.md").read_text(encoding="utf-8")
    chapters = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert [dialog.chapters.item(row).text() for row in range(dialog.chapters.count())] == chapters
    bar = dialog.text.verticalScrollBar()
    dialog.chapters.setFocus()
    positions = [bar.value()]
    for _ in range(3):
        QTest.keyClick(dialog.chapters, Qt.Key.Key_Down)
        positions.append(bar.value())
    assert positions == sorted(set(positions))


def test_scrolling_the_guide_highlights_the_chapter_that_is_read(qtbot: QtBot) -> None:
    dialog = GuideDialog()
    _shown(dialog, qtbot)
    last = dialog.chapters.count() - 1
    bar = dialog.text.verticalScrollBar()
    dialog.chapters.setCurrentRow(3)
    at_the_third = bar.value()
    QTest.keyClick(dialog.text, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert dialog.chapters.currentRow() == last
    bar.setValue(at_the_third - 1)
    assert dialog.chapters.currentRow() == 2
    dialog.chapters.setCurrentRow(last - 1)
    assert dialog.chapters.currentRow() == last - 1, "a chapter that was chosen stays so"


def test_a_dialog_is_no_larger_than_a_small_screen(
    qtbot: QtBot, program: WindowProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, 1024, 600))
    program.actions["guide"].trigger()
    assert _active(qtbot, GuideDialog).height() <= 600


def test_the_guide_leads_nowhere_else() -> None:
    for text in (resources_folder() / "guide").glob("*.md"):
        assert "http" not in text.read_text(encoding="utf-8")


def test_the_guides_table_has_the_default_keys() -> None:
    text = guide_file(resources_folder() / "guide", "en").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| (\S+) +\|", text, re.MULTILINE))
    assert {key.replace("Return", "Enter") for key in DEFAULTS.values()} - {"Ctrl+Q"} <= told


def test_a_guide_in_the_users_language_goes_before_english(tmp_path: Path) -> None:
    (tmp_path / "guide.md").touch()
    (tmp_path / "guide_de.md").touch()
    assert guide_file(tmp_path, "de").name == "guide_de.md"
    assert guide_file(tmp_path, "ja").name == "guide.md"


# ── About ────────────────────────────────────────────────────────────────────────────────────────────


def test_about_names_versions_and_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog(ffmpeg_version="9.0")
    _shown(dialog, qtbot)
    texts = _labels(dialog)
    assert f"Version {pausa.__version__}" in texts
    assert texts[texts.index("FFmpeg") + 1] == "9.0"
    for part in parts("9.0"):
        assert part.name in texts
        assert part.licence in texts


def test_a_part_of_the_file_name_can_be_read_while_it_has_the_focus(
    qtbot: QtBot, program: WindowProgram
) -> None:
    program.dialogs.show_settings("files")
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, SettingsDialog))
    chip = next(button for button in dialog.findChildren(QPushButton) if button.text() == "+ Date")
    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus)
    image = chip.grab(chip.rect().adjusted(8, 8, -8, -8)).toImage()
    shades = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert len(shades) > 1, "letters on their ground"
    dialog.close()


@pytest.mark.parametrize(
    "page", ["devices", "recording", "files", "behaviour", "automatic", "remote", "shortcuts", "appearance"]
)
def test_the_settings_look_the_same_when_they_are_opened_again(
    qtbot: QtBot, program: WindowProgram, page: str
) -> None:
    dialogs, looks = program.dialogs, []
    for _ in range(3):
        dialogs.show_settings(page)
        dialog = program.window.findChild(SettingsDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        defaults = [button.text() for button in dialog.findChildren(QPushButton) if button.isDefault()]
        looks.append((dialog.geometry(), dialog.navigation.hasFocus(), defaults))
        dialog.close()
    assert looks == [(looks[0][0], True, [])] * 3
