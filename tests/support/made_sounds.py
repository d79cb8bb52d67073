"""Sounds made by arithmetic: speech, and what must not be taken for it. All have 48 kHz and one channel."""

import io
import shutil
import subprocess
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import soundfile

RATE = 48_000
Wave = npt.NDArray[np.float64]
SPOKEN = (
    ("en", "hello and welcome to this talk"),
    ("en", "okay"),
    ("en", "so let us begin"),
    ("de", "guten Tag und willkommen"),
    ("fr", "alors, on commence"),
    ("es", "vamos a empezar"),
)
_VOWELS = {
    "a": (730, 1090, 2440),
    "e": (530, 1840, 2480),
    "i": (270, 2290, 3010),
    "o": (570, 840, 2410),
    "u": (300, 870, 2240),
}
"""Their first three formants (G. E. Peterson, H. L. Barney, 1952)."""
_WIDTHS_HZ = (70, 90, 130, 250, 300)
_VOICE_HZ = 16_000
_VOWEL_S = 0.16


def samples(wave: Wave, dbfs: float) -> npt.NDArray[np.int16]:
    """Return the wave with this peak, shape (samples, 1)."""
    peak = float(np.abs(wave).max()) or 1.0
    return np.rint(wave / peak * 10 ** (dbfs / 20) * 32767).astype(np.int16)[:, None]


def has_espeak() -> bool:
    return shutil.which("espeak-ng") is not None


def spoken(text: str, language: str, *, voice: str = "", pitch: int = 50, speed: int = 150) -> Wave:
    """Return what espeak-ng says."""
    argv = ["espeak-ng", "-v", language + voice, "-p", str(pitch), "-s", str(speed), "--stdout", text]
    said = subprocess.run(argv, capture_output=True, check=True).stdout
    wave, rate = soundfile.read(io.BytesIO(said))
    moments = np.arange(int(len(wave) * RATE / rate)) * rate / RATE
    return np.interp(moments, np.arange(len(wave)), wave)


def babble(length_s: float = 3.0, *, vowels: str = "aiaoeu", pitch_hz: float = 150.0) -> Wave:
    """Return a voice that glides from vowel to vowel, for where nothing can speak: the pulses of a throat through the formants of a mouth."""
    count = int(length_s * _VOICE_HZ)
    moments = np.arange(count) / _VOICE_HZ
    random = np.random.default_rng(0)
    unsteady = 0.004 * np.convolve(random.standard_normal(count), np.ones(80) / 9, "same")
    melody_hz = pitch_hz * (1 + 0.15 * np.sin(2 * np.pi * 1.1 * moments + 1)) * (1 + unsteady)
    phase = np.cumsum(melody_hz / _VOICE_HZ) % 1
    opening = 0.5 * (1 - np.cos(np.pi * phase / 0.6))
    closing = np.cos(np.pi / 2 * (phase - 0.6) / 0.15)
    wave = np.diff(np.where(phase < 0.6, opening, np.where(phase < 0.75, closing, 0)), prepend=0.0)
    for formant_hz, width_hz in zip(_formants(vowels, count), _WIDTHS_HZ, strict=True):
        wave = _resonance(wave, formant_hz, width_hz)
    syllables = 0.55 + 0.45 * np.abs(np.sin(np.pi * moments / _VOWEL_S))
    ends = np.minimum(1, moments / 0.03) * np.minimum(1, (length_s - moments) / 0.05)
    wave *= syllables * ends
    faster = RATE // _VOICE_HZ
    wave = np.interp(np.arange(count * faster) / faster, np.arange(count), wave)
    return wave / np.abs(wave).max() + 1e-4 * random.standard_normal(len(wave))


def _formants(vowels: str, count: int) -> list[Wave]:
    """Return the course of five formants, in Hz."""
    place = np.arange(count) // int(_VOWEL_S * _VOICE_HZ)
    spoken_vowels = np.array([_VOWELS[vowel] for vowel in vowels], float)[place % len(vowels)]
    glide = np.ones(800) / 800
    padded = np.pad(spoken_vowels, ((400, 399), (0, 0)), mode="edge")
    moving = [np.convolve(padded[:, number], glide, "valid") for number in range(3)]
    return [*moving, np.full(count, 3500.0), np.full(count, 4500.0)]


def _resonance(wave: Wave, centre_hz: Wave, width_hz: float) -> Wave:
    """Return the wave through a resonator whose centre moves (D. H. Klatt, 1980)."""
    decay = float(np.exp(-np.pi * width_hz / _VOICE_HZ))
    turns = (2 * decay * np.cos(2 * np.pi * centre_hz / _VOICE_HZ)).tolist()
    result, last, before = [], 0.0, 0.0
    for value, turn in zip(wave.tolist(), turns, strict=True):
        value = (1 - turn + decay * decay) * value + turn * last - decay * decay * before
        last, before = value, last
        result.append(value)
    return np.array(result)


def fan(seed: int, length_s: float = 10.0) -> Wave:
    """Return wind, and the blades that pass."""
    random = np.random.default_rng(seed)
    wave = _coloured(random, length_s, exponent=random.uniform(0.4, 1.1))
    wave /= np.abs(wave).max()
    moments = np.arange(len(wave)) / RATE
    blades_hz = random.uniform(40, 220)
    for number in range(1, 8):
        slow = 1 + 0.2 * np.sin(2 * np.pi * random.uniform(0.3, 4) * moments)
        wave += 0.25 / number * np.sin(2 * np.pi * blades_hz * number * moments) * slow
    return wave


