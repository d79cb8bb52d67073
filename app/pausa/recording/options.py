"""What a recording is to be."""

from dataclasses import dataclass
from pathlib import Path

from pausa.core.settings import Container, Encoder, WhenActive


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingOptions:
    """What a recording is to be."""

    folder: Path
    container: Container = Container.MP4
    title: str = ""
    crf: int = 23
    encoder: Encoder = Encoder.AUTO
    when_active: WhenActive = WhenActive.REFUSE
    replace_discards: bool = False
    """With ``when_active`` replace: throw the old one away instead of keeping it."""
    max_ns: int | None = None
    """Stop when so much is recorded."""
    sound_correction_ns: int = 0
    devices_off_while_paused: bool = False
