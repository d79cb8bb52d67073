"""The engine on its synthetic devices, with a log of the camera's frames and one of the events."""

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

from pausa.capture.hub import Hub
from pausa.capture.source import CameraRequest, Frame, MicrophoneRequest, Samples
from pausa.core import events
from pausa.core.announcer import Announcer
from pausa.core.events import Event
from pausa.core.settings import Encoder
from pausa.core.states import Command
from pausa.core.time.sample_clock import Line
from pausa.media.ffmpeg import find_ffmpeg
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.options import RecordingOptions
from pausa.recording.recorder import Recorder
from pausa.recording.transcribing.live_transcript import NewHearer
from support.file_names import name_file
from support.files_below import files_below
from support.waiting import PATIENCE_S, until

MS = 1_000_000
SECOND = 1_000_000_000
FPS = Fraction(30)
PERIOD_NS = SECOND // 30
CAMERA = CameraRequest("synthetic", 160, 120, FPS)
MICROPHONE = MicrophoneRequest("synthetic")
EventT = TypeVar("EventT", bound=Event)


class FrameLog:
    """Remembers when each frame that the hub delivers was taken."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._newest_ns = 0
        self._times: dict[int, int] = {}

    @property
    def times(self) -> dict[int, int]:
        """Counter in the picture → time in ns of the monotonic clock, of all frames so far."""
        with self._condition:
            return self._times.copy()

    def on_frame(self, frame: Frame) -> None:
        with self._condition:
            self._times[frame.sequence] = frame.time_ns
            self._newest_ns = frame.time_ns
            self._condition.notify_all()

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        """Do nothing: tests judge the sound by the file."""

    def left_out(self, begin_ns: int, end_ns: int) -> int:
        """Return how many pictures between these times the synthetic camera has left out, because it was late."""
        numbers = [number for number, at in self.times.copy().items() if begin_ns <= at < end_ns]
        before = [number for number, at in self.times.items() if at < begin_ns][-1:]
        after = [number for number, at in self.times.items() if at >= end_ns][:1]
        row = [*before, *numbers, *after]
        return row[-1] - row[0] + 1 - len(row) if row else 0

    def wait_for_frame_at(self, time_ns: int) -> None:
        """Wait for a picture that was taken then or later."""
        with self._condition:
            assert self._condition.wait_for(lambda: self._newest_ns >= time_ns, PATIENCE_S), (
                "no picture comes"
            )


class EventLog:
    """Remembers every event."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._events: deque[Event] = deque()

    def __call__(self, event: Event) -> None:
        with self._condition:
            self._events.append(event)
            self._condition.notify_all()

    def of(self, *kinds: type[EventT], recording_id: str | None = None) -> list[EventT]:
        """Return the events of these kinds so far, in order."""
        with self._condition:
            return [
                event
                for event in self._events
                if isinstance(event, kinds) and recording_id in (None, event.recording_id)
            ]

    def wait_for(self, kind: type[EventT], recording_id: str | None = None, *, count: int = 1) -> EventT:
        """Wait for the ``count``-th event of that kind."""
        self.wait_until(
            lambda: len(self.of(kind, recording_id=recording_id)) >= count, what=f"{kind.__name__} comes"
        )
        return self.of(kind, recording_id=recording_id)[count - 1]

    def wait_until(self, condition: Callable[[], bool], *, what: str) -> None:
        """Wait until the condition holds; it is asked again after each event."""
        with self._condition:
            if not self._condition.wait_for(condition, PATIENCE_S):
                names = [event.name for event in self._events]
                raise AssertionError(f"{what}: that did not happen, only {names}")

    def clear(self) -> None:
        with self._condition:
            self._events.clear()


