"""What comes later than it happened, by the user's setting: the pictures or the sound."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pausa.capture.source import Frame
from pausa.core.time.sample_clock import Line


@dataclass(frozen=True, slots=True)
class LateStreams:
    """Takes the late stream back to when it happened, so that a segment holds what happened in it, picture and sound."""

    pictures_ns: int = 0
    sound_ns: int = 0

    @classmethod
    def from_correction(cls, sound_correction_ns: int) -> "LateStreams":
        """``sound_correction_ns``: how much the sound is too early in the file; negative if it is too late."""
        return cls(pictures_ns=max(0, sound_correction_ns), sound_ns=max(0, -sound_correction_ns))

    def frame(self, frame: Frame) -> Frame:
        return replace(frame, time_ns=frame.time_ns - self.pictures_ns) if self.pictures_ns else frame

    def frames(self, frames: Iterable[Frame]) -> list[Frame]:
        return [self.frame(frame) for frame in frames]

    def frame_times(self, times_ns: Sequence[int]) -> list[int]:
        return [time_ns - self.pictures_ns for time_ns in times_ns]

    def line(self, line: Line) -> Line:
        return replace(line, begin_ns=line.begin_ns - self.sound_ns) if self.sound_ns else line
