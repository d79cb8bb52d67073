"""The segment that is being recorded: lays what has come on its ticks and writes them."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from pausa.capture.level import LevelMeter
from pausa.capture.source import Frame
from pausa.core.errors import MediaError, PausaError
from pausa.core.states import Command
from pausa.core.time.ticks import Segment, Tick
from pausa.core.time.timeline import SOUND_WAIT_NS, STILL_WAIT_NS, Timeline
from pausa.recording.losses import Losses
from pausa.recording.streams import Streams
from pausa.recording.timed_command import TimedCommand
from pausa.recording.writing.encoder_pace import EncoderPace
from pausa.recording.writing.segments import Segments


@dataclass(frozen=True, slots=True)
class Closed:
    """A segment whose ticks are certain, and its index in the journal."""

    segment: Segment
    index: int
    goes_on: bool
    """Without a cut from the one before it."""


class OpenSegment:
    """One object for all segments of a recording, of which one is open at a time. The recording's thread."""

    def __init__(
        self,
        *,
        timeline: Timeline[Frame],
        streams: Streams,
        segments: Segments,
        losses: Losses,
        meter: LevelMeter,
        pace: EncoderPace,
        max_ns: int | None,
        still_wait_ns: int,
    ) -> None:
        """``meter`` is given the sound that is written.

        ``max_ns``: the recording's longest duration; None: there is no limit.
        ``still_wait_ns``: how long a segment waits for its first frame; then it begins with a still.
        """
        self._timeline = timeline
        self._streams = streams
        self._segments = segments
        self._losses = losses
        self._meter = meter
        self._pace = pace
        self._max_ns = max_ns
        self._still_wait_ns = still_wait_ns
        self._sound = segments.journal.has_sound
        self.begun_by = TimedCommand(Command.START, 0)
        """The command that opened the newest segment."""
        self.ended_by: TimedCommand | None = None
        """The command that gave the segment its end; held until all of the segment is on the disk."""
        self.closed: Closed | None = None
        """The segment that this command has ended, once its ticks are certain; until ``forget_closed``."""
        self._begun_ns = 0
        self._newest_ticks: Sequence[Tick[Frame]] = ()
        """Those that were to be written at once."""
        self._counts_before = (0, 0)
        self._still_before = 0
        self._noted: int | None = None
        """Since which tick the picture stands still, as the journal has it."""

    @property
    def leaving(self) -> bool:
        """Whether it was taken back, and is only written to its end so that it can be restored."""
        return self.ended_by is not None and self.ended_by.command is Command.RETAKE

    @property
    def records(self) -> bool:
        """Whether something of it has come; also if frames come late, so that what happens now is recorded though none is from it yet."""
        return self._timeline.begun or (
            self._timeline.open and self._streams.newest_frame_came_ns > self.begun_by.at_ns
        )

    def begin(self, given: TimedCommand) -> None:
        """Raises MediaError, StorageError, OSError."""
        goes_on = self._timeline.goes_on(given.at_ns)
        self._segments.begin(given.at_ns, goes_on=goes_on)
        self._counts_before = (self._timeline.frames_repeated, self._losses.frames)
        self._still_before, self._noted = self._timeline.still_ticks, None
        self._streams.end_sound(None)
        if not goes_on:
            self._losses.begin()
        self._timeline.begin(
            given.at_ns, still_wait_ns=self._still_wait_ns, first_tick=self._segments.first_tick
        )
        self._begun_ns = time.monotonic_ns()
        self.begun_by = given

    def take(self, frame: Frame) -> None:
        ended_by = self.ended_by
        goes_on = ended_by is not None and self._timeline.goes_on(ended_by.at_ns)
        self._losses.see(frame, end_ns=ended_by.at_ns if ended_by is not None and not goes_on else None)
        self._timeline.expect_late(frame.late_ns)
        self._timeline.frame(frame.time_ns, frame)

    def write_due(self, now_ns: int, patient_ns: int) -> bool:
        """Write what is certain; return whether the recording has just become as long as it may. Raises MediaError, StorageError.

        ``patient_ns``: what has not come until then, by the ``PatientClock``, is missing.
        """
        if not self._timeline.open or (self._sound and self._no_sound_yet(patient_ns)):
            return False
        most = self._ticks_left()
        ticks = self._timeline.due(
            now_ns, self._streams.heard_until, most, self._streams.next_ns, waits_until_ns=patient_ns
        )
        if self._sound:
            self._streams.expect_sound(ticks)
        self._write(ticks, patient_ns)
        self._note_still()
        return most is not None and len(ticks) >= most

    def end(self, given: TimedCommand) -> None:
        """Let it contain nothing captured at or after the command, which may lie in the past."""
        self._timeline.end(given.at_ns)
        self._losses.end(given.at_ns)
        self._streams.end_sound(given.at_ns)
        self.ended_by = given

    @property
    def put_out_ticks(self) -> int:
        """How many of its ticks are certain, and written or about to be."""
        return self._timeline.ticks_of_segment

    @property
    def written_ticks(self) -> int:
        """How many of its ticks have been written, frames and sound."""
        return min(self._segments.whole_ticks, self._timeline.ticks_of_segment)

    def begin_of(self, tick: int) -> int:
        """Return when this tick began, or will."""
        return self._timeline.begin_of(tick)

    def cut(self, given: TimedCommand, tick: int) -> None:
        """End it before this tick, which began when ``given`` says; the next segment goes on from there without a gap."""
        unwritten = [one.frame for one in self._newest_ticks] + self._segments.kept_frames
        if tick < self._timeline.ticks_of_segment:
            self._streams.forget_expected_sound()
        self._timeline.cut(tick, ((frame.time_ns, frame) for frame in unwritten if frame is not None))
        self.ended_by = given

    def end_where_written(self, given: TimedCommand) -> None:
        """End it earlier, at what has been written, though what came since will not be recorded."""
        self._streams.forget_expected_sound()
        self.end(given)

    def end_at_limit(self) -> TimedCommand | None:
        """Stop at the limit. Return the command for that, unless the segment has an end already and only gets an earlier one."""
        self._max_ns = None
        stop = TimedCommand(Command.STOP, self._timeline.certain_until_ns, reason="limit", unasked=True)
        if self.ended_by is None:
            return stop
        self._timeline.end(min(stop.at_ns, self.ended_by.at_ns))
        self.ended_by = stop
        return None

    def complete(self, patient_ns: int) -> bool:
        """Whether all of its ticks, and their sound, have been written; ``patient_ns`` as for ``write_due``."""
        ticks = self._timeline.finished(patient_ns, self._streams.next_ns)
        return ticks and not self._streams.awaits_sound(patient_ns)

    def close(self, now_ns: int) -> Segment:
        """End its files, now that its ticks are certain; its encoder still has to write the last of them.

        Raises MediaError, StorageError, OSError.
        """
        self._write((), now_ns, all_sound=True)
        will_go_on = self.ended_by is not None and self._timeline.goes_on(self.ended_by.at_ns)
        segment = self._close_timeline()
        goes_on = self._segments.first_tick > 0
        repeated, lost = self._counts_before
        index = self._segments.close(
            segment,
            repeated=self._timeline.frames_repeated - repeated,
            lost=max(0, self._losses.frames - lost),
            still=self._still,
            goes_on=will_go_on,
        )
        self._timeline.kept_ticks = self._segments.kept_ticks
        self.closed = Closed(segment, index, goes_on)
        return segment

    def close_after(self, error: PausaError, now_ns: int) -> None:
        """End its files after a fault, with as much as could be written. Raises MediaError, StorageError, OSError."""
        if not self._timeline.open:
            return
        if not self._timeline.ending:
            self._timeline.end(max(self._timeline.certain_until_ns, 1))
        if isinstance(error, MediaError):
            # The encoder has failed; what was heard until then can be written.
            self._write((), now_ns, all_sound=True)
        self._streams.forget_expected_sound()
        self._segments.close(self._close_timeline(), repeated=0, lost=0, still=self._still)
        self._timeline.kept_ticks = self._segments.kept_ticks

    @property
    def _still(self) -> int:
        """The ticks of this segment in which the picture stands still because the camera was away."""
        return self._timeline.still_ticks - self._still_before

    def _note_still(self) -> None:
        """Note in the journal that the picture begins or ceases to stand still: in between a crash costs no more than that."""
        since = self._timeline.still_since
        if since == self._noted:
            return
        self._noted = since
        going_on = 0 if since is None else self._timeline.ticks_of_segment - since
        self._segments.note_still(still=self._still - going_on, still_since=since)

    def forget_closed(self) -> Closed:
        """Return the closed segment, whose end has been told or will be."""
        assert self.closed is not None
        closed, self.closed, self.ended_by = self.closed, None, None
        return closed

    def _close_timeline(self) -> Segment:
        segment = self._timeline.close()
        if self.leaving:
            self._timeline.forget_still()
        return segment

    def _write(self, ticks: Sequence[Tick[Frame]], now_ns: int, *, all_sound: bool = False) -> None:
        """Write frames, and the sound that is due."""
        self._newest_ticks = ticks
        samples, missing = None, 0
        if self._sound and self._streams.heard:
            samples, missing = self._streams.take_sound(now_ns, everything=all_sound)
        if samples is not None:
            self._losses.samples += missing
            self._meter.add(samples)
        if ticks or samples is not None:
            # A disk that hangs holds up the sound's file, and the encoder is not to blame for that.
            waited_ns, stopped_ns = self._segments.waited_ns, self._segments.stopped_ns
            self._segments.write(ticks, samples, missing=missing, sparing=self._pace.struggles)
            if self._segments.stopped_ns == stopped_ns:
                self._pace.wrote(len(ticks), self._segments.waited_ns - waited_ns)

    def _no_sound_yet(self, now_ns: int) -> bool:
        """Return whether frames must still wait for the first sound. After SOUND_WAIT_NS give up: assume a line, write silence."""
        wait_ns = SOUND_WAIT_NS if self._timeline.begun else STILL_WAIT_NS
        if not self._streams.heard and now_ns - self._begun_ns > wait_ns:
            self._streams.assume_line(now_ns)
        return not self._streams.heard

    def _ticks_left(self) -> int | None:
        """Return the ticks left until the limit, rounded up; None: no limit."""
        if self._max_ns is None or self.leaving:
            return None
        return max(0, -int(-(self._max_ns * self._timeline.fps) // 1_000_000_000) - self._timeline.ticks)
