"""Animation: durations, and whether the system wants any."""

import math

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

BREATH_MS = 2400
"""One pulse of the paused state: slow enough not to distract."""

SHORT_MS = 150


def reduced_motion() -> bool:
    """Return whether the system asks for less motion: by Qt's accessibility hint, or a style without animations."""
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
    """Return the opacity of the pulse: from 1 down to 0.25 and back in ``BREATH_MS``."""
    return 0.625 + 0.375 * math.cos(2 * math.pi * elapsed_ms / BREATH_MS)
