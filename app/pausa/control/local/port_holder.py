"""Whether a port is in use because Pausa itself is served there already, with the same settings."""

import os
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from pausa.control.local.local_client import LocalClient
from pausa.control.local.nobody_answers import NobodyAnswersError
from pausa.control.remote.port_taken import taken_by_pausa
from pausa.core.sentences import NOTHING, Sentence

_ANSWER_S: Final = 2.0


def port_holder(home: Path, port: int) -> Sentence:
    """Say which other Pausa with the settings in ``home`` is commanded at ``port``; empty: none is. Blocks for seconds at most."""
    told = _status(home)
    process = told.get("process")
    addresses = told.get("addresses")
    if process == os.getpid() or not isinstance(addresses, dict):
        return NOTHING
    for address in addresses.values():
        if urlsplit(str(address)).port == port:
            return taken_by_pausa(str(address), process=str(process), home=home)
    return NOTHING


def _status(home: Path) -> dict[str, Any]:
    try:
        with LocalClient(home, answer_s=_ANSWER_S) as client:
            return client.ask({"command": "status"})
    except (NobodyAnswersError, TimeoutError):
        return {}
