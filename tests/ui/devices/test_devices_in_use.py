"""Which devices are requested, and what the choosers offer."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from pausa.capture.devices import CameraInfo, DeviceKind, Devices, MicrophoneInfo
from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.core.events import CameraOpened, DeviceLost, Noticed, RecordingStopped
from pausa.core.sentences import verbatim
from pausa.core.settings import WhilePaused
from pausa.core.settings_file import SettingsFile
from pausa.ui.devices.device_chooser import DeviceChooser
from pausa.ui.devices.devices_in_use import DevicesInUse
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.widgets.background_query import BackgroundQuery
from pausa.ui.widgets.device_watch import DeviceWatch
from pausa.ui.widgets.theme import LIGHT
from support.recording_events import RecordingEvents
from support.waiting import PATIENCE_S

DESK_CAMERA = CameraInfo("/dev/video0", "Desk camera", ("1280x720",))
MICROPHONE = MicrophoneInfo("usb", "Desk microphone", 1, is_default=True)


class FakeHub:
    """A hub that opens nothing: it records which devices are requested."""

    def __init__(self) -> None:
        self.devices = Devices(cameras=(DESK_CAMERA,), microphones=(MICROPHONE,))
        self.asked: list[tuple[str | None, str | None]] = []
        self.chosen_anew: list[str] = []
        self.requests: list[CameraRequest | None] = []
        self.asking_threads: set[str] = set()

    def use(self, camera: CameraRequest | None, microphone: MicrophoneRequest | None) -> None:
        self.requests.append(camera)
        self.asked.append((camera.device if camera else None, microphone.device if microphone else None))

    def choose_anew(self, kind: str) -> None:
        self.chosen_anew.append(kind)

    def hold_look(self, *, wanted: bool) -> None:
        self.holds_look = wanted

    def amplify(self, gain_db: float) -> None:
        self.gain_db = gain_db

    def list_devices(self, kinds: object = None) -> Devices:  # noqa: ARG002 - all, whatever is asked for
        self.asking_threads.add(threading.current_thread().name)
        return self.devices

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"nobody should ask a hub for {name} here")


class DeviceChoosers:
    """Choosers, settings and watch around one hub."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.place = QWidget()
        qtbot.addWidget(self.place)
        self.hub = FakeHub()
        self.settings = SettingsFile(folder / "settings.json")
        self.live = LiveRecordings()
        self.watch = DeviceWatch(self.hub.list_devices, self.place)
        self.camera = DeviceChooser("camera", "Camera", LIGHT, self.place)
        self.microphone = DeviceChooser("microphone", "Microphone", LIGHT, self.place)
        self.devices = DevicesInUse(
            hub=self.hub,  # type: ignore[arg-type]  # asks for devices only
            settings=self.settings,
            live=self.live,
            watch=self.watch,
            camera=self.camera,
            microphone=self.microphone,
            parent=self.place,
        )
        self.settings.listen(self.devices.take_settings)

    def look(self) -> None:
        self.watch.look()
        self.qtbot.waitUntil(lambda: self.watch.devices == self.hub.devices)

    def offered(self) -> list[str]:
        return [action.text() for action in self.camera.menu.actions() if action.isCheckable()]

    def checked(self) -> list[str]:
        return [action.text() for action in self.camera.menu.actions() if action.isChecked()]

    def loses(self, kind: str, device: str = "default") -> None:
        self.devices.on_event(
            DeviceLost(
                recording_id=None, state=None, monotonic_ns=0, kind=kind, device=device, message="Gone."
            )
        )

    def opens(self, device: str, *, identity: str = "", stands_in: bool = False) -> None:
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
                identity=identity,
                stands_in=stands_in,
            )
        )


@pytest.fixture
def choosers(qtbot: QtBot, tmp_path: Path) -> DeviceChoosers:
    made = DeviceChoosers(qtbot, tmp_path)
    made.devices.take_settings(made.settings.value)
    return made


def test_the_system_is_asked_on_another_thread(choosers: DeviceChoosers) -> None:
    choosers.look()
    choosers.watch.close()
    assert choosers.hub.asking_threads == {"list-of-cameras", "list-of-microphones"}


def test_the_menu_follows_what_is_plugged_in(choosers: DeviceChoosers) -> None:
    assert choosers.offered() == ["Default camera", "Test picture", "No camera"]
    choosers.look()
    assert choosers.offered() == ["Default camera", "Desk camera", "Test picture", "No camera"]
    choosers.hub.devices = Devices(cameras=(DESK_CAMERA, CameraInfo("/dev/video2", "Second & last")))
    choosers.look()
    assert choosers.offered()[2] == "Second && last"
    choosers.hub.devices = Devices()
    choosers.look()
    assert choosers.offered() == ["Default camera", "Test picture", "No camera"]


