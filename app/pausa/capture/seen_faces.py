"""Follows faces from look to look, and tells people from pictures of people.

A face counts once it has been there for half a second: what the network takes for one in passing is gone by then. And it
must live: what is at its place must change, by a movement of a hundredth of its width, by a blink, by a word. The face
on a poster, or on a photograph on the wall, never does; a person does within seconds. One that has not moved for a
minute is a picture after all. The brightness of the room is no movement.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from pausa.capture.face_detector import Face, Look

STAYS_NS: Final = 500_000_000
LOST_NS: Final = 2_000_000_000
"""A face that was not found for so long is gone: one that is turned away or covered is found again before."""
COMPARED_NS: Final = 3_000_000_000
"""Movement is a difference to what was there within so long."""
LIVES_NS: Final = 60_000_000_000
MOVED: Final = 0.05
"""So much must what is at a place differ, in standard deviations: noise of a camera makes 0.03 of a small face, a movement
by a hundredth of its width 0.07 of one that is not tiny."""
SAME_PLACE: Final = 0.3
MOST_LOOKS: Final = 16


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen until ``at_ns``."""

    at_ns: int
    someone: bool
    """Whether a person is there."""
    since_ns: int | None
    """Since when the first of them, who has stayed long enough; None: nobody has."""


@dataclass(slots=True)
class _Followed:
    first_ns: int
    last_ns: int
    place: Face
    lived_ns: int | None = None
    looks: deque[tuple[int, Face, npt.NDArray[np.float32]]] = field(
        default_factory=lambda: deque(maxlen=MOST_LOOKS)
    )
    """(time, place, what was there) of the newest looks."""

    def lives(self, at_ns: int) -> bool:
        return self.lived_ns is not None and at_ns - self.lived_ns < LIVES_NS


class SeenFaces:
    """Takes one look after another."""

    def __init__(self) -> None:
        self._followed: list[_Followed] = []

    def take(self, at_ns: int, look: Look) -> Seen:
        """Take the faces of a picture that was captured at ``at_ns``."""
        left = list(look.faces)
        for one in self._followed:
            same = max(left, key=one.place.overlap, default=None)
            if same is not None and one.place.overlap(same) >= SAME_PLACE:
                left.remove(same)
                self._see(one, at_ns, same, look)
        self._followed = [one for one in self._followed if at_ns - one.last_ns < LOST_NS]
        for face in left:
            new = _Followed(at_ns, at_ns, face)
            self._followed.append(new)
            self._see(new, at_ns, face, look)
        since_ns = min((one.first_ns for one in self._stay(at_ns)), default=None)
        return Seen(at_ns, someone=any(one.lives(at_ns) for one in self._followed), since_ns=since_ns)

    def _stay(self, at_ns: int) -> Iterator[_Followed]:
        for one in self._followed:
            if one.lives(at_ns) and one.last_ns - one.first_ns >= STAYS_NS and one.last_ns == at_ns:
                yield one

    def _see(self, one: _Followed, at_ns: int, place: Face, look: Look) -> None:
        while one.looks and one.looks[0][0] < at_ns - COMPARED_NS:
            one.looks.popleft()
        if any(np.abs(look.appearance(where) - what).mean() > MOVED for _, where, what in one.looks):
            one.lived_ns = at_ns
        one.looks.append((at_ns, place, look.appearance(place)))
        one.place, one.last_ns = place, at_ns
