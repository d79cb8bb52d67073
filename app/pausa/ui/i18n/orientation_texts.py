"""How the ways to turn a picture are called."""

from PySide6.QtCore import QCoreApplication

from pausa.core.orientation import Flip


def rotation_text(degrees: int) -> str:
    match degrees:
        case 90:
            return QCoreApplication.translate("Orientation", "90° clockwise")
        case 180:
            return QCoreApplication.translate("Orientation", "180°, upside down")
        case 270:
            return QCoreApplication.translate("Orientation", "90° anticlockwise")
        case _:
            return QCoreApplication.translate("Orientation", "As it comes")


def flip_text(flip: Flip) -> str:
    match flip:
        case Flip.NONE:
            return QCoreApplication.translate("Orientation", "As it comes")
        case Flip.HORIZONTAL:
            return QCoreApplication.translate("Orientation", "Left and right swapped")
        case Flip.VERTICAL:
            return QCoreApplication.translate("Orientation", "Top and bottom swapped")