def test_while_the_menu_is_open_the_system_is_asked_again_and_again(
    qtbot: QtBot, choosers: DeviceChoosers
) -> None:
    choosers.camera.menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: choosers.watch.devices == choosers.hub.devices)
    choosers.hub.devices = Devices()
    qtbot.waitUntil(lambda: choosers.watch.devices == Devices())
    choosers.camera.menu.aboutToHide.emit()
    assert choosers.offered() == ["Default camera", "Test picture", "No camera"]


def test_what_is_chosen_is_saved_and_opened(choosers: DeviceChoosers) -> None:
    choosers.look()
    next(action for action in choosers.camera.menu.actions() if action.text() == "Desk camera").trigger()
    assert choosers.settings.value.camera == "/dev/video0"
    assert choosers.hub.asked == [("default", "default"), ("/dev/video0", "default")]
    assert choosers.checked() == ["Desk camera"]


def test_a_chosen_camera_that_is_not_there_stays_chosen(choosers: DeviceChoosers) -> None:
    choosers.settings.change(camera="/dev/video7")
    choosers.look()
    assert choosers.checked() == ["/dev/video7 (not connected)"]


def test_of_a_network_camera_the_menu_shows_the_host_and_no_password(choosers: DeviceChoosers) -> None:
    choosers.settings.change(camera="rtsp://me:secret@attic.example/stream")
    assert choosers.checked() == ["Network camera (attic.example)"]


def test_as_long_as_a_test_picture_stands_in_it_is_said_and_the_digits_can_be_read(
    qtbot: QtBot, choosers: DeviceChoosers
) -> None:
    with qtbot.waitSignal(choosers.devices.stand_in_told) as told:
        choosers.opens("Test picture", stands_in=True)
    assert told.args == ["Test picture – no camera was found"]
    assert choosers.devices.shows_test_picture
    assert choosers.camera.accessibleName() == "Camera: Test picture, No camera found"
    with qtbot.waitSignal(choosers.devices.stand_in_told) as told:
        choosers.opens("Desk camera")
    assert told.args == [""]
    assert not choosers.devices.shows_test_picture
    assert choosers.hub.asked == [("default", "default")]


def test_a_device_that_is_chosen_again_is_tried_anew(choosers: DeviceChoosers) -> None:
    choosers.look()
    choosers.camera.chosen.emit("default")
    choosers.microphone.chosen.emit("default")
    assert choosers.hub.chosen_anew == ["camera", "microphone"]
    choosers.camera.chosen.emit(DESK_CAMERA.identifier)
    assert choosers.hub.chosen_anew == ["camera", "microphone"]
    choosers.camera.chosen.emit(DESK_CAMERA.identifier)
    assert choosers.hub.chosen_anew == ["camera", "microphone", "camera"]


@pytest.mark.parametrize("older", ["/dev/video0", "0", "Desk camera", "desk"])
def test_an_older_setting_is_carried_over_to_what_the_camera_is_and_the_camera_stays_open(
    choosers: DeviceChoosers, older: str
) -> None:
    choosers.settings.change(camera=older)
    choosers.opens("Desk camera", identity="Desk camera [serial=A1 port=usb-1]")
    assert choosers.settings.value.camera == "Desk camera [serial=A1 port=usb-1]"
    assert [camera for camera, _ in choosers.hub.asked] == ["default", older]


@pytest.mark.parametrize("chosen", ["default", "synthetic", "rtsp://attic.example/stream"])
def test_other_settings_stay_as_they_are(choosers: DeviceChoosers, chosen: str) -> None:
    choosers.settings.change(camera=chosen)
    choosers.opens("Desk camera", identity="Desk camera [serial=A1 port=usb-1]")
    assert choosers.settings.value.camera == chosen


def test_another_camera_of_the_same_model_does_not_become_the_chosen_one(choosers: DeviceChoosers) -> None:
    choosers.settings.change(camera="Desk camera [serial=A1 port=usb-1]")
    choosers.opens("Desk camera", identity="Desk camera [serial=B2 port=usb-1]")
    assert choosers.settings.value.camera == "Desk camera [serial=A1 port=usb-1]"
    choosers.opens("Desk camera", identity="Desk camera [serial=A1 port=usb-7]")
    assert choosers.settings.value.camera == "Desk camera [serial=A1 port=usb-7]"


def test_a_camera_that_is_lost_is_not_replaced_behind_the_users_back(choosers: DeviceChoosers) -> None:
    choosers.opens("Desk camera")
    choosers.loses("camera", "Desk camera")
    assert choosers.hub.asked == [("default", "default")]
    assert choosers.camera.accessibleName() == "Camera: Desk camera, Not connected"


def test_choosers_say_that_the_devices_are_off_while_paused(choosers: DeviceChoosers) -> None:
    choosers.opens("Desk camera")
    choosers.settings.change(while_paused=WhilePaused.DEVICES_OFF)
    for event in RecordingEvents().starts().pauses(4, 4).events:
        choosers.live.hear(event)
        choosers.devices.on_event(event)
    assert choosers.camera.accessibleName() == "Camera: Desk camera, Off while paused"


