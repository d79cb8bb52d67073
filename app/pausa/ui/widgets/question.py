"""A question before something that cannot be taken back, or that concerns a lot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QLabel,
    QMessageBox,
    QProgressBar,
    QProgressDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pausa.ui.widgets.long_texts import breakable
from pausa.ui.widgets.screen_room import room_for
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled

_WIDTH = 440
_MARGIN = 24


class Question(QDialog):
    """A title, a text, and a button for each answer; the one that changes nothing comes first, and Esc chooses it, and so does Enter until another has the focus."""

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        text: str,
        answers: Sequence[tuple[str, Callable[[], None]]],
        cancel: str = "",
        cancelled: Callable[[], None] = lambda: None,
        whole_title: str = "",
        loses: bool = False,
    ) -> None:
        """``cancel``: the words of the answer that changes nothing, if not *Cancel*. ``whole_title``: of the recording.

        ``loses``: the other answers look as dangerous as they are.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancel = QPushButton(cancel or self.tr("Cancel"), self)
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.rejected.connect(cancelled)
        self.answers: list[QPushButton] = []
        for words, act in answers:
            button = QPushButton(words, self)
            if loses:
                # Before the style sheet has been applied to it: it would not be applied again.
                button.setProperty("kind", "danger")
            # Enter presses the answer that has the focus: Space belongs to the recording.
            button.setAutoDefault(True)
            button.clicked.connect(self.accept)
            button.clicked.connect(act)
            self.answers.append(button)
        self.setToolTip(whole_title)
        lay_out(self, title, text, (self.cancel, *self.answers))
        self.cancel.setFocus()


def only_asks(dialog: QDialog) -> bool:
    """Return whether ``dialog`` holds no more than words and buttons for the answers."""
    return isinstance(dialog, QMessageBox | QProgressDialog) or dialog.property("asks") is True


def lay_out(
    dialog: QDialog,
    title: str,
    text: str,
    buttons: Sequence[QPushButton],
    *,
    bar: QProgressBar | None = None,
) -> QLabel:
    """Fill ``dialog`` with a title, a text, a bar if one is given, and a row of buttons, or a column where a row is too wide.

    Return the title's label; ``show_words`` changes it.
    """
    dialog.setProperty("asks", True)
    room = room_for(dialog).width()
    dialog.setMinimumWidth(min(scaled(_WIDTH), room))
    heading = QLabel(dialog)
    set_role(heading, StyleRole.TITLE)
    explanation = QLabel(dialog)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
    layout.setSpacing(8)
    for label, words in ((heading, title), (explanation, text)):
        label.setTextFormat(Qt.TextFormat.PlainText)
        show_words(label, words)
        label.setWordWrap(True)
        layout.addWidget(label)
    if bar is not None:
        layout.addSpacing(8)
        layout.addWidget(bar)
    layout.addSpacing(12)
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(8)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    if row.sizeHint().width() + 2 * _MARGIN > room:
        row.setDirection(QBoxLayout.Direction.TopToBottom)
    layout.addLayout(row)
    return heading


def show_words(label: QLabel, words: str) -> None:
    """Show other words in a label of a question."""
    label.setText(breakable(words))
    label.setAccessibleName(words)
