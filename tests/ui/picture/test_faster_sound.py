"""Sound that is played faster or slower: as long as it should be, at its pitch, without clicks."""

import numpy as np
import pytest
from numpy.typing import NDArray

from pausa.ui.picture.faster_sound import FasterSound

RATE = 48_000
PITCH_HZ = 220.0


def played(sound: NDArray[np.int16], speed: float, *, piece: int) -> NDArray[np.float64]:
    """Return what is heard of ``sound`` if it comes in pieces of this many samples."""
    faster = FasterSound(speed=speed, sample_rate=RATE, channels=sound.shape[1])
    made = b"".join(
        faster.put(sound[first : first + piece].tobytes()) for first in range(0, len(sound), piece)
    )
    return np.frombuffer(made, np.int16).reshape(-1, sound.shape[1]).astype(float)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 1.75, 2.0])
def test_it_is_shorter_and_sounds_as_high(speed: float, channels: int) -> None:
    times = np.arange(2 * RATE) / RATE
    tone = 9000 * np.sin(2 * np.pi * PITCH_HZ * times)
    heard = played(np.repeat(tone[:, None], channels, axis=1).astype(np.int16), speed, piece=1000)
    assert heard.shape[1] == channels
    assert len(heard) == pytest.approx(len(tone) / speed, abs=0.05 * RATE / min(speed, 1))
    middle = heard[2400:-2400, 0]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    pitch_hz = np.fft.rfftfreq(len(middle), 1 / RATE)[int(np.argmax(spectrum))]
    assert pitch_hz == pytest.approx(PITCH_HZ, abs=3)
    steepest = 9000 * 2 * np.pi * PITCH_HZ / RATE
    assert np.abs(np.diff(middle)).max() < 1.5 * steepest, "no clicks"
    assert np.abs(middle).max() == pytest.approx(9000, rel=0.1)


def test_the_pieces_in_which_it_comes_change_nothing() -> None:
    rng = np.random.default_rng(1)
    noise = rng.integers(-9000, 9000, (RATE, 1)).astype(np.int16)
    assert np.array_equal(played(noise, 1.5, piece=313), played(noise, 1.5, piece=20_000))
