"""The row below the picture: title, segment strip, summary, and the buttons for list and menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.ui.commands.actions import LONGER, Actions
from pausa.ui.i18n.plurals import counted
from pausa.ui.i18n.times_and_sizes import SEPARATOR, size_text
from pausa.ui.state.reason_texts import started_sign
from pausa.ui.state.view_state import Phase, ViewState
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.segment_strip import Newest, SegmentStrip
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.taken_back_bars import TakenBackBars
from pausa.ui.widgets.theme import Colours
from pausa.ui.window.main_menu import made_menu
from pausa.ui.window.title_field import TitleField

_ROOM_FOR_SUMMARY = 600


class StripRow(QWidget):
    """Shows the segments of the current recording; an empty track while there is none."""

    sought = Signal(object)
    """The user wants to go to this recorded time, in ns."""
    narrow_changed = Signal(bool)
    """Whether there is room for little more than title and strip."""

    def __init__(self, actions: Actions, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TitleField(self)
        self.strip = SegmentStrip(colours, self)
        self.listen = QToolButton(self)
        self.listen.setDefaultAction(actions["listen"])
        self.listen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.listen.hide()
        self.strip.sought.connect(self.sought)
        self.taken_back = TakenBackBars(colours, actions["forget"], strip=self.strip, parent=self)
        self.strip.room_changed.connect(self.taken_back.show_room)
        self.summary = QLabel(self)
        set_role(self.summary, StyleRole.SECONDARY)
        self.recordings = QToolButton(self)
        self.recordings.setDefaultAction(actions["recordings"])
        self.recordings.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.recordings.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        actions["recordings"].visibleChanged.connect(self._on_recordings_visible_changed)
        self.until = QToolButton(self)
        self.until.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.until.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.until.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.also_open = QToolButton(self)
        self._longer = QMenu(self)
        self._longer.addActions([actions[name] for name in LONGER.values()])
        self.until.setMenu(self._longer)
        self._until = actions["until"]
        self._until.changed.connect(self._on_until_changed)
        self._on_until_changed()
        self.remote = QToolButton(self)
        self.remote.setDefaultAction(actions["remote"])
        self.remote.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        actions["remote"].visibleChanged.connect(self._on_remote_visible_changed)
        self._on_remote_visible_changed()
        self.menu_button = QToolButton(self)
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(made_menu(actions, self))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.title, 2)
        layout.addSpacing(8)
        layout.addWidget(self.listen)
        strips = QVBoxLayout()
        strips.setSpacing(0)
        strips.addStretch(1)
        strips.addWidget(self.strip)
        strips.addWidget(self.taken_back)
        strips.addStretch(1)
        layout.addLayout(strips, 3)
        layout.addSpacing(8)
        layout.addWidget(self.also_open)
        layout.addWidget(self.until)
        layout.addWidget(self.summary)
        layout.addWidget(self.remote)
        layout.addWidget(self.recordings)
        layout.addWidget(self.menu_button)
        self.set_colours(colours)

    def set_colours(self, colours: Colours) -> None:
        self.strip.set_colours(colours)
        self.taken_back.set_colours(colours)
        self.menu_button.setIcon(icon("menu", colours.text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the summary out where title and strip need its room."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _ROOM_FOR_SUMMARY
        self.summary.setVisible(not is_narrow)
        self.narrow_changed.emit(is_narrow)

    def _on_recordings_visible_changed(self) -> None:
        self.recordings.setVisible(self.recordings.defaultAction().isVisible())

    def _on_until_changed(self) -> None:
        self.until.setText(self._until.text())
        self.until.setAccessibleName(self._until.text())
        self.until.setAccessibleDescription(self._until.toolTip())
        self.until.setToolTip(self._until.toolTip())
        self.until.setVisible(self._until.isVisible())

    def _on_remote_visible_changed(self) -> None:
        self.remote.setVisible(self.remote.defaultAction().isVisible())

    def show_recording(self, live: RecordingSnapshot | None, view: ViewState, recorded_ns: int) -> None:
        """Show ``live``; its last segment is extended to ``recorded_ns``, the time that the control bar shows."""
        if live is None or view.phase in (Phase.IDLE, Phase.ARMED, Phase.COUNTING_DOWN):
            self._offer_places(offered=False)
            self.strip.show_place(None)
            self.strip.show_segments(())
            self.taken_back.show_taken_back((), can_edit=False)
            self.summary.setText("")
            return
        segments_ns = live.segments_ns
        if view.phase is Phase.RECORDING and segments_ns:
            segments_ns = (*segments_ns[:-1], max(segments_ns[-1] + recorded_ns - live.duration_ns, 0))
        self.strip.show_segments(segments_ns, live.markers, newest=_newest(view))
        self._offer_places(offered=view.can_listen, shown=view.phase is Phase.LEADING_IN)
        self.strip.show_place(view.place_ns)
        self.taken_back.show_taken_back(live.taken_back, can_edit=view.can_put_back)
        sign = started_sign(live.start_reason)
        summary = summary_text(len(segments_ns), len(live.markers), live.size_bytes)
        self.summary.setText(SEPARATOR.join(part for part in (sign, summary) if part))

    def _offer_places(self, *, offered: bool, shown: bool = False) -> None:
        """``shown``: the button stays where it is though it can do nothing, so that nothing jumps."""
        self.strip.set_movable(movable=offered)
        self.listen.setVisible(offered or shown)


def _newest(view: ViewState) -> Newest:
    if view.newest_is_at_stake:
        return Newest.AT_STAKE
    if view.phase in (Phase.PAUSED, Phase.LEADING_IN):
        return Newest.KEPT
    return Newest.LIVE if view.phase in (Phase.RECORDING, Phase.STARTING) else Newest.FINISHED


def summary_text(segments: int, markers: int, size_bytes: int) -> str:
    """Return ``4 segments · 1 mark · 248 MB``, without the parts that are zero."""
    parts = []
    if segments:
        parts.append(counted("%n segments", segments))
    if markers:
        parts.append(counted("%n marks", markers))
    if size_bytes:
        parts.append(size_text(size_bytes))
    return SEPARATOR.join(parts)
