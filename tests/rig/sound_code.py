"""The code in the sound of the rig's microphone: when each 100 ms of it were played.

A slot is 100 ms of CLOCK_MONOTONIC. It begins with a chirp, whose place can be found to a fraction of a sample; five
tones follow, which spell the slot's number modulo 65536 (1.8 hours) and a check digit. ``fakemic.c`` plays it: keep
the two in step. The tones are low and soft, so that an AAC encoder does not make clicks of them.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Signal = npt.NDArray[np.float64]

SLOT_S = 0.1
SLOTS = 65536
CHIRP_S, CHIRP_EDGE_S = 0.016, 0.006
CHIRP_FROM_HZ, CHIRP_WIDTH_HZ = 2400, 2000
DIGITS = 5
FIRST_DIGIT_S, DIGIT_S, DIGIT_EDGE_S = 0.018, 0.015, 0.004
LOWEST_TONE_HZ, TONE_STEP_HZ = 700, 100
MIXED_BY, UNMIXED_BY = 40503, 30599
"""Multiplied modulo 65536, neighbouring slots differ in each digit; the second number undoes the first."""
LEAST_LIKENESS = 0.6
"""A perfect chirp has 1."""
LEAST_LEAD = 1.3
"""How much louder than the second loudest a digit's tone must be."""
BLOCK = 1 << 17


@dataclass(frozen=True)
class Marker:
    """The begin of a slot: at which sample of the recording it lies, and which slot it is, modulo ``SLOTS``."""

    sample: float
    slot: int


def sound_at(times_s: Signal) -> Signal:
    """Return the sound, without the microphone's noise, at these moments of CLOCK_MONOTONIC."""
    slots = np.floor(times_s / SLOT_S + 1e-9).astype(np.int64)
    into = np.maximum(0, times_s - slots * SLOT_S)
    phase = CHIRP_FROM_HZ * into + CHIRP_WIDTH_HZ / CHIRP_S * into * into / 2
    chirp = 0.25 * _window(into, CHIRP_S, CHIRP_EDGE_S) * np.sin(2 * np.pi * phase)
    mixed = (slots & 0xFFFF) * MIXED_BY & 0xFFFF
    digits = np.stack([mixed >> 12 & 15, mixed >> 8 & 15, mixed >> 4 & 15, mixed & 15, _check_digit(mixed)])
    since_first = into - FIRST_DIGIT_S
    place = np.floor(since_first / DIGIT_S).astype(int)
    digit = np.take_along_axis(digits, np.clip(place, 0, DIGITS - 1)[None], 0)[0]
    since = since_first - place * DIGIT_S
    hz = LOWEST_TONE_HZ + TONE_STEP_HZ * digit
    tone = 0.2 * _window(since, DIGIT_S, DIGIT_EDGE_S) * np.sin(2 * np.pi * hz * since)
    return np.where(into < CHIRP_S, chirp, np.where((place >= 0) & (place < DIGITS), tone, 0.0))


def read_sound(samples: Signal, rate: int) -> list[Marker]:
    """Find the slots in a recording (mono)."""
    times = np.arange(int(CHIRP_S * rate)) / rate
    phase = CHIRP_FROM_HZ * times + CHIRP_WIDTH_HZ / CHIRP_S * times * times / 2
    chirp = _window(times, CHIRP_S, CHIRP_EDGE_S) * np.exp(2j * np.pi * phase)
    if len(samples) < len(chirp) + 10:
        return []
    match = np.abs(correlate(samples, chirp))
    energy = np.convolve(samples * samples, np.ones(len(chirp)), "valid") * np.sum(np.abs(chirp) ** 2) / 2
    likeness = match / np.sqrt(2 * energy + 1e-6 * len(chirp))
    width = int(0.02 * rate)
    candidates = np.flatnonzero(likeness > LEAST_LIKENESS)
    markers, place = [], 0
    while place < len(candidates):
        first = int(candidates[place])
        near = slice(first, first + width)
        best = first + int(np.argmax(match[near] * (likeness[near] > LEAST_LIKENESS)))
        place = int(np.searchsorted(candidates, best + width))
        slot = _slot_after(samples, rate, best)
        if slot is not None:
            markers.append(Marker(best + _peak(match, best), slot))
    return markers


def correlate(samples: Signal, taps: npt.NDArray[np.complex128]) -> npt.NDArray[np.complex128]:
    """Return the correlation of ``samples`` with ``taps`` wherever they overlap wholly, made in blocks by FFT."""
    spectrum = np.conj(np.fft.fft(taps, BLOCK))
    result = np.empty(max(0, len(samples) - len(taps) + 1), complex)
    step = BLOCK - len(taps) + 1
    for begin in range(0, len(result), step):
        block = np.fft.ifft(np.fft.fft(samples[begin : begin + BLOCK], BLOCK) * spectrum)
        count = min(step, len(result) - begin)
        result[begin : begin + count] = block[:count]
    return result


def _slot_after(samples: Signal, rate: int, chirp: int) -> int | None:
    """Read the digits that follow a chirp; None where they cannot be read or do not agree."""
    width = int(DIGIT_S * rate)
    times = np.arange(width) / rate
    tones_hz = LOWEST_TONE_HZ + TONE_STEP_HZ * np.arange(16)
    bank = np.exp(-2j * np.pi * tones_hz[:, None] * times) * _window(times, DIGIT_S, DIGIT_EDGE_S)
    digits = []
    for place in range(DIGITS):
        begin = round(chirp + (FIRST_DIGIT_S + place * DIGIT_S) * rate)
        if begin + width > len(samples):
            return None
        levels = np.abs(bank @ samples[begin : begin + width])
        second, loudest = np.sort(levels)[-2:]
        if loudest / (second + 1e-9) <= LEAST_LEAD:
            return None
        digits.append(int(np.argmax(levels)))
    mixed = digits[0] << 12 | digits[1] << 8 | digits[2] << 4 | digits[3]
    return mixed * UNMIXED_BY % SLOTS if _check_digit(mixed) == digits[4] else None


def _peak(values: Signal, place: int) -> float:
    """Return where between the samples the peak about ``place`` lies, −1 to 1, by a parabola."""
    if not 0 < place < len(values) - 1:
        return 0.0
    before, at, after = values[place - 1 : place + 2]
    bend = before - 2 * at + after
    return float(np.clip(0.5 * (before - after) / bend, -1, 1)) if bend else 0.0


def _window(times_s: Signal, length_s: float, edge_s: float) -> Signal:
    """Return 1 within the length, with edges of a raised cosine."""
    to_edge = np.minimum(times_s, length_s - times_s)
    edge = 0.5 - 0.5 * np.cos(np.pi * np.clip(to_edge, 0, edge_s) / edge_s)
    return np.where((times_s < 0) | (times_s >= length_s), 0.0, np.where(to_edge >= edge_s, 1.0, edge))


def _check_digit(mixed: int) -> int:
    return ((mixed >> 12 & 15) + 3 * (mixed >> 8 & 15) + 5 * (mixed >> 4 & 15) + 7 * (mixed & 15) + 5) & 15
