"""Errors at the terminal: each names the command or option that helps, once, and none that does not help."""

from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from pausa.capture.source import CameraRequest
from pausa.control.terminal.event_output import PlainLines
from pausa.control.terminal.message_queue import MessageQueue
from pausa.control.terminal.output_writer import OutputWriter
from pausa.control.terminal.record_request import RecordRequest
from pausa.control.terminal.recording_run import RecordingRun
from pausa.control.terminal.terminal_advice import with_advice
from pausa.core.errors import (
    CameraError,
    InputError,
    LibraryError,
    MediaError,
    MicrophoneError,
    PausaError,
    StorageError,
    UnknownIdError,
)
from pausa.core.events import (
    CommandRejected,
    Event,
    RecordingDiscarded,
    RecordingFailed,
    RecordingStarting,
    StartDisarmed,
)
from pausa.core.sentences import verbatim
from pausa.core.settings import StartOn
from pausa.core.states import Command, State
from pausa.core.stop_signals import StopSignal
from pausa.main import main
from pausa.recording.options import RecordingOptions
from pausa.recording.recorder import Recorder

SOUNDLESS = ("record", "--microphone", "none", "--size", "320x240", "--max-seconds", "1")
ADVISED = {
    CameraError: "--camera none",
    MicrophoneError: "--microphone none",
    StorageError: "--folder",
    MediaError: "PAUSA_FFMPEG",
    UnknownIdError: "pausa list",
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PAUSA_HOME", str(tmp_path))
    return tmp_path


# ── The text of an error ─────────────────────────────────────────────────────────────────────────────


def test_of_the_schedule_its_own_list_shows_the_ids() -> None:
    text = with_advice(UnknownIdError("Nothing has the id “x”."), command="schedule")
    assert text == "Nothing has the id “x”. “pausa schedule list” shows the ids."


@pytest.mark.parametrize(("kind", "named"), ADVISED.items())
def test_the_advice_follows_the_sentence(kind: type[PausaError], named: str) -> None:
    text = with_advice(kind("Something is wrong."))
    assert text.startswith("Something is wrong. ")
    assert text.count(named) == 1
    assert text.endswith(".")


@pytest.mark.parametrize(
    "error",
    [
        CameraError("The camera does not respond. Choose another with --camera."),
        MicrophoneError("The microphone does not respond. Choose another with --microphone."),
        StorageError("The folder “x” does not exist. Choose another with --folder."),
        MediaError("There is no ffmpeg at “x”. Correct PAUSA_FFMPEG."),
        UnknownIdError("The list has no recording “x”; see “pausa list”."),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_a_text_names_already_is_not_said_twice(error: PausaError) -> None:
    assert with_advice(error) == str(error)


@pytest.mark.parametrize("kind", [PausaError, InputError, LibraryError])
def test_an_error_that_no_command_helps_with_is_left_alone(kind: type[PausaError]) -> None:
    assert with_advice(kind("Something is wrong.")) == "Something is wrong."


@pytest.mark.parametrize("command", ["edit", "join", "transcribe"])
def test_a_command_without_a_folder_gets_no_advice_about_it(command: str) -> None:
    assert with_advice(StorageError("The disk is full."), command=command) == "The disk is full."


# ── What the commands print ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((*SOUNDLESS, "--camera", "/dev/video87"), "pausa devices"),
        ((*SOUNDLESS, "--camera", "synthetic", "--folder", "/no/such/folder"), "--folder"),
        ((*SOUNDLESS, "--camera", "synthetic", "--folder", __file__), "--folder"),
        (("show", "zzz"), "pausa list"),
        (("record", "--fps"), "pausa record --help"),
        (("record", "--nonsense"), "pausa record --help"),
        (("nonsense",), "“pausa --help"),
        (("--version=3",), "“pausa --help"),
    ],
)
@pytest.mark.usefixtures("home")
def test_a_command_that_fails_names_what_helps_once(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], named: str
) -> None:
    assert main(arguments) != 0
    printed = capsys.readouterr().err
    assert printed.count("\n") == 1
    assert printed.count(named) == 1


def test_a_folder_that_cannot_be_created_names_the_option_once(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "Recordings").write_text("a file in place of the folder")
    assert main((*SOUNDLESS, "--camera", "synthetic")) == StorageError.exit_code
    assert capsys.readouterr().err.count("--folder") == 1


