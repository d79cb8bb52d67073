"""Makes the hash-pinned requirements from which the bundles are built, in packaging/requirements/.

    python3 packaging/dev.py pins

Linux's are resolved by pip-tools. What Windows and macOS need cannot be resolved by it from another system, so uv
does these two. Both tools come into an environment that is thrown away. No server's address may stand in a file:
which index serves the files is the business of the machine that installs them, the hashes say whether they are right.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from checkout_environment import python_of
from system_needs import NotReady, own_python, say

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path("packaging") / "requirements"
SOURCES = ("pyproject.toml", str(FOLDER / "bundle.in"))
PYTHON = (3, 11)
"""The one of Debian 12, in which the .deb is built; all wheels of a version stand in the files, so younger ones do too."""

TOOLS = ("pip-tools>=7.4", "uv>=0.4")
UV_PLATFORMS = {"windows": "x86_64-pc-windows-msvc", "macos": "aarch64-apple-darwin"}

HEADER = """\
# What the {system} bundle is built from, each file with its hashes: pip install --require-hashes -r this.
# Made by "python3 packaging/dev.py pins" with {tool}; edit pyproject.toml or bundle.in, not this.
"""
TOOL_OF = {
    "linux": "pip-tools under Python 3.11",
    "windows": "uv, because pip-tools cannot resolve for another system than its own",
    "macos": "uv, because pip-tools cannot resolve for another system than its own",
}

ADDRESS = re.compile(r"\w+://|--(extra-)?index-url|--trusted-host|--find-links|(^|\s)-[if]\s", re.MULTILINE)


def file_of(system: str) -> Path:
    """The requirements of ``system``, below the checkout."""
    return FOLDER / f"bundle-{system}.txt"


def make_pins(arguments: Sequence[str]) -> int:
    """All three files, anew. Raises NotReady."""
    if arguments:
        raise NotReady("pins makes all files anew and takes no arguments.")
    if sys.version_info[:2] != PYTHON:
        raise NotReady("pins resolves for the Python of Debian 12, so it has to be started with Python 3.11.")
    with tempfile.TemporaryDirectory() as scratch:
        tools = Path(scratch) / "tools"
        say("Getting pip-tools and uv into an environment that is thrown away")
        _run([str(own_python()), "-m", "venv", str(tools)])
        python = str(python_of(tools))
        _run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *TOOLS])
        for system, tool in TOOL_OF.items():
            say(f"{file_of(system)}")
            body = _resolved(python, system, Path(scratch) / f"{system}.txt")
            text = HEADER.format(
                system={"linux": "Linux", "windows": "Windows", "macos": "macOS"}[system], tool=tool
            )
            whole = text + body
            complaints = list(complaints_about(whole))
            if complaints:
                raise NotReady(f"{file_of(system)} was left as it is: {'; '.join(complaints)}.")
            (ROOT / file_of(system)).write_text(whole, encoding="utf-8")
    return 0


def _resolved(python: str, system: str, out: Path) -> str:
    """The requirements of ``system`` as the tool writes them, without its header."""
    common = [
        "--quiet",
        "--generate-hashes",
        "--no-emit-index-url",
        "--no-header",
        "--strip-extras",
        "--output-file",
    ]
    if system == "linux":
        tool = ["piptools", "compile", "--no-emit-trusted-host", "--no-emit-find-links", "--allow-unsafe"]
    else:
        version = ".".join(map(str, PYTHON))
        tool = [
            "uv",
            "pip",
            "compile",
            "--python-version",
            version,
            "--python-platform",
            UV_PLATFORMS[system],
        ]
    _run([python, "-m", *tool, *common, str(out), *SOURCES])
    return out.read_text(encoding="utf-8")


def complaints_about(text: str) -> Iterator[str]:
    """What must not be in a file of pins: addresses, and requirements without a version or a hash."""
    code = "\n".join(line.partition("#")[0] for line in text.splitlines())
    if ADDRESS.search(code) or re.search(r"\w+://", text):
        yield "a server's address stands in it"
    for requirement in requirements(code):
        if not re.match(r"[A-Za-z0-9._-]+==\S+", requirement) or "--hash=sha256:" not in requirement:
            yield f"{requirement.split()[0]} has no version or no hash"


def requirements(text: str) -> list[str]:
    """Each requirement in one line; continued lines are joined."""
    code = "\n".join(line.partition("#")[0].rstrip() for line in text.splitlines())
    return [line.strip() for line in code.replace("\\\n", " ").splitlines() if line.strip()]


def _run(command: list[str]) -> None:
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        tail = "\n".join(done.stderr.splitlines()[-12:])
        raise NotReady(
            f"The requirements could not be resolved:\n{tail}\nWhen that is put right, the same command does it."
        )
