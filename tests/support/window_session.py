"""A recording in the window on the real engine, driven by keys."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pausa.capture.synthetic import read_counter
from pausa.core import events
from pausa.ui.application import WindowProgram
from pausa.ui.picture.preview import Preview
from pausa.ui.state.view_state import Phase
from pausa.ui.window.main_window import MainWindow
from support.played_file import counters

S = 1_000_000_000
EventT = TypeVar("EventT", bound=events.Event)


@dataclass
class WindowSession:
    """The window with a recording, its keys, and what it has told."""

    program: WindowProgram
    qtbot: QtBot
    heard: list[events.Event] = field(default_factory=list)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        modifier = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.window.windowHandle(), key, modifier)

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def preview(self) -> Preview:
        return self.window.contents.preview

    @property
    def place_s(self) -> float | None:
        place_ns = self.window.going_back.place_ns
        return None if place_ns is None else place_ns / S

    @property
    def recorded_s(self) -> float:
        return self.window.live.current.duration_ns / S

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()))

    def records(self, seconds: float) -> None:
        """Record, or record on, until so much is kept, and pause."""
        key = Qt.Key.Key_Space if self.window.phase is Phase.PAUSED else Qt.Key.Key_R
        control = (
            Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_R else Qt.KeyboardModifier.NoModifier
        )
        self.press(key, control)
        self.wait(lambda: self.window.phase is Phase.RECORDING and self.recorded_s >= seconds)
        self.press(Qt.Key.Key_Space)
        self.wait(lambda: self.window.phase is Phase.PAUSED)

    def stops(self) -> list[int | None]:
        """Stop, and return the synthetic camera's counter in each picture of the file."""
        before = self.count(events.RecordingReady)
        self.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: self.count(events.RecordingReady) > before)
        return counters(self.last(events.RecordingReady).path)

    def last(self, kind: type[EventT]) -> EventT:
        return next(one for one in reversed(self.heard) if isinstance(one, kind))

    def count(self, kind: type[events.Event]) -> int:
        return sum(isinstance(one, kind) for one in self.heard)


def counter_of(picture: QImage) -> int | None:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8).scaled(320, 180)
    pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return read_counter(pixels[:, : grey.width()])
