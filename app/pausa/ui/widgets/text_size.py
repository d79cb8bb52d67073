"""The size of the window's text: as large as people have set it in their desktop, and never smaller than usual.

A desktop that scales by dots per inch has Qt enlarge everything; what comes as the font's size is followed here.
"""

import os
import sys

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

USUAL_PX = 14
"""The height of the window's font where nobody has set another; all other lengths are given for it."""

_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}
_USUAL_POINTS_OF_GNOME = 11.0
_USUAL_POINTS_OF_DESKTOPS = 10.0
_USUAL_POINTS_OF_QT = 9.0
_LEAST, _MOST = 1.1, 3.0


def text_scale(font: QFont, *, desktop: str | None = None, platform: str = sys.platform) -> float:
    """Return by how much ``font``, the system's, is larger than that of a desktop as it is installed; at least 1."""
    name = (os.environ.get("XDG_CURRENT_DESKTOP", "") if desktop is None else desktop).upper()
    if platform in _USUAL_POINTS:
        usual = _USUAL_POINTS[platform]
    elif "GNOME" in name or "UNITY" in name:
        usual = _USUAL_POINTS_OF_GNOME
    else:
        usual = _USUAL_POINTS_OF_DESKTOPS if name else _USUAL_POINTS_OF_QT
    scale = font.pointSizeF() / usual
    # Fonts differ by a point without anybody having asked for larger text.
    return 1.0 if scale < _LEAST else min(scale, _MOST)


def scaled(length_px: float) -> int:
    """Return a length, given for the usual text, for the text as it is."""
    return round(length_px * current_scale())


def current_scale() -> float:
    """Return by how much the window's text is larger than usual."""
    pixels = QApplication.font().pixelSize()
    return pixels / USUAL_PX if pixels > 0 else 1.0
