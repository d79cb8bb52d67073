"""The program's icon in the form that each system wants, drawn from the one drawing.

    python packaging/icons.py pausa.ico      for Windows; needs Pillow
    python packaging/icons.py pausa.icns     for macOS; needs Pillow
    python packaging/icons.py FOLDER         for Linux: a hicolor theme's folders of PNG

Needs PySide6.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from PIL.Image import Image

DRAWING = Path(__file__).resolve().parents[1] / "resources" / "icons" / "pausa.svg"

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Those of title bar, taskbar and desktop at 100 to 250 % magnification."""
ICNS_SIZES = (32, 64, 128, 256, 512, 1024)
ICNS_MARGIN = 100 / 1024
"""Apple's grid leaves this around the rounded square."""
HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


def png(size_px: int, *, margin: float = 0.0) -> bytes:
    """Return the drawing at this width, with a share of the width left free at each edge."""
    renderer = QSvgRenderer(str(DRAWING))
    if not renderer.isValid():
        raise FileNotFoundError(DRAWING)
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    free = size_px * margin
    renderer.render(painter, QRectF(free, free, size_px - 2 * free, size_px - 2 * free))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return buffer.data().data()


def write(target: Path) -> None:
    """Write the file or the folders that ``target`` names."""
    target.parent.mkdir(parents=True, exist_ok=True)
    match target.suffix:
        case ".ico":
            *smaller, largest = [_picture(size) for size in ICO_SIZES]
            largest.save(target, append_images=smaller, sizes=[(size, size) for size in ICO_SIZES])
        case ".icns":
            *smaller, largest = [_picture(size, margin=ICNS_MARGIN) for size in ICNS_SIZES]
            largest.save(target, append_images=smaller)
        case _:
            for size in HICOLOR_SIZES:
                file = target / f"{size}x{size}" / "apps" / "pausa.png"
                file.parent.mkdir(parents=True)
                file.write_bytes(png(size))


def _picture(size_px: int, *, margin: float = 0.0) -> Image:
    from PIL import Image  # the bundle for Linux is built without it

    return Image.open(io.BytesIO(png(size_px, margin=margin)))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
