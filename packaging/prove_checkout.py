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
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHECKOUT = Path("/srv/pausa")
"""Inside the bare system; not below /root, so that an ordinary user can read it."""

SUITES = ("bookworm", "noble")

# An older debootstrap does not know younger suites, and these are built the same way.
SCRIPTS_OF_YOUNGER_SUITES = {"noble": "gutsy", "trixie": "sid"}

# What this machine needs to reach a package index, the bare system needs as well.
NETWORK_VARIABLES = re.compile(r"(PIP_\w+|SSL_CERT_FILE|REQUESTS_CA_BUNDLE|(https?|no)_proxy)", re.IGNORECASE)

MOUNT_AND_ENTER = """\
mount -t proc proc "$1/proc"
mkdir -p "$1/dev/shm"
mount -t tmpfs tmpfs "$1/dev/shm"
old_ifs=$IFS; IFS=:
for folder in $2; do
    mkdir -p "$1$folder"
    mount --bind "$folder" "$1$folder"
    mount -o remount,bind,ro "$1$folder"
done
IFS=$old_ifs
root=$1; user=$3; shift 3
chroot --userspec="$user" "$root" "$@"
exit $?
"""

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


class Failed(Exception):
    """A step of the proof did not hold; the text says which and where its output is."""


@dataclass(frozen=True)
class Step:
    """One thing done in a bare system, and how long it took."""

    what: str
    seconds: float
    result: str


class BareSystem:
    """A fresh system in a folder of its own; what runs in it cannot outlive its step."""

    def __init__(self, folder: Path, *, log: Path, shared_folders: Sequence[Path]) -> None:
        self._folder = folder
        self._log = log
        self._shared_folders = shared_folders

    def run(
        self, what: str, command: Sequence[str], *, user: int = 0, expected_code: int = 0
    ) -> tuple[float, str]:
        """Seconds and output of ``command``. Raises Failed on another exit code than the expected."""
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root" if user == 0 else "/nonexistent",
            "LANG": "C.UTF-8",
            "CI": "true",
            **{name: value for name, value in os.environ.items() if NETWORK_VARIABLES.fullmatch(name)},
        }
        shared = ":".join(map(str, self._shared_folders))
        enter = [
            "unshare",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "sh",
            "-ec",
            MOUNT_AND_ENTER,
            "enter",
        ]
        begun = time.monotonic()
        outcome = subprocess.run(
            ["nice", "-n", "19", *enter, str(self._folder), shared, f"{user}:{user}", *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            text=True,
            errors="replace",
            check=False,
        )
        seconds = time.monotonic() - begun
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"\n#### {what}: code {outcome.returncode} after {seconds:.1f} s\n{outcome.stdout}")
        if outcome.returncode != expected_code:
            tail = "\n".join(outcome.stdout.splitlines()[-25:])
            raise Failed(f"{what}: exit code {outcome.returncode}. All of it: {self._log}. Its end:\n{tail}")
        return seconds, outcome.stdout

    def recordings(self) -> list[Path]:
        """The finished files in root's home, as the system itself calls them."""
        home = self._folder / "root"
        files = (file.relative_to(self._folder) for file in home.rglob("*.mp4"))
        return [Path("/") / file for file in files if not any(part.startswith(".") for part in file.parts)]


def prove(suite: str, system: BareSystem) -> list[Step]:
    """The whole way in one bare system. Raises Failed at the first thing that does not hold."""
    dev = ["python3", str(CHECKOUT / "packaging" / "dev.py")]
    steps = []

    def note(what: str, seconds: float, result: str) -> None:
        steps.append(Step(what, seconds, result))
        print(f"{suite}: {what}: {seconds:.1f} s, {result}", flush=True)

    seconds, output = system.run("ordinary user", [*dev, "test"], user=65534, expected_code=1)
    line = re.search(r"^ +(s[u].*apt-get install .*)$", output, re.MULTILINE)
    if not line:
        raise Failed(f"ordinary user: no line to type was printed, but\n{output}")
    packages = line[1].split("recommends ")[1].split()
    note("an ordinary user is told the line to type", seconds, f"it names {len(packages)} packages")

    seconds, _ = system.run("run", [*dev, "run"])
    recordings = system.recordings()
    if len(recordings) != 1:
        raise Failed(f"run: one finished recording was expected, and there are {len(recordings)}")
    note("run, from the clone to a finished recording", seconds, decoded(system, recordings[0]))

    seconds, output = system.run("libraries", ["sh", "-ec", f"cd {CHECKOUT}\n{LIBRARIES_NOT_FOUND}"])
    if output.strip():
        raise Failed(f"libraries not found: {' '.join(output.split())}")
    venv_python = str(CHECKOUT / ".venv" / "bin" / "python")
    system.run("imports", [venv_python, "-c", "import cv2, sounddevice, soundfile, PySide6.QtMultimedia"])
    note("libraries that the wheels expect and the system lacks", seconds, "0")

    seconds, output = system.run("test", [*dev, "test"])
    note("test, from there to a green run", seconds, output.strip().splitlines()[-1].strip("= "))

    seconds, _ = system.run("run again", [*dev, "run", "--help"])
    note("run --help, all set up", seconds, "ok")
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


