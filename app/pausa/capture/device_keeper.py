"""Keeps one device open on a thread of its own: opens what is wanted, and tries again after a loss.

Cameras and microphones differ in how they are opened, read and watched: a :class:`DeviceKeeping` does that.
"""

import logging
import threading
import time
from typing import ClassVar, Generic, Protocol, TypeVar

from pausa.capture.device_seeker import DeviceSeeker
from pausa.capture.turn import Turn
from pausa.core.device_names import is_network, spoken_device
from pausa.core.errors import PausaError
from pausa.core.events import DeviceLost, DeviceReturned, Event, Listener, Noticed
from pausa.core.sentences import Sentence

RETRY_S = 1.0
MOST_RETRY_S = 60.0
STEADY_S = 10.0
"""A device that was open for so long is one that works."""
CLOSE_S = 0.8
"""So long is waited for the thread at the end: a driver, or a camera on the network, may not answer for much longer."""

log = logging.getLogger(__name__)


class _Format(Protocol):
    @property
    def device(self) -> str: ...


class OpenDevice(Protocol):
    """An open camera or microphone."""

    @property
    def format(self) -> _Format: ...

    def close(self) -> None: ...


class Requested(Protocol):
    """A request that names its device."""

    @property
    def device(self) -> str: ...

    @property
    def may_stand_in(self) -> bool:
        """Whether the synthetic twin may take the place of a device that is missing."""
        ...


RequestT = TypeVar("RequestT", bound=Requested)
RequestT_contra = TypeVar("RequestT_contra", bound=Requested, contravariant=True)
DeviceT = TypeVar("DeviceT", bound=OpenDevice)


class DeviceKeeping(Protocol[RequestT_contra, DeviceT]):
    """Opens and reads one kind of device, always on the keeper's thread."""

    kind: str
    """As in ``events.DeviceLost``: ``camera`` or ``microphone``."""
    absent: ClassVar[type[PausaError]]
    """Raised by ``open`` if the computer has no such device, so that the synthetic twin may stand in."""

    def open(self, request: RequestT_contra, turn: Turn, *, lost: RequestT_contra | None) -> DeviceT:
        """Open the device. Blocks. Raises PausaError.

        ``lost``: the request whose device was lost or did not open before, if any.
        """
        ...

    def forget(self) -> None:
        """Forget which device was open: the user chooses anew."""
        ...

    def try_out(self, request: RequestT_contra, turn: Turn) -> None:
        """Find out whether the device would open and deliver now. Raises PausaError. On another thread than the rest."""
        ...

    def stand_in(self, request: RequestT_contra) -> DeviceT:
        """Open the synthetic twin."""
        ...

    def is_satisfying(self, device: DeviceT) -> bool:
        """Whether choosing the open device again would change nothing."""
        ...

    def deliver(self, device: DeviceT, turn: Turn) -> None:
        """Pass on frames or blocks until the turn is over. Raises PausaError when the device is gone."""
        ...

    def closed(self) -> None:
        """Forget what the device delivered, because it is closed."""
        ...

    def opened_event(self, device: DeviceT, *, stands_in: bool) -> Event: ...

    def stands_in(self) -> Sentence:
        """Say that the synthetic twin is used and recorded."""
        ...

    def replaces_stand_in(self, device: DeviceT) -> Sentence:
        """Say that the real device is used from now on."""
        ...

    def not_opened(self, request: RequestT_contra) -> Sentence: ...

    def gone(self, device: DeviceT) -> Sentence: ...


