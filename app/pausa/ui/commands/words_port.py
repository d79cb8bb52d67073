"""What is written of what is said, and the scripts, as far as the window uses them, as protocols."""

from typing import Protocol

from pausa.core.words.transcript import Transcript


class LiveWordsPort(Protocol):
    def transcript(self, recording_id: str) -> Transcript | None:
        """Return the words of an active recording, as it is now; None: none are written. Any thread; does not block."""


class ScriptsPort(Protocol):
    """The scripts to read from, by recording. All of it may block."""

    def script(self, recording_id: str) -> str:
        """Return it; empty: there is none."""

    def keep_script(self, recording_id: str, text: str) -> None:
        """Keep it in the place of the one before; empty: keep none."""
