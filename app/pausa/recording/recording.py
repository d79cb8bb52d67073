"""One recording while it is active: a thread that lays frames and sound on ticks and writes them down.

Orders have passed the state table before they come here. They are carried out one after another; a state is
told when it is true: paused when the last tick before the cut is written, recording when the first frame has come.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pausa.capture.source import CameraFormat, Frame
from pausa.core import events
from pausa.core.errors import PausaError, StorageError, storage_error
from pausa.core.events import Fact, Listener
from pausa.core.sentences import sentence
from pausa.core.states import Command, State
from pausa.core.time.sample_clock import Line
from pausa.core.time.timeline import SOUND_WAIT_NS, Timeline
from pausa.media.encoders import VideoEncoder
from pausa.media.ffmpeg import Ffmpeg
from pausa.recording.inbox import Inbox, Mail, WaitingFrames
from pausa.recording.losses import Losses
from pausa.recording.progress import ProgressReporter
from pausa.recording.sleep_watch import SleepWatch
from pausa.recording.timed_command import TimedCommand
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing.segments import Segments
from pausa.recording.writing.sound_buffer import SoundBuffer
from pausa.recording.writing.sound_track import SoundTrack

LOOK_S = 0.05

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ended:
    """What the recorder gets when a recording is active no more."""

    recording: "Recording"
    discarded: bool
    at_ns: int


class _CurrentLine:
    """The newest snapshot of the sound card's line, as the timeline reads it."""

    def __init__(self) -> None:
        self.line: Line | None = None

    def time_ns(self, sample: float) -> float:
        assert self.line is not None
        return self.line.time_ns(sample)

    def sample_at(self, time_ns: float) -> float:
        assert self.line is not None
        return self.line.sample_at(time_ns)


