"""Shows a file in the system's file manager, selected where the system supports that."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from pausa.core.paths import is_folder, is_there

_FILE_MANAGER = "org.freedesktop.FileManager1"
_ANSWER_MS = 4000


class FileBrowser(QObject):
    """Asks the system's file manager, and does not wait for it."""

    def show(self, path: Path) -> bool:
        """Open the folder of ``path`` with it selected. Return False if neither the file nor its folder exists."""
        if not is_there(path):
            return is_folder(path.parent) and _open(path.parent)
        match sys.platform:
            case "win32":
                QProcess.startDetached("explorer", ["/select,", str(path)])
            case "darwin":
                QProcess.startDetached("open", ["-R", str(path)])
            case _:
                self._show_by_bus(path)
        return True

    def show_inside(self, folder: Path) -> bool:
        """Open ``folder``. Return False if it does not exist."""
        return is_folder(folder) and _open(folder)

    def _show_by_bus(self, path: Path) -> None:
        # Imported here, because not every build of Qt for other systems has it.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            _open(path.parent)
            return
        call = QDBusMessage.createMethodCall(
            _FILE_MANAGER, "/org/freedesktop/FileManager1", _FILE_MANAGER, "ShowItems"
        )
        # Not by QUrl, which knows only paths that are text.
        call.setArguments([[path.absolute().as_uri()], ""])
        answer = QDBusPendingCallWatcher(bus.asyncCall(call, _ANSWER_MS), self)

        def on_finished() -> None:
            if answer.isError():
                _open(path.parent)
            answer.deleteLater()

        answer.finished.connect(on_finished)


def _open(folder: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
