"""Why changes could not be saved, or no new recording be made: what finishing says of segments is said of the edit."""

import errno
from pathlib import Path

from pausa.core.errors import MediaError, PausaError, StorageError, disk_reason
from pausa.core.sentences import Sentence, sentence


def not_saved(error: PausaError | OSError | None, folder: Path) -> PausaError:
    """Return the error for changes that could not be saved into a file in ``folder``."""
    refusal = _refusal(error)
    if refusal is not None and refusal.errno == errno.ENOSPC:
        return StorageError(
            sentence(
                "The changes could not be saved, because there is no space in {folder}. The file is as it was. Free some space, and try again.",
                folder=folder,
            )
        )
    if (reason := _reason(error)) is not None:
        return _kind(error)(
            sentence(
                "The changes could not be saved ({reason}). The file is as it was. Try again when that is solved.",
                reason=reason,
            )
        )
    if isinstance(error, MediaError | StorageError):
        return _kind(error)(
            sentence(
                "The changes could not be saved, and the file is as it was: {reason}", reason=error.sentence
            )
        )
    return PausaError(sentence("An error in Pausa kept the changes from being saved. The file is as it was."))


def not_made(error: PausaError | OSError | None, folder: Path) -> PausaError:
    """Return the error for a new recording that could not be made in ``folder``."""
    refusal = _refusal(error)
    if refusal is not None and refusal.errno == errno.ENOSPC:
        return StorageError(
            sentence(
                "No new recording could be made, because there is no space in {folder}. Nothing has changed. Free some space, and try again.",
                folder=folder,
            )
        )
    if (reason := _reason(error)) is not None:
        return _kind(error)(
            sentence("No new recording could be made ({reason}). Nothing has changed.", reason=reason)
        )
    if isinstance(error, MediaError | StorageError):
        return _kind(error)(
            sentence(
                "No new recording could be made, and nothing has changed: {reason}", reason=error.sentence
            )
        )
    return PausaError(
        sentence("An error in Pausa kept the new recording from being made. Nothing has changed.")
    )


def _refusal(error: PausaError | OSError | None) -> OSError | None:
    """Return what the file system answered, if that is why."""
    if isinstance(error, OSError):
        return error
    return error.refusal if isinstance(error, StorageError) else None


def _reason(error: PausaError | OSError | None) -> Sentence | None:
    """Return why, as a part of a sentence, if that is known."""
    if (refusal := _refusal(error)) is not None:
        return disk_reason(refusal)
    return error.reason if isinstance(error, MediaError) else None


def _kind(error: PausaError | OSError | None) -> type[PausaError]:
    return MediaError if isinstance(error, MediaError) else StorageError
