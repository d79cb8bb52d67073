"""A sheet of all keys as they are set."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pausa.ui.keys.global_hotkeys import ACTIONS, GlobalHotkeys
from pausa.ui.keys.shortcuts import Shortcuts
from pausa.ui.widgets.form import FormGroup
from pausa.ui.widgets.style_role import StyleRole, set_role

_MARGINS = 56
_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutSheet(QDialog):
    change_wanted = Signal()
    """The user wants other keys."""
    guide_wanted = Signal()

    def __init__(
        self, *, shortcuts: Shortcuts, hotkeys: GlobalHotkeys, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(760, 656)
        self.setMinimumSize(320, 320)
        self._shortcuts = shortcuts
        self._hotkeys = hotkeys
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both: list[QVBoxLayout] = []
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._close = QPushButton(self.tr("Close"))
        self._change = QPushButton(self.tr("Change keys…"))
        self._guide = QPushButton(self.tr("Guide"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._footer())
        self._close.clicked.connect(self.accept)
        self._change.clicked.connect(self._on_change)
        self._guide.clicked.connect(self._on_guide)

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)
        self._fit()
        self._close.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Stack the columns where two side by side would be wider than the dialog."""
        needed = sum(column.sizeHint().width() for column in self._both) + _MARGINS
        direction = QBoxLayout.Direction
        fits = self._scroll.viewport().width() >= needed
        self._columns.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def _on_change(self) -> None:
        self.accept()
        self.change_wanted.emit()

    def _on_guide(self) -> None:
        self.accept()
        self.guide_wanted.emit()

    def _fill(self) -> None:
        content = QWidget()
        content.setObjectName("ground")
        self._columns = QBoxLayout(self._columns.direction(), content)
        self._columns.setContentsMargins(20, 12, 20, 20)
        self._columns.setSpacing(16)
        columns = self._both = [QVBoxLayout(), QVBoxLayout()]
        for number, (title, actions) in enumerate(self._shortcuts.groups()):
            rows = [(self._shortcuts.name(action), self._shortcuts.text(action)) for action in actions]
            self._add(columns[number % 2], title, rows)
        everywhere = [
            (
                self._shortcuts.name(action),
                self._hotkeys.chosen_by_desktop(action) or self._hotkeys.key(action).toString(_NATIVE),
            )
            for action in ACTIONS
            if self._hotkeys.available and not self._hotkeys.key(action).isEmpty()
        ]
        self._add(columns[0], self.tr("While paused"), self._keys_of_pause())
        self._add(columns[1], self.tr("In the player"), self._keys_of_player())
        self._add(columns[0], self.tr("In the teleprompter"), self._keys_of_prompter())
        if everywhere:
            self._add(columns[1], self.tr("While another program is in front"), everywhere)
        for column in columns:
            column.setSpacing(8)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._scroll.setWidget(content)

    def _keys_of_pause(self) -> list[tuple[str, str]]:
        """Return what moves through a recording that is paused; it cannot be changed."""
        return [
            (self.tr("One second back or forward"), _native("Left", "Right")),
            (self.tr("From join to join or mark"), _native("Ctrl+Left", "Ctrl+Right")),
            (self.tr("Beginning or end"), _native("Home", "End")),
            (self.tr("Back to the end"), _native("Esc")),
        ]

    def _keys_of_prompter(self) -> list[tuple[str, str]]:
        """Return what moves the script; a presenter's remote sends the first two."""
        return [
            (self.tr("A sentence back or forward"), _native("PgUp", "PgDown")),
            (self.tr("A sentence back or forward, unless paused"), _native("Left", "Right")),
            (self.tr("A line back or forward"), _native("Up", "Down")),
            (self.tr("To the beginning, unless paused"), _native("Home")),
            (self.tr("Slower or faster"), _native("-", "+")),
            (self.tr("Smaller or larger letters"), _native("Ctrl+-", "Ctrl++")),
        ]

    def _keys_of_player(self) -> list[tuple[str, str]]:
        """Return what the player's own keys do; they cannot be changed."""
        return [
            (self.tr("Play or pause"), _native("Space")),
            (self.tr("Five seconds back or forward"), _native("Left", "Right")),
            (self.tr("Previous or next chapter"), _native("PgUp", "PgDown")),
            (self.tr("Beginning or end"), _native("Home", "End")),
            (self.tr("Louder or softer"), _native("Up", "Down")),
            (self.tr("Slower or faster"), _native("<", ">")),
            (self.tr("Full screen"), _native("F")),
            (self.tr("Show or hide the words"), _native("W")),
            (self.tr("Find in the words"), _native("Ctrl+F")),
            (self.tr("In the words: play from there"), _native("Return")),
            (self.tr("In the words: correct a word"), _native("F2")),
            (self.tr("In the words: select"), _native("Shift+Left", "Shift+Right")),
            (self.tr("In the words: cut out what is selected"), _native("Del")),
            (self.tr("Selection begins or ends"), _native("I", "O")),
            (self.tr("Remove the selection, or all but it"), _native("X", "Shift+X")),
            (self.tr("Split in two"), _native("S")),
            (self.tr("From join to join or mark"), _native("Ctrl+Left", "Ctrl+Right")),
            (self.tr("One picture back or forward"), _native(",", ".")),
            (self.tr("While editing: save"), _native("Ctrl+S")),
            (self.tr("Back to the camera"), _native("Esc")),
        ]

    def _add(self, column: QVBoxLayout, title: str, rows: list[tuple[str, str]]) -> None:
        heading = QLabel(title)
        set_role(heading, StyleRole.TITLE)
        heading.setContentsMargins(0, 12, 0, 0)
        heading.setWordWrap(True)
        column.addWidget(heading)
        group = FormGroup()
        group.setAccessibleName(title)
        for name, key in rows:
            group.add(self._row(name, key))
        column.addWidget(group)

    def _row(self, name: str, key: str) -> QWidget:
        row = QFrame()
        set_role(row, StyleRole.ROW)
        what = QLabel(name)
        what.setWordWrap(True)
        cap = QLabel(key or self.tr("no key"))
        set_role(cap, StyleRole.KEY if key else StyleRole.NO_KEY)
        what.setAccessibleName(f"{name}: {cap.text()}")
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 7, 12, 7)
        line.setSpacing(12)
        line.addWidget(what, 1)
        line.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _footer(self) -> QWidget:
        footer = QFrame()
        footer.setObjectName("footer")
        line = QHBoxLayout(footer)
        line.setContentsMargins(20, 12, 20, 12)
        line.setSpacing(8)
        line.addWidget(self._change)
        line.addWidget(self._guide)
        line.addStretch(1)
        line.addWidget(self._close)
        for button in (self._change, self._guide, self._close):
            button.setAutoDefault(False)
        return footer


def _native(*keys: str) -> str:
    return "  ".join(QKeySequence.fromString(key).toString(_NATIVE) for key in keys)
