"""Names of the languages that people speak, each in itself, as in the list of the window's languages."""

from PySide6.QtCore import QLocale

_OTHER_CODES = {"jw": "jv", "tl": "fil", "no": "nb"}
"""As models name them → as the system does."""


def language_name(code: str) -> str:
    """Return “Deutsch” for ``de``; the code itself if nobody here knows it."""
    locale = QLocale(_OTHER_CODES.get(code, code))
    if locale.language() is QLocale.Language.C:
        return code
    if code == "en":
        return "English"
    name = locale.nativeLanguageName() or QLocale.languageToString(locale.language())
    return name[:1].upper() + name[1:]
