"""The hub: opens the camera and the microphone, keeps them open, and hands on what they deliver.

One thread reads the camera; PortAudio's own delivers sound to the feed. Nobody who takes from the hub may wait in
its threads. Devices that go away are tried again until they are back.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import Protocol

from pausa.capture.sound_feed import Level, SoundFeed, SoundSink
from pausa.capture.source import (
    Camera,
    CameraFormat,
    CameraRequest,
    Frame,
    Microphone,
    MicrophoneFormat,
    MicrophoneRequest,
    Samples,
)
from pausa.core.errors import CameraError, MicrophoneError
from pausa.core.events import CameraOpened, DeviceLost, DeviceReturned, Listener, MicrophoneOpened, Noticed
from pausa.core.sample_clock import Line

RETRY_S = 1.0
FROZEN_NS = 3_000_000_000
"""A picture that does not come, or does not change in a single bit, for this long is told."""

log = logging.getLogger(__name__)


class Sink(SoundSink, Protocol):
    """Takes frames and sound on the hub's threads; must return at once."""

    def on_frame(self, frame: Frame) -> None:
        """A frame of the camera."""
        ...


def open_camera(request: CameraRequest) -> Camera:
    """The camera behind an identifier. Blocks; raises CameraError."""
    if request.device == "synthetic":
        from pausa.capture.synthetic import SyntheticCamera

        return SyntheticCamera(request)
    from pausa.capture.camera import DeviceCamera, NetworkCamera, is_network

    return NetworkCamera(request) if is_network(request.device) else DeviceCamera(request)


def open_microphone(request: MicrophoneRequest, *, fresh: bool = False) -> Microphone:
    """The microphone behind an identifier. Blocks; raises MicrophoneError."""
    if request.device == "synthetic":
        from pausa.capture.synthetic import SyntheticMicrophone

        return SyntheticMicrophone(request)
    from pausa.capture.microphone import PortAudioMicrophone

    return PortAudioMicrophone(request, fresh=fresh)


def _open_camera(request: CameraRequest) -> Camera:
    """A driver's surprise must not end the thread: it is logged and counts as a camera that does not open."""
    try:
        return open_camera(request)
    except CameraError:
        raise
    except Exception:
        log.exception("opening the camera %s failed", request.device)
        raise CameraError(f"The camera “{request.device}” cannot be opened; choose another.") from None


def _open_microphone(request: MicrophoneRequest, *, fresh: bool) -> Microphone:
    """See above."""
    try:
        return open_microphone(request, fresh=fresh)
    except MicrophoneError:
        raise
    except Exception:
        log.exception("opening the microphone %s failed", request.device)
        raise MicrophoneError(
            f"The microphone “{request.device}” cannot be opened; choose another."
        ) from None