def mirror_of(suite: str) -> str | None:
    """From the variable, else the first of this machine's own archives that has the suite."""
    named = os.environ.get(f"PAUSA_MIRROR_{suite.upper()}")
    if named:
        return named
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]
    archives = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()
    for archive in dict.fromkeys(archives):
        try:
            with urllib.request.urlopen(f"{archive.rstrip('/')}/dists/{suite}/Release", timeout=20):
                return archive
        except (urllib.error.URLError, OSError):
            continue
    return None


def build(suite: str, mirror: str, folder: Path) -> Path:
    """The bare system as debootstrap leaves it; made once and kept. Raises Failed."""
    base = folder / f"base-{suite}"
    if base.exists():
        return base
    unfinished = folder / f"unfinished-{suite}"
    shutil.rmtree(unfinished, ignore_errors=True)
    script = Path("/usr/share/debootstrap/scripts") / suite
    younger = [] if script.exists() else [str(script.with_name(SCRIPTS_OF_YOUNGER_SUITES.get(suite, "sid")))]
    keyring = os.environ.get(f"PAUSA_KEYRING_{suite.upper()}")
    flags = ["--variant=minbase", "--include=python3", *([f"--keyring={keyring}"] if keyring else [])]
    components = ["--components=main,universe"] if "ubuntu" in mirror else []
    command = [
        "nice",
        "-n",
        "19",
        "debootstrap",
        *flags,
        *components,
        suite,
        str(unfinished),
        mirror,
        *younger,
    ]
    outcome = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if outcome.returncode != 0:
        raise Failed(f"debootstrap {suite}: {' '.join(outcome.stdout.splitlines()[-3:])} {outcome.stderr}")
    unfinished.rename(base)
    return base


def copy_checkout(destination: Path, *, working_tree: bool) -> None:
    """What a clone brings; or, to try a change before it is committed, the files as they are now."""
    destination.parent.mkdir(parents=True, exist_ok=True)
    if not working_tree:
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(destination)], check=True)
        return
    listing = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    for name in subprocess.run(listing, capture_output=True, text=True, check=True).stdout.split("\0"):
        if name and (ROOT / name).exists():
            (destination / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, destination / name)


def prepare(base: Path, system: Path, *, shared: Sequence[Path], working_tree: bool) -> None:
    """A fresh copy of the bare system with the checkout in it."""
    subprocess.run(["cp", "--archive", "--reflink=auto", str(base), str(system)], check=True)
    for file in (Path("/etc/resolv.conf"), *(path for path in shared if path.is_file())):
        copy = system / file.relative_to("/")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.unlink(missing_ok=True)
        shutil.copy(file, copy)
    copy_checkout(system / CHECKOUT.relative_to("/"), working_tree=working_tree)


def prove_suite(suite: str, mirror: str, chosen: argparse.Namespace) -> list[Step]:
    """Builds, tries and removes the system of one suite. Raises Failed."""
    folder: Path = chosen.folder.absolute()
    shared = [path.absolute() for path in chosen.share]
    system = folder / f"system-{suite}"
    log = folder / f"{suite}.log"
    log.unlink(missing_ok=True)
    base = build(suite, mirror, folder)
    shutil.rmtree(system, ignore_errors=True)
    try:
        prepare(base, system, shared=shared, working_tree=chosen.working_tree)
        folders = [path for path in shared if path.is_dir()]
        return prove(suite, BareSystem(system, log=log, shared_folders=folders))
    finally:
        if not chosen.keep:
            shutil.rmtree(system)


def main() -> int:
    """0 when every suite that has a mirror holds, and at least one has."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "suites", nargs="*", default=SUITES, metavar="SUITE", help=f"default: {' '.join(SUITES)}"
    )
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path(tempfile.gettempdir()) / "pausa-proof",
        help="where the bare systems and the logs go; what debootstrap made is kept there for the next time",
    )
    parser.add_argument(
        "--share",
        type=Path,
        action="append",
        default=[],
        help="a file or folder of this machine that the bare system needs to reach a package index "
        "(pip's configuration, certificates, folders of wheels): files are copied, folders mounted read-only",
    )
    parser.add_argument("--working-tree", action="store_true", help="uncommitted files too, not a clone")
    parser.add_argument("--keep", action="store_true", help="leave the systems there to look into")
    chosen = parser.parse_args()
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        parser.error("this needs root and debootstrap")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    proved: dict[str, list[Step]] = {}
    failed = False
    for suite in chosen.suites:
        mirror = mirror_of(suite)
        if mirror is None:
            name = f"PAUSA_MIRROR_{suite.upper()}"
            print(f"{suite}: left out, because no mirror of this machine has it; {name} can name one")
            continue
        try:
            proved[suite] = prove_suite(suite, mirror, chosen)
        except Failed as reason:
            failed = True
            print(f"{suite}: {reason}", file=sys.stderr)
    for suite, steps in proved.items():
        print(f"\n{suite}")
        for step in steps:
            print(f"  {step.seconds:7.1f} s  {step.what}: {step.result}")
    return 1 if failed or not proved else 0


if __name__ == "__main__":
    sys.exit(main())
