"""Figures of the running program, for those who watch it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class FigureKind(StrEnum):
    """As Prometheus calls it."""

    COUNTER = "counter"
    """It only grows."""
    GAUGE = "gauge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure, or one for each set of labels."""

    name: str
    """In Prometheus' way: ``pausa_frames_lost_total``."""
    meaning: str
    kind: FigureKind
    samples: tuple[tuple[Mapping[str, str], float], ...]


def exposition(figures: Iterable[Figure]) -> str:
    """Return the figures in Prometheus' text format, version 0.0.4."""
    lines: list[str] = []
    for figure in figures:
        lines.append(f"# HELP {figure.name} {_escaped(figure.meaning)}")
        lines.append(f"# TYPE {figure.name} {figure.kind}")
        for labels, value in figure.samples:
            inside = ",".join(f'{name}="{_quoted(text)}"' for name, text in labels.items())
            lines.append(
                f"{figure.name}{{{inside}}} {_number(value)}" if inside else f"{figure.name} {_number(value)}"
            )
    return "\n".join([*lines, ""])


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("\n", r"\n")


def _quoted(text: str) -> str:
    return _escaped(text).replace('"', r"\"")


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)
