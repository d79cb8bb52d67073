"""One recording while it is active: its thread, and how its commands are carried out.

Commands have passed the state table before they come here, and are carried out one after another. A state is told
when it is true: *paused* when the last tick before the cut is written, *recording* when the first frame has come.
"""

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pausa.capture.blank_frame import blank_frame
from pausa.capture.source import CameraFormat, Frame
from pausa.core import events
from pausa.core.errors import PausaError, StorageError, storage_error
from pausa.core.events import Listener
from pausa.core.sentences import sentence
from pausa.core.states import Command, Outcome, RecordingState
from pausa.core.time.timeline import STILL_WAIT_NS, Timeline
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.command_row import CommandRow
from pausa.recording.confirmations import Confirmations
from pausa.recording.edits import Edits
from pausa.recording.film.film import Film
from pausa.recording.inbox import Inbox, Mail
from pausa.recording.late_streams import LateStreams
from pausa.recording.losses import Losses
from pausa.recording.open_segment import OpenSegment
from pausa.recording.patient_clock import PatientClock
from pausa.recording.progress import ProgressReporter
from pausa.recording.recording_folder import RecordingFolder
from pausa.recording.sleep_watch import SleepWatch
from pausa.recording.streams import Streams
from pausa.recording.timed_command import TimedCommand
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing.disk import Disk, DiskWatch, not_kept, reason_to_leave
from pausa.recording.writing.encoder_pace import EncoderPace
from pausa.recording.writing.growth import Growth
from pausa.recording.writing.movie_draft import MovieDraft
from pausa.recording.writing.segments import Segments
from pausa.recording.writing.sound_follower import SoundFollower
from pausa.recording.writing.sound_track import SoundTrack

LOOK_S = 0.05
MOST_REFUSALS = 4
"""So many writes may fail until the recording goes on in another folder: of pictures and of sound."""
TURN_NS = 200_000_000
"""After so long it is looked for commands and reported how it goes, however much waits."""

log = logging.getLogger(__name__)

