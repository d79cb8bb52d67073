"""Texts with a count, whose forms a language has as many of as it likes.

lupdate knows a plural only in a call of ``tr`` within a class, so there is one. English has no translation file: for
one of a thing the callers have a text of their own.
"""

from PySide6.QtCore import QCoreApplication


class Counted:
    """``5 segments``."""

    def tr(self, text: str, comment: str, count: int) -> str:
        """In the user's language."""
        return QCoreApplication.translate("Counted", text, comment, count)

    def hours(self, count: int) -> str:
        return self.tr("%n hours", "", count)

    def minutes(self, count: int) -> str:
        return self.tr("%n minutes", "", count)

    def seconds(self, count: int) -> str:
        return self.tr("%n seconds", "", count)

    def segments(self, count: int) -> str:
        return self.tr("%n segments", "", count)

    def marks(self, count: int) -> str:
        return self.tr("%n marks", "", count)

    def pictures_lost(self, count: int) -> str:
        return self.tr("%n pictures lost", "", count)
