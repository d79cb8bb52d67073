"""Whoever sits before the camera can see that it can be started from afar."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pausa.control.remote.remote_control import FaceStatus
from pausa.core.sentences import NOTHING, Sentence, sentence
from pausa.ui.application import WindowProgram
from pausa.ui.commands.remote_access import RemoteAccess
from pausa.ui.widgets.theme import LIGHT
from pausa.ui.window.notice_stack import Notices
from pausa.ui.window.remote_sign import RemoteSign


class Faces:
    """Remote control whose faces open and close by hand."""

    def __init__(self) -> None:
        self.addresses: dict[str, str] = {}
        self.problem: Sentence = NOTHING
        self.listeners: list[object] = []

    def follow(self) -> None:
        pass

    def open_anew(self) -> None:
        pass

    def status(self, name: str) -> FaceStatus:
        problem = self.problem if name == "obs" else NOTHING
        return FaceStatus(address=self.addresses.get(name, ""), problem=problem)

    def listen(self, listener: object) -> None:
        self.listeners.append(listener)

    def tell(self, **addresses: str) -> None:
        self.addresses = addresses
        for listener in self.listeners:
            assert callable(listener)
            listener()


class Icon(QObject):
    """As the tray's icon."""

    shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def show_reached(self, words: str) -> None:
        self.words = words


def _notices(qtbot: QtBot) -> Notices:
    around = QWidget()
    qtbot.addWidget(around)
    return Notices(LIGHT, around)


def test_what_should_be_open_and_is_not_is_told_once_until_it_is(qtbot: QtBot) -> None:
    faces, action = Faces(), QAction("Remote control is on")
    access, notices = RemoteAccess(faces), _notices(qtbot)
    sign = RemoteSign(access=access, action=action, tray=Icon(), notices=notices)
    faces.problem = sentence("Port {port} is used by another program, perhaps by OBS itself.", port=4455)
    faces.tell()
    told = ["Port 4455 is used by another program, perhaps by OBS itself."]
    qtbot.waitUntil(lambda: notices.texts == told)
    (settings,) = [one for one in notices.findChildren(QPushButton) if one.text() == "Settings…"]
    with qtbot.waitSignal(action.triggered):
        settings.click()
    faces.tell(web="http://127.0.0.1:8765")
    qtbot.waitUntil(action.isVisible)
    assert notices.texts == [], "it was closed, and nothing is new"
    faces.problem = NOTHING
    faces.tell(obs="ws://127.0.0.1:4455")
    faces.problem = sentence("Port {port} may not be used.", port=80)
    faces.tell()
    qtbot.waitUntil(lambda: notices.texts == ["Port 80 may not be used."])
    faces.problem = NOTHING
    faces.tell()
    qtbot.waitUntil(lambda: notices.texts == [])
    access.close()
    sign.deleteLater()


def test_it_is_seen_while_anything_is_open_and_names_where(qtbot: QtBot) -> None:
    faces, icon, action = Faces(), Icon(), QAction("Remote control is on")
    access = RemoteAccess(faces)
    assert access.local_address("web") == ""
    notices = _notices(qtbot)
    sign = RemoteSign(access=access, action=action, tray=icon, notices=notices)
    assert not action.isVisible()
    faces.tell(web="http://127.0.0.1:8765", obs="ws://127.0.0.1:4455")
    qtbot.waitUntil(action.isVisible)
    assert action.toolTip() == "Remote control is on: http://127.0.0.1:8765, ws://127.0.0.1:4455"
    assert icon.words == "Remote control is on"
    faces.tell()
    qtbot.waitUntil(lambda: not action.isVisible())
    assert icon.words == ""
    access.close()
    faces.tell(web="http://127.0.0.1:8765")
    sign.deleteLater()


def test_the_sign_stands_beside_the_menu_and_opens_the_page(program: WindowProgram, qtbot: QtBot) -> None:
    button = program.window.contents.strip_row.remote
    assert not button.isVisible()
    program.actions["remote"].setVisible(True)
    qtbot.waitUntil(button.isVisible)
    button.click()
    dialog = program.dialogs._settings_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.page("remote").isVisible())
    dialog.close()
