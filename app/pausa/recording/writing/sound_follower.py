"""Who follows the sound of a recording while it is written: told in which files it lies, and how far."""

from pathlib import Path
from typing import Protocol

from pausa.core.edit.spans import Spans


class SoundFollower(Protocol):
    """Called on the recording's thread: must return at once, and must not raise."""

    def begin(self, take: int, path: Path, *, first_sample: int, at_ns: int) -> None:
        """More of a take is written to this file, which is there already. ``at_ns``: since when."""
        ...

    def written(self, take: int, samples: int) -> None:
        """So many samples of the take are in its files by now."""
        ...

    def end(self, take: int, samples: int, *, goes_on: bool) -> None:
        """A part of the take is closed, which has so many samples up to here. ``goes_on``: in another file."""
        ...

    def show(self, spans: Spans, gone: Spans) -> None:
        """This is shown now, and this has been discarded for good. An open take is shown without an end."""
        ...

    def move_to(self, folder: Path) -> None:
        """The recording goes on in another folder."""
        ...


class NobodyFollows:
    """Nobody follows."""

    def begin(self, take: int, path: Path, *, first_sample: int, at_ns: int) -> None:
        """Do nothing, as in all others."""

    def written(self, take: int, samples: int) -> None: ...

    def end(self, take: int, samples: int, *, goes_on: bool) -> None: ...

    def show(self, spans: Spans, gone: Spans) -> None: ...

    def move_to(self, folder: Path) -> None: ...
