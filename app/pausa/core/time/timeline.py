"""The arithmetic of a recording: which frame fills which tick, and which samples belong to it.

Commands and timestamps go in, ticks come out. No thread, no device, no file. All times are integer
nanoseconds of the monotonic clock.

The rules (``app/ARCHITECTURE.md`` gives the reasons):

- A segment is the half-open interval [begin, end). Tick 0 is the first frame captured in it; its last tick
  is the last that ends before *end*. Nothing captured outside is ever put out.
- A tick is put out only when it has been over for ``HOLD_NS``: a command has the time at which it was given and may
  reach us later, and the ticks after it must not be in the file yet.
- A segment in which no frame comes begins with a still: the last frame of the segment before, or a blank one. What is
  said while a camera is away is recorded.
- A segment that is cut to go on elsewhere ends at a tick, and the next one goes on with that tick: the same grid, the same
  reading position in the sound, and each frame once.
- A frame belongs to the next tick unless it is more than ``DEAD_BAND`` of a period away from it; if the times jitter by
  so much, it is placed by its time without jitter. Ticks without
  a frame of their own repeat the nearest; a spare frame is lost. Both are counted.
- The first K ticks of a take have exactly ``round(K·rate/fps)`` samples.

Two clocks meet here, the camera's and the sound card's, and neither is the nominal one. If the ticks followed one of
them strictly, the other would drift: a sound card 200 ppm off moves 24 ms in two minutes before a frame slips, and then
jumps back by a whole frame. So the grid of ticks follows the camera (a slow second-order loop, within
``camera_grid.MOST_DEVIATION`` of the nominal period), and the samples of a tick are read from the sound at the moments where the
grid says that tick begins and ends: n samples of output from a stretch of sound that is n·(1 + some ppm) long.
Without a camera the grid lies on the sound card's own samples, which then pass untouched.
"""

import math
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Generic

from pausa.core.time.camera_grid import CameraGrid
from pausa.core.time.segment_cut import Cut, Plan, Planned
from pausa.core.time.sound_reader import SoundLine, SoundReader
from pausa.core.time.ticks import SOUND_ONLY_TICK, FrameT, Segment, Tick, samples_before

DEAD_BAND = 0.75
MOST_ASIDE = 1.25
"""No frame is shown further than this many periods from its own time because of jitter."""
HOLD_NS = 200_000_000
PICTURE_WAIT_NS = 400_000_000
"""A tick repeats the last frame if its own has not come this long after its end. Longer where frames come late."""
MOST_LATE_NS = 4_000_000_000
FORGET_LATE = 0.998
"""How much of the longest delay of a frame is remembered with each frame after it."""
SOUND_WAIT_NS = 800_000_000
"""A tick is silent if its sound has not come this long after its end; longer than it takes to find a gap."""
STILL_WAIT_NS = 2_000_000_000
"""A segment begins with a still if no frame has come this long after its begin."""
OUTAGE_NS = 1_000_000_000
"""A picture that stands still for so long was not merely slow in coming: the camera was away."""
RHYTHM = 8
"""So many frames tell how far apart a camera's frames usually are."""
MOST_REMEMBERED = 1024
"""Of how many ticks it is known when they began."""
RECALL_NS = 500_000_000
"""How long frames are remembered: a *resume*, and the *pause* before it, may reach us after the frames that follow it."""

GAIN = 0.1
"""Gain of the loop that moves ticks towards the camera's grid."""
MOST_SHIFT = 1000e-6
"""Its limit for a tick, as a fraction of a period: sound is read along the ticks, so it is audible as pitch."""


