"""The list of recordings by itself: a real catalogue, real files, a real window."""

import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import imageio_ffmpeg
from PySide6.QtCore import QEventLoop, QLocale, Qt
from pytestqt.qtbot import QtBot

from pausa.core.events import (
    RecordingReady,
    RecordingStarting,
    RecordingStopped,
    SegmentSummary,
    StitchProgressed,
)
from pausa.core.states import State
from pausa.library.catalogue import Catalogue
from pausa.library.entry import Entry
from pausa.library.words.word_store import WordStore
from pausa.media.ffmpeg import Ffmpeg
from pausa.ui.recordings.empty_state import EmptyState
from pausa.ui.recordings.recordings_model import RecordingsModel
from pausa.ui.recordings.recordings_panel import RecordingsPanel
from pausa.ui.recordings.recordings_view import RecordingsView
from pausa.ui.recordings.search_field import SearchField
from pausa.ui.recordings.undo_notice import UndoNotice
from pausa.ui.widgets.theme import LIGHT

FFMPEG = Path(imageio_ffmpeg.get_ffmpeg_exe())
NOW = datetime(2026, 11, 20, 15, 30).astimezone()
SECOND_NS = 1_000_000_000


def entry_of(number: int, place: Path, /, **changes: object) -> Entry:
    """Make an entry that is ``number`` hours old, and its file."""
    path = place / f"Recording {number}.mp4"
    path.write_bytes(b"film")
    entry = Entry(
        id=f"id-{number}",
        title=f"Recording {number}",
        state=State.READY,
        created=NOW - timedelta(hours=number),
        duration_ns=(60 + number) * SECOND_NS,
        size_bytes=412_000_000 + number,
        path=path,
        folder=place,
        segments=(SegmentSummary(index=1, duration_ns=SECOND_NS, pause_before_ns=0),),
    )
    return replace(entry, **changes)  # type: ignore[arg-type]  # any field of Entry


class RecordingsUnderTest:
    """The panel with its catalogue, its messages and its requests."""

    def __init__(self, qtbot: QtBot, folder: Path, *, library: Path | None = None) -> None:
        """``library``: a folder that is looked through for files."""
        self.locale = QLocale()
        QLocale.setDefault(QLocale("en_GB"))
        self.qtbot = qtbot
        self.folder = folder
        self.catalogue = Catalogue(folder / "recordings.sqlite", look_s=0.02)
        self.words = WordStore(folder / "words.sqlite")
        self.library = library
        self.finished_again: list[Path] = []
        self.finished_into: list[Path | None] = []
        self.messages: list[str] = []
        self.played: list[Entry] = []

    def open(self, *entries: Entry) -> "RecordingsUnderTest":
        for entry in entries:
            self.catalogue.restore(entry)
        self.panel = RecordingsPanel(
            catalogue=self.catalogue,
            thumbnails_folder=self.folder / "thumbnails",
            ffmpeg=Ffmpeg(FFMPEG, (9, 0)),
            stitch_again=self._finish_again,
            colours=LIGHT,
            now=lambda: NOW,
            folders=lambda: [self.library] if self.library else [],
            said=self.words,
        )
        self.qtbot.addWidget(self.panel)
        self.panel.message.connect(self.messages.append)
        self.panel.play_requested.connect(self.played.append)
        self.model = self.panel.findChild(RecordingsModel)
        self.view = self.panel.findChild(RecordingsView)
        self.notice = self.panel.findChild(UndoNotice)
        self.empty = self.panel.findChild(EmptyState)
        self.search = self.panel.findChild(SearchField)
        self.panel.resize(348, 760)
        with self.qtbot.waitSignal(self.model.modelReset):
            self.panel.show()
        self.panel.activateWindow()
        return self

    def _finish_again(self, folder: Path, destination: Path | None = None, /) -> None:
        self.finished_again.append(folder)
        self.finished_into.append(destination)

    def close(self) -> None:
        """Close all; nothing goes to the trash of the user who runs the tests."""
        self.panel._deletion.undo()
        self.panel.close_workers()
        self.words.close()
        self.catalogue.close()
        QLocale.setDefault(self.locale)

    def titles(self) -> list[str]:
        return [self.model.entry_at(row).title for row in range(self.model.rowCount())]

    def spoken(self, row: int) -> str:
        text = self.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        assert isinstance(text, str)
        return text

    def choose(self, *rows: int) -> None:
        self.view.select([self.model.entry_at(row).id for row in rows])
        self.view.setFocus()

    def settle(self) -> None:
        """Wait until the worker has done all that it was asked, and its answers have come."""
        loop = QEventLoop()
        self.panel._worker.fetched.connect(loop.quit)
        self.catalogue.restore(entry_of(99, self.folder, id="settled", state=State.RECORDING))
        self.panel._worker.fetch("settled")
        loop.exec()


def starting(recording_id: str = "live", *, folder: Path) -> RecordingStarting:
    return RecordingStarting(
        recording_id=recording_id,
        state=State.STARTING,
        monotonic_ns=time.monotonic_ns(),
        title="Lecture 4",
        created=NOW.isoformat(),
        camera="Camera",
        microphone="Microphone",
        folder=folder,
    )


def stopped(recording_id: str = "live") -> RecordingStopped:
    return RecordingStopped(
        recording_id=recording_id,
        state=State.STITCHING,
        monotonic_ns=0,
        reason="user",
        recorded_ns=9 * SECOND_NS,
    )


def stitching(fraction: float, recording_id: str = "live") -> StitchProgressed:
    return StitchProgressed(
        recording_id=recording_id, state=State.STITCHING, monotonic_ns=0, fraction=fraction
    )


def ready(path: Path, recording_id: str = "live") -> RecordingReady:
    return RecordingReady(
        recording_id=recording_id,
        state=State.READY,
        monotonic_ns=0,
        path=path,
        title="Lecture 4",
        duration_s=9.0,
        size_bytes=5_000_000,
        frames=270,
        frames_repeated=0,
        frames_lost=0,
        samples=432_000,
        samples_missing=0,
        width=1280,
        height=720,
        segments=(SegmentSummary(index=1, duration_ns=9 * SECOND_NS, pause_before_ns=0),),
        markers=(),
    )
