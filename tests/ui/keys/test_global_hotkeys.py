"""System-wide keys: on a real X server with real key presses, and through a portal on a real message bus."""

import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from pausa.core.errors import InputError
from pausa.core.settings_file import SettingsFile
from pausa.ui.keys.global_hotkeys import GlobalHotkeys
from pausa.ui.keys.pynput_hotkeys import pynput_name
from pausa.ui.keys.shortcuts import Shortcuts
from support.message_bus import HAS_MESSAGE_BUS, open_message_bus

pytestmark = pytest.mark.usefixtures("qapp")

needs_x11 = pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="needs Xvfb and xdotool",
)
needs_bus = pytest.mark.skipif(not HAS_MESSAGE_BUS, reason="needs dbus-daemon")


def _key(text: str) -> QKeySequence:
    return QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


Make = Callable[[dict[str, str]], GlobalHotkeys]


@pytest.fixture
def make(settings: SettingsFile) -> Iterator[Make]:
    """Hotkeys for an environment, closed at the end."""
    made: list[GlobalHotkeys] = []

    def _make(environment: dict[str, str]) -> GlobalHotkeys:
        hotkeys = GlobalHotkeys(
            settings=settings,
            shortcuts=Shortcuts(settings=settings),
            platform="linux",
            environment=environment,
        )
        made.append(hotkeys)
        return hotkeys

    yield _make
    for hotkeys in made:
        hotkeys.close()
        hotkeys.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "hotkeys"]


