"""Small pictures for the rows that are on the screen, made and read by one worker thread.

Nothing is made for rows that nobody looks at: :meth:`Thumbnails.want` replaces what is still waiting, so a scroll
through thousands of rows costs the pictures of where it ends.
"""

import contextlib
import hashlib
import logging
import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap

from pausa.core.errors import MediaError
from pausa.library.entry import Entry
from pausa.media.thumbnails import make_thumbnail

THUMBNAIL = QSize(104, 58)
"""On the screen, in device-independent pixels."""
RADIUS = 6

_SCALE = 2
"""Kept at twice the size, for screens of high density."""
_IN_MEMORY = 240
_ON_DISK = 2000
_CLEAN_EVERY = 200

log = logging.getLogger(__name__)


class Thumbnails(QObject):
    """Pictures by recording id. Lives on the Qt thread; its worker never touches Qt's widgets."""

    arrived = Signal(str)
    """The picture of this recording can be painted."""
    _read = Signal(str, object)

    def __init__(self, *, folder: Path, ffmpeg: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._ffmpeg = ffmpeg
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._pictureless: set[str] = set()
        self._wanted: list[Entry] = []
        self._closing = False
        self._changed = threading.Condition()
        self._worker: threading.Thread | None = None
        self._read.connect(self._on_read)

    def picture(self, recording_id: str) -> QPixmap | None:
        """What there is to paint; None: not yet, or there is no picture."""
        picture = self._pictures.get(recording_id)
        if picture is not None:
            self._pictures.move_to_end(recording_id)
        return picture

    def want(self, entries: Sequence[Entry]) -> None:
        """The rows on the screen, first things first. What was wanted before and is not any more is let go."""
        wanted = [entry for entry in entries if self._is_missing(entry)]
        with self._changed:
            self._wanted = wanted
            self._changed.notify()
        if wanted and self._worker is None and not self._closing:
            self._worker = threading.Thread(target=self._work, name="thumbnails", daemon=True)
            self._worker.start()

    def close(self) -> None:
        """End the worker and wait for the picture that it is at. Idempotent."""
        with self._changed:
            self._closing = True
            self._wanted = []
            self._changed.notify()
        if self._worker is not None:
            self._worker.join()
            self._worker = None

    def _is_missing(self, entry: Entry) -> bool:
        has_picture = entry.path is not None and entry.width > 0
        return has_picture and entry.id not in self._pictures and entry.id not in self._pictureless

    def _on_read(self, recording_id: str, image: QImage | None) -> None:
        if image is None:
            self._pictureless.add(recording_id)
            return
        self._pictures[recording_id] = QPixmap.fromImage(image)
        while len(self._pictures) > _IN_MEMORY:
            self._pictures.popitem(last=False)
        self.arrived.emit(recording_id)

    # ── On the worker ────────────────────────────────────────────────────────────────────────────────

    def _work(self) -> None:
        done = 0
        while (entry := self._next()) is not None:
            if done % _CLEAN_EVERY == 0:
                self._bound_folder()
            done += 1
            try:
                image = self._image_of(entry)
            except MediaError as error:
                log.info("no thumbnail of %s: %s", entry.id, error)
                image = None
            self._read.emit(entry.id, image)

    def _next(self) -> Entry | None:
        with self._changed:
            self._changed.wait_for(lambda: self._wanted or self._closing)
            return None if self._closing else self._wanted.pop(0)

    def _image_of(self, entry: Entry) -> QImage | None:
        assert entry.path is not None
        kept = self._folder / _name_of(entry)
        image = QImage(str(kept))
        if image.isNull():
            make_thumbnail(self._ffmpeg, entry.path, kept, width=THUMBNAIL.width() * _SCALE)
            image = QImage(str(kept))
        return None if image.isNull() else _rounded(image)

    def _bound_folder(self) -> None:
        """Let the oldest go; they are made again when somebody looks at them."""
        with contextlib.suppress(OSError):
            files = [(file.stat().st_mtime_ns, file) for file in self._folder.glob("*.jpg")]
            for _, file in sorted(files)[: max(0, len(files) - _ON_DISK)]:
                file.unlink(missing_ok=True)


def _name_of(entry: Entry) -> str:
    """Renaming keeps the picture; another file under the same entry, as after finishing again, does not."""
    return hashlib.sha256(f"{entry.id} {entry.size_bytes}".encode()).hexdigest()[:32] + ".jpg"


def _rounded(image: QImage) -> QImage:
    """Filled to the thumbnail's shape, with the corners already round: painting a row is then one copy."""
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
