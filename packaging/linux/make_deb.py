#!/usr/bin/env python3
"""Makes the .deb out of this checkout, inside the bare system in which packaging/build_deb.py starts it.

    python3 packaging/linux/make_deb.py --version V --work FOLDER --out FOLDER

The system's Python, PyInstaller's bundle, the files around it, the dependencies that dpkg-shlibdeps finds, one file.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

from documents import (
    Project,
    Unfit,
    all_depends,
    control,
    copy_licences,
    copyright_file,
    manual,
    metainfo,
    parts_here,
)
from releases import debian_changelog, releases

REQUIREMENTS = ROOT / "packaging" / "requirements" / "bundle-linux.txt"
BUNDLE = Path("usr/lib/pausa")
SHARE = Path("usr/share")
DOCUMENTS = SHARE / "doc" / "pausa"
CONFIGURATION = Path("etc/xdg/autostart/pausa.desktop")

# Libraries that the wheels know by another distribution's name; Debian's package has a link of that name.
OTHER_NAMES = ("libbz2 1 libbz2-1.0",)

# The same names in the same order, so that the same checkout makes the same file; and modules that are not packed
# yet, because the package packs them together, and 3 MB smaller.
STEADY = {"PYTHONHASHSEED": "0", "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}

# What xz knows of a processor.
JUMPS = {"amd64": ["--x86"], "arm64": ["--arm64"]}

# What is copied as it is.
FILES = {
    "pausa.desktop": SHARE / "applications" / "pausa.desktop",
    "autostart.desktop": CONFIGURATION,
    "completion.bash": SHARE / "bash-completion" / "completions" / "pausa",
    "completion.zsh": SHARE / "zsh" / "vendor-completions" / "_pausa",
    "completion.fish": SHARE / "fish" / "vendor_completions.d" / "pausa.fish",
    "lintian-overrides": SHARE / "lintian" / "overrides" / "pausa",
}


def main() -> int:
    """The exit code; what is wrong is said in a sentence."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    try:
        print(make(chosen.version, chosen.work, chosen.out))
    except Unfit as reason:
        print(reason, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failure:
        print(f"{Path(str(failure.cmd[0])).name} failed; the reason stands above.", file=sys.stderr)
        return 1
    return 0


def make(version: str, work: Path, out: Path) -> Path:
    """The .deb. Raises Unfit, or CalledProcessError for a tool that failed."""
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    work.mkdir(parents=True)
    python = _environment(work / "venv")
    tree = work / "tree"
    _say("the bundle")
    bundle = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", tree / BUNDLE.parent, "--workpath", work / "pyinstaller"]
    _run([*bundle, *places, ROOT / "packaging" / "pyinstaller" / "pausa.spec"])
    _say("the files around it")
    _fill(tree, python, version, epoch)
    _say("what it depends on")
    architecture = _output(["dpkg", "--print-architecture"]).strip()
    depends = all_depends(_linked_packages(tree, work / "shlibdeps"))
    text = control(
        version=version,
        architecture=architecture,
        size_kb=sum(file.lstat().st_size for file in tree.rglob("*")) // 1024,
        depends=depends,
        project=_project(version),
    )
    _seal(tree, text, epoch)
    _say("the package")
    out.mkdir(parents=True, exist_ok=True)
    deb = out / f"pausa_{version}_{architecture}.deb"
    _pack(tree, work / "packed", deb, architecture)
    return deb


def _project(version: str) -> Project:
    homepage = os.environ.get("PAUSA_HOMEPAGE", "").rstrip("/")
    pictures = f"{homepage}/raw/v{version}/resources/screenshots" if homepage else ""
    name, mail = (
        os.environ.get("DEBFULLNAME", "The Pausa authors"),
        os.environ.get("DEBEMAIL", "pausa@pausa.invalid"),
    )
    return Project(homepage, os.environ.get("PAUSA_SCREENSHOTS", pictures), f"{name} <{mail}>")


def _environment(venv: Path) -> Path:
    """The Python of an environment that holds exactly what is pinned."""
    _say("the environment")
    _run(["python3", "-m", "venv", venv])
    python = venv / "bin" / "python"
    _run(
        [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-input",
            "--require-hashes",
            "--requirement",
            REQUIREMENTS,
        ]
    )
    return python


def _fill(tree: Path, python: Path, version: str, epoch: int) -> None:
    """Everything but the bundle, which is there."""
    day = datetime.fromtimestamp(epoch, UTC).date()
    found = releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version=version, day=day)
    project = _project(version)
    for name, place in FILES.items():
        _write(tree / place, (HERE / name).read_bytes())
    _write(
        tree / SHARE / "metainfo" / "org.pausa.Pausa.metainfo.xml",
        metainfo(HERE / "pausa.metainfo.xml", found, project).encode(),
    )
    _write(tree / SHARE / "man" / "man1" / "pausa.1.gz", _gzipped(manual(HERE / "pausa.1", found[0])))
    changelog = debian_changelog(found, maintainer=project.maintainer)
    _write(tree / DOCUMENTS / "changelog.gz", _gzipped(changelog))
    icons = tree / SHARE / "icons" / "hicolor"
    _run([python, HERE / "draw_icons.py", icons])
    drawing = ROOT / "resources" / "icons" / "pausa.svg"
    _write(icons / "scalable" / "apps" / "pausa.svg", drawing.read_bytes())
    link = tree / "usr" / "bin" / "pausa"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/pausa/pausa")
    _write_licences(tree, python)


