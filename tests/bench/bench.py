"""Measure again what app/docs/figures.md and the decisions name.

    python3 packaging/dev.py bench [WORD …] [--runs 3] [--size 1280x720 …] [--seconds 60]

sync      picture against sound, leaks and edges, over three pauses
pauses    the same over fifty pauses, and the time from Stop to the finished file
drift     the same over two minutes with a microphone that is 200 ppm off
long      frames and memory over twenty minutes (or --minutes)
cpu       processor time, in turn with ffmpeg's command line
window    processor time with the window, first picture and longest stall; needs Xvfb and xdotool
stitch    joining an hour of segments, beside a copy of the same bytes; needs no rig
save      saving an hour from which ten places were removed, at once and prepared; needs no rig
remote    command to confirmed by each face of remote control, and what of their pauses is in the file
clients   500 clients (or --clients) that command the same recordings for a minute (or --seconds)
search    looking for words in what was said in a thousand hours (or --hours); needs no rig
words     mistakes, times and lateness of words, what they cost, and frames beside them; needs no rig
kill      what is missing after a kill at 100 random moments (or --kills); needs no rig

All but stitch, save, search, words and kill run on the camera and microphone rig of tests/rig, which is set up first: on Debian and Ubuntu its
packages are installed where the user may do that, and elsewhere it says what is missing. Without a word: sync, cpu
and stitch. Each figure is the median of the runs; the machine may be noisy, so compare only runs of the same hour.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "app")]

from edit_save import measure_save
from killing import measure_kills
from on_the_rig import measure_cpu, measure_drift, measure_long, measure_pauses, measure_sync, measure_window
from remote_faces import measure_clients, measure_remote
from spoken_words import measure_words
from stitching import measure_stitch
from word_search import measure_search

from support import rig
from support.real_window import HAS_VIRTUAL_SCREEN

USUAL = ("sync", "cpu", "stitch")
WITHOUT_RIG = ("stitch", "save", "search", "words", "kill")
SIZES = ("1280x720", "1920x1080")


@dataclass(frozen=True)
class Wanted:
    """What one measurement is asked for."""

    size: str
    runs: int
    seconds: int
    minutes: int
    kills: int
    hours: int
    clients: int
    folder: Path
    """For its files; removed afterwards."""


MEASURES: dict[str, Callable[[Wanted], None]] = {
    "sync": lambda wanted: measure_sync(wanted.folder, wanted.size, wanted.runs),
    "pauses": lambda wanted: measure_pauses(wanted.folder, wanted.size, wanted.runs),
    "drift": lambda wanted: measure_drift(wanted.folder, wanted.size, wanted.runs),
    "long": lambda wanted: measure_long(wanted.folder, wanted.size, wanted.minutes),
    "cpu": lambda wanted: measure_cpu(wanted.folder, wanted.size, wanted.runs, wanted.seconds),
    "window": lambda wanted: measure_window(wanted.folder, wanted.size, wanted.runs, wanted.seconds),
    "remote": lambda wanted: measure_remote(wanted.folder, wanted.size, wanted.runs),
    "clients": lambda wanted: measure_clients(wanted.folder, wanted.size, wanted.clients, wanted.seconds),
    "stitch": lambda wanted: measure_stitch(wanted.folder),
    "save": lambda wanted: measure_save(wanted.folder),
    "search": lambda wanted: measure_search(wanted.folder, wanted.hours),
    "words": lambda wanted: measure_words(wanted.folder, wanted.size),
    "kill": lambda wanted: measure_kills(wanted.folder, wanted.kills),
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", nargs="*", metavar="WORD", help=", ".join(MEASURES))
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--size", action="append", help="of the pictures; may be repeated")
    parser.add_argument(
        "--seconds", type=int, default=60, help="of each run of cpu and window, and of clients"
    )
    parser.add_argument("--minutes", type=int, default=20, help="of long")
    parser.add_argument("--kills", type=int, default=100, help="of kill")
    parser.add_argument("--hours", type=int, default=1000, help="of search")
    parser.add_argument("--clients", type=int, default=500)
    asked = parser.parse_args()
    words = asked.what or USUAL
    unknown = [word for word in words if word not in MEASURES]
    if unknown:
        parser.error(f"cannot measure {', '.join(unknown)}")
    on_rig = [word for word in words if word not in WITHOUT_RIG]
    if on_rig and not rig.set_up():
        return 1
    if "window" in words and not HAS_VIRTUAL_SCREEN:
        print("window needs Xvfb and xdotool (sudo apt-get install xvfb xdotool)", file=sys.stderr)
        return 1
    for word in words:
        # They have one size of their own.
        for size in ["1280x720"] if word in WITHOUT_RIG else asked.size or SIZES:
            with tempfile.TemporaryDirectory() as folder:
                MEASURES[word](
                    Wanted(
                        size,
                        asked.runs,
                        asked.seconds,
                        asked.minutes,
                        asked.kills,
                        asked.hours,
                        asked.clients,
                        Path(folder),
                    )
                )
    return 0


if __name__ == "__main__":
    sys.exit(main())
