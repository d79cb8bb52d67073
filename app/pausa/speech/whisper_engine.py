"""Whisper as faster-whisper runs it: small whole numbers, on the processor."""

import importlib.util
import sys
import types
from pathlib import Path

import numpy as np

from pausa.core.words.word import Word
from pausa.speech.engine import Mono, Recognised

BIAS_S = 0.12
"""So much too late Whisper believes words to begin."""


class WhisperRecogniser:
    """A loaded model of Whisper."""

    def __init__(self, folder: Path, *, language: str, threads: int) -> None:
        """``language``: as two letters; empty: found out for each utterance."""
        _do_without_what_is_left_out()
        from faster_whisper import WhisperModel

        self._model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=threads)
        self._language = language or (None if self._model.model.is_multilingual else "en")
        self._name = f"Whisper {folder.name}"

    @property
    def name(self) -> str:
        return self._name

    def recognise(self, samples: Mono) -> Recognised:
        segments, info = self._model.transcribe(
            (samples / np.float32(32768)).astype(np.float32),
            language=self._language,
            beam_size=1,
            temperature=0.0,
            condition_on_previous_text=False,
            word_timestamps=True,
        )
        words = []
        for segment in segments:
            for one in segment.words or ():
                start_ns = max(0, round((one.start - BIAS_S) * 1e9))
                end_ns = max(start_ns, round((one.end - BIAS_S / 2) * 1e9))
                words.append(Word(one.word.strip(), start_ns, end_ns, float(one.probability)))
        return Recognised(tuple(word for word in words if word.text), info.language)


def _do_without_what_is_left_out() -> None:
    """Let faster-whisper load without what reads files and what fetches models: it gets samples and a folder from us."""
    for name in ("av", "huggingface_hub"):
        if name not in sys.modules and importlib.util.find_spec(name) is None:
            sys.modules[name] = types.ModuleType(name)
