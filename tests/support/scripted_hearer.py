"""What makes hearers whose child hears by a rule."""

from collections.abc import Callable

from pausa.core.errors import PausaError
from pausa.media.process import Partner
from pausa.recording.transcribing.live_transcript import Hearer, Hearing, NewHearer
from pausa.speech.transcriber import SpeechOptions, Transcriber
from support import scripted_speech


def scripted_hearer(*ways: str, rests: Callable[[], bool] = lambda: False) -> NewHearer:
    """``ways``: as of the child's command. ``rests``: whether something else needs the processor."""

    def new(hear: Callable[[Hearing], None], failed: Callable[[PausaError], None]) -> Hearer:
        return Transcriber(
            SpeechOptions(engine="pocketsphinx", language="en"),
            start_child=lambda _: Partner(scripted_speech.command(*ways)),
            hear=hear,
            failed=failed,
            rests=rests,
        )

    return new
