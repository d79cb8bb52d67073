"""Where dialogs for files begin: where the user was last, else where recordings lie."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from pausa.core.paths import is_folder
from pausa.core.settings_file import SettingsFile


class LastFolders:
    """Remembers the folder of each kind of dialog, in the settings if there are any."""

    def __init__(
        self, settings: SettingsFile | None = None, *, recordings: Callable[[], list[Path]] = list
    ) -> None:
        """``recordings``: the folders of recordings, the present one first."""
        self._settings = settings
        self._recordings = recordings
        self._known: dict[str, str] = {}

    def begin(self, kind: str, *nearer: Path) -> str:
        """Return the folder in which a dialog of this kind begins; ``nearer`` ones come before those of all recordings."""
        known = self._settings.value.last_folders if self._settings else self._known
        last = [Path(known[kind])] if kind in known else []
        return existing((*last, *nearer, *self._recordings()))

    def remember(self, kind: str, folder: Path) -> None:
        """Begin the next dialog of this kind in ``folder``."""
        if self._settings is None:
            self._known[kind] = str(folder)
        else:
            self._settings.change(last_folders={**self._settings.value.last_folders, kind: str(folder)})


def existing(folders: Iterable[Path]) -> str:
    """Return the first of ``folders`` that is there, else the user's folder for videos, else home."""
    videos = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
    wanted = (*folders, *([Path(videos)] if videos else []))
    return str(next((folder for folder in wanted if is_folder(folder)), Path.home()))
