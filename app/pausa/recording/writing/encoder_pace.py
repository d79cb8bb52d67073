"""Tells how far the encoder is behind the camera, whether it is too slow or only held up for a while, and what to leave out.

What waits when a recording is stopped has to be encoded before the file is finished. So as soon as that would take long,
most frames are left out: a few a second are shown, and the ticks between repeat them.
"""

from collections import deque

LOOK_NS = 1_000_000_000
BEHIND_NS = 1_000_000_000
LOOKS = 3
FEWEST_WRITES, WRITES = 20, 30
"""The time that a tick takes is the mean of so many."""
MOST_WORK_NS = 2_000_000_000
"""Frames are left out where those that wait would take longer than this, and reach back by more than ``BEHIND_NS``."""
SHARE = 5
"""The frames shown then are a fifth of that time apart, and not more than the following."""
MOST_APART_NS = 1_000_000_000


class EncoderPace:
    """Told of each frame that waits and of each write. One thread."""

    def __init__(self, period_ns: float, *, pre_roll_ns: int = 0) -> None:
        """``period_ns``: how long a tick lasts. ``pre_roll_ns``: so much waits in the beginning, and the encoder is given the time to catch up."""
        self._period_ns = period_ns
        self._pre_roll_ns = pre_roll_ns
        self._seen: deque[tuple[int, bool]] = deque(maxlen=LOOKS)
        """How far it was behind, and whether frames were left out, at the last looks."""
        self._looked_ns = 0
        self._writes: deque[tuple[int, int]] = deque(maxlen=WRITES)
        """(how long it took, ticks) of the last writes."""
        self._kept_ns = 0
        """When the newest frame that was not left out was taken."""
        self._leaves_out = False

    def see(self, now_ns: int, behind_ns: int) -> None:
        """``behind_ns``: how much time lies between the oldest and the newest frame that wait."""
        if now_ns - self._looked_ns >= LOOK_NS:
            self._looked_ns = now_ns
            self._seen.append((behind_ns, self._leaves_out))
            self._leaves_out = False

    def wrote(self, ticks: int, took_ns: int) -> None:
        """Learn that writing so many ticks took so long, most of it waiting for the encoder. Not if that was stopped: it is not slow."""
        if ticks:
            self._writes.append((took_ns, ticks))

    def work_ns(self, behind_ns: int) -> int:
        """Return how long it will take to encode what was taken in so much time."""
        if len(self._writes) < FEWEST_WRITES:
            return 0
        tick_ns = sum(took_ns for took_ns, _ in self._writes) / sum(ticks for _, ticks in self._writes)
        return round(behind_ns / self._period_ns * tick_ns)

    def leaves_out(self, frame_ns: int, behind_ns: int) -> bool:
        """Whether the frame taken at ``frame_ns`` is left out; ``behind_ns``: how much time lies between it and the newest frame."""
        work_ns = self.work_ns(behind_ns)
        apart_ns = min(work_ns // SHARE, MOST_APART_NS)
        if behind_ns <= BEHIND_NS:
            self._pre_roll_ns = 0
        too_much = work_ns > MOST_WORK_NS + self._pre_roll_ns and behind_ns > BEHIND_NS
        if too_much and 0 <= frame_ns - self._kept_ns < apart_ns:
            self._leaves_out = True
            return True
        self._kept_ns = frame_ns
        return False

    @property
    def struggles(self) -> bool:
        """Whether frames were left out in the last seconds."""
        return self._leaves_out or any(left_out for _, left_out in self._seen)

    def begin_anew(self) -> None:
        """Forget what was seen: another encoder works from now on."""
        self._seen.clear()

    @property
    def too_slow(self) -> bool:
        """Whether much waits and it does not become less, as it does after a stop; or frames are left out again and again."""
        if len(self._seen) < LOOKS:
            return False
        behind = [behind_ns for behind_ns, _ in self._seen]
        return all(left_out for _, left_out in self._seen) or (
            min(behind) > BEHIND_NS and behind[-1] > 0.9 * behind[0]
        )
