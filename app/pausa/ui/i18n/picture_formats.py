"""Picture sizes and frame rates in words."""

from PySide6.QtCore import QCoreApplication

from pausa.core.formats import parse_size
from pausa.core.sentences import filled
from pausa.ui.i18n.engine_texts import figures

_NAMES = {"1280x720": "HD", "1920x1080": "Full HD", "2560x1440": "QHD", "3840x2160": "4K"}


def picture_size_text(size: str) -> str:
    """Return ``1920 × 1080 · Full HD`` for ``1920x1080``."""
    width, height = parse_size(size)
    # Isolated, so that width stays before height in right-to-left layouts.
    pixels = f"\N{LEFT-TO-RIGHT ISOLATE}{width} × {height}\N{POP DIRECTIONAL ISOLATE}"
    return f"{pixels} · {_NAMES[size]}" if size in _NAMES else pixels


def frame_rate_text(rate: str) -> str:
    """Return ``30 per second`` for ``30``."""
    return filled(QCoreApplication.translate("RecordingPage", "{rate} per second"), rate=figures(rate))
