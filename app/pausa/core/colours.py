"""How numbers in a picture stand for colours."""

from dataclasses import dataclass
from enum import StrEnum


class Matrix(StrEnum):
    """What makes luma and chroma of red, green and blue."""

    BT601 = "bt601"
    BT709 = "bt709"
    BT2020 = "bt2020"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a frame. Primaries and transfer are those of BT.709 and sRGB, as in all cameras for computers."""

    matrix: Matrix = Matrix.BT601
    full_range: bool = False
    read_as_601: bool = False
    """OpenCV has made the blue, green and red of a frame by BT.601, whatever its matrix was."""


STANDARD = Colours()

JFIF = Colours(Matrix.BT601, full_range=True)
"""JPEG's own: the standard leaves no choice."""


def usual_matrix(width: int, height: int) -> Matrix:
    """Return the matrix of a picture that does not say it."""
    return Matrix.BT709 if width >= 1280 or height >= 720 else Matrix.BT601
