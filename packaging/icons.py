"""The program's icon as Windows and macOS want it, drawn from the one drawing.

    python packaging/icons.py pausa.ico
    python packaging/icons.py pausa.icns

The end of the name says which. Needs PySide6.
"""

import argparse
import struct
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[1] / "resources" / "icons" / "pausa.svg"

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Those of title bar, taskbar and desktop at 100 to 250 % magnification."""
LARGEST_BITMAP_PX = 128
"""Windows reads larger ones compressed only; smaller ones every program reads uncompressed."""

ICNS_MARGIN = 100 / 1024
"""Apple's grid leaves this around the rounded square."""
ICNS_COMPRESSED = (
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
)
"""Type and width; those that are there twice are for screens with one and with two pixels a point."""
ICNS_PLAIN = ((b"is32", b"s8mk", 16), (b"il32", b"l8mk", 32))
"""Colours, mask, width: at these widths macOS does not reliably read compressed ones."""


def drawn(size_px: int, *, margin: float = 0.0) -> QImage:
    """The drawing at this width, with a share of it left free at each edge."""
    renderer = QSvgRenderer(str(DRAWING))
    if not renderer.isValid():
        raise FileNotFoundError(DRAWING)
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    free = size_px * margin
    renderer.render(painter, QRectF(free, free, size_px - 2 * free, size_px - 2 * free))
    painter.end()
    return image


def ico() -> bytes:
    """Windows' format: a table of contents, then each picture."""
    pictures = []
    for size_px in ICO_SIZES:
        image = drawn(size_px)
        pictures.append(_bitmap(image) if size_px <= LARGEST_BITMAP_PX else _png(image))
    offset = 6 + 16 * len(pictures)
    contents = struct.pack("<HHH", 0, 1, len(pictures))
    for size_px, picture in zip(ICO_SIZES, pictures, strict=True):
        side = size_px % 256  # 256 does not fit in a byte and is written as 0
        contents += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return contents + b"".join(pictures)


def icns() -> bytes:
    """macOS' format: a row of blocks, each with its type and length before it."""
    blocks = b""
    for colours, mask, size_px in ICNS_PLAIN:
        image = drawn(size_px, margin=ICNS_MARGIN)
        pixels = _bgra(image)
        channels = (pixels[2::4], pixels[1::4], pixels[0::4])
        blocks += _block(colours, b"".join(_literal_runs(channel) for channel in channels))
        blocks += _block(mask, pixels[3::4])
    for kind, size_px in ICNS_COMPRESSED:
        blocks += _block(kind, _png(drawn(size_px, margin=ICNS_MARGIN)))
    return _block(b"icns", blocks)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return buffer.data().data()


def _bitmap(image: QImage) -> bytes:
    """A BMP without its file header: twice as high as it is, for the mask below, and the rows from the bottom up."""
    width, height = image.width(), image.height()
    row = width * 4
    pixels = _bgra(image)
    rows = [pixels[begin : begin + row] for begin in range(0, len(pixels), row)]
    mask = bytes((width + 31) // 32 * 4 * height)  # the alpha of the pixels says it already
    header = struct.pack(
        "<IiiHHIIiiII", 40, width, height * 2, 1, 32, 0, row * height + len(mask), 0, 0, 0, 0
    )
    return header + b"".join(reversed(rows)) + mask


def _bgra(image: QImage) -> bytes:
    """Row after row, blue first, whatever the processor's byte order."""
    swapped = image.convertToFormat(QImage.Format.Format_RGBA8888).rgbSwapped()
    return bytes(swapped.constBits())  # they belong to the image, which must live until they are copied


def _literal_runs(channel: bytes) -> bytes:
    """The format's run lengths, with no runs: each piece of at most 128 bytes after its length less one."""
    pieces = [channel[begin : begin + 128] for begin in range(0, len(channel), 128)]
    return b"".join(bytes([len(piece) - 1]) + piece for piece in pieces)


def _block(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack(">I", len(content) + 8) + content


FORMATS: dict[str, Callable[[], bytes]] = {".ico": ico, ".icns": icns}


def main() -> int:
    """Write the file that is named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, help="ends in .ico or .icns")
    file = parser.parse_args().file
    if file.suffix not in FORMATS:
        parser.error(f"{file.name} ends in neither {' nor '.join(FORMATS)}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(FORMATS[file.suffix]())
    return 0


if __name__ == "__main__":
    sys.exit(main())