@dataclass
class EngineUnderTest:
    """A hub and a recorder; recordings go to ``folder``."""

    hub: Hub
    recorder: Recorder
    folder: Path
    frames: FrameLog = field(default_factory=FrameLog)
    log: EventLog = field(default_factory=EventLog)

    def start(self, *, at_ns: int | None = None, **options: Any) -> str:
        """Start a recording; return its id. ``at_ns`` None: soon."""
        wished = RecordingOptions(folder=self.folder, **options)
        return self.recorder.start(wished, at_ns=soon() if at_ns is None else at_ns)

    def post(self, command: Command, recording_id: str | None = None, **how: Any) -> None:
        self.recorder.post(command, recording_id, **how)

    def started(self, **options: Any) -> str:
        """Start a recording and wait for its first picture or sound; return its id."""
        recording_id = self.start(**options)
        self.log.wait_for(events.RecordingStarted, recording_id)
        return recording_id

    def recorded(self, recording_id: str) -> Path:
        """Wait until the recording is finished; return its file."""
        return self.log.wait_for(events.RecordingReady, recording_id).path

    def recording(self, **options: Any) -> str:
        """Start a recording and wait until its file holds some pictures or sound; return its id."""
        recording_id = self.start(**options)
        self.record_more(recording_id)
        return recording_id

    def record_more(self, recording_id: str, least_ns: int = 1) -> None:
        """Wait until so much more is recorded."""
        told = self.log.of(events.RecordingProgressed, recording_id=recording_id)
        # The last before a pause may have told less than there was at its end.
        paused = self.log.of(events.RecordingPaused, recording_id=recording_id)
        recorded_ns = [one[-1].recorded_ns for one in (told, paused) if one]
        enough_ns = max(recorded_ns, default=0) + least_ns
        self.log.wait_until(
            lambda: any(
                progress.recorded_ns >= enough_ns
                for progress in self.log.of(events.RecordingProgressed, recording_id=recording_id)
            ),
            what=f"{enough_ns} ns are recorded",
        )

    def play(
        self, recording_id: str, begin_ns: int, *lengths_ms: int, stop: bool = True
    ) -> list[tuple[int, int]]:
        """Post pause, resume, … after so many milliseconds each, and stop, all stamped in advance; return the segments."""
        at_ns, segments = begin_ns, []
        for place, length in enumerate(lengths_ms):
            if place % 2 == 0:
                segments.append((at_ns, at_ns + length * MS))
            at_ns += length * MS
            last = place == len(lengths_ms) - 1
            command = Command.STOP if last and stop else Command.PAUSE if place % 2 == 0 else Command.RESUME
            self.post(command, recording_id, at_ns=at_ns)
        return segments

    def files(self) -> list[str]:
        """List all files below the folder."""
        return files_below(self.folder)


@contextmanager
def open_engine(
    folder: Path,
    *,
    camera: CameraRequest | None = CAMERA,
    microphone: MicrophoneRequest | None = MICROPHONE,
    unfinished_folder: Path | None = None,
    keep_takes_days: Callable[[], int] = lambda: 0,
    hearer_for: Callable[[RecordingOptions], NewHearer | None] = lambda _: None,
) -> Iterator[EngineUnderTest]:
    """Open an engine and wait until these devices deliver."""
    announcer = Announcer()
    hub = Hub(emit=announcer)
    recorder = Recorder(
        hub=hub,
        ffmpeg=find_ffmpeg(),
        choose_encoder=lambda _: VideoEncoder(encoder=Encoder.X264),
        name_file=name_file,
        announcer=announcer,
        keep_takes_days=keep_takes_days,
        unfinished_folder=unfinished_folder,
        hearer_for=hearer_for,
    )
    engine = EngineUnderTest(hub, recorder, folder)
    recorder.subscribe(engine.log)
    hub.add(engine.frames)
    try:
        hub.use(camera, microphone)
        if camera is not None:
            engine.log.wait_for(events.CameraOpened)
        if microphone is not None:
            engine.log.wait_for(events.MicrophoneOpened)
        until(lambda: not hub.still_opening, what="the devices deliver steadily")
        yield engine
    finally:
        recorder.close()
        hub.close()


def now_ns() -> int:
    return time.monotonic_ns()


def soon() -> int:
    """Return a time by which the thread of a new recording runs, so that it sees every picture: later on a busy machine."""
    waiting = os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else 1
    return time.monotonic_ns() + round((40 + 60 * waiting) * MS)
