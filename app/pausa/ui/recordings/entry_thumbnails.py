"""Thumbnails of the rows on the screen, made and read on a worker thread.

:meth:`Thumbnails.want` replaces what is still waiting, so a scroll through thousands of rows makes the thumbnails
only of the rows where it ends.
"""

import contextlib
import hashlib
import logging
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap

from pausa.core.errors import MediaError
from pausa.library.entry import Entry
from pausa.media.thumbnails import make_thumbnail
from pausa.ui.widgets.worker_thread import WorkerThread

THUMBNAIL = QSize(104, 58)
"""In device-independent pixels."""
RADIUS = 6

_SCALE = 2
"""Stored at twice the size, for high-density screens."""
_IN_MEMORY = 240
_ON_DISK = 2000
_CLEAN_EVERY = 200

log = logging.getLogger(__name__)


class Thumbnails(QObject):
    """Thumbnails by recording id. Lives on Qt's thread; its worker never touches widgets or pixmaps."""

    arrived = Signal(str)
    """The thumbnail of this recording id can be painted."""
    _read = Signal(object, object)

    def __init__(self, *, folder: Path, ffmpeg: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._ffmpeg = ffmpeg
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._made_of: dict[str, int] = {}
        """By recording id: how large the file was of which there is a picture, or was none."""
        self._wanted: list[Entry] = []
        """Replaced as a whole on Qt's thread; only the worker takes entries from it, so it needs no lock."""
        self._made = 0
        self._worker = WorkerThread("thumbnails")
        self._read.connect(self._on_read)

    def picture(self, recording_id: str) -> QPixmap | None:
        """Return the thumbnail; None if it is not there yet, or if the file has no picture."""
        picture = self._pictures.get(recording_id)
        if picture is not None:
            self._pictures.move_to_end(recording_id)
        return picture

    def want(self, entries: Sequence[Entry]) -> None:
        """Make the missing thumbnails of ``entries``, in this order, instead of those that still wait."""
        self._wanted = [entry for entry in entries if self._is_missing(entry)]
        if self._wanted:
            self._worker.run(self._make_wanted)

    def close(self) -> None:
        """Make no more, and wait at most five seconds for the one being made. Idempotent."""
        self._wanted = []
        self._worker.close()

    def _is_missing(self, entry: Entry) -> bool:
        has_picture = entry.path is not None and entry.width > 0
        return has_picture and self._made_of.get(entry.id) != entry.size_bytes

    def _on_read(self, entry: Entry, image: QImage | None) -> None:
        recording_id = entry.id
        self._made_of[recording_id] = entry.size_bytes
        if image is None:
            self._pictures.pop(recording_id, None)
            return
        self._pictures[recording_id] = QPixmap.fromImage(image)
        while len(self._pictures) > _IN_MEMORY:
            self._made_of.pop(self._pictures.popitem(last=False)[0], None)
        self.arrived.emit(recording_id)

    # ── On the worker ────────────────────────────────────────────────────────────────────────────────

    def _make_wanted(self) -> None:
        while wanted := self._wanted:
            entry = wanted.pop(0)
            if self._made % _CLEAN_EVERY == 0:
                self._bound_folder()
            self._made += 1
            try:
                image = self._image_of(entry)
            except MediaError as error:
                log.info("no thumbnail of %s: %s", entry.id, error)
                image = None
            self._read.emit(entry, image)

    def _image_of(self, entry: Entry) -> QImage | None:
        assert entry.path is not None
        kept = self._folder / _name_of(entry)
        image = QImage(str(kept))
        if image.isNull():
            make_thumbnail(self._ffmpeg, entry.path, kept, width=THUMBNAIL.width() * _SCALE)
            self._remove_earlier(kept)
            image = QImage(str(kept))
        return None if image.isNull() else _rounded(image)

    def _remove_earlier(self, newest: Path) -> None:
        """Delete those of earlier files of the recording: they may show what was discarded for good."""
        with contextlib.suppress(OSError):
            for path in self._folder.glob(f"{newest.name.partition('-')[0]}-*.jpg"):
                if path != newest:
                    path.unlink(missing_ok=True)

    def _bound_folder(self) -> None:
        """Delete the oldest files beyond ``_ON_DISK``; they are made again when their rows are shown.

        Those of earlier versions of Pausa go too: their names do not say to which recording they belong.
        """
        with contextlib.suppress(OSError):
            for file in self._folder.glob("*.jpg"):
                if "-" not in file.stem:
                    file.unlink(missing_ok=True)
            files = [(file.stat().st_mtime_ns, file) for file in self._folder.glob("*.jpg")]
            for _, file in sorted(files)[: max(0, len(files) - _ON_DISK)]:
                file.unlink(missing_ok=True)


def _name_of(entry: Entry) -> str:
    """Return a file name that survives renaming and changes with the file, as when it is finished again."""
    return f"{hashlib.sha256(entry.id.encode()).hexdigest()[:32]}-{entry.size_bytes:x}.jpg"


def _rounded(image: QImage) -> QImage:
    """Crop to the thumbnail's shape and round its corners, so that painting a row is a single copy."""
    size = THUMBNAIL * _SCALE
    filling = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (filling.width() - size.width()) // 2, (filling.height() - size.height()) // 2
    rounded = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(filling.copy(left, top, size.width(), size.height())))
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), RADIUS * _SCALE, RADIUS * _SCALE)
    painter.end()
    rounded.setDevicePixelRatio(_SCALE)
    return rounded
