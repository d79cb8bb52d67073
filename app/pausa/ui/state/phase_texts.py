"""The state in words: on the pill, in the title, in the tray, and for those who listen."""

from PySide6.QtCore import QCoreApplication

from pausa.core.sentences import filled
from pausa.ui.state.view_state import Phase

NOTHING: frozenset[str] = frozenset()


def phase_words(
    phase: Phase,
    *,
    finished: float = 0.0,
    without: frozenset[str] = NOTHING,
    stand_ins: frozenset[str] = NOTHING,
    place: str = "",
) -> str:
    """``finished``: from 0 to 1, while finishing. ``without``: the kinds of device that are not recorded.

    ``stand_ins``: those in whose place a test picture or sound is in use. ``place``: the time of the place
    before the end from which Resume goes on.
    """
    replaced = stand_ins - without
    match phase:
        case Phase.IDLE:
            return QCoreApplication.translate("Phase", "Ready")
        case Phase.ARMED:
            return QCoreApplication.translate("Phase", "Armed · nothing is recorded yet")
        case Phase.COUNTING_DOWN:
            return QCoreApplication.translate("Phase", "Recording starts in a moment")
        case Phase.STARTING:
            return QCoreApplication.translate("Phase", "Starting…")
        case Phase.RECORDING if len(replaced) == 2:
            return QCoreApplication.translate("Phase", "Recording test picture and test sound")
        case Phase.RECORDING if "camera" in replaced:
            return QCoreApplication.translate("Phase", "Recording the test picture")
        case Phase.RECORDING if "microphone" in replaced:
            return QCoreApplication.translate("Phase", "Recording the test sound")
        case Phase.RECORDING if "camera" in without:
            return QCoreApplication.translate("Phase", "Recording sound only")
        case Phase.RECORDING if "microphone" in without:
            return QCoreApplication.translate("Phase", "Recording without sound")
        case Phase.RECORDING:
            return QCoreApplication.translate("Phase", "Recording")
        case Phase.PAUSED if place:
            text = QCoreApplication.translate("Phase", "Paused · goes on from {time}")
            return filled(text, time=place)
        case Phase.LEADING_IN:
            return QCoreApplication.translate("Phase", "Lead-in · not recorded yet")
        case Phase.PAUSED:
            return QCoreApplication.translate("Phase", "Paused · nothing is recorded")
        case Phase.FINISHING:
            text = QCoreApplication.translate("Phase", "Finishing… {percent} %")
            return filled(text, percent=round(finished * 100))


def stand_in_words(stand_ins: frozenset[str]) -> str:
    """Name what stands in for missing devices, where there is little room; empty if nothing does."""
    match sorted(stand_ins):
        case []:
            return ""
        case ["camera"]:
            return QCoreApplication.translate("Phase", "Test picture")
        case ["microphone"]:
            return QCoreApplication.translate("Phase", "Test sound")
        case _:
            return QCoreApplication.translate("Phase", "Test signals")


def title_words(phase: Phase) -> str:
    """For the window's title, where no progress flickers."""
    if phase is Phase.IDLE:
        return "Pausa"
    words = (
        QCoreApplication.translate("Phase", "Finishing…") if phase is Phase.FINISHING else phase_words(phase)
    )
    return f"{words} – Pausa"
