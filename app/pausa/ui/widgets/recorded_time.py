"""The recorded time in tabular figures."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from pausa.core.sentences import filled
from pausa.ui.i18n.times_and_sizes import clock_text
from pausa.ui.widgets.text_size import scaled

_SMALLEST_PX = 14


class RecordedTime(QLabel):
    """All digits have the same width, so that the time does not shift while it counts."""

    def __init__(self, *, pixel_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = QFont(self.font())
        font.setPixelSize(scaled(pixel_size))
        font.setWeight(QFont.Weight.DemiBold)
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        # Where there is too little room, the hours are cut off and not the seconds.
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.show_ns(0)

    def fit_into(self, width: int) -> None:
        """Take a smaller font where the digits of the usual one are wider than ``width``: fonts differ much."""
        font = self.font()
        while font.pixelSize() > _SMALLEST_PX and QFontMetrics(font).horizontalAdvance(self.text()) > width:
            font.setPixelSize(font.pixelSize() - 1)
        self.setFont(font)

    def show_ns(self, recorded_ns: int) -> None:
        """Show the time; repaints at most once a second."""
        text = clock_text(recorded_ns)
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(filled(self.tr("Recorded time {time}"), time=text))
