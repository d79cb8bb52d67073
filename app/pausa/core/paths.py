"""The paths of settings, catalogue, logs and finished files, and of the resources that ship with Pausa."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

WORK_FOLDER = ".pausa"
"""Beside the finished files, so that the stitch is on the same file system: segments and journals."""


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one user. ``PAUSA_HOME`` puts them all under one folder (tests, portable use)."""

    settings_file: Path
    catalogue_file: Path
    log_file: Path
    cache_folder: Path
    default_folder: Path

    @classmethod
    def of_this_user(cls) -> "Places":
        """Return the platform's folders, or those below the environment's PAUSA_HOME."""
        home = os.environ.get("PAUSA_HOME")
        if home:
            root = Path(home).expanduser().absolute()
            return cls.under(root)
        return cls(
            settings_file=platformdirs.user_config_path("pausa", appauthor=False) / "settings.json",
            catalogue_file=platformdirs.user_data_path("pausa", appauthor=False) / "recordings.sqlite",
            log_file=platformdirs.user_log_path("pausa", appauthor=False) / "pausa.log",
            cache_folder=platformdirs.user_cache_path("pausa", appauthor=False),
            default_folder=platformdirs.user_videos_path() / "Pausa",
        )

    @classmethod
    def under(cls, root: Path) -> "Places":
        return cls(
            settings_file=root / "settings.json",
            catalogue_file=root / "recordings.sqlite",
            log_file=root / "pausa.log",
            cache_folder=root / "cache",
            default_folder=root / "Recordings",
        )


def resources_folder() -> Path:
    """Return ``resources/`` of a frozen bundle, an installed wheel or a checkout. Raises FileNotFoundError."""
    here = Path(__file__).resolve()
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [
        *([Path(bundle) / "pausa" / "resources", Path(bundle) / "resources"] if bundle else []),
        here.parents[1] / "resources",
        here.parents[3] / "resources",
    ]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"Pausa's resources are in none of {', '.join(map(str, candidates))}")
