"""The engine as the window gets it, in a home of its own, on the synthetic devices."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from pausa.core.paths import Places
from pausa.core.settings import Encoder
from pausa.main import Engine

OFFSCREEN = Path(__file__).with_name("screen.json")
"""Qt's own screen in memory is 800 × 800, this one is a desk's."""


@contextmanager
def open_window_engine(home: Path, **settings: Any) -> Iterator[Engine]:
    """``settings``: those that differ."""
    devices = {"camera": "synthetic", "microphone": "synthetic"}
    with closing(Engine(Places.under(home))) as engine:
        engine.settings.change(**{**devices, "encoder": Encoder.X264, "welcomed": True, **settings})
        yield engine
