"""Pausa without a window, with a server of OBS's protocol: prints its address and every event; ends with its input.

Run as ``python obs_program.py HOME camera=0 microphone=default …``.
"""

import json
import sys
import threading
from pathlib import Path

from pausa.capture.requests import camera_request, microphone_request
from pausa.core.events import Event
from pausa.core.paths import Places
from pausa.main import Engine

PASSWORD = "correct horse"
PROGRAM = Path(__file__)


def main(home: str, *settings: str) -> None:
    engine = Engine(Places.under(Path(home)))
    printing = threading.Lock()

    def tell(said: object) -> None:
        with printing:
            print(json.dumps(said, default=str), flush=True)

    def hear(event: Event) -> None:
        tell(event.as_json())

    try:
        engine.subscribe(hear)
        engine.remote_secrets.set_obs_password(PASSWORD)
        engine.settings.change(
            **dict(one.split("=", 1) for one in settings), folder=home, obs_on=True, obs_port=0
        )
        value = engine.settings.value
        engine.hub.use(camera_request(value), microphone_request(value))
        engine.remote.follow()
        engine.remote.wait_until_settled(60)
        tell({"event": "address", "address": engine.remote.status("obs").address})
        sys.stdin.read()
    finally:
        engine.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
