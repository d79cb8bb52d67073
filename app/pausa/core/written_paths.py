"""Paths as users write them."""

import os
from pathlib import Path


def expanded_path(text: str) -> Path:
    """Return the path that a user has written, with the home folder for ~. Path's own raises for ~nobody."""
    return Path(os.path.expanduser(text))  # noqa: PTH111


def absolute_path(text: str) -> Path:
    """Return the path that a user has written, from the root on. Never raises: what cannot exist is simply not there."""
    path = expanded_path(text)
    try:
        return path.absolute()
    except OSError:  # the folder in which we work was removed
        return Path(path.anchor or os.sep) / path
