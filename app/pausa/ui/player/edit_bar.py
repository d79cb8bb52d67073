"""The buttons for editing, under those for playing: shown only when somebody wants to edit."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from pausa.ui.widgets.icons import icon
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
        self._names = {
            EditAct.SET_IN: (self.tr("In"), self.tr("Begin the selection here")),
            EditAct.SET_OUT: (self.tr("Out"), self.tr("End the selection here")),
            EditAct.REMOVE: (self.tr("Remove"), self.tr("Remove what is selected")),
            EditAct.KEEP_ONLY: (self.tr("Keep only this"), self.tr("Remove all but what is selected")),
            EditAct.SPLIT: (self.tr("Split"), self.tr("Make a recording of its own of what follows")),
            EditAct.SAVE: (self.tr("Save"), self.tr("Put the changes into the file")),
        }
        self.buttons = {act: self._button(act, *texts) for act, texts in self._names.items()}
        self._undo, self._redo = QToolButton(self), QToolButton(self)
        for button, action in ((self._undo, undo), (self._redo, redo)):
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            _name_after(button, action)
            action.changed.connect(partial(_name_after, button, action))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for act in (EditAct.SET_IN, EditAct.SET_OUT, EditAct.REMOVE, EditAct.KEEP_ONLY, EditAct.SPLIT):
            row.addWidget(self.buttons[act])
        row.addStretch(1)
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        row.addWidget(self.buttons[EditAct.SAVE])
        self._room = 0
        self.offer(frozenset())
        self.set_colours(colours)

    def set_colours(self, colours: Colours) -> None:
        self._undo.setIcon(icon("undo", colours.text, colours.segment))
        self._redo.setIcon(icon("redo", colours.text, colours.segment))

    def offer(self, offered: frozenset[Offered]) -> None:
        """Enable what can be done."""
        for act, needed in (
            (EditAct.REMOVE, Offered.SELECTION),
            (EditAct.KEEP_ONLY, Offered.SELECTION),
            (EditAct.SPLIT, Offered.SPLIT),
            (EditAct.SAVE, Offered.SAVE),
        ):
            self.buttons[act].setEnabled(needed in offered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Leave out, where there is no room for all: the keys, which the tool tips tell too; then what has other ways."""
        if self._room == self.width():
            return
        self._room = self.width()
        rare = (self.buttons[EditAct.KEEP_ONLY], self._undo, self._redo)
        for has_keys, has_rare in ((True, True), (False, True), (False, False)):
            for act, button in self.buttons.items():
                button.setText(self._text(act, has_key=has_keys))
            for widget in rare:
                widget.setVisible(has_rare)
            layout = self.layout()
            if layout is not None:
                layout.invalidate()
                if layout.sizeHint().width() <= self.width():
                    return

    def _text(self, act: EditAct, *, has_key: bool) -> str:
        name = self._names[act][0]
        return f"{name} ({_key(act)})" if has_key and act is not EditAct.KEEP_ONLY else name

    def _button(self, act: EditAct, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(self._text(act, has_key=True))
        button.setAccessibleName(name)
        button.setToolTip(f"{tip} ({_key(act)})")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        # A click must not take the focus, or Space would press this button instead of playing.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(act))
        return button


def _key(act: EditAct) -> str:
    return QKeySequence.fromString(act.value).toString(_NATIVE)


def _name_after(button: QToolButton, action: QAction) -> None:
    button.setAccessibleName(action.text())
