"""A test picture or sound in place of a missing device is told as loudly as a state, wherever states are shown."""

from dataclasses import replace
from pathlib import Path

import pytest

from pausa.core.events import CameraOpened, Event, MicrophoneOpened, StandInRecorded
from pausa.ui.application import WindowProgram
from pausa.ui.recordings.entry_texts import entry_texts
from support.recording_events import RecordingEvents
from support.recordings_panel import NOW, entry_of

PICTURE = CameraOpened(
    monotonic_ns=0, device="Test picture", width=2, height=2, fps=30.0, pixel_format="i420", stands_in=True
)
SOUND = MicrophoneOpened(monotonic_ns=0, device="Test sound", sample_rate=48000, channels=1, stands_in=True)


@pytest.mark.parametrize(
    ("opened", "state", "short"),
    [
        ([PICTURE], "Recording the test picture", "Test picture"),
        ([SOUND], "Recording the test sound", "Test sound"),
        ([PICTURE, SOUND], "Recording test picture and test sound", "Test signals"),
    ],
)
def test_the_pill_and_the_compact_bar_say_it(
    program: WindowProgram, opened: list[Event], state: str, short: str
) -> None:
    window = program.window
    for event in [*opened, *RecordingEvents().starts().events]:
        window.on_event(event)
    assert window.contents.preview.pill.text == state
    assert window.compact.windowTitle() == state
    assert window.compact.dot.accessibleName() == state
    assert window.compact.level_bar.words == short
    assert window.compact.level_bar.accessibleDescription() == short
    for event in opened:
        window.on_event(replace(event, device="The real one", stands_in=False))  # type: ignore[call-arg]  # both have it
    assert window.contents.preview.pill.text == "Recording"
    assert window.compact.windowTitle() == "Recording"
    assert window.compact.level_bar.words == ""


def test_what_stands_in_for_a_device_that_is_not_recorded_is_not_told(program: WindowProgram) -> None:
    starting, started = RecordingEvents().starts().events
    for event in (SOUND, starting, replace(started, sample_rate=0)):  # type: ignore[call-arg]  # of RecordingStarted
        program.window.on_event(event)
    assert program.window.contents.preview.pill.text == "Recording without sound"


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ({"camera"}, "test picture"),
        ({"microphone"}, "test sound"),
        ({"camera", "microphone"}, "test picture and sound"),
    ],
)
def test_the_entry_says_it_first(tmp_path: Path, kinds: set[str], said: str) -> None:
    texts = entry_texts(entry_of(1, tmp_path, stood_in=frozenset(kinds)), now=NOW)
    assert texts.details[0] == said
    assert said in texts.spoken


def test_the_list_keeps_it(program: WindowProgram) -> None:
    fact = StandInRecorded(recording_id="one", monotonic_ns=0, kind="camera")
    for event in [*RecordingEvents().starts().events, fact]:
        program.window.on_event(event)
    assert program.window.live.current is not None
    assert program.window.live.current.stood_in == {"camera"}
