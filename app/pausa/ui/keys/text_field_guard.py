"""Keeps shortcuts from taking what belongs to the focus: text to a text field; Space, Enter and letters to a control of
a dialog.

In the window's own controls and in questions a shortcut comes first, so that Space always does what the large button
says; while nothing can be paused it presses the button of a question that has the focus.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from pausa.ui.widgets.key_override import overrides
from pausa.ui.widgets.question import only_asks

_EDITING = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Delete,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.DeleteCompleteLine,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
)
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TextFieldGuard(QObject):
    """Filters only widgets that have had the focus: a filter on the whole application would see every paint event."""

    def __init__(self, application: QCoreApplication | None, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
            self._watch(application.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What the focus does not accept is offered to its parents.
        if watched is QApplication.focusWidget() and overrides(event, partial(_belongs_to, watched)):
            return True
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._watch(now)

    def _watch(self, widget: QWidget | None) -> None:
        if widget is not None and (takes_text(widget) or _is_control_of_dialog(widget)):
            widget.removeEventFilter(self)
            widget.installEventFilter(self)


def takes_text(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        return not widget.isReadOnly()
    return isinstance(widget, (QAbstractSpinBox, QKeySequenceEdit))


def _is_control_of_dialog(widget: QWidget) -> bool:
    dialog = widget.window()
    if not isinstance(dialog, QDialog) or only_asks(dialog):
        return False
    return isinstance(widget, (QAbstractButton, QComboBox, QAbstractSlider, QAbstractItemView))


def _belongs_to(widget: QWidget, event: QKeyEvent) -> bool:
    if isinstance(widget, QKeySequenceEdit):
        return True
    if takes_text(widget):
        return _belongs_to_text(event)
    if event.modifiers() & _COMMANDING:
        return False
    if isinstance(widget, QAbstractItemView) and event.key() == Qt.Key.Key_Space:
        return False  # what is chosen there is chosen by the arrow keys already
    return (event.text().isprintable() and event.text() != "") or event.key() in _PRESSING


def _belongs_to_text(event: QKeyEvent) -> bool:
    if any(event.matches(key) for key in _EDITING):
        return True
    if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35 or event.key() == Qt.Key.Key_Escape:
        return False
    # AltGr arrives as Ctrl+Alt on Windows; what it types is still text.
    typed = event.text()
    alt_gr = event.modifiers() & _COMMANDING == (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return not event.modifiers() & _COMMANDING or (alt_gr and typed.isprintable() and typed != "")
