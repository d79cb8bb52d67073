"""Make the hash-pinned requirements from which the bundles are built, packaging/requirements/bundle-*.txt and words-*.txt.

uv resolves them for each system. No file may name a server: which index serves the files is a matter of the machine
that installs them, and the hashes say whether they are right.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "requirements"
SOURCES = (ROOT / "pyproject.toml", FOLDER / "bundle.in")
WORDS = FOLDER / "words.in"
PYTHON = "3.11"
"""Debian 12's, in which the .deb is built, as is the C library 2.36 below. Younger Pythons' wheels are listed too."""
PLATFORMS = {
    "linux": "x86_64-manylinux_2_36",
    "windows": "x86_64-pc-windows-msvc",
    "macos": "aarch64-apple-darwin",
}
HEADER = """\
# What the bundle for {system} is built from, each file with its hashes: pip install --require-hashes -r this.
# Made by "python3 packaging/dev.py pins"; edit pyproject.toml or bundle.in, not this.
"""
WORDS_HEADER = """\
# What the bundle for {system} that writes words has besides: pip install --no-deps --require-hashes -r this, after the other.
# Made by "python3 packaging/dev.py pins"; edit words.in, not this.
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        _run(sys.executable, "-m", "pip", "install", "--quiet", "--target", scratch, "uv>=0.4")
        options = [
            "--quiet",
            "--generate-hashes",
            "--no-emit-index-url",
            "--no-header",
            "--python-version",
            PYTHON,
        ]
        for system, platform in PLATFORMS.items():
            compiled = [
                Path(scratch) / "bin" / "uv",
                "pip",
                "compile",
                *options,
                "--python-platform",
                platform,
            ]
            text = HEADER.format(system=system) + _run(*compiled, *SOURCES).replace(f"{ROOT}/", "")
            (FOLDER / f"bundle-{system}.txt").write_text(text, encoding="utf-8")
            alone = [
                *compiled,
                "--no-deps",
                "--no-annotate",
                "--constraints",
                FOLDER / f"bundle-{system}.txt",
            ]
            text = WORDS_HEADER.format(system=system) + _run(*alone, WORDS).replace(f"{ROOT}/", "")
            (FOLDER / f"words-{system}.txt").write_text(text, encoding="utf-8")


def _run(*command: str | Path) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    main()
