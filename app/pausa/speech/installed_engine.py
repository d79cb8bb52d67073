"""Whether the engine is on this computer, and in which program.

Its libraries are 220 MB, so they are not in Pausa's own bundle. A package of the system, or an installer, puts a second
program beside the bundle that holds them and the child that uses them, and nothing else.
"""

import importlib.util
import sys
from pathlib import Path
from typing import Final

_FOLDER: Final = "words"
_PROGRAM: Final = "pausa-words"
_PACKAGE: Final = "faster_whisper"


def words_program() -> Path | None:
    """Return the program of a frozen bundle that writes words, if it is installed."""
    inside = getattr(sys, "_MEIPASS", None)
    if inside is None:
        return None
    name = f"{_PROGRAM}.exe" if sys.platform == "win32" else _PROGRAM
    program = Path(inside).parent / _FOLDER / name
    return program if program.is_file() else None


def engine_is_installed() -> bool:
    """Whether words can be written, as soon as there is a model. Nothing of the engine is imported."""
    if getattr(sys, "frozen", False):
        return words_program() is not None
    try:
        return importlib.util.find_spec(_PACKAGE) is not None
    except (ImportError, ValueError):
        return False
