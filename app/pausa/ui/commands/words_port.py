"""The scripts to read from, as far as the window uses them, as a protocol."""

from typing import Protocol


class ScriptsPort(Protocol):
    """The scripts to read from, by recording. All of it may block."""

    def script(self, recording_id: str) -> str:
        """Return it; empty: there is none."""

    def keep_script(self, recording_id: str, text: str) -> None:
        """Keep it in the place of the one before; empty: keep none."""
