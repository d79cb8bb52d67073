"""The icon files for Windows and macOS: whole, of every size, and of the drawing that the window has."""

import importlib
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
icons = importlib.import_module("icons")

NEARLY = 6
"""Of 255: rounding between the formats, not another picture."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both files, as the release makes them."""
    folder = tmp_path_factory.mktemp("made")
    for name in ("pausa.ico", "pausa.icns"):
        subprocess.run([sys.executable, ROOT / "packaging" / "icons.py", folder / name], check=True)
    return folder


def _expected(size_px: int, margin: float) -> QImage:
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    free = size_px * margin
    side = size_px - 2 * free
    drawing = (ROOT / "resources" / "icons" / "pausa.svg").read_bytes()
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(free, free, side, side))
    painter.end()
    return image


def _assert_same(one: QImage, other: QImage) -> None:
    assert one.size() == other.size()
    for y in range(one.height()):
        for x in range(one.width()):
            left, right = one.pixelColor(x, y), other.pixelColor(x, y)
            assert abs(left.alpha() - right.alpha()) <= NEARLY, (x, y)
            if left.alpha() > NEARLY:
                for channel in ("red", "green", "blue"):
                    assert abs(getattr(left, channel)() - getattr(right, channel)()) <= NEARLY, (x, y)


def _read(file: Path) -> list[QImage]:
    reader = QImageReader(str(file))
    assert reader.canRead(), reader.errorString()
    images = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        image = reader.read()
        assert not image.isNull(), reader.errorString()
        images.append(image)
    return images


def test_windows_icon_has_every_size_and_each_is_the_drawing(made: Path) -> None:
    images = _read(made / "pausa.ico")
    assert [image.width() for image in images] == list(icons.ICO_SIZES)
    assert {16, 32, 48, 256} <= set(icons.ICO_SIZES)
    for image in images:
        if image.width() <= 64:
            _assert_same(image, _expected(image.width(), 0.0))


def test_windows_icon_is_laid_out_without_gaps_and_without_overlap(made: Path) -> None:
    content = (made / "pausa.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind, count) == (0, 1, len(icons.ICO_SIZES))
    end = 6 + 16 * count
    for number, size_px in enumerate(icons.ICO_SIZES):
        width, height, _, _, planes, bits, length, offset = struct.unpack_from(
            "<BBBBHHII", content, 6 + 16 * number
        )
        assert (width or 256, height or 256, planes, bits, offset) == (size_px, size_px, 1, 32, end)
        compressed = content[offset : offset + 4] == b"\x89PNG"
        assert compressed == (size_px > 128), "old programs read a large one compressed and a small one not"
        end = offset + length
    assert end == len(content)


def test_macos_icon_has_every_size_and_each_is_the_drawing_on_apples_grid(made: Path) -> None:
    images = _read(made / "pausa.icns")
    widths = [image.width() for image in images]
    assert {16, 32, 64, 128, 256, 512, 1024} == set(widths)
    for image in images:
        assert image.pixelColor(0, 0).alpha() == 0
        if image.width() <= 64:
            _assert_same(image, _expected(image.width(), 100 / 1024))


def test_macos_icon_says_its_lengths(made: Path) -> None:
    content = (made / "pausa.icns").read_bytes()
    kind, length = struct.unpack_from(">4sI", content)
    assert (kind, length) == (b"icns", len(content))
    kinds, offset = [], 8
    while offset < length:
        kind, size = struct.unpack_from(">4sI", content, offset)
        kinds.append(kind.decode())
        assert size > 8
        offset += size
    assert offset == length
    assert len(kinds) == len(set(kinds))
    assert {"ic07", "ic08", "ic09", "ic10", "ic11", "ic12", "ic13", "ic14", "is32", "s8mk"} <= set(kinds)


def test_another_ending_is_refused(tmp_path: Path) -> None:
    refused = subprocess.run(
        [sys.executable, ROOT / "packaging" / "icons.py", tmp_path / "pausa.gif"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert refused.returncode == 2
    assert ".icns" in refused.stderr
    assert not any(tmp_path.iterdir())