NewDraft = Callable[[Path, SoundTrack | None], MovieDraft]
"""(work folder, sound) → the finished file, to which nothing has been written yet."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A recording is no longer active: stopped or discarded, as its state says."""

    recording: "Recording"
    at_ns: int


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
        new_draft: NewDraft,
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
        resamples: bool = False,
        pre_roll_ns: int = 0,
        follower: SoundFollower | None = None,
    ) -> None:
        """``frame_times``: of frames before the recording, as they came.

        ``new_folder`` makes a work folder in which the recording goes on if the given one is lost. Raises OSError.
        ``new_draft`` begins the finished file.

        ``still_wait_ns``: how long a segment waits for its first frame; then it begins with a still. ``resamples``: the
        microphone's rate is not that of the file. ``pre_roll_ns``: so much of it has come before it begins.
        ``follower`` is told where its sound lies as it is written.
        """
        self.state = state
        self.journal = journal
        self.encoder = encoder
        self.inbox = inbox
        self._ended = ended
        late = late if journal.has_pictures and journal.has_sound else LateStreams()
        self._streams = Streams(late, sample_rate=journal.sample_rate, channels=journal.channels)
        self._timeline: Timeline[Frame] = Timeline(
            fps=journal.fps,
            sample_rate=journal.sample_rate,
            pictures=journal.has_pictures,
            line=self._streams.line if journal.has_sound else None,
            pictures_late_ns=late.pictures_ns,
            blank=partial(blank_frame, camera) if camera else None,
            resamples=resamples,
        )
        self._timeline.seen_before(late.frame_times(frame_times))
        self._timeline.expect_late(camera.late_ns if camera else 0)
        self._confirmed = Confirmations(state=state, journal=journal, timeline=self._timeline, emit=emit)
        self._segments = Segments(
            journal=journal,
            folder=folder,
            lock=lock,
            ffmpeg=ffmpeg,
            encoder=encoder,
            camera=camera,
            follower=follower,
        )
        losses = Losses(self._timeline, self._segments, inbox)
        self._pace = EncoderPace(1e9 / float(self._timeline.fps), pre_roll_ns=pre_roll_ns)
        self._progress = ProgressReporter(
            emit=self._confirmed.tell,
            segments=self._segments,
            disk=DiskWatch(folder, destination),
            losses=losses,
            picture_size=(camera.width, camera.height) if camera else None,
            pace=self._pace,
        )
        self._folder = RecordingFolder(
            folder,
            lock,
            destination=destination,
            new_folder=new_folder,
            segments=self._segments,
            progress=self._progress,
        )
        self._open_segment = OpenSegment(
            timeline=self._timeline,
            streams=self._streams,
            segments=self._segments,
            losses=losses,
            meter=self._progress.meter,
            pace=self._pace,
            max_ns=max_ns,
            still_wait_ns=still_wait_ns,
        )
        self._edits = Edits(
            state=state,
            timeline=self._timeline,
            segments=self._segments,
            open_segment=self._open_segment,
            confirmed=self._confirmed,
        )
        self._growth = Growth(
            lambda: new_draft(folder, self._segments.sound_track),
            ticks_a_second=float(self._timeline.fps),
        )
        self._commands = CommandRow()
        self._now_ns = self._patient_ns = 0
        self._more_waits = False
        """Whether frames were left that could have been taken."""
        self._clock = PatientClock()
        self._sleep = SleepWatch()
        self._refusals = 0
        """Writes that have failed since the recording went on in another folder."""
        self._over = False
        self._thread = threading.Thread(
            target=self._run, name=f"recording-{journal.recording_id}", daemon=True
        )

    @property
    def recording_id(self) -> str:
        return self.journal.recording_id

    @property
    def folder(self) -> Path:
        """The folder of the segments; another one once the first is lost."""
        return self._folder.path

    @property
    def lock(self) -> FolderLock:
        """The lock of that folder."""
        return self._folder.lock

    @property
    def sound_track(self) -> SoundTrack | None:
        return self._segments.sound_track

    @property
    def film(self) -> Film:
        """What is kept, as of the last edit; any thread."""
        return self._segments.film

    def start(self, at_ns: int) -> None:
        """Begin the first segment at ``at_ns``. Raises StorageError, MediaError, OSError; call ``abandon`` then."""
        self._begin(TimedCommand(Command.START, at_ns))
        self._thread.start()

    def take_up(self) -> None:
        """Be paused at the end of what was recorded before; nothing is told before ``go_on``. Raises StorageError, MediaError, OSError; call ``abandon`` then."""
        self._edits.take_up()
        self._segments.prepare()

    def go_on(self) -> None:
        """Obey commands from now on, after ``take_up``."""
        self._thread.start()

    @property
    def unchanged(self) -> bool:
        """Whether a recording that was taken up again shows what it showed before."""
        return self._segments.unchanged

    @property
    def taken_up(self) -> events.RecordingTakenUp:
        """What a recording that was taken up again holds."""
        return self._edits.taken_up(self.journal)

    def take_draft(self) -> MovieDraft | None:
        """Return the finished file as far as it has grown; None: it has not. Once, after ``join``."""
        return self._growth.take_over()

    def abandon(self) -> None:
        """Clean up after ``start`` has raised."""
        self._growth.discard()
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
            self._folder.bring_left_files()

    def let_go(self) -> None:
        """Remove the folders that had to be left, where they still exist, and close their files. Idempotent."""
        self._folder.let_go()

    def look_after(self) -> None:
        """Kill an encoder that takes nothing any more, and tell of a drive that does not answer; called on the recorder's thread."""
        self._segments.kill_if_stuck()
        self.inbox.disk_waits = self._progress.disk.keeps_us_waiting
        self._progress.tell_silence()

    # ── the thread ───────────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        try:
            while self._capturing:
                mail = self.inbox.wait(0 if self._more_waits else LOOK_S)
                try:
                    self._work(mail)
                except (StorageError, OSError) as error:
                    self._leave(error)
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
        self._now_ns, self._patient_ns = mail.at_ns, self._clock.now_ns(mail.at_ns)
        if (slept_at_ns := self._sleep.woke()) is not None:
            self._cut_for_sleep(slept_at_ns)
        self._streams.take_in(mail)
        self._commands.extend(mail.commands)
        turn_ns, self._more_waits = time.monotonic_ns(), False
        while (frame := self._next_frame()) is not None:
            self._progress.see(frame)
            if self._timeline.open and self._pace.leaves_out(frame.time_ns, self.inbox.behind_ns):
                self.inbox.leave_out()
            else:
                self._open_segment.take(frame)
                self.inbox.used()
            # At once: where we are late, a segment that begins must not find its first frames forgotten.
            self._advance()
            self._more_waits = time.monotonic_ns() - turn_ns > TURN_NS
            if self._more_waits:
                break
        self._advance()
        if not self._timeline.open:
            self._streams.forget_old_sound(self._commands.needed_from_ns(self._now_ns))
        if self._capturing:
            self._segments.settle()
        if self._open_segment.leaving or not self._capturing:
            return
        if (refusal := self._segments.refusal) is not None:
            self._go_elsewhere(not_kept(refusal, self.folder))
        if (disk := self._progress.tell(self._timeline)) is not None:
            self._growth.follow(self._segments.film_now())
            self._heed(disk)

    def _heed(self, disk: Disk) -> None:
        if disk.fault is not None:
            self._go_elsewhere(disk.fault)
        elif disk.exhausted and self._open_segment.ended_by is None:
            self._commands.stop_for("disk")

    @property
    def _capturing(self) -> bool:
        """Whether the recording is neither stopped nor discarded."""
        return self.state.told.active

    def _next_frame(self) -> Frame | None:
        return self._streams.take_frame(
            self._open_segment.ended_by, needed_from_ns=self._commands.needed_from_ns(self._now_ns)
        )

    def _advance(self) -> None:
        segment = self._open_segment
        while self._capturing:
            if (
                segment.write_due(self._now_ns, self._patient_ns)
                and (stop := segment.end_at_limit()) is not None
            ):
                self._commands.first(stop)
            if segment.records:
                self._confirmed.begun(segment.begun_by, is_certain=True)
            if segment.ended_by is not None:
                self._prefer_what_was_asked()
                if segment.closed is None:
                    if not segment.complete(self._patient_ns):
                        return
                    self._close_segment()
                # What is told as paused must survive whatever happens next, to the encoder too.
                if not self._segments.settle():
                    return
                if (refusal := self._segments.refusal) is not None and self._folder.fault is None:
                    self._folder.give_up(not_kept(refusal, self.folder))
                self._confirm_closed(segment.ended_by)
            elif (given := self._commands.take()) is not None:
                self._carry_out(given)
            else:
                return

    # ── commands ─────────────────────────────────────────────────────────────────────────────────────

    def _carry_out(self, given: TimedCommand) -> None:
        if not given.unasked:
            self.state.carry_out(given.command)
        match given.command:
            case Command.RESUME:
                self._resume(given)
            case Command.PAUSE | Command.STOP if self._timeline.open:
                self._open_segment.end(given)
                self._confirmed.begun(self._open_segment.begun_by, is_certain=False)
                self._confirmed.end_given(given)
            case Command.PAUSE:
                # The computer slept, so the recording has paused by itself already.
                self._confirmed.still_paused(given)
            case Command.STOP:
                self._stop(given)
            case Command.MARK:
                self._edits.mark(given)
            case Command.RENAME:
                self._rename(given)
            case Command.RETAKE:
                self._retake(given)
            case Command.UNDO:
                self._despite_refusal(lambda: self._edits.undo(given))
            case Command.REDO:
                self._despite_refusal(lambda: self._edits.redo(given))
            case Command.PUT_BACK:
                self._despite_refusal(lambda: self._edits.put_back(given))
            case Command.FORGET:
                self._edits.forget(given)
            case Command.DISCARD:
                self._discard(given)
            case Command.START | Command.STITCH_AGAIN:
                log.error("%s does not belong here", given.command)
        self.state.report_editable(self._segments.editable)

    def _resume(self, given: TimedCommand) -> None:
        if not self._edits.go_back(given):
            self.state.refuse()
            return
        self.state.report(Outcome.SEGMENT_OPENED)
        self._begin(given)

    def _begin(self, given: TimedCommand) -> None:
        if given.command is Command.START:
            self._open_segment.begin(given)
        else:
            self._despite_refusal(lambda: self._open_segment.begin(given))

    def _close_segment(self) -> None:
        self._open_segment.close(self._now_ns)
        self.state.report_editable(self._segments.editable)

    def _confirm_closed(self, given: TimedCommand) -> None:
        """Tell what has ended, now that all of it is on the disk."""
        closed = self._open_segment.forget_closed()
        if self._folder.fault is not None:
            self._move(self._folder.fault)
        if given.command is Command.RETAKE:
            self._segments.prepare()
            return
        self._confirmed.closed(closed)
        if given.command is Command.STOP:
            self._stop(given)
            return
        self._confirmed.paused(given)
        self._segments.prepare()

    def _rename(self, given: TimedCommand) -> None:
        self._confirmed.renamed(given, self._segments.rename(given.title))

    def _retake(self, given: TimedCommand) -> None:
        if self._segments.any:
            self._confirmed.begun(self._open_segment.begun_by, is_certain=False)
        self._edits.take_back(given)
        if not self._timeline.open:
            self._segments.prepare()

    def _discard(self, given: TimedCommand) -> None:
        if self.journal.replaces:
            # What was there before it was taken up again stays.
            self._growth.discard()
            self._segments.revert()
            self._stop(given)
            return
        self.state.report(Outcome.THROWN_AWAY)
        self._growth.discard()
        self._segments.discard()
        self._end(given.at_ns)

    def _stop(self, given: TimedCommand) -> None:
        self._segments.drop_prepared()
        self._save_from_lost_folder()
        self.journal.stop_reason = given.reason
        self._confirmed.stopped(given)
        self._end(given.at_ns)

    def _save_from_lost_folder(self) -> None:
        """Go elsewhere if the folder has been lost just now: while its files are open they can be brought along."""
        fault = self._progress.disk.fault_now()
        if fault is None or self._folder.fault is not None or not self._folder.try_to_give_up(fault):
            return
        try:
            self._move(fault)
        except (PausaError, OSError):
            log.exception("recording %s could not be brought out of its lost folder", self.recording_id)

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
            self._open_segment.close_after(error, self._now_ns)
        except Exception:
            # A fault may well come again; the recorder must have the recording back all the same.
            log.exception("closing recording %s after a fault did not go well either", self.recording_id)
        if self._segments.folder_lost:
            with contextlib.suppress(PausaError, OSError):
                self._folder.move(error)
        self._stop(
            TimedCommand(Command.STOP, at_ns, reason="disk" if isinstance(error, StorageError) else "error")
        )

    def _go_elsewhere(self, fault: PausaError) -> None:
        """Go on in another folder: the open segment is cut, and the next one goes on from there without a gap."""
        if self._folder.fault is not None:
            return
        self._folder.give_up(fault)
        if not self._timeline.open:
            self._move(fault)
            self._segments.prepare()
        elif self._open_segment.ended_by is None:
            self._cut_to_move(self._open_segment.put_out_ticks)

    def _move(self, fault: PausaError) -> None:
        # Its disk may not answer any more; the stop writes all of it.
        self._growth.discard()
        self._folder.move(fault)
        self._refusals = 0

    def _leave(self, error: StorageError | OSError) -> None:
        """Go on in another folder after a write that has failed. Raises ``error`` if that would not help.

        The open segment ends at what was written, and the next begins there: what came since is still in memory.
        """
        refusal = reason_to_leave(error)
        self._refusals += 1
        if refusal is None or not self._capturing or self._refusals > MOST_REFUSALS:
            raise error
        log.warning("recording %s cannot go on in its folder: %s", self.recording_id, error)
        fault = self._folder.fault or not_kept(refusal, self.folder)
        if self._folder.fault is None and not self._folder.try_to_give_up(fault):
            raise error
        if self._folder.next_path is not None:
            self._segments.move_pictures_to(self._folder.next_path)
        segment = self._open_segment
        if self._timeline.open:
            self._cut_to_move(segment.written_ticks)
        elif segment.closed is None:
            self._move(fault)
            self._segments.prepare()

    def _cut_to_move(self, tick: int) -> None:
        """Cut the open segment before this tick. What may have ended it already then ends the next one."""
        segment = self._open_segment
        at_ns, ended_by = segment.begin_of(tick), segment.ended_by
        if ended_by is None:
            segment.cut(self._commands.cut_to_move(at_ns), tick)
            self._confirmed.begun(segment.begun_by, is_certain=segment.records)
            self.state.report(Outcome.END_GIVEN)
        elif segment.leaving:
            segment.end_where_written(replace(ended_by, at_ns=min(at_ns, ended_by.at_ns)))
        elif at_ns < ended_by.at_ns:
            segment.cut(self._commands.cut_to_move(at_ns, ended_by), tick)

    def _despite_refusal(self, act: Callable[[], None]) -> None:
        """Carry it out in another folder if this one refuses it."""
        try:
            act()
        except (StorageError, OSError) as error:
            self._leave(error)
            act()

    def _prefer_what_was_asked(self) -> None:
        """Cut where the user did, if that was before the cut for another folder and has come only now."""
        segment = self._open_segment
        if segment.closed is not None or segment.ended_by is None:
            return
        if (asked := self._commands.asked_instead(segment.ended_by)) is not None:
            self.state.carry_out(asked.command)
            segment.end(asked)

    def _cut_for_sleep(self, at_ns: int) -> None:
        if self._timeline.open and not self._timeline.ending:
            self.state.pause_unasked()
            self._commands.pause_for_sleep(at_ns)
            self._progress.tell_slept()
