"""Tells whether an encoder is too slow for the camera, and not only held up for a while."""

from collections import deque

LOOK_NS = 1_000_000_000
BEHIND_NS = 1_000_000_000
LOOKS = 3


class EncoderPace:
    """Looks at how far the encoder is behind, about once a second. One thread."""

    def __init__(self) -> None:
        self._behind_ns: deque[int] = deque(maxlen=LOOKS)
        self._looked_ns = 0

    def see(self, now_ns: int, behind_ns: int) -> None:
        """``behind_ns``: how much time lies between the oldest and the newest frame that wait."""
        if now_ns - self._looked_ns >= LOOK_NS:
            self._looked_ns = now_ns
            self._behind_ns.append(behind_ns)

    def begin_anew(self) -> None:
        """Forget what was seen: another encoder works from now on."""
        self._behind_ns.clear()

    @property
    def too_slow(self) -> bool:
        """Whether much waits and it does not become less, as it does after a stop."""
        seen = self._behind_ns
        return len(seen) == LOOKS and min(seen) > BEHIND_NS and seen[-1] > 0.9 * seen[0]
