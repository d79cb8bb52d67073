"""The icon files for Windows, macOS and Linux: every size, and each of the drawing that the window has."""

import importlib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

icons = importlib.import_module("icons")

NEARLY = 6
"""Of 255: rounding between the formats, not another picture."""


def _read(file: Path) -> dict[int, QImage]:
    """Return width → picture."""
    reader = QImageReader(str(file))
    images = {}
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        image = reader.read()
        assert not image.isNull(), reader.errorString()
        assert image.width() == image.height()
        images[image.width()] = image
    return images


def _assert_is_the_drawing(image: QImage, *, margin: float) -> None:
    expected = QImage.fromData(icons.png(image.width(), margin=margin))
    for y in range(image.height()):
        for x in range(image.width()):
            left, right = image.pixelColor(x, y), expected.pixelColor(x, y)
            assert abs(left.alpha() - right.alpha()) <= NEARLY, (x, y)
            if left.alpha() > NEARLY:
                channels = zip(left.getRgb(), right.getRgb(), strict=True)
                assert all(abs(ours - drawn) <= NEARLY for ours, drawn in channels), (x, y)


@pytest.mark.qt_log_ignore(
    "QICNSHandler.*[Tt]able of contents"
)  # Qt reads eight bytes too far in it, then skips it
@pytest.mark.parametrize(
    ("name", "sizes", "margin"),
    [
        ("pausa.ico", {16, 20, 24, 32, 40, 48, 64, 128, 256}, 0.0),
        ("pausa.icns", {32, 64, 128, 256, 512, 1024}, 100 / 1024),
    ],
)
def test_the_icon_has_every_size_and_each_is_the_drawing(
    tmp_path: Path, name: str, sizes: set[int], margin: float
) -> None:
    icons.write(tmp_path / name)
    images = _read(tmp_path / name)
    assert set(images) == sizes
    for size in (size for size in sizes if size <= 64):
        _assert_is_the_drawing(images[size], margin=margin)
    assert images[128].pixelColor(0, 0).alpha() == 0


def test_desktops_on_linux_get_a_picture_of_each_size(tmp_path: Path) -> None:
    icons.write(tmp_path / "hicolor")
    found = {file.parts[-3]: QImage(str(file)).width() for file in tmp_path.rglob("apps/pausa.png")}
    assert found == {f"{size}x{size}": size for size in icons.HICOLOR_SIZES}
    assert {16, 32, 48, 256, 512} <= set(icons.HICOLOR_SIZES)
