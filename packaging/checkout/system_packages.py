"""The packages of Debian and Ubuntu on which a checkout stands: which are missing, and how to install them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence

# What ldd names over the modules of PySide6 that Pausa uses, its xcb, wayland and offscreen platforms and its ffmpeg
# media plugin; and PortAudio, which is found by name at run time.
LIBRARIES = """
    libportaudio2 libpulse0 libegl1 libgl1 libx11-6 libx11-xcb1 libxext6 libxrandr2 libbrotli1 libdbus-1-3 libdrm2
    libfontconfig1 libfreetype6 libglib2.0-0 libgssapi-krb5-2 libwayland-client0 libwayland-cursor0 libwayland-egl1
    libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render0
    libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1
    libxkbcommon0 libxkbcommon-x11-0
""".split()  # noqa: SIM905  # one name a line would hide what follows
FOR_TESTS = ("xvfb", "xdotool", "fonts-dejavu-core")
WELCOME_FOR_TESTS = ("curl", "jq", "espeak-ng")
"""With which the documents' examples are run, and with which somebody speaks: a few tests are skipped without them. Not Node,
with which a client of OBS's protocol is tried: npm brings four hundred packages. That test runs where Node is."""
VENV = f"python3.{sys.version_info[1]}-venv"
"""Debian splits ensurepip, the half of ``python3 -m venv`` that brings pip, off into this package."""

INSTALL = "apt-get install --yes --no-install-recommends"


class NotReady(Exception):
    """Something is missing that cannot be fetched from here; the text says what to do."""


def say(text: str) -> None:
    """Print a line that is ours, unlike the output of the programs that we start."""
    print(f"== {text}", flush=True)


def welcome_system_packages(wanted: Sequence[str]) -> None:
    """Install what is missing of ``wanted`` where that can be done; else say so and go on."""
    try:
        provide_system_packages(wanted)
    except NotReady:
        say(f"Tests that need one of these, which are not all here, are skipped: {' '.join(wanted)}")


def provide_system_packages(wanted: Sequence[str]) -> None:
    """Install what is missing of ``wanted``. Raises NotReady with the line to type where this user may not."""
    if sys.platform != "linux":
        return
    if shutil.which("apt-get") is None:
        say("Neither Debian nor Ubuntu: if Pausa does not start, install PortAudio and what Qt's xcb needs")
        return
    asked = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n"]
    missing = not_in(subprocess.run(asked, capture_output=True, text=True, check=False).stdout, wanted)
    if not missing:
        return
    root = os.geteuid() == 0
    sudo = shutil.which("sudo")
    allowed = ["sudo", "-n", "true"]
    if not root and not (sudo and subprocess.run(allowed, capture_output=True, check=False).returncode == 0):
        raise NotReady(
            f"{len(missing)} system packages are missing, and this user may not install them. Type\n\n"
            f"  {line_to_type(missing, has_sudo=sudo is not None)}\n\n"
            "and then the same command again."
        )
    say(f"Installing the system packages that are missing: {' '.join(missing)}")
    as_root = [*([] if root else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive"]
    # A broken source of this machine makes the update fail although the others are fresh: the installation decides.
    subprocess.run([*as_root, "apt-get", "--quiet", "update"], stdin=subprocess.DEVNULL, check=False)
    install = [*as_root, *INSTALL.split(), "--quiet", *missing]
    if subprocess.run(install, stdin=subprocess.DEVNULL, check=False).returncode != 0:
        raise NotReady(
            "The system packages could not be installed; the reason is printed above. "
            "Once it is resolved, the same command continues from here."
        )


def not_in(status: str, wanted: Iterable[str]) -> list[str]:
    """Return the packages of ``wanted`` that ``status``, a name and a state on each line, does not show as installed.

    Newer releases add t64 to some names; those packages still provide the old name, so apt understands it.
    """
    lines = (line.split() for line in status.splitlines())
    installed = {name.removesuffix("t64") for name, state in lines if state == "installed"}
    return [name for name in wanted if name not in installed]


def line_to_type(packages: Sequence[str], *, has_sudo: bool) -> str:
    """Return the one line with which a person installs ``packages``."""
    install = f"{INSTALL} {' '.join(packages)}"
    if has_sudo:
        return f"sudo apt-get update && sudo {install}"
    return f"su - -c 'apt-get update && {install}'"
