"""A question before something that cannot be taken back, or that concerns a lot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pausa.ui.widgets.style_role import StyleRole, set_role

_WIDTH = 420


class Question(QDialog):
    """A title, a text, and a button for each answer; Cancel comes first and is what Esc and Enter choose."""

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        text: str,
        answers: Sequence[tuple[str, Callable[[], None]]],
        cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(_WIDTH, self.screen().availableGeometry().width() - 40))
        heading = QLabel(title, self)
        set_role(heading, StyleRole.TITLE)
        explanation = QLabel(text, self)
        for label in (heading, explanation):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.rejected.connect(cancelled)
        self.answers: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        for words, act in answers:
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.clicked.connect(self.accept)
            button.clicked.connect(act)
            row.addWidget(button)
            self.answers.append(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(explanation)
        layout.addSpacing(12)
        layout.addLayout(row)
