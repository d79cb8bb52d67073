"""A port at which something listens already."""

from pathlib import Path

from pausa.core.errors import PausaError
from pausa.core.sentences import Sentence, sentence


class PortTaken(PausaError):
    """A face cannot be opened because something listens at its port already."""

    def __init__(self, message: Sentence, *, port: int) -> None:
        super().__init__(message)
        self.port = port


def taken_by_pausa(address: str, *, process: str, home: Path) -> Sentence:
    """Say that another Pausa with the settings in ``home`` is commanded at ``address``."""
    return sentence(
        "This Pausa is already commanded at {address}: another one runs with the same settings (process {process}, {home}). Use that one, or end it, or choose another port.",
        address=address,
        process=process,
        home=home,
    )
