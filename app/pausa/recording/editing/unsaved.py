"""Which finished recordings have changes that are not in their files yet."""

from collections.abc import Iterable
from pathlib import Path

from pausa.core.errors import PausaError
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.kept_folder import kept_folders, recording_id_of


def unsaved_recordings(work_folders: Iterable[Path]) -> frozenset[str]:
    """Return their ids. Reads every journal that is kept beside a finished file; those that cannot be read are left out."""
    found = set()
    for folder in kept_folders(work_folders):
        try:
            is_saved = Journal.load(folder).is_saved
        except PausaError:
            continue
        if not is_saved:
            found.add(recording_id_of(folder))
    return frozenset(found)
