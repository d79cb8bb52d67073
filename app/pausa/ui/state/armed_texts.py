"""What a recording that is to begin by itself waits for, in words."""

from PySide6.QtCore import QCoreApplication

from pausa.core.events import StartArmed
from pausa.core.sentences import filled
from pausa.core.settings import StartOn


def armed_words(armed: StartArmed) -> str:
    """Say when it begins, what of the time before will be in it, that nothing is on the disk, and whether it was not the settings that armed it."""
    seconds = f"{armed.pre_roll_s:g}"
    before = (
        QCoreApplication.translate(
            "Armed", "The {seconds} s before will be in it; nothing is on the disk yet."
        )
        if armed.pre_roll_s
        else QCoreApplication.translate("Armed", "Nothing is kept until then.")
    )
    words = f"{_when(armed)}\n{filled(before, seconds=seconds)}"
    if not armed.automatic:
        words += "\n" + QCoreApplication.translate("Armed", "Armed by remote control.")
    return words


def _when(armed: StartArmed) -> str:
    match armed.on:
        case StartOn.VOICE if armed.after_absence:
            return QCoreApplication.translate(
                "Armed", "Recording begins when somebody speaks after a short silence."
            )
        case StartOn.VOICE:
            return QCoreApplication.translate("Armed", "Recording begins when somebody speaks.")
        case StartOn.FACE if armed.after_absence:
            return QCoreApplication.translate(
                "Armed", "Recording begins when somebody comes into the empty picture."
            )
        case StartOn.FACE:
            return QCoreApplication.translate("Armed", "Recording begins when somebody is in the picture.")
        case StartOn.LAUNCH | StartOn.MANUAL:
            return QCoreApplication.translate(
                "Armed", "Recording begins when camera and microphone are ready."
            )
