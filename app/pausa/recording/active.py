"""A recording as the recorder keeps it."""

from dataclasses import dataclass, field
from datetime import datetime

from pausa.core.states import State
from pausa.recording.options import RecordingOptions
from pausa.recording.recording import Recording
from pausa.recording.timed_command import TimedCommand


@dataclass(slots=True)
class Active:
    """A recording from *start* until it is stitched or gone."""

    recording_id: str
    options: RecordingOptions
    created: datetime
    start_ns: int
    commanded: State = State.STARTING
    """What the state will be when all commands so far have been carried out."""
    recording: Recording | None = None
    waiting: list[TimedCommand] = field(default_factory=list)
    """Given before the devices delivered."""
    waited: bool = False
    """For devices: then it begins when they are there, and not with pictures alone or with silence."""
