"""The engine with what begins and ends recordings by itself, before a stage on which somebody can appear and speak."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from pausa.capture import synthetic
from pausa.capture.source import CameraRequest
from pausa.capture.synthetic import SyntheticCamera
from pausa.core.orientation import UPRIGHT
from pausa.recording.automation.armed_start import ArmedStart
from pausa.recording.automation.automatic_stop import AutomaticStop
from pausa.recording.automation.senses import Senses
from pausa.recording.automation.stop_rules import StopRules
from pausa.recording.options import RecordingOptions
from support.drawn_face import HEIGHT, WIDTH, face, wall
from support.engine import FPS, SECOND, EngineUnderTest, open_engine
from support.made_sounds import RATE, babble

ON_STAGE = CameraRequest("synthetic", WIDTH, HEIGHT, FPS / 3)


def _as_i420(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8)


@dataclass
class Stage:
    """What camera and microphone have before them. Times are those of the monotonic clock."""

    speaks: list[tuple[int, int]] = field(default_factory=list)
    """From when until when somebody speaks."""
    there: list[tuple[int, int]] = field(default_factory=list)
    """From when until when somebody is in the picture, and moves."""
    marks: list[int] = field(default_factory=list)
    """When a beep of a tenth of a second sounds."""

    def __post_init__(self) -> None:
        self._voice = 0.5 * babble(6.0)
        self._faces = [_as_i420(face(number, x=280 + 10 * number)) for number in range(8)]
        self._walls = [_as_i420(wall(number)) for number in range(4)]

    def sound_at(self, times_ns: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Stand in for the sound of the synthetic microphone: the noise of a room, and who speaks."""
        noise = np.random.default_rng(int(times_ns[0]) % 2**32).standard_normal(len(times_ns))
        wave = 1e-3 * noise
        for begin_ns, end_ns in self.speaks:
            place = (times_ns - begin_ns) * (RATE / SECOND)
            inside = (times_ns >= begin_ns) & (times_ns < end_ns)
            if inside.any():
                wave[inside] += np.interp(
                    place[inside] % len(self._voice), np.arange(len(self._voice)), self._voice
                )
        for begin_ns in self.marks:
            inside = (times_ns >= begin_ns) & (times_ns < begin_ns + SECOND // 10)
            wave[inside] += 0.5 * np.sin(2 * np.pi * 5000 * (times_ns[inside] - begin_ns) / SECOND)
        return wave

    def picture_at(self, number: int, time_ns: int) -> npt.NDArray[np.uint8]:
        """Return the picture in I420."""
        row = self._faces if any(begin <= time_ns < end for begin, end in self.there) else self._walls
        return row[number % len(row)]


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Stage:
    made = Stage()
    monkeypatch.setattr(synthetic, "sound_at", made.sound_at)
    monkeypatch.setattr(SyntheticCamera, "_draw", lambda _, number, time_ns: made.picture_at(number, time_ns))
    return made


@dataclass
class Automation:
    engine: EngineUnderTest
    armed_start: ArmedStart
    stop: AutomaticStop
    rules: list[StopRules]
    """The last one holds."""

    def options(self, **options: object) -> RecordingOptions:
        return RecordingOptions(folder=self.engine.folder, **options)  # type: ignore[arg-type]  # as they are named


@contextmanager
def open_automation(folder: Path, *, camera: CameraRequest | None = ON_STAGE) -> Iterator[Automation]:
    """Open an engine whose recordings begin and end by themselves."""
    with open_engine(folder, camera=camera) as engine:
        rules = [StopRules()]
        emit = engine.recorder._announcer
        senses = Senses(engine.hub, orientation=lambda: UPRIGHT, emit=emit)
        armed_start = ArmedStart(hub=engine.hub, recorder=engine.recorder, senses=senses, emit=emit)
        stop = AutomaticStop(recorder=engine.recorder, senses=senses, rules=lambda: rules[-1], emit=emit)
        try:
            yield Automation(engine, armed_start, stop, rules)
        finally:
            stop.close()
            armed_start.close()
            senses.close()
