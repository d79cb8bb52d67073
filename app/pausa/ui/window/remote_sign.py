"""The sign that Pausa can be commanded from afar, and the notice that it should be and cannot: whoever sits before the camera should know."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from pausa.core.sentences import filled
from pausa.ui.commands.remote_access import FACES, RemoteAccess
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.window.notice_stack import About, Notices, Offer, Tone
from pausa.ui.window.tray import Tray


class RemoteSign(QObject):
    """Shows the action, which stands beside the menu and in it, while something is open; its tool tip names the addresses."""

    def __init__(
        self,
        *,
        access: RemoteAccess,
        action: QAction,
        tray: Tray,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        """``action`` opens the page of the settings, also while it is hidden."""
        super().__init__(parent)
        self._notices = notices
        self._problems: dict[str, str] = {}
        self._access = access
        self._action = action
        self._tray = tray
        access.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        addresses = self._access.addresses
        words = self.tr("Remote control is on")
        self._action.setVisible(bool(addresses))
        self._action.setToolTip(
            filled(self.tr("Remote control is on: {addresses}"), addresses=", ".join(addresses))
        )
        self._tray.show_reached(words if addresses else "")
        for face in FACES:
            self._tell_problem(face, engine_text(self._access.reach(face).problem))

    def _tell_problem(self, face: str, problem: str) -> None:
        if problem == self._problems.get(face, ""):
            return
        self._problems[face] = problem
        topic = f"remote_{face}"
        self._notices.end(topic)
        if problem:
            offer = Offer(self.tr("Settings…"), lambda: self._action.triggered.emit())
            self._notices.tell(problem, Tone.WARNING, offer, about=About(topic=topic, lasting=True))