# ── X11 ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def display() -> Iterator[str]:
    """Start an X server; yield its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as numbers:
        yield f":{numbers.readline().strip()}"
    server.terminate()
    server.wait(10)


def _press(display: str, *arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], env={**os.environ, "DISPLAY": display}, check=True, timeout=60)


@needs_x11
@pytest.mark.xvfb
def test_a_key_is_heard_while_another_programs_window_has_the_focus(
    display: str, settings: SettingsFile, qtbot: QtBot, make: Make
) -> None:
    from Xlib import X
    from Xlib.display import Display

    settings.change(global_shortcuts={"pause": "Ctrl+Alt+P"})
    hotkeys = make({"DISPLAY": display})
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    assert hotkeys.available
    assert hotkeys.trouble("pause") == ""

    other = Display(display)
    window = other.screen().root.create_window(0, 0, 200, 100, 0, other.screen().root_depth)
    window.change_attributes(event_mask=X.KeyPressMask)
    window.map()
    window.set_input_focus(X.RevertToParent, X.CurrentTime)
    other.sync()
    assert other.get_input_focus().focus == window

    with qtbot.waitSignal(hotkeys.triggered) as heard:
        _press(display, "key", "ctrl+alt+p")
    assert heard.args is not None
    assert heard.args[0] == "pause"
    _press(display, "key", "q")
    typed: list[int] = []
    while ord("q") not in typed:
        event = other.next_event()
        if event.type == X.KeyPress:
            typed.append(other.keycode_to_keysym(event.detail, 0))
    assert ord("p") not in typed, "the other program gets its own keys, but not ours"
    other.close()


@needs_x11
@pytest.mark.xvfb
def test_a_key_held_down_counts_once_and_locks_do_not_matter(display: str, qtbot: QtBot, make: Make) -> None:
    hotkeys = make({"DISPLAY": display})
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    heard: list[str] = []
    hotkeys.triggered.connect(lambda action, _ns: heard.append(action))
    # Once for the key that is set now, once for what came of it.
    with qtbot.waitSignals([hotkeys.changed, hotkeys.changed]):
        hotkeys.set_key("stop", _key("F9"))
    with qtbot.waitSignal(hotkeys.triggered):
        # A server repeats a key that is down for two thirds of a second.
        _press(display, "keydown", "F9", "sleep", "1.2", "keyup", "F9")
    _press(display, "key", "Num_Lock", "key", "Caps_Lock")
    with qtbot.waitSignal(hotkeys.triggered):
        _press(display, "key", "F9")
    assert heard == ["stop", "stop"]


@needs_x11
@pytest.mark.xvfb
def test_a_key_that_another_program_has_is_told(display: str, qtbot: QtBot, make: Make) -> None:
    first, second = make({"DISPLAY": display}), make({"DISPLAY": display})
    first.set_key("record", _key("Ctrl+Alt+R"))
    with qtbot.waitSignal(first.changed):
        first.start()
    second.start()
    qtbot.waitUntil(lambda: second.trouble("record") != "")
    assert "Another program already uses Ctrl+Alt+R" in second.trouble("record")


@needs_x11
@pytest.mark.xvfb
def test_a_key_that_no_keyboard_has_is_told(display: str, qtbot: QtBot, make: Make) -> None:
    hotkeys = make({"DISPLAY": display})
    hotkeys.start()
    hotkeys.set_key("record", _key("Ctrl+Ж"))
    qtbot.waitUntil(lambda: hotkeys.trouble("record") != "")
    assert "is not on this keyboard" in hotkeys.trouble("record")


def test_without_a_display_the_settings_can_say_so(make: Make) -> None:
    hotkeys = make({})
    hotkeys.start()
    assert not hotkeys.available
    assert hotkeys.sentence.startswith("On this desktop, keys cannot work")


@pytest.mark.skipif(sys.platform != "linux", reason="Xlib is installed on Linux only")
@pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning"
)  # Xlib forgets the sockets on which nobody answered
def test_a_display_that_does_not_answer_is_the_same(qtbot: QtBot, make: Make) -> None:
    hotkeys = make({"DISPLAY": ":987"})
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    assert not hotkeys.available


# ── What may be a key ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("M", "could no longer type"),
        ("Shift+R", "could no longer type"),
        ("Ctrl+F", "already used for “Search recordings” in the window"),
        ("Ctrl+Alt+S", "already used for “Stop and save” here"),
    ],
)
def test_a_key_that_would_harm_is_refused_with_a_reason(
    settings: SettingsFile, key: str, reason: str, make: Make
) -> None:
    settings.change(global_shortcuts={"stop": "Ctrl+Alt+S"})
    hotkeys = make({})
    with pytest.raises(InputError, match=reason):
        hotkeys.set_key("record", _key(key))
    assert hotkeys.key("record").isEmpty()


@pytest.mark.parametrize("key", ["F9", "Ctrl+Alt+R", "Meta+R", "Media Play", "Ctrl+R"])
def test_good_keys_are_kept_and_survive_a_restart(tmp_path: Path, key: str, make: Make) -> None:
    make({}).set_key("record", _key(key))
    assert SettingsFile(tmp_path / "settings.json").value.global_shortcuts == {"record": key}


@pytest.mark.parametrize(
    ("key", "windows", "macos"),
    [
        ("Ctrl+Alt+R", "<ctrl>+<alt>+r", "<cmd>+<alt>+r"),
        ("Meta+Shift+F5", "<shift>+<f5>+<cmd>", "<shift>+<f5>+<ctrl>"),
        ("Ctrl+Space", "<ctrl>+<space>", "<cmd>+<space>"),
        ("Ctrl+Alt+1", "<ctrl>+<alt>+1", "<cmd>+<alt>+1"),
        ("Ctrl+Ins", "<ctrl>+<insert>", None),
        ("F30", None, None),
    ],
)
def test_keys_are_named_as_pynput_names_them(key: str, windows: str | None, macos: str | None) -> None:
    combination = _key(key)[0]
    for platform, expected in (("win32", windows), ("darwin", macos)):
        name = pynput_name(combination, platform)
        assert (name and sorted(name.split("+"))) == (expected and sorted(expected.split("+")))


# ── Wayland ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def bus_address() -> Iterator[str]:
    with open_message_bus() as bus:
        yield bus.address


class FakePortal:
    """A stand-in for the desktop's portal. ``answer`` 0: the user agrees, 1: the user cancels."""

    NAME = "org.freedesktop.portal.Desktop"
    SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"

    def __init__(self, address: str, *, answer: int = 0, knows_shortcuts: bool = True) -> None:
        self.bound: list[dict[str, str]] = []
        self.closed: list[str] = []
        self._answer = answer
        self._knows_shortcuts = knows_shortcuts
        self._session = ""
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(self.NAME))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def activate(self, action: str) -> None:
        body = (self._session, action, 123, {})
        self._bus.send(new_signal(self._shortcuts, "Activated", "osta{sv}", body))

    def say_nonsense(self) -> None:
        self._bus.send(new_signal(self._shortcuts, "Activated"))

    @property
    def _shortcuts(self) -> DBusAddress:
        return DBusAddress("/org/freedesktop/portal/desktop", interface=self.SHORTCUTS)

    def join(self) -> None:
        self._thread.join(20)

    def _serve(self) -> None:
        while True:
            call = self._bus.receive()
            if call.header.message_type is not MessageType.method_call:
                continue
            fields = call.header.fields
            sender = fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
            match fields[HeaderFields.member]:
                case "Get" if self._knows_shortcuts:
                    self._bus.send(new_method_return(call, "v", (("u", 2),)))
                case "CreateSession":
                    (_, token), (_, handle) = (
                        call.body[0][name] for name in ("session_handle_token", "handle_token")
                    )
                    self._session = f"/org/freedesktop/portal/desktop/session/{sender}/{token}"
                    self._respond(call, f"{sender}/{handle}", 0, {"session_handle": ("s", self._session)})
                case "BindShortcuts":
                    assert fields[HeaderFields.signature] == "oa(sa{sv})sa{sv}"
                    self.bound.append({name: about["preferred_trigger"][1] for name, about in call.body[1]})
                    triggers = [
                        (name, {"trigger_description": ("s", f"desktop's {name} key")})
                        for name, _ in call.body[1]
                    ]
                    results = {"shortcuts": ("a(sa{sv})", triggers)} if not self._answer else {}
                    self._respond(call, f"{sender}/{call.body[3]['handle_token'][1]}", self._answer, results)
                case "Close":
                    self.closed.append(fields[HeaderFields.path])
                    self._bus.send(new_method_return(call))
                case "Quit":
                    self._bus.send(new_method_return(call))
                    self._bus.close()
                    return
                case _:
                    unknown = "org.freedesktop.DBus.Error.UnknownMethod"
                    self._bus.send(new_error(call, unknown, "s", ("no such thing",)))

    def _respond(self, call: Message, request: str, answer: int, results: dict[str, object]) -> None:
        handle = f"/org/freedesktop/portal/desktop/request/{request}"
        # The answer may overtake the reply; a client must have listened before it called.
        emitter = DBusAddress(handle, interface="org.freedesktop.portal.Request")
        self._bus.send(new_signal(emitter, "Response", "ua{sv}", (answer, results)))
        self._bus.send(new_method_return(call, "o", (handle,)))


