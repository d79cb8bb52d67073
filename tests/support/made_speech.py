"""Speech that is made: texts whose every word has a known time, and what else a microphone hears."""

import ctypes
import ctypes.util
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.int16]
RATE = 22_050
"""Of espeak-ng."""
_SYNCHRONOUS = 2
_WORD = 1
_SPEED = 1
_CHARACTERS = 1

PLANTS = (
    "Good morning, everyone. Today we will look at how plants turn light into food. A leaf is a small "
    "factory. It takes water from the soil and carbon dioxide from the air. With the energy of the sun it"
    " makes sugar, and it gives back oxygen. This process is called photosynthesis. Without it there "
    "would be no life as we know it. Let us begin with the structure of a leaf. The upper side is covered"
    " with a thin layer of wax. Below it there are cells that contain small green bodies. Inside these "
    "bodies the light is captured. In the next part we will measure how much oxygen a plant produces in "
    "one hour. Please write down your results in the table on page twelve. When you have finished, "
    "compare them with the results of your neighbor. Next week we will repeat the experiment in the dark."
)
BREAD = (
    "Welcome back to the kitchen. In this lesson we bake a simple loaf of bread. You need flour, water, "
    "salt, and a little yeast. First, weigh the flour and put it into a large bowl. Make a hole in the "
    "middle and pour the water into it. Stir slowly with a wooden spoon until all of the flour is wet. "
    "Then cover the bowl with a towel and wait for half an hour. After that, add the salt and fold the "
    "dough four times. It should be smooth and a little sticky. Let it rest in a warm place until it has "
    "become twice as large. Now heat the oven. Shape the dough into a ball and put it on a hot stone. "
    "Bake it for forty minutes. The bread is ready when it sounds hollow. Wait until it is cold before "
    "you cut it."
)
REPORT = (
    "Hello, and thank you for joining this short report about our project. Last month we finished the "
    "first version of the program and gave it to twenty people. Most of them found it easy to use. Three "
    "people could not open their old files, and we have found the reason for that. The next version will "
    "be ready before the end of summer. It starts twice as fast and needs less memory. We also listened "
    "to those who asked for larger letters. There are two problems that we have not solved. The first one"
    " is the cost of the new machines. The second one is that one of our colleagues will leave the team "
    "in October. I would like to talk about both of them at our meeting on Monday. Please send me your "
    "questions before Friday evening."
)
TEXTS = (PLANTS, BREAD, REPORT)
"""English, of a minute each."""


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """A word where its sound begins."""

    text: str
    start_s: float | None
    """None: the voice draws it together with the one before."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Sound of one channel, and the words in it."""

    samples: Samples
    words: tuple[SpokenWord, ...]
    rate: int = RATE

    @property
    def duration_s(self) -> float:
        return len(self.samples) / self.rate

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    def __add__(self, other: "Spoken") -> "Spoken":
        moved = tuple(
            replace(word, start_s=word.start_s + self.duration_s if word.start_s is not None else None)
            for word in other.words
        )
        return Spoken(np.concatenate((self.samples, other.samples)), self.words + moved, self.rate)

    def with_noise(self, noise: Samples) -> "Spoken":
        """Return it with another sound under it, which is repeated as often as it takes."""
        under = np.resize(noise, len(self.samples)).astype(np.int32)
        return replace(self, samples=np.clip(self.samples + under, -32768, 32767).astype(np.int16))

    def louder(self, factor: float) -> "Spoken":
        """Return it louder, clipped where it does not fit."""
        return replace(self, samples=np.clip(self.samples * factor, -32768, 32767).astype(np.int16))


