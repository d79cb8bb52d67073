"""The sign that Pausa can be commanded from afar: whoever sits before the camera should know it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from pausa.core.sentences import filled
from pausa.ui.commands.remote_access import RemoteAccess
from pausa.ui.window.tray import Tray


class RemoteSign(QObject):
    """Shows the action, which stands beside the menu and in it, while something is open; its tool tip names the addresses."""

    def __init__(
        self, *, access: RemoteAccess, action: QAction, tray: Tray, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
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
