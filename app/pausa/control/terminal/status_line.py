"""The terminal's status line: state, recorded time, level, size and losses."""

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from pausa.control.terminal.amounts import duration_text, size_text
from pausa.control.terminal.command_keys import BETWEEN_KEYS, keys_hint
from pausa.control.terminal.event_texts import WAITS_FOR
from pausa.core.events import Event, MicrophoneMuted, MicrophoneUnmuted, StartArmed, StartDisarmed
from pausa.core.recording_snapshot import RecordingSnapshot, after
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


class StatusLine:
    """Folds events and renders the result as one line. Not thread-safe."""

    def __init__(self) -> None:
        self._snapshot: RecordingSnapshot | None = None
        self._last: State | None = None
        self._muted = False
        self._waits_for = ""
        """What begins the recording; empty: nothing is waited for."""
        self.place_ns: int | None = None
        """Where *resume* goes on, before the end."""
        self.question = ""
        """Shown in place of the keys until it is answered."""

    def on_event(self, event: Event) -> None:
        self._snapshot = after(self._snapshot, event)
        if isinstance(event, MicrophoneMuted | MicrophoneUnmuted):
            self._muted = isinstance(event, MicrophoneMuted)
        if isinstance(event, StartArmed):
            self._waits_for = WAITS_FOR[event.on]
        elif isinstance(event, StartDisarmed):
            self._waits_for = ""
        self._last = event.state or self._last

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        del console
        yield self.text(options.max_width)

    def text(self, width: int | None = None) -> Text:
        """Return one line, cut at its end if the terminal is too narrow; where the keys do not fit, they have a line of their own.

        ``width`` of the terminal; None: it does not matter.
        """
        line = Text(no_wrap=True, overflow="ellipsis")
        snapshot = self._snapshot
        if self._waits_for:
            line.append(f"◌ waiting until {self._waits_for}", "yellow")
            return line.append("  space begin now · q give up", "dim")
        if snapshot is None:
            return line.append(*(_WORDS[self._last] if self._last else ("◌ opening the devices", "yellow")))
        if self.question:
            # Before everything that a narrow terminal cuts off: nobody answers what cannot be read.
            line.append(f"{self.question}  ", "bold")
        line.append(*_WORDS[snapshot.state])
        whole = duration_text(snapshot.duration_ns, tenths=True)
        if self.place_ns is None:
            line.append(f"  {whole}", "bold")
        else:
            place = duration_text(self.place_ns, tenths=True)
            line.append(f"  at {place} of {whole}", "bold")
        if snapshot.state is State.STITCHING:
            return line.append(f"  {snapshot.stitched:4.0%}  {size_text(snapshot.size_bytes)}")
        line.append("  ")
        if self._muted:
            line.append("▕   MUTED    ▏ no sound", "bold yellow")
        else:
            line.append_text(meter(snapshot.peak_dbfs))
        line.append(f"  {size_text(snapshot.size_bytes)}")
        line.append(f"  lost {snapshot.frames_lost}", "bold red" if snapshot.frames_lost else "dim")
        if self.question:
            return line
        hint = keys_hint(
            snapshot.state, snapshot.editable, muted=self._muted, gone_back=self.place_ns is not None
        )
        if width is None or line.cell_len + 2 + cell_len(hint) <= width:
            return line.append(f"  {hint}", "dim")
        return line.append(f"\n{whole_keys(hint, width)}", "dim")


def whole_keys(hint: str, width: int) -> str:
    """Return as many keys of a hint as fit, and a sign for those that are left out."""
    keys = hint.split(BETWEEN_KEYS)
    for count in range(len(keys), 0, -1):
        shown = BETWEEN_KEYS.join([*keys[:count], *(["…"] if count < len(keys) else [])])
        if cell_len(shown) <= width:
            return shown
    return keys[0]


def meter(peak_dbfs: float) -> Text:
    """Draw a bar from −60 to 0 dBFS and the level as a number, because colour alone must not carry meaning."""
    share = min(1.0, max(0.0, 1 - peak_dbfs / FLOOR_DBFS))
    filled = round(share * METER_CELLS)
    bar = Text("▕")
    bar.append("█" * filled, "red" if peak_dbfs > LOUD_DBFS else "green")
    bar.append(" " * (METER_CELLS - filled) + "▏")
    return bar.append(f"{peak_dbfs:4.0f} dB" if peak_dbfs > FLOOR_DBFS else " silent")
