"""The tree of errors.

    PausaError                 the world failed: a sentence for the user, and an exit code
     ├ InputError              what was asked for makes no sense
     │   ├ CommandRefused      the state table does not hold it
     │   └ UnknownDeviceError  a device was named that is not here
     ├ CameraError             not there, busy, not allowed, gone
     │   └ NoCameraError       there is none at all
     ├ MicrophoneError         the same
     │   └ NoMicrophoneError   there is none at all
     ├ StorageError            folder missing, read-only, disk full
     ├ MediaError              ffmpeg missing, too old, died
     ├ DownloadError           a model could not be got
     ├ SpeechError             no engine or model that writes words, or it died
     └ LibraryError            the catalogue cannot be opened
         └ UnknownIdError      no recording, or more than one, has this id

The text of each says what happened, what was kept where something was at stake, and what to do.
A bug is none of these: it raises whatever it raises and is logged with its traceback.
"""

import errno
from pathlib import Path

from pausa.core.paths import is_folder
from pausa.core.sentences import Sentence, sentence, verbatim

_COMMANDS = {
    "start": sentence("start"),
    "pause": sentence("pause"),
    "resume": sentence("resume"),
    "go back": sentence("go back"),
    "retake": sentence("retake"),
    "undo": sentence("undo"),
    "redo": sentence("redo"),
    "put back": sentence("put back"),
    "forget": sentence("discard for good"),
    "mark": sentence("mark"),
    "rename": sentence("rename"),
    "stop": sentence("stop"),
    "discard": sentence("discard"),
    "stitch again": sentence("finish again"),
}
_NOTHING_THERE = {
    "retake": sentence("There is no segment to take back. Nothing has changed."),
    "undo": sentence("There is nothing to undo. Nothing has changed."),
    "redo": sentence("Nothing was undone that could be done again. Nothing has changed."),
}
_WHILE = {
    None: sentence("without a recording"),
    "armed": sentence("while a recording waits to begin by itself"),
    "starting": sentence("while the recording is starting"),
    "recording": sentence("while recording"),
    "paused": sentence("while the recording is paused"),
    "stitching": sentence("while the recording is being finished"),
    "ready": sentence("after the recording has finished"),
    "failed": sentence("after the recording has failed"),
    "discarded": sentence("after the recording was discarded"),
}


class PausaError(Exception):
    """The world failed. ``str(error)`` is a sentence for the user."""

    exit_code = 1

    @property
    def sentence(self) -> Sentence:
        """The same sentence, for those who can say it in another language."""
        return verbatim(self.args[0] if self.args else "")


class InputError(PausaError):
    """What was asked for makes no sense."""

    exit_code = 2


class CommandRefused(InputError):
    """A command that the state table does not hold; nothing has changed."""

    def __init__(self, *, state: str | None, command: str, nothing_there: bool = False) -> None:
        """``nothing_there``: the state would allow it, but there is no segment that it could act on."""
        self.state = state
        self.command = command
        super().__init__(
            _NOTHING_THERE[command]
            if nothing_there and command in _NOTHING_THERE
            else sentence(
                "“{command}” is not possible {while_what}. Nothing has changed.",
                command=_COMMANDS[command],
                while_what=_WHILE[state],
            )
        )


class UnknownDeviceError(InputError):
    """A camera or a microphone was named that is not here; nothing has changed."""

    def __init__(self, message: Sentence, *, exit_code: int) -> None:
        """``exit_code``: that of a missing device of its kind."""
        super().__init__(message)
        self.exit_code = exit_code


class CameraError(PausaError):
    """A camera is not there, busy, not allowed or gone."""

    exit_code = 3


class MicrophoneError(PausaError):
    """A microphone is not there, busy, not allowed or gone."""

    exit_code = 4


class NoCameraError(CameraError):
    """The computer has no camera."""


class NoMicrophoneError(MicrophoneError):
    """The computer has no microphone."""


class StorageError(PausaError):
    """A folder or disk does not take what we have to write."""

    exit_code = 5
    refusal: OSError | None = None
    """What the file system answered, where that is known."""


class MediaError(PausaError):
    """ffmpeg is missing, too old, or did not do its work."""

    exit_code = 6
    reason: Sentence | None = None
    """Why, as a part of a sentence, where ffmpeg has said it."""


