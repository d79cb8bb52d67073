"""The architecture: who may import whom, and what has one place only."""

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any, TypeGuard

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "app" / "pausa"
ROOMY = {"ui", "recording"}
"""The layers that have rooms, between which imports may not run in a circle either."""
STARTS_A_CHILD = {"popen", "system", "fork", "posix_spawn", "spawnv", "spawnvp", "execv", "execve", "execvp"}
"""Functions of ``os``."""


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


@cache
def _modules(folder: Path) -> list[tuple[Path, ast.Module]]:
    return [
        (file, ast.parse(file.read_text(encoding="utf-8"), str(file)))
        for file in sorted(folder.rglob("*.py"))
    ]


def _imported(module: ast.Module) -> set[str]:
    """Return the top-level names that a module imports, wherever in it."""
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
    "broken",
    [
        {
            "Arrows point down only": ("core/paths.py", "import pausa.library.file_names"),
            "Qt lives in ui and main only": ("control/__init__.py", "import PySide6.QtCore"),
        },
        {
            "siblings stay apart": ("library/files.py", "import pausa.recording"),
            "core knows no device, child or database": ("core/paths.py", "import sqlite3"),
        },
    ],
)
def test_breaking_a_layer_rule_is_noticed(tmp_path: Path, broken: dict[str, tuple[str, str]]) -> None:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for room, forbidden in broken.values():
        with (tmp_path / "app" / "pausa" / room).open("a", encoding="utf-8") as file:
            file.write(f"\n{forbidden}\n")
    outcome = _lint_imports(tmp_path)
    assert outcome.returncode != 0
    for rule in broken:
        told = next(line for line in outcome.stdout.splitlines() if rule in line)
        assert "BROKEN" in told


def test_qt_is_imported_in_ui_and_main_only() -> None:
    with_qt = {
        file.relative_to(PACKAGE) for file, module in _modules(PACKAGE) if "PySide6" in _imported(module)
    }
    assert with_qt, "this test would not notice Qt"
    assert {file for file in with_qt if file.parts[0] not in ("ui", "main.py")} == set()


def test_packaging_is_no_package() -> None:
    """With an __init__.py it would hide the library of that name."""
    assert (ROOT / "packaging" / "dev.py").exists()
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_set_up_needs_nothing_but_python() -> None:
    folder = ROOT / "packaging"
    scripts = [folder / "dev.py", folder / "linux" / "fresh_system.py", folder / "linux" / "documents.py"]
    scripts += [folder / "checkout" / name for name in ("environment.py", "system_packages.py")]
    for script in scripts:
        module = ast.parse(script.read_text(encoding="utf-8"))
        assert _imported(module) <= sys.stdlib_module_names | {"checkout", "linux"}


def test_tests_share_only_what_lies_in_support() -> None:
    tests = ROOT / "tests"
    folders = {folder.name for folder in tests.iterdir() if folder.is_dir()}
    assert {"support", "core", "ui"} <= folders
    for file, module in _modules(tests):
        own = file.relative_to(tests).parts[0]
        # "packaging" is a library too.
        assert _imported(module) & folders <= {own, "support", "packaging"}, file


def test_neither_the_program_nor_its_packaging_imports_tests() -> None:
    for folder in (PACKAGE, ROOT / "packaging"):
        for file, module in _modules(folder):
            assert not _imported(module) & {"support", "tests"}, file


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "app/pausa/__init__.py"
    naming = [file for file, _ in _modules(PACKAGE) if "__version__ =" in file.read_text(encoding="utf-8")]
    assert naming == [PACKAGE / "__init__.py"]


def _name(file: Path) -> str:
    """Return a module's dotted name below ``pausa``; that of a package for its __init__.py."""
    parts = file.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def _imports_of_ours() -> dict[str, set[str]]:
    """Return which of our modules each of our modules imports, wherever in it."""
    modules = {_name(file): module for file, module in _modules(PACKAGE)}
    found: dict[str, set[str]] = {}
    for name, module in modules.items():
        wanted = set()
        for node in ast.walk(module):
            if isinstance(node, ast.Import):
                wanted |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                below = {f"{node.module}.{alias.name}" for alias in node.names}
                are_modules = {one for one in below if one.removeprefix("pausa.") in modules}
                wanted |= are_modules or {node.module}
        found[name] = {one.removeprefix("pausa.") for one in wanted} & (modules.keys() - {name, ""})
    return found


