"""Each recording that holds a test picture or test sound in place of a missing device is told to do so, once."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from pausa.core.events import CameraOpened, Event, MicrophoneOpened, RecordingStarted, StandInRecorded
from pausa.core.recording_snapshot import after
from pausa.library.catalogue import Catalogue
from pausa.recording.stand_in_watch import StandInWatch
from support.recording_events import RecordingEvents

PICTURE = CameraOpened(
    monotonic_ns=0, device="Test picture", width=2, height=2, fps=30.0, pixel_format="i420", stands_in=True
)
SOUND = MicrophoneOpened(monotonic_ns=0, device="Test sound", sample_rate=48000, channels=1, stands_in=True)
CAMERA = replace(PICTURE, device="HD Webcam", stands_in=False)


def begun(recording_id: str = "one") -> list[Event]:
    return RecordingEvents(recording_id).starts().events


def paused() -> list[Event]:
    return RecordingEvents().pauses(1, 1).events


def resumed() -> list[Event]:
    return RecordingEvents().resumes(1, 2).events


def told_after(*heard: Event | Sequence[Event]) -> list[tuple[str | None, str]]:
    told: list[Event] = []
    watch = StandInWatch(told.append)
    for one in heard:
        for event in [one] if isinstance(one, Event) else one:
            watch.on_event(event)
    facts = [event for event in told if isinstance(event, StandInRecorded)]
    assert len(facts) == len(told)
    return [(fact.recording_id, fact.kind) for fact in facts]


@pytest.mark.parametrize(
    ("heard", "told"),
    [
        ([PICTURE, begun()], [("one", "camera")]),
        ([PICTURE, SOUND, begun()], [("one", "camera"), ("one", "microphone")]),
        ([CAMERA, begun(), PICTURE], [("one", "camera")]),
        ([PICTURE, CAMERA, begun()], []),
        ([CAMERA, begun()], []),
        ([CAMERA, begun(), paused(), PICTURE], []),
        ([CAMERA, begun(), paused(), PICTURE, resumed()], [("one", "camera")]),
        ([CAMERA, begun(), paused(), PICTURE, CAMERA, resumed()], []),
        ([PICTURE, begun(), paused(), resumed(), CAMERA, PICTURE], [("one", "camera")]),
        ([begun(), RecordingEvents().stops(1).events, PICTURE], []),
        ([PICTURE, begun(), begun("two")], [("one", "camera"), ("two", "camera")]),
    ],
    ids=[
        "at the start",
        "both",
        "later",
        "the real one came before",
        "never",
        "while paused",
        "from the next segment on",
        "only while paused",
        "told once",
        "after the stop",
        "of each recording",
    ],
)
def test_what_is_recorded_in_place_of_a_device_is_told(
    heard: list[Event | list[Event]], told: list[tuple[str, str]]
) -> None:
    assert told_after(*heard) == told


def test_a_recording_without_sound_holds_no_test_sound() -> None:
    starting, started = begun()
    assert isinstance(started, RecordingStarted)
    assert told_after(SOUND, starting, replace(started, sample_rate=0)) == []


def test_it_stays_in_the_list(tmp_path: Path) -> None:
    fact = StandInRecorded(recording_id="one", monotonic_ns=0, kind="camera")
    events = [*begun(), fact, *RecordingEvents().stops(1).is_ready(tmp_path / "a.mp4").events]
    catalogue = Catalogue(tmp_path / "list.sqlite")
    for event in events:
        catalogue.on_event(event)
    catalogue.close()
    again = Catalogue(tmp_path / "list.sqlite")
    assert again.entry("one").stood_in == {"camera"}
    again.close()


def test_coming_late_it_changes_no_state() -> None:
    snapshot = None
    for event in [*begun(), *RecordingEvents().stops(1).events]:
        snapshot = after(snapshot, event)
    assert snapshot is not None
    later = after(snapshot, StandInRecorded(recording_id="one", monotonic_ns=9, kind="microphone"))
    assert later == replace(snapshot, stood_in=frozenset({"microphone"}))
    assert after(None, StandInRecorded(recording_id="one", monotonic_ns=9, kind="microphone")) is None
