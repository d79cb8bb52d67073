"""Keeps one device open on a thread of its own: opens what is wanted, and tries again after a loss.

Cameras and microphones differ in how they are opened, read and watched: a :class:`DeviceKeeping` does that.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from pausa.core.device_names import spoken_device
from pausa.core.errors import PausaError
from pausa.core.events import DeviceLost, DeviceReturned, Event, Listener
from pausa.core.sentences import Sentence

RETRY_S = 1.0

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


RequestT = TypeVar("RequestT", bound=Requested)
RequestT_contra = TypeVar("RequestT_contra", bound=Requested, contravariant=True)
DeviceT = TypeVar("DeviceT", bound=OpenDevice)


class Turn:
    """The time during which one request is served; over when another is wanted or the device is lost."""

    def __init__(self, condition: threading.Condition, is_wanted: Callable[[], bool]) -> None:
        self._condition = condition
        self._is_wanted = is_wanted
        self._lost = False

    @property
    def lost(self) -> bool:
        """Whether the device went away while it was wanted."""
        with self._condition:
            return self._lost and self._is_wanted()

    def lose(self) -> None:
        """Report from any thread that the device is gone."""
        with self._condition:
            self._lost = True
            self._condition.notify_all()

    def goes_on(self) -> bool:
        with self._condition:
            return self._is_wanted() and not self._lost

    def wait(self) -> None:
        """Block until the turn is over."""
        with self._condition:
            self._condition.wait_for(lambda: self._lost or not self._is_wanted())


class DeviceKeeping(Protocol[RequestT_contra, DeviceT]):
    """Opens and reads one kind of device, always on the keeper's thread."""

    kind: str
    """As in ``events.DeviceLost``: ``camera`` or ``microphone``."""

    def open(self, request: RequestT_contra, turn: Turn, *, lost: RequestT_contra | None) -> DeviceT:
        """Open the device. Blocks. Raises PausaError.

        ``lost``: the request whose device was lost or did not open before, if any.
        """
        ...

    def deliver(self, device: DeviceT, turn: Turn) -> None:
        """Pass on frames or blocks until the turn is over. Raises PausaError when the device is gone."""
        ...

    def closed(self) -> None:
        """Forget what the device delivered, because it is closed."""
        ...

    def opened_event(self, device: DeviceT) -> Event: ...

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
        self._closing = False
        self.device: DeviceT | None = None
        """The open device, or None."""
        self._thread = threading.Thread(target=self._run, name=access.kind, daemon=True)
        self._thread.start()

    def want(self, request: RequestT | None) -> None:
        """Keep this device open (None: close it). Does not block."""
        with self._condition:
            self._wanted = request
            self._condition.notify_all()

    def close(self) -> None:
        """Close the device and join the thread. Idempotent."""
        with self._condition:
            self._closing = True
            self._condition.notify_all()
        self._thread.join()

    def _run(self) -> None:
        lost: RequestT | None = None
        while (request := self._next()) is not None:
            begun_s = time.monotonic()
            turn = self._turn(request)
            device = self._open(request, turn, lost=lost)
            if device is None:
                lost = request
                self._wait_to_retry(request, since_s=time.monotonic())
            elif self._serve(device, request, turn, returned=lost == request):
                lost = None
            else:
                lost = request
                self._wait_to_retry(request, since_s=begun_s)

    def _open(self, request: RequestT, turn: Turn, *, lost: RequestT | None) -> DeviceT | None:
        """Return None if it does not open, which is reported once for each request."""
        try:
            return self._access.open(request, turn, lost=lost)
        except PausaError as error:
            message = error.sentence
        except Exception:
            log.exception("opening the %s %s failed", self._access.kind, spoken_device(request.device))
            message = self._access.not_opened(request)
        if lost != request:
            self._report_loss(request, message)
        return None

    def _serve(self, device: DeviceT, request: RequestT, turn: Turn, *, returned: bool) -> bool:
        """Deliver until another device is wanted (True) or this one is lost (False)."""
        try:
            self.device = device
            if returned:
                self._report_return(device)
            self._emit(self._access.opened_event(device))
            self._access.deliver(device, turn)
        except PausaError as error:
            self.device = None
            self._report_loss(request, error.sentence)
            return False
        except Exception:
            log.exception("reading the %s %s failed", self._access.kind, spoken_device(request.device))
            self.device = None
            self._report_loss(request, self._access.gone(device))
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

    def _report_loss(self, request: RequestT, message: Sentence) -> None:
        self._emit(
            DeviceLost(
                monotonic_ns=time.monotonic_ns(),
                kind=self._access.kind,
                device=spoken_device(request.device),
                message=message,
            )
        )

    def _report_return(self, device: DeviceT) -> None:
        self._emit(
            DeviceReturned(
                monotonic_ns=time.monotonic_ns(),
                kind=self._access.kind,
                device=device.format.device,
            )
        )

    def _next(self) -> RequestT | None:
        """Wait until a device is wanted; return None when the keeper is closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._closing or self._wanted is not None)
            return None if self._closing else self._wanted

    def _turn(self, request: RequestT) -> Turn:
        return Turn(self._condition, lambda: self._is_wanted(request))

    def _wait_to_retry(self, request: RequestT, *, since_s: float) -> None:
        """Wait until RETRY_S have passed, or another device is wanted."""
        timeout_s = since_s + RETRY_S - time.monotonic()
        with self._condition:
            self._condition.wait_for(lambda: not self._is_wanted(request), timeout=max(0.0, timeout_s))

    def _is_wanted(self, request: RequestT) -> bool:
        return not self._closing and self._wanted == request
