"""Pausa as pip and pipx install it: from the wheel, from the source archive and from the checkout."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
import zipfile
from collections.abc import Callable
from email import message_from_string
from functools import cache
from pathlib import Path

import pytest

import pausa

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SHIPPED = sorted(
    path.relative_to(ROOT / "resources").as_posix()
    for path in (ROOT / "resources").rglob("*")
    if path.is_file() and path.suffix != ".ts"
)

ASK_WHERE = """
import pausa, sysconfig; from pausa.core.paths import resources_folder
print(resources_folder(), pausa.__file__, sysconfig.get_path("purelib"), sep="\\n")
"""
ASK_ABOUT = "import importlib.metadata as m; print(m.distribution('pausa').read_text('METADATA'))"


def _run(*arguments: str | Path, cwd: Path) -> str:
    # Without PYTHONPATH, by which the tests themselves find the checkout.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        arguments, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _pip(python: Path, *arguments: str) -> str:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(python)]
    return _run(*pip, *arguments, cwd=python.parent)


def _installed(folder: Path, *what: str) -> Path:
    """Install into an environment that borrows the libraries of ours, so that nothing is fetched; return its Python."""
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    target = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    borrowed = sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
    (Path(target) / "borrowed.pth").write_text("\n".join(borrowed), encoding="utf-8")
    _pip(python, "install", "--no-deps", "--no-index", "--no-build-isolation", *what)
    return python


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel and the source archive, as a release has them."""
    folder = tmp_path_factory.mktemp("archives")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-t", "wheel", "-d", folder, cwd=ROOT)
    return folder


@pytest.fixture(scope="module")
def installed(archives: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return the Python of each way to install, made once."""
    what = {
        "wheel": [str(next(archives.glob("*.whl")))],
        "sdist": [str(next(archives.glob("*.tar.gz")))],
        "editable": ["--editable", str(ROOT)],
    }
    return cache(lambda way: _installed(tmp_path_factory.mktemp(way) / "venv", *what[way]))


@pytest.mark.parametrize("way", ["wheel", "sdist", "editable"])
def test_each_way_gives_the_command_its_resources_and_its_types(
    installed: Callable[[str], Path], way: str
) -> None:
    python = installed(way)
    command = shutil.which("pausa", path=str(python.parent))
    assert command, "the installation gave no command"
    assert _run(command, "--version", cwd=python.parent).strip() == f"pausa {pausa.__version__}"
    resources, package, target = map(Path, _run(python, "-c", ASK_WHERE, cwd=python.parent).splitlines())
    found = sorted(path.relative_to(resources).as_posix() for path in resources.rglob("*") if path.is_file())
    assert [name for name in found if not name.endswith(".ts")] == SHIPPED
    assert (package.parent / "py.typed").is_file()
    in_checkout = way == "editable"
    assert package.is_relative_to(ROOT) == resources.is_relative_to(ROOT) == in_checkout
    assert (target / "pausa").exists() != in_checkout, (
        "a second copy would be read one day, and be the older one"
    )


def test_an_installed_pausa_names_what_it_needs_and_that_is_there(installed: Callable[[str], Path]) -> None:
    python = installed("wheel")
    assert "No broken requirements" in _pip(python, "check")
    about = message_from_string(_run(python, "-c", ASK_ABOUT, cwd=python.parent))
    needed = [line for line in about.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert len(needed) == len(PROJECT["project"]["dependencies"])
    assert about["Requires-Python"] == PROJECT["project"]["requires-python"]
    assert about["License-Expression"] == "MIT"
    assert about["Version"] == pausa.__version__


def test_the_wheel_holds_the_package_and_nothing_else(archives: Path) -> None:
    with zipfile.ZipFile(next(archives.glob("*.whl"))) as wheel:
        names = [name for name in wheel.namelist() if ".dist-info/" not in name]
    modules = [path.relative_to(ROOT / "app").as_posix() for path in (ROOT / "app").rglob("*.py")]
    expected = [*modules, "pausa/py.typed", *(f"pausa/resources/{name}" for name in SHIPPED)]
    assert sorted(names) == sorted(expected)


@pytest.mark.skipif(
    not (ROOT / ".git").exists() or shutil.which("git") is None,
    reason="only git knows what belongs to the checkout",
)
def test_the_source_archive_holds_the_checkout_and_nothing_else(archives: Path) -> None:
    with tarfile.open(next(archives.glob("*.tar.gz"))) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    git = ["git", "-c", "safe.directory=*", "-c", "core.quotePath=off"]
    known = _run(*git, "ls-files", "--cached", "--others", "--exclude-standard", cwd=ROOT).splitlines()
    own_checks = {name for name in known if name.startswith(".ci/")}
    there = {name for name in known if (ROOT / name).is_file()}
    assert held - {"PKG-INFO"} == there - own_checks
