"""The command or option of the terminal that helps with an error.

The sentences of the engine are for the window too, and name no command.
"""

from pausa.core.errors import (
    CameraError,
    MediaError,
    MicrophoneError,
    PausaError,
    StorageError,
    UnknownDeviceError,
    UnknownIdError,
)

_ADVICE = (
    (
        CameraError,
        "--camera",
        "“pausa devices” lists the cameras; --camera none records without one.",
    ),
    (
        MicrophoneError,
        "--microphone",
        "“pausa devices” lists the microphones; --microphone none records without one.",
    ),
    (StorageError, "--folder", "Use --folder to record elsewhere."),
    (MediaError, "PAUSA_FFMPEG", "The environment variable PAUSA_FFMPEG can name the ffmpeg to use."),
    (UnknownIdError, "pausa list", "“pausa list” shows the ids."),
)
"""A class of errors, what its advice names, and the advice."""


_INSTEAD = {"schedule": {"pausa list": "“pausa schedule list” shows the ids."}}
"""By command and what the usual advice names, another advice."""
_WITH_FOLDER = ("record", "recover", "serve")
"""Commands that have the option."""


def with_advice(error: PausaError, *, command: str = "") -> str:
    """Return the error's text, followed by the advice unless the text names the same already, or the command has no such option."""
    text = str(error)
    for kind, named, advice in _ADVICE:
        if named == "--folder" and command and command not in _WITH_FOLDER:
            continue
        is_such = isinstance(error, kind) or (
            isinstance(error, UnknownDeviceError) and error.exit_code == kind.exit_code
        )
        if is_such and named not in text:
            return f"{text} {_INSTEAD.get(command, {}).get(named, advice)}"
    return text
