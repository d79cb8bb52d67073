"""Feed damaged files to everything that reads them: settings, journal, catalogue, tags and log.

    python3 packaging/dev.py fuzz [--minutes 10] [--only settings] [--seed N]

A reader may refuse with a PausaError; any other exception, and a reader that takes longer than ten seconds, is a fault:
the file that caused it is kept, and named. Guided by coverage where atheris is installed (pip install atheris), and
otherwise by chance: whole files of each kind are cut, spliced, and sprinkled with what parsers stumble over.
"""

import argparse
import contextlib
import hashlib
import json
import logging
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "app")]

try:
    import atheris
except ImportError:
    atheris = None

with atheris.instrument_imports() if atheris else contextlib.nullcontext():
    from pausa.core.diagnostics import last_problems
    from pausa.core.errors import PausaError
    from pausa.core.settings import Settings
    from pausa.core.settings_file import SettingsFile
    from pausa.library.catalogue import Catalogue
    from pausa.library.database import readable_entries
    from pausa.media.media_tags import _parsed
    from pausa.recording.workspace.journal import FILE_NAME, Journal

SLOW_S = 10.0
LONGEST_BYTES = 60_000
TOKENS = (
    *(b"{", b"}", b"[", b"]", b'"', b"\\", b",", b":", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\n"),
    *(
        b"null",
        b"true",
        b"-1",
        b"1e999",
        b"NaN",
        b"9" * 5000,
        b"[" * 3000,
        b'{"a":' * 3000,
        b"\\ud800",
        b"\\u0000",
    ),
    *(
        b"../",
        b"/etc/passwd",
        b"~nobody",
        b"ffconcat version 1.0",
        b"[CHAPTER]",
        b"TIMEBASE=1/0",
        b"START=9" * 9,
    ),
)


def read_settings(content: bytes, folder: Path) -> None:
    file = folder / "settings.json"
    file.write_bytes(content)
    settings = SettingsFile(file)
    settings.change(volume=0.25)
    assert SettingsFile(file).value == settings.value, "what was saved is not what is read"


def read_journal(content: bytes, folder: Path) -> None:
    (folder / FILE_NAME).write_bytes(content)
    with contextlib.suppress(PausaError):
        Journal.load(folder)


def read_catalogue(content: bytes, folder: Path) -> None:
    file = folder / "recordings.sqlite"
    for old in folder.iterdir():
        old.unlink()
    file.write_bytes(content)
    readable_entries(file)
    with contextlib.suppress(PausaError), contextlib.closing(Catalogue(file)) as catalogue:
        catalogue.entries()


def read_tags(content: bytes, _folder: Path) -> None:
    _parsed(content.decode(errors="replace"))


def read_log(content: bytes, folder: Path) -> None:
    (folder / "pausa.log").write_bytes(content)
    last_problems(folder / "pausa.log", ["Lecture"])


READERS: dict[str, Callable[[bytes, Path], None]] = {
    "settings": read_settings,
    "journal": read_journal,
    "catalogue": read_catalogue,
    "tags": read_tags,
    "log": read_log,
}


def whole_files(name: str, folder: Path) -> list[bytes]:
    """Return files of this kind as Pausa writes them."""
    match name:
        case "settings":
            full = Settings(folder="/films", shortcuts={"pause": "P"}, camera="rtsp://a:b@c/d")
            return [json.dumps(full.model_dump(), indent=2).encode(), b'{"fps": "25", "later": [1]}']
        case "journal":
            segment = {"index": 1, "begin_ns": 5, "pictures": [{"file": "0001.mp4"}], "sound": "0001.s16"}
            journal = Journal.model_validate(
                {
                    "recording_id": "a-1",
                    "title": "Lecture",
                    "created": "2026-11-20T15:04:05+01:00",
                    "container": "mp4",
                    "fps_numerator": 30,
                    "fps_denominator": 1,
                    "width": 640,
                    "height": 480,
                    "sample_rate": 48000,
                    "channels": 1,
                    "segments": [segment],
                    "markers": [{"title": "here", "recorded_ns": 9}],
                }
            )
            return [journal.model_dump_json(indent=1).encode()]
        case "catalogue":
            from support.recordings_panel import entry_of

            file = folder / "whole.sqlite"
            with contextlib.closing(Catalogue(file)) as catalogue:
                for number in range(1, 9):
                    catalogue.restore(entry_of(number, folder, title="Lecture " * 200))
            return [file.read_bytes()]
        case "tags":
            return [
                b";FFMETADATA1\ntitle=a\\=b\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=5\ntitle=Segment 1\n"
            ]
        case _:
            return [
                b"2026-11-20 15:04:05,123 ERROR 7 Main pausa: \xe2\x80\x9cLecture\xe2\x80\x9d /a/b.mp4\nTraceback\n"
            ]


def changed(content: bytes, chance: random.Random) -> bytes:
    """Return ``content`` with a few damages."""
    data = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        place = chance.randint(0, len(data))
        match chance.randint(0, 5):
            case 0:
                del data[place:]
            case 1:
                del data[place : place + chance.randint(1, 500)]
            case 2:
                data[place:place] = chance.choice(TOKENS)
            case 3:
                data[place : place + chance.randint(1, 4096)] = chance.randbytes(chance.randint(0, 600))
            case 4:
                data[place : place + 1] = bytes([chance.randrange(256)])
            case _:
                other = chance.randint(0, len(data))
                data[place:place] = data[other : other + chance.randint(1, 2000)]
    return bytes(data[:LONGEST_BYTES])


def try_one(name: str, content: bytes, folder: Path, kept: Path) -> None:
    """Read ``content``; keep it, and raise, if that is a fault."""
    begin_s = time.monotonic()
    try:
        READERS[name](content, folder)
        length_s = time.monotonic() - begin_s
        assert length_s < SLOW_S, f"reading took {length_s:.1f} s"
    except BaseException:
        file = kept / f"{name}-{hashlib.sha256(content).hexdigest()[:12]}"
        file.write_bytes(content)
        print(f"A FAULT of the reader of {name}: {file}", flush=True)
        raise


def fuzz(name: str, *, seconds: float, seed: int, kept: Path) -> None:
    """Try files of one kind for so long. Raises at the first fault."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as temporary:
        folder, seeds = Path(temporary) / "read", Path(temporary) / "seeds"
        folder.mkdir()
        seeds.mkdir()
        files = whole_files(name, seeds)
        for content in files:
            try_one(name, content, folder, kept)
        if atheris:
            for path in seeds.iterdir():
                path.unlink()
            for number, content in enumerate(files):
                (seeds / str(number)).write_bytes(content)
            limits = [
                f"-max_total_time={max(1, round(seconds))}",
                f"-seed={seed}",
                f"-max_len={LONGEST_BYTES}",
            ]
            options = [*limits, f"-artifact_prefix={kept}/", "-verbosity=0", str(seeds)]
            atheris.Setup([sys.argv[0], *options], lambda content: try_one(name, content, folder, kept))
            atheris.Fuzz()
            return
        chance, tried, end_s = random.Random(seed), 0, time.monotonic() + seconds
        while time.monotonic() < end_s:
            try_one(name, changed(chance.choice(files), chance), folder, kept)
            tried += 1
        print(f"{name}: {tried} files, no fault", flush=True)


def main() -> int:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--minutes", type=float, default=10)
    options.add_argument("--only", choices=READERS)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--kept", type=Path, default=Path(tempfile.gettempdir()) / "pausa-fuzz")
    chosen = options.parse_args()
    chosen.kept.mkdir(mode=0o700, parents=True, exist_ok=True)
    if chosen.only:
        fuzz(chosen.only, seconds=chosen.minutes * 60, seed=chosen.seed, kept=chosen.kept)
        return 0
    print(
        "Guided by coverage" if atheris else "By chance; with atheris installed, guided by coverage",
        flush=True,
    )
    each = [
        "--minutes",
        str(chosen.minutes / len(READERS)),
        "--seed",
        str(chosen.seed),
        "--kept",
        str(chosen.kept),
    ]
    # Each in a process of its own: atheris ends the process, and one fault must not hide the others.
    codes = [
        subprocess.run([sys.executable, __file__, "--only", name, *each], check=False).returncode
        for name in READERS
    ]
    return 1 if any(codes) else 0


if __name__ == "__main__":
    sys.exit(main())
