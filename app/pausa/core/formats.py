"""Sizes and rates of pictures, as people write them."""

import re
from fractions import Fraction

from pausa.core.errors import InputError
from pausa.core.sentences import sentence


def parse_size(text: str) -> tuple[int, int]:
    """Return the width and height that ``1280x720`` means. Raises InputError."""
    found = re.fullmatch(r"\s*(\d{1,5})\s*[x×]\s*(\d{1,5})\s*", text, re.IGNORECASE)
    if found is None:
        raise InputError(
            sentence(
                "“{text}” is not a picture size. Write it as width x height, for example 1280x720.", text=text
            )
        )
    width, height = int(found[1]), int(found[2])
    if not (64 <= width <= 7680 and 64 <= height <= 4320):
        raise InputError(
            sentence(
                "Pausa cannot record {width} × {height}. Choose a size between 64 × 64 and 7680 × 4320.",
                width=width,
                height=height,
            )
        )
    return width, height


def parse_rate(text: str) -> Fraction:
    """Return the frames a second that ``30``, ``29.97`` or ``30000/1001`` means. Raises InputError."""
    try:
        rate = Fraction(text.strip())
    except (ValueError, ZeroDivisionError):
        raise InputError(
            sentence("“{text}” is not a frame rate. Write, for example, 30, 29.97 or 30000/1001.", text=text)
        ) from None
    if not 1 <= rate <= 240:
        raise InputError(
            sentence(
                "Pausa cannot record {rate} frames per second. Choose a rate between 1 and 240.", rate=text
            )
        )
    return exact_rate(rate)


def parse_inputs(text: str) -> tuple[tuple[int, ...], bool]:
    """Return the inputs, counted from 1, that ``3``, ``3+4`` (mixed) or ``3,4`` (left and right) mean, and whether they are stereo.

    An empty text or ``auto`` means none: those on which something is heard. Raises InputError.
    """
    words = text.strip().lower()
    if words in ("", "auto"):
        return (), False
    if not re.fullmatch(r"\d{1,2}(?:\s*[,+]\s*\d{1,2})?", words) or "0" in re.split(r"\D+", words):
        raise InputError(
            sentence(
                "“{text}” is not an input of a microphone. Write for example 3, or 3,4 for left and right, or 3+4 for both mixed.",
                text=text,
            )
        )
    return tuple(int(number) for number in re.findall(r"\d+", words)), "," in words


def exact_rate(rate: Fraction | float) -> Fraction:
    """Return the exact fraction (30000/1001) of a broadcast rate that people and drivers round (29.97)."""
    rate = Fraction(rate).limit_denominator(100_000)
    for whole in (24, 30, 48, 60, 120, 240):
        ntsc = Fraction(whole * 1000, 1001)
        if rate != whole and abs(rate - ntsc) < Fraction(1, 200):
            return ntsc
    return rate.limit_denominator(1001)
