"""File names as the program makes them with its default settings."""

from datetime import datetime
from pathlib import Path

from pausa.library.file_names import DEFAULT_PATTERN, file_name, free_path


def name_file(title: str, created: datetime, folder: Path, suffix: str) -> Path:
    return free_path(folder, file_name(DEFAULT_PATTERN, title, created), suffix)
