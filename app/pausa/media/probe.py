"""Reads the contents of a media file packet by packet, because headers may be wrong or missing."""

import itertools
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from pausa.core.errors import MediaError
from pausa.core.sentences import sentence
from pausa.media.child_outcome import Outcome
from pausa.media.ffmpeg import Ffmpeg, packet_lister
from pausa.media.process import run

log = logging.getLogger(__name__)

_SAID = re.compile(
    r"#(?=tb|media_type|codec_id|dimensions \d+: \d+x\d+$|sample_rate \d+: \d+$|channel_layout_name)(\w+) (\d+): (\S+)"
)
"""What the lister says of a stream before its packets."""


@dataclass(frozen=True, slots=True)
class Packets:
    count: int
    duration_s: Fraction
    """From the first to the end of the last in the order of display."""
    steps: frozenset[int]
    """The differences of neighbouring times in units of the stream: one value if all frames are equally long."""
    width: int = 0
    height: int = 0
    codec: str = ""
    """As ffmpeg calls it."""
    rate_hz: int = 0
    """Of sound."""
    channels: int = 0
    """1 or 2; 0: another number, or no sound."""


NO_PACKETS = Packets(0, Fraction(0), frozenset())


@dataclass(frozen=True, slots=True)
class Contents:
    """The packets of a file."""

    pictures: Packets
    sound: Packets
    outcome: Outcome


@dataclass(slots=True)
class _Stream:
    kind: str = ""
    time_base: Fraction = Fraction(1)
    says: dict[str, str] = field(default_factory=dict)
    times: list[tuple[int, int]] = field(default_factory=list)

    def packets(self) -> Packets:
        self.times.sort()
        steps = frozenset(after[0] - before[0] for before, after in itertools.pairwise(self.times))
        length = self.times[-1][0] + self.times[-1][1] - self.times[0][0]
        width, height = (int(one) for one in self.says.get("dimensions", "0x0").split("x"))
        return Packets(
            len(self.times),
            length * self.time_base,
            steps,
            width,
            height,
            self.says.get("codec_id", ""),
            int(self.says.get("sample_rate", "0")),
            {"mono": 1, "stereo": 2}.get(self.says.get("channel_layout_name", ""), 0),
        )


def contents(ffmpeg: Ffmpeg, file: Path, *, cancelled: Callable[[], bool] = lambda: False) -> Contents:
    """Read ``file``; an unreadable one has no packets. Raises MediaError when ffmpeg cannot be started, or is killed.

    Once it is ``cancelled`` it counts as killed.

    What a reader has listed when it was killed is a part of the file, and looks like a shorter one.
    """
    held = _read(ffmpeg, file, cancelled)
    if held.outcome.killed:
        if cancelled():
            log.info("%s is not read to its end: it is wanted no more", file.name)
        else:
            log.warning("%s cannot be read: %s", file.name, held.outcome.last_line)
        raise MediaError(
            sentence("“{name}” cannot be read ({reason}).", name=file.name, reason=held.outcome.reason)
        )
    return held


def _read(ffmpeg: Ffmpeg, file: Path, cancelled: Callable[[], bool]) -> Contents:
    streams: dict[int, _Stream] = {}

    def take(line: str) -> None:
        if found := _SAID.match(line):
            stream = streams.setdefault(int(found[2]), _Stream())
            if found[1] == "tb":
                stream.time_base = Fraction(found[3])
            elif found[1] == "media_type":
                stream.kind = found[3]
            else:
                stream.says[found[1]] = found[3]
        elif line and not line.startswith("#"):
            fields = line.split(",", 4)
            streams.setdefault(int(fields[0]), _Stream()).times.append((int(fields[2]), int(fields[3])))

    outcome = run(packet_lister(ffmpeg, file), line=take, again=streams.clear, cancelled=cancelled)
    found = {stream.kind: stream.packets() for stream in streams.values() if stream.times}
    return Contents(found.get("video", NO_PACKETS), found.get("audio", NO_PACKETS), outcome)
