"""A row of a list in the settings: what it is, how it is, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from pausa.ui.widgets.elided_label import ElidedLabel
from pausa.ui.widgets.long_texts import breakable
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.wrapping_line import WrappingLine

_INDENT = 4


class ItemRow(QFrame):
    """A title, a text below it, a message below that, and links."""

    def __init__(self, title: str, about: str = "") -> None:
        super().__init__()
        set_role(self, StyleRole.ROW)
        self.setAccessibleName(title)
        self._title = title
        self.buttons: list[QPushButton] = []
        name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        name.set_text(title)
        self._about = _label(about)
        set_role(self._about, StyleRole.SECONDARY)
        self._message = _label("")
        set_role(self._message, StyleRole.SECONDARY)
        self._links = WrappingLine(gap=12, line_gap=0)
        layout = QVBoxLayout(self)
        # The texts of links begin a little after the links themselves.
        layout.setContentsMargins(16 - _INDENT, 12, 16, 8)
        layout.setSpacing(2)
        for label in (name, self._about, self._message):
            label.setContentsMargins(_INDENT, 0, 0, 0)
            layout.addWidget(label)
        layout.addWidget(self._links)

    @property
    def about(self) -> str:
        return self._about.accessibleName()

    @property
    def message(self) -> str:
        """The message below; empty for none."""
        return self._message.accessibleName()

    def tell(self, text: str, role: StyleRole = StyleRole.SECONDARY) -> None:
        """Show a message below the text; an empty one removes it."""
        _show(self._message, text)
        set_role(self._message, role)

    def add_link(self, text: str, act: Callable[[], None]) -> QPushButton:
        """Add something that can be done with it."""
        button = QPushButton(text)
        button.setProperty("kind", "link")
        button.setAutoDefault(False)
        button.setAccessibleName(f"{text} {self._title}")
        button.clicked.connect(lambda: act())
        self._links.add(button)
        self.buttons.append(button)
        return button


def _label(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    _show(label, text)
    return label


def _show(label: QLabel, text: str) -> None:
    label.setText(breakable(text))
    label.setAccessibleName(text)
    label.setVisible(bool(text))
