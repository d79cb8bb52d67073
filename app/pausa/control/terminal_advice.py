"""What somebody at a terminal can do about an error, beyond what its sentence says to everybody."""

from pausa.core.errors import CameraError, MicrophoneError, PausaError, StorageError

_ADVICE = {
    CameraError.exit_code: "“pausa devices” lists the cameras and microphones.",
    MicrophoneError.exit_code: "“pausa devices” lists the cameras and microphones.",
    StorageError.exit_code: "Another folder can be named with --folder.",
}


def with_advice(error: PausaError) -> str:
    """Return the error's sentence, followed by the command or option that helps."""
    advice = _ADVICE.get(error.exit_code, "")
    # Some sentences of the command line name the option already.
    named = advice and ("--" in str(error) or "pausa devices" in str(error))
    return f"{error} {advice}" if advice and not named else str(error)
