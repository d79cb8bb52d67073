"""The bar code in each picture of the rig's camera: which frame it is, and when it was taken.

Two rows of 40 square cells lie at the top edge; a cell is a fortieth of the picture's width. Row 0 holds a counter
of 32 bits and the high byte of a checksum, row 1 the milliseconds of CLOCK_MONOTONIC in 32 bits and the low byte.
The checksum is CRC-16/CCITT over both numbers, big endian. ``fakecam.c`` draws it: keep the two in step.
"""

import numpy as np
import numpy.typing as npt

Luma = npt.NDArray[np.uint8]

CELLS = 40
LEAST_CONTRAST = 40
BLACK, WHITE = 24, 232


def read_picture(luma: Luma, *, mirrored: bool = False) -> tuple[int, int] | None:
    """Return (counter, milliseconds) of a picture (height, width) at any size, or None where it cannot be read."""
    height, width = luma.shape
    cell = width / CELLS
    if 2 * cell > height:
        return None
    if mirrored:
        luma = luma[:, ::-1]
    reach = max(1, int(cell * 0.2))  # from the middle of a cell, away from its blurred edges
    levels = []
    for row in range(2):
        middle = int((row + 0.5) * cell)
        band = luma[max(0, middle - reach) : middle + reach + 1].mean(axis=0)
        centres = [int((place + 0.5) * cell) for place in range(CELLS)]
        levels += [band[centre - reach : centre + reach + 1].mean() for centre in centres]
    darkest, brightest = min(levels), max(levels)
    if brightest - darkest < LEAST_CONTRAST:
        return None
    bits = "".join("1" if level > (darkest + brightest) / 2 else "0" for level in levels)
    first, second = int(bits[:CELLS], 2), int(bits[CELLS:], 2)
    counter, ms = first >> 8, second >> 8
    return (counter, ms) if _checksum(counter, ms) == (first & 255) << 8 | second & 255 else None


def draw_picture(luma: Luma, counter: int, ms: int) -> None:
    """Draw the bar code into a picture whose width is a multiple of 40."""
    cell = luma.shape[1] // CELLS
    checksum = _checksum(counter, ms)
    for row, value in enumerate((counter << 8 | checksum >> 8, ms << 8 | checksum & 255)):
        cells = [WHITE if value >> (CELLS - 1 - place) & 1 else BLACK for place in range(CELLS)]
        luma[row * cell : (row + 1) * cell, : CELLS * cell] = np.repeat(cells, cell)


def _checksum(counter: int, ms: int) -> int:
    value = 0xFFFF
    for byte in counter.to_bytes(4, "big") + ms.to_bytes(4, "big"):
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ 0x1021 if value & 0x8000 else value << 1) & 0xFFFF
    return value
