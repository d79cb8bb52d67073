"""A program that tells webhooks of recordings until it is killed; run as a script, with its folder and what to begin with."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pausa.control.webhooks.webhooks import Webhooks
from support.told_recordings import ToldRecording

RECORDINGS = 5


def main(folder: Path, first: int) -> None:
    webhooks = Webhooks(folder / "remote", memory=folder / "memory")
    recordings = [ToldRecording(webhooks, first + number).start() for number in range(RECORDINGS)]
    step = 0
    while True:
        for recording in recordings:
            recording.mark(f"{recording.id} {step}")
            # Whoever reads this may kill us: what it names was told.
            sys.stdout.write(f"{recording.id} {step}\n")
            sys.stdout.flush()
        step += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
