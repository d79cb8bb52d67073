"""Why a file could not be finished, in the words for users."""

import errno
import logging
from pathlib import Path

from pausa.core.errors import MediaError, StorageError, disk_reason
from pausa.core.sentences import sentence
from pausa.media.child_outcome import Outcome

log = logging.getLogger(__name__)


def not_finished(error: OSError, folder: Path) -> StorageError:
    """Return the error for a file that could not be written into ``folder``."""
    if error.errno == errno.ENOSPC:
        fault = StorageError(
            sentence(
                "There is no space for the finished file in {folder}. The segments are kept. Free some space, and finish the recording again, or save it elsewhere.",
                folder=folder,
            )
        )
    else:
        fault = StorageError(
            sentence(
                "The finished file could not be written to {folder} ({reason}). The segments are kept. Finish the recording again when that is solved, or save it elsewhere.",
                folder=folder,
                reason=disk_reason(error),
            )
        )
    fault.refusal = error
    return fault


def demand_well(outcome: Outcome, folder: Path) -> None:
    """Raise the error for a child that wrote into ``folder``, unless it went well: StorageError or MediaError."""
    if outcome.well:
        return
    log.error("ffmpeg ended with %s: %s", outcome.code, outcome.stderr)
    if (refusal := outcome.disk_error) is not None:
        raise not_finished(refusal, folder)
    fault = MediaError(
        sentence(
            "The file could not be finished ({reason}). The segments are kept. Finish the recording again.",
            reason=outcome.reason,
        )
    )
    fault.reason = outcome.reason
    raise fault