@pytest.mark.parametrize("wrong", ["/no/such/ffmpeg", __file__])
@pytest.mark.usefixtures("home")
def test_a_wrong_ffmpeg_names_its_variable_once(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    monkeypatch.setenv("PAUSA_FFMPEG", wrong)
    assert main((*SOUNDLESS, "--camera", "synthetic")) == MediaError.exit_code
    assert capsys.readouterr().err.count("PAUSA_FFMPEG") == 1


def test_a_list_that_cannot_be_opened_is_not_answered_with_the_list(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "recordings.sqlite").mkdir()
    assert main(("show", "zzz")) == LibraryError.exit_code
    assert "pausa list" not in capsys.readouterr().err


# ── A recording that ends without a file ─────────────────────────────────────────────────────────────


class OneEventRecorder:
    """Answers the start of a recording with one event."""

    def __init__(self, event: Event, messages: MessageQueue) -> None:
        self._event = event
        self._messages = messages

    def start(self, _options: RecordingOptions, *, at_ns: int) -> str:
        assert at_ns > 0
        self._messages.put(self._event)
        return self._event.recording_id or ""


def printed_after(event: Event, folder: Path) -> str:
    """Return what the terminal prints if a recording ends with this event."""
    messages = MessageQueue(PlainLines(OutputWriter()))
    run = RecordingRun(
        cast("Recorder", OneEventRecorder(event, messages)),
        messages,
        armed_start=cast("Any", None),
        toggle_mute=lambda _at_ns: None,
    )
    request = RecordRequest(
        camera=CameraRequest(device="synthetic", width=320, height=240, fps=Fraction(30)),
        microphone=None,
        options=RecordingOptions(folder=folder),
        plan=None,
        gain_db=0.0,
        muted=False,
        hold_look=False,
    )
    with pytest.raises(PausaError) as raised:
        run.record(request)
    assert raised.value.exit_code == getattr(event, "exit_code", None)
    return with_advice(raised.value)


@pytest.mark.parametrize("kind", [CameraError, StorageError, MediaError])
def test_a_recording_that_is_kept_is_advised_to_be_recovered_and_nothing_else(
    kind: type[PausaError], tmp_path: Path
) -> None:
    event = RecordingFailed(
        recording_id="one",
        state=State.FAILED,
        monotonic_ns=1,
        message=verbatim("The disk is full. Everything recorded so far is kept."),
        folder=tmp_path,
        exit_code=kind.exit_code,
    )
    text = printed_after(event, tmp_path)
    assert text.startswith("The disk is full. Everything recorded so far is kept. ")
    assert text.count("“pausa recover”") == 1
    assert not [named for named in ADVISED.values() if named in text]


@pytest.mark.parametrize(
    ("kind", "named"),
    [(CameraError, "--camera"), (MicrophoneError, "--microphone"), (StorageError, "--folder")],
)
def test_where_nothing_was_recorded_another_device_or_folder_is_advised(
    kind: type[PausaError], named: str, tmp_path: Path
) -> None:
    text = printed_after(discarded("It does not work, so nothing was recorded.", kind.exit_code), tmp_path)
    assert text.startswith("It does not work, so nothing was recorded. ")
    assert text.count(named) == 1
    assert "pausa recover" not in text


def test_an_encoder_that_does_not_work_is_not_blamed_on_the_choice_of_ffmpeg(tmp_path: Path) -> None:
    message = "The encoder does not work."
    assert printed_after(discarded(message, MediaError.exit_code), tmp_path) == message


def test_a_recording_that_the_user_discards_needs_no_words(tmp_path: Path) -> None:
    assert printed_after(discarded("", PausaError.exit_code), tmp_path) == ""


def discarded(message: str, exit_code: int) -> RecordingDiscarded:
    return RecordingDiscarded(
        recording_id="one",
        state=State.DISCARDED,
        monotonic_ns=1,
        message=verbatim(message),
        exit_code=exit_code,
    )


# ── A recording that waits to begin by itself ────────────────────────────────────────────────────────


class WaitingStart:
    """Has just begun, or been called off: nothing can be disarmed any more."""

    def arm(self, *_: object, **_more: object) -> SimpleNamespace:
        return SimpleNamespace(recording_id="one")

    def disarm(self, _recording_id: str) -> bool:
        return False


class NotedCommands:
    """A recorder that only notes what it is told."""

    def __init__(self) -> None:
        self.commands: list[Command] = []

    def post(self, command: Command, _recording_id: str, **_: object) -> None:
        self.commands.append(command)


def ended_waiting(folder: Path, *told: Event | StopSignal) -> tuple[PausaError, list[Command]]:
    """Return what a terminal that waits for a voice ends with, and what it has commanded."""
    messages = MessageQueue(PlainLines(OutputWriter()))
    for one in told:
        messages.put(one)
    recorder = NotedCommands()
    run = RecordingRun(
        cast("Recorder", recorder),
        messages,
        armed_start=cast("Any", WaitingStart()),
        toggle_mute=lambda _at_ns: None,
    )
    request = RecordRequest(
        camera=None,
        microphone=None,
        options=RecordingOptions(folder=folder),
        plan=None,
        gain_db=0.0,
        muted=False,
        hold_look=False,
        start_on=StartOn.VOICE,
    )
    with pytest.raises(PausaError) as raised:
        run.record(request)
    return raised.value, recorder.commands


@pytest.mark.parametrize("reason", ["user", "api", "ctl", "settings", "error", "manual", "replaced", "quit"])
def test_whoever_calls_it_off_the_terminal_ends_with_a_sentence(tmp_path: Path, reason: str) -> None:
    event = StartDisarmed(recording_id="one", monotonic_ns=1, reason=reason, automatic=False)
    error, _ = ended_waiting(tmp_path, event)
    assert str(error).endswith("recorded.")
    assert error.exit_code != 0


def test_a_signal_that_comes_as_it_begins_stops_it(tmp_path: Path) -> None:
    _, commands = ended_waiting(
        tmp_path,
        StopSignal(name="SIGINT", at_ns=1),
        StartDisarmed(recording_id="one", monotonic_ns=1, reason="begun", automatic=False),
        RecordingStarting(
            recording_id="one",
            state=State.STARTING,
            monotonic_ns=1,
            title="",
            created="2026-01-01T12:00:00+00:00",
            camera=None,
            microphone=None,
            folder=tmp_path,
        ),
        RecordingDiscarded(
            recording_id="one",
            state=State.DISCARDED,
            monotonic_ns=2,
            message=verbatim("Nothing."),
            exit_code=1,
        ),
    )
    assert commands == [Command.STOP]


def test_a_start_that_is_refused_as_it_begins_ends_with_its_reason(tmp_path: Path) -> None:
    event = CommandRejected(
        recording_id="one",
        state=None,
        monotonic_ns=1,
        command=Command.START,
        message=verbatim("The folder is gone."),
    )
    error, _ = ended_waiting(tmp_path, event)
    assert str(error) == "The folder is gone."