class Timeline(Generic[FrameT]):
    """Assigns frames and samples to ticks, segment after segment."""

    def __init__(
        self,
        *,
        fps: Fraction,
        sample_rate: int,
        pictures: bool,
        line: SoundLine | None,
        pictures_late_ns: int = 0,
        blank: Callable[[], FrameT] | None = None,
        resamples: bool = False,
    ) -> None:
        """``line`` is None without sound; ``fps`` is ignored without pictures.

        ``pictures_late_ns``: every frame comes at least so long after its time.
        ``blank`` makes the frame that is shown where a segment must begin without a frame and no segment before it has one. Without it such
        a segment waits for its first frame. ``resamples``: the sound card's rate is not that of the file.
        """
        assert pictures or line is not None
        self.fps = fps if pictures else SOUND_ONLY_TICK
        self.sample_rate = sample_rate if line else 0
        self._pictures = pictures
        self._line = line
        self._pictures_late_ns = pictures_late_ns
        self._grid = CameraGrid(1e9 / float(self.fps))
        self.kept_ticks = 0
        """How many ticks the file shows before the open segment; whoever edits what is kept sets it."""
        self._first_tick = 0
        """Of the open segment's take, with which the segment begins."""
        self._still: FrameT | None = None
        """The last frame of the newest closed segment; None if that is not known to be in the file."""
        self._blank = blank
        self._still_wait_ns = STILL_WAIT_NS
        self.frames_repeated = 0
        self.frames_lost = 0
        self.still_ticks = 0
        """Ticks so far that show a picture which stands still because the camera is away; see ``OUTAGE_NS``."""
        self._reader = SoundReader(line, untouched=not pictures and not resamples)
        self._begin_ns: int | None = None
        self._from_ns = 0
        """Frames from before this time are not for the open segment."""
        self._end_ns: int | None = None
        self._ended_ns = 0
        self._cut: Cut[FrameT] | None = None
        """Where the open segment is cut, or the newest closed one was."""
        self._recent: deque[tuple[int, float | None, FrameT]] = deque()
        self._recalled: dict[int, tuple[float | None, FrameT]] = {}
        """By their times, frames for the next segment that the one before it should have shown."""
        self._observed_ns = 0
        self._late_ns = 0.0
        self._reset_segment()

    def _reset_segment(self) -> None:
        self._planned: deque[Planned[FrameT]] = deque()
        self._emitted = 0
        self._first_ns: float | None = None
        self._next_ns = 0.0
        self._emitted_until_ns = 0.0
        self._last_frame: FrameT | None = None
        self._last_frame_ns = 0
        self._emitted_frame: tuple[FrameT | None, int] = (None, 0)
        self._put_out: deque[tuple[int, float, float, int]] = deque(maxlen=MOST_REMEMBERED)
        """Of the newest ticks: index, begin, where its sound begins, and the time of its frame."""
        self._ahead: deque[tuple[int, int]] = deque(maxlen=64)
        self._counted: deque[tuple[int, int, int, int]] = deque(maxlen=64)
        self._without_own = 0
        self._apart: deque[int] = deque(maxlen=RHYTHM)
        """How many ticks without a frame of their own lay before each of the newest that have one."""
        self.still_since: int | None = None
        """The tick of the open segment since which the picture stands still because the camera is away."""
        self._newest_ns = 0
        self._reader.reset()

    # ── commands ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def open(self) -> bool:
        """Whether a segment is open, or ending."""
        return self._begin_ns is not None

    @property
    def ending(self) -> bool:
        """Whether the end of the open segment is known."""
        return self._end_ns is not None

    def begin(self, at_ns: int, *, still_wait_ns: int = STILL_WAIT_NS, first_tick: int = 0) -> None:
        """Begin a segment: it contains frames captured at or after ``at_ns``. It goes on from one that was ``cut`` there.

        If none has come ``still_wait_ns`` later, it begins at ``at_ns`` with a still. ``first_tick``: how many ticks its take has
        already.
        """
        if self.open:
            raise RuntimeError("the segment before is still open")
        self._reset_segment()
        self._begin_ns = self._from_ns = max(at_ns, self._ended_ns)
        self._end_ns = None
        self._still_wait_ns = still_wait_ns
        self._first_tick = first_tick
        self._remember_recent()
        recalled = sorted(
            ((time_ns, *one) for time_ns, one in self._recalled.items()), key=lambda one: one[0]
        )
        self._recalled.clear()
        cut, self._cut = self._cut if self.goes_on(at_ns) else None, None
        if cut is not None:
            recalled = [one for one in recalled if one[0] > cut.frame_ns]
            self._go_on(cut, next((frame for _, _, frame in recalled), None))
        for time_ns, steady_ns, frame in recalled:
            self._lay(time_ns, steady_ns, frame)

    def goes_on(self, at_ns: int) -> bool:
        """Whether a segment that begins at ``at_ns`` would go on without a gap from the one before it."""
        return self._cut is not None and at_ns == round(self._cut.at_ns)

    def _go_on(self, cut: Cut[FrameT], next_frame: FrameT | None) -> None:
        frame = cut.frame if cut.frame is not None else next_frame
        if self._pictures and frame is None:
            return
        self._from_ns = cut.frame_ns + 1
        self._first_ns = self._next_ns = self._emitted_until_ns = cut.at_ns
        self._last_frame, self._last_frame_ns = frame, cut.frame_ns
        self._emitted_frame = frame, cut.frame_ns
        self._newest_ns = cut.frame_ns
        if self._line is not None:
            self._reader.advance(cut.sound_at)
        if cut.plan is not None:
            self._planned.extend(cut.plan.ticks)
            self._next_ns = cut.plan.next_ns
            self._last_frame, self._last_frame_ns = cut.plan.last_frame, cut.plan.last_frame_ns
            self._newest_ns, self._from_ns = cut.plan.newest_ns, cut.plan.newest_ns + 1
            self._without_own, self.still_since = cut.plan.without_own, 0 if cut.plan.is_still else None
            self._apart.extend(cut.plan.apart)

    def end(self, at_ns: int) -> None:
        """End the segment: it contains nothing captured at or after ``at_ns``, which may lie in the past.

        A segment that is ending can be ended earlier.
        """
        if not self.open or (self._end_ns is not None and at_ns > self._end_ns):
            raise RuntimeError("no segment is open")
        self._end_ns, self._cut = at_ns, None
        # A gap may have been filled with a frame that this late command now excludes.
        frame, frame_ns = self._emitted_frame
        for planned in self._planned:
            if planned.frame_ns >= at_ns:
                planned.frame, planned.frame_ns, planned.repeated = frame, frame_ns, True
            frame, frame_ns = planned.frame, planned.frame_ns

    def begin_of(self, tick: int) -> int:
        """Return when this tick of the open segment began, or will."""
        if not self._emitted:
            assert self._begin_ns is not None
            return self._begin_ns
        return next(
            (round(start_ns) for index, start_ns, _, _ in self._put_out if index >= tick),
            self.certain_until_ns,
        )

    def cut(self, tick: int, unwritten: Iterable[tuple[int, FrameT]] = ()) -> None:
        """End the open segment before this tick, with which the next one goes on: ``begin`` it at ``begin_of`` that tick.

        ``unwritten``: the frames, by their times, of ticks from there on that have been put out.
        """
        at_ns = self.begin_of(tick)
        frames = dict(unwritten)
        cut = self._cut_before(tick, frames)
        self._recalled.update((time_ns, (None, frame)) for time_ns, frame in frames.items())
        for planned in self._planned:
            if planned.frame is not None:
                self._recalled[planned.frame_ns] = None, planned.frame
        self._remember_recent()
        self.end(at_ns)
        self._cut = cut

    def _cut_before(self, tick: int, frames: Mapping[int, FrameT]) -> Cut[FrameT] | None:
        if not self._emitted:
            return None  # all of it is for the next segment
        assert self._begin_ns is not None
        frame_ns = self._begin_ns - 1
        for index, start_ns, sound_at, shown_ns in self._put_out:
            if index >= tick:
                return Cut(index, start_ns, sound_at, frame_ns, frames.get(frame_ns))
            frame_ns = shown_ns
        frame, frame_ns = self._emitted_frame
        plan = Plan(
            [replace(planned) for planned in self._planned],
            self._next_ns,
            self._last_frame,
            self._last_frame_ns,
            self._newest_ns,
            self._without_own,
            self.still_since is not None,
            tuple(self._apart),
        )
        return Cut(self._emitted, self._emitted_until_ns, self._reader.at, frame_ns, frame, plan)

    def forget_still(self) -> None:
        """What was shown last may not be in the file any more."""
        self._still = None

    # ── input ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def picture_wait_ns(self) -> int:
        """How long a tick waits for its frame beyond the delay of all: so that a source whose frames come in bursts loses none."""
        return PICTURE_WAIT_NS + round(self._late_ns)

    def expect_late(self, late_ns: int) -> None:
        """Learn how long after its time a frame may come."""
        self._late_ns = max(self._late_ns * FORGET_LATE, float(min(late_ns, MOST_LATE_NS)))

    def frame(self, time_ns: int, frame: FrameT) -> None:
        """Feed a frame captured at ``time_ns``. Frames outside the open segment are ignored."""
        if not self._pictures:
            return
        steady_ns = self._grid.observe(time_ns) if time_ns > self._observed_ns else None
        self._observed_ns = max(self._observed_ns, time_ns)
        # Frames of the open segment too: the command that has ended it may not have reached us yet.
        self._recent.append((time_ns, steady_ns, frame))
        while self._recent[0][0] < time_ns - RECALL_NS:
            self._recent.popleft()
        self._lay(time_ns, steady_ns, frame)

    def _remember_recent(self) -> None:
        self._recalled.update((time_ns, (steady_ns, frame)) for time_ns, steady_ns, frame in self._recent)

    def seen_before(self, times_ns: Iterable[int]) -> None:
        """Learn the camera's grid from frames that came before the recording."""
        for time_ns in times_ns:
            self._grid.observe(time_ns)
            self._observed_ns = time_ns

    def _lay(self, time_ns: int, steady_ns: float | None, frame: FrameT) -> None:
        """Assign the frame to a tick; ``steady_ns`` is its time without jitter, if known."""
        if self._begin_ns is None or (self._end_ns is not None and time_ns >= self._end_ns):
            self._newest_ns = max(self._newest_ns, time_ns)
            return
        if time_ns < self._from_ns:
            return
        if self._first_ns is None:
            if steady_ns is None or abs(steady_ns - time_ns) > MOST_ASIDE * self._grid.period_ns:
                steady_ns = time_ns
            begin_ns = max(float(self._begin_ns), steady_ns)
            self._first_ns = self._next_ns = self._emitted_until_ns = begin_ns
            self._plan(frame, time_ns, repeated=False, own=True)
        elif time_ns <= self._newest_ns:
            self._lose()
            return
        else:
            away = self._away(time_ns, steady_ns)
            if away < -DEAD_BAND and self._nearer_to_newest(time_ns):
                self._planned[-1].frame, self._planned[-1].frame_ns = frame, time_ns
                self._lose()
            elif away < -DEAD_BAND:
                self._lose()
                self._newest_ns = time_ns
                return
            elif away > DEAD_BAND:
                self._fill(frame, time_ns, ticks=round(away))
            else:
                if steady_ns is not None:
                    self._follow(steady_ns)
                self._plan(frame, time_ns, repeated=False, own=True)
        self._last_frame, self._last_frame_ns = frame, time_ns
        self._newest_ns = time_ns

    def _away(self, time_ns: int, steady_ns: float | None) -> float:
        """Return how far a frame is from the next tick, in periods: without jitter, where that is large and known."""
        away = (time_ns - self._next_ns) / self._grid.period_ns
        if steady_ns is None or not self._grid.jitters or abs(away) > MOST_ASIDE:
            return away
        steady = (steady_ns - self._next_ns) / self._grid.period_ns
        shown_at = round(steady) if abs(steady) > DEAD_BAND else 0
        return steady if abs(away - shown_at) <= MOST_ASIDE else away

    def _plan(self, frame: FrameT | None, frame_ns: int, *, repeated: bool, own: bool = False) -> None:
        start_ns = self._next_ns
        self._next_ns = start_ns + self._grid.period_ns
        self._planned.append(Planned(frame, frame_ns, repeated, own, start_ns, self._next_ns))

    def _lose(self) -> None:
        """Count a frame that no tick shows, once the tick before it is certain."""
        if self._planned:
            self._planned[-1].lost_after += 1
        else:
            self.frames_lost += 1

    def _nearer_to_newest(self, time_ns: int) -> bool:
        """Whether this frame fits the newest tick better than its own, as with a camera at twice the rate."""
        if not self._planned or self._planned[-1].repeated:
            return False
        newest = self._planned[-1]
        margin_ns = self._grid.nominal_ns / 4
        return abs(time_ns - newest.start_ns) + margin_ns < abs(newest.frame_ns - newest.start_ns)

    def _fill(self, frame: FrameT, time_ns: int, *, ticks: int) -> None:
        """Fill ``ticks`` ticks without a frame with the nearest one, then add the frame's own."""
        shown = False
        for _ in range(ticks):
            if time_ns - self._next_ns < self._next_ns - self._last_frame_ns:
                self._plan(frame, time_ns, repeated=shown)
                shown = True
            else:
                self._plan(self._last_frame, self._last_frame_ns, repeated=True)
        self._plan(frame, time_ns, repeated=shown, own=True)

    def _follow(self, steady_ns: float) -> None:
        """Move the newest tick's end towards the camera's grid."""
        most_ns = MOST_SHIFT * self._grid.nominal_ns
        self._next_ns += min(max(GAIN * (steady_ns - self._next_ns), -most_ns), most_ns)
        if self._planned:
            self._planned[-1].end_ns = self._next_ns
        else:
            self._emitted_until_ns = self._next_ns

    # ── output ───────────────────────────────────────────────────────────────────────────────────────

    @property
    def ticks(self) -> int:
        """The ticks that the file shows so far, including those put out in the open segment."""
        return self.kept_ticks + self._emitted

    @property
    def ticks_of_segment(self) -> int:
        """The ticks put out so far in the open segment."""
        return self._emitted

    @property
    def recorded_ns(self) -> int:
        """The length of ``ticks`` in the file."""
        return self.length_ns(self.ticks)

    @property
    def closed_ns(self) -> int:
        """The length of what the file shows before the open segment."""
        return self.length_ns(self.kept_ticks)

    @property
    def coming_ns(self) -> int:
        """What ``recorded_ns`` will be when the open segment is closed whose end is known; to a tick."""
        assert self._end_ns is not None
        return self.length_ns(self.kept_ticks + self.tick_at(self._end_ns) - self._first_tick)

    def length_ns(self, ticks: int) -> int:
        """Return the length of ``ticks`` ticks in the file."""
        return round(Fraction(ticks * 1_000_000_000) / self.fps)

    def tick_at(self, time_ns: int) -> int:
        """Return the tick of the open segment's take that shows this moment: its first for earlier ones, its end for later ones."""
        if self._first_ns is None:
            return self._first_tick
        until_ns = min(time_ns, self._end_ns) if self._end_ns is not None else time_ns
        if until_ns >= self._emitted_until_ns:
            return (
                self._first_tick
                + self._emitted
                + int((until_ns - self._emitted_until_ns) / self._grid.period_ns)
            )
        shown = [index for index, start_ns, _, _ in self._put_out if start_ns <= until_ns]
        return self._first_tick + max(shown, default=0)

    @property
    def begun(self) -> bool:
        """Whether the open segment has its first frame (or sample)."""
        return self._first_ns is not None

    @property
    def certain_until_ns(self) -> int:
        """The end of the last tick put out in the open segment."""
        return round(self._emitted_until_ns)

    def due(
        self,
        now_ns: int,
        sound_until: float,
        most: int | None = None,
        next_frame_ns: int | None = None,
        *,
        waits_until_ns: int | None = None,
    ) -> list[Tick[FrameT]]:
        """Return up to ``most`` ticks that no command can change any more.

        ``sound_until``: sound has come up to this sample (exclusive). ``next_frame_ns``: the time of the next frame
        that will be fed. ``waits_until_ns``: up to when what has not come is missing; None: up to now.
        """
        ready: list[Tick[FrameT]] = []
        if not self.open:
            return ready
        patient_ns = now_ns if waits_until_ns is None else waits_until_ns
        if not self._pictures:
            self._plan_sound_only(now_ns)
        elif self._first_ns is None:
            self._begin_with_still(patient_ns, next_frame_ns)
        while most is None or len(ready) < most:
            planned = self._certain(now_ns, patient_ns, next_frame_ns)
            tick = self._tick(planned, patient_ns, sound_until) if planned else None
            if planned is None or tick is None:
                break
            ready.append(tick)
            self._planned.popleft()
            still = self._count_still(ready[-1].index, own=planned.own)
            self._count(ready[-1].index, planned.repeated, planned.lost_after, still)
        return ready

    def _count(self, index: int, repeated: int, lost: int, still: int) -> None:
        if repeated or lost or still:
            self.frames_repeated += repeated
            self.frames_lost += lost
            self.still_ticks += still
            self._counted.append((index, repeated, lost, still))

    def _count_still(self, index: int, *, own: bool) -> int:
        """Return how many ticks more are known to show a picture that stands still."""
        if not self._pictures:
            return 0
        if own:
            self._apart.append(self._without_own)
            self._without_own, self.still_since = 0, None
            return 0
        self._without_own += 1
        if self.still_since is not None:
            return 1
        # A camera that sends a frame in two seconds is not away between them.
        usual = sorted(self._apart)[len(self._apart) // 2] if self._apart else 0
        if self._without_own < max(math.ceil(self.fps * OUTAGE_NS / 1_000_000_000), 2 * usual + 1):
            return 0
        self.still_since = max(0, index + 1 - self._without_own)
        return self._without_own

    def finished(self, now_ns: int, next_frame_ns: int | None = None) -> bool:
        """Whether an ending segment has put out all its ticks. Call it after ``due``, with the same arguments."""
        if self._end_ns is None:
            return False
        if self._end_ns == self._begin_ns:
            return True
        if self._first_ns is None:
            if not self._pictures:
                # It is not known yet when the first sound was heard.
                return now_ns >= self._end_ns + SOUND_WAIT_NS
            return self._ends_without_frame(now_ns, next_frame_ns)
        next_ns = self._planned[0].end_ns if self._planned else self._emitted_until_ns + self._grid.period_ns
        return next_ns > self._end_ns

    def close(self) -> Segment:
        """Close the ending segment and return it, without ticks that a late command has cut off."""
        assert self._begin_ns is not None
        assert self._end_ns is not None
        ticks = self._cut.ticks if self._cut is not None else self._ticks_until(self._end_ns)
        for index, repeated, lost, still in self._counted:
            if index >= ticks:
                self.frames_repeated -= repeated
                self.frames_lost -= lost
                self.still_ticks -= still
        samples = self._samples_before(ticks) - self._samples_before(0)
        segment = Segment(
            begin_ns=self._begin_ns,
            end_ns=self._end_ns,
            first_tick_ns=None if self._first_ns is None or not ticks else round(self._first_ns),
            ticks=ticks,
            samples=samples,
        )
        self._ended_ns = self._end_ns
        if ticks:
            self._still = self._emitted_frame[0] if ticks == self._emitted else None
        self._begin_ns = self._end_ns = None
        self._reset_segment()
        return segment

    def _samples_before(self, tick: int) -> int:
        """Return how many samples of its take come before this tick of the open segment."""
        return samples_before(self._first_tick + tick, self.fps, self.sample_rate)

    def _ticks_until(self, end_ns: int) -> int:
        over = math.ceil((self._emitted_until_ns - end_ns) / self._grid.period_ns - 1e-3)
        ticks = max(0, self._emitted - max(0, over))
        # A tick in a gap may show the frame after it, which may be from after the end.
        return min([ticks, *(index for index, frame_ns in self._ahead if frame_ns >= end_ns)])

    def _ends_without_frame(self, now_ns: int, next_frame_ns: int | None) -> bool:
        """Whether no frame can come any more that lies in the ending segment, which has none."""
        return self._end_ns is not None and (
            max(self._newest_ns, next_frame_ns or 0) >= self._end_ns
            or self._seen_until_ns(now_ns, next_frame_ns) >= self._end_ns + self.picture_wait_ns
        )

    def _seen_until_ns(self, now_ns: int, next_frame_ns: int | None) -> int:
        """Return up to when frames have come, were it not for irregular delays, which ``picture_wait_ns`` covers."""
        now_ns -= self._pictures_late_ns
        return now_ns if next_frame_ns is None else min(now_ns, next_frame_ns)

    def _begin_with_still(self, now_ns: int, next_frame_ns: int | None) -> None:
        """Begin the open segment without a frame of its own, if it has waited long enough."""
        assert self._begin_ns is not None
        waited_ns = self._seen_until_ns(now_ns, next_frame_ns) - self._begin_ns
        wait_ns = max(self._still_wait_ns, 2 * self.picture_wait_ns)
        long_enough = waited_ns >= wait_ns or self._ends_without_frame(now_ns, next_frame_ns)
        if not long_enough:
            return
        still = self._blank() if self._still is None and self._blank is not None else self._still
        if still is None:
            return
        self._first_ns = self._next_ns = self._emitted_until_ns = float(self._begin_ns)
        self._plan(still, self._begin_ns, repeated=True)
        self._last_frame, self._last_frame_ns = still, self._begin_ns
        self._newest_ns = max(self._newest_ns, self._begin_ns)

    def _certain(self, now_ns: int, patient_ns: int, next_frame_ns: int | None) -> Planned[FrameT] | None:
        """Return the next tick if no command can cut it off any more and its frame is known."""
        if self._first_ns is None:
            return None
        planned = self._planned[0] if self._planned else None
        end_ns = planned.end_ns if planned else self._emitted_until_ns + self._grid.period_ns
        if self._end_ns is not None:
            if end_ns > self._end_ns:
                return None
        elif max(end_ns, planned.frame_ns if planned else 0) + HOLD_NS > now_ns:
            return None
        waited_ns = self._seen_until_ns(patient_ns, next_frame_ns)
        if planned is not None:
            # The frame after the newest tick may still move its end.
            known = len(self._planned) > 1 or not self._pictures or self._end_ns is not None
            return planned if known or end_ns + self.picture_wait_ns <= waited_ns else None
        no_frame_will_come = end_ns + self.picture_wait_ns <= waited_ns or (
            self._end_ns is not None and max(self._newest_ns, next_frame_ns or 0) >= self._end_ns
        )
        if not no_frame_will_come:
            return None
        self._next_ns = self._emitted_until_ns
        self._plan(self._last_frame, self._last_frame_ns, repeated=True)
        return self._planned[0]

    def _tick(self, planned: Planned[FrameT], now_ns: int, sound_until: float) -> Tick[FrameT] | None:
        """Return ``planned`` with its sound, or None while that has not come."""
        samples, sound_from, sound_to = 0, 0.0, 0.0
        if self._line is not None:
            samples = self._samples_before(self._emitted + 1) - self._samples_before(self._emitted)
            sound_from, sound_to = self._reader.stretch(planned.start_ns, planned.end_ns, samples)
            if sound_to > sound_until and planned.end_ns + SOUND_WAIT_NS > now_ns:
                return None
            self._reader.advance(sound_to)
        tick = Tick(
            index=self._emitted,
            frame=planned.frame,
            repeated=planned.repeated,
            samples=samples,
            sound_from=sound_from,
            sound_to=sound_to,
            start_ns=round(planned.start_ns),
            end_ns=round(planned.end_ns),
        )
        if planned.frame_ns > planned.end_ns:
            self._ahead.append((self._emitted, planned.frame_ns))
        self._put_out.append((self._emitted, planned.start_ns, sound_from, planned.frame_ns))
        self._emitted += 1
        self._emitted_until_ns = planned.end_ns
        self._emitted_frame = (planned.frame, planned.frame_ns)
        return tick

    def _plan_sound_only(self, now_ns: int) -> None:
        """Plan ticks on the sound card's own samples."""
        assert self._line is not None
        assert self._begin_ns is not None
        if self._first_ns is None:
            begin_ns = self._line.time_ns(math.ceil(self._line.sample_at(self._begin_ns)))
            self._first_ns = self._next_ns = self._emitted_until_ns = begin_ns
        per_tick = float(self.sample_rate / self.fps)
        until_ns = now_ns if self._end_ns is None else min(now_ns, self._end_ns)
        while self._next_ns < until_ns:
            start_ns = self._next_ns
            self._next_ns = self._line.time_ns(self._line.sample_at(start_ns) + per_tick)
            self._planned.append(Planned(None, 0, False, True, start_ns, self._next_ns))