def _layer_of(module: str) -> str:
    return module.split(".")[0]


def _room_of(module: str) -> str:
    """Return the room in which a module lies; a module that lies beside the rooms is one of its own."""
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] in ROOMY else parts[0]


def _circle(edges: dict[str, set[str]], place: Callable[[str], str]) -> list[str]:
    """Return one circle among the places of the modules, or nothing."""
    graph: dict[str, set[str]] = {}
    for importer, imported in edges.items():
        here = place(importer)
        graph.setdefault(here, set()).update({place(one) for one in imported} - {here})
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


@pytest.mark.parametrize("place", [_layer_of, _room_of, str], ids=["layers", "rooms", "modules"])
def test_no_imports_run_in_a_circle(place: Callable[[str], str]) -> None:
    edges = _imports_of_ours()
    assert len(edges) > 100
    assert _circle(edges, place) == []


def test_a_circle_of_imports_is_noticed() -> None:
    edges = {"ui.window.bar": {"ui.keys.shortcuts"}, "ui.keys.backend": {"ui.window.tray"}}
    assert set(_circle(edges, _room_of)) == {"ui.window", "ui.keys"}
    assert _circle(edges, str) == []


def _writes_of_state(module: ast.Module) -> Iterator[str]:
    """Find what assigns the value of a recording's state: its attributes, or a state by name to any attribute."""
    for node in ast.walk(module):
        targets: list[ast.expr] = []
        value: ast.AST | None = None
        if isinstance(node, ast.Assign):
            targets, value = node.targets, node.value
        elif isinstance(node, ast.AnnAssign | ast.AugAssign):
            targets, value = [node.target], node.value
        for target in targets:
            if isinstance(target, ast.Attribute):
                named = {one.value.id for one in ast.walk(value) if _is_member(one)} if value else set()
                if target.attr.lstrip("_") in {"step", "commanded"} or named & {"State", "Step"}:
                    yield ast.unparse(node)


def _is_member(node: ast.AST) -> TypeGuard[Any]:
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)


def test_nobody_but_its_own_class_writes_the_state_of_a_recording() -> None:
    writers = {_name(file): list(_writes_of_state(module)) for file, module in _modules(PACKAGE)}
    assert writers.pop("core.states"), "this test would not notice a write"
    assert {name: found for name, found in writers.items() if found} == {}


def test_a_write_of_a_state_is_noticed() -> None:
    for code in ("self.state = State.PAUSED", "recording._step = step", "self.state._commanded = told"):
        assert list(_writes_of_state(ast.parse(code))) == [code]


def _starts_children(module: ast.Module) -> bool:
    of_os = {
        node.attr
        for node in ast.walk(module)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "os"
    }
    pipes = {"multiprocessing.connection", "multiprocessing.context"}
    of_processes = {
        name
        for node in ast.walk(module)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else [one.name for one in node.names])
        if name and name.partition(".")[0] == "multiprocessing"
    }
    return bool(_imported(module) & {"subprocess", "pty"} or of_os & STARTS_A_CHILD or of_processes - pipes)


def test_children_are_started_in_one_place() -> None:
    assert {_name(file) for file, module in _modules(PACKAGE) if _starts_children(module)} == {
        "media.process"
    }


def test_another_place_that_starts_children_is_noticed() -> None:
    assert _starts_children(ast.parse("import subprocess"))
    assert _starts_children(ast.parse("import os; os.system('ls')"))
    assert _starts_children(ast.parse("from multiprocessing import Process"))
    assert not _starts_children(ast.parse("import platform; platform.system()"))
    assert not _starts_children(ast.parse("from multiprocessing.connection import Client"))
