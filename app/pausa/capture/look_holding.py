"""Holds the look of one camera, sees by the picture whether that went well, and gives everything back."""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from pausa.capture.camera_controls import CameraControls
from pausa.capture.exposure_search import SAME, Tried, find_exposure, ratio
from pausa.capture.held_look import HeldLook, found_by_itself, hold, hold_again
from pausa.capture.look_returns import LookReturns, device_name, is_same_camera, open_controls
from pausa.capture.remembered_looks import RememberedLooks
from pausa.capture.source import Camera, Frame

LEAST_SETTLE_S, MOST_SETTLE_S = 1.0, 3.0
"""How long after its first frame a camera has found exposure and white balance."""
LOOK_S = 0.25
STEADY = 1.03
"""A picture that becomes brighter or darker by less between two looks has settled."""
TAKES_EFFECT_S = 0.3
"""After this time all frames are taken with what was set: cameras work on two or three frames at a time."""
RATE_SLOWED = 1.15
WATCH_S = 1.0
UNFIT, UNFIT_S = 2.0, 5.0
"""If the picture is so much brighter or darker than it was, for so long, its light is another one."""

log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class OpenedCamera:
    """A camera that delivers, from when it was opened until it is closed."""

    camera: Camera
    begun_s: float = field(default_factory=time.monotonic)
    first_found: dict[int, int] = field(default_factory=dict)
    """What its automatics had found at the first look, before they can have settled."""
    found: dict[int, int] | None = None
    """The same at the last look."""
    brightness: float | None = None
    """At the last look."""
    is_given_up: bool = False
    """It has no controls, or something went wrong with them."""

    @property
    def identity(self) -> str:
        return self.camera.format.identity


@dataclass(slots=True)
class _Held:
    look: HeldLook
    on: OpenedCamera
    """The opening of the camera on which it was set last."""
    identity: str
    brightness: float | None
    """What the picture had when it was held."""
    unfit_since_s: float | None = None


