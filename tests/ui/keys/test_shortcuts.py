"""The window's keys: each triggers its action, but not while the user types."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QKeySequenceEdit,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pausa.core.settings_file import SettingsFile
from pausa.ui.keys.shortcuts import DEFAULTS, Shortcuts


def _key(text: str) -> QKeySequence:
    return QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def shortcuts(settings: SettingsFile) -> Shortcuts:
    return Shortcuts(settings=settings)


class Window(QMainWindow):
    """A window with all actions and one widget of each kind that can have the focus."""

    def __init__(self, shortcuts: Shortcuts) -> None:
        super().__init__()
        self.fired: list[str] = []
        actions = {name: QAction(name, self) for name in DEFAULTS}
        for name, action in actions.items():
            action.triggered.connect(lambda _checked, name=name: self.fired.append(name))
            self.addAction(action)
        self.actions_by_name = actions
        shortcuts.apply(actions)
        content = QWidget()
        layout = QVBoxLayout(content)
        self.list = QListWidget()
        self.list.addItems(["Music", "Space", "x"])
        self.line, self.text, self.plain = QLineEdit(), QTextEdit(), QPlainTextEdit()
        self.key, self.number, self.editable, self.choice = (
            QKeySequenceEdit(),
            QDoubleSpinBox(),
            QComboBox(),
            QComboBox(),
        )
        self.editable.setEditable(True)
        self.choice.addItems(["one", "more"])
        for widget in (
            self.list,
            self.line,
            self.text,
            self.plain,
            self.key,
            self.number,
            self.editable,
            self.choice,
        ):
            layout.addWidget(widget)
        self.setCentralWidget(content)


@pytest.fixture
def window(shortcuts: Shortcuts, qtbot: QtBot) -> Window:
    window = Window(shortcuts)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def _focus(widget: QWidget, qtbot: QtBot) -> None:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def _type(window: Window, key: str) -> None:
    """Send a key to the widget that has the focus, as a keyboard does."""
    combination = _key(key)[0]
    target = window.focusWidget() or window
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())


@pytest.mark.parametrize("action", DEFAULTS)
def test_each_key_fires_its_action(window: Window, qtbot: QtBot, action: str) -> None:
    _focus(window.list, qtbot)
    _type(window, DEFAULTS[action])
    assert window.fired == [action]


SINGLE = [name for name, key in DEFAULTS.items() if key in ("Space", "M", "Return", "Del")]

FIELDS: dict[str, Callable[[Window], QWidget]] = {
    "line": lambda window: window.line,
    "text": lambda window: window.text,
    "plain": lambda window: window.plain,
    "number": lambda window: window.number,
    "editable": lambda window: window.editable,
    "key": lambda window: window.key,
}


@pytest.mark.parametrize("action", SINGLE)
@pytest.mark.parametrize("field", FIELDS)
def test_a_single_key_never_fires_while_a_text_field_has_the_focus(
    window: Window, qtbot: QtBot, action: str, field: str
) -> None:
    _focus(FIELDS[field](window), qtbot)
    _type(window, DEFAULTS[action])
    assert window.fired == []


def test_what_is_typed_arrives_in_the_field(window: Window, qtbot: QtBot) -> None:
    for field in (window.line, window.text, window.plain, window.editable):
        _focus(field, qtbot)
        for key in ("M", "Space", "M"):
            _type(window, key)
    assert window.line.text().lower() == "m m"
    assert window.text.toPlainText().lower() == "m m"
    assert window.plain.toPlainText().lower() == "m m"
    assert window.editable.currentText().lower() == "m m"
    _focus(window.key, qtbot)
    _type(window, "M")
    assert window.key.keySequence() == _key("M")
    assert window.fired == []


@pytest.mark.parametrize("key", ["Ctrl+Backspace", "Ctrl+Z", "Del"])
def test_editing_keys_edit_instead_of_throwing_a_segment_or_file_away(
    window: Window, qtbot: QtBot, key: str
) -> None:
    _focus(window.line, qtbot)
    QTest.keyClicks(window.line, "first second")
    if key == "Del":
        window.line.setCursorPosition(0)
    _type(window, key)
    assert window.fired == []
    assert window.line.text() != "first second"


@pytest.mark.parametrize("action", ["record", "stop", "shortcuts", "search", "rename", "quit"])
def test_keys_that_no_text_needs_work_in_a_text_field_too(window: Window, qtbot: QtBot, action: str) -> None:
    _focus(window.line, qtbot)
    _type(window, DEFAULTS[action])
    assert window.fired == [action]


def test_after_the_text_field_single_keys_fire_again(window: Window, qtbot: QtBot) -> None:
    _focus(window.line, qtbot)
    _type(window, "Space")
    window.line.deleteLater()
    _focus(window.list, qtbot)
    _type(window, "Space")
    _focus(window.choice, qtbot)
    _type(window, "M")
    assert window.fired == ["pause", "mark"]


def test_a_read_only_text_is_no_place_to_type(window: Window, qtbot: QtBot) -> None:
    window.text.setReadOnly(True)
    _focus(window.text, qtbot)
    _type(window, "Space")
    assert window.fired == ["pause"]


def test_a_held_key_does_not_repeat_its_action(window: Window) -> None:
    assert not any(action.autoRepeat() for action in window.actions_by_name.values())


def test_a_changed_key_works_at_once_and_after_a_restart(
    window: Window, shortcuts: Shortcuts, tmp_path: Path, qtbot: QtBot
) -> None:
    _focus(window.list, qtbot)
    with qtbot.waitSignal(shortcuts.changed):
        shortcuts.set_key("mark", _key("Ctrl+K"))
    _type(window, "M")
    _type(window, "Ctrl+K")
    assert window.fired == ["mark"]
    restarted = Shortcuts(settings=SettingsFile(tmp_path / "settings.json"))
    assert restarted.key("mark") == _key("Ctrl+K")
    assert not restarted.is_default("mark")


def test_a_key_taken_from_another_leaves_that_one_without(
    shortcuts: Shortcuts, settings: SettingsFile
) -> None:
    assert shortcuts.holder(_key("Ctrl+S"), besides="mark") == "stop"
    shortcuts.set_key("mark", _key("Ctrl+S"))
    assert shortcuts.key("mark") == _key("Ctrl+S")
    assert shortcuts.key("stop").isEmpty()
    assert shortcuts.text("stop") == ""
    assert shortcuts.conflicts() == {}
    shortcuts.reset("stop")
    assert shortcuts.key("stop") == _key("Ctrl+S")
    assert shortcuts.key("mark").isEmpty()
    assert settings.value.shortcuts == {"mark": ""}


def test_of_two_with_the_same_key_one_works(settings: SettingsFile, qtbot: QtBot) -> None:
    settings.change(shortcuts={"mark": "Ctrl+S"})
    shortcuts = Shortcuts(settings=settings)
    window = Window(shortcuts)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    _focus(window.list, qtbot)
    _type(window, "Ctrl+S")
    assert shortcuts.conflicts() == {"stop": "mark"}
    assert window.fired == ["mark"]


def test_all_are_reset_and_can_be_brought_back(shortcuts: Shortcuts, settings: SettingsFile) -> None:
    shortcuts.set_key("mark", _key("Ctrl+K"))
    shortcuts.set_key("pause", _key("P"))
    before = shortcuts.reset_all()
    assert settings.value.shortcuts == {}
    assert all(shortcuts.is_default(action) for action in DEFAULTS)
    shortcuts.restore(before)
    assert shortcuts.key("pause") == _key("P")


def test_the_settings_hold_only_what_differs(shortcuts: Shortcuts, settings: SettingsFile) -> None:
    shortcuts.set_key("mark", _key("Ctrl+K"))
    shortcuts.set_key("mark", _key("M"))
    assert settings.value.shortcuts == {}


def test_every_default_is_written_as_qt_writes_it_and_is_the_only_one(shortcuts: Shortcuts) -> None:
    for action, text in DEFAULTS.items():
        assert _key(text).toString(QKeySequence.SequenceFormat.PortableText) == text
        assert shortcuts.is_default(action)
    assert len(set(DEFAULTS.values())) == len(DEFAULTS)


def test_every_action_has_a_name_and_stands_in_one_group(shortcuts: Shortcuts) -> None:
    grouped = [action for _, actions in shortcuts.groups() for action in actions]
    assert sorted(grouped) == sorted(DEFAULTS)
    assert all(shortcuts.name(action) for action in DEFAULTS)
