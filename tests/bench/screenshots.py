"""Make pictures of each screen in both themes, to look at and for the README.

    PYTHONPATH=app:tests python tests/bench/screenshots.py FOLDER [--language de]

The windows are real ones, with the engine on the synthetic devices and a list of invented recordings. Without a
screen (no DISPLAY, no QT_QPA_PLATFORM) Qt draws them in memory.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pausa.core.events import (
    Event,
    MarkerSummary,
    Noticed,
    RecordingProgressed,
    RecordingStarting,
    SegmentSummary,
)
from pausa.core.sentences import sentence
from pausa.core.settings import Theme
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.ui.application import WindowProgram, create_application
from support.recording_events import RecordingEvents, S
from support.window_engine import OFFSCREEN, open_window_engine


def settle(ms: int = 400) -> None:
    """Give timers, workers and animations time to come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def until(true: Callable[[], bool], seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise SystemExit("What was waited for did not come.")
        settle(50)


def film(path: Path, ffmpeg: Path, hue: int) -> None:
    """Write two seconds of a room, for the list's thumbnails and the player."""
    picture = np.zeros((720, 1280, 3), np.uint8)
    picture[:] = cv2.cvtColor(np.full((1, 1, 3), (hue, 60, 120), np.uint8), cv2.COLOR_HSV2BGR)[0, 0]
    picture = (picture * np.linspace(1.2, 0.5, 720)[:, None, None]).clip(0, 255).astype(np.uint8)
    cv2.circle(picture, (640, 300), 130, (140, 175, 217), -1, cv2.LINE_AA)
    cv2.ellipse(picture, (640, 720), (320, 260), 0, 180, 360, (98, 92, 48), -1, cv2.LINE_AA)
    cv2.rectangle(picture, (880, 90), (1190, 420), (160, 140, 120), -1)
    still = path.with_suffix(".png")
    cv2.imwrite(str(still), picture)
    subprocess.run(
        [
            ffmpeg,
            "-y",
            "-loglevel",
            "error",
            "-loop",
            "1",
            "-t",
            "2",
            "-i",
            still,
            "-pix_fmt",
            "yuv420p",
            path,
        ],
        check=True,
    )
    still.unlink()


def library(folder: Path, ffmpeg: Path, now: datetime) -> Iterator[Entry]:
    """Yield invented entries whose files are there."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = (
        ("Lecture 4 – Fourier series", 0.1, 1458, 412_000_000, 7, {}),
        ("Intro, second try", 0.4, 182, 51_000_000, 2, {}),
        ("Interview with the lab", 24, 2860, 803_000_000, 12, {"recovered": True}),
        ("Greeting for grandmother", 26, 95, 27_000_000, 3, {}),
        ("Sound check", 49, 58, 9_000_000, 1, {"width": 0, "height": 0, "samples": 48000}),
    )
    for number, (title, hours, seconds, size, segments, more) in enumerate(rows):
        path = folder / f"{title}.mp4"
        film(path, ffmpeg, hue=30 + number * 28)
        each = seconds * S // segments
        entry = Entry(
            id=f"invented-{number}",
            title=title,
            state=State.READY,
            created=now - timedelta(hours=hours),
            duration_ns=seconds * S,
            size_bytes=size,
            path=path,
            folder=folder,
            width=1920,
            height=1080,
            segments=tuple(
                SegmentSummary(index=n + 1, duration_ns=each, pause_before_ns=0) for n in range(segments)
            ),
            markers=(MarkerSummary(title="", recorded_ns=seconds * S // 3),),
        )
        yield replace(entry, **more)


_NO_ROOM = sentence(
    "There is no space for the finished file. The segments are kept. Free some space, and finish the recording again."
)
_NEARLY_FULL = Noticed(
    recording_id="live",
    state=State.PAUSED,
    monotonic_ns=0,
    code="disk_low",
    message=sentence(
        "The disk has room for {time} more. Then the recording stops and is kept.",
        time=sentence("about {minutes} min", minutes=4),
    ),
)


BYTES_A_SECOND = 280_000
DISK_SECONDS_LEFT = 9 * 3600.0
"""As with 720p on a common disk."""


class WindowPictures:
    """A program with one theme, of which pictures are taken."""

    def __init__(self, folder: Path, theme: Theme, program: WindowProgram, application: QApplication) -> None:
        self.folder = folder
        self.theme = theme
        self.program = program
        self.window = program.window
        self.application = application

    def tell(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, RecordingStarting):
                event = replace(event, title="Lecture 5")
            if isinstance(event, RecordingProgressed):
                size_bytes = event.recorded_ns * BYTES_A_SECOND // 1_000_000_000
                event = replace(event, size_bytes=size_bytes, disk_seconds_left=DISK_SECONDS_LEFT)
            self.program.bridge.post(event)
        settle(100)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        path = self.folder / f"{name}-{self.theme.value}.png"
        (widget or self.window).grab().save(str(path))
        print(path)

    def screens(self) -> None:
        """Take the window in its states and widths."""
        window = self.window
        until(lambda: window.contents.preview.has_picture)
        settle(1200)
        self.take("idle")
        live = RecordingEvents("live").starts().pauses(220, 0).closes(1, 220).resumes(220, 0)
        live = live.pauses(316, 0).closes(2, 96).resumes(316, 0).marks(318).pauses(466, 0).closes(3, 150)
        self.tell(live.resumes(466, 0).progresses(549, time.monotonic()).events)
        settle(400)
        self.take("recording")
        self.tell(RecordingEvents("live").pauses(550, 0).closes(4, 84).events)
        settle(700)
        self.take("paused")
        self.tell([_NEARLY_FULL])
        settle(200)
        self.take("notice")
        for width, height in ((880, 640), (640, 640), (500, 720)):
            window.resize(width, height)
            settle(300)
            self.take(f"narrow-{width}")
        window.contents.strip_row.recordings.click()
        settle(300)
        self.take("narrow-list")
        window.resize(window.sizeHint())
        settle(300)
        self.program.actions["compact"].trigger()
        settle(200)
        self.take("compact", window.compact)
        window.modes.come_forward()
        window.close()
        settle(200)
        question = window.closing.question
        if question is not None:
            self.take("closing", question)
            question.cancel.click()
        self.tell(RecordingEvents("live").stops(550).stitches(0.63).events)
        self.take("finishing")
        self.tell(RecordingEvents("live").fails(_NO_ROOM).events)
        self.take("failed")

    def dialogs(self) -> None:
        """Take the pages of the settings, the shortcuts, the welcome and the about dialog."""
        dialogs = self.program.dialogs
        for page in (
            "devices",
            "recording",
            "files",
            "behaviour",
            "automatic",
            "remote",
            "shortcuts",
            "appearance",
        ):
            dialogs.show_settings(page)
            settle(600)
            self.take(f"settings-{page}", self.application.activeWindow())
        for name, show in (
            ("shortcuts", dialogs.show_shortcuts),
            ("about", dialogs.show_about),
            ("welcome", dialogs.show_welcome),
        ):
            show()
            settle(600)
            dialog = self.application.activeWindow()
            self.take(name, dialog)
            if dialog is not None and dialog is not self.window:
                dialog.close()

    def film(self) -> None:
        """Take the player, with chapters."""
        until(lambda: self.window.contents.preview.has_picture)
        settle(1200)
        self.program.panel.play_recording("invented-0")
        settle(1500)
        self.take("player")

    def countdown(self) -> None:
        self.program.actions["record"].trigger()
        settle(800)
        self.take("countdown")
        self.window.contents.countdown.cancel()


@contextmanager
def opened(theme: Theme, folder: Path, language: str) -> Iterator[WindowPictures]:
    """Open a program in a home of its own, with entries in its list."""
    with (
        tempfile.TemporaryDirectory() as home,
        open_window_engine(Path(home), theme=theme, language=language, countdown_s=3) as side,
    ):
        for entry in library(side.places.default_folder, side.ffmpeg.path, datetime.now().astimezone()):
            side.catalogue.restore(entry)
        application = create_application(side.settings.value)
        program = WindowProgram(application, side)
        program.show()
        try:
            yield WindowPictures(folder, theme, program, application)
        finally:
            program.close()
            program.window.end()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={os.path.relpath(OFFSCREEN)}")
    for theme in (Theme.LIGHT, Theme.DARK):
        with opened(theme, asked.folder, asked.language) as pictures:
            pictures.film()
            pictures.window.player_page.close()
            pictures.screens()
            pictures.countdown()
            pictures.dialogs()


if __name__ == "__main__":
    main()
