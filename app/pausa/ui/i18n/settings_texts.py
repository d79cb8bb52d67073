"""Sentences about the settings' own file."""

from PySide6.QtCore import QCoreApplication

from pausa.core.errors import disk_reason
from pausa.core.sentences import filled
from pausa.core.settings_file import SettingsFile
from pausa.ui.i18n.engine_texts import engine_text


def set_aside_text(settings: SettingsFile) -> str:
    """Say what could not be read, and where the file is kept as it was. Call it if a file was set aside."""
    if settings.nothing_read:
        text = QCoreApplication.translate(
            "SettingsTexts",
            "Your settings could not be read, so Pausa started with the defaults. The old file is kept as “{file}”.",
        )
    elif settings.not_understood:
        text = QCoreApplication.translate(
            "SettingsTexts",
            "These settings could not be understood and are back to their defaults: {names}. All the others are unchanged. The old file is kept as “{file}”.",
        )
    else:
        text = QCoreApplication.translate(
            "SettingsTexts",
            "A part of your settings could not be read. All the others are unchanged. The old file is kept as “{file}”.",
        )
    return filled(text, file=str(settings.set_aside), names=", ".join(settings.not_understood))


def not_saved_text(settings: SettingsFile) -> str:
    """Say that the last change could not be saved; empty if it was."""
    if settings.failure is None:
        return ""
    text = QCoreApplication.translate(
        "SettingsTexts",
        "This holds until you quit Pausa, but it could not be saved ({reason}). Check whether the disk is full or write-protected.",
    )
    return filled(text, reason=engine_text(disk_reason(settings.failure)))