class LookHolding:
    """What the thread of the keeper does; a driver may block it in any call."""

    def __init__(
        self,
        remembered: RememberedLooks,
        *,
        newest_frame: Callable[[], Frame | None],
        frame_times: Callable[[], Sequence[int]],
        wait: Callable[[float], bool],
    ) -> None:
        """``wait`` waits for so many seconds, and returns False, at once, when nothing is to be held any more."""
        self._remembered = remembered
        self._returns = LookReturns(remembered)
        self._newest_frame = newest_frame
        self._frame_times = frame_times
        self._wait = wait
        self._held: _Held | None = None
        self._not_to_hold: set[str] = set()
        """Cameras whose picture becomes another one when they are held."""

    def give_back_abandoned(self) -> None:
        """Give back what processes have left that died. Raises OSError."""
        if self._remembered.has_any:
            self._returns.give_back_to_all_present()

    def meet(self, opened: OpenedCamera) -> None:
        """Give back to a camera what it was not there for, and note what it finds at first. Raises OSError."""
        self._returns.give_back_abandoned(opened.camera)
        with open_controls(opened.camera) as controls:
            if controls is not None:
                opened.first_found = found_by_itself(controls)

    def step(self, opened: OpenedCamera | None, *, holds: bool, is_paused: bool) -> None:
        """Do what is to be done now, if anything. Raises OSError.

        ``is_paused``: what follows is to look as what was recorded last, so there is no time to wait.
        """
        held = self._held
        if held is not None and not (
            holds and (opened is None or is_same_camera(held.identity, opened.identity))
        ):
            self._let_go(held)
            held = None
        if not holds or opened is None:
            return
        if held is None:
            self._begin(opened, at_once=is_paused)
        elif held.on is opened:
            self._watch(held)
        else:
            held.on = opened
            with open_controls(opened.camera) as controls:
                if controls is not None:
                    held.look = hold_again(controls, held.look)

    def pause_s(self, opened: OpenedCamera | None) -> float | None:
        """Return when to look again while something is to be held, though nothing has changed; None: there is no need to."""
        if opened is None:
            return None
        if self._held is not None:
            return WATCH_S
        return None if self._is_left_alone(opened) else LOOK_S

    def end(self) -> None:
        """Give everything back."""
        if self._held is not None:
            self._let_go(self._held)

    def _is_left_alone(self, opened: OpenedCamera) -> bool:
        return opened.is_given_up or opened.identity in self._not_to_hold

    def _begin(self, opened: OpenedCamera, *, at_once: bool) -> None:
        """Hold its look as soon as the camera has settled."""
        if self._is_left_alone(opened):
            return
        try:
            with open_controls(opened.camera) as controls:
                if controls is None:
                    opened.is_given_up = True
                elif self._has_settled(opened, controls) or at_once:
                    self._hold(opened, controls)
                    self._judge(controls)
        except BaseException:
            opened.is_given_up = True
            if self._held is None:
                self._remembered.let_go(opened.identity)
            raise

    def _has_settled(self, opened: OpenedCamera, controls: CameraControls) -> bool:
        """Whether the camera has found exposure and white balance since it was opened; it is looked at again and again."""
        for_s = time.monotonic() - opened.begun_s
        found, now = found_by_itself(controls), self._brightness()
        steady = found == opened.found and ratio(opened.brightness, now) < STEADY
        opened.found, opened.brightness = found, now
        return for_s >= MOST_SETTLE_S or (for_s >= LEAST_SETTLE_S and steady)

    def _hold(self, opened: OpenedCamera, controls: CameraControls) -> None:
        identity, brightness, begun_s = opened.identity, self._brightness(), time.monotonic()
        look = hold(
            controls,
            earlier=opened.first_found,
            keep_rate=self._is_slowed(opened),
            remember=partial(self._remembered.remember, identity),
        )
        took_ms = (time.monotonic() - begun_s) * 1000
        if look.controls:
            self._held = _Held(look, opened, identity, brightness)
            self._remembered.remember(identity, look)
            what = ", ".join(look.names)
            log.info("%s of the camera %s are held, after %.1f ms", what, device_name(identity), took_ms)
        else:
            log.info("the camera %s lets nothing be held", device_name(identity))
            opened.is_given_up = True
            self._remembered.forget(identity)

    def _judge(self, controls: CameraControls) -> None:
        """Look whether the picture is as bright as before; if not, find the exposure with which it is, or let the camera go."""
        held = self._held
        if held is None or not self._wait(TAKES_EFFECT_S):
            return
        now = self._brightness()
        if held.brightness is None or now is None or ratio(held.brightness, now) < SAME:
            return
        name = device_name(held.identity)
        log.info("the picture of the camera %s has become %.2f times as bright", name, now / held.brightness)
        for one in held.look.controls:
            if one.control in controls.exposure and find_exposure(
                partial(self._expose, held, controls, one.control),
                begin=(one.held, now),
                wanted=held.brightness,
                first_try=one.before,
            ):
                log.info("with another exposure it is as bright as before")
                return
        if self._wait(0):
            log.info("the camera %s cannot be held without a change of its picture", name)
            self._not_to_hold.add(held.identity)
            self._let_go(held)

    def _expose(self, held: _Held, controls: CameraControls, control: int, value: int) -> Tried | None:
        """Set an exposure, and return what the camera has made of it and how bright the picture is then; None: it is over."""
        try:
            state = controls.look(control)
            if state is None or not state.can_be_set or not controls.offers(control, value):
                return None
            got = controls.set(control, value)
        except OSError as error:
            log.info("the exposure cannot be set to %d: %s", value, error)
            return None
        held.look = held.look.with_value(control, got)
        self._remembered.remember(held.identity, held.look)
        now = self._brightness() if self._wait(TAKES_EFFECT_S) else None
        return (got, now) if now is not None else None

    def _let_go(self, held: _Held) -> None:
        """Give back what is held, now or when the camera is seen again."""
        self._held = None
        self._returns.give_back(held.on.camera, held.identity, held.look)

    def _watch(self, held: _Held) -> None:
        """Let the camera look anew if the light has become another one, so that nobody records an hour of darkness."""
        now, now_s = self._brightness(), time.monotonic()
        if ratio(held.brightness, now) < UNFIT:
            held.unfit_since_s = None
        elif held.unfit_since_s is None:
            held.unfit_since_s = now_s
        elif now_s - held.unfit_since_s > UNFIT_S:
            log.info("the light before the camera %s has changed: it looks anew", device_name(held.identity))
            self._let_go(held)
            held.on.begun_s, held.on.found = now_s, None

    def _brightness(self) -> float | None:
        from pausa.capture.picture_brightness import brightness

        frame = self._newest_frame()
        return brightness(frame) if frame is not None else None

    def _is_slowed(self, opened: OpenedCamera) -> bool:
        """Whether the camera takes fewer frames than it was asked for, as in low light."""
        times = self._frame_times()[-30:]
        if len(times) < 2:
            return False
        period_s = (times[-1] - times[0]) / (len(times) - 1) / 1e9
        return period_s * float(opened.camera.format.fps) > RATE_SLOWED
