"""What Pausa needs of the operating system, what of it is missing, and how to get it."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# What ldd names over the modules of PySide6 that Pausa uses, its xcb, wayland and offscreen platforms and
# its ffmpeg media plugin; and PortAudio, which is found by name at run time.
LIBRARIES = {
    "libportaudio.so.2": "libportaudio2",
    "libpulse.so.0": "libpulse0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
FONT_PACKAGE = "fonts-dejavu-core"


class NotReady(Exception):
    """Something is missing that cannot be got from here; the text says what to do."""


def say(text: str) -> None:
    """A line of our own, told from the output of what we start."""
    print(f"== {text}", flush=True)


def own_python() -> Path:
    """The Python that runs this, or the one from which its virtual environment was made.

    Started by .venv's own Python, we could not make .venv anew: it would saw off its branch.
    """
    return Path(getattr(sys, "_base_executable", None) or sys.executable)


@dataclass(frozen=True)
class Machine:
    """What this machine has of all that Pausa may ask of it."""

    libraries: frozenset[str] | None
    """None where there is no list to ask: Windows, macOS, Linux without glibc."""
    programs: frozenset[str]
    has_fonts: bool
    has_ensurepip: bool
    """Debian splits off this half of ``python3 -m venv``."""
    venv_package: str
    """... and calls it this."""

    @classmethod
    def here(cls) -> Machine:
        """Asks the dynamic linker, PATH, the font folders and this Python."""
        return cls(
            libraries=_libraries_here(),
            programs=frozenset(name for name in TEST_PROGRAMS if shutil.which(name)),
            has_fonts=any(True for folder in _font_folders() for _ in folder.rglob("*.[ot]tf")),
            has_ensurepip=importlib.util.find_spec("ensurepip") is not None,
            venv_package=venv_package(own_python().resolve()),
        )

    def missing(self, *, libraries: bool, tests: bool) -> list[str]:
        """The Debian names of what is asked for and not here."""
        packages = [] if self.has_ensurepip else [self.venv_package]
        if libraries and self.libraries is not None:
            packages += [package for name, package in LIBRARIES.items() if name not in self.libraries]
        if tests:
            packages += [package for name, package in TEST_PROGRAMS.items() if name not in self.programs]
            packages += [] if self.has_fonts else [FONT_PACKAGE]
        return packages


def _libraries_here() -> frozenset[str] | None:
    path = os.pathsep.join(["/sbin", "/usr/sbin", os.environ.get("PATH", "")])
    ldconfig = shutil.which("ldconfig", path=path)
    if ldconfig is None:
        return None
    listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False)
    return libraries_listed(listing.stdout, machine=platform.machine()) if listing.returncode == 0 else None


def _font_folders() -> list[Path]:
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]


def libraries_listed(listing: str, *, machine: str) -> frozenset[str]:
    """The names in what ``ldconfig -p`` prints, without those for another processor than ``machine``."""
    label = {"x86_64": "x86-64", "aarch64": "AArch64"}.get(machine, "")
    entries = (line.split(" => ")[0].strip() for line in listing.splitlines() if " => " in line)
    return frozenset(entry.split(" ", 1)[0] for entry in entries if label in entry)


def venv_package(python: Path) -> str:
    """The package for this Python: the system's second Pythons, /usr/bin/python3.X, have one each."""
    is_second = python.parent == Path("/usr/bin") and python != Path("/usr/bin/python3").resolve()
    return f"{python.name}-venv" if is_second else "python3-venv"


def provide_system_packages(*, libraries: bool, tests: bool) -> None:
    """Installs what is missing where this user may. Raises NotReady with the line to type where not."""
    if sys.platform != "linux":
        return
    machine = Machine.here()
    missing = machine.missing(libraries=libraries, tests=tests)
    if not missing:
        return
    if shutil.which("apt-get") is None:
        _leave_to_the_user(missing, has_ensurepip=machine.has_ensurepip)
        return
    privilege = _privilege()
    if privilege is None:
        names = installable_names(missing, _policy(missing))
        raise NotReady(
            f"{len(names)} system packages are missing, and this user may not install them. Type\n\n"
            f"  {line_to_type(names, has_sudo=shutil.which('sudo') is not None)}\n\n"
            "and then the same command again."
        )
    say(f"Installing the system packages still missing: {' '.join(missing)}")
    apt = [*privilege, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]
    # One broken source of the machine fails the update although the others are fresh: the installation decides.
    subprocess.run([*apt, "update"], stdin=subprocess.DEVNULL, check=False)
    names = installable_names(missing, _policy(missing))
    install = [*apt, "install", "--yes", "--no-install-recommends", *names]
    if subprocess.run(install, stdin=subprocess.DEVNULL, check=False).returncode != 0:
        raise NotReady(
            "The system packages could not be installed; the reason stands above. "
            "When it is put right, the same command goes on from here."
        )


def line_to_type(packages: Sequence[str], *, has_sudo: bool) -> str:
    """The one line with which a person installs ``packages``."""
    names = " ".join(packages)
    install = "apt-get install --yes --no-install-recommends"
    if has_sudo:
        return f"sudo apt-get update && sudo {install} {names}"
    return f"su - -c 'apt-get update && {install} {names}'"


def installable_names(packages: Sequence[str], policy: str) -> list[str]:
    """Each package as this release calls it: newer ones have some names with t64 at the end.

    ``policy`` is what ``apt-cache policy`` prints for the names with and without.
    """
    candidates = set()
    name = ""
    for line in policy.splitlines():
        if not line.startswith(" "):
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            candidates.add(name)
    return [
        f"{package}t64" if package not in candidates and f"{package}t64" in candidates else package
        for package in packages
    ]


def _policy(packages: Sequence[str]) -> str:
    names = [name for package in packages for name in (package, f"{package}t64")]
    asked = ["apt-cache", "policy", *names]
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(asked, capture_output=True, text=True, check=False, env=environment).stdout


def _privilege() -> list[str] | None:
    """What goes before a command that is root's; None where this user may not."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    allowed = shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False)
    return sudo if allowed and allowed.returncode == 0 else None


def _leave_to_the_user(missing: Sequence[str], *, has_ensurepip: bool) -> None:
    if not has_ensurepip:
        raise NotReady(
            "This Python cannot make virtual environments, because it has no ensurepip. "
            "Install what your system calls that, and then type the same command again."
        )
    say(
        f"Not found here, and only Debian's way of getting it is known: {' '.join(missing)}. "
        "If Pausa does not start, install what your system calls these."
    )
