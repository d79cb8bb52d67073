"""The contents of the window: picture, segment strip and control bar in a column, and the recordings list beside it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pausa.capture.source import Frame
from pausa.ui.commands.actions import Actions
from pausa.ui.picture.countdown import Countdown
from pausa.ui.picture.main_area import MainArea
from pausa.ui.picture.preview import SMALLEST, Preview
from pausa.ui.state.view_state import ViewState
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours, Themed
from pausa.ui.window.control_bar import ControlBar
from pausa.ui.window.narrow_layout import NarrowLayout
from pausa.ui.window.notice_stack import Notices
from pausa.ui.window.stage import Stage
from pausa.ui.window.state_frame import StateFrame
from pausa.ui.window.strip_row import StripRow

if TYPE_CHECKING:
    from pausa.ui.recordings.recordings_panel import RecordingsPanel

_MARGIN = 16
_SPACING = 12
_TIGHT = 6
"""Margins and spacing where the screen is too low for the usual ones, or the window for the player."""
_LOW_FOR_PLAYER = 680
"""In a window less high than this the player's own controls and a notice would leave nothing of its picture."""
_LEAST_FOR_PLAYER = 300
"""Its own controls, and a picture in which something can be seen."""

_LOWEST_PICTURE = 60


class WindowContents(QWidget):
    """The central widget: makes the parts, lays them out, and passes colours and state on to them."""

    def __init__(
        self,
        *,
        actions: Actions,
        panel: "RecordingsPanel",
        newest_frame: Callable[[], Frame | None],
        command_ns: Callable[[], int],
        colours: Colours,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        # A click on the background takes the focus from a text field, so that single-key shortcuts work again.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._left = QWidget(self)
        self.preview = Preview(newest_frame, colours, self._left)
        self.main_area = MainArea(self.preview, self._left)
        self.countdown = Countdown(self.preview, command_ns=command_ns)
        self.notices = Notices(colours, self._left)
        self.strip_row = StripRow(actions, colours, self._left)
        self.bar = ControlBar(actions, colours, self._left)
        column = self._column = QVBoxLayout(self._left)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_SPACING)
        self._is_tight = self._is_screen_low = False
        self.stage = Stage(self.main_area, self._left)
        column.addWidget(self.stage, 1)
        column.addWidget(self.notices)
        column.addWidget(self.strip_row)
        column.addWidget(self.bar)
        self.panel = panel
        self.fold = NarrowLayout(
            self, left=self._left, panel=panel, main_area=self.main_area, action=actions["recordings"]
        )
        self.frame = StateFrame(self, colours)
        self.bar.order_focus_after(
            self.strip_row.title,
            self.strip_row.listen,
            self.strip_row.strip,
            self.strip_row.also_open,
            self.strip_row.until,
            self.strip_row.remote,
            self.strip_row.recordings,
            self.strip_row.menu_button,
        )
        self.fold.folded_changed.connect(self._place_notices)
        self.main_area.currentChanged.connect(self._space)
        self._place_notices()

    def set_colours(self, colours: Colours) -> None:
        parts: tuple[Themed, ...] = (self.preview, self.notices, self.strip_row, self.bar, self.frame)
        for themed in (*parts, self.panel):
            themed.set_colours(colours)

    def update_view(self, view: ViewState) -> None:
        self.preview.update_view(view)
        self.bar.update_view(view)
        self.frame.show_phase(view.phase)

    def show_picture(self) -> None:
        """Show the camera's picture instead of the player or the folded list."""
        self.main_area.setCurrentWidget(self.preview)

    def _place_notices(self) -> None:
        """Put the notices where they hide neither face nor controls: under the list, or where it is folded under the picture."""
        if self.fold.folded:
            self.notices.stand(margins=(0, 0, 0, 0), room=self._room_below_picture)
            self._column.insertWidget(1, self.notices)
        else:
            self.notices.stand(margins=(16, 8, 16, 16), room=lambda: self.panel.height() * 3 // 5)
            self.panel.put_below(self.notices)

    def _room_below_picture(self) -> int:
        """Return the height that notices may take from the picture."""
        page = scaled(_LEAST_FOR_PLAYER) if self._plays else self.stage.minimumSizeHint().height()
        others = self.strip_row.height() + self.bar.height() + page
        margins = self._column.contentsMargins()
        return self._left.height() - others - margins.top() - margins.bottom() - 3 * self._column.spacing()

    def take_room(self, room: QSize) -> None:
        """Become less high than usual if the screen has no more than ``room``."""
        others = self.strip_row.sizeHint().height() + self.bar.least_height(room.width())
        others += self.stage.least_height_around
        tight = self._is_screen_low = room.height() < others + SMALLEST.height() + 2 * (_MARGIN + _SPACING)
        self._space()
        left = (
            room.height()
            - self.strip_row.sizeHint().height()
            - self.bar.least_height(room.width())
            - self.stage.least_height_around
            - 4 * _TIGHT
        )
        self.main_area.set_least_height(
            max(_LOWEST_PICTURE, min(SMALLEST.height(), left)) if tight else SMALLEST.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    @property
    def _plays(self) -> bool:
        """Whether the player is shown."""
        return self.main_area.currentWidget() not in (self.preview, self.panel)

    def _space(self) -> None:
        """Leave less space between all, where something needs it more."""
        tight = self._is_screen_low or (self._plays and self.height() < scaled(_LOW_FOR_PLAYER))
        if tight == self._is_tight:
            return
        self._is_tight = tight
        margin, spacing = (_TIGHT, _TIGHT) if tight else (_MARGIN, _SPACING)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(spacing)
        self.bar.set_tight(tight=tight)

    @property
    def least_size(self) -> QSize:
        """The minimum size of the window; the list folds, so its width does not count."""
        return self._left.minimumSizeHint()
