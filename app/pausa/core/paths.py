"""The paths of settings, catalogue, logs and finished files, and of the resources that ship with Pausa."""

import os
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from pausa.core.settings_folder import portable_home, settings_folder

SETTINGS_FILE = "settings.json"
WORK_FOLDER = ".pausa"
"""Beside the finished files, so that the stitch is on the same file system: segments and journals."""
UNFINISHED_FOLDER = "unfinished"
"""On the computer's own disk, for recordings whose folder is on a drive that can go away: segments and journals."""

LOOKS_FOLDER = "cameras"
REMOTE_FOLDER = "remote"
MODELS_FOLDER = "models"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one user. ``PAUSA_HOME`` puts them all under one folder (tests, portable use)."""

    settings_file: Path
    catalogue_file: Path
    log_file: Path
    cache_folder: Path
    default_folder: Path
    unfinished_folder: Path
    looks_folder: Path
    """What was changed of cameras while recording, and is given back."""
    remote_folder: Path
    """What remote control keeps: its token, its webhooks and what they have yet to deliver; and the schedule."""
    models_folder: Path
    """The models that turn speech into words, a folder for each."""

    @property
    def words_file(self) -> Path:
        """What was said in finished recordings."""
        return self.catalogue_file.with_name("words.sqlite")

    def work_folders(self, folders: Iterable[Path]) -> list[Path]:
        """Return every folder that may hold unfinished recordings of these folders of finished files, whether it is there or not.

        Each unfinished recording has a folder of its own in one of them, which bears its id.
        """
        return list(dict.fromkeys([self.unfinished_folder, *(folder / WORK_FOLDER for folder in folders)]))

    @classmethod
    def of_this_user(cls) -> "Places":
        """Return the platform's folders, or those below the environment's PAUSA_HOME."""
        if (home := portable_home()) is not None:
            return cls.under(home)
        try:
            return cls._by_the_platform()
        except RuntimeError:  # the user has no home
            return cls.under(_homeless())

    @classmethod
    def _by_the_platform(cls) -> "Places":
        return cls(
            settings_file=settings_folder() / SETTINGS_FILE,
            catalogue_file=platformdirs.user_data_path("pausa", appauthor=False) / "recordings.sqlite",
            log_file=platformdirs.user_log_path("pausa", appauthor=False) / "pausa.log",
            cache_folder=platformdirs.user_cache_path("pausa", appauthor=False),
            default_folder=platformdirs.user_videos_path() / "Pausa",
            unfinished_folder=platformdirs.user_data_path("pausa", appauthor=False) / UNFINISHED_FOLDER,
            looks_folder=platformdirs.user_state_path("pausa", appauthor=False) / LOOKS_FOLDER,
            remote_folder=platformdirs.user_data_path("pausa", appauthor=False) / REMOTE_FOLDER,
            models_folder=platformdirs.user_data_path("pausa", appauthor=False) / MODELS_FOLDER,
        )

    @classmethod
    def under(cls, root: Path) -> "Places":
        return cls(
            settings_file=root / SETTINGS_FILE,
            catalogue_file=root / "recordings.sqlite",
            log_file=root / "pausa.log",
            cache_folder=root / "cache",
            default_folder=root / "Recordings",
            unfinished_folder=root / UNFINISHED_FOLDER,
            looks_folder=root / LOOKS_FOLDER,
            remote_folder=root / REMOTE_FOLDER,
            models_folder=root / MODELS_FOLDER,
        )


def is_there(path: Path) -> bool:
    """Whether something is at ``path``, as far as this user may know. Path's own raises where nobody may look."""
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Whether ``path`` leads to a file, as far as this user may know. Path's own raises where nobody may look."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether ``path`` leads to a folder, as far as this user may know. Path's own raises where nobody may look."""
    return os.path.isdir(path)  # noqa: PTH112


def is_work_folder(folder: Path) -> bool:
    """Whether ``folder`` is that of one unfinished recording, and belongs to it alone."""
    return folder.parent.name in (WORK_FOLDER, UNFINISHED_FOLDER)


def _homeless() -> Path:
    """Return a folder of this user among the temporary ones, for users of services and containers without a home."""
    folder = Path(tempfile.gettempdir()) / f"pausa-{os.getuid() if sys.platform != 'win32' else 'home'}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        is_ours = sys.platform == "win32" or (
            not folder.is_symlink()
            and folder.stat().st_uid == os.getuid()
            and not folder.stat().st_mode & 0o077
        )
    except OSError:
        is_ours = True  # nothing can be written there, and that is told
    return folder if is_ours else Path(tempfile.mkdtemp(prefix="pausa-"))


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
