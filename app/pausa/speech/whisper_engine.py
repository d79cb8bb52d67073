"""Whisper as CTranslate2 runs it, on the processor, with whole numbers of eight bits.

An utterance is given to the model with three seconds of silence after it, and not with as much as makes thirty: that is three times
as quick. What was said just before is its prompt; without that it hears *door* for *dough*. What it makes up where nobody
speaks is well known: thanks for watching, a sentence again and again. So what it says is weighed before it is believed.
"""

import importlib.util
import logging
import re
import sys
import types
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from pausa.core.paths import is_file
from pausa.core.words.word import Word
from pausa.speech.models import TOKENIZER, model_name
from pausa.speech.speech_engine import Mono, Recognised
from pausa.speech.word_begins import with_begins_of_sound

BEAM: Final = 5
FRAMES_HZ: Final = 100
"""Of the model's picture of the sound."""
MOST_FRAMES: Final = 3000
AFTER_FRAMES: Final = 300
LEAST_FRAMES: Final = 1000
"""With less room it says a short word three times."""
BIAS_S: Final = 0.115
"""So much too late the model believes words to begin and to end (tests/bench, against the times of a synthetic voice)."""
PROMPT_TOKENS: Final = 100
TOKENS_BEFORE_ENOUGH: Final = 24
TOKENS_PER_S: Final = 12
"""Nobody says more in a second."""
POOR_LOGPROB: Final = -1.0
"""What is less likely than that is not believed …"""
UNSURE_LOGPROB: Final = -0.7
"""… nor what is less likely than this where it says a phrase twice, or the model doubts that anybody speaks …"""
NO_SPEECH: Final = 0.6
"""… by so much."""
PROMPTING_LOGPROB: Final = -0.6
"""What is less likely than that is no prompt."""
REPETITIVE: Final = 2.4
"""How often as long a text is as it is when it is packed, from where on it goes round in circles."""
FAST_S: Final = 0.09
"""A repeated word that took less was not said again."""
OPENING: Final = "\"'“¿([{-"
CLOSING: Final = "\"'.。,，!！?？:：”)]}、"
_MADE_UP = re.compile(
    r"\W*(thank(s| you)( so much| very much)?( for (watching|listening|viewing).*)?|please subscribe.*|(bye\W*)+|you"
    r"|subtitles? by.*|untertitel.*|copyright.*|.*amara\.org.*|sous-titres.*|продолжение следует.*|ご視聴.*)\W*",
    re.IGNORECASE,
)
"""What the model says of silence and music. It is believed only where the model is sure."""
SURE_LOGPROB: Final = -0.45
_TWICE = re.compile(r"\b(\w[\w']*(?:\W+[\w']+){2,12})\W+\1\b")
"""A phrase of three words or more, and at once again."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Guess:
    tokens: tuple[int, ...]
    text: str
    logprob: float
    no_speech: float

    @property
    def is_repetitive(self) -> bool:
        data = self.text.encode()
        return len(data) > REPETITIVE * len(zlib.compress(data))

    @property
    def is_believed(self) -> bool:
        if not self.text.strip() or self.is_repetitive or self.logprob < POOR_LOGPROB:
            return False
        is_unsure = self.logprob < UNSURE_LOGPROB
        if is_unsure and (self.no_speech > NO_SPEECH or _TWICE.search(self.text.casefold())):
            return False
        return not (
            _MADE_UP.fullmatch(self.text.strip())
            and (self.logprob < SURE_LOGPROB or self.no_speech > NO_SPEECH)
        )


class WhisperRecogniser:
    """A loaded model of Whisper."""

    def __init__(self, folder: Path, *, language: str, threads: int) -> None:
        """``language``: as two letters; empty: found out. Raises ImportError, RuntimeError or ValueError."""
        if not is_file(folder / TOKENIZER):
            raise ValueError(f"no {TOKENIZER} in {folder}")
        _do_without_what_is_left_out()
        from faster_whisper import WhisperModel
        from faster_whisper.tokenizer import Tokenizer

        self._model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=threads)
        self._is_multilingual = bool(self._model.model.is_multilingual)
        self._language = language if self._is_multilingual else "en"
        self._make_tokenizer = partial(
            Tokenizer, self._model.hf_tokenizer, self._is_multilingual, task="transcribe"
        )
        self._tokenizers: dict[str, Any] = {}
        self._folder = folder

    @property
    def name(self) -> str:
        return f"Whisper {model_name(self._folder)}"

    def recognise(self, samples: Mono, *, before: str = "") -> Recognised:
        features = self._model.feature_extractor(samples.astype(np.float32) / 32768)
        frames = min(features.shape[-1] - 1, MOST_FRAMES)
        if frames < 1:
            return Recognised(())
        room = min(MOST_FRAMES, max(LEAST_FRAMES, frames + AFTER_FRAMES))
        padded = np.zeros((features.shape[0], room + room % 2), np.float32)
        padded[:, :frames] = features[:, :frames]
        encoded = self._model.encode(padded)
        language = self._language or self._model.model.detect_language(encoded)[0][0][0][2:-2]
        tokenizer = self._tokenizer(language)
        guess = self._guess(encoded, tokenizer, frames, before)
        if not guess.is_believed and before:
            guess = self._guess(encoded, tokenizer, frames, "")
        if not guess.is_believed:
            guess = self._guess(encoded, tokenizer, frames, "", has_times=False)
        if not guess.is_believed:
            log.debug("this is not believed: %s", guess)
            return Recognised((), language)
        words = _without_repetition(self._aligned(guess, encoded, tokenizer, frames))
        return Recognised(
            with_begins_of_sound(words, samples), language, is_sure=guess.logprob >= PROMPTING_LOGPROB
        )

    def _tokenizer(self, language: str) -> Any:  # noqa: ANN401 - faster-whisper has no types
        if language not in self._tokenizers:
            self._tokenizers[language] = self._make_tokenizer(language=language)
        return self._tokenizers[language]

    def _guess(
        self,
        encoded: Any,  # noqa: ANN401
        tokenizer: Any,  # noqa: ANN401
        frames: int,
        before: str,
        *,
        has_times: bool = True,
    ) -> _Guess:
        prompt = list(tokenizer.sot_sequence)
        if not has_times:
            prompt.append(tokenizer.no_timestamps)
        if before:
            prompt = [tokenizer.sot_prev, *tokenizer.encode(" " + before)[-PROMPT_TOKENS:], *prompt]
        most = TOKENS_BEFORE_ENOUGH + frames * TOKENS_PER_S // FRAMES_HZ
        found = self._model.model.generate(
            encoded,
            [prompt],
            beam_size=BEAM,
            max_length=len(prompt) + most,
            return_scores=True,
            return_no_speech_prob=True,
            max_initial_timestamp_index=50,
        )[0]
        tokens = found.sequences_ids[0]
        said = tuple(one for one in tokens if one < tokenizer.eot)
        logprob = found.scores[0] * len(tokens) / (len(tokens) + 1)
        return _Guess(said, tokenizer.decode(list(said)), float(logprob), float(found.no_speech_prob))

    def _aligned(
        self,
        guess: _Guess,
        encoded: Any,  # noqa: ANN401
        tokenizer: Any,  # noqa: ANN401
        frames: int,
    ) -> list[Word]:
        words: list[Word] = []
        opening = ""
        for one in self._model.find_alignment(tokenizer, [list(guess.tokens)], encoded, frames)[0]:
            text = str(one["word"])
            if text.strip() and text.strip() in OPENING and text.startswith(" "):
                opening = text.strip()
                continue
            if words and (not text.startswith(" ") or not text.strip()) and text.strip() in CLOSING:
                last = words[-1]
                words[-1] = Word(last.text + text.strip(), last.start_ns, last.end_ns, last.probability)
                continue
            start_ns = max(0, round((float(one["start"]) - BIAS_S) * 1e9))
            end_ns = max(start_ns, round((float(one["end"]) - BIAS_S) * 1e9))
            words.append(Word(opening + text.strip(), start_ns, end_ns, min(1.0, float(one["probability"]))))
            opening = ""
        return words


def _without_repetition(words: Sequence[Word]) -> list[Word]:
    """Return words without an end that repeats what was before it, in no time."""
    bare = [re.sub(r"\W", "", word.text.casefold()) for word in words]
    for count in range(len(words) // 2, 0, -1):
        if bare[-count:] != bare[-2 * count : -count]:
            continue
        again_ns = words[-1].end_ns - words[-count].start_ns
        first_ns = words[-count - 1].end_ns - words[-2 * count].start_ns
        if again_ns < first_ns / 2 or again_ns < count * FAST_S * 1e9:
            return _without_repetition(words[:-count])
    return list(words)


def _do_without_what_is_left_out() -> None:
    """Let faster-whisper load without what reads files and what fetches models: it gets samples and a folder from us.

    What fetches is left out even where it is installed, so that nothing here can ever ask the network.
    """
    sys.modules.setdefault("huggingface_hub", types.ModuleType("huggingface_hub"))
    if "av" not in sys.modules and importlib.util.find_spec("av") is None:
        sys.modules["av"] = types.ModuleType("av")
