"""The tree of errors.

    PausaError                 the world failed: a sentence for the user, and an exit code
     ├ InputError              what was asked for makes no sense
     │   └ CommandRefused      the state table does not hold it
     ├ CameraError             not there, busy, not allowed, gone
     ├ MicrophoneError         the same
     ├ StorageError            folder missing, read-only, disk full
     ├ MediaError              ffmpeg missing, too old, died
     └ LibraryError            the catalogue cannot be opened or does not know a recording

The text of each says what happened, what was kept where something was at stake, and what to do.
A bug is none of these: it raises whatever it raises and is logged with its traceback.
"""


class PausaError(Exception):
    """The world failed. ``str(error)`` is a sentence for the user."""

    exit_code = 1


class InputError(PausaError):
    """What was asked for makes no sense."""

    exit_code = 2


class CommandRefused(InputError):
    """A command that the state table does not hold; nothing has changed."""

    def __init__(self, *, state: str | None, command: str) -> None:
        self.state = state
        self.command = command
        where = f"while the recording is {state}" if state else "without a recording"
        super().__init__(f"“{command}” is not possible {where}; nothing has changed.")


class CameraError(PausaError):
    """A camera is not there, busy, not allowed or gone."""

    exit_code = 3


class MicrophoneError(PausaError):
    """A microphone is not there, busy, not allowed or gone."""

    exit_code = 4


class StorageError(PausaError):
    """A folder or disk does not take what we have to write."""

    exit_code = 5


class MediaError(PausaError):
    """ffmpeg is missing, too old, or did not do its work."""

    exit_code = 6


class LibraryError(PausaError):
    """The catalogue cannot be opened, or does not know the recording."""

    exit_code = 7
