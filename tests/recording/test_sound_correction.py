"""Sound that the user corrects by seconds: exact against the picture, and never from inside a pause."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from pausa.capture.synthetic import PIP_NS, SECOND_NS
from pausa.core import events
from pausa.core.states import Command
from support.engine import MS, SECOND, open_engine, soon
from support.played_file import sound

RATE = 48000
WINDOW = RATE // 200
SILENT = 30.0
"""RMS; the synthetic microphone hums at about 280 wherever it is heard."""
SLACK_NS = 15 * MS


def loudness(samples: npt.NDArray[np.int16]) -> npt.NDArray[np.float64]:
    """Return the RMS of each five milliseconds."""
    whole = samples[: len(samples) // WINDOW * WINDOW].astype(np.float64).reshape(-1, WINDOW)
    return np.asarray(np.sqrt(np.square(whole).mean(axis=1)))


@pytest.mark.parametrize("correction_ms", [2000, -2000, 5000, -300])
def test_each_moment_sounds_as_much_later_as_was_asked_for_or_is_silent_where_that_was_a_pause(
    tmp_path: Path, correction_ms: int
) -> None:
    with open_engine(tmp_path) as engine:
        begin_ns = soon()
        recording_id = engine.start(at_ns=begin_ns, sound_correction_ns=correction_ms * MS)
        heard = engine.play(recording_id, begin_ns, 3200, 1000, 3200)
        file = engine.recorded(recording_id)
        closed = engine.log.of(events.SegmentClosed, recording_id=recording_id)
        ready = engine.log.wait_for(events.RecordingReady, recording_id)
    assert ready.samples == sum(segment.samples for segment in closed)
    level = loudness(sound(file)[:, 0])
    at_ns = np.concatenate(
        [segment.start_ns + np.arange(segment.samples) * (SECOND / RATE) for segment in closed]
    )[WINDOW // 2 :: WINDOW][: len(level)]
    level = level[: len(at_ns)]
    source_ns = at_ns - correction_ms * MS
    spans = [span for span, segment in zip(heard, closed, strict=True) for _ in range(segment.samples)]
    bounds = np.array(spans)[WINDOW // 2 :: WINDOW][: len(level)]
    inside = (source_ns > bounds[:, 0] + SLACK_NS) & (source_ns < bounds[:, 1] - SLACK_NS)
    outside = (source_ns < bounds[:, 0] - SLACK_NS) | (source_ns > bounds[:, 1] + SLACK_NS)
    into = source_ns % SECOND_NS
    beeping = inside & (into > SLACK_NS) & (into < PIP_NS - SLACK_NS)
    humming = inside & (into > PIP_NS + SLACK_NS) & (into < SECOND_NS - SLACK_NS)
    missing = ready.samples_missing / RATE
    assert (level[outside] > SILENT).sum() * WINDOW / RATE <= 0.015, "heard within a pause"
    assert (level[humming] < SILENT).sum() * WINDOW / RATE <= missing + 0.015
    assert (level[beeping] < 3000).sum() * WINDOW / RATE <= missing + 0.015
    assert (level[humming] > 3000).sum() * WINDOW / RATE <= 0.015
    if abs(correction_ms) < 3000:
        assert beeping.any()


def test_a_pause_of_a_corrected_recording_is_told_as_fast_as_ever(tmp_path: Path) -> None:
    """Its frames do not wait for sound that comes seconds later, and what lies after the pause is not waited for."""
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording(sound_correction_ns=-5 * SECOND)
        engine.post(Command.PAUSE, recording_id)
        paused = engine.log.wait_for(events.RecordingPaused, recording_id)
        closed = engine.log.wait_for(events.SegmentClosed, recording_id)
        progress = engine.log.of(events.RecordingProgressed, recording_id=recording_id)
        assert progress, "frames are written long before their sound"
        assert closed.samples == round(closed.ticks * RATE / 30)
        assert paused.recorded_ns == closed.duration_ns
