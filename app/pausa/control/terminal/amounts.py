"""Durations, sizes and counts as text."""


def duration_text(duration_ns: int, *, tenths: bool = False) -> str:
    """``0:07``, ``1:02:03``; with tenths ``0:07.4``. Truncated, because a clock must not run ahead."""
    tenth = max(0, duration_ns) // 100_000_000
    seconds = tenth // 10
    hours, minutes = seconds // 3600, seconds // 60 % 60
    text = f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
    return f"{text}.{tenth % 10}" if tenths else text


def size_text(size_bytes: int) -> str:
    """``742 B``, ``3.1 MB``, in powers of 1000 as file managers count.

    Not ``rich.filesize.decimal``, which writes 999,960 bytes as “1,000.0 kB” and makes a status line jump.
    """
    amount = float(size_bytes)
    for unit in ("B", "kB", "MB", "GB"):
        if amount < 999.95:
            return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:.1f} TB"


def picture_text(width: int, height: int) -> str:
    """``1280 × 720``, or “sound only”."""
    return f"{width} × {height}" if width and height else "sound only"


def counted(number: int, one: str, many: str) -> str:
    """``1 segment``, ``3 segments``."""
    return f"{number} {one if number == 1 else many}"
