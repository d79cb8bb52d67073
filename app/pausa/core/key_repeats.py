"""A held key acts once: what tells its repeats from presses.

Keyboards repeat a held key after 250 to 1000 ms, and then every 15 to 100 ms. Where releases are told,
:class:`KeyRepeats` knows a repeat by its time stamp. A terminal sends nothing but the characters, so
:class:`TypedRepeats` knows it by the rhythm.
"""

from collections.abc import Hashable

FIRST_REPEAT_NS = 1_200_000_000
"""No keyboard waits longer before it begins to repeat a held key."""

RHYTHM_NS = 130_000_000
"""A held key repeats faster than this."""

BOUNCE_NS = 1_000_000
"""What comes so fast was not pressed twice, but read in a heap."""

CHATTER_MS = 10
"""A press so soon after the release of the same key comes from a worn contact: nobody's finger is as fast."""


class KeyRepeats:
    """For sources that tell presses and releases, with time stamps in milliseconds."""

    def __init__(self, *, held_ms: int = 0) -> None:
        """``held_ms``: a further press so soon, without a release in between, is a repeat; 0 where releases get lost."""
        self._held_ms = held_ms
        self._pressed: dict[Hashable, int] = {}
        self._released: dict[Hashable, int] = {}

    def release(self, key: Hashable, at_ms: int) -> None:
        self._released[key] = at_ms
        self._pressed.pop(key, None)

    def press(self, key: Hashable, at_ms: int) -> bool:
        """Return whether this is no press of its own: X repeats a held key as pairs of release and press of the same time,
        and a worn key chatters.
        """
        held_since = self._pressed.get(key)
        held = held_since is not None and at_ms - held_since < self._held_ms
        self._pressed[key] = at_ms
        released = self._released.get(key)
        return held or (released is not None and 0 <= at_ms - released < CHATTER_MS)


class TypedRepeats:
    """For sources that tell characters only: gives back which of them are presses, as soon as that is known.

    The same character once more may be the first repeat of a held key, or a second press. Only the next one tells, so
    it waits for ``RHYTHM_NS``; its time is kept.
    """

    def __init__(self) -> None:
        self._last = ""
        self._last_ns = 0
        self._repeating = False
        self._waiting_ns: int | None = None

    @property
    def due_ns(self) -> int | None:
        """When :meth:`take_due` has an answer; None if nothing waits."""
        return None if self._waiting_ns is None else self._waiting_ns + RHYTHM_NS

    def take(self, character: str, at_ns: int) -> list[tuple[str, int]]:
        """Take a typed character; return the presses that are certain now, with their times."""
        same = character == self._last
        presses = self.take_due(at_ns) if same else self._take_waiting()
        since_ns = at_ns - self._last_ns
        fast = since_ns <= (RHYTHM_NS if self._repeating or self._waiting_ns is not None else BOUNCE_NS)
        self._last, self._last_ns = character, at_ns
        if not same or since_ns > FIRST_REPEAT_NS:
            self._repeating = False
            return [*presses, (character, at_ns)]
        self._repeating = fast
        self._waiting_ns = None if fast else at_ns
        return presses

    def take_due(self, now_ns: int) -> list[tuple[str, int]]:
        """Return the press that has waited long enough without being followed by its like."""
        if self.due_ns is None or now_ns <= self.due_ns:
            return []
        return self._take_waiting()

    def _take_waiting(self) -> list[tuple[str, int]]:
        waiting_ns, self._waiting_ns = self._waiting_ns, None
        return [] if waiting_ns is None else [(self._last, waiting_ns)]
