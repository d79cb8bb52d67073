"""The control bar: devices, buttons and time. In narrow windows the devices wrap below the buttons."""

from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pausa.ui.commands.actions import Actions
from pausa.ui.devices.device_chooser import DeviceChooser
from pausa.ui.devices.level_bar import LevelBar
from pausa.ui.i18n.times_and_sizes import time_left_text
from pausa.ui.state.view_state import Primary, ViewState
from pausa.ui.widgets.recorded_time import RecordedTime
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours, Themed
from pausa.ui.window.action_button import BigButton, Fill, IconButton, SmallButton

_MARGIN = 16
_BORDER = 2
"""The panel's of the style sheet, and a pixel for what the grid rounds."""
_GAP = 16
_DEVICES_WIDTH = 208
_LEAST_DEVICES_WIDTH = 152
"""The names of the devices are cut before the bar takes a second row, as in languages with longer words."""
_SCARCE_S = 600.0
_CHOOSER_HEIGHT = 44


class Shape(Enum):
    """How the three groups are arranged."""

    ROW = auto()
    """Devices, buttons and time side by side."""
    TWO_ROWS = auto()
    """Devices below the buttons."""
    THREE_ROWS = auto()
    """Time and devices below the buttons."""


class ControlBar(QFrame):
    """Choosers for the devices, buttons, recorded time and the time left on the disk."""

    def __init__(self, actions: Actions, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._actions = actions
        texts = (self.tr("Record"), self.tr("Pause"), self.tr("Resume"), self.tr("Start now"))
        self.camera = DeviceChooser("camera", self.tr("Camera"), colours, self)
        self.microphone = DeviceChooser("microphone", self.tr("Microphone"), colours, self)
        self.mute = IconButton(colours, self)
        self.mute.show_action(actions["mute"], "microphone")
        self.level_bar = LevelBar(colours)
        self.microphone.put_below(self.level_bar)
        self.retake = SmallButton(colours, self)
        self.primary = BigButton(colours, texts, self)
        self.stop = SmallButton(colours, self)
        self.mark = SmallButton(colours, self)
        self.time = RecordedTime(pixel_size=34, parent=self)
        self.disk = QLabel(self)
        self.disk.setObjectName("disk")
        set_role(self.disk, StyleRole.SECONDARY)
        for name, button in self._secondary().items():
            button.show_action(actions[name])
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        self.primary.show_primary(actions, Primary.RECORD)
        self._devices, self._devices_layout = self._devices_group()
        self._buttons = self._buttons_group()
        self._times, self._times_layout = self._times_group()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(12)
        self._shape: Shape | None = None
        self._take_shape(Shape.ROW)

    def set_colours(self, colours: Colours) -> None:
        parts: tuple[Themed, ...] = (self.camera, self.microphone, self.level_bar, self.mute, self.primary)
        for painted in (*parts, *self._secondary().values()):
            painted.set_colours(colours)

    def update_view(self, view: ViewState) -> None:
        """Set what the big button does, and hide the others while they could do nothing."""
        self.primary.show_primary(self._actions, view.primary)
        for button in self._secondary().values():
            button.setVisible(view.shows_secondary)

    def show_muted(self, words: str) -> None:
        """Let the mute button show that the microphone is muted; empty: it is not."""
        muted = bool(words)
        self.mute.show_action(
            self._actions["mute"],
            "microphone-off" if muted else "microphone",
            Fill.RESUME if muted else Fill.PLAIN,
        )

    def show_disk_time(self, seconds: float | None) -> None:
        """Show how long one could still record, in seconds; None if not known."""
        scarce = seconds is not None and seconds < _SCARCE_S
        set_role(self.disk, StyleRole.WARNING if scarce else StyleRole.SECONDARY)
        self.disk.setText("" if seconds is None else time_left_text(seconds))

    def order_focus_after(self, *before: QWidget) -> None:
        """Let Tab go from ``before`` through the devices to the buttons: what is used most and harms least comes first."""
        mine = (self.camera, self.microphone, self.mute, self.primary, self.retake, self.stop, self.mark)
        for first, second in pairwise((*before, *mine)):
            QWidget.setTabOrder(first, second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_shape(self.shape_for(event.size().width()))

    def shape_for(self, width: int) -> Shape:
        """Return the arrangement with the fewest rows that fits."""
        room = width - 2 * _MARGIN - 2 * _BORDER
        buttons, times = self._buttons.sizeHint().width(), self._times.sizeHint().width()
        if room >= _LEAST_DEVICES_WIDTH + buttons + times + 2 * _GAP:
            return Shape.ROW
        if room >= buttons + times + _GAP:
            return Shape.TWO_ROWS
        return Shape.THREE_ROWS

    def minimumSizeHint(self) -> QSize:
        """Keep the buttons side by side; everything else can wrap."""
        return QSize(self._buttons.sizeHint().width() + 2 * _MARGIN, super().minimumSizeHint().height())

    def set_tight(self, *, tight: bool) -> None:
        """Leave less space within, on a screen that is too low for the usual one."""
        edge = 6 if tight else 12
        self._grid.setContentsMargins(_MARGIN, edge, _MARGIN, edge)
        self._grid.setVerticalSpacing(edge)

    def least_height(self, window_width: int) -> int:
        """Return the height that it needs in a window of this width, without the list beside it."""
        groups = (self._buttons, self._times, self._devices)
        buttons, times, devices = (group.sizeHint().height() for group in groups)
        edge = self._grid.contentsMargins().top()
        match self.shape_for(window_width - 2 * _MARGIN):
            case Shape.ROW:
                return max(buttons, times, devices) + 2 * edge
            case Shape.TWO_ROWS:
                return max(buttons, times) + scaled(_CHOOSER_HEIGHT) + 3 * edge
            case Shape.THREE_ROWS:
                return buttons + times + scaled(_CHOOSER_HEIGHT) + 4 * edge

    def _secondary(self) -> dict[str, SmallButton]:
        return {"retake": self.retake, "stop": self.stop, "mark": self.mark}

    def _take_shape(self, shape: Shape) -> None:
        if shape is self._shape:
            return
        self._shape = shape
        for group in (self._devices, self._buttons, self._times):
            self._grid.removeWidget(group)
        for column in range(4):
            self._grid.setColumnStretch(column, 0)
        centre = Qt.AlignmentFlag.AlignVCenter
        row = shape is Shape.ROW
        self._devices_layout.setDirection(
            QVBoxLayout.Direction.TopToBottom if row else QVBoxLayout.Direction.LeftToRight
        )
        self._devices.setMaximumWidth(scaled(_DEVICES_WIDTH) if row else 16777215)
        trailing = Qt.AlignmentFlag.AlignTrailing | centre
        disk = Qt.AlignmentFlag.AlignTrailing
        if row:
            self._grid.addWidget(self._devices, 0, 0, centre)
            self._grid.addWidget(self._buttons, 0, 1, centre)
            self._grid.addWidget(self._times, 0, 3, trailing)
            self._grid.setColumnStretch(2, 1)
        elif shape is Shape.TWO_ROWS:
            self._grid.addWidget(self._buttons, 0, 0, Qt.AlignmentFlag.AlignLeading | centre)
            self._grid.addWidget(self._times, 0, 1, trailing)
            self._grid.addWidget(self._devices, 1, 0, 1, 2)
            self._grid.setColumnStretch(1, 1)
        else:
            self._grid.addWidget(self._buttons, 0, 0, Qt.AlignmentFlag.AlignHCenter | centre)
            self._grid.addWidget(self._times, 1, 0, Qt.AlignmentFlag.AlignHCenter | centre)
            disk = Qt.AlignmentFlag.AlignHCenter
            self._grid.addWidget(self._devices, 2, 0)
            self._grid.setColumnStretch(0, 1)
        self._times_layout.setAlignment(self.disk, disk)
        self.updateGeometry()

    def _devices_group(self) -> tuple[QWidget, QHBoxLayout]:
        group = QWidget(self)
        layout = QHBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        sound = QHBoxLayout()
        sound.setSpacing(4)
        sound.addWidget(self.microphone, 1)
        sound.addWidget(self.mute)
        layout.addWidget(self.camera)
        layout.addLayout(sound)
        return group, layout

    def _buttons_group(self) -> QWidget:
        group = QWidget(self)
        layout = QHBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for button in (self.retake, self.primary, self.stop, self.mark):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return group

    def _times_group(self) -> tuple[QWidget, QVBoxLayout]:
        group = QWidget(self)
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTrailing)
        layout.addWidget(self.disk, 0, Qt.AlignmentFlag.AlignTrailing)
        return group, layout
