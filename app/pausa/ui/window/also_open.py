"""Recordings that are open beside the one that is shown: which they are, and the way to them."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from pausa.core.recording_snapshot import RecordingSnapshot
from pausa.core.sentences import filled
from pausa.core.states import State
from pausa.library.entry import entry_of_snapshot
from pausa.ui.recordings.entry_texts import title_text
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.widgets.long_texts import short_title
from pausa.ui.widgets.text_size import scaled
from pausa.ui.window.notice_stack import About, Notices

_WIDEST_TITLE = 90


class AlsoOpen(QObject):
    """Names them on a button whose menu shows another of them, and tells when the window goes to another by itself."""

    chosen = Signal(str)
    """The id of the recording that the user wants to see."""

    def __init__(
        self, *, live: LiveRecordings, button: QToolButton, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._button = button
        self._notices = notices
        self._shown = ""
        self._brief = False
        self._menu = QMenu(button)
        button.setMenu(self._menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.hide()
        self.words = ""
        """Names all of them; empty: there are none."""

    def refresh(self) -> None:
        """Show what there is now; cheap if nothing has changed."""
        self._tell_if_others_turn()
        others = self._live.others
        names = [self._name(live, _title(live)) for live in others]
        what = ", ".join(names)
        words = filled(self.tr("Also open: {what}"), what=what) if others else ""
        if words == self.words:
            return
        self.words = words
        self._menu.clear()
        for live, name in zip(others, names, strict=True):
            action = self._menu.addAction(_plain(short_title(name)))
            action.triggered.connect(partial(self.chosen.emit, live.id))
        self._name_button()
        self._button.setToolTip(words)
        self._button.setAccessibleName(words)
        self._button.setVisible(bool(others))

    def set_brief(self, *, brief: bool) -> None:
        """Show only how many there are, where the row has little room."""
        if brief != self._brief:
            self._brief = brief
            self._name_button()

    def _name_button(self) -> None:
        others = self._live.others
        if self._brief:
            text = f"+{len(others)}"
        elif len(others) == 1:
            metrics = self._button.fontMetrics()
            title = metrics.elidedText(_title(others[0]), Qt.TextElideMode.ElideRight, scaled(_WIDEST_TITLE))
            text = filled(self.tr("Also open: {what}"), what=self._name(others[0], title))
        else:
            text = filled(self.tr("Also open: {what}"), what=len(others))
        self._button.setText(_plain(text))

    def _tell_if_others_turn(self) -> None:
        """Say so where the shown recording has ended and an earlier one is shown in its place."""
        current = self._live.current
        now = current.id if current is not None and current.state.active else ""
        before, self._shown = self._shown, now
        if current is None or not now or not before or now == before or self._live.is_active(before):
            return
        if current.state is State.STARTING:
            return
        if current.state is State.PAUSED:
            text = self.tr("“{title}” is shown again. It is paused.")
        else:
            text = self.tr("“{title}” is shown again. It is still being recorded.")
        said = filled(text, title=short_title(_title(current)))
        self._notices.tell(said, about=About(topic="shown_again"))

    def _name(self, live: RecordingSnapshot, title: str) -> str:
        text = self.tr("{title} (paused)") if live.state is State.PAUSED else self.tr("{title} (recording)")
        return filled(text, title=title)


def _title(live: RecordingSnapshot) -> str:
    entry = entry_of_snapshot(live)
    return title_text(entry) if entry is not None else live.title


def _plain(text: str) -> str:
    """Keep Qt from taking an ampersand of a title for the sign of a key."""
    return text.replace("&", "&&")
