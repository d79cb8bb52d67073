"""The ghost as it is painted: a recorded picture over the live one, where that would come to lie in the file."""

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform


def place_of_film(live: QRectF, film: QSizeF) -> QRectF:
    """Return where the whole picture of the film lies, if the live one, shown at ``live``, is fitted into its middle.

    Both have the same aspect ratio, unless the camera was changed in between.
    """
    fitted = live.size().scaled(film, Qt.AspectRatioMode.KeepAspectRatio)
    scale = live.width() / fitted.width()
    place = QRectF(0, 0, film.width() * scale, film.height() * scale)
    place.moveCenter(live.center())
    return place


class GhostPicture:
    """Keeps the picture scaled and mirrored for as long as the live one stays in its place."""

    def __init__(self) -> None:
        self._picture: QImage | None = None
        self._strength = 0.0
        self._made: QImage | None = None
        self._made_for: tuple[QRect, float, bool] | None = None

    @property
    def is_there(self) -> bool:
        return self._picture is not None and self._strength > 0

    @property
    def strength(self) -> float:
        """How strongly it covers the live picture, from 0 to 1."""
        return self._strength

    def show(self, picture: QImage | None, strength: float) -> bool:
        """Take another picture or strength; return whether anything has changed."""
        if picture is self._picture and strength == self._strength:
            return False
        if picture is not self._picture:
            self._picture, self._made, self._made_for = picture, None, None
        self._strength = strength
        return True

    def paint(self, painter: QPainter, live: QRectF, *, mirrored: bool, ratio: float) -> None:
        """Paint it over the live picture, which lies at ``live``, on a screen of this pixel ratio."""
        if self._picture is None or live.isEmpty():
            return
        place = place_of_film(live, QSizeF(self._picture.size()))
        at = QRect(
            round(place.left()),
            round(place.top()),
            max(1, round(place.width())),
            max(1, round(place.height())),
        )
        if self._made is None or self._made_for != (at, ratio, mirrored):
            self._made, self._made_for = (
                _fitted(self._picture, at, ratio, mirrored=mirrored),
                (at, ratio, mirrored),
            )
        painter.setOpacity(self._strength)
        painter.drawImage(at.topLeft(), self._made)
        painter.setOpacity(1.0)


def _fitted(picture: QImage, at: QRect, ratio: float, *, mirrored: bool) -> QImage:
    made = picture.scaled(
        max(1, round(at.width() * ratio)),
        max(1, round(at.height() * ratio)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    if mirrored:
        made = made.transformed(QTransform().scale(-1, 1))
    made.setDevicePixelRatio(ratio)
    return made
