"""The hub: keeps the camera and the microphone open, and passes their frames and blocks on to any number of sinks.

One thread reads the camera; the microphone's thread delivers blocks to the feed, whose thread passes them on. A sink
must not block these threads. A device that goes away is tried again until it is back.
"""

import threading
import time
from collections import deque
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from pausa.capture.camera_keeping import CameraKeeping
from pausa.capture.device_keeper import DeviceKeeper
from pausa.capture.level import Level
from pausa.capture.level_watch import Verdict
from pausa.capture.look_keeper import LookKeeper
from pausa.capture.microphone import StartChild, no_child
from pausa.capture.microphone_keeping import MicrophoneKeeping, verdict_notice
from pausa.capture.recent_input import RecentInput
from pausa.capture.sound_feed import SoundFeed, SoundSink
from pausa.capture.source import (
    Camera,
    CameraFormat,
    CameraRequest,
    Frame,
    Microphone,
    MicrophoneFormat,
    MicrophoneRequest,
    PictureWish,
    Samples,
)
from pausa.core.errors import CameraError, InputError, MicrophoneError
from pausa.core.events import Event, Listener, MicrophoneMuted, MicrophoneUnmuted, Noticed
from pausa.core.sentences import sentence
from pausa.core.time.sample_clock import Line

FRAME_TIMES = 120


class Sink(SoundSink, Protocol):
    """Takes frames and sound on the hub's threads; must return at once."""

    def on_frame(self, frame: Frame) -> None: ...


