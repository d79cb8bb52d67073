"""A program that records, pauses and resumes until it is killed, naming each event that webhooks have heard; run as a script, with its home."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pausa.core import events
from pausa.core.states import Command
from support.remote_engine import open_remote_engine

NAMES = {
    events.RecordingStarted: "started",
    events.RecordingPaused: "paused",
    events.RecordingResumed: "resumed",
}


def tell(event: events.Event) -> None:
    if (name := NAMES.get(type(event))) is not None:
        # Whoever reads this may kill us.
        print(name, flush=True)


def main(home: Path) -> None:
    with open_remote_engine(home) as remote:
        assert remote.engine.recorder is not None
        remote.engine.subscribe(tell)  # after the webhooks
        recording_id = remote.start()
        while True:
            remote.record_more(recording_id)
            remote.give(Command.PAUSE, recording_id)
            remote.give(Command.RESUME, recording_id)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
