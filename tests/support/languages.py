"""The window's language for the length of a test."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from pausa.ui.i18n.languages import install_language


@contextmanager
def speaking(application: QApplication, language: str) -> Iterator[None]:
    """Install ``language`` and remove it afterwards."""
    before, direction = QLocale(), application.layoutDirection()
    known = set(application.findChildren(QTranslator))
    install_language(application, language)
    try:
        yield
    finally:
        for translator in set(application.findChildren(QTranslator)) - known:
            application.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(before)
        application.setLayoutDirection(direction)
