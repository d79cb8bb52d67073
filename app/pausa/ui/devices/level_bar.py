"""The microphone's level, computed from the samples that are recorded."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pausa.capture.level import Level
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

FLOOR_DBFS = -60.0
_BAR_HEIGHT = 6
_LAMP = 8
_FALL_DB_PER_S = 26.0
_CLIP_HOLD_MS = 2500


def fraction(dbfs: float) -> float:
    """Return the filled part of the bar: 0 at ``FLOOR_DBFS``, 1 at full scale."""
    return min(max(1 - dbfs / FLOOR_DBFS, 0.0), 1.0)


class LevelBar(QWidget):
    """Shows the RMS as a bar, the peak as a line that falls slowly, and clipping as a lamp that stays lit for 2.5 s."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Microphone level"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # It is painted twenty times a second; without this, so would be what lies below it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._colours = colours
        self._ground = colours.panel
        self._rms = 0.0
        self._peak_dbfs = FLOOR_DBFS
        self._since_peak = QElapsedTimer()
        self._since_clip = QElapsedTimer()
        self._painted = (0, 0, False)
        self._unrecorded = ""
        self._muted = ""
        self._stand_in = ""

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def set_ground(self, ground: str) -> None:
        """Set the background: the colour of what it lies on."""
        if ground != self._ground:
            self._ground = ground
            self.update()

    def show_unrecorded(self, words: str) -> None:
        """Paint the level in grey, because it is not recorded, as ``words`` say; empty: it is, or nothing is."""
        if words != self._unrecorded:
            self._unrecorded = words
            self.setAccessibleDescription(words)
            self.setToolTip(words)
            self.update()

    def show_muted(self, words: str) -> None:
        """Show ``words`` in place of the level, because silence is recorded; empty: the level."""
        if words != self._muted:
            self._muted = words
            self._tell_words()

    def show_stand_in(self, words: str) -> None:
        """Show ``words`` in place of the level, because what is recorded is not what it seems; empty: the level."""
        if words != self._stand_in:
            self._stand_in = words
            self._tell_words()

    @property
    def words(self) -> str:
        """What stands in place of the level; empty: the level is shown."""
        return " · ".join(part for part in (self._muted, self._stand_in) if part)

    def _tell_words(self) -> None:
        self.setAccessibleDescription(self.words or self._unrecorded)
        self.setToolTip(self.words or self._unrecorded)
        self.update()

    @property
    def muted(self) -> str:
        return self._muted

    @property
    def unrecorded(self) -> str:
        """Words that say that the level is not recorded."""
        return self._unrecorded

    @property
    def clipped(self) -> bool:
        """Whether the lamp is lit."""
        return self._since_clip.isValid() and self._since_clip.elapsed() < _CLIP_HOLD_MS

    def show_level(self, level: Level | None) -> None:
        """Show ``level``; None means that there is no microphone."""
        if level is None:
            self._rms, self._peak_dbfs = 0.0, FLOOR_DBFS
            self._since_clip.invalidate()
        else:
            self._rms = fraction(level.rms_dbfs)
            self._take_peak(level.peak_dbfs)
            if level.clipped:
                self._since_clip.start()
        painted = (
            round(self._rms * self.width()),
            round(fraction(self._peak_dbfs) * self.width()),
            self.clipped,
        )
        if painted != self._painted:
            if painted[2] != self._painted[2]:
                self.setAccessibleDescription(
                    self.tr("Too loud: the sound is distorted.") if painted[2] else self._unrecorded
                )
            self._painted = painted
            self.update()

    def _take_peak(self, peak_dbfs: float) -> None:
        fallen = self._peak_dbfs
        if self._since_peak.isValid():
            fallen -= _FALL_DB_PER_S * self._since_peak.elapsed() / 1000
        self._since_peak.start()
        self._peak_dbfs = max(peak_dbfs, fallen, FLOOR_DBFS)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._ground))
        if self.words:
            self._paint_words(painter)
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        width = self.width() - _LAMP - 6
        top = (self.height() - _BAR_HEIGHT) / 2
        radius = _BAR_HEIGHT / 2
        painter.setBrush(QColor(self._colours.line))
        painter.drawRoundedRect(QRectF(0, top, width, _BAR_HEIGHT), radius, radius)
        painter.setBrush(QColor(self._colours.segment if self._unrecorded else self._colours.accent))
        if self._rms > 0:
            painter.drawRoundedRect(
                QRectF(0, top, max(self._rms * width, _BAR_HEIGHT), _BAR_HEIGHT), radius, radius
            )
        peak = fraction(self._peak_dbfs)
        if peak > 0:
            painter.drawRect(QRectF(min(peak * width, width - 2), top - 1, 2, _BAR_HEIGHT + 2))
        self._paint_lamp(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(self.height())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.paused_text))
        painter.drawText(
            self.rect().adjusted(0, -4, 0, 4),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
            QFontMetrics(font).elidedText(self.words, Qt.TextElideMode.ElideRight, self.width()),
        )

    def _paint_lamp(self, painter: QPainter) -> None:
        lamp = QRectF(self.width() - _LAMP, (self.height() - _LAMP) / 2, _LAMP, _LAMP)
        if self.clipped:
            painter.setBrush(QColor(self._colours.recording))
            painter.drawEllipse(lamp)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(self._colours.segment))
        painter.drawEllipse(lamp.adjusted(0.5, 0.5, -0.5, -0.5))

    def sizeHint(self) -> QSize:
        return QSize(120, scaled(10))

    def minimumSizeHint(self) -> QSize:
        return QSize(48, scaled(10))
