"""Holds a camera's picture as it looks: turns off what it sets by itself, keeps what that has found, and gives it all back."""

import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pausa.capture.camera_controls import GONE, Automatic, CameraControls, Part

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HeldControl:
    """A control while a look is held."""

    control: int
    before: int
    """What it had, and gets back."""
    held: int
    ours: bool = True
    """We have set it; else it was only read, so that it can be set to the same after the camera was opened again."""


@dataclass(frozen=True, slots=True)
class HeldLook:
    """The controls in the order in which they are set: first what turns an automatic off, then what that had found."""

    controls: tuple[HeldControl, ...] = ()
    parts: tuple[Part, ...] = ()
    """What of it is held."""

    def of(self, part: Part, automatics: Sequence[Automatic]) -> "HeldLook":
        """Return what of it belongs to one part."""
        theirs = {control for one in automatics if one.part is part for control in (one.control, *one.finds)}
        return HeldLook(tuple(one for one in self.controls if one.control in theirs), (part,))

    def without(self, other: "HeldLook") -> "HeldLook":
        return HeldLook(
            tuple(one for one in self.controls if one not in other.controls),
            tuple(part for part in self.parts if part not in other.parts),
        )

    def with_value(self, control: int, value: int) -> "HeldLook":
        """Return it with another value of a control that we have set."""
        return replace(
            self,
            controls=tuple(
                replace(one, held=value, ours=True) if one.control == control else one
                for one in self.controls
            ),
        )


def found_by_itself(controls: CameraControls) -> dict[int, int]:
    """Return what each automatic that is on has found so far, as the camera says. Raises OSError where it is gone."""
    values: dict[int, int] = {}
    for automatic, _ in _automatics_on(controls):
        for control in automatic.finds:
            state = controls.look(control)
            if state is not None:
                values[control] = state.value
    return values


def hold(
    controls: CameraControls,
    *,
    earlier: Mapping[int, int],
    keep_rate: bool,
    without: Collection[Part] = (),
    remember: Callable[[HeldLook], None],
) -> HeldLook:
    """Turn off what the camera sets by itself. Raises OSError where it is gone, and whatever ``remember`` raises.

    ``earlier``: what ``found_by_itself`` returned some time ago. ``keep_rate``: leave the automatic that varies the rate,
    because it does so now, and the picture would become darker. ``without``: leave these as they are. ``remember`` gets what will be set, before anything is.
    """
    chosen = [
        (automatic, HeldControl(automatic.control, value, by_hand))
        for automatic, value in _automatics_on(controls)
        if automatic.part not in without
        and not (keep_rate and automatic.varies_rate)
        and (by_hand := _by_hand(controls, automatic)) is not None
    ]
    lock = _lock(controls)
    remember(HeldLook((*lock, *(wanted for _, wanted in chosen))))
    held: list[HeldControl] = []
    parts: list[Part] = []
    locked = 0
    for wanted in lock:
        held += _set(controls, wanted)
        locked = held[0].held & ~wanted.before if held else 0
    for automatic, wanted in chosen:
        if automatic.lock & locked:
            parts.append(automatic.part)
            continue
        found = {
            control: state for control in automatic.finds if (state := controls.look(control)) is not None
        }
        was_set = _set(controls, wanted)
        if not was_set:
            continue
        held += was_set
        parts.append(automatic.part)
        for control, state in found.items():
            if all(one.control != control for one in held):
                tells = (
                    state.follows
                    or earlier.get(control, state.value) != state.value
                    or state.value != state.usual
                )
                held.append(_keep(controls, control, state.value, tells=tells))
    return HeldLook(tuple(held), tuple(dict.fromkeys(parts)))


def hold_again(controls: CameraControls, look: HeldLook) -> HeldLook:
    """Set everything as it was held: the camera was opened again, or even plugged in again. Return how it is held now.

    Raises OSError where it is gone.
    """
    held: list[HeldControl] = []
    for one in look.controls:
        state = controls.look(one.control)
        if state is None or state.value == one.held:
            held.append(one)
        else:
            held += _set(controls, replace(one, ours=True)) or [one]
    return replace(look, controls=tuple(held))


def give_back(controls: CameraControls, look: HeldLook) -> HeldLook:
    """Set everything as it was before, but for what somebody else has changed meanwhile. Return what the camera refused.

    Raises OSError where it is gone.
    """
    refused: list[HeldControl] = []
    # The last first: what an automatic finds can only be set while that is off.
    for one in reversed(look.controls):
        if not one.ours or one.before == one.held:
            continue
        state = controls.look(one.control)
        if (
            state is not None
            and state.value == one.held
            and not _set(controls, replace(one, held=one.before))
        ):
            refused.append(one)
    return HeldLook(tuple(reversed(refused)))


def _automatics_on(controls: CameraControls) -> Iterator[tuple[Automatic, int]]:
    """Yield each automatic that is on and may be turned off, and the value of its control."""
    for automatic in controls.automatics:
        state = controls.look(automatic.control)
        if state is not None and state.can_be_set and state.value not in automatic.by_hand:
            yield automatic, state.value


def _by_hand(controls: CameraControls, automatic: Automatic) -> int | None:
    return next((value for value in automatic.by_hand if controls.offers(automatic.control, value)), None)


def _lock(controls: CameraControls) -> tuple[HeldControl, ...]:
    """Return how the camera's own lock is to be set, if it has one: that changes nothing else."""
    state = controls.look(controls.lock) if controls.lock is not None else None
    if controls.lock is None or state is None or not state.can_be_set:
        return ()
    locked = state.value | state.greatest
    return (HeldControl(controls.lock, state.value, locked),) if locked != state.value else ()


def _keep(controls: CameraControls, control: int, found: int, *, tells: bool) -> HeldControl:
    """Return how a control is held whose automatic was turned off just now; set it only where it is sure to what.

    Some cameras tell what the automatic has found, and then go back to what was set by hand some time; others tell only
    the latter, and keep what was found. ``tells``: it is one of the former, as far as can be known.
    """
    state = controls.look(control)
    if state is None:
        return HeldControl(control, found, found, ours=False)
    if tells and state.value != found and state.can_be_set and controls.offers(control, found):
        was_set = _set(controls, HeldControl(control, state.value, found))
        if was_set:
            return was_set[0]
    return HeldControl(control, found, state.value, ours=False)


def _set(controls: CameraControls, wanted: HeldControl) -> list[HeldControl]:
    """Set a control to what it is held at; return it with the value that it has then, or nothing if the camera refuses."""
    try:
        held = controls.set(wanted.control, wanted.held)
    except OSError as error:
        if error.errno in GONE:
            raise
        log.info("the control %#x cannot be set to %d: %s", wanted.control, wanted.held, error)
        return []
    if held != wanted.held and held == wanted.before:
        log.info("the control %#x cannot be set to %d: it stays %d", wanted.control, wanted.held, held)
        return []
    return [replace(wanted, held=held)]
