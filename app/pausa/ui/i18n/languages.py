"""The window's languages, and installing the translations of one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from pausa.core.paths import resources_folder

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Code in the settings → the language's own name."""


def install_language(application: QCoreApplication, language: str, *, folder: Path | None = None) -> str:
    """Install the translations of ``language`` and return its code. Call it before any window is made.

    An empty ``language`` means the first of the system's languages that Pausa has, else English. Numbers and dates
    follow the same language, so that no sentence mixes two.
    """
    taken = language if language in LANGUAGES else _of_system(QLocale.system().uiLanguages())
    QLocale.setDefault(_locale(taken))
    # English has a file for its plurals; Qt itself is English without one.
    sources = (
        ("pausa", folder or resources_folder() / "i18n"),
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
    )
    for name, place in sources:
        translator = QTranslator(application)
        if translator.load(f"{name}_{taken}", str(place)):
            application.installTranslator(translator)
    return taken


def _of_system(wanted: list[str]) -> str:
    """Choose from ``wanted``, which the system has ordered: “de-CH”, “de”, “en-GB”, …"""
    for name in wanted:
        locale = QLocale(name.replace("-", "_"))
        if locale.language() is QLocale.Language.Chinese:
            if locale.script() is QLocale.Script.SimplifiedChineseScript:
                return "zh_CN"
            continue
        code = QLocale.languageToCode(locale.language())
        if code in LANGUAGES:
            return code
    return "en"


def _locale(language: str) -> QLocale:
    """Return the system's locale if it has the same language: a Swiss user keeps Swiss dates."""
    system, chosen = QLocale.system(), QLocale(language)
    return system if system.language() is chosen.language() else chosen
