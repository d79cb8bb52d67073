"""Keeps the look of the camera's picture the same while anything is recorded, so that no join jumps in brightness.

All talk with the camera's controls is on a thread of its own, because a driver may hang in any call; nothing else waits
for it, and a camera that refuses is recorded as it is.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from pausa.capture.camera_controls import CameraControls
from pausa.capture.device_identity import DeviceIdentity, find_again
from pausa.capture.exposure_search import find_exposure
from pausa.capture.held_look import HeldLook, found_by_itself, give_back, hold, hold_again
from pausa.capture.remembered_looks import RememberedLooks
from pausa.capture.source import Camera, Frame
from pausa.core.events import Event
from pausa.core.states import State

CLOSE_S = 1.5
"""So long is waited at the end; what a driver that hangs does not get back then, the next start gives it."""
LEAST_SETTLE_S, MOST_SETTLE_S = 1.0, 3.0
"""How long after its first frame a camera has found exposure and white balance."""
LOOK_S = 0.25
STEADY = 0.03
"""A picture whose brightness changes by less between two looks has settled."""
TAKES_EFFECT_S = 0.3
"""After this time all frames are taken with what was set: cameras work on two or three frames at a time."""
SAME = 0.12
"""If the brightness changes by more because the automatic is off, it was the camera, and not who sits before it."""
RATE_SLOWED = 1.15
WATCH_S = 1.0
UNFIT_S = 5.0
UNFIT = 2.0
"""If the picture is so much brighter or darker than at first, for so long, its light is another one."""

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Opened:
    """A camera that delivers."""

    camera: Camera
    identity: str
    begun_s: float
    first_found: dict[int, int] = field(default_factory=dict)
    """What its automatics had found at the first look, before they can have settled."""
    found: dict[int, int] | None = None
    """The same at the last look."""
    brightness: float | None = None
    """At the last look."""


@dataclass(slots=True)
class _Held:
    """A look that is held."""

    identity: str
    look: HeldLook
    on: _Opened
    """The opening of the camera on which it was set last."""
    brightness: float | None = None
    unfit_since_s: float | None = None


@dataclass(slots=True)
class _Wish:
    """What is wanted now; written by any thread under the keeper's condition."""

    may_hold: bool = False
    active: set[str] = field(default_factory=set)
    paused: set[str] = field(default_factory=set)
    opened: _Opened | None = None
    closing: bool = False

    @property
    def holds(self) -> bool:
        return self.may_hold and bool(self.active) and not self.closing