class Hub:
    """Fans out one camera and one microphone to any number of sinks."""

    def __init__(
        self, *, emit: Listener, start_child: StartChild = no_child, looks_folder: Path | None = None
    ) -> None:
        """``emit`` gets device events, on the hub's threads; ``start_child`` starts the child that reads a microphone.

        ``looks_folder`` is where it is remembered what cameras are to get back; without it no control of a camera is touched.
        """
        self._emit = emit
        self._sinks: tuple[Sink, ...] = ()
        self._sinks_lock = threading.Lock()
        self._recent = RecentInput()
        self._needed_ns: dict[str, int] = {}
        self._feed = SoundFeed(
            publish=self._publish_sound, judged=self._on_judged, closed=self._on_microphone_closed
        )
        self._newest_frame: Frame | None = None
        self._frame_times: deque[int] = deque(maxlen=FRAME_TIMES)
        self._look = LookKeeper(
            looks_folder, newest_frame=lambda: self.newest_frame, frame_times=lambda: self.frame_times
        )
        self._camera_keeping = CameraKeeping(
            emit=emit,
            publish=self._publish_frame,
            closed=self._on_camera_closed,
            delivers=self._look.camera_opened,
        )
        self._camera: DeviceKeeper[CameraRequest, Camera] = DeviceKeeper(self._camera_keeping, emit=emit)
        self._microphone: DeviceKeeper[MicrophoneRequest, Microphone] = DeviceKeeper(
            MicrophoneKeeping(feed=self._feed, start_child=start_child, emit=emit), emit=emit
        )
        self._camera_request: CameraRequest | None = None
        self._microphone_request: MicrophoneRequest | None = None
        self._picture: PictureWish | None = None
        self._closed = False

    def use(self, camera: CameraRequest | None, microphone: MicrophoneRequest | None) -> None:
        """Switch to these devices. Does not block; success and failure arrive as events."""
        another_camera = _device(camera) != _device(self._camera_request)
        another_microphone = _device(microphone) != _device(self._microphone_request)
        self._camera_request, self._microphone_request = camera, microphone
        self._camera.want(self._asked_of_camera, anew=another_camera)
        self._microphone.want(microphone, anew=another_microphone)

    def ask_for_picture(self, wish: PictureWish | None) -> None:
        """Ask whatever camera is used for this size and rate instead, until None is asked for. Does not block."""
        if wish != self._picture:
            self._picture = wish
            self._camera.want(self._asked_of_camera)

    @property
    def _asked_of_camera(self) -> CameraRequest | None:
        request, wish = self._camera_request, self._picture
        if request is None or wish is None:
            return request
        return replace(request, width=wish.width, height=wish.height, fps=wish.fps)

    def choose_anew(self, kind: str) -> None:
        """Choose and open the ``camera`` or ``microphone`` again, as the user wishes; one that works well stays open."""
        (self._camera if kind == "camera" else self._microphone).want_anew()

    def seek_devices(self) -> None:
        """Try at once to open what is missing or replaced by a stand-in. Does not block."""
        self._camera.look_now()
        self._microphone.look_now()

    def rest(self) -> None:
        """Close the devices, so that their lights go out; ``wake`` opens them again."""
        self._camera.want(None)
        self._microphone.want(None)

    def wake(self) -> None:
        self._camera.want(self._asked_of_camera)
        self._microphone.want(self._microphone_request)

    @property
    def newest_frame(self) -> Frame | None:
        """The newest frame, or None while no camera is open."""
        return self._newest_frame if self._camera.device else None

    @property
    def frame_times(self) -> tuple[int, ...]:
        """Times of recent frames, so that a new recording knows the camera's real period."""
        return tuple(self._frame_times.copy())

    @property
    def camera_format(self) -> CameraFormat | None:
        """The open camera's format, or None."""
        camera = self._camera.device
        return camera.format if camera else None

    @property
    def microphone_format(self) -> MicrophoneFormat | None:
        """The open microphone's format, or None."""
        microphone = self._microphone.device
        return microphone.format if microphone else None

    @property
    def wants_camera(self) -> bool:
        return self._camera_request is not None

    @property
    def wants_microphone(self) -> bool:
        return self._microphone_request is not None

    @property
    def is_camera_away(self) -> bool:
        """Whether the camera asked for is known to be lost, or not to open."""
        return self.wants_camera and self._camera.is_away

    @property
    def expected_camera(self) -> CameraFormat | None:
        """The format that the camera asked for will presumably have once it delivers; None: none is asked for."""
        request = self._asked_of_camera
        return self._camera_keeping.expected_format(request) if request is not None else None

    @property
    def hears(self) -> bool:
        """Whether the microphone asked for delivers steadily."""
        return self.wants_microphone and self.microphone_format is not None and not self._feed.settling

    @property
    def still_opening(self) -> bool:
        """Whether a requested device does not deliver steadily yet, or is just being looked for in place of its stand-in.

        Or one that is not requested any more is not closed yet.
        """
        return (
            (not self.wants_camera and self.camera_format is not None)
            or (not self.wants_microphone and self.microphone_format is not None)
            or (self.wants_camera and self.camera_format is None)
            or (self.wants_microphone and self.microphone_format is None)
            or (self.wants_camera and self._camera.is_changing)
            or self._camera.is_seeking
            or self._microphone.is_seeking
            or (self.wants_microphone and self._feed.settling)
        )

    def demand_devices(self, *, camera: bool = True) -> None:
        """Check that all devices asked for deliver, the camera if that is wished. Raises CameraError, MicrophoneError, InputError (none asked for)."""
        if camera and self.wants_camera and self.camera_format is None:
            raise CameraError(
                sentence(
                    "The camera delivers no picture, so nothing was recorded. Check the camera, and try again."
                )
            )
        if self.wants_microphone and self.microphone_format is None:
            raise MicrophoneError(
                sentence(
                    "The microphone delivers no sound, so nothing was recorded. Check the microphone, and try again."
                )
            )
        if self.camera_format is None and self.microphone_format is None:
            raise InputError(
                sentence("There is neither a camera nor a microphone to record. Choose at least one.")
            )

    def level(self) -> Level:
        """Return the level of the sound since the last call."""
        return self._feed.meter.take()

    @property
    def input_levels(self) -> tuple[float, ...]:
        """The peak of each input of the microphone since this was asked last, in dBFS."""
        return self._feed.input_levels

    @property
    def live_inputs(self) -> tuple[int, ...]:
        """The inputs that are recorded, counted from 1."""
        return self._feed.live_inputs

    @property
    def muted(self) -> bool:
        """Whether the microphone is muted: recorded as silence."""
        return self._feed.muted

    def mute(self, at_ns: int, *, muted: bool) -> None:
        """Mute the microphone as of ``at_ns``, or no longer. It stays so until it is changed, whatever is recorded."""
        if muted != self._feed.muted:
            self._feed.mute(at_ns, muted=muted)
            self._emit(
                MicrophoneMuted(monotonic_ns=at_ns) if muted else MicrophoneUnmuted(monotonic_ns=at_ns)
            )

    def expect_late_sound(self, late_ns: int) -> None:
        """All sound comes so long after it was made, so that a mute must reach what comes later."""
        self._feed.expect_late(late_ns)

    def amplify(self, gain_db: float) -> None:
        """Make the microphone louder or softer."""
        self._feed.amplify(gain_db)

    def hold_look(self, *, wanted: bool) -> None:
        """Keep exposure, white balance and focus of the camera as they are while anything is recorded, or do not."""
        self._look.allow(wanted=wanted)

    def on_event(self, event: Event) -> None:
        """Hear which recordings are active; neither blocks nor raises."""
        self._look.on_event(event)

    def keep(self, time_ns: int) -> None:
        """Keep what comes in memory for so long, that ``add`` can go back to it; never less than two seconds."""
        with self._sinks_lock:
            self._recent.keep(time_ns)

    def need(self, recording_id: str, since_ns: int | None) -> None:
        """Keep what comes since then until that recording has been begun, which is told by None: its start may have to wait."""
        with self._sinks_lock:
            if since_ns is None:
                self._needed_ns.pop(recording_id, None)
            else:
                self._needed_ns[recording_id] = since_ns
            self._recent.need(min(self._needed_ns.values(), default=None))

    @property
    def frames_since_ns(self) -> int | None:
        """When the oldest frame was captured to which ``add`` can go back; None: there is none."""
        with self._sinks_lock:
            return self._recent.frames_since_ns

    def add(self, sink: Sink, *, since_ns: int | None = None) -> None:
        """Deliver to ``sink`` from now on, and first what has come since ``since_ns``, as far as it is kept."""
        with self._sinks_lock:
            if since_ns is not None:
                for frame in self._recent.frames_since(since_ns):
                    sink.on_frame(frame)
                for block in self._recent.sound_since(since_ns):
                    sink.on_sound(*block)
            self._sinks = (*self._sinks, sink)

    def remove(self, sink: Sink) -> None:
        """Stop delivering to ``sink``; a call already in progress still completes."""
        with self._sinks_lock:
            self._sinks = tuple(other for other in self._sinks if other is not sink)

    def close(self) -> None:
        """Close the devices and join all threads, within a second or two even if a device does not answer; idempotent."""
        if self._closed:
            return
        self._closed = True
        self._look.close()  # while the camera is open: some systems need that
        for keeper in (self._camera, self._microphone):
            keeper.end()
        for keeper in (self._camera, self._microphone):
            keeper.close()
        self._feed.close()

    def _publish_frame(self, frame: Frame) -> None:
        self._newest_frame = frame
        self._frame_times.append(frame.time_ns)
        with self._sinks_lock:
            self._recent.add_frame(frame)
            sinks = self._sinks
        for sink in sinks:
            sink.on_frame(frame)

    def _publish_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        with self._sinks_lock:
            self._recent.add_sound(first_sample, samples, line)
            sinks = self._sinks
        for sink in sinks:
            sink.on_sound(first_sample, samples, line)

    def _on_camera_closed(self) -> None:
        self._look.camera_closed()
        self._newest_frame = None
        self._frame_times.clear()
        with self._sinks_lock:
            self._recent.forget_frames()

    def _on_microphone_closed(self) -> None:
        with self._sinks_lock:
            self._recent.forget_sound()

    def _on_judged(self, verdict: Verdict) -> None:
        code, message = verdict_notice(verdict)
        self._emit(Noticed(monotonic_ns=time.monotonic_ns(), code=code, message=message))


def _device(request: CameraRequest | MicrophoneRequest | None) -> str | None:
    return request.device if request else None
