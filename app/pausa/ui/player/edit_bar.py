"""The buttons for editing, under those for playing: shown only when somebody wants to edit."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from pausa.ui.widgets.elided_label import ElidedLabel
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.theme import Colours

_NATIVE = QKeySequence.SequenceFormat.NativeText


class EditAct(Enum):
    """What the user can do with the recording that is shown; the value is the key."""

    SET_IN = "I"
    SET_OUT = "O"
    REMOVE = "X"
    KEEP_ONLY = "Shift+X"
    SPLIT = "S"
    SAVE = "Ctrl+S"
    PREVIOUS_JOIN = "Ctrl+Left"
    NEXT_JOIN = "Ctrl+Right"
    FRAME_BACK = ","
    FRAME_FORTH = "."


class Offered(Enum):
    """What depends on the edit."""

    SELECTION = auto()
    SPLIT = auto()
    SAVE = auto()


class EditBar(QWidget):
    """Emits what the user asks; enables what it is told."""

    asked = Signal(object)
    """An EditAct."""

    def __init__(
        self, *, undo: QAction, redo: QAction, colours: Colours, parent: QWidget | None = None
    ) -> None:
        """``undo``, ``redo``: the window's actions, which are about this recording while it is shown."""
        super().__init__(parent)
        self.buttons = {
            EditAct.SET_IN: self._button(EditAct.SET_IN, self.tr("In"), self.tr("Begin the selection here")),
            EditAct.SET_OUT: self._button(EditAct.SET_OUT, self.tr("Out"), self.tr("End the selection here")),
            EditAct.REMOVE: self._button(
                EditAct.REMOVE, self.tr("Remove"), self.tr("Remove what is selected")
            ),
            EditAct.KEEP_ONLY: self._button(
                EditAct.KEEP_ONLY, self.tr("Keep only this"), self.tr("Remove all but what is selected")
            ),
            EditAct.SPLIT: self._button(
                EditAct.SPLIT, self.tr("Split"), self.tr("Make a recording of its own of what follows")
            ),
        }
        save = self._button(EditAct.SAVE, self.tr("Save"), self.tr("Put the changes into the file"))
        self._chosen = QLabel(self)
        set_role(self._chosen, StyleRole.SECONDARY)
        self._state = ElidedLabel(parent=self)
        set_role(self._state, StyleRole.SECONDARY)
        self._undo, self._redo = QToolButton(self), QToolButton(self)
        for button, action in ((self._undo, undo), (self._redo, redo)):
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            _name_after(button, action)
            action.changed.connect(partial(_name_after, button, action))
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._cuts, self._rest = QHBoxLayout(), QHBoxLayout()
        for row in (self._cuts, self._rest):
            row.setSpacing(4)
        for button in self.buttons.values():
            self._cuts.addWidget(button)
        self._cuts.addWidget(self._chosen)
        self._cuts.addStretch(1)
        self._rest.addWidget(self._undo)
        self._rest.addWidget(self._redo)
        self._rest.addWidget(self._state, 1)
        self._rest.addWidget(save)
        self._rows.addLayout(self._cuts)
        self._rows.addLayout(self._rest, 1)
        self.buttons[EditAct.SAVE] = save
        self.show_chosen("")
        self.show_state("")
        self.offer(frozenset())
        self.set_colours(colours)

    def set_colours(self, colours: Colours) -> None:
        self.buttons[EditAct.SPLIT].setIcon(icon("scissors", colours.text, colours.secondary))

    def offer(self, offered: frozenset[Offered]) -> None:
        """Enable what can be done."""
        for act, needed in (
            (EditAct.REMOVE, Offered.SELECTION),
            (EditAct.KEEP_ONLY, Offered.SELECTION),
            (EditAct.SPLIT, Offered.SPLIT),
            (EditAct.SAVE, Offered.SAVE),
        ):
            self.buttons[act].setEnabled(needed in offered)

    def show_chosen(self, text: str) -> None:
        """Show what is selected; empty: nothing."""
        self._chosen.setText(text)
        self._chosen.setVisible(bool(text))
        self._fold()

    def show_state(self, text: str) -> None:
        """Show whether the file is as it is shown."""
        self._state.set_text(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Use two rows where one is too narrow."""
        needed = self._cuts.sizeHint().width() + self._rest.minimumSize().width() + 120
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if needed <= self.width() else direction.TopToBottom
        if wanted is not self._rows.direction():
            self._rows.setDirection(wanted)
            self.updateGeometry()

    def _button(self, act: EditAct, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        key = QKeySequence.fromString(act.value).toString(_NATIVE)
        button.setText(f"{name} ({key})" if act is not EditAct.KEEP_ONLY else name)
        button.setAccessibleName(name)
        button.setToolTip(f"{tip} ({key})")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        # A click must not take the focus, or Space would press this button instead of playing.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(act))
        return button


def _name_after(button: QToolButton, action: QAction) -> None:
    button.setAccessibleName(action.text())