class LookKeeper:
    """Hears the events of all recordings, and of each camera that begins to deliver."""

    def __init__(
        self,
        folder: Path | None,
        *,
        newest_frame: Callable[[], Frame | None] = lambda: None,
        frame_times: Callable[[], Sequence[int]] = tuple,
    ) -> None:
        """``folder`` is where it remembers what to give back; without it nothing is ever changed."""
        self._remembered = RememberedLooks(folder) if folder is not None else None
        self._newest_frame = newest_frame
        self._frame_times = frame_times
        self._changed = threading.Condition()
        self._wish = _Wish()
        self._wakes = 0
        """How often something has changed; ``_heard``: of that the thread knows so much."""
        self._heard = -1
        self._held: _Held | None = None
        self._not_to_hold: set[str] = set()
        """Cameras whose picture changes when they are held."""
        self._thread: threading.Thread | None = None
        self._has_abandoned = self._remembered is not None and self._remembered.has_any
        if self._has_abandoned:
            with self._changed:
                self._start()

    # ── for everybody; nothing here waits for the camera ─────────────────────────────────────────────

    def allow(self, *, wanted: bool) -> None:
        """Hold the look from now on while anything is recorded, or do not."""
        with self._changed:
            if self._wish.may_hold != wanted:
                self._wish.may_hold = wanted
                self._wake()

    def on_event(self, event: Event) -> None:
        """Note which recordings are active; neither blocks nor raises."""
        recording_id, state = event.recording_id, event.state
        if recording_id is None or state is None:
            return
        with self._changed:
            wish = self._wish
            before = set(wish.active), set(wish.paused)
            (wish.active.add if state.active else wish.active.discard)(recording_id)
            (wish.paused.add if state is State.PAUSED else wish.paused.discard)(recording_id)
            if before != (wish.active, wish.paused):
                self._wake()

    def camera_opened(self, camera: Camera) -> None:
        """Note that this camera delivers from now on."""
        with self._changed:
            self._wish.opened = _Opened(camera, camera.format.identity, time.monotonic())
            if self._wish.may_hold and camera.format.identity:
                self._start()
            self._wake()

    def camera_closed(self) -> None:
        with self._changed:
            self._wish.opened = None
            self._wake()

    def end(self) -> None:
        """Have everything given back and the thread end. Does not block."""
        with self._changed:
            self._wish.closing = True
            self._wake()

    def close(self) -> None:
        """Give everything back and join the thread, for ``CLOSE_S`` at most. Idempotent."""
        self.end()
        if self._thread is not None:
            self._thread.join(CLOSE_S)
            if self._thread.is_alive():
                log.warning("the camera's controls do not answer; the next start gives back what is held")

    def _wake(self) -> None:
        self._wakes += 1
        if self._wish.holds:
            self._start()
        self._changed.notify_all()

    def _start(self) -> None:
        if self._thread is None and self._remembered is not None:
            self._thread = threading.Thread(target=self._run, name="camera-look", daemon=True)
            self._thread.start()

    # ── the thread ───────────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        assert self._remembered is not None
        if self._has_abandoned:
            self._try(self._give_back_to_all_present)
        seen: _Opened | None = None
        while True:
            with self._changed:
                pause_s = self._pause_s()
                self._changed.wait_for(lambda: self._wakes != self._heard, pause_s)
                self._heard = self._wakes
                closing, opened = self._wish.closing, self._wish.opened
            if opened is not None and opened is not seen and not closing:
                seen = opened
                self._try(self._meet)
            self._try(self._step)
            if closing:
                self._remembered.let_all_go()
                return

    def _try(self, work: Callable[[], None]) -> None:
        """Whatever a camera or a disk answers, recording goes on."""
        try:
            work()
        except OSError as error:
            log.info("the look of the camera cannot be changed: %s", error)
        except Exception:
            log.exception("keeping the look of the camera failed")

    def _pause_s(self) -> float | None:
        """Return when to look again though nothing has changed; the condition is held."""
        if not self._wish.holds or self._wish.opened is None:
            return None
        if self._held is None:
            return None if self._wish.opened.identity in self._not_to_hold else LOOK_S
        return WATCH_S

    def _meet(self) -> None:
        """Give back to a camera that has been opened what it did not get earlier, and note what it finds at first."""
        with self._changed:
            opened = self._wish.opened
        if opened is None or not opened.identity:
            return
        self._give_back_abandoned(opened)
        with _controls(opened.camera) as controls:
            if controls is not None:
                opened.first_found = found_by_itself(controls)

    def _step(self) -> None:
        """Do what is to be done now, if anything."""
        with self._changed:
            holds, opened = self._wish.holds, self._wish.opened
            at_once = bool(self._wish.paused)
        held = self._held
        if held is not None and not (holds and (opened is None or _is_same(held.identity, opened.identity))):
            self._let_go(held)
            held = None
        if not holds or opened is None:
            return
        if held is not None and held.on is not opened:
            held.on = opened
            with _controls(opened.camera) as controls:
                if controls is not None:
                    held.look = hold_again(controls, held.look)
        elif held is not None:
            self._watch(held)
        elif opened.identity and opened.identity not in self._not_to_hold:
            with _controls(opened.camera) as controls:
                if controls is None:
                    self._not_to_hold.add(opened.identity)
                elif self._has_settled(opened, controls) or at_once:
                    self._hold(opened, controls)
                    self._judge(controls)

    def _has_settled(self, opened: _Opened, controls: CameraControls) -> bool:
        """Whether the camera has found exposure and white balance since it was opened; it is looked at again and again."""
        for_s = time.monotonic() - opened.begun_s
        found, now = found_by_itself(controls), self._brightness()
        steady = found == opened.found and _ratio(opened.brightness, now) < 1 + STEADY
        opened.found, opened.brightness = found, now
        return for_s >= MOST_SETTLE_S or (for_s >= LEAST_SETTLE_S and steady)

    def _hold(self, opened: _Opened, controls: CameraControls) -> None:
        remembered = self._remembered
        assert remembered is not None
        begun_s, before = time.monotonic(), self._brightness()
        look = hold(
            controls,
            earlier=opened.first_found,
            keep_rate=self._is_slowed(opened),
            remember=lambda look: remembered.remember(opened.identity, look),
        )
        if not look.controls:
            log.info("the camera %s lets nothing be held", _name(opened.identity))
            self._not_to_hold.add(opened.identity)
            remembered.forget(opened.identity)
            return
        self._held = _Held(opened.identity, look, opened, before)
        took_ms = (time.monotonic() - begun_s) * 1000
        log.info(
            "%s of the camera %s are held, after %.1f ms",
            ", ".join(look.names),
            _name(opened.identity),
            took_ms,
        )
        remembered.remember(opened.identity, look)

    def _judge(self, controls: CameraControls) -> None:
        """Look whether the picture is as bright as before; if not, find the exposure with which it is, or let the camera go."""
        held = self._held
        if held is None or not self._wait(TAKES_EFFECT_S):
            return
        now = self._brightness()
        if _ratio(held.brightness, now) < 1 + SAME or held.brightness is None or now is None:
            return
        log.info(
            "the picture of the camera %s has become %.2f times as bright",
            _name(held.identity),
            now / held.brightness,
        )
        for one in held.look.controls:
            if one.control in controls.exposure and find_exposure(
                partial(self._expose, held, controls, one.control),
                begin=(one.held, now),
                wanted=held.brightness,
                first_try=one.before,
            ):
                log.info("with another exposure it is as bright as before")
                return
        if self._holds:
            log.info("the camera %s cannot be held without a change of its picture", _name(held.identity))
            self._not_to_hold.add(held.identity)
            self._let_go(held)

    def _expose(
        self, held: _Held, controls: CameraControls, control: int, value: int
    ) -> tuple[int, float] | None:
        """Set an exposure, and return what the camera has made of it and how bright the picture is then; None: it is over."""
        state = controls.look(control)
        if state is None or not state.can_be_set or not controls.offers(control, value):
            return None
        got = controls.set(control, value)
        held.look = held.look.with_value(control, got)
        assert self._remembered is not None
        self._remembered.remember(held.identity, held.look)
        now = self._brightness() if self._wait(TAKES_EFFECT_S) else None
        return (got, now) if now is not None else None

    @property
    def _holds(self) -> bool:
        with self._changed:
            return self._wish.holds

    def _wait(self, seconds: float) -> bool:
        """Return False, at once, when the look is not to be held any more."""
        with self._changed:
            return not self._changed.wait_for(lambda: not self._wish.holds, seconds)

    def _let_go(self, held: _Held) -> None:
        """Give back what is held, now or when the camera is seen again."""
        self._held = None
        assert self._remembered is not None
        try:
            with _controls(held.on.camera) as controls:
                refused = give_back(controls, held.look) if controls is not None else held.look
        except OSError as error:
            log.info("what is held of the camera %s is given back later: %s", _name(held.identity), error)
            self._remembered.let_go(held.identity)
            return
        self._settle_accounts(held.identity, refused)

    def _settle_accounts(self, identity: str, refused: HeldLook) -> None:
        """Forget what was given back, and leave what the camera refused to the next time that it is seen."""
        assert self._remembered is not None
        if refused.controls:
            log.info(
                "the camera %s refused to be given back %d controls", _name(identity), len(refused.controls)
            )
            self._remembered.remember(identity, refused)
            self._remembered.let_go(identity)
        else:
            log.info("the camera %s sets by itself again what was held", _name(identity))
            self._remembered.forget(identity)

    def _give_back_abandoned(self, opened: _Opened) -> None:
        """Give back to a camera that is open what a process left that has died, or what it was not there for."""
        assert self._remembered is not None
        for identity, look in self._remembered.abandoned():
            if self._held is not None or not _is_same(identity, opened.identity):
                self._remembered.let_go(identity)
                continue
            try:
                with _controls(opened.camera) as controls:
                    if controls is not None:
                        self._settle_accounts(identity, give_back(controls, look))
            finally:
                self._remembered.let_go(identity)

    def _give_back_to_all_present(self) -> None:
        """Give back to each camera that is connected what a process left that has died."""
        from pausa.capture.camera_controls import V4l2Controls
        from pausa.capture.camera_list import ON_LINUX, present_cameras
        from pausa.capture.video_nodes import VideoNodes

        assert self._remembered is not None
        if not ON_LINUX:
            return  # there a camera has to be opened first
        present = present_cameras(VideoNodes())
        for identity, look in self._remembered.abandoned():
            camera = find_again(DeviceIdentity.parse(identity), present, lambda one: one.identity)
            if camera is None or camera.node is None:
                self._remembered.let_go(identity)
                continue
            controls = V4l2Controls(camera.node)
            try:
                self._settle_accounts(identity, give_back(controls, look))
            finally:
                controls.close()
                self._remembered.let_go(identity)

    # ── the picture ──────────────────────────────────────────────────────────────────────────────────

    def _watch(self, held: _Held) -> None:
        """Let the camera look anew if the light has become another one, so that nobody records an hour of darkness."""
        now, now_s = self._brightness(), time.monotonic()
        if held.brightness is None:
            held.brightness = now
        if _ratio(held.brightness, now) < UNFIT:
            held.unfit_since_s = None
        elif held.unfit_since_s is None:
            held.unfit_since_s = now_s
        elif now_s - held.unfit_since_s > UNFIT_S:
            log.info("the light before the camera %s has changed: it looks anew", _name(held.identity))
            self._let_go(held)
            held.on.begun_s, held.on.found = now_s, None

    def _brightness(self) -> float | None:
        from pausa.capture.picture_brightness import brightness

        frame = self._newest_frame()
        return brightness(frame) if frame is not None else None

    def _is_slowed(self, opened: _Opened) -> bool:
        """Whether the camera takes fewer frames than it was asked for, as in low light."""
        times = self._frame_times()[-30:]
        if len(times) < 2:
            return False
        period_s = (times[-1] - times[0]) / (len(times) - 1) / 1e9
        return period_s * float(opened.camera.format.fps) > RATE_SLOWED


@contextmanager
def _controls(camera: Camera) -> Iterator[CameraControls | None]:
    controls = camera.controls()
    try:
        yield controls
    finally:
        if controls is not None:
            controls.close()


def _name(identity: str) -> str:
    return DeviceIdentity.parse(identity).name


def _is_same(identity: str, other: str) -> bool:
    """Whether both are the same camera, be it in another port."""
    parsed = DeviceIdentity.parse(other)
    return identity == other or (
        find_again(DeviceIdentity.parse(identity), [parsed], lambda one: one) is not None
    )


def _ratio(one: float | None, other: float | None) -> float:
    """Return how many times one is the other, at least 1; 1 if one is not known."""
    if one is None or other is None:
        return 1.0
    low, high = sorted((one + 1, other + 1))
    return high / low
