"""A file is shown in its folder, on a session bus of the test's own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from support.message_bus import HAS_MESSAGE_BUS, open_message_bus

pytestmark = pytest.mark.skipif(
    not HAS_MESSAGE_BUS,
    reason="the file manager is asked over D-Bus on Linux only",
)

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import ClassInfo, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pausa.ui.widgets.file_browser import FileBrowser

application = QGuiApplication([])

@ClassInfo({"D-Bus Interface": "org.freedesktop.FileManager1"})
class FileManager(QObject):
    @Slot("QStringList", str)
    def ShowItems(self, addresses, _startup_id):
        print("shown", *addresses)
        QTimer.singleShot(0, application.quit)

class Desktop(QObject):
    @Slot("QUrl")
    def opened(self, address):
        print("opened", address.toString())
        QTimer.singleShot(0, application.quit)

manager, desktop = FileManager(), Desktop()
QDesktopServices.setUrlHandler("file", desktop, "opened")
if sys.argv[2] == "with file manager":
    bus = QDBusConnection.sessionBus()
    assert bus.registerService("org.freedesktop.FileManager1")
    assert bus.registerObject("/org/freedesktop/FileManager1", manager, QDBusConnection.RegisterOption.ExportAllSlots)
browser = FileBrowser()
assert browser.show(Path(sys.argv[1]))
application.exec()
"""


@pytest.fixture
def bus_address() -> Iterator[str]:
    with open_message_bus() as bus:
        yield bus.address


def _said(path: Path, desktop: str, bus_address: str) -> str:
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus_address, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, path, desktop],
        env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    "name", ["Lecture 4 – Fourier.mp4", "C# 100 % sure? 'a' \"b\".mp4", os.fsdecode(b"caf\xe9.mp4")]
)
def test_the_file_manager_is_asked_to_select_the_file(tmp_path: Path, bus_address: str, name: str) -> None:
    film = tmp_path / name
    film.touch()
    assert _said(film, "with file manager", bus_address) == f"shown {film.as_uri()}"


def test_without_one_the_folder_is_opened(tmp_path: Path, bus_address: str) -> None:
    film = tmp_path / "film.mp4"
    film.touch()
    assert _said(film, "without", bus_address) == f"opened {QUrl.fromLocalFile(str(tmp_path)).toString()}"


def test_of_a_missing_file_the_folder_is_opened(tmp_path: Path, bus_address: str) -> None:
    opened = f"opened {QUrl.fromLocalFile(str(tmp_path)).toString()}"
    assert _said(tmp_path / "gone.mp4", "with file manager", bus_address) == opened
