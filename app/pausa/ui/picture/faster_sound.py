"""Plays sound faster or slower at the same pitch: by overlapping pieces of it where they look alike (WSOLA).

Verhelst and Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high quality time-scale
modification of speech", ICASSP 1993.
"""

import numpy as np
from numpy.typing import NDArray

_HOP_S = 0.012
"""So much of the result is made at a time; each piece is two of it long."""
_SEARCH_S = 0.008
"""How far from its place a piece is looked for: a period of the lowest voices."""
_EVERY = 4
"""Places are compared by each fourth sample."""


class FasterSound:
    """Takes 16-bit samples as they are, and gives those that are heard."""

    def __init__(self, *, speed: float, sample_rate: int, channels: int) -> None:
        self._speed, self._channels = speed, channels
        self._hop = round(_HOP_S * sample_rate)
        self._search = round(_SEARCH_S * sample_rate)
        self._fade = np.hanning(2 * self._hop + 1)[: 2 * self._hop, None]
        self._held: NDArray[np.float64] = np.zeros((0, channels))
        self._first = 0
        """The place of the first held sample in all that was given."""
        self._made = 0
        """How many pieces were made."""
        self._tail: NDArray[np.float64] = np.zeros((self._hop, channels))
        self._natural = 0
        """Where the piece before would go on."""

    def put(self, samples: bytes) -> bytes:
        """Take what comes next, and return what can be heard by now."""
        given = np.frombuffer(samples, np.int16).reshape(-1, self._channels).astype(float)
        self._held = np.concatenate([self._held, given])
        found = []
        while (piece := self._next()) is not None:
            found.append(piece)
        if not found:
            return b""
        return np.clip(np.rint(np.concatenate(found)), -32768, 32767).astype("<i2").tobytes()

    def _next(self) -> NDArray[np.float64] | None:
        wanted = round(self._made * self._hop * self._speed) - self._first
        natural = self._natural - self._first
        end = max(wanted + self._search, natural) + 2 * self._hop
        if end > len(self._held):
            return None
        begin = wanted if self._made == 0 else self._alike(wanted, natural)
        piece = self._held[begin : begin + 2 * self._hop] * self._fade
        if self._made == 0:
            piece[: self._hop] = self._held[begin : begin + self._hop]
        result = self._tail + piece[: self._hop]
        self._tail = piece[self._hop :]
        self._made += 1
        self._natural = self._first + begin + self._hop
        self._let_go()
        return result

    def _alike(self, wanted: int, natural: int) -> int:
        """Return where near ``wanted`` the sound goes on most like it does at ``natural``."""
        lowest = max(0, wanted - self._search)
        mono = self._held[lowest : wanted + self._search + self._hop : _EVERY].mean(axis=1)
        like = self._held[natural : natural + self._hop : _EVERY].mean(axis=1)
        products = np.correlate(mono, like)
        energy = np.convolve(mono**2, np.ones(len(like)), "valid")
        return lowest + _EVERY * int(np.argmax(products / np.sqrt(energy + 1.0)))

    def _let_go(self) -> None:
        """Drop what no later piece needs."""
        wanted = round(self._made * self._hop * self._speed) - self._search
        before = min(wanted, self._natural) - self._first
        if before > 0:
            self._held = self._held[before:]
            self._first += before
