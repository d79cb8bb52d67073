"""A device whose every move a test decides, for the keeper that holds it open."""

from dataclasses import dataclass
from typing import ClassVar

from pausa.capture.turn import Turn
from pausa.core.errors import CameraError, NoCameraError, PausaError
from pausa.core.events import CameraOpened, Event
from pausa.core.sentences import Sentence, sentence, verbatim


@dataclass(frozen=True)
class Wish:
    """A request for a device."""

    device: str = "default"
    may_stand_in: bool = True


@dataclass(frozen=True)
class Format:
    device: str


class KeptDevice:
    """A device that is open."""

    def __init__(self, name: str) -> None:
        self.format = Format(name)
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True


class DecidedKeeping:
    """Opens what the test says: a name, or an exception."""

    kind = "camera"
    absent: ClassVar[type[PausaError]] = NoCameraError

    def __init__(self, outcome: str | Exception) -> None:
        self.outcome = outcome
        self.is_satisfied = False
        self.fault: Exception | None = None
        """Raised once while it delivers."""
        self.close_fault: Exception | None = None
        """Raised once while what was delivered is forgotten."""
        self.opened: list[str] = []
        self.forgotten = 0
        self.tried_out = 0
        self._turn: Turn | None = None

    def open(self, request: Wish, turn: Turn, *, lost: Wish | None) -> KeptDevice:  # noqa: ARG002
        if isinstance(self.outcome, Exception):
            raise self.outcome
        self.opened.append(self.outcome)
        self._turn = turn
        return KeptDevice(self.outcome)

    def forget(self) -> None:
        self.forgotten += 1

    def try_out(self, request: Wish, turn: Turn) -> None:  # noqa: ARG002
        self.tried_out += 1
        if isinstance(self.outcome, Exception):
            raise self.outcome

    def stand_in(self, request: Wish) -> KeptDevice:  # noqa: ARG002
        return KeptDevice("Test picture")

    def is_satisfying(self, device: KeptDevice) -> bool:  # noqa: ARG002
        return self.is_satisfied

    def deliver(self, device: KeptDevice, turn: Turn) -> None:
        if self.fault is not None and device.format.device != "Test picture":
            fault, self.fault = self.fault, None
            raise fault
        turn.wait()
        if turn.lost:
            raise CameraError(self.gone(device))

    def lose(self) -> None:
        """Have the open device go away."""
        assert self._turn is not None
        self._turn.lose()

    def closed(self) -> None:
        if self.close_fault is not None:
            fault, self.close_fault = self.close_fault, None
            raise fault

    def opened_event(self, device: KeptDevice, *, stands_in: bool) -> Event:
        return CameraOpened(
            monotonic_ns=0,
            device=device.format.device,
            width=0,
            height=0,
            fps=0.0,
            pixel_format="",
            stands_in=stands_in,
        )

    def stands_in(self) -> Sentence:
        return verbatim("A test picture stands in.")

    def replaces_stand_in(self, device: KeptDevice) -> Sentence:
        return sentence("“{device}” is used now.", device=device.format.device)

    def not_opened(self, request: Wish) -> Sentence:  # noqa: ARG002
        return verbatim("It does not open.")

    def gone(self, device: KeptDevice) -> Sentence:
        return sentence("“{device}” is gone.", device=device.format.device)


def busy() -> CameraError:
    return CameraError(verbatim("Another program uses it."))


def absent() -> NoCameraError:
    return NoCameraError(verbatim("There is none."))
