"""One recording while it is active: a thread that lays frames and samples on ticks and writes them.

Commands have passed the state table before they come here, and are carried out one after another. A state is told
when it is true: *paused* when the last tick before the cut is written, *recording* when the first frame has come.
"""

import contextlib
import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pausa.capture.blank_frame import blank_frame
from pausa.capture.source import CameraFormat, Frame
from pausa.core import events
from pausa.core.errors import CommandRefused, MediaError, PausaError, StorageError, storage_error
from pausa.core.events import Event, Listener
from pausa.core.sentences import sentence
from pausa.core.states import Command, Outcome, RecordingState, Step
from pausa.core.time.sample_clock import Line
from pausa.core.time.ticks import Segment, Tick
from pausa.core.time.timeline import RECALL_NS, SOUND_WAIT_NS, STILL_WAIT_NS, Timeline
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.inbox import Inbox, Mail, WaitingFrames
from pausa.recording.late_streams import LateStreams
from pausa.recording.losses import Losses
from pausa.recording.progress import ProgressReporter
from pausa.recording.sleep_watch import SleepWatch
from pausa.recording.timed_command import TimedCommand
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.left_folder import LeftFolder
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing.disk import Disk, DiskWatch
from pausa.recording.writing.pending_sound import PendingSound
from pausa.recording.writing.segments import Segments
from pausa.recording.writing.sound_buffer import SoundBuffer
from pausa.recording.writing.sound_track import SoundTrack

