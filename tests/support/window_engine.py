"""The engine that the window works with, on synthetic devices and in folders of its own."""

from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from pausa.capture.devices import Devices
from pausa.core.paths import Places
from pausa.core.settings import Encoder
from pausa.main import Engine

OFFSCREEN = Path(__file__).with_name("screen.json")
"""A common screen for the platform "offscreen", whose own has 800 × 800 pixels."""
_devices: dict[frozenset[str], Devices] = {}
"""What the system has answered: it is asked by two children, which each window would start, and has no other devices soon."""


@contextmanager
def open_window_engine(home: Path, **settings: Any) -> Iterator[Engine]:
    """Open an engine; ``settings`` replace the usual ones."""
    devices = {"camera": "synthetic", "microphone": "synthetic"}
    with closing(Engine(Places.under(home))) as engine:
        engine.settings.change(**{**devices, "encoder": Encoder.X264, "welcomed": True, **settings})
        ask = engine.list_devices

        def list_devices(kinds: Collection[Any] | None = None) -> Devices:
            wanted = frozenset(kinds or ())
            if wanted not in _devices:
                _devices[wanted] = ask(kinds)
            return _devices[wanted]

        engine.list_devices = list_devices  # type: ignore[method-assign]
        yield engine
