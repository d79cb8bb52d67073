"""The engine's sentences in the window's language."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from pausa.core.sentences import Part, Sentence, filled


def engine_text(message: str) -> str:
    """Translate a sentence of the engine; return any other text unchanged. Any thread.

    Names of devices and files, and the system's own words, are parts of a sentence and stay as they are.
    """
    if not isinstance(message, Sentence):
        return message
    pattern = QCoreApplication.translate("Engine", message.pattern)
    return filled(pattern, **{name: _part(part) for name, part in message.parts.items()})


def figures(number: str) -> str:
    """Write ``29.97`` with the language's decimal sign, without grouping: ``1920`` is a width."""
    return number.replace(".", QLocale().decimalPoint())


def _part(part: Part) -> str:
    return (
        engine_text(part)
        if isinstance(part, str)
        else figures(str(part))
        if isinstance(part, Decimal)
        else str(part)
    )