class _Event(ctypes.Structure):
    _fields_: ClassVar = [
        ("kind", ctypes.c_int),
        ("identifier", ctypes.c_uint),
        ("place", ctypes.c_int),
        ("length", ctypes.c_int),
        ("at_ms", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user", ctypes.c_void_p),
        ("name", ctypes.c_void_p),
    ]


_Heard = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class _Voice:
    """espeak-ng's library, of which a process has one."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(ctypes.util.find_library("espeak-ng") or "libespeak-ng.so.1")
        assert self._library.espeak_Initialize(_SYNCHRONOUS, 500, None, 0) == RATE
        self._samples: list[Samples] = []
        self._words: list[tuple[float, int, int]] = []
        self._heard = _Heard(self._hear)
        self._library.espeak_SetSynthCallback(self._heard)

    def _hear(self, samples: Any, count: int, events: Any) -> int:
        if count > 0:
            self._samples.append(np.ctypeslib.as_array(samples, (count,)).copy())
        number = 0
        while events[number].kind != 0:
            one = events[number]
            if one.kind == _WORD:
                self._words.append((one.at_ms / 1000, one.place - 1, one.length))
            number += 1
        return 0

    def speak(self, text: str, voice: str, words_per_minute: int) -> Spoken:
        self._samples.clear()
        self._words.clear()
        assert self._library.espeak_SetVoiceByName(voice.encode()) == 0
        self._library.espeak_SetParameter(_SPEED, words_per_minute, 0)
        said = text.encode() + b"\0"
        self._library.espeak_Synth(said, len(said), 0, _CHARACTERS, 0, 1, None, None)
        self._library.espeak_Synchronize()
        begins = {place: at_s for at_s, place, length in self._words if length}
        words = tuple(
            SpokenWord(one.group(), next((begins[at] for at in range(*one.span()) if at in begins), None))
            for one in re.finditer(r"\S+", text)
        )
        return Spoken(np.concatenate(self._samples), words)


@cache
def _voice() -> _Voice:
    return _Voice()


def speak(text: str, *, voice: str = "en-us", words_per_minute: int = 150) -> Spoken:
    """Return ``text`` as espeak-ng says it."""
    return _voice().speak(text, voice, words_per_minute)


def silence(duration_s: float, *, rate: int = RATE) -> Spoken:
    """Return digital silence."""
    return Spoken(np.zeros(round(duration_s * rate), np.int16), (), rate)


def fan(duration_s: float, *, level: float = 400, rate: int = RATE) -> Samples:
    """Return brown noise, as a fan beside the microphone makes it; ``level`` is its effective value."""
    white = np.random.default_rng(7).standard_normal(round(duration_s * rate))
    brown = np.cumsum(white)
    brown -= np.convolve(brown, np.ones(1001) / 1001, "same")
    return np.asarray(brown / brown.std() * level, np.int16)


def music(duration_s: float, *, level: float = 3000, rate: int = RATE) -> Samples:
    """Return chords of plucked strings over a beat."""
    at = np.arange(round(duration_s * rate)) / rate
    sound = np.zeros(len(at))
    for bar, root in zip(range(int(duration_s * 2) + 1), _roots(), strict=False):
        since = at - bar / 2
        sounding = (since >= 0) & (since < 2)
        for step in (0, 4, 7, 12):
            pitch = root * 2 ** (step / 12)
            for harmonic in range(1, 6):
                sound[sounding] += (
                    np.sin(2 * np.pi * pitch * harmonic * since[sounding])
                    * np.exp(-3 * since[sounding])
                    / harmonic
                )
        drum = (since >= 0) & (since < 0.1)
        sound[drum] += 3 * np.sin(2 * np.pi * 60 * since[drum]) * np.exp(-30 * since[drum])
    return np.asarray(sound / np.abs(sound).max() * level * 3, np.int16)


def _roots() -> Iterator[float]:
    while True:
        yield from (220.0, 174.6, 130.8, 196.0)


def at_rate(spoken: Spoken, rate: int) -> Spoken:
    """Return it at another rate, without a delay."""
    if rate == spoken.rate:
        return spoken
    at = np.arange(int(len(spoken.samples) * rate / spoken.rate)) * spoken.rate / rate
    samples = np.interp(at, np.arange(len(spoken.samples)), spoken.samples)
    return Spoken(samples.astype(np.int16), spoken.words, rate)