def _write_licences(tree: Path, python: Path) -> None:
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    distributions = Path(_output([python, "-c", ask]).strip())
    licences = json.loads((ROOT / "resources" / "licences.json").read_text(encoding="utf-8"))
    parts = parts_here(licences, distributions)
    with_texts = copy_licences(parts, distributions, tree / DOCUMENTS / "licences")
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    _write(tree / DOCUMENTS / "copyright", copyright_file(parts, with_texts, own).encode())
    # They are in the documents now.
    for about in (tree / BUNDLE).rglob("*.dist-info"):
        for path in about.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path.name != "METADATA":
                path.unlink()


def _linked_packages(tree: Path, work: Path) -> str:
    """What dpkg-shlibdeps says of all programs and libraries in ``tree``."""
    (work / "debian").mkdir(parents=True)
    (work / "debian" / "control").write_text("Source: pausa\n\nPackage: pausa\nArchitecture: any\n")
    (work / "debian" / "shlibs.local").write_text("".join(f"{line}\n" for line in OTHER_NAMES))
    # By this folder it knows which libraries are the package's own.
    (tree / "DEBIAN").mkdir()
    files = [file for file in sorted((tree / BUNDLE).rglob("*")) if _is_elf(file)]
    own_folders = [f"-l{folder}" for folder in sorted({file.parent for file in files})]
    asked = ["dpkg-shlibdeps", "-O", *own_folders, *(f"-e{file}" for file in files)]
    return _output(asked, cwd=work)


def _is_elf(file: Path) -> bool:
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _seal(tree: Path, control_file: str, epoch: int) -> None:
    """Checksums, modes and times, whatever those of this machine are."""
    about = tree / "DEBIAN"
    (about / "control").write_text(control_file, encoding="utf-8")
    (about / "conffiles").write_text(f"/{CONFIGURATION}\n")
    sums = []
    for file in _files(tree):
        place = file.relative_to(tree)
        if place.parts[0] != "DEBIAN" and place != CONFIGURATION:
            sums.append(f"{hashlib.md5(file.read_bytes()).hexdigest()}  {place}\n")
    (about / "md5sums").write_text("".join(sums))
    program = tree / BUNDLE / "pausa"
    for path in [tree, *sorted(tree.rglob("*"))]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _pack(tree: Path, work: Path, deb: Path, architecture: str) -> None:
    """The .deb, as deb(5) describes it. dpkg-deb makes all of it; then its data are packed smaller than it can: most
    of them are programs, for which xz knows the processor's jumps."""
    work.mkdir()
    _run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z0", "--build", tree, deb])
    members = ["debian-binary", "control.tar.xz", "data.tar.xz"]
    _run(["ar", "x", "--output", work, deb])
    data = work / "data.tar.xz"
    _run(["unxz", data])
    smallest = [*JUMPS.get(architecture, []), "--lzma2=preset=9e,dict=64MiB", "--threads=1"]
    _run(["xz", "--check=crc64", *smallest, data.with_suffix("")])
    deb.unlink()
    _run(["ar", "rcD", deb, *(work / member for member in members)])


def _files(tree: Path) -> Iterator[Path]:
    return (path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink())


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _gzipped(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _say(what: str) -> None:
    print(f"== {what}", flush=True)


def _run(command: Sequence[str | Path]) -> None:
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, **STEADY})


def _output(command: Sequence[str | Path], cwd: Path = ROOT) -> str:
    return subprocess.run(command, check=True, cwd=cwd, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