def hum(seed: int, length_s: float = 10.0) -> Wave:
    """Return the mains, with its harmonics."""
    random = np.random.default_rng(seed)
    moments = np.arange(int(length_s * RATE)) / RATE
    mains_hz = (50, 60)[seed % 2]
    return sum(
        (
            random.uniform(0.1, 1)
            / number
            * np.sin(2 * np.pi * mains_hz * number * moments + random.uniform(0, 6))
            for number in range(1, 20)
        ),
        start=np.zeros(len(moments)),
    )


def hiss(seed: int, length_s: float = 10.0) -> Wave:
    """Return what a preamplifier makes."""
    return np.random.default_rng(seed).standard_normal(int(length_s * RATE))


def room(seed: int, length_s: float = 10.0) -> Wave:
    """Return pink noise."""
    return _coloured(np.random.default_rng(seed), length_s, exponent=0.5)


def chords(seed: int, length_s: float = 10.0) -> Wave:
    """Return struck strings."""
    random = np.random.default_rng(seed)
    wave = np.zeros(int(length_s * RATE))
    beat = int(random.uniform(0.3, 0.7) * RATE)
    for number, at in enumerate(range(0, len(wave), beat)):
        moments = np.arange(min(beat, len(wave) - at)) / RATE
        root_hz = (220, 174.6, 261.6, 196)[number // 2 % 4] * random.choice([0.5, 1, 2])
        for interval in (1, random.choice([1.189, 1.26]), 1.498):
            for harmonic in range(1, 9):
                tone = np.sin(2 * np.pi * root_hz * interval * harmonic * moments)
                wave[at : at + len(moments)] += tone * np.exp(-3 * moments) / harmonic**1.3
    return wave + 0.01 * random.standard_normal(len(wave))


def melody(seed: int, length_s: float = 10.0) -> Wave:
    """Return a bowed instrument with vibrato, which is the nearest to a voice."""
    random = np.random.default_rng(seed)
    wave, note = np.zeros(int(length_s * RATE)), int(0.35 * RATE)
    for at in range(0, len(wave), note):
        moments = np.arange(min(note, len(wave) - at)) / RATE
        tone_hz = 440 * 2 ** ((random.choice([0, 2, 4, 5, 7, 9, 11, 12]) - 12) / 12)
        phase = 2 * np.pi * np.cumsum(tone_hz * (1 + 0.005 * np.sin(2 * np.pi * 5.5 * moments))) / RATE
        bow = np.minimum(1, moments / 0.03) * np.minimum(1, (0.35 - moments) / 0.03)
        for harmonic in range(1, 12):
            wave[at : at + len(moments)] += np.sin(phase * harmonic) / harmonic * bow
    return wave


def keyboard(seed: int, length_s: float = 10.0) -> Wave:
    """Return keys that are pressed and let go."""
    random = np.random.default_rng(seed)
    wave = 0.001 * random.standard_normal(int(length_s * RATE))
    at_s = 0.1
    while at_s < length_s - 0.3:
        _add_knock(
            wave, random, at_s, length_s=0.03, decay=random.uniform(150, 600), level=random.uniform(0.3, 1)
        )
        _add_knock(wave, random, at_s + random.uniform(0.05, 0.09), length_s=0.01, decay=400, level=0.4)
        at_s += random.choice([0.09, 0.12, 0.16, 0.25, 0.5])
    return wave


def door(seed: int, length_s: float = 10.0) -> Wave:
    """Return doors that fall shut."""
    random = np.random.default_rng(seed)
    wave = 0.0005 * random.standard_normal(int(length_s * RATE))
    for at_s in random.uniform(0.5, length_s - 1.5, 4):
        at, moments = int(at_s * RATE), np.arange(int(0.6 * RATE)) / RATE
        rumble = np.cumsum(random.standard_normal(len(moments)))
        rumble = (rumble - rumble.mean()) / np.abs(rumble - rumble.mean()).max()
        bang = rumble * 0.6 + np.sin(2 * np.pi * random.uniform(50, 110) * moments)
        bang += 0.3 * random.standard_normal(len(moments)) * np.exp(-40 * moments)
        wave[at : at + len(moments)] += bang * np.exp(-random.uniform(6, 14) * moments)
    return wave


def drums(seed: int, length_s: float = 10.0) -> Wave:
    """Return a bass drum and a snare."""
    random = np.random.default_rng(seed)
    wave = np.zeros(int(length_s * RATE))
    for number, at in enumerate(range(0, len(wave) - RATE // 4, RATE // 4)):
        moments = np.arange(int(0.2 * RATE)) / RATE
        if number % 2:
            stroke = random.standard_normal(len(moments)) * np.exp(-25 * moments) * 0.7
        else:
            stroke = np.sin(2 * np.pi * (60 + 80 * np.exp(-30 * moments)) * moments) * np.exp(-12 * moments)
        wave[at : at + len(moments)] += stroke
    return wave


def silence(seed: int, length_s: float = 10.0) -> Wave:  # noqa: ARG001 - as the others
    return np.zeros(int(length_s * RATE))


NOISES: dict[str, Callable[[int], Wave]] = {
    one.__name__: one for one in (fan, hum, hiss, room, chords, melody, keyboard, door, drums, silence)
}


def _coloured(random: np.random.Generator, length_s: float, *, exponent: float) -> Wave:
    count = int(length_s * RATE)
    spectrum = np.fft.rfft(random.standard_normal(count))
    return np.fft.irfft(spectrum / np.maximum(np.fft.rfftfreq(count, 1 / RATE), 30) ** exponent, count)


def _add_knock(
    wave: Wave, random: np.random.Generator, at_s: float, *, length_s: float, decay: float, level: float
) -> None:
    at, moments = int(at_s * RATE), np.arange(int(length_s * RATE)) / RATE
    wave[at : at + len(moments)] += level * random.standard_normal(len(moments)) * np.exp(-decay * moments)
