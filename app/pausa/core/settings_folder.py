"""The folder of the settings, by which one Pausa of a user is told from another.

It stands apart from all other paths because ``pausa ctl`` needs it alone, and at once.
"""

import os
from pathlib import Path

import platformdirs

from pausa.core.written_paths import absolute_path

HOME_VARIABLE = "PAUSA_HOME"


def portable_home() -> Path | None:
    """Return the folder below which the environment puts everything; None: everything is where the platform puts it."""
    home = os.environ.get(HOME_VARIABLE)
    return absolute_path(home) if home else None


def settings_folder() -> Path:
    """Return the platform's folder for settings. Raises RuntimeError if the user has no home."""
    return platformdirs.user_config_path("pausa", appauthor=False)