@pytest.fixture
def portal(bus_address: str) -> Iterator[Callable[..., FakePortal]]:
    portals: list[FakePortal] = []

    def _portal(**options: int) -> FakePortal:
        portals.append(FakePortal(bus_address, **options))
        return portals[-1]

    yield _portal
    for one in portals:
        with open_dbus_connection(bus_address) as bus:
            bus.send_and_get_reply(
                new_method_call(DBusAddress("/", FakePortal.NAME, FakePortal.SHORTCUTS), "Quit")
            )
        one.join()


def _wayland(bus_address: str) -> dict[str, str]:
    return {"WAYLAND_DISPLAY": "wayland-0", "DBUS_SESSION_BUS_ADDRESS": bus_address}


@needs_bus
def test_on_wayland_the_desktop_listens_and_tells(
    settings: SettingsFile, portal: Callable[..., FakePortal], bus_address: str, qtbot: QtBot, make: Make
) -> None:
    desktop = portal()
    settings.change(global_shortcuts={"pause": "Ctrl+Alt+P", "record": "Meta+Space"})
    hotkeys = make(_wayland(bus_address))
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    assert desktop.bound == [{"record": "LOGO+space", "pause": "CTRL+ALT+p"}]
    assert hotkeys.available
    assert hotkeys.chosen_by_desktop("pause") == "desktop's pause key"
    assert "Your desktop manages" in hotkeys.sentence
    with qtbot.waitSignal(hotkeys.triggered) as heard:
        desktop.activate("pause")
    assert heard.args is not None
    assert heard.args[0] == "pause"


@needs_bus
def test_on_wayland_a_changed_key_is_asked_for_in_a_new_session(
    settings: SettingsFile, portal: Callable[..., FakePortal], bus_address: str, qtbot: QtBot, make: Make
) -> None:
    desktop = portal()
    settings.change(global_shortcuts={"pause": "Ctrl+Alt+P"})
    hotkeys = make(_wayland(bus_address))
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    hotkeys.set_key("pause", _key("F9"))
    qtbot.waitUntil(lambda: len(desktop.bound) == 2)
    assert desktop.bound[1] == {"pause": "F9"}
    hotkeys.close()
    assert len(desktop.closed) == 2


@needs_bus
def test_on_wayland_a_no_of_the_user_is_told(
    settings: SettingsFile, portal: Callable[..., FakePortal], bus_address: str, qtbot: QtBot, make: Make
) -> None:
    portal(answer=1)
    settings.change(global_shortcuts={"pause": "Ctrl+Alt+P"})
    hotkeys = make(_wayland(bus_address))
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    assert not hotkeys.available
    assert "refused these keys" in hotkeys.sentence


@needs_bus
def test_on_wayland_without_keys_the_desktop_is_asked_for_none(
    portal: Callable[..., FakePortal], bus_address: str, qtbot: QtBot, make: Make
) -> None:
    desktop = portal()
    hotkeys = make(_wayland(bus_address))
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    assert hotkeys.available
    assert desktop.bound == []


@needs_bus
@pytest.mark.parametrize("portal_without_shortcuts", [True, False])
def test_on_a_wayland_desktop_without_the_portal_the_settings_can_say_so(
    portal: Callable[..., FakePortal],
    bus_address: str,
    qtbot: QtBot,
    make: Make,
    *,
    portal_without_shortcuts: bool,
) -> None:
    if portal_without_shortcuts:
        portal(knows_shortcuts=False)
    hotkeys = make(_wayland(bus_address))
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    assert not hotkeys.available
    assert hotkeys.sentence.startswith("On this desktop, keys cannot work")


