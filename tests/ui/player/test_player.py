"""The player, with real files, keys and clicks."""

import faulthandler
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import imageio_ffmpeg
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMainWindow, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pausa.core.events import MarkerSummary, SegmentSummary
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.ui.player.playback import Playback
from pausa.ui.player.player import Player
from pausa.ui.player.player_controls import PlayerControls
from pausa.ui.player.player_slider import PlayerSlider
from pausa.ui.player.player_view import PlayerView
from pausa.ui.player.video_surface import VideoSurface
from pausa.ui.widgets.theme import DARK, LIGHT

SECOND_NS = 1_000_000_000


def _made(path: Path, *arguments: str) -> Path:
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *arguments, path], check=True)
    return path


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a red film of 20 seconds with sound, and its sound alone."""
    folder = tmp_path_factory.mktemp("films")
    sound = ("-f", "lavfi", "-i", "sine=440:d=20")
    picture = ("-f", "lavfi", "-i", "color=red:s=320x180:r=10:d=20")
    _made(folder / "film.mp4", *picture, *sound, "-pix_fmt", "yuv420p", "-g", "10")
    _made(folder / "sound.m4a", *sound)
    return folder


def _entry(path: Path, **changes: object) -> Entry:
    lengths_s = (6, 4, 10)
    entry = Entry(
        id="one",
        title="Lecture 4",
        state=State.READY,
        created=datetime(2026, 11, 20, 15, 4, 5).astimezone(),
        duration_ns=20 * SECOND_NS,
        path=path,
        folder=path.parent,
        width=320,
        height=180,
        segments=tuple(
            SegmentSummary(index=index, duration_ns=length_s * SECOND_NS, pause_before_ns=0)
            for index, length_s in enumerate(lengths_s, start=1)
        ),
        markers=(MarkerSummary(title="The proof", recorded_ns=15 * SECOND_NS),),
    )
    return replace(entry, **changes)  # type: ignore[arg-type]  # any field of Entry


class PlayerWindow:
    """A window with a player in it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QMainWindow()
        self.player = Player(colours=LIGHT)
        self.window.setCentralWidget(self.player)
        self.window.resize(800, 600)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        self.view = self.player.findChild(PlayerView)
        self.surface = self.player.findChild(VideoSurface)
        self.slider = self.player.findChild(PlayerSlider)
        self.controls = self.player.findChild(PlayerControls)
        self.playback = self.player._playback

    def show(self, entry: Entry) -> None:
        """Open ``entry`` and wait until it plays."""
        self.player.open(entry)
        self.qtbot.waitUntil(lambda: self.playback.is_playing and self.slider.maximum() > 0)

    def show_still(self, entry: Entry) -> None:
        """Open ``entry`` and pause it."""
        self.show(entry)
        self.press(Qt.Key.Key_Space)
        self.qtbot.waitUntil(lambda: not self.playback.is_playing)

    def press(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def button(self, name: str) -> QToolButton:
        owner: QWidget = self.view
        return next(button for button in owner.findChildren(QToolButton) if button.accessibleName() == name)

    def stands_at(self, position_ms: int) -> bool:
        return abs(self.playback.position_ms - position_ms) < 200


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[PlayerWindow]:
    screen = PlayerWindow(qtbot)
    yield screen
    screen.player.close_media()


# ── Playing ──────────────────────────────────────────────────────────────────────────────────────────


def test_an_opened_recording_plays_at_once_with_its_picture(screen: PlayerWindow, films: Path) -> None:
    screen.show(_entry(films / "film.mp4"))
    screen.qtbot.waitUntil(lambda: screen.playback.position_ms > 300)
    assert screen.slider.maximum() == pytest.approx(20_000, abs=100)
    middle = QPoint(screen.surface.width() // 2, screen.surface.height() // 2)
    picture = screen.surface.grab().toImage()
    colour = picture.pixelColor(middle)
    assert colour.red() > 200
    assert colour.green() < 60
    assert picture.pixelColor(0, 0) == QColor(LIGHT.ground), "the corners are round"


def test_space_pauses_and_plays_and_the_button_says_what_it_would_do(
    screen: PlayerWindow, films: Path
) -> None:
    screen.show(_entry(films / "film.mp4"))
    assert screen.button("Pause").isEnabled()
    screen.press(Qt.Key.Key_Space)
    screen.qtbot.waitUntil(lambda: not screen.playback.is_playing)
    stood_at = screen.playback.position_ms
    QTest.mouseClick(screen.button("Play"), Qt.MouseButton.LeftButton)
    screen.qtbot.waitUntil(lambda: screen.playback.position_ms > stood_at)
    QTest.mouseClick(screen.surface, Qt.MouseButton.LeftButton)
    screen.qtbot.waitUntil(lambda: not screen.playback.is_playing)


def test_it_waits_while_a_mark_is_named_and_a_blank_in_the_name_does_not_start_it(
    screen: PlayerWindow, films: Path
) -> None:
    screen.show(_entry(films / "film.mp4"))
    (mark,) = [one for one in screen.slider.chapters if one.is_marker]
    screen.controls.rename_wanted.emit(mark)
    screen.qtbot.waitUntil(lambda: not screen.playback.is_playing)
    dialog = screen.player.findChild(QInputDialog)
    field = dialog.findChild(QLineEdit)
    QTest.keyClicks(field, "A second proof")
    assert not screen.playback.is_playing
    with screen.qtbot.waitSignal(screen.player.mark_renamed) as renamed:
        dialog.accept()
    assert renamed.args[2] == "A second proof"
    screen.qtbot.waitUntil(lambda: screen.playback.is_playing)


def test_the_players_keys_go_before_the_windows_shortcuts(screen: PlayerWindow, films: Path) -> None:
    triggered: list[str] = []
    for key in ("Space", "F", "Left"):
        action = QAction(screen.window)
        action.setShortcut(key)
        action.triggered.connect(lambda _checked=False, key=key: triggered.append(key))
        screen.window.addAction(action)
    mark = QAction(screen.window)
    mark.setShortcut("M")
    mark.triggered.connect(lambda: triggered.append("M"))
    screen.window.addAction(mark)
    screen.show_still(_entry(films / "film.mp4"))
    screen.press(Qt.Key.Key_Left)
    screen.press(Qt.Key.Key_M)
    assert triggered == ["M"]


def test_at_the_end_play_begins_again(screen: PlayerWindow, films: Path) -> None:
    screen.show_still(_entry(films / "film.mp4"))
    screen.press(Qt.Key.Key_End)
    assert screen.stands_at(20_000)
    screen.press(Qt.Key.Key_Space)
    screen.qtbot.waitUntil(lambda: 100 < screen.playback.position_ms < 10_000)
    assert screen.playback.is_playing


def test_when_it_has_played_to_the_end_the_last_picture_stays(screen: PlayerWindow, films: Path) -> None:
    screen.show(_entry(films / "film.mp4"))
    screen.playback.seek(19_500)
    screen.qtbot.waitUntil(lambda: not screen.playback.is_playing)
    assert screen.surface.grab().toImage().pixelColor(400, 200).red() > 200
    screen.press(Qt.Key.Key_Home)
    screen.qtbot.waitUntil(lambda: screen.stands_at(0))


# ── Going there ──────────────────────────────────────────────────────────────────────────────────────


def test_arrow_keys_go_five_seconds_on_and_back(screen: PlayerWindow, films: Path) -> None:
    screen.show_still(_entry(films / "film.mp4"))
    screen.press(Qt.Key.Key_Home)
    for key, position_ms in (
        (Qt.Key.Key_Right, 5_000),
        (Qt.Key.Key_Right, 10_000),
        (Qt.Key.Key_Left, 5_000),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Left, 0),
    ):
        screen.press(key)
        screen.qtbot.waitUntil(lambda position_ms=position_ms: screen.stands_at(position_ms))
        assert screen.slider.value() == pytest.approx(position_ms, abs=200)


def test_in_languages_from_right_to_left_the_left_arrow_goes_on(screen: PlayerWindow, films: Path) -> None:
    screen.player.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screen.show_still(_entry(films / "film.mp4"))
    screen.press(Qt.Key.Key_Home)
    screen.press(Qt.Key.Key_Left)
    assert screen.stands_at(5_000)
    place = QPoint(screen.slider.width() // 4, screen.slider.height() // 2)
    QTest.mouseClick(screen.slider, Qt.MouseButton.LeftButton, pos=place)
    assert screen.stands_at(15_000)


def test_a_click_on_the_slider_goes_there(screen: PlayerWindow, films: Path) -> None:
    screen.show_still(_entry(films / "film.mp4"))
    place = QPoint(screen.slider.width() // 2, screen.slider.height() // 2)
    QTest.mouseClick(screen.slider, Qt.MouseButton.LeftButton, pos=place)
    screen.qtbot.waitUntil(lambda: not screen.playback._seek.isActive())
    assert screen.stands_at(10_000)
    assert screen.slider.value() == pytest.approx(10_000, abs=200)


def test_dragging_ends_where_the_pointer_is_let_go(screen: PlayerWindow, films: Path) -> None:
    screen.show_still(_entry(films / "film.mp4"))
    height, width = screen.slider.height() // 2, screen.slider.width()
    QTest.mousePress(screen.slider, Qt.MouseButton.LeftButton, pos=QPoint(10, height))
    for step in range(1, 16):
        QTest.mouseMove(screen.slider, QPoint(width * step // 20, height))
    QTest.mouseRelease(screen.slider, Qt.MouseButton.LeftButton, pos=QPoint(width * 15 // 20, height))
    screen.qtbot.waitUntil(lambda: not screen.playback._seek.isActive())
    screen.qtbot.waitUntil(lambda: screen.stands_at(15_000))


def test_chapters_are_reached_by_keys_and_buttons(screen: PlayerWindow, films: Path) -> None:
    screen.show_still(_entry(films / "film.mp4"))
    screen.press(Qt.Key.Key_Home)
    for position_ms in (6_000, 10_000, 15_000, 15_000):
        screen.press(Qt.Key.Key_PageDown)
        assert screen.stands_at(position_ms)
    screen.press(Qt.Key.Key_PageUp)
    assert screen.stands_at(10_000)
    QTest.mouseClick(screen.button("Previous chapter"), Qt.MouseButton.LeftButton)
    assert screen.stands_at(6_000)
    QTest.mouseClick(screen.button("Next chapter"), Qt.MouseButton.LeftButton)
    assert screen.stands_at(10_000)


def test_the_slider_names_what_lies_under_the_pointer(screen: PlayerWindow, films: Path) -> None:
    screen.show_still(_entry(films / "film.mp4"))
    width = screen.slider.width()
    assert screen.slider.tip_at(width // 2 + 20) == "00:10 · Segment 3"
    assert screen.slider.tip_at(0) == "00:00 · Segment 1"
    assert screen.slider.tip_at(round(width * 0.745)) == "00:15 · The proof"


def test_joins_are_gaps_and_markers_ticks(screen: PlayerWindow, films: Path) -> None:
    screen.show_still(_entry(films / "film.mp4"))
    screen.press(Qt.Key.Key_Home)
    picture = screen.slider.grab().toImage()
    middle = picture.height() // 2
    grounds = screen.slider.parentWidget().palette().window().color()
    row = [picture.pixelColor(x, middle) for x in range(picture.width())]
    track = picture.width() - 16
    for join_ms in (6_000, 10_000):
        assert row[8 + track * join_ms // 20_000 - 2] == grounds
    tick = 8 + track * 15_000 // 20_000
    above = [picture.pixelColor(x, middle - 8) for x in range(tick - 2, tick + 3)]
    assert QColor(LIGHT.text) in above


# ── Sound, speed, screen ─────────────────────────────────────────────────────────────────────────────


def test_volume_and_mute(screen: PlayerWindow, films: Path) -> None:
    screen.player.set_volume(0.5)
    screen.show_still(_entry(films / "film.mp4"))
    with screen.qtbot.waitSignal(screen.player.volume_changed) as changed:
        screen.press(Qt.Key.Key_Up)
    assert changed.args == [pytest.approx(0.55)]
    output = screen.playback._player.audioOutput()
    assert output.volume() == pytest.approx(0.55**3, abs=0.001)
    QTest.mouseClick(screen.button("Mute"), Qt.MouseButton.LeftButton)
    assert output.isMuted()
    screen.press(Qt.Key.Key_Down)
    assert not output.isMuted(), "who changes the volume wants to hear it"


def test_speed_is_chosen_by_menu_and_keys_and_kept_for_the_next_one(
    screen: PlayerWindow, films: Path
) -> None:
    screen.show(_entry(films / "film.mp4"))
    for _ in range(6):
        screen.press(Qt.Key.Key_Greater)
    assert screen.button("Speed").text() == "2×"
    assert screen.playback._player.playbackRate() == 2.0
    half = next(action for action in screen.button("Speed").menu().actions() if action.text() == "0.5×")
    half.trigger()
    screen.show(_entry(films / "film.mp4"))
    assert screen.playback._player.playbackRate() == 0.5


def test_full_screen_and_back_with_the_same_keys_working(screen: PlayerWindow, films: Path) -> None:
    screen.show_still(_entry(films / "film.mp4"))
    screen.press(Qt.Key.Key_F)
    assert screen.view.window() is not screen.window
    assert screen.view.window().isFullScreen()
    assert screen.surface.size() == screen.view.size()
    screen.qtbot.waitUntil(lambda: QApplication.focusWidget() is screen.slider)
    screen.press(Qt.Key.Key_Home)
    screen.press(Qt.Key.Key_Right)
    assert screen.stands_at(5_000)
    with screen.qtbot.assertNotEmitted(screen.player.closed):
        screen.press(Qt.Key.Key_Escape)
    assert screen.view.window() is screen.window
    assert screen.surface.height() < screen.view.height()


def test_in_full_screen_the_bar_goes_while_it_plays_and_comes_with_the_mouse(
    screen: PlayerWindow, films: Path
) -> None:
    screen.view._idle.setInterval(1)
    screen.show(_entry(films / "film.mp4"))
    screen.player.toggle_full_screen()
    bottom = screen.view.height()
    screen.qtbot.waitUntil(lambda: screen.controls.y() == bottom)
    screen.view._idle.setInterval(60_000)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(50, 50),
        QPointF(50, 50),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(screen.surface, moved)
    assert screen.controls.y() < bottom
    screen.view._idle.timeout.emit()
    assert screen.controls.y() == bottom
    screen.playback.toggle()
    screen.qtbot.waitUntil(lambda: screen.controls.y() < bottom)


# ── Closing, and what cannot be played ───────────────────────────────────────────────────────────────


def test_a_recording_that_is_renamed_while_it_plays_shows_its_new_title(
    screen: PlayerWindow, films: Path
) -> None:
    entry = _entry(films / "film.mp4")
    screen.player.open(entry)
    screen.player.show_renamed(replace(entry, id="another", title="Another"))
    assert screen.player.findChild(VideoSurface).accessibleName() == entry.title
    screen.player.show_renamed(replace(entry, title="Fractions"))
    assert screen.player.findChild(VideoSurface).accessibleName() == "Fractions"


def test_escape_goes_back_to_the_camera_and_lets_go_of_the_file(screen: PlayerWindow, films: Path) -> None:
    screen.show(_entry(films / "film.mp4"))
    with screen.qtbot.waitSignal(screen.player.closed):
        screen.press(Qt.Key.Key_Escape)
    assert screen.player.entry is None
    assert screen.playback._player.source().isEmpty()


def test_closing_never_waits_for_a_decoder_that_waits_for_python(qtbot: QtBot, films: Path) -> None:
    faulthandler.dump_traceback_later(60, exit=True)
    for number in range(50):
        playback = Playback()
        with qtbot.waitSignal(playback.frame_arrived):
            playback.open(films / "film.mp4")
        qtbot.wait(number % 20)
        playback.close()
    faulthandler.cancel_dump_traceback_later()


@pytest.mark.parametrize("width", [0, 320], ids=["as the list says", "as the file says"])
def test_a_sound_only_recording_shows_a_calm_sign(screen: PlayerWindow, films: Path, width: int) -> None:
    screen.show(_entry(films / "sound.m4a", width=width))
    assert screen.surface.accessibleDescription() == "Sound only"
    assert screen.button("Pause").isEnabled()


def test_a_missing_file_is_told_in_a_sentence(screen: PlayerWindow, tmp_path: Path) -> None:
    with screen.qtbot.waitSignal(screen.playback.failed):
        screen.player.open(_entry(tmp_path / "gone.mp4"))
    said = screen.surface.accessibleDescription()
    assert said == "“gone.mp4” is no longer there. Look for it where you moved it."
    assert not screen.button("Play").isEnabled()


def test_a_file_that_is_no_film_is_told_in_a_sentence(screen: PlayerWindow, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"this is no film")
    with screen.qtbot.waitSignal(screen.playback.failed):
        screen.player.open(_entry(broken))
    assert "The file is untouched" in screen.surface.accessibleDescription()


def test_after_one_that_failed_the_next_one_plays(screen: PlayerWindow, films: Path, tmp_path: Path) -> None:
    with screen.qtbot.waitSignal(screen.playback.failed):
        screen.player.open(_entry(tmp_path / "gone.mp4"))
    screen.show(_entry(films / "film.mp4"))
    assert screen.surface.accessibleDescription() == ""
    assert screen.button("Pause").isEnabled()


def test_every_control_has_a_name(screen: PlayerWindow, films: Path) -> None:
    screen.show(_entry(films / "film.mp4"))
    assert all(button.accessibleName() for button in screen.view.findChildren(QToolButton))
    assert screen.slider.accessibleName() == "Position"


def test_another_theme_repaints_it(screen: PlayerWindow, tmp_path: Path) -> None:
    screen.player.open(_entry(tmp_path / "gone.mp4"))
    screen.player.set_colours(DARK)
    picture = screen.surface.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 8) == QColor(DARK.letterbox)
