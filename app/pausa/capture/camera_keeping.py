"""How the keeper opens, reads and watches a camera."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, ClassVar

from pausa.capture.device_identity import DeviceIdentity, find_again
from pausa.capture.network_opening import NetworkOpening
from pausa.capture.source import Camera, CameraFormat, CameraRequest, Frame, PixelFormat
from pausa.capture.turn import Turn
from pausa.capture.video_nodes import VideoNodes, node_paths
from pausa.core.colours import JFIF
from pausa.core.device_names import DEFAULT, SYNTHETIC, is_network, spoken_device
from pausa.core.errors import CameraError, NoCameraError, PausaError
from pausa.core.events import CameraOpened, Listener, Noticed
from pausa.core.sentences import NOTHING, Sentence, sentence

if TYPE_CHECKING:
    from pausa.capture.camera_list import PresentCamera

SATISFYING_NS = 1_000_000_000
"""The newest frame of a camera that works well is not older."""
LOOK_NS = 1_000_000_000
WAITED_S = 2.5
"""If opening fails after so long, a first frame was waited for in vain."""
MOST_PATIENCE = 4.0
RATE_NS = 4_000_000_000
"""The rate of a camera is that of so long."""
TOO_SLOW, RIGHT_AGAIN = 1.15, 1.05
FROZEN_NS = 3_000_000_000
"""Report a frozen camera after this long without a new or changed frame."""


def open_camera(request: CameraRequest, goes_on: Callable[[], bool] = lambda: True) -> Camera:
    """Open a camera that is not a device of this computer. Blocks, while ``goes_on`` if possible; raises CameraError."""
    if request.device == SYNTHETIC:
        from pausa.capture.synthetic import SyntheticCamera

        return SyntheticCamera(request)
    from pausa.capture.network_camera import NetworkCamera

    return NetworkCamera(request, goes_on=goes_on)


@dataclass(slots=True)
class _Opened:
    """The camera of this computer that was opened for a request: only this one returns after a loss."""

    asked: str
    identity: DeviceIdentity
    label: str
    others: set[DeviceIdentity]
    """What was there beside it, or when it had just gone: none of them is it."""
    node: Path | None
    """Where it is, on Linux."""
    looked: bool = False
    """Whether the others were noted after it had gone."""
    beside: frozenset[Path] = frozenset()
    """The nodes that were there while it delivered: what is at one of them later is another camera."""


class CameraKeeping:
    """Publishes each frame and notices a camera that is frozen."""

    kind = "camera"
    absent: ClassVar[type[PausaError]] = NoCameraError

    def __init__(
        self,
        *,
        emit: Listener,
        publish: Callable[[Frame], None],
        closed: Callable[[], None],
        delivers: Callable[[Camera], None] = lambda _camera: None,
    ) -> None:
        """``delivers`` gets each camera that is open, before its first frame is published."""
        self._emit = emit
        self._publish = publish
        self._closed = closed
        self._delivers = delivers
        self._opened: _Opened | None = None
        self._nodes = VideoNodes()
        self._patience = 1.0
        """How much longer than usual a first frame may take. Grows, because cameras that take long begin anew with each opening."""
        self._delivered: tuple[CameraRequest, CameraFormat] | None = None
        """What was delivered last, and for which request."""
        self._refusal: tuple[str, Sentence | None] | None = None
        """The address of a network camera that could not be opened, and what it answered when it was asked why."""
        self._openings: list[NetworkOpening] = []
        """Those whose threads have not ended, though their cameras are not wanted any more."""
        self._last_ns = 0

    def open(self, request: CameraRequest, turn: Turn, *, lost: CameraRequest | None) -> Camera:  # noqa: ARG002
        """Open what is asked for; after a loss the same camera or none. Raises CameraError."""
        camera = self._open(request, turn)
        self._delivered = request, camera.format
        return camera

    def expected_format(self, request: CameraRequest) -> CameraFormat:
        """Return the format in which a camera that is missing will presumably deliver: as before, else as it is asked for. Any thread."""
        delivered = self._delivered
        if delivered is not None and delivered[0] == request:
            return replace(delivered[1], notice=NOTHING)
        return CameraFormat(
            device=spoken_device(request.device),
            width=request.width,
            height=request.height,
            fps=request.fps,
            pixel_format=PixelFormat.JPEG,
            colours=JFIF,
        )

    def _open(self, request: CameraRequest, turn: Turn) -> Camera:
        if is_network(request.device):
            self._opened = None
            return self._open_network(request, turn)
        if request.device == SYNTHETIC:
            self._opened = None
            return open_camera(request)
        from pausa.capture.camera_list import present_cameras

        present = present_cameras(self._nodes)
        begun_s = time.monotonic()
        try:
            if self._opened is not None and self._opened.asked == request.device:
                camera: Camera = self._open_again(self._opened, request, present, turn)
            else:
                camera = self._choose(request, present, turn)
        except CameraError:
            if time.monotonic() - begun_s > WAITED_S:
                self._patience = min(2 * self._patience, MOST_PATIENCE)
            raise
        self._patience = 1.0
        return camera

    def _choose(self, request: CameraRequest, present: "Sequence[PresentCamera]", turn: Turn) -> Camera:
        from pausa.capture.camera_choice import open_default, open_named

        choose = open_default if request.device == DEFAULT else open_named
        camera, chosen = choose(request, present, turn.goes_on, patience=self._patience)
        others = {other.identity for other in present} - {chosen.identity}
        self._opened = _Opened(request.device, chosen.identity, chosen.label, others, chosen.node)
        return camera

    def forget(self) -> None:
        """Choose anew at the next opening."""
        self._opened = self._delivered = self._refusal = None
        self._patience = 1.0

    def try_out(self, request: CameraRequest, turn: Turn) -> None:
        """Open the default camera and close it. Raises CameraError."""
        from pausa.capture.camera_choice import open_default
        from pausa.capture.camera_list import present_cameras

        camera, _ = open_default(request, present_cameras(self._nodes), turn.goes_on)
        camera.close()

    def stand_in(self, request: CameraRequest) -> Camera:
        return open_camera(replace(request, device=SYNTHETIC))

    def is_satisfying(self, device: Camera) -> bool:
        """Whether pictures come, of the camera that was asked for."""
        return not device.format.notice and time.monotonic_ns() - self._last_ns < SATISFYING_NS

    def _open_network(self, request: CameraRequest, turn: Turn) -> Camera:
        self._openings = [one for one in self._openings if not one.is_over]
        for opening in self._openings:
            if opening.address == request.device:
                # Some cameras serve one client only.
                opening.wait(turn.goes_on)
        opening = NetworkOpening(request.device, lambda wanted: self._open_or_ask(request, wanted))
        self._openings.append(opening)
        camera = opening.result(turn.goes_on)
        self._refusal = None
        return camera

    def _open_or_ask(self, request: CameraRequest, goes_on: Callable[[], bool]) -> Camera:
        """Ask a camera that cannot be opened for the reason, but only once: some lock out who asks too often."""
        from pausa.capture.network_refusal import refusal_text

        try:
            return open_camera(request, goes_on)
        except CameraError as error:
            if not goes_on():
                raise
            if self._refusal is None or self._refusal[0] != request.device:
                self._refusal = request.device, refusal_text(request.device)
            raise CameraError(self._refusal[1] or error.sentence) from error

    def _open_again(
        self, opened: _Opened, request: CameraRequest, present: "Sequence[PresentCamera]", turn: Turn
    ) -> Camera:
        """Open the camera that was open before. Raises CameraError if it is not there."""
        from pausa.capture.camera_choice import open_present

        if not opened.looked:
            # It takes a second to plug it in again, so what is there now at another port is another one.
            opened.looked = True
            opened.others |= {
                other.identity
                for other in present
                if other.node in opened.beside
                or not (other.identity.serial and other.identity.serial == opened.identity.serial)
            } - {opened.identity}
        again = find_again(opened.identity, present, lambda camera: camera.identity, others=opened.others)
        if again is None:
            raise CameraError(_gone(opened.label))
        camera = open_present(request, again, turn.goes_on, patience=self._patience)
        opened.identity, opened.label, opened.node, opened.looked = (
            again.identity,
            again.label,
            again.node,
            False,
        )
        return camera

    def deliver(self, device: Camera, turn: Turn) -> None:
        watch = _FrozenWatch(self._emit, device.format.device)
        rate = _RateWatch(self._emit, device.format) if self._opened is not None else None
        looked_ns = 0
        self._delivers(device)
        while turn.goes_on():
            opened = self._opened
            # Only Linux has nodes.
            if opened is not None and opened.node is not None and self._last_ns - looked_ns > LOOK_NS:
                looked_ns = self._last_ns
                opened.beside = frozenset(node_paths()) - {opened.node}
            frame = device.read()
            watch.see(frame, unreadable=device.unreadable)
            if frame is not None:
                self._last_ns = time.monotonic_ns()
                if rate is not None:
                    rate.see(frame)
                self._publish(frame)

    def closed(self) -> None:
        self._closed()

    def opened_event(self, device: Camera, *, stands_in: bool) -> CameraOpened:
        camera = device.format
        return CameraOpened(
            monotonic_ns=time.monotonic_ns(),
            device=camera.device,
            width=camera.width,
            height=camera.height,
            fps=float(camera.fps),
            pixel_format=camera.pixel_format.value,
            notice=camera.notice,
            identity=camera.identity,
            stands_in=stands_in,
        )

    def stands_in(self) -> Sentence:
        return sentence(
            "No camera was found. A test picture is recorded instead until a camera is plugged in."
        )

    def replaces_stand_in(self, device: Camera) -> Sentence:
        return sentence(
            "The camera “{device}” is used from now on, in place of the test picture.",
            device=device.format.device,
        )

    def not_opened(self, request: CameraRequest) -> Sentence:
        return sentence(
            "The camera “{device}” cannot be opened. Choose another.", device=spoken_device(request.device)
        )

    def gone(self, device: Camera) -> Sentence:
        return _gone(device.format.device)


def _gone(device: str) -> Sentence:
    return sentence(
        "The camera “{device}” is no longer connected. Plug it in again, or choose another.", device=device
    )


class _RateWatch:
    """Notices that a camera delivers fewer frames than it says: most do in low light, and say nothing."""

    def __init__(self, emit: Listener, camera: CameraFormat) -> None:
        self._emit = emit
        self._camera = camera
        self._times_ns: deque[int] = deque()
        self._judged_ns = 0
        self._told = False

    def see(self, frame: Frame) -> None:
        times = self._times_ns
        times.append(frame.time_ns)
        while times[-1] - times[0] > RATE_NS:
            times.popleft()
        if times[-1] - self._judged_ns > LOOK_NS and times[-1] - times[0] > RATE_NS * 3 // 4:
            self._judged_ns = times[-1]
            # A single frame that is missing changes nothing: it is not the camera's rate.
            period_ns = median(after - before for before, after in pairwise(times))
            self._judge(period_ns * float(self._camera.fps) / 1e9)

    def _judge(self, slowness: float) -> None:
        """``slowness``: how much longer the camera takes for a frame than it said."""
        if slowness < RIGHT_AGAIN:
            self._told = False
        elif slowness > TOO_SLOW and not self._told:
            self._told = True
            self._emit(
                Noticed(
                    monotonic_ns=time.monotonic_ns(),
                    code="camera_slow",
                    message=sentence(
                        "The camera “{device}” delivers only {rate} frames per second instead of {named}. More light usually helps.",
                        device=self._camera.device,
                        rate=Decimal(f"{float(self._camera.fps) / slowness:.3g}"),
                        named=Decimal(f"{float(self._camera.fps):.4g}"),
                    ),
                    kind="camera",
                )
            )


class _FrozenWatch:
    """Notices that no frame comes that can be read, or the same one again and again."""

    def __init__(self, emit: Listener, device: str) -> None:
        self._emit = emit
        self._device = device
        self._last: Frame | None = None
        self._changed_ns = time.monotonic_ns()
        self._reported = False

    def see(self, frame: Frame | None, *, unreadable: int) -> None:
        now_ns = time.monotonic_ns()
        if frame is not None and (self._last is None or frame.data != self._last.data):
            if self._reported:
                self._tell(
                    "camera_well", sentence("The picture of “{device}” moves again.", device=self._device)
                )
            self._last, self._changed_ns, self._reported = frame, now_ns, False
        elif now_ns - self._changed_ns > FROZEN_NS and not self._reported:
            self._reported = True
            message = (
                sentence(
                    "The frames of “{device}” cannot be read. Check its cable, plug it into another socket, or choose a smaller size.",
                    device=self._device,
                )
                if unreadable
                else sentence(
                    "The picture of “{device}” is frozen. Check the camera and its cable.",
                    device=self._device,
                )
            )
            self._tell("camera_frozen", message)

    def _tell(self, code: str, message: Sentence) -> None:
        self._emit(Noticed(monotonic_ns=time.monotonic_ns(), code=code, message=message))
