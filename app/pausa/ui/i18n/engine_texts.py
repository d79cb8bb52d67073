"""What the engine says, in the window's language."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from pausa.core.sentences import Part, Sentence, filled


def engine_text(message: str) -> str:
    """A sentence of the engine as the window says it; all other words as they are. Any thread.

    What the engine itself only repeats stays as it came: the names of devices and files, the words of the system.
    """
    if not isinstance(message, Sentence):
        return message
    pattern = QCoreApplication.translate("Engine", message.pattern)
    return filled(pattern, **{name: _part(part) for name, part in message.parts.items()})


def figures(number: str) -> str:
    """``29.97`` as it is written in the window's language. Without groups: ``1920`` is a width."""
    return number.replace(".", QLocale().decimalPoint())


def _part(part: Part) -> str:
    return (
        engine_text(part)
        if isinstance(part, str)
        else figures(str(part))
        if isinstance(part, Decimal)
        else str(part)
    )
