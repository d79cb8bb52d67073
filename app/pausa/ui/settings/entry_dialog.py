"""The base of dialogs for one entry of a list in the settings: rows that scroll, a message, *Cancel* and *Save*."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pausa.ui.widgets.form import FormGroup, FormRow
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled

_WIDTH = 560


class EntryDialog(QDialog):
    """Enter presses *Save* from every field."""

    def __init__(self, *, title: str, save: str, height: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(scaled(_WIDTH), scaled(height))
        self.setMinimumSize(320, 320)
        self.save = QPushButton(save)
        self.save.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self._message = QLabel()
        set_role(self._message, StyleRole.SECONDARY)
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.hide()

    @property
    def message(self) -> str:
        """What is said about the entry; empty: nothing."""
        return self._message.text()

    def lay_out(self, rows: Sequence[FormRow]) -> None:
        """Arrange the rows above the buttons."""
        group = FormGroup()
        for row in rows:
            group.add(row)
        content = QWidget()
        content.setObjectName("ground")
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 20, 20, 12)
        column.addWidget(group)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.save)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.setSpacing(12)
        foot.addWidget(self._message)
        foot.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def say(self, text: str, role: StyleRole = StyleRole.SECONDARY) -> None:
        """Say something above the buttons; an empty text removes it."""
        set_role(self._message, role)
        self._message.setText(text)
        self._message.setAccessibleName(text)
        self._message.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.save.isEnabled():
                self.save.click()
            return
        super().keyPressEvent(event)
