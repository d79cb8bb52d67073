"""The engine, as far as commands need it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pausa.core.events import Event, Listener
from pausa.core.paths import Places
from pausa.core.settings_file import SettingsFile

if TYPE_CHECKING:  # so that no camera library is loaded to print a list
    from pausa.capture.devices import Devices
    from pausa.capture.hub import Hub
    from pausa.core.edit.spans import Spans
    from pausa.core.words.transcript import Transcript
    from pausa.library.catalogue import Catalogue
    from pausa.library.entry import Entry
    from pausa.library.words.word_store import WordStore
    from pausa.media.ffmpeg import Ffmpeg
    from pausa.recording.automation.armed_start import ArmedStart
    from pausa.recording.automation.automatic_stop import AutomaticStop
    from pausa.recording.automation.schedule import Schedule
    from pausa.recording.editing.edited_recording import EditedRecording
    from pausa.recording.editing.finished_recording import FinishedRecording
    from pausa.recording.finishing.recovery import Recovered
    from pausa.recording.recorder import Recorder
    from pausa.speech.model_shelf import ModelShelf


class Engine(Protocol):
    """The parts of the program. Each is made when it is first used, because most commands need few of them."""

    @property
    def places(self) -> Places: ...

    @property
    def settings(self) -> SettingsFile: ...

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def models(self) -> "ModelShelf":
        """The models that turn speech into words."""
        ...

    @property
    def words(self) -> "WordStore":
        """What was said in finished recordings."""
        ...

    def correct_word(self, recording_id: str, utterance: int, place: int, text: str) -> "Transcript":
        """Put another text in the place of a word of a finished recording; empty: none. Blocks. Raises LibraryError."""
        ...

    def correct_line(self, recording_id: str, utterance: int, text: str) -> "Transcript":
        """Put another text in the place of all that an utterance says. Blocks. Raises LibraryError."""
        ...

    @property
    def hub(self) -> "Hub": ...

    @property
    def recorder(self) -> "Recorder":
        """Raises MediaError."""
        ...

    @property
    def automatic_stop(self) -> "AutomaticStop":
        """Stops recordings by themselves, once it is told to follow. Raises MediaError."""
        ...

    @property
    def armed_start(self) -> "ArmedStart":
        """The recording that is to begin by itself. Raises MediaError."""
        ...

    def subscribe(self, listener: Listener) -> None:
        """Call ``listener`` with every event of the devices and of the recordings."""
        ...

    def announce(self, event: Event) -> None:
        """Tell ``event`` to all who subscribed."""
        ...

    def open_local_face(self) -> None:
        """Let other programs of this user command the recording that this one runs for, until the engine is closed. Never raises."""
        ...

    def list_devices(self) -> "Devices":
        """Return the cameras and microphones that are there. Blocks for up to some seconds."""
        ...

    def diagnostics(self) -> str:
        """Return what helps to find a fault, without anything of the user's. Blocks for up to some seconds."""
        ...

    def try_encoder(self) -> None:
        """Find the encoder that works now, so that the first recording need not wait. Blocks for up to some seconds."""
        ...

    @property
    def schedule(self) -> "Schedule":
        """What is recorded by itself at certain times."""
        ...

    @property
    def ffmpeg(self) -> "Ffmpeg":
        """Raises MediaError."""
        ...

    def library_folders(self) -> list[Path]:
        """Return the folders that recordings are saved to, and those that they went to earlier."""
        ...

    def recover(self, destination: Path | None = None, *, take: Path | None = None) -> "list[Recovered]":
        """Finish what dead processes left in every folder that recordings went to. Raises MediaError.

        ``destination``: where the files go instead; ``take``: a folder in which also that is finished which belongs to
        another computer.
        """
        ...

    def look_after_takes(self) -> None:
        """Look after what is kept beside finished files, as far as that is possible before something is recorded."""
        ...

    def finished_recording(self, entry: "Entry") -> "FinishedRecording":
        """Return what the list knows of a finished recording, for the recorder."""
        ...

    def open_for_editing(self, entry: "Entry") -> "EditedRecording":
        """Open a finished recording, to change and save it; ``close`` it in the end. Blocks. Raises PausaError."""
        ...

    def save_edited(self, edited: "EditedRecording", *, forget: bool = False) -> None:
        """Put what was changed into the file. Blocks. Raises PausaError; the file is as it was then.

        ``forget``: discard for good what the file does not show then, and the history.
        """
        ...

    def split_off(self, edited: "EditedRecording", spans: "Spans", *, title: str) -> str:
        """Make a recording of a part of another one, and return its id. Blocks. Raises PausaError."""
        ...

    def join(self, edited: "Sequence[EditedRecording]", *, title: str) -> str:
        """Make a recording of several, one after another, and return its id. Blocks. Raises PausaError."""
        ...

    def forget_takes(self, entry: "Entry") -> None:
        """Discard for good what is kept beside a finished file: what was taken back, and what can be undone. Blocks. Raises PausaError."""
        ...

    def transcribe(
        self, entry: "Entry", *, model: str = "", language: str = "", keeps_corrected: bool = True
    ) -> None:
        """Write the words of a finished recording, again if it has some, while nothing is recorded. Events tell the rest.

        ``model`` and ``language``: as in the settings; empty: what those say. Raises InputError, SpeechError.
        """
        ...

    def cancel_transcription(self, recording_id: str) -> None:
        """Do not write the words of this recording any more."""
        ...

    def transcribed_file(
        self,
        path: Path,
        *,
        model: str = "",
        language: str = "",
        progress: Callable[[float], None] = ...,
        cancelled: Callable[[], bool] = ...,
    ) -> "Transcript":
        """Return what is said in any file. Blocks. Raises PausaError."""
        ...

    def close(self) -> None:
        """Stop every recording, wait until its file is finished, and release everything. Idempotent."""
        ...