class Hub:
    """Fans out one camera and one microphone to any number of sinks."""

    def __init__(self, *, emit: Listener) -> None:
        """``emit`` hears device events, on the hub's threads."""
        self._emit = emit
        self._sinks: tuple[Sink, ...] = ()
        self._sinks_lock = threading.Lock()
        self._feed = SoundFeed(publish=self._publish_sound, silent=self._on_silent)
        self._newest_frame: Frame | None = None
        self._camera = _CameraKeeper(emit=emit, publish=self._publish_frame)
        self._microphone = _MicrophoneKeeper(emit=emit, feed=self._feed)
        self._camera_request: CameraRequest | None = None
        self._microphone_request: MicrophoneRequest | None = None
        self._closed = False

    def use(self, camera: CameraRequest | None, microphone: MicrophoneRequest | None) -> None:
        """These from now on. Returns at once; what came of it is told by events."""
        self._camera_request, self._microphone_request = camera, microphone
        self._camera.want(camera)
        self._microphone.want(microphone)

    def rest(self) -> None:
        """Give the devices back for a while, their lights go out; ``wake`` opens them again."""
        self._camera.want(None)
        self._microphone.want(None)

    def wake(self) -> None:
        """After ``rest``."""
        self._camera.want(self._camera_request)
        self._microphone.want(self._microphone_request)

    @property
    def newest_frame(self) -> Frame | None:
        """For the preview; None while there is no camera."""
        return self._newest_frame if self._camera.format else None

    @property
    def camera_format(self) -> CameraFormat | None:
        """None while no camera is open."""
        return self._camera.format

    @property
    def microphone_format(self) -> MicrophoneFormat | None:
        """None while no microphone is open."""
        return self._microphone.format

    @property
    def wants_camera(self) -> bool:
        """Has a camera been asked for?"""
        return self._camera_request is not None

    @property
    def wants_microphone(self) -> bool:
        """Has a microphone been asked for?"""
        return self._microphone_request is not None

    def level(self) -> Level:
        """Of the sound since the last call."""
        return self._feed.meter.take()

    def add(self, sink: Sink) -> None:
        """``sink`` gets what comes from now on."""
        with self._sinks_lock:
            self._sinks = (*self._sinks, sink)

    def remove(self, sink: Sink) -> None:
        """``sink`` gets nothing any more, save what is being handed to it just now."""
        with self._sinks_lock:
            self._sinks = tuple(other for other in self._sinks if other is not sink)

    def close(self) -> None:
        """Close the devices and join all threads; idempotent."""
        if self._closed:
            return
        self._closed = True
        self._camera.close()
        self._microphone.close()
        self._feed.close()

    def _publish_frame(self, frame: Frame) -> None:
        self._newest_frame = frame
        for sink in self._sinks:
            sink.on_frame(frame)

    def _publish_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        for sink in self._sinks:
            sink.on_sound(first_sample, samples, line)

    def _on_silent(self, silent: bool) -> None:
        if silent:
            message = (
                "No sound comes from the microphone, not even noise; look whether it is muted or unplugged."
            )
            self._emit(_noticed("microphone_silent", message))


def _noticed(code: str, message: str) -> Noticed:
    return Noticed(
        recording_id=None, state=None, monotonic_ns=time.monotonic_ns(), code=code, message=message
    )


class _CameraKeeper:
    """The camera's thread: opens what is wanted, reads, and tries again after a loss."""

    def __init__(self, *, emit: Listener, publish: Callable[[Frame], None]) -> None:
        self._emit = emit
        self._publish = publish
        self._condition = threading.Condition()
        self._wanted: CameraRequest | None = None
        self._closing = False
        self.format: CameraFormat | None = None
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    def want(self, request: CameraRequest | None) -> None:
        with self._condition:
            self._wanted = request
            self._condition.notify()

    def close(self) -> None:
        with self._condition:
            self._closing = True
            self._condition.notify()
        self._thread.join()

    def _current(self) -> CameraRequest | None:
        with self._condition:
            return None if self._closing else self._wanted

    def _run(self) -> None:
        lost: CameraRequest | None = None
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._closing or self._wanted is not None)
                if self._closing:
                    return
                request = self._wanted
            assert request is not None
            try:
                camera = _open_camera(request)
            except CameraError as error:
                if lost != request:
                    self._emit(_lost("camera", request.device, str(error)))
                lost = request
                self._wait(request)
                continue
            if lost == request:
                self._emit(_returned("camera", camera.format.device))
            lost = self._keep(camera, request)
            if lost is not None:
                self._wait(request)

    def _wait(self, request: CameraRequest) -> None:
        """Before trying again; a new wish ends it."""
        with self._condition:
            self._condition.wait_for(lambda: self._closing or self._wanted != request, timeout=RETRY_S)

    def _keep(self, camera: Camera, request: CameraRequest) -> CameraRequest | None:
        """Read until another is wanted (None) or this one is lost (the request)."""
        self.format = camera.format
        self._emit(_camera_opened(camera.format))
        watch = _Watch(self._emit, camera.format.device)
        try:
            while self._current() == request:
                frame = camera.read()
                watch.see(frame)
                if frame is not None:
                    self._publish(frame)
        except CameraError as error:
            self.format = None
            self._emit(_lost("camera", request.device, str(error)))
            return request
        finally:
            self.format = None
            camera.close()
        return None


