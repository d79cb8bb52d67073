"""Bare Debian and Ubuntu systems, in which things are built and tried where nothing else lies about.

Made by debootstrap; needs root. Mirrors come from this machine's own apt configuration; PAUSA_MIRROR_<SUITE> names
another, and PAUSA_KEYRING_<SUITE> the keyring that it is checked against.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# An older debootstrap does not know younger suites, and these are built the same way.
SCRIPTS_OF_YOUNGER_SUITES = {"noble": "gutsy", "trixie": "sid"}

# What this machine needs to reach a package index, the bare system needs as well.
NETWORK_VARIABLES = re.compile(r"(PIP_\w+|SSL_CERT_FILE|REQUESTS_CA_BUNDLE|(https?|no)_proxy)", re.IGNORECASE)

MOUNT_AND_ENTER = """\
mount -t proc proc "$1/proc"
mkdir -p "$1/dev/shm"
mount -t tmpfs tmpfs "$1/dev/shm"
mkdir -p "$1/dev/pts"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$1/dev/pts"
ln -sf pts/ptmx "$1/dev/ptmx"
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


class Failed(Exception):
    """A step did not hold; the text says which and where its output is."""


@dataclass(frozen=True)
class Step:
    """One thing done in a bare system, and how long it took."""

    what: str
    seconds: float
    result: str


class Steps:
    """What was done in one system; each step is told when it is done."""

    def __init__(self, suite: str) -> None:
        self.suite = suite
        self.done: list[Step] = []

    def note(self, what: str, seconds: float, result: str) -> None:
        """One more."""
        self.done.append(Step(what, seconds, result))
        print(f"{self.suite}: {what}: {seconds:.1f} s, {result}", flush=True)

    def timed(self, what: str, action: Callable[[], Path]) -> Path:
        """One more, whose result is a place."""
        begun = time.monotonic()
        result = action()
        self.note(what, time.monotonic() - begun, str(result))
        return result

    def table(self) -> str:
        """All of them below the suite's name."""
        lines = [f"  {step.seconds:7.1f} s  {step.what}: {step.result}" for step in self.done]
        return "\n".join([self.suite, *lines])


class BareSystem:
    """A fresh system in a folder of its own; what runs in it cannot outlive its step."""

    def __init__(self, folder: Path, *, log: Path, shared_folders: Sequence[Path]) -> None:
        self.folder = folder
        self._log = log
        self._shared_folders = shared_folders

    def run(
        self,
        what: str,
        command: Sequence[str],
        *,
        user: int = 0,
        home: str = "",
        variables: Mapping[str, str] | None = None,
        expected_code: int = 0,
    ) -> tuple[float, str]:
        """Seconds and output of ``command``. Raises Failed on another exit code than the expected."""
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": home or ("/root" if user == 0 else "/nonexistent"),
            "LANG": "C.UTF-8",
            "CI": "true",
            "DEBIAN_FRONTEND": "noninteractive",
            **{name: value for name, value in os.environ.items() if NETWORK_VARIABLES.fullmatch(name)},
            **(variables or {}),
        }
        shared = ":".join(map(str, self._shared_folders))
        own_world = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        enter = [*own_world, "sh", "-ec", MOUNT_AND_ENTER, "enter"]
        begun = time.monotonic()
        outcome = subprocess.run(
            ["nice", "-n", "19", *enter, str(self.folder), shared, f"{user}:{user}", *command],
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

    def install(self, what: str, packages: Sequence[str]) -> float:
        """Seconds in which apt put ``packages`` in, which may be files of the system. Raises Failed."""
        update = ["apt-get", "--quiet", "update"]
        install = ["apt-get", "--quiet", "install", "--yes", "--no-install-recommends", *packages]
        seconds = self.run(f"{what}: lists", update)[0]
        return seconds + self.run(what, install)[0]


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


def no_mirror(suite: str) -> str:
    """What is said of a suite that cannot be fetched."""
    return f"no mirror of this machine has it; PAUSA_MIRROR_{suite.upper()} can name one"


def debootstrapped(suite: str, mirror: str, folder: Path, *, include: Sequence[str] = ()) -> Path:
    """The bare system as debootstrap leaves it; made once and kept. Raises Failed."""
    base = folder / "-".join(["base", suite, *include])
    if base.exists():
        return base
    unfinished = folder / f"unfinished-{base.name}"
    shutil.rmtree(unfinished, ignore_errors=True)
    script = Path("/usr/share/debootstrap/scripts") / suite
    younger = [] if script.exists() else [str(script.with_name(SCRIPTS_OF_YOUNGER_SUITES.get(suite, "sid")))]
    keyring = os.environ.get(f"PAUSA_KEYRING_{suite.upper()}")
    flags = ["--variant=minbase", *([f"--include={','.join(include)}"] if include else [])]
    flags += [f"--keyring={keyring}"] if keyring else []
    flags += ["--components=main,universe"] if "ubuntu" in mirror else []
    command = ["nice", "-n", "19", "debootstrap", *flags, suite, str(unfinished), mirror, *younger]
    outcome = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if outcome.returncode != 0:
        raise Failed(f"debootstrap {suite}: {' '.join(outcome.stdout.splitlines()[-3:])} {outcome.stderr}")
    unfinished.rename(base)
    return base


def copy_of(base: Path, system: Path, *, shared: Sequence[Path]) -> None:
    """A fresh copy of a bare system that reaches the network as this machine does."""
    shutil.rmtree(system, ignore_errors=True)
    subprocess.run(["cp", "--archive", "--reflink=auto", str(base), str(system)], check=True)
    share_files(system, shared)


def share_files(system: Path, shared: Sequence[Path]) -> None:
    """The files by which this machine reaches the network; a package that is installed may write its own over them."""
    for file in (Path("/etc/resolv.conf"), *(path for path in shared if path.is_file())):
        copy = system / file.relative_to("/")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.unlink(missing_ok=True)
        shutil.copy(file, copy)


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


def add_options(parser: argparse.ArgumentParser, *, folder: str) -> None:
    """What all that work in bare systems can be told."""
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path(tempfile.gettempdir()) / folder,
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
    parser.add_argument("--keep", action="store_true", help="leave the systems there to look into")


def refuse_without_root(parser: argparse.ArgumentParser) -> None:
    """Ends the program with the reason where no bare system can be made."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("debootstrap") is None:
        parser.error("this needs root and debootstrap")
