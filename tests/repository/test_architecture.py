"""The house: where things are, and who may lean on whom."""

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "app" / "pausa"
LINES_THAT_FIT_IN_A_HEAD = 400
"""Past about 400 lines the question is which second noun lives in a file; past 400 there is one."""

TOP_LEVEL = {
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "app",
    "resources",
    "tests",
    "packaging",
}
MADE_BY_TOOLS = {"build", "dist", "PKG-INFO"}


def _lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    environment = {**os.environ, "PYTHONPATH": str(folder / "app")}
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def _modules(folder: Path) -> Iterator[tuple[Path, ast.Module]]:
    for file in sorted(folder.rglob("*.py")):
        yield file, ast.parse(file.read_text(encoding="utf-8"), str(file))


def _imported(module: ast.Module) -> set[str]:
    """The top-level names that a module imports, wherever in it."""
    names = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module.split(".")[0])
    return names


def test_every_layer_rule_is_kept() -> None:
    outcome = _lint_imports(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize(
    ("room", "forbidden", "rule"),
    [
        ("core/paths.py", "import pausa.library.file_names", "Arrows point down only"),
        ("library/files.py", "import pausa.recording", "siblings stay apart"),
        ("control/__init__.py", "import PySide6.QtCore", "Qt lives in ui and main only"),
        ("core/paths.py", "import sqlite3", "core knows no device, child or database"),
    ],
)
def test_breaking_a_layer_rule_is_noticed(tmp_path: Path, room: str, forbidden: str, rule: str) -> None:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "app" / "pausa" / room).open("a", encoding="utf-8") as file:
        file.write(f"\n{forbidden}\n")
    outcome = _lint_imports(tmp_path)
    assert outcome.returncode != 0
    broken = next(line for line in outcome.stdout.splitlines() if rule in line)
    assert "BROKEN" in broken


def test_qt_is_imported_in_ui_and_main_only() -> None:
    with_qt = {
        file.relative_to(PACKAGE) for file, module in _modules(PACKAGE) if "PySide6" in _imported(module)
    }
    assert with_qt, "this test would not notice Qt"
    assert {file for file in with_qt if file.parts[0] not in ("ui", "main.py")} == set()


def test_packaging_is_no_package() -> None:
    """With an __init__.py it would stand before the library of that name."""
    assert (ROOT / "packaging" / "dev.py").exists()
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_set_up_needs_nothing_but_python() -> None:
    folder = ROOT / "packaging"
    scripts = [folder / "dev.py", folder / "linux" / "fresh_system.py", folder / "linux" / "documents.py"]
    scripts += [folder / "checkout" / name for name in ("environment.py", "system_packages.py")]
    for script in scripts:
        module = ast.parse(script.read_text(encoding="utf-8"))
        assert _imported(module) <= sys.stdlib_module_names | {"checkout", "linux"}


def test_the_top_level_holds_what_it_should_and_nothing_else() -> None:
    here = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")}
    assert here - MADE_BY_TOOLS == TOP_LEVEL


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "app/pausa/__init__.py"
    naming = [file for file, _ in _modules(PACKAGE) if "__version__ =" in file.read_text(encoding="utf-8")]
    assert naming == [PACKAGE / "__init__.py"]


def test_no_file_is_named_after_nothing_in_particular() -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}
    names = {file.stem for file in (*PACKAGE.rglob("*.py"), *(ROOT / "packaging").rglob("*.py"))}
    assert "events" in names
    assert not {name for name in names if vague & set(name.split("_"))}


def test_every_file_fits_in_a_head() -> None:
    lengths = {
        str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for folder in (PACKAGE, ROOT / "packaging")
        for file in folder.rglob("*.py")
    }
    assert {name: length for name, length in lengths.items() if length > LINES_THAT_FIT_IN_A_HEAD} == {}
