"""A field for a token or a password: hidden until it is asked for, because people share their screens."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from pausa.core.errors import PausaError
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.widgets.form import FormRow
from pausa.ui.widgets.question import Question
from pausa.ui.widgets.style_role import StyleRole
from pausa.ui.widgets.wrapping_line import WrappingLine

_DOTS = "•" * 16
_HINT_FOR_CLIPBOARDS = "x-kde-passwordManagerHint"
"""Keeps the histories of clipboards from showing it."""


class SecretField(QWidget):
    """Asks for the secret with ``read`` when it is to be shown or copied, not before."""

    typed = Signal(str)
    """The user wants another one."""

    told = Signal(str, bool)
    """A sentence for the user, and whether something went wrong; empty: what was told is old now."""

    def __init__(self, read: Callable[[], str], *, name: str, editable: bool = False) -> None:
        """``read`` may raise PausaError."""
        super().__init__()
        self._read = read
        self._name = name
        self.renew: QPushButton | None = None
        """Asks for another one; None: there is none to be had."""
        self.question: Question | None = None
        """The one that was asked last."""
        self.edit = QLineEdit()
        self.edit.setProperty("kind", "secret")
        self.edit.setReadOnly(not editable)
        self.edit.setPlaceholderText(_DOTS)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(name)
        self.show_it = QPushButton()
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setAccessibleName(f"{name}: {self.copy.text()}")
        self._buttons = WrappingLine()
        self._buttons.add(self.show_it)
        self._buttons.add(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.edit)
        layout.addWidget(self._buttons)
        self.setFocusProxy(self.edit)
        self.show_it.clicked.connect(self._on_show)
        self.copy.clicked.connect(self._on_copy)
        self.edit.editingFinished.connect(self.finish)
        self.hide_it()

    @property
    def is_shown(self) -> bool:
        """Whether the secret can be read in the field."""
        return self.edit.echoMode() is QLineEdit.EchoMode.Normal

    def offer_renewal(self, *, title: str, text: str, renew: Callable[[], None]) -> None:
        """Add a button that asks, with ``title`` and ``text``, and then calls ``renew``."""
        self.renew = button = QPushButton(self.tr("Renew…"))
        button.setAccessibleName(f"{self._name}: {button.text()}")
        self._buttons.add(button)

        def ask() -> None:
            self.finish()
            self.told.emit("", False)
            answers = [(self.tr("Renew"), renew)]
            self.question = Question(self, title=title, text=text, answers=answers)
            self.question.open()

        button.clicked.connect(ask)

    def hide_it(self) -> None:
        """Show dots again, and keep nothing in the field."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.clear()
        self.edit.setModified(False)
        self._name_button()

    def show_anew(self) -> None:
        """Show what the secret is now, if it can be read."""
        if self.is_shown:
            self._show()

    def finish(self) -> None:
        """Hand on what the user has typed."""
        if self.edit.isModified():
            self.edit.setModified(False)
            self.typed.emit(self.edit.text())

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide it where nobody looks any more: another page, or the dialog is closed."""
        super().hideEvent(event)
        self.finish()
        self.hide_it()

    def _on_show(self) -> None:
        self.told.emit("", False)
        self.finish()
        if self.is_shown:
            self.hide_it()
        else:
            self._show()

    def _show(self) -> None:
        secret = self._secret()
        if secret is None:
            return
        self.edit.setText(secret)
        self.edit.setCursorPosition(0)
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal)
        self._name_button()

    def _on_copy(self) -> None:
        """Copy what counts now; nothing if what is typed was refused, of which the user has been told."""
        typed = self.edit.text() if self.edit.isModified() else ""
        self.finish()  # where a click on a button takes no focus, nothing else has done it
        secret = self._secret()
        if secret is None or (typed and typed != secret):
            return
        copied = QMimeData()
        copied.setText(secret)
        copied.setData(_HINT_FOR_CLIPBOARDS, b"secret")
        QGuiApplication.clipboard().setMimeData(copied)
        self.told.emit(self.tr("It is on the clipboard."), False)

    def _secret(self) -> str | None:
        try:
            return self._read()
        except PausaError as error:
            self.told.emit(engine_text(error.sentence), True)
            return None

    def _name_button(self) -> None:
        text = self.tr("Hide") if self.is_shown else self.tr("Show")
        self.show_it.setText(text)
        self.show_it.setAccessibleName(f"{self._name}: {text}")


def tell_of_secret(row: FormRow, text: str, *, wrong: bool) -> None:
    """Show in the row of a secret what its field has told; what went well only for a while."""
    if wrong:
        row.tell(text, StyleRole.ERROR)
    else:
        row.tell_for_a_while(text)
