"""The parts of the engine that the window uses, as protocols."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pausa.capture.devices import DeviceLister
from pausa.capture.level import Level
from pausa.capture.source import CameraFormat, CameraRequest, Frame, MicrophoneFormat, MicrophoneRequest
from pausa.core.edit.spans import Span, Spans
from pausa.core.paths import Places
from pausa.core.settings_file import SettingsFile
from pausa.core.states import Command
from pausa.core.words.transcript import Transcript
from pausa.library.entry import Entry
from pausa.media.ffmpeg import Ffmpeg
from pausa.recording.editing.edited_recording import EditedRecording
from pausa.recording.film.film import Film
from pausa.recording.options import RecordingOptions
from pausa.ui.commands.words_port import ScriptsPort


class HubPort(Protocol):
    @property
    def newest_frame(self) -> Frame | None:
        """For the preview. Any thread."""

    @property
    def camera_format(self) -> CameraFormat | None:
        """None while no camera is open."""

    @property
    def microphone_format(self) -> MicrophoneFormat | None:
        """None while no microphone is open."""

    def level(self) -> Level:
        """Return the level of the sound since the last call."""

    @property
    def input_levels(self) -> tuple[float, ...]:
        """The peak of each input of the microphone since this was asked last, in dBFS."""

    @property
    def live_inputs(self) -> tuple[int, ...]:
        """The inputs that are recorded, counted from 1."""

    def mute(self, at_ns: int, *, muted: bool) -> None:
        """Mute the microphone as of that moment, or no longer; the answer is an event."""

    def amplify(self, gain_db: float) -> None:
        """Make the microphone louder or softer."""

    def hold_look(self, *, wanted: bool) -> None:
        """Keep the look of the camera's picture while anything is recorded, or do not."""

    def use(self, camera: CameraRequest | None, microphone: MicrophoneRequest | None) -> None:
        """Switch to these devices (None: none). Does not block."""

    def choose_anew(self, kind: str) -> None:
        """Choose and open the ``camera`` or ``microphone`` again, as the user wishes."""


class RecorderPort(Protocol):
    """Takes commands without blocking; the outcome arrives as events."""

    def start(self, options: RecordingOptions, *, at_ns: int | None = None) -> str:
        """Begin a recording and return its id."""

    def post(
        self,
        command: Command,
        recording_id: str | None = None,
        *,
        at_ns: int | None = None,
        title: str = "",
        back_to_ns: int | None = None,
        span: Span | None = None,
    ) -> None:
        """Send a command to an active recording.

        ``back_to_ns``: the recorded time from which a *resume* goes on. ``span``: what is to be *put back*.
        """

    def film(self, recording_id: str) -> Film | None:
        """Return what an active recording keeps; None: it has not begun, or is over."""

    def transcript(self, recording_id: str) -> Transcript | None:
        """Return what is written of what an active recording says, as it is edited now; None: nothing is written."""

    def expect_resume(self, *, soon: bool) -> None:
        """Open devices that rest in a pause, because a *resume* will come soon; or let them rest, because it will not."""

    def stitch_again(self, folder: Path, destination: Path | None = None, *, taken: bool = False) -> None:
        """Stitch the kept segments of a failed recording; into another folder than planned if one is given.

        If they belong to another computer, only when they are ``taken``; else an event tells that.
        """


class EditingPort(Protocol):
    """Changes finished recordings. All of it blocks, and raises PausaError."""

    def open_for_editing(self, entry: Entry) -> EditedRecording:
        """Open a finished recording, to change and save it; ``close`` it in the end."""

    def has_takes(self, entry: Entry) -> bool:
        """Whether something is kept beside a finished file. Asks its drive, and raises nothing."""

    def let_go(self, edited: EditedRecording) -> None:
        """Close a recording that was edited, and tell what is kept beside its file. Raises nothing."""

    def record_on(self, entry: Entry, options: RecordingOptions) -> None:
        """Let a finished recording be active again, paused at its end. Does not block; events tell the result."""

    def save_edited(self, edited: EditedRecording, *, forget: bool = False) -> None:
        """Put what was changed into the file. If that fails, the file is as it was."""

    def split_off(self, edited: EditedRecording, spans: Spans, *, title: str) -> str:
        """Make a recording of a part of another one, and return its id."""

    def join(self, edited: Sequence[EditedRecording], *, title: str) -> str:
        """Make a recording of several, one after another, and return its id."""

    def forget_takes(self, entry: Entry) -> None:
        """Discard for good what is kept beside a finished file: what was taken back, and what can be undone."""


class ArmedStartPort(Protocol):
    """A recording that is to begin by itself; events tell what becomes of it."""

    def begin(self, recording_id: str, *, at_ns: int | None = None) -> str | None:
        """Begin it now; return its id. None: it is not armed any more."""

    def rename(self, recording_id: str, title: str) -> bool:
        """Give it another title; return whether it is armed."""

    def disarm(self, recording_id: str) -> bool:
        """Wait no longer; return whether it was armed."""


class StartBySettingsPort(Protocol):
    """Arms as the settings say."""

    @property
    def held_off(self) -> bool:
        """Whether the user has called off what the settings want."""

    def follow(self) -> None:
        """Do what the settings say from now on. Idempotent."""

    def arm_again(self) -> None:
        """Wait again."""


class AutomaticStopPort(Protocol):
    """Stops recordings as the settings say."""

    def follow(self) -> None:
        """Do what the settings say from now on. Idempotent."""

    def go_on(self, recording_id: str) -> None:
        """Let a recording go on that was to stop in a moment."""


class AutomationPort(Protocol):
    """What begins and ends recordings by itself. Nothing of it blocks."""

    @property
    def armed_start(self) -> ArmedStartPort: ...

    @property
    def start_by_settings(self) -> StartBySettingsPort: ...

    @property
    def automatic_stop(self) -> AutomaticStopPort: ...


@dataclass(frozen=True, slots=True)
class EnginePort:
    hub: HubPort
    recorder: RecorderPort
    settings: SettingsFile
    places: Places
    list_devices: DeviceLister
    """Blocks, so it is never called on Qt's thread."""
    ffmpeg: Ffmpeg
    editing: EditingPort
    automation: AutomationPort
    scripts: ScriptsPort
    hindrance: Callable[[], str]
    """Why no words can be written on this computer, and what to do; empty: they can. Blocks."""
