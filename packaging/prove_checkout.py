#!/usr/bin/env python3
"""Tries the README's two commands in bare Debian and Ubuntu systems that hold nothing but python3.

For each suite: debootstrap, a clone of this checkout put into it, then, as a stranger would,
an ordinary user's start (which must print the line to type), root's ``run`` down to a finished recording,
``test``, and ``run`` once more. The times are printed. Needs root, debootstrap and a Debian or Ubuntu.

Mirrors come from this machine's own apt configuration; PAUSA_MIRROR_<SUITE> names another, and
PAUSA_KEYRING_<SUITE> the keyring that it is checked against.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from pathlib import Path

from bare_system import (
    BareSystem,
    Failed,
    Steps,
    add_options,
    copy_checkout,
    copy_of,
    debootstrapped,
    mirror_of,
    no_mirror,
    refuse_without_root,
)

CHECKOUT = Path("/srv/pausa")
"""Inside the bare system; not below /root, so that an ordinary user can read it."""

SUITES = ("bookworm", "noble")

LIBRARIES_NOT_FOUND = """\
cd .venv/lib/python3*/site-packages
for name in Core Gui Widgets Network DBus Svg Multimedia MultimediaWidgets; do
    [ ! -e PySide6/Qt$name.abi3.so ] || echo PySide6/Qt$name.abi3.so
done > /tmp/files
cd PySide6/Qt/plugins
for name in platforms/libqxcb platforms/libqoffscreen 'platforms/libqwayland*' 'multimedia/*' 'xcbglintegrations/*' \
        'iconengines/*' imageformats/libqjpeg imageformats/libqsvg 'tls/*' 'wayland-*-client/*' \
        wayland-shell-integration/libxdg-shell; do
    ls $name* 2> /dev/null | sed s,^,PySide6/Qt/plugins/,
done >> /tmp/files
cd ../../..
[ "$(wc -l < /tmp/files)" -gt 15 ] || { echo 'PySide6 does not look as this check knows it'; exit 1; }
for file in $(cat /tmp/files); do ldd $file | sed -n 's,^[[:space:]]*\\([^ ]*\\) => not found.*,\\1,p'; done | sort -u
"""


def recordings_of(system: BareSystem) -> list[Path]:
    """The finished files in root's home, as the system itself calls them."""
    home = system.folder / "root"
    files = (file.relative_to(system.folder) for file in home.rglob("*.mp4"))
    return [Path("/") / file for file in files if not any(part.startswith(".") for part in file.parts)]


def prove(suite: str, system: BareSystem) -> Steps:
    """The whole way in one bare system. Raises Failed at the first thing that does not hold."""
    dev = ["python3", str(CHECKOUT / "packaging" / "dev.py")]
    steps = Steps(suite)

    seconds, output = system.run("ordinary user", [*dev, "test"], user=65534, expected_code=1)
    line = re.search(r"^ +(s[u].*apt-get install .*)$", output, re.MULTILINE)
    if not line:
        raise Failed(f"ordinary user: no line to type was printed, but\n{output}")
    packages = line[1].split("recommends ")[1].split()
    steps.note("an ordinary user is told the line to type", seconds, f"it names {len(packages)} packages")

    seconds, _ = system.run("run", [*dev, "run"])
    recordings = recordings_of(system)
    if len(recordings) != 1:
        raise Failed(f"run: one finished recording was expected, and there are {len(recordings)}")
    steps.note("run, from the clone to a finished recording", seconds, decoded(system, recordings[0]))

    seconds, output = system.run("libraries", ["sh", "-ec", f"cd {CHECKOUT}\n{LIBRARIES_NOT_FOUND}"])
    if output.strip():
        raise Failed(f"libraries not found: {' '.join(output.split())}")
    venv_python = str(CHECKOUT / ".venv" / "bin" / "python")
    system.run("imports", [venv_python, "-c", "import cv2, sounddevice, soundfile, PySide6.QtMultimedia"])
    steps.note("libraries that the wheels expect and the system lacks", seconds, "0")

    seconds, output = system.run("test", [*dev, "test"])
    steps.note("test, from there to a green run", seconds, output.strip().splitlines()[-1].strip("= "))

    seconds, _ = system.run("run again", [*dev, "run", "--help"])
    steps.note("run --help, all set up", seconds, "ok")
    return steps


def decoded(system: BareSystem, recording: Path) -> str:
    """Decodes all of it and says how long it is. Raises Failed if it is not about ten seconds."""
    code = "import subprocess, sys, imageio_ffmpeg as f; sys.exit(subprocess.call([f.get_ffmpeg_exe(), *sys.argv[1:]]))"
    python = str(CHECKOUT / ".venv" / "bin" / "python")
    flags = ["-hide_banner", "-xerror", "-i", str(recording), "-f", "null", "-"]
    _, output = system.run("decode", [python, "-c", code, *flags])
    times = re.findall(r"time=(\d+):(\d+):([\d.]+)", output)
    length_s = int(times[-1][0]) * 3600 + int(times[-1][1]) * 60 + float(times[-1][2]) if times else 0.0
    if not 9.5 <= length_s <= 10.2:
        raise Failed(f"decode: {recording} lasts {length_s:.2f} s, and about ten were asked for")
    return f"{recording.name} decodes to {length_s:.2f} s"


def prove_suite(suite: str, mirror: str, chosen: argparse.Namespace) -> Steps:
    """Builds, tries and removes the system of one suite. Raises Failed."""
    folder: Path = chosen.folder.absolute()
    shared = [path.absolute() for path in chosen.share]
    system = folder / f"system-{suite}"
    log = folder / f"{suite}.log"
    log.unlink(missing_ok=True)
    base = debootstrapped(suite, mirror, folder, include=["python3"])
    try:
        copy_of(base, system, shared=shared)
        copy_checkout(system / CHECKOUT.relative_to("/"), working_tree=chosen.working_tree)
        folders = [path for path in shared if path.is_dir()]
        return prove(suite, BareSystem(system, log=log, shared_folders=folders))
    finally:
        if not chosen.keep:
            shutil.rmtree(system, ignore_errors=True)


def main() -> int:
    """0 when every suite that has a mirror holds, and at least one has."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "suites", nargs="*", default=SUITES, metavar="SUITE", help=f"default: {' '.join(SUITES)}"
    )
    add_options(parser, folder="pausa-proof")
    parser.add_argument("--working-tree", action="store_true", help="uncommitted files too, not a clone")
    chosen = parser.parse_args()
    refuse_without_root(parser)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    proved: list[Steps] = []
    failed = False
    for suite in chosen.suites:
        mirror = mirror_of(suite)
        if mirror is None:
            print(f"{suite}: left out, because {no_mirror(suite)}")
            continue
        try:
            proved.append(prove_suite(suite, mirror, chosen))
        except Failed as reason:
            failed = True
            print(f"{suite}: {reason}", file=sys.stderr)
    for steps in proved:
        print(f"\n{steps.table()}")
    return 1 if failed or not proved else 0


if __name__ == "__main__":
    sys.exit(main())
