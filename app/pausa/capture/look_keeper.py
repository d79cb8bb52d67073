"""Keeps the look of the camera's picture the same while anything is recorded, so that no join jumps in brightness.

All talk with the camera's controls is on a thread of its own, because a driver may hang in any call; nothing else waits
for it, and a camera that refuses is recorded as it is.
"""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pausa.capture.look_holding import LookHolding, OpenedCamera
from pausa.capture.remembered_looks import RememberedLooks
from pausa.capture.source import Camera, Frame
from pausa.core.events import Event
from pausa.core.states import State

CLOSE_S = 1.5
"""So long is waited at the end; what a driver that hangs does not get back then, the next start gives it."""

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Wish:
    """What is wanted now, under the keeper's condition."""

    may_hold: bool = False
    active: set[str] = field(default_factory=set)
    begun: set[str] = field(default_factory=set)
    """Those of them that have recorded something by now."""
    paused: set[str] = field(default_factory=set)
    opened: OpenedCamera | None = None
    closing: bool = False

    @property
    def holds(self) -> bool:
        return self.may_hold and bool(self.active) and not self.closing

    @property
    def is_urgent(self) -> bool:
        """Whether what was recorded just now has to be gone on with."""
        return not self.paused.isdisjoint(self.begun)


class LookKeeper:
    """Hears the events of all recordings, and of each camera that begins to deliver. Nothing here waits for the camera."""

    def __init__(
        self,
        folder: Path | None,
        *,
        newest_frame: Callable[[], Frame | None] = lambda: None,
        frame_times: Callable[[], Sequence[int]] = tuple,
    ) -> None:
        """``folder`` is where it remembers what to give back; without it nothing is ever changed."""
        self._changed = threading.Condition()
        self._wish = _Wish()
        self._changes = self._heard = 0
        """How often something has changed, and how much of that the thread knows."""
        self._thread: threading.Thread | None = None
        self._holding: LookHolding | None = None
        if folder is not None:
            remembered = RememberedLooks(folder)
            self._holding = LookHolding(
                remembered, newest_frame=newest_frame, frame_times=frame_times, wait=self._wait
            )
            if remembered.has_any:
                self._start()

    def allow(self, *, wanted: bool) -> None:
        """Hold the picture as it looks from now on while anything is recorded, or do not."""
        with self._changed:
            if self._wish.may_hold != wanted:
                self._wish.may_hold = wanted
                self._note()

    def on_event(self, event: Event) -> None:
        """Note which recordings are active; neither blocks nor raises."""
        recording_id, state = event.recording_id, event.state
        if recording_id is None or state is None:
            return
        with self._changed:
            wish = self._wish
            before = wish.active.copy(), wish.is_urgent
            (wish.active.add if state.active else wish.active.discard)(recording_id)
            (wish.paused.add if state is State.PAUSED else wish.paused.discard)(recording_id)
            if state is State.RECORDING:
                wish.begun.add(recording_id)
            wish.begun &= wish.active
            if before != (wish.active, wish.is_urgent):
                self._note()

    def camera_opened(self, camera: Camera) -> None:
        """Note that this camera delivers from now on."""
        with self._changed:
            self._wish.opened = OpenedCamera(camera) if camera.format.identity else None
            self._note()

    def camera_closed(self) -> None:
        with self._changed:
            self._wish.opened = None
            self._note()

    def close(self) -> None:
        """Give everything back and join the thread, for ``CLOSE_S`` at most. Idempotent."""
        with self._changed:
            self._wish.closing = True
            self._note()
        if self._thread is not None:
            self._thread.join(CLOSE_S)
            if self._thread.is_alive():
                log.warning("the camera's controls do not answer; the next start gives back what is held")

    def _note(self) -> None:
        """Let the thread see what has changed; it lives from the first camera on for which it has something to do."""
        self._changes += 1
        if self._wish.may_hold and self._wish.opened is not None and not self._wish.closing:
            self._start()
        self._changed.notify_all()

    def _start(self) -> None:
        if self._thread is None and self._holding is not None:
            self._thread = threading.Thread(
                target=self._run, args=(self._holding,), name="camera-look", daemon=True
            )
            self._thread.start()

    def _wait(self, seconds: float) -> bool:
        """Return whether it is still to be held then; False at once when it is not."""
        with self._changed:
            return not self._changed.wait_for(lambda: not self._wish.holds, seconds)

    def _run(self, holding: LookHolding) -> None:
        with _whatever_happens():
            holding.give_back_abandoned()
        seen: OpenedCamera | None = None
        while True:
            with self._changed:
                wish, self._heard = self._wish, self._changes
                holds, opened, is_urgent = wish.holds, wish.opened, wish.is_urgent
                if wish.closing:
                    break
            if opened is not None and opened is not seen:
                seen = opened
                with _whatever_happens():
                    holding.meet(opened)
            with _whatever_happens():
                holding.step(opened, holds=holds, is_urgent=is_urgent)
            with self._changed:
                pause_s = holding.pause_s(opened) if holds else None
                self._changed.wait_for(lambda: self._changes != self._heard, pause_s)
        with _whatever_happens():
            holding.end()


@contextmanager
def _whatever_happens() -> Iterator[None]:
    """Go on, whatever a camera or a disk answers."""
    try:
        yield
    except OSError as error:
        log.info("the camera's controls cannot be used: %s", error)
    except Exception:
        log.exception("holding the picture as it looks failed")
