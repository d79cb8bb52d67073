"""What begins a recording by voice: speech, within a third of a second, and nothing else."""

import numpy as np
import numpy.typing as npt
import pytest

from pausa.capture.voice_detector import Heard, VoiceDetector
from pausa.capture.voice_resampler import VOICE_HZ, VoiceResampler
from pausa.core.time.sample_clock import Line
from support.made_sounds import NOISES, RATE, SPOKEN, babble, fan, has_espeak, samples, silence, spoken

Sound = npt.NDArray[np.int16]
BLOCK = 480


def heard_of(sound: Sound, *, rate: int = RATE) -> list[Heard]:
    """Give the detector all blocks of a sound whose first sample is heard at 0."""
    detector, line = VoiceDetector(), Line(0.0, 1e9 / rate)
    return [detector.hear(at, sound[at : at + BLOCK], line) for at in range(0, len(sound), BLOCK)]


def voice_of(sound: Sound, *, rate: int = RATE) -> tuple[float, float] | None:
    """Return when a voice was certain, and since when it is there, in seconds; None: there is none."""
    for place, heard in enumerate(heard_of(sound, rate=rate)):
        if heard.voice_since_ns is not None:
            return (place + 1) * BLOCK / rate, heard.voice_since_ns / 1e9
    return None


def after_silence(sound: Sound, *, noise: Sound | None = None) -> tuple[Sound, float]:
    """Return the sound after a second of silence, or of noise, and when it begins."""
    whole = np.concatenate([np.zeros((RATE, sound.shape[1]), np.int16), sound])
    if noise is not None:
        whole = whole + noise[: len(whole)]
    loud = np.abs(sound[:, 0]) > 0.1 * np.abs(sound).max()
    return whole, 1 + int(np.argmax(loud)) / RATE


@pytest.mark.parametrize("name", NOISES)
def test_noise_starts_nothing_and_is_silence(name: str) -> None:
    for dbfs in (-3, -30):
        heard = heard_of(samples(NOISES[name](1), dbfs))
        assert all(one.voice_since_ns is None and one.newest_speech_ns is None for one in heard)


@pytest.mark.parametrize("dbfs", [-6, -35])
def test_a_voice_is_certain_within_a_third_of_a_second(dbfs: int) -> None:
    sound, begin_s = after_silence(samples(babble(), dbfs))
    found = voice_of(sound)
    assert found is not None
    certain_s, since_s = found
    assert certain_s - begin_s < 0.33
    assert since_s == pytest.approx(begin_s, abs=0.1)


def test_a_voice_is_heard_before_a_fan() -> None:
    noise = samples(fan(3), -30)
    assert voice_of(noise) is None
    sound, begin_s = after_silence(samples(babble(), -12), noise=noise)
    found = voice_of(sound)
    assert found is not None
    assert found[0] - begin_s < 0.4


@pytest.mark.skipif(not has_espeak(), reason="espeak-ng is not installed")
def test_words_in_five_languages_start_it_almost_at_once() -> None:
    waits_s = []
    for place, (language, text) in enumerate(SPOKEN):
        for voice in ("", "+f3"):
            said = samples(spoken(text, language, voice=voice, pitch=40 + 7 * place), -12)
            said = np.concatenate([said, np.zeros((RATE // 2, 1), np.int16)])
            sound, begin_s = after_silence(said)
            found = voice_of(sound)
            assert found is not None, text
            waits_s.append(found[0] - begin_s)
    assert np.median(waits_s) < 0.3
    assert max(waits_s) < 0.8


@pytest.mark.parametrize("rate", [8000, 16000, 22050, 44100, 96000])
def test_a_voice_is_found_at_any_rate_and_on_two_channels(rate: int) -> None:
    wave = babble()
    moments = np.arange(int(len(wave) / RATE * rate)) * RATE / rate
    sound = samples(np.interp(moments, np.arange(len(wave)), wave), -12)
    assert voice_of(np.repeat(sound, 2, axis=1), rate=rate) is not None


def test_after_a_gap_it_listens_anew() -> None:
    sound, line = samples(babble(), -12), Line(0.0, 1e9 / RATE)
    detector = VoiceDetector()
    for place, at in enumerate(range(0, len(sound) - BLOCK, BLOCK)):
        # A hole of a second after each hundredth of a second: never a quarter of a second without one.
        heard = detector.hear(at + place * RATE, sound[at : at + BLOCK], line)
        assert heard == Heard()


def test_how_long_it_has_been_silent_is_known() -> None:
    sound = np.concatenate([samples(babble(), -12), samples(silence(0), -96)])
    heard = heard_of(sound)
    spoken_ns = max(one.newest_speech_ns for one in heard if one.newest_speech_ns is not None)
    assert spoken_ns / 1e9 == pytest.approx(3.0, abs=0.4)
    assert heard[-1].until_ns == pytest.approx(13e9, abs=0.1e9)


@pytest.mark.parametrize("rate", [8000, 11025, 16000, 44100, 48000, 96000])
def test_what_the_network_gets_has_the_right_pitch_and_no_aliases(rate: int) -> None:
    for tone_hz, passes in ((440, True), (3000, True), (rate / 2 - 1500, rate <= VOICE_HZ)):
        moments = np.arange(rate) / rate
        tone = np.rint(10000 * np.sin(2 * np.pi * tone_hz * moments)).astype(np.int16)[:, None]
        resampler = VoiceResampler(rate)
        heard = np.concatenate([resampler.push(tone[at : at + 441]) for at in range(0, rate, 441)])
        assert len(heard) == pytest.approx(VOICE_HZ, abs=40)
        spectrum = np.abs(np.fft.rfft(heard[200:-200] * np.hanning(len(heard) - 400)))
        loudest_hz = float(np.argmax(spectrum)) * VOICE_HZ / (len(heard) - 400)
        level = float(np.abs(heard[200:-200].astype(float)).max())
        if passes:
            assert loudest_hz == pytest.approx(tone_hz, abs=3)
            assert level > 7000
        else:
            assert level < 100
