"""PocketSphinx, with the model for English that is in its package: small, and wrong in most words.

It shows that another engine can stand behind the same interface, and needs no model.
"""

from typing import Final

from pausa.core.words.word import Word
from pausa.speech.speech_engine import Mono, Recognised
from pausa.speech.word_begins import with_begins_of_sound

FRAME_NS: Final = 10_000_000
_NO_WORDS = ("<", "[", "+")
"""With which silences and noises begin."""


class PocketsphinxRecogniser:
    """A loaded model of PocketSphinx."""

    def __init__(self) -> None:
        """Raises ImportError or RuntimeError."""
        from pocketsphinx import Decoder

        self._decoder = Decoder(samprate=16000.0, loglevel="FATAL")

    @property
    def name(self) -> str:
        return "PocketSphinx"

    def recognise(self, samples: Mono, *, before: str = "") -> Recognised:  # noqa: ARG002 - it knows no context
        self._decoder.start_utt()
        self._decoder.process_raw(samples.tobytes(), no_search=False, full_utt=True)
        self._decoder.end_utt()
        said = [
            Word(
                one.word.partition("(")[0],
                one.start_frame * FRAME_NS,
                (one.end_frame + 1) * FRAME_NS,
                min(1.0, max(0.0, one.prob)),
            )
            for one in self._decoder.seg()
            if not one.word.startswith(_NO_WORDS)
        ]
        return Recognised(with_begins_of_sound(said, samples), "en")
