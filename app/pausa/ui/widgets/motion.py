"""How things move, and whether they may."""

import math

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

BREATH_MS = 2400
"""One breath of what flashes while paused: slow enough not to nag."""

SHORT_MS = 150


def reduced_motion() -> bool:
    """Whether the system asks for less of it. Newer versions of Qt tell that; for all, a style without animations does."""
    hints = QGuiApplication.styleHints()
    if hasattr(hints, "accessibility"):
        accessibility = hints.accessibility()
        if (
            hasattr(accessibility, "motionPreference")
            and accessibility.motionPreference().name == "ReducedMotion"
        ):
            return True
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0


def breath(elapsed_ms: int) -> float:
    """Opacity from 1 down to 0.25 and back."""
    return 0.625 + 0.375 * math.cos(2 * math.pi * elapsed_ms / BREATH_MS)