class _Watch:
    """Notices a camera that stands still: no frame, or the same one again and again."""

    def __init__(self, emit: Listener, device: str) -> None:
        self._emit = emit
        self._device = device
        self._last: Frame | None = None
        self._changed_ns = time.monotonic_ns()
        self._told = False

    def see(self, frame: Frame | None) -> None:
        now_ns = time.monotonic_ns()
        if frame is not None and (self._last is None or frame.data != self._last.data):
            self._last, self._changed_ns, self._told = frame, now_ns, False
        elif now_ns - self._changed_ns > FROZEN_NS and not self._told:
            self._told = True
            message = f"The picture of “{self._device}” stands still; look at the camera and its cable. Sound goes on."
            self._emit(_noticed("camera_frozen", message))


class _MicrophoneKeeper:
    """Opens the wanted microphone on a thread of its own and tries again after a loss."""

    def __init__(self, *, emit: Listener, feed: SoundFeed) -> None:
        self._emit = emit
        self._feed = feed
        self._condition = threading.Condition()
        self._wanted: MicrophoneRequest | None = None
        self._ended = False
        self._closing = False
        self.format: MicrophoneFormat | None = None
        self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)
        self._thread.start()

    def want(self, request: MicrophoneRequest | None) -> None:
        with self._condition:
            self._wanted = request
            self._condition.notify()

    def close(self) -> None:
        with self._condition:
            self._closing = True
            self._condition.notify()
        self._thread.join()

    def _run(self) -> None:
        lost: MicrophoneRequest | None = None
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._closing or self._wanted is not None)
                if self._closing:
                    return
                request = self._wanted
                self._ended = False
            assert request is not None
            microphone: Microphone | None = None
            try:
                microphone = _open_microphone(request, fresh=lost is not None)
                self._feed.begin(microphone.format)
                microphone.start(self._feed.deliver, self._on_ended)
            except MicrophoneError as error:
                if microphone is not None:
                    microphone.close()
                if lost != request:
                    self._emit(_lost("microphone", request.device, str(error)))
                lost = request
                self._wait(request)
                continue
            if lost == request:
                self._emit(_returned("microphone", microphone.format.device))
            lost = self._keep(microphone, request)

    def _wait(self, request: MicrophoneRequest) -> None:
        with self._condition:
            self._condition.wait_for(lambda: self._closing or self._wanted != request, timeout=RETRY_S)

    def _keep(self, microphone: Microphone, request: MicrophoneRequest) -> MicrophoneRequest | None:
        self.format = microphone.format
        self._emit(_microphone_opened(microphone.format))
        with self._condition:
            self._condition.wait_for(lambda: self._closing or self._ended or self._wanted != request)
            ended = self._ended and not self._closing and self._wanted == request
        self.format = None
        microphone.close()
        self._feed.pause()
        if not ended:
            return None
        message = f"The microphone “{microphone.format.device}” is gone; plug it in again. The picture goes on without sound."
        self._emit(_lost("microphone", request.device, message))
        return request

    def _on_ended(self) -> None:
        with self._condition:
            self._ended = True
            self._condition.notify()


def _lost(kind: str, device: str, message: str) -> DeviceLost:
    return DeviceLost(
        recording_id=None,
        state=None,
        monotonic_ns=time.monotonic_ns(),
        kind=kind,
        device=device,
        message=message,
    )


def _returned(kind: str, device: str) -> DeviceReturned:
    return DeviceReturned(
        recording_id=None, state=None, monotonic_ns=time.monotonic_ns(), kind=kind, device=device
    )


def _camera_opened(camera: CameraFormat) -> CameraOpened:
    return CameraOpened(
        recording_id=None,
        state=None,
        monotonic_ns=time.monotonic_ns(),
        device=camera.device,
        width=camera.width,
        height=camera.height,
        fps=float(camera.fps),
        pixel_format=camera.pixel_format.value,
        notice=camera.notice,
    )


def _microphone_opened(microphone: MicrophoneFormat) -> MicrophoneOpened:
    return MicrophoneOpened(
        recording_id=None,
        state=None,
        monotonic_ns=time.monotonic_ns(),
        device=microphone.device,
        sample_rate=microphone.sample_rate,
        channels=microphone.channels,
        notice=microphone.notice,
    )
