"""How a picture is turned, for a camera that hangs upside down or on its side."""

from dataclasses import dataclass
from enum import StrEnum

from pausa.core.errors import InputError
from pausa.core.sentences import sentence

ROTATIONS = (0, 90, 180, 270)


class Flip(StrEnum):
    NONE = "none"
    HORIZONTAL = "horizontal"
    """Left and right are exchanged."""
    VERTICAL = "vertical"


@dataclass(frozen=True, slots=True)
class Orientation:
    """First flipped, then turned."""

    rotation: int = 0
    """Clockwise, in degrees: one of ROTATIONS."""
    flip: Flip = Flip.NONE

    @property
    def is_sideways(self) -> bool:
        return self.rotation in (90, 270)

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Return the size of a turned picture."""
        return (height, width) if self.is_sideways else (width, height)


UPRIGHT = Orientation()


def parse_rotation(text: str) -> int:
    """Raises InputError."""
    degrees = text.strip().removesuffix("°")
    if degrees not in {str(rotation) for rotation in ROTATIONS}:
        raise InputError(
            sentence("“{text}” is not a rotation. Choose 0, 90, 180 or 270 degrees clockwise.", text=text)
        )
    return int(degrees)


def parse_flip(text: str) -> Flip:
    """Raises InputError."""
    try:
        return Flip(text.strip().lower())
    except ValueError:
        raise InputError(
            sentence("“{text}” is not a way to flip. Choose none, horizontal or vertical.", text=text)
        ) from None