class DownloadError(PausaError):
    """What was to be got from the network did not come, or is not what it must be."""


class SpeechError(PausaError):
    """There is no engine or no model that could write words, or it did not do its work."""

    exit_code = 9


class LibraryError(PausaError):
    """The catalogue cannot be opened, or does not know the recording."""

    exit_code = 7


class UnknownIdError(LibraryError):
    """No recording, or more than one, has this id."""


def waiting_error(folder: Path) -> StorageError:
    """Return the error for a recording whose file cannot be written now because ``folder``, for which it is, is not there."""
    return StorageError(
        sentence(
            "All of the recording is kept on this computer. It waits for the folder {folder}: connect its drive and the file is put there by itself, or save it elsewhere.",
            folder=folder,
        )
    )


def waited_for(message: str) -> str | None:
    """Return the folder for which a recording waits that has failed with ``message``; None: it has failed otherwise."""
    if not isinstance(message, Sentence) or message.pattern != waiting_error(Path()).sentence.pattern:
        return None
    return str(message.parts.get("folder", ""))


_DISK_REASONS = {
    errno.ENOSPC: sentence("the disk is full"),
    errno.EDQUOT: sentence("your quota on this disk is used up"),
    errno.EIO: sentence("the disk reports an error"),
    errno.EROFS: sentence("the disk can only be read now"),
    errno.EFBIG: sentence("the disk takes no larger file"),
    errno.ENOENT: sentence("it is not there any more"),
    errno.ENOTDIR: sentence("it is not there any more"),
    errno.EACCES: sentence("writing there is not allowed"),
    errno.EPERM: sentence("writing there is not allowed"),
    errno.ENODEV: sentence("the drive is not connected any more"),
    errno.ENXIO: sentence("the drive is not connected any more"),
    errno.ENOTCONN: sentence("the drive is not connected any more"),
    errno.ETIMEDOUT: sentence("the drive does not answer"),
    errno.ENAMETOOLONG: sentence("the name is too long for this disk"),
    errno.EMFILE: sentence("too many files are open"),
    errno.ENFILE: sentence("too many files are open"),
    **{
        getattr(errno, name): sentence("the connection to the drive was lost")
        for name in ("ESTALE", "EHOSTDOWN", "EHOSTUNREACH", "EREMOTEIO")
        if hasattr(errno, name)
    },
}


def disk_reason(error: OSError) -> Sentence:
    """Return what happened as a part of a sentence."""
    known = _DISK_REASONS.get(error.errno or 0)
    return known if known is not None else verbatim(error.strerror or str(error))


def storage_error(error: OSError, folder: Path | None) -> StorageError:
    """Translate what the file system refused; ``folder`` is named where the user can do something about it."""
    fault = StorageError(_said_by_disk(error, folder))
    fault.refusal = error
    return fault


def refused_start(error: OSError, folder: Path) -> StorageError:
    """Translate what kept a recording into ``folder`` from beginning."""
    return StorageError(
        sentence(
            "The folder {folder} cannot be written to ({reason}), so nothing was recorded. Choose another folder.",
            folder=folder,
            reason=disk_reason(error),
        )
    )


def _said_by_disk(error: OSError, folder: Path | None) -> Sentence:
    match error.errno:
        case errno.ENOSPC if folder is not None:
            return sentence(
                "The disk is full. Everything recorded so far is kept. Free some space in {folder} to go on.",
                folder=folder,
            )
        case errno.ENOSPC:
            return sentence("The disk is full. Everything recorded so far is kept. Free some space to go on.")
        case errno.ENOENT | errno.ENOTDIR if folder is not None and not is_folder(folder):
            return sentence(
                "The folder {folder}, which holds the recording, has disappeared, so the recording has ended. If you can bring the folder back, finish the recording again.",
                folder=folder,
            )
        case _ if folder is not None:
            return sentence(
                "The recording cannot be written to {folder} ({reason}). Everything recorded so far is kept.",
                folder=folder,
                reason=disk_reason(error),
            )
        case _:
            return sentence(
                "The recording cannot be written to the disk ({reason}). Everything recorded so far is kept.",
                reason=disk_reason(error),
            )
