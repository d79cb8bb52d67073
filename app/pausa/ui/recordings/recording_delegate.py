"""Paints the rows of the list, and makes the field in which a title is changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.ui.recordings.entry_texts import EntryTexts, entry_texts, isolated, places_text, shortened
from pausa.ui.recordings.entry_thumbnails import RADIUS, THUMBNAIL, Thumbnails
from pausa.ui.recordings.recordings_model import Role
from pausa.ui.recordings.said_excerpt import paint_excerpt
from pausa.ui.recordings.word_search import SaidPlaces
from pausa.ui.widgets.icons import pixmap
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

Index = QModelIndex | QPersistentModelIndex

MARGIN = 16
_PADDING = 10
_GAP = 12
_BADGE_INSET = 4
_BADGE_HEIGHT = 16
_ICON_PX = 24
_SIGN_PX = 14
_LONGEST_TITLE = 200
_SMALL_THUMBNAIL = THUMBNAIL * 0.75
_WIDE = 320
"""In rows that are narrower the thumbnail leaves more room for the texts."""


@dataclass(frozen=True, slots=True)
class _Fonts:
    title: QFont
    secondary: QFont
    badge: QFont

    @classmethod
    def of(cls, font: QFont) -> "_Fonts":
        """Return fonts of 14, 12 and 11 pixels if the interface's font has 14, in proportion otherwise."""
        size_px = QFontInfo(font).pixelSize()
        title, secondary, badge = QFont(font), QFont(font), QFont(font)
        title.setWeight(QFont.Weight.DemiBold)
        secondary.setPixelSize(max(9, round(size_px * 12 / 14)))
        badge.setPixelSize(max(9, round(size_px * 11 / 14)))
        badge.setWeight(QFont.Weight.DemiBold)
        badge.setFeature(QFont.Tag("tnum"), 1)
        return cls(title, secondary, badge)


@dataclass(frozen=True, slots=True)
class _Places:
    """Places in a row, left to right; painting mirrors them in right-to-left layouts."""

    thumbnail: QRect
    title: QRect
    when: QRect
    details: QRect

    @classmethod
    def within(cls, row: QRect, fonts: _Fonts) -> "_Places":
        title, line = _line_height(fonts.title, 20), _line_height(fonts.secondary, 18)
        size = THUMBNAIL if row.width() >= _WIDE else _SMALL_THUMBNAIL
        thumbnail = QRect(QPoint(row.left() + MARGIN, row.top() + _PADDING), size)
        left = thumbnail.right() + 1 + _GAP
        width = max(0, row.right() + 1 - MARGIN - left)
        top = row.top() + _PADDING
        return cls(
            thumbnail=thumbnail,
            title=QRect(left, top, width, title),
            when=QRect(left, top + title, width, line),
            details=QRect(left, top + title + line, width, line),
        )


