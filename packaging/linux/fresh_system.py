"""Build and try packages in fresh Debian and Ubuntu systems, which mmdebstrap makes, runs a script in, and removes.

What is given besides the names of releases is mmdebstrap's: ``--customize-hook='copy-in /etc/pip.conf /etc'``, for
example, where this machine reaches the package index by a configuration of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from checkout.system_packages import LIBRARIES, NotReady, say

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
SUITES = {"bookworm": [], "trixie": [], "noble": ["--components=main,universe"]}
"""Release → what mmdebstrap has to know about it."""
OLDEST = "bookworm"
"""What is linked here runs on the younger releases too."""
BUILD_TOOLS = ("debhelper", "python3-venv", "libpython3.11", "libicu72")
"""The last one for the text of its licence, which is missing in the wheel that brings a copy of it."""
LARGEST_BYTES = 90_000_000


def build(arguments: Sequence[str]) -> int:
    """Build the .deb into dist/."""
    if arguments[:1] != ["deb"]:
        raise NotReady("build takes one of these first: deb.")
    committed = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    moment = subprocess.run(committed, capture_output=True, text=True, check=True).stdout.strip()
    os.environ.setdefault("SOURCE_DATE_EPOCH", moment)
    code = in_fresh_system(
        OLDEST, "build_deb.sh", arguments[1:], packages=[*BUILD_TOOLS, *LIBRARIES], out=DIST
    )
    if code == 0:
        size = newest_package().stat().st_size
        for package in newest_packages():
            say(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.1f} MB")
        if size > LARGEST_BYTES:
            raise NotReady(f"The package is larger than the {LARGEST_BYTES / 1e6:.0f} MB that it may have.")
    return code


def verify(arguments: Sequence[str]) -> int:
    """Try the newest package, or this checkout, in the releases that are named, or in all; 1 if any fails."""
    kind, *rest = arguments or [""]
    if kind not in ("deb", "checkout"):
        raise NotReady("verify takes one of these first: deb, checkout.")
    named = [suite for suite in rest if suite in SUITES]
    options = [option for option in rest if option not in SUITES]
    brought, packages = (newest_packages(), []) if kind == "deb" else ([], ["python3"])
    failed = []
    for suite in named or SUITES:
        say(f"{kind} in {suite}")
        out = ROOT / "build" / f"verified-{kind}-{suite}"
        if in_fresh_system(suite, f"verify_{kind}.sh", options, packages=packages, brought=brought, out=out):
            failed.append(suite)
    say(f"Failed in: {', '.join(failed)}" if failed else "Everything holds.")
    return 1 if failed else 0


def newest_package() -> Path:
    """Return the youngest .deb in dist/. Raises NotReady."""
    found = sorted(DIST.glob("pausa_*.deb"), key=lambda file: file.stat().st_mtime)
    if not found:
        raise NotReady("There is no .deb in dist/; build it first.")
    return found[-1]


def newest_packages() -> list[Path]:
    """Return the youngest .deb in dist/, and those of the engine and the model that were built with it. Raises NotReady."""
    newest = newest_package()
    version = newest.name.split("_")[1]
    return [newest, *sorted(DIST.glob(f"pausa-*_{version}_*.deb"))]


def in_fresh_system(
    suite: str,
    script: str,
    options: Sequence[str],
    *,
    packages: Sequence[str],
    brought: Sequence[Path] = (),
    out: Path,
) -> int:
    """Run a script of this folder as root, with a clone of this checkout and ``brought`` in /srv.

    Returns its exit code; what it puts into /srv/out is copied into ``out``.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mmdebstrap") is None:
        raise NotReady("This needs root and mmdebstrap.")
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "pausa"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        here = " ".join(str(path) for path in (clone, *brought))
        # A process namespace ends everything that the script leaves behind.
        enter = 'unshare --fork --pid --kill-child --mount-proc="$1/proc" chroot "$1" sh'
        command = ["mmdebstrap", "--variant=minbase", *SUITES[suite], *options]
        # Ubuntu does not count apt among the packages that every system has.
        command += [f"--include={package}" for package in ("apt", *packages)]
        command += [
            f"--customize-hook=copy-in {here} /srv",
            '--customize-hook=mkdir -m 777 "$1/srv/out"',
            f"--customize-hook={enter} /srv/pausa/packaging/linux/{script}",
            f"--customize-hook=sync-out /srv/out {out}",
        ]
        return subprocess.run(
            [*command, suite, "/dev/null"], stdin=subprocess.DEVNULL, check=False
        ).returncode