class DeviceKeeper(Generic[RequestT, DeviceT]):
    """Keeps the wanted device open. The newest request counts; those before it are skipped.

    An unexpected exception, ours or a driver's, is logged and counts as a loss: it must not end the thread.
    """

    def __init__(self, access: DeviceKeeping[RequestT, DeviceT], *, emit: Listener) -> None:
        self._access = access
        self._emit = emit
        self._condition = threading.Condition()
        self._wanted: RequestT | None = None
        self._wish = 0
        """Counts the wishes, so that the same request can be wished anew."""
        self._wish_begun = 0
        """The one for which a device is, or was, opened last."""
        self._anew = False
        self._looks = 0
        """Counts the demands not to wait for the next try."""
        self._closing = False
        self._failures = 0
        """How often the device was lost or did not open, one time after the other."""
        self._reported: set[str] = set()
        """What was told of the loss; empty while all is well."""
        self._tried: RequestT | None = None
        """The request whose device was lost or did not open."""
        self._has_opened = False
        self._last_name = ""
        """Of the device that was open last: the default may be another one by now."""
        self._stand_in_told = False
        self._seeker: DeviceSeeker | None = None
        self.device: DeviceT | None = None
        """The open device, or None."""
        self._thread = threading.Thread(target=self._run, name=access.kind, daemon=True)
        self._thread.start()

    def want(self, request: RequestT | None, *, anew: bool = False) -> None:
        """Keep this device open (None: close it). Does not block.

        ``anew``: the user has chosen, so that it does not matter which device was open for such a request before.
        """
        with self._condition:
            self._anew |= anew
            if request != self._wanted:
                self._wanted = request
                self._wish += 1
                self._condition.notify_all()

    def want_anew(self) -> None:
        """Choose and open the device again, because the user wishes it; one that works well is left open."""
        with self._condition:
            device = self.device
            if device is not None and self._seeker is None and self._access.is_satisfying(device):
                return
            self._anew = True
            self._wish += 1
            self._condition.notify_all()

    def look_now(self) -> None:
        """Try at once to open a device that is missing. Does not block."""
        with self._condition:
            self._looks += 1
            if self._seeker is not None:
                self._seeker.look_now()
            self._condition.notify_all()

    @property
    def is_away(self) -> bool:
        """Whether it was told that the device is lost or does not open, and it has not come since."""
        return self.device is None and bool(self._reported)

    @property
    def is_changing(self) -> bool:
        """Whether the device that is open, if one is, is not the one that is wanted by now."""
        with self._condition:
            return self._wish_begun != self._wish

    @property
    def is_seeking(self) -> bool:
        """Whether a demand to look for the device, in place of a stand-in, is not yet answered."""
        seeker = self._seeker
        return seeker is not None and seeker.is_asked

    def end(self) -> None:
        """Have the device closed and the thread end; nothing is told any more. Does not block."""
        with self._condition:
            self._closing = True
            self._condition.notify_all()

    def close(self) -> bool:
        """Close the device and join the thread, for ``CLOSE_S`` at most; return whether it has ended. Idempotent.

        If it waits for a device that does not answer, it closes that and ends as soon as an answer comes.
        """
        self.end()
        self._thread.join(CLOSE_S)
        if self._thread.is_alive():
            log.warning("the %s does not answer, and is closed as soon as it does", self._access.kind)
            return False
        return True

    def _run(self) -> None:
        while (request := self._next()) is not None:
            try:
                self._keep(request)
            except Exception:
                log.exception("keeping the %s %s failed", self._access.kind, spoken_device(request.device))
                self._wait_to_retry(self._turn())

    def _keep(self, request: RequestT) -> None:
        """Open the device and deliver until it is lost or another one is wanted."""
        with self._condition:
            turn, anew, self._anew = self._turn(), self._anew, False
            self._wish_begun = self._wish
        if anew:
            self._access.forget()
        if anew or self._tried != request:
            self._reported.clear()
            self._has_opened = self._stand_in_told = False
            self._failures = 0
        begun_s = time.monotonic()
        device = self._open(request, turn)
        if device is not None and turn.is_over:
            self._close(device)
        elif device is None:
            self._tried = request
            self._failures += 1
            self._wait_to_retry(turn, retry_s=_retry_s(request.device, self._failures))
        elif self._serve(device, request, turn):
            self._tried = None
            self._failures = 0
        else:
            self._tried = request
            self._failures = 1 if time.monotonic() - begun_s > STEADY_S else self._failures + 1
            self._wait_to_retry(turn, since_s=begun_s, retry_s=_retry_s(request.device, self._failures))

    def _open(self, request: RequestT, turn: Turn) -> DeviceT | None:
        """Return None if it does not open, which is reported once for each reason, or if a stand-in was in its place."""
        try:
            return self._access.open(request, turn, lost=self._tried)
        except PausaError as error:
            if request.may_stand_in and isinstance(error, self._access.absent):
                self._stand_in(request, turn)
                return None
            message = error.sentence
        except Exception:
            log.exception("opening the %s %s failed", self._access.kind, spoken_device(request.device))
            message = self._access.not_opened(request)
        if turn.goes_on():
            self._report_loss(spoken_device(request.device), message)
        return None

    def _stand_in(self, request: RequestT, turn: Turn) -> None:
        """Deliver from the synthetic twin until the real device can deliver, or another one is wanted."""
        self._tried = request
        if turn.is_over:
            return
        device = self._access.stand_in(request)
        self._reported.clear()
        seeker = DeviceSeeker(
            self._access.kind,
            try_out=lambda: self._access.try_out(request, turn),
            absent=self._access.absent,
            tell=lambda told: self._notice("unusable", told),
            found=turn.end,
        )
        try:
            self._seeker, self.device = seeker, device
            self._emit(self._access.opened_event(device, stands_in=True))
            if not self._stand_in_told:
                self._notice("synthetic", self._access.stands_in())
                self._stand_in_told = True
            self._access.deliver(device, turn)
        finally:
            self.device = None
            self._close(device)
            turn.end()
            seeker.close()
            self._seeker = None

    def _serve(self, device: DeviceT, request: RequestT, turn: Turn) -> bool:
        """Deliver until another device is wanted (True) or this one is lost (False)."""
        name = device.format.device
        try:
            self.device = device
            self._emit(self._access.opened_event(device, stands_in=False))
            if self._reported:
                self._report_return(name, was_open=self._has_opened and name == self._last_name)
            self._last_name = name
            if self._stand_in_told:
                self._stand_in_told = False
                self._notice("found", self._access.replaces_stand_in(device))
            self._has_opened = True
            self._access.deliver(device, turn)
        except PausaError as error:
            self.device = None
            self._report_loss(name, error.sentence)
            return False
        except Exception:
            log.exception("reading the %s %s failed", self._access.kind, spoken_device(request.device))
            self.device = None
            self._report_loss(name, self._access.gone(device))
            return False
        finally:
            self.device = None
            self._close(device)
        return True

    def _close(self, device: DeviceT) -> None:
        try:
            device.close()
        except Exception:
            log.exception("closing the %s failed", self._access.kind)
        self._access.closed()

    def _report_loss(self, device: str, message: Sentence) -> None:
        if message in self._reported or self._closing:
            return
        self._reported.add(message)
        self._emit(
            DeviceLost(
                monotonic_ns=time.monotonic_ns(), kind=self._access.kind, device=device, message=message
            )
        )

    def _report_return(self, device: str, *, was_open: bool) -> None:
        self._reported.clear()
        self._emit(
            DeviceReturned(
                monotonic_ns=time.monotonic_ns(),
                kind=self._access.kind,
                device=device,
                was_open=was_open,
            )
        )

    def _notice(self, code: str, message: Sentence) -> None:
        self._emit(
            Noticed(monotonic_ns=time.monotonic_ns(), code=code, message=message, kind=self._access.kind)
        )

    def _next(self) -> RequestT | None:
        """Wait until a device is wanted; return None when the keeper is closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._closing or self._wanted is not None)
            return None if self._closing else self._wanted

    def _turn(self) -> Turn:
        wish = self._wish
        return Turn(self._condition, lambda: not self._closing and self._wish == wish)

    def _wait_to_retry(self, turn: Turn, *, since_s: float | None = None, retry_s: float = RETRY_S) -> None:
        """Wait until ``retry_s`` have passed, or another device is wanted, or somebody cannot wait."""
        begun_s = time.monotonic() if since_s is None else since_s
        with self._condition:
            looks = self._looks
            self._condition.wait_for(
                lambda: turn.is_over or self._looks != looks,
                timeout=max(0.0, begun_s + retry_s - time.monotonic()),
            )


def _retry_s(device: str, failures: int) -> float:
    """Return how long to wait before the next try. Some cameras on the network lock out who asks too often."""
    return float(min(RETRY_S * 2 ** (min(failures, 10) - 1), MOST_RETRY_S)) if is_network(device) else RETRY_S
