"""The one line of a terminal that says how the recording stands."""

from rich.text import Text

from pausa.control.amounts import duration_text, size_text
from pausa.core.events import (
    Event,
    RecordingPaused,
    RecordingProgressed,
    RecordingResumed,
    RecordingStopped,
    SegmentRetaken,
    StitchProgressed,
)
from pausa.core.states import State

FLOOR_DBFS = -60.0
METER_CELLS = 12
LOUD_DBFS = -6.0

_WORDS = {
    State.STARTING: ("◌ starting", "yellow"),
    State.RECORDING: ("● REC", "bold red"),
    State.PAUSED: ("❚❚ PAUSED", "bold yellow"),
    State.STITCHING: ("◍ finishing", "cyan"),
    State.READY: ("✔ saved", "green"),
    State.FAILED: ("✘ failed", "bold red"),
    State.DISCARDED: ("discarded", "dim"),
}
_KEYS = {
    State.STARTING: "space pause · s stop · x discard",
    State.RECORDING: "space pause · r retake · m mark · s stop · x discard",
    State.PAUSED: "space resume · r retake · s stop · x discard",
}


class StatusLine:
    """Hears events and shows the newest state of things. One thread only."""

    def __init__(self) -> None:
        self._state: State | None = None
        self._recorded_ns = 0
        self._size_bytes = 0
        self._lost = 0
        self._peak_dbfs = FLOOR_DBFS
        self._fraction = 0.0
        self.question = ""
        """Shown in place of the keys until it is answered."""

    def hear(self, event: Event) -> None:
        """Take in what an event says."""
        if event.state is not None:
            self._state = event.state
        match event:
            case RecordingProgressed():
                self._recorded_ns = event.recorded_ns
                self._size_bytes = event.size_bytes
                self._lost = event.frames_lost
                self._peak_dbfs = event.peak_dbfs
            case RecordingPaused() | RecordingResumed() | SegmentRetaken() | RecordingStopped():
                self._recorded_ns = event.recorded_ns
            case StitchProgressed():
                self._fraction = event.fraction
            case _:
                pass

    def __rich__(self) -> Text:
        return self.text()

    def text(self) -> Text:
        """One line; what does not fit at its end is left out."""
        line = Text(no_wrap=True, overflow="ellipsis")
        if self._state is None:
            return line.append("◌ opening the devices", "yellow")
        line.append(*_WORDS[self._state])
        line.append(f"  {duration_text(self._recorded_ns, tenths=True)}", "bold")
        if self._state is State.STITCHING:
            return line.append(f"  {self._fraction:4.0%}  {size_text(self._size_bytes)}")
        line.append("  ")
        line.append_text(meter(self._peak_dbfs))
        line.append(f"  {size_text(self._size_bytes)}")
        line.append(f"  lost {self._lost}", "bold red" if self._lost else "dim")
        if self.question:
            return line.append(f"  {self.question}", "bold")
        return line.append(f"  {_KEYS.get(self._state, '')}", "dim")


def meter(peak_dbfs: float) -> Text:
    """A bar from −60 to 0 dBFS, and the figure beside it, so that nothing is told by colour alone."""
    share = min(1.0, max(0.0, 1 - peak_dbfs / FLOOR_DBFS))
    filled = round(share * METER_CELLS)
    bar = Text("▕")
    bar.append("█" * filled, "red" if peak_dbfs > LOUD_DBFS else "green")
    bar.append(" " * (METER_CELLS - filled) + "▏")
    return bar.append(f"{peak_dbfs:4.0f} dB" if peak_dbfs > FLOOR_DBFS else " silent")
