"""The chooser for a camera or microphone: it shows the device in use, and opens a menu that follows plugging in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from pausa.ui.devices.level_bar import LevelBar
from pausa.ui.widgets.icons import pixmap
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

_HEIGHT = 44
_ICON = 18
_RADIUS = 8.0


@dataclass(frozen=True, slots=True)
class Choice:
    identifier: str
    name: str
    begins_group: bool = False


class DeviceChooser(QAbstractButton):
    """A button with two lines: the device, and its format."""

    chosen = Signal(str)
    """The identifier of the chosen device, as in the settings."""

    opened = Signal()
    """The menu is open until ``left``."""

    left = Signal()

    def __init__(self, icon_name: str, name: str, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._colours = colours
        self._icon_name = icon_name
        self._what = name
        self._device = ""
        self._detail = ""
        self._lost = False
        self._unrecorded = ""
        self._muted = ""
        self._choices: tuple[Choice, ...] = ()
        self._current = ""
        self._below: LevelBar | None = None
        self._menu = QMenu(self)
        self._fill_more: Callable[[QMenu], None] | None = None
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.aboutToShow.connect(self.opened)
        self._menu.aboutToHide.connect(self.left)
        self.clicked.connect(self._on_clicked)
        self.show_device("", "")

    @property
    def menu(self) -> QMenu:
        return self._menu

    @property
    def device(self) -> str:
        """The name of the device in use."""
        return self._device

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def put_below(self, level_bar: LevelBar) -> None:
        """Show ``level_bar`` in place of the second line."""
        level_bar.setParent(self)
        self._below = level_bar

    def show_device(self, device: str, detail: str, *, lost: bool = False) -> None:
        """Show ``device`` as the one in use; ``lost`` means that it should be, but is not connected."""
        self._device, self._detail, self._lost = device, detail, lost
        self._describe()

    def show_unrecorded(self, words: str) -> None:
        """Say in ``words`` that the device is in use but not recorded; empty: it is, or nothing is."""
        if words != self._unrecorded:
            self._unrecorded = words
            self._describe()

    def show_muted(self, words: str) -> None:
        """Say in ``words`` that the microphone is muted; empty: it is not."""
        if words != self._muted:
            self._muted = words
            self._describe()

    def _describe(self) -> None:
        spoken = ", ".join(part for part in (self._device, self._warning or self._detail) if part)
        self.setAccessibleName(f"{self._what}: {spoken}" if spoken else self._what)
        self.setToolTip(spoken or self._what)
        self.update()

    @property
    def _warning(self) -> str:
        """Why the device is not what it seems to be; empty if it is."""
        return self._detail if self._lost else self._muted or self._unrecorded

    def show_choices(self, choices: Sequence[Choice], current: str) -> None:
        """Fill the menu. An open menu is updated in place and keeps the entry under the pointer."""
        if tuple(choices) == self._choices and current == self._current:
            return
        self._choices, self._current = tuple(choices), current
        self._fill_menu()

    def fill_below(self, fill: Callable[[QMenu], None]) -> None:
        """Let ``fill`` add to the menu, below the choices, each time it is made."""
        self._fill_more = fill

    def _fill_menu(self) -> None:
        active = self._menu.activeAction()
        under = active.data() if active is not None else None
        self._menu.clear()
        group = QActionGroup(self._menu)
        for choice in self._choices:
            if choice.begins_group:
                self._menu.addSeparator()
            action = self._menu.addAction(choice.name.replace("&", "&&"))
            action.setData(choice.identifier)
            action.setCheckable(True)
            action.setChecked(choice.identifier == self._current)
            action.setActionGroup(group)
            action.triggered.connect(
                lambda _checked, identifier=choice.identifier: self.chosen.emit(identifier)
            )
            if choice.identifier == under:
                self._menu.setActiveAction(action)
        if self._fill_more is not None:
            self._fill_more(self._menu)
        if self._menu.isVisible():
            self._menu.adjustSize()

    def _on_clicked(self) -> None:
        if self._fill_more is not None:
            self._fill_menu()  # what is below the choices may have changed
        self._menu.setMinimumWidth(self.width())
        height = self._menu.sizeHint().height()
        self._menu.popup(self.mapToGlobal(QPoint(0, -height - 4)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with the arrow keys too, as in a combo box."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self._menu.isVisible()
        ground = self._colours.control_hover if lit else self._colours.control
        if self._below is not None:
            self._below.set_ground(ground)
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(self._colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        colour = self._colours.paused_text if self._warning else self._colours.text
        ratio = self.devicePixelRatioF()
        name = "warning" if self._warning else self._icon_name
        painter.drawPixmap(
            self._placed(QRect(12, (self.height() - _ICON) // 2, _ICON, _ICON)),
            pixmap(name, colour, _ICON, ratio),
        )
        arrow = QRect(self.width() - 26, (self.height() - 16) // 2, 16, 16)
        painter.drawPixmap(self._placed(arrow), pixmap("chevron-down", self._colours.secondary, 16, ratio))
        self._paint_lines(painter, QColor(colour))
        painter.end()

    def _paint_lines(self, painter: QPainter, colour: QColor) -> None:
        font, small = self._font(13), self._font(11)
        room = self._text_room()
        detail = self._warning or self._detail
        two = self._below is not None or bool(detail)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        first = (
            QRect(room.left(), scaled(5), room.width(), scaled(18))
            if two
            else QRect(room.left(), 0, room.width(), self.height())
        )
        painter.setPen(colour)
        painter.setFont(font)
        name = self._device or self._what
        if self._warning and self._below is not None:
            # The level bar is in the place of the second line, so the reason goes before the name.
            name = f"{self._warning} · {name}"
        painter.drawText(
            first, align, QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        )
        if self._below is None and detail:
            painter.setPen(QColor(self._colours.secondary))
            painter.setFont(small)
            detail = QFontMetrics(small).elidedText(detail, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(QRect(room.left(), scaled(23), room.width(), scaled(15)), align, detail)

    def _text_room(self) -> QRect:
        return self._placed(QRect(38, 0, self.width() - 38 - 30, self.height()))

    def _placed(self, rect: QRect) -> QRect:
        """Mirror ``rect`` in right-to-left layouts."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveRight(self.width() - 1 - rect.left())
        return rect

    def _font(self, pixel_size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(pixel_size))
        return font

    def resizeEvent(self, event: object) -> None:
        """Fit the level bar below the name."""
        del event
        if self._below is not None:
            room = self._text_room()
            self._below.setGeometry(room.left(), scaled(27), room.width(), scaled(10))

    def sizeHint(self) -> QSize:
        return QSize(208, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Long names are elided."""
        return QSize(104, scaled(_HEIGHT))
