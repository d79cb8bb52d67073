"""Builds the .deb in a fresh Debian 12, and puts it and its checksum into dist/.

    python3 packaging/dev.py build deb [--version V]

Needs root, debootstrap and a Debian or Ubuntu. Mirrors come from this machine's own apt configuration;
PAUSA_MIRROR_BOOKWORM names another. PAUSA_HOMEPAGE, where it is set, becomes the home page, and the pictures of the
AppStream file are looked for below it (or in PAUSA_SCREENSHOTS); DEBFULLNAME and DEBEMAIL name the maintainer.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bare_system import (
    ROOT,
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
    share_files,
)
from system_needs import LIBRARIES

SUITE = "bookworm"
"""The oldest supported release: what is linked here runs on the younger ones too."""

DIST = ROOT / "dist"
CHECKOUT = Path("/srv/pausa")
OUT = Path("/srv/out")
LARGEST_BYTES = 90_000_000

TOOLS = ("python3-venv", "libpython3.11", "binutils", "dpkg-dev", "xz-utils", "libicu72")
"""The last one for the text of its licence, which the wheel that brings a copy along does not have."""

TOLD = ("PAUSA_HOMEPAGE", "PAUSA_SCREENSHOTS", "DEBFULLNAME", "DEBEMAIL")
VERSION = re.compile(r"\d[A-Za-z0-9.+~]*")


def main(arguments: Sequence[str]) -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(
        prog="dev.py build deb", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", type=version_text, default=None, help="of the package; default: Pausa's")
    parser.add_argument("--working-tree", action="store_true", help="uncommitted files too, not a clone")
    add_options(parser, folder="pausa-build")
    chosen = parser.parse_args(arguments)
    refuse_without_root(parser)
    try:
        steps, deb = build(chosen)
    except Failed as reason:
        print(reason, file=sys.stderr)
        return 1
    print(f"\n{steps.table()}\n\n{deb.relative_to(ROOT)}: {deb.stat().st_size / 1e6:.1f} MB")
    return 0


def version_text(text: str) -> str:
    """A version as Debian takes it for a package that is its own source."""
    if not VERSION.fullmatch(text):
        raise argparse.ArgumentTypeError("a version begins with a digit and holds letters, digits, . + and ~")
    return text


def version_of_pausa() -> str:
    """As the program itself says."""
    text = (ROOT / "app" / "pausa" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    assert found
    return found[1]


def build(chosen: argparse.Namespace) -> tuple[Steps, Path]:
    """What was done, and the .deb in dist/. Raises Failed."""
    mirror = mirror_of(SUITE)
    if mirror is None:
        raise Failed(f"{SUITE} cannot be made: {no_mirror(SUITE)}")
    folder: Path = chosen.folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    shared = [path.absolute() for path in chosen.share]
    log = folder / "build.log"
    log.unlink(missing_ok=True)
    place = folder / f"system-{SUITE}-build"
    system = BareSystem(place, log=log, shared_folders=[path for path in shared if path.is_dir()])
    steps = Steps(SUITE)
    base = steps.timed("debootstrap", lambda: debootstrapped(SUITE, mirror, folder))
    try:
        copy_of(base, place, shared=shared)
        copy_checkout(place / CHECKOUT.relative_to("/"), working_tree=chosen.working_tree)
        seconds = system.install("tools and libraries", [*TOOLS, *sorted(set(LIBRARIES.values()))])
        steps.note("tools and libraries", seconds, f"{len(TOOLS) + len(set(LIBRARIES.values()))} packages")
        # The installation of certificates has written the shared files anew.
        share_files(place, shared)
        maker = ["python3", str(CHECKOUT / "packaging" / "linux" / "make_deb.py")]
        version = chosen.version or version_of_pausa()
        flags = ["--version", version, "--work", "/srv/work", "--out", str(OUT)]
        seconds, _ = system.run("make", [*maker, *flags], variables=told(os.environ))
        made = sorted((place / OUT.relative_to("/")).glob("*.deb"))
        if len(made) != 1:
            raise Failed(f"one .deb was expected, and there are {len(made)}")
        deb = delivered(made[0])
        size = deb.stat().st_size
        steps.note("environment, bundle and package", seconds, f"{deb.name}, {size / 1e6:.1f} MB")
        if size > LARGEST_BYTES:
            raise Failed(f"{deb.name} has {size / 1e6:.1f} MB, and {LARGEST_BYTES / 1e6:.0f} are allowed")
        return steps, deb
    finally:
        if not chosen.keep:
            shutil.rmtree(place, ignore_errors=True)


def told(environment: Mapping[str, str]) -> dict[str, str]:
    """What the build is told from outside: names and addresses, and when this state of the checkout was made."""
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    moment = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    known = {name: environment[name] for name in TOLD if environment.get(name)}
    return {**known, "SOURCE_DATE_EPOCH": environment.get("SOURCE_DATE_EPOCH", moment)}


def delivered(made: Path) -> Path:
    """Copied into dist/, with the checksum beside it."""
    DIST.mkdir(exist_ok=True)
    deb = DIST / made.name
    shutil.copyfile(made, deb)
    checksum = hashlib.sha256(deb.read_bytes()).hexdigest()
    deb.with_name(f"{deb.name}.sha256").write_text(f"{checksum}  {deb.name}\n", encoding="utf-8")
    return deb