LOOK_S = 0.05
TURN_NS = 200_000_000
"""After so long it is looked for commands and reported how it goes, however much waits."""
_MOVED = "moved"
"""The reason of the commands that cut a segment because the recording goes on in another folder."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ended:
    """A recording is no longer active: stopped or discarded, as its state says."""

    recording: "Recording"
    at_ns: int


class _CurrentLine:
    """The newest fit of sample index against monotonic time, as the timeline reads it."""

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
        state: RecordingState,
        journal: Journal,
        folder: Path,
        lock: FolderLock,
        destination: Path,
        new_folder: Callable[[Path], tuple[Path, FolderLock]],
        inbox: Inbox,
        frame_times: Sequence[int],
        ffmpeg: Ffmpeg,
        encoder: VideoEncoder,
        camera: CameraFormat | None,
        emit: Listener,
        ended: Callable[[Ended], None],
        max_ns: int | None,
        late: LateStreams,
        still_wait_ns: int = STILL_WAIT_NS,
    ) -> None:
        """``frame_times``: of frames before the recording, as they came.

        ``new_folder`` makes a work folder in which the recording goes on if the given one is lost. Raises OSError.

        ``still_wait_ns``: how long a segment waits for its first frame; then it begins with a still.
        """
        self.state = state
        self.journal = journal
        self.folder = folder
        self.lock = lock
        self.encoder = encoder
        self.inbox = inbox
        self._emit = emit
        self._ended = ended
        self._max_ns = max_ns
        self._late = late if journal.has_pictures and journal.has_sound else LateStreams()
        self._still_wait_ns = still_wait_ns
        self._line = _CurrentLine()
        self._timeline: Timeline[Frame] = Timeline(
            fps=journal.fps,
            sample_rate=journal.sample_rate,
            pictures=journal.has_pictures,
            line=self._line if journal.has_sound else None,
            pictures_late_ns=self._late.pictures_ns,
            blank=partial(blank_frame, camera) if camera else None,
        )
        self._timeline.seen_before(self._late.frame_times(frame_times))
        self._timeline.expect_late(camera.late_ns if camera else 0)
        self._buffer = SoundBuffer(sample_rate=max(1, journal.sample_rate), channels=max(1, journal.channels))
        self._sound = PendingSound(self._buffer, late_ns=self._late.sound_ns)
        self._segments = Segments(
            journal=journal, folder=folder, lock=lock, ffmpeg=ffmpeg, encoder=encoder, camera=camera
        )
        self._losses = Losses(self._timeline, self._segments, inbox)
        self._progress = ProgressReporter(
            emit=self._tell,
            segments=self._segments,
            disk=DiskWatch(folder, destination),
            losses=self._losses,
        )
        self._destination = destination
        self._new_folder = new_folder
        self._left: list[LeftFolder] = []
        self._fault: PausaError | None = None
        """Why the folder has to be left, until that is done."""
        self._go_on_in: tuple[Path, FolderLock] | None = None
        """The other folder, made and locked already."""
        self._commands: deque[TimedCommand] = deque()
        self._frames = WaitingFrames()
        self._begun_by = TimedCommand(Command.START, 0)
        """The command that opened the newest segment."""
        self._ended_by: TimedCommand | None = None
        """The command that gave the open segment its end; held until all of the segment is on the disk."""
        self._closed_index = 0
        self._closed: Segment | None = None
        """The segment that this command has ended, once its ticks are certain."""
        self._begun_ns = self._now_ns = 0
        self._more_waits = False
        """Whether frames were left that could have been taken."""
        self._newest_frame_came_ns = 0
        """If frames are late."""
        self._counts_before = (0, 0)
        self._sleep = SleepWatch()
        self._over = False
        self._thread = threading.Thread(
            target=self._run, name=f"recording-{journal.recording_id}", daemon=True
        )

    @property
    def recording_id(self) -> str:
        return self.journal.recording_id

    @property
    def sound_track(self) -> SoundTrack | None:
        return self._segments.sound_track

    def start(self, at_ns: int) -> None:
        """Begin the first segment at ``at_ns``. Raises StorageError, MediaError, OSError; call ``abandon`` then."""
        self._begin(TimedCommand(Command.START, at_ns))
        self._thread.start()

    def abandon(self) -> None:
        """Clean up after ``start`` has raised."""
        self._segments.discard()
        self._progress.close()

    def join(self) -> None:
        self._thread.join()

    def finish_files(self) -> None:
        """Wait for the encoders, bring the files of folders that had to be left, and save the journal.

        Raises MediaError, StorageError, OSError.
        """
        try:
            self._segments.finish_files()
        finally:
            for left in self._left:
                left.bring(self.journal.file_names, self.folder)
            if self._left and self.sound_track is not None:
                self.sound_track.find_segments(self._brought)
            self.let_go()

    def let_go(self) -> None:
        """Remove the folders that had to be left, where they still exist, and close their files. Idempotent."""
        for left in self._left:
            left.forget(remove=True)
        self._left.clear()

    def _brought(self, path: Path) -> Path:
        names = (left.name_of(path) for left in self._left)
        name = next((name for name in names if name is not None), None)
        return self.folder / name if name is not None else path

    def look_after(self) -> None:
        """Kill an encoder that takes nothing any more, and tell of a drive that does not answer; called on the recorder's thread."""
        self._segments.kill_if_stuck()
        self.inbox.disk_waits = self._progress.disk.keeps_us_waiting
        self._progress.tell_silence()

    # ── the thread ───────────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        try:
            while self._capturing:
                self._work(self.inbox.wait(0 if self._more_waits else LOOK_S))
        except PausaError as error:
            self._stop_at_once(error)
        except OSError as error:
            self._stop_at_once(storage_error(error, self.folder))
        except Exception:
            log.exception("recording %s ends because of a fault", self.recording_id)
            self._stop_at_once(
                PausaError(
                    sentence("An error in Pausa stopped the recording. Everything recorded so far is kept.")
                )
            )
        finally:
            self._progress.close()

    def _work(self, mail: Mail) -> None:
        # What has come since then is not missing: it waits in the inbox.
        self._now_ns = mail.at_ns
        if (slept_at_ns := self._sleep.woke()) is not None:
            self._cut_for_sleep(slept_at_ns)
        for block in mail.blocks:
            self._line.line = self._late.line(block.line)
            self._buffer.append(block.first_sample, block.samples)
        self._commands.extend(mail.commands)
        self._frames.add(self._late.frames(mail.frames))
        turn_ns, self._more_waits = time.monotonic_ns(), False
        while (frame := self._frames.take(self._ended_by, needed_from_ns=self._needed_from_ns)) is not None:
            self._take(frame)
            # At once: where we are late, a segment that begins must not find its first frames forgotten.
            self._advance()
            self._more_waits = time.monotonic_ns() - turn_ns > TURN_NS
            if self._more_waits:
                break
        self._advance()
        if not self._timeline.open and self._line.line is not None:
            self._buffer.forget_old(self._line.sample_at(self._needed_from_ns))
        if self._capturing:
            self._segments.settle()
        if self._leaving or not self._capturing:
            return
        if (disk := self._progress.tell(self._timeline)) is not None:
            self._heed(disk)

    def _heed(self, disk: Disk) -> None:
        if disk.fault is not None:
            self._go_elsewhere(disk.fault)
        elif disk.exhausted and self._ended_by is None:
            self._commands.append(
                TimedCommand(Command.STOP, time.monotonic_ns(), reason="disk", unasked=True)
            )

    @property
    def _leaving(self) -> bool:
        """Whether the open segment was taken back, and is only written to its end so that it can be restored."""
        return self._ended_by is not None and self._ended_by.command is Command.RETAKE

    @property
    def _capturing(self) -> bool:
        """Whether the recording is neither stopped nor discarded."""
        return self.state.told.active

    @property
    def _needed_from_ns(self) -> int:
        """From when on the next segment may need what was captured: its *resume* waits, or has yet to reach us."""
        resumes = (given.at_ns for given in self._commands if given.command is Command.RESUME)
        return min(resumes, default=self._now_ns - RECALL_NS)

    @property
    def _captures(self) -> bool:
        """Whether frames come that are late, in an open segment: what happens now is recorded, though none is from it yet."""
        return self._timeline.open and self._newest_frame_came_ns > self._begun_by.at_ns

    def _take(self, frame: Frame) -> None:
        if self._late.pictures_ns:
            self._newest_frame_came_ns = frame.time_ns + self._late.pictures_ns
        self._losses.see(frame, end_ns=self._ended_by.at_ns if self._ended_by else None)
        self._timeline.expect_late(frame.late_ns)
        self._timeline.frame(frame.time_ns, frame)
        self.inbox.used()

    def _advance(self) -> None:
        while self._capturing:
            self._write_due()
            if self._timeline.begun or self._captures:
                self._confirm_begun()
            if self._ended_by is not None:
                self._prefer_what_was_asked()
                if self._closed is None:
                    if not self._timeline.finished(
                        self._now_ns, self._frames.next_ns
                    ) or self._sound.awaits_more(self._now_ns):
                        return
                    self._close_segment(self._ended_by)
                # What is told as paused must survive whatever happens next, to the encoder too.
                if not self._segments.settle():
                    return
                self._confirm_closed(self._ended_by)
            elif self._commands:
                self._carry_out(self._commands.popleft())
            else:
                return

    def _write_due(self) -> None:
        if not self._timeline.open or (self.journal.has_sound and self._no_sound_yet()):
            return
        most = self._ticks_left()
        heard_until = math.inf if self._sound.waits else self._buffer.until
        ticks = self._timeline.due(self._now_ns, heard_until, most, self._frames.next_ns)
        if self.journal.has_sound:
            self._sound.add(ticks)
        self._write(ticks)
        if most is not None and len(ticks) >= most:
            self._end_at_limit()

    def _write(self, ticks: Sequence[Tick[Frame]], *, all_sound: bool = False) -> None:
        """Write frames, and the sound that is due."""
        samples, missing = None, 0
        if self.journal.has_sound and self._line.line is not None:
            samples, missing = self._sound.take(self._now_ns, everything=all_sound)
        if samples is not None:
            self._losses.samples += missing
            self._progress.meter.add(samples)
        if ticks or samples is not None:
            self._segments.write(ticks, samples, missing=missing)

    def _no_sound_yet(self) -> bool:
        """Return whether frames must still wait for the first sound. After SOUND_WAIT_NS give up: assume a line, write silence."""
        wait_ns = SOUND_WAIT_NS if self._timeline.begun else STILL_WAIT_NS
        if self._line.line is None and self._now_ns - self._begun_ns > wait_ns:
            self._line.line = Line(float(self._now_ns), 1e9 / self.journal.sample_rate)
        return self._line.line is None

    def _end_at_limit(self) -> None:
        """Stop at the limit, even if the segment was given a later end whose ticks are not certain yet."""
        self._max_ns = None
        stop = TimedCommand(Command.STOP, self._timeline.certain_until_ns, reason="limit", unasked=True)
        if self._ended_by is None:
            self._commands.appendleft(stop)
        else:
            self._timeline.end(min(stop.at_ns, self._ended_by.at_ns))
            self._ended_by = stop

    def _ticks_left(self) -> int | None:
        """Return the ticks left until the limit, rounded up; None: no limit."""
        if self._max_ns is None or self._leaving:
            return None
        return max(0, -int(-(self._max_ns * self._timeline.fps) // 1_000_000_000) - self._timeline.ticks)

    # ── commands ─────────────────────────────────────────────────────────────────────────────────────

    def _carry_out(self, given: TimedCommand) -> None:
        if not given.unasked:
            self.state.carry_out(given.command)
        match given.command:
            case Command.RESUME:
                if given.unasked:
                    self.state.resume_unasked()
                self.state.report(Outcome.SEGMENT_OPENED)
                self._begin(given)
            case Command.PAUSE | Command.STOP if self._timeline.open:
                self._timeline.end(given.at_ns)
                self._confirm_begun()
                self.state.report(Outcome.END_GIVEN)
                self._ended_by = given
            case Command.PAUSE:
                pass  # The computer slept, so the recording has paused by itself already.
            case Command.STOP:
                self._stop(given)
            case Command.MARK:
                self._mark(given)
            case Command.RENAME:
                self._rename(given)
            case Command.RETAKE:
                self._retake(given)
            case Command.UNDO_RETAKE:
                self._undo_retake(given)
            case Command.DISCARD:
                self._discard(given)
            case Command.START | Command.STITCH_AGAIN:
                log.error("%s does not belong here", given.command)

    def _begin(self, given: TimedCommand) -> None:
        if self._segments.newest_is_empty:
            self.state.forget_empty_segment()
        self._segments.begin(given.at_ns)
        self._counts_before = (self._timeline.frames_repeated, self._losses.frames)
        self._losses.begin()
        self._timeline.begin(given.at_ns, still_wait_ns=self._still_wait_ns)
        self._begun_ns = time.monotonic_ns()
        self._begun_by = given

    def _confirm_begun(self) -> None:
        """Tell once that the open segment records, if that has not been told."""
        if self.state.step not in (Step.BEGINNING, Step.RESUMING):
            return
        self.state.report(Outcome.FIRST_FRAME)
        given = self._begun_by
        if given.command is Command.RESUME:
            self._tell(
                events.RecordingResumed(monotonic_ns=given.at_ns, recorded_ns=self._timeline.recorded_ns)
            )
            return
        self._tell(
            events.RecordingStarted(
                monotonic_ns=given.at_ns,
                width=self.journal.width,
                height=self.journal.height,
                fps=float(self.journal.fps) if self.journal.has_pictures else 0.0,
                sample_rate=self.journal.sample_rate,
            )
        )

    def _close_segment(self, given: TimedCommand) -> None:
        """End the files of the open segment, whose ticks are certain; its encoder still has to write the last of them."""
        self._write((), all_sound=True)
        segment = self._timeline.close()
        repeated, lost = self._counts_before
        if given.command is Command.RETAKE:
            if segment.ticks:
                self._timeline.retake()
            else:
                self.state.forget_taken_back()
        self._closed_index = self._segments.close(
            segment,
            repeated=self._timeline.frames_repeated - repeated,
            lost=max(0, self._losses.frames - lost),
        )
        self._closed = segment

    def _confirm_closed(self, given: TimedCommand) -> None:
        """Tell what has ended, now that all of it is on the disk."""
        assert self._closed is not None
        segment, self._closed, self._ended_by = self._closed, None, None
        if self._fault is not None:
            self._move(self._fault)
        if given.command is Command.RETAKE:
            self._segments.prepare()
            return
        self._tell(
            events.SegmentClosed(
                monotonic_ns=segment.end_ns,
                index=self._closed_index,
                start_ns=segment.first_tick_ns or segment.begin_ns,
                ticks=segment.ticks,
                samples=segment.samples,
                duration_ns=self._timeline.length_ns(segment.ticks),
            )
        )
        if given.command is Command.STOP:
            self._stop(given)
            return
        self.state.report(Outcome.SEGMENT_CLOSED)
        self._tell(events.RecordingPaused(monotonic_ns=given.at_ns, recorded_ns=self._timeline.recorded_ns))
        self._segments.prepare()

    def _mark(self, given: TimedCommand) -> None:
        recorded_ns = self._timeline.recorded_at(given.at_ns)
        title = self._segments.mark(given.title, recorded_ns)
        self._tell(events.MarkerSet(monotonic_ns=given.at_ns, title=title, recorded_ns=recorded_ns))

    def _rename(self, given: TimedCommand) -> None:
        title = self._segments.rename(given.title)
        self._tell(events.RecordingRenamed(monotonic_ns=given.at_ns, title=title))

    def _retake(self, given: TimedCommand) -> None:
        if not self._segments.any:
            # Empty segments have vanished since the command was accepted.
            self.state.refuse_retake()
            self._refuse(given)
            return
        self._confirm_begun()
        open_until_now = self._timeline.open
        if open_until_now:
            duration_ns = max(0, given.at_ns - self._begun_by.at_ns)
            # It is written to its end, so that it can be restored whole; what it holds counts no more.
            self._timeline.end(given.at_ns)
            self._ended_by = given
        elif self._segments.newest_is_empty:
            self.state.forget_taken_back()
            duration_ns = 0
        else:
            duration_ns = self._timeline.length_ns(self._timeline.retake())
        recorded_ns = self._timeline.closed_ns
        index = self._segments.take_back(recorded_ns=recorded_ns)
        assert index is not None
        self.state.report(Outcome.SEGMENT_TAKEN_BACK)
        self._tell(
            events.SegmentRetaken(
                monotonic_ns=given.at_ns, index=index, recorded_ns=recorded_ns, duration_ns=duration_ns
            )
        )
        if not open_until_now:
            self._segments.prepare()

    def _undo_retake(self, given: TimedCommand) -> None:
        empty_before = self._segments.newest_is_empty
        restored = self._segments.restore()
        if restored is None:
            # It held nothing, or made room on a full disk.
            self.state.refuse_undo()
            self._refuse(given)
            return
        if empty_before:
            self.state.forget_empty_segment()
        record = restored.record
        ticks = record.ticks or 0
        self._timeline.restore(restored.place, ticks)
        self.state.report(Outcome.SEGMENT_RESTORED)
        self._tell(
            events.SegmentRestored(
                monotonic_ns=given.at_ns,
                index=record.index,
                start_ns=record.begin_ns,
                end_ns=record.end_ns or record.begin_ns,
                ticks=ticks,
                duration_ns=self._timeline.length_ns(ticks),
                recorded_ns=self._timeline.recorded_ns,
                markers=tuple(
                    events.MarkerSummary(title=marker.title, recorded_ns=marker.recorded_ns)
                    for marker in self.journal.markers
                ),
            )
        )

    def _refuse(self, given: TimedCommand) -> None:
        """Tell that an accepted command has found no segment that it could act on."""
        refused = CommandRefused(state=self.state.told.value, command=given.command.value, nothing_there=True)
        self._tell(
            events.CommandRejected(monotonic_ns=given.at_ns, command=given.command, message=refused.sentence)
        )

    def _discard(self, given: TimedCommand) -> None:
        self.state.report(Outcome.THROWN_AWAY)
        self._segments.discard()
        self._end(given.at_ns)

    def _stop(self, given: TimedCommand) -> None:
        self._segments.drop_prepared()
        self.journal.stop_reason = given.reason
        self.state.report(Outcome.CAPTURE_STOPPED)
        self._tell(
            events.RecordingStopped(
                monotonic_ns=given.at_ns, reason=given.reason, recorded_ns=self._timeline.recorded_ns
            )
        )
        self._end(given.at_ns)

    def _end(self, at_ns: int) -> None:
        """Hand the recording back to the recorder, once: without that the recorder would wait for ever."""
        if not self._over:
            self._ended(Ended(self, at_ns=at_ns))
            self._over = True

    def _stop_at_once(self, error: PausaError) -> None:
        """Close after a fault, with as much as could be written."""
        log.error("recording %s stops: %s", self.recording_id, error)
        at_ns = time.monotonic_ns()
        if not self._capturing:
            self._end(at_ns)
            return
        self._progress.tell_stopped(error.sentence)
        self._segments.folder_lost = self._segments.folder_lost or not self._progress.disk.work.in_place()
        try:
            if self._timeline.open:
                if not self._timeline.ending:
                    self._timeline.end(max(self._timeline.certain_until_ns, 1))
                if isinstance(error, MediaError):
                    # The encoder has failed; what was heard until then can be written.
                    self._write((), all_sound=True)
                self._sound.forget()
                segment = self._timeline.close()
                if self._leaving and segment.ticks:
                    self._timeline.retake()
                self._segments.close(segment, repeated=0, lost=0)
        except (PausaError, OSError):
            log.exception("closing recording %s after a fault did not go well either", self.recording_id)
        if self._segments.folder_lost:
            with contextlib.suppress(PausaError, OSError):
                self._move(error)
        self._stop(
            TimedCommand(Command.STOP, at_ns, reason="disk" if isinstance(error, StorageError) else "error")
        )

    def _go_elsewhere(self, fault: PausaError) -> None:
        """Go on in another folder: the open segment is cut now, and the next begins at the same moment."""
        if self._fault is not None:
            return
        self._fault, self._segments.folder_lost = fault, True
        self._go_on_in = self._other_folder(fault)
        self._progress.tell_moved(
            sentence(
                "{what_happened} The recording goes on in another folder on this computer, and nothing is lost.",
                what_happened=fault.sentence,
            )
        )
        if not self._timeline.open:
            self._move(fault)
            self._segments.prepare()
        elif self._ended_by is None:
            at_ns = time.monotonic_ns()
            for command in (Command.RESUME, Command.PAUSE):
                self._commands.appendleft(TimedCommand(command, at_ns, reason=_MOVED, unasked=True))

    def _prefer_what_was_asked(self) -> None:
        """Cut where the user did, if that was before the cut for another folder and has come only now."""
        if self._closed is not None or self._ended_by is None or self._ended_by.reason != _MOVED:
            return
        asked = next((one for one in self._commands if not one.unasked), None)
        if asked is None or asked.at_ns > self._ended_by.at_ns:
            return
        if asked.command in (Command.PAUSE, Command.STOP):
            self._commands.remove(asked)
            self.state.carry_out(asked.command)
            self._timeline.end(asked.at_ns)
            self._ended_by = asked
        if asked.command in (Command.PAUSE, Command.STOP, Command.RETAKE):
            self._commands = deque(one for one in self._commands if one.reason != _MOVED)

    def _other_folder(self, fault: PausaError) -> tuple[Path, FolderLock]:
        """Make another folder. Raises ``fault`` if there is none."""
        try:
            return self._new_folder(self.folder)
        except (OSError, PausaError) as error:
            log.warning("there is no other folder for recording %s: %s", self.recording_id, error)
            raise StorageError(
                sentence(
                    "{what_happened} There is no other folder in which it could go on, so the recording was stopped.",
                    what_happened=fault.sentence,
                )
            ) from None

    def _move(self, fault: PausaError) -> None:
        """Leave the folder; no segment is open. Raises ``fault`` if there is no other folder."""
        folder, lock = self._go_on_in or self._other_folder(fault)
        self._fault = self._go_on_in = None
        left = LeftFolder(self.folder, self.lock, self._progress.disk.leave())
        self._left.append(left)
        self.folder, self.lock = folder, lock
        self._segments.move_to(folder, lock, left)
        self._progress.disk = DiskWatch(folder, self._destination)

    def _cut_for_sleep(self, at_ns: int) -> None:
        if self._timeline.open and not self._timeline.ending:
            self.state.pause_unasked()
            self._commands.appendleft(TimedCommand(Command.PAUSE, at_ns, reason="sleep", unasked=True))
            self._progress.tell_slept()

    def _tell(self, event: Event) -> None:
        """Emit ``event`` as one of this recording in its present state."""
        self._emit(replace(event, recording_id=self.recording_id, state=self.state.told))