class Recording:
    """Owns its thread, its segments and its lock."""

    def __init__(
        self,
        *,
        journal: Journal,
        folder: Path,
        lock: FolderLock,
        inbox: Inbox,
        frame_times: Sequence[int],
        ffmpeg: Ffmpeg,
        encoder: VideoEncoder,
        camera: CameraFormat | None,
        emit: Listener,
        ended: Callable[[Ended], None],
        max_ns: int | None,
        sound_correction_ns: int,
    ) -> None:
        self.journal = journal
        self.folder = folder
        self.lock = lock
        self.encoder = encoder
        self.inbox = inbox
        self.state = State.STARTING
        self.paused_by_itself = False
        """The recorder's thread reads and clears it."""
        self._emit = emit
        self._ended = ended
        self._max_ns = max_ns
        self._correction_ns = sound_correction_ns
        self._line = _CurrentLine()
        self._timeline: Timeline[Frame] = Timeline(
            fps=journal.fps,
            sample_rate=journal.sample_rate,
            pictures=journal.has_pictures,
            line=self._line if journal.has_sound else None,
        )
        self._timeline.seen_before(frame_times)
        self._buffer = SoundBuffer(sample_rate=max(1, journal.sample_rate), channels=max(1, journal.channels))
        self._segments = Segments(
            journal=journal, folder=folder, lock=lock, ffmpeg=ffmpeg, encoder=encoder, camera=camera
        )
        self._losses = Losses(self._timeline, self._segments)
        self._progress = ProgressReporter(
            emit=emit, fact=self._fact, segments=self._segments, folder=folder, losses=self._losses
        )
        self._orders: deque[TimedCommand] = deque()
        self._frames = WaitingFrames()
        self._ending: TimedCommand | None = None
        """The open segment has been told where it ends, by this."""
        self._awaited: TimedCommand | None = None
        """The open segment was begun by this and has not got its first frame."""
        self._begun_ns = self._now_ns = 0
        self._counts_before = (0, 0)
        self._sleep = SleepWatch()
        self._over = False
        self._thread = threading.Thread(
            target=self._run, name=f"recording-{journal.recording_id}", daemon=True
        )

    @property
    def recording_id(self) -> str:
        """Of the journal."""
        return self.journal.recording_id

    @property
    def sound_track(self) -> SoundTrack | None:
        """For the stitch."""
        return self._segments.sound_track

    def start(self, at_ns: int) -> None:
        """The first segment begins at ``at_ns``. Raises StorageError, MediaError, OSError; call ``abandon`` then."""
        self._begin(TimedCommand(Command.START, at_ns))
        self._thread.start()

    def abandon(self) -> None:
        """Give everything back after ``start`` has raised."""
        self._segments.discard()
        self._progress.close()

    def join(self) -> None:
        """Wait for the thread."""
        self._thread.join()

    def finish_files(self) -> None:
        """Wait for the encoders and save the journal. Raises MediaError, StorageError, OSError."""
        self._segments.finish_files()

    def kill_if_stuck(self) -> None:
        """For the recorder's thread."""
        self._segments.kill_if_stuck()

    # ── the thread ───────────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        try:
            while not self._over:
                self._work(self.inbox.wait(LOOK_S))
        except PausaError as error:
            self._stop_at_once(error)
        except OSError as error:
            self._stop_at_once(storage_error(error, self.folder))
        except Exception:
            log.exception("recording %s ends because of a fault", self.recording_id)
            self._stop_at_once(
                PausaError(sentence("Pausa made a mistake and stopped; what was recorded until now is kept."))
            )
        finally:
            self._progress.close()

    def _work(self, mail: Mail) -> None:
        # What has come since then is not missing: it waits in the inbox.
        self._now_ns = mail.at_ns
        if (slept_at_ns := self._sleep.woke()) is not None:
            self._cut_for_sleep(slept_at_ns)
        for block in mail.blocks:
            self._line.line = self._corrected(block.line)
            self._buffer.append(block.first_sample, block.samples)
        self._orders.extend(mail.orders)
        self._frames.add(mail.frames)
        while (frame := self._frames.take(self._ending)) is not None:
            self._take(frame)
            # At once: where we are late, a segment that begins must not find its first frames forgotten.
            self._advance()
        self._advance()
        if not self._timeline.open:
            self._buffer.forget_old()
        if not self._over:
            self._segments.settle()
        if not self._over and self._progress.tell(self._timeline) and self._ending is None:
            self._orders.append(TimedCommand(Command.STOP, time.monotonic_ns(), reason="disk"))

    def _corrected(self, line: Line) -> Line:
        return Line(line.begin_ns + self._correction_ns, line.sample_ns) if self._correction_ns else line

    def _take(self, frame: Frame) -> None:
        self._losses.see(frame, end_ns=self._ending.at_ns if self._ending else None)
        self._timeline.frame(frame.time_ns, frame)

    def _advance(self) -> None:
        while not self._over:
            self._write_due()
            if self._awaited is not None and self._timeline.begun:
                self._confirm_begun()
            if self._ending is not None:
                if not self._timeline.finished(self._now_ns, self._frames.next_ns):
                    return
                self._close_segment()
            elif self._orders:
                self._carry_out(self._orders.popleft())
            else:
                return

    def _write_due(self) -> None:
        if not self._timeline.open or (self.journal.has_sound and self._no_sound_yet()):
            return
        most = self._ticks_left()
        ticks = self._timeline.due(self._now_ns, self._buffer.until, most, self._frames.next_ns)
        if ticks:
            samples, missing = None, 0
            if self.journal.has_sound:
                samples, missing = self._buffer.read(
                    [(tick.sound_from, tick.sound_to, tick.samples) for tick in ticks]
                )
                self._buffer.forget(ticks[-1].sound_to, keep=True)
                self._losses.samples += missing
                self._progress.meter.add(samples)
            self._segments.write(ticks, samples, missing=missing)
        if most is not None and len(ticks) >= most:
            self._end_at_limit()

    def _no_sound_yet(self) -> bool:
        """Pictures wait for the first sound, but not for ever: then any line does, and all is silence until it comes."""
        if self._line.line is None and self._timeline.begun and self._now_ns - self._begun_ns > SOUND_WAIT_NS:
            self._line.line = Line(float(self._now_ns), 1e9 / self.journal.sample_rate)
        return self._line.line is None

    def _end_at_limit(self) -> None:
        """Also where a command given after that, before its ticks were certain, would end the segment later."""
        self._max_ns = None
        order = TimedCommand(Command.STOP, self._timeline.certain_until_ns, reason="limit")
        if self._ending is None:
            self._orders.appendleft(order)
        else:
            self._timeline.end(min(order.at_ns, self._ending.at_ns))
            self._ending = order

    def _ticks_left(self) -> int | None:
        """Until the limit, rounded up; None: no limit."""
        if self._max_ns is None:
            return None
        return max(0, -int(-(self._max_ns * self._timeline.fps) // 1_000_000_000) - self._timeline.ticks)

    # ── orders ───────────────────────────────────────────────────────────────────────────────────────

    def _carry_out(self, order: TimedCommand) -> None:
        match order.command:
            case Command.RESUME:
                self._begin(order)
            case Command.PAUSE | Command.STOP if self._timeline.open:
                self._timeline.end(order.at_ns)
                self._ending = order
            case Command.STOP:
                self._stop(order)
            case Command.MARK:
                self._mark(order)
            case Command.RETAKE:
                self._retake(order)
            case Command.DISCARD:
                self._discard(order)
            case Command.START | Command.STITCH_AGAIN | Command.PAUSE:
                log.error("%s does not belong here", order.command)

    def _begin(self, order: TimedCommand) -> None:
        self._segments.begin(order.at_ns)
        self._counts_before = (self._timeline.frames_repeated, self._losses.frames)
        self._losses.begin()
        self._timeline.begin(order.at_ns)
        self._begun_ns = time.monotonic_ns()
        self._awaited = order

    def _confirm_begun(self) -> None:
        order, self._awaited = self._awaited, None
        assert order is not None
        self.state = State.RECORDING
        fact = self._fact(order.at_ns)
        if order.command is Command.RESUME:
            self._emit(events.RecordingResumed(**fact, recorded_ns=self._timeline.recorded_ns))
            return
        self._emit(
            events.RecordingStarted(
                **fact,
                width=self.journal.width,
                height=self.journal.height,
                fps=float(self.journal.fps) if self.journal.has_pictures else 0.0,
                sample_rate=self.journal.sample_rate,
            )
        )

    def _close_segment(self) -> None:
        order, self._ending = self._ending, None
        assert order is not None
        if self._awaited is not None:
            self._confirm_begun()
        segment = self._timeline.close()
        repeated, lost = self._counts_before
        index = self._segments.close(
            segment,
            repeated=self._timeline.frames_repeated - repeated,
            lost=max(0, self._losses.frames - lost),
        )
        self._emit(
            events.SegmentClosed(
                **self._fact(segment.end_ns),
                index=index,
                start_ns=segment.first_tick_ns or segment.begin_ns,
                ticks=segment.ticks,
                samples=segment.samples,
                duration_ns=self._timeline.length_ns(segment.ticks),
            )
        )
        if order.command is Command.STOP:
            self._stop(order)
            return
        self.state = State.PAUSED
        self._emit(events.RecordingPaused(**self._fact(order.at_ns), recorded_ns=self._timeline.recorded_ns))
        self._segments.prepare()

    def _mark(self, order: TimedCommand) -> None:
        recorded_ns = self._timeline.recorded_at(order.at_ns)
        title = self._segments.mark(order.title, recorded_ns)
        self._emit(events.MarkerSet(**self._fact(order.at_ns), title=title, recorded_ns=recorded_ns))

    def _retake(self, order: TimedCommand) -> None:
        if not self._segments.any:
            message = sentence("There is no segment to take back; nothing has changed.")
            self._emit(
                events.CommandRejected(**self._fact(order.at_ns), command=order.command, message=message)
            )
            return
        if self._awaited is not None:
            self._confirm_begun()
        if not self._segments.newest_is_empty:
            self._timeline.retake()
        recorded_ns = self._timeline.recorded_ns
        index = self._segments.take_back(recorded_ns=recorded_ns)
        assert index is not None
        self.state = State.PAUSED
        self._emit(events.SegmentRetaken(**self._fact(order.at_ns), index=index, recorded_ns=recorded_ns))
        self._segments.prepare()

    def _discard(self, order: TimedCommand) -> None:
        self._over = True
        self._segments.discard()
        self.state = State.DISCARDED
        self._ended(Ended(self, discarded=True, at_ns=order.at_ns))

    def _stop(self, order: TimedCommand) -> None:
        self._over = True
        self._segments.drop_prepared()
        self.journal.stop_reason = order.reason
        self.state = State.STITCHING
        recorded_ns = self._timeline.recorded_ns
        self._emit(
            events.RecordingStopped(**self._fact(order.at_ns), reason=order.reason, recorded_ns=recorded_ns)
        )
        self._ended(Ended(self, discarded=False, at_ns=order.at_ns))

    def _stop_at_once(self, error: PausaError) -> None:
        """After a fault: close with what is written, as far as that goes."""
        log.error("recording %s stops: %s", self.recording_id, error)
        self._progress.tell_stopped(error.sentence)
        at_ns = time.monotonic_ns()
        try:
            if self._timeline.open:
                if not self._timeline.ending:
                    self._timeline.end(max(self._timeline.certain_until_ns, 1))
                self._segments.close(self._timeline.close(), repeated=0, lost=0)
        except (PausaError, OSError):
            log.exception("closing recording %s after a fault did not go well either", self.recording_id)
        self._stop(
            TimedCommand(Command.STOP, at_ns, reason="disk" if isinstance(error, StorageError) else "error")
        )

    def _cut_for_sleep(self, at_ns: int) -> None:
        if self._timeline.open and not self._timeline.ending:
            self.paused_by_itself = True
            self._orders.appendleft(TimedCommand(Command.PAUSE, at_ns, reason="sleep"))
            self._progress.tell_slept()

    def _fact(self, at_ns: int) -> Fact:
        return {"recording_id": self.recording_id, "state": self.state, "monotonic_ns": at_ns}