class RecordingDelegate(QStyledItemDelegate):
    """A row is a thumbnail with the duration on it, the title, and two lines of details."""

    def __init__(
        self,
        *,
        thumbnails: Thumbnails,
        colours: Colours,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._colours = colours
        self._now = now

    def set_colours(self, colours: Colours) -> None:
        """Set the colours; the caller updates the view."""
        self._colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        fonts = _Fonts.of(option.font)
        texts = _line_height(fonts.title, 20) + 2 * _line_height(fonts.secondary, 18)
        return QSize(200, 2 * _PADDING + max(THUMBNAIL.height(), texts))

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Role.ENTRY)
        is_missing = bool(index.data(Role.MISSING))
        texts = entry_texts(
            entry, now=self._now(), is_missing=is_missing, is_unsaved=bool(index.data(Role.UNSAVED))
        )
        fonts = _Fonts.of(option.font)
        places = _Places.within(option.rect, fonts)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option)
        self._paint_thumbnail(painter, _mirrored(option, places.thumbnail), entry)
        if texts.badge and entry.state is not State.STITCHING:
            self._paint_badge(painter, _mirrored(option, places.thumbnail), texts.badge, fonts.badge, option)
        if not _is_edited(option, index):
            _paint_text(painter, option, places.title, texts.title, fonts.title, self._colours.text)
        said: SaidPlaces | None = index.data(Role.SAID)
        when = places.when
        if index.data(Role.WORDS) and entry.state is State.READY:
            when = self._paint_words_sign(painter, option, when)
        several = said is not None and len(said.passages) > 1
        parts = [*texts.when, isolated(places_text(said))] if said is not None and several else texts.when
        _paint_parts(painter, option, when, parts, fonts.secondary, self._colours.secondary)
        if said is not None and entry.state is State.READY:
            paint_excerpt(
                painter,
                _mirrored(option, places.details),
                said.first,
                fonts.secondary,
                self._colours,
                rtl=option.direction is Qt.LayoutDirection.RightToLeft,
            )
        elif entry.state is State.STITCHING:
            self._paint_progress(painter, option, places.details, index.data(Role.PROGRESS) or 0.0)
        else:
            self._paint_details(
                painter,
                option,
                places.details,
                texts,
                fonts,
                failed=entry.state is State.FAILED or is_missing,
                warns=bool(entry.stood_in),
            )
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        row, state = option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, QColor(self._colours.selection))
            # The tint alone is too faint for many people.
            bar = QRect(row.left(), row.top(), 3, row.height())
            painter.fillRect(_mirrored(option, bar), QColor(self._colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(
                row, QColor(self._colours.ground if not self._colours.dark else self._colours.control)
            )
        flag = QStyle.StateFlag
        is_told = bool(state & flag.State_KeyboardFocusChange) or not state & flag.State_Selected
        if state & flag.State_HasFocus and is_told:
            painter.setPen(QPen(QColor(self._colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(5, 3, -5, -3), RADIUS, RADIUS)

    def _paint_thumbnail(self, painter: QPainter, place: QRect, entry: Entry) -> None:
        picture = self._thumbnails.picture(entry.id) if entry.state is State.READY else None
        if picture is not None:
            painter.drawPixmap(place, picture)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.control_hover))
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        name, colour = _icon_of(entry, self._colours)
        if name:
            device = painter.device()
            drawn = pixmap(name, colour, _ICON_PX, device.devicePixelRatioF() if device else 1.0)
            # A small thumbnail has room for it only above the duration.
            room = place if place.height() == THUMBNAIL.height() else place.adjusted(0, 0, 0, -_BADGE_HEIGHT)
            painter.drawPixmap(
                room.left() + (room.width() - _ICON_PX) // 2,
                room.top() + (room.height() - _ICON_PX) // 2,
                drawn,
            )

    def _paint_badge(
        self, painter: QPainter, thumbnail: QRect, text: str, font: QFont, option: QStyleOptionViewItem
    ) -> None:
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(text) + 8, max(_BADGE_HEIGHT, metrics.height())
        badge = QRect(
            thumbnail.right() + 1 - _BADGE_INSET - width,
            thumbnail.bottom() + 1 - _BADGE_INSET - height,
            width,
            height,
        )
        if option.direction is Qt.LayoutDirection.RightToLeft:
            badge.moveLeft(thumbnail.left() + _BADGE_INSET)
        painter.setPen(Qt.PenStyle.NoPen)
        # The same in both themes: it lies on a picture.
        painter.setBrush(QColor(23, 22, 20, 225))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def place_line(self, option: QStyleOptionViewItem) -> QRect:
        """Return where in its row it stands at which place something is said."""
        places = _Places.within(option.rect, _Fonts.of(option.font))
        return _mirrored(option, places.details.adjusted(0, -2, 0, 4))

    def _paint_words_sign(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect) -> QRect:
        """Show that its words can be read; return the rest of the line."""
        size = max(_SIGN_PX, round(line.height() * 0.8))
        device = painter.device()
        drawn = pixmap(
            "transcript", self._colours.secondary, size, device.devicePixelRatioF() if device else 1.0
        )
        place = QRect(line.right() + 1 - size, line.center().y() - size // 2 + 1, size, size)
        painter.drawPixmap(_mirrored(option, place).topLeft(), drawn)
        return line.adjusted(0, 0, -size - 6, 0)

    def _paint_progress(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, fraction: float
    ) -> None:
        bar = QRect(line.left(), line.top() + 5, line.width(), 4)
        done = QRect(bar.left(), bar.top(), round(bar.width() * min(max(fraction, 0.0), 1.0)), bar.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for rect, colour in ((bar, self._colours.line), (done, self._colours.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(_mirrored(option, rect), 2, 2)

    def _paint_details(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        texts: EntryTexts,
        fonts: _Fonts,
        *,
        failed: bool,
        warns: bool,
    ) -> None:
        doubtful = self._colours.paused_text if warns else self._colours.secondary
        colour = self._colours.recording_text if failed else doubtful
        _paint_parts(painter, option, line, texts.details, fonts.secondary, colour)

    # ── the field for the title ──────────────────────────────────────────────────────────────────────

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setObjectName("renameField")
        field.setMaxLength(_LONGEST_TITLE)
        field.setAccessibleName(self.tr("Title"))
        field.setAccessibleDescription(self.tr("Press Enter to save the title, Esc to keep the old one."))
        # Denser than other fields, so that the row's other lines stay readable.
        field.setStyleSheet(
            f"min-height: {scaled(22)}px; max-height: {scaled(22)}px; padding: 0 6px; border-radius: 6px; font-weight: 600;"
        )
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        title = _Places.within(option.rect, _Fonts.of(option.font)).title
        editor.setGeometry(_mirrored(option, title.adjusted(-8, -5, 4, 3)))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        # An event of this recording must not replace what is being typed.
        if not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            # All is selected, and the beginning is in sight.
            editor.end(False)
            editor.home(True)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


def _icon_of(entry: Entry, colours: Colours) -> tuple[str, str]:
    """Return name and colour of the icon in place of a thumbnail; an empty name for none."""
    if entry.state is State.FAILED:
        return "warning", colours.recording_text
    if entry.state is State.READY and entry.width == 0:
        return "player-sound", colours.secondary
    if entry.state is State.PAUSED:
        return "pause", colours.paused_text
    if entry.state.active:
        return "record", colours.recording_text
    return "", ""


def _line_height(font: QFont, least: int) -> int:
    return max(least, QFontMetrics(font).height())


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)


def _is_edited(option: QStyleOptionViewItem, _index: Index) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Editing)


def _paint_parts(
    painter: QPainter,
    option: QStyleOptionViewItem,
    line: QRect,
    parts: Sequence[str],
    font: QFont,
    colour: str,
) -> None:
    metrics = QFontMetrics(font)
    text = shortened(parts, fits=lambda shown: metrics.horizontalAdvance(shown) <= line.width())
    _paint_text(painter, option, line, text, font, colour)


def _paint_text(
    painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, font: QFont, colour: str
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    alignment = QStyle.visualAlignment(
        option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    painter.drawText(_mirrored(option, line), alignment | Qt.TextFlag.TextSingleLine, elided)
