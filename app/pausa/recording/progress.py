"""Reports of a running recording: progress, losses, and how long the disk lasts."""

import logging
import time
from decimal import Decimal

from pausa.capture.level import LevelMeter
from pausa.capture.source import Frame
from pausa.core import events
from pausa.core.events import Listener
from pausa.core.sentences import Sentence, sentence
from pausa.core.time.timeline import Timeline
from pausa.recording.losses import Losses
from pausa.recording.writing.disk import Disk, DiskWatch
from pausa.recording.writing.encoder_pace import EncoderPace
from pausa.recording.writing.segments import Segments

PROGRESS_NS = 200_000_000
LOSSES_NS = 10_000_000_000
"""Shortest time between two notices about losses."""

STEADY_NS = 1_000_000_000
"""If no more sound is missing for so long, what was missing is over."""
MOST_UNTOLD_NS = 5_000_000_000

log = logging.getLogger(__name__)


class ProgressReporter:
    """Decides what to report; called at each turn of the recording's loop."""

    def __init__(
        self,
        *,
        emit: Listener,
        segments: Segments,
        disk: DiskWatch,
        losses: Losses,
        picture_size: tuple[int, int] | None,
        pace: EncoderPace,
    ) -> None:
        """``emit`` gets events without recording and state; it adds them. ``picture_size``: that of the camera at the begin."""
        self._emit = emit
        self._segments = segments
        self._losses = losses
        self.disk = disk
        self.meter = LevelMeter()
        """Meters the sound that is written."""
        self._begun_size = picture_size
        self._size = picture_size
        """Of the newest frame."""
        self._progress_ns = 0
        self._told_full = False
        self._told_ns = 0
        self._told_lost = 0
        self._told_missing = 0
        self._seen_missing = 0
        self._missing_ns = 0
        """Since when sound is missing that was not told."""
        self._grew_ns = 0
        self._told_restarts = 0
        self._told_slow = False
        self._pace = pace

    def close(self) -> None:
        """Join the disk's thread."""
        self.disk.close()

    def see(self, frame: Frame) -> None:
        """Report that the camera delivers in another size than at the begin, which the file keeps."""
        before, self._size = self._size, (frame.width, frame.height)
        if self._size not in (before, self._begun_size):
            journal = self._segments.journal
            self._emit(
                events.Noticed(
                    monotonic_ns=time.monotonic_ns(),
                    code="resized",
                    message=sentence(
                        "The camera delivers {size} now. The recording keeps its size of {own}, and the picture is fitted to that.",
                        size=f"{frame.width} × {frame.height}",
                        own=f"{journal.width} × {journal.height}",
                    ),
                    kind="camera",
                )
            )

    def tell_stopped(self, reason: Sentence) -> None:
        """Report that the recording stops because of a fault, unless it has been said already that the disk is full."""
        if not self._told_full:
            self._notice("stopped", reason)

    def tell_moved(self, reason: Sentence) -> None:
        """Report that the recording goes on in another folder."""
        self._notice("folder_gone", reason)

    def tell_silence(self) -> None:
        """Report a drive that does not answer. Called on the recorder's thread, as the recording's own may be waiting for it."""
        if (text := self.disk.silence()) is not None:
            self._notice("disk_silent", text)

    def tell_slept(self) -> None:
        """Report that the recording paused because the computer slept."""
        self._notice(
            "slept",
            sentence(
                "The computer went to sleep, so the recording is paused. Everything before that is kept."
            ),
        )

    def tell(self, timeline: Timeline[Frame]) -> Disk | None:
        """Report progress a few times a second, and return what has become of the disk then. Raises OSError."""
        now_ns = time.monotonic_ns()
        if now_ns - self._progress_ns < PROGRESS_NS:
            return None
        self._progress_ns = now_ns
        disk = self.disk.look(self._segments.paths, recorded_ns=timeline.recorded_ns)
        if disk.exhausted and self._segments.drop_taken_back():
            # What nobody may ever want back must not end the recording.
            disk = self.disk.look(self._segments.paths, recorded_ns=timeline.recorded_ns)
        level = self.meter.take()
        self._emit(
            events.RecordingProgressed(
                monotonic_ns=now_ns,
                recorded_ns=timeline.recorded_ns,
                size_bytes=disk.written_bytes,
                frames=timeline.ticks if self._segments.journal.has_pictures else 0,
                frames_repeated=timeline.frames_repeated,
                frames_lost=self._losses.frames,
                samples_missing=self._losses.samples,
                disk_free_bytes=disk.free_bytes,
                disk_seconds_left=disk.seconds_left,
                peak_dbfs=round(level.peak_dbfs, 1),
                rms_dbfs=round(level.rms_dbfs, 1),
                still_s=round(timeline.length_ns(timeline.still_ticks) / 1e9, 3),
            )
        )
        self._tell_losses(now_ns)
        for code, warning in disk.warnings:
            self._notice(code, warning)
        self._told_full = self._told_full or disk.exhausted
        return disk

    def _notice(self, code: str, message: Sentence) -> None:
        self._emit(events.Noticed(monotonic_ns=time.monotonic_ns(), code=code, message=message))

    def _tell_losses(self, now_ns: int) -> None:
        if self._segments.encoder_restarts > self._told_restarts:
            self._told_restarts = self._segments.encoder_restarts
            self._notice("encoder_restarted", _restarted(self._segments.frames_lost))
        self._pace.see(now_ns, self._losses.behind_ns)
        if not self._pace.too_slow or self.disk.keeps_us_waiting:
            pass
        elif self._segments.hurry():
            self._pace.begin_anew()
            log.warning("the encoder is too slow, so it encodes less thoroughly from here on")
        elif not self._told_slow:
            self._told_slow = True
            self._notice(
                "encoder_slow",
                sentence(
                    "The computer encodes the picture too slowly, and frames may soon be lost. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings."
                ),
            )
        missing_goes_on = self._missing_goes_on(now_ns)
        if now_ns - self._told_ns < LOSSES_NS:
            return
        journal = self._segments.journal
        if (pictures := self._losses.frames - self._told_lost) > journal.fps:
            self._told_ns, self._told_lost = now_ns, self._losses.frames
            cause = self._losses.told(pictures, drive_was_silent=self.disk.may_have_cost_frames)
            self._notice("frames_lost", cause)
        elif (
            samples := self._losses.samples - self._told_missing
        ) > journal.sample_rate / 5 > 0 and not missing_goes_on:
            self._told_ns, self._told_missing = now_ns, self._losses.samples
            self._segments.note_losses()
            self._notice(
                "sound_missing",
                sentence(
                    "The microphone did not deliver {seconds} s of sound; they are silent.",
                    seconds=Decimal(f"{samples / journal.sample_rate:.1f}"),
                ),
            )

    def _missing_goes_on(self, now_ns: int) -> bool:
        """Whether sound is missing right now, so that it would be told too early how much; after five seconds it is told all the same."""
        if self._losses.samples == self._told_missing:
            self._missing_ns = self._grew_ns = now_ns
        elif self._losses.samples != self._seen_missing:
            self._grew_ns = now_ns
        self._seen_missing = self._losses.samples
        return now_ns - self._grew_ns < STEADY_NS and now_ns - self._missing_ns < MOST_UNTOLD_NS


def _restarted(pictures_lost: int) -> Sentence:
    if pictures_lost:
        return sentence(
            "The encoder stopped unexpectedly and was restarted. Frames lost: {count}.",
            count=pictures_lost,
        )
    return sentence("The encoder stopped unexpectedly and was restarted. Nothing is lost.")
