"""The event that tells what is said in a finished file."""

import time
from pathlib import Path

from pausa.core.events import TranscriptReady
from pausa.core.states import State
from pausa.core.words.finished_words import finished_words
from pausa.core.words.transcript import Transcript
from pausa.recording.workspace.journal import Journal


def words_event(journal: Journal, words: Transcript, path: Path, *, keeps_hidden: bool) -> TranscriptReady:
    """Return the event that tells what is said in a finished file. ``keeps_hidden``: what it does not show can be put back."""
    return TranscriptReady(
        recording_id=journal.recording_id,
        state=State.READY,
        monotonic_ns=time.monotonic_ns(),
        transcript=finished_words(words, journal.kept, journal.tick_rate, keeps_hidden=keeps_hidden),
        path=path,
    )
