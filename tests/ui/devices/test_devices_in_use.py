"""Which devices are asked for, and what the choosers offer."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pausa.capture.devices import CameraInfo, Devices, MicrophoneInfo
from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.core.events import CameraOpened, DeviceLost
from pausa.core.settings import SettingsFile, WhilePaused
from pausa.ui.devices.device_chooser import DeviceChooser
from pausa.ui.devices.device_watch import DeviceWatch
from pausa.ui.devices.devices_in_use import DevicesInUse
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.widgets.background_query import Inquiry
from pausa.ui.widgets.theme import LIGHT
from support.events import Story

DESK = CameraInfo("/dev/video0", "Desk camera", ("1280x720",))
MICROPHONE = MicrophoneInfo("usb", "Desk microphone", 1, is_default=True)


class Socket:
    """Where devices are plugged in, and asked for: a hub that opens nothing."""

    def __init__(self) -> None:
        self.devices = Devices(cameras=(DESK,), microphones=(MICROPHONE,))
        self.asked: list[tuple[str | None, str | None]] = []
        self.asking_threads: set[str] = set()

    def use(self, camera: CameraRequest | None, microphone: MicrophoneRequest | None) -> None:
        self.asked.append((camera.device if camera else None, microphone.device if microphone else None))

    def list_devices(self) -> Devices:
        self.asking_threads.add(threading.current_thread().name)
        return self.devices

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"nobody should ask a hub for {name} here")


class Desk:
    """Choosers, settings and watch around one socket."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.place = QWidget()
        qtbot.addWidget(self.place)
        self.socket = Socket()
        self.settings = SettingsFile(folder / "settings.json")
        self.live = LiveRecordings()
        self.watch = DeviceWatch(self.socket.list_devices, self.place)
        self.camera = DeviceChooser("camera", "Camera", LIGHT, self.place)
        self.microphone = DeviceChooser("microphone", "Microphone", LIGHT, self.place)
        self.devices = DevicesInUse(
            hub=self.socket,  # type: ignore[arg-type]  # asks for devices only
            settings=self.settings,
            live=self.live,
            watch=self.watch,
            camera=self.camera,
            microphone=self.microphone,
            parent=self.place,
        )
        self.settings.listen(self.devices.take_settings)

    def look(self) -> None:
        with self.qtbot.waitSignal(self.watch.changed):
            self.watch.look()

    def offered(self) -> list[str]:
        return [action.text() for action in self.camera.menu.actions() if action.text()]

    def checked(self) -> list[str]:
        return [action.text() for action in self.camera.menu.actions() if action.isChecked()]

    def loses(self, kind: str, device: str = "default") -> None:
        self.devices.on_event(
            DeviceLost(
                recording_id=None, state=None, monotonic_ns=0, kind=kind, device=device, message="Gone."
            )
        )

    def opens(self, device: str) -> None:
        self.devices.on_event(
            CameraOpened(
                recording_id=None,
                state=None,
                monotonic_ns=0,
                device=device,
                width=1280,
                height=720,
                fps=30.0,
                pixel_format="mjpeg",
            )
        )


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    made = Desk(qtbot, tmp_path)
    made.devices.take_settings(made.settings.value)
    return made


def test_the_system_is_asked_on_another_thread(desk: Desk) -> None:
    desk.look()
    desk.watch.close()
    assert desk.socket.asking_threads == {"device-list"}


def test_the_menu_follows_what_is_plugged_in(desk: Desk) -> None:
    assert desk.offered() == ["Default camera", "Test picture", "No camera"]
    desk.look()
    assert desk.offered() == ["Default camera", "Desk camera", "Test picture", "No camera"]
    desk.socket.devices = Devices(cameras=(DESK, CameraInfo("/dev/video2", "Second & last")))
    desk.look()
    assert desk.offered()[2] == "Second && last"
    desk.socket.devices = Devices()
    desk.look()
    assert desk.offered() == ["Default camera", "Test picture", "No camera"]


def test_while_the_menu_is_open_the_system_is_asked_again_and_again(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.watch.changed):
        desk.camera.menu.aboutToShow.emit()
    desk.socket.devices = Devices()
    with qtbot.waitSignal(desk.watch.changed, timeout=8000):
        pass
    desk.camera.menu.aboutToHide.emit()
    assert desk.offered() == ["Default camera", "Test picture", "No camera"]


def test_what_is_chosen_is_saved_and_opened(desk: Desk) -> None:
    desk.look()
    next(action for action in desk.camera.menu.actions() if action.text() == "Desk camera").trigger()
    assert desk.settings.value.camera == "/dev/video0"
    assert desk.socket.asked == [("default", "default"), ("/dev/video0", "default")]
    assert desk.checked() == ["Desk camera"]


def test_a_chosen_camera_that_is_not_there_stays_chosen(desk: Desk) -> None:
    desk.settings.change(camera="/dev/video7")
    desk.look()
    assert desk.checked() == ["/dev/video7 (not connected)"]


def test_of_a_network_camera_the_menu_shows_the_host_and_no_password(desk: Desk) -> None:
    desk.settings.change(camera="rtsp://me:secret@attic.example/stream")
    assert desk.checked() == ["Camera in the network (attic.example)"]


def test_where_there_is_no_device_at_all_the_test_picture_stands_in_and_says_so(
    qtbot: QtBot, desk: Desk
) -> None:
    with qtbot.waitSignal(desk.devices.stood_in) as told:
        desk.loses("camera")
    assert "test picture" in told.args[0]
    assert desk.socket.asked[-1] == ("synthetic", "default")
    assert desk.devices.is_replaced("camera")
    assert desk.devices.shows_test_picture
    desk.opens("Test picture")
    assert desk.camera.accessibleName() == "Camera: Test picture, No camera found"
    desk.look()
    assert desk.socket.asked[-1] == ("default", "default")
    assert not desk.devices.is_replaced("camera")


def test_a_camera_that_is_lost_is_not_replaced_behind_the_users_back(desk: Desk) -> None:
    desk.opens("Desk camera")
    desk.loses("camera", "Desk camera")
    assert desk.socket.asked == [("default", "default")]
    assert desk.camera.accessibleName() == "Camera: Desk camera, Not connected"


def test_choosers_say_that_the_devices_are_off_while_paused(desk: Desk) -> None:
    desk.opens("Desk camera")
    desk.settings.change(while_paused=WhilePaused.DEVICES_OFF)
    for event in Story().starts().pauses(4, 4).events:
        desk.live.hear(event)
        desk.devices.on_event(event)
    assert desk.camera.accessibleName() == "Camera: Desk camera, Off while you pause"


def test_a_question_asked_while_an_answer_is_due_is_asked_once_more_after_it(qtbot: QtBot) -> None:
    go_on = threading.Event()
    asked: list[int] = []

    def question() -> int:
        asked.append(len(asked))
        go_on.wait(5)
        return len(asked)

    inquiry = Inquiry(question, name="slow")
    answers: list[object] = []
    inquiry.answered.connect(answers.append)
    for _ in range(5):
        inquiry.ask()
    go_on.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    inquiry.close()
    assert len(asked) == 2


def test_an_answer_that_comes_after_the_end_is_not_told(qtbot: QtBot) -> None:
    go_on = threading.Event()
    inquiry = Inquiry(lambda: go_on.wait(5), name="slow")
    with qtbot.assertNotEmitted(inquiry.answered, wait=50):
        inquiry.ask()
        go_on.set()
        inquiry.close()