def test_a_question_asked_while_an_answer_is_due_is_asked_once_more_after_it(qtbot: QtBot) -> None:
    go_on = threading.Event()
    asked: list[int] = []

    def question() -> int:
        asked.append(len(asked))
        go_on.wait(5)
        return len(asked)

    query = BackgroundQuery(question, name="slow")
    answers: list[object] = []
    query.answered.connect(answers.append)
    for _ in range(5):
        query.ask()
    go_on.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    query.close()
    assert len(asked) == 2


def test_an_answer_that_comes_after_the_end_is_not_told(qtbot: QtBot) -> None:
    go_on = threading.Event()
    query = BackgroundQuery(lambda: go_on.wait(5), name="slow")
    with qtbot.assertNotEmitted(query.answered, wait=50):
        query.ask()
        go_on.set()
        query.close()


def test_a_sound_system_that_does_not_answer_hides_no_camera(qtbot: QtBot) -> None:
    answers = threading.Event()

    def list_devices(kinds: object = None) -> Devices:
        if kinds == (DeviceKind.MICROPHONE,):
            answers.wait(PATIENCE_S)
        return Devices(cameras=(DESK_CAMERA,), unanswered=("microphones",))

    place = QWidget()
    qtbot.addWidget(place)
    watch = DeviceWatch(list_devices, place)
    try:
        watch.look()
        qtbot.waitUntil(lambda: watch.devices.cameras == (DESK_CAMERA,))
        assert not answers.is_set()
        answers.set()
        qtbot.waitUntil(lambda: watch.devices.unanswered == ("microphones",))
    finally:
        answers.set()
        watch.close()


# ── size and rate ────────────────────────────────────────────────────────────────────────────────────


def submenu(choosers: DeviceChoosers, title: str) -> QMenu:
    choosers.camera.menu.aboutToShow.emit()
    (found,) = (
        action.menu() for action in choosers.camera.menu.actions() if action.text().startswith(f"{title}:")
    )
    assert isinstance(found, QMenu)
    return found


def texts(choosers: DeviceChoosers) -> str:
    choosers.camera.menu.aboutToShow.emit()
    return "\n".join(action.text() for action in choosers.camera.menu.actions())


def test_size_and_rate_are_chosen_in_the_cameras_menu(choosers: DeviceChoosers) -> None:
    choosers.opens("Desk camera")
    assert "The camera delivers 1280 × 720, 30 per second" in texts(choosers)
    (full,) = (one for one in submenu(choosers, "Picture size").actions() if one.data() == "1920x1080")
    full.trigger()
    (fast,) = (one for one in submenu(choosers, "Frames per second").actions() if one.data() == "60")
    fast.trigger()
    assert (choosers.settings.value.size, choosers.settings.value.fps) == ("1920x1080", "60")
    asked = choosers.hub.requests[-1]
    assert asked is not None
    assert (asked.width, asked.height, asked.fps) == (1920, 1080, 60)
    checked = [one.data() for one in submenu(choosers, "Picture size").actions() if one.isChecked()]
    assert checked == ["1920x1080"]


def test_while_recording_another_size_counts_from_the_next_recording_on(choosers: DeviceChoosers) -> None:
    story = RecordingEvents().starts()
    for event in story.events:
        choosers.live.hear(event)
    assert "next recording" in texts(choosers)
    before = list(choosers.hub.requests)
    choosers.settings.change(size="1920x1080")
    assert choosers.hub.requests == before
    for event in RecordingEvents().stops(3).events:
        choosers.live.hear(event)
        choosers.devices.on_event(event)
    asked = choosers.hub.requests[-1]
    assert asked is not None
    assert asked.width == 1920
    assert "next recording" not in texts(choosers)


def test_while_sound_is_recorded_without_the_camera_that_is_said_in_its_place(
    choosers: DeviceChoosers, qtbot: QtBot
) -> None:
    choosers.loses("camera", "Desk camera")
    with qtbot.waitSignal(choosers.devices.camera_told) as told:
        choosers.devices.on_event(
            Noticed(monotonic_ns=0, code="camera_missing", message=verbatim("Sound only for now."))
        )
    assert told.args == ["camera-off", "Sound only for now."]
    with qtbot.waitSignal(choosers.devices.camera_told) as told:
        choosers.devices.on_event(RecordingStopped(monotonic_ns=0, reason="user", recorded_ns=0))
    assert told.args == ["camera-off", "Gone."]
    choosers.opens("Desk camera")
    with qtbot.assertNotEmitted(choosers.devices.camera_told):
        choosers.devices.on_event(RecordingStopped(monotonic_ns=0, reason="user", recorded_ns=0))


def test_the_picture_is_held_as_it_looks_or_not_as_soon_as_that_is_set(choosers: DeviceChoosers) -> None:
    choosers.devices.take_settings(choosers.settings.value)
    assert choosers.hub.holds_look
    choosers.settings.change(hold_look=False)
    assert not choosers.hub.holds_look
