"""What can be said here about Windows and macOS: our code asks for nothing that they do not have."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SYSTEMS = ["win32", "darwin"]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="one system that pretends is enough")


def _pretend(system: str, *words: str, home: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, ROOT / "tests" / "support" / "other_system.py", system, *words],
        env={**os.environ, "PAUSA_HOME": str(home)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_module_can_be_imported_but_those_for_the_keys_of_linux(system: str, tmp_path: Path) -> None:
    done = _pretend(system, "imports", home=tmp_path)
    assert done.returncode == 0, done.stderr
    missing = json.loads(done.stdout)
    keys = "pausa.ui.keys"
    bus = "pausa.desktop.session_bus"
    assert set(missing) == {f"{keys}.x11_hotkeys", f"{keys}.portal_hotkeys", bus}
    assert "no Xlib" in missing[f"{keys}.x11_hotkeys"]
    assert "no jeepney" in missing[bus]


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_recording_with_a_pause_asks_for_nothing_that_is_not_there(system: str, tmp_path: Path) -> None:
    synthetic = ["--camera", "synthetic", "--microphone", "synthetic", "--size", "320x240"]
    done = _pretend(
        system, "run", "record", *synthetic, "--plan", "0.6 p0.3 0.4 r 0.5", "--json", home=tmp_path
    )
    assert done.returncode == 0, done.stderr
    ready = json.loads(done.stdout.splitlines()[-1])
    assert ready["event"] == "recording_ready"
    assert not (tmp_path / "pausa.log").exists(), (tmp_path / "pausa.log").read_text(encoding="utf-8")
    made = [path for path in (tmp_path / "Recordings").rglob("*") if ".pausa" not in path.parts]
    assert [path.name for path in made] == [Path(ready["path"]).name]
    listed = _pretend(system, "run", "list", "--json", home=tmp_path)
    assert [entry["state"] for entry in json.loads(listed.stdout)] == ["ready"]


def test_a_lock_that_windows_kept_from_being_removed_goes_with_its_release(tmp_path: Path) -> None:
    work, full = tmp_path / ".pausa" / "empty", tmp_path / "elsewhere" / "full"
    for folder in (work, full):
        folder.mkdir(parents=True)
    (full / "0001.mp4").touch()
    program = (
        "import sys; from pathlib import Path; from support.other_system import pretend; pretend('win32')\n"
        "from pausa.recording.workspace.lock import FolderLock\n"
        "for folder in map(Path, sys.argv[1:]):\n"
        "    lock = FolderLock(folder); assert lock.take(); lock.release(); lock.release()"
    )
    subprocess.run(
        [sys.executable, "-c", program, work, full],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=True,
    )
    assert [str(path.relative_to(tmp_path)) for path in sorted(tmp_path.rglob("*"))] == [
        "elsewhere",
        "elsewhere/full",
        "elsewhere/full/0001.mp4",
    ]


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_was_left_behind_is_looked_for(system: str, tmp_path: Path) -> None:
    done = _pretend(system, "run", "recover", "--json", home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []
