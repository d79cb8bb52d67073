"""The sound of takes, as engines get it."""

from pathlib import Path

import numpy as np
import pytest

from pausa.speech.sound_files import SoundFile, TakeSound
from pausa.speech.speech_engine import SPEECH_HZ

AT_S = 1.25


def all_of(sound: TakeSound) -> np.ndarray:
    pieces = []
    while sound.waits:
        pieces.append(sound.read())
    sound.close()
    return np.concatenate(pieces)


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000, 192_000])
@pytest.mark.parametrize("from_s", [0.0, 0.7])
def test_a_click_stands_where_it_was_at_every_rate(tmp_path: Path, rate: int, from_s: float) -> None:
    at = np.arange(2 * rate) / rate - AT_S
    click = np.rint(20_000 * np.exp(-((at * 2_000) ** 2))).astype("<i2")
    np.stack((click, click), axis=1).tofile(tmp_path / "1.s16")
    sound = TakeSound(SoundFile(tmp_path / "1.s16", 1, 0, 0, rate, 2), from_sample=round(from_s * SPEECH_HZ))
    first = sound.next_sample
    sound.samples = len(click)
    heard = all_of(sound).astype(np.float64)
    assert first + len(heard) == 2 * SPEECH_HZ
    power = np.clip(heard, 0, None)[4:] ** 2
    middle = first + 4 + (power * np.arange(len(power))).sum() / power.sum()
    assert middle == pytest.approx(AT_S * SPEECH_HZ, abs=0.6)


def test_what_is_not_written_yet_is_not_read(tmp_path: Path) -> None:
    np.full(SPEECH_HZ, 1000, "<i2").tofile(tmp_path / "1.s16")
    sound = TakeSound(SoundFile(tmp_path / "1.s16", 1, 0, 0, SPEECH_HZ, 1))
    assert not sound.waits
    sound.written = 1000
    assert 0 < len(sound.read()) <= 1000
    sound.close()


def test_a_file_that_is_deleted_is_read_to_its_end(tmp_path: Path) -> None:
    np.full(SPEECH_HZ, 1000, "<i2").tofile(tmp_path / "1.s16")
    sound = TakeSound(SoundFile(tmp_path / "1.s16", 1, 0, 0, SPEECH_HZ, 1))
    (tmp_path / "1.s16").unlink()
    sound.samples = SPEECH_HZ
    assert abs(all_of(sound)[100:-100] - 1000).max() <= 1
    assert sound.lost == 0


def test_what_a_file_lacks_is_silence_and_counted(tmp_path: Path) -> None:
    np.full(600, 1000, "<i2").tofile(tmp_path / "1.s16")
    np.full(500, 2000, "<i2").tofile(tmp_path / "2.s16")
    sound = TakeSound(SoundFile(tmp_path / "1.s16", 1, 0, 0, SPEECH_HZ, 1))
    sound.add(SoundFile(tmp_path / "2.s16", 1, 1000, 0, SPEECH_HZ, 1))
    sound.samples = 1500
    heard = all_of(sound)
    assert len(heard) == 1500
    assert sound.lost == 400
    assert abs(heard[700:900]).max() == 0
    assert abs(heard[1100:1400] - 2000).max() <= 1
