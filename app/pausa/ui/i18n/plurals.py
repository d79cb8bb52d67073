"""Plural forms outside of QObjects, which have ``self.tr("%n segments", "", count)``."""

from PySide6.QtCore import QCoreApplication


def counted(text: str, count: int) -> str:
    """Return ``text`` with ``count`` for ``%n``, in the plural form of the window's language.

    lupdate finds plurals in calls of ``tr`` only, so packaging/checkout/translations.py collects these calls itself.
    """
    return QCoreApplication.translate("Counted", text, "", count)
