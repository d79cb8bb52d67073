"""Another Pausa that runs with the same settings, and whether a port is in use because it is served there."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from pausa.control.local.local_client import LocalClient
from pausa.control.local.nobody_answers import NobodyAnswersError
from pausa.control.remote.port_taken import taken_by_pausa
from pausa.core.sentences import NOTHING, Sentence

_ANSWER_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class OtherPausa:
    """Another Pausa with the same settings, which is the one that answers other programs of this user."""

    home: Path
    """The folder of the settings."""
    process: str
    addresses: Mapping[str, str]
    """By face, where it is commanded over the network."""

    def told_of(self, port: int) -> Sentence:
        """Say that it is commanded at ``port``; empty: it is not."""
        for address in self.addresses.values():
            if urlsplit(str(address)).port == port:
                return taken_by_pausa(str(address), process=self.process, home=self.home)
        return NOTHING


def other_pausa(home: Path) -> OtherPausa | None:
    """Return the other Pausa that runs with the settings in ``home``; None: there is none. Blocks for seconds at most."""
    told = _status(home)
    process, addresses = told.get("process"), told.get("addresses")
    if process in (None, os.getpid()):
        return None
    return OtherPausa(home, str(process), addresses if isinstance(addresses, dict) else {})


def port_holder(home: Path, port: int) -> Sentence:
    """Say which other Pausa with the settings in ``home`` is commanded at ``port``; empty: none is. Blocks for seconds at most."""
    other = other_pausa(home)
    return other.told_of(port) if other is not None else NOTHING


def _status(home: Path) -> dict[str, Any]:
    try:
        with LocalClient(home, answer_s=_ANSWER_S) as client:
            return client.ask({"command": "status"})
    except (NobodyAnswersError, TimeoutError):
        return {}
