"""The program's icon in each size that a desktop asks for, drawn from the one drawing. Needs PySide6.

python packaging/linux/draw_icons.py FOLDER
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from icons import drawn

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


def draw(folder: Path) -> None:
    """Into ``folder`` as the hicolor theme has them."""
    for size in SIZES:
        file = folder / f"{size}x{size}" / "apps" / "pausa.png"
        file.parent.mkdir(parents=True)
        if not drawn(size).save(str(file), "PNG"):
            raise OSError(f"{file} could not be written")


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
