"""One segment on disk: frames through an encoder child, sound as raw samples."""

import os
from collections.abc import Sequence
from pathlib import Path

from pausa.capture.source import Frame, Samples
from pausa.core.durable_files import remove_if_there, sync_open_file
from pausa.core.errors import storage_error
from pausa.core.time.ticks import Tick
from pausa.media.ffmpeg import PictureInput
from pausa.media.fragments import cut_after
from pausa.recording.film.film import PicturePart
from pausa.recording.workspace.journal_records import SegmentRecord
from pausa.recording.writing.picture_writer import PictureWriter


class SegmentWriter:
    """Writes ticks as they become certain. One thread."""

    def __init__(
        self, *, folder: Path, record: SegmentRecord, pictures: PictureWriter | None, channels: int
    ) -> None:
        """``pictures`` None: no frames; ``channels`` 0: no sound. Raises StorageError."""
        self.record = record
        self.pictures = pictures
        self.folder = folder
        self._channels = channels
        self._sound: int | None = None
        self.finished = False
        """Whether the record is complete."""
        self.samples = 0
        self.ticks = 0
        if channels:
            record.sound = f"{record.index:04}.s16"
            self._sound = _create(folder / record.sound)

    @property
    def sound_path(self) -> Path | None:
        """Raw samples, 16 bits each, channels interleaved."""
        return self.folder / self.record.sound if self.record.sound else None

    @property
    def paths(self) -> list[Path]:
        pictures = self.pictures.paths if self.pictures else []
        return [*pictures, self.sound_path] if self.sound_path is not None else pictures

    @property
    def picture_parts(self) -> list[PicturePart]:
        """The files of its pictures, as far as they are part of its take."""
        if self.pictures is None:
            return []
        left = self.record.ticks
        found = []
        for file, path in zip(self.pictures.files, self.pictures.paths, strict=True):
            ticks = file.ticks
            if left is not None:
                ticks = max(0, min(left - file.first_tick, left if ticks is None else ticks))
            found.append(PicturePart(path, self.record.first_tick + file.first_tick, ticks))
        return found

    def prepare(self, source: PictureInput | None) -> None:
        """Start the encoder before the first frame. Raises MediaError."""
        if self.pictures is not None and source is not None:
            self.pictures.prepare(source)

    def write(self, ticks: Sequence[Tick[Frame]], samples: Samples | None, *, sparing: bool = False) -> None:
        """Write sound, then frames: after a crash every frame has its sound. Raises MediaError, StorageError."""
        if self._sound is not None and samples is not None:
            _write_all(self._sound, samples.tobytes())
            self.samples += len(samples)
        for tick in ticks:
            if self.pictures is not None and tick.frame is not None:
                self.pictures.write(tick.index, tick.frame, sparing=sparing)
            self.ticks = tick.index + 1

    def end_input(self) -> None:
        """Close the child's input, so that it finishes in the background."""
        if self.pictures is not None:
            self.pictures.end_input()

    def close_sound(self, samples: int) -> None:
        """Close the sound file at ``samples``; a late command has cut off the rest. Idempotent. Raises OSError; it is closed then too."""
        if self._sound is not None:
            try:
                if samples < self.samples:
                    os.ftruncate(self._sound, samples * 2 * self._channels)
                sync_open_file(self._sound)
            finally:
                os.close(self._sound)
                self._sound = None

    def move_pictures_to(self, folder: Path) -> None:
        """Write the frames that have yet to be written into ``folder``; the sound file stays."""
        if self.pictures is not None:
            self.pictures.move_to(folder)

    @property
    def waiting(self) -> bool:
        """Whether ``finish`` would block."""
        return self.pictures is not None and self.pictures.waiting

    def finish(self) -> None:
        """Complete the record; idempotent. Raises MediaError, StorageError."""
        if self.pictures is not None and not self.finished:
            self.record.pictures = self.pictures.finish(self.ticks)
        self.finished = True

    def shorten(self, ticks: int, samples: int) -> None:
        """Cut off what comes after so many ticks and samples, once ``finished``. Raises MediaError, OSError."""
        record, paths = self.record, self.pictures.paths if self.pictures is not None else []
        record.ticks, record.samples = ticks, samples
        left = []
        for file, path in zip(record.pictures, paths, strict=True):
            if file.first_tick >= ticks:
                remove_if_there(path)
                continue
            file.ticks = min(file.ticks or 0, ticks - file.first_tick)
            cut_after(path, file.ticks)
            left.append(file)
        record.pictures = left
        if self.pictures is not None:
            self.pictures.files[len(left) :] = []
        if self.sound_path is not None:
            os.truncate(self.sound_path, samples * 2 * self._channels)

    def abandon(self) -> None:
        """End the encoder without waiting for it to finish, and leave the files. Idempotent. Raises OSError."""
        if self.pictures is not None:
            self.pictures.abandon()
        self.close_sound(self.samples)

    def discard(self) -> None:
        """Remove what was written. Idempotent."""
        if self._sound is not None:
            os.close(self._sound)
            self._sound = None
        if self.pictures is not None:
            self.pictures.discard()
        if self.sound_path is not None:
            remove_if_there(self.sound_path)


def _create(path: Path) -> int:
    try:
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    except OSError as error:
        raise storage_error(error, path.parent) from None


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    try:
        while view:
            view = view[os.write(descriptor, view) :]
    except OSError as error:
        raise storage_error(error, None) from None
