"""A recording of which everything was taken back when it stopped: it has no file, but its takes are not lost at once.

They go to the trash, as they were before the last of that. Put back from there they are an unfinished recording like any
other, which becomes a file.
"""

import logging
from collections.abc import Callable
from pathlib import Path

from pausa.core.sentences import Sentence, sentence
from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.journal import Journal

log = logging.getLogger(__name__)


def let_go(journal: Journal, folder: Path, *, days: int, release: Callable[[], None]) -> Sentence:
    """Put the takes into the trash, where there is one and something to keep, else remove them; return what is to be told.

    ``days``: how long what was taken back is kept; 0: not at all. ``release`` lets go of the folder before it is moved. Never raises.
    """
    if not journal.takes:
        remove_folder(folder)
        return sentence("Nothing was recorded, so there is no file.")
    edit = journal.kept
    while edit.done and not edit.spans:
        edit = edit.undo()
    if days and edit.spans:
        journal.keep(edit)
        journal.owner = None
        try:
            journal.save(folder)
            release()
            _to_trash(folder)
        except OSError as error:
            log.warning("the takes in %s cannot be moved to the trash: %s", folder, error)
        else:
            return sentence(
                "Everything that was recorded was taken back, so there is no file. The takes are in the trash; put back from there, they become a file when Pausa starts."
            )
    remove_folder(folder)
    return sentence("Everything that was recorded was taken back, so there is no file.")


def _to_trash(folder: Path) -> None:
    """Raises OSError where there is none."""
    # Importing it looks for the system's trash, which takes a while on some systems.
    from send2trash import send2trash

    send2trash(folder)
    # The folder around it goes with the last recording.
    remove_folder(folder)
