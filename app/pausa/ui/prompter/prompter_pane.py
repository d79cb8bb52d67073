"""The pane of the script: the large text, or the field to edit it, and what can be done with it below."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pausa.core.words.script import Script
from pausa.ui.prompter.script_editor import ScriptEditor, file_in
from pausa.ui.prompter.script_view import ScriptView
from pausa.ui.widgets.elided_label import ElidedLabel
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.named_button import name_button, native, with_key
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

_LEAST = QSize(320, 132)


class PrompterPane(QFrame):
    """Emits what the user wants, and shows what it is told."""

    closed = Signal()
    edited = Signal(str)
    """The script has this text now."""
    done = Signal()
    """What was edited is to be read."""
    editing_changed = Signal()
    dropped = Signal(object)
    """A file is to become the script."""
    open_asked = Signal()
    pace_asked = Signal(int)
    """Faster (1) or slower (-1)."""
    letters_asked = Signal(int)
    """Larger (1) or smaller (-1)."""
    beginning_asked = Signal()
    follow_asked = Signal(bool)
    mirror_asked = Signal(bool)
    above_asked = Signal(bool)
    refused = Signal()

    def __init__(
        self,
        *,
        roll: QAction,
        key: QAction,
        colours: Colours,
        monotonic_ns: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        """``roll``: lets the script run; ``key``: shows and hides the pane."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Teleprompter"))
        self.setAcceptDrops(True)
        self._roll, self._key = roll, key
        self.view = ScriptView(colours, monotonic_ns, self)
        self.editor = ScriptEditor(self)
        self.status = ElidedLabel(parent=self)
        set_role(self.status, StyleRole.SECONDARY)
        self.edit = QPushButton(self)
        self.edit.setAutoDefault(False)
        self.edit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.edit.setProperty("kind", "link")
        self.run = QToolButton(self)
        self.slower = self._button("−", self.tr("Slower"), "-")
        self.faster = self._button("+", self.tr("Faster"), "+")
        self.smaller = self._button("A−", self.tr("Smaller letters"), "Ctrl+-")
        self.larger = self._button("A+", self.tr("Larger letters"), "Ctrl++")
        self._more, self._close = QToolButton(self), QToolButton(self)
        self._menu = QMenu(self)
        self._pages = QStackedLayout()
        self._is_editing = False
        self._has_script = False
        self._lay_out()
        self._make_menu()
        self._connect()
        self.set_colours(colours)
        self.set_editing(on=False)

    # ── display ──────────────────────────────────────────────────────────────────────────────────────

    def show_script(self, script: Script, *, is_typed: bool = False) -> None:
        """Show a script; ``is_typed``: it is what stands in the field already."""
        self._has_script = bool(script.text.strip())
        self.view.show_script(script)
        if not is_typed and self.editor.toPlainText() != script.text:
            self.editor.blockSignals(True)
            self.editor.setPlainText(script.text)
            self.editor.blockSignals(False)
        self._show_page()

    def show_state(self, *, status: str, runs: bool, may_run: bool, pace: bool) -> None:
        """Say how it moves; ``pace``: at its own, which can be changed."""
        self.status.set_text(status)
        self._roll.setChecked(runs)
        self._roll.setEnabled(may_run and not self.is_editing)
        for button in (self.slower, self.faster):
            button.setVisible(pace and not self.is_editing)

    def show_choices(self, *, follows: bool, mirrored: bool, above: bool) -> None:
        self._follow.setChecked(follows)
        self._mirror.setChecked(mirrored)
        self._below.setChecked(not above)
        self.view.show_mirrored(mirrored=mirrored)

    @property
    def is_editing(self) -> bool:
        """Whether the field is shown: on the user's wish, or because there is no script yet."""
        return self._is_editing or not self._has_script

    def set_editing(self, *, on: bool) -> None:
        self._is_editing = on
        if not on:
            self.done.emit()
        self._show_page()
        if on:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_colours(self, colours: Colours) -> None:
        self.view.set_colours(colours)
        self._more.setIcon(icon("menu", colours.secondary))
        self._close.setIcon(icon("close", colours.secondary))
        self._play_icons = icon("player-play", colours.text), icon("player-pause", colours.text)
        self._on_roll_changed()

    def _show_page(self) -> None:
        editing = self.is_editing
        self._pages.setCurrentWidget(self.editor if editing else self.view)
        self.edit.setText(self.tr("Done") if editing else self.tr("Edit"))
        self.edit.setVisible(self._has_script)
        for button in (self.run, self.smaller, self.larger):
            button.setVisible(not editing)
        self.editing_changed.emit()

    # ── input ────────────────────────────────────────────────────────────────────────────────────────

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_in(event.mimeData()) is not None or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_in(event.mimeData())
        if path is not None:
            self.dropped.emit(path)
        elif event.mimeData().hasText():
            self.editor.setPlainText(event.mimeData().text())
        event.acceptProposedAction()

    def _on_edited(self) -> None:
        # As soon as there is a text, the field stays because the user is editing.
        self._is_editing = True
        self.edited.emit(self.editor.toPlainText())

    def _on_roll_changed(self) -> None:
        runs = self._roll.isChecked()
        name = self.tr("Stop the script") if runs else self.tr("Let the script run")
        self.run.setIcon(self._play_icons[1 if runs else 0])
        self.run.setAccessibleName(name)
        self.run.setToolTip(with_key(name, native(self._roll.shortcut())))
        self.run.setEnabled(self._roll.isEnabled())

    # ── construction ─────────────────────────────────────────────────────────────────────────────────

    def _button(self, text: str, name: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        name_button(button, name, native(QKeySequence(key)))
        button.setAutoRepeat(True)
        return button

    def _lay_out(self) -> None:
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.editor)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.run)
        row.addWidget(self.slower)
        row.addWidget(self.faster)
        row.addWidget(self.status, 1)
        row.addWidget(self.edit)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        row.addWidget(self._more)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 4)
        column.setSpacing(4)
        column.addLayout(self._pages, 1)
        column.addLayout(row)

    def _make_menu(self) -> None:
        self._menu.addAction(self.tr("Open a text file…")).triggered.connect(self.open_asked)
        self._menu.addAction(self.tr("From the beginning")).triggered.connect(self.beginning_asked)
        self._menu.addAction(self.tr("Remove the script")).triggered.connect(self.editor.remove_all)
        self._menu.addSeparator()
        self._follow = self._menu.addAction(self.tr("Follow my voice"))
        self._mirror = self._menu.addAction(self.tr("Mirrored, for a glass in front of the camera"))
        self._below = self._menu.addAction(self.tr("Under the picture"))
        for action in (self._follow, self._mirror, self._below):
            action.setCheckable(True)
        self._follow.triggered.connect(self.follow_asked)
        self._mirror.triggered.connect(self.mirror_asked)
        self._below.triggered.connect(lambda below: self.above_asked.emit(not below))
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        names = (
            (self._more, self.tr("More about the script")),
            (self._close, self.tr("Hide the teleprompter")),
        )
        for button, name in names:
            name_button(button, name)
        self.run.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._on_edited)
        self.editor.dropped.connect(self.dropped)
        self.editor.refused.connect(self.refused)
        self.editor.left.connect(lambda: self.set_editing(on=False))
        self.edit.clicked.connect(lambda: self.set_editing(on=not self._is_editing))
        self.run.clicked.connect(self._roll.trigger)
        self._roll.changed.connect(self._on_roll_changed)
        self._close.clicked.connect(self.closed)
        self.slower.clicked.connect(lambda: self.pace_asked.emit(-1))
        self.faster.clicked.connect(lambda: self.pace_asked.emit(1))
        self.smaller.clicked.connect(lambda: self.letters_asked.emit(-1))
        self.larger.clicked.connect(lambda: self.letters_asked.emit(1))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_LEAST.width()), scaled(_LEAST.height()))
