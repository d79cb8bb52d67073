"""Open the window as a user does, with the synthetic devices unless other settings are named, and print what happens in it.

    PYTHONPATH=app:tests python tests/support/open_window.py HOME [camera=synthetic …]

Each line is JSON: an event as of ``--json``, or one of ``picture``, ``page``, ``blocked``, ``stalls``. On stdin,
``block`` keeps the event loop busy until ``unblock``; ``watch`` and ``report`` measure the longest time between them
in which it did nothing. After ``keys`` each key press that reaches a window is printed as ``key``; ``look`` prints
how the program is shown, as ``seen``.
"""

import json
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from pausa.core.events import Event
from pausa.ui import application
from pausa.ui.window.main_window import MainWindow
from support.window_engine import open_window_engine

TICK_MS = 5


def say(name: str, **fields: object) -> None:
    sys.stdout.write(json.dumps({"event": name, **fields}) + "\n")
    sys.stdout.flush()


def hear(event: Event) -> None:
    sys.stdout.write(json.dumps(event.as_json()) + "\n")
    sys.stdout.flush()


def seen() -> dict[str, object]:
    """Describe how the program is shown, and which widget has the focus."""
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    focus = QApplication.focusWidget()
    primary = window.compact.primary if window.compact.isVisible() else window.contents.bar.primary
    return {
        "window": window.isVisible(),
        "compact": window.compact.isVisible(),
        "full_screen": window.isFullScreen(),
        "player": window.player_page.shown,
        "phase": window.phase.name.lower(),
        "redo": window.commands.redo_kind is not None,
        "place_ns": window.going_back.place_ns,
        "place_is_seen": window.contents.preview.recorded is not None,
        "player_full_screen": any(
            widget.isFullScreen() for widget in QApplication.topLevelWidgets() if widget is not window
        ),
        "menu": isinstance(QApplication.activePopupWidget(), QMenu),
        "focus": described(focus),
        "focus_class": type(focus).__name__,
        "main_button": centre(primary),
        "main_text": primary.text(),
        "under_mouse": primary.underMouse(),
        "text": focus.text() if isinstance(focus, (QLineEdit, QAbstractButton)) else "",
        "notices": window.contents.notices.texts,
        **seen_of_player(window),
    }


def seen_of_player(window: MainWindow) -> dict[str, object]:
    """Describe what the player shows; nothing before something was played."""
    player = window.player_page.player
    if player is None or player.edit is None:
        return {}
    state, controls = window.editing.state, player._view.controls
    return {
        "plays": player._active.is_playing,
        "position_ms": player._active.position_ms,
        "length_ms": controls.slider.maximum(),
        "edit_is_shown": player._active is not player._playback,
        "is_saved": state.is_saved if state is not None else None,
        "busy": str(window.editing.busy),
        "play_button": centre(controls._play),
        "usable": [
            button.isEnabled()
            for button in (
                controls._previous,
                controls._play,
                controls._next,
                controls._chapters,
                controls._edit,
            )
        ],
    }


def centre(widget: QWidget) -> list[int]:
    """Return where on the screen a click would hit ``widget``."""
    place = widget.mapToGlobal(widget.rect().center())
    return [place.x(), place.y()]


def described(widget: QWidget | None) -> str:
    """Return a widget's class, and what it is called to those who cannot see it."""
    return "" if widget is None else f"{type(widget).__name__} {widget.accessibleName()}".strip()


class Observer(QObject):
    """Watches the window and its event loop, and carries out what is asked on stdin."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._on_asked)
        self._unblocked = threading.Event()
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._on_look)
        self._looking.start(5)
        self._ticking = QTimer(self)
        self._ticking.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticking.setInterval(TICK_MS)
        self._ticking.timeout.connect(self._on_tick)
        self._ticked_s = 0.0
        self._longest_s = 0.0
        threading.Thread(target=self._read_stdin, daemon=True).start()

    def _on_look(self) -> None:
        windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
        if windows and windows[0].contents.preview.has_picture:
            self._looking.stop()
            say("picture")
            main_area = windows[0].contents.main_area
            main_area.currentChanged.connect(
                lambda: say("page", page=type(main_area.currentWidget()).__name__)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            say("key", key=event.key())
        return super().eventFilter(watched, event)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _on_tick(self) -> None:
        now_s = time.monotonic()
        self._longest_s = max(self._longest_s, now_s - self._ticked_s - TICK_MS / 1000)
        self._ticked_s = now_s

    def _read_stdin(self) -> None:
        for line in sys.stdin:
            if line.strip() == "unblock":
                self._unblocked.set()
            else:
                self.asked.emit(line.strip())

    def _on_asked(self, what: str) -> None:
        match what:
            case "block":
                say("blocked")
                self._unblocked.wait()
                self._unblocked.clear()
            case "keys":
                # Our filter comes before those that are installed already.
                QGuiApplication.instance().focusWindowChanged.connect(self._on_focus_window_changed)
                self._on_focus_window_changed(QGuiApplication.focusWindow())
                say("watching_keys")
            case "look":
                say("seen", **seen())
            case "watch":
                self._ticked_s, self._longest_s = time.monotonic(), 0.0
                self._ticking.start()
            case "report":
                self._ticking.stop()
                say("stalls", longest_ms=1000 * self._longest_s)


def main() -> int:
    home, *settings = sys.argv[1:]
    wanted = dict(one.split("=", 1) for one in settings)
    numbers = {name: int(value) for name, value in wanted.items() if value.isdigit()}
    with open_window_engine(Path(home), **{**wanted, **numbers}) as side:
        side.recorder.subscribe(hear)
        application.create_application(side.settings.value)
        observer = Observer()
        result = application.run_window(side, [])
        observer.deleteLater()
        return result


if __name__ == "__main__":
    sys.exit(main())
