"""Holds the look of one camera, sees by the picture whether that went well, and gives everything back."""

import logging
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from pausa.capture.camera_controls import CameraControls, Part
from pausa.capture.exposure_search import SAME, Tried, find_exposure, ratio
from pausa.capture.held_look import HeldLook, found_by_itself, give_back, hold, hold_again
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
SAME_WARMTH = 1.08
MOST_CHANGES = 2
"""A part that has changed so often is not held any more."""
LEAST_SHARPNESS = 0.6
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


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a picture looks like; None where that cannot be told."""

    brightness: float | None = None
    warmth: float | None = None
    sharpness: float | None = None

    @classmethod
    def of(cls, frame: Frame | None) -> "_Seen":
        from pausa.capture.picture_tone import brightness, sharpness, warmth

        return cls(brightness(frame), warmth(frame), sharpness(frame)) if frame is not None else cls()


@dataclass(slots=True)
class _Held:
    look: HeldLook
    on: OpenedCamera
    """The opening of the camera on which it was set last."""
    identity: str
    before: _Seen
    """What the picture looked like when it was held."""
    is_sharpness_judged: bool = False
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
        self._changed: Counter[tuple[str, Part]] = Counter()
        """How often a part of a camera's look has become another because it was held, or because somebody moved just then."""

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

    def step(self, opened: OpenedCamera | None, *, holds: bool, is_urgent: bool) -> None:
        """Do what is to be done now, if anything. Raises OSError.

        ``is_urgent``: what follows is to look as what was recorded last, so there is no time to wait.
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
            self._begin(opened, at_once=is_urgent)
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
        return None if opened.is_given_up else LOOK_S

    def end(self) -> None:
        """Give everything back."""
        if self._held is not None:
            self._let_go(self._held)

    def _begin(self, opened: OpenedCamera, *, at_once: bool) -> None:
        """Hold its look as soon as the camera has settled."""
        if opened.is_given_up:
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
        if for_s >= MOST_SETTLE_S:
            return True
        found, now = found_by_itself(controls), self._brightness()
        steady = found == opened.found and ratio(opened.brightness, now) < STEADY
        opened.found, opened.brightness = found, now
        return for_s >= LEAST_SETTLE_S and steady

    def _hold(self, opened: OpenedCamera, controls: CameraControls) -> None:
        identity, before, begun_s = opened.identity, self._newest_frame(), time.monotonic()
        look = hold(
            controls,
            earlier=opened.first_found,
            keep_rate=self._is_slowed(opened),
            without=[part for part in Part if self._changed[identity, part] >= MOST_CHANGES],
            remember=partial(self._remembered.remember, identity),
        )
        took_ms = (time.monotonic() - begun_s) * 1000
        if look.controls:
            self._held = _Held(look, opened, identity, _Seen.of(before))
            self._remembered.remember(identity, look)
            what = ", ".join(look.parts)
            log.info("%s of the camera %s are held, after %.1f ms", what, device_name(identity), took_ms)
        else:
            log.info("the camera %s lets nothing be held", device_name(identity))
            opened.is_given_up = True
            self._remembered.forget(identity)

    def _judge(self, controls: CameraControls) -> None:
        """Look whether the picture is as it was before; what of it is not is given back, but for an exposure that can be found."""
        held = self._held
        if held is None or not self._wait(TAKES_EFFECT_S):
            return
        before, now = held.before, _Seen.of(self._newest_frame())
        parts = held.look.parts
        if Part.WHITE_BALANCE in parts and ratio(before.warmth, now.warmth, least=0.01) > SAME_WARMTH:
            self._release(held, controls, Part.WHITE_BALANCE)
        if (
            Part.EXPOSURE not in parts
            or before.brightness is None
            or now.brightness is None
            or ratio(before.brightness, now.brightness) < SAME
        ):
            return
        for one in held.look.controls:
            if one.control in controls.exposure and find_exposure(
                partial(self._expose, held, controls, one.control),
                begin=(one.held, now.brightness),
                wanted=before.brightness,
                first_try=one.before,
            ):
                log.info("with another exposure the picture is as bright as before")
                return
        if self._wait(0):
            self._release(held, controls, Part.EXPOSURE)

    def _release(self, held: _Held, controls: CameraControls, part: Part) -> None:
        """Give back one part that is not as it was."""
        name = device_name(held.identity)
        log.info("the %s of the camera %s changes when it is held, so it is left to the camera", part, name)
        self._changed[held.identity, part] += 1
        released = held.look.of(part, controls.automatics)
        refused = give_back(controls, released)
        held.look = held.look.without(HeldLook(released.without(refused).controls, (part,)))
        self._remembered.remember(held.identity, held.look)

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
        if not held.is_sharpness_judged:
            # A lens takes its time.
            held.is_sharpness_judged = True
            self._judge_sharpness(held)
        if ratio(held.before.brightness, now) < UNFIT:
            held.unfit_since_s = None
        elif held.unfit_since_s is None:
            held.unfit_since_s = now_s
        elif now_s - held.unfit_since_s > UNFIT_S:
            log.info("the light before the camera %s has changed: it looks anew", device_name(held.identity))
            self._let_go(held)
            held.on.begun_s, held.on.found = now_s, None

    def _judge_sharpness(self, held: _Held) -> None:
        now = _Seen.of(self._newest_frame()).sharpness
        if Part.FOCUS not in held.look.parts or held.before.sharpness is None or now is None:
            return
        if now < held.before.sharpness * LEAST_SHARPNESS:
            with open_controls(held.on.camera) as controls:
                if controls is not None:
                    self._release(held, controls, Part.FOCUS)

    def _brightness(self) -> float | None:
        from pausa.capture.picture_tone import brightness

        frame = self._newest_frame()
        return brightness(frame) if frame is not None else None

    def _is_slowed(self, opened: OpenedCamera) -> bool:
        """Whether the camera takes fewer frames than it was asked for, as in low light."""
        times = self._frame_times()[-30:]
        if len(times) < 2:
            return False
        period_s = (times[-1] - times[0]) / (len(times) - 1) / 1e9
        return period_s * float(opened.camera.format.fps) > RATE_SLOWED