@needs_bus
def test_a_portal_that_speaks_nonsense_is_told_and_left(
    bus_address: str, portal: Callable[..., FakePortal], settings: SettingsFile, qtbot: QtBot, make: Make
) -> None:
    desktop = portal()
    settings.change(global_shortcuts={"pause": "Ctrl+Alt+P"})
    hotkeys = make(_wayland(bus_address))
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    with qtbot.waitSignal(hotkeys.changed):
        desktop.say_nonsense()
    assert not hotkeys.available


@needs_bus
@pytest.mark.parametrize(
    "answers",
    [
        [],
        [b"REJECTED EXTERNAL\r\n"],
        [b"OK 1234deadbeef\r\n"],
        [b"OK 1234deadbeef\r\n", b"x" * 64],
        [b"OK 1234deadbeef\r\n", b"l\2\0\1" + b"\xff" * 60],
    ],
    ids=["gone", "refuses", "gone after all", "no message", "a broken message"],
)
def test_a_bus_that_does_not_speak_as_it_should_is_told(
    qtbot: QtBot, make: Make, tmp_path: Path, answers: list[bytes]
) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        hotkeys = make(_wayland(f"unix:path={tmp_path}/nothing;unix:path={tmp_path}/bus"))
        with qtbot.waitSignal(hotkeys.changed):
            hotkeys.start()
            connection, _ = listening.accept()
            for answer in answers:
                connection.recv(4096)
                connection.sendall(answer)
            connection.close()
    assert not hotkeys.available


@needs_bus
def test_a_bus_that_says_nothing_is_given_up(
    qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pausa.desktop import session_bus

    monkeypatch.setattr(session_bus, "TIMEOUT_S", 0.1)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        hotkeys = make(_wayland(f"unix:path={tmp_path}/bus"))
        with qtbot.waitSignal(hotkeys.changed):
            hotkeys.start()
    assert not hotkeys.available


# ── Keys of other keyboards ──────────────────────────────────────────────────────────────────────────


@needs_x11
@pytest.mark.xvfb
@pytest.mark.parametrize(
    ("layout", "key", "code"),
    [
        ("us", "Ctrl+Num+5", "84"),
        ("us", "Ctrl+Num+Clear", "84"),
        ("us", "Ctrl+Num++", "86"),
        ("us", "Ctrl+5", "14"),
        ("us", "Ctrl+Num+Enter", "104"),
        ("pl", "Ctrl+R", "27"),
        ("cz", "Ctrl+Ř", "14"),
        ("tr", "Ctrl+Ğ", "34"),
        ("ru", "Ctrl+К", "27"),
        ("ru", "Ctrl+R", "27"),
        ("gr", "Ctrl+Ρ", "27"),
        ("il", "Ctrl+ר", "27"),
        ("de", "Ctrl+Ö", "47"),
        ("us,ru", "Ctrl+Ы", "39"),
    ],
)
@pytest.mark.parametrize("num_lock", [False, True])
def test_what_the_field_accepts_fires_on_that_very_key(
    display: str,
    settings: SettingsFile,
    qtbot: QtBot,
    make: Make,
    layout: str,
    key: str,
    code: str,
    *,
    num_lock: bool,
) -> None:
    from Xlib.display import Display

    keeper = Display(display)  # a server without a client forgets its keyboard
    subprocess.run(
        ["setxkbmap", "-layout", layout], env={**os.environ, "DISPLAY": display}, check=True, timeout=20
    )
    settings.change(global_shortcuts={"pause": _key(key).toString(QKeySequence.SequenceFormat.PortableText)})
    hotkeys = make({"DISPLAY": display})
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    assert hotkeys.trouble("pause") == ""
    if num_lock:
        _press(display, "key", "77")
    with qtbot.waitSignal(hotkeys.triggered) as heard:
        _press(display, "keydown", "37", "key", code, "keyup", "37")
    assert heard.args is not None
    assert heard.args[0] == "pause"
    keeper.close()


@needs_x11
@pytest.mark.xvfb
def test_a_letter_that_needs_alt_gr_is_refused(
    display: str, settings: SettingsFile, qtbot: QtBot, make: Make
) -> None:
    from Xlib.display import Display

    keeper = Display(display)
    subprocess.run(
        ["setxkbmap", "-layout", "pl"], env={**os.environ, "DISPLAY": display}, check=True, timeout=20
    )
    settings.change(global_shortcuts={"pause": "Ctrl+Ł"})
    hotkeys = make({"DISPLAY": display})
    with qtbot.waitSignal(hotkeys.changed):
        hotkeys.start()
    assert "is not on this keyboard" in hotkeys.trouble("pause")
    keeper.close()
